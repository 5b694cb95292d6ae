"""Whose "its" is, and on whose border or beside whose neighbour something is.

What the words leave open is looked for in the sentence and in those before it, nearest
first; the reference tables then say which of the candidates can be meant at all. A
candidate is always a nation that the text names.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator

from kgbuild.extract.discourse import Discourse
from kgbuild.extract.syntax import governor
from kgbuild.extract.ties.frames import Frame, frame_at, subjects
from kgbuild.extract.ties.nations import borders_on, nations_within
from kgbuild.extract.ties.parties import Party, ends_of_sentence, nation_of
from kgbuild.extract.ties.referents import country_meant, scene_at, spoken_of
from kgbuild.text.document import Document, Mention

__all__ = ["other_side", "possessors"]


def possessors(discourse: Discourse, i: int, fits: Callable[[str], bool]) -> list[Party]:
    """Whom "its" or "ihr" at token ``i`` stands for: the subject, or who was named last."""
    document = discourse.document
    frame = frame_at(discourse, i)
    candidates: list[Party] = []
    verb = _finite_in(document, frame)
    if verb >= 0:
        candidates += [p for p in subjects(discourse, verb, False, frame) if p.first < i or
                       document.language == "de"]  # fmt: skip
    if frame.opener >= 0:
        candidates += subjects(discourse, frame.last - 1, False, frame)
    for party in candidates:
        if fits(party.code) and not party.first <= i < party.last:
            return [party]
    first, last = ends_of_sentence(document, i)
    for mention in sorted(nations_within(document, first, last), key=lambda m: _distance(m, i)):
        code = nation_of(mention, land=False)
        if code and mention.role != "force" and fits(code):
            return [Party(code, mention.first, mention.last)]
    code = country_meant(discourse, first, fits) if first > 0 else None
    return [Party(code, i, i + 1)] if code else []


def _distance(mention: Mention, i: int) -> tuple[int, int]:
    return (0, i - mention.first) if mention.first < i else (1, mention.first - i)


def _finite_in(document: Document, frame: Frame) -> int:
    for k in range(frame.first, frame.last):
        if document.mention_at(k) is None and document.noun(k) is None:
            forms = document.lexicon.verbs.get(document.low(k), ())
            if any(v.form in ("pres", "past", "subj", "cond") for v in forms):
                return k
    return -1


def other_side(
    discourse: Discourse, i: int, named: Collection[str], far: bool = True
) -> Party | None:
    """Whose border or neighbour it is at token ``i`` where only the other side is named.

    Args:
        discourse: the course of the text.
        i: token of "border" or "neighbour".
        named: the other side or sides, each of which the one sought must border on.
        far: True where the words say that what is named lies beyond ("Grenze zu X"), so
            that the near side may be looked for in the sentences before.
    """
    for party in _sides(discourse, i, far):
        if party.code not in named and all(borders_on(party.code, code) for code in named):
            return party
    return None


def _sides(discourse: Discourse, i: int, far: bool) -> Iterator[Party]:
    document = discourse.document
    first, last = ends_of_sentence(document, i)
    mentions = list(nations_within(document, first, last))
    before = [m for m in reversed(mentions) if m.first < i]
    yield from (_party(m) for m in before if _is_place(discourse, m))
    frame = frame_at(discourse, i)
    verb = _finite_in(document, frame)
    if verb >= 0:
        yield from subjects(discourse, verb, False, frame)
    after = [m for m in mentions if m.first > i]
    yield from (_party(m) for m in before if m.role != "force")
    yield from (_party(m) for m in after if _is_place(discourse, m))
    yield from (_party(m) for m in after if m.role != "force" and not m.genitive)
    for code in scene_at(discourse, i):
        yield Party(code, i, i + 1)
    if far and first > 0:
        for code in spoken_of(discourse, first):
            yield Party(code, i, i + 1)


def _party(mention: Mention) -> Party:
    return Party(nation_of(mention, land=True) or "", mention.first, mention.last)


def _is_place(discourse: Discourse, mention: Mention) -> bool:
    """True where a mention says where something is: "in Gyumri", "Yerevan's airport"."""
    if discourse.is_place(mention):
        return True
    document = discourse.document
    if mention.genitive and mention.role in ("capital", "name"):
        noun = document.noun(mention.last + (document.language == "en"))
        return noun is not None and noun.sense == "base"
    at = governor(document, mention.first)
    return (
        mention.role == "adjective"
        and at >= 0
        and document.is_a(at, "place-preposition")
        and ((noun := document.noun(mention.last)) is not None and noun.sense == "base")
    )
