"""Memberships that a verb states: joining, belonging, and being in an alliance."""

from __future__ import annotations

from collections.abc import Iterator

from kgbuild import reference
from kgbuild.extract.discourse import Discourse
from kgbuild.extract.ties.blocs import affirmed, bloc_at, blocs_at, is_bloc_word
from kgbuild.extract.ties.comparisons import compared
from kgbuild.extract.ties.frames import Frame, frame_at, subjects
from kgbuild.extract.ties.making import belonging
from kgbuild.extract.ties.nations import nations_within
from kgbuild.extract.ties.parties import (
    Party,
    alliance_at,
    ends_of_sentence,
    parties_at,
    parties_before,
)
from kgbuild.extract.ties.referents import scene_at, subject_meant
from kgbuild.extract.ties.truth import is_past_tie, words_of
from kgbuild.model import Membership
from kgbuild.text.document import Document
from kgbuild.text.verbs import is_finite

__all__ = ["is_member", "member_in", "member_since", "member_verb"]


# How far behind its verb a German particle may stand.
_BRACKET = 25


def member_verb(discourse: Discourse, i: int) -> Iterator[Membership]:
    """Rule ``member.verb``: who joined, or belongs to, what.

    It serves "Latvia, which joined NATO in 2004", "Litauen gehört seit 2004 der Nato an",
    "die Ecowas, der auch Nigeria angehört" and "die der EU angehörenden Länder Polen und
    Ungarn"; not "wants to join NATO", "will join", "der Mission gehören 500 Soldaten an".
    """
    document = discourse.document
    kind = _kind(document, i)
    if not kind:
        return
    frame = frame_at(discourse, i)
    if _only_planned(document, frame, i):
        return
    if kind == "belong" and is_past_tie(document, frame.first, frame.last):
        return
    if document.language == "de":
        alliances, members = _german(discourse, i, frame)
    else:
        alliances, members = _english(discourse, i, frame)
    last = _thought_end(document, i, _verb_end(document, frame, i))
    for alliance in affirmed(document, alliances, frame.first, last):
        yield from belonging(document, members, alliance, i, "member.verb")
        yield from belonging(document, compared(discourse, i, "like"), alliance, i, "member.like")
        if members and kind == "join":
            yield from belonging(document, _together(document, frame, i), alliance, i,
                                 "member.verb")  # fmt: skip


def _thought_end(document: Document, i: int, last: int) -> int:
    """Index of the "and" that adds another verb: "joined NATO in 2004 | and have no fighters"."""
    return next(
        (
            k
            for k in range(i + 1, last)
            if document.is_a(k, "coordinator") and is_finite(document, k + 1)
        ),
        last,
    )


def _verb_end(document: Document, frame: Frame, i: int) -> int:
    """Index behind a verb's clause, its German particle included."""
    forms = document.lexicon.verbs.get(document.low(i), ())
    particles = {form.particle for form in forms if form.particle}
    last = min(ends_of_sentence(document, i)[1], i + _BRACKET)
    return next(
        (k + 1 for k in range(frame.last, last) if document.low(k) in particles), frame.last
    )


def _kind(document: Document, i: int) -> str:
    """ "join" or "belong" for a verb of either, in a form that affirms."""
    if document.mention_at(i) is not None or document.noun(i) is not None:
        return ""
    if document.language == "de" and document.tokens[i].capital:
        if i != ends_of_sentence(document, i)[0]:
            return ""
    forms = document.lexicon.verbs.get(document.low(i), ())
    for form in forms:
        if form.sense not in ("join", "belong"):
            continue
        if form.particle:
            last = min(ends_of_sentence(document, i)[1], i + _BRACKET)
            if all(document.low(k) != form.particle for k in range(i, last)):
                continue
        if form.form == "inf" and not _finite_plural(document, i):
            continue
        if form.form == "zu" or (form.lemma == "auf|nehmen" and form.form != "part"):
            continue
        return form.sense
    return ""


def _finite_plural(document: Document, i: int) -> bool:
    """True where a form that is infinitive and plural alike is the plural."""
    if document.language == "de":
        return True
    before = i - 1
    while document.is_a(before, "ongoing") or document.is_a(before, "and-also"):
        before -= 1
    if document.low(before) in ("to", "not", "n't"):
        return False
    forms = document.lexicon.verbs.get(document.low(before), ())
    return not any(v.sense.startswith("modal") or v.lemma == "do" for v in forms)


def _only_planned(document: Document, frame: Frame, i: int) -> bool:
    """True for what is wanted, planned or supposed: "will join", "would have joined", "ob"."""
    return any(
        (document.is_a(k, "planned-verb") or document.is_a(k, "condition")
         or document.is_a(k, "hypothetic"))
        and document.mention_at(k) is None
        for k in (frame.first - 1, *words_of(document, frame, i))
        if document.language == "de" or k < i
    )  # fmt: skip


