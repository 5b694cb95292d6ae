"""Force phrases with a figure: "weitere 350 britische Soldaten", "gut 800 davon Deutsche"."""

from __future__ import annotations

from kgbuild.extract.forces.complements import take_complement
from kgbuild.extract.forces.ellipsis import is_elliptic, listed_sender
from kgbuild.extract.forces.heads import (
    behind_part,
    both_genders,
    designates,
    head_of,
    opens_part,
    sense_of,
)
from kgbuild.extract.forces.parts import take_owner, take_start
from kgbuild.extract.forces.phrase import ForcePhrase
from kgbuild.extract.forces.units import name_unit
from kgbuild.text.document import Document
from kgbuild.text.quantities import Quantity

__all__ = ["counted_phrase"]


def counted_phrase(
    document: Document, quantity: Quantity, before: list[ForcePhrase]
) -> ForcePhrase | None:
    """The force phrase whose head a figure counts; None where it counts no force."""
    if designates(document, quantity):
        return None
    after = behind_part(document, quantity.last)
    head, adjectives = head_of(document, after)
    noun = document.noun(head) if head >= 0 else None
    when = document.date_at(quantity.core)
    if when is not None and not (
        when.last - when.first == 1 and noun is not None and noun.sense == "personnel"
    ):
        # "1960 leicht bewaffnete Soldaten" is no year.
        return None
    people = document.mention_at(head) if head >= 0 else None
    phrase = ForcePhrase(quantity.first, quantity.last, quantity.core, "ellipsis", quantity)
    phrase.adjectives = adjectives
    phrase.part = after > quantity.last or opens_part(document, quantity.first)
    if people is not None and people.role == "people":
        phrase.head, phrase.last, phrase.sense = head, head + 1, "people"
        phrase.sender = people.entity
    elif noun is not None:
        sense = sense_of(document, head, noun)
        if sense is None:
            return None
        phrase.head, phrase.last, phrase.sense = head, both_genders(document, head + 1), sense
        name_unit(document, phrase, noun)
    elif after == quantity.last and not is_elliptic(document, quantity, before):
        return None
    with_figure = document.low(quantity.first - 1) in ("mit", "with")
    if noun is None or noun.sense == "equipment" or with_figure:
        phrase.sender = phrase.sender or listed_sender(document, phrase)
    take_start(document, phrase)
    take_complement(document, phrase)
    take_owner(document, phrase)
    return phrase
