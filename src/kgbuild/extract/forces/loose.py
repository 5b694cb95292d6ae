"""Phrases that may be a force, where only what is said of them can tell.

A figure whose noun is left out ("moved about 100 of them", "Botswana 296"), a share of
what was named before ("the rest", "die Übrigen") and an army or navy that acts ("the
Marines are bringing …").
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kgbuild.extract.forces.complements import take_complement
from kgbuild.extract.forces.ellipsis import listed_sender
from kgbuild.extract.forces.heads import behind_part, designates, head_of, opens_part
from kgbuild.extract.forces.parts import take_owner, take_start
from kgbuild.extract.forces.phrase import ForcePhrase
from kgbuild.extract.syntax import governor, is_genitive
from kgbuild.model import Unit
from kgbuild.text.document import Document, Mention
from kgbuild.text.quantities import Quantity

__all__ = ["loose_phrases"]

_LEAST = 2
_YEARS = range(1900, 2101)
_UNITS = frozenset("% ° $ € £ : / ’ '".split())


def loose_phrases(document: Document, known: Sequence[ForcePhrase]) -> Iterator[ForcePhrase]:
    """The phrases of a document that may be a force, besides those that are known as such."""
    taken = {i for phrase in known for i in range(phrase.first, phrase.last)}
    for quantity in document.quantities:
        if quantity.core not in taken:
            phrase = _figure(document, quantity)
            if phrase is not None:
                yield phrase
                taken.update(range(phrase.first, phrase.last))
    for mention in document.mentions:
        if mention.first not in taken and _acts(document, mention):
            phrase = ForcePhrase(mention.first, mention.last, mention.first, "branch", loose=True)
            phrase.unit, phrase.sender = Unit(label=mention.label), mention.entity
            yield phrase
    for i in range(len(document.tokens)):
        if i in taken:
            continue
        sense = _sense(document, i)
        if sense:
            phrase = ForcePhrase(i, i + 1, i, sense, loose=True)
            phrase.definite = sense == "ellipsis"
            take_start(document, phrase)
            take_complement(document, phrase)
            take_owner(document, phrase)
            yield phrase


def _sense(document: Document, i: int) -> str:
    """What a token without a figure may stand for: a share, matériel, or the base itself."""
    if _is_share(document, i):
        return "ellipsis"
    noun = document.noun(i)
    if noun is None:
        return ""
    mention = document.mention_at(i)
    if mention is not None and not mention.inside:
        return ""
    if noun.sense == "equipment" and document.noun(i + 1) is None:
        return "equipment"
    if noun.sense == "base" and governor(document, i) < 0:
        return "base"
    return ""


def _figure(document: Document, quantity: Quantity) -> ForcePhrase | None:
    if document.date_at(quantity.core) is not None or designates(document, quantity):
        return None
    if not _may_count(document, quantity):
        return None
    after = behind_part(document, quantity.last)
    head, _ = head_of(document, after)
    noun = document.noun(head) if head >= 0 else None
    if noun is not None and document.low(head) not in _PERSONS:
        return None
    if head >= 0 and noun is None:
        return None
    phrase = ForcePhrase(
        quantity.first,
        max(quantity.last, head + 1),
        quantity.core,
        "ellipsis",
        quantity,
        loose=True,
    )
    phrase.part = after > quantity.last or opens_part(document, quantity.first)
    phrase.sender = listed_sender(document, phrase)
    take_start(document, phrase)
    take_complement(document, phrase)
    take_owner(document, phrase)
    return phrase


_PERSONS = frozenset("people person persons personen menschen leute".split())


def _may_count(document: Document, quantity: Quantity) -> bool:
    """True where a figure stands that is no year, sum, share, age or score."""
    value = quantity.value if quantity.value is not None else quantity.low
    if quantity.strong or (value is not None and value < _LEAST):
        return False
    bare = not quantity.modifiers and quantity.last == quantity.core + 1
    if bare and value in _YEARS and document.low(quantity.core).isdecimal():
        return False
    around = (document.low(quantity.first - 1), document.low(quantity.last))
    return not _UNITS.intersection(around)


def _acts(document: Document, mention: Mention) -> bool:
    if mention.role != "force" or mention.inside:
        return False
    return governor(document, mention.first) < 0 and not is_genitive(document, mention)


def _is_share(document: Document, i: int) -> bool:
    """True for "the rest", "the others", "most", where no noun says of what."""
    if not document.is_a(i, "share"):
        return False
    return document.noun(i + 1) is None and document.mention_at(i + 1) is None
