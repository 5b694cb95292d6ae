"""What reading a date needs at hand: the words, what they mean, and the day of publication."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from kgbuild.lang.lexicon import Lexicon
from kgbuild.model import PartialDate
from kgbuild.text.tokens import Token

__all__ = ["DASHES", "DatedText", "FoundDate", "covering"]

DASHES = frozenset("–-—‐‑")
_CENTURIES = ("18", "19", "20")
_COUNTED = frozenset("personnel collective unit equipment civil thing".split())
_LONGEST_MODIFIER = 3
_ADJECTIVES = 2
"""Words that may stand between a figure and the noun it counts, at most."""


class FoundDate(NamedTuple):
    """A date with the tokens it is read from.

    Attributes:
        date: what it means.
        first: index of its first token.
        last: index behind its last token.
        past: True where its words place it before the publication.
        now: True for the day of publication itself ("today").
    """

    date: PartialDate
    first: int
    last: int
    past: bool = False
    now: bool = False


@dataclass(frozen=True, slots=True)
class DatedText:
    """A text's words with the day it was published.

    Attributes:
        tokens: words, numbers and marks.
        lexicon: words of its language.
        published: day of publication; without it, relative dates mean nothing.
    """

    tokens: Sequence[Token]
    lexicon: Lexicon
    published: dt.date | None

    def low(self, i: int) -> str:
        """The token in lower case; "" outside the text."""
        return self.tokens[i].low if 0 <= i < len(self.tokens) else ""

    def has(self, i: int, word_class: str) -> bool:
        """True where a token is a date word of a class; False outside the text."""
        return self.low(i) in self.lexicon.date_words[word_class]

    def clings(self, i: int) -> bool:
        """True where no space stands before the token."""
        return 0 < i < len(self.tokens) and self.tokens[i - 1].end == self.tokens[i].start

    def stem(self, i: int) -> str:
        """The token in lower case without a part of a period before it: "mid-February"."""
        part, hyphen, rest = self.low(i).partition("-")
        return rest if hyphen and part in self.lexicon.date_words["part"] else self.low(i)

    def month(self, i: int) -> int | None:
        """The month that a token names, written with a capital letter."""
        if not 0 <= i < len(self.tokens):
            return None
        stem = self.stem(i)
        first = self.tokens[i].text[-len(stem) :][:1]
        return self.lexicon.months.get(stem) if first.isupper() else None

    def day(self, i: int) -> int | None:
        """The day of the month that a token counts: "14", "14th"."""
        if not 0 <= i < len(self.tokens) or self.tokens[i].kind != "number":
            return None
        digits = self.tokens[i].text
        digits = digits[:-2] if digits[-1].isalpha() else digits
        if not digits.isdecimal() or len(digits) > 2:
            return None
        return int(digits) if 1 <= int(digits) <= 31 else None

    def year(self, i: int) -> int | None:
        """The year that four digits may mean."""
        stem = self.stem(i)
        if len(stem) != 4 or not stem.isdecimal() or stem[:2] not in _CENTURIES:
            return None
        return int(stem)

    def after_seit(self, i: int) -> bool:
        """True behind a preposition whose period began in the past ("seit dem", "since")."""
        for back in range(1, 4):
            if self.has(i - back, "since-past"):
                return True
            if not (self.has(i - back, "filler") or self.has(i - back, "part")):
                return False
        return False

    def near(
        self, i: int, year: int | None, month: int, day: int | None = None
    ) -> PartialDate | None:
        """The date, its year taken as the one that brings it nearest to the publication.

        Args:
            i: where it stands; behind "seit", it lies before the publication.
            year: where the text gives it.
            month: 1 to 12.
            day: where the text gives it.
        """
        published = self.published
        try:
            if year is None and published is not None:
                likely = (published.year - 1, published.year, published.year + 1)
                past = self.after_seit(i)
                year = min(
                    (
                        y
                        for y in likely
                        if not past or dt.date(y, month, min(day or 1, 28)) <= published
                    ),
                    key=lambda y: abs((dt.date(y, month, min(day or 15, 28)) - published).days),
                )
            if year is None and day is None:
                return None
            return PartialDate.of(year, month, day)
        except ValueError:  # 31 February
            return None

    def counted(self, i: int) -> bool:
        """True where a number counts something: "2000 Soldaten", "rund 2000", "2000 more"."""
        lows = [t.low for t in self.tokens[max(0, i - _LONGEST_MODIFIER) : i]]
        if any(tuple(lows[k:]) in self.lexicon.modifiers for k in range(len(lows))):
            return True
        if (self.low(i + 1),) in self.lexicon.after_modifiers:
            return True
        return self.counted_sense(i) in _COUNTED

    def counted_sense(self, i: int) -> str:
        """Class of the noun that a number stands before, adjectives passed over; or ""."""
        german = self.lexicon.ordinal_dot
        for j in range(i + 1, min(len(self.tokens), i + 2 + _ADJECTIVES)):
            token = self.tokens[j]
            if token.kind != "word":
                return ""
            noun = self.lexicon.noun(token.low) if token.capital or not german else None
            if noun is not None:
                return noun.sense
            if not self._may_describe(token.low):
                return ""
        return ""

    def _may_describe(self, low: str) -> bool:
        """True for a word that may be an adjective."""
        lexicon = self.lexicon
        if any(low in lexicon.classes[c] for c in ("preposition", "determiner", "coordinator")):
            return False
        return not any(v.form in ("pres", "past", "inf") for v in lexicon.verbs.get(low, ()))


def covering(first: dt.date, last: dt.date) -> PartialDate | None:
    """The most precise date that holds all days from the first to the last.

    Example:
        >>> covering(dt.date(2022, 2, 7), dt.date(2022, 2, 13))
        '2022-02'
    """
    if first == last:
        return PartialDate.of(first.year, first.month, first.day)
    if (first.year, first.month) == (last.year, last.month):
        return PartialDate.of(first.year, first.month)
    return PartialDate.of(first.year) if first.year == last.year else None
