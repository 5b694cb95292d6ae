"""The persons that a text names, with the office it gives them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from kgbuild.extract.speech.wording import Wording
from kgbuild.extract.syntax import looks_adjective
from kgbuild.model import Entity

__all__ = ["Persons", "Speaker"]

_LONGEST = 5


@dataclass(frozen=True, slots=True)
class Speaker:
    """Someone who speaks, or may.

    Attributes:
        entity: person, body, nation or alliance.
        role: office that the text gives with a person's name.
        first: index of the first token that names them.
        last: index behind the last.
    """

    entity: Entity
    role: str | None
    first: int
    last: int


class Persons:
    """All persons of a document, in the order of the text.

    A name of several words is a person's where an office stands before or behind it
    ("Verteidigungsminister Boris Pistorius", "Grant Shapps, the defence secretary") or a verb
    of saying beside it ("Olaf Scholz sagte"); a surname is where it was named before.
    """

    def __init__(self, wording: Wording) -> None:
        self.wording = wording
        self.document = wording.document
        self.all: list[Speaker] = []
        self._small = tuple(wording.words.classes["name-start"])
        self._common = tuple(wording.words.classes["noun-end"])
        self._surnames: dict[str, Speaker] = {}
        self._at: dict[int, Speaker] = {}
        i = 0
        while i < len(self.document.tokens):
            found = self._person(i)
            if found is not None:
                self._keep(found)
                i = found.last
            else:
                i += 1

    def at(self, i: int) -> Speaker | None:
        """The person that a token names."""
        return self._at.get(i)

    def name_end(self, i: int, titled: bool = False) -> int:
        """Index behind the run of capitalised words that may be a name at token ``i``."""
        tokens = self.document.tokens
        j = i
        while j < len(tokens) and j - i < _LONGEST:
            if self.document.sentence_of[j] != self.document.sentence_of[i]:
                break
            token = tokens[j]
            if j > i and self.wording.is_a(j, "particle-name") and j + 1 < len(tokens):
                if tokens[j + 1].capital or self.wording.is_a(j + 1, "particle-name"):
                    j += 1
                    continue
                break
            if not self._name_word(j, j == i, titled):
                break
            j += 1
            if len(token.text) == 1 and self.wording.text(j) == ".":
                j += 1
        while j > i and self.wording.is_a(j - 1, "particle-name") and not tokens[j - 1].capital:
            j -= 1
        return j

    def _person(self, i: int) -> Speaker | None:
        token = self.document.tokens[i]
        if token.kind != "word" or not (token.capital or token.low.startswith(self._small)):
            return None
        role = self._title(i)
        last = self.name_end(i, titled=role is not None)
        known = self._surname(i)
        if known is not None and last - i <= 1:
            return Speaker(known.entity, known.role or role, i, i + 1)
        if last == i:
            return None
        if role is not None:
            return self._named(i, last, role)
        if last - i >= 2 and (self._apposed(i) or self._beside_speech(i, last)):
            return self._named(i, last, self._office_behind(last))
        if last - i >= 2 and (office := self._office_behind(last)) is not None:
            return self._named(i, last, office)
        return None

    def _surname(self, i: int) -> Speaker | None:
        text = self.document.tokens[i].text
        if self.document.noun(i) is not None and text.lower() in self.document.lexicon.nouns:
            return None
        return self._surnames.get(text) or self._surnames.get(text.removesuffix("s"))

    def _title(self, i: int) -> str | None:
        """The office right before a name; "" for a mere form of address."""
        document, at = self.document, i - 1
        if self.wording.text(at) == "." and self.wording.is_a(at - 1, "title"):
            return ""
        if at < 0 or document.sentence_of[at] != document.sentence_of[i]:
            return None
        if self.wording.is_a(at, "title"):
            return ""
        if self._office(at):
            return self._role(at)
        # "Secretary of State Antony Blinken"
        if document.low(at - 1) == "of" and self._office(at - 2) and self.wording.capital(at):
            return self._role(at - 2, at)
        return None

    def _apposed(self, i: int) -> bool:
        """True behind an office and a comma: "the governor of Okinawa, Denny Tamaki"."""
        if self.document.low(i - 1) != ",":
            return False
        for j in range(i - 2, max(-1, i - 9), -1):
            if self.document.tokens[j].kind == "mark":
                return False
            if self._office(j):
                return True
        return False

    def _office(self, i: int) -> bool:
        if i < 0:
            return False
        noun = self.document.noun(i)
        office = noun is not None and noun.sense == "office"
        return office or (self.wording.names_speaker(i) and self.document.tokens[i].kind == "word")

    def _office_behind(self, last: int) -> str | None:
        """The office that follows a name and a comma: "Rob Bauer, Vorsitzender des …"."""
        document = self.document
        if document.low(last) != ",":
            return None
        for j in range(last + 1, min(last + 7, len(document.tokens))):
            if self._office(j) and not self._office(j + 1):
                return self._role(j)
            if document.tokens[j].kind == "mark" or self.wording.finite(j):
                return None
        return None

    def _beside_speech(self, first: int, last: int) -> bool:
        near = (last, last + 1, first - 1, first - 2)
        return any(
            0 <= j < len(self.document.tokens) and self.wording.speech_forms(j) for j in near
        )

    def _name_word(self, i: int, first: bool, titled: bool) -> bool:
        document = self.document
        token = document.tokens[i]
        if token.kind != "word" or document.date_at(i) is not None:
            return False
        if not token.capital:
            return (
                token.low.startswith(self._small)
                and token.text[token.text.index("-") + 1].isupper()
            )
        mention = document.mention_at(i)
        if mention is not None and not (not first and mention.role in ("place", "capital")):
            return False
        if token.low in document.lexicon.weekdays:
            return False
        if token.low in document.lexicon.months and not (first and self.wording.capital(i + 1)):
            return False
        if first and self.wording.names_speaker(i):
            return False
        if document.noun(i) is not None and (first or token.low in document.lexicon.nouns):
            following = self.wording.capital(i + 1) and document.noun(i + 1) is None
            following = following and not self._office(i)
            if not (first and titled and following):
                return False
        if document.language == "de":
            common = token.low.endswith(self._common) and len(token.text) > 6
            if (common and not titled) or self.wording.is_function_word(i):
                return False
        starts = self.wording.starts(i)
        function = self.wording.is_function_word(i) or self.wording.is_a(i, "loose-adverb")
        if function and (starts or len(token.text) < 4):
            return False
        return not (starts and (token.low in document.lexicon.verbs or token.low.endswith("ly")))

    def _role(self, office: int, last: int | None = None) -> str:
        """An office with the adjectives and names before it: "NATO Secretary General"."""
        document = self.document
        first = office
        floor = document.sentences[document.sentence_of[office]].first
        while first > floor and office - first < 5:
            mention, j = document.mention_at(first - 1), first - 1
            if mention is not None and (mention.role == "adjective" or not self.wording.german):
                first = mention.first
            elif document.tokens[j].kind == "clitic" or (
                document.tokens[j].kind == "word"
                and not self.wording.is_function_word(j)
                and not self.wording.finite(j)
                and (looks_adjective(document, j) or self._part_of_title(j))
            ):
                first = j
            else:
                break
        return document.text(first, (last if last is not None else office) + 1)

    def _part_of_title(self, i: int) -> bool:
        if self.wording.german:
            return False
        if self.document.noun(i) is not None:
            return True
        adverb = self.wording.is_a(i, "loose-adverb") or self.document.low(i).endswith("ly")
        return self.wording.capital(i) and not (self.wording.starts(i) and adverb)

    def _named(self, first: int, last: int, role: str | None) -> Speaker:
        document = self.document
        label = document.text(first, last)
        if document.language == "de" and last - first >= 2 and label.endswith("s"):
            surname = document.tokens[last - 1].text
            label = label.removesuffix("s") if surname[:-1] in self._surnames else label
        kind = self._kind(first, last) if not role else "person"
        known = self._surnames.get(document.tokens[last - 1].text)
        if last - first == 1 and known is not None:
            return Speaker(known.entity, role or known.role, first, last)
        start = max(first - 8, document.sentences[document.sentence_of[first]].first)
        within = self._nation(start, first) if role else None
        entity = Entity(kind=kind, label=label, within=within)
        return Speaker(entity, role or None, first, last)

    def _kind(self, first: int, last: int) -> Literal["person", "body"]:
        organisation = any(self.wording.is_a(i, "organisation-word") for i in range(first, last))
        return "body" if organisation else "person"

    def _nation(self, first: int, last: int) -> str | None:
        """The nation that the words of an office name."""
        for i in range(last - 1, first - 1, -1):
            if self.document.tokens[i].kind == "mark" and self.document.tokens[i].text != "-":
                return None
            mention = self.document.mention_at(i)
            if mention is not None and mention.entity.kind == "nation":
                return mention.entity.code
        return None

    def _keep(self, person: Speaker) -> None:
        self.all.append(person)
        for i in range(person.first, person.last):
            self._at[i] = person
        surname = (person.entity.label or "").split()[-1]
        if person.entity.kind == "person":
            self._surnames[surname] = person
