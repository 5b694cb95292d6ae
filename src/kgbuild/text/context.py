"""The sentence in which a span stands, as a reader would quote it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from functools import lru_cache

from kgbuild.lang import lexicon
from kgbuild.model import Article, Span
from kgbuild.text.sentences import split_sentences
from kgbuild.text.tokens import tokenize

__all__ = ["sentence_around"]


def sentence_around(article: Article, span: Span) -> str:
    """The sentence, or the run of sentences, that holds a span.

    A text whose language is unknown is cut by the rules of English.

    Example:
        >>> article = Article(id="a", text="Es ist so. Polen grenzt an Belarus.", language="de")
        >>> sentence_around(article, Span(start=27, end=34, exact="Belarus"))
        'Polen grenzt an Belarus.'
    """
    starts, ends = _bounds(article)
    before = bisect_right(starts, span.start)
    behind = bisect_left(ends, span.end)
    start = starts[before - 1] if before else 0
    end = ends[behind] if behind < len(ends) else len(article.text)
    return article.text[start:end]


@lru_cache(maxsize=8)
def _bounds(article: Article) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Where the sentences start and where they end, in characters."""
    tokens = tokenize(article.text)
    sentences = split_sentences(article.text, tokens, lexicon(article.language or "en"))
    starts = tuple(tokens[s.first].start for s in sentences)
    ends = tuple(tokens[s.last - 1].end for s in sentences)
    return starts, ends
