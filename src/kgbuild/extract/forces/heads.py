"""What a figure counts: the noun it belongs to, and whether that is a force."""

from __future__ import annotations

from kgbuild.extract.syntax import looks_adjective
from kgbuild.lang.lexicon import Noun
from kgbuild.text.document import Document, Mention
from kgbuild.text.quantities import Quantity

__all__ = [
    "behind_part",
    "both_genders",
    "designates",
    "head_of",
    "is_police",
    "opens_part",
    "sense_of",
]

_REACH = 6
_MODIFYING = frozenset(("name", "force"))
_PARTITIVE = frozenset(("of", "der", "von", "ihrer", "seiner", "dieser"))


def head_of(document: Document, i: int) -> tuple[int, list[Mention]]:
    """Index of the noun that is counted, -1 where it is left out, and the adjectives before it."""
    adjectives: list[Mention] = []
    head = -1
    if document.low(i) in _PARTITIVE:
        # "15,000 of its own soldiers", "2000 der Soldaten", "14 ihrer Tornados"
        i += 1
        while document.is_a(i, "determiner") or document.is_a(i, "possessive"):
            i += 1
        whole = document.quantity_at(i)
        i = whole.last if whole is not None else i
    for j in range(i, min(i + _REACH, len(document.tokens))):
        if document.sentence_of[j] != document.sentence_of[i]:
            break
        mention = document.mention_at(j)
        noun = document.noun(j)
        if mention is not None and mention.role == "people" and noun is None:
            return j, adjectives
        if noun is not None:
            head = j
            if document.language == "de" or not _goes_on(document, j):
                return head, adjectives
            continue
        if mention is not None and (
            mention.role == "adjective"
            or (document.language == "en" and (mention.genitive or mention.role in _MODIFYING))
        ):
            adjectives.append(mention)
        elif document.tokens[j].kind == "clitic" or _names_type(document, j):
            continue
        elif document.is_a(j, "coordinator"):
            if document.mention_at(j + 1) is not None:
                break
        elif document.quantity_at(j) is not None or not (
            looks_adjective(document, j) or _grades(document, j)
        ):
            break
    return head, adjectives


def _grades(document: Document, j: int) -> bool:
    """True for an adverb before a participle or adjective: "leicht bewaffnete Soldaten"."""
    token = document.tokens[j]
    if token.kind != "word" or token.capital or document.language != "de":
        return False
    known = document.is_a(j, "preposition") or document.is_a(j, "determiner")
    if known or document.is_a(j, "coordinator") or document.lexicon.verbs.get(token.low):
        return False
    following = document.tokens[j + 1] if j + 1 < len(document.tokens) else None
    return following is not None and not following.capital and looks_adjective(document, j + 1)


def _names_type(document: Document, j: int) -> bool:
    """True for an unknown name between figure and noun: "four Apache helicopters"."""
    token = document.tokens[j]
    following = document.tokens[j + 1] if j + 1 < len(document.tokens) else None
    unknown = token.capital and document.language == "en" and document.mention_at(j) is None
    return unknown and following is not None and following.kind != "mark"


def _goes_on(document: Document, j: int) -> bool:
    """True where an English noun is followed by another that it only describes."""
    following = document.noun(j + 1)
    joined = document.low(j + 1) == "and" and document.noun(j + 2) is not None
    military = {"personnel", "collective", "unit", "equipment", "civil"}
    if joined:
        after = document.noun(j + 2)
        return after is not None and after.sense in military
    return following is not None and (following.sense in military)


def sense_of(document: Document, head: int, noun: Noun) -> str | None:
    """The class of what is counted; None where it is no force."""
    if is_police(document, head):
        return None
    if noun.sense in ("personnel", "collective", "unit", "equipment"):
        low = document.low(head)
        before = document.noun(head - 1)
        if low in ("fighter", "fighters") and before is not None and before.sense == "equipment":
            return "equipment"
        if low in ("mann", "men", "people", "personen", "köpfe", "köpfen"):
            return "personnel"
        return noun.sense
    if noun.sense == "member" and document.low(head - 1) in ("service", "crew"):
        return "personnel"
    if noun.sense == "member":
        # "members of the armed forces": the noun behind says what they are members of.
        for j in range(head + 1, min(head + 5, len(document.tokens))):
            mention = document.mention_at(j)
            if mention is not None and mention.role == "force":
                return "personnel"
    return None


def both_genders(document: Document, last: int) -> int:
    """Take in the other gender: "Soldatinnen und Soldaten", "men and women"."""
    other = document.noun(last + 1)
    if document.is_a(last, "coordinator") and other is not None and other.sense == "personnel":
        return last + 2
    return last


def behind_part(document: Document, i: int) -> int:
    """Skip "davon", "of them", "of whom" behind a figure: "gut 800 davon Deutsche"."""
    if document.low(i) == "of" and document.is_a(i + 1, "of-them"):
        return i + 2
    return i + 1 if document.language == "de" and document.is_a(i, "of-them") else i


def opens_part(document: Document, first: int) -> bool:
    """True behind "davon", "darunter", "including", "among them", "of whom"."""
    i = first - 1
    if document.is_a(i, "of-them") and document.language == "en":
        return document.low(i - 1) in ("of", "among")
    return document.is_a(i, "part-opener")


def designates(document: Document, quantity: Quantity) -> bool:
    """True where a number names a type or unit: "Leopard 2", "Mirage 2000", "Resolution 1701"."""
    if quantity.modifiers or quantity.first == 0 or quantity.first != quantity.core:
        return False
    before = document.noun(quantity.first - 1)
    if before is not None and before.sense in ("equipment", "unit"):
        return document.tokens[quantity.core].kind == "number"
    return document.low(quantity.first - 1) in ("resolution", "nummer", "nr", "no", "camp", "typ")


def is_police(document: Document, head: int) -> bool:
    """True for "a 500-strong police unit", "Polizeikontingente"."""
    if document.low(head - 1) == "military" or document.low(head).startswith("militär"):
        return False
    return document.low(head).startswith("polizei") or document.low(head - 1) in (
        "police",
        "polizei",
    )
