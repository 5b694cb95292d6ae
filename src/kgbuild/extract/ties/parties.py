"""Who is party to a tie: the nations that a noun phrase names, one or a list of them.

A list is read from its words alone: "Lettland, Estland und Litauen", "on Kenya and, to
the north, on Ethiopia". A comma without a coordinator behind it ends a list, for what
follows it may be anything.
"""

from __future__ import annotations

from typing import NamedTuple

from kgbuild.extract.syntax import looks_adjective
from kgbuild.text.document import Document, Mention

__all__ = [
    "APOSTROPHES",
    "Party",
    "alliance_at",
    "ends_of_sentence",
    "is_head",
    "is_plural",
    "nation_of",
    "parties_at",
    "parties_before",
]

_REACH = 8
_LONGEST = 200
_MOST = 40
APOSTROPHES = ("'", "’")
_HALVES = {"KOR": "PRK", "PRK": "KOR"}
_HEADS = frozenset(("country", "exclave", "neighbour", "ally", "member", "capital", "alliance"))


class Party(NamedTuple):
    """A nation, and the words that name it: tokens ``first`` to ``last`` (exclusive)."""

    code: str
    first: int
    last: int


def ends_of_sentence(document: Document, i: int) -> tuple[int, int]:
    """First token of the sentence of token ``i``, and the token behind its last.

    Of a sentence without end only the words within reach of a reader count.
    """
    sentence = document.sentences[document.sentence_of[i]]
    return max(sentence.first, i - _LONGEST), min(sentence.last, i + _LONGEST)


def nation_of(mention: Mention, land: bool = False) -> str | None:
    """Code of the nation that a mention stands for; with ``land`` also that of a place in it."""
    if mention.entity.kind == "nation":
        return mention.code
    return mention.entity.within if land and mention.entity.kind == "region" else None


def is_head(document: Document, i: int) -> bool:
    """True for a noun that only says what kind of country a name is: "ally", "Staat", "exclave"."""
    noun = document.noun(i)
    if noun is not None and noun.sense in _HEADS:
        return True
    return (
        document.is_a(i, "member-state")
        or document.is_a(i, "country-word")
        or document.is_a(i, "exclave-word")
        or _ends_in_state(document, i)
    )


def _ends_in_state(document: Document, i: int) -> bool:
    """True for "Nato-Staaten", "EU-Land"."""
    low = document.low(i)
    return "-" in low and low.rpartition("-")[2] in document.lexicon.classes["member-state"]


def is_plural(document: Document, i: int) -> bool | None:
    """Whether a noun stands in the plural; None where its form does not tell."""
    low = document.low(i)
    if document.language == "en":
        return low.endswith("s") or low == "men"
    classes = document.lexicon.classes
    if low.endswith(tuple(classes["plural-end"])):
        return True
    return None if low.endswith(tuple(classes["any-number-end"])) else False


def alliance_at(document: Document, i: int) -> Mention | None:
    """The alliance that begins at token ``i``, where no noun behind makes it an attribute.

    "joined NATO in 2004", not "joined NATO troops".
    """
    while document.is_a(i, "determiner") or document.is_a(i, "and-also"):
        i += 1
    mention = document.mention_at(i)
    if mention is None or mention.first != i or mention.entity.kind != "alliance":
        return None
    if mention.inside or mention.role in ("force", "government"):
        return None
    after = mention.last
    if document.low(after) in ("'s", "’s") or (mention.genitive and document.language == "en"):
        return None
    if document.language == "en" and after < len(document.tokens):
        token = document.tokens[after]
        if token.kind == "word" and not token.capital:
            noun = document.noun(after)
            if noun is not None and noun.sense == "alliance":
                return mention
            verb = document.lexicon.verbs.get(token.low, ())
            if not (verb and noun is None) and not _follows_object(document, after):
                return None
        elif token.kind == "word" and token.capital and document.date_at(after) is None:
            return None
    return mention


