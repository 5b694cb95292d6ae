"""Which alliance is spoken of: by name, by "the alliance", "the bloc", "the Community"."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

from kgbuild import reference
from kgbuild.extract.discourse import Discourse
from kgbuild.extract.syntax import looks_adjective
from kgbuild.extract.ties.parties import Party, alliance_at, ends_of_sentence
from kgbuild.text.document import Document, Mention

__all__ = ["alliance_meant", "alliance_of", "bloc_at", "blocs_at", "is_bloc_word"]

_MEMORY = 200


def bloc_at(discourse: Discourse, i: int) -> Party | None:
    """The alliance that the noun phrase at token ``i`` names or refers to."""
    document = discourse.document
    while (
        document.is_a(i, "determiner")
        or document.is_a(i, "and-also")
        or (looks_adjective(document, i) and document.mention_at(i) is None)
    ):
        i += 1
    named = alliance_at(document, i)
    if named is not None:
        return Party(named.entity.code or "", named.first, named.last)
    if is_bloc_word(document, i):
        led = document.is_a(i - 1, "determiner") or looks_adjective(document, i - 1)
        code = alliance_meant(discourse, i) if led or document.tokens[i].capital else None
        return Party(code, i, i + 1) if code else None
    if document.is_a(i, "bloc-first") and document.is_a(i + 1, "bloc-word"):
        code = alliance_meant(discourse, i + 1)
        return Party(code, i, i + 2) if code else None
    return None


def blocs_at(discourse: Discourse, i: int) -> list[Party]:
    """The alliances listed from token ``i`` on: "both NATO and the EU"."""
    document = discourse.document
    found: list[Party] = []
    while True:
        one = bloc_at(discourse, i)
        if one is None:
            return found
        found.append(one)
        i = one.last
        if not document.is_a(i, "coordinator") and document.low(i) != ",":
            return found
        i += 1
        if document.is_a(i, "belongs-to") or document.is_a(i, "in-alliance"):
            i += 1


def is_bloc_word(document: Document, i: int) -> bool:
    """True for a common noun for an alliance: "alliance", "Bündnis", "bloc", "Community"."""
    noun = document.noun(i)
    if noun is not None and noun.sense == "alliance" and document.mention_at(i) is None:
        return True
    return document.is_a(i, "bloc-word") and document.mention_at(i) is None


def alliances_before(document: Document, i: int) -> Iterator[Mention]:
    """The alliances named before token ``i``, the last first, as far back as a reader recalls."""
    place = bisect_left(document.mentions, i, key=lambda m: m.first)
    for mention in reversed(document.mentions[max(0, place - _MEMORY) : place]):
        if mention.entity.kind == "alliance":
            yield mention


def alliance_meant(discourse: Discourse, i: int) -> str | None:
    """Code of the alliance that a common noun at token ``i`` stands for.

    The one last named before whose name holds the word ("Community", "Gemeinschaft"), or
    whose kind fits it; "the alliance" is NATO where the text has named none.
    """
    document = discourse.document
    low = document.low(i)
    arms = document.is_a(i, "alliance-word")
    last: str | None = None
    for mention in alliances_before(document, i):
        code = mention.entity.code or ""
        known = reference.alliances().get(code)
        if known is None or code == "UN":
            continue
        name = (known.name_de if document.language == "de" else known.name_en).lower()
        if low in name or low.removesuffix("s") in name:
            return code
        if last is None and (known.kind == "alliance" or not arms):
            last = code
    if low in ("community", "gemeinschaft", "union", "league", "liga"):
        return None
    return last or ("NATO" if arms else None)


def alliance_of(discourse: Discourse, i: int) -> Party | None:
    """Of which alliance the noun at token ``i`` says that someone is a member."""
    document = discourse.document
    own = document.mention_at(i)
    if own is not None and own.inside and own.entity.kind == "alliance":
        return Party(own.entity.code or "", i, i + 1)
    return _before(document, i) or _behind(discourse, i) or _owned(discourse, i)


def _before(document: Document, i: int) -> Party | None:
    """ "NATO member", "NATO's newest member", "AU-Gründungsmitglied"."""
    first, _ = ends_of_sentence(document, i)
    j = i - 1
    while j >= max(first, i - 6):
        mention = document.mention_at(j)
        if mention is not None:
            if mention.entity.kind == "alliance" and (not mention.inside or j == i - 1):
                return Party(mention.entity.code or "", mention.first, mention.last)
            return None
        if not (
            document.tokens[j].kind == "clitic"
            or looks_adjective(document, j)
            or document.low(j) in ("'", "’", "founding", "member")
        ):
            return None
        j -= 1
    return None


def _behind(discourse: Discourse, i: int) -> Party | None:
    document = discourse.document
    j = i + 1
    if document.low(j) in ("state", "states", "country", "countries", "nation", "nations"):
        j += 1
    if document.low(j) in ("of", "in", "von", "bei", "im", "inside", "within"):
        return bloc_at(discourse, j + (document.low(j) != "im"))
    if document.language == "de" and document.low(j) in ("der", "des", "dieser", "dieses"):
        return bloc_at(discourse, j)
    return None


def _owned(discourse: Discourse, i: int) -> Party | None:
    """ "its members", "whose members", "Mitglied" in "einer Allianz, deren Mitglied"."""
    document = discourse.document
    for j in range(i - 1, max(-1, i - 5), -1):
        if document.is_a(j, "possessive") or document.low(j) in ("whose", "deren", "dessen"):
            last = next(alliances_before(document, j), None)
            if last is None or document.sentence_of[last.first] < document.sentence_of[i] - 1:
                return None
            return Party(last.entity.code or "", last.first, last.last)
        if is_bloc_word(document, j):
            code = alliance_meant(discourse, j)
            return Party(code, j, j + 1) if code else None
        if not looks_adjective(document, j) and document.tokens[j].kind != "clitic":
            return None
    return None
