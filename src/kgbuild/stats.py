"""How much a graph holds: articles, facts and the sentences they rest on, as counts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from kgbuild.index import FACT_CLASSES, Data, Index, local_name
from kgbuild.table import Table

__all__ = ["statistics"]


def statistics(data: Data) -> Table:
    """Count what a graph holds.

    Args:
        data: the graph, as a file, quads, a dataset or an index.

    Returns:
        Rows of ``what`` is counted, ``which`` of them (empty for all) and the ``count``: articles
        (by language), facts (by class), deployments by status, sender and host, statements
        by kind, and the sentences that evidence stands in. A deployment to two hosts counts
        for both; a place in a nation counts as that nation.

    Raises:
        InputError: where ``data`` is a file that cannot be read.

    Example:
        >>> statistics([]).rows
        (('articles', '', 0), ('facts', '', 0), ('sentences of evidence', '', 0))
    """
    index = Index.of(data)
    rows = [*_articles(index), *_facts(index), *_deployments(index)]
    kinds = (
        local_name(kind)
        for fact in index.instances("kgo:Statement")
        for kind in index.values(fact, "kgo:kind")
    )
    rows += _counted("statements by kind", kinds)
    rows.append(("sentences of evidence", "", _sentences(index)))
    return Table(("what", "which", "count"), tuple(rows), "What the graph holds")


_Row = tuple[str, str, int]


def _articles(index: Index) -> Iterator[_Row]:
    articles = index.instances("kgo:Article")
    yield "articles", "", len(articles)
    languages = (index.value(article, "schema:inLanguage") for article in articles)
    yield from _counted("articles by language", (language for language in languages if language))


def _facts(index: Index) -> Iterator[_Row]:
    counts = {name: len(index.instances(f"kgo:{name}")) for name in FACT_CLASSES}
    yield "facts", "", sum(counts.values())
    for name, count in counts.items():
        if count:
            yield "facts by class", name, count


def _deployments(index: Index) -> Iterator[_Row]:
    facts = index.instances("kgo:Deployment")
    statuses = [local_name(iri) for fact in facts for iri in index.values(fact, "kgo:status")]
    senders = [index.code(iri) for fact in facts for iri in index.values(fact, "kgo:sender")]
    hosts = [index.code(iri) for fact in facts for iri in index.hosts(fact)]
    yield from _counted("deployments by status", statuses)
    yield from _counted("deployments by sender", senders)
    yield from _counted("deployments by host", hosts)


def _sentences(index: Index) -> int:
    """Sentences that some evidence stands in; a sentence of two articles counts twice."""
    return len(
        {
            (piece.partition("#")[0], sentence)
            for piece in index.instances("kgo:Evidence")
            for sentence in index.values(piece, "kgo:sentence")
        }
    )


def _counted(what: str, values: Iterable[str]) -> list[_Row]:
    """A row for each value, the most frequent first, then by name."""
    counts = sorted(Counter(values).items(), key=lambda item: (-item[1], item[0]))
    return [(what, value, count) for value, count in counts]
