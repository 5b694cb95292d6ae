"""Who speaks: persons, offices, bodies and governments, and the words that stand for them."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, field

from kgbuild.extract.discourse import Discourse
from kgbuild.extract.speech.persons import Persons, Speaker
from kgbuild.extract.speech.phrases import Phrase, Phrases
from kgbuild.extract.speech.wording import Wording
from kgbuild.model import Entity
from kgbuild.text.document import Document, Mention

__all__ = ["Course", "Speaker", "Speakers"]

_SPEAKING = frozenset(
    (
        "office",
        "body",
        "personnel",
        "collective",
        "unit",
        "civil",
        "alliance",
        "member",
        "ally",
        "neighbour",
        "country",
        "medium",
        "commander",
        "mission",
    )
)
_NO_SPEAKERS = ("writing", "day-noun", "claim-noun", "words-noun", "no-speaker")
_LASTING = 3
"""Sentences after which a pronoun no longer reaches back to a speaker."""


@dataclass(slots=True)
class Course:
    """Who has spoken and been spoken of so far.

    Attributes:
        speaker: who spoke last.
        sentence: index of the sentence in which that was.
        paragraph: number of its paragraph.
        topic: whom the last sentence was about.
        human: the person or office that was last the subject of a clause.
        spoken: sentences that are reported speech in Konjunktiv.
    """

    speaker: Speaker | None = None
    sentence: int = -9
    paragraph: int = -9
    topic: Speaker | None = None
    human: Speaker | None = None
    spoken: set[int] = field(default_factory=set)


class Speakers:
    """Finds who speaks in a stretch of words."""

    def __init__(self, wording: Wording, discourse: Discourse) -> None:
        self.wording = wording
        self.document: Document = wording.document
        self.discourse = discourse
        self.persons = Persons(wording)
        self.phrases = Phrases(wording, self.persons)
        self.course = Course()
        self._starts = [p.first for p in self.persons.all]

    def subject(self, first: int, last: int, strict: bool = False) -> Speaker | None:
        """The first phrase of a stretch that may be its subject and speak.

        Args:
            first: index of the stretch's first token.
            last: index behind its last.
            strict: True where only those will do that are known to speak.
        """
        impersonal: Speaker | None = None
        for phrase in self.phrases.free(first, last):
            if self.wording.german and self.oblique(phrase):
                continue
            found = self.of(phrase, strict) or self._owner(phrase, last)
            if found is not None and self.wording.german and phrase.pronoun == "it":
                # "auf diese Formel brachte es der Minister": mostly no subject.
                impersonal = impersonal or found
            elif found is not None:
                return found
        return impersonal if strict else impersonal or self._in_quotes(first, last)

    def _in_quotes(self, first: int, last: int) -> Speaker | None:
        """A medium whose name stands in quotation marks: "meldete „Spiegel Online“"."""
        for i in range(first, last):
            quote = self.document.quote_at(i)
            if quote is None or quote.first != i or quote.last > last or not quote.closed:
                continue
            name = (quote.first + 1, quote.last - 1)
            if self.wording.preposition(i - 1) or not self.wording.capital(name[0]):
                return None
            if 1 <= name[1] - name[0] <= 4:
                entity = Entity(kind="body", label=self.document.text(*name))
                return Speaker(entity, None, *name)
        return None

    def of(self, phrase: Phrase, strict: bool = False) -> Speaker | None:
        """Who speaks, where a noun phrase can."""
        if phrase.pronoun:
            return self.meant(phrase)
        if phrase.person is not None:
            return Speaker(phrase.person.entity, phrase.person.role, phrase.first, phrase.last)
        mention = self.document.mention_at(phrase.head)
        if mention is not None and not mention.inside and mention.role != "adjective":
            return self._named(phrase, mention)
        if any(self.wording.is_a(phrase.head, kind) for kind in _NO_SPEAKERS):
            return None
        noun = self.document.noun(phrase.head)
        speaks = self.wording.names_speaker(phrase.head) or self.wording.names_medium(phrase.head)
        if noun is not None and not speaks and noun.sense not in _SPEAKING:
            return None
        if noun is None and not speaks and not self._proper(phrase, strict):
            return None
        return self._body(phrase)

    def meant(self, phrase: Phrase) -> Speaker | None:
        """Whom a pronoun stands for: who was last spoken of, or spoke."""
        course, i = self.course, phrase.first
        place = bisect_left(self._starts, i)
        person = self.persons.all[place - 1] if place else None
        near = [
            speaker
            for speaker in (person, course.human, course.topic, course.speaker)
            if speaker is not None
            and speaker.first < i
            and self._sentences(speaker.first, i) <= _LASTING
        ]
        fitting = self._fitting(near, phrase.pronoun)
        if not fitting:
            return None
        # Whom a sentence is about goes before whom it merely names.
        best = max(
            fitting,
            key=lambda speaker: (
                self.document.sentence_of[speaker.first],
                speaker is course.speaker,
                speaker is course.topic,
            ),
        )
        return Speaker(best.entity, best.role, i, i + 1)

    def _fitting(self, speakers: list[Speaker], pronoun: str) -> list[Speaker]:
        """Those for whom a pronoun may stand."""
        if pronoun == "one":
            return []
        if pronoun in ("he", "she"):
            human = [s for s in speakers if s.entity.kind in ("person", "body") and self.human(s)]
            same = [s for s in human if self._female(s) == (pronoun == "she")]
            # "Der Generalstab meldet …, schätzt er": a German body has a gender.
            bodies = [s for s in speakers if s.entity.kind == "body" and self.wording.german]
            return same or human or bodies
        kinds = ("body", "nation", "alliance", "person" if pronoun == "they" else "")
        return [s for s in speakers if s.entity.kind in kinds]

    def place(self, first: int, last: int) -> Speaker | None:
        """Who speaks where only a place is given: "hieß es im Pentagon", "in London"."""
        for i in range(first, last):
            if not self.wording.is_a(i, "source"):
                continue
            phrase = self.phrases.governed(i, last)
            if phrase is None:
                # "in einer am Abend veröffentlichten Erklärung der Minister"
                at = next(
                    (j for j in range(i + 2, min(i + 8, last)) if self.wording.is_a(j, "writing")),
                    -1,
                )
                phrase = self.phrases.at(at, last) if at >= 0 else None
            if phrase is None or phrase.pronoun:
                continue
            found = self.of(phrase) or self._owner(phrase, last)
            if found is not None:
                return found
        return None

    def owner(self, i: int, last: int) -> Speaker | None:
        """Whose words are meant from token ``i`` on: "according to a report by the UN"."""
        phrase = self.phrases.at(i, last)
        if phrase is None:
            return None
        return self.of(phrase, strict=True) or self._owner(phrase, last)

    def vague(self, speaker: Speaker) -> bool:
        """True for "experts" and their like without a word of where they belong."""
        alone = self.phrases.at(speaker.first, speaker.last)
        if alone is None or speaker.entity.within or speaker.entity.code:
            return False
        return alone.last - alone.start == 1 and self.wording.is_a(alone.head, "vague-speaker")

    def state(self, mention: Mention) -> Speaker | None:
        """A named seat of power is a body of its nation; a nation or its capital is the nation."""
        entity = mention.entity
        if mention.label.lower() in self.wording.words.classes["seat-of-many"]:
            return Speaker(
                Entity(kind="body", label=mention.label), None, mention.first, mention.last
            )
        if mention.role in ("government", "force"):
            code = entity.code if entity.kind == "nation" else entity.within
            return Speaker(
                Entity(kind="body", label=mention.label, within=code),
                None,
                mention.first,
                mention.last,
            )
        if entity.kind == "region":
            entity = Entity(kind="body", label=mention.label, within=entity.within)
        return Speaker(entity, None, mention.first, mention.last)

    # --- kinds of phrase ---------------------------------------------------------------------

    def _named(self, phrase: Phrase, mention: Mention) -> Speaker | None:
        if mention.first > phrase.start or phrase.last > mention.last:
            noun = self.document.noun(phrase.head)
            if noun is not None and noun.sense in _SPEAKING:
                return self._body(phrase)
        if mention.genitive and self.wording.german and mention.last == phrase.last:
            return None
        found = self.state(mention)
        return None if found is None else Speaker(found.entity, None, phrase.first, phrase.last)

    def _proper(self, phrase: Phrase, strict: bool) -> bool:
        """True where an unknown noun may name a speaker."""
        head = self.document.tokens[phrase.head]
        if head.text.isupper() and len(head.text) >= 2:
            return True
        bare = phrase.first == phrase.start
        if strict:
            named = self.document.mention_at(phrase.start)
            owned = named is not None and phrase.start < phrase.head
            owned = owned and not named.inside if named is not None else False
            several = bare and head.capital and phrase.head > phrase.start
            return owned or (several and not self.wording.german)
        if self.wording.german:
            return head.capital
        return (
            head.capital
            or self.wording.finite(phrase.last)
            or bool(
                phrase.last < len(self.document.tokens) and self.wording.speech_forms(phrase.last)
            )
        )

    def _body(self, phrase: Phrase) -> Speaker:
        document = self.document
        known = self._repeated(phrase)
        if known is not None:
            return Speaker(known.entity, known.role, phrase.first, phrase.last)
        if document.noun(phrase.head) is None and self._lone_name(phrase):
            entity = Entity(kind="person", label=document.text(phrase.start, phrase.last))
            return Speaker(entity, None, phrase.first, phrase.last)
        owned = any(document.is_a(i, "possessive") for i in range(phrase.first, phrase.start))
        within = self._nation(phrase.first, phrase.last)
        if within is None and owned:
            within = self._topic_nation(phrase)
        label = self._label(phrase.first if owned else phrase.start, phrase)
        entity = Entity(kind="body", label=label, within=within)
        return Speaker(entity, None, phrase.first, phrase.last)

    def _label(self, start: int, phrase: Phrase) -> str:
        """The phrase as a name: an acronym without adjectives, a German genitive without its -s."""
        document, head = self.document, phrase.head
        word = document.tokens[head].text
        if word.isupper() and len(word) >= 2 and phrase.start == start and self.wording.german:
            return document.text(head, phrase.last)
        label = document.text(start, phrase.last)
        genitive = self.wording.german and self.wording.is_a(start - 1, "genitive")
        if genitive or (self.wording.german and self.wording.is_a(start - 1, "words-noun")):
            noun = document.lexicon.noun
            stem = next(
                (
                    s
                    for s in (word[:-1], word[:-2])
                    if word.endswith("s")
                    and len(s) > 3
                    and (noun(s.lower()) is not None or self.wording.names_medium(head))
                ),
                word,
            )
            label = label.replace(word, stem, 1)
        return label

    def _lone_name(self, phrase: Phrase) -> bool:
        """True for a surname that stands alone and without an article."""
        word = self.document.tokens[phrase.head]
        return (
            phrase.last - phrase.first == 1
            and word.capital
            and not word.text.isupper()
            and not self.wording.names_speaker(phrase.head)
            and not self.wording.is_a(phrase.head, "vague-speaker")
            and "-" not in word.text
        )

    def _repeated(self, phrase: Phrase) -> Speaker | None:
        """The person or office named before that a definite noun repeats: "die Ministerin"."""
        document = self.document
        definite = document.low(phrase.first) in ("der", "die", "das", "the")
        if not definite or phrase.last - phrase.first not in (2, 3):
            return None
        office = " ".join(document.low(i) for i in range(phrase.start, phrase.last))
        before = self.course.speaker
        if before is not None and f"{before.entity.label} ".lower().startswith(f"{office} "):
            return before
        place = bisect_left(self._starts, phrase.first)
        for person in reversed(self.persons.all[max(0, place - 40) : place]):
            if person.role and f" {person.role.lower()}".endswith((f" {office}", office[1:])):
                return person
        return None

    def _owner(self, phrase: Phrase, last: int) -> Speaker | None:
        """Who stands behind a writing: "a statement by the ministry", "ein Bericht der UN"."""
        if not self.wording.is_a(phrase.head, "writing"):
            return None
        i = phrase.head + 1
        when = self.document.date_at(i + 1) if i + 1 < last else None
        i = when.last if when is not None and self.wording.preposition(i) else i
        if i < last and (self.wording.preposition(i) or self.wording.is_a(i, "genitive")):
            inner = self.phrases.governed(i, last)
            if inner is None and self.wording.is_a(i, "genitive"):
                inner = self.phrases.at(i, last)
            found = self.of(inner, strict=True) if inner is not None else None
            if found is not None:
                return found
        mention = self.document.mention_at(phrase.start)
        if mention is not None and mention.acts and phrase.start < phrase.head:
            return self.state(mention)
        return None

    # --- grammar -----------------------------------------------------------------------------

    def oblique(self, phrase: Phrase) -> bool:
        """True for a German phrase whose article shows that it is no subject."""
        if phrase.first == phrase.start:
            return False
        wording = self.wording
        noun = self.document.noun(phrase.head)
        feminine = noun is not None and noun.gender == "f"
        if feminine and self.document.low(phrase.first) == "der" and phrase.person is None:
            return self.document.low(phrase.head) == (noun.lemma.lower() if noun else "")
        return wording.is_a(phrase.first, "accusative") or wording.is_a(phrase.first, "dative")

    def _nation(self, first: int, last: int) -> str | None:
        for i in range(first, last):
            mention = self.document.mention_at(i)
            if mention is not None and mention.entity.kind in ("nation", "region"):
                code = mention.entity.code or mention.entity.within
                if code is not None and len(code) == 3:
                    return code
        return None

    def _topic_nation(self, phrase: Phrase) -> str | None:
        """The nation that "its" or "ihr" refers to: the last one that acts before it."""
        sentence = self.document.sentences[self.document.sentence_of[phrase.first]]
        topic = self.discourse.topic_of(sentence.index)
        if topic is not None and topic.first < phrase.first and topic.entity.kind == "nation":
            return topic.entity.code
        for known in (self.course.topic, self.course.speaker):
            if known is not None and (known.entity.code or known.entity.within):
                code = known.entity.within or known.entity.code
                return code if code is not None and len(code) == 3 else None
        return None

    def _female(self, speaker: Speaker) -> bool:
        words = f"{speaker.role or ''} {speaker.entity.label or ''}".lower().split()
        return any(
            w.endswith(("erin", "tin", "chefin", "woman", "lerin", "rin")) for w in words[:2]
        )

    def human(self, speaker: Speaker) -> bool:
        """True for a person and for an office that a person holds."""
        if speaker.entity.kind == "person":
            return True
        phrase = self.phrases.at(speaker.first, speaker.last)
        if phrase is None or phrase.pronoun:
            return True
        noun = self.document.noun(phrase.head)
        office = noun is not None and noun.sense == "office"
        return office or self.wording.names_speaker(phrase.head)

    def _sentences(self, first: int, last: int) -> int:
        return self.document.sentence_of[last] - self.document.sentence_of[first]
