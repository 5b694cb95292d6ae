"""Borders that a verb states: "grenzt an", "borders on", "von … umschlossen"."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from itertools import combinations

from kgbuild.extract.discourse import Discourse
from kgbuild.extract.ties.frames import Frame, antecedents, frame_at
from kgbuild.extract.ties.making import bordering
from kgbuild.extract.ties.nations import borders_on
from kgbuild.extract.ties.parties import (
    Party,
    ends_of_sentence,
    is_head,
    parties_at,
    parties_before,
)
from kgbuild.extract.ties.referents import subject_meant
from kgbuild.extract.ties.sides import other_side
from kgbuild.extract.ties.truth import is_denied, is_past_tie, is_unreal, words_of
from kgbuild.model import Border
from kgbuild.text.document import Document

__all__ = ["border_meeting", "border_surrounded", "border_verb", "is_border_verb"]


def border_verb(discourse: Discourse, i: int) -> Iterator[Border]:
    """Rule ``border.verb``: who borders on whom.

    It serves "Litauen grenzt an Belarus", "Syria, which also borders on Lebanon" and
    "das an die Ukraine grenzende Moldau"; not "das grenzt an Wahnsinn".
    """
    document = discourse.document
    if not is_border_verb(document, i):
        return
    frame = frame_at(discourse, i)
    if is_denied(document, words_of(document, frame, i)):
        return
    if is_unreal(document, max(frame.first, i - 6), i + 2):
        return
    if is_past_tie(document, frame.first, frame.last):
        return
    sides = _german_sides if document.language == "de" else _english_sides
    targets, ones = sides(discourse, i, frame)
    yield from bordering(document, ones, targets, i, "border.verb")


def is_border_verb(document: Document, i: int) -> bool:
    """True for a verb of bordering; English "border" is one where a name follows it."""
    forms = document.lexicon.verbs.get(document.low(i), ())
    if not any(v.sense == "border" for v in forms) or document.mention_at(i) is not None:
        return False
    if document.language == "de":
        return not document.tokens[i].capital or i == ends_of_sentence(document, i)[0]
    if document.noun(i) is None:
        return True
    before = i - 1
    mention = document.mention_at(before)
    led = (
        document.is_a(before, "determiner")
        or document.tokens[before].kind == "clitic"
        or (document.is_a(before, "preposition") and document.low(before) != "to")
        or document.is_a(before, "shared")
        or (mention is not None and (mention.role == "adjective" or mention.inside))
    )
    return not led and bool(parties_at(document, _behind_on(document, i), land=True))


def _behind_on(document: Document, i: int) -> int:
    j = i + 1
    while document.is_a(j, "border-on") or document.is_a(j, "surrounded-by"):
        j += 1
    return j


def _german_sides(discourse: Discourse, i: int, frame: Frame) -> tuple[list[Party], list[Party]]:
    document = discourse.document
    targets = _behind_prepositions(document, frame) or _among_them(document, i)
    if any(v.form == "attr" for v in document.lexicon.verbs[document.low(i)]):
        nearest = [t for t in targets if t.last <= i]
        heads = parties_at(document, i + 1, land=True)
        if not heads and nearest:
            one = other_side(discourse, i, {t.code for t in nearest})
            heads = [one] if one else []
        return nearest, heads
    if frame.opener >= 0 and document.is_a(frame.opener - 1, "border-on"):
        targets = antecedents(document, frame, land=True)
    return targets, _subject(discourse, i, targets)


def _behind_prepositions(document: Document, frame: Frame) -> list[Party]:
    """The nations behind "an" and, before "auch an", behind "neben" or "außer"."""
    found: list[Party] = []
    k = frame.first
    while k < frame.last:
        start = k + 1
        if document.is_a(k, "border-on") or document.is_a(k, "besides"):
            if document.is_a(start, "border-on"):
                start += 1
            row = parties_at(document, start, land=True)
            found += [p for p in row if p.code not in {f.code for f in found}]
            start = max([start, *(p.last for p in row)])
        k = start
    return found


def _english_sides(discourse: Discourse, i: int, frame: Frame) -> tuple[list[Party], list[Party]]:
    document = discourse.document
    targets = parties_at(document, min(_behind_on(document, i), frame.last), land=True)
    targets = targets or _among_them(document, i)
    if not any(v.form == "ing" for v in document.lexicon.verbs[document.low(i)]):
        return targets, _subject(discourse, i, targets)
    comma = document.low(i - 1) == ","
    ones = parties_before(document, i - comma, land=True)
    if not ones and targets:
        one = other_side(discourse, i, {t.code for t in targets})
        ones = [one] if one else []
    return targets, ones


def _among_them(document: Document, i: int) -> list[Party]:
    """The nations in "grenzt an neun Staaten, darunter A und B", "nine countries, including A"."""
    last = min(ends_of_sentence(document, i)[1], i + 12)
    for k in range(i + 1, last):
        if document.is_a(k, "such-as"):
            before = k - 1 - (document.low(k - 1) == ",")
            return parties_at(document, k + 1) if is_head(document, before) else []
    return []


def _subject(discourse: Discourse, i: int, targets: list[Party]) -> list[Party]:
    """Who borders on the targets: a nation that the tables know to, where it is not named."""
    named = {t.code for t in targets}
    if not named:
        return []
    ones = subject_meant(discourse, i, True, lambda code: _on_all(code, named))
    return [p for p in ones if p.code not in named]


def _on_all(code: str, others: Collection[str]) -> bool:
    return code not in others and all(borders_on(code, other) for other in others)


def border_surrounded(discourse: Discourse, i: int) -> Iterator[Border]:
    """Rule ``border.surrounded``: what lies in the midst of its neighbours.

    It serves "die Exklave, die von Armenien und dem Iran umschlossen wird" and "wedged in
    between Armenia and Iran"; not "von Rebellen umgeben" nor "lies between Asia and Europe".
    """
    document = discourse.document
    if not document.is_a(i, "surrounded"):
        return
    frame = frame_at(discourse, i)
    if is_denied(document, words_of(document, frame, i)):
        return
    targets = _around(document, i, frame)
    if not targets:
        return
    named = {t.code for t in targets}
    ones = parties_before(document, _head_end(document, i), land=True)
    if not ones or any(p.code in named for p in ones):
        ones = subject_meant(discourse, i, True, lambda code: _on_all(code, named))
    ones = [p for p in ones if p.code not in named]
    yield from bordering(document, ones[:1], targets, i, "border.surrounded")


def _around(document: Document, i: int, frame: Frame) -> list[Party]:
    """The nations behind "between" or "by"; in German also before the participle."""
    for k in (*range(i + 1, min(i + 7, frame.last)), *range(i - 1, frame.first - 1, -1)):
        between = document.is_a(k, "between")
        if k < i and document.language == "en":
            return []
        if not between and not document.is_a(k, "surrounded-by"):
            continue
        if between and not document.is_a(i, "wedged"):
            continue
        row = parties_at(document, k + 1, land=True)
        if row and (len(row) > 1 or not between):
            return row
    return []


def _head_end(document: Document, i: int) -> int:
    """Behind the noun that a participle qualifies: "Nakhchivan, the exclave wedged in …"."""
    j = i
    first, _ = ends_of_sentence(document, i)
    while j > first and not document.mention_at(j - 1):
        j -= 1
        if i - j > 5:
            return i
    mention = document.mention_at(j - 1) if j > first else None
    if mention is not None and mention.role == "adjective":
        return max(first, mention.first - 1 - (document.is_a(mention.first - 1, "determiner")))
    return j


def border_meeting(discourse: Discourse, i: int) -> Iterator[Border]:
    """Rule ``border.meeting``: a place where several nations meet.

    It serves "im Dreiländereck von Mali, Niger und Burkina Faso", "where Syria, Iraq and
    Jordan meet", "wo Indien, China und Bhutan aneinanderstoßen"; not "where A and B meet
    tonight in the final".
    """
    document = discourse.document
    if document.is_a(i, "tri-border"):
        for k in range(i + 1, min(i + 5, len(document.tokens))):
            row = parties_at(document, k, land=True)
            if len(row) > 1:
                yield from _each_two(document, row, i)
                return
            if document.tokens[k].kind == "mark" and document.low(k) not in ("-", "–"):
                return
    elif document.is_a(i, "abuts") or document.is_a(i, "meets"):
        row = parties_before(document, i)
        start = row[0].first if row else i
        opened = any(document.is_a(k, "where-place") for k in range(max(0, start - 3), start))
        closed = i + 1 >= len(document.tokens) or document.tokens[i + 1].kind == "mark"
        if len(row) > 1 and (document.is_a(i, "abuts") or (opened and closed)):
            yield from _each_two(document, row, i)


def _each_two(document: Document, row: list[Party], i: int) -> Iterator[Border]:
    for one, other in combinations(row, 2):
        if borders_on(one.code, other.code):
            yield from bordering(document, [one], [other], i, "border.meeting")
