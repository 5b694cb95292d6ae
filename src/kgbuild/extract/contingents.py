"""The deployment that a candidate tells of, once its sender and its hosts are known."""

from __future__ import annotations

from kgbuild.extract.candidate import Candidate
from kgbuild.extract.periods import period_of
from kgbuild.extract.senders import acting_force
from kgbuild.extract.syntax import subject
from kgbuild.model import Deployment, Entity, Unit

__all__ = ["contingent"]

_STRENGTH = frozenset(("comprise", "change", "reinforce", "copula", "move"))
"""Rules by which a clause tells the strength of the force that it is about."""


def contingent(
    candidate: Candidate, sender: Entity, hosts: tuple[Entity, ...], near: Deployment | None
) -> Deployment:
    """One contingent, as the candidate's clause tells of it.

    Args:
        candidate: a candidate with a status.
        sender: who sends.
        hosts: where it goes or is.
        near: the deployment told right before, whose unit a figure alone may count.
    """
    phrase, verdict = candidate.phrase, candidate.verdict
    start, end = period_of(candidate)
    quantity = phrase.quantity if phrase.counted else None
    figure = quantity.figure() if quantity is not None and phrase.counts_people else None
    return Deployment(
        article=candidate.document.article.id,
        sender=sender,
        lead=_lead(candidate),
        hosts=hosts,
        unit=_unit(candidate, near),
        personnel=figure,
        modifiers=quantity.modifiers if quantity is not None else (),
        equipment=phrase.equipment,
        status=verdict.status,  # type: ignore[arg-type]
        start=start,
        end=end,
        rule=f"deployment.{verdict.rule}",
        evidence=(candidate.document.span(*candidate.words),),
    )


def _unit(candidate: Candidate, near: Deployment | None) -> Unit | None:
    phrase = candidate.phrase
    if phrase.unit is not None and (phrase.unit.named or phrase.sense != "unit"):
        return phrase.unit
    force = acting_force(candidate)
    if force is not None and (force.detail != "forces" or candidate.verdict.rule in _STRENGTH):
        return Unit(label=force.label)
    if phrase.unit is not None:
        return phrase.unit
    if phrase.sense == "ellipsis" and near is not None and phrase.sender is None:
        return near.unit
    return None


def _lead(candidate: Candidate) -> str | None:
    """The nation that leads a multinational unit: "Deutschland führt …"."""
    phrase, clause = candidate.phrase, candidate.clause
    if phrase.sender is None or phrase.sender.kind != "alliance":
        return None
    found = subject(candidate.document, clause)
    if clause.predicate.sense != "lead" or found is None or found.entity.kind != "nation":
        return None
    return found.entity.code
