"""Borders that the word "neighbour" implies, and those that somebody crosses."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator

from kgbuild.extract.discourse import Discourse
from kgbuild.extract.ties.appositions import (
    apposed,
    named_behind,
    owners_of,
    possessive_before,
    said_of,
)
from kgbuild.extract.ties.frames import frame_at
from kgbuild.extract.ties.making import bordering
from kgbuild.extract.ties.nations import borders_on, nations_within
from kgbuild.extract.ties.parties import Party, parties_at, parties_before
from kgbuild.extract.ties.phrase_bounds import phrase_end, phrase_start
from kgbuild.extract.ties.referents import place_meant, scene_at, subject_meant
from kgbuild.extract.ties.sides import other_side, possessors
from kgbuild.extract.ties.truth import is_denied, is_past_tie
from kgbuild.model import Border
from kgbuild.text.document import Document

__all__ = ["border_crossed", "neighbour_noun", "neighbouring"]


def neighbour_noun(discourse: Discourse, i: int) -> Iterator[Border]:
    """Rule ``border.neighbour``: who is called whose neighbour.

    It serves "Kenia, Nachbar Somalias", "Sudan's neighbours Egypt and Chad", "das nördliche
    Nachbarland Usbekistan" and "attack its neighbour"; not "die Nachbarn im Haus".
    """
    document = discourse.document
    start = phrase_start(document, i)
    if is_denied(document, range(max(start, i - 4), i)) or is_past_tie(document, start, i):
        return
    named = named_behind(document, i) or _listed_behind(document, i)
    named = named or apposed(discourse, i) or said_of(discourse, i)
    owners = owners_of(document, i)
    if not named:
        yield from _unnamed(discourse, i, owners)
        return
    codes = {p.code for p in named}
    rule = "border.neighbour"
    if not owners and len(named) == 2 and _each_others(discourse, i, start):
        if borders_on(named[0].code, named[1].code):
            yield from bordering(document, named[:1], named[1:], i, rule)
        return
    if not owners:
        owners = _owner(discourse, i, named, codes)
    for owner in owners:
        for one in named:
            if owner.code != one.code and borders_on(owner.code, one.code):
                yield from bordering(document, [one], [owner], i, rule)


def _listed_behind(document: Document, i: int) -> list[Party]:
    """The names in "hat zwei Nachbarn: Syrien und Israel", "its neighbours include Eritrea"."""
    opens = document.low(i + 1) == ":" or document.is_a(i + 1, "groups")
    return parties_at(document, i + 2) if opens or document.is_a(i + 1, "is-copula") else []


def _each_others(discourse: Discourse, i: int, start: int) -> bool:
    """True for neighbours of each other: "A und B, Nachbarn und Verbündete", "A and B are"."""
    document = discourse.document
    if possessive_before(document, i) >= 0:
        return False
    return start == i or document.is_a(i - 1, "is-copula")


def _fits(codes: Collection[str]) -> Callable[[str], bool]:
    return lambda code: code not in codes and all(borders_on(code, other) for other in codes)


def _owner(discourse: Discourse, i: int, named: list[Party], codes: Collection[str]) -> list[Party]:
    """Whose neighbour it is where a pronoun, a description or nothing says so."""
    document = discourse.document
    possessive = possessive_before(document, i)
    if possessive >= 0:
        return possessors(discourse, possessive, _fits(codes))
    described = _described(discourse, i, codes)
    if described:
        return described
    coordinated = _coordinated(document, i, codes)
    if coordinated:
        return coordinated
    apposed_left = named[0].first < i
    if apposed_left:
        for code in scene_at(discourse, i):
            if _fits(codes)(code):
                return [Party(code, i, i + 1)]
    one = other_side(discourse, i, codes)
    return [one] if one else []


def _described(discourse: Discourse, i: int, codes: Collection[str]) -> list[Party]:
    """The nation in "neighbour of the country under attack", "Nachbar des Landes"."""
    document = discourse.document
    for k in range(i + 1, min(i + 5, phrase_end(document, i))):
        if document.is_a(k, "country-word"):
            code = place_meant(discourse, k, _fits(codes))
            return [Party(code, k, k + 1)] if code else []
    return []


def _coordinated(document: Document, i: int, codes: Collection[str]) -> list[Party]:
    """The nation in "Litauen und das Nachbarland Lettland", "Lithuania and neighbouring Latvia"."""
    j = i
    while j > 0 and document.is_a(j - 1, "determiner"):
        j -= 1
    if not document.is_a(j - 1, "coordinator"):
        return []
    row = parties_before(document, j - 1, land=True)
    fits = _fits(codes)
    return [p for p in row[-1:] if fits(p.code)]


def _unnamed(discourse: Discourse, i: int, owners: list[Party]) -> Iterator[Border]:
    """A neighbour that the text has named before: "Warschau will nicht in das Nachbarland"."""
    document = discourse.document
    low = document.low(i)
    if document.language == "en" and low.endswith("s"):
        return
    determined = any(document.is_a(k, "determiner") for k in range(max(0, i - 3), i))
    if not determined or any(
        document.is_a(k, "indefinite")
        for k in range(max(0, i - 3), i)
    ):  # fmt: skip
        return
    possessive = possessive_before(document, i)
    if not owners:
        owners = _actors(discourse, i) if possessive < 0 else possessors(
            discourse, possessive, lambda _: True
        )  # fmt: skip
    for owner in owners[:1]:
        code = place_meant(discourse, i, _fits({owner.code}))
        if code:
            yield from bordering(document, [owner], [Party(code, i, i + 1)], i, "border.neighbour")


def _actors(discourse: Discourse, i: int) -> list[Party]:
    """Who acts in the clause: its subject, or the nation whose force does."""
    document = discourse.document
    frame = frame_at(discourse, i)
    for mention in nations_within(document, frame.first, frame.last):
        if (
            mention.entity.kind == "nation"
            and mention.role in ("force", "capital")
            and mention.code
        ):
            return [Party(mention.code, mention.first, mention.last)]
    verbs = [k for k in range(frame.first, frame.last)
             if document.noun(k) is None and document.mention_at(k) is None
             and any(v.form in ("pres", "past", "subj")
                     for v in document.lexicon.verbs.get(document.low(k), ()))]  # fmt: skip
    return subject_meant(discourse, verbs[0]) if verbs else []


def neighbouring(discourse: Discourse, i: int) -> Iterator[Border]:
    """Rule ``border.neighbouring``: the adjective, said of a nation.

    It serves "Burundian soldiers crossed into neighbouring Congo", "aus dem benachbarten
    Niger"; not "neighbouring villages".
    """
    document = discourse.document
    if not document.is_a(i, "neighbouring"):
        return
    named = parties_at(document, i + 1, land=False)
    if not named:
        return
    codes = {p.code for p in named}
    found = _coordinated(document, i, codes)
    if not found:
        for party in named:
            one = other_side(discourse, i, {party.code})
            if one is not None:
                yield from bordering(document, [one], [party], i, "border.neighbouring")
        return
    yield from bordering(document, found, named, i, "border.neighbouring")


def border_crossed(discourse: Discourse, i: int) -> Iterator[Border]:
    """Rule ``border.crossed``: a way from one nation into the next.

    It serves "refugees cross from Sudan into Chad", "Israeli troops crossed into the Golan";
    not "the ship crossed into the Baltic".
    """
    document = discourse.document
    if document.language != "en" or not document.is_a(i, "crosses"):  # fmt: skip
        return
    frame = frame_at(discourse, i)
    if is_denied(document, range(frame.first, i)):
        return
    targets: list[Party] = []
    sources: list[Party] = []
    for k in range(i + 1, min(i + 9, frame.last)):
        if document.noun(k) is not None and document.noun(k).sense == "border":  # type: ignore[union-attr]
            return
        if document.low(k) == "into" and not targets:
            targets = parties_at(document, k + 1, land=True)
        if document.low(k) == "from" and not sources:
            sources = parties_at(document, k + 1, land=True)
    if not targets:
        return
    named = {t.code for t in targets}
    if not sources:
        for party in _crossers(discourse, i):
            if _fits(named)(party.code):
                sources = [party]
                break
    for one in sources:
        for other in targets:
            if borders_on(one.code, other.code):
                yield from bordering(document, [one], [other], i, "border.crossed")


def _crossers(discourse: Discourse, i: int) -> Iterator[Party]:
    """Whose people cross: the nearest nation before the verb in its clause."""
    document = discourse.document
    frame = frame_at(discourse, i)
    for mention in reversed(list(nations_within(document, frame.first, i))):
        if mention.code and mention.entity.kind == "nation":
            yield Party(mention.code, mention.first, mention.last)
