"""A force phrase with the clause that tells of it and what that clause makes of it."""

from __future__ import annotations

from dataclasses import dataclass

from kgbuild.extract.discourse import Discourse
from kgbuild.extract.forces import ForcePhrase
from kgbuild.extract.status import Verdict
from kgbuild.text.clauses import Clause
from kgbuild.text.document import Document

__all__ = ["Candidate"]


@dataclass(frozen=True, slots=True)
class Candidate:
    """What may be a deployment.

    Attributes:
        document: the text.
        discourse: its course.
        clause: the clause that tells of the force.
        phrase: the force.
        verdict: status and rule, or why it is no deployment.
    """

    document: Document
    discourse: Discourse
    clause: Clause
    phrase: ForcePhrase
    verdict: Verdict

    @property
    def sentence(self) -> int:
        """Index of the sentence that names the force."""
        return self.document.sentence_of[self.phrase.head]

    @property
    def paragraph(self) -> int:
        """Number of its paragraph."""
        return self.document.sentences[self.sentence].paragraph

    @property
    def words(self) -> tuple[int, int]:
        """The clause, or the phrase's share of it where the clause tells of several forces."""
        first = min(self.clause.first, self.phrase.first)
        last = max(self.clause.last, self.phrase.last)
        start, end = max(first, self.phrase.zone[0]), min(last, self.phrase.zone[1])
        if (start, end) == (first, last) or start > self.phrase.first or end < self.phrase.last:
            return first, last
        return self.document.trimmed(self.phrase.first, end)
