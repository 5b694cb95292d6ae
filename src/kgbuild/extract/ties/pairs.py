"""Which two nations "the two", "both rivals" or "die beiden Länder" stand for."""

from __future__ import annotations

from collections.abc import Callable, Collection

from kgbuild.extract.discourse import Discourse
from kgbuild.extract.ties.nations import nations_within
from kgbuild.extract.ties.parties import Party, ends_of_sentence, parties_at
from kgbuild.text.document import Document, Mention

__all__ = ["is_two", "two_meant"]

_BACK = 3


def is_two(document: Document, k: int) -> bool:
    """True for "the two", "die beiden Länder", "both rivals" where these stand for two nations."""
    if not document.is_a(k, "two-parties") or document.mention_at(k) is not None:
        return False
    if document.mention_at(k + 1) is not None and not document.is_a(k + 2, "member-state"):
        return False
    if document.is_a(k + 2, "member-state") and document.noun(k + 1) is None:
        return True
    noun = document.noun(k + 1)
    if noun is not None and noun.sense not in ("country", "neighbour", "ally", "member", "thing"):
        return False
    if document.low(k) == "two" or document.low(k) in ("beiden", "pair"):
        led = document.is_a(k - 1, "determiner") or document.low(k - 1) == "mit"
        counted = noun is not None or document.is_a(k + 1, "country-word")
        return led and (
            counted
            or document.is_a(k + 1, "member-state")
            or document.is_a(k + 1, "rivals")
            or _verb(document, k + 1)
        )
    return (
        document.low(k + 1) in (",", ".", ";")
        or document.is_a(k + 1, "member-state")
        or document.is_a(k + 1, "rivals")
        or _verb(document, k + 1)
    )


def _verb(document: Document, k: int) -> bool:
    return bool(document.lexicon.verbs.get(document.low(k))) and document.noun(k) is None


def two_meant(
    discourse: Discourse,
    k: int,
    besides: Collection[str] = (),
    fits: Callable[[str], bool] = lambda _: True,
) -> list[Party]:
    """The two nations last spoken of before token ``k``; none where there are more or fewer.

    Those that act are counted first, then those that are only a place, then those that
    an adjective names ("with Israeli consent").
    """
    apposed = _apposed_pair(discourse.document, k)
    if apposed:
        return apposed
    searches = (
        (_stands_for_state, 0),
        (_acts, 2 * _BACK),
        (_stands_for_state, _BACK),
        (_is_attribute, _BACK),
    )
    for may_count, back in searches:
        found = _two_of(discourse, k, lambda c: c not in besides and fits(c), may_count, back)
        if found:
            return found
    return []


def _apposed_pair(document: Document, k: int) -> list[Party]:
    """The two that are named at once: "the two countries, Russia and North Korea"."""
    for j in range(k + 1, k + 4):
        if document.low(j) in (",", ":", "–"):
            row = parties_at(document, j + 1)
            return row if len(row) == 2 else []
    return []


def _two_of(
    discourse: Discourse,
    k: int,
    fits: Callable[[str], bool],
    may_count: Callable[[Discourse, Mention], bool],
    back: int,
) -> list[Party]:
    document = discourse.document
    here = document.sentence_of[k]
    found: dict[str, Party] = {}
    spans = [(ends_of_sentence(document, k)[0], k)]
    for index in range(here - 1, max(-1, here - 1 - back), -1):
        spans.append(ends_of_sentence(document, document.sentences[index].last - 1))
    for first, last in spans:
        for mention in nations_within(document, first, last):
            code = mention.code or ""
            if mention.entity.kind == "nation" and fits(code):
                if may_count(discourse, mention):
                    found.setdefault(code, Party(code, k, k + 1))
        if len(found) >= 2:
            break
    return list(found.values()) if len(found) == 2 else []


def _acts(discourse: Discourse, mention: Mention) -> bool:
    return _stands_for_state(discourse, mention) and not discourse.is_place(mention)


def _stands_for_state(discourse: Discourse, mention: Mention) -> bool:
    """True for a name, a capital, a people or "the Turkish government"; not for "US officials"."""
    document = discourse.document
    if mention.inside or mention.role == "force":
        return False
    if mention.role == "adjective":
        noun = document.noun(mention.last)
        return noun is not None and noun.sense == "body"
    if document.is_a(mention.last, "coordinator"):
        after = document.mention_at(mention.last + 1)
        if after is not None and after.role == "adjective":
            # "US and Ukrainian officials"
            return False
    return document.low(mention.first - 1) != "in" or mention.role != "capital"


def _is_attribute(discourse: Discourse, mention: Mention) -> bool:
    if mention.role != "adjective":
        return _stands_for_state(discourse, mention)
    noun = discourse.document.noun(mention.last)
    return noun is None or noun.sense != "office"
