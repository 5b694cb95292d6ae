"""Memberships that a noun states: "NATO member Latvia", "seit 2004 Mitglied der Allianz"."""

from __future__ import annotations

from collections.abc import Iterator

from kgbuild import reference
from kgbuild.extract.discourse import Discourse
from kgbuild.extract.ties.appositions import apposed, copula_of, said_of
from kgbuild.extract.ties.blocs import alliance_of
from kgbuild.extract.ties.frames import frame_at, is_denied, is_past_tie, subjects
from kgbuild.extract.ties.making import belonging
from kgbuild.extract.ties.parties import (
    Party,
    ends_of_sentence,
    is_plural,
    parties_at,
    parties_before,
    phrase_end,
    phrase_start,
)
from kgbuild.extract.ties.referents import country_meant
from kgbuild.model import Membership
from kgbuild.text.document import Document

__all__ = ["member_listed", "member_noun", "our_ally"]


def member_noun(discourse: Discourse, i: int) -> Iterator[Membership]:
    """Rules ``member.noun``, ``member.other``, ``member.like`` and ``member.unlike``.

    ``member.noun`` serves "Nato-Mitglied Ungarn", "Turkey is a NATO member", "Ghana and
    Togo, both members of ECOWAS"; not "kein Mitglied der Nato" nor "former member".
    ``member.other`` takes whom "fellow" or "other" counts in, ``member.like`` and
    ``member.unlike`` whom a comparison does: "wie Ghana Mitglied der Ecowas"; "anders als
    Finnland nicht Mitglied".
    """
    document = discourse.document
    if not _is_member_word(document, i):
        return
    alliance = alliance_of(discourse, i)
    if alliance is None or _not_so(document, i):
        return
    start = phrase_start(document, i)
    named = _listed(document, i)
    if not named:
        denied = is_denied(document, start, i)
        at = copula_of(discourse, i)
        if at >= 0:
            frame = frame_at(discourse, i)
            denied = denied or is_denied(document, min(at, i), max(at, i))
            if is_past_tie(document, frame.first, frame.last) or _asked(document, i):
                return
            if _only_thought(document, frame.first, frame.last):
                return
        if denied:
            yield from belonging(document, _compared(discourse, i, "unlike"), alliance, i,
                                 "member.unlike")  # fmt: skip
            yield from belonging(document, _but_is(document, i), alliance, i, "member.unlike")
            return
        yield from belonging(document, _compared(discourse, i, "like"), alliance, i, "member.like")
        named = apposed(document, i) or said_of(discourse, i) or _as_role(discourse, i)
    named = named or _meant(discourse, i, alliance)
    yield from belonging(document, named, alliance, i, "member.noun")
    if named:
        yield from belonging(document, _counted_in(discourse, i, alliance), alliance, i,
                             "member.other")  # fmt: skip


def _is_member_word(document: Document, i: int) -> bool:
    """True for "member", "Mitgliedsland", and for "state" or "ally" behind an alliance's name."""
    low = document.low(i)
    if low.startswith(("non-", "nicht-")) or document.low(i - 1).startswith(("non-", "nicht-")):
        return False
    noun = document.noun(i)
    if noun is not None and noun.sense == "member":
        return True
    ally = noun is not None and noun.sense == "ally"
    if ally and document.is_a(i + 1, "in-alliance"):
        return True
    if not _adjunct(document, i):
        return False
    if ally:
        return True
    return document.is_a(i, "member-state") or (
        "-" in low and low.rpartition("-")[2] in document.lexicon.classes["member-state"]
    )


def _adjunct(document: Document, i: int) -> bool:
    """True where an alliance's name stands in the word or right before it."""
    own = document.mention_at(i)
    if own is not None and own.inside and own.entity.kind == "alliance":
        return True
    before = document.mention_at(i - 1)
    return before is not None and before.entity.kind == "alliance" and before.last == i


def _not_so(document: Document, i: int) -> bool:
    """True for candidates, former and future members."""
    start = max(ends_of_sentence(document, i)[0], i - 5)
    if any(document.is_a(k, "candidate") for k in range(max(start, i - 3), i + 2)):
        return True
    return any(
        document.is_a(k, "former") or document.is_a(k, "no-longer") or document.is_a(k, "once")
        for k in range(max(start, i - 3), i)
    )


