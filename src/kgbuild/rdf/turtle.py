"""Ordered quads → Turtle and TriG, grouped for a reader.

Written here rather than by pyoxigraph because that one escapes the slashes of
names and gathers only neighbouring objects.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from kgbuild.rdf.ordering import DEFAULT_GRAPH, RDF_TYPE, GraphBlock, SubjectBlock
from kgbuild.rdf.prefixes import Shortener

__all__ = ["turtle_text"]

_WIDTH = 100
_INDENT = "    "
# The forms that Turtle writes without quotation marks (https://www.w3.org/TR/turtle/#abbrev).
_BARE = {
    "http://www.w3.org/2001/XMLSchema#integer": re.compile(r"[+-]?[0-9]+"),
    "http://www.w3.org/2001/XMLSchema#decimal": re.compile(r"[+-]?[0-9]*\.[0-9]+"),
    "http://www.w3.org/2001/XMLSchema#boolean": re.compile(r"true|false"),
}


def turtle_text(graphs: Sequence[GraphBlock]) -> str:
    """Turtle, or TriG where a graph has a name: prefixes used, then one block a subject.

    Args:
        graphs: as :func:`~kgbuild.rdf.ordering.ordered` yields them.

    Example:
        >>> about = SubjectBlock("<http://example.org/a>", [(RDF_TYPE, ["<http://example.org/C>"])])
        >>> print(turtle_text([GraphBlock("", [about])]), end="")
        <http://example.org/a> a <http://example.org/C> .
    """
    terms = _Terms()
    blocks: list[str] = []
    for graph in graphs:
        if graph.name == DEFAULT_GRAPH:
            blocks.extend(_block(about, terms, "") for about in graph.subjects)
        else:
            inside = "\n".join(_block(about, terms, _INDENT) for about in graph.subjects)
            blocks.append(f"{terms[graph.name]} {{\n{inside}}}\n")
    head = "".join(f"@prefix {p}: <{space}> .\n" for p, space in sorted(terms.used.items()))
    return "\n".join([head, *blocks] if head else blocks)


class _Terms(dict[str, str]):
    """Terms of N-Quads → terms of Turtle, each worked out once."""

    def __init__(self) -> None:
        super().__init__()
        self._short = Shortener()
        self.used = self._short.used

    def __missing__(self, term: str) -> str:
        written = self[term] = self._written(term)
        return written

    def _written(self, term: str) -> str:
        if term.startswith("<"):
            return self._short(term[1:-1]) or term
        value, mark, datatype = term.rpartition("^^<")
        # The mark may stand inside the literal's own text, which then ends with a quote.
        if not mark or not term.startswith('"') or term.endswith('"'):
            return term
        datatype = datatype[:-1]
        bare = _BARE.get(datatype)
        if bare and bare.fullmatch(value[1:-1]):
            return value[1:-1]
        return f"{value}^^{self._short(datatype) or f'<{datatype}>'}"


def _block(about: SubjectBlock, terms: _Terms, indent: str) -> str:
    lines = [
        _property(
            "a" if predicate == RDF_TYPE else terms[predicate],
            [terms[value] for value in objects],
            indent + _INDENT,
        )
        for predicate, objects in about.properties
    ]
    body = f" ;\n{indent}{_INDENT}".join(lines)
    return f"{indent}{terms[about.subject]} {body} .\n"


def _property(predicate: str, objects: list[str], indent: str) -> str:
    line = f"{predicate} {', '.join(objects)}"
    if len(objects) == 1 or len(indent) + len(line) <= _WIDTH:
        return line
    apart = f",\n{indent}{_INDENT}".join(objects)
    return f"{predicate} {apart}"
