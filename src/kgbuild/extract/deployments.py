"""Deployments: who has sent, keeps, plans or withdraws which force, where and when.

Each force phrase of the text is a candidate. The verb of its clause says whether it
is a deployment and of what status; sender, host and dates are looked for in the phrase,
in the clause, and in what was said before, in this order.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import msgspec

from kgbuild.extract.discourse import Discourse
from kgbuild.extract.forces import ForcePhrase, find_forces
from kgbuild.extract.hosts import hosts_of
from kgbuild.extract.status import Verdict, army_size, judge
from kgbuild.extract.syntax import antecedent, subject
from kgbuild.model import Deployment, Entity, Modifier, PartialDate, Rejection, Unit
from kgbuild.text.clauses import Clause
from kgbuild.text.dates import When
from kgbuild.text.document import Document

__all__ = ["find_deployments"]

_TRANSITIVE = frozenset(
    (
        "send",
        "station",
        "withdraw",
        "reinforce",
        "reduce",
        "provide",
        "have",
        "consider",
        "plan",
        "lead",
        "comprise",
        "be",
        "move",
        "support",
        "",
    )
)


def find_deployments(document: Document, discourse: Discourse) -> Iterator[Deployment | Rejection]:
    """All deployments of a document and the candidates turned down, in the order of the text."""
    previous: Deployment | None = None
    previous_phrase: ForcePhrase | None = None
    announced = _Announcement()
    last = Verdict("", "no-event")
    for phrase in find_forces(document):
        clause = discourse.clause_at(phrase.head)
        if clause is None:
            continue
        verdict = judge(document, discourse, clause, phrase)
        if (
            verdict.reason == "no-event"
            and phrase.sense == "ellipsis"
            and previous_phrase is not None
        ):
            if document.sentence_of[phrase.head] == document.sentence_of[previous_phrase.head]:
                verdict = last
        if phrase.sense in ("personnel", "collective") and army_size(document, clause, phrase):
            continue
        if verdict.reason:
            if verdict.worth_telling:
                yield _rejection(document, clause, phrase, verdict)
            continue
        near = (
            previous
            if previous_phrase is not None
            and document.sentence_of[phrase.head] - document.sentence_of[previous_phrase.head] <= 1
            else None
        )
        here = document.sentence_of[phrase.head]
        for result in _deployments(document, discourse, clause, phrase, verdict, near):
            if isinstance(result, Deployment):
                previous, previous_phrase = announced.completed(result, here), phrase
                last = verdict
                yield previous
            else:
                announced = _announcement(document, clause, phrase, verdict, here) or announced
                yield result


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


def _announcement(
    document: Document, clause: Clause, phrase: ForcePhrase, verdict: Verdict, sentence: int
) -> _Announcement | None:
    if phrase.quantity is not None or not phrase.definite or verdict.status != "planned":
        return None
    start, _ = _dates(document, clause, phrase, verdict)
    additional = any(document.is_a(i, "additional") for i in range(phrase.first, phrase.head))
    return _Announcement(sentence, verdict.status, start, additional)


def _deployments(
    document: Document,
    discourse: Discourse,
    clause: Clause,
    phrase: ForcePhrase,
    verdict: Verdict,
    near: Deployment | None,
) -> Iterator[Deployment | Rejection]:
    sender = _sender(document, discourse, clause, phrase, near)
    if sender is None:
        yield _rejection(document, clause, phrase, Verdict("", "no-sender"))
        return
    hosts = hosts_of(document, discourse, clause, phrase, verdict)
    if not hosts:
        hosts = _theatre(document, discourse, clause, phrase, sender, near)
    if not hosts and phrase.quantity is None:
        yield _rejection(document, clause, phrase, Verdict("", "no-host"))
        return
    if not hosts and not verdict.strong:
        yield _rejection(document, clause, phrase, Verdict("", "no-host"))
        return
    start, end = _dates(document, clause, phrase, verdict)
    figure = phrase.quantity.figure() if phrase.counted and phrase.quantity else None
    unit, lead = phrase.unit, _lead(document, clause, phrase)
    if unit is None and verdict.rule in ("comprise", "change", "reinforce", "copula"):
        counted = subject(document, clause)
        if counted is not None and counted.role == "force":
            unit = Unit(label=counted.label)
    if unit is None and phrase.sense == "ellipsis" and near is not None and phrase.sender is None:
        unit = near.unit
    for host in hosts or ((),):
        yield Deployment(
            article=document.article.id,
            sender=sender,
            lead=lead,
            hosts=host,
            unit=unit,
            personnel=figure if phrase.sense != "unit" or _counts_people(phrase) else None,
            modifiers=_modifiers(phrase),
            equipment=phrase.equipment,
            status=verdict.status,  # type: ignore[arg-type]
            start=start,
            end=end,
            rule=f"deployment.{verdict.rule}",
            evidence=(document.span(*_stretch(clause, phrase)),),
        )


def _theatre(
    document: Document,
    discourse: Discourse,
    clause: Clause,
    phrase: ForcePhrase,
    sender: Entity,
    near: Deployment | None,
) -> tuple[tuple[Entity, ...], ...]:
    """Where the text has placed its forces so far, for a counted or named force without a place."""
    named = phrase.unit is not None and phrase.unit.named
    if not (phrase.counted or named or phrase.definite or phrase.equipment):
        return ()
    if near is not None and near.hosts:
        return (near.hosts,)
    if not phrase.counted and not named:
        return ()
    before = discourse.place_before(clause.first)
    if before is not None and before.code is not None and before.code != sender.code:
        return ((Entity(kind="nation", code=before.code),),) if len(before.code) == 3 else ()
    return ()


def _counts_people(phrase: ForcePhrase) -> bool:
    """True unless the figure counts the units themselves ("vier Gefechtsverbände")."""
    return (
        phrase.quantity is not None
        and phrase.quantity.last <= phrase.last
        and (phrase.quantity.core > phrase.head or phrase.quantity.strong)
    )


def _modifiers(phrase: ForcePhrase) -> tuple[Modifier, ...]:
    return phrase.quantity.modifiers if phrase.counted and phrase.quantity else ()


def _stretch(clause: Clause, phrase: ForcePhrase) -> tuple[int, int]:
    """From the clause's first token to its last, embedded clauses included."""
    return min(clause.first, phrase.first), max(clause.last, phrase.last)


