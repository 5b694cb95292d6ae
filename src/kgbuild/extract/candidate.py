"""A force phrase with the clause that tells of it and what that clause makes of it."""

from __future__ import annotations

from dataclasses import dataclass

from kgbuild.extract.discourse import Discourse
from kgbuild.extract.forces import ForcePhrase
from kgbuild.extract.status import Verdict
from kgbuild.model import Deployment
from kgbuild.text.clauses import Clause
from kgbuild.text.document import Document

__all__ = ["Candidate", "Context"]


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
        document, phrase = self.document, self.phrase
        first = min(self.clause.first, phrase.first)
        last = max(self.clause.last, phrase.last)
        start, end = max(first, phrase.zone[0]), min(last, phrase.zone[1])
        shared = (start, end) != (first, last) and start <= phrase.first and phrase.last <= end
        if not shared or phrase.change:
            # The strengths before and after rest on the words that tell of the change.
            return first, last
        stop = phrase.last
        while stop < end and document.low(stop) != "," and not document.is_a(stop, "coordinator"):
            stop += 1
        return document.trimmed(self._item(start), stop)

    def _item(self, start: int) -> int:
        """Where an item of a list begins: at the nation before its figure, if that is there."""
        i = self.phrase.first - 1
        while i > start and self.document.low(i) in ("mit", "with"):
            i -= 1
        mention = self.document.mention_at(i) if i >= start else None
        return self.phrase.first if mention is None else max(start, mention.first)


@dataclass(frozen=True, slots=True)
class Context:
    """What was told before a candidate.

    Attributes:
        near: the deployment told right before in the paragraph, if any.
        earlier: the one told a few sentences before, if any.
        distance: sentences between the candidate and the last deployment.
    """

    near: Deployment | None = None
    earlier: Deployment | None = None
    distance: int = 0
