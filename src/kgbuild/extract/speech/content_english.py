"""What an English verb of saying attributes that stands behind it: a clause or an object."""

from __future__ import annotations

from kgbuild.extract.speech.scene import Run
from kgbuild.extract.speech.subjects_english import EnglishSubjects
from kgbuild.extract.speech.verbs_english import EnglishVerb
from kgbuild.model import StatementKind
from kgbuild.text.quotes import Quote

__all__ = ["EnglishContent"]

_OBJECT_FRAMES = frozenset(("state", "speak", "deny", "refuse"))
_NEAR = 14


class EnglishContent(EnglishSubjects):
    """Delimits what is said behind a verb of saying."""

    def _rule(self, kind: StatementKind) -> str:
        return {"quote": "statement.quote", "denial": "statement.denial"}.get(
            kind, "statement.reported"
        )

    def _content(self, verb: EnglishVerb) -> tuple[Run, StatementKind, str]:
        """The run that a verb before it attributes, its kind and the rule; empty for none."""
        scene, k = self.scene, verb.segment
        nothing: tuple[Run, StatementKind, str] = ((0, 0), "reported", "statement.reported")
        segment = scene.segments[k]
        quote = self._quote_behind(verb)
        if quote is not None:
            kind: StatementKind = "denial" if "deny" in verb.frames else "quote"
            return scene.inner(quote), kind, self._rule(kind)
        frames = verb.frames & _OBJECT_FRAMES
        start = self._clause_start(verb)
        stop = self._stop_of(verb)
        if scene.is_a(start, "whether") and not frames & {"deny", "refuse"}:
            return nothing
        if start > 0 and verb.frames & {"say", "claim", "promise"}:
            run = scene.trimmed(start, stop)
            if self._is_clause(verb, run):
                return run, "reported", "statement.reported"
        if "see" in verb.frames:
            return self._seen(verb, stop)
        if not frames:
            return nothing
        first = self._object_start(verb, frames)
        if first < 0:
            return nothing
        run = scene.trimmed(first, stop)
        if self._lacks_mark(verb, run):
            return nothing
        denial = bool(frames & {"deny", "refuse"}) and not verb.negated
        if denial and run[1] > run[0] and self._only_points(run):
            run = scene.trimmed(segment.first, segment.last)
        elif run[1] <= run[0] or not self._tells(run):
            return nothing
        if denial or any(scene.is_a(i, "untrue") for i in range(*run)):
            return run, "denial", "statement.denial"
        return run, "reported", "statement.object"

    def _quote_behind(self, verb: EnglishVerb) -> Quote | None:
        """The quotation that follows a verb with nothing but adverbs between them."""
        segments, k = self.scene.segments, verb.segment
        if not self._adverbial(verb.behind, segments[k].last, verb):
            return None
        for part in segments[k + 1 : k + 3]:
            if part.quote is not None:
                return part.quote
            if not self._adverbial(part.first, part.last, verb) and not self.scene.dependent(
                segments.index(part)
            ):
                return None
        return None

    def _clause_start(self, verb: EnglishVerb) -> int:
        """Index with which the clause behind a verb begins, behind "that" and adverbs."""
        scene, segments = self.scene, self.scene.segments
        end = segments[verb.segment].last
        for i in range(verb.behind, min(verb.at + _NEAR, end)):
            if scene.is_a(i, "that"):
                if self._leads_to_that(verb, i):
                    return i + 1
                break
            if self.wording.document.is_a(i, "relative"):
                break
        i = self._behind_adverbs(verb.behind, end, verb)
        if i < end:
            return i
        for part in segments[verb.segment + 1 :]:
            if part.mark not in (",", ":") or part.quote is not None:
                break
            if scene.is_a(part.first, "that"):
                return part.first + 1
            dependent = scene.dependent(segments.index(part))
            if part.mark == ":" or (scene.finite_in(part.first, part.last) >= 0 and not dependent):
                return part.first
        return -1

    def _leads_to_that(self, verb: EnglishVerb, i: int) -> bool:
        """True where only a listener, a time or a place stands between a verb and "that"."""
        if self.wording.document.is_a(i - 1, "preposition"):
            return False
        first = verb.behind
        if self._has_listener(verb) and first < i:
            listener = self.speakers.phrases.at(first, i)
            first = listener.last if listener is not None else first
        return not any(True for _ in self.speakers.phrases.free(first, i))

    def _behind_adverbs(self, i: int, last: int, verb: EnglishVerb) -> int:
        """Index behind the listener, times, places and adverbs that follow a verb of saying."""
        document = self.wording.document
        if self._has_listener(verb) and not self.scene.is_a(i, "that"):
            listener = self.speakers.phrases.at(i, last)
            told = listener is not None and (
                verb.lemma != "promise"
                or self.scene.is_a(listener.last, "that")
                or self.scene.low(listener.last) == "to"
            )
            i = listener.last if listener is not None and told else i
        while i < last:
            when = document.date_at(i)
            if when is not None:
                i = max(when.last, i + 1)
            elif self._is_adverb(i):
                i += 1
            elif self.wording.preposition(i) and (end := self._circumstance(i, last, verb)) > i:
                i = end
            else:
                return i
        return i

    def _is_adverb(self, i: int) -> bool:
        document = self.wording.document
        manner = document.low(i).endswith("ly") and document.noun(i) is None
        return manner or self.scene.is_a(i, "loose-adverb") or document.is_a(i, "ongoing")

    def _circumstance(self, i: int, last: int, verb: EnglishVerb) -> int:
        """Index behind "on Monday", "in a statement", "in Brussels"; ``i`` for other phrases."""
        document = self.wording.document
        wanted = self.wording.words.prepositions.get(verb.lemma, frozenset())
        if document.low(i) in wanted and not verb.frames & {"say", "claim"}:
            return i
        when = document.date_at(i + 1)
        if when is not None:
            return when.last
        phrase = self.speakers.phrases.governed(i, last)
        if phrase is None:
            return i
        kinds = ("writing", "told-place", "medium-noun", "medium-name", "broadcaster", "day-noun")
        if any(self.scene.is_a(phrase.head, kind) for kind in kinds):
            return phrase.last
        mention = document.mention_at(phrase.head)
        placed = self.scene.is_a(i, "where-spoken")
        return phrase.last if placed and (mention is not None or verb.frames & {"say"}) else i

    def _adverbial(self, first: int, last: int, verb: EnglishVerb) -> bool:
        """True where only times, places, listeners and adverbs stand in a stretch."""
        i = first
        if self._has_listener(verb) and first == verb.behind and i < last:
            listener = self.speakers.phrases.at(i, last)
            i = listener.last if listener is not None else i
        if any(self.scene.is_a(j, "that") for j in range(i, min(last, i + _NEAR))):
            return False
        if i < last and self.scene.low(i) == "to" and self._infinitive(i + 1):
            return False
        wanted = self.wording.words.prepositions.get(verb.lemma, frozenset())
        if i < last and self.scene.low(i) in wanted and not verb.frames & {"claim"}:
            return self._circumstance(i, last, verb) >= last and self.scene.low(i) == "about"
        if self.scene.finite_in(i, last) >= 0:
            return False
        if i < last and self.wording.is_a(i, "whether"):
            return False
        return not any(True for _ in self.speakers.phrases.free(i, last))

    def _infinitive(self, i: int) -> bool:
        """True for the base form of a verb: "to send", not "to me"."""
        forms = self.wording.document.lexicon.verbs.get(self.scene.low(i), ())
        return any(form.form == "inf" for form in forms)

    def _is_clause(self, verb: EnglishVerb, run: Run) -> bool:
        """True where a run is what such a verb may report."""
        first, last = run
        that = self.scene.is_a(first - 1, "that")
        if last - first < 2 or (not that and self._adverbial(first, last, verb)):
            return False
        if that or self._clause_verb(first, last, "say" in verb.frames):
            return True
        if "promise" in verb.frames:
            near = range(first, min(last, first + 12))
            return next((self.scene.low(i) == "to" for i in near if self._breaks(i)), False)
        if self._has_listener(verb):
            return any(self.scene.low(i) == "to" for i in range(verb.at, last))
        return verb.lemma == "say" and last - first >= 4

    def _breaks(self, i: int) -> bool:
        """True for a word that shows whether a promise is told by an infinitive or an object."""
        return self.scene.low(i) in ("to", ",", ";", "and", "but")

    def _clause_verb(self, first: int, last: int, pure: bool) -> bool:
        """True where a stretch begins with a clause of its own, its subject and its verb."""
        document = self.wording.document
        for k, part in enumerate(self.scene.segments):
            if part.last <= first or part.first >= last:
                continue
            if part.mark == ";" and part.first > first:
                return False
            if not pure and part.first > first:
                return False
            if part.quote is not None or (part.first > first and self.scene.dependent(k)):
                continue
            for i in range(max(first, part.first), min(last, part.last)):
                opens = document.is_a(i, "relative") or document.is_a(i, "subordinator")
                opens = opens and not self.scene.counts(i)
                if i > first and (opens or self.scene.is_a(i, "goes-on")):
                    return False
                if self.wording.finite(i):
                    return True
        return False

    def _object_start(self, verb: EnglishVerb, frames: frozenset[str]) -> int:
        """Index with which the object of a verb begins, or -1 where it has none."""
        segment = self.scene.segments[verb.segment]
        wanted = self.wording.words.prepositions.get(verb.lemma, frozenset())
        i = self._behind_adverbs(verb.behind, segment.last, verb)
        near = range(i, min(i + 8, segment.last))
        at = next((j for j in near if self.scene.low(j) in wanted), -1)
        parted = at > i and self.scene.is_a(verb.at, "asks")
        if "speak" in frames and (at == i or parted):
            return i if parted else at + 1
        if not frames & {"state", "deny", "refuse"} or i >= segment.last:
            return -1
        described = "deny" in frames and self.scene.low(i) == "as"
        if self.wording.preposition(i) and self.scene.low(i) != "to" and not described:
            return -1
        return i

    def _lacks_mark(self, verb: EnglishVerb, run: Run) -> bool:
        """True for "asked a question": neither "to" nor "for" makes a demand of it."""
        marked = self.wording.words.marked.get(verb.lemma)
        wanted = self.wording.words.prepositions.get(verb.lemma, frozenset())
        near = range(run[0] - 1, min(run[1], run[0] + 10))
        return marked is not None and not any(
            self.scene.low(i) == marked or self.scene.low(i) in wanted for i in near
        )

    def _seen(self, verb: EnglishVerb, stop: int) -> tuple[Run, StatementKind, str]:
        """statement.see: "saw no sign of an attack"."""
        first = verb.behind
        no = self.scene.is_a(first, "unseen")
        run = self.scene.trimmed(first, stop) if no or verb.negated else (0, 0)
        return run, "reported", "statement.see"

    def _tells(self, run: Run) -> bool:
        first, last = run
        if self.scene.low(first) in ("to", "having", "that", "as"):
            return last - first >= 2
        return any(p.pronoun != "one" for p in self.speakers.phrases.free(first, last)) or (
            self.wording.document.low(first).endswith("ing")
        )

    def _only_points(self, run: Run) -> bool:
        """True for "it", "that", "the allegation": the object tells nothing by itself."""
        words = [i for i in range(*run) if self.wording.document.tokens[i].kind != "mark"]
        kinds = ("claim-pronoun", "claim-noun")
        return len(words) <= 2 and any(self.scene.is_a(i, kind) for i in words for kind in kinds)

    def _stop_of(self, verb: EnglishVerb) -> int:
        """Index behind what a verb before it attributes."""
        segments = self.scene.segments
        opener = self.scene.opener(verb.segment)
        document = self.wording.document
        fronted = document.is_a(opener, "subordinator") and not self.scene.is_a(opener, "that")
        fronted |= any(self.scene.is_a(i, "adjunct") for i in range(opener, opener + 4))
        if fronted and self.scene.has_clause(verb.segment + 1, len(segments)):
            return segments[verb.segment].last
        return self._stop(verb.segment, verb)

    def _stop(self, k: int, verb: EnglishVerb | None = None) -> int:
        """Index behind what is said from segment ``k`` on."""
        segments = self.scene.segments
        whole = verb is not None and bool(verb.frames & {"say", "claim", "promise"})
        if whole and verb is not None:
            cut = self._joined_verb(verb.behind, segments[k].last, k)
            if cut >= 0:
                return cut
        for j in range(k + 1, len(segments)):
            part = segments[j]
            if part.mark == ":" and part.quote is not None:
                return part.first
            opener = self.scene.opener(j)
            if part.mark in (":", ";") and self.is_covered(part.first):
                return part.first
            if part.mark == ";" and self._speaks(j):
                return part.first
            if part.quote is None and self._time_adjunct(j):
                return part.first
            speaks = self._verb(j, opener) if part.quote is None else None
            adds = speaks is not None and speaks.form == "ing" and opener == part.first
            if adds or (speaks is not None and whole and opener != part.first):
                return part.first
            joins = whole and part.quote is None
            cut = self._joined_verb(part.first, part.last, j) if joins else -1
            if cut >= 0:
                return cut
        return self.scene.sentence.last

    def _time_adjunct(self, k: int) -> bool:
        """True for ", a day after …", ", as Russia …": when it was said, not what."""
        part = self.scene.segments[k]
        for i in range(part.first, min(part.first + 4, part.last)):
            if self.scene.is_a(i, "adjunct") and not self.scene.counts(i):
                timed = i == part.first or self.wording.is_a(i - 1, "day-noun")
                clause = self.scene.finite_in(i + 1, part.last) >= 0
                goes_on = any(
                    s.mark == "," and self.scene.finite_in(s.first, s.last) >= 0
                    for s in self.scene.segments[k + 1 :]
                )
                return timed and clause and not goes_on
        return False

    def _joined_verb(self, first: int, last: int, k: int) -> int:
        """Index of an "and" behind which the same speaker says something else."""
        for i in range(first, last - 1):
            if self.wording.document.is_a(i, "coordinator"):
                verb = self._verb(k, i + 1)
                if (
                    verb is not None
                    and verb.form == "finite"
                    and self.scene.finite_in(first, i) >= 0
                ):
                    return i
        return -1
