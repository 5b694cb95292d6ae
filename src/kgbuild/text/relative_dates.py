"""Dates that are told from another day: "gestern", "next Tuesday", "vor drei Jahren"."""

from __future__ import annotations

import datetime as dt

from kgbuild.model import PartialDate
from kgbuild.text.dated_text import DatedText, FoundDate, covering
from kgbuild.text.numerals import numeral

__all__ = ["read_later", "read_relative"]

_STEPS = (("last", -1), ("next", 1), ("this", 0))
_LONGEST_DISTANCE = 3
"""Digits of a distance in years, months, weeks or days."""


def read_relative(text: DatedText, i: int) -> FoundDate | None:
    """The date, told from the day of publication, that begins at token ``i``; or None.

    Example:
        >>> from kgbuild.lang import lexicon
        >>> from kgbuild.text.tokens import tokenize
        >>> text = DatedText(tokenize("next Tuesday"), lexicon("en"), dt.date(2022, 2, 7))
        >>> read_relative(text, 0).date
        '2022-02-08'
    """
    published = text.published
    if published is None or text.tokens[i].kind not in ("word", "number"):
        return None
    try:
        return (
            _near_day(text, i, published)
            or _end_of_period(text, i, published)
            or _weekday(text, i, published)
            or _adjacent(text, i, published)
            or _distance(text, i, published)
        )
    except (ValueError, OverflowError):  # before the first day of the calendar or after its last
        return None


def read_later(text: DatedText, i: int, told: PartialDate | None) -> FoundDate | None:
    """A date told from the last one in the text: "drei Jahre später", "two days earlier".

    Args:
        text: the words.
        i: where it may begin.
        told: the last date before it; without one, or with one less precise than the
            distance, the words mean nothing.
    """
    count, unit = _count_of_units(text, i)
    if told is None or told.year is None or count is None:
        return None
    step = 1 if text.has(i + 2, "later") else -1 if text.has(i + 2, "earlier") else 0
    if step == 0:
        return None
    date = _moved(told, unit, step * count)
    return None if date is None else FoundDate(date, i, i + 3)


def _near_day(text: DatedText, i: int, published: dt.date) -> FoundDate | None:
    """ "heute", "yesterday"."""
    offset = text.lexicon.day_offsets.get(text.low(i))
    if offset is None or (text.tokens[i].capital and text.has(i, "lower-case")):
        return None
    date = _of_day(published + dt.timedelta(days=offset))
    return FoundDate(date, i, i + 1, past=offset < 0, now=offset == 0)


def _end_of_period(text: DatedText, i: int, published: dt.date) -> FoundDate | None:
    """ "Jahresende", "Ende des Jahres", "the end of the month": no more precise than the period."""
    year, month = PartialDate.of(published.year), PartialDate.of(published.year, published.month)
    if text.has(i, "year-end"):
        return FoundDate(year, i, i + 1)
    if text.has(i, "month-end"):
        return FoundDate(month, i, i + 1)
    if not text.has(i, "part"):
        return None
    at = i + 1
    at += text.has(at, "of")
    at += text.has(at, "the") and not text.has(at - 1, "the")
    unit = text.lexicon.date_units.get(text.low(at))
    if at == i + 1 or unit not in ("year", "month"):
        return None
    return FoundDate(year if unit == "year" else month, i, at + 1)


def _weekday(text: DatedText, i: int, published: dt.date) -> FoundDate | None:
    """A weekday alone: the last such day that is not after the publication."""
    weekday = text.lexicon.weekdays.get(text.low(i))
    if weekday is None or not text.tokens[i].capital:
        return None
    day = published - dt.timedelta(days=(published.weekday() - weekday) % 7)
    return FoundDate(_of_day(day), i, i + 1, past=True)


def _adjacent(text: DatedText, i: int, published: dt.date) -> FoundDate | None:
    """ "im vergangenen Jahr", "last month", "next week", "kommenden Dezember", "this autumn"."""
    step = next((s for word_class, s in _STEPS if text.has(i, word_class)), None)
    at = i + 1
    if step is None or at >= len(text.tokens):
        return None
    low, lexicon = text.low(at), text.lexicon
    date: PartialDate | None = None
    if low in lexicon.date_units:
        date = _next_unit(lexicon.date_units[low], step, published)
    elif low in lexicon.seasons:
        date = _next_season(lexicon.seasons[low], step, published)
    elif (month := text.month(at)) is not None and not text.has(at, "short-month"):
        return _next_month(text, at, month, step, published)
    elif low in lexicon.weekdays and text.tokens[at].capital:
        date = _next_weekday(lexicon.weekdays[low], step, published)
    return None if date is None else FoundDate(date, i, at + 1, past=step < 0)


