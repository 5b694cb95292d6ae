"""What holds what in a phrase: governing prepositions, genitives, subjects, places.

These questions are answered from the words around a mention, by the order of words in
German and English noun phrases (determiner, adjectives, noun, genitive).
"""

from __future__ import annotations

from kgbuild.text.clauses import Clause
from kgbuild.text.document import Document, Mention

__all__ = [
    "antecedent",
    "clause_mentions",
    "governor",
    "is_genitive",
    "looks_adjective",
    "mention_list",
    "subject",
]

_REACH = 9
_RELATIVE_REACH = 14
_PLACE_NOUNS = frozenset(
    ("country", "capital", "base", "exclave", "neighbour", "ally", "member", "border", "area")
)
_ADJECTIVE_ENDS = ("e", "en", "er", "es", "em")


def looks_adjective(document: Document, i: int) -> bool:
    """True where a token may be an adjective before a noun."""
    token = document.tokens[i]
    if token.kind == "number":
        return True
    mention = document.mention_at(i)
    if mention is not None:
        return mention.role == "adjective" or (mention.inside and not document.noun(i))
    if token.kind != "word" or document.is_a(i, "preposition") or document.is_a(i, "coordinator"):
        return False
    if document.language == "de":
        forms = {v.form for v in document.lexicon.verbs.get(token.low, ())}
        attributive = "attr" in forms
        if forms and not attributive:
            return False
        plain = token.text[0].islower() and token.low.endswith(_ADJECTIVE_ENDS)
        return attributive or (plain and not document.is_a(i, "determiner"))
    if token.capital or document.noun(i) is not None or _is_function_word(document, i):
        return False
    forms = {v.form for v in document.lexicon.verbs.get(token.low, ())}
    return not forms or bool(forms & {"part", "ing"})


def _is_function_word(document: Document, i: int) -> bool:
    return any(document.is_a(i, kind) for kind in _FUNCTION_CLASSES)


_FUNCTION_CLASSES = (
    "determiner", "relative", "subordinator", "pronoun-he", "pronoun-she", "pronoun-it",
    "pronoun-we", "there", "negation", "ongoing",
)  # fmt: skip


def governor(document: Document, first: int) -> int:
    """Index of the preposition that governs the noun phrase at token ``first``, or -1."""
    known = document.governors.get(first)
    if known is None:
        known = document.governors[first] = _governor(document, first)
    return known


def _governor(document: Document, first: int) -> int:
    i, item = first - 1, first
    floor = max(document.sentences[document.sentence_of[first]].first, first - _REACH)
    while i >= floor:
        if document.is_a(i, "preposition"):
            return i
        if document.tokens[i].text in '„“"»«' and i > floor:
            i -= 1
            continue
        if document.date_at(i) is not None:
            return -1
        mention = document.mention_at(i)
        coordinates = document.is_a(i, "coordinator") or document.tokens[i].text == ","
        if (
            coordinates
            and i > floor
            and (document.tokens[i].text != "," or _bare(document, i, item))
        ):
            previous = document.mention_at(i - 1)
            if previous is None or previous.role == "adjective":
                return -1
            i, item = previous.first - 1, previous.first
        elif mention is not None and (mention.role == "adjective" or mention.genitive):
            i = mention.first - 1
        elif (
            document.is_a(i, "determiner")
            or looks_adjective(document, i)
            or ((noun := document.noun(i)) is not None and noun.sense in _PLACE_NOUNS)
        ):
            i -= 1
        else:
            return -1
    return -1


def _bare(document: Document, comma: int, first: int) -> bool:
    """True for an item of a list that goes on: "Ungarn, Rumänien und Bulgarien"."""
    mention = document.mention_at(first)
    if mention is None or not all(document.is_a(j, "determiner") for j in range(comma + 1, first)):
        return False
    following = mention.last
    goes_on = document.low(following) == "," or document.is_a(following, "coordinator")
    return goes_on and any(
        document.mention_at(j) is not None for j in range(following + 1, following + 4)
    )


def is_genitive(document: Document, mention: Mention) -> bool:
    """True for "Moskaus", "des Niger", "der Bundeswehr", "Russia's", "of Russia"."""
    if mention.genitive:
        return True
    i = mention.first - 1
    while i > 0 and looks_adjective(document, i) and document.mention_at(i) is None:
        i -= 1
    if document.language == "en":
        while i > 0 and document.is_a(i, "determiner"):
            i -= 1
        return document.low(i) == "of"
    if document.low(i) not in ("des", "der", "dieser", "ihrer", "seiner", "eines", "einer"):
        return False
    before = i - 1
    if before < 0 or document.sentence_of[before] != document.sentence_of[i]:
        return False
    token = document.tokens[before]
    return token.capital and token.kind == "word" and document.mention_at(before) is None


