"""The report of a validation: for a person, as JSON, and as SHACL has it."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from rdflib import RDF, SH, BNode, Dataset, Literal, Node, URIRef
from rdflib.graph import DATASET_DEFAULT_GRAPH_ID

from kgbuild import rdf
from kgbuild.model import Language
from kgbuild.namespaces import ID, KGS
from kgbuild.table import Table

__all__ = ["Report", "Result", "local_name"]

_DEFAULT_LANGUAGE: Language = "en"
_COLUMNS: Mapping[Language, tuple[str, ...]] = {
    "en": ("severity", "article", "fact", "message", "sentence", "remedy"),
    "de": ("Schwere", "Artikel", "Fakt", "Meldung", "Satz", "Abhilfe"),
}
_SEVERITIES: Mapping[Language, Mapping[str, str]] = {
    "en": {"Violation": "violation", "Warning": "warning", "Info": "note"},
    "de": {"Violation": "Verstoß", "Warning": "Warnung", "Info": "Hinweis"},
}


@dataclass(frozen=True, slots=True)
class Result:
    """One thing that is amiss with one node of the graph.

    Attributes:
        severity: ``Violation`` (the graph must not be so) or ``Warning`` (look at it).
        focus: the node.
        path: the property concerned; None where several or none are.
        value: the value that is at fault; None where one is missing.
        shape: IRI of the shape that states what was expected.
        component: IRI of the kind of constraint, such as ``sh:MinCountConstraintComponent``.
        constraint: IRI of the query behind it, where a query found it.
        message: language → what is wrong, as a sentence.
        remedy: language → what to do about it.
        fact: IRI of the fact that the node is or, as evidence or equipment, belongs to.
        article: identifier of the article that the node stands in; the first, where several.
        sentence: the sentence of that article that names the node or gives its evidence.
    """

    severity: str
    focus: Node
    path: str | None
    value: Node | None
    shape: str
    component: str
    constraint: str | None
    message: Mapping[str, str]
    remedy: Mapping[str, str]
    fact: str | None = None
    article: str | None = None
    sentence: str | None = None


@dataclass(frozen=True, slots=True)
class Report:
    """What :func:`~kgbuild.validate.validate` found, worst first, in an order that is stable."""

    results: tuple[Result, ...]

    @property
    def conforms(self) -> bool:
        """Whether the graph satisfies what it must; warnings do not count."""
        return not self.violations

    @property
    def violations(self) -> tuple[Result, ...]:
        """The results that break the graph."""
        return tuple(r for r in self.results if r.severity == "Violation")

    @property
    def warnings(self) -> tuple[Result, ...]:
        """The results that ask for a look."""
        return tuple(r for r in self.results if r.severity != "Violation")

    def to_json(self) -> str:
        """The report as JSON: ``conforms``, and ``results`` with the fields of :class:`Result`.

        Example:
            >>> print(Report(()).to_json(), end="")
            {
              "conforms": true,
              "results": []
            }
        """
        content = {"conforms": self.conforms, "results": [_plain(r) for r in self.results]}
        return json.dumps(content, ensure_ascii=False, indent=2) + "\n"

    def to_turtle(self) -> bytes:
        """The report as an ``sh:ValidationReport`` in Turtle; every node has an IRI.

        As the standard has it, ``sh:conforms`` is false where there is any result,
        warnings too. The report's own IRI is a digest of what it says.

        Example:
            >>> b"sh:conforms true" in Report(()).to_turtle()
            True
        """
        dataset = Dataset()
        graph = dataset.graph(DATASET_DEFAULT_GRAPH_ID)
        digest = hashlib.sha256(self.to_json().encode("utf-8")).hexdigest()[:12]
        report = ID[f"report/{digest}"]
        graph.add((report, RDF.type, SH.ValidationReport))
        graph.add((report, SH.conforms, Literal(not self.results)))
        for number, result in enumerate(self.results, 1):
            node = URIRef(f"{report}/{number}")
            graph.add((report, SH.result, node))
            for predicate, value in _statements(result):
                graph.add((node, predicate, _named(value)))
        return rdf.serialize(rdf.from_rdflib(dataset), "turtle")

    def table(self, language: Language = _DEFAULT_LANGUAGE) -> Table:
        """The results as a table for a person.

        Args:
            language: language of headings, messages and remedies.

        Returns:
            Columns severity, article, fact, message, sentence, remedy. A message ends
            with the value at fault where its sentence does not name it; in place of a
            fact stands the node that is at fault, where it is no part of one.

        Example:
            >>> Report(()).table("de").columns
            ('Schwere', 'Artikel', 'Fakt', 'Meldung', 'Satz', 'Abhilfe')
        """
        rows = tuple(
            (
                _SEVERITIES[language][r.severity],
                r.article,
                local_name(r.fact or str(r.focus)),
                _with_value(_in(r.message, language), r),
                r.sentence,
                _in(r.remedy, language),
            )
            for r in self.results
        )
        return Table(columns=_COLUMNS[language], rows=rows)


def local_name(iri: str) -> str:
    """What follows the last slash or hash.

    Example:
        >>> local_name("https://w3id.org/kgbuild/id/article/de-01#char=0,9")
        'char=0,9'
    """
    return re.split("[/#]", iri)[-1] or iri


def _statements(result: Result) -> Iterator[tuple[URIRef, Node]]:
    yield RDF.type, SH.ValidationResult
    yield SH.resultSeverity, SH[result.severity]
    yield SH.focusNode, result.focus
    yield SH.sourceShape, URIRef(result.shape)
    yield SH.sourceConstraintComponent, URIRef(result.component)
    if result.constraint is not None:
        yield SH.sourceConstraint, URIRef(result.constraint)
    if result.path is not None:
        yield SH.resultPath, URIRef(result.path)
    if result.value is not None:
        yield SH.value, result.value
    for language, text in result.message.items():
        yield SH.resultMessage, Literal(text, lang=language)
    for language, text in result.remedy.items():
        yield KGS.remedy, Literal(text, lang=language)


def _named(node: Node) -> Node:
    # The label of a blank node means nothing outside its file, so it gets a name of its own.
    return URIRef(f"urn:blank-node:{node}") if isinstance(node, BNode) else node


def _plain(result: Result) -> dict[str, object]:
    fields = {name: getattr(result, name) for name in Result.__slots__}
    value = None if result.value is None else str(result.value)
    return {**fields, "focus": str(result.focus), "value": value}


def _with_value(message: str, result: Result) -> str:
    if result.value is None or result.value == result.focus:
        return message
    shown = str(result.value)
    if isinstance(result.value, URIRef):
        shown = local_name(shown)
    return message if shown in message else f"{message.removesuffix('.')}: {shown}"


def _in(texts: Mapping[str, str], language: Language) -> str:
    return texts.get(language) or texts.get(_DEFAULT_LANGUAGE, "")
