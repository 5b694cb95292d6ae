"""An article's facts become a named graph that is complete in itself and satisfies the shapes."""

from __future__ import annotations

import datetime as dt
from collections import Counter

import pytest
from hypothesis import HealthCheck, given, settings
from pyoxigraph import BlankNode, DefaultGraph, Literal, NamedNode, Quad
from tests.strategies import readings

from kgbuild.graph import article_quads, build_quads
from kgbuild.iris import BASE, Iris
from kgbuild.model import (
    AllyTie,
    Article,
    Border,
    Deployment,
    Entity,
    Equipment,
    Fact,
    Figure,
    Membership,
    Modifier,
    PartialDate,
    Reading,
    Span,
    Statement,
    Status,
    Unit,
    with_ids,
)
from kgbuild.namespaces import PREFIXES
from kgbuild.rdf import to_rdflib
from kgbuild.validate import validate

VERSIONS = ("0.1.0", "0.1.0", "2026.1")
TEXT = (
    "Deutschland schickt bis zu 350 Soldaten der Luftwaffe nach Rukla in Litauen. "
    "„Wir helfen“, sagte Ministerin Christine Lambrecht in Munster. Litauen grenzt an Belarus."
)
ARTICLE = Article(
    id="de-01", text=TEXT, title="Mehr Truppen", url="https://example.org/1",
    published=dt.date(2022, 2, 7), language="de",
)  # fmt: skip
GERMANY = Entity(kind="nation", code="DEU")
LITHUANIA = Entity(kind="nation", code="LTU")
RUKLA = Entity(kind="region", label="Rukla", within="LTU")
LAMBRECHT = Entity(kind="person", label="Christine Lambrecht", within="DEU")


def _span(words: str) -> Span:
    start = TEXT.index(words)
    return Span.of(TEXT, start, start + len(words))


def _deployment(**fields: object) -> Deployment:
    given_fields: dict[str, object] = {
        "article": "de-01", "sender": GERMANY, "status": "planned",
        "evidence": (_span("Deutschland schickt bis zu 350 Soldaten"),),
    }  # fmt: skip
    return Deployment(**{**given_fields, **fields})  # type: ignore[arg-type]


def _statement(**fields: object) -> Statement:
    given_fields: dict[str, object] = {
        "article": "de-01", "speaker": LAMBRECHT, "kind": "quote", "text": "Wir helfen",
        "evidence": (_span("Wir helfen"),),
    }  # fmt: skip
    return Statement(**{**given_fields, **fields})  # type: ignore[arg-type]


BORDER = Border(
    article="de-01", rule="border.verb", between=("LTU", "BLR"),
    evidence=(_span("Litauen grenzt an Belarus"),),
)  # fmt: skip
FULL = with_ids(
    [
        _deployment(
            rule="deployment.send",
            lead="DEU",
            hosts=(LITHUANIA, RUKLA),
            unit=Unit(label="Luftwaffe"),
            personnel=Figure(value=350, max=350),
            modifiers=("up_to",),
            equipment=(Equipment(label="Eurofighter", count=6), Equipment(label="Panzer")),
            start=PartialDate("2022-02-14"),
            end=PartialDate("2023"),
        ),
        BORDER,
        Membership(
            article="de-01", member="LVA", alliance="NATO", evidence=(_span("Deutschland"),)
        ),
        AllyTie(article="de-01", between=("BLR", "RUS"), evidence=(_span("Belarus"),)),
        _statement(
            role="Ministerin",
            medium="Twitter",
            place=Entity(kind="region", label="Munster", within="DEU"),
        ),
    ]
)


def _quads(*facts: Fact, article: Article = ARTICLE) -> list[Quad]:
    return article_quads(Reading(article=article, facts=with_ids(facts)), Iris(), VERSIONS)


def _short(node: object) -> str:
    """A node as a person would write it, ids without their base and facts without their digest."""
    if isinstance(node, Literal):
        if node.language:
            return f'"{node.value}"@{node.language}'
        datatype = node.datatype.value.rpartition("#")[2]
        return f'"{node.value}"' if datatype == "string" else f'"{node.value}"^^{datatype}'
    assert isinstance(node, NamedNode)
    if node.value.startswith(BASE):
        return node.value.removeprefix(BASE)
    for prefix, iri in PREFIXES.items():
        if node.value.startswith(iri):
            return f"{prefix}:{node.value.removeprefix(iri)}"
    return f"<{node.value}>"


