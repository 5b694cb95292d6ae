"""What several models look at: the shape of a force phrase, where a mention stands."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable
from typing import TypeVar

from kgbuild.extract.candidate import Candidate
from kgbuild.extract.forces import ForcePhrase
from kgbuild.extract.syntax import governor, is_genitive
from kgbuild.text.document import Document, Mention

__all__ = ["grip", "opener", "place_in_text", "reach", "shape", "share", "side", "step"]

K = TypeVar("K", bound=Hashable)

_STEPS = (0, 1, 2, 3, 5, 8, 12, 20)
_SENTENCES_BACK = 3
_FAR_BACK = 4
"""Sentences from which on a mention is only somewhere before, as in the headline."""


def shape(phrase: ForcePhrase) -> str:
    """Sense of the phrase and how it points back: "personnel.def", "ellipsis.part"."""
    marks = {"def": phrase.definite, "poss": phrase.possessive, "part": phrase.part}
    return f"{phrase.sense}.{''.join(mark for mark, held in marks.items() if held)}"


def reach(candidate: Candidate) -> tuple[tuple[int, int], tuple[int, int]]:
    """Where options are looked for: the tokens of the sentence and those before it, the headline.

    The headline is empty where the sentences before reach back to it.
    """
    sentences = candidate.document.sentences
    start = sentences[max(0, candidate.sentence - _SENTENCES_BACK)].first
    return (start, sentences[candidate.sentence].last), (0, min(start, sentences[0].last))


def share(counts: Counter[K], key: K) -> int:
    """How often a thing is named beside the one named most, in quarters."""
    return round(4 * counts[key] / max(counts.values(), default=1))


def place_in_text(candidate: Candidate, mention: Mention) -> str:
    """Where a mention stands: ``clause``, ``sentence``, or so many sentences ``back``."""
    back = candidate.sentence - candidate.document.sentence_of[mention.first]
    if back == 0:
        inside = candidate.discourse.clause_at(mention.first) is candidate.clause
        return "clause" if inside else "sentence"
    return f"back{min(back, _FAR_BACK)}"


def side(phrase: ForcePhrase, mention: Mention) -> str:
    """On which side of the phrase a mention stands."""
    return "before" if mention.first < phrase.first else "after"


def grip(document: Document, mention: Mention) -> str:
    """What holds a mention: its preposition, ``gen`` for a genitive, or "" for nothing."""
    at = governor(document, mention.first)
    if at >= 0:
        return document.low(at)
    return "gen" if is_genitive(document, mention) else ""


def step(distance: int) -> str:
    """A number of tokens, in steps that widen."""
    return next((str(top) for top in _STEPS if distance <= top), "far")


def opener(candidate: Candidate) -> str:
    """What a clause opens with before its verb: a pronoun, or the class of its first noun."""
    document, phrase, clause = candidate.document, candidate.phrase, candidate.clause
    end = clause.predicate.at if clause.predicate.at >= 0 else phrase.first
    pronoun = ""
    for i in [i for i in clause.tokens if i < end][:_OPENING]:
        for kind in _PRONOUNS:
            if document.is_a(i, kind):
                pronoun = kind
        noun = document.noun(i)
        if noun is not None and not phrase.first <= i < phrase.last:
            return pronoun or noun.sense
    return pronoun


_OPENING = 6
_PRONOUNS = ("pronoun-it", "pronoun-they", "pronoun-he", "pronoun-she", "pronoun-we")
