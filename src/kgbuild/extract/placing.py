"""Where the rules put a force, and whether that makes a deployment of it."""

from __future__ import annotations

from dataclasses import replace

from kgbuild.extract.candidate import Candidate, Context
from kgbuild.extract.hosts import Hosts, hosts_of, origin_of, places_of
from kgbuild.extract.syntax import governor
from kgbuild.model import Entity

__all__ = ["at_border", "at_home", "placed", "unplaced"]

_PLACELESS = frozenset(("send", "plan", "noun", "provide", "consider", "withdraw", "change"))
"""Rules whose words tell of a deployment even where the text does not say where to."""

_PRESENT = frozenset(("be", "station", "send", "move"))


def placed(
    candidate: Candidate, sender: Entity, context: Context
) -> tuple[Candidate, tuple[Hosts, ...], bool]:
    """The hosts, and the candidate anew where a force has come home from its host.

    The last of the three is True where the clause itself, or one above it, says where.
    """
    told = hosts_of(candidate, sender.code)
    hosts = told or _understood(candidate, sender, context)
    abroad = tuple(host for host in hosts if not at_home(sender, (host,)))
    hosts = abroad or hosts
    verdict = candidate.verdict
    if verdict.rule in ("move", "send") and hosts and at_home(sender, hosts):
        origin = origin_of(candidate.document, candidate.clause)
        if origin:
            # "sind 304 Soldaten aus Mali in Wunstorf gelandet"
            verdict = verdict._replace(status="withdrawn", rule="return")
            return replace(candidate, verdict=verdict), (origin,), bool(told)
    return candidate, hosts, bool(told)


def unplaced(candidate: Candidate, sender: Entity, hosts: tuple[Hosts, ...]) -> str:
    """Why a candidate is no deployment for want of a place; "" where it is one."""
    verdict, counted = candidate.verdict, candidate.phrase.quantity is not None
    if not hosts:
        sent = verdict.strong and verdict.rule in _PLACELESS
        return "" if sent and counted else "no-host"
    if not at_home(sender, hosts):
        return ""
    if counted and (_within(hosts) or _moved_within(candidate)):
        return ""
    return "" if (counted or verdict.strong) and at_border(candidate) else "at-home"


def at_home(sender: Entity, hosts: tuple[Hosts, ...]) -> bool:
    """True where all the places lie in the sender's own country."""
    return all(any(e.code == sender.code for e in host) for host in hosts)


def at_border(candidate: Candidate) -> bool:
    """True where the sentence tells of a border, the ground to move troops at home."""
    sentence = candidate.clause.sentence
    nouns = (candidate.document.noun(i) for i in range(sentence.first, sentence.last))
    return any(noun is not None and noun.sense == "border" for noun in nouns)


def _moved_within(candidate: Candidate) -> bool:
    """True for "has moved 15,000 men to the south": from one part of a country to another."""
    document, clause = candidate.document, candidate.clause
    if candidate.verdict.rule not in ("send", "move", "station"):
        return False
    for i in clause.tokens:
        noun = document.noun(i)
        if noun is not None and noun.sense in ("area", "capital"):
            at = governor(document, i)
            if at > candidate.phrase.head and document.is_a(at, "place-preposition"):
                return True
    return False


def _within(hosts: tuple[Hosts, ...]) -> bool:
    """True where a town or region is named, not the country alone."""
    return any(entity.code is None for host in hosts for entity in host)


def _understood(candidate: Candidate, sender: Entity, context: Context) -> tuple[Hosts, ...]:
    """Where a force is that its own clause does not place: with the last one, or the scene."""
    phrase, verdict, clause = candidate.phrase, candidate.verdict, candidate.clause
    if phrase.sense == "mission" and phrase.quantity is None:
        return ()
    if clause.predicate.lemma in ("dienen", "serve") and not any(
        candidate.document.is_a(i, "place-preposition") for i in clause.tokens
    ):
        # "183.000 Männer und Frauen dienten": the strength of an army, nowhere in particular.
        return ()
    named = phrase.unit is not None and (phrase.unit.named or verdict.strong)
    present = phrase.sender is not None and verdict.rule in _PRESENT
    if not (phrase.counted or named or present or phrase.equipment):
        return ()
    pointing = phrase.sense == "ellipsis" or phrase.definite or phrase.quantity is None
    if verdict.rule == "copula" and not pointing and context.distance > 0:
        return ()
    near = context.near
    before = (near.hosts,) if near is not None and near.hosts else ()
    if context.distance == 0 or phrase.sense == "ellipsis" or phrase.part:
        if before:
            return before
    theatre = candidate.discourse.theatre_at(clause.first, besides=sender.code)
    return (places_of(theatre),) if theatre is not None else before