def _of(quads: list[Quad], kind: str) -> set[tuple[str, str]]:
    """Predicate and object of the one thing of a class."""
    type_ = NamedNode(PREFIXES["rdf"] + "type")
    (node,) = {q.subject for q in quads if q.predicate == type_ and _short(q.object) == kind}
    return {(_short(q.predicate), _short(q.object)) for q in quads if q.subject == node}


def _about(quads: list[Quad], name: str) -> set[tuple[str, str]]:
    """Predicate and object of all quads about a thing."""
    return {(_short(q.predicate), _short(q.object)) for q in quads if _short(q.subject) == name}


# --- what is written -------------------------------------------------------------------------


def test_an_article_is_described_with_its_graph_and_build() -> None:
    quads = _quads()
    assert _about(quads, "article/de-01") == {
        ("rdf:type", "kgo:Article"),
        ("dcterms:identifier", '"de-01"'),
        ("kgo:length", f'"{len(TEXT)}"^^integer'),
        ("schema:inLanguage", '"de"'),
        ("schema:datePublished", '"2022-02-07"^^date'),
        ("schema:headline", '"Mehr Truppen"@de'),
        ("schema:url", '"https://example.org/1"^^anyURI'),
    }
    assert _about(quads, "article/de-01/graph") == {
        ("rdf:type", "prov:Entity"),
        ("prov:wasDerivedFrom", "article/de-01"),
        ("prov:wasGeneratedBy", "build/0.1.0-0.1.0-2026.1"),
    }


def test_what_is_not_known_of_an_article_is_left_out() -> None:
    quads = _quads(article=Article(id="x", text="Ü" * 3))
    assert _about(quads, "article/x") == {
        ("rdf:type", "kgo:Article"),
        ("dcterms:identifier", '"x"'),
        ("kgo:length", '"3"^^integer'),
    }


def test_a_deployment_says_who_where_how_many_and_when() -> None:
    quads = _quads(FULL[0])
    found = _of(quads, "kgo:Deployment")
    assert found == {
        ("rdf:type", "kgo:Deployment"),
        ("kgo:sender", "nation/DEU"),
        ("kgo:lead", "nation/DEU"),
        ("kgo:host", "nation/LTU"),
        ("kgo:host", "region/LTU/Rukla"),
        ("kgo:unit", "unit/DEU/Luftwaffe"),
        ("kgo:personnel", '"350"^^integer'),
        ("kgo:personnelMax", '"350"^^integer'),
        ("kgo:modifier", "kgo:UpTo"),
        ("kgo:equipment", "article/de-01/equipment/Eurofighter-6"),
        ("kgo:equipment", "article/de-01/equipment/Panzer"),
        ("kgo:status", "kgo:Planned"),
        ("kgo:start", '"2022-02-14"^^date'),
        ("kgo:end", '"2023"^^gYear'),
        ("kgo:rule", '"deployment.send"'),
        ("prov:wasDerivedFrom", "article/de-01"),
        ("kgo:evidence", "article/de-01#char=0,39"),
    }
    assert _about(quads, "unit/DEU/Luftwaffe") == {
        ("rdf:type", "kgo:Unit"), ("rdfs:label", '"Luftwaffe"@de'), ("org:unitOf", "nation/DEU"),
    }  # fmt: skip
    assert _about(quads, "article/de-01/equipment/Eurofighter-6") == {
        ("rdf:type", "kgo:Equipment"),
        ("rdfs:label", '"Eurofighter"@de'),
        ("kgo:count", '"6"^^integer'),
    }
    assert ("kgo:count", '"6"^^integer') not in _about(quads, "article/de-01/equipment/Panzer")


@pytest.mark.parametrize(
    ("figure", "properties"),
    [
        (Figure(value=350), {"kgo:personnel": "350"}),
        (Figure(value=100, min=100), {"kgo:personnel": "100", "kgo:personnelMin": "100"}),
        (Figure(value=300, max=300), {"kgo:personnel": "300", "kgo:personnelMax": "300"}),
        (Figure(min=250, max=300), {"kgo:personnelMin": "250", "kgo:personnelMax": "300"}),
        (Figure(value=0), {"kgo:personnel": "0"}),
    ],
)
def test_a_figure_is_written_with_the_bounds_it_has(
    figure: Figure, properties: dict[str, str]
) -> None:
    found = _of(_quads(_deployment(personnel=figure)), "kgo:Deployment")
    written = {term: text for term, text in found if term.startswith("kgo:personnel")}
    assert written == {term: f'"{text}"^^integer' for term, text in properties.items()}


