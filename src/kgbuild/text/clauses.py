"""Clauses of a sentence, and what the verbs of each say: sense, tense, mood, voice, negation.

German main clauses hold their verb in second place and open a bracket that closes at
the clause's end; relative and other subordinate clauses end in their verb. A sentence
is cut at commas, dashes and brackets, and the pieces are put together again by these rules.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from kgbuild.text.document import Document
from kgbuild.text.pieces import NAME_LENGTH, split_pieces
from kgbuild.text.predicates import Predicate, predicate_of
from kgbuild.text.sentences import Sentence
from kgbuild.text.verbs import AUXILIARY, FINITE, has_finite, is_finite, opens_with_verb, verb_forms

__all__ = ["Clause", "Predicate", "find_clauses"]

_STRONG = (";", "+", "|", "•")
"""Marks that part clauses whatever stands between them."""

_VERB_FINAL = ("relative", "sub")


@dataclass(slots=True)
class Clause:
    """A clause: the indices of its tokens, embedded clauses left out.

    Attributes:
        kind: ``main``, ``relative``, ``sub`` (subordinate) or ``inf`` (infinitive).
        sentence: the sentence that holds it.
        tokens: indices of its tokens, in order.
        parent: the clause that it depends on or continues.
        predicate: what its verbs say.
    """

    kind: str
    sentence: Sentence
    tokens: list[int]
    parent: Clause | None = None
    predicate: Predicate = field(default_factory=Predicate)

    @property
    def first(self) -> int:
        """Index of its first token."""
        return self.tokens[0]

    @property
    def last(self) -> int:
        """Index behind its last token."""
        return self.tokens[-1] + 1


def find_clauses(document: Document, sentence: Sentence) -> list[Clause]:
    """The clauses of a sentence in the order of their first tokens."""
    clauses: list[Clause] = []
    loose: list[int] = []
    for piece, mark in split_pieces(document, sentence):
        kind = _kind(document, piece, mark, bool(clauses or loose))
        finite = has_finite(document, piece)
        main = next((c for c in reversed(clauses) if c.kind == "main"), None)
        crosses = bool(clauses or loose) and _crosses_quote(
            document, loose[-1] if loose else clauses[-1].tokens[-1], piece[0]
        )
        if mark in _STRONG and loose and clauses:
            _attach(clauses, loose)
            loose = []
        if mark in _STRONG and clauses and kind == "main" and not finite:
            # A semicolon parts what a comma might join.
            clauses.append(Clause("main", sentence, piece, clauses[-1]))
            continue
        if kind == "main" and not finite and not crosses:
            # An apposition or a list item: what follows shows to whom it belongs.
            loose.extend(piece)
            continue
        closes = main is not None and _closes_bracket(document, main.tokens, piece)
        if (
            loose
            and clauses
            and not (kind == "main" and (closes or opens_with_verb(document, piece)))
        ):
            _attach(clauses, loose)
            loose = []
        if crosses and loose:
            clauses.append(Clause("main", sentence, loose, clauses[-1] if clauses else None))
            loose = []
        if kind != "main" and loose:
            clauses.append(Clause("main", sentence, loose))
            loose = []
        parent = clauses[-1] if clauses else None
        if crosses or kind != "main":
            # Speech and the words that attribute it are never one clause.
            clauses.append(Clause(kind, sentence, piece, parent))
        elif main is not None and closes:
            main.tokens.extend(loose + piece)
            loose = []
        elif (waiting := _waiting(document, clauses, main)) is not None and mark not in _STRONG:
            waiting.tokens.extend(loose + piece)
            loose = []
        else:
            clauses.append(Clause("main", sentence, loose + piece, main))
            loose = []
    if loose and clauses:
        _attach(clauses, loose)
    elif loose:
        clauses.append(Clause("main", sentence, loose))
    clauses = [part for clause in clauses for part in _coordinated(document, clause)]
    for clause in clauses:
        clause.predicate = predicate_of(
            document, clause.tokens, verb_final=clause.kind in _VERB_FINAL
        )
    return clauses


def _closes_bracket(document: Document, main: list[int], piece: list[int]) -> bool:
    """True where a piece ends in the infinitive or participle that a German helper waits for.

    "Sie sollen in der Slowakei, in Ungarn und Bulgarien stationiert werden": one clause.
    """
    if document.language != "de" or not _opens_bracket(document, main):
        return False
    ending = verb_forms(document, piece[-1])
    return any(v.form in _NONFINITE for v in ending) and not is_finite(document, piece[0])


_NONFINITE = ("inf", "part", "zu")


def _opens_bracket(document: Document, tokens: list[int]) -> bool:
    """True where a helper verb still waits for its infinitive or participle."""
    forms = [verb_forms(document, i) for i in tokens]
    helper = any(v.sense in AUXILIARY and v.form in FINITE for f in forms for v in f)
    closed = any(v.form in _NONFINITE and v.sense not in AUXILIARY for f in forms[1:] for v in f)
    return helper and not closed


def _waiting(document: Document, clauses: list[Clause], main: Clause | None) -> Clause | None:
    """The clause that still lacks its finite verb: "said that a battle group, …, has been"."""
    last = clauses[-1] if clauses else None
    for clause in (last, main):
        if clause is not None and clause.kind != "relative":
            if not has_finite(document, clause.tokens):
                return clause
    return None


def _attach(clauses: list[Clause], loose: list[int]) -> None:
    """Give words without a verb to the main clause that a relative one interrupted, or the last."""
    last = clauses[-1]
    main = next((c for c in reversed(clauses) if c.kind == "main"), last)
    (main if last.kind == "relative" else last).tokens.extend(loose)


def _crosses_quote(document: Document, before: int, after: int) -> bool:
    """True where one of two tokens stands in a quotation of some length and the other does not."""
    one, other = document.quote_at(before), document.quote_at(after)
    if one == other:
        return False
    return any(q is not None and q.last - q.first > NAME_LENGTH for q in (one, other))


def _kind(document: Document, piece: list[int], mark: str, inner: bool) -> str:
    first = piece[0]
    start = 1 if document.is_a(first, "preposition") and len(piece) > 1 else 0
    if document.is_a(first, "coordinator") and len(piece) > 1:
        start = 1
    opener = piece[start]
    german = document.language == "de"
    if mark == "that":
        return "sub"
    asked = document.low(opener) in ("who", "which", "whose", "where", "wo", "wohin")
    if inner and asked and mark in (",", "–", "—", "-", "("):
        if not german or _verb_final(document, piece):
            return "relative"
    if document.is_a(opener, "subordinator") and (german or opener == first or mark == ","):
        if not german or _verb_final(document, piece) or document.low(opener) in ("dass", "daß"):
            return "sub"
    if (
        german
        and start
        and document.low(first) in ("nach", "laut")
        and _verb_final(document, piece)
    ):
        # "Berichte, nach denen …": what the reports say, and denied where they are.
        return "sub"
    if inner and mark in (",", "–", "—", "-", "(") and document.is_a(opener, "relative"):
        if not german or _verb_final(document, piece):
            return "relative"
    if german and _zu_infinitive(document, piece) and not has_finite(document, piece):
        return "inf"
    return "main"


def _verb_final(document: Document, piece: list[int]) -> bool:
    """True where the piece ends in a finite verb that does not stand in second place.

    A last word that looks like a verb counts where the piece has no verb that is known.
    """
    if len(piece) <= 2:
        return False
    if any(v.form in FINITE for v in verb_forms(document, piece[-1])):
        return True
    last = document.tokens[piece[-1]]
    looks = last.kind == "word" and not last.capital and last.low.endswith(("t", "te", "en", "ten"))
    return looks and not has_finite(document, piece)


def _zu_infinitive(document: Document, piece: list[int]) -> bool:
    last = piece[-1]
    forms = verb_forms(document, last)
    if any(v.form == "zu" for v in forms):
        return True
    return document.low(last - 1) == "zu" and any(v.form == "inf" for v in forms)


def _coordinated(document: Document, clause: Clause) -> list[Clause]:
    """Cut a clause at a coordinator that joins two finite verbs."""
    for place, i in enumerate(clause.tokens[1:-1], start=1):
        if not document.is_a(i, "coordinator"):
            continue
        left, right = clause.tokens[:place], clause.tokens[place + 1 :]
        if not has_finite(document, left) or not has_finite(document, right):
            continue
        if document.language == "en" and not _finite_soon(document, right):
            continue
        if document.language == "de":
            waits = _opens_bracket(document, left) and any(
                v.form in _NONFINITE for j in right for v in verb_forms(document, j)
            )
            if clause.kind == "relative" or waits:
                continue
        head = Clause(clause.kind, clause.sentence, left, clause.parent)
        rest = Clause(clause.kind, clause.sentence, right, head)
        return [head, *_coordinated(document, rest)]
    return [clause]


def _finite_soon(document: Document, right: list[int]) -> bool:
    """True where what follows the coordinator is a verb, or a subject and its verb."""
    for i in right[:8]:
        if is_finite(document, i):
            return True
        if document.is_a(i, "preposition"):
            return False
    return False