def _asked(document: Document, i: int) -> bool:
    last = ends_of_sentence(document, i)[1]
    return document.low(last - 1) == "?"


def _only_thought(document: Document, first: int, last: int) -> bool:
    """True for what is wanted, planned or supposed: "will become a member", "if it were"."""
    return any(
        document.is_a(k, "planned-verb")
        or document.is_a(k, "condition")
        or document.is_a(k, "hypothetic")
        for k in range(first, last)
    )


def _listed(document: Document, i: int) -> list[Party]:
    """The members that follow the noun: "members A and B", "members such as A", "Mitglieder: A"."""
    j = i + 1
    found = parties_at(document, j)
    if found:
        return found
    end = phrase_end(document, i)
    for k in range(j, min(end + 3, j + 9)):
        opens = document.is_a(k, "such-as") or (
            document.low(k) == "such" and document.low(k + 1) == "as"
        )
        if opens and (k > j or document.low(k) not in ("wie", "like") or is_plural(document, i)):
            step = 2 if document.low(k) == "such" else 1
            found = parties_at(document, k + step)
            if found:
                return found
    return []


def _as_role(discourse: Discourse, i: int) -> list[Party]:
    """Who acts "as a member of NATO", "als einziges Mitglied der Allianz"."""
    document = discourse.document
    start = phrase_start(document, i, 8)
    role = next((k for k in range(start, i) if document.is_a(k, "as-role")), -1)
    if role < 0:
        return []
    frame = frame_at(discourse, i)
    if document.language == "de":
        return subjects(discourse, i, False, frame)[:1]
    end = phrase_end(document, i)
    if document.low(end) == ",":
        return parties_at(document, end + 1)
    return subjects(discourse, role, False, frame)[:1]


def _meant(discourse: Discourse, i: int, alliance: Party) -> list[Party]:
    """The nation named before that "the NATO member" stands for."""
    document = discourse.document
    if is_plural(document, i) or not document.is_a(i - 1 - _adjuncts(document, i), "determiner"):
        return []
    article = document.low(i - 1 - _adjuncts(document, i))
    if article not in ("the", "das", "des", "dem"):
        return []
    if document.language == "en" and document.is_a(i + 1, "border-out-of"):
        return []
    if copula_of(discourse, i) >= 0 and document.language == "en":
        return []
    noun = document.noun(i)
    if noun is None or noun.sense != "member":
        return []
    day = document.article.published
    code = country_meant(
        discourse, i, lambda nation: reference.is_member(nation, alliance.code, day)
    )
    return [Party(code, i, i + 1)] if code else []


def _adjuncts(document: Document, i: int) -> int:
    before = document.mention_at(i - 1)
    return before.last - before.first if before is not None and not before.inside else 0


def _counted_in(discourse: Discourse, i: int, alliance: Party) -> list[Party]:
    """Whom "fellow member" or "its other members" takes for a member as well."""
    document = discourse.document
    near = range(max(ends_of_sentence(document, i)[0], i - 4), i)
    if not any(document.is_a(k, "other") or document.is_a(k, "fellow") for k in near):
        return []
    listed = parties_before(document, _before_and(document, i))
    if listed:
        return listed
    day = document.article.published
    start = ends_of_sentence(document, i)[0]
    code = country_meant(
        discourse, start + 1, lambda nation: reference.is_member(nation, alliance.code, day)
    )
    return [Party(code, start, start + 1)] if code else []


def _before_and(document: Document, i: int) -> int:
    """The coordinator before "other NATO members", or the noun itself."""
    for k in range(i - 1, max(-1, i - 5), -1):
        if document.is_a(k, "coordinator"):
            return k
    return i


