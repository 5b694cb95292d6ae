"""All graphs of a dataset as one, made for pySHACL to work on."""

from __future__ import annotations

import functools
import inspect
from collections.abc import Mapping
from typing import Any

import pyoxigraph as ox
from rdflib import XSD, BNode, Dataset, Graph, Literal, Node, URIRef, Variable
from rdflib.query import Result
from rdflib.term import Identifier

from kgbuild.errors import InputError

__all__ = ["MergedGraph", "merged"]

Term = ox.NamedNode | ox.BlankNode | ox.Literal | ox.Triple

_QUERY = inspect.signature(Graph.query)


class MergedGraph(Graph):
    """A graph in rdflib's memory that lets pyoxigraph answer its queries.

    pySHACL puts one query to every focus node, and rdflib's own engine takes up to a
    hundred times as long for it. The triples are handed over at the first query;
    a triple added later is not seen by queries.
    """

    @functools.cached_property
    def _index(self) -> ox.Store:
        index = ox.Store()
        index.bulk_extend(
            ox.Quad(_iri_or_blank(s), ox.NamedNode(str(p)), _to_oxigraph(o)) for s, p, o in self
        )
        return index

    def query(self, *args: Any, **kwargs: Any) -> Result:
        """The solutions of a SELECT; arguments as for :meth:`rdflib.Graph.query`.

        Of these, the query and ``initBindings`` (variables bound beforehand) count.
        """
        call = _QUERY.bind(self, *args, **kwargs).arguments
        bindings: Mapping[str, Node] = call.get("initBindings") or {}
        bound = {ox.Variable(name): _to_oxigraph(node) for name, node in bindings.items()}
        solutions = self._index.query(call["query_object"], substitutions=bound)
        if not isinstance(solutions, ox.QuerySolutions):
            raise TypeError("expected a SELECT query")
        answer = Result("SELECT")
        answer.vars = [Variable(variable.value) for variable in solutions.variables]
        answer.bindings = [
            {
                Variable(variable.value): _to_rdflib(term)
                for variable in solutions.variables
                if (term := solution[variable]) is not None
            }
            for solution in solutions
        ]
        return answer


def merged(data: Dataset | Graph) -> MergedGraph:
    """A copy of all triples, whichever named graph they stand in.

    Example:
        >>> dataset = Dataset()
        >>> for name in "ab":
        ...     graph = dataset.graph(URIRef(f"http://example.org/{name}"))
        ...     _ = graph.add((URIRef("http://example.org/s"), XSD.token, Literal("x")))
        >>> len(merged(dataset))
        1
    """
    graph = MergedGraph()
    if isinstance(data, Dataset):
        for subject, predicate, value, _ in data.quads():
            graph.add((subject, predicate, _plain(value)))
    else:
        for subject, predicate, value in data:
            graph.add((subject, predicate, _plain(value)))
    return graph


def _plain(value: Node) -> Node:
    # Some parsers write the datatype out, and rdflib then holds "a" and "a" for different.
    if isinstance(value, Literal) and value.datatype == XSD.string:
        return Literal(str(value))
    return value


def _to_oxigraph(node: Node) -> Term:
    if not isinstance(node, Literal):
        return _iri_or_blank(node)
    if node.language:
        return ox.Literal(str(node), language=node.language)
    return ox.Literal(str(node), datatype=ox.NamedNode(str(node.datatype or XSD.string)))


def _iri_or_blank(node: Node) -> ox.NamedNode | ox.BlankNode:
    if isinstance(node, BNode):
        return ox.BlankNode(str(node))
    try:
        return ox.NamedNode(str(node))
    except ValueError as error:
        raise InputError(f"<{node}> is no IRI ({error}); please correct it.") from None


def _to_rdflib(term: Term) -> Identifier:
    if isinstance(term, ox.NamedNode):
        return URIRef(term.value)
    if isinstance(term, ox.BlankNode):
        return BNode(term.value)
    if not isinstance(term, ox.Literal):
        raise TypeError(f"rdflib knows no {type(term).__name__} terms")
    if term.language:
        return Literal(term.value, lang=term.language)
    if term.datatype.value == str(XSD.string):
        return Literal(term.value)
    return Literal(term.value, datatype=URIRef(term.datatype.value), normalize=False)
