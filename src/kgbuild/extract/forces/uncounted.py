"""Force phrases without a figure: named units, ships, and troops spoken of as such."""

from __future__ import annotations

from kgbuild.extract.forces.complements import take_complement
from kgbuild.extract.forces.ellipsis import listed_at
from kgbuild.extract.forces.heads import _goes_on, head_of, is_police
from kgbuild.extract.forces.parts import take_owner, take_start
from kgbuild.extract.forces.phrase import ForcePhrase
from kgbuild.extract.forces.units import name_unit
from kgbuild.extract.syntax import governor, is_genitive
from kgbuild.lang.ships import SHIP_PREFIXES
from kgbuild.model import Entity, Equipment, Unit
from kgbuild.text.document import Document, Mention

__all__ = ["uncounted_phrase"]

_SHIP_NAME = 6
"""Tokens of a ship's name in quotation marks, at most."""


def _ship(document: Document, i: int) -> ForcePhrase | None:
    """A ship by its name: Fregatte „Hessen“, HMS Trent, the aircraft carrier Garibaldi."""
    tokens = document.tokens
    if document.low(i) in SHIP_PREFIXES and tokens[i].text.isupper() and i + 1 < len(tokens):
        last = i + 1
        while last < len(tokens) and tokens[last].kind == "word" and tokens[last].capital:
            last += 1
        if last == i + 1:
            return None
        label = document.text(i, last)
    else:
        if not document.is_a(i, "ship"):
            return None
        quote = document.quote_at(i + 1)
        last = i + 1
        if quote is not None and quote.first == i + 1 and quote.last - quote.first <= _SHIP_NAME:
            last = quote.last
        elif document.language == "en":
            while last < len(tokens) and tokens[last].kind == "word" and tokens[last].capital:
                last += 1
        if last == i + 1:
            return None
        label = document.text(i, last)
    phrase = ForcePhrase(i, last, i, "unit")
    phrase.unit = Unit(label=label)
    navy = SHIP_PREFIXES.get(document.low(i))
    phrase.usual = Entity(kind="nation", code=navy) if navy is not None else None
    take_start(document, phrase)
    take_owner(document, phrase)
    return phrase


def _quoted_ship(document: Document, i: int) -> ForcePhrase | None:
    """A ship known by its name alone, where the text speaks of ships: die „Virginio Fasan“."""
    quote = document.quote_at(i)
    if quote is None or quote.first != i or not quote.closed:
        return None
    if quote.last - quote.first > _SHIP_NAME or not document.is_a(i - 1, "definite"):
        return None
    if not document.tokens[i + 1].capital or not document.speaks_of("ship"):
        return None
    phrase = ForcePhrase(i, quote.last, i + 1, "unit")
    phrase.unit = Unit(label=document.text(quote.first + 1, quote.last - 1))
    if document.low(i - 2) in ("mit", "with"):
        phrase.sender = listed_at(document, i - 3)
    return phrase


def _may_name_ship(document: Document, i: int) -> bool:
    return document.low(i) in SHIP_PREFIXES or document.quote_at(i) is not None


def _takes_part(document: Document, mention: Mention) -> bool:
    """True for the mission in which a nation takes part: "an der Operation Aspides beteiligt"."""
    if mention.role != "force" or mention.detail != "mission" or mention.inside:
        return False
    at = governor(document, mention.first)
    if at < 0 or document.low(at) not in ("an", "am", "in"):
        return False
    sentence = document.sentences[document.sentence_of[mention.first]]
    return any(document.is_a(j, "participates") for j in range(sentence.first, sentence.last))


def uncounted_phrase(document: Document, i: int) -> ForcePhrase | None:
    """The force phrase that begins at a token without a figure; None where none does."""
    mention, noun = document.mention_at(i), document.noun(i)
    if mention is None and noun is None and not _may_name_ship(document, i):
        # Most words: what follows need not be asked of them.
        return None
    ship = _ship(document, i) or _quoted_ship(document, i)
    if ship is not None:
        return ship
    if mention is not None and mention.first == i and _takes_part(document, mention):
        phrase = ForcePhrase(i, mention.last, i, "participation")
        phrase.unit = Unit(label=mention.label)
        return phrase
    if (
        mention is not None
        and mention.role == "force"
        and mention.first == i
        and not mention.inside
    ):
        if governor(document, i) >= 0 or is_genitive(document, mention):
            return None
        numbered = any(c.isdigit() for c in mention.label)
        if numbered or mention.detail in ("mission", "ship"):
            phrase = ForcePhrase(i, mention.last, i, "unit" if numbered else "mission")
            phrase.unit = Unit(label=mention.label)
            if numbered:
                # Many armies have a 1st Division.
                phrase.usual = mention.entity
            else:
                phrase.sender = mention.entity
            return phrase
        return None
    if noun is None or noun.sense not in ("unit", "personnel", "collective", "equipment"):
        return None
    if is_police(document, i):
        return None
    if mention is not None and not mention.inside:
        return None
    if document.language == "en" and _goes_on(document, i):
        return None
    phrase = ForcePhrase(i, i + 1, i, noun.sense)
    take_start(document, phrase)
    name_unit(document, phrase, noun)
    if document.low(phrase.last) in ("of", "von", "mit", "with"):
        quantity = document.quantity_at(phrase.last + 1)
        if quantity is not None and head_of(document, quantity.last)[0] < 0:
            # "a battle group of about a thousand"
            phrase.quantity, phrase.last = quantity, quantity.last
    take_complement(document, phrase)
    take_owner(document, phrase)
    if noun.sense == "equipment":
        return _materiel(document, phrase)
    if phrase.quantity is None and _accompanies(document, phrase):
        return None
    if noun.sense == "unit" and phrase.sender is None:
        phrase.senders = _joint(document, phrase.first)
        if not phrase.senders:
            phrase.sender = listed_at(document, phrase.first - 1)
    return phrase


def _joint(document: Document, i: int) -> tuple[Entity, ...]:
    """The senders that share a verb before token ``i``: "stellen Rumänien und Polen Kompanien"."""
    found: list[Mention] = []
    mention = document.mention_at(i - 1)
    while mention is not None and mention.acts and mention.role in ("name", "capital", "people"):
        found.append(mention)
        j = mention.first - 1
        j -= document.is_a(j, "determiner")
        joins = document.low(j) == "," or document.is_a(j, "coordinator")
        if len(found) == 1 and not document.is_a(j, "coordinator"):
            return ()
        mention = document.mention_at(j - 1) if joins else None
    return tuple(m.entity for m in reversed(found)) if len(found) > 1 else ()


def _materiel(document: Document, phrase: ForcePhrase) -> ForcePhrase | None:
    """Matériel without a figure: one piece behind "a", or what an adjective says whose it is."""
    one = any(document.is_a(i, "one") for i in range(phrase.first, phrase.head))
    if one:
        label = document.tokens[phrase.head].text
        phrase.equipment = (Equipment(label=label, count=1),)
        return phrase
    return phrase if phrase.sender is not None else None


def _accompanies(document: Document, phrase: ForcePhrase) -> bool:
    """True for a force without name or figure that only goes with another: "with the UN force"."""
    if phrase.senders or (phrase.unit is not None and phrase.unit.named):
        return False
    at = governor(document, phrase.first)
    return at >= 0 and document.is_a(at, "company-preposition")
