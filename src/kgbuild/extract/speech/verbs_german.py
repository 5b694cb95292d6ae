"""The verbs of saying of a German sentence: their parts, and where they stand in it."""

from __future__ import annotations

from dataclasses import dataclass

from kgbuild.extract.speech.scene import Attributions

__all__ = ["GermanVerb", "GermanVerbs"]

_FINITE = frozenset(("pres", "past", "subj", "cond"))


@dataclass(frozen=True, slots=True)
class GermanVerb:
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


class GermanVerbs(Attributions):
    """Finds the verbs of saying of a sentence, with particle and helping verb."""

    def _verb(self, k: int, i: int) -> GermanVerb | None:
        """The verb of saying at token ``i``, where its other parts are there too."""
        forms = [
            f
            for f in self.wording.speech_forms(i)
            if not f.particle or self._particle(k, i, f.particle)
        ]
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
        return GermanVerb(at, helper, k, frames, lemma, order, start)

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
            for helper in range(part.last - 1, part.first - 1, -1):
                if self.scene.is_a(helper, "have"):
                    return helper
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

    def _unsaid(self, verb: GermanVerb) -> bool:
        """True where the verb of saying is negated: "sagte er nicht"."""
        segment = self.scene.segments[verb.segment]
        if not {"say", "state"} & verb.frames:
            return False
        return any(
            self.scene.low(i) in ("nicht", "nie", "niemals")
            and self.scene.low(i + 1) not in ("nur", "zuletzt")
            for i in range(verb.finite, segment.last)
        )

    def _negated(self, verb: GermanVerb) -> bool:
        segment = self.scene.segments[verb.segment]
        document = self.wording.document
        return any(document.is_a(i, "negation") for i in range(segment.first, segment.last))

    def _speaks(self, k: int) -> bool:
        """True where a segment has a verb of saying of its own."""
        part = self.scene.segments[k]
        return any(self._verb(k, i) is not None for i in range(part.first, part.last))

    def _in_mood(self, k: int) -> bool:
        """True where a segment has its verb in Konjunktiv."""
        part = self.scene.segments[k]
        return any(self.wording.mood(i) for i in range(part.first, part.last))
