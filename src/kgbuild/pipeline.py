"""From inputs to a graph: the only module that knows the order of the steps.

Example:
    >>> from kgbuild.model import Article
    >>> article = Article(id="a", text="Polen grenzt an Belarus.", language="de")
    >>> [fact.rule for fact in understand(article).facts]
    ['border.verb']
"""

from __future__ import annotations

import datetime as dt
import signal
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import BinaryIO

import msgspec
from pyoxigraph import Quad

import kgbuild
from kgbuild import reference, resources
from kgbuild.errors import InputError
from kgbuild.extract import extract
from kgbuild.graph import article_quads, build_quads
from kgbuild.iris import BASE, Iris
from kgbuild.model import Article, Reading
from kgbuild.read import read
from kgbuild.resolve import resolve

__all__ = ["Graph", "build", "read_facts", "understand", "versions"]

_AHEAD = 4
"""Articles in flight for each worker: enough to keep it busy, few enough for flat memory."""


@dataclass(frozen=True, slots=True)
class Graph:
    """What a build yields.

    Attributes:
        quads: the graph, one named graph an article.
        articles: number of articles read.
        facts: number of facts in them.
    """

    quads: tuple[Quad, ...]
    articles: int
    facts: int


def understand(article: Article) -> Reading:
    """Read an article's facts: extracted, joined where they tell of the same, with ids.

    Args:
        article: a text whose language is known.

    Raises:
        ValueError: where the article's language is unknown.
    """
    found = extract(article)
    return msgspec.structs.replace(found, facts=resolve(found.facts))


def read_facts(
    inputs: Iterable[str | Path],
    *,
    jobs: int = 1,
    on_error: Callable[[InputError], None] | None = None,
    stdin: BinaryIO | None = None,
) -> Iterator[Reading]:
    """Read the facts of all inputs, in the order of the inputs.

    Args:
        inputs: articles or fact files, folders of them, or ``-`` (see :func:`kgbuild.read.read`).
        jobs: number of processes; the outcome is the same for any.
        on_error: is told of each article that cannot be read, which is then left out;
            without it, the first such article stops the reading.
        stdin: standard input, for ``-``.

    Raises:
        InputError: for an input that cannot be read, without ``on_error``.
    """
    sources = read(inputs, on_error=on_error, stdin=stdin)
    if jobs <= 1:
        yield from map(_facts_of, sources)
        return
    # Ctrl-C is for this process to answer; the workers end with it.
    with ProcessPoolExecutor(
        jobs, initializer=signal.signal, initargs=(signal.SIGINT, signal.SIG_IGN)
    ) as workers:
        waiting: deque[Future[Reading]] = deque()
        for source in sources:
            waiting.append(workers.submit(_facts_of, source))
            if len(waiting) >= jobs * _AHEAD:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()


def build(
    inputs: Iterable[str | Path],
    *,
    base: str = BASE,
    jobs: int = 1,
    on_error: Callable[[InputError], None] | None = None,
    on_article: Callable[[Reading], None] | None = None,
    started: dt.datetime | None = None,
    stdin: BinaryIO | None = None,
) -> Graph:
    """Build the graph of all inputs; the same inputs give the same graph.

    Args:
        inputs: articles or fact files, folders of them, or ``-``.
        base: what the IRIs of resources begin with.
        jobs: number of processes that read articles.
        on_error: is told of each article that cannot be read, which is then left out.
        on_article: is told of each article as it is done.
        started: time to note in the graph; none by default, so that bytes repeat.
        stdin: standard input, for ``-``.

    Raises:
        InputError: for an input that cannot be read, without ``on_error``.
        UsageError: where ``base`` is no IRI.

    Example:
        >>> graph = build([resources.path("data", "examples")])
        >>> graph.articles >= 6
        True
    """
    iris, made_by = Iris(base), versions()
    quads = build_quads(iris, made_by, started)
    articles = facts = 0
    for reading in read_facts(inputs, jobs=jobs, on_error=on_error, stdin=stdin):
        quads.extend(article_quads(reading, iris, made_by))
        articles, facts = articles + 1, facts + len(reading.facts)
        if on_article is not None:
            on_article(reading)
    return Graph(tuple(quads), articles, facts)


@cache
def versions() -> tuple[str, str, str]:
    """Versions of the tool, the ontology and the reference data."""
    return kgbuild.__version__, _ontology_version(), reference.version()


def _ontology_version() -> str:
    """``owl:versionInfo`` of the ontology, read without parsing the whole of it."""
    for line in resources.path("ontology", "kgbuild.ttl").read_text("utf-8").splitlines():
        if line.strip().startswith("owl:versionInfo"):
            return line.split('"')[1]
    raise FileNotFoundError("ontology/kgbuild.ttl states no owl:versionInfo")


def _facts_of(source: Article | Reading) -> Reading:
    return understand(source) if isinstance(source, Article) else source
