"""Quotations: runs of text between quotation marks of any style.

Which marks open and which close is told by the pair, and for marks that do both by
what they cling to: an opening one to the word behind it, a closing one to the word before.
An apostrophe opens a quotation only where a later one closes it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from kgbuild.text.sentences import Sentence
from kgbuild.text.tokens import Token

__all__ = ["Quote", "find_quotes"]

# Opening mark → marks that close it.
_PAIRS = {
    "„": "“”\"",
    "“": "”\"“",
    "«": "»",
    "»": "«",
    "‚": "‘’",
    "‹": "›",
    "›": "‹",
    '"': '"',
    "”": "”",
    "'": "'",
    "‘": "’",
}  # fmt: skip
_ALWAYS_OPENS = frozenset("„‚")
_BOTH = frozenset("\"“”'")
"""Marks that open and close, told apart by what they cling to."""
_APOSTROPHES = frozenset("'‘")
_MAY_BE_UNCLOSED = frozenset('„“«»"')
_BEFORE_OPENING = frozenset("([{-–—/„“«»‚‘'\"")


class Quote(NamedTuple):
    """A quotation, marks included.

    Attributes:
        first: index of the opening mark.
        last: index behind the closing mark, or behind the paragraph's last token.
        closed: False where the paragraph ends before the quotation does.
    """

    first: int
    last: int
    closed: bool


def find_quotes(tokens: Sequence[Token], sentences: Sequence[Sentence]) -> list[Quote]:
    """All quotations, from left to right; one inside another is part of the outer.

    None crosses a paragraph's end: a speech that goes on is opened anew in the next.

    Example:
        >>> from kgbuild.lang import lexicon
        >>> from kgbuild.text.sentences import split_sentences
        >>> from kgbuild.text.tokens import tokenize
        >>> text = 'Er sagte: „Wir bleiben.“ Dann ging er.'
        >>> tokens = tokenize(text)
        >>> [q[:2] for q in find_quotes(tokens, split_sentences(text, tokens, lexicon("de")))]
        [(3, 8)]
    """
    return [
        quote
        for first, last in _paragraphs(sentences)
        for quote in _Paragraph(tokens, first, last).quotes()
    ]


def _paragraphs(sentences: Sequence[Sentence]) -> list[tuple[int, int]]:
    spans: dict[int, tuple[int, int]] = {}
    for sentence in sentences:
        first = spans.get(sentence.paragraph, (sentence.first, 0))[0]
        spans[sentence.paragraph] = (first, sentence.last)
    return list(spans.values())


@dataclass(slots=True)
class _Paragraph:
    """Reads one paragraph from left to right; no token is looked at more than twice."""

    tokens: Sequence[Token]
    first: int
    last: int

    def quotes(self) -> Iterator[Quote]:
        i = self.first
        never_closed: set[str] = set()
        while i < self.last:
            mark = self.tokens[i].text
            if mark not in _PAIRS or mark in never_closed or not self._opens(i):
                i += 1
            elif mark in _APOSTROPHES:
                end = self._end_of_single(i)
                if end is not None:
                    yield Quote(i, end + 1, closed=True)
                i = (i if end is None else end) + 1
            else:
                end = self._end(i)
                if end is not None:
                    yield Quote(i, end + 1, closed=True)
                    i = end + 1
                elif mark in _MAY_BE_UNCLOSED and i + 1 < self.last:
                    yield Quote(i, self.last, closed=False)
                    return
                else:
                    never_closed.add(mark)
                    i += 1

    def _end(self, opening: int) -> int | None:
        """Index of the mark that closes a quotation, others inside it passed over."""
        mark = self.tokens[opening].text
        closers = _PAIRS[mark]
        depth, straight = 1, False
        for i in range(opening + 1, self.last):
            text = self.tokens[i].text
            if text == '"' and mark != '"':
                if straight and not self._opens(i):
                    straight = False  # „Er rief "halt" und ging“
                elif self._opens(i) and self._has_space_before(i):
                    straight = True
                elif text in closers:
                    return i
            elif text == mark and mark not in _BOTH and text not in closers:
                depth += 1
            elif text in closers and not (text == mark and self._opens_only(i)):
                depth -= 1
                if depth == 0:
                    return i
        return None

    def _end_of_single(self, opening: int) -> int | None:
        """Index of the apostrophe that closes a quotation before the next one opens.

        One behind an s may be a genitive ("the soldiers' families"): it closes the
        quotation only where no other does.
        """
        mark = self.tokens[opening].text
        perhaps: int | None = None
        for i in range(opening + 1, self.last):
            text = self.tokens[i].text
            if text == mark and self._opens(i):
                return perhaps
            if text in _PAIRS[mark] and self._clings_left(i) and not self._clings_to_word(i):
                if not self._may_be_genitive(i):
                    return i
                perhaps = i if perhaps is None else perhaps
        return perhaps

    def _opens(self, i: int) -> bool:
        """True where a mark may open a quotation: nothing clings to its left, a word to its right.

        A mark between two spaces opens one too unless it is an apostrophe.
        """
        mark = self.tokens[i].text
        if mark in _ALWAYS_OPENS:
            return True
        free = not self._clings_left(i) or self.tokens[i - 1].text in _BEFORE_OPENING
        if mark in _APOSTROPHES:
            return free and self._clings_right(i) and not self._is_decade(i + 1)
        return free if mark in _BOTH else True

    def _opens_only(self, i: int) -> bool:
        return self._opens(i) and self._clings_right(i)

    def _clings_left(self, i: int) -> bool:
        return i > self.first and self.tokens[i - 1].end == self.tokens[i].start

    def _clings_right(self, i: int) -> bool:
        return i + 1 < self.last and self.tokens[i].end == self.tokens[i + 1].start

    def _clings_to_word(self, i: int) -> bool:
        return self._clings_right(i) and self.tokens[i + 1].kind != "mark"

    def _has_space_before(self, i: int) -> bool:
        return not self._clings_left(i) or self.tokens[i - 1].text in "([{"

    def _is_decade(self, i: int) -> bool:
        """True for the "90s" of "the '90s"."""
        text = self.tokens[i].text
        return text[:2].isdecimal() and text[2:] in ("", "s")

    def _may_be_genitive(self, i: int) -> bool:
        follows = i + 1 < self.last and self.tokens[i + 1].kind == "word"
        return self.tokens[i - 1].low.endswith(("s", "x", "z")) and follows
