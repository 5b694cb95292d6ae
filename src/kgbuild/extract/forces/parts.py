"""The words around a force's noun: determiner and adjectives before it, genitives behind it."""

from __future__ import annotations

from kgbuild.extract.forces.phrase import ForcePhrase
from kgbuild.extract.syntax import looks_adjective
from kgbuild.model import Entity, Unit
from kgbuild.text.document import Document

__all__ = ["take_owner", "take_start"]


_START_REACH = 6
_APPROXIMATE = frozenset(("about", "more_than", "less_than", "at_least", "up_to"))


def take_start(document: Document, phrase: ForcePhrase) -> None:
    """Take in the adjectives and the determiner before the phrase."""
    i = phrase.first - 1
    floor = document.sentences[document.sentence_of[phrase.first]].first
    quantity = document.quantity_at(phrase.first)
    approximate = quantity is not None and not _APPROXIMATE.isdisjoint(quantity.modifiers)
    while i >= floor and phrase.first - i < _START_REACH:
        mention = document.mention_at(i)
        if document.is_a(i, "determiner") or document.is_a(i, "possessive"):
            phrase.possessive |= document.is_a(i, "possessive")
            phrase.definite = document.low(i) not in ("ein", "eine", "einen", "einem", "einer",
                                                      "eines", "a", "an", "some", "no", "kein",
                                                      "keine", "keinen")  # fmt: skip
            if document.low(i) not in ("im", "am", "zum", "zur", "vom", "beim", "ins"):
                phrase.first = i
            return
        if mention is not None and mention.genitive and document.noun(mention.first - 1):
            # "im Norden Zyperns 35.000 Soldaten": the genitive belongs to the north.
            return
        if approximate and (mention is None or not mention.genitive):
            # "At present | some 800 soldiers": an adjective never stands before "some".
            return
        if mention is not None and (mention.role == "adjective" or mention.genitive):
            phrase.adjectives.append(mention)
            phrase.first = mention.first
            i = mention.first - 1
        elif document.tokens[i].kind == "clitic":
            i -= 1
        elif (
            mention is not None and document.language == "en" and mention.role in ("name", "force")
        ):
            phrase.adjectives.append(mention)
            phrase.first = mention.first
            i = mention.first - 1
        elif (looks_adjective(document, i) and document.quantity_at(i) is None) or (
            document.language == "en" and document.noun(i) is not None
        ):
            phrase.first = i
            i -= 1
        else:
            return


def take_owner(document: Document, phrase: ForcePhrase) -> None:
    """Whose the force is by an adjective, a genitive or the first part of a compound."""
    if phrase.sender is not None and phrase.sense in ("people", "mission"):
        return
    inside = [m for m in document.mentions_in(phrase.head, phrase.head + 1) if m.inside]
    for mention in (*inside, *phrase.adjectives):
        if mention.acts:
            phrase.sender = mention.entity
            if phrase.from_source:
                # "the pullout of Yugoslav forces from Kosovo": from there, not of it.
                phrase.from_source, phrase.last = False, phrase.head + 1
            if mention.role == "force" and phrase.unit is None:
                phrase.unit = Unit(label=mention.label)
            return
    if phrase.sender is None and document.is_a(phrase.head, "blue-helmets"):
        phrase.usual = Entity(kind="alliance", code="UN")
