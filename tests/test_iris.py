"""An IRI is valid, depends on what it names alone, and is never that of something else."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyoxigraph import NamedNode
from tests.strategies import names

from kgbuild.errors import UsageError
from kgbuild.iris import BASE, Iris
from kgbuild.model import Entity, EntityKind, Equipment, NationCode, Span, Unit

IRIS = Iris()
GERMANY = Entity(kind="nation", code="DEU")


def _same(one: str, other: str) -> bool:
    """True where two names differ in white space and composition only."""
    return [unicodedata.normalize("NFC", w) for w in one.split()] == [
        unicodedata.normalize("NFC", w) for w in other.split()
    ]


def _region(name: str, within: NationCode | None = None) -> str:
    return IRIS.entity("a", Entity(kind="region", label=name, within=within))


SPAN = Span(start=120, end=125, exact="Rukla")


@pytest.mark.parametrize(
    ("iri", "path"),
    [
        (IRIS.nation("DEU"), "nation/DEU"),
        (IRIS.alliance("NATO"), "alliance/NATO"),
        (_region("Rotes Meer"), "region/Rotes_Meer"),
        (_region("Rukla", "LTU"), "region/LTU/Rukla"),
        (IRIS.article("de-01"), "article/de-01"),
        (IRIS.graph("de-01"), "article/de-01/graph"),
        (IRIS.fact("de-01", "ally_tie-1a2b3c4d"), "article/de-01/ally_tie-1a2b3c4d"),
        (IRIS.evidence("de-01", SPAN), "article/de-01#char=120,125"),
        (IRIS.equipment("de-01", Equipment(label="Eurofighter", count=6)),
         "article/de-01/equipment/Eurofighter-6"),
        (IRIS.equipment("de-01", Equipment(label="Panzer")), "article/de-01/equipment/Panzer"),
        (IRIS.unit("de-01", Unit(label="Luftwaffe"), GERMANY), "unit/DEU/Luftwaffe"),
        (IRIS.build("0.1.0", "0.2.0", "2026.1"), "build/0.1.0-0.2.0-2026.1"),
    ],
)  # fmt: skip
def test_each_kind_of_thing_has_its_place(iri: str, path: str) -> None:
    assert iri == BASE + path


@pytest.mark.parametrize(
    ("kind", "label", "shared"),
    [
        ("person", "Christine Lambrecht", True),
        ("person", "Lambrecht", False),
        ("body", "Ministerium", False),
        ("region", "Baltikum", True),
    ],
)
def test_a_full_name_is_the_same_in_every_article_a_lone_surname_is_not(
    kind: EntityKind, label: str, shared: bool
) -> None:
    entity = Entity(kind=kind, label=label, within="DEU")
    assert (IRIS.entity("a", entity) == IRIS.entity("b", entity)) == shared


def test_a_described_unit_is_known_in_its_article_only() -> None:
    group = Unit(label="a battle group", named=False)
    assert IRIS.unit("a", group, GERMANY) != IRIS.unit("b", group, GERMANY)


def test_places_of_one_name_in_two_nations_are_two() -> None:
    assert len({_region("Munster", "DEU"), _region("Munster", "IRL"), _region("Munster")}) == 3


def test_equipment_that_ends_in_a_number_is_not_a_count() -> None:
    labels = [
        Equipment(label="Leopard-2"),
        Equipment(label="Leopard", count=2),
        Equipment(label="Leopard-2-"),
        Equipment(label="Leopard-"),
        Equipment(label="Leopard", count=20),
    ]
    assert len({IRIS.equipment("a", item) for item in labels}) == len(labels)


def test_an_article_cannot_take_the_name_of_another_ones_graph() -> None:
    assert IRIS.article("a/graph") != IRIS.graph("a")
    assert IRIS.fact("a", "graph") != IRIS.graph("a")


NAMED: list[Callable[[str], str]] = [
    _region,
    lambda name: IRIS.unit("a", Unit(label=name), GERMANY),
    lambda name: IRIS.unit("a", Unit(label=name, named=False), GERMANY),
    lambda name: IRIS.equipment("a", Equipment(label=name)),
    lambda name: IRIS.equipment("a", Equipment(label=name, count=2)),
    lambda name: IRIS.entity("a", Entity(kind="person", label=name)),
    lambda name: IRIS.entity("a", Entity(kind="body", label=name)),
]


@pytest.mark.parametrize("mint", NAMED)
@given(one=names(), other=names())
def test_distinct_names_have_distinct_valid_iris(
    mint: Callable[[str], str], one: str, other: str
) -> None:
    NamedNode(mint(one))
    assert (mint(one) == mint(other)) == _same(one, other)


@given(one=st.text(max_size=6), other=st.text(max_size=6))
@pytest.mark.parametrize(
    "mint", [IRIS.article, IRIS.graph, lambda name: IRIS.fact("a", name), IRIS.nation]
)
def test_distinct_ids_have_distinct_valid_iris(
    mint: Callable[[str], str], one: str, other: str
) -> None:
    NamedNode(mint(one))
    same = unicodedata.normalize("NFC", one) == unicodedata.normalize("NFC", other)
    assert (mint(one) == mint(other)) == same


@given(article=names(), fact=names())
def test_articles_facts_graphs_and_evidence_never_share_an_iri(article: str, fact: str) -> None:
    span = Span(start=0, end=1, exact="x")
    iris = [
        IRIS.article(article),
        IRIS.graph(article),
        IRIS.fact(article, fact),
        IRIS.evidence(article, span),
        IRIS.nation(article),
        IRIS.alliance(article),
    ]
    assert len(set(iris)) == len(iris)


@given(st.lists(st.text("0123456789.-ab", min_size=1), min_size=3, max_size=3), st.data())
def test_builds_of_distinct_versions_are_distinct(versions: list[str], data: st.DataObject) -> None:
    others = data.draw(st.permutations(versions))
    assert (IRIS.build(*versions) == IRIS.build(*others)) == (versions == others)


@pytest.mark.parametrize(
    "base", ["https://example.org/kg/", "http://example.org/kg#", "urn:example:kg/", "a+b:x/"]
)
def test_any_absolute_base_with_a_clean_end_will_do(base: str) -> None:
    iris = Iris(base)
    assert iris.nation("DEU") == f"{base}nation/DEU"
    NamedNode(iris.evidence("a", Span(start=0, end=1, exact="x")))


@pytest.mark.parametrize(
    "base", ["", "/", "example.org/", "https://example.org", "https://exa mple.org/",
             "https://example.org/<a>/", "https://example.org/%zz/", "1a:b/", "http://x/#a/", ":/"]
)  # fmt: skip
def test_another_base_is_refused_with_an_example(base: str) -> None:
    with pytest.raises(UsageError, match="expected something like https"):
        Iris(base)
