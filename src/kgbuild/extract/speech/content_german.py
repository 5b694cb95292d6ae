"""What a German verb of saying attributes that stands before it: a clause or an object."""

from __future__ import annotations

from collections.abc import Iterator

from kgbuild.extract.speech.scene import Run, Said
from kgbuild.extract.speech.speakers import Speaker
from kgbuild.extract.speech.subjects_german import GermanSubjects
from kgbuild.extract.speech.verbs_german import GermanVerb
from kgbuild.model import StatementKind

__all__ = ["GermanContent"]

_OBJECT_FRAMES = frozenset(("state", "speak", "deny", "refuse"))


class GermanContent(GermanSubjects):
    """Delimits what is said behind a verb of saying, or before it as its object."""

    def _kind(self, verb: GermanVerb, quoted: bool) -> tuple[StatementKind, str]:
        if {"deny", "refuse"} & verb.frames and not self._negated(verb):
            return "denial", "statement.denial"
        if quoted:
            return "quote", "statement.quote"
        return "reported", "statement.reported"

    def _clause_behind(self, verb: GermanVerb, speaker: Speaker, around: Run) -> Iterator[Said]:
        """statement.reported: "X sagte, …", "dass …", "… zu …", "X sagte: „…“"."""
        scene = self.scene
        k = self._content(verb, speaker)
        if k < 0:
            return
        if self._unsaid(verb):
            return
        part = scene.segments[k]
        if part.quote is not None:
            runs = [scene.inner(part.quote)]
            kind, rule = self._kind(verb, quoted=True)
            yield Said(speaker, kind, runs, rule, around)
            return
        kind, rule = self._kind(verb, quoted=False)
        runs = scene.kept([scene.trimmed(part.first, self._stop(k))])
        if runs:
            yield Said(speaker, kind, runs, rule, around)

    def _content(self, verb: GermanVerb, speaker: Speaker) -> int:
        """Index of the segment with which what is said begins, or -1."""
        scene = self.scene
        loose = -1
        for j in range(verb.segment + 1, len(scene.segments)):
            part = scene.segments[j]
            if part.mark == ";":
                return -1
            if self._opens_content(verb, j):
                return j
            if part.quote is not None or self._asks(j):
                return -1
            if self._infinitive_clause(j):
                start = loose if loose >= 0 else j
                return start if verb.lemma != "heißen" else -1
            if self._hangs_on(j):
                continue
            if scene.finite_in(part.first, part.last) < 0:
                apposed = speaker.last >= part.last
                loose = j if loose < 0 and not apposed else loose
                continue
            if loose < 0 and self.wording.finite(part.first):
                # A verb-first segment goes on with a clause, it opens none.
                continue
            return self._clause_from(verb, j, loose)
        # Of verbs that no list knows the place tells: "sagte dem Sender, Mali wählt selbst".
        plain = {"say"} == verb.frames and loose == len(scene.segments) - 1
        plain = plain and scene.segments[loose].last - scene.segments[loose].first >= 4
        return loose if plain else -1

    def _opens_content(self, verb: GermanVerb, k: int) -> bool:
        """True where a segment opens what is said by its mark or its first word."""
        scene, part = self.scene, self.scene.segments[k]
        if part.quote is not None:
            return part.mark in (":", ",", "")
        opener = scene.opener(k)
        if part.mark == ":" or scene.is_a(opener, "that") or self._conditional(k):
            return True
        claimed = self.wording.preposition(opener) or scene.low(opener + 1) == "zufolge"
        claimed = scene.is_a(opener, "whereby") or (claimed and self._relative_at(opener))
        return claimed and "deny" in verb.frames

    def _relative_at(self, i: int) -> bool:
        """True for a relative pronoun, one behind a preposition too."""
        document = self.wording.document
        behind = self.wording.preposition(i) and document.is_a(i + 1, "relative")
        return behind or document.is_a(i, "relative")

    def _asks(self, k: int) -> bool:
        """True for "wie lange …": an open question tells nothing."""
        return self.scene.is_a(self.scene.opener(k), "whether") and self.scene.verb_final(k)

    def _hangs_on(self, k: int) -> bool:
        """True for a clause that hangs on what is before it: "der …", "nachdem …"."""
        opener = self.scene.opener(k)
        opens = self._relative_at(opener) or self.wording.document.is_a(opener, "subordinator")
        return opens and self.scene.verb_final(k)

    def _clause_from(self, verb: GermanVerb, k: int, loose: int) -> int:
        """The first segment of a main clause that has its verb in segment ``k``, or -1."""
        part, opener = self.scene.segments[k], self.scene.opener(k)
        if part.first != opener and self._verb(k, opener) is not None:
            return -1
        if not self._in_mood(k) and ("say" not in verb.frames or self._speaks(k)):
            return -1
        return loose if loose >= 0 else k

    def _conditional(self, k: int) -> bool:
        """True for "wenn …, werde man …": the reported speech opens with its condition."""
        segments = self.scene.segments
        if not self.scene.is_a(self.scene.opener(k), "if") or k + 1 >= len(segments):
            return False
        return self.wording.finite(segments[k + 1].first)

    def _infinitive_clause(self, k: int) -> bool:
        """True for a segment that ends in an infinitive with "zu"."""
        part = self.scene.segments[k]
        for i in range(part.first, part.last):
            forms = self.wording.document.lexicon.verbs.get(self.scene.low(i), ())
            if any(f.form == "zu" for f in forms):
                return True
            if self.scene.low(i) == "zu" and i + 1 < part.last:
                word = self.scene.low(i + 1)
                if word.endswith("n") and not self.wording.capital(i + 1):
                    return i + 1 >= part.last - 2
        word = self.scene.low(part.last - 1)
        return (
            "zu" in word[2:-3] and word.endswith("en") and not self.wording.capital(part.last - 1)
        )

    def _stop(self, k: int) -> int:
        """Index behind what is said from segment ``k`` on."""
        segments = self.scene.segments
        for j in range(k + 1, len(segments)):
            part = segments[j]
            opener = self.scene.opener(j)
            if part.mark in (":", ";") and self.is_covered(part.first):
                return part.first
            if part.mark == ";" or (part.mark == ":" and self._spoken(j)):
                return part.first
            if opener != part.first and self._verb(j, opener) is not None:
                return part.first
        return self.scene.sentence.last

    def _spoken(self, k: int) -> bool:
        """True where what follows a colon is a quotation or in Konjunktiv."""
        return self.scene.segments[k].quote is not None or self._in_mood(k)

    def _object(
        self, verb: GermanVerb, speaker: Speaker, front: Run, behind: bool
    ) -> Iterator[Said]:
        """statement.object: "fordert ein Ende …", "Spekulationen … wies das Pentagon zurück"."""
        frames = verb.frames & _OBJECT_FRAMES
        if not frames or ("state" in frames and self._unsaid(verb)):
            return
        scene = self.scene
        segment = scene.segments[verb.segment]
        run = self._front_object(verb, front) if behind else None
        if run is None:
            run = self._middle(verb, speaker, behind)
        reflexive = scene.low(verb.finite + 1) == "sich" or scene.low(run[0] - 1) == "sich"
        if reflexive and frames == {"state"}:
            return
        run = scene.trimmed(*run)
        marked = self.wording.words.marked.get(verb.lemma)
        if marked and not any(scene.low(i) == marked for i in range(segment.first, segment.last)):
            return
        if frames == {"speak"}:
            run = self._behind_preposition(verb, run)
        if run[1] <= run[0] or not self._tells(verb, run):
            return
        denial = bool({"deny", "refuse"} & frames) and not self._negated(verb)
        if denial and self._only_points(self._first_part(run)):
            run = scene.trimmed(segment.first, segment.last)
        denial = denial or any(scene.is_a(i, "untrue") for i in range(*run))
        kind: StatementKind = "denial" if denial else "reported"
        rule = "statement.denial" if denial else "statement.object"
        yield Said(speaker, kind, [run], rule, (segment.first, segment.last))

    def _front_object(self, verb: GermanVerb, front: Run) -> Run | None:
        """The object that stands before the verb, where it does."""
        first, last = front
        if last - first < 1:
            return None
        if "speak" in verb.frames:
            wanted = self.wording.words.prepositions.get(verb.lemma, frozenset())
            return front if self.scene.low(first) in wanted else None
        phrase = next(self.speakers.phrases.free(first, last), None)
        return front if phrase is not None and phrase.first == first else None

    def _middle(self, verb: GermanVerb, speaker: Speaker, behind: bool) -> Run:
        """What stands between the verb and the end of its clause, without subject and adverbs."""
        scene = self.scene
        segment = scene.segments[verb.segment]
        first = verb.finite + 1
        if verb.order == "relative":
            first = segment.first + 1
        if behind and speaker.last > verb.finite:
            first = speaker.last
        last = self._stop(verb.segment)
        if verb.order in ("relative", "sub"):
            last = verb.first
        first = self._behind_adverbs(first, last)
        return first, self._without_verb(verb, first, last)

    def _without_verb(self, verb: GermanVerb, first: int, last: int) -> int:
        """End of a run without the particle or participle that closes the clause."""
        scene = self.scene
        end = scene.segments[verb.segment].last
        particle = verb.lemma.rpartition("|")[0]
        closers = {verb.at} if verb.at != verb.finite else set()
        for part in scene.segments[verb.segment :]:
            if particle and part.quote is None and scene.low(part.last - 1) == particle:
                closers.add(part.last - 1)
                break
        for closer in closers:
            if first <= closer < last and closer >= min(end, last) - 1:
                return closer
        return last

    def _behind_adverbs(self, i: int, last: int) -> int:
        """Index behind adverbs, times and places that lead up to an object."""
        document = self.wording.document
        while i < last:
            when = document.date_at(i)
            if when is not None:
                i = when.last
            elif self._is_adverb(i) or self.wording.text(i) == ",":
                i += 1
            elif self.scene.is_a(i, "complement") and (then := document.date_at(i + 1)) is not None:
                i = then.last
            elif document.low(i) in ("in", "im", "bei") and self._leads_up(i, last) > i:
                i = self._leads_up(i, last)
            else:
                return i
        return i

    def _is_adverb(self, i: int) -> bool:
        return self.scene.is_a(i, "loose-adverb") or self.wording.document.is_a(i, "ongoing")

    def _leads_up(self, i: int, last: int) -> int:
        phrase = self.speakers.phrases.governed(i, last)
        return phrase.last if phrase is not None else i

    def _behind_preposition(self, verb: GermanVerb, run: Run) -> Run:
        """The run from the preposition on that the verb takes; empty where it is not there."""
        wanted = self.wording.words.prepositions.get(verb.lemma, frozenset())
        for i in range(*run):
            if self.scene.low(i) in wanted:
                return i, run[1]
        return run[0], run[0]

    def _tells(self, verb: GermanVerb, run: Run) -> bool:
        """True where an object is there at all, not only a time, a place or "sich"."""
        if "speak" in verb.frames and not {"state", "deny", "refuse"} & verb.frames:
            return run[1] - run[0] >= 2
        phrases = self.speakers.phrases
        points = self._only_points(self._first_part(run))
        points = points and bool({"deny", "refuse"} & verb.frames)
        return points or any(p.pronoun != "one" for p in phrases.free(*run))

    def _first_part(self, run: Run) -> Run:
        """A run up to the conjunction that joins another verb to it."""
        document = self.wording.document
        for i in range(*run):
            if document.is_a(i, "coordinator") and self.wording.finite(i + 1):
                return run[0], i
        return run

    def _only_points(self, run: Run) -> bool:
        """True for "das", "auch das", "dies": the object tells nothing by itself."""
        words = [i for i in range(*run) if self.wording.document.tokens[i].kind != "mark"]
        return len(words) <= 3 and any(self.scene.is_a(i, "claim-pronoun") for i in words)

    def _sees(self, verb: GermanVerb, speaker: Speaker) -> Iterator[Said]:
        """statement.see: "sieht keine Anzeichen für einen Angriff"."""
        scene, document = self.scene, self.wording.document
        stop = self._stop(verb.segment)
        first = next((i for i in range(verb.finite, stop) if document.is_a(i, "negation")), -1)
        if first < 0 or speaker.entity.kind not in ("person", "body"):
            return
        run = scene.trimmed(first, stop)
        if run[1] - run[0] >= 3:
            segment = scene.segments[verb.segment]
            yield Said(speaker, "reported", [run], "statement.see", (segment.first, segment.last))
