"""Dates that name a day, a month or a year: "14. Februar 2022", "Feb. 14", "im Sommer 2022"."""

from __future__ import annotations

from kgbuild.model import PartialDate
from kgbuild.text.dated_text import DASHES, DatedText, FoundDate

__all__ = ["read_absolute"]

_LATEST_BARE_YEAR = 30
"""Years from the publication on up to which four digits alone are taken as a year."""


def read_absolute(text: DatedText, i: int) -> FoundDate | None:
    """The date that begins at token ``i``, or None.

    Example:
        >>> from kgbuild.lang import lexicon
        >>> from kgbuild.text.tokens import tokenize
        >>> tokens = tokenize("on February 14, 2022")
        >>> read_absolute(DatedText(tokens, lexicon("en"), None), 1).date
        '2022-02-14'
    """
    token = text.tokens[i]
    if token.kind == "number":
        return (
            _iso(text, i)
            or _in_digits(text, i)
            or _in_spaced_digits(text, i)
            or _day_and_month(text, i)
            or _year(text, i)
        )
    if token.kind != "word":
        return None
    return (
        _weekday_and_day(text, i)
        or _month_and_day(text, i)
        or _month(text, i)
        or _season(text, i)
        or _year(text, i)
    )


def _date(
    year: int | None, month: int | None, day: int | None, first: int, last: int
) -> FoundDate | None:
    try:
        return FoundDate(PartialDate.of(year, month, day), first, last)
    except ValueError:
        return None


def _iso(text: DatedText, i: int) -> FoundDate | None:
    """ "2022-02-14"."""
    year = text.year(i)
    if year is None or text.low(i + 1) != "-" or text.low(i + 3) != "-":
        return None
    month, day = text.low(i + 2), text.low(i + 4)
    if not all(text.clings(i + k) for k in range(1, 5)) or len(month) != 2 or len(day) != 2:
        return None
    if not (month.isdecimal() and day.isdecimal()):
        return None
    return _date(year, int(month), int(day), i, i + 5)


def _in_digits(text: DatedText, i: int) -> FoundDate | None:
    """ "14.2.2022", "14.02.22", and before a full stop "14.02." (day before month)."""
    parts = text.low(i).split(".")
    if len(parts) not in (2, 3) or not all(p.isdecimal() and len(p) <= 4 for p in parts):
        return None
    day, month = int(parts[0]), int(parts[1])
    if len(parts[0]) > 2 or len(parts[1]) > 2 or not (1 <= day <= 31 and 1 <= month <= 12):
        return None
    if len(parts) == 3:
        if len(parts[2]) not in (2, 4) or (len(parts[2]) == 2 and not text.lexicon.ordinal_dot):
            return None
        year = int(parts[2]) + (2000 if len(parts[2]) == 2 else 0)
        return _date(year, month, day, i, i + 1)
    dotted = text.low(i + 1) == "." and text.clings(i + 1)
    if not text.lexicon.ordinal_dot or not dotted or not text.has(i - 1, "on"):
        return None
    date = text.near(i, None, month, day)
    return FoundDate(date, i, i + 2) if date else None


def _in_spaced_digits(text: DatedText, i: int) -> FoundDate | None:
    """ "14. 2. 2022"."""
    if not text.lexicon.ordinal_dot or text.low(i + 1) != "." or text.low(i + 3) != ".":
        return None
    day, month = text.day(i), text.day(i + 2)
    if day is None or month is None or month > 12:
        return None
    year = text.year(i + 4)
    return None if year is None else _date(year, month, day, i, i + 5)


def _day_and_month(text: DatedText, i: int) -> FoundDate | None:
    """ "14. Februar 2022", "14th of February", and the first day of "14. bis 16. Februar"."""
    day = text.day(i)
    if day is None:
        return None
    at = last = _behind_day(text, i)
    joined = text.has(at, "range") or text.low(at) in (*DASHES, "/")
    if joined and text.day(at + 1) is not None:
        at = _behind_day(text, at + 1)
    month = text.month(at)
    if month is None:
        return None
    year, end = _year_behind_month(text, at)
    date = text.near(i, year, month, day)
    return None if date is None else FoundDate(date, i, last if joined else end)


def _behind_day(text: DatedText, i: int) -> int:
    """Index behind a day with its full stop or its "of"."""
    i += 1
    if text.low(i) == "." and text.clings(i):
        return i + 1
    return i + 1 if text.has(i, "of") else i


def _weekday_and_day(text: DatedText, i: int) -> FoundDate | None:
    """ "Montag, dem 14. Februar", "Monday, Feb. 14": one date, not two."""
    if text.low(i) not in text.lexicon.weekdays or not text.tokens[i].capital:
        return None
    at = i + 1
    if text.low(at) in (",", "("):
        at += 1
    if text.has(at, "filler"):
        at += 1
    if at >= len(text.tokens):
        return None
    found = _month_and_day(text, at) or _in_digits(text, at) or _day_and_month(text, at)
    return None if found is None else found._replace(first=i)


