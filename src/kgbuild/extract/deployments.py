"""Deployments: who has sent, keeps, plans or withdraws which force, where and when.

Each force phrase of the text is a candidate. The verb of its clause says whether it
is a deployment and of what status; sender, host and dates are looked for in the phrase,
in the clause, and in what was said before, in this order.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

import msgspec

from kgbuild.extract.candidate import Candidate
from kgbuild.extract.contingents import contingent
from kgbuild.extract.discourse import Discourse
from kgbuild.extract.forces import ForcePhrase, find_forces
from kgbuild.extract.hosts import Hosts, hosts_of, origin_of, places_of
from kgbuild.extract.periods import period_of
from kgbuild.extract.senders import senders_of
from kgbuild.extract.status import TELLING, Verdict, army_size, judge
from kgbuild.model import Deployment, Entity, Modifier, PartialDate, Rejection
from kgbuild.text.clauses import Clause
from kgbuild.text.document import Document

__all__ = ["find_deployments"]

_RECALL = 2
"""Sentences over which "the 2,030 soldiers" may point back to the force named before."""

_FAR = 99
_PLACELESS = frozenset(("send", "plan", "noun", "provide", "consider", "withdraw", "change"))
"""Rules whose words tell of a deployment even where the text does not say where to."""

_PRESENT = frozenset(("be", "station", "send", "move"))


def find_deployments(document: Document, discourse: Discourse) -> Iterator[Deployment | Rejection]:
    """All deployments of a document and the candidates turned down, in the order of the text."""
    course = _Course(document, discourse)
    for phrase in find_forces(document):
        clause = discourse.clause_at(phrase.head)
        if clause is not None:
            yield from course.read(clause, phrase)


@dataclass(frozen=True, slots=True)
class _Announcement:
    """Troops spoken of without a figure, which the next sentence then counts.

    "Die zusätzlichen Soldaten sollen ab dem 14. Februar verlegt werden. Geplant sei, 250
    Soldaten aus dem Heer zu entsenden": date and addition hold for the 250.
    """

    sentence: int = -_FAR
    status: str = ""
    start: PartialDate | None = None
    additional: bool = False

    def completed(self, fact: Deployment, sentence: int) -> Deployment:
        """The fact, with what the announcement right before it says of all the troops."""
        if sentence - self.sentence != 1 or fact.status != self.status or fact.personnel is None:
            return fact
        added: set[Modifier] = {"additional"} if self.additional else set()
        return msgspec.structs.replace(
            fact,
            start=fact.start or self.start,
            modifiers=tuple(sorted({*fact.modifiers, *added})),
        )


class _Course:
    """Reads one candidate after the other and keeps what the later ones may refer to."""

    def __init__(self, document: Document, discourse: Discourse) -> None:
        self.document, self.discourse = document, discourse
        self.announced = _Announcement()
        self.last: Deployment | None = None
        self.told: Candidate | None = None

    def read(self, clause: Clause, phrase: ForcePhrase) -> Iterator[Deployment | Rejection]:
        """The deployments that a force phrase tells of, or why there are none."""
        candidate = self._judged(clause, phrase)
        near = self.last if self._distance(candidate) <= 1 and self._together(candidate) else None
        earlier = self.last if self._distance(candidate) <= _RECALL else None
        reason = candidate.verdict.reason
        senders = () if reason else senders_of(candidate, near, earlier)
        if not senders:
            yield from self._turn_down(candidate, reason or "no-sender")
            return
        candidate, hosts = self._placed(candidate, senders[0], near)
        reason = _unplaced(candidate, senders[0], hosts)
        if reason:
            yield from self._turn_down(candidate, reason)
            return
        for sender in senders:
            for host in hosts or ((),):
                fact = contingent(candidate, sender, host, near)
                fact = self.announced.completed(fact, candidate.sentence)
                self.last, self.told = fact, candidate
                yield fact

    # --- the verdict -------------------------------------------------------------------------

    def _judged(self, clause: Clause, phrase: ForcePhrase) -> Candidate:
        verdict = judge(self.document, self.discourse, clause, phrase)
        candidate = Candidate(self.document, self.discourse, clause, phrase, verdict)
        listed = verdict.reason == "no-event" and phrase.sense == "ellipsis"
        if listed and self.told is not None and self._distance(candidate) == 0:
            # "Tajikistan contributed 200, Kyrgyzstan 150": the verb is understood.
            return replace(candidate, verdict=self.told.verdict)
        if army_size(self.document, clause, phrase):
            return replace(candidate, verdict=Verdict("", "army-size"))
        if verdict.away and phrase.from_source:
            # "12.000 Soldaten aus Deutschland abziehen": that is what they leave.
            left = replace(phrase, sender=None, last=phrase.head + 1)
            candidate = replace(candidate, phrase=left)
        return self._with_relative(candidate)

    def _with_relative(self, candidate: Candidate) -> Candidate:
        """What a relative clause behind the phrase says where its own clause says nothing.

        "400 Landsleute, die sich im Land aufhalten"; "personnel who are in the country".
        """
        phrase = candidate.phrase
        for clause in self.discourse.clauses[candidate.clause.sentence.index]:
            if clause.kind != "relative" or not 0 <= clause.first - phrase.last <= 1:
                continue
            if not candidate.verdict.reason and hosts_of(candidate):
                continue
            verdict = judge(self.document, self.discourse, clause, phrase)
            inner = replace(candidate, clause=clause, verdict=verdict)
            if not verdict.reason and hosts_of(inner):
                return inner
        return candidate

    def _turn_down(self, candidate: Candidate, reason: str) -> Iterator[Rejection]:
        self._announce(candidate)
        if reason in TELLING:
            yield Rejection(
                article=self.document.article.id,
                candidate="deployment",
                reason=reason,
                explanation=Verdict("", reason).explanation,
                evidence=(self.document.span(*candidate.words),),
            )

    def _announce(self, candidate: Candidate) -> None:
        phrase, verdict = candidate.phrase, candidate.verdict
        if phrase.quantity is not None or not phrase.definite or verdict.status != "planned":
            return
        start, _ = period_of(candidate)
        span = range(phrase.first, phrase.head)
        additional = any(self.document.is_a(i, "additional") for i in span)
        self.announced = _Announcement(candidate.sentence, verdict.status, start, additional)

    # --- the place ---------------------------------------------------------------------------

    def _placed(
        self, candidate: Candidate, sender: Entity, near: Deployment | None
    ) -> tuple[Candidate, tuple[Hosts, ...]]:
        """The hosts, and the candidate anew where a force has come home from its host."""
        hosts = hosts_of(candidate, sender.code) or self._understood(candidate, sender, near)
        abroad = tuple(host for host in hosts if not _at_home(sender, (host,)))
        hosts = abroad or hosts
        verdict = candidate.verdict
        if verdict.rule in ("move", "send") and hosts and _at_home(sender, hosts):
            origin = origin_of(self.document, candidate.clause)
            if origin:
                # "sind 304 Soldaten aus Mali in Wunstorf gelandet"
                verdict = verdict._replace(status="withdrawn", rule="return")
                return replace(candidate, verdict=verdict), (origin,)
        return candidate, hosts

    def _understood(
        self, candidate: Candidate, sender: Entity, near: Deployment | None
    ) -> tuple[Hosts, ...]:
        """Where a force is that its own clause does not place: with the last one, or the scene."""
        phrase, verdict, clause = candidate.phrase, candidate.verdict, candidate.clause
        if phrase.sense == "mission" and phrase.quantity is None:
            return ()
        if clause.predicate.lemma in ("dienen", "serve") and not any(
            self.document.is_a(i, "place-preposition") for i in clause.tokens
        ):
            # "183.000 Männer und Frauen dienten": the strength of an army, nowhere in particular.
            return ()
        named = phrase.unit is not None and (phrase.unit.named or verdict.strong)
        present = phrase.sender is not None and verdict.rule in _PRESENT
        if not (phrase.counted or named or present or phrase.equipment):
            return ()
        pointing = phrase.sense == "ellipsis" or phrase.definite or phrase.quantity is None
        if verdict.rule == "copula" and not pointing and self._distance(candidate) > 0:
            return ()
        before = (near.hosts,) if near is not None and near.hosts else ()
        if self._distance(candidate) == 0 or phrase.sense == "ellipsis" or phrase.part:
            if before:
                return before
        theatre = self.discourse.theatre_at(clause.first, besides=sender.code)
        return (places_of(theatre),) if theatre is not None else before

    # --- what was told before ----------------------------------------------------------------

    def _together(self, candidate: Candidate) -> bool:
        return self.told is not None and self.told.paragraph == candidate.paragraph

    def _distance(self, candidate: Candidate) -> int:
        """How many sentences lie between this candidate and the last deployment."""
        return _FAR if self.told is None else candidate.sentence - self.told.sentence


def _unplaced(candidate: Candidate, sender: Entity, hosts: tuple[Hosts, ...]) -> str:
    """Why a candidate is no deployment for want of a place; "" where it is one."""
    verdict, counted = candidate.verdict, candidate.phrase.quantity is not None
    if not hosts:
        sent = verdict.strong and verdict.rule in _PLACELESS
        return "" if sent and counted else "no-host"
    if not _at_home(sender, hosts):
        return ""
    if counted and _within(hosts):
        return ""
    return "" if (counted or verdict.strong) and _at_border(candidate) else "at-home"


def _within(hosts: tuple[Hosts, ...]) -> bool:
    """True where a town or region is named, not the country alone."""
    return any(entity.code is None for host in hosts for entity in host)


def _at_border(candidate: Candidate) -> bool:
    """True where the sentence tells of a border, the ground to move troops at home."""
    sentence = candidate.clause.sentence
    nouns = (candidate.document.noun(i) for i in range(sentence.first, sentence.last))
    return any(noun is not None and noun.sense == "border" for noun in nouns)


def _at_home(sender: Entity, hosts: tuple[Hosts, ...]) -> bool:
    return all(any(e.code == sender.code for e in host) for host in hosts)
