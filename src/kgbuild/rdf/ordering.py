"""Quads in the one order that kgbuild writes: unique, sorted, blank nodes relabelled.

All writers start from here, so that their bytes depend on the set of quads alone.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

import pyoxigraph
from pyoxigraph import CanonicalizationAlgorithm, Dataset, DefaultGraph, Quad, RdfFormat

from kgbuild.errors import UsageError

__all__ = ["DEFAULT_GRAPH", "RDF_TYPE", "GraphBlock", "SubjectBlock", "ordered"]

DEFAULT_GRAPH = ""
RDF_TYPE = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>"

_Grouped = dict[str, dict[str, set[tuple[str, str]]]]


class SubjectBlock(NamedTuple):
    """What one graph says of one subject, terms as N-Quads writes them.

    Attributes:
        subject: the subject.
        properties: predicates, ``rdf:type`` first, each with its objects.
    """

    subject: str
    properties: list[tuple[str, list[str]]]


class GraphBlock(NamedTuple):
    """One graph of a dataset; the default graph's name is :data:`DEFAULT_GRAPH`."""

    name: str
    subjects: list[SubjectBlock]


def ordered(quads: Iterable[Quad], *, named_graphs: bool) -> list[GraphBlock]:
    """The quads by graph, subject, predicate (``rdf:type`` first) and object.

    Blank nodes get the labels of RDF Dataset Canonicalization
    (RDFC-1.0, https://www.w3.org/TR/rdf-canon/), which depend on the dataset only.

    Args:
        quads: in any order, with or without repeats.
        named_graphs: keep the graphs apart, or merge all into the default one.

    Raises:
        UsageError: where an object is a triple term of RDF 1.2.

    Example:
        >>> from pyoxigraph import NamedNode
        >>> a, b = NamedNode("http://example.org/a"), NamedNode("http://example.org/b")
        >>> [graph] = ordered([Quad(a, b, b), Quad(a, b, a)], named_graphs=True)
        >>> graph.subjects[0].properties[0][1]
        ['<http://example.org/a>', '<http://example.org/b>']
    """
    data = pyoxigraph.serialize(quads, format=RdfFormat.N_QUADS) or b""
    # "_:" may also stand inside a literal: then this costs time and changes nothing.
    if b"_:" in data:
        data = _canonical(data, named_graphs=named_graphs)
    grouped = _grouped(data.decode("utf-8"), named_graphs=named_graphs)
    return [
        GraphBlock(
            name,
            [SubjectBlock(one, _properties(subjects[one])) for one in sorted(subjects, key=_rank)],
        )
        for name, subjects in sorted(grouped.items(), key=lambda item: _rank(item[0]))
    ]


def _canonical(data: bytes, *, named_graphs: bool) -> bytes:
    quads: Iterable[Quad] = pyoxigraph.parse(data, RdfFormat.N_QUADS)
    if not named_graphs:
        quads = (Quad(q.subject, q.predicate, q.object, DefaultGraph()) for q in quads)
    dataset = Dataset(quads)
    dataset.canonicalize(CanonicalizationAlgorithm.RDFC_1_0)
    return pyoxigraph.serialize(dataset, format=RdfFormat.N_QUADS) or b""


def _grouped(text: str, *, named_graphs: bool) -> _Grouped:
    graphs: _Grouped = {}
    # Terms recur in many lines; one string for each keeps a large graph small.
    once: dict[str, str] = {}
    # str.splitlines() would also split at characters that literals may hold.
    for line in text.split("\n")[:-1]:
        subject, predicate, rest = line.split(" ", 2)
        if rest.startswith("<<"):
            raise UsageError("Triple terms of RDF 1.2 cannot be written; please remove them.")
        # Neither an IRI, a datatype nor a language holds a quotation mark, so the last
        # one ends the literal; what follows the first space after it is the graph.
        quote = rest.rfind('"') if rest.startswith('"') else 0
        space = rest.index(" ", quote)
        graph = rest[space + 1 : -2] if named_graphs else DEFAULT_GRAPH
        pair = (once.setdefault(predicate, predicate), once.setdefault(rest[:space], rest[:space]))
        graphs.setdefault(graph, {}).setdefault(subject, set()).add(pair)
    return graphs


def _rank(term: str) -> tuple[bool, str]:
    # IRIs before blank nodes, and an IRI before those that it begins: an article
    # before its parts, although "/" sorts before the ">" that ends an IRI.
    return term.startswith("_"), term.rstrip(">")


def _properties(pairs: set[tuple[str, str]]) -> list[tuple[str, list[str]]]:
    found: dict[str, list[str]] = {RDF_TYPE: []}
    for predicate, value in sorted(pairs):
        found.setdefault(predicate, []).append(value)
    if not found[RDF_TYPE]:
        del found[RDF_TYPE]
    return list(found.items())
