"""A text with all that can be seen in it word by word: the ground on which facts are read.

A document holds tokens, sentences, quotations, quantities, dates and mentions of
nations, alliances, places and forces, each found once and looked up by token.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from kgbuild.lang import lexicon as lexicon_of
from kgbuild.lang.designations import is_designation
from kgbuild.lang.lexicon import Lexicon, Noun, VerbForm
from kgbuild.model import Article, Entity, Language, Span
from kgbuild.text.dates import When, find_dates
from kgbuild.text.gazetteer import Gazetteer, Match, Referent, gazetteer
from kgbuild.text.quantities import Quantity, find_quantities
from kgbuild.text.quotes import Quote, find_quotes
from kgbuild.text.sentences import Sentence, split_sentences
from kgbuild.text.tokens import Token, tokenize

__all__ = ["Document", "Mention", "read_document"]


@dataclass(frozen=True, slots=True)
class Mention:
    """A name in the text.

    Attributes:
        first: index of its first token.
        last: index behind its last token.
        entity: nation, alliance or region that it stands for.
        role: ``name``, ``adjective``, ``people``, ``capital``, ``government``, ``place``,
            ``region`` or ``force``.
        label: dictionary form of the name.
        detail: kind of place or force.
        genitive: True for a genitive in -s or a possessive.
        inside: True where it is only the first part of a compound ("US-Soldaten").
    """

    first: int
    last: int
    entity: Entity
    role: str
    label: str
    detail: str = ""
    genitive: bool = False
    inside: bool = False

    @property
    def code(self) -> str | None:
        """Code of the nation or alliance; for a place that of the nation it lies in."""
        return self.entity.code or self.entity.within

    @property
    def acts(self) -> bool:
        """True where it can send or speak: a state, its people, seat or government."""
        return self.entity.kind in ("nation", "alliance")


@dataclass(slots=True)
class Document:
    """An article's text, read word by word.

    Attributes:
        article: the source.
        lexicon: words of its language.
        tokens: words, numbers and marks.
        sentences: runs of tokens.
        quotes: quotations, outermost only.
        quantities: figures.
        dates: dates.
        mentions: names, in the order of the text.
        sentence_of: token index → index of its sentence.
        verb_forms: what ``kgbuild.text.verbs`` has found out about tokens, kept for the next
            rule that asks.
        finite: the same for whether they are finite verbs.
        governors: the same for which preposition governs a noun phrase, by its first token.
        subjects: the same for who acts in a clause, by the clause's first token.
    """

    article: Article
    lexicon: Lexicon
    tokens: list[Token]
    sentences: list[Sentence]
    quotes: list[Quote]
    quantities: list[Quantity]
    dates: list[When]
    mentions: list[Mention]
    sentence_of: list[int]
    verb_forms: dict[int, tuple[VerbForm, ...]] = field(default_factory=dict)
    finite: dict[int, bool] = field(default_factory=dict)
    governors: dict[int, int] = field(default_factory=dict)
    subjects: dict[int, tuple[object, Mention | None]] = field(default_factory=dict)
    _lows: list[str] = field(default_factory=list)
    _length: int = 0
    _classes: Mapping[str, frozenset[str]] = field(default_factory=dict)
    _datelines: dict[int, int] = field(default_factory=dict)
    _nouns: dict[int, Noun | None] = field(default_factory=dict)
    _speaks: dict[str, bool] = field(default_factory=dict)
    _mention_at: dict[int, Mention] = field(default_factory=dict)
    _quantity_at: dict[int, Quantity] = field(default_factory=dict)
    _date_at: dict[int, When] = field(default_factory=dict)
    _quote_at: dict[int, Quote] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._lows = [token.low for token in self.tokens]
        self._length, self._classes = len(self._lows), self.lexicon.classes
        for mention in self.mentions:
            for i in range(mention.first, mention.last):
                self._mention_at.setdefault(i, mention)
        for quantity in self.quantities:
            for i in range(quantity.first, quantity.last):
                self._quantity_at[i] = quantity
        for when in self.dates:
            for i in range(when.first, when.last):
                self._date_at[i] = when
        for quote in self.quotes:
            for i in range(quote.first, quote.last):
                self._quote_at[i] = quote

    @property
    def language(self) -> Language:
        """The text's language."""
        return self.lexicon.language

    def mention_at(self, i: int) -> Mention | None:
        """The name that covers a token."""
        return self._mention_at.get(i)

    def mentions_in(self, first: int, last: int) -> list[Mention]:
        """The names that begin at tokens ``first`` to ``last`` (exclusive)."""
        start = bisect_left(self.mentions, first, key=_first)
        return self.mentions[start : bisect_left(self.mentions, last, start, key=_first)]

    def mentions_before(self, i: int) -> Iterator[Mention]:
        """The names before token ``i``, the nearest first."""
        for place in range(bisect_left(self.mentions, i, key=_first) - 1, -1, -1):
            yield self.mentions[place]

    def dates_in(self, first: int, last: int) -> list[When]:
        """The dates that begin at tokens ``first`` to ``last`` (exclusive)."""
        start = bisect_left(self.dates, first, key=_first)
        return self.dates[start : bisect_left(self.dates, last, start, key=_first)]

    def quantity_at(self, i: int) -> Quantity | None:
        """The quantity that covers a token."""
        return self._quantity_at.get(i)

    def date_at(self, i: int) -> When | None:
        """The date that covers a token."""
        return self._date_at.get(i)

    def quote_at(self, i: int) -> Quote | None:
        """The quotation that covers a token."""
        return self._quote_at.get(i)

    def is_a(self, i: int, word_class: str) -> bool:
        """True where the token is a function word of a class; False outside the text."""
        return 0 <= i < self._length and self._lows[i] in self._classes[word_class]

    def speaks_of(self, word_class: str) -> bool:
        """True where any word of the text belongs to a class of function words."""
        known = self._speaks.get(word_class)
        if known is None:
            words = self.lexicon.classes[word_class]
            known = self._speaks[word_class] = any(low in words for low in self._lows)
        return known

    def low(self, i: int) -> str:
        """The token in lower case; "" outside the text."""
        return self._lows[i] if 0 <= i < self._length else ""

    def noun(self, i: int) -> Noun | None:
        """The known noun that a token is."""
        if i not in self._nouns:
            self._nouns[i] = self._noun(i) if 0 <= i < len(self.tokens) else None
        return self._nouns[i]

    def _noun(self, i: int) -> Noun | None:
        token = self.tokens[i]
        if token.kind != "word" or (self.language == "de" and not token.capital):
            return None
        mention = self._mention_at.get(i)
        if mention is not None and mention.last - mention.first > 1 and mention.role in _PROPER:
            # The "North" of North Korea is no point of the compass.
            return None
        found = self.lexicon.noun(token.low)
        if found is None and not token.low.isalpha() and is_designation(token.low):
            return _TYPE
        return found

    def is_plain_branch(self, mention: Mention) -> bool:
        """True for "the navy", "die Luftwaffe", which every country has."""
        return (
            mention.detail in _BRANCHES
            and mention.last - mention.first == 1
            and not mention.inside
            and self.lexicon.noun(self._lows[mention.first]) is not None
        )

    def in_dateline(self, i: int) -> bool:
        """True for a token of "ROME/BEIRUT, Sept 1 - ", "Berlin/Pristina (agn) – "."""
        return i < self._dateline_end(self.sentence_of[i])

    def _dateline_end(self, sentence: int) -> int:
        """Index of the dash that closes a sentence's dateline; -1 where it has none."""
        known = self._datelines.get(sentence)
        if known is None:
            known = self._datelines[sentence] = self._find_dateline(self.sentences[sentence])
        return known

    def _find_dateline(self, sentence: Sentence) -> int:
        first = sentence.first
        opens = len(self.tokens[first].text) > 2 and self.tokens[first].text.isupper()
        for i in range(first + 1, min(first + _DATELINE, sentence.last)):
            if self.tokens[i].text in _DATELINE_DASHES:
                agency = self.tokens[i - 1].text == ")"
                return i if opens or agency or self.date_at(i - 1) is not None else -1
        return -1

    def trimmed(self, first: int, last: int) -> tuple[int, int]:
        """A run of tokens without coordinators and marks at its end."""
        while last > first + 1 and (
            self.tokens[last - 1].kind == "mark" or self.is_a(last - 1, "coordinator")
        ):
            last -= 1
        return first, last

    def span(self, first: int, last: int) -> Span:
        """The characters from token ``first`` to token ``last`` (exclusive)."""
        return Span.of(self.article.text, self.tokens[first].start, self.tokens[last - 1].end)

    def text(self, first: int, last: int) -> str:
        """The text of a run of tokens."""
        return self.article.text[self.tokens[first].start : self.tokens[last - 1].end]


