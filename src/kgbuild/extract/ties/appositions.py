"""What a noun such as "member", "ally" or "neighbour" is said of, and to whom it belongs."""

from __future__ import annotations

from kgbuild.extract.discourse import Discourse
from kgbuild.extract.syntax import governor, looks_adjective
from kgbuild.extract.ties.frames import behind_name, frame_at, subjects
from kgbuild.extract.ties.parties import (
    APOSTROPHES,
    Party,
    ends_of_sentence,
    is_plural,
    nation_of,
    parties_at,
    parties_before,
)
from kgbuild.extract.ties.phrase_bounds import phrase_end, phrase_start
from kgbuild.extract.ties.referents import country_meant, subject_meant
from kgbuild.text.document import Document

__all__ = [
    "apposed",
    "as_role",
    "copula_of",
    "governor_reaches",
    "named_behind",
    "owners_of",
    "possessive_before",
    "said_of",
]

_COMMAS = (",", "(", "–", "—", "-")


def named_behind(document: Document, i: int) -> list[Party]:
    """The names right behind a noun: "Nachbarland Niger", "allies Iran and Syria".

    A German genitive there says whose it is: "Verbündeter Moskaus", "Nachbar der Türkei".
    """
    if document.language == "de" and _behind(document, i):
        return []
    return parties_at(document, i + 1)


def apposed(discourse: Discourse, i: int) -> list[Party]:
    """The names that a noun phrase between commas explains, before it or behind it.

    "Belarus, den engsten Verbündeten Moskaus"; "Russia's closest ally, Belarus".
    """
    document = discourse.document
    start = phrase_start(document, i)
    if document.low(start - 1) in _COMMAS and not _governed_phrase(document, start):
        found = parties_before(document, behind_name(document, start - 1))
        if found:
            return found if _several(document, start, i) else found[-1:]
        if document.is_a(start - 2, "country-word") and possessive_before(document, start - 2) >= 0:
            code = country_meant(discourse, start - 2)
            return [Party(code, start - 2, start - 1)] if code else []
    end = phrase_end(document, i)
    definite = (
        document.is_a(start, "determiner")
        or document.is_a(start, "as-role")
        or _opens(document, start)
        or _genitive_before(document, i)
        or any(
            document.tokens[k].kind == "clitic" or document.is_a(k, "possessive")
            for k in range(start, i)
        )
    )
    if document.low(end) in (",", ":", "–", "—") and definite:
        found = parties_at(document, end + 1)
        if found and _apposition_closes(document, found[-1].last, start):
            return found
    return []


def _opens(document: Document, start: int) -> bool:
    return start == ends_of_sentence(document, start)[0]


def _governed_phrase(document: Document, start: int) -> bool:
    """True for a phrase that a preposition other than one of time or comparison opens."""
    return document.is_a(start, "preposition") and not (
        document.is_a(start, "since") or document.is_a(start, "like")
        or document.is_a(start, "as-role") or document.is_a(start, "beside-subject")
    )  # fmt: skip


def _several(document: Document, start: int, i: int) -> bool:
    """True where the noun explains all names of a list: "members", "both neighbours"."""
    if any(document.is_a(k, "all-of")
           for k in range(start, i)):  # fmt: skip
        return True
    plural = is_plural(document, i)
    if plural is None:
        return not any(
            document.is_a(k, "determiner") and not document.is_a(k, "possessive")
            for k in range(start, i)
        )
    return plural


def _genitive_before(document: Document, i: int) -> bool:
    return any(
        (m := document.mention_at(k)) is not None and m.genitive for k in range(max(0, i - 4), i)
    )


def _apposition_closes(document: Document, j: int, start: int) -> bool:
    """True where a name set off by a comma ends at a mark, or the phrase opens its sentence."""
    if j >= len(document.tokens) or document.tokens[j].kind == "mark":
        return True
    return document.is_a(start, "as-role") or _opens(document, start)


def copula_of(discourse: Discourse, i: int) -> int:
    """Token of the verb of being whose predicate the noun at ``i`` is, or -1."""
    document = discourse.document
    frame = frame_at(discourse, i)
    german = document.language == "de"
    if _is_oblique(document, i):
        return -1
    places = list(range(i - 1, frame.first - 1, -1))
    if german:
        places += range(i + 1, frame.last)
    for k in places:
        if document.mention_at(k) is not None or document.noun(k) is not None:
            continue
        if (
            document.is_a(k, "is-copula")
            or document.is_a(k, "becomes")
            or document.is_a(k, "counts-as")
        ):
            return k
        if document.tokens[k].text == "," and k < i and not german:
            if not _parenthesis(document, k, i):
                return -1
    return -1


def _parenthesis(document: Document, comma: int, i: int) -> bool:
    """True for the commas of an insertion: "is a member but, since 2021, also its ally"."""
    return any(
        document.is_a(k, "but-also") or document.is_a(k, "since-when") for k in range(comma, i)
    ) or any(document.is_a(k, "since-when") for k in range(comma - 5, comma))  # fmt: skip


