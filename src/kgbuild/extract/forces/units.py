"""The name of a unit: with its number or proper name, or else what it is, in dictionary form."""

from __future__ import annotations

from kgbuild.extract.forces.phrase import ForcePhrase
from kgbuild.extract.syntax import looks_adjective
from kgbuild.lang.lexicon import Noun
from kgbuild.model import Equipment, Unit
from kgbuild.text.document import Document

__all__ = ["name_unit"]

_PLAIN = frozenset("einheit kontingent verband unit contingent force forces group".split())
"""Words that name no unit unless more is said of it."""


def name_unit(document: Document, phrase: ForcePhrase, noun: Noun) -> None:
    """The unit's name: with its number or its proper name, else what it is."""
    if noun.sense == "equipment":
        count = phrase.quantity.value if phrase.quantity else None
        label = document.tokens[phrase.head].text
        phrase.equipment = (Equipment(label=label, count=count),)
        return
    if noun.sense != "unit":
        return
    head = document.tokens[phrase.head]
    if document.language == "de":
        label, named = _german_unit(document, phrase, noun)
    else:
        label, named = _english_unit(document, phrase)
    if not named and label.lower() in _PLAIN:
        return
    phrase.unit = Unit(label=label or head.text, named=named)


def _german_unit(document: Document, phrase: ForcePhrase, noun: Noun) -> tuple[str, bool]:
    i = phrase.head
    tokens = document.tokens
    word = _dictionary_form(tokens[i].text, noun, document)
    following = i + 1 < len(tokens) and document.sentence_of[i + 1] == document.sentence_of[i]
    if following and tokens[i + 1].kind == "number" and len(tokens[i + 1].text) <= 4:
        phrase.last = max(phrase.last, i + 2)
        return f"{word} {tokens[i + 1].text}", True
    j = i - 1
    adjective = ""
    while j > 0 and looks_adjective(document, j) and tokens[j].kind == "word":
        adjective = tokens[j].text if document.is_a(j, "multinational") else adjective
        j -= 1
    if tokens[j].text == "." and j > 0 and tokens[j - 1].kind == "number":
        phrase.first = min(phrase.first, j - 1)
        return f"{tokens[j - 1].text}. {word}", True
    if adjective:
        ending = {"m": "er", "f": "e", "n": "es"}.get(noun.gender, "e")
        stem = adjective.rstrip("nrsm").removesuffix("e")
        return f"{stem}{ending} {word}", False
    return word, False


def _dictionary_form(word: str, noun: Noun, document: Document) -> str:
    """The compound in the nominative singular: Gefechtsverbänden → Gefechtsverband."""
    low = word.lower()
    for cut in range(len(low)):
        if document.lexicon.nouns.get(low[cut:]) == noun:
            lemma = noun.lemma
            if cut == 0:
                return lemma
            return word[:cut] + (lemma if word[cut - 1] == "-" else lemma.lower())
    return word


def _english_unit(document: Document, phrase: ForcePhrase) -> tuple[str, bool]:
    """ "5th Airborne Brigade", "26th Marine Expeditionary Unit"; else "battle group"."""
    tokens = document.tokens
    i = phrase.head
    if (document.low(i + 1), document.low(i + 2)) == ("combat", "team"):
        # "2nd Infantry Brigade Combat Team"
        phrase.last = max(phrase.last, i + 3)
    end = max(i + 1, phrase.last) if document.low(phrase.last - 1) == "team" else i + 1
    j = i - 1
    ordinal = -1
    while j >= 0 and i - j <= 5 and tokens[j].kind != "mark":
        if tokens[j].kind == "number" and tokens[j].text[-1].isalpha():
            ordinal = j
            break
        if not (tokens[j].capital or looks_adjective(document, j) or document.noun(j)):
            break
        j -= 1
    if ordinal >= 0:
        phrase.first = min(phrase.first, ordinal)
        return document.text(ordinal, end), True
    j = i
    while j > 0 and tokens[j - 1].capital and tokens[j - 1].kind == "word" and (
        document.mention_at(j - 1) is None and not document.is_a(j - 1, "determiner")
    ):  # fmt: skip
        j -= 1
    if tokens[i].capital and j < i:
        return document.text(j, end), True
    j = i
    while j > 0 and (noun := document.noun(j - 1)) is not None and noun.sense != "thing":
        j -= 1
    if j == i and document.low(i - 1) in ("battle", "task", "strike", "carrier", "special"):
        j -= 1
    return document.text(j, i + 1), False
