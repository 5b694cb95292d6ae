"""What the noun phrase of a border names: whose it is, and what it leads to."""

from __future__ import annotations

from itertools import combinations

from kgbuild.extract.syntax import looks_adjective
from kgbuild.extract.ties.nations import borders_on, nations_within
from kgbuild.extract.ties.parties import APOSTROPHES, Party, ends_of_sentence, nation_of, parties_at
from kgbuild.text.document import Document, Mention

__all__ = [
    "Pair",
    "border_phrase",
    "each_two",
    "from_into",
    "genitives_behind",
    "is_common",
    "is_of",
    "linked_before",
    "meets_behind",
    "owners_before",
    "side_phrase",
    "targets_behind",
]

Pair = tuple[Party, Party]
_DASHES = ("–", "—", "-", "/")


def border_phrase(document: Document, i: int) -> int:
    """First token of the noun phrase whose noun is at ``i``."""
    j = i - 1
    first = ends_of_sentence(document, i)[0]
    while j >= max(first, i - 8):
        mention = document.mention_at(j)
        if (
            document.tokens[j].kind == "clitic"
            or document.is_a(j, "determiner")
            or _qualifies(document, j)
            or (mention is not None and (mention.role == "adjective" or mention.genitive))
        ):
            j -= 1
        else:
            break
    return j + 1


def _qualifies(document: Document, j: int) -> bool:
    """True for an adjective before the noun, or what makes it a "land border"."""
    return looks_adjective(document, j) or document.is_a(j, "border-first")


def is_of(document: Document, j: int) -> bool:
    """True for the words that open the phrase of a side: "of", "von" and their like."""
    return document.is_a(j, "of")


def each_two(parties: list[Party]) -> list[Pair]:
    """All pairs; of three and more only those that do border on each other."""
    pairs = list(combinations(parties, 2))
    return pairs if len(parties) < 3 else [p for p in pairs if borders_on(p[0].code, p[1].code)]


def linked_before(document: Document, i: int) -> Pair | None:
    """Two sides in one word, or joined by a dash: "polnisch-belarussisch", "Israel–Lebanon"."""
    j = i
    while j >= max(0, i - 3):
        inside = [m for m in _starting(document, j) if m.inside and nation_of(m, land=True)]
        if len(inside) == 2:
            one, other = (Party(nation_of(m, land=True) or "", m.first, m.last) for m in inside)
            return one, other
        if j < i and not _qualifies(document, j):
            break
        j -= 1
    right = document.mention_at(i - 1)
    if right is None or not nation_of(right, land=True):
        return None
    dash = right.first - 1
    left = document.mention_at(dash - 1)
    if left is None or document.low(dash) not in _DASHES or not nation_of(left, land=True):
        return None
    one, other = (Party(nation_of(m, land=True) or "", m.first, m.last) for m in (left, right))
    return one, other


def _starting(document: Document, j: int) -> list[Mention]:
    """The mentions that begin at a token: two in "polnisch-belarussisch"."""
    return list(nations_within(document, j, j + 1))


def owners_before(document: Document, i: int) -> list[Party]:
    """The nations before the noun that it belongs to: "Polens", "the Lithuanian", "Sudan"."""
    found: list[Party] = []
    j = i - 1
    first = ends_of_sentence(document, i)[0]
    inner = document.mention_at(i)
    if inner is not None and inner.inside and nation_of(inner, land=True):
        found.append(Party(nation_of(inner, land=True) or "", i, i + 1))
    while j >= max(first, i - 8):
        if document.tokens[j].kind == "clitic" or document.low(j) in APOSTROPHES:
            j -= 1
            continue
        mention = document.mention_at(j)
        if mention is None:
            coordinated = document.is_a(j, "coordinator") and bool(found)
            if not coordinated and not _qualifies(document, j):
                break
            j -= 1
            continue
        code = nation_of(mention, land=True)
        adjunct = document.language == "en" and mention.last == i
        if code is None or not (
            mention.role == "adjective" or mention.genitive or mention.inside or adjunct
        ):
            break
        found.insert(0, Party(code, mention.first, mention.last))
        j = mention.first - 1
    return found


def side_phrase(document: Document, i: int) -> Party | None:
    """The nation in "the Armenian side of the border", "auf polnischer Seite der Grenze"."""
    j = i - 1
    while j > i - 4 and (document.is_a(j, "determiner") or document.is_a(j, "of")):
        j -= 1
    if not document.is_a(j, "border-side"):
        return None
    found = owners_before(document, j)
    return found[-1] if found else None


def genitives_behind(document: Document, j: int) -> list[Party]:
    """The nations in a German genitive behind the noun: "die Grenze Polens", "der Türkei"."""
    start = j
    while document.is_a(j, "determiner"):
        if document.low(j) not in ("der", "des", "dieser", "ihrer"):
            return []
        j += 1
    mention = document.mention_at(j)
    if mention is None or not (mention.genitive or j > start):
        return []
    return parties_at(document, start, land=True)


def targets_behind(document: Document, j: int) -> list[Party]:
    """The nations that follow "Grenze zu", "border with"."""
    if document.is_a(j, "border-with") or (document.language == "de" and document.low(j) == "nach"):
        return parties_at(document, j + 1, land=True)
    return []


def meets_behind(document: Document, j: int) -> bool:
    """True where borders are said to meet right behind: "where the borders of A and B meet"."""
    return any(document.is_a(k, "meets") for k in range(j, j + 3))


def is_common(document: Document, i: int) -> bool:
    """True where "common", "shared" or "gemeinsam" stands shortly before a token."""
    return any(document.is_a(k, "shared") for k in range(max(0, i - 3), i))


def from_into(document: Document, j: int) -> list[Pair]:
    """Both ends of a way across: "the border from Sudan into Chad"."""
    ends: dict[str, list[Party]] = {}
    for _ in range(2):
        kind = next((c for c in ("border-out-of", "border-into") if document.is_a(j, c)), "")
        row = parties_at(document, j + 1, land=True) if kind else []
        if not row:
            break
        ends[kind] = row
        j = row[-1].last
    if len(ends) < 2:
        return []
    return [(a, b) for a in ends["border-out-of"] for b in ends["border-into"]]
