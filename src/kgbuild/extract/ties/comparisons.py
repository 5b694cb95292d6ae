"""Whom a comparison makes a member as well: "wie Ghana", "unlike Sweden", "fellow member"."""

from __future__ import annotations

from kgbuild import reference
from kgbuild.extract.discourse import Discourse
from kgbuild.extract.ties.appositions import possessive_before
from kgbuild.extract.ties.frames import frame_at
from kgbuild.extract.ties.parties import Party, ends_of_sentence, parties_at, parties_before
from kgbuild.extract.ties.phrase_bounds import phrase_start
from kgbuild.extract.ties.referents import country_meant
from kgbuild.extract.ties.sides import possessors
from kgbuild.text.document import Document

__all__ = ["but_is", "compared", "counted_in"]


def counted_in(discourse: Discourse, i: int, alliance: Party) -> list[Party]:
    """Whom "fellow member" or "its other members" takes for a member as well."""
    document = discourse.document
    near = range(max(ends_of_sentence(document, i)[0], i - 4), i)
    day = document.article.published
    noun = document.noun(i)
    possessive = possessive_before(document, i)
    if noun is not None and noun.sense == "ally" and possessive >= 0:
        return possessors(
            discourse, possessive, lambda nation: reference.is_member(nation, alliance.code, day)
        )
    if not any(document.is_a(k, kind) for k in near for kind in ("other", "fellow", "additional")):
        return []
    listed = parties_before(document, _before_and(document, i))
    if listed:
        return listed
    start = ends_of_sentence(document, i)[0]
    code = country_meant(
        discourse, start + 1, lambda nation: reference.is_member(nation, alliance.code, day)
    )
    return [Party(code, start, start + 1)] if code else []


def _before_and(document: Document, i: int) -> int:
    """The coordinator before "other NATO members", or the noun itself."""
    for k in range(i - 1, max(-1, i - 5), -1):
        if document.is_a(k, "coordinator"):
            return k
    return i


def compared(discourse: Discourse, i: int, how: str) -> list[Party]:
    """The nations that "wie", "like it", "anders als" or "unlike" compares with."""
    document = discourse.document
    frame = frame_at(discourse, i)
    first = frame.first
    for k in range(first, frame.last):
        if not document.is_a(k, how) or (how == "like" and document.is_a(k - 1, "unlike")):
            continue
        j = k + 1
        if how == "unlike" and document.language == "de":
            if not document.is_a(j, "as-role"):
                continue
            j += 1
        named = parties_at(document, j)
        if named:
            return named
        if document.is_a(j, "pronoun-it") or document.is_a(j, "this-one"):
            start = phrase_start(document, i)
            owner = _owner_near(document, start, k)
            code = country_meant(discourse, start)
            return owner or ([Party(code, j, j + 1)] if code else [])
        listed = _these(document, j)
        if listed:
            return listed
    return []


def but_is(document: Document, i: int) -> list[Party]:
    """Who is one where another is not: "not a member, but its neighbour Poland is"."""
    last = ends_of_sentence(document, i)[1]
    behind = range(i + 1, min(last, i + 8))
    k = next((k for k in behind if document.is_a(k, "whereas")), -1)
    if k < 0:
        return []
    named = parties_at(document, k + 1)
    if named and document.is_a(named[-1].last, "is-copula"):
        after = document.low(named[-1].last + 1)
        if after in (".", ",", ";", "schon", "one", "es"):
            return named
    return []


def _owner_near(document: Document, start: int, k: int) -> list[Party]:
    """The genitive that "like it" points back to: "Burundi, Congo's neighbour and like it …"."""
    for j in range(k - 1, start - 1, -1):
        mention = document.mention_at(j)
        if mention is not None and mention.genitive and mention.entity.kind == "nation":
            return [Party(mention.code or "", mention.first, mention.last)]
    return []


def _these(document: Document, j: int) -> list[Party]:
    """The last-named nations that "diese drei Nachbarn", "these two countries" counts."""
    if not document.is_a(j, "determiner"):
        return []
    count = document.lexicon.numerals.get(document.low(j + 1), 0)
    if count < 2:
        return []
    first = ends_of_sentence(document, j)[0]
    for k in range(j - 1, first, -1):
        mention = document.mention_at(k)
        if mention is not None and mention.entity.kind == "nation":
            row = parties_before(document, mention.last)
            return row if len(row) == count else []
    return []
