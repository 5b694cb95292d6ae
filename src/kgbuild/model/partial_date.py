"""Dates that are no more precise than the text they were read from."""

from __future__ import annotations

import calendar
import datetime as dt
import re

__all__ = ["PartialDate"]

_PARTIAL = re.compile(r"(?:([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?|--([0-9]{2})-([0-9]{2}))")
_LEAP_YEAR = 2000


class PartialDate(str):
    """A date that is no more precise than the text it was read from.

    A string in the lexical form of its XSD type: ``YYYY`` (gYear), ``YYYY-MM``
    (gYearMonth), ``YYYY-MM-DD`` (date) or ``--MM-DD`` (gMonthDay, where neither the
    text nor its date of publication gives a year).

    Attributes:
        year: calendar year, or None.
        month: 1 to 12, or None.
        day: 1 to 31, or None.

    Raises:
        ValueError: where the text has another form or names no day of the calendar.

    Example:
        >>> PartialDate("2022-02").latest
        datetime.date(2022, 2, 28)
        >>> PartialDate.of(None, 2, 14)
        '--02-14'
    """

    __slots__ = ("day", "month", "year")

    year: int | None
    month: int | None
    day: int | None

    def __new__(cls, text: str) -> PartialDate:
        found = _PARTIAL.fullmatch(text)
        if not found:
            raise ValueError(f"expected YYYY, YYYY-MM, YYYY-MM-DD or --MM-DD, got {text!r}")
        year, month, day, bare_month, bare_day = (int(g) if g else None for g in found.groups())
        date = super().__new__(cls, text)
        date.year = year
        date.month = bare_month if month is None else month
        date.day = bare_day if day is None else day
        try:
            dt.date(
                _LEAP_YEAR if date.year is None else date.year,
                1 if date.month is None else date.month,
                1 if date.day is None else date.day,
            )
        except ValueError:
            raise ValueError(f"{text!r} is no day of the calendar") from None
        return date

    @classmethod
    def of(cls, year: int | None, month: int | None = None, day: int | None = None) -> PartialDate:
        """The date of these parts.

        Raises:
            ValueError: where they are no date: a day needs its month, and a date without a
                year needs both.
        """
        if month is None and (year is None or day is not None):
            raise ValueError("a date needs its year, and a day its month")
        if year is None and day is None:
            raise ValueError("a month without a year needs a day")
        parts = (f"{p:02d}" for p in (month, day) if p is not None)
        return cls("-".join(["-" if year is None else f"{year:04d}", *parts]))

    def __getnewargs__(self) -> tuple[str]:
        return (str(self),)

    @property
    def earliest(self) -> dt.date | None:
        """First day that the date may mean; None without a year."""
        return None if self.year is None else dt.date(self.year, self.month or 1, self.day or 1)

    @property
    def latest(self) -> dt.date | None:
        """Last day that the date may mean; None without a year."""
        if self.year is None:
            return None
        month = self.month or 12
        return dt.date(self.year, month, self.day or calendar.monthrange(self.year, month)[1])
