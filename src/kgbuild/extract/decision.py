"""What is decided on a candidate: who sends it where, or why it is no deployment.

The rules decide first. Where they know no sender or no place, or find no verb that tells
of a deployment, the weights of :mod:`kgbuild.extract.ranking` do. What the text denies,
rules out or only supposes stays out, whatever the weights say.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from kgbuild.extract.candidate import Candidate, Context
from kgbuild.extract.hosts import Hosts
from kgbuild.extract.placing import at_border, at_home, placed, unplaced
from kgbuild.extract.ranking import (
    Choice,
    Linear,
    best,
    event_features,
    host_options,
    sender_options,
)
from kgbuild.extract.senders import senders_of
from kgbuild.extract.status import likely
from kgbuild.extract.syntax import subject
from kgbuild.model import Entity

__all__ = ["OVERRULED", "Decision", "decide"]

OVERRULED = frozenset(("no-event", "not-sent", "no-host"))
"""Verdicts of the rules that say too little, which the weights may overrule."""

_CERTAIN = 4
"""Log-odds beyond which a choice counts as certain."""


@dataclass(frozen=True, slots=True)
class Decision:
    """What was decided on a candidate.

    Attributes:
        candidate: a force with its clause and verdict.
        senders: who sends it, one contingent each.
        hosts: where to, one contingent each; () where no place is told.
        reason: why it is no deployment, a key of ``status.REASONS``; "" where it is one.
        choices: the questions that the rules left open.
        features: what was weighed in the end; () where the rules needed no help.
    """

    candidate: Candidate
    senders: tuple[Entity, ...] = ()
    hosts: tuple[Hosts, ...] = ()
    reason: str = ""
    choices: tuple[Choice[Any], ...] = ()
    features: tuple[str, ...] = ()


def decide(candidate: Candidate, context: Context, models: Mapping[str, Linear]) -> Decision:
    """Decide on a candidate, by the rules and, where they leave it open, by the weights.

    Args:
        candidate: a force with its clause and verdict.
        context: what was told before it.
        models: the weights, by question.
    """
    ruled = candidate.verdict.reason
    if ruled and ruled not in OVERRULED:
        return Decision(candidate, reason=ruled)
    who = _sender(candidate, context, models["sender"])
    if not who.value:
        return Decision(candidate, reason=ruled or "no-sender")
    candidate, rule, direct = placed(candidate, who.value[0], context)
    where = _host(candidate, rule, who.value[0], context, models["host"])
    choices = tuple(c for c in (who.choice, where.choice) if c is not None)
    reason = ruled or unplaced(candidate, who.value[0], where.value)
    if reason == "at-home" and who.source == "other":
        # "soldiers were sent to Chad": the one nation named is the place, so nobody sends.
        reason = "no-sender"
    told = who.source == "own" or (candidate.verdict.strong and who.choice is None)
    plain = not reason and direct and told
    if plain or (reason and reason not in OVERRULED):
        # The clause itself says who and where, or that it is none.
        return Decision(candidate, who.value, where.value, reason, choices)
    features = tuple(
        dict.fromkeys(
            [
                *event_features(candidate, context.near),
                *_outcome(candidate, context, who, where, reason, direct=direct),
            ]
        )
    )
    if models["event"].score(features) < 0:
        return Decision(candidate, who.value, where.value, reason or "unlikely", choices, features)
    if reason:
        verdict = likely(candidate.document, candidate.clause)
        candidate = replace(candidate, verdict=verdict)
    return Decision(candidate, who.value, where.value, "", choices, features)


@dataclass(frozen=True, slots=True)
class _Answer:
    """An answer, where it came from, how sure it is, and the choice it was taken from."""

    value: tuple[Any, ...]
    source: str
    score: float | None = None
    choice: Choice[Any] | None = None

    @property
    def certainty(self) -> int | None:
        """The log-odds, rounded and bounded; None where a rule gave the answer."""
        if self.score is None:
            return None
        return max(-_CERTAIN, min(_CERTAIN, round(self.score)))


def _sender(candidate: Candidate, context: Context, model: Linear) -> _Answer:
    phrase = candidate.phrase
    rule = senders_of(candidate, context.near, context.earlier)
    if phrase.sender is not None or phrase.senders:
        return _Answer(rule, "own")
    if rule and _acts(candidate, rule[0]):
        # "Britain has sent its troops": the possessive says whose they are.
        return _Answer(rule, "own" if phrase.possessive else "rule")
    options = sender_options(candidate, rule, context.near, context.earlier)
    if not options:
        return _Answer((), "none")
    value, score = best(options, model)
    source = "rule" if value == rule else "other"
    return _Answer(value, source, score, Choice("sender", options))


def _acts(candidate: Candidate, sender: Entity) -> bool:
    """True where the sender is the subject of the clause or of the one above it."""
    clauses = (candidate.clause, candidate.clause.parent)
    found = [subject(candidate.document, clause) for clause in clauses if clause is not None]
    return any(mention is not None and mention.entity == sender for mention in found)


def _host(
    candidate: Candidate,
    rule: tuple[Hosts, ...],
    sender: Entity,
    context: Context,
    model: Linear,
) -> _Answer:
    if not unplaced(candidate, sender, rule) or (rule and at_border(candidate)):
        return _Answer(rule, "rule")
    options = host_options(candidate, rule, sender, context.near, context.earlier)
    value, score = best(options, model)
    source = "none" if not value else "rule" if value == rule else "other"
    return _Answer(value, source, score, Choice("host", options))


def _outcome(
    candidate: Candidate,
    context: Context,
    who: _Answer,
    where: _Answer,
    reason: str,
    *,
    direct: bool,
) -> Iterator[str]:
    """What the rules and the choices have come to."""
    sender, hosts, near = who.value[0], where.value, context.near
    yield f"reason={candidate.verdict.reason}"
    yield f"outcome={reason}"
    yield f"outcome+sense={reason}.{candidate.phrase.sense}"
    yield f"placed={bool(hosts)}"
    yield f"direct={direct}"
    yield f"direct+verb={direct}.{candidate.clause.predicate.sense}"
    if hosts:
        yield f"at-home={at_home(sender, hosts)}"
    sure = f"{candidate.verdict.strong and not reason}.{direct}"
    yield f"sure={sure}"
    yield f"sure+sender={sure}.{who.source}"
    yield f"sure+counted={sure}.{candidate.phrase.quantity is not None}"
    yield f"sender={who.source}"
    yield f"host={where.source}"
    yield f"told={min(context.distance, 3)}"
    if near is not None:
        yield f"same-sender={near.sender == sender}"
        if hosts:
            yield f"same-host={near.hosts == hosts[0]}"
    for name, answer in (("sender", who), ("host", where)):
        if answer.certainty is not None:
            yield f"{name}-certainty={answer.certainty}"
