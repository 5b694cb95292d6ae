"""What the tables know of nations, and where a text names them."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left
from collections.abc import Iterator

from kgbuild import reference
from kgbuild.extract.ties.parties import nation_of
from kgbuild.text.document import Document, Mention

__all__ = ["borders_on", "is_gone", "nations_within"]


def borders_on(one: str, other: str) -> bool:
    """True where two nations border on each other, or one of them is a state of the past."""
    pair = (one, other) if one < other else (other, one)
    return pair in reference.borders() or is_gone(one) or is_gone(other)


def is_gone(code: str, day: dt.date | None = None) -> bool:
    """True for a state of the past; with a day, one that had ended by then."""
    nation = reference.nations().get(code)
    if nation is None or nation.until is None:
        return nation is None
    latest = nation.until.latest
    return day is None or (latest is not None and latest < day)


def nations_within(document: Document, first: int, last: int) -> Iterator[Mention]:
    """The mentions of nations, and of places in them, from token ``first`` to ``last``."""
    place = bisect_left(document.mentions, first, key=lambda m: m.first)
    for mention in document.mentions[place:]:
        if mention.first >= last:
            return
        if nation_of(mention, land=True):
            yield mention
