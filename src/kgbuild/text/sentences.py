"""Sentences and paragraphs of a text.

A sentence ends at a full stop, question or exclamation mark that no abbreviation,
ordinal or initial explains away, or at a line's end.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from kgbuild.lang.lexicon import Lexicon
from kgbuild.text.tokens import Token

__all__ = ["Sentence", "split_sentences"]

_ENDS = frozenset(".!?…")
_CLOSERS = frozenset("\"'”’“«»‘›‹)]")
_LINE_END = re.compile(r"[\n\r\v\f\x85\u2028\u2029]")
_INITIAL = 1
_LONGEST_ORDINAL = 3
"""Digits of an ordinal, at most: "2022." is the year in which a sentence ends."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A run of tokens ``first`` to ``last`` (exclusive) in one paragraph.

    Attributes:
        index: place among the document's sentences.
        first: index of its first token.
        last: index behind its last token.
        paragraph: number of its paragraph, from 0.
    """

    index: int
    first: int
    last: int
    paragraph: int


_LONGEST = 1000
"""Tokens of a sentence, at most, so that the time to read a text grows with its length alone.

Sentences of the news have fewer than 120; what is longer is a table or a list without marks.
"""


def split_sentences(text: str, tokens: Sequence[Token], lexicon: Lexicon) -> list[Sentence]:
    """Group tokens into sentences.

    Example:
        >>> from kgbuild.lang import lexicon
        >>> from kgbuild.text.tokens import tokenize
        >>> text = "Am 14. Februar kam Gen. Bauer. Er blieb."
        >>> len(split_sentences(text, tokenize(text), lexicon("de")))
        2
    """
    sentences: list[Sentence] = []
    first = paragraph = i = 0
    while i < len(tokens):
        end = i + 1
        new_line = _new_line(text, tokens, end)
        if not new_line and _ends_sentence(tokens, i, first, lexicon):
            end = _behind_closers(tokens, end)
            new_line = _new_line(text, tokens, end)
        elif not new_line and end < len(tokens) and end - first < _LONGEST:
            i = end
            continue
        sentences.append(Sentence(len(sentences), first, end, paragraph))
        paragraph += new_line
        first = i = end
    return sentences


def _new_line(text: str, tokens: Sequence[Token], i: int) -> bool:
    """True where a line ends before token ``i``."""
    if i >= len(tokens):
        return False
    start, end = tokens[i - 1].end, tokens[i].start
    return end > start and _LINE_END.search(text, start, end) is not None


def _behind_closers(tokens: Sequence[Token], i: int) -> int:
    """Index behind the closing quotation marks and brackets that cling to what is before them."""
    while i < len(tokens) and tokens[i].text in _CLOSERS and tokens[i - 1].end == tokens[i].start:
        i += 1
    return i


def _ends_sentence(tokens: Sequence[Token], i: int, first: int, lexicon: Lexicon) -> bool:
    """True where the sentence from token ``first`` ends with token ``i``."""
    token = tokens[i]
    dotted = token.kind == "word" and token.text[-1] == "."
    if not dotted and token.text not in _ENDS:
        return False
    after = _behind_closers(tokens, i + 1)
    if after == len(tokens):
        return True
    following = tokens[after]
    if following.start == tokens[after - 1].end or following.text[0].islower():
        return False
    if following.text in ",;:":
        return False
    if dotted:
        return following.low in lexicon.openers and _may_end(token.low.rstrip("."), lexicon)
    if token.text == "…" or (token.text == "." and i > first and tokens[i - 1].text == "."):
        # An ellipsis leaves the sentence open unless a word begins that only a sentence begins.
        return following.low in lexicon.openers or following.kind == "mark"
    return token.text != "." or not _explained(tokens, i, first, following, lexicon)


def _may_end(abbreviation: str, lexicon: Lexicon) -> bool:
    """True for an abbreviation that stands at the end of sentences too ("etc", "u.s")."""
    return abbreviation in lexicon.final_abbreviations or (
        abbreviation not in lexicon.abbreviations
    )


def _explained(
    tokens: Sequence[Token], i: int, first: int, following: Token, lexicon: Lexicon
) -> bool:
    """True where the full stop belongs to an abbreviation, an initial or an ordinal."""
    if i == first or tokens[i - 1].end != tokens[i].start:
        return False
    before = tokens[i - 1]
    opener = following.low in lexicon.openers
    if before.kind == "word":
        if before.low in lexicon.number_abbreviations:
            return following.kind == "number"
        if before.low in lexicon.abbreviations:
            return not (opener and before.low in lexicon.final_abbreviations)
        return len(before.text) == _INITIAL and before.capital and not opener
    if before.kind != "number" or len(before.text) > _LONGEST_ORDINAL:
        return False
    if i - 1 == first and following.kind != "mark":
        return True  # the number of a list's item
    return lexicon.ordinal_dot and _is_ordinal(tokens, i, first, following, lexicon)


def _is_ordinal(
    tokens: Sequence[Token], i: int, first: int, following: Token, lexicon: Lexicon
) -> bool:
    """True where a number with a full stop, the token ``i``, counts the word that follows."""
    if following.low in lexicon.months:
        return True
    if following.kind == "number":  # 14. 2. 2022
        month_follows = following.i + 1 < len(tokens) and tokens[following.i + 1].text == "."
        return month_follows or (i - 3 >= first and tokens[i - 2].text == ".")
    if following.kind != "word" or following.low in lexicon.openers:
        return False
    # Behind a noun stands what it is numbered by: "Artikel 5. Polen …".
    numbered = tokens[i - 2]
    numbers_noun = (
        i - 2 >= first
        and numbered.kind == "word"
        and numbered.capital
        and numbered.low not in lexicon.openers
        and not lexicon.is_a(numbered.low, "determiner")
    )
    return not numbers_noun or lexicon.noun(following.low) is not None