def read_document(article: Article) -> Document:
    """Read an article word by word; its language must be known.

    Raises:
        ValueError: where ``article.language`` is missing.
    """
    if article.language is None:
        raise ValueError(f"the language of article {article.id!r} is unknown")
    lexicon = lexicon_of(article.language)
    tokens = tokenize(article.text)
    sentences = split_sentences(article.text, tokens, lexicon)
    names = gazetteer(article.language)
    quotes = find_quotes(tokens, sentences)
    mentions = _owned(_mentions(tokens, names, lexicon), tokens)
    named = {
        i
        for quote in quotes
        if quote.closed and quote.last - quote.first <= _NAME_LENGTH
        for i in range(quote.first, quote.last)
    }
    mentions = [m for m in mentions if not _names_something(m, named)]
    return Document(
        article=article,
        lexicon=lexicon,
        tokens=tokens,
        sentences=sentences,
        quotes=quotes,
        quantities=find_quantities(tokens, lexicon),
        dates=find_dates(tokens, lexicon, article.published),
        mentions=mentions,
        sentence_of=[s.index for s in sentences for _ in range(s.first, s.last)],
    )


def _mentions(tokens: Sequence[Token], names: Gazetteer, lexicon: Lexicon) -> list[Mention]:
    found = names.find(tokens)
    covered = {i for match in found for i in range(match.first, match.last)}
    mentions = [_mention(tokens, match, lexicon) for match in found]
    for token in tokens:
        if token.i not in covered and token.kind == "word":
            mentions.extend(_parts(token, names, lexicon))
    return sorted(mentions, key=lambda m: (m.first, m.last))


