"""The vocabularies of the graph, closed so that a misspelt term raises.

The terms of :class:`KGO` are generated from ``ontology/kgbuild.ttl``; the other
classes hold the few terms of their vocabulary that kgbuild writes. Vocabularies
that rdflib already has closed or complete (PROV, SKOS, ORG, …) come from there.
"""

# ruff: noqa: N815 (the names are those of the vocabularies)

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from rdflib.namespace import DefinedNamespace, Namespace
from rdflib.term import URIRef

__all__ = ["ID", "KGO", "KGS", "OA", "PREFIXES", "SCHEMA", "WD"]

ID = Namespace("https://w3id.org/kgbuild/id/")
"""Base of the resources that a build names, unless another base is asked for."""

KGS = Namespace("https://w3id.org/kgbuild/shapes#")
"""The SHACL shapes in ``shapes/``."""

WD = Namespace("http://www.wikidata.org/entity/")
"""Items and properties of Wikidata."""


class KGO(DefinedNamespace):
    """The kgbuild ontology, https://w3id.org/kgbuild/ontology.

    Example:
        >>> KGO.sender
        rdflib.term.URIRef('https://w3id.org/kgbuild/ontology#sender')
        >>> KGO.sendr
        Traceback (most recent call last):
        AttributeError: term 'sendr' not in namespace 'https://w3id.org/kgbuild/ontology#'
    """

    _fail = True
    _NS = Namespace("https://w3id.org/kgbuild/ontology#")

    # --- generated from ontology/kgbuild.ttl by scripts/generate_namespaces.py ---
    # Classes
    Alliance: URIRef
    AllyTie: URIRef
    Article: URIRef
    Body: URIRef
    Border: URIRef
    Build: URIRef
    Deployment: URIRef
    Equipment: URIRef
    Evidence: URIRef
    Fact: URIRef
    Membership: URIRef
    Modifier: URIRef
    Nation: URIRef
    Person: URIRef
    Region: URIRef
    Statement: URIRef
    StatementKind: URIRef
    Status: URIRef
    Unit: URIRef
    # Properties
    about: URIRef
    alliance: URIRef
    alliedWith: URIRef
    between: URIRef
    borders: URIRef
    code: URIRef
    count: URIRef
    dataVersion: URIRef
    end: URIRef
    equipment: URIRef
    evidence: URIRef
    host: URIRef
    kind: URIRef
    lead: URIRef
    length: URIRef
    medium: URIRef
    member: URIRef
    memberOf: URIRef
    modifier: URIRef
    ontologyVersion: URIRef
    personnel: URIRef
    personnelMax: URIRef
    personnelMin: URIRef
    place: URIRef
    role: URIRef
    rule: URIRef
    sender: URIRef
    sentence: URIRef
    serves: URIRef
    speaker: URIRef
    start: URIRef
    status: URIRef
    text: URIRef
    toolVersion: URIRef
    unit: URIRef
    within: URIRef
    # Individuals
    About: URIRef
    Additional: URIRef
    AtLeast: URIRef
    Completed: URIRef
    Considered: URIRef
    Denial: URIRef
    LessThan: URIRef
    ModifierScheme: URIRef
    MoreThan: URIRef
    Ongoing: URIRef
    Planned: URIRef
    Quote: URIRef
    Reported: URIRef
    StatementKindScheme: URIRef
    StatusScheme: URIRef
    UpTo: URIRef
    Withdrawn: URIRef
    # --- end of the generated terms ---


class OA(DefinedNamespace):
    """Web Annotation, the selectors: https://www.w3.org/TR/annotation-vocab/."""

    _fail = True
    _NS = Namespace("http://www.w3.org/ns/oa#")

    TextPositionSelector: URIRef
    TextQuoteSelector: URIRef
    end: URIRef
    exact: URIRef
    prefix: URIRef
    start: URIRef
    suffix: URIRef


class SCHEMA(DefinedNamespace):
    """schema.org, what is told of an article and of the ontology's terms: https://schema.org/."""

    _fail = True
    _NS = Namespace("https://schema.org/")

    datePublished: URIRef
    domainIncludes: URIRef
    headline: URIRef
    inLanguage: URIRef
    position: URIRef
    rangeIncludes: URIRef
    url: URIRef


PREFIXES: Mapping[str, str] = MappingProxyType(
    {
        "dcterms": "http://purl.org/dc/terms/",
        "geo": "http://www.opengis.net/ont/geosparql#",
        "id": str(ID),
        "kgo": str(KGO),
        "kgs": str(KGS),
        "oa": str(OA),
        "org": "http://www.w3.org/ns/org#",
        "owl": "http://www.w3.org/2002/07/owl#",
        "prov": "http://www.w3.org/ns/prov#",
        "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
        "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
        "schema": str(SCHEMA),
        "sem": "http://semanticweb.cs.vu.nl/2009/11/sem/",
        "sh": "http://www.w3.org/ns/shacl#",
        "skos": "http://www.w3.org/2004/02/skos/core#",
        "wd": str(WD),
        "xsd": "http://www.w3.org/2001/XMLSchema#",
    }
)
"""Prefix to namespace, sorted by prefix: the same in every output."""
