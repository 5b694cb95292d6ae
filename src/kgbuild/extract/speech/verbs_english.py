"""The verbs of saying of an English sentence, with their helping verbs and negations."""

from __future__ import annotations

from dataclasses import dataclass

from kgbuild.extract.speech.scene import Attributions

__all__ = ["EnglishVerb", "EnglishVerbs"]


@dataclass(frozen=True, slots=True)
class EnglishVerb:
    """A verb of saying.

    Attributes:
        at: index of the verb.
        first: index of the first of its helping verbs and adverbs.
        segment: index of its segment.
        frames: how it may take what is said.
        lemma: its dictionary form.
        form: ``finite``, ``ing`` or ``passive``.
        negated: True where a negation stands with it.
        behind: index behind the verb and a particle that follows it ("pointed out").
    """

    at: int
    first: int
    segment: int
    frames: frozenset[str]
    lemma: str
    form: str
    negated: bool
    behind: int


class EnglishVerbs(Attributions):
    """Finds the verbs of saying of a sentence."""

    def _unsaid(self, verb: EnglishVerb) -> bool:
        """True where a verb is negated, or means no saying: "called up reservists"."""
        negated = verb.negated and not {"refuse", "see"} & verb.frames
        return negated or (verb.lemma == "call" and self.scene.is_a(verb.at + 1, "call-away"))

    def _verb(self, k: int, i: int) -> EnglishVerb | None:
        spoken = self.wording.speech_forms(i)
        if not spoken or self.scene.low(self.scene.segments[k].first) == "according":
            return None
        if self.scene.is_a(i, "quoted") and self.scene.is_a(i + 1, "as"):
            return None
        forms = [
            f
            for f in spoken
            if not f.particle
            or self.scene.low(i + 1) == f.particle
            or self.scene.low(i + 2) == f.particle
        ]
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
        particle = forms[0].particle
        behind = i + 1 + (particle != "" and self.scene.low(i + 1) == particle)
        if particle == "it":
            # "let it be known"
            if (self.scene.low(i + 2), self.scene.low(i + 3)) != ("be", "known"):
                return None
            behind = i + 4
        return EnglishVerb(i, first, k, frames, forms[0].lemma, form, negated, behind)

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

    def _relative_pronoun(self, verb: EnglishVerb) -> int:
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

    def _has_listener(self, verb: EnglishVerb) -> bool:
        """True for a verb that names who is spoken to: "told reporters", "promised them"."""
        return verb.lemma in self.wording.words.classes["with-listener"]

    def _speaks(self, k: int) -> bool:
        """True where a segment has a verb of saying of its own."""
        part = self.scene.segments[k]
        return part.quote is None and any(
            (verb := self._verb(k, i)) is not None and verb.form == "finite"
            for i in range(part.first, part.last)
        )
