"""When a deployment began and ended, as far as its clause tells."""

from __future__ import annotations

import datetime as dt

from kgbuild.extract.candidate import Candidate
from kgbuild.model import PartialDate
from kgbuild.text.clauses import Clause
from kgbuild.text.dates import When
from kgbuild.text.document import Document

__all__ = ["period_of"]


def period_of(candidate: Candidate) -> tuple[PartialDate | None, PartialDate | None]:
    """Start and end of a deployment; a date in the wrong place would be worse than none."""
    document, clause, verdict = candidate.document, candidate.clause, candidate.verdict
    phrase = candidate.phrase
    start: PartialDate | None = None
    end: PartialDate | None = None
    if verdict.rule == "change" and not verdict.dated:
        return None, None
    inside = set(clause.tokens)
    for when in document.dates_in(clause.first, clause.last):
        if when.first not in inside or _of_another(document, clause, when):
            continue
        if document.in_dateline(when.first) or phrase.first <= when.first < phrase.last:
            continue
        if when.sense == "since":
            start = start or when.date
        elif when.sense == "until" or verdict.status == "withdrawn":
            end = end or when.date
        elif verdict.dated:
            start = start or _ahead(candidate, when)
    if verdict.status == "ongoing" and start is None:
        start = _standing_since(candidate)
    if verdict.status in ("planned", "considered") and start is None:
        # A deadline for the arrival is not the end of the presence.
        end = None
    if start and end and start.earliest and end.latest and start.earliest > end.latest:
        return start, None
    return start, end


def _ahead(candidate: Candidate, when: When) -> PartialDate:
    """The date; a weekday alone lies ahead where the clause speaks of what is to come."""
    document = candidate.document
    today, day = document.article.published, when.date.latest
    alone = document.low(when.last - 1) in document.lexicon.weekdays and (
        when.last - when.first == 1
    )
    if candidate.verdict.status != "planned" or not alone or today is None or day is None:
        return when.date
    if day >= today:
        return when.date
    day += dt.timedelta(days=7)
    return PartialDate.of(day.year, day.month, day.day)


def _standing_since(candidate: Candidate) -> PartialDate | None:
    """Since when a force stands, where another clause of its sentence says so.

    "Seit März steht eine Staffel in Sliač, wo 240 Deutsche …"; "Kfor, die seit Juni 1999 in
    der Provinz steht, …": a presence of which the sentence tells once.
    """
    document, sentence = candidate.document, candidate.clause.sentence
    since = [w for w in document.dates_in(sentence.first, sentence.last) if w.sense == "since"]
    if len(since) != 1 or _of_another(document, candidate.clause, since[0]):
        return None
    clause = candidate.discourse.clause_at(since[0].first)
    stands = clause is not None and clause.predicate.sense in _STANDING
    return since[0].date if stands else None


_STANDING = frozenset(("station", "be", "lead", "have", "copula", "host"))


_TIES = frozenset(("ally", "member", "office"))


def _of_another(document: Document, clause: Clause, when: When) -> bool:
    """True for the date of an apposition: "in South Korea, its treaty ally since 1953"."""
    for i in range(when.first - 1, clause.first - 1, -1):
        if document.tokens[i].text == ",":
            return False
        noun = document.noun(i)
        if noun is not None and noun.sense in _TIES:
            return i > clause.predicate.at
    return False