def _german(discourse: Discourse, i: int, frame: Frame) -> tuple[list[Party], list[Party]]:
    document = discourse.document
    if document.low(i).startswith("angehörend") or document.low(i).startswith("gehörend"):
        alliances = _blocs_within(discourse, max(frame.first, i - 6), i)
        return alliances[-1:], parties_at(document, i + 1)
    end = _verb_end(document, frame, i)
    alliances = _blocs_within(discourse, max(frame.first, frame.opener), end)
    if document.is_a(i, "admitted"):
        alliances = [a for a in alliances if _into(document, a)]
    if frame.opener >= 0 and not alliances:
        one = _alliance_before(document, frame.opener)
        return ([one] if one else []), _row(discourse, i, frame)
    members = subject_meant(discourse, i) or _group(discourse, i, alliances)
    return alliances, members + _as_well(document, frame)


def _into(document: Document, alliance: Party) -> bool:
    """True for "in die Nato", "ins Bündnis"."""
    return any(document.is_a(k, "border-into") for k in range(alliance.first - 2, alliance.first))


def _row(discourse: Discourse, i: int, frame: Frame) -> list[Party]:
    """The members named inside a relative clause, with those it compares them to."""
    document = discourse.document
    inner = Frame(frame.opener + 1, frame.last)
    return subjects(discourse, i, False, inner) + _as_well(document, inner)


def _as_well(document: Document, frame: Frame) -> list[Party]:
    """Whom "ebenso … wie Jamaika" puts beside the subject."""
    if not any(document.is_a(k, "as-well") for k in
               range(frame.first, frame.last)):  # fmt: skip
        return []
    for k in range(frame.first, min(frame.last + 4, len(document.tokens))):
        if document.is_a(k, "like"):
            return parties_at(document, k + 1)
    return []


def _blocs_within(discourse: Discourse, first: int, last: int) -> list[Party]:
    """The alliances that some words name, those in a compound or before a noun left out."""
    document = discourse.document
    found: list[Party] = []
    k = first
    while k < last:
        mention = document.mention_at(k)
        if mention is not None and mention.first == k:
            if alliance_at(document, k) is not None and not mention.genitive:
                found.append(Party(mention.entity.code or "", mention.first, mention.last))
            k = max(mention.last, k + 1)
            continue
        if is_bloc_word(document, k):
            one = bloc_at(discourse, k)
            if one is not None:
                found.append(one)
        k += 1
    return found


def _alliance_before(document: Document, opener: int) -> Party | None:
    """The alliance that a relative clause follows: "die Ecowas, der …"."""
    j = opener - 1
    while document.is_a(j, "preposition") or document.low(j) in (",", ")"):
        j -= 1
    mention = document.mention_at(j)
    if mention is None or mention.inside or mention.entity.kind != "alliance":
        return None
    return Party(mention.entity.code or "", mention.first, mention.last)


def _english(discourse: Discourse, i: int, frame: Frame) -> tuple[list[Party], list[Party]]:
    document = discourse.document
    j = i + 1
    belongs = any(v.sense == "belong" for v in document.lexicon.verbs[document.low(i)])
    if belongs and document.is_a(j, "belongs-to"):
        j += 1
    elif belongs and not document.is_a(frame.opener - 1, "belongs-to"):
        return [], []
    alliances = blocs_at(discourse, j)
    if not alliances and frame.opener >= 0:
        one = _alliance_before(document, frame.opener)
        inner = Frame(frame.opener + 1, frame.last)
        return ([one] if one else []), subjects(discourse, i, False, inner)
    if any(v.form == "ing" for v in document.lexicon.verbs[document.low(i)]):
        return alliances, _who_joining(discourse, i)

    def belongs_there(code: str) -> bool:
        return all(is_member(discourse, code, a.code) for a in alliances)

    members = subject_meant(discourse, i, fits=belongs_there)
    return alliances, members or _group(discourse, i, alliances)


def _who_joining(discourse: Discourse, i: int) -> list[Party]:
    """Whose joining "since joining NATO in 1999" tells of: the subject of the sentence."""
    document = discourse.document
    if not document.is_a(i - 1, "since"):
        return []
    first, last = ends_of_sentence(document, i)
    for k in range(i + 1, min(last, i + 12)):
        if document.low(k) == ",":
            named = parties_at(document, k + 1)
            if named:
                return named
    for k in range(first, i):
        named = parties_at(document, k)
        if named:
            return named
    return []


