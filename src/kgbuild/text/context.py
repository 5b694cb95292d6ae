"""The sentence in which a span stands, as a reader would quote it."""

from __future__ import annotations

from functools import lru_cache

from kgbuild.lang import lexicon
from kgbuild.model import Article, Span
from kgbuild.text.sentences import split_sentences
from kgbuild.text.tokens import tokenize

__all__ = ["sentence_around"]


def sentence_around(article: Article, span: Span) -> str:
    """The sentence, or the run of sentences, that holds a span.

    Example:
        >>> article = Article(id="a", text="Es ist so. Polen grenzt an Belarus.", language="de")
        >>> sentence_around(article, Span(start=27, end=34, exact="Belarus"))
        'Polen grenzt an Belarus.'
    """
    bounds = _bounds(article)
    start = max((a for a, _ in bounds if a <= span.start), default=0)
    end = min((b for _, b in bounds if b >= span.end), default=len(article.text))
    return article.text[start:end]


@lru_cache(maxsize=8)
def _bounds(article: Article) -> tuple[tuple[int, int], ...]:
    """Start and end of each sentence, in characters."""
    tokens = tokenize(article.text)
    sentences = split_sentences(article.text, tokens, lexicon(article.language or "en"))
    return tuple((tokens[s.first].start, tokens[s.last - 1].end) for s in sentences)