def clause_mentions(document: Document, clause: Clause) -> list[Mention]:
    """The mentions inside a clause, embedded clauses left out."""
    seen: list[Mention] = []
    for i in clause.tokens:
        mention = document.mention_at(i)
        if mention is not None and mention.first == i:
            seen.append(mention)
    return seen


def mention_list(document: Document, i: int) -> list[Mention]:
    """The coordinated names that begin at token ``i``: "Lettland, Estland und Litauen"."""
    found: list[Mention] = []
    while i < len(document.tokens):
        while i < len(document.tokens) and (
            document.is_a(i, "determiner") or document.low(i) in ("sowie", "auch", "both", "beide")
        ):
            i += 1
        mention = document.mention_at(i)
        if mention is None or mention.first != i or not mention.acts or mention.role == "adjective":
            break
        found.append(mention)
        i = mention.last
        if document.low(i) == "," and document.is_a(i + 1, "coordinator"):
            i += 1
        if document.low(i) != "," and not document.is_a(i, "coordinator"):
            break
        i += 1
    return found


def subject(document: Document, clause: Clause) -> Mention | None:
    """The acting mention that no preposition governs and that is no genitive: who acts.

    A passive clause has no acting subject.
    """
    known = document.subjects.get(clause.first)
    if known is None or known[0] is not clause:
        known = document.subjects[clause.first] = clause, _subject(document, clause)
    return known[1]


def _subject(document: Document, clause: Clause) -> Mention | None:
    if clause.predicate.passive:
        return _agent(document, clause)
    dateline: Mention | None = None
    for mention in clause_mentions(document, clause):
        if not mention.acts or mention.role == "region":
            continue
        if mention.inside and not _acting_compound(document, mention):
            continue
        if mention.role == "adjective" and not _of_actor(document, mention):
            continue
        if document.low(mention.last) == ":":
            continue
        if mention.role == "people" and document.quantity_at(mention.first - 1) is not None:
            # "140 soldiers, of them 70 Portuguese, …": a part of who acts.
            continue
        owner = mention.genitive and _of_actor(document, mention)
        if governor(document, mention.first) < 0 and (owner or not is_genitive(document, mention)):
            if document.language == "en" and 0 <= clause.predicate.at < mention.first:
                return dateline
            if not document.in_dateline(mention.first):
                return mention
            dateline = dateline or mention
    return _represented(document, clause) or dateline


def _represented(document: Document, clause: Clause) -> Mention | None:
    """For whom an office or body acts that is the subject: "die Regierungschefs der Nato"."""
    for i in clause.tokens:
        noun = document.noun(i)
        if noun is None or noun.sense not in ("office", "body"):
            continue
        if document.language == "en" and 0 <= clause.predicate.at < i:
            return None
        if governor(document, i) >= 0:
            continue
        for j in range(i + 1, min(i + 5, clause.sentence.last)):
            mention = document.mention_at(j)
            if mention is not None:
                owns = mention.acts and is_genitive(document, mention)
                return mention if owns else None
            if not (document.is_a(j, "determiner") or document.low(j) in ("of", "in")):
                break
    return None


def _acting_compound(document: Document, mention: Mention) -> bool:
    """True for "US-Armee", where the compound as a whole is who acts."""
    noun = document.noun(mention.first)
    return noun is not None and noun.sense in _ACTORS


_ACTORS = frozenset(("body", "collective", "office", "alliance"))


def _of_actor(document: Document, mention: Mention) -> bool:
    """True for an adjective before who acts: "the British government", "russische Truppen"."""
    for i in range(mention.last, min(mention.last + 4, len(document.tokens))):
        noun = document.noun(i)
        if noun is not None:
            return noun.sense in _ACTORS
        if document.tokens[i].kind == "clitic":
            continue
        if not looks_adjective(document, i):
            return False
    return False


def _agent(document: Document, clause: Clause) -> Mention | None:
    """Who acts in a passive clause: "von Uganda", "by the United States"."""
    for mention in clause_mentions(document, clause):
        at = governor(document, mention.first)
        if at >= 0 and document.low(at) in ("by", "von", "vom", "durch") and mention.acts:
            if document.language == "en" or mention.role in ("name", "government"):
                if document.low(at) == "by" or document.low(at) == "durch":
                    return mention
    return None


def antecedent(document: Document, clause: Clause) -> Mention | None:
    """The name that a relative clause follows: "Litauen, das …", "Syria, which …"."""
    i = clause.first - 1
    while i >= clause.sentence.first:
        mention = document.mention_at(i)
        if mention is not None and not mention.inside and mention.role != "adjective":
            at = governor(document, mention.first)
            if not (at >= 0 and document.is_a(at, "source-preposition")):
                return mention
        if i < clause.first - _RELATIVE_REACH:
            break
        i -= 1
    return None
