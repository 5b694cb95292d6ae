"""Memberships that follow from an accession, a part that is taken, or from who leads."""

from __future__ import annotations

from collections.abc import Iterator

from kgbuild.extract.discourse import Discourse
from kgbuild.extract.ties.blocs import bloc_at
from kgbuild.extract.ties.frames import frame_at
from kgbuild.extract.ties.making import belonging
from kgbuild.extract.ties.nations import nations_within
from kgbuild.extract.ties.parties import Party, alliance_at, ends_of_sentence, parties_at
from kgbuild.extract.ties.referents import subject_meant
from kgbuild.model import Membership
from kgbuild.text.document import Document

__all__ = ["member_accession", "member_led", "member_participation"]


def member_accession(discourse: Discourse, i: int) -> Iterator[Membership]:
    """Rule ``member.accession``: whose accession is over.

    It serves "since Finland's accession to NATO", "seit Schwedens Nato-Beitritt" and "nach
    dem Beitritt Kroatiens zur EU 2013"; not "approved Finland's accession", "vor dem Beitritt".
    """
    document = discourse.document
    low = document.low(i)
    head = low.rpartition("-")[2]
    if head not in document.lexicon.classes["accession"] or document.noun(i) is not None:
        return
    first, last = ends_of_sentence(document, i)
    if any(document.is_a(k, "blocks-accession") or document.is_a(k, "planned-verb")
           for k in range(max(first, i - 10), min(last, i + 10))):  # fmt: skip
        return
    alliance, owners = _accession_parts(discourse, i)
    if alliance is None or not owners or not _is_over(document, i, owners, alliance):
        return
    yield from belonging(document, owners, alliance, i, "member.accession")


def _accession_parts(discourse: Discourse, i: int) -> tuple[Party | None, list[Party]]:
    document = discourse.document
    own = document.mention_at(i)
    alliance = None
    if own is not None and own.inside and own.entity.kind == "alliance":
        alliance = Party(own.entity.code or "", i, i + 1)
    owners: list[Party] = []
    for mention in nations_within(document, max(0, i - 5), i):
        if mention.genitive or mention.role == "adjective":
            owners = [Party(mention.code or "", mention.first, mention.last)]
    j = i + 1
    if not owners:
        start = j + (document.is_a(j, "of"))
        owners = parties_at(document, start)
        j = owners[-1].last if owners else j
    if alliance is None and (document.is_a(j, "belongs-to") or document.is_a(j, "border-into")):
        alliance = bloc_at(discourse, j + 1)
    before = document.mention_at(i - 1)
    if alliance is None and before is not None and before.entity.kind == "alliance":
        alliance = Party(before.entity.code or "", before.first, before.last)
    return alliance, owners


def _is_over(document: Document, i: int, owners: list[Party], alliance: Party) -> bool:
    """True where "since" or "after" leads to the accession, or a past year follows it."""
    first = min(i, owners[0].first)
    k = first - 1
    while document.is_a(k, "determiner") or document.is_a(k, "and-also"):
        k -= 1
    if document.is_a(k, "since"):
        return not any(document.is_a(n, "indefinite")
                       for n in range(k, i))  # fmt: skip
    last = max(i, owners[-1].last, alliance.last)
    published = document.article.published
    for n in range(last - 1, min(last + 4, len(document.tokens))):
        when = document.date_at(n)
        if when is not None and published is not None:
            value = getattr(when, "start", None) or getattr(when, "date", None)
            earliest = getattr(value, "earliest", None)
            return earliest is not None and earliest <= published
    return False


def member_led(discourse: Discourse, i: int) -> Iterator[Membership]:
    """Rule ``member.led``: who leads an alliance belongs to it.

    It serves "die von Russland geführte OVKS", "the Russian-led CSTO"; not "the Nato-led
    Kfor", "the Italian-led EU mission".
    """
    document = discourse.document
    alliance = alliance_at(document, i)
    if alliance is None or alliance.first != i:
        return
    party = Party(alliance.entity.code or "", alliance.first, alliance.last)
    if document.low(i - 1).endswith("-led"):
        leaders = [
            Party(m.code or "", m.first, m.last)
            for m in nations_within(document, i - 1, i)
            if m.inside and m.entity.kind == "nation"
        ]
        yield from belonging(document, leaders, party, i, "member.led")
    elif document.is_a(i - 1, "led") and document.language == "de":
        for mention in nations_within(document, max(0, i - 5), i - 1):
            if (
                document.is_a(mention.first - 1, "surrounded-by")
                and mention.entity.kind == "nation"
            ):
                leader = Party(mention.code or "", mention.first, mention.last)
                yield from belonging(document, [leader], party, i, "member.led")


def member_participation(discourse: Discourse, i: int) -> Iterator[Membership]:
    """Rule ``member.participation``: whose part in an alliance is put on ice.

    It serves "Pashinyan froze Armenia's participation in the CSTO"; not "suspended Mali's
    membership", "its participation in the mission".
    """
    document = discourse.document
    if not document.is_a(i, "participation"):
        return
    frame = frame_at(discourse, i)
    if not any(document.is_a(k, "froze") for k in range(frame.first, frame.last)):
        return
    alliance = None
    for k in range(i + 1, min(i + 4, frame.last)):
        if document.is_a(k, "in-alliance") or document.is_a(k, "border-on"):
            alliance = bloc_at(discourse, k + 1)
            break
    if alliance is None:
        return
    owners = [
        Party(m.code or "", m.first, m.last)
        for m in nations_within(document, max(frame.first, i - 4), i)
        if m.genitive or m.role == "adjective"
    ]
    verb = next(k for k in range(frame.first, frame.last) if document.is_a(k, "froze"))
    owners = owners or subject_meant(discourse, verb)
    yield from belonging(document, owners[:1], alliance, i, "member.participation")
