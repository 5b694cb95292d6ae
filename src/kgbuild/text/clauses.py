"""Clauses of a sentence, and what the verbs of each say: sense, tense, mood, voice, negation.

German main clauses hold their verb in second place and open a bracket that closes at
the clause's end; relative and other subordinate clauses end in their verb. A sentence
is cut at commas, dashes and brackets, and the pieces are put together again by these rules.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from kgbuild.lang.lexicon import VerbForm
from kgbuild.text.document import Document
from kgbuild.text.sentences import Sentence

__all__ = ["Clause", "Predicate", "find_clauses"]

_CUTS = frozenset([",", ";", ":", "–", "—", "(", ")", "-", "„", "“", "”", '"', "»", "«", "…"])
# A shorter quotation is a name ("Hessen") or a word held at arm's length.
_NAME_LENGTH = 6
_FINITE = frozenset(("pres", "past", "subj", "cond"))
_AUXILIARY = frozenset(("have", "copula", "passive", "modal-plan", "modal-can", "modal-must"))


@dataclass(slots=True)
class Predicate:
    """What the verbs of a clause say.

    Attributes:
        sense: class of the main verb; "" where the clause has none that is known.
        lemma: the main verb.
        at: index of the main verb's token, or -1.
        tense: ``present``, ``past``, ``perfect``, ``pluperfect``, ``future`` or "".
        modal: sense of the modal verb, or "".
        passive: True for a passive.
        negated: True where the clause negates its verb.
        subjunctive: True where the finite verb stands in Konjunktiv I (reported speech).
        conditional: True where it stands in Konjunktiv II or with would, could, might.
        finite: index of the finite verb, or -1.
        verbs: all verb tokens with the senses they may have.
    """

    sense: str = ""
    lemma: str = ""
    at: int = -1
    tense: str = ""
    modal: str = ""
    passive: bool = False
    negated: bool = False
    subjunctive: bool = False
    conditional: bool = False
    finite: int = -1
    verbs: list[tuple[int, tuple[VerbForm, ...]]] = field(default_factory=list)


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
    for piece, mark in _pieces(document, sentence):
        kind = _kind(document, piece, mark, bool(clauses or loose))
        finite = _has_finite(document, piece)
        main = next((c for c in reversed(clauses) if c.kind == "main"), None)
        crosses = bool(clauses or loose) and _crosses_quote(
            document, loose[-1] if loose else clauses[-1].tokens[-1], piece[0]
        )
        if kind == "main" and not finite and not crosses:
            # An apposition or a list item: what follows shows to whom it belongs.
            loose.extend(piece)
            continue
        if loose and clauses and not (kind == "main" and _verb_first(document, piece)):
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
        elif (waiting := _waiting(document, clauses, main)) is not None and mark != ";":
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
        clause.predicate = _predicate(document, clause)
    return clauses


def _waiting(document: Document, clauses: list[Clause], main: Clause | None) -> Clause | None:
    """The clause that still lacks its finite verb: "said that a battle group, …, has been"."""
    last = clauses[-1] if clauses else None
    for clause in (last, main):
        if clause is not None and clause.kind != "relative":
            if not _has_finite(document, clause.tokens):
                return clause
    return None


def _attach(clauses: list[Clause], loose: list[int]) -> None:
    """Give words without a verb to the main clause that a relative one interrupted, or the last."""
    last = clauses[-1]
    main = next((c for c in reversed(clauses) if c.kind == "main"), last)
    (main if last.kind == "relative" else last).tokens.extend(loose)


def _verb_first(document: Document, piece: list[int]) -> bool:
    """True where a piece opens with its finite verb, so that its subject stands before it."""
    return _is_finite(document, piece[0])


def _crosses_quote(document: Document, before: int, after: int) -> bool:
    """True where one of two tokens stands in a quotation of some length and the other does not."""
    one, other = document.quote_at(before), document.quote_at(after)
    if one == other:
        return False
    return any(q is not None and q.last - q.first > _NAME_LENGTH for q in (one, other))


def _pieces(document: Document, sentence: Sentence) -> list[tuple[list[int], str]]:
    """Runs of tokens between marks, each with the mark before it."""
    pieces: list[tuple[list[int], str]] = []
    run: list[int] = []
    mark = ""
    for i in range(sentence.first, sentence.last):
        text = document.tokens[i].text
        if text in _CUTS and document.quantity_at(i) is None and document.date_at(i) is None:
            if run:
                pieces.append((run, mark))
            run, mark = [], text
        elif text not in ".!?":
            run.append(i)
    if run:
        pieces.append((run, mark))
    if document.language == "de":
        return pieces
    return [part for run, mark in pieces for part in _english_parts(document, run, mark)]


_OPENS_CONTENT = frozenset(("say", "deny", "plan", "see", "fear", "consider"))


def _english_parts(document: Document, run: list[int], mark: str) -> list[tuple[list[int], str]]:
    """Cut where English opens a clause without a comma: "said that …", "troops who are …"."""
    for place in range(1, len(run) - 2):
        i = run[place]
        rest = run[place:]
        verb = document.lexicon.verbs.get(document.low(run[place - 1]), ())
        if place > 1 and document.is_a(run[place - 1], "preposition") or not verb:
            verb = (*verb, *document.lexicon.verbs.get(document.low(run[max(0, place - 2)]), ()))
        content = any(v.sense in _OPENS_CONTENT for v in verb)
        if document.low(i) == "that" and content:
            return [(run[:place], mark), *_english_parts(document, rest, "that")]
        if not _has_finite(document, rest[1:]):
            continue
        said = any(v.sense == "say" for v in verb) and _is_finite(document, run[place - 1])
        if said and _opens_subject(document, i):
            return [(run[:place], mark), *_english_parts(document, rest, "that")]
        who = document.low(i) in ("who", "which", "whose", "where") and place > 0
        if who and document.noun(run[place - 1]) is not None:
            end = _relative_end(document, rest)
            parts = [(run[:place], mark), (rest[:end], ",")]
            return parts + ([(rest[end:], "")] if rest[end:] else [])
    return [(run, mark)]


def _opens_subject(document: Document, i: int) -> bool:
    mention = document.mention_at(i)
    return (
        any(document.is_a(i, f"pronoun-{who}") for who in ("he", "she", "it", "they"))
        or document.is_a(i, "determiner")
        or (mention is not None and mention.role != "adjective")
    )


def _relative_end(document: Document, rest: list[int]) -> int:
    """Where a relative clause without commas ends: before the second finite verb after it."""
    seen = 0
    for place, i in enumerate(rest):
        if _is_finite(document, i):
            helper = place > 0 and any(
                v.sense in _AUXILIARY
                for v in document.lexicon.verbs.get(document.low(rest[place - 1]), ())
            )
            seen += not helper
            if seen == 2:
                return place
    return len(rest)


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
    if inner and mark in (",", "–", "—", "-", "(") and document.is_a(opener, "relative"):
        if not german or _verb_final(document, piece):
            return "relative"
    if german and _zu_infinitive(document, piece) and not _has_finite(document, piece):
        return "inf"
    return "main"


def _verb_final(document: Document, piece: list[int]) -> bool:
    """True where the piece ends in a finite verb that does not stand in second place."""
    verbs = _verb_forms(document, piece[-1])
    second = len(piece) <= 2
    return bool(verbs) and not second and any(v.form in _FINITE for v in verbs)


def _zu_infinitive(document: Document, piece: list[int]) -> bool:
    last = piece[-1]
    forms = _verb_forms(document, last)
    if any(v.form == "zu" for v in forms):
        return True
    return document.low(last - 1) == "zu" and any(v.form == "inf" for v in forms)


def _verb_forms(document: Document, i: int) -> tuple[VerbForm, ...]:
    """What verb a token may be in its place; () where it is a noun, an adjective or a name."""
    token = document.tokens[i]
    if token.kind != "word" or document.mention_at(i) is not None:
        return ()
    forms = document.lexicon.verbs.get(token.low, ())
    if not forms:
        return ()
    first = document.sentences[document.sentence_of[i]].first
    if document.language == "de":
        capital_noun = token.capital and i != first and document.quote_at(i - 1) is None
        if capital_noun or (token.capital and document.noun(i)):
            return ()
        if any(v.form == "attr" for v in forms) and _attributive(document, i):
            return ()
        return tuple(v for v in forms if v.form != "attr")
    return () if _is_noun(document, i) else forms


def _attributive(document: Document, i: int) -> bool:
    """True for a declined participle inside a noun phrase: "den dort stationierten Soldaten"."""
    following = document.tokens[i + 1] if i + 1 < len(document.tokens) else None
    if following is None or following.kind == "mark" or not following.capital:
        return False
    return (
        document.is_a(i - 1, "determiner")
        or document.is_a(i - 1, "preposition")
        or document.is_a(i - 1, "there")
        or document.quantity_at(i - 1) is not None
    )


def _is_noun(document: Document, i: int) -> bool:
    """True where an English word that is both noun and verb is a noun by its neighbours."""
    token, before = document.tokens[i], document.tokens[i - 1] if i else None
    if token.low not in document.lexicon.nouns or before is None:
        return False
    mention = document.mention_at(i - 1)
    return (
        document.is_a(i - 1, "determiner")
        or before.kind == "clitic"
        or document.quantity_at(i - 1) is not None
        or (mention is not None and mention.role == "adjective")
        or (document.is_a(i - 1, "preposition") and before.low != "to")
        or (document.noun(i - 1) is not None and not document.is_a(i + 1, "determiner"))
    )


def _has_finite(document: Document, piece: list[int]) -> bool:
    return any(_is_finite(document, i) for i in piece)


def _is_finite(document: Document, i: int) -> bool:
    """True for a finite verb; an English base form is one unless "to" or a helper leads it."""
    forms = _verb_forms(document, i)
    if document.language == "de":
        return any(v.form in _FINITE for v in forms)
    if any(v.form == "part" for v in forms) and document.low(i + 1) == "by":
        return False
    if any(v.form in ("pres", "past") or v.sense.startswith("modal") for v in forms):
        return True
    if not any(v.form == "inf" for v in forms):
        return False
    before = i - 1
    while document.is_a(before, "ongoing") or document.is_a(before, "negation"):
        before -= 1
    if document.low(before) in ("to", "do", "does", "did", "be"):
        return False
    led = document.lexicon.verbs.get(document.low(before), ())
    return not document.is_a(before, "determiner") and not any(v.sense in _AUXILIARY for v in led)


def _coordinated(document: Document, clause: Clause) -> list[Clause]:
    """Cut a clause at a coordinator that joins two finite verbs."""
    for place, i in enumerate(clause.tokens[1:-1], start=1):
        if not document.is_a(i, "coordinator"):
            continue
        left, right = clause.tokens[:place], clause.tokens[place + 1 :]
        if not _has_finite(document, left) or not _has_finite(document, right):
            continue
        if document.language == "en" and not _finite_soon(document, right):
            continue
        if clause.kind == "relative" and document.language == "de":
            continue
        head = Clause(clause.kind, clause.sentence, left, clause.parent)
        rest = Clause(clause.kind, clause.sentence, right, head)
        return [head, *_coordinated(document, rest)]
    return [clause]


def _finite_soon(document: Document, right: list[int]) -> bool:
    """True where what follows the coordinator is a verb, or a subject and its verb."""
    for i in right[:8]:
        if _is_finite(document, i):
            return True
        if document.is_a(i, "preposition"):
            return False
    return False


def _predicate(document: Document, clause: Clause) -> Predicate:
    verbs = [(i, forms) for i in clause.tokens if (forms := _verb_forms(document, i))]
    words = {document.low(i) for i in clause.tokens}
    usable = [
        (i, kept)
        for i, forms in verbs
        if (
            kept := tuple(
                v
                for v in forms
                if not v.particle
                or (v.particle in words and _has_particle(document, i, v.particle))
            )
        )
    ]
    predicate = Predicate(verbs=usable)
    predicate.negated = any(
        document.is_a(i, "negation") and document.quantity_at(i) is None for i in clause.tokens
    )
    if usable:
        if document.language == "de":
            _fill_german(document, clause, predicate)
        else:
            _fill_english(document, predicate)
    return predicate


def _has_particle(document: Document, i: int, particle: str) -> bool:
    """True where an English particle belongs to its verb: "moved in 8,000 men", not "in May"."""
    if document.language == "de":
        return True
    for j in range(i + 1, min(i + 8, len(document.tokens))):
        if document.low(j) == particle:
            following = document.tokens[j + 1] if j + 1 < len(document.tokens) else None
            ends = (
                following is None or following.kind == "mark" or document.is_a(j + 1, "preposition")
            )
            object_ = document.quantity_at(j + 1) is not None or particle in (
                "home",
                "out",
                "back",
                "up",
                "part",
            )
            return (ends or object_) and document.date_at(j + 1) is None
    return False


def _fill_german(document: Document, clause: Clause, predicate: Predicate) -> None:
    verbs = predicate.verbs
    order = reversed(verbs) if clause.kind in ("relative", "sub") else iter(verbs)
    finite = next(((i, v) for i, v in order if any(f.form in _FINITE for f in v)), None)
    helper = None
    if finite:
        predicate.finite = finite[0]
        helper = next((f for f in finite[1] if f.sense in _AUXILIARY and f.form in _FINITE), None)
    others = [(i, v) for i, v in verbs if finite is None or i != finite[0]]
    main = None
    if helper or finite is None:
        wanted = ("part", "inf", "zu")
        main = next(
            ((i, f) for i, v in reversed(others) for f in v if f.form in wanted and
             f.sense not in _AUXILIARY and f.sense != "other"),
            None,
        ) or next(
            ((i, f) for i, v in reversed(others) for f in v if f.form in wanted and
             f.sense not in ("passive", "modal-plan")),
            None,
        )  # fmt: skip
    if main is None and finite:
        ranked = sorted(finite[1], key=lambda f: (f.form not in _FINITE, not f.particle,
                                                  f.sense == "other"))  # fmt: skip
        main = (finite[0], ranked[0])
    if main is None:
        return
    at, form = main
    predicate.at, predicate.sense, predicate.lemma = at, form.sense, form.lemma
    finite_form = next((f for f in finite[1] if f.form in _FINITE), None) if finite else None
    if helper and helper.form in _FINITE:
        finite_form = helper
    _mood(predicate, finite_form, document)
    helpers = {f.sense for _, v in verbs for f in v if f.sense in _AUXILIARY}
    if helper:
        predicate.modal = helper.sense if helper.sense.startswith("modal") else ""
        if form.form == "part":
            predicate.passive = "passive" in helpers or (
                helper.sense == "copula" and form.sense in ("station", "send", "plan", "withdraw")
            )
            if (
                helper.sense == "have"
                or ("passive" in helpers and helper.sense == "copula")
                or (helper.sense == "copula" and not predicate.passive)
            ):
                predicate.tense = "pluperfect" if helper.form == "past" else "perfect"
        elif helper.sense == "passive" and form.form == "inf":
            predicate.tense = "future"


def _mood(predicate: Predicate, finite: VerbForm | None, document: Document) -> None:
    if finite is None:
        return
    predicate.subjunctive = finite.form == "subj"
    predicate.conditional = finite.form == "cond"
    predicate.tense = "past" if finite.form == "past" else "present"
    if finite.sense.startswith("modal"):
        predicate.modal = finite.sense
        if document.low(predicate.finite) in ("sollte", "sollten"):
            predicate.tense = "present"


def _fill_english(document: Document, predicate: Predicate) -> None:
    verbs = predicate.verbs
    start = next((k for k, (i, _) in enumerate(verbs) if _is_finite(document, i)), 0)
    chain = [verbs[start]]
    for i, forms in verbs[start + 1 :]:
        helper = any(f.sense in _AUXILIARY for f in chain[-1][1])
        gap = [document.low(j) for j in range(chain[-1][0] + 1, i)]
        if (
            helper
            and len(gap) <= 4
            and not any(document.noun(j) for j in range(chain[-1][0] + 1, i))
        ):
            chain.append((i, forms))
        else:
            break
    at, forms = chain[-1]
    ranked = sorted(forms, key=lambda f: (f.sense in _AUXILIARY and len(chain) > 1, not f.particle,
                                          f.sense == "other"))  # fmt: skip
    form = ranked[0]
    predicate.finite = chain[0][0]
    predicate.at, predicate.sense, predicate.lemma = at, form.sense, form.lemma
    words = [document.low(i) for i, _ in chain]
    _english_tense(predicate, words, [f.form for f in forms])
    if form.sense in ("plan", "consider", "other", "copula") and predicate.modal == "":
        _english_infinitive(document, predicate, verbs[verbs.index(chain[-1]) + 1 :])


def _english_tense(predicate: Predicate, words: list[str], forms: list[str]) -> None:
    helpers = words[:-1]
    if "will" in helpers or "shall" in helpers:
        predicate.tense, predicate.modal = "future", "modal-plan"
    elif {"would", "could", "may", "might", "can"} & set(helpers):
        predicate.tense, predicate.conditional = "future", True
        predicate.modal = "modal-plan" if "would" in helpers else "modal-can"
    elif {"must", "should"} & set(helpers):
        predicate.tense, predicate.modal = "future", "modal-must"
    elif {"has", "have"} & set(helpers):
        predicate.tense = "perfect"
    elif "had" in helpers:
        predicate.tense = "pluperfect"
    elif {"was", "were"} & set(helpers):
        predicate.tense = "past"
    elif helpers:
        predicate.tense = "present"
    else:
        predicate.tense = "past" if "past" in forms else "present"
    be = {"is", "are", "was", "were", "be", "been", "being"} & set(helpers)
    predicate.passive = bool(be) and "part" in forms and not words[-1].endswith("ing")


def _english_infinitive(
    document: Document, predicate: Predicate, rest: list[tuple[int, tuple[VerbForm, ...]]]
) -> None:
    """ "is to send", "plans to deploy", "is considering moving": the inner verb is the main one."""
    for i, forms in rest:
        joined = document.low(i - 1) == "to" or (
            document.low(i - 1) == "be" and document.low(i - 2) == "to"
        ) or (any(f.form == "ing" for f in forms) and predicate.sense == "consider")  # fmt: skip
        if not joined:
            continue
        inner = next((f for f in forms if f.sense not in _AUXILIARY and f.sense != "other"), None)
        if inner is None:
            continue
        if predicate.sense in ("copula", "plan", "other"):
            predicate.modal = "modal-plan"
        elif predicate.sense == "consider":
            predicate.modal = "consider"
        predicate.passive = document.low(i - 1) == "be"
        predicate.at, predicate.sense, predicate.lemma = i, inner.sense, inner.lemma
        return
