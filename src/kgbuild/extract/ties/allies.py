"""Ties between allies: "Russia's ally Belarus", "mit Washington verbündet", a defence pact."""

from __future__ import annotations

from collections.abc import Collection, Iterator

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
from kgbuild.extract.ties.frames import Frame, antecedents, frame_at, subjects
from kgbuild.extract.ties.making import allied
from kgbuild.extract.ties.nations import is_gone, nations_within
from kgbuild.extract.ties.pairs import is_two, two_meant
from kgbuild.extract.ties.parties import (
    Party,
    ends_of_sentence,
    is_plural,
    parties_at,
    parties_before,
)
from kgbuild.extract.ties.phrase_bounds import phrase_start
from kgbuild.extract.ties.referents import country_meant, subject_meant
from kgbuild.extract.ties.sides import possessors
from kgbuild.extract.ties.truth import is_denied, is_past_tie, words_of
from kgbuild.model import AllyTie
from kgbuild.text.document import Document

__all__ = ["allied_with", "ally_called", "ally_noun"]


def ally_noun(discourse: Discourse, i: int) -> Iterator[AllyTie]:
    """Rules ``ally.noun``, ``ally.each-other`` and ``ally.meant``: who is called whose ally.

    ``ally.noun`` serves "Russlands Verbündeten Belarus", "South Korea, its ally since 1953";
    not "former ally", "its allies in the coalition". ``ally.each-other`` serves "the two
    countries have been allies since June", "close allies Iran and Syria"; not "allied
    troops". ``ally.meant`` takes an ally named before: "auf dem Boden des Moskauer
    Verbündeten"; not "the ally".
    """
    document = discourse.document
    if not _is_ally_word(document, i) or _is_no_ally(document, i):
        return
    named = named_behind(document, i) or apposed(discourse, i)
    said = [] if named else _said(discourse, i)
    named = named or said or as_role(discourse, i)
    owners = _whose(discourse, i, named)
    if owners and named:
        if is_plural(document, i) is False and said and len(named) > 1:
            named = named[:1]
        yield from allied(document, owners, named, i, "ally.noun")
    elif not named and (owners or possessive_before(document, i) >= 0):
        yield from _meant(discourse, i, owners)
    elif not owners and possessive_before(document, i) < 0:
        yield from _each_other(discourse, i, named)


def _is_no_ally(document: Document, i: int) -> bool:
    """True for "no ally", "former ally", "allies in all but name"."""
    start = phrase_start(document, i)
    if is_denied(document, range(max(start, i - 6), i)):
        return True
    if is_past_tie(document, max(start, i - 5), i):
        return True
    return [document.low(k) for k in range(i + 1, i + 4)] == ["in", "all", "but"]


def _whose(discourse: Discourse, i: int, named: list[Party]) -> list[Party]:
    """Whose ally: by a genitive, by "its", or by who says "our"."""
    document = discourse.document
    codes = {n.code for n in named}
    owners = [o for o in owners_of(document, i) if o.code not in codes]
    if owners:
        return owners
    if any(document.is_a(k, "our") for k in range(max(0, i - 3), i)):
        return _speaking(document, i, codes)
    possessive = possessive_before(document, i)
    if possessive >= 0 and named and not _within_coalition(document, i):
        return possessors(discourse, possessive, lambda c: c not in codes)
    return []


def _is_ally_word(document: Document, i: int) -> bool:
    """True for "ally", "Verbündeter"; not behind an alliance's name, which makes it a member."""
    noun = document.noun(i)
    if noun is None or noun.sense != "ally":
        return False
    own, before = document.mention_at(i), document.mention_at(i - 1)
    if own is not None and own.entity.kind == "alliance":
        return False
    return before is None or before.entity.kind != "alliance" or before.last != i


def _within_coalition(document: Document, i: int) -> bool:
    """True for partners at home: "its allies in the coalition", "im Parlament"."""
    last = ends_of_sentence(document, i)[1]
    return any(
        (noun := document.noun(k)) is not None and noun.sense == "body"
        for k in range(i + 1, min(last, i + 4))
    )


def _said(discourse: Discourse, i: int) -> list[Party]:
    document = discourse.document
    at = copula_of(discourse, i)
    if at < 0:
        return []
    frame = frame_at(discourse, i)
    if is_denied(document, words_of(document, frame, i)) or _over(document, frame):
        return []
    if any(document.is_a(k, "planned-verb") or document.is_a(k, "condition")
           for k in range(frame.first, frame.last)):  # fmt: skip
        return []
    return said_of(discourse, i)