def _next_unit(unit: str, step: int, published: dt.date) -> PartialDate | None:
    if unit == "year":
        return PartialDate.of(published.year + step)
    if unit == "month":
        return _month_from(published.year, published.month, step)
    return _week(published, step) if unit == "week" else None


def _next_season(months: tuple[int, int], step: int, published: dt.date) -> PartialDate | None:
    """The year of the last or next such season; none for winter, which lies in two years."""
    first, last = months
    if first > last:
        return None
    if step < 0:
        return PartialDate.of(published.year - (published.month <= last))
    return PartialDate.of(published.year + (step > 0 and published.month >= first))


def _next_month(
    text: DatedText, at: int, month: int, step: int, published: dt.date
) -> FoundDate | None:
    """The last or next such month, unless the text gives the year."""
    year = text.year(at + 1)
    last = at + 1 if year is None else at + 2
    if year is None:
        year = published.year
        year -= step < 0 and month >= published.month
        year += step > 0 and month <= published.month
    return FoundDate(PartialDate.of(year, month), at - 1, last, past=step < 0)


def _next_weekday(weekday: int, step: int, published: dt.date) -> PartialDate:
    ahead = (weekday - published.weekday()) % 7
    if step == 0:
        return _of_day(published + dt.timedelta(days=weekday - published.weekday()))
    days = (ahead or 7) if step > 0 else (ahead - 7)
    return _of_day(published + dt.timedelta(days=days))


def _distance(text: DatedText, i: int, published: dt.date) -> FoundDate | None:
    """ "vor drei Jahren", "seit fünf Jahren", "two years ago"."""
    count, unit = _count_of_units(text, i)
    if count is None:
        return None
    ago = text.has(i + 2, "ago")
    if ago and (text.low(i - 1),) in text.lexicon.modifiers:
        return None  # "about two years ago"
    if not ago and not text.has(i - 1, "before-distance"):
        return None
    date = _moved(_of_day(published), unit, -count)
    return None if date is None else FoundDate(date, i, i + 2 + ago, past=True)


def _count_of_units(text: DatedText, i: int) -> tuple[int | None, str]:
    """The number at token ``i`` and the unit of time behind it: "drei Jahren", "a week"."""
    low = text.low(i)
    if low.isdecimal():
        count = int(low) if len(low) <= _LONGEST_DISTANCE else None
    else:
        count = numeral(low, text.lexicon)
    if count is None:
        return None, ""
    units = text.lexicon.date_units if count == 1 else text.lexicon.date_units_plural
    unit = units.get(text.low(i + 1))
    return (None, "") if unit is None else (count, unit)


def _moved(date: PartialDate, unit: str, count: int) -> PartialDate | None:
    """The date moved by some units and as precise as they are; None where it is not itself."""
    year, month, day = date.year, date.month, date.day
    try:
        if year is None:
            return None
        if unit == "year":
            return PartialDate.of(year + count)
        if month is None:
            return None
        if unit == "month":
            return _month_from(year, month, count)
        if day is None:
            return None
        start = dt.date(year, month, day)
        if unit == "day":
            return _of_day(start + dt.timedelta(days=count))
        return _week(start, count)
    except (ValueError, OverflowError):
        return None


def _month_from(year: int, month: int, step: int) -> PartialDate:
    months = year * 12 + month - 1 + step
    return PartialDate.of(months // 12, months % 12 + 1)


def _week(day: dt.date, step: int) -> PartialDate | None:
    """The week of a day or one before or after it, as a month or a year that holds it."""
    monday = day + dt.timedelta(days=7 * step - day.weekday())
    return covering(monday, monday + dt.timedelta(days=6))


def _of_day(day: dt.date) -> PartialDate:
    return PartialDate.of(day.year, day.month, day.day)
