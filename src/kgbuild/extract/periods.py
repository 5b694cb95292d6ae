"""When a deployment began and ended, as far as its clause tells."""

from __future__ import annotations

from kgbuild.extract.candidate import Candidate
from kgbuild.model import PartialDate
from kgbuild.text.clauses import Clause
from kgbuild.text.dates import When
from kgbuild.text.document import Document

__all__ = ["period_of"]


def period_of(candidate: Candidate) -> tuple[PartialDate | None, PartialDate | None]:
    """Start and end of a deployment; a date in the wrong place would be worse than none."""
    document, clause, verdict = candidate.document, candidate.clause, candidate.verdict
    start: PartialDate | None = None
    end: PartialDate | None = None
    if verdict.rule == "change" and not verdict.dated:
        return None, None
    inside = set(clause.tokens)
    for when in document.dates_in(clause.first, clause.last):
        if when.first not in inside or _of_another(document, clause, when):
            continue
        if _in_dateline(document, when):
            continue
        if when.sense == "since":
            start = start or when.date
        elif when.sense == "until" or verdict.status == "withdrawn":
            end = end or when.date
        elif verdict.dated:
            start = start or when.date
    if verdict.status in ("planned", "considered") and start is None:
        # A deadline for the arrival is not the end of the presence.
        end = None
    if start and end and start.earliest and end.latest and start.earliest > end.latest:
        return start, None
    return start, end


_DATELINE = 12
"""Tokens of a dateline, at most: "NUR-SULTAN, January 13 (Agencies) -"."""


def _in_dateline(document: Document, when: When) -> bool:
    """True for the date of a dateline: "BERLIN, Feb 7 – Germany will send …"."""
    sentence = document.sentences[document.sentence_of[when.first]]
    if not document.tokens[sentence.first].text.isupper():
        return False
    for i in range(sentence.first, min(sentence.first + _DATELINE, sentence.last)):
        if document.tokens[i].text in ("–", "—", "-", "--"):
            return when.first < i
    return False


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