def _over(document: Document, frame: Frame) -> bool:
    """True for an alliance of the past: "were allies in 1945", "damals verbündet"."""
    if is_past_tie(document, frame.first, frame.last):
        return True
    past = any(document.is_a(k, "was")
               for k in range(frame.first, frame.last))  # fmt: skip
    years = any(
        document.tokens[k].kind == "number" and len(document.tokens[k].text) == 4
        for k in range(frame.first, frame.last)
    )
    since = any(document.is_a(k, "since-when") for k in range(frame.first, frame.last))
    return past and years and not since


def _meant(discourse: Discourse, i: int, owners: list[Party]) -> Iterator[AllyTie]:
    """An ally that the text has named before, where both share an alliance of arms."""
    document = discourse.document
    if not _is_one(document, i):
        return
    if copula_of(discourse, i) >= 0 and document.language == "en":
        return
    if not owners and not _within_coalition(document, i):
        owners = possessors(discourse, possessive_before(document, i), lambda _: True)
    if not owners:
        return
    owner = owners[0]
    code = country_meant(
        discourse, i, lambda c: c != owner.code and _share_arms(document, c, owner.code)
    )
    if code:
        yield from allied(document, [owner], [Party(code, i, i + 1)], i, "ally.meant")


def _is_one(document: Document, i: int) -> bool:
    """True where the noun surely tells of one ally: "des Verbündeten", "its ally"."""
    if document.language == "en":
        return document.low(i).endswith("y") and not document.is_a(i - 1, "indefinite")
    for k in range(i - 1, max(-1, i - 5), -1):
        if document.is_a(k, "determiner"):
            return document.low(k).endswith(("em", "es")) and not document.low(k).startswith("ein")
    return False


def _share_arms(document: Document, one: str, other: str) -> bool:
    """True where the tables have both in one alliance of arms at the article's date."""
    day = document.article.published
    return any(
        reference.is_member(one, code, day) and reference.is_member(other, code, day)
        for code, alliance in reference.alliances().items()
        if alliance.kind == "alliance"
    )


def _each_other(discourse: Discourse, i: int, named: list[Party]) -> Iterator[AllyTie]:
    """Nations called allies without saying whose: of each other."""
    document = discourse.document
    if document.language == "en" and not document.low(i).endswith("s"):
        return
    start = phrase_start(document, i)
    if any(document.is_a(k, "other") or document.is_a(k, "several") for k in range(start, i)):
        return
    pair = named
    if any(is_gone(p.code, document.article.published) for p in pair):
        return
    if not pair:
        near = range(max(start, i - 4), i)
        k = next((k for k in near if is_two(document, k)), -1)
        pair = two_meant(discourse, k) if k >= 0 else []
    if len(pair) == 2:
        yield from allied(document, pair[:1], pair[1:], i, "ally.each-other")


# --- verbs -----------------------------------------------------------------------------------


def allied_with(discourse: Discourse, i: int) -> Iterator[AllyTie]:
    """Rule ``ally.verb``: who is allied with whom.

    It serves "ist mit Washington verbündet", "The United States has been allied with Japan"
    and "das mit Moskau verbündete Belarus"; not "allied troops", "no longer allied with".
    """
    document = discourse.document
    if not document.is_a(i, "allied") or document.noun(i) is not None:
        return
    if document.language == "de" and document.tokens[i].capital:
        return
    frame = frame_at(discourse, i)
    words = range(i - 6, i) if _is_attribute(document, i) else words_of(document, frame, i)
    if is_denied(document, words) or _over(document, frame):
        return
    if document.language == "en":
        yield from _english_allied(discourse, i, frame)
    else:
        yield from _german_allied(discourse, i, frame)


def _is_attribute(document: Document, i: int) -> bool:
    """True for a German participle before its noun: "das mit Moskau verbündete Belarus"."""
    return document.language == "de" and document.low(i) not in ("verbündet", "alliiert")


def _english_allied(discourse: Discourse, i: int, frame: Frame) -> Iterator[AllyTie]:
    document = discourse.document
    j = i + 1
    while document.is_a(j, "ongoing") or document.is_a(j, "closely"):
        j += 1
    others = _with(discourse, j)
    at = copula_of(discourse, i)
    comma = i - 1 - document.is_a(i - 1, "closely")
    ones = parties_before(document, comma) if document.low(comma) == "," else []
    ones = ones[-1:] or subject_meant(discourse, at if at >= 0 else i)
    if others and is_pair_at(document, j + 1):
        others = two_meant(discourse, j + 1, {p.code for p in ones})
    if not others and frame.opener >= 0 and document.is_a(frame.opener - 1, "allied-with"):
        others = antecedents(document, frame)
        ones = subjects(discourse, i, False, Frame(frame.opener + 1, frame.last))
    if others:
        yield from allied(document, ones, others, i, "ally.verb")
    elif len(ones) == 2 and at >= 0 and not document.is_a(j, "allied-with"):
        if j >= len(document.tokens) or document.noun(j) is None:
            yield from allied(document, ones[:1], ones[1:], i, "ally.verb")


