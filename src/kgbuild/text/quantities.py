"""Figures in a text: digits and number words with the words that bound them.

``mehr als 100.000``, ``zwischen 250 und 300``, ``two dozen`` and ``another 1,600``
are each one quantity. What is counted is for others to say.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from kgbuild.lang.lexicon import Lexicon
from kgbuild.model import Figure, Modifier
from kgbuild.text.tokens import Token

__all__ = ["Quantity", "find_quantities", "numeral"]

_RANGE_MARKS = frozenset(("bis", "to", "–", "-", "—"))
_BETWEEN = frozenset(("zwischen", "between"))
_AND = frozenset(("und", "and"))
_INDEFINITE = re.compile(r"(hunderte|tausende|dutzende|zehntausende|hunderttausende)n?")
_HUNDREDS = frozenset("hundreds thousands dozens scores".split())


class Quantity(NamedTuple):
    """A figure with its bounds.

    Attributes:
        first: index of its first token, modifiers included.
        last: index behind its last token.
        core: index of the first token of the number itself.
        value: the figure as printed; None for a range and for "several hundred".
        high: upper end of a range "A to B", whose lower end is ``low``.
        low: lower end of a range.
        modifiers: what its words say of it, sorted.
        strong: True for "500-strong" and "300 Mann starke".
    """

    first: int
    last: int
    core: int
    value: int | None
    low: int | None
    high: int | None
    modifiers: tuple[Modifier, ...]
    strong: bool = False

    def figure(self) -> Figure | None:
        """The figure with the bounds that the modifiers imply; None without any number."""
        low, high = self.low, self.high
        if low is not None and high is not None:
            return Figure(min=low, max=high)
        if self.value is None:
            return None
        if {"more_than", "at_least"} & set(self.modifiers):
            low = self.value
        if {"up_to", "less_than"} & set(self.modifiers):
            high = self.value
        return Figure(value=self.value, min=low, max=high)


def find_quantities(tokens: Sequence[Token], lexicon: Lexicon) -> list[Quantity]:
    """All quantities of a text, from left to right, none inside another.

    Example:
        >>> from kgbuild.lang import lexicon
        >>> from kgbuild.text.tokens import tokenize
        >>> found = find_quantities(tokenize("rund 40 bis 50, mehr als 1.200"), lexicon("de"))
        >>> [(q.low, q.high, q.value, q.modifiers) for q in found]
        [(40, 50, None, ('about',)), (None, None, 1200, ('more_than',))]
    """
    found: list[Quantity] = []
    i = 0
    while i < len(tokens):
        quantity = _quantity(tokens, i, lexicon, found[-1].last if found else 0)
        if quantity:
            found.append(quantity)
            i = quantity.last
        else:
            i += 1
    return found


def _quantity(tokens: Sequence[Token], i: int, lexicon: Lexicon, floor: int) -> Quantity | None:
    strong = False
    token = tokens[i]
    if token.kind == "word" and token.low.endswith(("-strong", "-member", "-man")):
        head = token.text.rpartition("-")[0]
        value = _digits(head, lexicon) if head[:1].isdigit() else lexicon.numerals.get(head.lower())
        if value is None:
            return None
        last, strong = i + 1, True
    else:
        value, last = _number(tokens, i, lexicon)
        if last == i:
            return _indefinite(tokens, i, lexicon, floor)
    low = high = None
    if value is not None and last + 1 < len(tokens):
        between = i > floor and tokens[i - 1].low in _BETWEEN
        joins = tokens[last].low in _RANGE_MARKS or (between and tokens[last].low in _AND)
        if joins:
            upper, after = _number(tokens, last + 1, lexicon)
            if upper is not None and upper > value:
                low, high, value, last = value, upper, None, after
    first, modifiers = _modifiers_before(tokens, i, lexicon, floor)
    if low is not None and first > floor and tokens[first - 1].low in _BETWEEN:
        first -= 1
    modifiers, last = _modifiers_after(tokens, last, lexicon, modifiers)
    return Quantity(first, last, i, value, low, high, tuple(sorted(modifiers)), strong)


def _indefinite(tokens: Sequence[Token], i: int, lexicon: Lexicon, floor: int) -> Quantity | None:
    """ "several hundred", "Hunderte", "dozens of": a quantity without a figure."""
    token = tokens[i]
    several = token.low in lexicon.multipliers and i > floor
    if several and lexicon.is_a(tokens[i - 1].low, "several"):
        return Quantity(i - 1, i + 1, i, None, None, None, ("about",))
    if _INDEFINITE.fullmatch(token.low) or token.low in _HUNDREDS:
        last = i + 1
        if last < len(tokens) and tokens[last].low in ("of", "von"):
            last += 1
        first, modifiers = _modifiers_before(tokens, i, lexicon, floor)
        return Quantity(first, last, i, None, None, None, tuple(sorted({*modifiers, "about"})))
    return None


def _number(tokens: Sequence[Token], i: int, lexicon: Lexicon) -> tuple[int | None, int]:
    """Value and end of the number that begins at token ``i``; the end is ``i`` where none does."""
    token = tokens[i]
    last = i + 1
    value: float | None = None
    if token.kind == "number":
        value = _digits(token.text, lexicon)
        if value is None and _is_decimal(token.text, lexicon):
            if last < len(tokens) and tokens[last].low in lexicon.multipliers:
                value = float(token.text.replace(lexicon.decimal, "."))
        elif value is not None:
            while last < len(tokens) and _continues_group(tokens, last):
                value, last = value * 1000 + int(tokens[last].text), last + 1
            if lexicon.ordinal_dot and _is_ordinal(tokens, last):
                return None, i
    elif token.kind == "word":
        value = numeral(token.low, lexicon)
        unit = last < len(tokens) and tokens[last].low in lexicon.multipliers
        if value == 1 and not unit:
            return None, i
    if value is None:
        return None, i
    while last < len(tokens) and tokens[last].kind == "word":
        low = tokens[last].low
        if low in lexicon.multipliers:
            value, last = value * lexicon.multipliers[low], last + 1
        elif low == "and" and last + 1 < len(tokens) and value >= 100 and value % 100 == 0:
            rest = numeral(tokens[last + 1].low, lexicon)
            if rest is None or rest >= 100 or token.kind == "number":
                break
            value, last = value + rest, last + 2
        elif token.kind == "word" and value % 100 == 0 and 0 < (numeral(low, lexicon) or 0) < 100:
            value, last = value + (numeral(low, lexicon) or 0), last + 1
        else:
            break
    return round(value), last


def _digits(text: str, lexicon: Lexicon) -> int | None:
    """The value of digits, with groups of three in either convention."""
    if text.isdigit():
        return int(text)
    for mark in (lexicon.grouping, lexicon.decimal):
        groups = text.split(mark)
        if len(groups) > 1 and len(groups[0]) <= 3 and groups[0] != "0":
            if all(g.isdigit() and len(g) == 3 for g in groups[1:]) and groups[0].isdigit():
                return int("".join(groups))
    return None


def _is_decimal(text: str, lexicon: Lexicon) -> bool:
    whole, mark, part = text.partition(lexicon.decimal)
    return bool(mark) and whole.isdigit() and part.isdigit()


def _continues_group(tokens: Sequence[Token], i: int) -> bool:
    """True for the "000" of "100 000", set off by one space."""
    token, before = tokens[i], tokens[i - 1]
    return token.text == "000" and token.start - before.end == 1 and len(before.text) <= 3


def _is_ordinal(tokens: Sequence[Token], last: int) -> bool:
    """True for "82." before a word of the same sentence."""
    return (
        last + 1 < len(tokens)
        and tokens[last].text == "."
        and tokens[last].start == tokens[last - 1].end
        and len(tokens[last - 1].text) <= 3
        and tokens[last + 1].kind == "word"
        and tokens[last + 1].start - tokens[last].end <= 1
    )


def numeral(word: str, lexicon: Lexicon) -> int | None:
    """The value of a number written as one lower-case word.

    Example:
        >>> from kgbuild.lang import lexicon
        >>> numeral("zweihundertfünfzig", lexicon("de")), numeral("twenty-five", lexicon("en"))
        (250, 25)
    """
    found = lexicon.numerals.get(word)
    if found is not None:
        return found
    if word in ("hundert", "tausend"):
        return lexicon.multipliers[word]
    if lexicon.language == "en":
        tens, hyphen, units = word.partition("-")
        if hyphen and tens in lexicon.numerals and units in lexicon.numerals:
            return lexicon.numerals[tens] + lexicon.numerals[units]
        return None
    return _german_compound(word, lexicon) if word[:2] in _GERMAN_STARTS else None


_GERMAN_STARTS = frozenset("ei zw dr vi fü se si ac ne ze el hu ta".split())


def _german_compound(word: str, lexicon: Lexicon) -> int | None:
    for mark, factor in (("tausend", 1000), ("hundert", 100)):
        head, found, tail = word.partition(mark)
        if found:
            many = numeral(head, lexicon) if head else 1
            rest = numeral(tail.removeprefix("und"), lexicon) if tail else 0
            return None if many is None or rest is None else many * factor + rest
    units, joined, tens = word.partition("und")
    ten = lexicon.numerals.get(tens, 0)
    if joined and units in lexicon.numerals and ten >= 20 and ten % 10 == 0:
        return lexicon.numerals[units] + ten
    if word.endswith("zehn") and word[:-4] in lexicon.numerals:
        return lexicon.numerals[word[:-4]] + 10
    return None


def _modifiers_before(
    tokens: Sequence[Token], i: int, lexicon: Lexicon, floor: int
) -> tuple[int, set[Modifier]]:
    """Start and meaning of the run of modifiers that ends before token ``i``."""
    modifiers: set[Modifier] = set()
    while True:
        for length in (4, 3, 2, 1):
            start = i - length
            if start < floor:
                continue
            phrase = tuple(t.low for t in tokens[start:i])
            if phrase in lexicon.modifiers:
                modifiers.add(lexicon.modifiers[phrase])  # type: ignore[arg-type]
                i = start
                break
        else:
            if i > floor and tokens[i - 1].text == "." and tokens[i - 2].low in ("ca", "approx"):
                modifiers.add("about")
                i -= 2
            return i, modifiers


def _modifiers_after(
    tokens: Sequence[Token], last: int, lexicon: Lexicon, modifiers: set[Modifier]
) -> tuple[set[Modifier], int]:
    if last < len(tokens) and tokens[last].low in lexicon.after_modifiers:
        modifiers = {*modifiers, lexicon.after_modifiers[tokens[last].low]}  # type: ignore[arg-type]
        last += 1
    if last + 1 < len(tokens) and (tokens[last].low, tokens[last + 1].low) == ("or", "so"):
        modifiers, last = {*modifiers, "about"}, last + 2
    return modifiers, last
