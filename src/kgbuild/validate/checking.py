"""A graph → what its shapes say about it."""

from __future__ import annotations

import functools
import itertools
import re
from collections.abc import Iterable, Iterator

from rdflib import SH, Dataset, Graph, Literal, Node

from kgbuild import rdf, resources
from kgbuild.namespaces import KGS
from kgbuild.validate.merging import merged
from kgbuild.validate.places import Places
from kgbuild.validate.report import Report, Result, local_name

__all__ = ["validate"]

_SHAPES = ("facts.ttl", "reference.ttl")
_WORST_FIRST = ("Violation", "Warning", "Info")
# A variable of a message, such as {?start}, after re.escape.
_VARIABLE = re.compile(r"\\\{\\[?$]\w+\\\}")


def validate(data: Dataset | Graph) -> Report:
    """Check a graph against the shapes of kgbuild.

    The named graphs of a dataset are checked together, so that the nations and
    people that an article names may be described anywhere in it.

    Args:
        data: the graph; it stays as it is.

    Returns:
        What was found; no result where all is well, or where the graph is empty.

    Raises:
        InputError: where the graph holds a malformed IRI, which rdflib's parsers let pass.

    Example:
        >>> graph = Graph().parse(
        ...     format="turtle",
        ...     data='''
        ...         @prefix kgo: <https://w3id.org/kgbuild/ontology#> .
        ...         <https://w3id.org/kgbuild/id/build/1> a kgo:Build ;
        ...             kgo:toolVersion "0.1.0" ; kgo:ontologyVersion "0.1.0" .
        ...     ''',
        ... )
        >>> for result in validate(graph).violations:
        ...     print(result.message["en"])
        A build does not state one version of the reference data as text.
    """
    import pyshacl

    graph = merged(data)
    # The merged graph is a copy already, so pySHACL may add the ontology to it in place.
    _, found, _ = pyshacl.validate(
        graph, shacl_graph=_shapes(), ont_graph=_ontology(), inplace=True
    )
    if isinstance(found, Exception):
        raise found
    results = sorted(_results(found, Places(graph, _ontology())), key=_rank)
    return Report(tuple(one for one, _ in itertools.groupby(results)))


@functools.cache
def _ontology() -> Graph:
    return merged(rdf.load(resources.path("ontology", "kgbuild.ttl")))


@functools.cache
def _shapes() -> Graph:
    shapes = Graph()
    for name in _SHAPES:
        shapes += merged(rdf.load(resources.path("shapes", name)))
    return shapes


def _results(found: Graph, places: Places) -> Iterator[Result]:
    for node in found.objects(None, SH.result):
        (focus,) = found.objects(node, SH.focusNode)
        (shape,) = found.objects(node, SH.sourceShape)
        mention = places.mention(focus)
        yield Result(
            severity=local_name(str(found.value(node, SH.resultSeverity))),
            focus=focus,
            path=_text(found.value(node, SH.resultPath)),
            value=found.value(node, SH.value),
            shape=str(shape),
            component=str(found.value(node, SH.sourceConstraintComponent)),
            constraint=_text(found.value(node, SH.sourceConstraint)),
            message=_messages(shape, found.objects(node, SH.resultMessage)),
            remedy=_by_language(_shapes().objects(shape, KGS.remedy)),
            fact=_text(mention) if mention and places.belongs(focus, mention) else None,
            article=places.article(focus, mention),
            sentence=places.sentence(focus, mention),
        )


def _messages(shape: Node, found: Iterable[Node]) -> dict[str, str]:
    # pySHACL drops the language of a message in which it fills a variable.
    shapes = _shapes()
    templates = [
        (message.language, _pattern(str(message)))
        for place in (shape, *shapes.objects(shape, SH.sparql))
        for message in shapes.objects(place, SH.message)
        if isinstance(message, Literal)
    ]
    texts = {
        str(language): str(text)
        for text in found
        for language, pattern in templates
        if pattern.fullmatch(str(text))
    }
    return dict(sorted(texts.items()))


@functools.cache
def _pattern(template: str) -> re.Pattern[str]:
    return re.compile(_VARIABLE.sub(".*", re.escape(template)), re.DOTALL)


def _by_language(texts: Iterable[Node]) -> dict[str, str]:
    return dict(sorted((str(t.language), str(t)) for t in texts if isinstance(t, Literal)))


def _text(node: Node | None) -> str | None:
    return None if node is None else str(node)


def _rank(result: Result) -> tuple[object, ...]:
    return (
        _WORST_FIRST.index(result.severity),
        result.article or "",
        result.fact or "",
        str(result.focus),
        result.shape,
        result.component,
        str(result.value),
        *result.message.values(),
    )
