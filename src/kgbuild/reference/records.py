"""What the reference tables say, as typed records, each table read on first use."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import MappingProxyType

from kgbuild.model import PartialDate
from kgbuild.reference.tables import folder_of, rows_of


@dataclass(frozen=True, slots=True)
class Nation:
    """A state or territory of ISO 3166-1, Kosovo, or a state that is no more.

    Attributes:
        code: ISO 3166-1 alpha-3 code; ``XKX`` for Kosovo, ISO 3166-3 for former states.
        alpha2: the two-letter code.
        wikidata: its Wikidata item, such as ``Q183``.
        name_en: English name, as news writes it.
        name_de: German name, likewise.
        capital_en: English name of the capital; empty where there is none.
        capital_de: German name of the capital, likewise.
        until: last year of a state that is no more, else None.
    """

    code: str
    alpha2: str
    wikidata: str
    name_en: str
    name_de: str
    capital_en: str
    capital_de: str
    until: PartialDate | None


@dataclass(frozen=True, slots=True)
class Alliance:
    """An organisation of states.

    Attributes:
        code: its short name, as the graph has it.
        wikidata: its Wikidata item; None where it was not to be had for certain.
        name_en: English name.
        name_de: German name.
        kind: ``alliance`` where its members defend one another or act together in arms
            or intelligence, else ``organisation``.
    """

    code: str
    wikidata: str | None
    name_en: str
    name_de: str
    kind: str


@dataclass(frozen=True, slots=True)
class MembershipPeriod:
    """A time in which a nation was a member of an alliance.

    Attributes:
        member: code of the nation.
        alliance: code of the alliance.
        start: first day, month or year of membership; None where it is not known.
        end: last day, month or year of membership; None while it lasts.
    """

    member: str
    alliance: str
    start: PartialDate | None
    end: PartialDate | None

    def covers(self, day: dt.date) -> bool:
        """Whether the nation was a member on this day, a bare year or month taken whole."""
        first = self.start.earliest if self.start else None
        last = self.end.latest if self.end else None
        return (first is None or first <= day) and (last is None or day <= last)


@dataclass(frozen=True, slots=True)
class Region:
    """A part of the world that is no single state.

    Attributes:
        key: English words joined by hyphens.
        name_en: English name.
        name_de: German name.
        forms_en: further spellings and inflected forms in English.
        forms_de: the same in German.
        members: codes of the nations that lie in it, wholly or in part.
    """

    key: str
    name_en: str
    name_de: str
    forms_en: tuple[str, ...]
    forms_de: tuple[str, ...]
    members: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Name:
    """Further words for a nation or an alliance in one language.

    Attributes:
        code: code of the nation or the alliance.
        language: ``de`` or ``en``.
        role: what the words name: ``name``, ``adjective``, ``people``, ``capital`` or
            ``government``.
        forms: the words, in every spelling and inflection that the table has.
    """

    code: str
    language: str
    role: str
    forms: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Place:
    """A place.

    Attributes:
        name_en: English name.
        name_de: German name.
        kind: town, base, province, region, island, sea, strait, river or mountain.
        within: codes of the nations it lies in; none for most seas.
        forms: further spellings, of both languages.
    """

    name_en: str
    name_de: str
    kind: str
    within: tuple[str, ...]
    forms: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Force:
    """A named armed force.

    Attributes:
        code: code of the nation or alliance that it belongs to.
        language: language of the name, ``de`` or ``en``.
        name: the name.
        kind: what sort of force it is, a word in small letters.
        forms: further spellings and inflected forms.
    """

    code: str
    language: str
    name: str
    kind: str
    forms: tuple[str, ...]


@cache
def nations(folder: Path | None = None) -> Mapping[str, Nation]:
    """Nations by code, today's and former ones.

    Args:
        folder: where the tables stand; kgbuild's own unless given, as in all functions here.

    Raises:
        InputError: where the table is missing or not as it should be.

    Example:
        >>> nations()["LTU"].name_de
        'Litauen'
    """
    rows = rows_of(folder, "nations.csv")
    return MappingProxyType(
        {
            code: Nation(code, alpha2, wikidata, en, de, capital_en, capital_de, _date(until))
            for code, alpha2, wikidata, en, de, capital_en, capital_de, until in rows
        }
    )


@cache
def alliances(folder: Path | None = None) -> Mapping[str, Alliance]:
    """Alliances and organisations by code.

    Example:
        >>> alliances()["CSTO"].kind
        'alliance'
    """
    rows = rows_of(folder, "alliances.csv")
    return MappingProxyType(
        {code: Alliance(code, item or None, en, de, kind) for code, item, en, de, kind in rows}
    )


@cache
def memberships(folder: Path | None = None) -> tuple[MembershipPeriod, ...]:
    """Who was a member of which alliance, from when to when.

    Example:
        >>> [str(m.start) for m in memberships() if (m.member, m.alliance) == ("FIN", "NATO")]
        ['2023-04-04']
    """
    rows = rows_of(folder, "memberships.csv")
    return tuple(MembershipPeriod(m, a, _date(start), _date(end)) for m, a, start, end in rows)


@cache
def borders(folder: Path | None = None) -> frozenset[tuple[str, str]]:
    """Pairs of nations that share a land border today, the code that sorts first in front.

    Example:
        >>> ("BLR", "LTU") in borders()
        True
    """
    return frozenset((a, b) for a, b in rows_of(folder, "borders.csv"))


@cache
def regions(folder: Path | None = None) -> Mapping[str, Region]:
    """Regions of several states, by key.

    Example:
        >>> regions()["Baltic-states"].members
        ('EST', 'LTU', 'LVA')
    """
    rows = rows_of(folder, "regions.csv")
    return MappingProxyType(
        {
            key: Region(key, en, de, _parts(forms_en), _parts(forms_de), _parts(members))
            for key, en, de, forms_en, forms_de, members in rows
        }
    )


@cache
def names(folder: Path | None = None) -> tuple[Name, ...]:
    """Further words for nations and alliances: adjectives, peoples, capitals…"""
    rows = rows_of(folder, "names.csv")
    return tuple(Name(code, lang, role, _parts(forms)) for code, lang, role, forms in rows)


@cache
def places(folder: Path | None = None) -> tuple[Place, ...]:
    """Towns, bases, seas, straits and other places."""
    rows = rows_of(folder, "places.csv")
    return tuple(
        Place(en, de, kind, _parts(within), _parts(forms)) for en, de, kind, within, forms in rows
    )


@cache
def forces(folder: Path | None = None) -> tuple[Force, ...]:
    """Named armed forces."""
    rows = rows_of(folder, "forces.csv")
    return tuple(
        Force(code, language, name, kind, _parts(forms))
        for code, language, name, kind, forms in rows
    )


def version(folder: Path | None = None) -> str:
    """Version of the reference data, a year with a running number."""
    return (folder_of(folder) / "VERSION").read_text(encoding="utf-8").strip()


def is_member(nation: str, alliance: str, on: dt.date | None = None) -> bool:
    """Whether the tables have a nation as a member of an alliance.

    Args:
        nation: code of the nation.
        alliance: code of the alliance.
        on: the day in question; without it, whether the nation is a member still.

    Returns:
        False also for a code that the tables lack. A membership whose start is not
        known counts from the beginning of time.

    Example:
        >>> is_member("SWE", "NATO"), is_member("SWE", "NATO", dt.date(2022, 2, 7))
        (True, False)
    """
    periods = _periods().get((nation, alliance), ())
    return any(p.end is None if on is None else p.covers(on) for p in periods)


@cache
def _periods() -> Mapping[tuple[str, str], tuple[MembershipPeriod, ...]]:
    found: dict[tuple[str, str], list[MembershipPeriod]] = defaultdict(list)
    for period in memberships():
        found[period.member, period.alliance].append(period)
    return {key: tuple(periods) for key, periods in found.items()}


@cache
def _date(cell: str) -> PartialDate | None:
    return PartialDate(cell) if cell else None


def _parts(cell: str) -> tuple[str, ...]:
    return tuple(cell.split("|")) if cell else ()
