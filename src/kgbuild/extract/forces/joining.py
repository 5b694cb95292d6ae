"""Phrases that are one force: a unit with its head count, troops with their matériel."""

from __future__ import annotations

from collections.abc import Iterator

from kgbuild.extract.forces.phrase import ForcePhrase
from kgbuild.text.document import Document

__all__ = ["joined"]

_COUNT_REACH = 9


def joined(document: Document, phrases: list[ForcePhrase]) -> Iterator[ForcePhrase]:
    """Join a unit with the head count that follows it: "ein Bataillon mit 800 Soldaten"."""
    held: ForcePhrase | None = None
    for phrase in phrases:
        if held is not None and _equips(document, held, phrase):
            held.equipment += phrase.equipment
            continue
        if held is not None and _belongs(document, held, phrase):
            held.last = phrase.last
            held.sender, held.usual = held.sender or phrase.sender, held.usual or phrase.usual
            continue
        if held is not None and _explains(document, held, phrase):
            held.quantity = held.quantity or phrase.quantity
            held.sender = held.sender or phrase.sender
            held.unit = held.unit or phrase.unit
            held.usual = held.usual or phrase.usual
            continue
        if held is not None and _counts(document, held, phrase):
            held.quantity = phrase.quantity
            held.sender = held.sender or phrase.sender
            if not any(document.mention_at(j) for j in range(held.last, phrase.first)):
                held.last = phrase.last
            if held.sense == "equipment":
                held.sense = "personnel"
                held.unit = held.unit or phrase.unit
            continue
        if held is not None:
            yield held
        held = phrase
    if held is not None:
        yield held


_EQUIPPED = frozenset(("personnel", "collective", "people", "unit", "mission"))


def _equips(document: Document, held: ForcePhrase, phrase: ForcePhrase) -> bool:
    """True for matériel that a force brings: "1.960 Soldaten mit 90 Schützenpanzern"."""
    if phrase.sense == held.sense == "equipment" and phrase.sender in (None, held.sender):
        # "zwei Tornados und sechs Eurofighter" are one contingent.
        return all(
            document.is_a(j, "coordinator") or document.low(j) == ","
            for j in range(held.last, phrase.first)
        )
    if phrase.sense != "equipment" or held.sense not in _EQUIPPED:
        return False
    if (
        phrase.sender is not None
        or document.sentence_of[held.head] != document.sentence_of[phrase.head]
    ):
        return False
    between = [document.low(j) for j in range(held.last, phrase.first)]
    if between in (["und"], ["and"], ["sowie"]):
        return True
    return len(between) <= 8 and bool({"mit", "with", "samt"} & set(between[-3:]))


def _belongs(document: Document, held: ForcePhrase, phrase: ForcePhrase) -> bool:
    """True for a named unit and the one it is part of: "1st Battalion, 12th Cavalry Regiment"."""
    if any(
        p.unit is None or not p.unit.named or p.quantity is not None or p.sense != "unit"
        for p in (held, phrase)
    ):
        return False
    between = [document.low(j) for j in range(held.last, phrase.first)]
    if between not in ([","], ["of"], ["of", "the"], ["der"], ["des"]):
        return False
    return not document.is_a(phrase.last, "coordinator") and (
        held.sender is None or phrase.sender is None or held.sender == phrase.sender
    )


def _explains(document: Document, held: ForcePhrase, phrase: ForcePhrase) -> bool:
    """True for an apposition: "Another four aircraft, French Rafales, have been …"."""
    if document.low(held.last) not in (",", "–") or phrase.first != held.last + 1:
        return False
    if held.change or phrase.change or (held.sender is not None and phrase.sender is not None):
        return False
    counts = [p.quantity for p in (held, phrase) if p.quantity is not None and p.sense != "unit"]
    if len(counts) != 1 or phrase.sense == "unit" or _opens(document, phrase):
        return False
    same = (held.sense == "equipment") == (phrase.sense == "equipment")
    behind = phrase.last + (document.low(phrase.last) in ("strong", "stark"))
    closes = document.low(behind) in (",", "–")
    return (
        closes and (same or held.sense == "unit") and not document.is_a(behind + 1, "coordinator")
    )


def _opens(document: Document, phrase: ForcePhrase) -> bool:
    """True for a phrase with a determiner of its own, an item of a list."""
    return phrase.definite or document.is_a(phrase.first, "one")


def _counts(document: Document, held: ForcePhrase, phrase: ForcePhrase) -> bool:
    if held.sense not in ("unit", "mission", "equipment", "collective") or phrase.sense not in (
        "personnel", "collective", "ellipsis", "people",
    ):  # fmt: skip
        return False
    if phrase.change:
        return False
    if (
        phrase.quantity is None
        or document.sentence_of[held.head] != document.sentence_of[phrase.head]
    ):
        return False
    between = [document.low(j) for j in range(held.last, phrase.quantity.first)]
    if held.sense == "mission" and len(between) > 2:
        # "opened the first operation, AMISOM, in March 2007 with 1,600 soldiers": its own first.
        return False
    if len(between) > _COUNT_REACH or _another_named(document, held, phrase):
        return False
    if document.low(phrase.quantity.last) in ("strong", "stark"):
        return len(between) <= 3
    counted = (
        held.quantity is not None
        and held.sense == "unit"
        and held.quantity.value not in (1, 2, 3, 4)
    )
    links = {"mit", "with", "of", "von", "aus"}
    return not counted and bool(links & set(between[-2:] if between else ()))


def _another_named(document: Document, held: ForcePhrase, phrase: ForcePhrase) -> bool:
    """True for "the 1st Division, Paris with 10,000": a nation of its own stands between."""
    for i in range(held.last, phrase.first):
        mention = document.mention_at(i)
        if mention is not None and mention.acts and mention.role in ("name", "capital"):
            return document.low(mention.last) in ("mit", "with")
    return False
