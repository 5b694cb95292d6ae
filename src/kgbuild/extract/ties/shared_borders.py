"""Borders whose sides stand in the clause: "teilt mit Syrien eine Grenze", "share a border"."""

from __future__ import annotations

from collections.abc import Collection

from kgbuild.extract.discourse import Discourse
from kgbuild.extract.ties.border_phrases import Pair, border_phrase, each_two, is_common
from kgbuild.extract.ties.frames import Frame, antecedents, frame_at
from kgbuild.extract.ties.nations import borders_on
from kgbuild.extract.ties.pairs import is_two, two_meant
from kgbuild.extract.ties.parties import Party, is_plural, parties_at
from kgbuild.extract.ties.referents import country_meant, subject_meant
from kgbuild.lang.lexicon import VerbForm
from kgbuild.text.document import Document

__all__ = ["is_only_thought", "is_pair_word", "sides_in_clause"]


def is_only_thought(document: Document, frame: Frame, i: int) -> bool:
    """True for a border that somebody would have: "would share a border with Iran"."""
    thought = any(document.is_a(k, "counterfactual") for k in range(frame.first, frame.last))
    return thought and _having(document, frame, i) >= 0


def sides_in_clause(discourse: Discourse, i: int) -> list[Pair]:
    """Sides that a verb of having joins: "teilt mit Syrien eine Grenze", "share a border"."""
    document = discourse.document
    frame = frame_at(discourse, i)
    verb = _having(document, frame, i)
    if verb < 0 or document.is_a(border_phrase(document, i) - 1, "preposition"):
        return _common_sides(discourse, i, frame)
    others = _with(document, frame, i)
    named = {p.code for p in others}
    if frame.opener >= 0 and document.is_a(frame.opener - 1, "border-with"):
        others = antecedents(document, frame, land=True)
        named = {p.code for p in others}
    if not others:
        meant = _with_meant(discourse, verb, range(i + 1, min(i + 8, frame.last)))
        if meant:
            return meant
    ones = subject_meant(
        discourse, verb, False, lambda code: all(borders_on(code, other) for other in named)
    )
    ones = [p for p in ones if p.code not in named]
    if others:
        return [(a, b) for a in ones for b in others]
    sharing = document.is_a(verb, "shares") or any(
        v.sense == "share" for v in _forms(document, verb)
    )
    if len(ones) > 1 and (sharing or is_common(document, i)):
        return each_two(ones)
    return []


def _with_meant(discourse: Discourse, verb: int, behind: range) -> list[Pair]:
    """Sides in "shares a frontier with it", "has borders with both rivals"."""
    document = discourse.document
    k = next((k for k in behind if document.is_a(k, "border-with")), -1) + 1
    if k <= 0:
        return []
    ones = subject_meant(discourse, verb)
    taken = {p.code for p in ones}
    if is_pair_word(document, k):
        rivals = two_meant(discourse, k, taken)
        return [(a, b) for a in ones for b in rivals if borders_on(a.code, b.code)]
    if not _is_pronoun(document, k):
        return []
    code = country_meant(discourse, k, lambda c: c not in taken and _on_all(c, taken))
    return [(a, Party(code, k, k + 1)) for a in ones] if code else []


def _is_pronoun(document: Document, k: int) -> bool:
    return document.is_a(k, "pronoun-it") or document.is_a(k, "object-pronoun")


def _on_all(code: str, others: Collection[str]) -> bool:
    return all(borders_on(code, other) for other in others)


def is_pair_word(document: Document, k: int) -> bool:
    """True for "both rivals", "the two countries" at token ``k`` or behind its article."""
    return is_two(document, k) or is_two(document, k + 1)


def _forms(document: Document, k: int) -> tuple[VerbForm, ...]:
    return document.lexicon.verbs.get(document.low(k), ())


def _having(document: Document, frame: Frame, i: int) -> int:
    """Token of "share", "have" or "teilen" whose object is the border at ``i``, or -1."""
    for k in range(frame.first, min(frame.last, i + 6)):
        if document.mention_at(k) is not None or document.noun(k) is not None:
            continue
        if any(v.sense in ("share", "have") for v in _forms(document, k)) or (
            document.is_a(k, "has-border")
        ):
            german = document.language == "de"
            if german and k > i and frame.opener < 0 and k < frame.last - 1:
                continue
            if not german and (k > i or i - k > 9 or _verb_between(document, k + 1, i)):
                continue
            return k
    return -1


def _verb_between(document: Document, first: int, last: int) -> bool:
    if any(
        document.is_a(k, "preposition") and not document.is_a(k, "of") for k in range(first, last)
    ):
        return True
    return any(
        v.form in ("part", "past") and v.sense not in ("have", "share")
        for k in range(first, last)
        for v in _forms(document, k)
        if document.noun(k) is None and document.mention_at(k) is None
    )


def _with(document: Document, frame: Frame, i: int) -> list[Party]:
    """The nations behind "mit", "zu" or "with" in the clause of the border."""
    for k in (*range(i + 1, frame.last), *range(i - 1, frame.first, -1)):
        if k < i and document.language == "en":
            break
        if document.is_a(k, "border-with"):
            row = parties_at(document, k + 1, land=True)
            if row:
                return row
    return []


def _common_sides(discourse: Discourse, i: int, frame: Frame) -> list[Pair]:
    """Sides of "their common border", "deren gemeinsame Grenze"."""
    document = discourse.document
    start = border_phrase(document, i)
    theirs = document.is_a(start, "their") and not is_plural(document, i)
    if not is_common(document, i) and not theirs:
        return []
    if frame.opener >= 0 and document.is_a(frame.opener, "whose"):
        row = antecedents(document, frame)
        if len(row) == 2:
            return [(row[0], row[1])]
        opener = range(max(0, frame.opener - 5), frame.opener)
        k = next((k for k in opener if is_two(document, k)), -1)
        pair = two_meant(discourse, k) if k >= 0 else []
        return [(pair[0], pair[1])] if pair else []
    ones = subject_meant(discourse, i)
    if len(ones) == 2:
        return [(ones[0], ones[1])]
    pair = [] if theirs else two_meant(discourse, i)
    return [(pair[0], pair[1])] if pair else []
