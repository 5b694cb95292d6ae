"""Quotations: runs of text between quotation marks of any style."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from kgbuild.text.sentences import Sentence
from kgbuild.text.tokens import Token

__all__ = ["Quote", "find_quotes"]

# Opening mark → marks that close it.
_PAIRS = {
    "„": "“”\"",
    "“": "”\"",
    "«": "»",
    "»": "«",
    "‚": "‘’",
    "‹": "›",
    "›": "‹",
    '"': '"',
    "”": "”",
}  # fmt: skip


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

    Example:
        >>> from kgbuild.lang import lexicon
        >>> from kgbuild.text.sentences import split_sentences
        >>> from kgbuild.text.tokens import tokenize
        >>> text = 'Er sagte: „Wir bleiben.“ Dann ging er.'
        >>> tokens = tokenize(text)
        >>> [q[:2] for q in find_quotes(tokens, split_sentences(text, tokens, lexicon("de")))]
        [(3, 8)]
    """
    found: list[Quote] = []
    for first, last in _paragraphs(sentences):
        i = first
        while i < last:
            closers = _PAIRS.get(tokens[i].text)
            if closers is None:
                i += 1
                continue
            end = next((j for j in range(i + 1, last) if tokens[j].text in closers), None)
            if end is None and i + 1 < last and tokens[i].text in '„“«»"':
                found.append(Quote(i, last, closed=False))
                break
            if end is None:
                break
            found.append(Quote(i, end + 1, closed=True))
            i = end + 1
    return found


def _paragraphs(sentences: Sequence[Sentence]) -> list[tuple[int, int]]:
    spans: dict[int, tuple[int, int]] = {}
    for sentence in sentences:
        first = spans.get(sentence.paragraph, (sentence.first, 0))[0]
        spans[sentence.paragraph] = (first, sentence.last)
    return list(spans.values())
