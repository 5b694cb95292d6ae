"""Numbers written in digits, in words, or in both ("1,2 Millionen", "two and a half thousand").

The words are data of the lexicon; their grammar is the same for German and English:
units and tens add up, hundreds multiply what stands before them, thousands close a group.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from kgbuild.lang.lexicon import Lexicon
from kgbuild.text.tokens import Token

__all__ = ["Number", "digits", "numeral", "read_number"]

_LONGEST_DIGITS = 15
_LONGEST_NUMERAL = 80
"""Letters of a number in one word; the longest German one below a million has 66."""
_LONGEST_RUN = 16
"""Words of a number, at most."""
_LARGEST = 10**15
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


class _Words(NamedTuple):
    """A number as read from words: its value, how many words it has, and as in Number."""

    value: float
    used: int
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
    if token.kind != "word" or not _begins_number(token.low, lexicon):
        return None
    words, ends = _spelled(tokens, i, stop)
    found = _from_words(words, lexicon)
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
        found = _from_words(parts, lexicon) if len(parts) <= _LONGEST_RUN else None
        return _whole(found.value) if found and found.used == len(parts) else None
    value = _in_one_word(word, lexicon)
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


def _begins_number(low: str, lexicon: Lexicon) -> bool:
    words = lexicon.number_words
    return (
        _in_one_word(low.partition("-")[0], lexicon) is not None
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


def _from_words(words: Sequence[str], lexicon: Lexicon) -> _Words | None:
    return _of_half(words, lexicon) or _of_pair(words, lexicon) or _of_groups(words, lexicon)


def _of_half(words: Sequence[str], lexicon: Lexicon) -> _Words | None:
    """ "ein halbes Dutzend", "half a million"."""
    classes = lexicon.number_words
    k = 1 if words[0] in classes["article"] and len(words) > 1 else 0
    if words[k] not in classes["half"]:
        return None
    k += 1
    if k < len(words) and words[k] in classes["article"]:
        k += 1
    if k == len(words) or words[k] not in lexicon.multipliers:
        return None
    factor = lexicon.multipliers[words[k]]
    return _Words(factor / 2, k + 1, factor)


def _of_pair(words: Sequence[str], lexicon: Lexicon) -> _Words | None:
    """ "a couple of dozen"."""
    classes = lexicon.number_words
    k = 1 if words[0] in classes["article"] and len(words) > 1 else 0
    if words[k] not in classes["pair"]:
        return None
    k += 1
    if k < len(words) and words[k] in classes["of"]:
        k += 1
    if k == len(words) or words[k] not in lexicon.multipliers:
        return None
    factor = lexicon.multipliers[words[k]]
    return _Words(2 * factor, k + 1, factor, rough=True)


def _of_groups(words: Sequence[str], lexicon: Lexicon) -> _Words | None:
    """Units, tens, hundreds, thousands and millions, the larger before the smaller."""
    classes = lexicon.number_words
    total, current, k, factor = 0.0, _NOTHING, 0, 1
    least = _LARGEST
    if words[0] in classes["article"]:
        if len(words) == 1 or words[1] not in lexicon.multipliers:
            return None
    if words[0] in classes["bare"]:
        current = 1.0
    while k < len(words):
        word = words[k]
        many = lexicon.multipliers.get(word)
        if many is not None and current >= 0 and many < least:
            current *= many
            if many >= 1000:
                total, current, least = total + current, _NOTHING, many
            factor, k = many, k + 1
        elif many is None and (unit := _addend(words, k, current, total, least, lexicon)):
            current, k, factor = max(current, 0.0) + unit[0], unit[1], 1
        else:
            break
    if k == 0:
        return None
    return _Words(total + max(current, 0.0), k, factor)


_NOTHING = -1.0
"""Stands for a group of which nothing has been read yet; a group may be zero."""


def _addend(
    words: Sequence[str], k: int, current: float, total: float, least: int, lexicon: Lexicon
) -> tuple[float, int] | None:
    """What the word ``k`` adds to the group that is being read, and the index behind it."""
    classes = lexicon.number_words
    if current > 0 and (half := _and_a_half(words, k, lexicon)):
        return 0.5, half
    joined = k > 0 and words[k] in classes["inner-and"]
    at = k + 1 if joined else k
    if at == len(words):
        return None
    value = _in_one_word(words[at], lexicon)
    if value is None or value >= least:
        return None
    if k > 0 and words[at] in classes["article"] and words[at] not in classes["one"]:
        return None  # "a hundred a day"
    if joined and not _may_join(words, at, current, total, value, lexicon):
        return None
    if current < 0:
        return value, at + 1
    if classes["compound-and"]:
        return None  # hundreds, tens and units are one word
    room = 100 if current >= 100 and current % 100 == 0 else 10 if _is_tens(current) else 0
    return (value, at + 1) if 0 < value < room else None


def _may_join(
    words: Sequence[str], at: int, current: float, total: float, value: float, lexicon: Lexicon
) -> bool:
    """True where an "and" before word ``at`` joins it to its number and opens no new one."""
    if value >= 100 or not (total or current >= 100):
        return False
    after = lexicon.multipliers.get(words[at + 1], 0) if at + 1 < len(words) else 0
    # "two hundred and fifty thousand", but "one hundred and two hundred".
    return after == 0 or (after >= 1000 and current > 0)


def _is_tens(value: float) -> bool:
    return value % 10 == 0 and value % 100 >= 20


def _and_a_half(words: Sequence[str], k: int, lexicon: Lexicon) -> int:
    """Index behind "and a half" at word ``k`` before a multiplier; 0 where it is not there."""
    for phrase in lexicon.number_words["and-a-half"]:
        parts = phrase.split("_")
        end = k + len(parts)
        if list(words[k:end]) == parts and end < len(words) and words[end] in lexicon.multipliers:
            return end
    return 0


def _in_one_word(word: str, lexicon: Lexicon) -> float | None:
    """The value of a number in one word: a numeral, or a German compound of them."""
    found = lexicon.numerals.get(word)
    if found is not None or len(word) > _LONGEST_NUMERAL:
        return found
    if not lexicon.number_words["compound-and"] or not word.endswith(lexicon.numeral_endings):
        return None
    head, thousand, tail = _cut(word, 1000, lexicon)
    if not thousand:
        return _below_thousand(word, lexicon)
    many = _below_thousand(head, lexicon) if head else 1
    rest = _below_thousand(_behind_and(tail, lexicon), lexicon) if tail else 0
    return None if many is None or rest is None else many * 1000 + rest


def _below_thousand(word: str, lexicon: Lexicon) -> float | None:
    head, hundred, tail = _cut(word, 100, lexicon)
    if not hundred:
        return _below_hundred(word, lexicon)
    many = _below_hundred(head, lexicon) if head else 1
    rest = _below_hundred(_behind_and(tail, lexicon), lexicon) if tail else 0
    return None if many is None or rest is None else many * 100 + rest


def _below_hundred(word: str, lexicon: Lexicon) -> float | None:
    classes = lexicon.number_words
    found = lexicon.numerals.get(word)
    if found is not None:
        return found
    for ending in classes["half-ending"]:
        if word.endswith(ending):
            whole = lexicon.numerals.get(word.removesuffix(ending)) if word != ending else 1
            return None if whole is None else whole + 0.5
    for joiner in classes["compound-and"]:
        units, joined, tens = word.partition(joiner)
        unit, ten = lexicon.numerals.get(units), lexicon.numerals.get(tens)
        if joined and unit is not None and ten is not None:
            return unit + ten if 0 < unit < 10 and ten < 100 and _is_tens(ten) else None
    return None


def _behind_and(word: str, lexicon: Lexicon) -> str:
    """What follows "und" at the beginning of a word: "tausendundeins"."""
    for joiner in lexicon.number_words["compound-and"]:
        word = word.removeprefix(joiner)
    return word


def _cut(word: str, factor: int, lexicon: Lexicon) -> tuple[str, str, str]:
    """What stands before and behind "hundert" or "tausend" in a word."""
    for name in lexicon.number_words["bare"]:
        if lexicon.multipliers[name] == factor:
            return word.partition(name)
    return word, "", ""


def _whole(value: float) -> int | None:
    """The value as an integer; None where it has a fraction."""
    whole = round(value)
    return whole if abs(value - whole) < 1e-6 * max(1.0, abs(value) * 1e-3) else None