def _sender(
    document: Document,
    discourse: Discourse,
    clause: Clause,
    phrase: ForcePhrase,
    near: Deployment | None,
) -> Entity | None:
    if phrase.sender is not None:
        return phrase.sender
    here: Clause | None = clause
    for _ in range(3):
        if here is None:
            break
        found = subject(document, here)
        if found is not None and not (phrase.first <= found.first < phrase.last):
            return found.entity
        if found is None and _pronoun_subject(document, here):
            topic = discourse.topic_at(here)
            if topic is not None:
                return topic
        if here.kind == "relative" and found is None:
            before = antecedent(document, here)
            if before is not None and before.acts and not discourse.is_place(before):
                return before.entity
        here = here.parent
    if near is not None:
        return near.sender
    if phrase.quantity is not None or phrase.possessive:
        return discourse.topic_before(document.sentence_of[clause.first])
    return None


def _pronoun_subject(document: Document, clause: Clause) -> bool:
    """True where "it", "they" or "sie" stands as the subject of a clause."""
    return any(
        document.is_a(i, kind)
        for i in clause.tokens[:4]
        for kind in ("pronoun-it", "pronoun-she", "pronoun-they")
    )


def _lead(document: Document, clause: Clause, phrase: ForcePhrase) -> str | None:
    """The nation that leads a multinational unit: "Deutschland führt …", "US-led"."""
    if phrase.sender is not None and phrase.sender.kind == "alliance":
        found = subject(document, clause)
        if clause.predicate.sense == "lead" and found is not None:
            return found.entity.code if found.entity.kind == "nation" else None
    return None


def _dates(
    document: Document, clause: Clause, phrase: ForcePhrase, verdict: Verdict
) -> tuple[PartialDate | None, PartialDate | None]:
    whens = [w for w in document.dates if w.first in clause.tokens]
    start: PartialDate | None = None
    end: PartialDate | None = None
    for when in whens:
        if when.sense == "since":
            start = start or when.date
        elif when.sense == "until" or verdict.status == "withdrawn":
            end = end or when.date
        elif verdict.status in ("planned", "completed", "ongoing"):
            start = start or _begin(when, verdict)
    if start and end and start.earliest and end.latest and start.earliest > end.latest:
        end = None
    if verdict.status in ("planned", "considered") and end is not None and start is None:
        # A deadline for the arrival is not the end of the presence.
        end = None
    return start, end


def _begin(when: When, verdict: Verdict) -> PartialDate | None:
    return when.date if verdict.dated else None


def _rejection(
    document: Document, clause: Clause, phrase: ForcePhrase, verdict: Verdict
) -> Rejection:
    return Rejection(
        article=document.article.id,
        candidate="deployment",
        reason=verdict.reason,
        explanation=verdict.explanation,
        evidence=(document.span(*_stretch(clause, phrase)),),
    )
