"""Noun phrases as far as speech needs them: who may speak, and what no preposition governs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from kgbuild.extract.speech.persons import Persons, Speaker
from kgbuild.extract.speech.wording import Wording
from kgbuild.extract.syntax import looks_adjective

__all__ = ["Phrase", "Phrases"]

_COMPLEMENT_SENSES = frozenset(
    (
        "office",
        "body",
        "base",
        "collective",
        "unit",
        "alliance",
        "country",
        "capital",
        "mission",
        "personnel",
        "commander",
        "border",
        "exclave",
    )
)
_PRONOUNS = {"pronoun-he": "he", "pronoun-she": "she", "pronoun-it": "it", "pronoun-they": "they"}


@dataclass(frozen=True, slots=True)
class Phrase:
    """A noun phrase.

    Attributes:
        first: index of its first token.
        start: index of the first token behind its articles.
        head: index of its head noun.
        last: index behind its last token, complements included.
        person: the person that it names.
        pronoun: ``he``, ``she``, ``it``, ``they`` or ``one`` where it is a pronoun.
    """

    first: int
    start: int
    head: int
    last: int
    person: Speaker | None = None
    pronoun: str = ""


class Phrases:
    """Finds the noun phrases of a stretch of words."""

    def __init__(self, wording: Wording, persons: Persons) -> None:
        self.wording = wording
        self.document = wording.document
        self.persons = persons

    def at(self, i: int, last: int) -> Phrase | None:
        """The noun phrase that begins at token ``i`` and ends before ``last``, or None.

        "ein Sprecher des Ministeriums in Warschau" and "an official at its headquarters" are
        each one phrase; a time, an event or a writing is no complement ("a spokesman on
        Monday", "der Minister in einem Interview").
        """
        if i >= last or self.document.tokens[i].kind == "mark" or self.wording.preposition(i):
            return None
        pronoun = self.pronoun(i)
        if pronoun:
            return Phrase(i, i, i, i + 1, pronoun=pronoun)
        found = self._german(i, last) if self.wording.german else self._english(i, last)
        return self._completed(found, last) if found is not None else None

    def free(self, first: int, last: int) -> Iterator[Phrase]:
        """The phrases of a stretch that no preposition governs and that are no mere time."""
        i = first
        while i < last:
            when, quote = self.document.date_at(i), self.document.quote_at(i)
            if quote is not None and quote.first == i:
                # A name or a word in quotation marks is nobody who speaks.
                i = quote.last
            elif when is not None:
                i = max(when.last, i + 1)
            elif self.wording.preposition(i):
                behind = self._behind_preposition(i, last)
                fronted = self._behind_place(i, behind) if behind == last else None
                if fronted is not None:
                    yield fronted
                i = behind
            else:
                phrase = self.at(i, last)
                if phrase is not None and not self.wording.is_a(phrase.head, "day-noun"):
                    yield phrase
                i = phrase.last if phrase is not None else i + 1

    def governed(self, i: int, last: int) -> Phrase | None:
        """The phrase behind the preposition at token ``i``."""
        while i < last and self.wording.preposition(i):
            i += 1
        return self.at(i, last)

    def ending_at(self, end: int, floor: int) -> Phrase | None:
        """The longest phrase that ends right before token ``end``."""
        best: Phrase | None = None
        for i in range(end - 1, max(floor - 1, end - 12), -1):
            found = self.at(i, end)
            if found is not None and found.last == end:
                best = found
            elif best is not None and not (
                self.wording.preposition(i)
                or self.document.is_a(i, "determiner")
                or looks_adjective(self.document, i)
                or self.wording.capital(i)
            ):
                break
        return best

    def _behind_place(self, i: int, last: int) -> Phrase | None:
        """The subject that follows a place without a comma: "In Brussels officials insist"."""
        at = i + 1
        mention = self.document.mention_at(at)
        if self.wording.german or not self.wording.starts(i) or mention is None:
            return None
        placed = mention.role in ("place", "capital", "name") and not mention.genitive
        return self.at(mention.last, last) if placed and mention.last < last else None

    def _behind_preposition(self, i: int, last: int) -> int:
        while i < last and self.wording.preposition(i):
            i += 1
        when = self.document.date_at(i) if i < last else None
        if when is not None:
            return max(when.last, i + 1)
        inner = self.at(i, last)
        return inner.last if inner is not None else i

    def pronoun(self, i: int) -> str:
        """``he``, ``she``, ``it``, ``they`` or ``one`` for a pronoun, else ""."""
        for name, kind in _PRONOUNS.items():
            if self.document.is_a(i, name):
                possessive = not self.wording.german and self.document.low(i) == "her"
                return "" if possessive else kind
        counts = not self.wording.german and self.document.noun(i + 1) is not None
        return "one" if self.wording.is_a(i, "one") and not counts else ""

    # --- German ------------------------------------------------------------------------------

    def _german(self, i: int, last: int) -> Phrase | None:
        document, j = self.document, i
        while j < last and document.is_a(j, "determiner") and not self.wording.preposition(j):
            j += 1
        start = j
        while j < last and self.persons.at(j) is None and self._modifies(j):
            j += 1
        if j + 2 < last and self.wording.text(j + 1) == "-" and self.wording.is_a(j + 2, "and"):
            # "Außen- und Verteidigungsminister"
            j += 3
        if (
            j >= last
            or document.date_at(j) is not None
            or (document.low(j) in document.lexicon.weekdays)
        ):
            return None
        person = self.persons.at(j)
        if person is not None and person.first == j:
            return Phrase(i, start, person.last - 1, min(person.last, last), person)
        mention = document.mention_at(j)
        if mention is not None and mention.genitive and mention.last < last:
            owned = self.wording.capital(mention.last) and self.document.noun(mention.last)
            if owned:
                return Phrase(i, start, mention.last, mention.last + 1)
        if mention is not None and mention.first == j and not mention.inside:
            return Phrase(i, start, mention.last - 1, min(mention.last, last))
        if not self.wording.capital(j) or (self.wording.finite(j) and self.wording.starts(j)):
            return None
        adverb = self.wording.is_a(j, "loose-adverb") or self.wording.is_function_word(j)
        if self.wording.starts(j) and adverb:
            return None
        return Phrase(i, start, j, j + 1)

    def _modifies(self, i: int) -> bool:
        mention = self.document.mention_at(i)
        if mention is not None and mention.role == "adjective" and not mention.inside:
            return True
        if mention is not None and mention.role in ("people", "government"):
            # "Pekinger Außenamt", "Schweizer Ministerin": an adjective that keeps its capital.
            capital = self.wording.capital(i + 1) and mention.last == i + 1
            return capital and self.document.low(i).endswith("er")
        if self.document.tokens[i].kind == "number":
            return True
        if self.document.is_a(i, "negation") and self.document.low(i) == "nicht":
            return self._modifies(i + 1)
        if self.wording.capital(i):
            return False
        return looks_adjective(self.document, i) and not self.wording.finite(i)

    # --- English -----------------------------------------------------------------------------

    def _english(self, i: int, last: int) -> Phrase | None:
        document, j = self.document, i
        while j < last and document.is_a(j, "determiner"):
            j += 1
        start, head, person = j, -1, None
        while j < last:
            token = document.tokens[j]
            named, mention = self.persons.at(j), document.mention_at(j)
            if named is not None and named.first >= start:
                person, head, j = named, named.last - 1, named.last
            elif mention is not None:
                head, j = mention.last - 1, max(mention.last, j + 1)
            elif token.kind == "clitic":
                person, j = None, j + 1
            elif (token.text == "." and self.wording.is_a(j - 1, "title")) or self._joins(j):
                j += 1
            elif self._inside(j):
                head, j = j, j + 1
            else:
                break
        if head < start:
            return None
        while head > start and self._adverb(head):
            head -= 1
        if self._adverb(head):
            return None
        return Phrase(i, start, head, min(head + 1, last), person)

    def _inside(self, i: int) -> bool:
        """True where an English word may be part of a noun phrase."""
        document, token = self.document, self.document.tokens[i]
        if token.kind == "number":
            return True
        if token.kind != "word" or document.date_at(i) is not None:
            return False
        if self.wording.preposition(i) or self.wording.is_a(i, "loose-adverb"):
            return document.noun(i) is not None and document.is_a(i - 1, "determiner")
        if any(document.is_a(i, kind) for kind in ("coordinator", "subordinator", "relative")):
            return False
        if any(document.is_a(i, kind) for kind in ("negation", "determiner")) or self.pronoun(i):
            return False
        if document.noun(i) is not None and not self.wording.finite(i):
            return True
        participle = (
            token.low.endswith(("ed", "ing")) and i > 0 and (document.noun(i - 1) is not None)
        )
        return not self.wording.finite(i) and not (participle and not token.capital)

    def _joins(self, i: int) -> bool:
        """True for "and" between two adjectives: "US and Ukrainian officials"."""
        if not self.wording.is_a(i, "and") or i == 0:
            return False
        before, after = self.document.mention_at(i - 1), self.document.mention_at(i + 1)
        noun = self.document.noun(after.last) if after is not None else None
        return before is not None and after is not None and noun is not None

    def _adverb(self, i: int) -> bool:
        token = self.document.tokens[i]
        if token.capital or self.document.noun(i) is not None:
            return False
        return self.wording.is_a(i, "loose-adverb") or token.low.endswith("ly")

    # --- complements -------------------------------------------------------------------------

    def _completed(self, phrase: Phrase, last: int) -> Phrase:
        """The phrase with the names, genitives and places that belong to it."""
        person, end = phrase.person, phrase.last
        while end < last:
            step = self._attached(phrase, end, last)
            if step is None:
                break
            end, named = step
            if named is not None:
                person = named
                break
        head = (
            person.last - 1 if person is not None and person is not phrase.person else phrase.head
        )
        return Phrase(phrase.first, phrase.start, head, end, person, phrase.pronoun)

    def _attached(self, phrase: Phrase, i: int, last: int) -> tuple[int, Speaker | None] | None:
        """Index behind what is attached at token ``i``, and the person that this names."""
        document, wording = self.document, self.wording
        if document.date_at(i) is not None or phrase.person is not None:
            return None
        named = self.persons.at(i)
        if named is not None and named.first == i and wording.german:
            return min(named.last, last), named
        mention, quote = document.mention_at(i), document.quote_at(i)
        if quote is not None and quote.first == i and quote.last <= min(last, i + 6):
            # "die Zeitung „El País“"
            return (quote.last, None) if wording.names_medium(phrase.head) else None
        named = self.persons.at(i + 1) if i + 1 < last else None
        noun = document.noun(i)
        if wording.german and named is not None and noun is not None and noun.sense == "office":
            # "Pressesprecherin Oberst Cornelia Grosser"
            return min(named.last, last), named
        if wording.german and wording.capital(i):
            if mention is not None and mention.role != "adjective" and not mention.inside:
                return min(mention.last, last), None
            acronym = wording.text(i).isupper() and len(wording.text(i)) >= 2
            known = document.noun(i) is not None or wording.starts(i)
            proper = document.noun(phrase.head) is not None and not known
            return (i + 1, None) if acronym or proper else None
        if wording.german and wording.is_a(i, "genitive"):
            inner = self.at(i, last)
            holds = inner is not None and not wording.is_a(inner.head, "medium-noun")
            return (inner.last, None) if inner is not None and holds else None
        if wording.is_a(i, "complement") and self._takes_complement(phrase, i, last):
            inner = self.governed(i, last)
            return (inner.last, None) if inner is not None else None
        return None

    def _takes_complement(self, phrase: Phrase, i: int, last: int) -> bool:
        document, wording = self.document, self.wording
        mention = document.mention_at(phrase.head)
        if mention is not None and not mention.inside and document.noun(phrase.head) is None:
            return False
        at = i
        while at < last and wording.preposition(at):
            at += 1
        lexicon = document.lexicon
        timed = at < last and (
            document.date_at(at) is not None
            or document.low(at) in lexicon.weekdays
            or document.low(at) in lexicon.months
        )
        if at >= last or timed:
            return False
        inner = self.governed(i, last)
        if inner is None or inner.pronoun or wording.is_a(inner.head, "day-noun"):
            return False
        if document.low(i) in ("of", "for", "von", "vom"):
            return True
        kinds = ("writing", "told-place", "medium-noun", "medium-name", "broadcaster")
        if any(wording.is_a(inner.head, kind) for kind in kinds):
            return False
        named = document.mention_at(inner.head)
        if named is not None and not named.inside:
            return True
        noun = document.noun(inner.head)
        if noun is not None:
            return noun.sense in _COMPLEMENT_SENSES
        return not wording.german and wording.capital(inner.head)
