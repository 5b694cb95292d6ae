"""Ordered quads → JSON-LD 1.1 with its own context, one node object a subject and graph."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from typing import Any

from kgbuild.rdf.ordering import DEFAULT_GRAPH, RDF_TYPE, GraphBlock, SubjectBlock
from kgbuild.rdf.prefixes import Shortener

__all__ = ["jsonld_text"]

_XSD = "http://www.w3.org/2001/XMLSchema#"
_LITERAL = re.compile(r'(".*")(?:@(.+)|\^\^<(.+)>)?', re.DOTALL)
# Whole numbers that any JSON reader gives back to the digit.
_PLAIN_INTEGER = re.compile(r"0|-?[1-9][0-9]{0,14}")


def jsonld_text(graphs: Sequence[GraphBlock]) -> str:
    """JSON-LD (https://www.w3.org/TR/json-ld11/), indented, with a context inside.

    Args:
        graphs: as :func:`~kgbuild.rdf.ordering.ordered` yields them.

    Example:
        >>> about = SubjectBlock("<http://ex.org/a>", [("<http://ex.org/b>", ['"c"@en'])])
        >>> json.loads(jsonld_text([GraphBlock("", [about])]))["@graph"]
        [{'@id': 'http://ex.org/a', 'http://ex.org/b': {'@language': 'en', '@value': 'c'}}]
    """
    short = Shortener(barred=_schemes(graphs))
    nodes: list[dict[str, Any]] = []
    for graph in graphs:
        inside = [_node(about, short) for about in graph.subjects]
        if graph.name == DEFAULT_GRAPH:
            nodes.extend(inside)
        else:
            nodes.append({"@id": _identifier(graph.name, short), "@graph": inside})
    document = {"@context": dict(sorted(short.used.items())), "@graph": nodes}
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


def _schemes(graphs: Sequence[GraphBlock]) -> set[str]:
    # ``geo:48.2,16.3`` is an IRI; beside a prefix ``geo`` it would be read as a short name.
    return {term[1:].partition(":")[0] for term in _terms(graphs) if term.startswith("<")}


def _terms(graphs: Sequence[GraphBlock]) -> Iterator[str]:
    for graph in graphs:
        yield graph.name
        for subject, properties in graph.subjects:
            yield subject
            for predicate, objects in properties:
                yield predicate
                yield from objects


def _node(about: SubjectBlock, short: Shortener) -> dict[str, Any]:
    node: dict[str, Any] = {"@id": _identifier(about.subject, short)}
    for predicate, objects in about.properties:
        if predicate == RDF_TYPE and not any(term.startswith('"') for term in objects):
            node["@type"] = _alone([_identifier(term, short) for term in objects])
        else:
            node[_identifier(predicate, short)] = _alone([_value(term, short) for term in objects])
    return node


def _alone(values: list[Any]) -> Any:
    return values[0] if len(values) == 1 else values


def _identifier(term: str, short: Shortener) -> str:
    if term.startswith("_:"):
        return term
    return short(term[1:-1]) or term[1:-1]


def _value(term: str, short: Shortener) -> Any:
    found = _LITERAL.fullmatch(term)
    if not found:
        return {"@id": _identifier(term, short)}
    quoted, language, datatype = found.groups()
    # N-Quads in canonical form escapes no more than JSON does.
    text: str = json.loads(quoted, strict=False)
    if language:
        return {"@language": language, "@value": text}
    if not datatype:
        return text
    if datatype == f"{_XSD}integer" and _PLAIN_INTEGER.fullmatch(text):
        return int(text)
    if datatype == f"{_XSD}boolean" and text in ("true", "false"):
        return text == "true"
    return {"@type": short(datatype) or datatype, "@value": text}
