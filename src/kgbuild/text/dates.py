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
from kgbuild.text.quantities import numeral
from kgbuild.text.tokens import Token

__all__ = ["When", "find_dates"]


class When(NamedTuple):
    """A date mentioned in the text.

    Attributes:
        first: index of its first token, preposition included.
        last: index behind its last token.
        date: what it means.
        sense: ``since`` (begins then), ``until`` (ends then or before), or ``at``.
        past: True where its words place it before the publication.
    """

    first: int
    last: int
    date: PartialDate
    sense: str
    past: bool


_SINCE = frozenset("seit ab since from vom von".split())
_UNTIL = frozenset("bis until till by through".split())
_SKIP = frozenset(
    "dem der den das the anfang mitte ende spätestens early mid late beginning end of zum zu "
    "jahr jahre year in im on am month monat".split()
)
_LAST = frozenset(
    "vergangenen vergangener vergangenes vergangene vorigen voriger letzten letzter letztes last "
    "previous zurückliegenden".split()
)
_NEXT = frozenset("kommenden kommender nächsten nächster nächstes kommendes next coming".split())
_THIS = frozenset("this diesem diesen dieser dieses laufenden".split())
_SEASONS = {
    "frühjahr": 1, "frühling": 1, "sommer": 1, "herbst": 1, "winter": 1, "spring": 1,
    "summer": 1, "autumn": 1, "winter,": 1,
}  # fmt: skip
_UNITS = {
    "jahr": "y", "jahre": "y", "jahren": "y", "year": "y", "years": "y", "monat": "m",
    "monate": "m", "monaten": "m", "month": "m", "months": "m", "woche": "w", "wochen": "w",
    "week": "w", "weeks": "w", "tag": "d", "tage": "d", "tagen": "d", "day": "d", "days": "d",
}  # fmt: skip
_DAYS = {"heute": 0, "today": 0, "gestern": -1, "yesterday": -1, "vorgestern": -2, "tomorrow": 1}
_YEAR_END = frozenset("jahresende year-end".split())


def find_dates(tokens: Sequence[Token], lexicon: Lexicon, published: dt.date | None) -> list[When]:
    """All dates of a text, from left to right.

    Example:
        >>> from kgbuild.lang import lexicon
        >>> from kgbuild.text.tokens import tokenize
        >>> day = dt.date(2022, 2, 7)
        >>> [w.date for w in find_dates(tokenize("ab dem 14. Februar"), lexicon("de"), day)]
        ['2022-02-14']
        >>> [w.date for w in find_dates(tokenize("ab dem 14. Februar"), lexicon("de"), None)]
        ['--02-14']
    """
    found: list[When] = []
    i = 0
    while i < len(tokens):
        read = (
            _calendar(tokens, i, lexicon, published)
            or _bare_year(tokens, i, lexicon)
            or (_relative(tokens, i, lexicon, published) if published else None)
        )
        if read is None:
            i += 1
            continue
        date, last, past = read
        first, sense = _relation(tokens, i)
        found.append(When(first, last, date, sense, past or _before(date, published)))
        i = last
    return found


def _before(date: PartialDate, published: dt.date | None) -> bool:
    latest = date.latest
    return published is not None and latest is not None and latest < published


def _relation(tokens: Sequence[Token], i: int) -> tuple[int, str]:
    """Where the date's prepositional phrase begins, and whether it opens or closes a period."""
    for back in range(1, 4):
        if back > i:
            break
        low = tokens[i - back].low
        if low in _SINCE:
            return i - back, "since"
        if low in _UNTIL:
            return i - back, "until"
        if low not in _SKIP:
            break
    return i, "at"