def _follows_object(document: Document, i: int) -> bool:
    """True for a word that begins something new behind a verb's object: "in", "last", "and"."""
    return any(
        document.is_a(i, kind)
        for kind in (
            "temporal",
            "preposition",
            "coordinator",
            "ongoing",
            "subordinator",
            "and-also",
            "determiner",
        )
    )


# --- to the right ----------------------------------------------------------------------------


def parties_at(document: Document, i: int, land: bool = False) -> list[Party]:
    """The nations listed from token ``i`` on.

    Args:
        document: the text.
        i: a token.
        land: whether places stand for the nation they lie in, and adjectives for theirs
            ("the Ukrainian region", "das russische Gebiet").

    Example:
        >>> from kgbuild.model import Article
        >>> from kgbuild.text.document import read_document
        >>> text = "Mali, Niger and its ally Chad, Guinea said."
        >>> document = read_document(Article(id="a", text=text, language="en"))
        >>> [party.code for party in parties_at(document, 0)]
        ['MLI', 'NER', 'TCD']
    """
    end = ends_of_sentence(document, i)[1] if i < len(document.tokens) else i
    found: list[Party] = []
    links: list[bool] = []
    while i < end and len(found) < _MOST:
        element = _element(document, i, end, land)
        if element is None:
            break
        party, i = element
        found.append(party)
        after, coordinated = _link(document, i, end)
        if after == i:
            break
        i = after
        links.append(coordinated)
    return _listed(found, links)


def _listed(found: list[Party], links: list[bool]) -> list[Party]:
    """The part of a row that a coordinator closes; of a row of commas only the first item."""
    kept = 1
    for place, coordinated in enumerate(links[: len(found) - 1], start=1):
        if coordinated:
            kept = place + 1
    return found[:kept]


def _link(document: Document, i: int, end: int) -> tuple[int, bool]:
    """Where the next item of a list begins, and whether a coordinator leads to it."""
    start = i
    coordinated = False
    if document.low(i) == ",":
        i += 1
    if document.is_a(i, "coordinator"):
        i, coordinated = i + 1, True
    elif document.low(i) == "as" and document.low(i + 1) == "well" and document.low(i + 2) == "as":
        i, coordinated = i + 3, True
    if i == start or i >= end:
        return start, False
    if document.low(i) == ",":
        i += 1
    i = _direction(document, i)
    if document.is_a(i, "border-on") or document.is_a(i, "border-with"):
        i += 1
    i = _direction(document, i)
    return i, coordinated


def _direction(document: Document, i: int) -> int:
    """The token behind a phrase such as "im Osten", "to the north," or "further south"."""
    j = i
    while j < i + 4 and (
        document.is_a(j, "preposition") or document.is_a(j, "determiner") or document.low(j) == ","
        or document.is_a(j, "and-also")
    ):  # fmt: skip
        j += 1
    if not document.is_a(j, "compass") or document.mention_at(j) is not None:
        return i
    j += 1
    if document.low(j) in (",", "by"):
        j += 1
    return j


def _element(document: Document, i: int, end: int, land: bool) -> tuple[Party, int] | None:
    """One item of a list: its nation, and the token behind it."""
    start = i
    owner: Mention | None = None
    while i < min(end, start + _REACH):
        mention = document.mention_at(i)
        if mention is not None and mention.first == i and not mention.inside:
            following = _behind(document, mention)
            if not _leads(document, mention, following, end, land):
                code = nation_of(mention, land)
                if code is None or mention.role == "force":
                    return None
                return Party(code, mention.first, mention.last), following
            owner = mention if nation_of(mention, land) else owner
            i = following
            continue
        half = _half(document, i)
        if half is not None:
            return half
        of = i > start and document.is_a(i, "of") and is_head(document, i - 1)
        if not of and not is_head(document, i) and not _precedes_name(document, i):
            break
        i += 1
    code = nation_of(owner, land) if owner is not None and land else None
    if owner is None or code is None:
        return None
    return Party(code, owner.first, max(i, owner.last)), i


