"""What words of a sentence are attributed to a speaker: quotations, clauses, the rest of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kgbuild.text.clauses import Clause
from kgbuild.text.document import Document
from kgbuild.text.quotes import Quote
from kgbuild.text.sentences import Sentence

__all__ = ["LONG_QUOTE", "Run", "Scene", "words_in"]

Run = tuple[int, int]
"""First token of a run of words, and the one behind its last."""

LONG_QUOTE = 6
"""Words from which on a quotation is a statement of its own inside reported speech."""

_SHORTEST = 2
_MARKS = ",.;:–—-\"„“”»«!?‚‘’'"


@dataclass(frozen=True, slots=True)
class Scene:
    """A sentence with its clauses and the quotations that stand in it or reach into it."""

    document: Document
    sentence: Sentence
    clauses: Sequence[Clause]
    quotes: Sequence[Quote]

    def content(self, clause: Clause, sense: str) -> tuple[list[Run], bool]:
        """The runs of words that a clause with a verb of saying attributes.

        Returns:
            The runs, and True where they are a quotation.
        """
        before = [q for q in self.quotes if q.last <= clause.first + 1 and self._tells(q)]
        after = [q for q in self.quotes if q.first >= clause.last - 1 and self._tells(q)]
        if before and not self._spoken_before(before[0]):
            # "Not into port," she said, "nor into disputed waters": one utterance.
            goes_on = after[:1] if after and self._text(clause.last) == "," else []
            return [self._inner(q) for q in (*before[-1:], *goes_on)], True
        if self.trails(clause):
            return [self._trimmed(self.sentence.first, clause.first)], False
        if after and after[0].first - clause.last <= 2 and not self._own_object(clause):
            return [self._inner(after[0])], True
        return self._behind(clause, sense), False

    def quoted_after(self, clause: Clause, runs: Sequence[Run]) -> list[Run]:
        """Long quotations behind a colon that follow what a clause attributes."""
        ends = max((b for _, b in runs), default=clause.last)
        return [
            self._inner(q)
            for q in self.quotes
            if q.first >= ends - 1
            and q.first > clause.last - 1
            and words_in(self.document, q) >= LONG_QUOTE
            and self._text(q.first - 1) == ":"
        ]

    def trails(self, clause: Clause) -> bool:
        """True where the attribution follows what is said: "…, sagte sie", "…, she said"."""
        document, predicate = self.document, clause.predicate
        if clause.first <= self.sentence.first + 1 or clause.kind == "relative":
            return False
        if self._text(clause.first - 1) not in ',"“”»«’‘–—-':
            return False
        if document.language == "de":
            return predicate.finite <= clause.first or document.low(clause.first) in ("wie", "so")
        if document.is_a(clause.first, "coordinator"):
            return False
        i = predicate.at + 1
        while document.is_a(i, "ongoing") or document.is_a(i, "past") or document.low(i) == "late":
            i += 1
        if i >= self.sentence.last or document.tokens[i].kind == "mark":
            return True
        if document.is_a(i, "preposition") and document.low(i) != "to":
            return True
        inverted = predicate.at <= clause.first
        return document.date_at(i) is not None or predicate.lemma == "tell" or inverted

    def around(self, first: int, last: int) -> list[Run]:
        """The sentence without an attributing phrase: the longer side of it."""
        left = self._trimmed(self.sentence.first, first)
        right = self._trimmed(last, self.sentence.last)
        return [left if left[1] - left[0] > right[1] - right[0] else right]

    def whole(self) -> Run:
        """The sentence without its closing mark."""
        return self._trimmed(self.sentence.first, self.sentence.last)

    def rest(self, first: int) -> Run:
        """The sentence from a token on."""
        return self._trimmed(first, self.sentence.last)

    def _behind(self, clause: Clause, sense: str) -> list[Run]:
        """What follows the verb: its object, or the clauses that depend on it."""
        document = self.document
        first, last = self._object(clause)
        following = [c for c in self.clauses if c.first > clause.predicate.at and c is not clause]
        start = following[0].first if following else -1
        if sense == "see":
            return [(first, last)]
        if document.language == "en":
            run = self._trimmed(first, self._stop(clause))
        elif start >= 0 and (start >= last or last - first < 3):
            run = self._trimmed(start, self.sentence.last)
        else:
            run = self._trimmed(first, last)
        if run[1] - run[0] < _SHORTEST or self._only_when(run):
            return []
        return [run]

    def _stop(self, clause: Clause) -> int:
        """Where English speech ends: at a quotation behind a colon, else with the sentence."""
        for quote in self.quotes:
            if quote.first > clause.predicate.at and self._text(quote.first - 1) == ":":
                return quote.first
        return self.sentence.last

    def _object(self, clause: Clause) -> Run:
        """What follows the verb of saying in its own clause."""
        document = self.document
        if document.language == "de":
            verb = max(clause.predicate.finite, clause.first - 1)
            after = [i for i in clause.tokens if i > verb]
            for i in after:
                if document.is_a(i, "negation"):
                    return i, clause.last
            return (after[0], clause.last) if after else (clause.last, clause.last)
        start = clause.predicate.at + 1
        if clause.predicate.lemma == "tell":
            start = next(
                (i + 1 for i in range(start, min(start + 6, self.sentence.last))
                 if document.low(i) == "that"), start)  # fmt: skip
        while document.low(start) in ("that", ","):
            start += 1
        return start, max(start, self.sentence.last)

    def _own_object(self, clause: Clause) -> bool:
        """True where the clause says something itself before it quotes."""
        first, _ = self._object(clause)
        inside = [i for i in clause.tokens if i >= first]
        that = self.document.low(clause.predicate.at + 1) in ("that", "dass", "daß")
        return that and len(inside) >= 3

    def _only_when(self, run: Run) -> bool:
        """True for "last month" or "in Riga": when and where it was said, not what."""
        document = self.document
        if not document.is_a(run[0], "preposition") and document.date_at(run[0]) is None:
            return False
        inside = [c for c in self.clauses if c.predicate.at > run[0] and c.predicate.at < run[1]]
        return not inside

    def _spoken_before(self, quote: Quote) -> bool:
        """True where so much stands before a short quotation that it is only part of the speech."""
        ahead = quote.first - self.sentence.first
        return ahead > 2 and words_in(self.document, quote) < LONG_QUOTE

    def _tells(self, quote: Quote) -> bool:
        return words_in(self.document, quote) >= _SHORTEST

    def _inner(self, quote: Quote) -> Run:
        return self._trimmed(quote.first + 1, quote.last)

    def _trimmed(self, first: int, last: int) -> Run:
        """A run without the marks at its ends."""
        tokens = self.document.tokens
        while last > first and tokens[last - 1].text in _MARKS:
            last -= 1
        while first < last and tokens[first].text in _MARKS:
            first += 1
        return first, last

    def _text(self, i: int) -> str:
        return self.document.tokens[i].text if 0 <= i < len(self.document.tokens) else ""


def words_in(document: Document, quote: Quote) -> int:
    """Number of words in a quotation, marks not counted."""
    return sum(document.tokens[i].kind != "mark" for i in range(quote.first, quote.last))