def _calendar(
    tokens: Sequence[Token], i: int, lexicon: Lexicon, published: dt.date | None
) -> tuple[PartialDate, int, bool] | None:
    """ "14. Februar 2022", "February 14, 2022", "June 2017", "im August", "23.02.2024"."""
    token = tokens[i]
    if token.kind == "number":
        full = _numeric(token.text)
        if full:
            return full, i + 1, False
        day = _day(token.text)
        month_at = i + 2 if i + 1 < len(tokens) and tokens[i + 1].text == "." else i + 1
        if day and month_at < len(tokens) and _month(tokens[month_at], lexicon):
            month = lexicon.months[tokens[month_at].low.rstrip(".")]
            year, last = _year_after(tokens, month_at + 1)
            return _checked(_near(year, month, day, published), last)
        return None
    if not _month(token, lexicon):
        return None
    month = lexicon.months[token.low.rstrip(".")]
    after = i + 2 if i + 1 < len(tokens) and tokens[i + 1].text == "." else i + 1
    if after < len(tokens) and tokens[after].kind == "number":
        day = _day(tokens[after].text)
        spelled = len(token.text) > 3 or after == i + 2 or lexicon.language == "en"
        if day and spelled and lexicon.language == "en":
            year, last = _year_after(tokens, after + 1)
            return _checked(_near(year, month, day, published), last)
    if len(token.text) <= 3 and lexicon.language == "en" and token.low != "may":
        return None
    if token.low == "may" and not (i and tokens[i - 1].low in ("in", "since", "by", "last", "of")):
        year, last = _year_after(tokens, i + 1)
        if year is None:
            return None
    year, last = _year_after(tokens, i + 1)
    if year is None and published is None:
        return None
    return _checked(_near(year, month, None, published), last)


def _month(token: Token, lexicon: Lexicon) -> bool:
    return token.capital and token.low.rstrip(".") in lexicon.months


def _day(text: str) -> int | None:
    digits = text.rstrip("sthndr")
    return int(digits) if digits.isdigit() and len(digits) <= 2 and 1 <= int(digits) <= 31 else None


def _numeric(text: str) -> PartialDate | None:
    """A German day, month and year in digits ("23.02.2024"), read day first."""
    parts = text.split(".")
    if len(parts) != 3 or not all(p.isdigit() for p in parts) or len(parts[2]) != 4:
        return None
    try:
        return PartialDate.of(int(parts[2]), int(parts[1]), int(parts[0]))
    except ValueError:
        return None


def _year_after(tokens: Sequence[Token], i: int) -> tuple[int | None, int]:
    at = i + 1 if i < len(tokens) and tokens[i].text == "," else i
    if at < len(tokens) and _is_year(tokens[at]):
        return int(tokens[at].text), at + 1
    if i + 2 < len(tokens) and tokens[i].low == "of" and tokens[i + 1].low == "this":
        return None, i + 3
    return None, i


def _is_year(token: Token) -> bool:
    return token.kind == "number" and len(token.text) == 4 and token.text[:2] in ("18", "19", "20")


def _checked(date: PartialDate | None, last: int) -> tuple[PartialDate, int, bool] | None:
    return None if date is None else (date, last, False)


def _near(
    year: int | None, month: int, day: int | None, published: dt.date | None
) -> PartialDate | None:
    """The date, its year taken as the one that brings it nearest to the publication."""
    try:
        if year is None and published is not None:
            middle = day or 15
            year = min(
                (published.year - 1, published.year, published.year + 1),
                key=lambda y: abs((dt.date(y, month, min(middle, 28)) - published).days),
            )
        return PartialDate.of(year, month, day)
    except ValueError:
        return None


def _bare_year(
    tokens: Sequence[Token], i: int, lexicon: Lexicon
) -> tuple[PartialDate, int, bool] | None:
    """A year that a preposition, "Jahr" or its place in the clause marks as one."""
    token = tokens[i]
    if not _is_year(token):
        return None
    before = tokens[i - 1].low if i else ""
    after = tokens[i + 1] if i + 1 < len(tokens) else None
    marked = before in ("in", "im", "seit", "since", "ab", "bis", "by", "until", "jahr", "from",
                        "anfang", "mitte", "ende", "early", "late", "of", "ende", "sommer",
                        "herbst", "frühjahr", "winter", "war", "after", "vor", "nach")  # fmt: skip
    counts = after is not None and (
        lexicon.noun(after.low) is not None and lexicon.noun(after.low).sense != "thing"  # type: ignore[union-attr]
    )
    if counts and before not in ("seit", "since", "jahr"):
        return None
    if marked or (lexicon.language == "de" and not counts and before not in _UNITS):
        return PartialDate.of(int(token.text)), i + 1, False
    return None