def _month_and_day(text: DatedText, i: int) -> FoundDate | None:
    """ "February 14, 2022", "Feb. 14": in languages that count no day by a full stop."""
    month = text.month(i)
    if text.lexicon.ordinal_dot or month is None:
        return None
    at = _behind_month(text, i)
    day = text.day(at)
    counts = text.low(at + 1) in text.lexicon.multipliers or text.has(i - 1, "in")
    if day is None or counts:
        return None
    year, last = _year_behind(text, at + 1)
    date = text.near(i, year, month, day)
    return None if date is None else FoundDate(date, i, last)


def _month(text: DatedText, i: int) -> FoundDate | None:
    """ "Juni 2017", "im August", "late February"."""
    month = text.month(i)
    if month is None or (text.low(i - 1) == "." and text.day(i - 2) is not None):
        return None  # what is no day of the calendar is no month either
    year, last = _year_behind_month(text, i)
    if year is None:
        if text.published is None or text.has(i, "short-month"):
            return None
        # "May" is a verb too, and August a name.
        opened = text.stem(i) != text.low(i) or text.has(i - 1, "month-opener")
        if text.has(i, "ambiguous-month") and not opened:
            return None
    date = text.near(i, year, month)
    return None if date is None else FoundDate(date, i, last)


def _behind_month(text: DatedText, i: int) -> int:
    """Index behind a month with the full stop of its abbreviation."""
    short = text.has(i, "short-month") and text.low(i + 1) == "." and text.clings(i + 1)
    return i + 2 if short else i + 1


def _year_behind_month(text: DatedText, i: int) -> tuple[int | None, int]:
    return _year_behind(text, _behind_month(text, i))


def _year_behind(text: DatedText, i: int) -> tuple[int | None, int]:
    """The year that begins at token ``i`` ("2022", ", 2022", "dieses Jahres"), and its end."""
    at = i + 1 if text.low(i) == "," and not text.counted(i + 1) else i
    year = text.year(at)
    if year is not None and not (year % 100 == 0 and text.counted(at)):
        return year, at + 1
    at = i + 1 if text.has(i, "of") else i
    if text.published and text.lexicon.date_units.get(text.low(at + 1)) == "year":
        for word_class, step in (("this", 0), ("last", -1), ("next", 1)):
            if text.has(at, word_class):
                return text.published.year + step, at + 2
    return None, i


def _season(text: DatedText, i: int) -> FoundDate | None:
    """ "Sommer 2022", "autumn of 2021": no more precise than the year."""
    if text.stem(i) not in text.lexicon.seasons:
        return None
    at = i + 1 if text.has(i + 1, "of") else i
    year = text.year(at + 1)
    return None if year is None else FoundDate(PartialDate.of(year), i, at + 2)


def _year(text: DatedText, i: int) -> FoundDate | None:
    """A year that a preposition, "Jahr" or its place in the clause marks as one."""
    year = text.year(i)
    if year is None or text.has(i - 1, "not-before-year") or text.has(i + 1, "numbered"):
        return None
    found = FoundDate(PartialDate.of(year), i, i + 1)
    if text.stem(i) != text.low(i) or text.has(i - 1, "part") or text.has(i - 1, "year-noun"):
        return found
    within = text.has(i - 1, "in")
    if text.counted(i):
        # "in 2014 Russian troops", "seit 2014 Soldaten", but "in 2000 Metern".
        counted = within and year % 100 == 0
        opened = within or text.after_seit(i)
        return found if opened and not counted and text.counted_sense(i) != "thing" else None
    if year % 100 == 0:
        return found if within or text.after_seit(i) else None
    if text.has(i - 1, "before-year") or _in_brackets(text, i) or _pairs(text, i):
        return found
    return found if _stands_alone(text, i, year) else None


def _in_brackets(text: DatedText, i: int) -> bool:
    return text.low(i - 1) == "(" and text.low(i + 1) in (")", ",", ";")


def _pairs(text: DatedText, i: int) -> bool:
    """True for both years of "2014–2017" and "2014 to 2017"."""
    for step in (-1, 1):
        joined = text.low(i + step) in DASHES or text.has(i + step, "range")
        if joined and text.year(i + 2 * step) is not None:
            return True
    return False


def _stands_alone(text: DatedText, i: int, year: int) -> bool:
    """True for a year that no preposition marks: "2017 schickte …", "the 2014 invasion"."""
    if text.published and year > text.published.year + _LATEST_BARE_YEAR:
        return False
    if text.lexicon.bare_years:
        return not text.low(i - 1).startswith(("$", "€", "£"))
    following = text.tokens[i + 1] if i + 1 < len(text.tokens) else None
    return text.has(i - 1, "the") and following is not None and following.kind == "word"
