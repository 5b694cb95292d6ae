"""Which alliance is spoken of: by name, by "the alliance", "the bloc", "the Community"."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

from kgbuild import reference
from kgbuild.extract.discourse import Discourse
from kgbuild.extract.syntax import looks_adjective
from kgbuild.extract.ties.frames import frame_at
from kgbuild.extract.ties.parties import APOSTROPHES, Party, alliance_at, ends_of_sentence
from kgbuild.text.document import Document, Mention

__all__ = ["affirmed", "alliance_meant", "alliances_of", "bloc_at", "blocs_at", "is_bloc_word"]

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
        if document.low(i) == ",":
            i += 1
            while document.is_a(i, "negation") or document.is_a(i, "coordinator"):
                i += 1
        elif document.is_a(i, "coordinator"):
            i += 1 + document.is_a(i + 1, "negation")
        else:
            return found
        if document.is_a(i, "belongs-to") or document.is_a(i, "in-alliance"):
            i += 1


def affirmed(document: Document, alliances: list[Party], first: int, last: int) -> list[Party]:
    """The alliances that no negation takes out: "der EU, nicht aber der Nato"."""
    kept = list(alliances)
    for n in range(first, last):
        if not document.is_a(n, "negation") or document.is_a(n + 1, "only-just"):
            continue
        scoped = [a for a in alliances if n < a.first <= n + 5]
        if not scoped or not any(a.last <= n for a in alliances):
            return []
        kept = [a for a in kept if a not in scoped]
    return kept


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
    if document.is_a(i, "named-bloc"):
        return None
    return last or (_named_later(document, i) or "NATO" if arms else None)


def _named_later(document: Document, i: int) -> str | None:
    """The alliance of arms named later in the sentence: "Dem Bündnis …, so die OVKS"."""
    last = ends_of_sentence(document, i)[1]
    place = bisect_left(document.mentions, i, key=lambda m: m.first)
    for mention in document.mentions[place : place + _MEMORY]:
        if mention.first >= last:
            return None
        known = reference.alliances().get(mention.entity.code or "")
        if known is not None and known.kind == "alliance":
            return known.code
    return None


def alliances_of(discourse: Discourse, i: int) -> list[Party]:
    """Of which alliances the noun at token ``i`` says that someone is a member."""
    document = discourse.document
    own = document.mention_at(i)
    if own is not None and own.inside and own.entity.kind == "alliance":
        return [*_also_before(document, i), Party(own.entity.code or "", i, i + 1)]
    low = document.low(i)
    stem = low[: -len("mitglied")] if low.endswith("mitglied") else ""
    if document.lexicon.is_a(stem, "alliance-word"):
        return [Party(_last_arms(document, i), i, i + 1)]
    before = None if document.is_a(i, "part-word") else _before(document, i)
    if before is not None:
        return [*_also_before(document, before.first), before]
    behind = _behind(discourse, i)
    if behind:
        return behind
    owned = None if document.is_a(i, "part-word") else _owned(discourse, i)
    one = owned or _of_which(discourse, i)
    return [one] if one is not None else []


def _also_before(document: Document, i: int) -> list[Party]:
    """The first alliance in "EU- und Nato-Mitglied", "EU and NATO member"."""
    if not document.is_a(i - 1, "coordinator"):
        return []
    j = i - 2 - (document.low(i - 2) == "-")
    mention = document.mention_at(j)
    if mention is None or mention.entity.kind != "alliance" or mention.inside:
        return []
    return [Party(mention.entity.code or "", mention.first, mention.last)]


def _last_arms(document: Document, i: int) -> str:
    """The alliance of arms last named before; NATO where none was."""
    for mention in alliances_before(document, i):
        known = reference.alliances().get(mention.entity.code or "")
        if known is not None and known.kind == "alliance":
            return known.code
    return "NATO"


def _of_which(discourse: Discourse, i: int) -> Party | None:
    """The alliance before a relative clause: "ASEAN, of which the Philippines is a member"."""
    document = discourse.document
    frame = frame_at(discourse, i)
    if frame.opener < 0:
        return None
    j = frame.opener - 1
    while document.is_a(j, "preposition") or document.low(j) in (",", ")", "–"):
        j -= 1
    mention = document.mention_at(j)
    if mention is None or mention.inside or mention.entity.kind != "alliance":
        return None
    return Party(mention.entity.code or "", mention.first, mention.last)


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
            or document.low(j) in APOSTROPHES
        ):
            return None
        j -= 1
    return None


def _behind(discourse: Discourse, i: int) -> list[Party]:
    document = discourse.document
    j = i + 1
    if document.is_a(j, "member-state"):
        j += 1
    if document.is_a(j, "in-alliance") or document.is_a(j, "of"):
        return blocs_at(discourse, j + (document.low(j) != "im"))
    if document.is_a(j, "genitive-article"):
        return blocs_at(discourse, j)
    return []


def _owned(discourse: Discourse, i: int) -> Party | None:
    """ "its members", "whose members", "Mitglied" in "einer Allianz, deren Mitglied"."""
    document = discourse.document
    for j in range(i - 1, max(-1, i - 5), -1):
        if document.is_a(j, "possessive") or document.is_a(j, "whose"):
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
