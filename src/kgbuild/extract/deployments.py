"""Deployments: who has sent, keeps, plans or withdraws which force, where and when.

Each force phrase of the text is a candidate. The verb of its clause says whether it
is a deployment and of what status; sender, host and dates are looked for in the phrase,
in the clause, and in what was said before, in this order.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

import msgspec

from kgbuild.extract.candidate import Candidate, Context
from kgbuild.extract.contingents import contingent
from kgbuild.extract.decision import Decision, decide
from kgbuild.extract.discourse import Discourse
from kgbuild.extract.forces import ForcePhrase, find_forces
from kgbuild.extract.hosts import hosts_of
from kgbuild.extract.periods import period_of
from kgbuild.extract.ranking import Linear, linear_models
from kgbuild.extract.status import TELLING, Verdict, army_size, judge
from kgbuild.model import Deployment, Modifier, PartialDate, Rejection
from kgbuild.text.clauses import Clause
from kgbuild.text.document import Document

__all__ = ["Course", "find_deployments", "forces_with_clauses"]

_RECALL = 2
"""Sentences over which "the 2,030 soldiers" may point back to the force named before."""

_FAR = 99


def find_deployments(document: Document, discourse: Discourse) -> Iterator[Deployment | Rejection]:
    """All deployments of a document and the candidates turned down, in the order of the text."""
    course = Course(document, discourse)
    for clause, phrase in forces_with_clauses(document, discourse):
        yield from course.tell(course.decide(clause, phrase))


def forces_with_clauses(
    document: Document, discourse: Discourse
) -> Iterator[tuple[Clause, ForcePhrase]]:
    """The force phrases of a document, each with the clause that tells of it.

    What only may be a force goes with the one that its clause does tell of.
    """
    phrases = find_forces(document)
    clauses = [discourse.clause_at(phrase.head) for phrase in phrases]
    known = {id(c) for c, p in zip(clauses, phrases, strict=True) if not p.loose}
    for place, (clause, phrase) in enumerate(zip(clauses, phrases, strict=True)):
        if clause is None:
            continue
        following = phrases[place + 1] if place + 1 < len(phrases) else None
        if following is not None and clauses[place + 1] is clause:
            if _counted_by(clause, phrase, following):
                following.unit = following.unit or phrase.unit
                following.sender = following.sender or phrase.sender
                continue
        if not phrase.loose or phrase.quantity is not None or id(clause) not in known:
            yield clause, phrase


def _equips(fact: Deployment, troops: Deployment) -> bool:
    """True for matériel without a head count of the sender and at the place of counted troops."""
    return (
        bool(fact.equipment)
        and fact.personnel is None
        and troops.personnel is not None
        and (fact.sender, fact.hosts) == (troops.sender, troops.hosts)
        and (fact.unit is None or fact.unit == troops.unit)
    )


def _counted_by(clause: Clause, phrase: ForcePhrase, following: ForcePhrase) -> bool:
    """True for a unit whose men the clause counts: "The 2nd Brigade has 3,000 soldiers there"."""
    owns = clause.predicate.sense in ("have", "comprise")
    between = phrase.head < clause.predicate.at < following.head
    unit = phrase.sense in ("unit", "mission", "branch") and phrase.quantity is None
    return owns and between and unit and following.counted and not following.change


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


class Course:
    """Decides on one candidate after the other and keeps what the later ones may refer to."""

    def __init__(
        self, document: Document, discourse: Discourse, models: Mapping[str, Linear] | None = None
    ) -> None:
        self.document, self.discourse = document, discourse
        self.models = linear_models() if models is None else models
        self.announced = _Announcement()
        self.last: Deployment | None = None
        self.told: Candidate | None = None

    def decide(self, clause: Clause, phrase: ForcePhrase) -> Decision:
        """What a force phrase comes to, by its words and what was told before."""
        candidate = self._judged(clause, phrase)
        return decide(candidate, self._context(candidate), self.models)

    def tell(self, decision: Decision) -> Iterator[Deployment | Rejection]:
        """The deployments that were decided on, or why there are none."""
        candidate = decision.candidate
        if decision.reason:
            yield from self._turn_down(candidate, decision.reason)
            return
        context = self._context(candidate)
        for sender in decision.senders:
            for host in decision.hosts or ((),):
                fact = contingent(candidate, sender, host, context.near)
                if self.last is not None and context.distance == 0 and _equips(fact, self.last):
                    # Matériel in the same sentence as the soldiers is theirs.
                    equipment = (*self.last.equipment, *fact.equipment)
                    self.last = msgspec.structs.replace(self.last, equipment=equipment)
                    yield msgspec.structs.replace(self.last, evidence=fact.evidence)
                    continue
                fact = self.announced.completed(fact, candidate.sentence)
                self.last, self.told = fact, candidate
                yield fact

    def _context(self, candidate: Candidate) -> Context:
        if self.told is None:
            return Context(distance=_FAR)
        distance = candidate.sentence - self.told.sentence
        together = self.told.paragraph == candidate.paragraph
        return Context(
            near=self.last if distance <= 1 and together else None,
            earlier=self.last if distance <= _RECALL else None,
            distance=distance,
        )

    # --- the verdict -------------------------------------------------------------------------

    def _judged(self, clause: Clause, phrase: ForcePhrase) -> Candidate:
        verdict = judge(self.document, self.discourse, clause, phrase)
        candidate = Candidate(self.document, self.discourse, clause, phrase, verdict)
        listed = verdict.reason == "no-event" and phrase.sense == "ellipsis"
        if listed and self.told is not None and self._context(candidate).distance == 0:
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
        if reason in TELLING and not candidate.phrase.loose:
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
