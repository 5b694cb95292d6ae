"""A sentence as the scene of speech: its segments, and the runs of words that are said in it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from kgbuild.extract.speech.speakers import Speaker, Speakers
from kgbuild.extract.speech.wording import LONG_QUOTE, Segment, Wording
from kgbuild.model import StatementKind
from kgbuild.text.quotes import Quote
from kgbuild.text.sentences import Sentence

__all__ = ["Attributions", "Run", "Said", "Scene"]

Run = tuple[int, int]
"""First token of a run of words, and the one behind its last."""

_MARKS = ",.;:–—-\"„“”»«!?‚‘’'()+"
_DASHES = ("–", "—", "-", "+")
_SHORTEST = 2


@dataclass(frozen=True, slots=True)
class Said:
    """What is attributed to whom.

    Attributes:
        speaker: who says it.
        kind: quote, reported or denial.
        runs: the words that are said; none where they are those of the sentence before.
        rule: id of the rule.
        around: the words that attribute.
    """

    speaker: Speaker
    kind: StatementKind
    runs: Sequence[Run]
    rule: str
    around: Run


@dataclass(slots=True)
class Scene:
    """A sentence with its segments and the quotations that stand in it or reach into it.

    Attributes:
        wording: the document's words.
        speakers: the search for who speaks.
        sentence: the sentence.
        quotes: its quotations.
        segments: the sentence, cut at marks and quotations.
    """

    wording: Wording
    speakers: Speakers
    sentence: Sentence
    quotes: list[Quote]
    segments: list[Segment] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.segments = self.wording.segments(self.sentence, self.quotes)

    def low(self, i: int) -> str:
        """A token in lower case."""
        return self.wording.document.low(i)

    def is_a(self, i: int, word_class: str) -> bool:
        """True for a word of a class of words around speech."""
        return self.wording.is_a(i, word_class)

    def opener(self, k: int) -> int:
        """Index of the first token of a segment that is no coordinating conjunction."""
        segment = self.segments[k]
        first = segment.first
        if self.wording.document.is_a(first, "coordinator") and first + 1 < segment.last:
            first += 1
        return first

    def finite_in(self, first: int, last: int) -> int:
        """Index of the first finite verb of a stretch, or -1."""
        return next((i for i in range(first, last) if self.wording.finite(i)), -1)

    def has_clause(self, first: int, last: int) -> bool:
        """True where a main clause of some segments from ``first`` to ``last`` has its verb."""
        return any(
            s.quote is None and not self.dependent(k) and self.finite_in(s.first, s.last) >= 0
            for k, s in enumerate(self.segments[first:last], start=first)
        )

    def dependent(self, k: int) -> bool:
        """True for a relative clause, another subordinate clause or a participle's phrase."""
        segment = self.segments[k]
        document, first = self.wording.document, self.opener(k)
        if segment.quote is not None:
            return False
        if self.wording.german:
            start = first + (self.wording.preposition(first) and first + 1 < segment.last)
            relative = segment.mark in (",", "–", "—", "(") and document.is_a(start, "relative")
            opens = relative or document.is_a(first, "subordinator")
            unknown = (
                relative and not self.wording.finite(start + 1) and self._ends_in_verb(segment)
            )
            return opens and (self.verb_final(k) or unknown)
        if document.is_a(first, "relative") and k > 0:
            return True
        if document.is_a(first, "subordinator"):
            return not self.counts(first)
        participle = document.low(first).endswith("ing") or self.wording.participle(first)
        return k > 0 and participle and not self.wording.speech_forms(first)

    def counts(self, i: int) -> bool:
        """True for "as many as", "as of": no conjunction."""
        return self.low(i) == "as" and self.low(i + 1) in self.wording.words.classes["as-count"]

    def _ends_in_verb(self, segment: Segment) -> bool:
        """True where a German relative clause ends in a word that may be a verb."""
        last = segment.last - 1
        word = self.low(last)
        lower = not self.wording.capital(last) and not self.wording.is_function_word(last)
        return lower and last - segment.first >= 2 and word.endswith(("t", "te", "en"))

    def verb_final(self, k: int) -> bool:
        """True where a German segment ends in its finite verb, not in second place."""
        segment = self.segments[k]
        if segment.last - segment.first <= 2:
            return False
        forms = self.wording.document.lexicon.verbs.get(self.low(segment.last - 1), ())
        known = bool(forms) or bool(self.wording.speech_forms(segment.last - 1))
        if not known or not self.wording.finite(segment.last - 1):
            return False
        # "das Kontingent solle halbiert werden": the helping verb stands in second place.
        inside = range(segment.first + 2, segment.last - 1)
        completes = self.low(segment.last - 1).endswith(("n", "t"))
        return not (completes and any(self.wording.mood(i) == "subj" for i in inside))

    def words_ahead(self, k: int) -> int:
        """Number of words in the segments before ``k``."""
        return self.wording.words_in(self.sentence.first, self.segments[k].first)

    def start_of_content(self, k: int) -> int:
        """Index of the segment with which the words begin that an attribution behind them covers.

        A colon behind a clause, a semicolon, a dateline's dash and a ticker's mark begin anew.
        """
        start = 0
        for j in range(1, k):
            part = self.segments[j]
            anew = part.mark == ";" and not self._hearsay(start, j)
            anew |= part.mark == ":" and (part.quote is not None or self.has_clause(j, k))
            anew |= part.mark in _DASHES and not self.has_clause(0, j)
            start = j if anew else start
        return start

    def before(self, start: int, k: int) -> tuple[list[Run], bool]:
        """What stands in the segments from ``start`` to before ``k``.

        Returns:
            The runs, and True where they are a quotation.
        """
        if start >= k:
            return [], False
        last = self.segments[k - 1]
        ahead = self.wording.words_in(self.segments[start].first, last.first)
        if last.quote is not None:
            words = self.wording.words_in(last.quote.first, last.quote.last)
            reaches = last.quote.first < self.sentence.first
            if ahead == 0 or words >= LONG_QUOTE or reaches:
                return [self.inner(last.quote)], True
        return [self.trimmed(self.segments[start].first, last.last)], False

    def kept(self, runs: Sequence[Run]) -> list[Run]:
        """The runs that hold more than a single word between them."""
        words = sum(self.wording.words_in(a, b) for a, b in runs if b > a)
        return [(a, b) for a, b in runs if b > a] if words >= _SHORTEST else []

    def around(self, first: int, last: int) -> list[Run]:
        """What stands before and behind an attributing phrase in its part of the sentence."""
        a, b = self._bounds(first, last)
        last = self._behind_relative(last)
        left, right = self.trimmed(a, first), self.trimmed(last, b)
        if left[1] > left[0] and self.wording.words_in(*right) < _SHORTEST:
            right = (last, last)
        return self.kept([left, right])

    def _behind_relative(self, last: int) -> int:
        """Index behind the relative clause that hangs on whom a phrase names."""
        if self.wording.document.is_a(last, "relative") and not self.wording.german:
            return next((s.last for s in self.segments if s.first <= last < s.last), last)
        k = next((j for j, s in enumerate(self.segments) if s.first > last - 1), -1)
        if k > 0 and self.segments[k].mark == "," and self.segments[k - 1].last <= last:
            opener = self.opener(k)
            if self.wording.document.is_a(opener, "relative") and self.dependent(k):
                return self.segments[k].last
        return last

    def inner(self, quote: Quote) -> Run:
        """A quotation without its marks."""
        return self.trimmed(quote.first + 1, quote.last)

    def trimmed(self, first: int, last: int) -> Run:
        """A run without the marks at its ends."""
        tokens = self.wording.document.tokens
        while last > first and tokens[last - 1].text in _MARKS:
            last -= 1
        while first < last and tokens[first].text in _MARKS:
            first += 1
        return self._balanced(first, last)

    def _balanced(self, first: int, last: int) -> Run:
        """A run with the quotation mark that it lost at an end, where the other is inside it."""
        for i in range(first + 1, min(first + 3, last)):
            if self.wording.text(i) == ")" and self.wording.text(first - 1) == "(":
                # "(AFP) The army …": the agency's name is no part of what is said.
                return i + 1, last
        for quote in self.quotes:
            marks = all(self.wording.text(i) in _MARKS for i in range(last, quote.last))
            if first <= quote.first < last < quote.last and quote.closed and marks:
                return first, quote.last
            if quote.first == first - 1 and first < quote.last < last and quote.closed:
                return first - 1, last
        return first, last

    def _hearsay(self, first: int, last: int) -> bool:
        """True where some segments are told as hearsay: "soll", Konjunktiv."""
        if not self.wording.german:
            return False
        document = self.wording.document
        for segment in self.segments[first:last]:
            i = self.finite_in(segment.first, segment.last)
            forms = document.lexicon.verbs.get(document.low(i), ()) if i >= 0 else ()
            if any(form.lemma == "sollen" for form in forms) or (i >= 0 and self.wording.mood(i)):
                return True
        return False

    def _names_source(self, k: int) -> bool:
        """True where a segment names a source of its own, be it a vague one."""
        part = self.segments[k]
        kinds = ("words-noun", "source-word")
        return any(self.is_a(i, kind) for i in range(part.first, part.last) for kind in kinds)

    def _bounds(self, first: int, last: int) -> Run:
        """Ends of the part of the sentence that an attributing phrase speaks of."""
        segments = self.segments
        k = next(
            (j for j, s in enumerate(segments) if s.first <= first < s.last), len(segments) - 1
        )
        start = segments[self.start_of_content(k + 1)].first if k >= 0 else self.sentence.first
        if first < start:
            start = self.sentence.first
        end = self.sentence.last
        for j in range(k + 1, len(segments)):
            mark = segments[j].mark
            # At the end of its part the phrase speaks of what is before it only.
            closes = segments[j - 1].last <= last and mark in (";", ":")
            closes |= mark == ";" and self._names_source(j)
            opened = any(s.mark in _DASHES for s in segments[1 : k + 1])
            dash = mark in _DASHES and segments[k].mark != "" and opened
            if closes or dash:
                end = segments[j].first
                break
            if mark == ":" and segments[j].quote is None and self.has_clause(j, len(segments)):
                end = segments[j].first
                break
        return start, end


class Attributions:
    """What has been attributed so far in a sentence, so that nothing is read twice.

    Attributes:
        scene: the sentence.
        covered: runs that are attributed.
        attributing: runs of words that attribute, and hold no other attribution.
        last: who spoke last in the sentence.
    """

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.wording = scene.wording
        self.speakers = scene.speakers
        self.covered: list[Run] = []
        self.attributing: list[Run] = []
        self.last: Speaker | None = None

    def keep(self, found: Iterable[Said], closed: bool = True) -> list[Said]:
        """Note what is attributed.

        Args:
            found: what is attributed to whom.
            closed: True where the attributing words hold no other attribution.
        """
        kept = list(found)
        for said in kept:
            self.covered.extend(said.runs)
            if said.rule != "statement.according":
                self.attributing += [said.around] if closed else []
                self.last = said.speaker
        return kept

    def is_covered(self, i: int) -> bool:
        """True for a token inside what is attributed."""
        return any(a <= i < b for a, b in self.covered)

    def attributes(self, i: int) -> bool:
        """True for a token among words that attribute."""
        return any(a <= i < b for a, b in self.attributing)
