"""Force phrases: noun phrases that name troops, units or equipment, with all they say of them.

"weitere 350 britische Soldaten", "das Panzerbataillon 203", "100 more from the army",
"eine multinationale NATO-Einheit mit 1200 Einsatzkräften" are one force phrase each.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from kgbuild.extract.forces.changes import find_changes
from kgbuild.extract.forces.counted import counted_phrase
from kgbuild.extract.forces.joining import joined
from kgbuild.extract.forces.loose import loose_phrases
from kgbuild.extract.forces.phrase import ForcePhrase
from kgbuild.extract.forces.uncounted import uncounted_phrase
from kgbuild.text.document import Document

__all__ = ["ForcePhrase", "find_forces"]


def find_forces(document: Document) -> list[ForcePhrase]:
    """All force phrases of a document, in the order of the text."""
    phrases: list[ForcePhrase] = []
    taken: set[int] = set()
    changes = dict(find_changes(document))
    for quantity in document.quantities:
        if quantity.core in changes:
            pair = changes[quantity.core]
            phrases.extend(pair)
            taken.update(i for p in pair for i in range(p.first, p.last))
            continue
        if quantity.core in taken:
            continue
        phrase = counted_phrase(document, quantity, phrases)
        if phrase is not None:
            phrases.append(phrase)
            taken.update(range(phrase.first, phrase.last))
    for i in range(len(document.tokens)):
        if i in taken:
            continue
        phrase = uncounted_phrase(document, i)
        if phrase is not None:
            phrases.append(phrase)
            taken.update(range(phrase.first, phrase.last))
    phrases.sort(key=lambda p: p.first)
    whole = _without_shared(document, list(joined(document, phrases)))
    found = sorted([*whole, *_pronouns(document, whole)], key=lambda p: p.first)
    _set_zones(document, found)
    loose = list(loose_phrases(document, found))
    for phrase in loose:
        sentence = document.sentences[document.sentence_of[phrase.head]]
        phrase.zone = sentence.first, sentence.last
    return sorted([*found, *loose], key=lambda p: p.first)


def _without_shared(document: Document, phrases: list[ForcePhrase]) -> list[ForcePhrase]:
    """Give the mission in which counted soldiers take part to them as their unit."""
    counted: dict[int, ForcePhrase] = {}
    for phrase in phrases:
        if phrase.counted:
            counted[document.sentence_of[phrase.head]] = phrase
    kept: list[ForcePhrase] = []
    for phrase in phrases:
        sharer = counted.get(document.sentence_of[phrase.head])
        if phrase.sense != "participation" or sharer is None:
            kept.append(phrase)
        elif sharer.unit is None:
            sharer.unit = phrase.unit
    return kept


def _set_zones(document: Document, phrases: list[ForcePhrase]) -> None:
    """Tell each phrase which tokens no other force claims for itself."""
    end = 0
    for phrase in phrases:
        first = document.sentences[document.sentence_of[phrase.head]].first
        phrase.zone = max(end, first), phrase.last
        if _is_rival(phrase):
            end = phrase.last
    start = len(document.tokens)
    for phrase in reversed(phrases):
        last = document.sentences[document.sentence_of[phrase.head]].last
        phrase.zone = phrase.zone[0], min(start, last)
        if _is_rival(phrase):
            start = phrase.first


def _is_rival(phrase: ForcePhrase) -> bool:
    return phrase.quantity is not None or phrase.sense != "mission"


def _pronouns(document: Document, phrases: list[ForcePhrase]) -> Iterator[ForcePhrase]:
    """ "Sie sollen in Ungarn stationiert werden": the force of the sentence before, taken up."""
    by_sentence: dict[int, list[ForcePhrase]] = {}
    for phrase in phrases:
        by_sentence.setdefault(document.sentence_of[phrase.head], []).append(phrase)
    for sentence in document.sentences:
        i = sentence.first
        before = by_sentence.get(sentence.index - 1, [])
        if i >= sentence.last or not document.is_a(i, "pronoun-they") or not before:
            continue
        known = before[-1]
        if sentence.index not in by_sentence and known.sense in ("unit", "personnel", "equipment"):
            yield replace(known, first=i, last=i + 1, head=i, quantity=None, equipment=())