def _is_oblique(document: Document, i: int) -> bool:
    """True for a German noun that its article shows to be no predicate: "des Mitglieds"."""
    if document.language == "en":
        return False
    for k in range(i - 1, max(-1, i - 5), -1):
        if document.is_a(k, "determiner"):
            return document.low(k - 1) != "zu" and document.is_a(k, "oblique-article")
        if not looks_adjective(document, k):
            return False
    return False


def said_of(discourse: Discourse, i: int, land: bool = False) -> list[Party]:
    """The nations of which a verb of being says the noun at ``i``: "Haiti is a member"."""
    document = discourse.document
    at = copula_of(discourse, i)
    if at < 0 or _inside_prepositional(document, at, i):
        return []
    found = subject_meant(discourse, at, land)
    return [p for p in found if not p.first <= i < p.last]


def _inside_prepositional(document: Document, at: int, i: int) -> bool:
    """True where a preposition stands before the noun: "is at odds with its neighbour"."""
    j = i - 1
    floor = min(at, i) if at < i else ends_of_sentence(document, i)[0]
    while j > floor:
        if document.is_a(j, "preposition") and document.date_at(j + 1) is None:
            if document.is_a(j, "before-predicate"):
                return False
            mention = document.mention_at(j + 1)
            if mention is not None and mention.entity.kind == "alliance" and not mention.inside:
                j -= 1
                continue
            return not any(
                document.is_a(k, "determiner") or document.tokens[k].text == ","
                or document.tokens[k].kind == "clitic" for k in range(j + 2, i)
            ) and governor_reaches(document, j, i)  # fmt: skip
        j -= 1
    return False


def governor_reaches(document: Document, j: int, i: int) -> bool:
    """True where the preposition at ``j`` governs the phrase of the noun at ``i``."""
    return all(
        document.is_a(k, "determiner") or looks_adjective(document, k)
        or document.tokens[k].kind == "clitic" or document.mention_at(k) is not None
        for k in range(j + 1, i)
    )  # fmt: skip


def possessive_before(document: Document, i: int) -> int:
    """Token of "its", "seine" before the noun at ``i``, or -1."""
    for k in range(i - 1, max(-1, i - 6), -1):
        if document.is_a(k, "possessive") and document.low(k) != "own":
            return k
        mention = document.mention_at(k)
        if document.tokens[k].kind == "mark" or (mention is not None and mention.genitive):
            return -1
        if not looks_adjective(document, k) and not document.is_a(k, "and-also"):
            if document.noun(k) is None and not document.is_a(k, "determiner"):
                return -1
    return -1


def owners_of(document: Document, i: int) -> list[Party]:
    """Whose neighbour or ally: "Russlands Verbündeter", "US ally", "ally of X and Y"."""
    first, _ = ends_of_sentence(document, i)
    j = i - 1
    while j >= first and (
        document.tokens[j].kind == "clitic"
        or document.low(j) in APOSTROPHES
        or (looks_adjective(document, j) and document.mention_at(j) is None)
    ):
        j -= 1
    before = document.mention_at(j) if j >= first else None
    if before is not None and (code := nation_of(before)):
        adjunct = document.language == "en" and before.last == i
        if (
            before.genitive
            or before.inside
            or before.role in ("adjective", "government")
            or adjunct
        ):
            row = [Party(code, before.first, before.last)]
            if document.is_a(before.first - 1, "coordinator"):
                row = parties_before(document, before.first - 1)[-1:] + row
            return row
    own = document.mention_at(i)
    if own is not None and own.inside and (code := nation_of(own)):
        return [Party(code, i, i + 1)]
    return _behind(document, i)


def _behind(document: Document, i: int) -> list[Party]:
    j = i + 1
    while document.is_a(j, "temporal") or document.date_at(j) is not None:
        j += 1
    if document.is_a(j, "of") or document.low(j) == "to":
        return parties_at(document, j + 1)
    mention = document.mention_at(j)
    if document.language == "de":
        start = j
        while document.is_a(j, "determiner"):
            if document.low(j) not in ("der", "des"):
                return []
            j += 1
        mention = document.mention_at(j)
        if mention is not None and (mention.genitive or j > start) and nation_of(mention):
            if governor(document, mention.first) >= i:
                return []
            return parties_at(document, start)
    return []


def as_role(discourse: Discourse, i: int) -> list[Party]:
    """Who acts "as a member of NATO", "als Verbündeter Israels"."""
    document = discourse.document
    start = phrase_start(document, i, 8)
    role = next((k for k in range(start, i) if document.is_a(k, "as-role")), -1)
    if role < 0:
        return []
    frame = frame_at(discourse, i)
    if document.language == "de":
        return subjects(discourse, i, False, frame)[:1]
    end = phrase_end(document, i)
    if document.low(end) == ",":
        return parties_at(document, end + 1)
    return subjects(discourse, role, False, frame)[:1]
