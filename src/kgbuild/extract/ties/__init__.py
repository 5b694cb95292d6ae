"""Borders, memberships and ally ties that the text states or plainly implies."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from kgbuild.extract.discourse import Discourse
from kgbuild.extract.ties.accessions import (
    member_accession,
    member_led,
    member_participation,
)
from kgbuild.extract.ties.allies import allied_with, ally_called, ally_noun
from kgbuild.extract.ties.borderlines import border_noun
from kgbuild.extract.ties.borders import border_meeting, border_surrounded, border_verb
from kgbuild.extract.ties.joining import member_in, member_since, member_verb
from kgbuild.extract.ties.making import Tie
from kgbuild.extract.ties.memberships import member_listed, member_noun, our_ally
from kgbuild.extract.ties.neighbours import border_crossed, neighbour_noun, neighbouring
from kgbuild.extract.ties.pacts import defence_pact
from kgbuild.text.document import Document

__all__ = ["find_ties"]

_Rule = Callable[[Discourse, int], Iterator[Tie]]

_BY_NOUN: Mapping[str, tuple[_Rule, ...]] = {
    "border": (border_noun,),
    "neighbour": (neighbour_noun,),
    "member": (member_noun, member_listed),
    "ally": (ally_noun, member_noun, our_ally),
}
_BY_WORD: tuple[_Rule, ...] = (
    border_verb,
    border_surrounded,
    border_meeting,
    border_crossed,
    neighbouring,
    member_verb,
    member_in,
    member_since,
    member_accession,
    member_led,
    member_participation,
    allied_with,
    ally_called,
    defence_pact,
)


def find_ties(document: Document, discourse: Discourse) -> Iterator[Tie]:
    """All ties of a document, in the order of the text.

    Example:
        >>> from kgbuild.model import Article
        >>> from kgbuild.text.document import read_document
        >>> text = "NATO member Latvia borders Russia."
        >>> document = read_document(Article(id="a", text=text, language="en"))
        >>> [tie.rule for tie in find_ties(document, Discourse(document))]
        ['member.noun', 'border.verb']
    """
    for i in range(len(document.tokens)):
        noun = document.noun(i)
        if noun is not None:
            for rule in _BY_NOUN.get(noun.sense, ()):
                yield from rule(discourse, i)
        if noun is None or noun.sense not in _BY_NOUN:
            if _may_be_member(document, i):
                yield from member_noun(discourse, i)
        for rule in _BY_WORD:
            yield from rule(discourse, i)


def _may_be_member(document: Document, i: int) -> bool:
    """True for words that tell of a member behind an alliance's name: "Nato-Staat", "part of"."""
    return (
        document.is_a(i, "member-state")
        or document.is_a(i, "part-word")
        or "-" in document.low(i)
        or document.low(i).endswith("mitglied")
    )
