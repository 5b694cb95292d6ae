"""Quads → the bytes of a file."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

from pyoxigraph import Quad

from kgbuild.rdf.formats import format_named
from kgbuild.rdf.jsonld import jsonld_text
from kgbuild.rdf.ordering import GraphBlock, ordered
from kgbuild.rdf.turtle import turtle_text

__all__ = ["serialize"]


def serialize(quads: Iterable[Quad], format: str) -> bytes:
    """The bytes of these quads in a format: the same for any order of the same set.

    Repeats are dropped. Turtle and N-Triples know no named graphs, so that these
    are merged there.

    Args:
        quads: what to write.
        format: name of a format in :data:`~kgbuild.rdf.FORMATS`.

    Returns:
        UTF-8, sorted by graph, subject, predicate (``rdf:type`` first) and object.

    Raises:
        UsageError: where the format is unknown, or a quad uses triple terms of RDF 1.2.

    Example:
        >>> from pyoxigraph import Literal, NamedNode
        >>> a, b = NamedNode("http://example.org/a"), NamedNode("http://example.org/b")
        >>> serialize([Quad(a, b, Literal("x", language="de"))], "ntriples")
        b'<http://example.org/a> <http://example.org/b> "x"@de .\\n'
    """
    form = format_named(format)
    graphs = ordered(quads, named_graphs=form.named_graphs)
    return _WRITERS[form.name](graphs).encode("utf-8")


def _line_text(graphs: Sequence[GraphBlock]) -> str:
    lines = (
        f"{subject} {predicate} {value} {graph.name}{' ' if graph.name else ''}.\n"
        for graph in graphs
        for subject, properties in graph.subjects
        for predicate, objects in properties
        for value in objects
    )
    return "".join(lines)


_WRITERS: Mapping[str, Callable[[Sequence[GraphBlock]], str]] = {
    "turtle": turtle_text,
    "trig": turtle_text,
    "nquads": _line_text,
    "ntriples": _line_text,
    "jsonld": jsonld_text,
}
