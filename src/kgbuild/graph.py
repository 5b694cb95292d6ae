"""Facts as RDF: the quads of one article, in a named graph of its own, free of blank nodes.

Each article's graph is complete in itself: it describes the nations, people and units
that its facts name. What depends on the build alone stands in the default graph.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from functools import cache

from pyoxigraph import DefaultGraph, Literal, NamedNode, Quad
from rdflib.namespace import DCTERMS, ORG, OWL, PROV, RDF, RDFS, XSD

from kgbuild import reference
from kgbuild.iris import Iris
from kgbuild.model import (
    AllyTie,
    Article,
    Border,
    Deployment,
    Entity,
    Fact,
    Membership,
    PartialDate,
    Reading,
    Span,
    Statement,
)
from kgbuild.namespaces import KGO, OA, SCHEMA, WD
from kgbuild.text.context import sentence_around

__all__ = ["article_quads", "build_quads"]

_CONTEXT = 32
_CLASSES = {"nation": KGO.Nation, "alliance": KGO.Alliance, "region": KGO.Region,
            "person": KGO.Person, "body": KGO.Body}  # fmt: skip


def build_quads(
    iris: Iris, versions: tuple[str, str, str], started: dt.datetime | None = None
) -> list[Quad]:
    """What a build says of itself, in the default graph.

    Args:
        iris: mints the names.
        versions: of the tool, the ontology and the reference data.
        started: when it ran; left out unless a person asks for it, so that the same
            input gives the same bytes.
    """
    build = NamedNode(iris.build(*versions))
    terms = (KGO.toolVersion, KGO.ontologyVersion, KGO.dataVersion)
    quads = [_quad(build, RDF.type, _term(KGO.Build))]
    quads += [_quad(build, term, Literal(v)) for term, v in zip(terms, versions, strict=True)]
    if started is not None:
        stamp = started.isoformat(timespec="seconds")
        quads.append(_quad(build, PROV.startedAtTime, _typed(stamp, XSD.dateTime)))
    return quads


def article_quads(reading: Reading, iris: Iris, versions: tuple[str, str, str]) -> list[Quad]:
    """The quads of one article and all its facts, in its named graph.

    Args:
        reading: the article with its facts, each with an id.
        iris: mints the names.
        versions: of the tool, the ontology and the reference data.
    """
    return list(dict.fromkeys(_ArticleGraph(reading, iris).quads(versions)))


class _ArticleGraph:
    """Writes one article; keeps what has been described already."""

    def __init__(self, reading: Reading, iris: Iris) -> None:
        self.article, self.facts, self.iris = reading.article, reading.facts, iris
        self.language = reading.article.language
        self.node = NamedNode(iris.article(self.article.id))
        self.graph = NamedNode(iris.graph(self.article.id))
        self._described: set[str] = set()

    def quads(self, versions: tuple[str, str, str]) -> Iterator[Quad]:
        yield from self._article(self.article)
        yield self._of(self.graph, RDF.type, _term(PROV.Entity))
        yield self._of(self.graph, PROV.wasDerivedFrom, self.node)
        yield self._of(self.graph, PROV.wasGeneratedBy, NamedNode(self.iris.build(*versions)))
        for fact in self.facts:
            node = NamedNode(self.iris.fact(self.article.id, fact.id))
            yield self._of(node, KGO.rule, Literal(fact.rule))
            yield self._of(node, PROV.wasDerivedFrom, self.node)
            for span in fact.evidence:
                yield self._of(node, KGO.evidence, self._span_node(span))
                yield from self._evidence(span)
            yield from self._fact(node, fact)

    def _fact(self, node: NamedNode, fact: Fact) -> Iterator[Quad]:
        if isinstance(fact, Deployment):
            yield from self._deployment(node, fact)
        elif isinstance(fact, Statement):
            yield from self._statement(node, fact)
        elif isinstance(fact, Membership):
            yield from self._membership(node, fact)
        elif isinstance(fact, Border):
            yield from self._pair(node, fact, KGO.Border, KGO.borders)
        else:
            yield from self._pair(node, fact, KGO.AllyTie, KGO.alliedWith)

    def _article(self, article: Article) -> Iterator[Quad]:
        yield self._of(self.node, RDF.type, _term(KGO.Article))
        yield self._of(self.node, DCTERMS.identifier, Literal(article.id))
        yield self._of(self.node, KGO.length, _integer(len(article.text)))
        if article.language:
            yield self._of(self.node, SCHEMA.inLanguage, Literal(article.language))
        if article.published:
            day = _typed(article.published.isoformat(), XSD.date)
            yield self._of(self.node, SCHEMA.datePublished, day)
        if article.title:
            yield self._of(self.node, SCHEMA.headline, self._text(article.title))
        if article.url:
            yield self._of(self.node, SCHEMA.url, _typed(article.url, XSD.anyURI))

    def _deployment(self, node: NamedNode, fact: Deployment) -> Iterator[Quad]:
        yield self._of(node, RDF.type, _term(KGO.Deployment))
        yield from self._link(node, KGO.sender, fact.sender)
        for host in fact.hosts:
            yield from self._link(node, KGO.host, host)
        if fact.lead:
            yield from self._link(node, KGO.lead, Entity(kind="nation", code=fact.lead))
        if fact.unit:
            unit = NamedNode(self.iris.unit(self.article.id, fact.unit, fact.sender))
            yield self._of(node, KGO.unit, unit)
            yield self._of(unit, RDF.type, _term(KGO.Unit))
            yield self._of(unit, RDFS.label, self._text(fact.unit.label))
            yield from self._link(unit, ORG.unitOf, fact.sender)
        if fact.personnel:
            figure = fact.personnel
            bounds = ((KGO.personnel, figure.value), (KGO.personnelMin, figure.min),
                      (KGO.personnelMax, figure.max))  # fmt: skip
            for term, number in bounds:
                if number is not None:
                    yield self._of(node, term, _integer(number))
        for modifier in fact.modifiers:
            yield self._of(node, KGO.modifier, _term(KGO[_camel(modifier)]))
        for equipment in fact.equipment:
            item = NamedNode(self.iris.equipment(self.article.id, equipment))
            yield self._of(node, KGO.equipment, item)
            yield self._of(item, RDF.type, _term(KGO.Equipment))
            yield self._of(item, RDFS.label, self._text(equipment.label))
            if equipment.count is not None:
                yield self._of(item, KGO.count, _integer(equipment.count))
        yield self._of(node, KGO.status, _term(KGO[_camel(fact.status)]))
        for term, date in ((KGO.start, fact.start), (KGO.end, fact.end)):
            if date:
                yield self._of(node, term, _date(date))

    def _pair(
        self, node: NamedNode, fact: Border | AllyTie, kind: str, edge: str
    ) -> Iterator[Quad]:
        yield self._of(node, RDF.type, _term(kind))
        one, other = (Entity(kind="nation", code=code) for code in fact.between)
        yield from self._link(node, KGO.between, one)
        yield from self._link(node, KGO.between, other)
        a, b = self._name(one), self._name(other)
        yield self._of(a, edge, b)
        yield self._of(b, edge, a)

    def _membership(self, node: NamedNode, fact: Membership) -> Iterator[Quad]:
        yield self._of(node, RDF.type, _term(KGO.Membership))
        member = Entity(kind="nation", code=fact.member)
        alliance = Entity(kind="alliance", code=fact.alliance)
        yield from self._link(node, KGO.member, member)
        yield from self._link(node, KGO.alliance, alliance)
        yield self._of(self._name(member), KGO.memberOf, self._name(alliance))

    def _statement(self, node: NamedNode, fact: Statement) -> Iterator[Quad]:
        yield self._of(node, RDF.type, _term(KGO.Statement))
        yield from self._link(node, KGO.speaker, fact.speaker)
        yield self._of(node, KGO.text, self._text(fact.text))
        yield self._of(node, KGO.kind, _term(KGO[_camel(fact.kind)]))
        if fact.role:
            yield self._of(node, KGO.role, Literal(fact.role))
        if fact.medium:
            yield self._of(node, KGO.medium, Literal(fact.medium))
        if fact.place:
            yield from self._link(node, KGO.place, fact.place)
        for about in fact.about:
            yield self._of(node, KGO.about, NamedNode(self.iris.fact(self.article.id, about)))

    def _link(self, node: NamedNode, term: str, entity: Entity) -> Iterator[Quad]:
        name = self._name(entity)
        yield self._of(node, term, name)
        if name.value not in self._described:
            self._described.add(name.value)
            yield from self._describe(name, entity)

    def _describe(self, name: NamedNode, entity: Entity) -> Iterator[Quad]:
        yield self._of(name, RDF.type, _term(_CLASSES[entity.kind]))
        if entity.kind in ("nation", "alliance"):
            known = reference.nations() if entity.kind == "nation" else reference.alliances()
            record = known[entity.code or ""]
            yield self._of(name, KGO.code, Literal(record.code))
            yield self._of(name, RDFS.label, Literal(record.name_de, language="de"))
            yield self._of(name, RDFS.label, Literal(record.name_en, language="en"))
            if record.wikidata:
                yield self._of(name, OWL.sameAs, NamedNode(WD[record.wikidata]))
            return
        yield self._of(name, RDFS.label, self._text(entity.label or ""))
        if entity.within:
            term = KGO.within if entity.kind == "region" else KGO.serves
            yield from self._link(name, term, Entity(kind="nation", code=entity.within))

    def _evidence(self, span: Span) -> Iterator[Quad]:
        node = self._span_node(span)
        text = self.article.text
        for kind in (KGO.Evidence, OA.TextQuoteSelector, OA.TextPositionSelector):
            yield self._of(node, RDF.type, _term(kind))
        yield self._of(node, OA.exact, self._text(span.exact))
        yield self._of(node, OA.start, _integer(span.start))
        yield self._of(node, OA.end, _integer(span.end))
        before = text[max(0, span.start - _CONTEXT) : span.start]
        after = text[span.end : span.end + _CONTEXT]
        if before:
            yield self._of(node, OA.prefix, self._text(before))
        if after:
            yield self._of(node, OA.suffix, self._text(after))
        yield self._of(node, KGO.sentence, self._text(sentence_around(self.article, span)))

    def _name(self, entity: Entity) -> NamedNode:
        return NamedNode(self.iris.entity(self.article.id, entity))

    def _span_node(self, span: Span) -> NamedNode:
        return NamedNode(self.iris.evidence(self.article.id, span))

    def _text(self, text: str) -> Literal:
        return Literal(text, language=self.language) if self.language else Literal(text)

    def _of(self, node: NamedNode, term: str, value: NamedNode | Literal) -> Quad:
        return Quad(node, _term(term), value, self.graph)


def _quad(node: NamedNode, term: str, value: NamedNode | Literal) -> Quad:
    return Quad(node, _term(term), value, DefaultGraph())


@cache
def _term(iri: str) -> NamedNode:
    """A term of a vocabulary; there are few, and each is used in every article."""
    return NamedNode(iri)


def _typed(text: str, datatype: str) -> Literal:
    return Literal(text, datatype=_term(datatype))


def _integer(number: int) -> Literal:
    return _typed(str(number), XSD.integer)


def _date(date: PartialDate) -> Literal:
    """The date in the XSD type that is as precise as it."""
    if date.year is None:
        return _typed(date, XSD.gMonthDay)
    if date.day:
        return _typed(date, XSD.date)
    return _typed(date, XSD.gYearMonth if date.month else XSD.gYear)


def _camel(name: str) -> str:
    return "".join(part.capitalize() for part in name.split("_"))
