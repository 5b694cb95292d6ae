"""From an article's text to facts: deployments, ties and statements.

Example:
    >>> from kgbuild.model import Article
    >>> article = Article(id="a", text="Polen grenzt an Belarus.", language="de")
    >>> [fact.between for fact in extract(article).facts]
    [('BLR', 'POL')]
"""

from __future__ import annotations

from collections.abc import Iterator

from kgbuild.extract.deployments import find_deployments
from kgbuild.extract.discourse import Discourse
from kgbuild.extract.statements import find_statements
from kgbuild.extract.ties import find_ties
from kgbuild.model import Article, Fact, Reading, Rejection
from kgbuild.text.document import read_document

__all__ = ["extract"]


def extract(article: Article) -> Reading:
    """Read all facts of an article, as they stand in the text, second mentions included.

    Args:
        article: a text whose language is known.

    Returns:
        The article with its facts, still without ids (see :func:`kgbuild.resolve.resolve`),
        and with the candidates that were turned down.

    Raises:
        ValueError: where the article's language is unknown.
    """
    facts: list[Fact] = []
    rejected: list[Rejection] = []
    for found in _candidates(article):
        if isinstance(found, Rejection):
            rejected.append(found)
        else:
            facts.append(found)
    return Reading(article=article, facts=tuple(facts), rejected=tuple(rejected))


def _candidates(article: Article) -> Iterator[Fact | Rejection]:
    document = read_document(article)
    discourse = Discourse(document)
    yield from find_deployments(document, discourse)
    yield from find_ties(document, discourse)
    yield from find_statements(document, discourse)
