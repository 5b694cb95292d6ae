"""Figures whose noun is left out because the force was named before: "Italien mit 900"."""

from __future__ import annotations

from kgbuild.extract.forces.complements import sent_by
from kgbuild.extract.forces.phrase import ForcePhrase
from kgbuild.extract.syntax import governor
from kgbuild.model import Entity
from kgbuild.text.document import Document
from kgbuild.text.quantities import Quantity

__all__ = ["is_elliptic", "listed_at", "listed_sender"]


def is_elliptic(document: Document, quantity: Quantity, before: list[ForcePhrase]) -> bool:
    """True where a figure without a noun counts the force named shortly before."""
    if quantity.value is None and quantity.low is None:
        return False
    if quantity.core > 0 and document.tokens[quantity.core - 1].text in "$€£":
        return False
    here = document.sentence_of[quantity.core]
    counted = [p for p in before if p.counted and p.sense != "equipment"]
    if not counted:
        return False
    if document.sentence_of[counted[-1].head] < here - 1:
        first = quantity.first
        return (
            _named_with(document, quantity)
            or _after_verb(document, first)
            or _brought(document, quantity)
            or _grows_to(document, first)
        )
    i = quantity.last
    nearby = document.sentence_of[counted[-1].head] == here or bool(quantity.modifiers)
    nearby = nearby or _after_verb(document, quantity.first) or _grows_to(document, quantity.first)
    nearby = nearby or sent_by(document, quantity.last) is not None
    nearby = nearby or _is_so_many(document, quantity) or _named_with(document, quantity)
    if not nearby:
        return False
    following = document.tokens[i] if i < len(document.tokens) else None
    if following is None or following.kind == "mark":
        return following is None or following.text not in "%$€£°"
    if quantity.core > 0 and document.tokens[quantity.core - 1].text in "$€£":
        return False
    return (
        document.is_a(i, "preposition")
        or document.low(i) in ("strong", "stark")
        or document.is_a(i, "of-them")
        or document.is_a(i, "coordinator")
        or document.is_a(i, "there")
        or "additional" in quantity.modifiers
        or document.mention_at(i) is not None
        or bool(document.lexicon.verbs.get(following.low))
    )


def _named_with(document: Document, quantity: Quantity) -> bool:
    """True for a figure behind a nation and "with": "Italien mit 900"."""
    i = quantity.first - 1
    if document.low(i) not in ("mit", "with"):
        return False
    mention = document.mention_at(i - 1)
    return mention is not None and mention.entity.kind == "nation" and mention.role != "adjective"


def _is_so_many(document: Document, quantity: Quantity) -> bool:
    """True for "sollen es 1.700 sein", "it was about 2,000": the force counted is understood."""
    near = range(max(0, quantity.first - 4), quantity.first)
    it = any(document.is_a(j, "pronoun-it") for j in near)
    around = (*near, quantity.last, quantity.last + 1)
    copula = any(
        f.sense == "copula" for j in around for f in document.lexicon.verbs.get(document.low(j), ())
    )
    return it and copula


def _grows_to(document: Document, i: int) -> bool:
    """True for a figure behind "auf" or "to" where a verb of growth stands close by."""
    if not document.is_a(i - 1, "to-growth"):
        return False
    near = (*range(max(0, i - 9), i), *range(i, min(i + 5, len(document.tokens))))
    return any(
        f.sense in ("reinforce", "reduce")
        for j in near
        for f in document.lexicon.verbs.get(document.low(j), ())
    )


def _brought(document: Document, quantity: Quantity) -> bool:
    """True for "Uganda remains the backbone with 4,500": a figure alone behind "with"."""
    if document.low(quantity.first - 1) not in ("with", "mit"):
        return False
    following = document.tokens[quantity.last] if quantity.last < len(document.tokens) else None
    return following is None or following.kind == "mark"


_COUNTING = frozenset(("send", "provide", "station", "reinforce", "reduce", "comprise", "plan"))


def _after_verb(document: Document, i: int) -> bool:
    """True where a figure stands right behind a verb that counts troops: "supplies 2,500"."""
    i -= 2 if document.is_a(i - 1, "to-growth") else 1
    return any(f.sense in _COUNTING for f in document.lexicon.verbs.get(document.low(i), ()))


def listed_sender(document: Document, phrase: ForcePhrase) -> Entity | None:
    """Who a figure in a list belongs to: "…, Paris mit gut 10.000, Kairo mit rund 20.000"."""
    assert phrase.quantity is not None
    i = phrase.quantity.first - 1
    if document.low(i) in ("mit", "with"):
        i -= 1
    if document.low(i) == ",":
        # "Armenia, which currently chairs the bloc, 70"
        floor = max(document.sentences[document.sentence_of[i]].first, i - 12)
        i -= 1
        while i > floor and document.tokens[i].text != ",":
            i -= 1
        i -= 1
    return listed_at(document, i)


def listed_at(document: Document, i: int) -> Entity | None:
    """The nation at token ``i`` where it is an item of a list whose verb is left out."""
    mention = document.mention_at(i) if i >= 0 else None
    if mention is None or not mention.acts or mention.role not in ("name", "capital", "people"):
        return None
    at = governor(document, mention.first)
    if at >= 0:
        # "gefolgt von Indien mit 900", but not "auf La Réunion und Mayotte 1.900"
        return mention.entity if document.is_a(at - 1, "followed") else None
    j = mention.first - 1
    while document.is_a(j, "determiner") or (
        (noun := document.noun(j)) is not None and noun.sense == "member"
    ):
        j -= 1
    ordinal = document.tokens[j].text[0].islower() and document.low(j).endswith(
        ("größte", "stärkste")
    )
    listed = ordinal or document.low(j) in (",", ";", ":", "") or document.is_a(j, "coordinator")
    listed = listed or any(
        f.form in ("pres", "past") for f in document.lexicon.verbs.get(document.low(j), ())
    )
    starts = document.sentences[document.sentence_of[mention.first]].first == mention.first
    return mention.entity if listed and not starts and not mention.genitive else None
