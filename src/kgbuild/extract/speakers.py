"""Who speaks: persons, offices, bodies and governments, and the pronouns that stand for them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from kgbuild.extract.discourse import Discourse
from kgbuild.extract.syntax import governor, is_genitive, looks_adjective
from kgbuild.model import Entity
from kgbuild.text.clauses import Clause
from kgbuild.text.document import Document, Mention

__all__ = ["Speaker", "Speakers"]

_PARTICLES = frozenset("von van der de al bin ben del di da den ter zu el le la".split())
_SUFFIXES = ("ung", "heit", "keit", "schaft", "tion", "ion", "tät", "ismus", "ment", "nis", "ling")
_FEMALE = frozenset(
    "ministerin sprecherin präsidentin kanzlerin chefin königin botschafterin".split()
)


@dataclass(frozen=True, slots=True)
class Speaker:
    """Someone who speaks.

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


class Speakers:
    """All persons of a document, found once, and the search for a clause's speaker."""

    def __init__(self, document: Document, discourse: Discourse) -> None:
        self.document = document
        self.discourse = discourse
        self.persons: list[Speaker] = []
        self._surnames: dict[str, Speaker] = {}
        self._at: dict[int, Speaker] = {}
        i = 0
        while i < len(document.tokens):
            found = self._person(i)
            if found is not None:
                self._keep(found)
                i = found.last
            else:
                i += 1

    def person_at(self, i: int) -> Speaker | None:
        """The person that a token names."""
        return self._at.get(i)

    def of_clause(self, clause: Clause, before: Speaker | None) -> Speaker | None:
        """Who speaks in a clause with a verb of saying.

        Args:
            clause: the clause.
            before: who spoke last, for a pronoun.
        """
        document = self.document
        verb = clause.predicate.finite if clause.predicate.finite >= 0 else clause.predicate.at
        found = list(self._candidates(clause, before))
        persons = [s for s in found if s.entity.kind == "person"]
        ahead = [s for s in found if s.first < verb]
        behind = [s for s in found if s.first > verb]
        if document.language == "en":
            # The subject stands right before the verb, or behind it where they change places.
            nearest = ahead[-1:] or behind[:1]
            named = [s for s in persons if s in ahead or not ahead]
            apposed = [s for s in named if nearest and abs(s.first - nearest[0].last) <= 8]
            chosen = apposed or nearest
            return chosen[-1 if ahead else 0] if chosen else None
        order = behind + ahead if verb <= clause.first + 1 else ahead + behind
        return next(iter(persons[:1] or order), None)

    def _candidates(self, clause: Clause, before: Speaker | None) -> Iterator[Speaker]:
        """All that may be a clause's subject: persons, bodies, states and pronouns, in order."""
        document = self.document
        covered = -1
        bodies = {b.first: b for i in clause.tokens if (b := self.body_at(i)) is not None}
        for i in clause.tokens:
            if i < covered:
                continue
            person, body = self.person_at(i), bodies.get(i)
            if person is not None and person.first == i:
                covered = person.last
                if not self._governed(i) and not self._owned(i):
                    yield person
            elif body is not None:
                covered = body.last
                if not self._governed(i) and not self._genitive_body(body):
                    yield self._holder(body) or body
            elif document.is_a(i, "pronoun-he") or (
                document.is_a(i, "pronoun-she") and not self._plural(clause)
            ):
                known = self.person_before(i) or before
                if known is not None:
                    yield Speaker(known.entity, known.role, i, i + 1)
            else:
                mention = document.mention_at(i)
                if mention is None or mention.first != i or not mention.acts or mention.inside:
                    continue
                if mention.role == "adjective" or self._governed(i):
                    continue
                if mention.role == "people" or is_genitive(document, mention):
                    continue
                yield self.state(mention)

    def person_before(self, i: int) -> Speaker | None:
        """The last person named before a token, in this paragraph or the one before."""
        here = self.document.sentences[self.document.sentence_of[i]].paragraph
        for person in reversed(self.persons):
            if person.first < i:
                paragraph = self.document.sentences[
                    self.document.sentence_of[person.first]
                ].paragraph
                return person if here - paragraph <= 1 else None
        return None

    def body_at(self, i: int) -> Speaker | None:
        """The office or body that a noun phrase at token ``i`` names: "Sprecher der Armee"."""
        document = self.document
        noun = document.noun(i)
        mention = document.mention_at(i)
        speaks = document.is_a(i, "speaks")
        if noun is None or (noun.sense not in ("office", "body") and not speaks):
            return None
        if mention is not None and not mention.inside and mention.role != "adjective":
            return None
        if self.person_at(i) is not None:
            return None
        if document.language == "en":
            following = document.noun(i + 1)
            if following is not None and following.sense in ("office", "body"):
                return None
        first, last = self._body_start(i), self._body_end(i + 1)
        label = document.text(first, last)
        return Speaker(
            Entity(kind="body", label=label, within=self._nation(first, last)), None, first, last
        )

    @staticmethod
    def state(mention: Mention) -> Speaker:
        """A named seat of power is a body of its nation; a nation or its capital is the nation."""
        entity = mention.entity
        if mention.role in ("government", "force"):
            code = entity.code if entity.kind == "nation" else None
            entity = Entity(kind="body", label=mention.label, within=code)
        return Speaker(entity, None, mention.first, mention.last)

    def before_clause(self, clause: Clause) -> Speaker | None:
        """Whom a relative clause follows: "the deputy minister, who said …"."""
        i = clause.first - 1
        while i >= clause.sentence.first and self.document.tokens[i].kind == "mark":
            i -= 1
        person = self.person_at(i)
        if person is not None:
            return person
        mention = self.document.mention_at(i)
        if mention is not None and mention.acts and mention.role != "adjective":
            return self.state(mention)
        for j in range(i, max(clause.sentence.first - 1, i - 6), -1):
            body = self.body_at(j)
            if body is not None and body.last == i + 1:
                return body
        return None

    def _holder(self, body: Speaker) -> Speaker | None:
        """The person named before with the office that a definite noun repeats: "die Ministerin"."""
        document = self.document
        if body.last - body.first != 1 or not document.is_a(body.first - 1, "determiner"):
            return None
        office = document.low(body.first)
        for person in reversed(self.persons):
            if person.first < body.first and (person.role or "").lower().endswith(office):
                return Speaker(person.entity, person.role, body.first, body.last)
        return None

    # --- persons -----------------------------------------------------------------------------

    def _person(self, i: int) -> Speaker | None:
        document = self.document
        token = document.tokens[i]
        if token.kind != "word" or not token.capital:
            return None
        known = self._surnames.get(token.text) or self._surnames.get(token.text.removesuffix("s"))
        if known is not None and not self._starts_name(i):
            return Speaker(known.entity, known.role, i, i + 1)
        noun = document.noun(i - 1)
        comma_noun = document.noun(i - 2) if document.low(i - 1) == "," else None
        titled = noun is not None and noun.sense == "office"
        apposed = comma_noun is not None and comma_noun.sense == "office"
        last = self._name_end(i)
        if last == i:
            return None
        words = last - i
        if titled or (apposed and words >= 2):
            role_at = i - 1 if titled else i - 2
            return self._named(i, last, role_at)
        if words >= 2 and (self._speaks_near(i, last) or self._office_follows(last)):
            return self._named(i, last, None)
        return None

    def _name_end(self, i: int) -> int:
        document = self.document
        j = i
        while j < len(document.tokens) and j - i < 5:
            token = document.tokens[j]
            if document.sentence_of[j] != document.sentence_of[i]:
                break
            if token.low in _PARTICLES and j > i and j + 1 < len(document.tokens):
                after = document.tokens[j + 1]
                if after.capital or after.low in _PARTICLES:
                    j += 1
                    continue
                break
            if not self._name_word(j, j == i):
                break
            j += 1
            if j < len(document.tokens) and document.tokens[j].text == "." and len(token.text) == 1:
                j += 1
        return j

    def _name_word(self, i: int, first: bool) -> bool:
        document = self.document
        token = document.tokens[i]
        if token.kind != "word" or not token.capital or document.date_at(i) is not None:
            return False
        mention = document.mention_at(i)
        if mention is not None and not (mention.role == "place" and not first):
            return False
        if document.noun(i) is not None or token.low in document.lexicon.weekdays:
            return False
        if document.language == "de" and token.low.endswith(_SUFFIXES) and len(token.text) > 6:
            return False
        starts = document.sentences[document.sentence_of[i]].first == i
        function = any(token.low in words for words in document.lexicon.classes.values())
        if function and (starts or len(token.text) < 4 or document.language == "de"):
            return False
        return not (starts and token.low in document.lexicon.verbs)

    def _starts_name(self, i: int) -> bool:
        """True where a known surname is the first word of another full name."""
        return self._name_end(i) - i >= 2

    def _speaks_near(self, first: int, last: int) -> bool:
        document = self.document
        for j in (last, last + 1, first - 1, first - 2):
            for form in document.lexicon.verbs.get(document.low(j), ()):
                if form.sense in ("say", "deny", "see", "plan"):
                    return True
        return False

    def _office_follows(self, last: int) -> bool:
        document = self.document
        if document.low(last) != ",":
            return False
        for j in range(last + 1, min(last + 7, len(document.tokens))):
            noun = document.noun(j)
            if noun is not None and noun.sense == "office":
                return True
            if document.tokens[j].kind == "mark":
                return False
        return False

    def _named(self, first: int, last: int, role_at: int | None) -> Speaker:
        document = self.document
        label = document.text(first, last)
        if document.language == "de" and last - first >= 2 and label.endswith("s"):
            label = self._without_genitive(first, last, label)
        role = within = None
        if role_at is not None:
            start = self._body_start(role_at)
            role = document.text(start, role_at + 1)
            within = self._nation(start, role_at + 1)
        return Speaker(Entity(kind="person", label=label, within=within), role, first, last)

    def _without_genitive(self, first: int, last: int, label: str) -> str:
        surname = document_word = self.document.tokens[last - 1].text
        return label.removesuffix("s") if surname[:-1] in self._surnames else label or document_word

    def _keep(self, person: Speaker) -> None:
        self.persons.append(person)
        for i in range(person.first, person.last):
            self._at[i] = person
        label = person.entity.label or ""
        words = label.split()
        surname = words[-1]
        if len(words) > 1 or surname not in self._surnames:
            self._surnames.setdefault(surname, person)
            if len(words) > 1 and len(self._surnames[surname].entity.label or "") < len(label):
                self._surnames[surname] = person

    # --- bodies ------------------------------------------------------------------------------

    def _body_start(self, i: int) -> int:
        document = self.document
        first = i
        floor = document.sentences[document.sentence_of[i]].first
        while first > floor and i - first < 6:
            j = first - 1
            mention = document.mention_at(j)
            token = document.tokens[j]
            if mention is not None and (
                mention.role == "adjective" or mention.genitive or document.language == "en"
            ):
                first = mention.first
            elif token.kind == "clitic" or (
                document.language == "en"
                and token.kind == "word"
                and (
                    document.noun(j) is not None
                    or (token.capital and j > floor)
                    or (
                        looks_adjective(document, j)
                        and not document.lexicon.verbs.get(token.low)
                        and document.date_at(j) is None
                    )
                )
            ):
                first = j
            else:
                break
        return first

    def _body_end(self, i: int) -> int:
        """Behind the genitives and places that belong to the phrase."""
        document = self.document
        tokens = document.tokens
        while i < len(tokens) and document.sentence_of[i] == document.sentence_of[i - 1]:
            if document.is_a(i, "determiner") or document.low(i) in ("in", "of", "for", "bei", "at",
                                                                      "von", "auf", "beim"):  # fmt: skip
                j = i
                while document.is_a(j, "determiner") or document.low(j) in ("in", "of", "for", "at",
                                                                           "bei", "von", "auf"):  # fmt: skip
                    j += 1
                while j < len(tokens) and looks_adjective(document, j):
                    j += 1
                mention, noun = document.mention_at(j), document.noun(j)
                if mention is not None and mention.role != "adjective":
                    i = mention.last
                elif noun is not None and noun.sense in (
                    "office",
                    "body",
                    "base",
                    "collective",
                    "unit",
                ):
                    i = j + 1
                    while document.language == "en" and document.noun(i) is not None:
                        i += 1
                elif (j < len(tokens) and tokens[j].capital and document.low(i) in ("des", "der", "of", "for")
                      and document.date_at(j) is None):  # fmt: skip
                    i = j + 1
                    while document.language == "en" and i < len(tokens) and tokens[i].capital:
                        i += 1
                else:
                    break
            elif tokens[i].text.isupper() and len(tokens[i].text) >= 2 and tokens[i].kind == "word":
                i += 1
            else:
                break
        return i

    def _nation(self, first: int, last: int) -> str | None:
        for mention in self.document.mentions:
            if first <= mention.first < last and mention.code and len(mention.code) == 3:
                return mention.code
        return None

    # --- places in the clause ----------------------------------------------------------------

    def _governed(self, i: int) -> bool:
        return governor(self.document, i) >= 0

    def _owned(self, i: int) -> bool:
        """True where a person's name is only a genitive ("Tokayev's office")."""
        person = self.person_at(i)
        return (
            person is not None
            and person.last < len(self.document.tokens)
            and self.document.tokens[person.last].kind == "clitic"
        )

    def _genitive_body(self, body: Speaker) -> bool:
        i = body.first - 1
        return self.document.low(i) in ("des", "of") or (
            self.document.low(i) == "der"
            and self.document.tokens[i - 1].capital
            and self.document.tokens[i - 1].kind == "word"
            and i - 1 >= self.document.sentences[self.document.sentence_of[i]].first
            and i > 0
            and self.document.noun(i - 1) is not None
        )

    def _plural(self, clause: Clause) -> bool:
        """True where "sie" goes with a plural verb and so stands for several."""
        if self.document.language != "de" or clause.predicate.finite < 0:
            return False
        return self.document.low(clause.predicate.finite).endswith("en")