def _relative(
    tokens: Sequence[Token], i: int, lexicon: Lexicon, published: dt.date
) -> tuple[PartialDate, int, bool] | None:
    token = tokens[i]
    low = token.low
    if low in _DAYS:
        return _of_day(published + dt.timedelta(days=_DAYS[low])), i + 1, _DAYS[low] < 0
    if low in _YEAR_END:
        return PartialDate.of(published.year, 12), i + 1, False
    if low in lexicon.weekdays:
        return _weekday(tokens, i, lexicon.weekdays[low], published)
    if low in _LAST or low in _NEXT:
        return _adjacent(tokens, i, lexicon, published, -1 if low in _LAST else 1)
    if low in _THIS and i + 1 < len(tokens):
        unit = _UNITS.get(tokens[i + 1].low)
        if unit == "y":
            return PartialDate.of(published.year), i + 2, False
        if unit == "m":
            return PartialDate.of(published.year, published.month), i + 2, False
    return _distance(tokens, i, lexicon, published)


def _of_day(day: dt.date) -> PartialDate:
    return PartialDate.of(day.year, day.month, day.day)


def _weekday(
    tokens: Sequence[Token], i: int, weekday: int, published: dt.date
) -> tuple[PartialDate, int, bool]:
    """The nearest such day: before publication unless the words say it is to come."""
    before = tokens[i - 1].low if i else ""
    if before in _NEXT:
        ahead = (weekday - published.weekday()) % 7 or 7
        return _of_day(published + dt.timedelta(days=ahead)), i + 1, False
    back = (published.weekday() - weekday) % 7
    return _of_day(published - dt.timedelta(days=back)), i + 1, True


def _adjacent(
    tokens: Sequence[Token], i: int, lexicon: Lexicon, published: dt.date, step: int
) -> tuple[PartialDate, int, bool] | None:
    """ "im vergangenen Jahr", "last month", "next week", "last autumn", "kommenden Dezember"."""
    if i + 1 >= len(tokens):
        return None
    word = tokens[i + 1].low
    unit = _UNITS.get(word)
    if unit == "y":
        return PartialDate.of(published.year + step), i + 2, step < 0
    if unit == "m":
        month = published.year * 12 + published.month - 1 + step
        return PartialDate.of(month // 12, month % 12 + 1), i + 2, step < 0
    if word in _SEASONS:
        # Autumn and winter lie behind a publication in the first half of the year.
        earlier = published.month <= 8 if word in ("herbst", "autumn") else published.month <= 5
        year = published.year - (1 if step < 0 and earlier else 0) + (1 if step > 0 else 0)
        return PartialDate.of(year), i + 2, step < 0
    if word in lexicon.months:
        month = lexicon.months[word]
        year = published.year
        if step < 0 and month >= published.month:
            year -= 1
        if step > 0 and month <= published.month:
            year += 1
        return PartialDate.of(year, month), i + 2, step < 0
    if word in lexicon.weekdays and step > 0:
        return _weekday(tokens, i + 1, lexicon.weekdays[word], published)[:1] + (i + 2, False)
    return None


def _distance(
    tokens: Sequence[Token], i: int, lexicon: Lexicon, published: dt.date
) -> tuple[PartialDate, int, bool] | None:
    """ "vor drei Jahren", "seit fünf Jahren", "two years ago"."""
    token = tokens[i]
    if i + 1 >= len(tokens):
        return None
    number = (
        int(token.text) if token.text.isdigit() and len(token.text) <= 2
        else numeral(token.low, lexicon)
    )  # fmt: skip
    unit = _UNITS.get(tokens[i + 1].low)
    if number is None or unit != "y":
        return None
    before = tokens[i - 1].low if i else ""
    after = tokens[i + 2].low if i + 2 < len(tokens) else ""
    if before in ("vor", "seit") or after == "ago":
        return PartialDate.of(published.year - number), i + 2 + (after == "ago"), True
    return None
