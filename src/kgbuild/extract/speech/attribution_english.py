"""Attribution by English verbs of saying: who says what, by the order of words.

"X said that …" goes before what is said; "…, X said" and "…, said X" follow it or interrupt
it; "X, who said …" hangs on a name; ", adding that …" goes on with the same speaker.
"""

from __future__ import annotations

from collections.abc import Iterator

from kgbuild.extract.speech.according import according_speech
from kgbuild.extract.speech.content_english import EnglishContent
from kgbuild.extract.speech.scene import Run, Said, Scene
from kgbuild.extract.speech.speakers import Speaker
from kgbuild.extract.speech.verbs_english import EnglishVerb
from kgbuild.model import StatementKind

__all__ = ["english_speech"]


def english_speech(scene: Scene) -> list[Said]:
    """All that the words of an English sentence attribute, in the order in which it is found."""
    return list(_English(scene).said())


class _English(EnglishContent):
    """Reads a sentence: first what attributions follow, then what they precede."""

    def said(self) -> Iterator[Said]:
        # What an attribution follows is found first: verbs inside it attribute nothing here.
        verbs = [
            verb
            for k, segment in enumerate(self.scene.segments)
            if segment.quote is None
            for i in range(segment.first, segment.last)
            if (verb := self._verb(k, i)) is not None
        ]
        for verb in verbs:
            if not self.is_covered(verb.first):
                yield from self.keep(self._behind(verb))
        for k, segment in enumerate(self.scene.segments):
            if segment.quote is None:
                yield from self.keep(self._put(k))
        yield from self.keep(self._by_quote())
        yield from self.keep(according_speech(self.scene, self.covered, [v.at for v in verbs]))
        for verb in verbs:
            if not self.is_covered(verb.first) and not self.attributes(verb.at):
                yield from self.keep(self._by_verb(verb) or self._mute(verb), closed=False)

    def _mute(self, verb: EnglishVerb) -> list[Said]:
        """Who speaks without a word of what is said: the next sentence may tell it."""
        if verb.form != "finite" or self._unsaid(verb) or "see" in verb.frames:
            return []
        segment = self.scene.segments[verb.segment]
        relative = self._relative_pronoun(verb) >= 0
        speaker = None if relative else self._subject(verb, strict=True)
        if speaker is None:
            return []
        return [Said(speaker, "reported", [], "", (segment.first, segment.last))]

    def _behind(self, verb: EnglishVerb) -> list[Said]:
        """What a verb attributes that stands before it, or around it."""
        if verb.form != "finite" or self._unsaid(verb):
            return []
        opener = self.scene.opener(verb.segment)
        if self.scene.is_a(opener, "as-told") and verb.at > opener:
            return list(self._told(verb, opener))
        return [] if self._relative_pronoun(verb) >= 0 else self._trailing(verb)

    def _by_verb(self, verb: EnglishVerb) -> list[Said]:
        if verb.form == "ing":
            return list(self._adding(verb))
        if verb.form == "passive":
            return list(self._stated(verb))
        if self._unsaid(verb) or self._inverted(verb):
            return []
        relative = self._relative_pronoun(verb)
        if relative >= 0 and self.scene.low(relative) == "what":
            return []
        if relative >= 0:
            return list(self._relative(verb, relative))
        return list(self._leading(verb))

    def _told(self, verb: EnglishVerb, opener: int) -> Iterator[Said]:
        """statement.reported: "…, as the minister put it, …"."""
        segment = self.scene.segments[verb.segment]
        if not verb.frames & {"say", "claim"}:
            return
        if not self._adverbial(verb.behind, segment.last, verb):
            return
        speaker = self.speakers.subject(opener + 1, verb.first)
        if speaker is None:
            return
        runs = self.scene.around(segment.first, segment.last)
        if runs:
            around = (segment.first, segment.last)
            yield Said(speaker, "reported", runs, "statement.reported", around)

    def _trailing(self, verb: EnglishVerb) -> list[Said]:
        """statement.reported, statement.quote: "…, X said", "“…,” said X, “…”"."""
        scene, k = self.scene, verb.segment
        segment = scene.segments[k]
        if not {"say", "claim", "state", "speak", "deny"} & verb.frames:
            return []
        inverted = self._inverted(verb) and self._content_before(k, k)
        if not inverted and not self._adverbial(verb.behind, self._adjunct(verb), verb):
            return []
        speaker, begin = self._trailing_subject(verb, inverted)
        if speaker is None or begin <= 0 or not self._content_before(begin, k):
            return []
        start = scene.start_of_content(begin)
        start = max(start, self._behind_former(begin))
        runs, quoted = scene.before(start, begin)
        if not runs or any(a <= r[0] < b for r in runs for a, b in self.covered):
            return []
        end = self._end_of_attribution(k)
        runs = scene.kept([*runs, *self._right(end, quoted, scene.has_clause(start, begin))])
        if not runs:
            return []
        around = (scene.segments[begin].first, segment.last)
        kind: StatementKind = "quote" if quoted else "reported"
        if "deny" in verb.frames and not quoted:
            kind = "denial"
        said = [Said(speaker, kind, runs, self._rule(kind), around)]
        following = scene.segments[end] if end < len(scene.segments) else None
        if following is not None and following.mark == ":" and following.quote is not None:
            run = scene.inner(following.quote)
            said.append(Said(speaker, "quote", [run], "statement.quote", around))
        return said

    def _adjunct(self, verb: EnglishVerb) -> int:
        """Index of the conjunction that opens a time behind a verb: "announced … after …"."""
        segment = self.scene.segments[verb.segment]
        for i in range(verb.behind, segment.last):
            if self.wording.document.is_a(i, "subordinator") and not self.scene.is_a(i, "that"):
                return i
        return segment.last

    def _content_before(self, begin: int, k: int) -> bool:
        """True where something is said before segment ``begin``."""
        parts = self.scene.segments[:begin]
        if not parts:
            return False
        if parts[-1].quote is not None:
            return True
        if self.scene.has_clause(0, begin):
            return True
        following = self.scene.segments[k + 1 :]
        goes_on = bool(following) and self.wording.finite(following[0].first)
        fronted = (
            bool(following)
            and self.wording.preposition(parts[0].first)
            and (self.scene.has_clause(k + 1, k + 2))
        )
        goes_on = goes_on or fronted
        said = self.scene.segments[begin].mark == "," and begin == k
        return said and (goes_on or self.scene.words_ahead(begin) >= 3)

    def _trailing_subject(self, verb: EnglishVerb, inverted: bool) -> tuple[Speaker | None, int]:
        """The subject of a trailing attribution, and the segment with which it begins."""
        scene, k = self.scene, verb.segment
        if inverted:
            segment = scene.segments[k]
            found = self.speakers.subject(verb.behind, segment.last)
            return (self._with_apposition(found, k) if found is not None else None), k
        first, last = self._region(verb)
        found = self.speakers.subject(first, last)
        if found is not None:
            whole = first <= scene.opener(k)
            return found, k if whole else -1
        if first < last or scene.opener(k) != scene.segments[k].first:
            return None, -1
        found = self._parted(k)
        if found is None:
            return None, -1
        begin = next(
            (j for j, s in enumerate(scene.segments) if s.first <= found.first < s.last), k
        )
        return found, begin

    def _behind_former(self, begin: int) -> int:
        """Index of the segment behind what an attribution before has covered."""
        ends = [b for _, b in self.covered]
        if not ends:
            return 0
        return next(
            (j for j, s in enumerate(self.scene.segments[:begin]) if s.first >= max(ends)), 0
        )

    def _end_of_attribution(self, k: int) -> int:
        """Index behind the segment with which an attribution ends: appositions go with it."""
        segments, j = self.scene.segments, k + 1
        while j < len(segments) and segments[j].mark == ",":
            part = segments[j]
            if part.quote is not None or self.scene.opener(j) != part.first:
                break
            dependent = self.scene.dependent(j) and not self.scene.is_a(
                part.first, "goes-on-clause"
            )
            if self.scene.finite_in(part.first, part.last) >= 0 and not dependent:
                break
            if self.wording.speech_forms(part.first):
                break
            j += 1
        return j

    def _right(self, end: int, quoted: bool, whole: bool) -> list[Run]:
        """What goes on behind an attribution that interrupts it."""
        scene = self.scene
        if end >= len(scene.segments) or scene.segments[end].mark in (":", ";"):
            return []
        part = scene.segments[end]
        if quoted:
            return [scene.inner(part.quote)] if part.quote is not None else []
        if part.quote is not None or self._verb(end, scene.opener(end)) is not None:
            return []
        goes_on = scene.is_a(part.first, "goes-on") or (
            self.wording.document.is_a(part.first, "coordinator")
            and scene.finite_in(part.first, part.last) >= 0
        )
        clause = scene.finite_in(part.first, part.last) >= 0
        interrupted = not whole and (
            self.wording.finite(part.first) or (clause and not scene.dependent(end))
        )
        reason = clause and scene.is_a(part.first, "goes-on-clause")
        if goes_on or interrupted or reason:
            return [scene.trimmed(part.first, self._stop(end))]
        return []

    def _leading(self, verb: EnglishVerb) -> Iterator[Said]:
        scene = self.scene
        objects = not {"say", "claim", "promise"} & verb.frames
        speaker = self._subject(verb, strict=objects)
        if speaker is None or self._hypothetical(verb):
            return
        segment = scene.segments[verb.segment]
        around = (segment.first, segment.last)
        if self._points_back(verb):
            yield Said(speaker, "reported", [], "statement.back", around)
            return
        if scene.low(speaker.first - 1) == "what":
            return
        run, kind, rule = self._content(verb)
        if run[1] > run[0]:
            yield Said(speaker, kind, [run], rule, around)
            yield from self._quotes_behind(run, speaker, around)

    def _hypothetical(self, verb: EnglishVerb) -> bool:
        first = self.scene.segments[verb.segment].first
        return any(self.scene.is_a(i, "if") for i in range(first, min(first + 2, verb.first)))

    def _points_back(self, verb: EnglishVerb) -> bool:
        """statement.back: "That is what the minister said"."""
        segment = self.scene.segments[0]
        return (
            verb.segment == 0
            and self.scene.is_a(segment.first, "back-reference")
            and self.scene.low(segment.first + 2) == "what"
            and self._adverbial(verb.behind, segment.last, verb)
        )

    def _quotes_behind(self, run: Run, speaker: Speaker, around: Run) -> Iterator[Said]:
        """A quotation behind a colon that follows reported words is a statement of its own."""
        for part in self.scene.segments:
            if part.quote is not None and part.mark == ":" and part.first >= run[1]:
                yield Said(
                    speaker, "quote", [self.scene.inner(part.quote)], "statement.quote", around
                )

    def _by_quote(self) -> Iterator[Said]:
        """statement.quote: "“…,” its leader thundered": there any verb attributes."""
        scene = self.scene
        for k, segment in enumerate(scene.segments[1:], start=1):
            quote = scene.segments[k - 1].quote
            if quote is None or segment.quote is not None or self.is_covered(quote.first + 1):
                continue
            ends = self.wording.text(quote.last - 2) in (",", "?", "!") or segment.mark == ","
            if not ends or self.wording.words_in(quote.first, quote.last) < 3:
                continue
            names = self.wording.document.is_a(segment.first, "determiner") or (
                self.speakers.phrases.pronoun(segment.first) != ""
            )
            if self.wording.is_function_word(segment.first) and not names:
                continue
            start = segment.first
            if self.scene.low(start).endswith("ed") and self.wording.document.noun(start) is None:
                start += 1
            phrase = next(self.speakers.phrases.free(start, segment.last), None)
            speaker = self.speakers.of(phrase, strict=True) if phrase is not None else None
            if speaker is not None:
                speaker = self._with_apposition(speaker, k)
                run, around = scene.inner(quote), (segment.first, segment.last)
                yield Said(speaker, "quote", [run], "statement.quote", around)

    def _counts(self, k: int, at: int) -> bool:
        """True for "put the total at 900": a figure's noun, a mark and a number follow."""
        scene, document = self.scene, self.wording.document
        last = scene.segments[k].last
        near = range(at + 1, min(at + 8, last))
        mark = next((i for i in near if scene.is_a(i, "put-mark")), -1)
        if mark < 0:
            return False
        kinds = ("figure-noun", "it-says")
        figure = any(scene.is_a(i, kind) for i in range(at + 1, mark) for kind in kinds)
        return figure and any(
            document.quantity_at(i) is not None or document.tokens[i].kind == "number"
            for i in range(mark, min(mark + 4, last))
        )

    def _put(self, k: int) -> Iterator[Said]:
        """ "As Harris put it, …", "put the figure at 900", "gave the figure as 6,238"."""
        scene, segment = self.scene, self.scene.segments[k]
        at = next((i for i in range(*segment[:2]) if scene.is_a(i, "put-at")), -1)
        if at < 0 or self.is_covered(at):
            return
        first, helpers = self._chain(k, at)
        if any(h in self.wording.words.classes["modal"] for h in helpers):
            return
        around = (segment.first, segment.last)
        opener = scene.opener(k)
        if scene.is_a(opener, "as-told") and scene.low(at + 1) == "it":
            speaker = self.speakers.subject(opener + 1, first)
            runs = scene.around(segment.first, segment.last)
            if speaker is not None and runs:
                yield Said(speaker, "reported", runs, "statement.reported", around)
            return
        verb = EnglishVerb(at, first, k, frozenset({"state"}), "put", "finite", False, at + 1)
        speaker = self._subject(verb, strict=True) if self._counts(k, at) else None
        if speaker is not None:
            run = scene.trimmed(at + 1, self._stop(k))
            yield Said(speaker, "reported", [run], "statement.figure", around)

    def _relative(self, verb: EnglishVerb, pronoun: int) -> Iterator[Said]:
        """ "Budapest, which said it would not be last", "which Moscow denies"."""
        scene = self.scene
        segment = scene.segments[verb.segment]
        around = (segment.first, segment.last)
        inside = self.speakers.subject(pronoun + 1, verb.first)
        if inside is not None:
            if verb.lemma in ("deny", "dispute") and scene.low(pronoun) == "which":
                run = scene.trimmed(pronoun, segment.last)
                yield Said(inside, "denial", [run], "statement.denial", around)
            elif "say" in verb.frames:
                run, kind, rule = self._content(verb)
                if run[1] > run[0]:
                    yield Said(inside, kind, [run], rule, around)
            return
        end, floor = pronoun, segment.first
        if pronoun == scene.opener(verb.segment) and verb.segment > 0:
            before = scene.segments[verb.segment - 1]
            end, floor = before.last, before.first
        speaker = self._antecedent(pronoun, end, floor)
        if speaker is None:
            return
        run, kind, rule = self._content(verb)
        if self._main_verb_follows(verb.segment) and run[0] < segment.last:
            run = scene.trimmed(run[0], min(run[1], segment.last))
        if run[1] > run[0]:
            yield Said(speaker, kind, [run], rule, around)

    def _main_verb_follows(self, k: int) -> bool:
        """True where the main clause goes on behind a relative one, with its verb."""
        scene = self.scene
        for part in scene.segments[k + 1 :]:
            if part.quote is not None or part.mark != ",":
                continue
            finite = scene.finite_in(part.first, part.last)
            phrases = self.speakers.phrases.free(part.first, max(finite, part.first))
            if finite >= 0 and not any(True for _ in phrases):
                return True
        # A main clause that has no verb yet must find it behind the relative clause.
        return k + 1 < len(scene.segments) and not scene.has_clause(0, k + 1)

    def _adding(self, verb: EnglishVerb) -> Iterator[Said]:
        """statement.adding: "…, adding that 9,000 men were too few"."""
        speaker = self.last or self._first_subject(verb.segment)
        if speaker is None:
            return
        run, kind, _ = self._content(verb)
        if run[1] > run[0]:
            segment = self.scene.segments[verb.segment]
            rule = "statement.denial" if kind == "denial" else "statement.adding"
            yield Said(speaker, kind, [run], rule, (segment.first, segment.last))

    def _stated(self, verb: EnglishVerb) -> Iterator[Said]:
        """statement.impersonal: "In London it was stated that …"."""
        scene = self.scene
        segment = scene.segments[verb.segment]
        it = any(scene.is_a(i, "it-says") for i in range(segment.first, verb.first))
        if not it or not scene.is_a(verb.behind, "that"):
            return
        speaker = self.speakers.place(segment.first, verb.first)
        if speaker is not None:
            run = scene.trimmed(verb.at + 2, self._stop(verb.segment))
            yield Said(speaker, "reported", [run], "statement.impersonal", (segment.first, verb.at))
