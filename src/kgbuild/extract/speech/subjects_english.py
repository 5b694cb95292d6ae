"""Who is the subject of an English verb of saying."""

from __future__ import annotations

from kgbuild.extract.speech.scene import Run
from kgbuild.extract.speech.speakers import Speaker
from kgbuild.extract.speech.verbs_english import EnglishVerb, EnglishVerbs
from kgbuild.extract.speech.wording import Segment

__all__ = ["EnglishSubjects"]


class EnglishSubjects(EnglishVerbs):
    """Finds who speaks: right before the verb, or parted from it by appositions."""

    def _inverted(self, verb: EnglishVerb) -> bool:
        """True for "…, said X": the verb opens its segment and its subject follows it."""
        k = verb.segment
        end = self.scene.segments[k].last
        if verb.at != self.scene.opener(k) or k == 0 or verb.form != "finite":
            return False
        if self._has_listener(verb) or verb.lemma in ("urge", "accuse"):
            return False
        before = self.scene.segments[k - 1]
        if before.quote is None and self.scene.finite_in(before.first, before.last) < 0:
            named = self.speakers.subject(before.first, before.last, strict=True)
            if named is not None and named.last == before.last:
                return False
        behind = self.speakers.subject(verb.behind, end)
        return behind is not None and self.scene.finite_in(verb.behind, end) < 0

    def _region(self, verb: EnglishVerb) -> Run:
        """Where in its segment a verb's subject stands."""
        segment = self.scene.segments[verb.segment]
        document = self.wording.document
        first = self.scene.opener(verb.segment)
        for j in range(first, verb.first):
            opens = document.is_a(j, "subordinator") or document.is_a(j, "relative")
            opens = opens or self.scene.low(j) == "what"
            joined = document.is_a(j, "coordinator") and self.scene.finite_in(segment.first, j) >= 0
            if opens or joined or (self.wording.finite(j) and document.noun(j) is None):
                first = j + 1
        return first, verb.first

    def _subject(self, verb: EnglishVerb, strict: bool) -> Speaker | None:
        """The subject before a verb, in its segment or parted from it by appositions."""
        first, last = self._region(verb)
        found = self.speakers.subject(first, last, strict)
        if found is not None:
            return self._listed(found, verb.segment)
        found = self._around_relative(verb, first)
        if found is not None:
            return found
        if first > self.scene.opener(verb.segment) or self._nouns(first, last):
            coordinated = self.wording.document.is_a(first - 1, "coordinator")
            return self._former(verb) if coordinated and first == last else None
        segment = self.scene.segments[verb.segment]
        if self.wording.document.is_a(segment.first, "coordinator"):
            return self._former(verb)
        return self._parted(verb.segment)

    def _around_relative(self, verb: EnglishVerb, first: int) -> Speaker | None:
        """The subject that a relative clause without commas parts from its verb."""
        document = self.wording.document
        floor = self.scene.opener(verb.segment)
        pronoun = next((j for j in range(first - 1, floor, -1) if document.is_a(j, "relative")), -1)
        if pronoun < 0 or self.scene.finite_in(pronoun + 1, verb.first) < 0:
            return None
        phrase = self.speakers.phrases.ending_at(pronoun, floor)
        return self.speakers.of(phrase, strict=True) if phrase is not None else None

    def _nouns(self, first: int, last: int) -> bool:
        return any(True for _ in self.speakers.phrases.free(first, last))

    def _former(self, verb: EnglishVerb) -> Speaker | None:
        """Who is the subject of a verb that "and" joins to the one before."""
        if self.last is not None:
            return self.last
        segment = self.scene.segments[verb.segment]
        end = self.scene.finite_in(segment.first, verb.first)
        found = self.speakers.subject(segment.first, end, strict=True) if end >= 0 else None
        return found or self._first_subject(verb.segment)

    def _first_subject(self, k: int) -> Speaker | None:
        """The subject of the first main clause before segment ``k``."""
        for j in range(k):
            part = self.scene.segments[j]
            if part.quote is not None or self.scene.dependent(j):
                continue
            finite = self.scene.finite_in(part.first, part.last)
            end = finite if finite >= 0 else part.last
            found = self.speakers.subject(part.first, end, strict=True)
            if found is not None:
                return self._with_apposition(found, j)
        return None

    def _parted(self, k: int) -> Speaker | None:
        """The subject in the segments before a verb that opens its own."""
        j = k - 1
        segments = self.scene.segments
        while j >= 0 and segments[j].quote is None and self.scene.dependent(j):
            j -= 1
        nearest: Speaker | None = None
        while j >= 0 and segments[j].quote is None:
            part = segments[j]
            if self.scene.finite_in(part.first, part.last) >= 0:
                return nearest or self._named_last(part)
            found = self.speakers.subject(part.first, part.last)
            if found is not None:
                if found.entity.kind == "person" and nearest is not None:
                    return found
                if nearest is None:
                    nearest = found
                elif nearest.entity.kind == "person":
                    return self._with_role(nearest, found)
                elif self._lists(j) or (found.first == part.first and found.last == part.last):
                    nearest = found
                else:
                    break
            elif nearest is not None:
                break
            if part.mark not in (",", "–", "—", "-", "("):
                break
            j -= 1
        return nearest

    def _named_last(self, part: Segment) -> Speaker | None:
        """Who is named at the end of a clause, behind "that" or "and": subject of the next."""
        phrase = self.speakers.phrases.ending_at(part.last, part.first)
        if phrase is None or phrase.first == part.first:
            return None
        document, before = self.wording.document, phrase.first - 1
        if self.scene.is_a(phrase.first, "that"):
            return self.speakers.of(phrase, strict=True)
        opens = any(document.is_a(before, kind) for kind in ("subordinator", "relative"))
        return self.speakers.of(phrase, strict=True) if opens else None

    def _lists(self, j: int) -> bool:
        """True where a segment is one name of a list."""
        part = self.scene.segments[j]
        return self.wording.document.mention_at(part.first) is not None

    def _listed(self, found: Speaker, k: int) -> Speaker:
        """The first of a list of names that ends in the verb's segment: "Germany, Poland and …"."""
        document, segments = self.wording.document, self.scene.segments
        if found.entity.kind == "body":
            return found
        first = segments[k].first
        near = range(first, min(first + 8, segments[k].last))
        several = any(document.is_a(i, "coordinator") for i in near)
        j = k - 1
        while several and j >= 0 and segments[j + 1].mark == "," and segments[j].quote is None:
            part = segments[j]
            alone = self.speakers.subject(part.first, part.last, strict=True)
            if alone is None or alone.first != part.first or alone.last < part.last:
                break
            found, j = alone, j - 1
        return found

    def _with_role(self, person: Speaker, office: Speaker) -> Speaker:
        start = office.first
        while self.wording.document.is_a(start, "determiner"):
            start += 1
        role = person.role or self.wording.document.text(start, office.last)
        return Speaker(person.entity, role, office.first, person.last)

    def _with_apposition(self, found: Speaker, k: int) -> Speaker:
        """The person behind a comma whose office the subject names."""
        segments = self.scene.segments
        if found.entity.kind != "body" or k + 1 >= len(segments) or segments[k + 1].mark != ",":
            return found
        person = self.speakers.persons.at(segments[k + 1].first)
        if person is None or person.first != segments[k + 1].first:
            return found
        return self._with_role(person, found)

    def _antecedent(self, pronoun: int, end: int, floor: int) -> Speaker | None:
        """Whom a relative clause hangs on: "a member of CARICOM, which …" is CARICOM."""
        phrase = self.speakers.phrases.ending_at(end, floor)
        if phrase is None:
            return None
        document = self.wording.document
        mention, noun = document.mention_at(end - 1), document.noun(phrase.head)
        holds = noun is not None and noun.sense in ("office", "body")
        if (
            mention is not None
            and mention.acts
            and self.scene.low(pronoun) == "which"
            and not holds
        ):
            return self.speakers.state(mention)
        return self.speakers.of(phrase)
