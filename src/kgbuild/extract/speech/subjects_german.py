"""Who is the subject of a German verb of saying."""

from __future__ import annotations

from kgbuild.extract.speech.scene import Run
from kgbuild.extract.speech.speakers import Speaker
from kgbuild.extract.speech.verbs_german import GermanVerb, GermanVerbs

__all__ = ["GermanSubjects"]

_OBJECT_FRAMES = frozenset(("state", "speak", "deny", "refuse"))


class GermanSubjects(GermanVerbs):
    """Finds who speaks: before the verb, behind it, or parted from it by appositions."""

    def _subject_behind(self, verb: GermanVerb) -> Speaker | None:
        """The subject behind a verb that opens its segment; a name set off by a comma too."""
        scene, k = self.scene, verb.segment
        segment = scene.segments[k]
        first = next(self.speakers.phrases.free(verb.finite + 1, segment.last), None)
        if first is not None and self.speakers.oblique(first):
            return None
        found = self._impersonal(verb) or self.speakers.subject(verb.finite + 1, segment.last)
        return self._with_apposition(found, k)

    def _with_apposition(self, found: Speaker | None, k: int) -> Speaker | None:
        """The person behind a comma whose office the subject names: "der Sprecher, John Kirby"."""
        segments = self.scene.segments
        if found is None or found.entity.kind != "body" or k + 1 >= len(segments):
            return found
        following = segments[k + 1]
        phrase = self.speakers.phrases.at(following.first, following.last)
        person = phrase.person if phrase is not None else None
        verbless = self.scene.finite_in(segments[k].first, segments[k].last) < 0
        if (
            (found.last == segments[k].last or verbless)
            and following.mark == ","
            and person is not None
            and person.last == following.last
        ):
            start = found.first
            while self.wording.document.is_a(start, "determiner"):
                start += 1
            role = person.role or self.wording.document.text(start, found.last)
            return Speaker(person.entity, role, found.first, person.last)
        return found

    def _subject(self, verb: GermanVerb, front: Run) -> tuple[Speaker | None, bool]:
        """Who is the subject, and whether they stand behind the verb."""
        scene, k = self.scene, verb.segment
        segment = scene.segments[k]
        said_by = self._impersonal(verb)
        if said_by is not None:
            return said_by, True
        if verb.order == "first" and scene.is_a(segment.first, "and") and self.last is not None:
            return self.last, False
        ahead = self.speakers.subject(*front, strict=True)
        if ahead is not None:
            return ahead, False
        if verb.order == "first" and not scene.is_a(segment.first, "and"):
            ahead = self._subject_of_segments(k)
            if ahead is not None:
                return ahead, False
        behind = self.speakers.subject(verb.finite + 1, segment.last, strict=True)
        if behind is not None and not (self._nominative_front(front) and self._plain(behind)):
            return self._with_apposition(behind, k), True
        loose = self.speakers.subject(*front)
        if loose is not None and self._nominative_front(front):
            thing = (
                loose.entity.kind == "body"
                and verb.lemma in self.wording.words.classes["of-things"]
            )
            return (None if thing else loose), False
        behind = self.speakers.subject(verb.finite + 1, segment.last)
        if behind is not None and not _OBJECT_FRAMES & verb.frames:
            return self._with_apposition(behind, k), True
        if scene.is_a(segment.first, "and") or scene.low(verb.finite - 1) in ("und", "aber"):
            return self.last or self._subject_of_segments(k + 1), False
        return None, False

    def _plain(self, speaker: Speaker) -> bool:
        """True for people and forces that are rather spoken of: "fordert neue Opfer"."""
        phrase = self.speakers.phrases.at(speaker.first, speaker.last)
        noun = self.wording.document.noun(phrase.head) if phrase is not None else None
        return (
            noun is not None
            and noun.sense in ("civil", "personnel", "unit", "collective")
            and speaker.entity.kind == "body"
        )

    def _nominative_front(self, front: Run) -> bool:
        """True where the phrase before the verb is all that stands there: a plain subject."""
        phrase = next(self.speakers.phrases.free(*front), None)
        return phrase is not None and phrase.first == front[0]

    def _subject_of_segments(self, k: int) -> Speaker | None:
        """The subject that appositions or a relative clause part from its verb."""
        segments = self.scene.segments
        for j in range(k):
            part = segments[j]
            if part.quote is not None or self.scene.dependent(j):
                continue
            finite = self.scene.finite_in(part.first, part.last)
            end = finite if finite >= 0 else part.last
            found = self.speakers.subject(part.first, end, strict=finite >= 0)
            if found is None and finite >= 0:
                found = self.speakers.subject(finite, part.last, strict=True)
            if found is not None:
                return self._with_apposition(found, j)
        return None

    def _impersonal(self, verb: GermanVerb) -> Speaker | None:
        """ "hieß es im Pentagon", "verlautete aus Paris": the place speaks."""
        if verb.lemma not in self.wording.words.classes["impersonal-verb"]:
            return None
        segment = self.scene.segments[verb.segment]
        impersonal = any(self.scene.is_a(i, "it-says") for i in range(segment.first, segment.last))
        if verb.lemma == "heißen" and not impersonal:
            return None
        found = self.speakers.place(segment.first, segment.last)
        if found is None:
            last = self.speakers.course.speaker
            found = self.last or last
        return found
