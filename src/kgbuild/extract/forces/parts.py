"""The words around a force's noun: determiner and adjectives before it, genitives behind it."""

from __future__ import annotations

from kgbuild.extract.forces.phrase import ForcePhrase
from kgbuild.extract.forces.units import name_unit
from kgbuild.extract.syntax import looks_adjective, mention_list
from kgbuild.model import Entity, Unit
from kgbuild.text.document import Document

__all__ = ["sent_by", "take_complement", "take_owner", "take_start"]

_PEOPLE = frozenset(("personnel", "collective"))


_START_REACH = 6


def take_start(document: Document, phrase: ForcePhrase) -> None:
    """Take in the adjectives and the determiner before the phrase."""
    i = phrase.first - 1
    floor = document.sentences[document.sentence_of[phrase.first]].first
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


def _is_verb(document: Document, i: int) -> bool:
    """True for the "massed" of "Moscow has massed 50,000 men", not of "the massed men"."""
    if not document.lexicon.verbs.get(document.low(i)):
        return False
    return not (document.is_a(i - 1, "determiner") or document.is_a(i - 1, "possessive"))


def take_owner(document: Document, phrase: ForcePhrase) -> None:
    """Whose the force is by an adjective, a genitive or the first part of a compound."""
    if phrase.sender is not None and phrase.sense in ("people", "mission"):
        return
    inside = [m for m in document.mentions_in(phrase.head, phrase.head + 1) if m.inside]
    for mention in (*inside, *phrase.adjectives):
        if mention.acts:
            phrase.sender = mention.entity
            if mention.role == "force" and phrase.unit is None:
                phrase.unit = Unit(label=mention.label)
            return


def take_complement(document: Document, phrase: ForcePhrase) -> None:
    """What follows the noun and says whose the force is: "der Bundeswehr", "aus dem Heer"."""
    i = phrase.last
    tokens = document.tokens
    steps = 0
    while i < len(tokens) and steps < 7:
        if document.sentence_of[i] != document.sentence_of[phrase.head]:
            return
        mention = document.mention_at(i)
        owner = document.noun(i)
        if mention is not None and mention.inside and owner is not None and owner.sense == "member":
            # "die Soldaten des Nato-Mitglieds": a member's, not the alliance's.
            return
        if mention is not None and mention.first == i and i > phrase.last:
            joint = range(phrase.last, i)
            source = any(document.low(j) in ("aus", "from") for j in joint)
            of = any(document.low(j) in ("der", "des", "of", "von") for j in joint)
            if mention.role == "force" and (source or of):
                phrase.unit = phrase.unit or Unit(label=mention.label)
                if phrase.unit and not phrase.unit.named:
                    phrase.unit = Unit(label=mention.label)
                phrase.sender = phrase.sender or mention.entity
                phrase.last = mention.last
            elif mention.acts and mention.role in ("name", "adjective", "people") and (
                of or (source and phrase.sense in _PEOPLE)
            ):  # fmt: skip
                if mention.role == "adjective":
                    phrase.sender = phrase.sender or mention.entity
                    i = mention.last
                    steps += 1
                    continue
                phrase.from_source = phrase.sender is None and source
                phrase.sender = phrase.sender or mention.entity
                phrase.last = mention.last
                listed = mention_list(document, mention.first)
                if source and len(listed) > 1 and phrase.quantity is None:
                    phrase.senders = tuple(m.entity for m in listed)
                    phrase.last = listed[-1].last
            return
        if mention is not None and mention.first == i and mention.entity.kind == "region":
            if document.low(i - 1) in ("aus", "from") and mention.code is not None:
                # "das Panzerbataillon 203 aus Augustdorf": where it is at home.
                phrase.usual = Entity(kind="nation", code=mention.code)
            return
        noun = document.noun(i)
        words = document.low(i)
        if i == phrase.last and sent_by(document, i) is not None:
            phrase.sender = phrase.sender or sent_by(document, i)
            return
        if words in ("der", "des", "of", "von", "aus", "from", "the", "dem", "den", "its", "their",
                     "seiner", "ihrer"):  # fmt: skip
            pass
        elif noun is not None and noun.sense in ("unit", "collective", "member", "personnel"):
            if noun.sense == "unit" and i > phrase.last and phrase.sense != "unit":
                inner = ForcePhrase(i, i + 1, i, "unit")
                name_unit(document, inner, noun)
                if inner.unit is not None and inner.unit.named:
                    phrase.unit = inner.unit
                    phrase.last = inner.last
                    i = inner.last
                    steps += 1
                    continue
        elif document.tokens[i].text == "." and document.tokens[i - 1].kind == "number":
            pass
        elif i == phrase.last or not looks_adjective(document, i):
            return
        i += 1
        steps += 1


def sent_by(document: Document, i: int) -> Entity | None:
    """Who sends by a participle behind the noun: "the 7,000 promised by the United States"."""
    forms = document.lexicon.verbs.get(document.low(i), ())
    if not any(
        f.form == "part" and f.sense in ("send", "plan", "provide", "station") for f in forms
    ):
        return None
    if document.low(i + 1) not in ("by", "von", "vom"):
        return None
    for j in range(i + 2, min(i + 5, len(document.tokens))):
        mention = document.mention_at(j)
        if mention is not None:
            return mention.entity if mention.acts else None
    return None
