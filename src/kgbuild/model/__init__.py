"""Articles and the facts read from them: frozen, typed, and free of RDF.

Everything between reading a text and writing a graph passes through these
types. They serialise to JSON Lines (:func:`to_json`), come back checked
(:func:`from_json`), and describe themselves as JSON Schema (:func:`json_schema`),
so that a person can correct a fact by hand.

A figure, a date and a status say no more than the words do; every fact carries
the spans of text it rests on.
"""

from kgbuild.model.exchange import from_json, json_schema, to_json, with_ids
from kgbuild.model.partial_date import PartialDate
from kgbuild.model.records import (
    AllyTie,
    Article,
    Border,
    Code,
    Count,
    Deployment,
    Entity,
    EntityKind,
    Equipment,
    Fact,
    Figure,
    Language,
    Membership,
    Modifier,
    NationCode,
    Reading,
    Record,
    Rejection,
    Span,
    Statement,
    StatementKind,
    Status,
    Text,
    Unit,
)

__all__ = [
    "AllyTie",
    "Article",
    "Border",
    "Code",
    "Count",
    "Deployment",
    "Entity",
    "EntityKind",
    "Equipment",
    "Fact",
    "Figure",
    "Language",
    "Membership",
    "Modifier",
    "NationCode",
    "PartialDate",
    "Reading",
    "Record",
    "Rejection",
    "Span",
    "Statement",
    "StatementKind",
    "Status",
    "Text",
    "Unit",
    "from_json",
    "json_schema",
    "to_json",
    "with_ids",
]
