"""Numbers in words: "zweihundertfünfzig", "two and a half thousand", "a couple of dozen".

The words are data of the lexicon; their grammar is the same for German and English:
units and tens add up, hundreds multiply what stands before them, thousands close a group.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from kgbuild.lang.lexicon import Lexicon

__all__ = ["SpelledNumber", "in_one_word", "spelled_number"]

_LONGEST_NUMERAL = 80
"""Letters of a number in one word; the longest German one below a million has 66."""
_LARGEST = 10**15


class SpelledNumber(NamedTuple):
    """A number as read from words.

    Attributes:
        value: what it amounts to; it may have a fraction ("anderthalb").
        used: how many words it has.
        factor: of the multiplier that it ends in ("Millionen"), else 1.
        rough: True for "a couple of dozen".
    """

    value: float
    used: int
    factor: int = 1
    rough: bool = False


def spelled_number(words: Sequence[str], lexicon: Lexicon) -> SpelledNumber | None:
    """The number that a run of lower-case words begins with; None where it begins with none.

    Example:
        >>> from kgbuild.lang import lexicon
        >>> spelled_number(["half", "a", "dozen", "jets"], lexicon("en"))
        SpelledNumber(value=6.0, used=3, factor=12, rough=False)
    """
    return _of_half(words, lexicon) or _of_pair(words, lexicon) or _Groups(words, lexicon).read()


def in_one_word(word: str, lexicon: Lexicon) -> float | None:
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


def _is_tens(value: float) -> bool:
    return value % 10 == 0 and value % 100 >= 20


# --- several words ---------------------------------------------------------------------------


def _of_half(words: Sequence[str], lexicon: Lexicon) -> SpelledNumber | None:
    """ "ein halbes Dutzend", "half a million"."""
    found = _multiplier_behind(words, lexicon, "half", "article")
    return SpelledNumber(found[0] / 2, found[1], found[0]) if found else None


def _of_pair(words: Sequence[str], lexicon: Lexicon) -> SpelledNumber | None:
    """ "a couple of dozen"."""
    found = _multiplier_behind(words, lexicon, "pair", "of")
    return SpelledNumber(2 * found[0], found[1], found[0], rough=True) if found else None


def _multiplier_behind(
    words: Sequence[str], lexicon: Lexicon, opener: str, joint: str
) -> tuple[int, int] | None:
    """The multiplier behind an opening word and the count of words up to its end."""
    classes = lexicon.number_words
    k = 1 if words[0] in classes["article"] and len(words) > 1 else 0
    if words[k] not in classes[opener]:
        return None
    k += 1
    if k < len(words) and words[k] in classes[joint]:
        k += 1
    if k == len(words) or words[k] not in lexicon.multipliers:
        return None
    return lexicon.multipliers[words[k]], k + 1


@dataclass(slots=True)
class _Groups:
    """Reads units, tens, hundreds, thousands and millions, the larger before the smaller.

    Attributes:
        words: what is read.
        lexicon: words of the language.
        k: index of the word that comes next.
        total: sum of the groups that a multiplier of 1000 or more has closed.
        current: the group that is being read; None where it has not begun.
        least: the smallest multiplier that has closed a group.
        factor: the multiplier that was read last, or 1.
    """

    words: Sequence[str]
    lexicon: Lexicon
    k: int = 0
    total: float = 0
    current: float | None = None
    least: int = _LARGEST
    factor: int = 1

    def read(self) -> SpelledNumber | None:
        words, classes = self.words, self.lexicon.number_words
        if words[0] in classes["article"]:
            if len(words) == 1 or words[1] not in self.lexicon.multipliers:
                return None
        if words[0] in classes["bare"]:
            self.current = 1
        while self.k < len(words) and (self._multiply() or self._add_half() or self._add()):
            pass
        return (
            SpelledNumber(self.total + (self.current or 0), self.k, self.factor) if self.k else None
        )

    def _multiply(self) -> bool:
        """Read a multiplier."""
        many = self.lexicon.multipliers.get(self.words[self.k])
        if many is None or self.current is None or many >= self.least:
            return False
        self.current *= many
        if many >= 1000:
            self.total, self.current, self.least = self.total + self.current, None, many
        self.k, self.factor = self.k + 1, many
        return True

    def _add_half(self) -> bool:
        """Read "and a half" before a multiplier."""
        if not self.current:
            return False
        for phrase in self.lexicon.number_words["and-a-half"]:
            parts = phrase.split("_")
            end = self.k + len(parts)
            if list(self.words[self.k : end]) == parts and self._multiplier(end):
                self.current, self.k, self.factor = self.current + 0.5, end, 1
                return True
        return False

    def _add(self) -> bool:
        """Read units, tens, or a number of several digits in one word."""
        classes = self.lexicon.number_words
        joined = self.k > 0 and self.words[self.k] in classes["inner-and"]
        at = self.k + joined
        if at == len(self.words) or self.words[at] in self.lexicon.multipliers:
            return False
        value = in_one_word(self.words[at], self.lexicon)
        if value is None or not self._fits(value, at) or (joined and not self._joins(value, at)):
            return False
        self.current, self.k, self.factor = (self.current or 0) + value, at + 1, 1
        return True

    def _fits(self, value: float, at: int) -> bool:
        """True where a number has room behind what the group holds already."""
        classes, word, group = self.lexicon.number_words, self.words[at], self.current
        if value >= self.least:
            return False
        if self.k > 0 and word in classes["article"] and word not in classes["one"]:
            return False  # "a hundred a day"
        if group is None:
            return True
        if classes["compound-and"]:
            return False  # hundreds, tens and units are one word
        room = 100 if group >= 100 and group % 100 == 0 else 10 if _is_tens(group) else 0
        return 0 < value < room

    def _joins(self, value: float, at: int) -> bool:
        """True where an "and" joins a number to what is before it and opens no new one."""
        hundreds = self.current is not None and self.current >= 100
        if value >= 100 or not (self.total or hundreds):
            return False
        # "two hundred and fifty thousand", but "one hundred and two hundred".
        after = self._multiplier(at + 1)
        return after == 0 or (after >= 1000 and self.current is not None)

    def _multiplier(self, k: int) -> int:
        """The multiplier that the word ``k`` is, or 0."""
        return self.lexicon.multipliers.get(self.words[k], 0) if k < len(self.words) else 0