@pytest.mark.parametrize(
    ("modifier", "term"),
    [
        ("additional", "Additional"),
        ("about", "About"),
        ("more_than", "MoreThan"),
        ("at_least", "AtLeast"),
        ("up_to", "UpTo"),
        ("less_than", "LessThan"),
    ],
)
def test_every_modifier_has_its_concept(modifier: Modifier, term: str) -> None:
    found = _of(_quads(_deployment(modifiers=(modifier,))), "kgo:Deployment")
    assert ("kgo:modifier", f"kgo:{term}") in found


@pytest.mark.parametrize("status", ["considered", "planned", "ongoing", "completed", "withdrawn"])
def test_every_status_has_its_concept(status: Status) -> None:
    found = _of(_quads(_deployment(status=status)), "kgo:Deployment")
    assert ("kgo:status", f"kgo:{status.capitalize()}") in found


@pytest.mark.parametrize(
    ("date", "datatype"),
    [
        ("2022", "gYear"),
        ("2022-02", "gYearMonth"),
        ("2022-02-14", "date"),
        ("--02-14", "gMonthDay"),
    ],
)
def test_a_date_has_the_type_that_is_as_precise_as_it(date: str, datatype: str) -> None:
    found = _of(_quads(_deployment(start=PartialDate(date))), "kgo:Deployment")
    assert ("kgo:start", f'"{date}"^^{datatype}') in found


def test_a_border_is_a_fact_and_an_edge_both_ways() -> None:
    quads = _quads(BORDER)
    assert {
        ("kgo:between", "nation/LTU"),
        ("kgo:between", "nation/BLR"),
        ("kgo:rule", '"border.verb"'),
        ("prov:wasDerivedFrom", "article/de-01"),
    } < _of(quads, "kgo:Border")
    assert ("kgo:borders", "nation/BLR") in _about(quads, "nation/LTU")
    assert ("kgo:borders", "nation/LTU") in _about(quads, "nation/BLR")


def test_allies_are_a_fact_and_an_edge_both_ways() -> None:
    quads = _quads(FULL[3])
    assert ("kgo:between", "nation/RUS") in _of(quads, "kgo:AllyTie")
    assert ("kgo:alliedWith", "nation/RUS") in _about(quads, "nation/BLR")
    assert ("kgo:alliedWith", "nation/BLR") in _about(quads, "nation/RUS")


def test_a_membership_is_a_fact_and_an_edge_to_the_alliance() -> None:
    quads = _quads(FULL[2])
    assert {("kgo:member", "nation/LVA"), ("kgo:alliance", "alliance/NATO")} < _of(
        quads, "kgo:Membership"
    )
    assert ("kgo:memberOf", "alliance/NATO") in _about(quads, "nation/LVA")


def test_a_statement_says_who_what_and_where() -> None:
    border, statement = with_ids([BORDER, _statement(about=("x",), medium="Twitter", role="Chefin",
                                                     place=RUKLA)])  # fmt: skip
    quads = _quads(border, statement)
    assert {
        ("kgo:speaker", "person/Christine_Lambrecht"),
        ("kgo:role", '"Chefin"'),
        ("kgo:text", '"Wir helfen"@de'),
        ("kgo:kind", "kgo:Quote"),
        ("kgo:medium", '"Twitter"'),
        ("kgo:place", "region/LTU/Rukla"),
        ("kgo:about", "article/de-01/x"),
    } < _of(quads, "kgo:Statement")
    assert _about(quads, "person/Christine_Lambrecht") == {
        ("rdf:type", "kgo:Person"),
        ("rdfs:label", '"Christine Lambrecht"@de'),
        ("kgo:serves", "nation/DEU"),
    }


