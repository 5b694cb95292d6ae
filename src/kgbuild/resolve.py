"""Inside one article: one fact for one contingent, one tie for one pair, and what speech is about.

A second mention of the same contingent adds its evidence to the first and fills what that
left open. Claims that differ in sender, place, unit, figure or time stay apart.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
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
    PartialDate,
    Span,
    Statement,
    Unit,
    with_ids,
)

__all__ = ["resolve"]

F = TypeVar("F", bound=Fact)
Tie = Border | AllyTie | Membership


def resolve(facts: Iterable[Fact]) -> tuple[Fact, ...]:
    """Join second mentions, give ids, and link statements to the facts they speak of.

    Args:
        facts: facts of one article, in the order of the text.

    Returns:
        The facts in the order of their first evidence, with ids.

    Example:
        >>> spans = [Span(start=a, end=a + 3, exact="abc") for a in (0, 9)]
        >>> ties = [Border(article="a", between=("BLR", "POL"), evidence=(s,)) for s in spans]
        >>> [len(fact.evidence) for fact in resolve(ties)]
        [2]
    """
    deployments: list[Deployment] = []
    ties: dict[object, Tie] = {}
    statements: dict[object, Statement] = {}
    for fact in facts:
        if isinstance(fact, Deployment):
            deployments.append(fact)
        elif isinstance(fact, Statement):
            statements.setdefault((fact.text, fact.evidence), fact)
        else:
            key = _pair(fact)
            ties[key] = _with_evidence(ties[key], fact) if key in ties else fact
    kept = [*_contingents(deployments), *ties.values(), *statements.values()]
    kept.sort(key=_place)
    named = with_ids(kept)
    places = _Evidence(named)
    return tuple(
        msgspec.structs.replace(fact, about=places.under(fact.evidence))
        if isinstance(fact, Statement)
        else fact
        for fact in named
    )


def _pair(tie: Tie) -> object:
    if isinstance(tie, Membership):
        return ("membership", tie.member, tie.alliance)
    return (type(tie).__name__, *sorted(tie.between))


# --- contingents -----------------------------------------------------------------------------


def _contingents(deployments: Sequence[Deployment]) -> list[Deployment]:
    """One deployment a contingent, until none is left that repeats another."""
    before = sorted(deployments, key=_place)
    while True:
        kept = sorted(_joined_once(before), key=_place)
        if len(kept) == len(before):
            return kept
        before = kept


def _place(fact: Fact) -> tuple[int, int]:
    return fact.evidence[0].start, fact.evidence[0].end


def _joined_once(deployments: Sequence[Deployment]) -> list[Deployment]:
    """Mentions of one figure joined, and those without a figure with the counted they repeat."""
    by_figure: dict[object, list[Deployment]] = defaultdict(list)
    for fact in deployments:
        # Without a head count, other matériel is another contingent.
        apart = fact.equipment if fact.personnel is None else ()
        _take(by_figure[fact.sender, fact.personnel, apart], fact)
    by_sender: dict[Entity, list[Deployment]] = defaultdict(list)
    for group in by_figure.values():
        by_sender[group[0].sender].extend(group)
    return [fact for group in by_sender.values() for fact in _without_echoes(group)]


def _take(known: list[Deployment], fact: Deployment) -> None:
    """Add a deployment, or join it with the one whose second mention it is."""
    for place, earlier in enumerate(known):
        if _same_contingent(earlier, fact):
            known[place] = _joined(earlier, fact)
            return
    known.append(fact)


def _same_contingent(one: Deployment, other: Deployment) -> bool:
    """True where two mentions of one sender and figure agree in all else that both tell."""
    return (
        ("additional" in one.modifiers) == ("additional" in other.modifiers)
        and _compatible_units(one.unit, other.unit)
        and _compatible_hosts(one.hosts, other.hosts)
        and _compatible_equipment(one, other)
        and (one.personnel is not None or _leaves(one) == _leaves(other))
        and _compatible_times(one, other)
    )


def _without_echoes(deployments: Sequence[Deployment]) -> list[Deployment]:
    """Drop mentions without a figure that repeat another contingent; keep their evidence."""
    kept = [d for d in deployments if d.personnel is not None]
    uncounted = [d for d in deployments if d.personnel is None]
    # What says least comes last, so that "sends a frigate" joins the frigate by its name.
    for fact in sorted(uncounted, key=lambda d: d.unit is None and not d.equipment):
        # What the United Nations have in a country is one mission, whatever it is called.
        named = fact.unit is not None and fact.unit.named and fact.sender.kind == "nation"
        told_apart = fact.equipment or (named and all(fact.unit != d.unit for d in kept))
        place = next((i for i, d in enumerate(kept) if _echoes(fact, d)), None)
        if told_apart or place is None:
            kept.append(fact)
        else:
            kept[place] = _with_evidence(kept[place], fact)
    return kept


def _echoes(fact: Deployment, counted: Deployment) -> bool:
    alliance = fact.sender.kind == "alliance"
    return (
        (fact.unit is None or not _leaves(fact) or _leaves(counted))
        and (alliance or _compatible_units(fact.unit, counted.unit))
        and _near(fact.hosts, counted.hosts)
    )


def _leaves(fact: Deployment) -> bool:
    """Leaving is told apart from coming and being there."""
    return fact.status == "withdrawn"


def _compatible_units(one: Unit | None, other: Unit | None) -> bool:
    return one is None or other is None or one.label == other.label


def _compatible_equipment(one: Deployment, other: Deployment) -> bool:
    """True where one mention names matériel that the other lacks, not where both name other."""
    first, second = set(one.equipment), set(other.equipment)
    return first <= second or second <= first


def _compatible_hosts(one: Sequence[Entity], other: Sequence[Entity]) -> bool:
    """True where one names nothing, or both name a place in common."""
    return not one or not other or bool(set(one) & set(other))


def _compatible_times(one: Deployment, other: Deployment) -> bool:
    """True unless what is known of both together would end before it began."""
    return not _ends_early(one.start or other.start, one.end or other.end)


def _ends_early(start: PartialDate | None, end: PartialDate | None) -> bool:
    first = start.earliest if start is not None else None
    last = end.latest if end is not None else None
    return first is not None and last is not None and first > last


def _near(one: Sequence[Entity], other: Sequence[Entity]) -> bool:
    """True where places agree, or where one is only a direction or a part of the world.

    A town or province that the other does not name is another place.
    """
    if any(e.kind == "region" and e.within is not None and e not in other for e in one):
        return False
    if _compatible_hosts(one, other):
        return True
    vague = [e.kind == "region" and e.within is None for e in one]
    return all(vague) and not any(e.kind == "region" and e.within is None for e in other)


def _joined(one: Deployment, other: Deployment) -> Deployment:
    return _with_evidence(
        msgspec.structs.replace(
            one,
            hosts=one.hosts if len(one.hosts) >= len(other.hosts) else other.hosts,
            unit=one.unit or other.unit,
            equipment=tuple(dict.fromkeys((*one.equipment, *other.equipment))),
            lead=one.lead or other.lead,
            start=one.start or other.start,
            end=one.end or other.end,
            modifiers=tuple(sorted({*one.modifiers, *other.modifiers})),
        ),
        other,
    )


def _with_evidence(one: F, other: Fact) -> F:
    """The first fact, resting on the words of both; a part of a span adds nothing to it."""
    added = tuple(
        span
        for span in other.evidence
        if not any(told.start <= span.start and span.end <= told.end for told in one.evidence)
    )
    return msgspec.structs.replace(one, evidence=(*one.evidence, *added))


# --- what speech is about --------------------------------------------------------------------


class _Evidence:
    """The spans of all facts but statements, in the order of the text."""

    def __init__(self, facts: Iterable[Fact]) -> None:
        self._spans = sorted(
            (span.start, span.end, place, fact.id)
            for place, fact in enumerate(facts)
            if not isinstance(fact, Statement)
            for span in fact.evidence
        )
        self._longest = max((end - start for start, end, *_ in self._spans), default=0)

    def under(self, spans: Sequence[Span]) -> tuple[str, ...]:
        """Ids of the facts whose evidence overlaps these spans, in the order of the facts."""
        found: set[tuple[int, str]] = set()
        for span in spans:
            first = bisect_left(self._spans, (span.start - self._longest,))
            last = bisect_left(self._spans, (span.end,))
            for start, end, place, fact in self._spans[first:last]:
                if start < span.end and end > span.start:
                    found.add((place, fact))
        return tuple(fact for _, fact in sorted(found))