def _first(part: Mention | When) -> int:
    return part.first


_DATELINE = 14
"""Tokens of a dateline, at most: "NUR-SULTAN, January 13 (Agencies) -"."""
_DATELINE_DASHES = frozenset(("–", "—", "-", "--"))
_TYPE = Noun("type", "equipment")
_NAME_LENGTH = 5
_PROPER = frozenset(("name", "adjective", "place", "region", "capital"))


def _names_something(mention: Mention, quotes: Collection[int]) -> bool:
    """True inside a short quotation, which is a name itself: the frigate „Hessen“."""
    return mention.role != "force" and mention.first in quotes


_BRANCHES = frozenset(("army", "navy", "air-force", "forces", "special-forces"))


def _owned(mentions: Sequence[Mention], tokens: Sequence[Token]) -> list[Mention]:
    """Give a branch of forces to the nation named right before it: "die israelische Luftwaffe"."""
    found: list[Mention] = []
    for mention in mentions:
        before = found[-1] if found else None
        if (
            mention.role == "force"
            and mention.detail in _BRANCHES
            and before is not None
            and before.entity.kind == "nation"
            and (before.role == "adjective" or before.genitive)
            and all(tokens[i].kind == "clitic" for i in range(before.last, mention.first))
        ):
            mention = replace(mention, entity=before.entity)  # noqa: PLW2901
        found.append(mention)
    return found


def _mention(tokens: Sequence[Token], match: Match, lexicon: Lexicon) -> Mention:
    referent = _choose(tokens, match, lexicon)
    possessive = match.last < len(tokens) and (
        tokens[match.last].kind == "clitic"
        or (
            tokens[match.last].text in "'’"
            and tokens[match.last].start == tokens[match.last - 1].end
        )
    )
    return Mention(
        match.first,
        match.last,
        referent.entity,
        referent.role,
        referent.label,
        referent.detail,
        referent.genitive or possessive,
    )


def _choose(tokens: Sequence[Token], match: Match, lexicon: Lexicon) -> Referent:
    """Of all that a name may stand for, what its place in the sentence speaks for."""
    by_role = {r.role: r for r in reversed(match.referents)}
    if len(by_role) == 1:
        return match.referents[0]
    following = tokens[match.last] if match.last < len(tokens) else None
    modifies = (
        following is not None
        and following.kind == "word"
        and (
            following.capital
            if lexicon.language == "de"
            else following.low not in lexicon.classes["preposition"]
            and not any(v.form in ("pres", "past") for v in lexicon.verbs.get(following.low, ()))
            and following.low not in lexicon.classes["coordinator"]
        )
    )
    if "adjective" in by_role and modifies:
        return by_role["adjective"]
    if "people" in by_role and "name" in by_role:
        # "nach Polen" is the country, "die Polen" and "200 Polen" are its people.
        before = tokens[match.first - 1] if match.first else None
        counted = before is not None and (
            before.kind == "number" or before.low in lexicon.classes["determiner"]
        )
        return by_role["people" if counted else "name"]
    for role in ("people", "name", "region", "capital", "government", "force", "place"):
        if role in by_role:
            return by_role[role]
    return match.referents[0]


def _parts(token: Token, names: Gazetteer, lexicon: Lexicon) -> list[Mention]:
    """Names inside a compound: NATO-Einheit, polnisch-belarussisch, Bundeswehrsoldaten, US-led."""
    low = token.low
    if "-" in low:
        parts = low.split("-")
        heads = [names.prefix(part) for part in parts[:-1]]
        if (parts[0] and lexicon.language == "en") or not token.capital:
            heads.append(names.prefix(parts[-1]))
        found = [r for r in heads if r is not None]
    elif lexicon.compound_classes and token.capital and len(low) > 8:
        found = []
        for cut in range(len(low) - 4, 2, -1):
            referent = names.prefix(low[:cut])
            noun = lexicon.nouns.get(low[cut:])
            if referent and noun and noun.sense in lexicon.compound_classes:
                found = [referent]
                break
    else:
        return []
    return [
        Mention(token.i, token.i + 1, r.entity, r.role, r.label, r.detail, inside=True)
        for r in found
    ]