def _with(discourse: Discourse, j: int) -> list[Party]:
    """The nations behind "with" at token ``j``, by name or as "both", "the two"."""
    document = discourse.document
    if not document.is_a(j, "allied-with"):
        return []
    named = parties_at(document, j + 1)
    return named or (two_meant(discourse, j + 1) if is_pair_at(document, j + 1) else [])


def is_pair_at(document: Document, k: int) -> bool:
    """True for "both", "beiden Ländern" or "the two" from token ``k`` on."""
    return is_two(document, k) or is_two(document, k + 1)


def _german_allied(discourse: Discourse, i: int, frame: Frame) -> Iterator[AllyTie]:
    document = discourse.document
    others: list[Party] = []
    pair, with_at = -1, i
    for k in range(i - 1, max(frame.first - 2, -1), -1):
        if document.is_a(k, "allied-with"):
            relative = frame.opener == k + 1
            others = antecedents(document, frame) if relative else _with(discourse, k)
            pair = k + 1 if not relative and is_pair_at(document, k + 1) else -1
            with_at = k
            break
    if _is_attribute(document, i):
        yield from allied(document, parties_at(document, i + 1), others, i, "ally.verb")
        return
    codes = {p.code for p in others}
    participle = document.low(with_at - 1) == "," and frame.opener != with_at + 1
    ones = parties_before(document, with_at - 1) if participle else []
    ones = ones[-1:] or [p for p in subject_meant(discourse, i) if p.code not in codes]
    if pair >= 0:
        others = two_meant(discourse, pair, {p.code for p in ones})
    if others:
        yield from allied(document, ones, others, i, "ally.verb")
    elif len(ones) == 2:
        yield from allied(document, ones[:1], ones[1:], i, "ally.verb")


def ally_called(discourse: Discourse, i: int) -> Iterator[AllyTie]:
    """Rule ``ally.called``: whom a nation calls its ally.

    It serves "Yerevan, which Moscow called an ally", "Ankara bezeichnete Aserbaidschan als
    Verbündeten"; not "called its allies for help".
    """
    document = discourse.document
    if not document.is_a(i, "called") or document.mention_at(i) is not None:
        return
    frame = frame_at(discourse, i)
    noun = next((k for k in range(i + 1, min(frame.last, i + 14)) if _is_ally_word(document, k)
                 and not document.low(k).endswith("allies")), -1)  # fmt: skip
    if noun < 0 or is_denied(document, words_of(document, frame, i)):
        return
    if is_past_tie(document, i, noun) or possessive_before(document, noun) >= 0:
        return
    called = [
        Party(m.code or "", m.first, m.last)
        for m in nations_within(document, i + 1, noun)
        if m.entity.kind == "nation" and m.role not in ("adjective", "force") and not m.genitive
    ]
    if not called and frame.opener >= 0:
        called = antecedents(document, frame)
    if not called or (document.language == "de" and not _as(document, noun)):
        return
    callers = [p for p in subjects(discourse, i, False, _main(frame)) if p != called[0]]
    if not callers:
        callers = _speaking(document, i, {called[0].code})
    yield from allied(document, callers[:1], called[:1], i, "ally.called")


def _main(frame: Frame) -> Frame:
    return Frame(max(frame.first, frame.opener + 1), frame.last) if frame.opener >= 0 else frame


def _as(document: Document, noun: int) -> bool:
    return any(document.is_a(k, "as-role") for k in range(max(0, noun - 4), noun)) or any(
        document.is_a(k, "names") for k in
        range(max(0, noun - 12), noun)
    )  # fmt: skip


def _speaking(document: Document, i: int, besides: Collection[str]) -> list[Party]:
    """The nation for whom somebody speaks in the sentence: "Kremlin spokesman Peskov …"."""
    first, last = ends_of_sentence(document, i)
    for mention in nations_within(document, first, last):
        if mention.entity.kind == "nation" and mention.code and mention.code not in besides:
            after = mention.last
            after += after < last and document.tokens[after].kind == "clitic"
            title = next((k for k in range(after, min(after + 3, last)) if document.noun(k)), -1)
            noun = document.noun(title)
            if noun is not None and noun.sense in ("office", "body"):
                return [Party(mention.code, mention.first, mention.last)]
    return []
