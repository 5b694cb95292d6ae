"""Quads ↔ rdflib datasets, for the tools that work on rdflib: SHACL and foreign code.

rdflib is imported on first use, since building a graph needs none of it.
"""

from __future__ import annotations

import contextlib
import logging
import warnings
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from pyoxigraph import BlankNode, DefaultGraph, Literal, NamedNode, Quad, Triple

from kgbuild.rdf.parsing import parse

if TYPE_CHECKING:
    import rdflib
    from rdflib.term import Node

__all__ = ["from_rdflib", "load", "to_rdflib"]

_STRING = "http://www.w3.org/2001/XMLSchema#string"

Term = NamedNode | BlankNode | Literal | Triple
GraphName = NamedNode | BlankNode | DefaultGraph


def to_rdflib(quads: Iterable[Quad]) -> rdflib.Dataset:
    """A dataset in rdflib's memory; a query of it sees all graphs as one.

    A plain string stays plain, so that SHACL's ``sh:in`` and ``sh:hasValue`` find it
    equal to one that rdflib parsed itself; a number keeps its digits ("007").

    Raises:
        TypeError: where an object is a triple term of RDF 1.2.

    Example:
        >>> quads = parse(b'<http://example.org/a> <http://example.org/b> "c" .', "turtle")
        >>> [(_, _, value, _)] = to_rdflib(quads).quads()
        >>> value
        rdflib.term.Literal('c')
    """
    import rdflib
    from rdflib.graph import DATASET_DEFAULT_GRAPH_ID

    term = _to_rdflib_term()
    dataset = rdflib.Dataset(default_union=True)

    @cache
    def graph(name: GraphName) -> rdflib.Graph:
        if isinstance(name, DefaultGraph):
            return dataset.graph(DATASET_DEFAULT_GRAPH_ID)
        return dataset.graph(term(name))  # type: ignore[arg-type]

    with _without_complaints():
        # The store's own addN skips a check of every term that these terms don't need.
        dataset.store.addN(
            (term(q.subject), term(q.predicate), term(q.object), graph(q.graph_name)) for q in quads
        )
    return dataset


@contextlib.contextmanager
def _without_complaints() -> Iterator[None]:
    """Keep rdflib from printing a traceback for a literal such as 31 February.

    That it is ill-typed shows in the dataset, and the shapes report it as such.
    """
    logger = logging.getLogger("rdflib.term")
    before = logger.disabled
    logger.disabled = True
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    finally:
        logger.disabled = before


def _to_rdflib_term() -> Callable[[Term], Node]:
    from rdflib import BNode, URIRef
    from rdflib import Literal as RdflibLiteral

    @cache
    def term(one: Term) -> Node:
        if isinstance(one, NamedNode):
            return URIRef(one.value)
        if isinstance(one, BlankNode):
            return BNode(one.value)
        if not isinstance(one, Literal):
            raise TypeError(f"rdflib knows no {type(one).__name__} terms")
        if one.language:
            return RdflibLiteral(one.value, lang=one.language)
        datatype = one.datatype.value
        if datatype == _STRING:
            return RdflibLiteral(one.value)
        return RdflibLiteral(one.value, datatype=URIRef(datatype), normalize=False)

    return term


def from_rdflib(dataset: rdflib.Dataset) -> list[Quad]:
    """The quads of a dataset in rdflib's memory.

    Raises:
        TypeError: where it holds what is no RDF, such as a formula of N3.
        ValueError: where an IRI or language tag is malformed, which rdflib lets pass.

    Example:
        >>> quads = parse(b'<http://example.org/a> <http://example.org/b> "c" .', "turtle")
        >>> from_rdflib(to_rdflib(quads)) == quads
        True
    """
    from rdflib.graph import DATASET_DEFAULT_GRAPH_ID

    term = _from_rdflib_term()
    nowhere = DefaultGraph()
    # Versions of rdflib differ in how they name the default graph here.
    default = (None, DATASET_DEFAULT_GRAPH_ID)
    return [
        Quad(term(s), term(p), term(o), nowhere if g in default else term(g))  # type: ignore[arg-type]
        for s, p, o, g in dataset.quads((None, None, None, None))
    ]


def _from_rdflib_term() -> Callable[[Node], NamedNode | BlankNode | Literal]:
    from rdflib import BNode, URIRef
    from rdflib import Literal as RdflibLiteral

    @cache
    def iri(value: str) -> NamedNode:
        return NamedNode(value)

    # No cache by term: rdflib's literals compare by what they say, not by their digits.
    def term(one: Node) -> NamedNode | BlankNode | Literal:
        if isinstance(one, URIRef):
            return iri(str(one))
        if isinstance(one, BNode):
            return BlankNode(str(one))
        if not isinstance(one, RdflibLiteral):
            raise TypeError(f"RDF knows no {type(one).__name__} terms")
        if one.language:
            return Literal(str(one), language=one.language)
        return Literal(str(one), datatype=iri(str(one.datatype)) if one.datatype else None)

    return term


def load(path: Path) -> rdflib.Dataset:
    """A file as a dataset of rdflib; its ending gives the format.

    Raises:
        UsageError: where the ending means no RDF format.
        InputError: where the file cannot be read; see :func:`~kgbuild.rdf.parse`.
    """
    return to_rdflib(parse(path))
