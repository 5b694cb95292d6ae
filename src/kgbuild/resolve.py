"""Inside one article: one fact for one contingent, one tie for one pair, and what speech is about.

A second mention of the same contingent adds its evidence to the first and fills what that
left open. Claims that differ in sender, place, unit, figure or time stay apart.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TypeVar

import msgspec

from kgbuild.model import (
    AllyTie,
    Border,
    Deployment,
    Entity,
    Fact,
    Membership,
    Span,
    Statement,
    Unit,
    with_ids,
)

__all__ = ["resolve"]

F = TypeVar("F", bound=Fact)


def resolve(facts: Iterable[Fact]) -> tuple[Fact, ...]:
    """Join second mentions, give ids, and link statements to the facts they speak of.

    Args:
        facts: facts of one article, in the order of the text.

    Returns:
        The facts in the order of their first evidence, with ids.
    """
    deployments: list[Deployment] = []
    ties: dict[object, Border | AllyTie | Membership] = {}
    statements: list[Statement] = []
    for fact in facts:
        if isinstance(fact, Deployment):
            _take(deployments, fact)
        elif isinstance(fact, Statement):
            if not any(_repeats(fact, told) for told in statements):
                statements.append(fact)
        else:
            key = _pair(fact)
            ties[key] = _with_evidence(ties[key], fact) if key in ties else fact
    kept = [*_without_echoes(deployments), *ties.values(), *statements]
    kept.sort(key=lambda f: (f.evidence[0].start, f.evidence[0].end))
    named = with_ids(kept)
    return tuple(_about(fact, named) if isinstance(fact, Statement) else fact for fact in named)


def _pair(tie: Border | AllyTie | Membership) -> object:
    if isinstance(tie, Membership):
        return ("membership", tie.member, tie.alliance)
    return (type(tie).__name__, tie.between)


def _take(known: list[Deployment], fact: Deployment) -> None:
    """Add a deployment, or join it with the one whose second mention it is."""
    for place, earlier in enumerate(known):
        if _same_contingent(earlier, fact):
            known[place] = _joined(earlier, fact)
            return
    known.append(fact)


def _same_contingent(one: Deployment, other: Deployment) -> bool:
    """True where two mentions agree in sender, place, unit, figure and whether it adds."""
    return (
        one.sender == other.sender
        and one.personnel == other.personnel
        and ("additional" in one.modifiers) == ("additional" in other.modifiers)
        and _compatible_units(one.unit, other.unit)
        and _compatible_hosts(one.hosts, other.hosts)
        and (one.personnel is not None or _phase(one) == _phase(other))
        and one.equipment == other.equipment
    )


def _phase(fact: Deployment) -> str:
    """Leaving is told apart from coming and being there."""
    return "away" if fact.status == "withdrawn" else "there"


def _compatible_units(one: Unit | None, other: Unit | None) -> bool:
    return one is None or other is None or one.label == other.label


def _compatible_hosts(one: Sequence[Entity], other: Sequence[Entity]) -> bool:
    """True where one names nothing, or both name a place in common, or one lies in the other."""
    if not one or not other:
        return True
    return bool(set(one) & set(other))


def _without_echoes(deployments: Sequence[Deployment]) -> list[Deployment]:
    """Drop mentions without a figure that repeat a counted contingent; keep their evidence."""
    counted = [d for d in deployments if d.personnel is not None]
    kept: list[Deployment] = list(counted)
    for fact in deployments:
        if fact.personnel is not None:
            continue
        named = fact.unit is not None and fact.unit.named
        if fact.equipment or (named and all(fact.unit != d.unit for d in kept)):
            kept.append(fact)
            continue
        place = next((i for i, d in enumerate(kept) if _echoes(fact, d)), None)
        if place is None:
            kept.append(fact)
        else:
            kept[place] = _with_evidence(kept[place], fact)
    return kept


def _echoes(fact: Deployment, counted: Deployment) -> bool:
    return (
        fact.sender == counted.sender
        and _compatible_units(fact.unit, counted.unit)
        and _near(fact.hosts, counted.hosts)
    )


def _near(one: Sequence[Entity], other: Sequence[Entity]) -> bool:
    """True where places agree, or where one is only a direction or a part of the world."""
    if _compatible_hosts(one, other):
        return True
    return all(e.kind == "region" and e.within is None for e in one) and not any(
        e.kind == "region" and e.within is None for e in other
    )


def _joined(one: Deployment, other: Deployment) -> Deployment:
    hosts = one.hosts if len(one.hosts) >= len(other.hosts) else other.hosts
    return _with_evidence(
        msgspec.structs.replace(
            one,
            hosts=hosts,
            unit=one.unit or other.unit,
            lead=one.lead or other.lead,
            start=one.start or other.start,
            end=one.end or other.end,
            modifiers=tuple(sorted({*one.modifiers, *other.modifiers})),
        ),
        other,
    )


def _with_evidence(one: F, other: Fact) -> F:
    spans = dict.fromkeys((*one.evidence, *other.evidence))
    return msgspec.structs.replace(one, evidence=tuple(spans))


def _repeats(fact: Statement, told: Statement) -> bool:
    return fact.text == told.text and fact.evidence == told.evidence


def _about(statement: Statement, facts: Sequence[Fact]) -> Statement:
    """Link a statement to the facts whose evidence lies in what is said."""
    about = tuple(
        fact.id
        for fact in facts
        if not isinstance(fact, Statement)
        and any(_overlap(a, b) for a in fact.evidence for b in statement.evidence)
    )
    return msgspec.structs.replace(statement, about=about)


def _overlap(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end
