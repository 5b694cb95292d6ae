"""Which nation "it", "the country" or "his country" stands for, and who is a verb"s subject."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from kgbuild import reference
from kgbuild.extract.discourse import Discourse
from kgbuild.extract.ties.frames import embedding_comma, frame_at, sharing_verb, subjects
from kgbuild.extract.ties.nations import nations_within
from kgbuild.extract.ties.pairs import is_two, two_meant
from kgbuild.extract.ties.parties import Party, ends_of_sentence, is_head, is_plural, nation_of
from kgbuild.text.document import Document

__all__ = ["country_meant", "place_meant", "scene_at", "spoken_of", "subject_meant"]

_BACK = 3


_ONE = frozenset(("a", "an", "ein", "eine", "einem", "einen", "einer"))


def country_meant(
    discourse: Discourse, i: int, fits: Callable[[str], bool] = lambda _: True
) -> str | None:
    """Code of the country that "it" or "das Land" at token ``i`` stands for.

    Args:
        discourse: the course of the text.
        i: a token.
        fits: which nations can be meant.
    """
    return next((code for code in spoken_of(discourse, i) if fits(code)), None)


def spoken_of(discourse: Discourse, i: int) -> Iterator[str]:
    """Nations spoken of before a token, likeliest first."""
    document = discourse.document
    here = document.sentence_of[i]
    yield from _by_weight(document, ends_of_sentence(document, i)[0], i)
    for index in range(here - 1, max(-1, here - 1 - _BACK), -1):
        first, last = ends_of_sentence(document, document.sentences[index].last - 1)
        topic = discourse.topic_of(index)
        if topic is not None and topic.entity.kind == "nation" and topic.code:
            yield topic.code
        yield from _by_weight(document, first, last)
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
            if document.is_a(mention.first - 1, "beside-subject"):
                continue
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
    if frame.opener >= 0 and document.is_a(frame.opener + 1, "country-word"):
        return _owner_country(discourse, frame.opener, fits)
    named = subjects(discourse, at, land, frame)
    if named:
        return named
    if frame.opener >= 0:
        return _common_noun_before(discourse, frame.opener, land, fits)
    comma = embedding_comma(document, frame.first)
    if comma > 0 and document.is_a(comma - 1, "country-word"):
        return _meant_by(discourse, comma - 1, fits)
    shared = sharing_verb(discourse, frame)
    if shared >= 0:
        at, frame = shared, frame_at(discourse, shared)
    for k in range(frame.first, frame.last):
        if document.language == "en" and k >= at:
            break
        found = _meant_by(discourse, k, fits)
        if found:
            return found
    return []


def _owner_country(discourse: Discourse, opener: int, fits: Callable[[str], bool]) -> list[Party]:
    """The nation in "Estonia's prime minister, whose country …"."""
    start = ends_of_sentence(discourse.document, opener)[0]
    near = _by_weight(discourse.document, start, opener)
    code = next((code for code in near if fits(code)), None)
    return [Party(code, opener, opener + 1)] if code else []


def _common_noun_before(
    discourse: Discourse, opener: int, land: bool, fits: Callable[[str], bool]
) -> list[Party]:
    """Whom a relative clause is about that follows a common noun: "the country that …"."""
    document = discourse.document
    owner = _common_antecedent(document, opener)
    predicate = _predicate_before(document, opener)
    if owner < 0 and predicate >= 0:
        return subjects(discourse, predicate, land)
    if owner < 0 or _is_any(document, owner):
        return []
    code = country_meant(discourse, owner, fits)
    return [Party(code, owner, owner + 1)] if code else []


def _predicate_before(document: Document, opener: int) -> int:
    """The copula in "Tanzania is the only member that …", or -1."""
    head = opener - 1 - (document.low(opener - 1) == ",")
    if not is_head(document, head):
        return -1
    for k in range(head - 1, max(ends_of_sentence(document, head)[0] - 1, head - 8), -1):
        if document.is_a(k, "is-copula"):
            return k
        if document.tokens[k].kind == "mark":
            return -1
    return -1


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
        return two_meant(discourse, k, fits=fits)
    pronoun = document.is_a(k, "pronoun-it") and document.mention_at(k) is None
    feminine = document.language == "de" and document.low(k) == "sie"
    if pronoun or feminine:
        code = country_meant(discourse, k, fits)
        return [Party(code, k, k + 1)] if code else []
    if document.is_a(k, "country-word") and _definite(document, k):
        code = country_meant(discourse, k, fits)
        return [Party(code, k, k + 1)] if code else []
    alliance = _alliance_country(document, k)
    if alliance and _definite(document, k):
        day = document.article.published
        code = country_meant(
            discourse, k, lambda c: fits(c) and reference.is_member(c, alliance, day)
        )
        return [Party(code, k, k + 1)] if code else []
    return []


def _alliance_country(document: Document, k: int) -> str | None:
    """Code of the alliance in "das Nato-Land", "the EU state"."""
    if not is_head(document, k) or is_plural(document, k):
        return None
    for mention in (document.mention_at(k), document.mention_at(k - 1)):
        if mention is not None and mention.entity.kind == "alliance":
            return mention.entity.code
    return None


def _definite(document: Document, k: int) -> bool:
    """True for "das Land", "the country", "his country", "der kleine Staat"."""
    for j in range(k - 1, max(-1, k - 4), -1):
        if document.is_a(j, "determiner"):
            return not document.is_a(j, "indefinite")
        if document.tokens[j].kind == "mark":
            return False
    return False
