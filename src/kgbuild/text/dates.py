"""Dates in a text, worked out from the date of publication and never more precise than it.

A date is absolute ("14. Februar 2022"), partial ("im August"), or relative
("am kommenden Donnerstag", "last autumn", "seit fünf Jahren").
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import NamedTuple

from kgbuild.lang.lexicon import Lexicon
from kgbuild.model import PartialDate
from kgbuild.text.absolute_dates import read_absolute
from kgbuild.text.dated_text import DASHES, DatedText, FoundDate
from kgbuild.text.relative_dates import read_later, read_relative
from kgbuild.text.tokens import Token

__all__ = ["When", "find_dates"]

_FILLERS = 4
"""Words between a preposition and its date, at most, and one more."""


class When(NamedTuple):
    """A date mentioned in the text.

    Attributes:
        first: index of its first token; of its preposition where that opens or closes a period.
        last: index behind its last token.
        date: what it means.
        sense: ``since`` (begins then), ``until`` (ends then), ``by`` (happens then or
            before, as English "by" has it; German "bis" is ``until`` for both), or ``at``.
        past: True where its words place it before the publication.
    """

    first: int
    last: int
    date: PartialDate
    sense: str
    past: bool


def find_dates(tokens: Sequence[Token], lexicon: Lexicon, published: dt.date | None) -> list[When]:
    """All dates of a text, from left to right.

    A day and a month without a year are those nearest to the publication. A weekday alone
    is the last one before it. Without a date of publication, they have no year, and what is
    told from it ("last month") is no date.

    Example:
        >>> from kgbuild.lang import lexicon
        >>> from kgbuild.text.tokens import tokenize
        >>> day = dt.date(2022, 2, 7)
        >>> [w.date for w in find_dates(tokenize("ab dem 14. Februar"), lexicon("de"), day)]
        ['2022-02-14']
        >>> [w.date for w in find_dates(tokenize("ab dem 14. Februar"), lexicon("de"), None)]
        ['--02-14']
    """
    text = DatedText(tokens, lexicon, published)
    openers = _openers(lexicon)
    found: list[When] = []
    i = 0
    while i < len(tokens):
        if not _may_open(text, i, openers):
            i += 1
            continue
        told = found[-1].date if found else None
        read = read_absolute(text, i) or read_relative(text, i) or read_later(text, i, told)
        if read is None:
            i += 1
            continue
        when = _when(text, read, found[-1].last if found else 0)
        if not (read.now and when.sense == "until"):  # "bis heute" says nothing of an end
            found.append(when)
        i = read.last
    return _with_periods(text, found)


def _openers(lexicon: Lexicon) -> frozenset[str]:
    """Words that a date may begin with, numbers and numerals left aside."""
    named = (lexicon.months, lexicon.weekdays, lexicon.seasons, lexicon.day_offsets)
    told = ("part", "last", "next", "this", "year-end", "month-end")
    return frozenset().union(*named, *(lexicon.date_words[name] for name in told))


def _may_open(text: DatedText, i: int, openers: frozenset[str]) -> bool:
    """False for most words: a date begins with a name, a number, or counts units of time."""
    token = text.tokens[i]
    if token.kind != "word":
        return token.kind == "number"
    if token.low in openers or "-" in token.low:
        return True
    following, lexicon = text.low(i + 1), text.lexicon
    return following in lexicon.date_units or following in lexicon.date_units_plural


def _when(text: DatedText, read: FoundDate, floor: int) -> When:
    """The date with the words before it that belong to it."""
    first = read.first
    opening = first - 1 if text.has(first - 1, "of") else first
    if opening - 1 >= floor and text.has(opening - 1, "part"):
        first = opening - 1  # "Anfang Februar", "end of 2022"
    first, sense = _relation(text, first, read.last, floor)
    return When(first, read.last, read.date, sense, read.past or _before(read.date, text.published))


def _before(date: PartialDate, published: dt.date | None) -> bool:
    latest = date.latest
    return published is not None and latest is not None and latest < published


def _relation(text: DatedText, first: int, last: int, floor: int) -> tuple[int, str]:
    """Where the date's prepositional phrase begins, and whether it opens or closes a period."""
    for i in range(first - 1, max(floor, first - _FILLERS) - 1, -1):
        if text.has(i, "since"):
            return i, "since"
        if text.has(i, "until"):
            return i, "until"
        if text.has(i, "by"):
            return i, "by"
        if text.has(i, "from") and (text.has(last, "from-on") or text.has(last, "until")):
            return i, "since"
        if not text.has(i, "filler"):
            break
    return first, "at"


def _with_periods(text: DatedText, found: list[When]) -> list[When]:
    """Open and close the period of two dates that a dash or "bis" joins."""
    for k in range(len(found) - 1):
        one, other = found[k], found[k + 1]
        if other.first == one.last and other.sense == "until":
            joined = True
        else:
            joiner = text.low(one.last)
            joined = other.first == one.last + 1 and (
                joiner in DASHES or joiner in text.lexicon.number_words["range"]
            )
        if joined:
            found[k] = one._replace(sense="since" if one.sense == "at" else one.sense)
            found[k + 1] = other._replace(sense="until")
    return found
