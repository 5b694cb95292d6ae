"""Attribution by German verbs of saying: who says what, by the order of clauses.

A verb that opens its segment follows what is said ("…, sagte sie"), one in second place
goes before it ("sie sagte, …"), one at the end closes a clause with "wie" or a relative one.
"""

from __future__ import annotations

from collections.abc import Iterator

from kgbuild.extract.speech.according import according_speech
from kgbuild.extract.speech.content_german import GermanContent
from kgbuild.extract.speech.scene import Run, Said, Scene
from kgbuild.extract.speech.verbs_german import GermanVerb
from kgbuild.extract.speech.wording import Segment
from kgbuild.model import StatementKind

__all__ = ["german_speech"]


def german_speech(scene: Scene) -> list[Said]:
    """All that the words of a German sentence attribute, in the order in which it is found."""
    return list(_German(scene).said())


class _German(GermanContent):
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
        for k, segment in enumerate(self.scene.segments):
            if segment.quote is None and self.scene.is_a(self.scene.opener(k), "so"):
                yield from self.keep(self._by_so(k))
        for verb in verbs:
            if verb.order == "told" and not self.is_covered(verb.first):
                yield from self.keep(self._told(verb))
            elif verb.order == "first" and not self.is_covered(verb.first):
                yield from self.keep(self._trailing(verb))
        yield from self.keep(self._by_quote())
        yield from self.keep(self._by_mood())
        yield from self.keep(according_speech(self.scene, self.covered, [v.at for v in verbs]))
        for verb in verbs:
            if verb.order != "told" and not self.is_covered(verb.first):
                if not self.attributes(verb.at):
                    yield from self.keep(self._by_verb(verb) or self._mute(verb))

    def _by_verb(self, verb: GermanVerb) -> list[Said]:
        return list(self._from_verb(verb))

    def _mute(self, verb: GermanVerb) -> list[Said]:
        """Who speaks without a word of what is said: the next sentence may tell it."""
        if verb.order not in ("first", "second") or "see" in verb.frames:
            return []
        segment = self.scene.segments[verb.segment]
        opener = self.scene.opener(verb.segment)
        speaker, _ = self._subject(verb, (opener, max(opener, verb.first)))
        if speaker is None or self._unsaid(verb):
            return []
        return [Said(speaker, "reported", [], "", (segment.first, segment.last))]

    def _from_verb(self, verb: GermanVerb) -> Iterator[Said]:
        if verb.order == "relative":
            yield from self._relative(verb)
        elif verb.order == "sub":
            if not self.scene.is_a(self.scene.opener(verb.segment), "if") and not self.scene.is_a(
                self.scene.opener(verb.segment), "that"
            ):
                segment = self.scene.segments[verb.segment]
                speaker = self.speakers.subject(self.scene.opener(verb.segment) + 1, verb.first)
                if speaker is not None and "see" not in verb.frames:
                    yield from self._clause_behind(verb, speaker, (segment.first, segment.last))
        else:
            yield from self._leading(verb)

    def _told(self, verb: GermanVerb) -> Iterator[Said]:
        """statement.reported: "…, wie das Ministerium mitteilte"."""
        start, segment = self.scene.segments[verb.start], self.scene.segments[verb.segment]
        opener = self.scene.opener(verb.start)
        speaker = self.speakers.subject(opener + 1, start.last) or self._impersonal(verb)
        speaker = self._with_apposition(speaker, verb.start)
        if speaker is None or self._unsaid(verb):
            return
        runs = self.scene.around(start.first, segment.last)
        outer = any(a < d and c < b for a, b in runs for c, d in self.covered)
        if runs and not outer:
            rule = "statement.reported"
            yield Said(speaker, "reported", runs, rule, (start.first, segment.last))

    def _trailing(self, verb: GermanVerb) -> list[Said]:
        """statement.reported, statement.quote: "…, sagte X", "„…“, sagte X, „…“"."""
        scene, k = self.scene, verb.segment
        start = scene.start_of_content(k)
        runs, quoted = scene.before(start, k)
        if k == 0 or not runs or self._unsaid(verb) or "see" in verb.frames:
            return []
        if scene.opener(k) != scene.segments[k].first:
            return []
        segment = scene.segments[k]
        speaker = self._subject_behind(verb)
        clause = scene.has_clause(start, k) or scene.is_a(scene.opener(start), "that")
        if not quoted and not clause and not self._fragment(start, k):
            return []
        if speaker is None or any(a <= r[0] < b for r in runs for a, b in self.covered):
            return []
        end = self._end_of_attribution(k)
        whole = scene.has_clause(start, k) and not self._breaks_off(k)
        if not whole and not quoted:
            end = k + 1
        runs = scene.kept([*runs, *self._right(end, quoted, whole)])
        if not runs:
            return []
        kind, rule = self._kind(verb, quoted)
        around = (segment.first, segment.last)
        said = [Said(speaker, kind, runs, rule, around)]
        if end < len(scene.segments) and scene.segments[end].mark == ":":
            quote = scene.segments[end].quote
            if quote is not None:
                said.append(Said(speaker, "quote", [scene.inner(quote)], "statement.quote", around))
        return said

    def _fragment(self, start: int, k: int) -> bool:
        """True where what stands before an attribution is speech without a verb, or its half.

        "Kein Wort, sagte er" and "Die Lage, sagte er, sei ernst" are; in "Der Gesandte, Herr X,
        hat …" and "In dem Brief, der …, warnt …" the sentence's own subject or place is.
        """
        parts = self.scene.segments[start:k]
        following = self.scene.segments[k + 1 :]
        if following and self.wording.finite(following[0].first):
            return True
        if any(self.wording.preposition(p.first) for p in parts[:1]):
            return False
        return all(
            self.speakers.subject(p.first, p.last, strict=True) is None and not following
            for p in parts
        )

    def _end_of_attribution(self, k: int) -> int:
        """Index behind the segment with which an attribution ends: appositions go with it."""
        segments, j = self.scene.segments, k + 1
        while j < len(segments) and segments[j].mark in (",", "–", "(", ")"):
            part = segments[j]
            opener = self.scene.opener(j)
            if part.quote is not None or (opener != part.first):
                break
            finite = self.scene.finite_in(part.first, part.last)
            if finite >= 0 and not self.scene.dependent(j):
                break
            j += 1
        return j

    def _breaks_off(self, k: int) -> bool:
        """True where the words before segment ``k`` end in their finite verb: "Man habe, …"."""
        before = self.scene.segments[k - 1]
        last = before.last - 1
        return (
            self.wording.finite(last)
            and not self.scene.dependent(k - 1)
            and bool(self.wording.mood(last) or last - before.first <= 2)
        )

    def _right(self, end: int, quoted: bool, whole: bool) -> list[Run]:
        """What goes on behind an attribution that interrupts it."""
        scene = self.scene
        if end >= len(scene.segments) or scene.segments[end].mark in (":", ";"):
            return []
        part = scene.segments[end]
        if quoted:
            return [scene.inner(part.quote)] if part.quote is not None else []
        if part.quote is not None:
            return []
        opener = scene.opener(end)
        goes_on = scene.is_a(part.first, "goes-on") or scene.is_a(part.first, "that")
        interrupted = not whole and (self.wording.finite(part.first) or self._breaks_off(end - 1))
        speaks = self._verb(end, opener) is not None
        if (goes_on or interrupted) and not speaks:
            return [scene.trimmed(part.first, self._stop(end))]
        return []

    def _leading(self, verb: GermanVerb) -> Iterator[Said]:
        scene = self.scene
        opener = scene.opener(verb.segment)
        front = (opener, verb.first) if verb.order == "second" else (opener, opener)
        speaker, behind = self._subject(verb, front)
        if speaker is None:
            return
        segment = scene.segments[verb.segment]
        around = (segment.first, segment.last)
        if self._points_back(verb, front):
            runs, _ = scene.before(0, verb.segment)
            yield Said(speaker, "reported", runs, "statement.back", around)
            return
        if "see" in verb.frames:
            yield from self._sees(verb, speaker)
            return
        found = list(self._clause_behind(verb, speaker, around))
        if not found:
            found = list(self._object(verb, speaker, front, behind))
        yield from found

    def _points_back(self, verb: GermanVerb, front: Run) -> bool:
        """statement.back: "Das sagte der Minister am Montag": the sentence before is meant."""
        if front[1] - front[0] != 1:
            return False
        if verb.segment > 0 and self.scene.segments[verb.segment].mark not in (":", "–", "—"):
            return False
        if not self.scene.is_a(front[0], "back-reference") or self._unsaid(verb):
            return False
        return bool({"say", "state"} & verb.frames) and not any(
            part.quote is not None or part.mark == ":" or self.scene.is_a(part.first, "that")
            for part in self.scene.segments[verb.segment + 1 :]
        )

    def _by_quote(self) -> Iterator[Said]:
        """statement.quote: "„…“, freut sich der Minister": there any verb attributes."""
        scene = self.scene
        for k, segment in enumerate(scene.segments[1:], start=1):
            quote = scene.segments[k - 1].quote
            if quote is None or segment.quote is not None or segment.mark not in (",", "", "–"):
                continue
            free = not self.is_covered(quote.first + 1) and not self.wording.capital(segment.first)
            if not free or self.wording.words_in(quote.first, quote.last) < 3:
                continue
            if self.wording.is_function_word(segment.first) or scene.dependent(k):
                continue
            speaker = self.speakers.subject(segment.first + 1, segment.last, strict=True)
            speaker = self._with_apposition(speaker, k)
            if speaker is not None:
                run = scene.inner(quote)
                around = (segment.first, segment.last)
                yield Said(speaker, "quote", [run], "statement.quote", around)

    def _by_mood(self) -> Iterator[Said]:
        """statement.reported: "Es sei falsch, findet X": there any verb attributes."""
        scene = self.scene
        for k in range(1, len(scene.segments)):
            part = scene.segments[k]
            opens = part.quote is None and part.mark == "," and self.wording.finite(part.first)
            start = scene.start_of_content(k)
            before = scene.segments[start:k]
            told = (
                opens
                and not self.is_covered(part.first)
                and any(
                    p.quote is None and not scene.dependent(j) and self._subjunctive(p)
                    for j, p in enumerate(before, start=start)
                )
            )
            if not told or self.wording.mood(part.first) or self.is_covered(before[0].first):
                continue
            speaker = self.speakers.subject(part.first + 1, part.last, strict=True)
            if speaker is not None:
                runs, _ = scene.before(start, k)
                around = (part.first, part.last)
                yield Said(speaker, "reported", runs, "statement.reported", around)

    def _subjunctive(self, part: Segment) -> bool:
        return any(self.wording.mood(i) == "subj" for i in range(part.first, part.last))

    def _relative(self, verb: GermanVerb) -> Iterator[Said]:
        """ "…, der sagte, dass …", "was die Regierung zurückweist"."""
        scene = self.scene
        segment = scene.segments[verb.segment]
        opener = scene.opener(verb.segment)
        inside = self.speakers.subject(opener + 1, verb.first, strict=True)
        around = (segment.first, segment.last)
        if scene.low(opener) == "was":
            if "deny" in verb.frames and inside is not None:
                run = scene.trimmed(segment.first, segment.last)
                yield Said(inside, "denial", [run], "statement.denial", around)
            return
        if "see" in verb.frames:
            return
        before = scene.segments[verb.segment - 1]
        if before.quote is not None:
            return
        phrase = self.speakers.phrases.ending_at(before.last, before.first)
        speaker = self.speakers.of(phrase) if phrase is not None else None
        if speaker is None:
            return
        found = list(self._clause_behind(verb, speaker, around)) if inside is None else []
        if not found and inside is None and not scene.low(opener).endswith(("n", "m")):
            found = list(self._object(verb, speaker, (opener, opener), behind=False))
        yield from found

    def _by_so(self, k: int) -> Iterator[Said]:
        """statement.so: "…, so die Ministerin", "…, so hat es der Präsident verfügt"."""
        scene = self.scene
        segment = scene.segments[k]
        opener = scene.opener(k)
        finite = scene.finite_in(segment.first, segment.last)
        ordered = scene.is_a(opener + 1, "have") and scene.is_a(opener + 2, "it-says")
        if finite >= 0 and not ordered:
            return
        start = opener + 3 if ordered else opener + 1
        speaker = self.speakers.subject(start, segment.last, strict=not ordered)
        if speaker is None and self.wording.capital(start):
            loose = self.speakers.subject(start, segment.last)
            speaker = loose if loose is not None and loose.first == start else None
        if speaker is None:
            speaker = self.speakers.owner(start, segment.last)
        if speaker is None or (not ordered and speaker.first - start > 1):
            return
        begin = scene.start_of_content(k)
        runs, quoted = scene.before(begin, k)
        kind: StatementKind = "quote" if quoted else "reported"
        whole = scene.has_clause(begin, k) and not self._breaks_off(k)
        end = self._end_of_attribution(k) if whole or quoted else k + 1
        runs = scene.kept([*runs, *self._right(end, quoted, whole)])
        if runs:
            around = (segment.first, segment.last)
            yield Said(speaker, kind, runs, "statement.so", around)
