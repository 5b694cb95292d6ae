"""Borders, memberships and ally ties that the text states or plainly implies."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from kgbuild.extract.discourse import Discourse
from kgbuild.extract.syntax import (
    antecedent,
    clause_mentions,
    governor,
    is_genitive,
    looks_adjective,
    mention_list,
    subject,
)
from kgbuild.model import AllyTie, Border, Membership
from kgbuild.text.clauses import Clause
from kgbuild.text.document import Document, Mention

__all__ = ["find_ties"]

Tie = Border | Membership | AllyTie


def find_ties(document: Document, discourse: Discourse) -> Iterator[Tie]:
    """All ties of a document, in the order of the text."""
    for clauses in discourse.clauses:
        for clause in clauses:
            yield from _border_verb(document, discourse, clause)
            yield from _membership_verb(document, discourse, clause)
            yield from _allied(document, discourse, clause)
        for i in range(clauses[0].sentence.first, clauses[-1].sentence.last) if clauses else ():
            noun = document.noun(i)
            if noun is None:
                continue
            if noun.sense == "border":
                yield from _border_noun(document, discourse, i)
            elif noun.sense == "neighbour":
                yield from _neighbour(document, discourse, i)
            elif noun.sense == "member":
                yield from _member_noun(document, discourse, i)
            elif noun.sense == "ally":
                yield from _ally_noun(document, discourse, i)


# --- borders ---------------------------------------------------------------------------------


def _border_verb(document: Document, discourse: Discourse, clause: Clause) -> Iterator[Border]:
    """Rule ``border.verb``: "Litauen grenzt an Belarus"; not "das grenzt an Wahnsinn"."""
    if clause.predicate.sense not in ("border", "share") or clause.predicate.negated:
        return
    at = clause.predicate.at
    mentions = [m for m in clause_mentions(document, clause) if not m.inside and m.code]
    named = [m for m in mentions if m.role != "adjective"]
    if clause.predicate.sense == "share":
        yield from _shared_border(document, discourse, clause, named)
        return
    governed = [m for m in named if _governed_by(document, m, ("an", "ans", "on", "upon"))]
    others = governed or [m for m in named if m.first > at]
    others = [m for m in others if not (m.genitive and _owns_next(document, m))]
    near = [
        m
        for m in named
        if m not in others and m.first < max(at, 0) and not is_genitive(document, m)
    ]
    if clause.kind == "relative" and not near:
        found = antecedent(document, clause)
        near = [found] if found and found.code else []
    one = near[-1].code if near else discourse.country_before(clause.first)
    for other in others:
        yield from _border(document, clause.first, clause.last, one, other.code, "border.verb")


def _shared_border(
    document: Document, discourse: Discourse, clause: Clause, named: Sequence[Mention]
) -> Iterator[Border]:
    """Rule ``border.share``: "Kazakhstan and Russia share a border"; "shares frontiers with X"."""
    border = next(
        (i for i in clause.tokens if (n := document.noun(i)) and n.sense == "border"), None
    )
    if border is None:
        return
    joined = [m for m in named if m.first > border]
    before = [m for m in named if m.first < border]
    if joined:
        one = before[0].code if before else None
        if one is None and clause.kind == "relative":
            found = antecedent(document, clause)
            one = found.code if found else None
        for other in joined:
            yield from _border(document, clause.first, clause.last, one, other.code, "border.share")
    elif len(before) >= 2:
        yield from _border(
            document, clause.first, clause.last, before[0].code, before[1].code, "border.share"
        )


def _border_noun(document: Document, discourse: Discourse, i: int) -> Iterator[Border]:
    """Rule ``border.noun``: "an der polnischen Grenze zu Belarus"; not "Grenzen des Wachstums"."""
    sides = _adjective_sides(document, i)
    first, last = i, i + 1
    if sides:
        first = min(m.first for m in sides)
    codes = [m.code for m in sides if m.code]
    after = i + 1
    if document.low(after) in ("zwischen", "between"):
        listed = mention_list(document, after + 1)
        if len(listed) >= 2:
            yield from _border(
                document, first, listed[1].last, listed[0].code, listed[1].code, "border.noun"
            )
        return
    owner = document.mention_at(after)
    if owner is not None and owner.genitive and document.language == "de":
        codes.append(owner.code)
        after = owner.last
    others = _border_targets(document, after)
    if others:
        last = others[-1].last
        for other in others:
            one = next((c for c in codes if c != other.code), None) if codes else None
            one = one or discourse.side_at(i, other.code)
            yield from _border(document, first, last, one, other.code, "border.noun")
    elif len(set(codes)) == 2:
        yield from _border(document, first, last, codes[0], codes[1], "border.noun")
    elif len(codes) == 1:
        one = discourse.side_at(i, codes[0])
        if one and discourse.stands_at(i, one):
            yield from _border(document, first, last, one, codes[0], "border.noun")


def _border_targets(document: Document, i: int) -> list[Mention]:
    """The nations that follow "Grenze zu", "border with"."""
    if document.low(i) not in ("zu", "zum", "zur", "mit", "with", "nach", "to"):
        return []
    i += 1
    while document.is_a(i, "determiner") or (
        i < len(document.tokens) and looks_adjective(document, i) and not document.mention_at(i)
    ):
        i += 1
    listed = mention_list(document, i)
    if listed:
        return listed
    place = document.mention_at(i)
    return [place] if place is not None and place.first == i and place.code else []


def _adjective_sides(document: Document, i: int) -> list[Mention]:
    """Nations named by adjectives or possessives before "Grenze": "polnisch-belarussischen"."""
    sides: list[Mention] = []
    j = i - 1
    while j >= 0 and j > i - 5:
        inside = [m for m in document.mentions if m.first == j and m.inside]
        mention = document.mention_at(j)
        if len(inside) > 1:
            return inside
        if document.tokens[j].kind == "clitic":
            j -= 1
            continue
        if mention is not None and (
            mention.role == "adjective" or mention.genitive or mention.inside
        ):
            sides.insert(0, mention)
            j = mention.first - 1
        elif looks_adjective(document, j) or document.tokens[j].text == "-":
            j -= 1
        else:
            break
    inside = [m for m in document.mentions if m.first == i and m.inside]
    return sides or inside


def _neighbour(document: Document, discourse: Discourse, i: int) -> Iterator[Border]:
    """Rule ``border.neighbour``: "Kenia, Nachbar Somalias"; not "die Nachbarn im Haus"."""
    owners = _owners(document, i)
    named = _apposed(document, i)
    if named and not owners:
        one = discourse.country_before(i, besides=frozenset(m.code for m in named if m.code))
        rivals = [one] if one and discourse.same_sentence(i, one) else []
    else:
        rivals = [m.code for m in owners]
    for mention in named:
        for rival in rivals:
            first, last = min(mention.first, i), max(mention.last, i + 1)
            yield from _border(document, first, last, mention.code, rival, "border.neighbour")


# --- memberships -----------------------------------------------------------------------------


def _member_noun(document: Document, discourse: Discourse, i: int) -> Iterator[Membership]:
    """Rules ``member.noun``: "Nato-Mitglied Ungarn", "Turkey is a NATO member".

    Not "kein Mitglied der Nato", "not a CSTO member", "Beitrittskandidat".
    """
    if _denied(document, i) or _candidate(document, i):
        return
    alliance = _alliance_of(document, discourse, i)
    if alliance is None:
        return
    listed = [m for m in mention_list(document, i + 1) if m.entity.kind == "nation"]
    if not listed:
        listed = [m for m in _apposed(document, i) if m.entity.kind == "nation"]
    if not listed:
        listed = _subject_of(document, discourse, i)
    rule = "member.noun"
    for nation in listed:
        yield from _membership(document, i, nation, alliance, rule)
    others = any(document.is_a(j, "other") for j in range(max(0, i - 3), i))
    if others and listed:
        # "ihren anderen Mitgliedern": whoever the sentence is about is a member as well.
        topic = discourse.topic_before(document.sentence_of[i])
        if topic is not None and topic.entity.kind == "nation" and topic.code:
            first = document.sentences[document.sentence_of[i]].first
            yield Membership(
                article=document.article.id,
                member=topic.code,
                alliance=alliance,
                rule="member.other",
                evidence=(document.span(first, listed[-1].last),),
            )


def _alliance_of(document: Document, discourse: Discourse, i: int) -> str | None:
    """Which alliance "member" belongs to: in the word, before it, behind it, or by a pronoun."""
    for mention in document.mentions:
        if mention.first == i and mention.inside and mention.entity.kind == "alliance":
            return mention.entity.code
    before = document.mention_at(i - 1)
    if before is not None and before.entity.kind == "alliance":
        return before.entity.code
    j = i + 1
    for j in range(i + 1, min(i + 5, len(document.tokens))):
        mention = document.mention_at(j)
        if mention is not None and mention.entity.kind == "alliance":
            return mention.entity.code
        noun = document.noun(j)
        if noun is not None and noun.sense == "alliance":
            return discourse.alliance_before(j)
        if not (document.is_a(j, "determiner") or document.is_a(j, "preposition")
                or document.low(j) == "of" or looks_adjective(document, j)):  # fmt: skip
            break
    for j in range(i - 1, max(-1, i - 5), -1):
        if document.is_a(j, "possessive"):
            return discourse.alliance_before(j)
        noun = document.noun(j)
        if noun is not None and noun.sense == "alliance":
            return discourse.alliance_before(j)
        if not looks_adjective(document, j) and document.tokens[j].kind != "clitic":
            break
    return None


_JOIN = frozenset(
    "joined join joins joining beigetreten beitrat trat tritt beitritt angehört angehören belongs "
    "belong gehört gehören angehörte".split()
)


def _membership_verb(
    document: Document, discourse: Discourse, clause: Clause
) -> Iterator[Membership]:
    """Rule ``member.verb``: "Latvia, which joined NATO in 2004"; not "wants to join NATO"."""
    joins = [i for i in clause.tokens if document.low(i) in _JOIN]
    if not joins or clause.predicate.negated or clause.predicate.conditional:
        return
    if any(document.low(j) in ("to", "zu", "beizutreten") for j in (joins[0] - 1,)):
        return
    if clause.predicate.modal:
        return
    mentions = [m for m in clause_mentions(document, clause) if not m.inside]
    alliances = [m for m in mentions if m.entity.kind == "alliance"]
    nations = [m for m in mentions if m.entity.kind == "nation" and m.role in ("name", "capital")]
    nations = [
        m for m in nations if governor(document, m.first) < 0 and not is_genitive(document, m)
    ]
    # "beitreten" and "trat … bei" need their particle; plain "trat" is another verb.
    if document.low(joins[0]) in ("trat", "tritt") and "bei" not in (
        document.low(i) for i in clause.tokens
    ):
        return
    if document.low(joins[0]) in ("gehört", "gehören") and not (
        {"an", "zu", "zur", "zum"} & {document.low(i) for i in clause.tokens}
    ):
        return
    if clause.kind == "relative":
        found = antecedent(document, clause)
        if found is not None and found.entity.kind == "alliance" and not alliances:
            alliances = [found]
        elif found is not None and found.entity.kind == "nation" and not nations:
            nations = [found]
    if not nations and alliances and clause.kind == "main":
        topic = discourse.topic_before(document.sentence_of[clause.first])
        pronoun = any(document.is_a(i, "pronoun-it") for i in clause.tokens[:2])
        if pronoun and topic is not None and topic.entity.kind == "nation" and topic.code:
            yield Membership(
                article=document.article.id,
                member=topic.code,
                alliance=alliances[0].entity.code or "",
                rule="member.verb",
                evidence=(document.span(clause.first, clause.last),),
            )
    for alliance in alliances[:1]:
        for nation in nations:
            yield from _membership(
                document, joins[0], nation, alliance.entity.code or "", "member.verb"
            )


def _subject_of(document: Document, discourse: Discourse, i: int) -> list[Mention]:
    """The nation of which "is a member" is said, in the clause or before a relative one."""
    clause = discourse.clause_at(i)
    if clause is None:
        return []
    copula = any(f.sense == "copula" for _, v in clause.predicate.verbs for f in v)
    if not copula:
        return []
    found = subject(document, clause)
    if found is None and clause.kind == "relative":
        found = antecedent(document, clause)
    return [found] if found is not None and found.entity.kind == "nation" else []


# --- ally ties -------------------------------------------------------------------------------


def _ally_noun(document: Document, discourse: Discourse, i: int) -> Iterator[AllyTie]:
    """Rule ``ally.noun``: "Russlands Verbündeten Belarus", "Belarus, Verbündeter Moskaus"."""
    if _denied(document, i):
        return
    owners = [m.code for m in _owners(document, i) if m.entity.kind == "nation"]
    if not owners and any(document.is_a(j, "possessive") for j in range(max(0, i - 3), i)):
        clause = discourse.clause_at(i)
        actor = subject(document, clause) if clause else None
        if actor is not None and actor.entity.kind == "nation":
            owners = [actor.code]
    named = [m for m in mention_list(document, i + 1) if m.entity.kind == "nation"]
    named = named or [m for m in _apposed(document, i) if m.entity.kind == "nation"]
    if not named:
        named = _subject_of(document, discourse, i)
    for mention in named:
        for owner in owners:
            if owner and mention.code and owner != mention.code:
                first, last = min(mention.first, i), max(mention.last, i + 1)
                yield _ally(document, first, last, owner, mention.code, "ally.noun")


def _allied(document: Document, discourse: Discourse, clause: Clause) -> Iterator[AllyTie]:
    """Rules ``ally.verb`` ("ist mit X verbündet") and ``ally.pact`` ("signed a defence pact")."""
    words = [document.low(i) for i in clause.tokens]
    mentions = [m for m in clause_mentions(document, clause) if m.entity.kind == "nation"]
    mentions = [m for m in mentions if not m.inside and m.role in ("name", "capital", "government")]
    nations = list(dict.fromkeys(m.code for m in mentions if m.code))
    rule = ""
    if ("verbündet" in words or "allied" in words) and not clause.predicate.negated:
        rule = "ally.verb"
        if clause.kind == "relative" and len(nations) == 1:
            found = antecedent(document, clause)
            nations += [found.code] if found and found.code else []
    elif _pact(words) and not clause.predicate.negated and not clause.predicate.modal:
        rule = "ally.pact"
    if rule and 2 <= len(nations) <= 4:
        for one, other in combinations(nations, 2):
            if one != other:
                yield _ally(document, clause.first, clause.last, one, other, rule)


def _pact(words: Sequence[str]) -> bool:
    """True where the clause tells of a defence pact that was concluded."""
    pact = any(w in ("beistandspakt", "verteidigungspakt", "verteidigungsbündnis") for w in words)
    closed = any(
        w in ("geschlossen", "schlossen", "unterzeichnet", "unterzeichneten") for w in words
    )
    if pact and closed:
        return True
    signed = any(w in ("signed", "signing", "concluded") for w in words)
    joined = " ".join(words)
    return signed and ("defence pact" in joined or "defense pact" in joined)


# --- shared ----------------------------------------------------------------------------------


def _owners(document: Document, i: int) -> list[Mention]:
    """Whose neighbour or ally: a genitive before ("Russlands Verbündeter") or behind it."""
    j = i - 1
    while j >= 0 and (document.tokens[j].kind == "clitic" or (
        looks_adjective(document, j) and document.mention_at(j) is None
    )):  # fmt: skip
        j -= 1
    before = document.mention_at(j) if j >= 0 else None
    if before is not None and before.acts and (before.genitive or before.role == "adjective"
                                               or before.role == "government"):  # fmt: skip
        if document.sentence_of[j] == document.sentence_of[i]:
            return [before]
    j = i + 1
    if document.low(j) in ("of", "von", "vom"):
        j += 1
    while document.is_a(j, "determiner"):
        j += 1
    after = document.mention_at(j)
    if after is not None and after.acts and is_genitive(document, after):
        return [after]
    return []


def _owns_next(document: Document, mention: Mention) -> bool:
    """True where a genitive belongs to a name right behind it ("Russlands Verbündeten Belarus")."""
    for j in range(mention.last, min(mention.last + 4, len(document.tokens))):
        following = document.mention_at(j)
        if following is not None and following.role != "adjective":
            return True
    return False


def _apposed(document: Document, i: int) -> list[Mention]:
    """Names that the noun at ``i`` explains: "Belarus, den engsten Verbündeten Moskaus"."""
    j = i - 1
    while j >= 0 and document.tokens[j].text != "," and (
        document.is_a(j, "determiner") or looks_adjective(document, j) or document.date_at(j)
        or document.is_a(j, "according") or document.low(j) in ("another", "also", "auch", "neben")
        or (document.mention_at(j) is not None and j > i - 4)
        or document.tokens[j].kind == "clitic"
    ):  # fmt: skip
        j -= 1
    if j < 0 or document.tokens[j].text != ",":
        return []
    found: list[Mention] = []
    j -= 1
    while j >= 0:
        mention = document.mention_at(j)
        if mention is None or not mention.acts or mention.role == "adjective":
            break
        found.insert(0, mention)
        j = mention.first - 1
        while j >= 0 and document.is_a(j, "determiner"):
            j -= 1
        if not document.is_a(j, "coordinator") and document.low(j) != ",":
            break
        j -= 1
    return found


def _denied(document: Document, i: int) -> bool:
    """True where "not", "kein" or "no longer" stands close before; "not just" affirms."""
    for j in range(max(0, i - 6), i):
        if document.sentence_of[j] == document.sentence_of[i] and document.is_a(j, "negation"):
            return document.low(j + 1) not in ("just", "only", "nur")
    return False


def _candidate(document: Document, i: int) -> bool:
    return any(
        document.is_a(j, "candidate")
        for j in range(max(0, i - 3), min(i + 2, len(document.tokens)))
    )


def _governed_by(document: Document, mention: Mention, prepositions: Sequence[str]) -> bool:
    at = governor(document, mention.first)
    return at >= 0 and document.low(at) in prepositions


def _border(
    document: Document, first: int, last: int, one: str | None, other: str | None, rule: str
) -> Iterator[Border]:
    if one and other and one != other and len(one) == len(other) == 3:
        a, b = sorted((one, other))
        yield Border(
            article=document.article.id,
            between=(a, b),
            rule=rule,
            evidence=(document.span(first, last),),
        )


def _ally(document: Document, first: int, last: int, one: str, other: str, rule: str) -> AllyTie:
    a, b = sorted((one, other))
    return AllyTie(
        article=document.article.id,
        between=(a, b),
        rule=rule,
        evidence=(document.span(first, last),),
    )


def _membership(
    document: Document, i: int, nation: Mention, alliance: str, rule: str
) -> Iterator[Membership]:
    if nation.code and alliance:
        first, last = min(i, nation.first), max(i + 1, nation.last)
        yield Membership(
            article=document.article.id,
            member=nation.code,
            alliance=alliance,
            rule=rule,
            evidence=(document.span(first, last),),
        )
