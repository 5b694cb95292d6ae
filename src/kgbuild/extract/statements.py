"""Statements: what a person, office, government or body said, denied or had reported.

Verbs of saying attribute (:mod:`kgbuild.extract.speech.attribution_german`,
:mod:`kgbuild.extract.speech.attribution_english`), and so do "laut" and "according to"
(:mod:`kgbuild.extract.speech.according`). Here the sentences are taken one after another: a
quotation or a sentence in Konjunktiv without an attribution of its own goes on with the
speaker before it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace

from kgbuild.extract.discourse import Discourse
from kgbuild.extract.speech.according import named_speech
from kgbuild.extract.speech.attribution_english import english_speech
from kgbuild.extract.speech.attribution_german import german_speech
from kgbuild.extract.speech.circumstances import medium_of, place_of
from kgbuild.extract.speech.scene import Run, Said, Scene
from kgbuild.extract.speech.speakers import Course, Speaker, Speakers
from kgbuild.extract.speech.wording import LONG_QUOTE, Wording
from kgbuild.model import Statement, StatementKind
from kgbuild.text.document import Document
from kgbuild.text.quotes import Quote
from kgbuild.text.sentences import Sentence

__all__ = ["find_statements"]

_ENDS = ".!?…:"
# A sentence of more parts is a table or a list of names; nobody attributes across it.
_MOST_SEGMENTS = 120
_CLOSERS = "\"“”»«’‘'›)"


def find_statements(document: Document, discourse: Discourse) -> Iterator[Statement]:
    """All statements of a document, in the order of the text."""
    yield from _Reader(document, discourse).statements()


class _Reader:
    def __init__(self, document: Document, discourse: Discourse) -> None:
        self.document = document
        self.wording = Wording(document)
        self.speakers = Speakers(self.wording, discourse)
        self.course: Course = self.speakers.course
        self.quotes = _quotes_by_sentence(document)
        self.headings = _headings(document)
        self.told: set[Quote] = set()
        self.pending: list[tuple[Scene, Quote]] = []
        self.last: Said | None = None

    def statements(self) -> Iterator[Statement]:
        for sentence in self.document.sentences:
            if sentence.paragraph in self.headings:
                self.pending = []
                continue
            for said in self._of_sentence(sentence):
                # Written down only when the next one shows that it does not go on.
                if self.last is not None:
                    yield self._statement(self.last)
                self.last = said
        if self.last is not None:
            yield self._statement(self.last)

    def _of_sentence(self, sentence: Sentence) -> Iterator[Said]:
        quotes = self.quotes[sentence.index]
        if any(q.first < sentence.first and sentence.last < q.last for q in quotes):
            return
        scene = Scene(self.wording, self.speakers, sentence, quotes)
        if len(scene.segments) > _MOST_SEGMENTS:
            return
        heard = self._attributed(scene)
        found = [s for s in heard if s.rule]
        if not found:
            found = self._continued(scene)
        else:
            found = [*self._awaiting(sentence, found), *found, *self._behind_marks(scene, found)]
        if len(found) == 1 and self._goes_on(scene, found[0]):
            self.told.update(q for q in scene.quotes)
            self._remember(scene, found)
            return
        for said in found:
            yield from self._complete(sentence, said)
        self._remember(scene, found or heard)

    def _attributed(self, scene: Scene) -> list[Said]:
        speech = german_speech if self.wording.german else english_speech
        said = speech(scene) or named_speech(scene) or self._with_these_words(scene)
        said = [s for s in said if s.kind == "quote" or not self.speakers.vague(s.speaker)]
        return sorted(said, key=lambda s: s.runs[0] if s.runs else (0, 0))

    def _with_these_words(self, scene: Scene) -> list[Said]:
        """statement.back: "With these words Colonel Hansen greeted visitors"."""
        first = scene.sentence.first
        opens = scene.is_a(first, "with") and scene.is_a(first + 1, "this")
        if not opens or not scene.is_a(first + 2, "these-words"):
            return []
        part = scene.segments[0]
        speaker = self.speakers.subject(first + 3, part.last)
        around = (first, part.last)
        return [Said(speaker, "reported", [], "statement.back", around)] if speaker else []

    def _goes_on(self, scene: Scene, said: Said) -> bool:
        """True where a quotation goes on that its attribution has interrupted.

        "We will leave," he said. "We will decide when." is one utterance.
        """
        last = self.last
        if last is None or said.kind != "quote" or last.kind != "quote" or not last.runs:
            return False
        whole = said.around == said.runs[0] or len(scene.segments) == 1
        before = scene.sentence.index - 1
        adjacent = last.around[1] <= scene.sentence.first and (
            self.document.sentence_of[last.around[0]] == before
            and self.document.sentence_of[last.runs[0][0]] <= before
            and last.around[0] >= last.runs[-1][1]
        )
        alone = len(scene.segments) == 1 and scene.segments[0].quote is not None
        here = self.document.sentences[before].paragraph == scene.sentence.paragraph
        if whole and alone and adjacent and here and last.speaker.entity == said.speaker.entity:
            self.last = replace(last, runs=[*last.runs, *said.runs])
            return True
        return False

    def _complete(self, sentence: Sentence, said: Said) -> Iterator[Said]:
        if not said.runs:
            said = self._pointing_back(sentence, said)
        if not said.runs:
            return
        for a, b in said.runs:
            self.told.update(
                q for q in self.quotes[self.document.sentence_of[a]] if a <= q.last and q.first < b
            )
        yield said

    # --- across sentences --------------------------------------------------------------------

    def _remember(self, scene: Scene, found: list[Said]) -> None:
        course, sentence = self.course, scene.sentence
        if found:
            course.speaker = found[-1].speaker
            course.sentence, course.paragraph = sentence.index, sentence.paragraph
            if any(self._spoken(run) for s in found for run in s.runs):
                course.spoken.add(sentence.index)
        first = next((s for s in scene.segments if s.quote is None), None)
        if first is not None:
            end = scene.finite_in(first.first, first.last)
            told = any(a <= first.first < b for s in found for a, b in s.runs)
            end = end if end >= 0 else first.last
            topic = self._apposed(scene, self.speakers.subject(first.first, end, strict=True))
            course.topic = topic if topic is not None and not told else None
        for part in scene.segments:
            end = scene.finite_in(part.first, part.last) if part.quote is None else -1
            subject = self.speakers.subject(part.first, end, strict=True) if end >= 0 else None
            if subject is not None and self.speakers.human(subject):
                course.human = subject
        untold = [
            q
            for q in scene.quotes
            if q not in self.told and q.last <= sentence.last and self._stands_alone(scene, q)
        ]
        self.pending = [] if any(s.rule for s in found) else [(scene, q) for q in untold]

    def _apposed(self, scene: Scene, topic: Speaker | None) -> Speaker | None:
        """The person whose office opens a sentence: "The mayor of Narva, Katri Raik, …"."""
        if topic is None or topic.entity.kind != "body" or len(scene.segments) < 2:
            return topic
        part = scene.segments[1]
        person = self.speakers.persons.at(part.first)
        apposed = person is not None and (person.first, person.last) == (part.first, part.last)
        return person if apposed and topic.last == scene.segments[0].last else topic

    def _pointing_back(self, sentence: Sentence, said: Said) -> Said:
        """statement.back: "Das sagte X am Montag" means the sentence before."""
        index = sentence.index - 1
        if index < 0 or self.document.sentences[index].paragraph in self.headings:
            return said
        before = self.document.sentences[index]
        scene = Scene(self.wording, self.speakers, before, self.quotes[index])
        kind: StatementKind = (
            "quote" if len(scene.segments) == 1 and scene.segments[0].quote else (said.kind)
        )
        reaching = [q for q in scene.quotes if q.first < before.first and q.last >= before.last - 1]
        start = scene.segments[scene.start_of_content(len(scene.segments))].first
        run = scene.inner(reaching[0]) if reaching else scene.trimmed(start, before.last)
        if reaching:
            kind = "quote"
        return Said(said.speaker, kind, [run], said.rule, said.around)

    def _awaiting(self, sentence: Sentence, found: list[Said]) -> list[Said]:
        """Quotations of the sentence before that wait for the speaker of this one."""
        waiting = [
            (scene, quote)
            for scene, quote in self.pending
            if scene.sentence.paragraph == sentence.paragraph and quote not in self.told
        ]
        if found and not found[0].runs:
            return []
        return [self._quoted(scene, quote, found[0].speaker) for scene, quote in waiting]

    def _behind_marks(self, scene: Scene, found: list[Said]) -> list[Said]:
        """Reported speech behind a semicolon or colon, in Konjunktiv, without a verb of saying."""
        if not self.wording.german:
            return []
        more: list[Said] = []
        runs = [run for s in found for run in s.runs]
        for k, part in enumerate(scene.segments):
            free = part.quote is None and not any(a <= part.first < b for a, b in runs)
            if part.mark not in (":", ";") or not free:
                continue
            finite = scene.finite_in(part.first, part.last)
            if finite < 0 or not self.wording.mood(finite):
                continue
            end = next(
                (s.first for s in scene.segments[k + 1 :] if s.mark in (":", ";")),
                scene.sentence.last,
            )
            run = scene.trimmed(part.first, end)
            speaker = found[-1].speaker
            more.append(Said(speaker, "reported", [run], "statement.subjunctive", run))
        return more

    def _continued(self, scene: Scene) -> list[Said]:
        """What a sentence without an attribution of its own goes on with."""
        quotes = [
            q
            for q in scene.quotes
            if q not in self.told and q.last <= scene.sentence.last and self._stands_alone(scene, q)
        ]
        speaker = self._speaker_before(scene, bool(quotes))
        if quotes:
            if speaker is None or self._speaker_follows(scene, speaker):
                return []
            return [self._quoted(scene, q, speaker) for q in quotes]
        own = self._own_subjunctive(scene)
        if own:
            return own
        if speaker is None or not self.wording.german or not self._in_subjunctive(scene):
            return []
        run = scene.trimmed(scene.sentence.first, scene.sentence.last)
        return [Said(speaker, "reported", [run], "statement.subjunctive", run)]

    def _own_subjunctive(self, scene: Scene) -> list[Said]:
        """ "Die SPD hält das für falsch; der Einsatz breche die Verfassung"."""
        if not self.wording.german or len(scene.segments) < 2:
            return []
        first = scene.segments[0]
        for k, part in enumerate(scene.segments[1:], start=1):
            if part.mark not in (";", ":") or part.quote is not None:
                continue
            if all(self.wording.mood(i) != "subj" for i in range(part.first, scene.sentence.last)):
                continue
            verb = scene.finite_in(first.first, first.last)
            end = verb if verb >= 0 else first.last
            speaker = self.speakers.subject(first.first, end, strict=True)
            if speaker is None:
                return []
            run = scene.trimmed(scene.segments[k].first, scene.sentence.last)
            return [Said(speaker, "reported", [run], "statement.subjunctive", run)]
        return []

    def _speaker_before(self, scene: Scene, quoting: bool) -> Speaker | None:
        course, sentence = self.course, scene.sentence
        follows = sentence.index - course.sentence <= 1
        if course.speaker is not None and (follows or sentence.paragraph == course.paragraph):
            between = course.topic is not None and not follows and not quoting
            return course.topic if between else course.speaker
        topic = course.topic
        if not quoting and topic is not None and not follows:
            # "Der Gouverneur protestierte. Die Insel trage die Last."
            return topic if self._sentence_of(topic) == sentence.index - 1 else None
        if quoting and topic is not None and self.speakers.human(topic):
            if self._sentence_of(topic) == sentence.index - 1:
                return topic
        return None

    def _sentence_of(self, speaker: Speaker) -> int:
        return self.document.sentence_of[speaker.first]

    def _speaker_follows(self, scene: Scene, speaker: Speaker) -> bool:
        """True where the next sentence rather tells whose a quotation is.

        It does where it points back ("So äußerte sich …"), and where the quotation opens a
        paragraph or follows nobody who has spoken.
        """
        index = scene.sentence.index
        sentences = self.document.sentences
        if index + 1 >= len(sentences):
            return False
        opens = index == 0 or sentences[index - 1].paragraph != scene.sentence.paragraph
        opens = opens or speaker is not self.course.speaker
        following = sentences[index + 1]
        if following.paragraph != scene.sentence.paragraph:
            return False
        quotes = self.quotes[following.index]
        ahead = Scene(self.wording, self.speakers, following, quotes)
        said = self._attributed(ahead)
        return any(s.rule == "statement.back" or (opens and s.kind == "quote") for s in said)

    def _in_subjunctive(self, scene: Scene) -> bool:
        """True where the main clause of a sentence is told as someone's words.

        Konjunktiv I is ("Es sei …"), and so is what stands for it where its forms are those
        of the indicative ("Die Einheiten würden …"), unless a condition explains it.
        """
        conditional = any(
            self.wording.is_a(s.first, "if") or self.wording.text(s.first) == "?"
            for s in scene.segments
        )
        for k, part in enumerate(scene.segments):
            if part.quote is not None or scene.dependent(k):
                continue
            finite = scene.finite_in(part.first, part.last)
            if finite < 0:
                continue
            mood = self.wording.mood(finite)
            if mood == "subj":
                return True
            before = scene.sentence.index - 1
            doubtful = self.wording.is_a(finite, "substitute")
            adjacent = self.course.sentence == before
            here = self.course.paragraph == scene.sentence.paragraph
            if mood == "cond" and adjacent and here and not conditional:
                return not doubtful or before in self.course.spoken
            return False
        return False

    def _spoken(self, run: Run) -> bool:
        return any(self.wording.mood(i) == "subj" for i in range(*run))

    def _stands_alone(self, scene: Scene, quote: Quote) -> bool:
        """True for a quotation long enough to be a statement by itself."""
        words = self.wording.words_in(quote.first, quote.last)
        if words >= LONG_QUOTE:
            return True
        whole = self.wording.words_in(scene.sentence.first, scene.sentence.last)
        return words >= 3 and words == whole

    def _quoted(self, scene: Scene, quote: Quote, speaker: Speaker) -> Said:
        return Said(
            speaker, "quote", [scene.inner(quote)], "statement.quote", (quote.first, quote.last)
        )

    # --- writing down ------------------------------------------------------------------------

    def _statement(self, said: Said) -> Statement:
        spans = tuple(self.document.span(a, b) for a, b in sorted(set(said.runs)))
        return Statement(
            article=self.document.article.id,
            speaker=said.speaker.entity,
            role=said.speaker.role,
            kind=said.kind,
            text=" ".join(span.exact for span in spans),
            medium=medium_of(self.wording, said),
            place=place_of(self.wording, said),
            rule=said.rule,
            evidence=spans,
        )


def _quotes_by_sentence(document: Document) -> dict[int, list[Quote]]:
    """Index of a sentence → the quotations that stand in it or reach into it."""
    found: dict[int, list[Quote]] = defaultdict(list)
    for quote in document.quotes:
        first = document.sentence_of[quote.first]
        for index in range(first, document.sentence_of[quote.last - 1] + 1):
            found[index].append(quote)
    return found


def _headings(document: Document) -> frozenset[int]:
    """Paragraphs that are a heading or a caption: one line without a mark at its end."""
    last: dict[int, int] = {}
    several: set[int] = set()
    for sentence in document.sentences:
        if sentence.paragraph in last:
            several.add(sentence.paragraph)
        last[sentence.paragraph] = sentence.last
    if len(last) < 2:
        return frozenset()
    found = set()
    for paragraph, end in last.items():
        if paragraph in several:
            continue
        i = end - 1
        while i > 0 and document.tokens[i].text in _CLOSERS:
            i -= 1
        if document.tokens[i].text not in _ENDS:
            found.add(paragraph)
    return frozenset(found)
