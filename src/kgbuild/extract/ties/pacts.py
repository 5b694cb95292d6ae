"""Ties that a pact makes: a treaty of mutual defence that was signed or is in force."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from kgbuild.extract.discourse import Discourse
from kgbuild.extract.ties.comparisons import compared
from kgbuild.extract.ties.frames import Frame, frame_at
from kgbuild.extract.ties.making import allied
from kgbuild.extract.ties.nations import nations_within
from kgbuild.extract.ties.parties import Party, ends_of_sentence, parties_at
from kgbuild.extract.ties.referents import subject_meant
from kgbuild.extract.ties.truth import is_denied, is_past_tie, words_of
from kgbuild.model import AllyTie
from kgbuild.text.document import Document

__all__ = ["defence_pact"]

_MOST = 6


def defence_pact(discourse: Discourse, i: int) -> Iterator[AllyTie]:
    """Rule ``ally.pact``: who has concluded a pact of mutual defence with whom.

    It serves "Mali, Niger und Burkina Faso haben einen Beistandspakt geschlossen", "signed a
    mutual defence treaty", "the mutual defence treaty between the United States and Japan";
    not "proposed a defence pact", "a defence cooperation agreement".
    """
    document = discourse.document
    if not _is_pact(document, i):
        return
    frame = frame_at(discourse, i)
    if is_denied(document, words_of(document, frame, i)) or is_past_tie(
        document, max(frame.first, i - 5), i
    ):
        return
    linked = _in_phrase(document, i)
    if linked:
        for one, other in linked:
            if not _planned(document, frame):
                yield from allied(document, [one], [other], i, "ally.pact")
        return
    if _planned(document, frame):
        return
    verb = _concluding(document, frame, i)
    if verb < 0:
        return
    others = _with(document, frame, i)
    ones = subject_meant(discourse, verb) or _before(document, frame, i)
    codes = {p.code for p in others}
    ones = [p for p in ones if p.code not in codes]
    ones += [p for p in compared(discourse, i, "like") if p not in ones]
    if others:
        yield from allied(document, ones, others, i, "ally.pact")
    elif 2 <= len(ones) <= _MOST:
        for one, other in combinations(ones, 2):
            yield from allied(document, [one], [other], i, "ally.pact")


def _is_pact(document: Document, i: int) -> bool:
    if document.language == "de":
        if document.is_a(i, "pact"):
            return True
        return document.is_a(i, "pact-plain") and any(
            document.is_a(k, "pact-aim") for k in range(i + 1, i + 5)
        )
    if not document.is_a(i, "pact") and not document.is_a(i, "pact-plain"):
        return False
    mutual = any(document.is_a(k, "mutual") for k in range(max(0, i - 4), i))
    aim = document.is_a(i - 1, "pact-aim")
    if document.is_a(i, "pact-plain"):
        return aim and mutual
    if document.low(i) == "alliance":
        return document.is_a(i - 1, "arms-word")
    if document.low(i) == "treaty" and document.low(i - 1) == "alliance":
        return True
    return aim or (mutual and any(document.is_a(k, "pact-aim") for k in range(i - 3, i)))


def _planned(document: Document, frame: Frame) -> bool:
    return any(
        document.is_a(k, "only-planned") or document.is_a(k, "planned-verb")
        or document.is_a(k, "condition")
        for k in range(frame.first, frame.last) if document.mention_at(k) is None
    )  # fmt: skip


def _in_phrase(document: Document, i: int) -> list[tuple[Party, Party]]:
    """Both parties in the noun phrase: "between A and B", "its pact"; "the US-Japan pact"."""
    behind = i + 1
    while behind < i + 8 and not document.is_a(behind, "between") and (
        document.is_a(behind, "pact-aim") or document.is_a(behind, "mutual")
        or document.is_a(behind, "concludes") or document.is_a(behind, "preposition")
        or document.date_at(behind) is not None
    ):  # fmt: skip
        behind += 1
    if document.is_a(behind, "between"):
        row = parties_at(document, behind + 1)
        return list(combinations(row, 2)) if 2 <= len(row) <= _MOST else []
    if any(document.is_a(k, "their") for k in range(max(0, i - 4), i)):
        return _both_named(document, i)
    inside = [m for m in nations_within(document, max(0, i - 4), i) if m.inside]
    if len(inside) == 2 and inside[0].first == inside[1].first:
        one, other = (Party(m.code or "", m.first, m.last) for m in inside)
        return [(one, other)]
    return []


def _both_named(document: Document, i: int) -> list[tuple[Party, Party]]:
    """The two nations of "under their treaty, Washington must help Manila"."""
    first, last = ends_of_sentence(document, i)
    named = {
        m.code: Party(m.code, m.first, m.last)
        for m in nations_within(document, first, last)
        if m.entity.kind == "nation" and m.code and m.role in ("name", "capital", "government")
    }
    parties = list(named.values())
    return [(parties[0], parties[1])] if len(parties) == 2 else []


def _concluding(document: Document, frame: Frame, i: int) -> int:
    """Token of the verb that says that the pact was concluded, or -1."""
    for k in range(frame.first, frame.last):
        if document.is_a(k, "concludes") and document.mention_at(k) is None and k != i:
            return k
    return -1


def _with(document: Document, frame: Frame, i: int) -> list[Party]:
    for k in (*range(i + 1, frame.last), *range(i - 1, frame.first - 1, -1)):
        bound = document.low(k) == "to" and document.is_a(k - 1, "bound")
        if document.is_a(k, "allied-with") and (document.low(k) != "to" or bound):
            if k < i and document.language == "en" and not bound:
                break
            row = parties_at(document, k + 1)
            if row:
                return row
    return []


def _before(document: Document, frame: Frame, i: int) -> list[Party]:
    """The nations named first in the sentence, where a participle tells of the pact."""
    first, _ = ends_of_sentence(document, i)
    for k in range(first, frame.first + 1):
        row = parties_at(document, k)
        if row:
            return row
    return []
