"""A document with the words for speech: what verb a token is, and how a sentence is cut.

A sentence is cut at its marks and at the quotations that stand apart. That is coarser than
its clauses, and does not depend on knowing every verb.
"""

from __future__ import annotations

from typing import NamedTuple

from kgbuild.lang.lexicon import VerbForm
from kgbuild.lang.speech import speech
from kgbuild.text.document import Document
from kgbuild.text.quotes import Quote
from kgbuild.text.sentences import Sentence

__all__ = ["LONG_QUOTE", "Segment", "Wording"]

LONG_QUOTE = 6
"""Words from which on a quotation is a statement of its own inside reported speech."""

_CUTS = frozenset([",", ";", ":", "–", "—", "(", ")", "-", "…", "+"])
_FINITE = frozenset(("pres", "past", "subj", "cond"))
_AUXILIARY = frozenset(("have", "copula", "passive", "modal-plan", "modal-can", "modal-must"))
_FUNCTION_CLASSES = (
    "determiner",
    "preposition",
    "relative",
    "subordinator",
    "coordinator",
    "pronoun-he",
    "pronoun-she",
    "pronoun-it",
    "pronoun-we",
    "there",
    "negation",
    "ongoing",
)


class Segment(NamedTuple):
    """A run of tokens between two marks, or a quotation that stands apart.

    Attributes:
        first: index of its first token.
        last: index behind its last token.
        mark: the mark before it; "" at the start of the sentence.
        quote: the quotation that it is, or None.
    """

    first: int
    last: int
    mark: str
    quote: Quote | None = None


