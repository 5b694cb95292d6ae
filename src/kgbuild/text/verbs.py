"""Which tokens are verbs in their place, and which of them are finite.

Looks at the words around a form, since "base" is a noun behind "the" and a verb behind "they".
"""

from __future__ import annotations

from kgbuild.lang.lexicon import VerbForm
from kgbuild.text.document import Document

__all__ = ["AUXILIARY", "FINITE", "has_finite", "is_finite", "opens_with_verb", "verb_forms"]

FINITE = frozenset(("pres", "past", "subj", "cond"))


AUXILIARY = frozenset(("have", "copula", "passive", "modal-plan", "modal-can", "modal-must"))


def verb_forms(document: Document, i: int) -> tuple[VerbForm, ...]:
    """What verb a token may be in its place; () where it is a noun, an adjective or a name."""
    forms = document.verb_forms.get(i)
    if forms is None:
        forms = document.verb_forms[i] = _verb_forms(document, i)
    return forms


def _verb_forms(document: Document, i: int) -> tuple[VerbForm, ...]:
    token = document.tokens[i]
    if token.kind != "word" or document.mention_at(i) is not None:
        return ()
    if document.quantity_at(i) is not None:
        # "an estimated 10,000 soldiers"
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
    if token.capital and i != first and document.tokens[i - 1].kind == "word":
        # "March" inside a sentence is the month.
        return ()
    return () if _is_noun(document, i) else forms


def _attributive(document: Document, i: int) -> bool:
    """True for a declined participle inside a noun phrase: "den dort stationierten Soldaten"."""
    following = document.tokens[i + 1] if i + 1 < len(document.tokens) else None
    if following is None or following.kind == "mark":
        return False
    described = document.mention_at(i + 1)
    adjective = described is not None and described.role == "adjective"
    if not following.capital and not adjective:
        return False
    return (
        adjective
        or document.is_a(i - 1, "determiner")
        or document.is_a(i - 1, "preposition")
        or document.is_a(i - 1, "there")
        or document.quantity_at(i - 1) is not None
    )


def _names_action(document: Document, i: int) -> bool:
    """True for the "training" of "are in training": a noun behind a preposition."""
    if not document.low(i).endswith("ing") or document.low(i - 1) not in ("in", "under", "for"):
        return False
    following = document.tokens[i + 1] if i + 1 < len(document.tokens) else None
    return following is None or following.kind == "mark" or document.is_a(i + 1, "coordinator")


def _describes_people(document: Document, i: int) -> bool:
    """True for the "support" of "crew and support personnel"."""
    following = document.noun(i + 1)
    if following is None or following.sense not in ("personnel", "collective"):
        return False
    return document.is_a(i - 1, "coordinator") or document.quantity_at(i - 1) is not None


def _is_noun(document: Document, i: int) -> bool:
    """True where an English word that is both noun and verb is a noun by its neighbours."""
    token, before = document.tokens[i], document.tokens[i - 1] if i else None
    if _describes_people(document, i) or _names_action(document, i):
        return True
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


def _follows_force(document: Document, i: int) -> bool:
    """True for the participle of "the 500 soldiers stationed in Lithuania"."""
    before = document.noun(i - 1)
    stands = any(v.sense == "station" for v in document.lexicon.verbs.get(document.low(i), ()))
    people = before is not None and before.sense in ("personnel", "collective")
    return stands and people and document.is_a(i + 1, "preposition")


def _interrupts(document: Document, i: int) -> bool:
    """True for a participle between commas before the verb: "A brigade, kept ready, would go"."""
    if document.low(i - 1) != ",":
        return False
    end = document.sentences[document.sentence_of[i]].last
    close = next((j for j in range(i + 1, end) if document.tokens[j].text == ","), -1)
    if close < 0 or close + 1 >= end:
        return False
    following = document.lexicon.verbs.get(document.low(close + 1), ())
    return any(v.form in ("pres", "past") or v.sense.startswith("modal") for v in following)


def _describes(document: Document, i: int) -> bool:
    """True for a participle that stands before its noun: "a retired general", "armed men"."""
    if document.noun(i + 1) is None or document.noun(i - 1) is not None:
        return False
    return (
        document.is_a(i - 1, "determiner")
        or document.is_a(i - 1, "preposition")
        or document.quantity_at(i - 1) is not None
    )


_AHEAD = 12
"""Tokens in which the verb follows that a reduced relative clause keeps waiting."""


def _reduced(document: Document, i: int) -> bool:
    """True for a relative clause without its pronoun: "a deal signed in Geneva will send …"."""
    if document.noun(i - 1) is None or not document.is_a(i + 1, "preposition"):
        return False
    end = min(document.sentences[document.sentence_of[i]].last, i + _AHEAD)
    for j in range(i + 2, end):
        if document.tokens[j].kind == "mark" or document.is_a(j, "coordinator"):
            return False
        forms = document.lexicon.verbs.get(document.low(j), ())
        if any(v.sense in AUXILIARY and v.form in FINITE for v in forms):
            return True
    return False


def has_finite(document: Document, piece: list[int]) -> bool:
    """True where any token of a piece is a finite verb."""
    return any(is_finite(document, i) for i in piece)


def is_finite(document: Document, i: int) -> bool:
    """True for a finite verb; an English base form is one unless "to" or a helper leads it."""
    finite = document.finite.get(i)
    if finite is None:
        finite = document.finite[i] = _is_finite(document, i)
    return finite


def _is_finite(document: Document, i: int) -> bool:
    forms = verb_forms(document, i)
    if document.language == "de":
        return any(v.form in FINITE for v in forms)
    if any(v.form == "part" for v in forms) and (
        document.low(i + 1) == "by"
        or _interrupts(document, i)
        or _follows_force(document, i)
        or _describes(document, i)
        or _reduced(document, i)
    ):
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
    return not document.is_a(before, "determiner") and not any(v.sense in AUXILIARY for v in led)


def opens_with_verb(document: Document, piece: list[int]) -> bool:
    """True where a piece opens with its finite verb, so that its subject stands before it."""
    return is_finite(document, piece[0])
