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