class Wording:
    """The tokens of a document, asked for what they are in speech.

    Attributes:
        document: the text.
        words: the words for speech of its language.
    """

    def __init__(self, document: Document) -> None:
        self.document = document
        self.words = speech(document.language)
        self.german = document.language == "de"
        self._speaker_nouns: dict[str, bool] = {}
        self._finite: dict[int, bool] = {}
        self._function: frozenset[str] = frozenset().union(
            *(document.lexicon.classes[name] for name in _FUNCTION_CLASSES)
        )

    def is_a(self, i: int, word_class: str) -> bool:
        """True where a token belongs to a class of words around speech."""
        return self.document.low(i) in self.words.classes[word_class]

    def names_medium(self, i: int) -> bool:
        """True for a noun of the press, as the end of a compound and in the genitive too."""
        low = self.document.low(i)
        tail = low.rpartition("-")[2]
        nouns = self.words.classes["medium-noun"]
        return low in nouns or tail in nouns or tail.removesuffix("s") in nouns

    def names_speaker(self, i: int) -> bool:
        """True for a noun whose bearers speak, as the end of a compound too."""
        low = self.document.low(i)
        found = self._speaker_nouns.get(low)
        if found is None:
            nouns = self.words.classes["speaker-noun"]
            cuts = range(1, len(low) - 5) if self.german else ()
            found = low in nouns or any(low[cut:] in nouns for cut in cuts)
            self._speaker_nouns[low] = found
        return found

    def text(self, i: int) -> str:
        """A token as it is written; "" outside the text."""
        return self.document.tokens[i].text if 0 <= i < len(self.document.tokens) else ""

    def capital(self, i: int) -> bool:
        """True for a word with a capital letter."""
        tokens = self.document.tokens
        return 0 <= i < len(tokens) and tokens[i].kind == "word" and tokens[i].capital

    def starts(self, i: int) -> bool:
        """True where a token opens its sentence."""
        document = self.document
        return document.sentences[document.sentence_of[i]].first == i

    def is_function_word(self, i: int) -> bool:
        """True for articles, prepositions, conjunctions, pronouns and their like."""
        return self.document.low(i) in self._function

    def preposition(self, i: int) -> bool:
        """True for a preposition, one with an article in it included."""
        return self.document.is_a(i, "preposition") or self.document.low(i) == "zufolge"

    def speech_forms(self, i: int) -> tuple[VerbForm, ...]:
        """What verb of saying a token may be; () where it is none by its neighbours."""
        forms = self.words.verbs.get(self.document.low(i), ())
        return forms if forms and self._verb_place(i) else ()

    def finite(self, i: int) -> bool:
        """True for a token that may be a finite verb."""
        found = self._finite.get(i)
        if found is None:
            found = self._finite[i] = self._may_be_finite(i)
        return found

    def _may_be_finite(self, i: int) -> bool:
        forms = self._all_forms(i)
        if self.is_a(i, "subjunctive-two"):
            return True
        if not forms:
            unknown = self._unknown_subjunctive if self.german else self._unknown_past
            return unknown(i)
        if not self._verb_place(i):
            return False
        if self.german:
            return any(f.form in _FINITE for f in forms) and self.document.low(i - 1) != "zu"
        if any(f.form in ("pres", "past") or f.sense.startswith("modal") for f in forms):
            return True
        return any(f.form == "inf" for f in forms) and not self._led(i)

    def participle(self, i: int) -> bool:
        """True for an English past participle that is no helping verb."""
        forms = self._all_forms(i)
        helps = any(f.sense in _AUXILIARY for f in forms)
        return not helps and any(f.form == "part" for f in forms)

    def mood(self, i: int) -> str:
        """``subj`` or ``cond`` for a German verb in Konjunktiv I or II, else ""."""
        if self.is_a(i, "subjunctive-two"):
            return "cond"
        forms = {f.form for f in self._all_forms(i)}
        if not forms and self._unknown_subjunctive(i):
            return "subj"
        if not forms & _FINITE or not self._verb_place(i):
            return ""
        if "subj" in forms and not forms & {"pres", "past"}:
            return "subj"
        if "cond" in forms and "pres" not in forms:
            return "cond"
        return ""

    def segments(self, sentence: Sentence, quotes: list[Quote]) -> list[Segment]:
        """A sentence cut at its marks and its quotations."""
        apart = {max(q.first, sentence.first): q for q in quotes if self._apart(sentence, q)}
        found: list[Segment] = []
        mark, start, i = "", sentence.first, sentence.first
        while i < sentence.last:
            quote = apart.get(i)
            cut = quote is not None or self._cuts(i)
            if cut and start < i:
                found.append(Segment(start, i, mark))
                mark = ""
            if quote is not None:
                end = min(quote.last, sentence.last)
                found.append(Segment(i, end, mark, quote))
                mark, start, i = "", end, end
                continue
            if cut:
                mark, start = self.text(i), i + 1
            i += 1
        end = sentence.last
        while end > start and self.text(end - 1) in ".!?":
            end -= 1
        if start < end:
            found.append(Segment(start, end, mark))
        return found

    def words_in(self, first: int, last: int) -> int:
        """Number of words in a run of tokens, marks not counted."""
        return sum(t.kind != "mark" for t in self.document.tokens[first:last])

    def _cuts(self, i: int) -> bool:
        document = self.document
        if self.text(i) not in _CUTS or self._short_bracket(i):
            return False
        if document.quantity_at(i) is not None or document.date_at(i) is not None:
            return False
        return self.text(i) != "-" or self._spaced(i)

    def _spaced(self, i: int) -> bool:
        """True for a hyphen between spaces, which is a dash."""
        tokens = self.document.tokens
        before = i > 0 and tokens[i - 1].end < tokens[i].start
        return before and i + 1 < len(tokens) and tokens[i].end < tokens[i + 1].start

    def _short_bracket(self, i: int) -> bool:
        """True for a bracket around a word or two, such as a party behind a name."""
        if self.text(i) == "(":
            return any(self.text(j) == ")" for j in range(i + 2, i + 5))
        return self.text(i) == ")" and any(self.text(j) == "(" for j in range(i - 4, i - 1))

    def _apart(self, sentence: Sentence, quote: Quote) -> bool:
        """True where a quotation is no mere word or name inside a clause."""
        if self.words_in(quote.first, quote.last) >= LONG_QUOTE:
            return True
        if quote.first < sentence.first or quote.last > sentence.last:
            return True
        before = quote.first == sentence.first or self._cuts(quote.first - 1)
        ends = quote.last >= sentence.last - 1
        ends = ends or self._cuts(quote.last) or self.text(quote.last - 2) in ",.!?"
        return before and (ends or bool(self.speech_forms(quote.last)))

    def _all_forms(self, i: int) -> tuple[VerbForm, ...]:
        low = self.document.low(i)
        return self.document.lexicon.verbs.get(low, ()) + self.words.verbs.get(low, ())

    def _verb_place(self, i: int) -> bool:
        """True where a token that looks like a verb is one by its neighbours."""
        document = self.document
        token = document.tokens[i]
        if token.kind != "word" or document.mention_at(i) is not None:
            return False
        if self.german:
            if token.capital:
                return self.starts(i) and document.noun(i) is None
            attributive = document.low(i) in ("meine", "meinen", "seien") and self.capital(i + 1)
            return not (attributive and document.low(i) != "seien")
        if token.capital and not self.starts(i):
            return False
        forms = {f.form for f in self._all_forms(i)}
        if token.low in document.lexicon.nouns or not forms & {"past", "part", "ing"}:
            return any(f.sense in _AUXILIARY for f in self._all_forms(i)) or not self._noun_place(i)
        return True

    def _noun_place(self, i: int) -> bool:
        """True where an English word that is both noun and verb is a noun."""
        document = self.document
        mention = document.mention_at(i - 1)
        token_s = document.low(i).endswith("s")
        before = document.noun(i - 1)
        if i == 0 or document.sentence_of[i - 1] != document.sentence_of[i]:
            return not document.is_a(i + 1, "determiner")
        if self.is_a(i, "speaker-noun") and (before is not None or mention is not None):
            return True
        return (
            document.is_a(i - 1, "determiner")
            or document.tokens[i - 1].kind == "clitic"
            or document.quantity_at(i - 1) is not None
            or (mention is not None and mention.role == "adjective")
            or (mention is not None and not token_s and mention.role in ("place", "capital"))
            or (document.is_a(i - 1, "preposition") and document.low(i - 1) != "to")
            or (document.noun(i + 1) is not None and document.noun(i - 1) is None)
            or (not token_s and before is not None and before.lemma == document.low(i - 1))
        )

    def _unknown_past(self, i: int) -> bool:
        """True for an English word in -ed that no list knows: "thanked" in "thanked Paris"."""
        document = self.document
        token = document.tokens[i]
        if token.kind != "word" or token.capital or not token.low.endswith("ed"):
            return False
        before = document.tokens[i - 1] if i and not self.starts(i) else None
        subject = before is not None and (before.kind == "mark" or before.capital)
        return subject and (document.is_a(i + 1, "determiner") or self.capital(i + 1))

    def _unknown_subjunctive(self, i: int) -> bool:
        """True for a German word in -e behind a noun or pronoun that no list knows: "er wähle"."""
        document = self.document
        token = document.tokens[i]
        if token.kind != "word" or token.capital or len(token.low) < 4 or token.low[-1] != "e":
            return False
        if self.is_function_word(i) or self.is_a(i, "loose-adverb") or token.low.endswith("te"):
            return False
        before = document.tokens[i - 1] if i and not self.starts(i) else None
        if before is None or before.kind == "mark":
            return False
        named = before.capital and not self.is_function_word(i - 1)
        subject = (
            named
            or self.is_a(i - 1, "subject-word")
            or (self.is_a(i - 1, "loose-adverb") or document.is_a(i - 1, "ongoing"))
        )
        following = document.tokens[i + 1] if i + 1 < len(document.tokens) else None
        adjective = following is not None and following.capital and not named
        return subject and not adjective and document.date_at(i) is None

    def _led(self, i: int) -> bool:
        """True where "to", an article or a helping verb stands before a base form."""
        document = self.document
        before = i - 1
        while document.is_a(before, "ongoing") or document.is_a(before, "negation"):
            before -= 1
        if document.low(before) in ("to", "do", "does", "did", "be"):
            return True
        led = document.lexicon.verbs.get(document.low(before), ())
        return document.is_a(before, "determiner") or any(v.sense in _AUXILIARY for v in led)
