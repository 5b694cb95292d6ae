"""Who may send a force that its own words and its clause do not say whose it is."""

from __future__ import annotations

from collections.abc import Iterator

from kgbuild.extract.candidate import Candidate
from kgbuild.extract.ranking.options import Option
from kgbuild.extract.ranking.shapes import (
    grip,
    opener,
    place_in_text,
    reach,
    shape,
    share,
    side,
    step,
)
from kgbuild.extract.syntax import subject
from kgbuild.model import Deployment, Entity
from kgbuild.text.document import Mention

__all__ = ["sender_options"]

Senders = tuple[Entity, ...]


def sender_options(
    candidate: Candidate, rule: Senders, near: Deployment | None, earlier: Deployment | None
) -> tuple[Option[Senders], ...]:
    """Who may send a force, each with what speaks for it.

    Args:
        candidate: a force with its clause.
        rule: whom the rules would choose.
        near: the deployment told right before in the paragraph, if any.
        earlier: the one told at most two sentences before, if any.
    """
    pool = _pool(candidate)
    hints = _hints(candidate, near, earlier)
    roles = _roles(candidate)
    form, opening = shape(candidate.phrase), opener(candidate)
    for entity in (*(e for e in hints.values() if e is not None), *rule):
        pool.setdefault(entity, [])
    return tuple(
        Option(
            rule if entity in rule[:1] else (entity,),
            tuple(
                dict.fromkeys(
                    [
                        *_of_entity(candidate, entity, ruled=entity in rule[:1]),
                        *_of_hints(entity, hints, form, opening),
                        *_of_roles(candidate, entity, roles, form, opening),
                        *_of_mentions(candidate, mentions),
                    ]
                )
            ),
        )
        for entity, mentions in pool.items()
    )


def _pool(candidate: Candidate) -> dict[Entity, list[Mention]]:
    """Who is named in the sentence, the ones before it, and the headline."""
    pool: dict[Entity, list[Mention]] = {}
    for first, last in reach(candidate):
        for mention in candidate.document.mentions_in(first, last):
            if mention.acts:
                pool.setdefault(mention.entity, []).append(mention)
    return pool


def _hints(
    candidate: Candidate, near: Deployment | None, earlier: Deployment | None
) -> dict[str, Entity | None]:
    document, phrase = candidate.document, candidate.phrase
    force = next(
        (m for m in document.mentions_before(phrase.first) if m.role == "force" and not m.inside),
        None,
    )
    return {
        "last-force": force.entity if force else None,
        "near": near.sender if near else None,
        "earlier": earlier.sender if earlier else None,
        "protagonist": candidate.discourse.protagonist,
        "usual": phrase.usual,
    }


def _roles(candidate: Candidate) -> dict[str, Mention | None]:
    document, discourse, clause = candidate.document, candidate.discourse, candidate.clause
    above = clause.parent
    top = above.parent if above is not None else None
    return {
        "subject": subject(document, clause),
        "subject-above": subject(document, above) if above is not None else None,
        "subject-top": subject(document, top) if top is not None else None,
        "topic": discourse.topic_before(candidate.sentence),
        "topic-here": discourse.topic_of(candidate.sentence),
    }


def _of_entity(candidate: Candidate, entity: Entity, *, ruled: bool) -> Iterator[str]:
    counts, places = candidate.discourse.actors, candidate.discourse.place_counts
    yield f"kind={entity.kind}"
    if ruled:
        yield "rule"
        yield f"rule+{candidate.phrase.sense}"
    yield f"share={share(counts, entity)}"
    yield f"place={min(3, places[entity.code or ''])}"


def _of_hints(
    entity: Entity, hints: dict[str, Entity | None], form: str, opening: str
) -> Iterator[str]:
    for name, value in hints.items():
        if value == entity:
            yield from (name, f"{name}+{form}", f"{name}+{opening}")


def _of_roles(
    candidate: Candidate,
    entity: Entity,
    roles: dict[str, Mention | None],
    form: str,
    opening: str,
) -> Iterator[str]:
    for name, mention in roles.items():
        if mention is not None and mention.entity == entity:
            yield f"as-{name}"
            for detail in (candidate.clause.predicate.sense, form, opening, mention.role):
                yield f"as-{name}+{detail}"


def _of_mentions(candidate: Candidate, mentions: list[Mention]) -> Iterator[str]:
    document, phrase = candidate.document, candidate.phrase
    nearest: int | None = None
    for mention in mentions:
        where, to = place_in_text(candidate, mention), side(phrase, mention)
        yield f"m={where}.{to}.{mention.role}"
        yield f"m-gov={where}.{to}.{grip(document, mention)}"
        yield f"role={mention.role}"
        if candidate.discourse.is_place(mention):
            yield f"placed={where}"
        noun = document.noun(mention.last)
        if mention.role == "adjective" and noun is not None:
            yield f"adj-of={where}.{noun.sense}"
        if not where.startswith("back"):
            far = abs(mention.first - phrase.first)
            nearest = far if nearest is None else min(nearest, far)
    yield f"far={step(nearest) if nearest is not None else 'other'}"
