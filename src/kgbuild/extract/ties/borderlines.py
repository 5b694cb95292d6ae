"""Borders that the word "border" states, with both sides in its phrase or one in the text."""

from __future__ import annotations

from collections.abc import Iterator

from kgbuild.extract.discourse import Discourse
from kgbuild.extract.ties.border_phrases import (
    Pair,
    border_phrase,
    each_two,
    from_into,
    genitives_behind,
    is_common,
    is_of,
    linked_before,
    meets_behind,
    owners_before,
    side_phrase,
    targets_behind,
)
from kgbuild.extract.ties.borders import is_border_verb
from kgbuild.extract.ties.frames import Frame, antecedents, frame_at
from kgbuild.extract.ties.making import bordering
from kgbuild.extract.ties.nations import borders_on
from kgbuild.extract.ties.pairs import two_meant
from kgbuild.extract.ties.parties import Party, is_plural, parties_at
from kgbuild.extract.ties.shared_borders import is_only_thought, is_pair_word, sides_in_clause
from kgbuild.extract.ties.sides import other_side, possessors
from kgbuild.extract.ties.truth import is_denied, is_past_tie
from kgbuild.model import Border
from kgbuild.text.document import Document

__all__ = ["border_noun"]


def border_noun(discourse: Discourse, i: int) -> Iterator[Border]:
    """Rules ``border.noun``, ``border.share`` and ``border.side``: whose border is spoken of.

    ``border.noun`` has both sides in the noun phrase: "polnisch-belarussische Grenze", "the
    border between A and B"; not "Grenzen des Wachstums". ``border.share`` has them in the
    clause: "teilt mit Syrien eine Grenze"; not "share a border with excellence".
    ``border.side`` has one, and finds the other in the text: "Gyumri, near the Turkish
    border"; not "Polish border guards".
    """
    document = discourse.document
    if not _is_border(document, i) or is_border_verb(document, i) or _is_over(discourse, i):
        return
    pairs = _in_phrase(discourse, i)
    if pairs:
        for one, other in pairs:
            yield from bordering(document, [one], [other], i, "border.noun")
        return
    shared = sides_in_clause(discourse, i)
    if shared:
        for one, other in shared:
            yield from bordering(document, [one], [other], i, "border.share")
        return
    for one, other in _inferred(discourse, i):
        yield from bordering(document, [one], [other], i, "border.side")


def _is_border(document: Document, i: int) -> bool:
    """True for a border between states: no "Obergrenze", no "border guards"."""
    low = document.low(i)
    if document.language == "en":
        return not document.is_a(i + 1, "border-modified")
    if low in document.lexicon.nouns:
        return True
    stem, _, head = low.rpartition("-")
    mention = document.mention_at(i)
    if mention is not None and mention.inside and mention.entity.kind == "nation":
        return True
    head = head.removesuffix("n").removesuffix("grenze")
    return (not head and bool(stem)) or document.lexicon.is_a(head, "border-first")


def _is_over(discourse: Discourse, i: int) -> bool:
    """True where the border is denied, of the past, or only thought of."""
    document = discourse.document
    frame = frame_at(discourse, i)
    start = border_phrase(document, i)
    if is_denied(document, range(start - 1, i)) or is_past_tie(document, start, i):
        return True
    if any(document.is_a(k, "border-ran") for k in range(frame.first, frame.last)):
        return is_past_tie(document, frame.first, frame.last)
    return is_only_thought(document, frame, i)


def _in_phrase(discourse: Discourse, i: int) -> list[Pair]:
    document = discourse.document
    linked = linked_before(document, i)
    if linked:
        return [linked]
    behind = i + 1
    if document.is_a(behind, "border-thing"):
        behind += 1
    if document.is_a(behind, "between"):
        row = parties_at(document, behind + 1, land=True)
        if not row and is_pair_word(document, behind + 1):
            row = two_meant(discourse, behind + 1)
        return each_two(row)
    side = side_phrase(document, i)
    owners = [side] if side else owners_before(document, i)
    of = parties_at(document, behind + 1, land=True) if is_of(document, behind) else []
    if document.language == "de":
        of = of or genitives_behind(document, behind)
    if of:
        behind = of[-1].last + (document.tokens[of[-1].last].kind == "clitic"
                                if of[-1].last < len(document.tokens) else 0)  # fmt: skip
    targets = targets_behind(document, behind)
    if targets and (owners or of):
        ones = owners or of[:1]
        return [(one, t) for one in ones for t in targets if one.code != t.code]
    if len(of) > 1 and (not is_plural(document, i) or meets_behind(document, behind)):
        return each_two(of)
    if len(owners) > 1 and is_common(document, i):
        return each_two(owners)
    sources = parties_at(document, behind + 1, land=True) if (
        document.is_a(behind, "border-out-of")
    ) else []  # fmt: skip
    if sources and len(owners) == 1:
        return [(s, owners[0]) for s in sources if borders_on(s.code, owners[0].code)]
    return from_into(document, behind)


def _inferred(discourse: Discourse, i: int) -> Iterator[Pair]:
    document = discourse.document
    behind = i + 1
    if document.is_a(behind, "border-thing"):
        return
    side = side_phrase(document, i)
    owners = [side] if side else owners_before(document, i)
    of = parties_at(document, behind + 1, land=True) if is_of(document, behind) else []
    if document.language == "de":
        of = of or genitives_behind(document, behind)
    targets = targets_behind(document, behind)
    far = bool(targets)
    if not targets and document.is_a(behind, "border-into"):
        targets = parties_at(document, behind + 1, land=True)
        far = bool(targets)
    nation_of_it = [p for p in of if _names_nation(document, p)]
    named = targets or owners[-1:] or nation_of_it[:1]
    if not named and document.is_a(i - 1, "whose"):
        named = antecedents(document, Frame(i - 1, i, i - 1))[-1:]
    if not named:
        named = _own_side(discourse, i)
        far = bool(named)
    if not named:
        return
    codes = {p.code for p in named}
    one = None
    far = far or side is not None
    possessive = next((k for k in range(i - 1, max(-1, i - 4), -1)
                       if document.is_a(k, "possessive")), -1)  # fmt: skip
    if targets and possessive >= 0 and not owners:
        found = possessors(
            discourse, possessive, lambda c: c not in codes and all(borders_on(c, n) for n in codes)
        )
        one = found[0] if found else None
    one = one or other_side(discourse, i, codes, far)
    if one is not None:
        for other in named:
            yield one, other


def _names_nation(document: Document, party: Party) -> bool:
    mention = document.mention_at(party.first)
    return mention is not None and mention.entity.kind == "nation"


def _own_side(discourse: Discourse, i: int) -> list[Party]:
    """The nation in "on its own side of the frontier"."""
    document = discourse.document
    j = i - 1
    while j > i - 4 and (document.is_a(j, "determiner") or document.is_a(j, "of")):
        j -= 1
    if not document.is_a(j, "border-side") or not document.is_a(j - 1, "possessive"):
        return []
    return possessors(discourse, j - 1, bool)[:1]
