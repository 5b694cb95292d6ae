"""Whom "it", "the country", "the two" and "its neighbour" stand for, and whose border is meant.

What the words leave open is looked for in the sentence and in those before it, nearest
first; the reference tables then say which of the candidates can be meant at all. A
candidate is always a nation that the text names.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Collection, Iterator

from kgbuild import reference
from kgbuild.extract.discourse import Discourse
from kgbuild.extract.syntax import governor
from kgbuild.extract.ties.frames import (
    Frame,
    embedding_comma,
    frame_at,
    subjects,
    verb_before,
)
from kgbuild.extract.ties.parties import Party, ends_of_sentence, nation_of
from kgbuild.text.document import Document, Mention

__all__ = [
    "borders_on",
    "country_meant",
    "nations_within",
    "other_side",
    "place_meant",
    "possessors",
    "scene_at",
    "subject_meant",
    "two_meant",
]

_BACK = 3
_ONE = frozenset(("a", "an", "ein", "eine", "einem", "einen", "einer"))


def borders_on(one: str, other: str) -> bool:
    """True where two nations border on each other, or one of them is a state of the past."""
    pair = (one, other) if one < other else (other, one)
    return pair in reference.borders() or _is_gone(one) or _is_gone(other)


def _is_gone(code: str) -> bool:
    nation = reference.nations().get(code)
    return nation is None or nation.until is not None


def nations_within(document: Document, first: int, last: int) -> Iterator[Mention]:
    """The mentions of nations, and of places in them, from token ``first`` to ``last``."""
    place = bisect_left(document.mentions, first, key=lambda m: m.first)
    for mention in document.mentions[place:]:
        if mention.first >= last:
            return
        if nation_of(mention, land=True):
            yield mention


# --- the country, it -------------------------------------------------------------------------


def country_meant(
    discourse: Discourse, i: int, fits: Callable[[str], bool] = lambda _: True
) -> str | None:
    """Code of the country that "it" or "das Land" at token ``i`` stands for.

    Args:
        discourse: the course of the text.
        i: a token.
        fits: which nations can be meant.
    """
    return next((code for code in _spoken_of(discourse, i) if fits(code)), None)


def _spoken_of(discourse: Discourse, i: int) -> Iterator[str]:
    """Nations spoken of before a token, likeliest first."""
    document = discourse.document
    here = document.sentence_of[i]
    first = document.sentences[here].first
    yield from _by_weight(document, first, i)
    for index in range(here - 1, max(-1, here - 1 - _BACK), -1):
        sentence = document.sentences[index]
        topic = discourse.topic_of(index)
        if topic is not None and topic.entity.kind == "nation" and topic.code:
            yield topic.code
        yield from _by_weight(document, sentence.first, sentence.last)
    yield from scene_at(discourse, i)


def scene_at(discourse: Discourse, i: int) -> Iterator[str]:
    """The nation that the text is set in at token ``i``, if there is one."""
    scene = discourse.theatre_at(i)
    if scene is not None and scene.code and len(scene.code) == 3:
        yield scene.code


def place_meant(discourse: Discourse, i: int, fits: Callable[[str], bool]) -> str | None:
    """Code of the nation that "the neighbour" or "the country under attack" stands for.

    That is the scene of the text, or else who was named last.
    """
    return next((code for code in scene_at(discourse, i) if fits(code)), None) or country_meant(
        discourse, i, fits
    )


def _by_weight(document: Document, first: int, last: int) -> Iterator[str]:
    """Nations of a run of tokens: names before adjectives, of these the last first."""
    found = list(nations_within(document, first, last))
    for wanted in (True, False):
        for mention in reversed(found):
            named = mention.role not in ("adjective", "force", "people") and not mention.inside
            if named == wanted and mention.role != "force":
                code = nation_of(mention, land=True)
                if code:
                    yield code


def subject_meant(
    discourse: Discourse,
    at: int,
    land: bool = False,
    fits: Callable[[str], bool] = lambda _: True,
) -> list[Party]:
    """Who the subject of the verb at ``at`` is, by name, or by "it", "the country", "the two"."""
    document = discourse.document
    frame = frame_at(discourse, at)
    named = subjects(discourse, at, land, frame)
    if named:
        return named
    if frame.opener >= 0:
        owner = _common_antecedent(document, frame.opener)
        if owner < 0 or _is_any(document, owner):
            return []
        code = country_meant(discourse, owner, fits)
        return [Party(code, owner, owner + 1)] if code else []
    shared = verb_before(document, frame)
    if shared >= 0:
        return subject_meant(discourse, shared, land, fits)
    comma = embedding_comma(document, frame.first)
    if comma > 0 and document.is_a(comma - 1, "country-word"):
        return _meant_by(discourse, comma - 1, fits)
    for k in range(frame.first, frame.last):
        if document.language == "en" and k >= at:
            break
        found = _meant_by(discourse, k, fits)
        if found:
            return found
    return []


def _is_any(document: Document, k: int) -> bool:
    """True for a country that is none in particular: "no country that …", "jedes Land, das"."""
    return any(
        document.is_a(j, "indefinite") and document.low(j) not in _ONE
        for j in range(max(0, k - 3), k)
    )


def _common_antecedent(document: Document, opener: int) -> int:
    """The noun that a relative clause follows, where it is a word for a country."""
    for k in range(opener - 1, max(-1, opener - 4), -1):
        if document.is_a(k, "country-word"):
            return k
    return -1


def _meant_by(discourse: Discourse, k: int, fits: Callable[[str], bool]) -> list[Party]:
    """The nations that a pronoun or a common noun at token ``k`` stands for."""
    document = discourse.document
    if is_two(document, k):
        return two_meant(discourse, k)
    pronoun = document.is_a(k, "pronoun-it") and document.mention_at(k) is None
    feminine = document.language == "de" and document.low(k) == "sie"
    if pronoun or feminine:
        code = country_meant(discourse, k, fits)
        return [Party(code, k, k + 1)] if code else []
    if document.is_a(k, "country-word") and _definite(document, k):
        code = country_meant(discourse, k, fits)
        return [Party(code, k, k + 1)] if code else []
    return []


def _definite(document: Document, k: int) -> bool:
    """True for "das Land", "the country", "his country", "der kleine Staat"."""
    for j in range(k - 1, max(-1, k - 4), -1):
        if document.is_a(j, "determiner"):
            return not document.is_a(j, "indefinite")
        if document.tokens[j].kind == "mark":
            return False
    return False


# --- the two ---------------------------------------------------------------------------------


def is_two(document: Document, k: int) -> bool:
    """True for "the two", "die beiden Länder", "both rivals" where these stand for two nations."""
    if not document.is_a(k, "two-parties") or document.mention_at(k) is not None:
        return False
    if document.mention_at(k + 1) is not None:
        return False
    noun = document.noun(k + 1)
    if noun is not None and noun.sense not in ("country", "neighbour", "ally", "member", "thing"):
        return False
    if document.low(k) == "two" or document.low(k) in ("beiden", "pair"):
        led = document.is_a(k - 1, "determiner")
        counted = noun is not None or document.is_a(k + 1, "country-word")
        return led and (
            counted
            or document.is_a(k + 1, "member-state")
            or document.is_a(k + 1, "rivals")
            or _verb(document, k + 1)
        )
    return (
        document.is_a(k + 1, "member-state")
        or document.is_a(k + 1, "rivals")
        or _verb(document, k + 1)
    )


def _verb(document: Document, k: int) -> bool:
    return bool(document.lexicon.verbs.get(document.low(k))) and document.noun(k) is None


def two_meant(discourse: Discourse, k: int, besides: Collection[str] = ()) -> list[Party]:
    """The two nations last spoken of before token ``k``; none where there are more or fewer."""
    document = discourse.document
    here = document.sentence_of[k]
    found: dict[str, Party] = {}
    low = document.sentences[here].first
    spans = [(low, k)]
    for index in range(here - 1, max(-1, here - 1 - _BACK), -1):
        sentence = document.sentences[index]
        spans.append((sentence.first, sentence.last))
    for first, last in spans:
        for mention in nations_within(document, first, last):
            if mention.entity.kind == "nation" and _stands_for_state(document, mention):
                code = mention.code or ""
                if code not in besides:
                    found.setdefault(code, Party(code, k, k + 1))
        if len(found) >= 2:
            break
    return list(found.values()) if len(found) == 2 else []


def _stands_for_state(document: Document, mention: Mention) -> bool:
    """True for a name, a capital, a people or "the Turkish government"; not for "US officials"."""
    if mention.inside:
        return False
    if mention.role == "adjective":
        noun = document.noun(mention.last)
        return noun is not None and noun.sense == "body"
    if mention.role == "force":
        return False
    if document.is_a(mention.last, "coordinator"):
        after = document.mention_at(mention.last + 1)
        if after is not None and after.role == "adjective":
            # "US and Ukrainian officials"
            return False
    return document.low(mention.first - 1) != "in" or mention.role != "capital"


# --- whose border, whose neighbour -----------------------------------------------------------


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
    yield from (_party(m) for m in after if m.role != "force")
    for code in scene_at(discourse, i):
        yield Party(code, i, i + 1)
    if far and first > 0:
        for code in _spoken_of(discourse, first):
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
