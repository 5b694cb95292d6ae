"""Sentences and paragraphs of a text.

A sentence ends at a full stop, question or exclamation mark that no abbreviation,
ordinal or initial explains away, or at a line's end.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from kgbuild.lang.lexicon import Lexicon
from kgbuild.text.tokens import Token

__all__ = ["Sentence", "split_sentences"]

_ENDS = frozenset(".!?…")
_CLOSERS = frozenset("\"'”’“«»‘)]")


class Sentence(NamedTuple):
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
    count = len(tokens)
    while i < count:
        end = i + 1
        line_ends = end < count and "\n" in text[tokens[i].end : tokens[end].start]
        if not line_ends and _ends_sentence(text, tokens, i, lexicon):
            while end < count and _closes(text, tokens, end):
                end += 1
            line_ends = end < count and "\n" in text[tokens[end - 1].end : tokens[end].start]
        elif not line_ends and end < count:
            i = end
            continue
        sentences.append(Sentence(len(sentences), first, end, paragraph))
        paragraph += line_ends
        first = i = end
    return sentences


def _closes(text: str, tokens: Sequence[Token], i: int) -> bool:
    """True for a closing quotation mark or bracket that clings to the mark before it."""
    token = tokens[i]
    return token.text in _CLOSERS and tokens[i - 1].end == token.start


def _ends_sentence(text: str, tokens: Sequence[Token], i: int, lexicon: Lexicon) -> bool:
    token = tokens[i]
    if token.text not in _ENDS:
        return False
    after = i + 1
    while after < len(tokens) and _closes(text, tokens, after):
        after += 1
    if after == len(tokens):
        return True
    following = tokens[after]
    if following.start == tokens[after - 1].end or following.text[0].islower():
        return False
    if following.text in ",;:":
        return False
    return token.text != "." or not _explained(tokens, i, following, lexicon)


def _explained(tokens: Sequence[Token], i: int, following: Token, lexicon: Lexicon) -> bool:
    """True where the full stop belongs to an abbreviation, an initial or an ordinal."""
    if i == 0 or tokens[i - 1].end != tokens[i].start:
        return False
    before = tokens[i - 1]
    if before.kind == "word":
        initial = len(before.text) == 1 and before.capital
        return initial or before.low in lexicon.abbreviations
    if before.kind == "number" and lexicon.ordinal_dot and len(before.text) <= 3:
        return following.low in lexicon.months or following.low not in lexicon.openers
    return False
