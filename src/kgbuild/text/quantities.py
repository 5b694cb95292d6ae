"""Figures in a text: digits and number words with the words that bound them.

``mehr als 100.000``, ``zwischen 250 und 300``, ``two dozen`` and ``another 1,600``
are each one quantity. What is counted is for others to say, and so is whether a number
counts at all: "Leopard 2", "Panzerbrigade 45", "Resolution 1701" and "2022" hold
quantities too, as far as this module can tell.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple, cast

from kgbuild.lang import lexicon as lexicon_of
from kgbuild.lang.lexicon import Lexicon
from kgbuild.model import Figure, Language, Modifier
from kgbuild.text.numerals import Number, begins_number, digits, numeral, read_number
from kgbuild.text.tokens import Token

__all__ = ["Quantity", "find_quantities", "numeral"]

_DASHES = frozenset("–-—‐‑")
_LONGEST_MODIFIER = 4
"""Words of the longest phrase that bounds a figure ("nicht mehr als" and the like)."""
_LONGEST_AFTER = 2


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
        strong: True for "500-strong" and "300-köpfig".
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
    i = floor = 0
    while i < len(tokens):
        if tokens[i].kind != "number" and not _may_open(tokens[i].low, lexicon.language):
            i += 1
            continue
        quantity = (
            _several(tokens, i, lexicon, floor)
            or _strong(tokens, i, lexicon, floor)
            or _counted(tokens, i, lexicon, floor)
            or _indefinite(tokens, i, lexicon, floor)
        )
        if quantity is None:
            i += 1
            continue
        found.append(quantity)
        i = floor = quantity.last
    return found


@lru_cache(maxsize=1 << 15)
def _may_open(low: str, language: Language) -> bool:
    """False for most words: a number begins with a numeral, a multiplier or their like."""
    lexicon = lexicon_of(language)
    words = lexicon.number_words
    named = words["one"] | words["indefinite"] | words["indefinite-of"]
    return "-" in low or low in lexicon.multipliers or low in named or begins_number(low, lexicon)


def _strong(tokens: Sequence[Token], i: int, lexicon: Lexicon, floor: int) -> Quantity | None:
    """ "500-strong", "two-hundred-strong", "30-köpfig"."""
    token = tokens[i]
    head, hyphen, suffix = token.low.rpartition("-")
    if not hyphen or suffix not in lexicon.number_words["strong"]:
        return None
    value = digits(head) if head[:1].isdecimal() else numeral(head, lexicon)
    if value is None:
        return None
    first, modifiers = _modifiers_before(tokens, i, lexicon, floor)
    return Quantity(first, i + 1, i, value, None, None, _sorted(modifiers), strong=True)


def _counted(tokens: Sequence[Token], i: int, lexicon: Lexicon, floor: int) -> Quantity | None:
    """A number or a range of two, with its modifiers."""
    words = lexicon.number_words
    between = i > floor and tokens[i - 1].low in words["between"]
    number = _number(tokens, i, lexicon, stop=words["between-and"] if between else frozenset())
    lower = number
    if lower is None and tokens[i].low in words["one"]:
        lower = Number(1, i + 1)  # "ein bis zwei"
    if lower is None:
        return None
    ends = _range(tokens, lower, lexicon, between)
    if ends is None and number is None:
        return None
    first, modifiers = _modifiers_before(tokens, i, lexicon, floor)
    if ends is None:
        last, after = _modifiers_after(tokens, lower.last, lexicon)
        modifiers |= after | ({"about"} if lower.rough else set())
        return Quantity(first, last, i, lower.value, None, None, _sorted(modifiers))
    low, upper = ends
    if first > floor and tokens[first - 1].low in words["between"]:
        first -= 1
    last, after = _modifiers_after(tokens, upper.last, lexicon)
    return Quantity(first, last, i, None, low, upper.value, _sorted(modifiers | after))


def _range(
    tokens: Sequence[Token], lower: Number, lexicon: Lexicon, between: bool
) -> tuple[int, Number] | None:
    """The ends of "150 bis 200", "between 3,000 and 5,000", "3.000–5.000"; None for no range."""
    if not _joins(tokens, lower.last, lexicon, between):
        return None
    upper = _number(tokens, lower.last + 1, lexicon)
    if upper is None:
        return None
    low = lower.value
    if lower.factor == 1 and low * upper.factor < upper.value:
        low *= upper.factor  # "two to three million"
    return (low, upper) if low < upper.value else None


def _joins(tokens: Sequence[Token], i: int, lexicon: Lexicon, between: bool) -> bool:
    """True where token ``i`` joins the ends of a range."""
    if i + 1 >= len(tokens):
        return False
    token, words = tokens[i], lexicon.number_words
    if token.text in _DASHES:
        # A hyphen between spaces is a dash, and opens a new thought.
        clings = tokens[i - 1].end == token.start and token.end == tokens[i + 1].start
        return clings or token.text == "–"
    return token.low in words["range"] or (between and token.low in words["between-and"])


def _number(
    tokens: Sequence[Token], i: int, lexicon: Lexicon, stop: frozenset[str] = frozenset()
) -> Number | None:
    """The number at token ``i``, unless it is part of a time, a score or a pair ("24/7")."""
    if tokens[i].kind == "number":
        if _in_pair(tokens, i, -1) or _in_pair(tokens, i, 1):
            return None
    return read_number(tokens, i, lexicon, stop)


def _in_pair(tokens: Sequence[Token], i: int, step: int) -> bool:
    """True where ":" or "/" ties the number to another one on that side."""
    other = i + 2 * step
    if not 0 <= other < len(tokens) or tokens[i + step].text not in (":", "/"):
        return False
    left, right = (other, i) if step < 0 else (i, other)
    return tokens[other].kind == "number" and (
        tokens[right].start - tokens[left].end == len(tokens[i + step].text)
    )


def _several(tokens: Sequence[Token], i: int, lexicon: Lexicon, floor: int) -> Quantity | None:
    """ "several hundred", "ein paar tausend": no figure, although "hundert" alone is one."""
    words = lexicon.number_words
    if i == floor or tokens[i - 1].low not in words["several"]:
        return None
    last = i
    while last < len(tokens) and tokens[last].low in lexicon.multipliers:
        last += 1
    if last == i:
        return None
    opened = i - 1 > floor and tokens[i - 2].low in words["several-opener"]
    return Quantity(i - 2 if opened else i - 1, last, i, None, None, None, ("about",))


def _indefinite(tokens: Sequence[Token], i: int, lexicon: Lexicon, floor: int) -> Quantity | None:
    """ "Hunderte", "tens of thousands": a quantity without a figure."""
    words = lexicon.number_words
    last = i
    while last < len(tokens) and tokens[last].low in words["indefinite"] | words["indefinite-of"]:
        if last + 1 == len(tokens) or tokens[last + 1].low not in words["of"]:
            last += tokens[last].low in words["indefinite"]
            break
        last += 2
    if last == i:
        return None
    first, modifiers = _modifiers_before(tokens, i, lexicon, floor)
    # Without a figure there is nothing that "more than" could bound.
    modifiers &= {"additional"}
    return Quantity(first, last, i, None, None, None, _sorted({*modifiers, "about"}))


def _modifiers_before(
    tokens: Sequence[Token], i: int, lexicon: Lexicon, floor: int
) -> tuple[int, set[str]]:
    """Start and meaning of the run of modifiers that ends before token ``i``."""
    modifiers: set[str] = set()
    while True:
        end = i
        if (
            end - 2 >= floor
            and tokens[end - 1].text == "."
            and tokens[end - 2].low in lexicon.abbreviations
        ):
            end -= 1  # "ca. 300"
        for length in range(min(_LONGEST_MODIFIER, end - floor), 0, -1):
            meaning = lexicon.modifiers.get(tuple(t.low for t in tokens[end - length : end]))
            if meaning is not None:
                modifiers.add(meaning)
                i = end - length
                break
        else:
            return i, modifiers


def _modifiers_after(tokens: Sequence[Token], last: int, lexicon: Lexicon) -> tuple[int, set[str]]:
    """End and meaning of what follows a figure: "100 weitere", "1,600 more", "300 or so"."""
    if (
        last < len(tokens)
        and tokens[last].text == "+"
        and tokens[last - 1].end == tokens[last].start
    ):
        return last + 1, {"at_least"}
    for length in range(min(_LONGEST_AFTER, len(tokens) - last), 0, -1):
        meaning = lexicon.after_modifiers.get(tuple(t.low for t in tokens[last : last + length]))
        if meaning is not None:
            return (last + length, {meaning}) if meaning else (last, set())
    return last, set()


def _sorted(modifiers: set[str]) -> tuple[Modifier, ...]:
    return tuple(cast(Modifier, modifier) for modifier in sorted(modifiers))
