"""Attribution by English verbs of saying: who says what, by the order of words.

"X said that …" goes before what is said; "…, X said" and "…, said X" follow it or interrupt
it; "X, who said …" hangs on a name; ", adding that …" goes on with the same speaker.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from kgbuild.extract.according import according_speech
from kgbuild.extract.attribution import Run, Said, Scene
from kgbuild.extract.speakers import Speaker
from kgbuild.extract.wording import Segment
from kgbuild.model import StatementKind
from kgbuild.text.quotes import Quote

__all__ = ["english_speech"]

_OBJECT_FRAMES = frozenset(("state", "speak", "deny", "refuse"))
_NEAR = 14


@dataclass(frozen=True, slots=True)
class _Verb:
    """A verb of saying.

    Attributes:
        at: index of the verb.
        first: index of the first of its helping verbs and adverbs.
        segment: index of its segment.
        frames: how it may take what is said.
        lemma: its dictionary form.
        form: ``finite``, ``ing`` or ``passive``.
        negated: True where a negation stands with it.
    """

    at: int
    first: int
    segment: int
    frames: frozenset[str]
    lemma: str
    form: str
    negated: bool


def english_speech(scene: Scene) -> list[Said]:
    """All that the verbs of saying of an English sentence attribute, in the order of the text."""
    return list(_English(scene).said())


class _English:
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
        for verb in verbs:
            if not self._is_covered(verb.first):
                yield from self._keep(self._behind(verb))
        for k, segment in enumerate(self.scene.segments):
            if segment.quote is None:
                yield from self._keep(self._put(k))
        yield from self._keep(self._by_quote())
        yield from self._keep(according_speech(self.scene, self.covered, [v.at for v in verbs]))
        for verb in verbs:
            if not self._is_covered(verb.first) and all(
                verb.at not in range(*a) for a in self.attributing
            ):
                yield from self._keep(self._by_verb(verb) or self._mute(verb), closed=False)

    def _mute(self, verb: _Verb) -> list[Said]:
        """Who speaks without a word of what is said: the next sentence may tell it."""
        if verb.form != "finite" or self._unsaid(verb) or "see" in verb.frames:
            return []
        segment = self.scene.segments[verb.segment]
        relative = self._relative_pronoun(verb) >= 0
        speaker = None if relative else self._subject(verb, strict=True)
        if speaker is None:
            return []
        return [Said(speaker, "reported", [], "", (segment.first, segment.last))]

    def _keep(self, found: Iterable[Said], closed: bool = True) -> list[Said]:
        """Note what is attributed, so that nothing inside it is read again.

        ``closed`` says that the attributing words hold no other attribution.
        """
        kept = list(found)
        for said in kept:
            self.covered.extend(said.runs)
            if said.rule != "statement.according":
                self.attributing += [said.around] if closed else []
                self.last = said.speaker
        return kept

    def _is_covered(self, i: int) -> bool:
        return any(a <= i < b for a, b in self.covered)

    def _behind(self, verb: _Verb) -> list[Said]:
        """What a verb attributes that stands before it, or around it."""
        if verb.form != "finite" or self._unsaid(verb):
            return []
        opener = self.scene.opener(verb.segment)
        if self.scene.is_a(opener, "as-told") and verb.at > opener:
            return list(self._told(verb, opener))
        return [] if self._relative_pronoun(verb) >= 0 else self._trailing(verb)

    def _unsaid(self, verb: _Verb) -> bool:
        """True where a verb is negated, or means no saying: "called up reservists"."""
        negated = verb.negated and not {"refuse", "see"} & verb.frames
        return negated or (verb.lemma == "call" and self.scene.is_a(verb.at + 1, "call-away"))

    # --- verbs -------------------------------------------------------------------------------

    def _verb(self, k: int, i: int) -> _Verb | None:
        if self.scene.is_a(i, "quoted") and self.scene.is_a(i + 1, "as"):
            return None
        forms = [f for f in self.wording.speech_forms(i)
                 if not f.particle or self.scene.low(i + 1) == f.particle
                 or self.scene.low(i + 2) == f.particle]  # fmt: skip
        if any(f.particle for f in forms):
            forms = [f for f in forms if f.particle]
        if not forms or self._noun(i, {f.form for f in forms}):
            return None
        first, helpers = self._chain(k, i)
        form = self._form(k, i, {f.form for f in forms}, helpers)
        if not form:
            return None
        negated = any(
            self.scene.is_a(j, "unsaid") or self.wording.document.is_a(j, "negation")
            for j in range(first, i)
        )
        frames = frozenset(f.sense for f in forms)
        return _Verb(i, first, k, frames, forms[0].lemma, form, negated)

    def _noun(self, i: int, forms: set[str]) -> bool:
        """True for "a report", "its demand", "the claims": no verb at all."""
        if not forms & {"inf", "pres"}:
            # "so-called", "the reported clash": a participle before a noun.
            return self.wording.document.is_a(i - 1, "determiner")
        document = self.wording.document
        mention = document.mention_at(i - 1)
        low = document.low(i)
        if low in document.lexicon.nouns and "past" not in forms and not self._opens_speech(i + 1):
            return True
        return (
            document.is_a(i - 1, "determiner")
            or document.tokens[i - 1].kind == "clitic"
            or (mention is not None and mention.role == "adjective")
            or (self.wording.preposition(i - 1) and document.low(i - 1) != "to")
            or document.low(i + 1) in ("of", "by")
        ) and document.low(i - 1) not in ("all", "both", "others")

    def _opens_speech(self, i: int) -> bool:
        """True for words with which what is said may begin: "that", an article, a name."""
        document = self.wording.document
        return (
            self.scene.is_a(i, "that")
            or document.is_a(i, "determiner")
            or document.tokens[i].kind == "number"
            or self.wording.capital(i)
            or bool(self.speakers.phrases.pronoun(i))
            if i < self.scene.sentence.last
            else False
        )

    def _chain(self, k: int, i: int) -> tuple[int, list[str]]:
        """Index of the first of the words that belong to a verb, and its helping verbs."""
        first, helpers = i, []
        floor = self.scene.segments[k].first
        document = self.wording.document
        while first > floor:
            j = first - 1
            helper = any(self.scene.is_a(j, name) for name in ("have", "passive", "modal", "do"))
            adverb = self.scene.is_a(j, "loose-adverb") or document.is_a(j, "ongoing")
            loose = adverb or document.is_a(j, "negation") or self.scene.is_a(j, "unsaid")
            manner = document.low(j).endswith("ly") and document.noun(j) is None
            if not (helper or loose or manner) or document.date_at(j) is not None:
                break
            if helper:
                helpers.append(document.low(j))
            first = j
        return first, helpers

    def _form(self, k: int, i: int, forms: set[str], helpers: list[str]) -> str:
        words = self.wording.words.classes
        be = any(h in words["passive"] for h in helpers)
        have = any(h in words["have"] for h in helpers)
        if any(h in words["modal"] for h in helpers):
            return ""
        if "ing" in forms and not forms & {"past", "pres"}:
            if be:
                return "finite"
            opens = i == self.scene.segments[k].first and k > 0
            return "ing" if opens and self.scene.segments[k].mark in (",", "–", "—", "-") else ""
        if be:
            return "passive" if "part" in forms else ""
        if have:
            return "finite" if "part" in forms else ""
        if self.scene.low(i - 1) == "to":
            return ""
        if forms & {"past", "pres"}:
            return "" if self._reduced(i, forms) else "finite"
        return "finite" if "inf" in forms else ""

    def _reduced(self, i: int, forms: set[str]) -> bool:
        """True for a participle without its "be": "reported by the BBC", "a man called X"."""
        if not forms & {"part"}:
            return False
        return self.scene.is_a(i + 1, "agent") and self.wording.document.date_at(i + 2) is None

    # --- by verb -----------------------------------------------------------------------------

    def _by_verb(self, verb: _Verb) -> list[Said]:
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

    def _inverted(self, verb: _Verb) -> bool:
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
        behind = self.speakers.subject(verb.at + 1, end)
        return behind is not None and self.scene.finite_in(verb.at + 1, end) < 0

    def _region(self, verb: _Verb) -> Run:
        """Where in its segment a verb's subject stands."""
        segment = self.scene.segments[verb.segment]
        document = self.wording.document
        first = self.scene.opener(verb.segment)
        for j in range(first, verb.first):
            opens = document.is_a(j, "subordinator") or document.is_a(j, "relative")
            joined = document.is_a(j, "coordinator") and self.scene.finite_in(segment.first, j) >= 0
            if opens or joined or (self.wording.finite(j) and document.noun(j) is None):
                first = j + 1
        return first, verb.first

    def _subject(self, verb: _Verb, strict: bool) -> Speaker | None:
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

    def _around_relative(self, verb: _Verb, first: int) -> Speaker | None:
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

    def _former(self, verb: _Verb) -> Speaker | None:
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
        several = any(document.is_a(i, "coordinator") for i in range(first, min(first + 8,
                      segments[k].last)))  # fmt: skip
        j = k - 1
        while several and j >= 0 and segments[j + 1].mark == "," and segments[j].quote is None:
            part = segments[j]
            alone = self.speakers.subject(part.first, part.last, strict=True)
            if alone is None or alone.first != part.first or alone.last < part.last:
                break
            found, j = alone, j - 1
        return found

    def _with_role(self, person: Speaker, office: Speaker) -> Speaker:
        role = person.role or self.wording.document.text(office.first, office.last)
        return Speaker(person.entity, role.removeprefix("the ").removeprefix("The "),
                       office.first, person.last)  # fmt: skip

    def _with_apposition(self, found: Speaker, k: int) -> Speaker:
        """The person behind a comma whose office the subject names."""
        segments = self.scene.segments
        if found.entity.kind != "body" or k + 1 >= len(segments) or segments[k + 1].mark != ",":
            return found
        person = self.speakers.persons.at(segments[k + 1].first)
        if person is None or person.first != segments[k + 1].first:
            return found
        return self._with_role(person, found)

    # --- orders ------------------------------------------------------------------------------

    def _told(self, verb: _Verb, opener: int) -> Iterator[Said]:
        """statement.reported: "…, as the minister put it, …"."""
        segment = self.scene.segments[verb.segment]
        if not verb.frames & {"say", "claim"}:
            return
        if not self._adverbial(verb.at + 1, segment.last, verb):
            return
        speaker = self.speakers.subject(opener + 1, verb.first)
        if speaker is None:
            return
        runs = self.scene.around(segment.first, segment.last)
        if runs:
            around = (segment.first, segment.last)
            yield Said(speaker, "reported", runs, "statement.reported", around)

    def _trailing(self, verb: _Verb) -> list[Said]:
        """statement.reported, statement.quote: "…, X said", "“…,” said X, “…”"."""
        scene, k = self.scene, verb.segment
        segment = scene.segments[k]
        if not {"say", "claim", "state", "speak", "deny"} & verb.frames:
            return []
        inverted = self._inverted(verb) and self._content_before(k, k)
        if not inverted and not self._adverbial(verb.at + 1, self._adjunct(verb), verb):
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

    def _adjunct(self, verb: _Verb) -> int:
        """Index of the conjunction that opens a time behind a verb: "announced … after …"."""
        segment = self.scene.segments[verb.segment]
        for i in range(verb.at + 1, segment.last):
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
        said = self.scene.segments[begin].mark == "," and begin == k
        return said and (goes_on or self.scene.words_ahead(begin) >= 3)

    def _trailing_subject(self, verb: _Verb, inverted: bool) -> tuple[Speaker | None, int]:
        """The subject of a trailing attribution, and the segment with which it begins."""
        scene, k = self.scene, verb.segment
        if inverted:
            segment = scene.segments[k]
            found = self.speakers.subject(verb.at + 1, segment.last)
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
        interrupted = not whole and self.wording.finite(part.first)
        opener_of_clause = scene.is_a(part.first, "goes-on-clause") and scene.finite_in(
            part.first, part.last
        ) >= 0  # fmt: skip
        if goes_on or interrupted or opener_of_clause:
            return [scene.trimmed(part.first, self._stop(end))]
        return []

    def _leading(self, verb: _Verb) -> Iterator[Said]:
        scene = self.scene
        objects = not {"say", "claim", "promise"} & verb.frames
        speaker = self._subject(verb, strict=objects)
        if (
            speaker is None
            or self._hypothetical(verb)
            or self.scene.low(speaker.first - 1) == "what"
        ):
            return
        segment = scene.segments[verb.segment]
        around = (segment.first, segment.last)
        if self._points_back(verb):
            yield Said(speaker, "reported", [], "statement.back", around)
            return
        run, kind, rule = self._content(verb)
        if run[1] > run[0]:
            yield Said(speaker, kind, [run], rule, around)
            yield from self._quotes_behind(run, speaker, around)

    def _hypothetical(self, verb: _Verb) -> bool:
        first = self.scene.segments[verb.segment].first
        return any(self.scene.is_a(i, "if") for i in range(first, min(first + 2, verb.first)))

    def _points_back(self, verb: _Verb) -> bool:
        """statement.back: "That is what the minister said"."""
        segment = self.scene.segments[0]
        return (
            verb.segment == 0
            and self.scene.is_a(segment.first, "back-reference")
            and self.scene.low(segment.first + 2) == "what"
            and self._adverbial(verb.at + 1, segment.last, verb)
        )

    def _quotes_behind(self, run: Run, speaker: Speaker, around: Run) -> Iterator[Said]:
        """A quotation behind a colon that follows reported words is a statement of its own."""
        for part in self.scene.segments:
            if part.quote is not None and part.mark == ":" and part.first >= run[1]:
                yield Said(
                    speaker, "quote", [self.scene.inner(part.quote)], "statement.quote", around
                )

    def _by_quote(self) -> Iterator[Said]:
        """statement.quote: "“…,” its leader thundered": behind a quotation any verb attributes."""
        scene = self.scene
        for k, segment in enumerate(scene.segments[1:], start=1):
            quote = scene.segments[k - 1].quote
            if quote is None or segment.quote is not None or self._is_covered(quote.first + 1):
                continue
            ends = self.wording.text(quote.last - 2) in (",", "?", "!") or segment.mark == ","
            if not ends or self.wording.words_in(quote.first, quote.last) < 3:
                continue
            if self.wording.is_function_word(segment.first) and not (
                self.wording.document.is_a(segment.first, "determiner")
                or self.speakers.phrases.pronoun(segment.first)
            ):  # fmt: skip
                continue
            phrase = next(self.speakers.phrases.free(segment.first, segment.last), None)
            speaker = self.speakers.of(phrase, strict=True) if phrase is not None else None
            if speaker is not None:
                speaker = self._with_apposition(speaker, k)
                run, around = scene.inner(quote), (segment.first, segment.last)
                yield Said(speaker, "quote", [run], "statement.quote", around)

    def _put(self, k: int) -> Iterator[Said]:
        """ "As Harris put it, …", "put the figure at 900", "gave the figure as 6,238"."""
        scene, segment = self.scene, self.scene.segments[k]
        at = next((i for i in range(*segment[:2]) if scene.is_a(i, "put-at")), -1)
        if at < 0 or self._is_covered(at):
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
        mark = next((i for i in range(at + 1, min(at + 8, segment.last))
                     if scene.is_a(i, "put-mark")), -1)  # fmt: skip
        figure = mark > 0 and any(
            scene.is_a(i, "figure-noun") or scene.is_a(i, "it-says") for i in range(at + 1, mark)
        )
        counted = mark > 0 and any(
            self.wording.document.quantity_at(i) is not None
            or self.wording.document.tokens[i].kind == "number"
            for i in range(mark, min(mark + 4, segment.last))
        )
        verb = _Verb(at, first, k, frozenset({"state"}), "put", "finite", negated=False)
        speaker = self._subject(verb, strict=True) if figure and counted else None
        if speaker is not None:
            run = scene.trimmed(at + 1, self._stop(k))
            yield Said(speaker, "reported", [run], "statement.figure", around)

    # --- what is said ------------------------------------------------------------------------

    def _rule(self, kind: StatementKind) -> str:
        return {"quote": "statement.quote", "denial": "statement.denial"}.get(
            kind, "statement.reported"
        )

    def _content(self, verb: _Verb) -> tuple[Run, StatementKind, str]:
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
        marked = self.wording.words.marked.get(verb.lemma)
        near = range(run[0] + 1, min(run[1], run[0] + 10))
        if marked and "speak" not in self._used(verb, first) and all(
            scene.low(i) != marked for i in near
        ):  # fmt: skip
            return nothing
        denial = bool(frames & {"deny", "refuse"}) and not verb.negated
        if denial and run[1] > run[0] and self._only_points(run):
            run = scene.trimmed(segment.first, segment.last)
        elif run[1] <= run[0] or not self._tells(run):
            return nothing
        if denial or any(scene.is_a(i, "untrue") for i in range(*run)):
            return run, "denial", "statement.denial"
        return run, "reported", "statement.object"

    def _quote_behind(self, verb: _Verb) -> Quote | None:
        """The quotation that follows a verb with nothing but adverbs between them."""
        segments, k = self.scene.segments, verb.segment
        if not self._adverbial(verb.at + 1, segments[k].last, verb):
            return None
        for part in segments[k + 1 : k + 3]:
            if part.quote is not None:
                return part.quote
            if not self._adverbial(part.first, part.last, verb) and not self.scene.dependent(
                segments.index(part)
            ):
                return None
        return None

    def _clause_start(self, verb: _Verb) -> int:
        """Index with which the clause behind a verb begins, behind "that" and adverbs."""
        scene, segments = self.scene, self.scene.segments
        end = segments[verb.segment].last
        for i in range(verb.at + 1, min(verb.at + _NEAR, end)):
            if scene.is_a(i, "that"):
                if self._leads_to_that(verb, i):
                    return i + 1
                break
            if self.wording.document.is_a(i, "relative"):
                break
        i = self._behind_adverbs(verb.at + 1, end, verb)
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

    def _has_listener(self, verb: _Verb) -> bool:
        """True for a verb that names who is spoken to: "told reporters", "promised them"."""
        return verb.lemma in self.wording.words.classes["with-listener"]

    def _leads_to_that(self, verb: _Verb, i: int) -> bool:
        """True where only a listener, a time or a place stands between a verb and "that"."""
        if self.wording.document.is_a(i - 1, "preposition"):
            return False
        first = verb.at + 1
        if self._has_listener(verb) and first < i:
            listener = self.speakers.phrases.at(first, i)
            first = listener.last if listener is not None else first
        return not any(True for _ in self.speakers.phrases.free(first, i))

    def _behind_adverbs(self, i: int, last: int, verb: _Verb) -> int:
        """Index behind the listener, times, places and adverbs that follow a verb of saying."""
        document = self.wording.document
        if self._has_listener(verb) and not self.scene.is_a(i, "that"):
            listener = self.speakers.phrases.at(i, last)
            if listener is not None:
                i = self._listener_end(listener)
        while i < last:
            when = document.date_at(i)
            if when is not None:
                i = max(when.last, i + 1)
            elif self.scene.is_a(i, "loose-adverb") or document.is_a(i, "ongoing"):
                i += 1
            elif document.low(i).endswith("ly") and document.noun(i) is None:
                i += 1
            elif self.wording.preposition(i) and (end := self._circumstance(i, last, verb)) > i:
                i = end
            else:
                return i
        return i

    def _listener_end(self, phrase: object) -> int:
        last: int = getattr(phrase, "last")  # noqa: B009
        return last

    def _circumstance(self, i: int, last: int, verb: _Verb) -> int:
        """Index behind "on Monday", "in a statement", "in Brussels"; ``i`` for other phrases."""
        document = self.wording.document
        wanted = self.wording.words.prepositions.get(verb.lemma, frozenset())
        if document.low(i) in wanted and not verb.frames & {"say", "claim"}:
            return i
        if document.date_at(i + 1) is not None:
            return document.date_at(i + 1).last  # type: ignore[union-attr]
        phrase = self.speakers.phrases.governed(i, last)
        if phrase is None:
            return i
        kinds = ("writing", "told-place", "medium-noun", "medium-name", "broadcaster", "day-noun")
        if any(self.scene.is_a(phrase.head, kind) for kind in kinds):
            return phrase.last
        mention = document.mention_at(phrase.head)
        placed = document.low(i) in ("in", "at", "to", "during", "after", "before", "from")
        return phrase.last if placed and (mention is not None or verb.frames & {"say"}) else i

    def _adverbial(self, first: int, last: int, verb: _Verb) -> bool:
        """True where only times, places, listeners and adverbs stand in a stretch."""
        i = first
        if self._has_listener(verb) and first == verb.at + 1 and i < last:
            listener = self.speakers.phrases.at(i, last)
            i = listener.last if listener is not None else i
        if any(self.scene.is_a(j, "that") for j in range(i, min(last, i + _NEAR))):
            return False
        if i < last and self.scene.low(i) == "to":
            return False
        wanted = self.wording.words.prepositions.get(verb.lemma, frozenset())
        if i < last and self.scene.low(i) in wanted and not verb.frames & {"claim"}:
            return self._circumstance(i, last, verb) >= last and self.scene.low(i) == "about"
        if self.scene.finite_in(i, last) >= 0:
            return False
        if any(self.wording.is_a(j, "whether") for j in range(i, min(i + 1, last))):
            return False
        return not any(True for _ in self.speakers.phrases.free(i, last)) or self._put_it(verb, i)

    def _put_it(self, verb: _Verb, i: int) -> bool:
        """ "as an officer put it to me"."""
        return False

    def _is_clause(self, verb: _Verb, run: Run) -> bool:
        """True where a run is what such a verb may report."""
        first, last = run
        if (
            last - first < 2
            or self._adverbial(first, last, verb)
            and not (self.scene.is_a(first - 1, "that"))
        ):
            return False
        if self.scene.is_a(first - 1, "that") or self._clause_verb(
            first, last, "say" in verb.frames
        ):
            return True
        if "promise" in verb.frames:
            near = range(first, min(last, first + 12))
            return next((self.scene.low(i) == "to" for i in near if self._breaks(i)), False)
        if self._has_listener(verb):
            return any(self.scene.low(i) == "to" for i in range(verb.at, last))
        return "say" in verb.frames and not verb.frames & {"speak"} and last - first >= 4

    def _breaks(self, i: int) -> bool:
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
                if i > first and ((opens and not self.scene.counts(i)) or
                                  self.scene.is_a(i, "goes-on")):  # fmt: skip
                    return False
                if self.wording.finite(i):
                    return True
        return False

    def _object_start(self, verb: _Verb, frames: frozenset[str]) -> int:
        """Index with which the object of a verb begins, or -1 where it has none."""
        segment = self.scene.segments[verb.segment]
        wanted = self.wording.words.prepositions.get(verb.lemma, frozenset())
        i = self._behind_adverbs(verb.at + 1 + bool("|" in verb.lemma), segment.last, verb)
        near = range(i, min(i + 8, segment.last))
        prepositions = [j for j in near if self.scene.low(j) in wanted]
        if "speak" in frames and prepositions and (
            prepositions[0] == i or verb.lemma in ("ask", "appeal", "press", "push")
        ):  # fmt: skip
            at = prepositions[0]
            return at + 1 if at == i else i
        if not frames & {"state", "deny", "refuse"} or i >= segment.last:
            return -1
        described = "deny" in frames and self.scene.low(i) == "as"
        if self.wording.preposition(i) and self.scene.low(i) != "to" and not described:
            return -1
        return i

    def _used(self, verb: _Verb, first: int) -> frozenset[str]:
        """``speak`` where a preposition leads up to the object that begins at ``first``."""
        wanted = self.wording.words.prepositions.get(verb.lemma, frozenset())
        led = self.scene.low(first - 1) in wanted or any(
            self.scene.low(i) in wanted for i in range(first, first + 8)
        )
        return frozenset({"speak"}) if led else frozenset()

    def _seen(self, verb: _Verb, stop: int) -> tuple[Run, StatementKind, str]:
        """statement.see: "saw no sign of an attack"."""
        document = self.wording.document
        first = verb.at + 1
        no = document.low(first) in ("no", "little", "nothing") or document.low(first) == "any"
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
        return len(words) <= 2 and (
            self.scene.is_a(words[-1], "claim-pronoun") or self.scene.is_a(words[-1], "claim-noun")
        )

    def _stop_of(self, verb: _Verb) -> int:
        """Index behind what a verb before it attributes."""
        segments = self.scene.segments
        opener = self.scene.opener(verb.segment)
        document = self.wording.document
        fronted = document.is_a(opener, "subordinator") and not self.scene.is_a(opener, "that")
        if fronted and verb.segment + 1 < len(segments) and self.scene.has_clause(
            verb.segment + 1, len(segments)
        ):  # fmt: skip
            return segments[verb.segment].last
        return self._stop(verb.segment, verb)

    def _stop(self, k: int, verb: _Verb | None = None) -> int:
        """Index behind what is said from segment ``k`` on."""
        segments = self.scene.segments
        whole = verb is not None and bool(verb.frames & {"say", "claim", "promise"})
        if whole and verb is not None:
            cut = self._joined_verb(verb.at + 1, segments[k].last, k)
            if cut >= 0:
                return cut
        for j in range(k + 1, len(segments)):
            part = segments[j]
            if part.mark == ":" and part.quote is not None:
                return part.first
            opener = self.scene.opener(j)
            if part.mark in (":", ";") and self._is_covered(part.first):
                return part.first
            if part.mark == ";" and self._speaks(j):
                return part.first
            if part.quote is None and self._time_adjunct(j):
                return part.first
            speaks = self._verb(j, opener) if part.quote is None else None
            if speaks is not None and speaks.form == "ing" and opener == part.first:
                return part.first
            if speaks is not None and whole and opener != part.first:
                return part.first
            cut = (
                self._joined_verb(part.first, part.last, j) if whole and part.quote is None else -1
            )
            if cut >= 0:
                return cut
        return self.scene.sentence.last

    def _speaks(self, k: int) -> bool:
        """True where a segment has a verb of saying of its own."""
        part = self.scene.segments[k]
        return part.quote is None and any(
            (verb := self._verb(k, i)) is not None and verb.form == "finite"
            for i in range(part.first, part.last)
        )

    def _time_adjunct(self, k: int) -> bool:
        """True for ", a day after …", ", as Russia …": when it was said, not what."""
        part = self.scene.segments[k]
        for i in range(part.first, min(part.first + 4, part.last)):
            if self.scene.is_a(i, "adjunct") and not self.scene.counts(i):
                timed = i == part.first or self.wording.is_a(i - 1, "day-noun")
                clause = self.scene.finite_in(i + 1, part.last) >= 0
                following = self.scene.segments[k + 1 :]
                return (
                    timed
                    and clause
                    and not any(
                        s.mark == "," and self.scene.finite_in(s.first, s.last) >= 0
                        for s in following
                    )
                )
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

    # --- other forms -------------------------------------------------------------------------

    def _relative_pronoun(self, verb: _Verb) -> int:
        """Index of the relative pronoun that opens a verb's clause, or -1."""
        document = self.wording.document
        segment = self.scene.segments[verb.segment]
        for j in range(verb.first - 1, segment.first - 1, -1):
            if document.is_a(j, "relative") and not (
                self.scene.is_a(j, "that") and j == segment.first
            ):
                between = self.scene.finite_in(j + 1, verb.first)
                return j if between < 0 else -1
            if self.wording.finite(j) and document.noun(j) is None:
                return -1
        return -1

    def _relative(self, verb: _Verb, pronoun: int) -> Iterator[Said]:
        """ "Budapest, which said it would not be last", "which Moscow denies"."""
        scene = self.scene
        segment = scene.segments[verb.segment]
        around = (segment.first, segment.last)
        inside = self.speakers.subject(pronoun + 1, verb.first)
        if inside is not None:
            if verb.lemma in ("deny", "dispute") and scene.low(pronoun) == "which":
                run = scene.trimmed(pronoun, segment.last)
                yield Said(inside, "denial", [run], "statement.denial", around)
            elif {"say", "claim"} & verb.frames:
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
        goes_on = any(
            s.quote is None and s.mark == "," and self.wording.finite(s.first)
            for s in scene.segments[verb.segment + 1 :]
        )
        if goes_on and run[0] < segment.last:
            run = scene.trimmed(run[0], min(run[1], segment.last))
        if run[1] > run[0]:
            yield Said(speaker, kind, [run], rule, around)

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

    def _adding(self, verb: _Verb) -> Iterator[Said]:
        """statement.adding: "…, adding that 9,000 men were too few"."""
        speaker = self.last or self._first_subject(verb.segment)
        if speaker is None:
            return
        run, kind, _ = self._content(verb)
        if run[1] > run[0]:
            segment = self.scene.segments[verb.segment]
            rule = "statement.denial" if kind == "denial" else "statement.adding"
            yield Said(speaker, kind, [run], rule, (segment.first, segment.last))

    def _stated(self, verb: _Verb) -> Iterator[Said]:
        """statement.impersonal: "In London it was stated that …"."""
        scene = self.scene
        segment = scene.segments[verb.segment]
        it = any(scene.is_a(i, "it-says") for i in range(segment.first, verb.first))
        if not it or not scene.is_a(verb.at + 1, "that"):
            return
        speaker = self.speakers.place(segment.first, verb.first)
        if speaker is not None:
            run = scene.trimmed(verb.at + 2, self._stop(verb.segment))
            yield Said(speaker, "reported", [run], "statement.impersonal", (segment.first, verb.at))
