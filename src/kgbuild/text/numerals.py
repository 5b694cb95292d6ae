"""Numbers in a text, written in digits, in words, or in both ("1,2 Millionen")."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from kgbuild.lang.lexicon import Lexicon
from kgbuild.text.number_words import in_one_word, spelled_number
from kgbuild.text.tokens import Token

__all__ = ["Number", "begins_number", "digits", "numeral", "read_number"]

_LONGEST_DIGITS = 15
_LONGEST_RUN = 16
"""Words of a number, at most."""
_LARGEST = 10**15
"""What is larger has no multiplier behind it."""
_GROUPED = re.compile(r"[1-9]\d{0,2}(?:([.,'’])\d{3})(?:\1\d{3})*")
_DECIMAL = re.compile(r"\d{1,9}[.,]\d{1,6}")
_SPACE = 1
_NOUNS_THAT_NUMBERS_NAME = ("unit", "equipment")


class Number(NamedTuple):
    """A number in the text.

    Attributes:
        value: what it amounts to.
        last: index behind its last token.
        factor: of the multiplier that it ends in ("Millionen"), else 1.
        rough: True for "a couple of dozen".
    """

    value: int
    last: int
    factor: int = 1
    rough: bool = False


def read_number(
    tokens: Sequence[Token], i: int, lexicon: Lexicon, stop: frozenset[str] = frozenset()
) -> Number | None:
    """The number that begins at token ``i``; None where none does.

    An ordinal ("82."), a fraction and a lone article ("ein", "a") are no number.

    Args:
        tokens: of the text.
        i: where to look.
        lexicon: words of its language.
        stop: words that end the number although they may stand in one ("and").

    Example:
        >>> from kgbuild.lang import lexicon
        >>> from kgbuild.text.tokens import tokenize
        >>> read_number(tokenize("two and a half thousand men"), 0, lexicon("en")).value
        2500
    """
    token = tokens[i]
    if token.kind == "number":
        return _from_digits(tokens, i, lexicon)
    if token.kind != "word" or not begins_number(token.low, lexicon):
        return None
    words, ends = _spelled(tokens, i, stop)
    found = spelled_number(words, lexicon)
    if found is None or found.used not in ends:
        return None
    value = _whole(found.value)
    return None if value is None else Number(value, ends[found.used], found.factor, found.rough)


def digits(text: str) -> int | None:
    """The value of digits, groups of three set off by point, comma or apostrophe.

    Example:
        >>> digits("1.200"), digits("1,200"), digits("1,5"), digits("100’000")
        (1200, 1200, None, 100000)
    """
    if len(text) > _LONGEST_DIGITS + 5:
        return None
    if text.isdecimal():
        plain = len(text) <= _LONGEST_DIGITS and (text[0] != "0" or text == "0")
        return int(text) if plain else None
    if _GROUPED.fullmatch(text):
        return int(re.sub(r"\D", "", text))
    return None


def numeral(word: str, lexicon: Lexicon) -> int | None:
    """The value of a number written as one lower-case word.

    Example:
        >>> from kgbuild.lang import lexicon
        >>> numeral("zweihundertfünfzig", lexicon("de")), numeral("twenty-five", lexicon("en"))
        (250, 25)
    """
    if word in lexicon.number_words["bare"]:
        return lexicon.multipliers[word]
    parts = word.split("-")
    if len(parts) > 1:
        found = spelled_number(parts, lexicon) if len(parts) <= _LONGEST_RUN else None
        return _whole(found.value) if found and found.used == len(parts) else None
    value = in_one_word(word, lexicon)
    return None if value is None else _whole(value)


# --- digits ----------------------------------------------------------------------------------


def _from_digits(tokens: Sequence[Token], i: int, lexicon: Lexicon) -> Number | None:
    text = tokens[i].text
    value: float | None = digits(text)
    last = i + 1
    if value is not None:
        last = _behind_groups(tokens, i, lexicon)
        value = int("".join(t.text for t in tokens[i:last])) if last > i + 1 else value
    elif _DECIMAL.fullmatch(text):
        if last == len(tokens) or tokens[last].low not in lexicon.multipliers:
            return None
        value = float(text.replace(",", "."))
    if value is None or (lexicon.ordinal_dot and _is_ordinal(tokens, last, lexicon)):
        return None
    factor = 1
    while last < len(tokens) and tokens[last].low in lexicon.multipliers and value < _LARGEST:
        factor = lexicon.multipliers[tokens[last].low]
        value, last = value * factor, last + 1
    whole = _whole(value)
    return None if whole is None else Number(whole, last, factor)


def _behind_groups(tokens: Sequence[Token], i: int, lexicon: Lexicon) -> int:
    """Index behind the groups of three that single spaces set off: "100 000", "1 250"."""
    last = i + 1
    if not (tokens[i].text.isdecimal() and len(tokens[i].text) <= 3 and tokens[i].text != "0"):
        return last
    while last < len(tokens) and last - i <= 4 and _is_group(tokens, last):
        last += 1
    if last > i + 1 and tokens[i + 1].text != "000" and i > 0 and _named_by(tokens[i - 1], lexicon):
        return i + 1  # "Brigade 45 300 …", "February 24 200 …"
    return last


def _is_group(tokens: Sequence[Token], i: int) -> bool:
    text = tokens[i].text
    return len(text) == 3 and text.isdecimal() and tokens[i].start - tokens[i - 1].end == _SPACE


def _named_by(token: Token, lexicon: Lexicon) -> bool:
    """True for a word whose things are told apart by numbers."""
    noun = lexicon.noun(token.low)
    named = noun is not None and noun.sense in _NOUNS_THAT_NUMBERS_NAME
    return named or token.low in lexicon.months or token.text == "."


def _is_ordinal(tokens: Sequence[Token], last: int, lexicon: Lexicon) -> bool:
    """True for "82." before a word of the same sentence."""
    if last + 1 >= len(tokens) or tokens[last].text != "." or len(tokens[last - 1].text) > 3:
        return False
    following = tokens[last + 1]
    if tokens[last].start != tokens[last - 1].end or following.start - tokens[last].end > _SPACE:
        return False
    if following.kind != "word":
        return False
    if following.low not in lexicon.openers:
        return True
    before = tokens[last - 2].low if last > 1 else ""
    return before in lexicon.date_words["on"]  # "am 31. Er …"


# --- words -----------------------------------------------------------------------------------


def begins_number(low: str, lexicon: Lexicon) -> bool:
    """True for a word, in lower case, that a number in words may begin with."""
    words = lexicon.number_words
    return (
        in_one_word(low.partition("-")[0], lexicon) is not None
        or low in words["bare"]
        or low.partition("-")[0] in words["half"]
        or low in words["pair"]
    )


def _spelled(
    tokens: Sequence[Token], i: int, stop: frozenset[str]
) -> tuple[list[str], dict[int, int]]:
    """The words from token ``i`` on, hyphens opened, and after how many of them a token ends."""
    words: list[str] = []
    ends: dict[int, int] = {}
    for j in range(i, min(len(tokens), i + _LONGEST_RUN)):
        token = tokens[j]
        if token.kind != "word" or (token.low in stop and j > i) or len(words) > _LONGEST_RUN:
            break
        words.extend(token.low.split("-", _LONGEST_RUN))
        ends[len(words)] = j + 1
    return words, ends


def _whole(value: float) -> int | None:
    """The value as an integer; None where it has a fraction."""
    whole = round(value)
    return whole if abs(value - whole) < 1e-6 * max(1.0, abs(value) * 1e-3) else None
