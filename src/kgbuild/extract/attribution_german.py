"""Attribution by German verbs of saying: who says what, by the order of clauses.

A verb that opens its segment follows what is said ("…, sagte sie"), one in second place
goes before it ("sie sagte, …"), one at the end closes a clause with "wie" or a relative one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from kgbuild.extract.according import according_speech
from kgbuild.extract.attribution import Run, Said, Scene
from kgbuild.extract.speakers import Speaker
from kgbuild.model import StatementKind

__all__ = ["german_speech"]

_FINITE = frozenset(("pres", "past", "subj", "cond"))
_OBJECT_FRAMES = frozenset(("state", "speak", "deny", "refuse"))


@dataclass(frozen=True, slots=True)
class _Verb:
    """A verb of saying: where it stands, what it may take, and its finite part.

    ``start`` is the segment with which its clause begins, where appositions part them.
    """

    at: int
    finite: int
    segment: int
    frames: frozenset[str]
    lemma: str
    order: str
    start: int

    @property
    def first(self) -> int:
        """Index of its first part."""
        return min(self.at, self.finite)


def german_speech(scene: Scene) -> list[Said]:
    """All that the verbs of saying of a German sentence attribute, in the order of the text."""
    return list(_German(scene).said())


class _German:
    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.wording = scene.wording
        self.speakers = scene.speakers
        self.covered: list[Run] = []
        self.attributing: list[Run] = []
        self.last: Speaker | None = None

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
                yield from self._keep(self._by_so(k))
        for verb in verbs:
            if verb.order == "told" and not self._is_covered(verb.first):
                yield from self._keep(self._told(verb))
            elif verb.order == "first" and not self._is_covered(verb.first):
                yield from self._keep(self._trailing(verb))
        yield from self._keep(self._by_quote())
        yield from self._keep(according_speech(self.scene, self.covered, [v.at for v in verbs]))
        for verb in verbs:
            if verb.order != "told" and not self._is_covered(verb.first):
                if all(verb.at not in range(*a) for a in self.attributing):
                    yield from self._keep(self._by_verb(verb) or self._mute(verb))

    def _keep(self, found: Iterable[Said]) -> list[Said]:
        """Note what is attributed, so that nothing inside it is read again."""
        kept = list(found)
        for said in kept:
            self.covered.extend(said.runs)
            if said.rule != "statement.according":
                self.attributing.append(said.around)
                self.last = said.speaker
        return kept

    def _is_covered(self, i: int) -> bool:
        return any(a <= i < b for a, b in self.covered)

    # --- verbs -------------------------------------------------------------------------------

    def _verb(self, k: int, i: int) -> _Verb | None:
        """The verb of saying at token ``i``, where its other parts are there too."""
        forms = [f for f in self.wording.speech_forms(i)
                 if not f.particle or self._particle(k, i, f.particle)]  # fmt: skip
        if any(f.particle for f in forms):
            forms = [f for f in forms if f.particle]
        if not forms:
            return None
        segment = self.scene.segments[k]
        finite = [f for f in forms if f.form in _FINITE]
        at = i
        perfect = any(f.form == "part" for f in forms) and self._have(k, i) >= 0
        if finite and not perfect and not self._infinitive(k, i):
            kept, helper = finite, i
        else:
            kept = [f for f in forms if f.form == "part"]
            helper = self._have(k, i) if kept else -1
            if helper < 0 or any(self.scene.low(j) == "worden" for j in range(i, segment.last)):
                return None
        lemma = kept[0].lemma
        frames = frozenset(f.sense for f in kept)
        order, start = self._order(k, at, helper)
        return _Verb(at, helper, k, frames, lemma, order, start)

    def _particle(self, k: int, i: int, particle: str) -> bool:
        """True where a separable particle stands at the end of this clause."""
        for segment in self.scene.segments[k:]:
            if segment.quote is not None:
                continue
            end = segment.last - 1
            if end > i and self.scene.low(end) == particle:
                return True
            for j in range(max(i + 1, segment.first), segment.last - 1):
                if self.scene.low(j) == particle and self.scene.is_a(j + 1, "and"):
                    return True
        return False

    def _infinitive(self, k: int, i: int) -> bool:
        """True where a form in -en only completes a modal verb: "will … fordern"."""
        segment = self.scene.segments[k]
        if not self.scene.low(i).endswith("n"):
            return False
        others = (j for j in range(segment.first, segment.last) if j != i)
        verbs = self.wording.document.lexicon.verbs
        return any(
            v.sense.startswith("modal") or v.sense == "passive"
            for j in others
            for v in verbs.get(self.scene.low(j), ())
            if v.form in _FINITE and self.wording.finite(j)
        )

    def _have(self, k: int, i: int) -> int:
        """Index of the "haben" that makes a participle active, or -1."""
        segments = self.scene.segments
        near = range(segments[k].first, segments[k].last)
        found = next((j for j in near if self.scene.is_a(j, "have")), -1)
        if found >= 0:
            return found
        if i < segments[k].last - 1 and not self.scene.is_a(i + 1, "and"):
            return -1
        if any(self.scene.is_a(j, "passive") for j in near if j > i):
            return -1
        for j in range(k - 1, -1, -1):
            part = segments[j]
            if part.quote is not None or self.scene.dependent(j):
                continue
            for i in range(part.last - 1, part.first - 1, -1):
                if self.scene.is_a(i, "have"):
                    return i
            if self.scene.finite_in(part.first, part.last) >= 0:
                return -1
        return -1

    def _order(self, k: int, at: int, finite: int) -> tuple[str, int]:
        """``told``, ``relative``, ``sub``, ``first`` or ``second``, and where the clause starts."""
        segment = self.scene.segments[k]
        final = max(at, finite) >= segment.last - 1
        if final and segment.first == min(at, finite):
            for j in range(k - 1, -1, -1):
                part = self.scene.segments[j]
                if part.quote is not None:
                    break
                if self.scene.is_a(self.scene.opener(j), "as-told"):
                    return "told", j
                if self.scene.finite_in(part.first, part.last) >= 0:
                    break
        return self._order_in(k, at, finite), k

    def _order_in(self, k: int, at: int, finite: int) -> str:
        segment = self.scene.segments[k]
        opener = self.scene.opener(k)
        document = self.wording.document
        final = max(at, finite) >= segment.last - 1
        if final and self.scene.is_a(opener, "as-told") and finite != opener:
            return "told"
        if final and document.is_a(opener, "relative") and k > 0 and finite != opener + 1:
            return "relative"
        if final and document.is_a(opener, "subordinator") and finite != opener:
            return "sub"
        return "first" if finite == opener else "second"

    # --- by verb -----------------------------------------------------------------------------

    def _by_verb(self, verb: _Verb) -> list[Said]:
        return list(self._from_verb(verb))

    def _mute(self, verb: _Verb) -> list[Said]:
        """Who speaks without a word of what is said: the next sentence may tell it."""
        if verb.order not in ("first", "second") or "see" in verb.frames:
            return []
        segment = self.scene.segments[verb.segment]
        opener = self.scene.opener(verb.segment)
        speaker, _ = self._subject(verb, (opener, max(opener, verb.first)))
        if speaker is None or self._unsaid(verb):
            return []
        return [Said(speaker, "reported", [], "", (segment.first, segment.last))]

    def _from_verb(self, verb: _Verb) -> Iterator[Said]:
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

    def _told(self, verb: _Verb) -> Iterator[Said]:
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

    def _trailing(self, verb: _Verb) -> list[Said]:
        """statement.reported, statement.quote: "…, sagte X", "„…“, sagte X, „…“"."""
        scene, k = self.scene, verb.segment
        start = scene.start_of_content(k)
        runs, quoted = scene.before(start, k)
        if k == 0 or not runs or self._unsaid(verb) or "see" in verb.frames:
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
        if any(self.wording.preposition(p.first) for p in parts[:1]):
            return False
        following = self.scene.segments[k + 1 :]
        if following and self.wording.finite(following[0].first):
            return True
        return all(
            self.speakers.subject(p.first, p.last, strict=True) is None and not following
            for p in parts
        )

    def _subject_behind(self, verb: _Verb) -> Speaker | None:
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

    def _leading(self, verb: _Verb) -> Iterator[Said]:
        scene = self.scene
        opener = scene.opener(verb.segment)
        front = (opener, verb.first) if verb.order == "second" else (opener, opener)
        speaker, behind = self._subject(verb, front)
        if speaker is None:
            return
        segment = scene.segments[verb.segment]
        around = (segment.first, segment.last)
        if self._points_back(verb, front):
            yield Said(speaker, "reported", [], "statement.back", around)
            return
        if "see" in verb.frames:
            yield from self._sees(verb, speaker)
            return
        found = list(self._clause_behind(verb, speaker, around))
        if not found:
            found = list(self._object(verb, speaker, front, behind))
        yield from found

    def _subject(self, verb: _Verb, front: Run) -> tuple[Speaker | None, bool]:
        """Who is the subject, and whether they stand behind the verb."""
        scene, k = self.scene, verb.segment
        segment = scene.segments[k]
        said_by = self._impersonal(verb)
        if said_by is not None:
            return said_by, True
        ahead = self.speakers.subject(*front, strict=True)
        if ahead is not None:
            return ahead, False
        if verb.order == "first" and not scene.is_a(segment.first, "and"):
            ahead = self._subject_of_segments(k)
            if ahead is not None:
                return ahead, False
        behind = self.speakers.subject(verb.finite + 1, segment.last, strict=True)
        if behind is not None:
            return self._with_apposition(behind, k), True
        loose = self.speakers.subject(*front)
        if loose is not None and self._nominative_front(front):
            return loose, False
        behind = self.speakers.subject(verb.finite + 1, segment.last)
        if behind is not None and not _OBJECT_FRAMES & verb.frames:
            return self._with_apposition(behind, k), True
        if scene.is_a(segment.first, "and") or scene.low(verb.finite - 1) in ("und", "aber"):
            return self.last or self._subject_of_segments(k + 1), False
        return None, False

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

    def _impersonal(self, verb: _Verb) -> Speaker | None:
        """ "hieß es im Pentagon", "verlautete aus Paris": the place speaks."""
        if verb.lemma not in ("heißen", "verlauten"):
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

    def _unsaid(self, verb: _Verb) -> bool:
        """True where the verb of saying is negated: "sagte er nicht"."""
        segment = self.scene.segments[verb.segment]
        if not {"say"} & verb.frames:
            return False
        return any(
            self.scene.low(i) in ("nicht", "nie", "niemals")
            and self.scene.low(i + 1) not in ("nur", "zuletzt")
            for i in range(verb.finite, segment.last)
        )

    def _points_back(self, verb: _Verb, front: Run) -> bool:
        """statement.back: "Das sagte der Minister am Montag": the sentence before is meant."""
        if verb.segment != 0 or front[1] - front[0] != 1:
            return False
        if not self.scene.is_a(front[0], "back-reference") or self._unsaid(verb):
            return False
        return bool({"say", "state"} & verb.frames) and not any(
            part.quote is not None or part.mark == ":" or self.scene.is_a(part.first, "that")
            for part in self.scene.segments[1:]
        )

    # --- what is said ------------------------------------------------------------------------

    def _kind(self, verb: _Verb, quoted: bool) -> tuple[StatementKind, str]:
        if {"deny", "refuse"} & verb.frames and not self._negated(verb):
            return "denial", "statement.denial"
        if quoted:
            return "quote", "statement.quote"
        return "reported", "statement.reported"

    def _negated(self, verb: _Verb) -> bool:
        segment = self.scene.segments[verb.segment]
        document = self.wording.document
        return any(document.is_a(i, "negation") for i in range(segment.first, segment.last))

    def _clause_behind(self, verb: _Verb, speaker: Speaker, around: Run) -> Iterator[Said]:
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
            if k + 2 < len(scene.segments) and scene.segments[k + 2].quote is not None:
                pass
            yield Said(speaker, kind, runs, rule, around)
            return
        kind, rule = self._kind(verb, quoted=False)
        runs = scene.kept([scene.trimmed(part.first, self._stop(k))])
        if runs:
            yield Said(speaker, kind, runs, rule, around)

    def _content(self, verb: _Verb, speaker: Speaker) -> int:
        """Index of the segment with which what is said begins, or -1."""
        scene, document = self.scene, self.wording.document
        loose = -1
        for j in range(verb.segment + 1, len(scene.segments)):
            part = scene.segments[j]
            opener = scene.opener(j)
            if part.mark == ";":
                return -1
            if part.quote is not None:
                return j if part.mark in (":", ",", "") else -1
            if part.mark == ":" or scene.is_a(opener, "that"):
                return j
            if scene.is_a(opener, "whether") and scene.verb_final(j):
                return -1
            if self._infinitive_clause(j):
                start = loose if loose >= 0 else j
                return start if verb.lemma != "heißen" else -1
            relative = document.is_a(opener, "relative") or (
                self.wording.preposition(opener) and document.is_a(opener + 1, "relative")
            )
            claimed = self.wording.preposition(opener) or scene.low(opener + 1) == "zufolge"
            if "deny" in verb.frames and (scene.is_a(opener, "whereby") or relative and claimed):
                return j
            if relative and scene.verb_final(j):
                continue
            if self._conditional(j):
                return j
            if document.is_a(opener, "subordinator") and scene.verb_final(j):
                continue
            if scene.finite_in(part.first, part.last) >= 0:
                if part.first != opener and self._verb(j, opener) is not None:
                    return -1
                if loose < 0 and self.wording.finite(part.first):
                    # A verb-first segment goes on with a clause, it opens none.
                    continue
                indicative = not self._in_mood(j)
                if indicative and ("say" not in verb.frames or self._speaks(j)):
                    return -1
                return loose if loose >= 0 else j
            apposed = speaker.last >= part.last
            if loose < 0 and not apposed:
                loose = j
        # Of verbs that no list knows the place tells: "sagte dem Sender, Mali wählt selbst".
        plain = {"say"} == verb.frames and loose == len(scene.segments) - 1
        plain = plain and scene.segments[loose].last - scene.segments[loose].first >= 4
        return loose if plain else -1

    def _speaks(self, k: int) -> bool:
        """True where a segment has a verb of saying of its own."""
        part = self.scene.segments[k]
        return any(self._verb(k, i) is not None for i in range(part.first, part.last))

    def _in_mood(self, k: int) -> bool:
        """True where a segment has its verb in Konjunktiv."""
        part = self.scene.segments[k]
        return any(self.wording.mood(i) for i in range(part.first, part.last))

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
            if part.mark in (":", ";") and self._is_covered(part.first):
                return part.first
            if part.mark == ";" or (part.mark == ":" and self._spoken(j)):
                return part.first
            if opener != part.first and self._verb(j, opener) is not None:
                return part.first
        return self.scene.sentence.last

    def _spoken(self, k: int) -> bool:
        """True where what follows a colon is a quotation or in Konjunktiv."""
        return self.scene.segments[k].quote is not None or self._in_mood(k)

    def _object(self, verb: _Verb, speaker: Speaker, front: Run, behind: bool) -> Iterator[Said]:
        """statement.object: "fordert ein Ende …", "Spekulationen … wies das Pentagon zurück"."""
        frames = verb.frames & _OBJECT_FRAMES
        if not frames:
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
        if marked and not any(scene.low(i) == marked for i in range(*run)):
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

    def _front_object(self, verb: _Verb, front: Run) -> Run | None:
        """The object that stands before the verb, where it does."""
        first, last = front
        if last - first < 1:
            return None
        if "speak" in verb.frames:
            wanted = self.wording.words.prepositions.get(verb.lemma, frozenset())
            return front if self.scene.low(first) in wanted else None
        phrase = next(self.speakers.phrases.free(first, last), None)
        return front if phrase is not None and phrase.first == first else None

    def _middle(self, verb: _Verb, speaker: Speaker, behind: bool) -> Run:
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

    def _without_verb(self, verb: _Verb, first: int, last: int) -> int:
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
            elif document.tokens[i].kind == "mark" and self.wording.text(i) == ",":
                i += 1
            elif self.scene.is_a(i, "loose-adverb") or document.is_a(i, "ongoing"):
                i += 1
            elif self.scene.is_a(i, "complement") and document.date_at(i + 1) is not None:
                i = document.date_at(i + 1).last  # type: ignore[union-attr]
            elif document.low(i) in ("in", "im", "bei") and self._leads_up(i, last) > i:
                i = self._leads_up(i, last)
            else:
                return i
        return i

    def _leads_up(self, i: int, last: int) -> int:
        phrase = self.speakers.phrases.governed(i, last)
        return phrase.last if phrase is not None else i

    def _behind_preposition(self, verb: _Verb, run: Run) -> Run:
        """The run from the preposition on that the verb takes; empty where it is not there."""
        wanted = self.wording.words.prepositions.get(verb.lemma, frozenset())
        for i in range(*run):
            if self.scene.low(i) in wanted:
                return i, run[1]
        return run[0], run[0]

    def _tells(self, verb: _Verb, run: Run) -> bool:
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

    def _sees(self, verb: _Verb, speaker: Speaker) -> Iterator[Said]:
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

    # --- other forms -------------------------------------------------------------------------

    def _by_quote(self) -> Iterator[Said]:
        """statement.quote: "„…“, freut sich der Minister": behind a quotation any verb attributes."""
        scene = self.scene
        for k, segment in enumerate(scene.segments[1:], start=1):
            quote = scene.segments[k - 1].quote
            if quote is None or segment.quote is not None or segment.mark not in (",", "", "–"):
                continue
            free = not self._is_covered(quote.first + 1) and not self.wording.capital(segment.first)
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

    def _relative(self, verb: _Verb) -> Iterator[Said]:
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
        if not found and not scene.low(opener).endswith(("n", "m")):
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
