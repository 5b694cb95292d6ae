"""Inside one article, one contingent is one fact, and one pair of nations is one tie."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.strategies import facts

from kgbuild.model import (
    AllyTie,
    Border,
    Deployment,
    Entity,
    Equipment,
    Fact,
    Figure,
    Membership,
    PartialDate,
    Span,
    Statement,
    Unit,
)
from kgbuild.resolve import resolve

GERMANY = Entity(kind="nation", code="DEU")
FRANCE = Entity(kind="nation", code="FRA")
LITHUANIA = Entity(kind="nation", code="LTU")
POLAND = Entity(kind="nation", code="POL")
EAST = Entity(kind="region", label="Ostflanke")
TEXT = "Deutschland schickt 350 Soldaten nach Litauen, sagte Lambrecht."


def _span(start: int, length: int = 5) -> tuple[Span, ...]:
    return (Span(start=start, end=start + length, exact="x" * length),)


def _sent(at: int = 0, **fields: object) -> Deployment:
    given_fields: dict[str, object] = {
        "article": "a", "sender": GERMANY, "hosts": (LITHUANIA,), "status": "planned",
        "personnel": Figure(value=350), "evidence": _span(at),
    }  # fmt: skip
    return Deployment(**{**given_fields, **fields})  # type: ignore[arg-type]


def _said(start: int, length: int = 5, **fields: object) -> Statement:
    given_fields: dict[str, object] = {
        "article": "a", "speaker": GERMANY, "kind": "reported", "text": "Ja",
        "evidence": _span(start, length),
    }  # fmt: skip
    return Statement(**{**given_fields, **fields})  # type: ignore[arg-type]


def _deployments(*found: Fact) -> list[Deployment]:
    return [fact for fact in resolve(found) if isinstance(fact, Deployment)]


# --- contingents -----------------------------------------------------------------------------


def test_a_second_mention_adds_its_evidence_and_what_the_first_left_open() -> None:
    first = _sent(0, hosts=(), start=PartialDate("2022-02-14"))
    second = _sent(20, unit=Unit(label="Heer"), lead="DEU", modifiers=("about",))
    (joined,) = _deployments(first, second)
    assert joined.evidence == (*_span(0), *_span(20))
    assert joined.hosts == (LITHUANIA,)
    assert (joined.unit, joined.lead, joined.start) == (Unit(label="Heer"), "DEU", "2022-02-14")
    assert joined.modifiers == ("about",)


@pytest.mark.parametrize(
    "fields",
    [
        {"sender": FRANCE},
        {"hosts": (POLAND,)},
        {"personnel": Figure(value=100)},
        {"personnel": Figure(value=350, max=350)},
        {"modifiers": ("additional",)},
    ],
)
def test_what_differs_is_another_contingent(fields: dict[str, object]) -> None:
    assert len(_deployments(_sent(0), _sent(20, **fields))) == 2


def test_materiel_that_one_mention_names_joins_other_materiel_stays_apart() -> None:
    jets, tanks = (Equipment(label="Eurofighter", count=6),), (Equipment(label="tanks", count=9),)
    [joined] = _deployments(_sent(0), _sent(20, equipment=jets))
    assert joined.equipment == jets
    assert len(_deployments(_sent(0, equipment=jets), _sent(20, equipment=tanks))) == 2


def test_what_names_least_joins_what_names_more() -> None:
    bare = {"personnel": None}
    frigate = {**bare, "unit": Unit(label="HMS Trent")}
    [joined] = _deployments(_sent(0, **bare), _sent(20, **frigate))
    assert joined.unit == Unit(label="HMS Trent")
    assert len(joined.evidence) == 2


def test_two_units_are_two_contingents_but_one_unit_may_be_unnamed_once() -> None:
    army, navy = Unit(label="Heer"), Unit(label="Marine")
    assert len(_deployments(_sent(0, unit=army), _sent(20, unit=navy))) == 2
    assert len(_deployments(_sent(0, unit=army), _sent(20))) == 1


def test_coming_and_being_there_without_a_figure_are_one() -> None:
    planned = _sent(0, personnel=None, status="planned")
    there = _sent(20, personnel=None, status="ongoing")
    assert len(_deployments(planned, there)) == 1


def test_a_mention_without_a_figure_is_an_echo_of_the_counted_contingent() -> None:
    echo = _sent(20, personnel=None)
    direction = _sent(40, personnel=None, hosts=(EAST,))
    (counted,) = _deployments(_sent(0), echo, direction)
    assert counted.personnel == Figure(value=350)
    assert counted.evidence == (*_span(0), *_span(20), *_span(40))


def test_a_mention_of_another_place_or_with_equipment_is_no_echo() -> None:
    elsewhere = _sent(20, personnel=None, hosts=(POLAND,))
    jets = _sent(40, personnel=None, equipment=(Equipment(label="Eurofighter"),))
    assert len(_deployments(_sent(0), elsewhere, jets)) == 3


# --- ties ------------------------------------------------------------------------------------


def test_a_tie_that_is_told_twice_is_one_with_the_evidence_of_both() -> None:
    def tied(start: int) -> list[Fact]:
        return [
            Border(article="a", between=("BLR", "LTU"), evidence=_span(start)),
            AllyTie(article="a", between=("BLR", "LTU"), evidence=_span(start + 10)),
            Membership(article="a", member="LTU", alliance="NATO", evidence=_span(start + 20)),
        ]

    found = resolve([*tied(0), *tied(30)])
    assert [type(fact) for fact in found] == [Border, AllyTie, Membership]
    assert [len(fact.evidence) for fact in found] == [2, 2, 2]


# --- statements ------------------------------------------------------------------------------


def test_a_statement_is_kept_once() -> None:
    assert len(resolve([_said(0), _said(0), _said(20)])) == 2


def test_a_statement_is_about_the_facts_that_its_words_hold() -> None:
    inside, outside = _sent(10), _sent(60, personnel=Figure(value=7))
    found = resolve([_said(0, 40), inside, outside, _said(30, 5)])
    statement = found[0]
    assert isinstance(statement, Statement)
    (deployment,) = [f for f in found if isinstance(f, Deployment) and f.evidence == _span(10)]
    assert statement.about == (deployment.id,)


# --- what holds for any facts ----------------------------------------------------------------


def test_facts_come_in_the_order_of_the_text() -> None:
    found = resolve([_said(40), _sent(20), _sent(0, sender=FRANCE)])
    assert [fact.evidence[0].start for fact in found] == [0, 20, 40]


@given(st.lists(facts("a", TEXT), max_size=6))
def test_every_fact_has_an_id_of_its_own_and_evidence_of_the_article(found: list[Fact]) -> None:
    resolved = resolve(found)
    assert len({fact.id for fact in resolved}) == len(resolved) <= len(found)
    told = {span for fact in found for span in fact.evidence}
    kept = {span for fact in resolved for span in fact.evidence}
    assert kept <= told
    assert all(any(k.start <= s.start and s.end <= k.end for k in kept) for s in told)
    known = {fact.id for fact in resolved}
    assert all(set(f.about) <= known for f in resolved if isinstance(f, Statement))


@given(st.lists(facts("a", TEXT), max_size=4))
def test_resolving_again_changes_nothing(found: list[Fact]) -> None:
    once = resolve(found)
    assert len(resolve(once)) == len(once)