def _together(document: Document, frame: Frame, i: int) -> list[Party]:
    """Whom "together with Poland", "zusammen mit Polen" adds to those who joined."""
    for k in range(i, min(frame.last + 6, ends_of_sentence(document, i)[1])):
        if document.is_a(k, "together") or document.low(k) == "alongside":
            j = k + (document.low(k) != "alongside")
            j += document.low(j) in ("with", "mit") or 0
            return parties_at(document, k + 2 if document.low(k + 1) in ("with", "mit") else k + 1)
    return []


def _group(discourse: Discourse, i: int, alliances: list[Party]) -> list[Party]:
    """The nations that "all six countries" counts: as many as the paragraph has of members."""
    document = discourse.document
    first, last = ends_of_sentence(document, i)
    count = next((document.lexicon.numerals.get(document.low(k), 0) for k in range(first, last)
                  if document.is_a(k - 1, "determiner")
                  and document.lexicon.numerals.get(document.low(k), 0) > 2), 0)  # fmt: skip
    if not count or not alliances:
        return []
    return counted(discourse, i, int(count), alliances[0].code)


def counted(discourse: Discourse, i: int, count: int, alliance: str) -> list[Party]:
    """The members of an alliance that a paragraph names before ``i``, if they are ``count``."""
    document = discourse.document
    here = document.sentences[document.sentence_of[i]]
    found: list[str] = []
    start = here.first
    for index in range(here.index - 1, max(-1, here.index - 7), -1):
        if document.sentences[index].paragraph != here.paragraph:
            break
        start = document.sentences[index].first
    for mention in nations_within(document, start, here.last):
        code = mention.code or ""
        if code not in found and is_member(discourse, code, alliance):
            found.append(code)
    host = any(document.is_a(k, "host-word") for k in range(here.first, here.last))
    hosts = list(scene_at(discourse, i)) if host else []
    guests = [code for code in found if code not in hosts]
    if count in (len(found), len(guests), len(guests) + len(hosts)):
        return [Party(code, i, i + 1) for code in (*guests, *hosts)]
    return []


def is_member(discourse: Discourse, nation: str, alliance: str) -> bool:
    """True where the tables have a nation in an alliance at the article's date."""
    return reference.is_member(nation, alliance, discourse.document.article.published)


def member_in(discourse: Discourse, i: int) -> Iterator[Membership]:
    """Rule ``member.in``: who is, or stays, in an alliance.

    It serves "Armenia has been in the CSTO from the beginning", "Slovakia would remain in
    NATO", "Polen ist seit 1999 in der Nato"; not "Stoltenberg is in NATO headquarters".
    """
    document = discourse.document
    if not document.is_a(i, "is-copula") or document.mention_at(i) is not None:
        return
    frame = frame_at(discourse, i)
    stays = document.is_a(i, "still-member")
    if is_past_tie(document, frame.first, frame.last):
        return
    if not stays and _only_planned(document, frame, i):
        return
    german = document.language == "de"
    for k in range(i + 1, min(frame.last, i + 8) if german else i + 2):
        if not document.is_a(k, "in-alliance"):
            continue
        alliances = blocs_at(discourse, k + 1)
        if alliances and (not german or _closes(document, alliances[-1].last)):
            members = subject_meant(discourse, i)
            for alliance in affirmed(document, alliances, frame.first, frame.last):
                yield from belonging(document, members, alliance, i, "member.in")
        return


def _closes(document: Document, i: int) -> bool:
    return i >= len(document.tokens) or document.tokens[i].kind == "mark" or document.is_a(
        i, "coordinator"
    )  # fmt: skip


def member_since(discourse: Discourse, i: int) -> Iterator[Membership]:
    """Rule ``member.since``: a nation with the words since when it is in an alliance.

    It serves "Die Türkei, seit 1952 in der Nato, …" and "Montenegro, in NATO since 2017";
    not "Stoltenberg, seit 2014 im Nato-Hauptquartier".
    """
    document = discourse.document
    if not document.is_a(i, "in-alliance"):
        return
    alliance = bloc_at(discourse, i + 1)
    if alliance is None:
        return
    j = i
    while document.date_at(j - 1) is not None or document.tokens[j - 1].kind == "number":
        j -= 1
    j -= document.is_a(j - 1, "since-when")
    since = any(document.is_a(k, "since-when") for k in range(j, i))
    after = document.is_a(alliance.last, "since-when")
    if not (since or after):
        return
    if since and document.is_a(j - 1, "coordinator"):
        # "Bulgarien, seit 2007 EU-Mitglied und seit 2004 in der Nato"
        j = next((k + 1 for k in range(j - 2, max(0, j - 9), -1) if document.low(k) == ","), j)
    if document.low(j - 1) not in (",", "("):
        return
    if not _closes(document, alliance.last) and not after:
        return
    yield from belonging(document, parties_before(document, j - 1)[-1:], alliance, i,
                         "member.since")  # fmt: skip
