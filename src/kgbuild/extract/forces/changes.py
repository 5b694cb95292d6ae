"""Strength before and after a change: "von derzeit 2000 auf rund 15.000"."""

from __future__ import annotations

from collections.abc import Iterator

from kgbuild.extract.forces.complements import take_complement
from kgbuild.extract.forces.heads import head_of
from kgbuild.extract.forces.parts import take_owner, take_start
from kgbuild.extract.forces.phrase import ForcePhrase
from kgbuild.extract.forces.units import name_unit
from kgbuild.model import Unit
from kgbuild.text.document import Document
from kgbuild.text.quantities import Quantity

__all__ = ["find_changes"]


def find_changes(document: Document) -> Iterator[tuple[int, tuple[ForcePhrase, ForcePhrase]]]:
    """Strength before and after a change: "von derzeit 2000 auf rund 15.000", "from 70 to 130 men".

    Not "150 to 200 men", which is one estimate.
    """
    quantities = document.quantities
    for place, quantity in enumerate(quantities):
        opening = _opens_change(document, quantity)
        if opening < 0:
            continue
        if quantity.low is not None and quantity.high is not None:
            one = quantity._replace(value=quantity.low, low=None, high=None, last=quantity.core + 1)
            two = quantity._replace(
                value=quantity.high, low=None, high=None, core=quantity.last - 1
            )
        elif place + 1 < len(quantities) and _closes_change(
            document, quantity, quantities[place + 1]
        ):
            one, two = quantity, quantities[place + 1]
        else:
            continue
        if not _of_troops(document, opening, two):
            continue
        before = ForcePhrase(opening, one.last, one.core, "ellipsis", one, change="before")
        after = ForcePhrase(two.first, two.last, two.core, "ellipsis", two, change="after")
        before.last = max(before.last, one.core + 1)
        _subject_of_change(document, opening, (before, after))
        yield one.core, (before, after)


def _opens_change(document: Document, quantity: Quantity) -> int:
    """Index of the "von" or "from" before a strength, adverbs between them passed over; or -1."""
    for i in range(quantity.first - 1, max(-1, quantity.first - 4), -1):
        if document.is_a(i, "from-growth"):
            return -1 if document.is_a(i - 1, "ranges") else i
        if not (document.is_a(i, "ongoing") or document.is_a(i, "past")):
            return -1
    return -1


def _closes_change(document: Document, quantity: Quantity, following: Quantity) -> bool:
    between = [document.low(i) for i in range(quantity.last, following.first)]
    between = [w for w in between if w not in ("mann", "soldaten", "men", "soldiers", "troops")]
    return bool(between) and len(between) <= 3 and document.is_a(following.first - 1, "to-growth")


def _of_troops(document: Document, opening: int, after: Quantity) -> bool:
    """True where the change is one of troops: a force is named close before it or right behind."""
    head, _ = head_of(document, after.last)
    noun = document.noun(head) if head >= 0 else None
    if noun is not None:
        return noun.sense in ("personnel", "collective")
    return _changed_force(document, opening) >= 0


_CHANGING = frozenset(("personnel", "collective", "unit", "mission", "presence"))


def _changed_force(document: Document, opening: int) -> int:
    """Index of the noun whose strength changes, before "von" in the same sentence; or -1."""
    floor = document.sentences[document.sentence_of[opening]].first
    for i in range(opening - 1, floor - 1, -1):
        noun = document.noun(i)
        mention = document.mention_at(i)
        if noun is not None and noun.sense in _CHANGING:
            return i
        if noun is not None and noun.sense in ("equipment", "civil"):
            return -1
        if mention is not None and mention.role == "force":
            return i
    return -1


def _subject_of_change(
    document: Document, opening: int, pair: tuple[ForcePhrase, ForcePhrase]
) -> None:
    """Take sender and unit from the force that changes."""
    at = _changed_force(document, opening)
    if at < 0:
        return
    noun, mention = document.noun(at), document.mention_at(at)
    changed = ForcePhrase(at, at + 1, at, noun.sense if noun else "mission")
    if mention is not None and mention.role == "force":
        changed.unit, changed.sender = Unit(label=mention.label), mention.entity
    elif noun is not None:
        take_start(document, changed)
        name_unit(document, changed, noun)
        take_complement(document, changed)
        take_owner(document, changed)
    for phrase in pair:
        phrase.sender, phrase.unit = changed.sender, changed.unit
        phrase.possessive = changed.possessive