def _leads(document: Document, mention: Mention, following: int, end: int, land: bool) -> bool:
    """True for a mention that only qualifies what follows: "Russlands Verbündeten", "NATO ally"."""
    if mention.entity.kind == "alliance":
        return is_head(document, following)
    if mention.role == "adjective":
        return not (mention.entity.kind == "nation" and land and _closes(document, following))
    return mention.genitive and _goes_on(document, following, end)


def _precedes_name(document: Document, i: int) -> bool:
    """True for an article, adverb, figure or adjective before a name."""
    return not document.is_a(i, "such-as") and (
        document.is_a(i, "determiner")
        or document.is_a(i, "and-also")
        or document.is_a(i, "neighbouring")
        or document.quantity_at(i) is not None
        or (looks_adjective(document, i) and document.mention_at(i) is None)
    )


def _half(document: Document, i: int) -> tuple[Party, int] | None:
    """The first of two halves of one name: "Nord- und Südkorea", "North and South Korea"."""
    if not document.is_a(i, "half-name"):
        return None
    j = i + 1 + (document.low(i + 1) == "-")
    whole = document.mention_at(j + 1)
    if not document.is_a(j, "coordinator") or whole is None or whole.code not in _HALVES:
        return None
    return Party(_HALVES[whole.code], i, i + 1), j


def _behind(document: Document, mention: Mention) -> int:
    after = mention.last
    return after + 1 if document.tokens[after : after + 1] and (
        document.tokens[after].kind == "clitic"
        or (mention.genitive and document.low(after) in APOSTROPHES)
    ) else after  # fmt: skip


def _closes(document: Document, i: int) -> bool:
    """True where nothing that an adjective could qualify stands at token ``i``."""
    return i >= len(document.tokens) or document.tokens[i].kind == "mark"


def _goes_on(document: Document, i: int, end: int) -> bool:
    """True where a genitive has its noun behind it: "Russlands Verbündeten", "Ukraine's east"."""
    if i >= end or document.tokens[i].kind != "word":
        return False
    if document.is_a(i, "coordinator") or document.is_a(i, "preposition"):
        return False
    if document.language == "en":
        return True
    return document.tokens[i].capital or looks_adjective(document, i)


# --- to the left -----------------------------------------------------------------------------


def parties_before(document: Document, i: int, land: bool = False) -> list[Party]:
    """The nations of the list that ends before token ``i``, in the order of the text."""
    floor = ends_of_sentence(document, i - 1)[0] if i > 0 else 0
    found: list[Party] = []
    j = i - 1
    while j >= floor and len(found) < _MOST:
        mention = document.mention_at(j)
        if mention is None or mention.inside or mention.role in ("adjective", "force"):
            break
        code = nation_of(mention, land)
        if code is None:
            break
        found.insert(0, Party(code, mention.first, mention.last))
        j = _left_edge(document, mention.first - 1, floor)
        if document.is_a(j, "preposition") and document.is_a(j - 1, "coordinator"):
            # "nach Polen und in die Slowakei"
            j -= 1
        if document.is_a(j, "coordinator"):
            j -= 1
            if document.low(j) == ",":
                j -= 1
        elif document.low(j) == "," and len(found) > 1:
            j -= 1
        else:
            break
        if document.tokens[j].kind == "clitic":
            break
    return found


def _left_edge(document: Document, j: int, floor: int) -> int:
    """The token before the determiners, adjectives and heads that lead a name."""
    while j >= floor and (
        document.is_a(j, "determiner")
        or is_head(document, j)
        or (document.is_a(j, "of") and is_head(document, j - 1))
        or (
            looks_adjective(document, j)
            and not document.is_a(j, "coordinator")
            and not _finite(document, j)
        )
    ):
        j -= 1
    return j


def _finite(document: Document, i: int) -> bool:
    forms = document.lexicon.verbs.get(document.low(i), ())
    return any(v.form in ("pres", "past") for v in forms) and not any(
        v.form == "attr" for v in forms
    )
