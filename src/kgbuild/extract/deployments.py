"""Deployments: who has sent, keeps, plans or withdraws which force, where and when.

Each force phrase of the text is a candidate. The verb of its clause says whether it
is a deployment and of what status; sender, host and dates are looked for in the phrase,
in the clause, and in what was said before, in this order.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

import msgspec

from kgbuild.extract.discourse import Discourse
from kgbuild.extract.forces import ForcePhrase, find_forces
from kgbuild.extract.hosts import hosts_of, origin_of, places_of
from kgbuild.extract.periods import period_of
from kgbuild.extract.senders import acting_force, senders_of
from kgbuild.extract.status import Verdict, army_size, judge
from kgbuild.extract.syntax import subject
from kgbuild.model import Deployment, Entity, Figure, Modifier, PartialDate, Rejection, Unit
from kgbuild.text.clauses import Clause
from kgbuild.text.document import Document

__all__ = ["find_deployments"]

Hosts = tuple[Entity, ...]


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

    sentence: int = -9
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
        self.last_phrase: ForcePhrase | None = None
        self.last_verdict = Verdict("", "no-event")

    def read(self, clause: Clause, phrase: ForcePhrase) -> Iterator[Deployment | Rejection]:
        """The deployments that a force phrase tells of, or why there are none."""
        verdict = judge(self.document, self.discourse, clause, phrase)
        if (
            verdict.reason == "no-event"
            and phrase.sense == "ellipsis"
            and self._distance(phrase) == 0
        ):
            verdict = self.last_verdict
        if army_size(self.document, clause, phrase):
            verdict = Verdict("", "army-size")
        if verdict.away and phrase.from_source:
            # "12.000 Soldaten aus Deutschland abziehen": that is what they leave.
            phrase = replace(phrase, sender=None, last=phrase.head + 1)
        reason = verdict.reason
        senders: tuple[Entity, ...] = ()
        hosts: tuple[Hosts, ...] = ()
        verdict, clause = self._with_relative(clause, phrase, verdict)
        near = self.last if self._distance(phrase) <= 1 and self._same_paragraph(phrase) else None
        if not reason:
            earlier = self.last if self._distance(phrase) <= _RECALL else None
            senders = senders_of(self.document, self.discourse, clause, phrase, near, earlier)
            reason = "" if senders else "no-sender"
        if not reason:
            hosts = self._hosts(clause, phrase, verdict, senders[0], near)
            if verdict.rule in ("move", "send") and hosts and _at_home(senders[0], hosts):
                origin = origin_of(self.document, clause)
                if origin:
                    # "sind 304 Soldaten aus Mali in Wunstorf gelandet"
                    verdict, hosts = verdict._replace(status="withdrawn", rule="return"), (origin,)
            sent = verdict.strong and verdict.rule in _PLACELESS
            if not hosts and not (sent and phrase.quantity is not None):
                reason = "no-host"
            elif hosts and phrase.quantity is None and _at_home(senders[0], hosts):
                reason = "at-home"
        if reason:
            self._announce(clause, phrase, verdict)
            if reason in _TELLING:
                yield self._rejection(clause, phrase, Verdict("", reason))
            return
        here = self.document.sentence_of[phrase.head]
        for sender in senders:
            for host in hosts or ((),):
                fact = self._fact(clause, phrase, verdict, (sender, host), near)
                fact = self.announced.completed(fact, here)
                self.last, self.last_phrase, self.last_verdict = fact, phrase, verdict
                yield fact

    def _with_relative(
        self, clause: Clause, phrase: ForcePhrase, verdict: Verdict
    ) -> tuple[Verdict, Clause]:
        """What a relative clause behind the phrase says where its own clause says nothing.

        "400 Landsleute, die sich im Land aufhalten"; "personnel who are in the country".
        """
        for other in self.discourse.clauses[clause.sentence.index]:
            behind = 0 <= other.first - phrase.last <= 1 and other.kind == "relative"
            if behind and (verdict.reason or not self._placed(clause, phrase, verdict)):
                inner = judge(self.document, self.discourse, other, phrase)
                if not inner.reason and self._placed(other, phrase, inner):
                    return inner, other
        return verdict, clause

    def _placed(self, clause: Clause, phrase: ForcePhrase, verdict: Verdict) -> bool:
        return bool(hosts_of(self.document, self.discourse, clause, phrase, verdict))

    def _same_paragraph(self, phrase: ForcePhrase) -> bool:
        if self.last_phrase is None:
            return False
        document = self.document
        one = document.sentences[document.sentence_of[phrase.head]]
        other = document.sentences[document.sentence_of[self.last_phrase.head]]
        return one.paragraph == other.paragraph

    def _distance(self, phrase: ForcePhrase) -> int:
        """How many sentences lie between this candidate and the last deployment."""
        if self.last_phrase is None:
            return 99
        sentence_of = self.document.sentence_of
        return sentence_of[phrase.head] - sentence_of[self.last_phrase.head]

    def _hosts(
        self,
        clause: Clause,
        phrase: ForcePhrase,
        verdict: Verdict,
        sender: Entity,
        near: Deployment | None,
    ) -> tuple[Hosts, ...]:
        found = hosts_of(self.document, self.discourse, clause, phrase, verdict, sender.code)
        if found:
            return found
        if phrase.sense == "mission" and phrase.quantity is None:
            return ()
        if clause.predicate.lemma in ("dienen", "serve") and not any(
            self.document.is_a(i, "place-preposition") for i in clause.tokens
        ):
            # "183.000 Männer und Frauen dienten": the strength of an army, nowhere in particular.
            return ()
        named = phrase.unit is not None and (phrase.unit.named or verdict.strong)
        present = phrase.sender is not None and verdict.rule in ("be", "station", "send", "move")
        if not (phrase.counted or named or present or phrase.equipment):
            return ()
        pointing = phrase.sense == "ellipsis" or phrase.definite or phrase.quantity is None
        if verdict.rule == "copula" and not pointing and self._distance(phrase) > 0:
            return ()
        together = self._distance(phrase) == 0 or phrase.sense == "ellipsis" or phrase.part
        if near is not None and near.hosts and together:
            return (near.hosts,)
        theatre = self.discourse.theatre_at(clause.first, besides=sender.code)
        if theatre is not None:
            return (places_of(theatre),)
        return (near.hosts,) if near is not None and near.hosts else ()

    def _fact(
        self,
        clause: Clause,
        phrase: ForcePhrase,
        verdict: Verdict,
        ends: tuple[Entity, Hosts],
        near: Deployment | None,
    ) -> Deployment:
        sender, hosts = ends
        start, end = period_of(self.document, clause, verdict)
        quantity = phrase.quantity if phrase.counted else None
        figure: Figure | None = quantity.figure() if quantity is not None else None
        return Deployment(
            article=self.document.article.id,
            sender=sender,
            lead=self._lead(clause, phrase),
            hosts=hosts,
            unit=self._unit(clause, phrase, verdict, near),
            personnel=figure if phrase.counts_people else None,
            modifiers=quantity.modifiers if quantity is not None else (),
            equipment=phrase.equipment,
            status=verdict.status,  # type: ignore[arg-type]
            start=start,
            end=end,
            rule=f"deployment.{verdict.rule}",
            evidence=(self.document.span(*self._words(clause, phrase)),),
        )

    def _words(self, clause: Clause, phrase: ForcePhrase) -> tuple[int, int]:
        """The clause, or the phrase's share of it where the clause tells of several forces."""
        first, last = _stretch(clause, phrase)
        zone = max(first, phrase.zone[0]), min(last, phrase.zone[1])
        if zone == (first, last) or zone[0] > phrase.first or zone[1] < phrase.last:
            return first, last
        return self.document.trimmed(phrase.first, zone[1])

    def _unit(
        self, clause: Clause, phrase: ForcePhrase, verdict: Verdict, near: Deployment | None
    ) -> Unit | None:
        if phrase.unit is not None and (phrase.unit.named or phrase.sense != "unit"):
            return phrase.unit
        force = acting_force(self.document, self.discourse, clause, phrase)
        if force is not None and (force.detail != "forces" or verdict.rule in _STRENGTH):
            return Unit(label=force.label)
        if phrase.unit is not None:
            return phrase.unit
        if phrase.sense == "ellipsis" and near is not None and phrase.sender is None:
            return near.unit
        return None

    def _lead(self, clause: Clause, phrase: ForcePhrase) -> str | None:
        """The nation that leads a multinational unit: "Deutschland führt …"."""
        if phrase.sender is None or phrase.sender.kind != "alliance":
            return None
        found = subject(self.document, clause)
        if clause.predicate.sense != "lead" or found is None or found.entity.kind != "nation":
            return None
        return found.entity.code

    def _announce(self, clause: Clause, phrase: ForcePhrase, verdict: Verdict) -> None:
        if phrase.quantity is not None or not phrase.definite or verdict.status != "planned":
            return
        document = self.document
        start, _ = period_of(document, clause, verdict)
        additional = any(document.is_a(i, "additional") for i in range(phrase.first, phrase.head))
        here = document.sentence_of[phrase.head]
        self.announced = _Announcement(here, verdict.status, start, additional)

    def _rejection(self, clause: Clause, phrase: ForcePhrase, verdict: Verdict) -> Rejection:
        return Rejection(
            article=self.document.article.id,
            candidate="deployment",
            reason=verdict.reason,
            explanation=verdict.explanation,
            evidence=(self.document.span(*_stretch(clause, phrase)),),
        )


_STRENGTH = frozenset(("comprise", "change", "reinforce", "copula", "move"))
"""Rules by which a clause tells the strength of the force that it is about."""

_RECALL = 2
"""Sentences over which "the 2,030 soldiers" may point back to the force named before."""

_PLACELESS = frozenset(("send", "plan", "noun", "provide", "consider", "withdraw", "change"))
"""Rules whose words tell of a deployment even where the text does not say where to."""


def _at_home(sender: Entity, hosts: tuple[Hosts, ...]) -> bool:
    return all(any(e.code == sender.code for e in host) for host in hosts)


_TELLING = frozenset(
    (
        "negated",
        "ruled-out",
        "hypothetical",
        "question",
        "no-sender",
        "no-host",
        "army-size",
        "at-home",
        "delivery",
    )
)
"""Reasons that a person may want to know; that a noun has no verb of sending is none."""


def _stretch(clause: Clause, phrase: ForcePhrase) -> tuple[int, int]:
    """From the clause's first token to its last, embedded clauses included."""
    return min(clause.first, phrase.first), max(clause.last, phrase.last)