def _compared(discourse: Discourse, i: int, how: str) -> list[Party]:
    """The nations that "wie", "like it", "anders als" or "unlike" compares with."""
    document = discourse.document
    frame = frame_at(discourse, i)
    first = frame.first
    for k in range(first, frame.last):
        if not document.is_a(k, how) or (how == "like" and document.is_a(k - 1, "unlike")):
            continue
        j = k + 1
        if how == "unlike" and document.language == "de":
            if document.low(j) != "als":
                continue
            j += 1
        named = parties_at(document, j)
        if named:
            return named
        if document.is_a(j, "pronoun-it") or document.low(j) in ("dieses", "dieser"):
            start = phrase_start(document, i)
            owner = _owner_near(document, start, k)
            code = country_meant(discourse, start)
            return owner or ([Party(code, j, j + 1)] if code else [])
        listed = _these(document, j)
        if listed:
            return listed
    return []


def _but_is(document: Document, i: int) -> list[Party]:
    """Who is one where another is not: "not a member, but its neighbour Poland is"."""
    last = ends_of_sentence(document, i)[1]
    k = next((k for k in range(i + 1, min(last, i + 8)) if document.low(k) in
              ("but", "aber", "wohl", "while", "though")), -1)  # fmt: skip
    if k < 0:
        return []
    named = parties_at(document, k + 1)
    if named and document.is_a(named[-1].last, "is-copula"):
        after = document.low(named[-1].last + 1)
        if after in (".", ",", ";", "schon", "one", "es"):
            return named
    return []


def _owner_near(document: Document, start: int, k: int) -> list[Party]:
    """The genitive that "like it" points back to: "Burundi, Congo's neighbour and like it …"."""
    for j in range(k - 1, start - 1, -1):
        mention = document.mention_at(j)
        if mention is not None and mention.genitive and mention.entity.kind == "nation":
            return [Party(mention.code or "", mention.first, mention.last)]
    return []


def _these(document: Document, j: int) -> list[Party]:
    """The last-named nations that "diese drei Nachbarn", "these two countries" counts."""
    if document.low(j) not in ("diese", "diesen", "these", "die", "den", "the", "its", "seine"):
        return []
    count = document.lexicon.numerals.get(document.low(j + 1), 0)
    if count < 2:
        return []
    first = ends_of_sentence(document, j)[0]
    for k in range(j - 1, first, -1):
        mention = document.mention_at(k)
        if mention is not None and mention.entity.kind == "nation":
            row = parties_before(document, mention.last)
            return row if len(row) == count else []
    return []


def member_listed(discourse: Discourse, i: int) -> Iterator[Membership]:
    """Rule ``member.listed``: an alliance and those it is made up of.

    It serves "ECOWAS, whose members include Ghana and Togo" and "die AES, der Mali, Niger
    und Burkina Faso angehören"; not "the force, which includes Ghana".
    """
    document = discourse.document
    noun = document.noun(i)
    if noun is None or noun.sense != "member":
        return
    alliance = alliance_of(discourse, i)
    if alliance is None or is_denied(document, max(0, i - 4), i + 3):
        return
    for k in range(i + 1, min(i + 5, ends_of_sentence(document, i)[1])):
        if document.is_a(k, "groups") or document.is_a(k, "is-copula"):
            named = parties_at(document, k + 1)
            yield from belonging(document, named, alliance, i, "member.listed")
            return


def our_ally(discourse: Discourse, i: int) -> Iterator[Membership]:
    """Rule ``member.our-ally``: whom an alliance's own spokesman calls an ally.

    It serves '"our ally Poland", a NATO spokeswoman said'; not "our ally Poland", said in
    Washington.
    """
    document = discourse.document
    noun = document.noun(i)
    if noun is None or noun.sense != "ally" or not _ours(document, i):
        return
    named = parties_at(document, i + 1)
    first, last = ends_of_sentence(document, i)
    quote = document.quote_at(i)
    for mention in document.mentions:
        if mention.first >= last:
            return
        if mention.first < first or mention.entity.kind != "alliance":
            continue
        if quote is not None and quote.first <= mention.first < quote.last:
            continue
        alliance = Party(mention.entity.code or "", mention.first, mention.last)
        yield from belonging(document, named, alliance, i, "member.our-ally")
        return


def _ours(document: Document, i: int) -> bool:
    return any(document.is_a(k, "our") for k in range(max(0, i - 3), i))
