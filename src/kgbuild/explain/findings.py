"""Facts of a graph in one line each, and as a table beside the sentences they rest on."""

from __future__ import annotations

from dataclasses import dataclass

from kgbuild.index import FACT_CLASSES, Data, Index, local_name
from kgbuild.table import Table

__all__ = [
    "Finding",
    "article_id",
    "fact_name",
    "facts",
    "figure",
    "findings",
    "modifier_words",
    "period",
    "status_word",
    "summary",
]

_NO_PLACE = 1 << 62
_QUOTED_LENGTH = 60


@dataclass(frozen=True, slots=True)
class Finding:
    """A fact in one line.

    Attributes:
        iri: the fact's IRI.
        name: the article's id and the fact's own name, joined by ``/``.
        kind: what it is, as a word.
        summary: what it says, in codes.
    """

    iri: str
    name: str
    kind: str
    summary: str


def facts(data: Data) -> list[Finding]:
    """All facts, by article and in the order of its text.

    Args:
        data: the graph, as a file, quads, a dataset or an index.

    Raises:
        InputError: where ``data`` is a file that cannot be read.

    Example:
        >>> from kgbuild import resources
        >>> examples = resources.path("ontology", "examples.ttl")
        >>> facts(examples)[3].summary
        'BLR – LTU'
    """
    index = Index.of(data)
    return [
        Finding(fact, fact_name(index, fact), _word(kind), summary(index, fact))
        for fact, kind in _in_order(index)
    ]


def findings(data: Data) -> Table:
    """What was found, as a table: kind, what, figure, status, when, sentence, article.

    Args:
        data: the graph, as a file, quads, a dataset or an index.

    Raises:
        InputError: where ``data`` is a file that cannot be read.

    Example:
        >>> from kgbuild import resources
        >>> examples = resources.path("ontology", "examples.ttl")
        >>> findings(examples).rows[1][:5]
        ('deployment', 'DEU → LTU (Rukla)', '350 (additional, up to)', 'planned', '2022-02-14')
    """
    index = Index.of(data)
    rows = tuple(
        (
            _word(kind),
            _what(index, fact),
            figure(index, fact) or None,
            status_word(index, fact) or None,
            period(index, fact) or None,
            _sentence(index, fact) or None,
            article_id(index, fact) or None,
        )
        for fact, kind in _in_order(index)
    )
    columns = ("kind", "what", "figure", "status", "when", "sentence", "article")
    return Table(columns, rows, "Findings")


def summary(index: Index, fact: str) -> str:
    """What a fact says in one line, such as ``DEU → LTU 350 (additional) planned 2022-02-14``."""
    parts = [
        _what(index, fact),
        figure(index, fact),
        status_word(index, fact),
        period(index, fact),
    ]
    return " ".join(part for part in parts if part)


def figure(index: Index, fact: str) -> str:
    """Head count and equipment as the text puts them: ``250–300``, ``100 (more than), 3 tanks``."""
    exact = index.value(fact, "kgo:personnel")
    least = index.value(fact, "kgo:personnelMin")
    most = index.value(fact, "kgo:personnelMax")
    number = exact or (f"{least}–{most}" if least and most else least or most)
    words = modifier_words(index, fact)
    count = f"{number} ({words})" if number and words else number or words
    equipment = (
        f"{index.value(node, 'kgo:count')} {index.label(node)}".strip()
        for node in index.values(fact, "kgo:equipment")
    )
    return ", ".join(part for part in (count, *equipment) if part)


def modifier_words(index: Index, fact: str) -> str:
    """How the head count is to be read, such as ``additional, more than``."""
    return ", ".join(_word(iri) for iri in index.values(fact, "kgo:modifier"))


def status_word(index: Index, fact: str) -> str:
    """The status of a deployment as a word."""
    return ", ".join(_word(iri) for iri in index.values(fact, "kgo:status"))


def period(index: Index, fact: str) -> str:
    """When a deployment begins and ends: ``2022-02-14``, ``2022–2023`` or ``–2023``."""
    start, end = index.value(fact, "kgo:start"), index.value(fact, "kgo:end")
    return f"{start}–{end}" if end else start


def fact_name(index: Index, fact: str) -> str:
    """The article's id and the fact's own name; the latter alone where no article states it."""
    article = article_id(index, fact)
    return f"{article}/{local_name(fact)}" if article else local_name(fact)


def article_id(index: Index, fact: str) -> str:
    """The id of the article that a fact was read from, or an empty string."""
    return next(iter(index.article_ids(fact)), "")


def _in_order(index: Index) -> list[tuple[str, str]]:
    found = {fact: kind for kind in FACT_CLASSES for fact in index.instances(f"kgo:{kind}")}

    def place(item: tuple[str, str]) -> tuple[str, int, str]:
        starts = [
            start
            for piece in index.values(item[0], "kgo:evidence")
            if (start := index.number(piece, "oa:start")) is not None
        ]
        return article_id(index, item[0]), min(starts, default=_NO_PLACE), item[0]

    return sorted(found.items(), key=place)


def _what(index: Index, fact: str) -> str:
    """Who and whom, in codes, without figure, status and time."""

    def codes(curie: str, joined: str = " + ") -> str:
        return joined.join(sorted(index.code(node) for node in index.values(fact, curie)))

    if index.value(fact, "kgo:sender"):
        unit = codes("kgo:unit")
        sender = codes("kgo:sender") + (f" [{unit}]" if unit else "")
        hosts = " + ".join(
            f"{index.code(host)} ({', '.join(places)})" if places else index.code(host)
            for host, places in index.hosts(fact).items()
        )
        return f"{sender} → {hosts}" if hosts else sender
    if index.value(fact, "kgo:member"):
        return f"{codes('kgo:member')} in {codes('kgo:alliance')}"
    if index.value(fact, "kgo:speaker"):
        kind = ", ".join(_word(iri) for iri in index.values(fact, "kgo:kind"))
        said = " ".join(index.value(fact, "kgo:text").split())
        if len(said) > _QUOTED_LENGTH:
            said = said[: _QUOTED_LENGTH - 1].rstrip() + "…"
        return f"{codes('kgo:speaker')} ({kind}): {said}"
    return codes("kgo:between", " – ")


def _sentence(index: Index, fact: str) -> str:
    pieces = index.values(fact, "kgo:evidence")
    if not pieces:
        return ""
    first = min(pieces, key=lambda piece: index.number(piece, "oa:start") or 0)
    return index.value(first, "kgo:sentence") or index.value(first, "oa:exact")


def _word(iri: str) -> str:
    """The name of a concept or a class in lower case: ``kgo:MoreThan`` is ``more than``."""
    name = local_name(iri)
    return "".join(f" {c.lower()}" if c.isupper() else c for c in name).strip()
