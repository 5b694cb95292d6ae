"""Borders, memberships and ally ties that the text states or plainly implies."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from functools import cache

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
from kgbuild.lang import lexicon as lexicon_of
from kgbuild.model import Language
from kgbuild.text.document import Document

__all__ = ["find_ties"]

_Rule = Callable[[Discourse, int], Iterator[Tie]]

_BY_NOUN: Mapping[str, tuple[_Rule, ...]] = {
    "border": (border_noun,),
    "neighbour": (neighbour_noun,),
    "member": (member_noun, member_listed),
    "ally": (ally_noun, member_noun, our_ally),
}
_BY_VERB: Mapping[str, _Rule] = {
    "border": border_verb,
    "join": member_verb,
    "belong": member_verb,
}
_BY_CLASS: Mapping[str, _Rule] = {
    "surrounded": border_surrounded,
    "tri-border": border_meeting,
    "abuts": border_meeting,
    "meets": border_meeting,
    "crosses": border_crossed,
    "neighbouring": neighbouring,
    "is-copula": member_in,
    "in-alliance": member_since,
    "accession": member_accession,
    "participation": member_participation,
    "allied": allied_with,
    "called": ally_called,
    "pact": defence_pact,
    "pact-plain": defence_pact,
}


def find_ties(document: Document, discourse: Discourse) -> Iterator[Tie]:
    """All ties of a document, in the order of the text."""
    rules_of = _rules_by_word(document.language)
    for i, token in enumerate(document.tokens):
        noun = document.noun(i)
        if noun is not None and noun.sense in _BY_NOUN:
            for rule in _BY_NOUN[noun.sense]:
                yield from rule(discourse, i)
        elif _may_be_member(document, i):
            yield from member_noun(discourse, i)
        for rule in rules_of.get(token.low) or rules_of.get(token.low.rpartition("-")[2], ()):
            yield from rule(discourse, i)
        mention = document.mention_at(i)
        if mention is not None and mention.first == i and mention.entity.kind == "alliance":
            yield from member_led(discourse, i)


@cache
def _rules_by_word(language: Language) -> Mapping[str, tuple[_Rule, ...]]:
    """The rules that a word may set off, so that most words are passed over at once."""
    lexicon = lexicon_of(language)
    rules: defaultdict[str, dict[_Rule, None]] = defaultdict(dict)
    for word, forms in lexicon.verbs.items():
        for form in forms:
            if form.sense in _BY_VERB:
                rules[word][_BY_VERB[form.sense]] = None
    for word_class, rule in _BY_CLASS.items():
        for word in lexicon.classes[word_class]:
            rules[word][rule] = None
    return {word: tuple(found) for word, found in rules.items()}


def _may_be_member(document: Document, i: int) -> bool:
    """True for words that tell of a member behind an alliance's name: "Nato-Staat", "part of"."""
    return (
        document.is_a(i, "member-state")
        or document.is_a(i, "part-word")
        or "-" in document.low(i)
        or document.low(i).endswith("mitglied")
    )
