"""Makes the facts: two nations in the order of their codes, with the shortest run of words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import product

from kgbuild.extract.ties.parties import Party
from kgbuild.model import AllyTie, Border, Membership
from kgbuild.text.document import Document

__all__ = ["Tie", "allied", "belonging", "bordering"]

Tie = Border | Membership | AllyTie


def bordering(
    document: Document, ones: Sequence[Party], others: Sequence[Party], at: int, rule: str
) -> Iterator[Border]:
    """A border between each of some nations and each of some others.

    Args:
        document: the text.
        ones: nations on one side.
        others: nations on the other.
        at: token of the word that says so ("grenzt", "border").
        rule: id of the rule.
    """
    for one, other in product(ones, others):
        if one.code != other.code:
            a, b = sorted((one.code, other.code))
            yield Border(
                article=document.article.id,
                between=(a, b),
                rule=rule,
                evidence=(document.span(*_run(document, at, one, other)),),
            )


def allied(
    document: Document, ones: Sequence[Party], others: Sequence[Party], at: int, rule: str
) -> Iterator[AllyTie]:
    """A tie between each of some nations and each of some others; see :func:`bordering`."""
    for one, other in product(ones, others):
        if one.code != other.code:
            a, b = sorted((one.code, other.code))
            yield AllyTie(
                article=document.article.id,
                between=(a, b),
                rule=rule,
                evidence=(document.span(*_run(document, at, one, other)),),
            )


def belonging(
    document: Document, members: Sequence[Party], alliance: Party, at: int, rule: str
) -> Iterator[Membership]:
    """The membership of each of some nations in an alliance; see :func:`bordering`."""
    for member in members:
        yield Membership(
            article=document.article.id,
            member=member.code,
            alliance=alliance.code,
            rule=rule,
            evidence=(document.span(*_run(document, at, member, alliance)),),
        )


def _run(document: Document, at: int, *parties: Party) -> tuple[int, int]:
    """The shortest run of tokens with a word and the parties, inside the word's sentence."""
    sentence = document.sentences[document.sentence_of[at]]
    inside = [p for p in parties if sentence.first <= p.first < sentence.last]
    first = min([at, *(p.first for p in inside)])
    last = max([at + 1, *(p.last for p in inside)])
    return first, last