def test_evidence_quotes_the_text_and_says_where_it_stands() -> None:
    quads = _quads(BORDER)
    (evidence,) = {_short(q.object) for q in quads if _short(q.predicate) == "kgo:evidence"}
    start = TEXT.index("Litauen grenzt")
    assert evidence == f"article/de-01#char={start},{start + 25}"
    assert _about(quads, evidence) == {
        ("rdf:type", "kgo:Evidence"),
        ("rdf:type", "oa:TextQuoteSelector"),
        ("rdf:type", "oa:TextPositionSelector"),
        ("oa:exact", '"Litauen grenzt an Belarus"@de'),
        ("oa:prefix", f'"{TEXT[start - 32 : start]}"@de'),
        ("oa:suffix", '"."@de'),
        ("oa:start", f'"{start}"^^integer'),
        ("oa:end", f'"{start + 25}"^^integer'),
        ("kgo:sentence", '"Litauen grenzt an Belarus."@de'),
    }


def test_a_nation_is_described_in_both_languages_and_linked() -> None:
    found = _about(_quads(BORDER), "nation/LTU")
    assert {
        ("rdf:type", "kgo:Nation"),
        ("kgo:code", '"LTU"'),
        ("rdfs:label", '"Litauen"@de'),
        ("rdfs:label", '"Lithuania"@en'),
        ("owl:sameAs", "wd:Q37"),
    } < found


def test_a_unit_of_the_same_name_belongs_to_its_sender() -> None:
    marines = Unit(label="Marine")
    other = _deployment(sender=Entity(kind="nation", code="FRA"), unit=marines)
    quads = _quads(_deployment(unit=marines), other)
    assert _about(quads, "unit/DEU/Marine") != _about(quads, "unit/FRA/Marine") != set()


# --- the build -------------------------------------------------------------------------------


def test_a_build_states_its_versions_in_the_default_graph() -> None:
    quads = build_quads(Iris(), VERSIONS)
    assert {q.graph_name for q in quads} == {DefaultGraph()}
    assert _about(quads, "build/0.1.0-0.1.0-2026.1") == {
        ("rdf:type", "kgo:Build"),
        ("kgo:toolVersion", '"0.1.0"'),
        ("kgo:ontologyVersion", '"0.1.0"'),
        ("kgo:dataVersion", '"2026.1"'),
    }


def test_a_build_says_when_it_ran_only_where_asked() -> None:
    started = dt.datetime(2022, 2, 7, 12, 30, tzinfo=dt.UTC)
    found = _about(build_quads(Iris(), VERSIONS, started), "build/0.1.0-0.1.0-2026.1")
    assert ("prov:startedAtTime", '"2022-02-07T12:30:00+00:00"^^dateTime') in found


# --- what holds for every graph --------------------------------------------------------------

_NOT_DESCRIBED = tuple(PREFIXES[p] for p in ("kgo", "wd", "prov", "oa"))


def _check_sound(quads: list[Quad], article: str) -> None:
    """No blank nodes, nothing twice, one graph, and every node of it is typed in it."""
    assert max(Counter(quads).values()) == 1
    assert {q.graph_name for q in quads} == {NamedNode(Iris().graph(article))}
    for quad in quads:
        assert not isinstance(quad.subject, BlankNode)
        assert not isinstance(quad.object, BlankNode)
    typed = {q.subject for q in quads if _short(q.predicate) == "rdf:type"}
    for quad in quads:
        assert quad.subject in typed
        if isinstance(quad.object, NamedNode) and _short(quad.predicate) != "kgo:about":
            known = quad.object.value.startswith((*_NOT_DESCRIBED, BASE + "build/"))
            assert known or quad.object in typed, quad


def test_the_graph_of_an_article_is_complete_in_itself() -> None:
    _check_sound(_quads(*FULL), "de-01")


def test_the_order_of_facts_does_not_change_what_is_written() -> None:
    assert set(_quads(*FULL)) == set(_quads(*reversed(FULL)))


def test_hand_written_facts_of_every_kind_satisfy_the_shapes() -> None:
    quads = [*build_quads(Iris(), VERSIONS), *_quads(*FULL)]
    report = validate(to_rdflib(quads))
    assert report.results == ()


@given(readings())
def test_any_graph_is_complete_in_itself(reading: Reading) -> None:
    _check_sound(article_quads(reading, Iris(), VERSIONS), reading.article.id)


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(readings())
def test_any_facts_of_the_model_satisfy_the_shapes(reading: Reading) -> None:
    quads = [*build_quads(Iris(), VERSIONS), *article_quads(reading, Iris(), VERSIONS)]
    report = validate(to_rdflib(quads))
    assert report.violations == ()
