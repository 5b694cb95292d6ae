"""Memberships that a noun states: "NATO member Latvia", "seit 2004 Mitglied der Allianz"."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator

from kgbuild import reference
from kgbuild.extract.discourse import Discourse
from kgbuild.extract.ties.appositions import (
    apposed,
    as_role,
    copula_of,
    named_behind,
    owners_of,
    possessive_before,
    said_of,
)
from kgbuild.extract.ties.blocs import affirmed, alliances_of
from kgbuild.extract.ties.comparisons import but_is, compared, counted_in
from kgbuild.extract.ties.frames import frame_at
from kgbuild.extract.ties.making import belonging
from kgbuild.extract.ties.parties import Party, ends_of_sentence, is_plural, parties_at
from kgbuild.extract.ties.phrase_bounds import phrase_end, phrase_start
from kgbuild.extract.ties.referents import country_meant
from kgbuild.extract.ties.truth import is_denied, is_past_tie, words_of
from kgbuild.model import Membership
from kgbuild.text.document import Document
from kgbuild.text.quotes import Quote

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
    if not _is_member_word(document, i) or _not_so(document, i):
        return
    alliances = alliances_of(discourse, i)
    if not alliances:
        return
    for alliance in affirmed(document, alliances, alliances[0].first, alliances[-1].last):
        yield from _members(discourse, i, alliance)


def _members(discourse: Discourse, i: int, alliance: Party) -> Iterator[Membership]:
    """Who is a member of one alliance, and whom the words compare to a member."""
    document = discourse.document
    named = _listed(document, i)
    if not named:
        at = copula_of(discourse, i)
        if at >= 0 and _untrue(discourse, i):
            return
        if _is_denied(discourse, i, at):
            named = compared(discourse, i, "unlike") + but_is(document, i)
            yield from belonging(document, named, alliance, i, "member.unlike")
            return
        yield from belonging(document, compared(discourse, i, "like"), alliance, i, "member.like")
        named = apposed(discourse, i) or said_of(discourse, i) or as_role(discourse, i)
        others = {party.code for party in compared(discourse, i, "unlike")}
        if any(party.code in others for party in named):
            # "Anders als Österreich ist Ungarn Mitglied": the subject stands behind the verb.
            named = parties_at(document, at + 1) if at >= 0 else []
    named = named or _meant(discourse, i, alliance)
    yield from belonging(document, named, alliance, i, "member.noun")
    also = counted_in(discourse, i, alliance)
    yield from belonging(document, also, alliance, i, "member.other")


def _untrue(discourse: Discourse, i: int) -> bool:
    """True for a predicate that is of the past, asked for, wanted or supposed."""
    document = discourse.document
    frame = frame_at(discourse, i)
    return (
        is_past_tie(document, frame.first, frame.last)
        or _asked(document, i)
        or document.is_a(frame.first - 1, "condition")
        or _only_thought(document, words_of(document, frame, i))
    )


def _is_denied(discourse: Discourse, i: int, at: int) -> bool:
    document = discourse.document
    if is_denied(document, range(phrase_start(document, i), i)):
        return True
    words = words_of(document, frame_at(discourse, i), i)
    return at >= 0 and is_denied(document, (k for k in words if k < max(at, i)))


def _is_member_word(document: Document, i: int) -> bool:
    """True for "member", "Mitgliedsland", and for "state" or "ally" behind an alliance's name."""
    low = document.low(i)
    if low.startswith(("non-", "nicht-")) or document.low(i - 1).startswith(("non-", "nicht-")):
        return False
    noun = document.noun(i)
    if noun is not None and noun.sense == "member":
        return True
    if document.is_a(i, "part-word"):
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


def _only_thought(document: Document, words: Iterable[int]) -> bool:
    """True for what is wanted, planned or supposed: "will become a member", "if it were"."""
    return any(
        document.is_a(k, "planned-verb")
        or document.is_a(k, "condition")
        or document.is_a(k, "hypothetic")
        for k in words
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
    if document.is_a(i, "part-word") or (noun is not None and noun.sense == "ally"):
        return []
    day = document.article.published
    code = country_meant(
        discourse, i, lambda nation: reference.is_member(nation, alliance.code, day)
    )
    return [Party(code, i, i + 1)] if code else []


def _adjuncts(document: Document, i: int) -> int:
    before = document.mention_at(i - 1)
    return before.last - before.first if before is not None and not before.inside else 0


def member_listed(discourse: Discourse, i: int) -> Iterator[Membership]:
    """Rule ``member.listed``: an alliance and those it is made up of.

    It serves "ECOWAS, whose members include Ghana and Togo" and "die AES, der Mali, Niger
    und Burkina Faso angehören"; not "the force, which includes Ghana".
    """
    document = discourse.document
    noun = document.noun(i)
    if noun is None or noun.sense != "member":
        return
    alliances = alliances_of(discourse, i)
    if not alliances or is_denied(document, range(max(0, i - 4), i + 3)):
        return
    alliance = alliances[0]
    for k in range(i + 1, min(i + 5, ends_of_sentence(document, i)[1])):
        if document.is_a(k, "groups") or document.is_a(k, "is-copula"):
            named = parties_at(document, k + 1)
            yield from belonging(document, named, alliance, i, "member.listed")
            return


def our_ally(discourse: Discourse, i: int) -> Iterator[Membership]:
    """Rule ``member.our-ally``: whom an alliance's own spokesman calls an ally.

    It serves '"our ally Poland", a NATO spokeswoman said' and '"Norway is a valued ally", a
    NATO spokesman said'; not "our ally Poland", said in Washington.
    """
    document = discourse.document
    noun = document.noun(i)
    if noun is None or noun.sense != "ally":
        return
    quote = document.quote_at(i)
    if any(document.is_a(k, "our") for k in range(max(0, i - 3), i)):
        named = named_behind(document, i) or said_of(discourse, i)
    elif quote is not None and not owners_of(document, i) and possessive_before(document, i) < 0:
        named = said_of(discourse, i)
    else:
        return
    if not named or is_denied(document, range(max(0, i - 5), i)):
        return
    alliance = _speaking_alliance(document, i, quote)
    if alliance is not None:
        yield from belonging(document, named, alliance, i, "member.our-ally")


def _speaking_alliance(document: Document, i: int, quote: Quote | None) -> Party | None:
    """The alliance that a sentence names outside its quotation: "a NATO spokesman said"."""
    first, last = ends_of_sentence(document, i)
    place = bisect_left(document.mentions, first, key=lambda m: m.first)
    for mention in document.mentions[place:]:
        if mention.first >= last:
            return None
        if mention.entity.kind != "alliance":
            continue
        if quote is None or not quote.first <= mention.first < quote.last:
            return Party(mention.entity.code or "", mention.first, mention.last)
    return None
