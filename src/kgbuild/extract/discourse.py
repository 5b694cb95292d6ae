"""What the text has spoken of so far: the topic, the country, the alliance, by place in the text.

"Das Land", "dorthin", "there", "the alliance" and "it" are understood from here.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from functools import cached_property

from kgbuild import reference
from kgbuild.extract.syntax import clause_mentions, governor, is_genitive, subject
from kgbuild.model import Entity
from kgbuild.text.clauses import Clause, find_clauses
from kgbuild.text.document import Document, Mention

__all__ = ["Discourse"]

_NO_STAGE = frozenset(("say", "deny", "see", "border", "share"))
_SCENE_LEAST = 4
_CHIEF_LEAST = 3
_SCENE_LEAD = 1.5
_LEAD = 2


def _adjacent(code: str, other: str | None) -> bool:
    """True where two nations border on each other today, or the other one is not known."""
    pair = tuple(sorted((code, other))) if other else ()
    return not other or pair in reference.borders()


def _start(mention: Mention) -> int:
    return mention.first


def _before(mentions: Sequence[Mention], i: int) -> Iterator[Mention]:
    """The mentions before token ``i``, the nearest first."""
    for place in range(bisect_left(mentions, i, key=_start) - 1, -1, -1):
        yield mentions[place]


class Discourse:
    """The course of a document.

    Attributes:
        document: the text.
        clauses: the clauses of each sentence.
        places: the mentions that say where, in the order of the text.
        scene: where most of what the text tells of happens, if one place stands out.
    """

    def __init__(self, document: Document) -> None:
        self.document = document
        self.clauses = [find_clauses(document, sentence) for sentence in document.sentences]
        self._clause_of: dict[int, Clause] = {}
        for clauses in self.clauses:
            for clause in clauses:
                for i in clause.tokens:
                    self._clause_of[i] = clause
        self._topics = [self._topic(clauses) for clauses in self.clauses]
        self._topics_before = self._carried_topics()
        self._headings = [m for m in document.mentions if self._is_heading(m)]
        self.places = [m for m in document.mentions if self.is_place(m)]
        self._stages = [m for m in self.places if self.is_stage(m)]
        self.scene = self._main_scene()

    def clause_at(self, i: int) -> Clause | None:
        """The clause that holds a token."""
        return self._clause_of.get(i)

    def places_in(self, first: int, last: int) -> list[Mention]:
        """The places that begin at tokens ``first`` to ``last`` (exclusive)."""
        start = bisect_left(self.places, first, key=_start)
        return self.places[start : bisect_left(self.places, last, start, key=_start)]

    def is_place(self, mention: Mention) -> bool:
        """True where a mention says where: a place, or a nation behind "in", "nach", "to"."""
        if mention.role in ("adjective", "people", "government", "force") or mention.inside:
            return False
        if mention.entity.kind == "region":
            return True
        if mention.entity.kind != "nation":
            return False
        at = governor(self.document, mention.first)
        return at >= 0 and (
            self.document.is_a(at, "place-preposition")
            or self.document.is_a(at, "source-preposition")
            or self.document.low(at) in ("für", "for", "over", "über", "of", "out")
        )

    def theatre_at(self, i: int, besides: str | None = None) -> Mention | None:
        """Where a force is that stands nowhere by its own clause.

        That is the nation that the whole text is set in, if there is one, or else the
        last place named before in the same paragraph.

        Args:
            i: a token.
            besides: a nation that cannot be meant, such as the sender.
        """
        heading = self._heading_at(i)
        if heading is not None and heading.code != besides:
            return heading
        if self.scene is not None and self.scene.code != besides:
            return self.scene
        if self.scene is not None:
            return None
        paragraph = self._paragraph(i)
        for mention in _before(self._stages, i):
            if mention.code is None or mention.code != besides:
                return mention if paragraph == self._paragraph(mention.first) else None
        return None

    @cached_property
    def actors(self) -> Counter[Entity]:
        """How often each nation or alliance is named as one that may act."""
        return Counter(m.entity for m in self.document.mentions if m.acts)

    @cached_property
    def place_counts(self) -> Counter[str]:
        """How often each place is named, by the code of its nation or else by its label."""
        return Counter(m.code or m.entity.label or "" for m in self.places)

    @cached_property
    def protagonist(self) -> Entity | None:
        """The one nation that acts in most of the text's sentences, if there is one."""
        actors = Counter(
            topic.code for topic in self._topics if topic is not None and topic.code is not None
        )
        forces = Counter(
            m.code for m in self.document.mentions if m.role == "force" and m.code is not None
        )
        actors.update(forces)
        scene = self.scene.code if self.scene is not None else None
        ranked = [(code, n) for code, n in actors.most_common() if code != scene and len(code) == 3]
        if not ranked or ranked[0][1] < _CHIEF_LEAST:
            return None
        if len(ranked) > 1 and ranked[0][1] < 2 * ranked[1][1]:
            return None
        return Entity(kind="nation", code=ranked[0][0])

    def _main_scene(self) -> Mention | None:
        """Where most of what the text tells of happens, if one place stands out.

        A place counts once wherever it is named otherwise than as who acts; in the
        headline and the first two sentences, which say what an article is about, it
        counts three times.
        """
        weights: Counter[str] = Counter()
        first: dict[str, Mention] = {}
        actors = {(m.first, m.last) for m in self._topics if m is not None}
        for mention in self.document.mentions:
            key = self._scene_key(mention)
            if key is None or (mention.first, mention.last) in actors:
                continue
            lead = self.document.sentence_of[mention.first] <= _LEAD
            placed = self.is_place(mention) and self.is_stage(mention)
            weights[key] += (3 if lead else 1) + (1 if placed else 0)
            first.setdefault(key, mention)
        if not weights:
            return None
        ranked = sorted(weights.items(), key=lambda item: (-item[1], first[item[0]].first))
        key, most = ranked[0]
        second = ranked[1][1] if len(ranked) > 1 else 0
        if most < _SCENE_LEAST or most < _SCENE_LEAD * second:
            return None
        return first[key]

    def _scene_key(self, mention: Mention) -> str | None:
        """What a mention stands for as a place: its nation, or a sea or region of no nation."""
        if mention.inside or mention.role in ("adjective", "people", "government", "force"):
            return None
        if mention.entity.kind == "alliance":
            return None
        if mention.role == "region":
            return None
        return mention.code or mention.entity.label

    def _heading_at(self, i: int) -> Mention | None:
        """The country that a paragraph opens with as its heading: "DSCHIBUTI: Der Staat …"."""
        heading = next(_before(self._headings, i + 1), None)
        if heading is None or self._paragraph(heading.first) < self._paragraph(i) - 1:
            return None
        return heading

    def _is_heading(self, mention: Mention) -> bool:
        document = self.document
        sentence = document.sentences[document.sentence_of[mention.first]]
        opens = sentence.first == mention.first and document.low(mention.last) == ":"
        return opens and mention.entity.kind != "alliance" and mention.role != "government"

    def _paragraph(self, i: int) -> int:
        return self.document.sentences[self.document.sentence_of[i]].paragraph

    def topic_before(self, sentence: int) -> Mention | None:
        """Who the last sentence before this one, in its paragraph, was about."""
        return self._topics_before[sentence]

    def _carried_topics(self) -> list[Mention | None]:
        """For each sentence who was spoken of before it; a question carries over to the next."""
        carried: list[Mention | None] = []
        topic: Mention | None = None
        for sentence in self.document.sentences:
            if sentence.index:
                earlier = self.document.sentences[sentence.index - 1]
                asked = self.document.tokens[earlier.last - 1].text == "?"
                kept = topic if earlier.paragraph == sentence.paragraph or asked else None
                topic = kept
            carried.append(topic)
            topic = self._topics[sentence.index] or topic
        return carried

    def topic_at(self, clause: Clause) -> Mention | None:
        """Who "it" or "they" is in a clause: the actor of the clauses before it, then the topic."""
        for earlier in reversed(self.clauses[clause.sentence.index]):
            if earlier.first < clause.first:
                found = subject(self.document, earlier)
                if found is not None:
                    return found
        return self.topic_before(clause.sentence.index)

    def topic_of(self, sentence: int) -> Mention | None:
        """Who a sentence is about: the subject of its first clause that has one."""
        return self._topics[sentence]

    def place_before(self, i: int, reach: int = 3) -> Mention | None:
        """The last place named before token ``i``, at most ``reach`` sentences back."""
        here = self.document.sentence_of[i]
        for mention in _before(self.places, i):
            if self.document.sentence_of[mention.first] < here - reach:
                return None
            at = governor(self.document, mention.first)
            if at >= 0 and self.document.is_a(at, "source-preposition"):
                continue
            clause = self.clause_at(mention.first)
            if clause is not None and clause.predicate.sense in ("border", "share"):
                continue
            return mention
        return None

    def country_at(self, i: int, besides: Collection[str] = ()) -> str | None:
        """Code of what "the country" is at token ``i``.

        That is the last place that the paragraph has put a force in, or else the scene of
        the whole text, or the country last spoken of.
        """
        paragraph = self._paragraph(i)
        for mention in _before(self._stages, i):
            if mention.code is not None and mention.code not in besides:
                if self._paragraph(mention.first) == paragraph:
                    return mention.code
                break
        scene = self._heading_at(i) or self.scene
        if scene is not None and scene.code is not None and scene.code not in besides:
            return scene.code
        return self.country_before(i, besides)

    def country_before(self, i: int, besides: Collection[str] = ()) -> str | None:
        """Code of the country that the text has last spoken of as a place, or as its topic."""
        here = self.document.sentence_of[i]
        for mention in self.document.mentions_before(i):
            if self.document.sentence_of[mention.first] < here - 3:
                break
            if mention.code is None or mention.code in besides:
                continue
            alliance = mention.entity.kind == "alliance"
            if alliance or mention.role in ("adjective", "force", "people"):
                continue
            if self.is_place(mention) or (
                mention.role == "name" and not is_genitive(self.document, mention)
            ):
                return mention.code
        return None

    def side_at(self, i: int, other: str | None) -> str | None:
        """Whose border it is at token ``i`` where the phrase itself names only the other side.

        The candidates are who the sentence is about and the places that it and the
        sentences before it name; of these the first that does border on the other side.
        """
        return next(
            (code for code in self._sides(i) if code != other and _adjacent(code, other)), None
        )

    def _sides(self, i: int) -> Iterator[str]:
        document = self.document
        clause = self.clause_at(i)
        sentence = document.sentences[document.sentence_of[i]]
        actor = subject(document, clause) if clause else None
        topic = self.topic_before(document.sentence_of[i])
        actors = [actor.code] if actor is not None and actor.entity.kind == "nation" else []
        actors += [topic.code] if topic is not None and topic.entity.kind == "nation" else []
        before = [m.code for m in self.places_in(sentence.first, i)]
        after = [m.code for m in self.places_in(i + 1, sentence.last)]
        owned = any(document.is_a(j, "possessive") for j in range(max(0, i - 2), i))
        named = [
            m.code for m in document.mentions_in(sentence.first, sentence.last) if m.role != "force"
        ]
        back = [self.country_before(sentence.first)]
        groups = (actors, before[::-1]) if owned else (before[::-1], actors[:1])
        for group in (*groups, after, named, actors, back):
            yield from (code for code in group if code is not None and len(code) == 3)

    def is_stage(self, mention: Mention) -> bool:
        """True for a place where something happens, not where somebody speaks or comes from."""
        document = self.document
        at = governor(document, mention.first)
        if at < 0 or document.is_a(at, "source-preposition"):
            return False
        noun = document.noun(at - 1)
        if noun is not None and noun.sense in ("office", "body"):
            return False
        clause = self.clause_at(mention.first)
        return clause is None or clause.predicate.sense not in _NO_STAGE

    def _topic(self, clauses: list[Clause]) -> Mention | None:
        for clause in clauses:
            if clause.kind != "main":
                continue
            found = subject(self.document, clause)
            if found is not None:
                return found
            mentions = clause_mentions(self.document, clause)
            for mention in mentions:
                at = governor(self.document, mention.first)
                if mention.role == "people" or (at >= 0 and self.document.low(at) == "by"):
                    return mention
        return None
