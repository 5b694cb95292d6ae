"""The search for all that is wrong with a folder of reference tables."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

from kgbuild.model import PartialDate
from kgbuild.reference.tables import TABLES, Fault, folder_of, read

__all__ = ["problems"]


class _Line(NamedTuple):
    """A row under the names of its columns, and where it stands."""

    file: str
    number: int
    cell: Mapping[str, str]

    def values(self, column: str) -> list[str]:
        return self.cell[column].split("|") if self.cell[column] else []

    def fault(self, message: str) -> Fault:
        return Fault(self.file, self.number, message)


_Lines = Mapping[str, list[_Line]]


def problems(folder: Path | None = None) -> list[str]:
    """All that is wrong with the tables of a folder: one sentence each, with file and line.

    Args:
        folder: where the tables stand; kgbuild's own unless given.

    Example:
        >>> problems()
        []
    """
    faults: list[Fault] = []
    lines: dict[str, list[_Line]] = {}
    for name, shape in TABLES.items():
        table = read(folder_of(folder) / name)
        faults += table.faults
        lines[name] = [
            _Line(name, row.line, dict(zip(shape.columns, row.cells, strict=True)))
            for row in table.rows
        ]
    for search in _SEARCHES:
        faults += search(lines)
    return [str(fault) for fault in sorted(faults)]


def _rows_out_of_place(lines: _Lines) -> Iterator[Fault]:
    """Rows that stand twice, or not in the order of their first columns."""
    for name, rows in lines.items():
        key_columns = [*TABLES[name].columns][: TABLES[name].key]
        keys = [[row.cell[column] for column in key_columns] for row in rows]
        for (before, after), row in zip(pairwise(keys), rows[1:], strict=False):
            said = ",".join(after)
            if before == after:
                yield row.fault(f"{said} stands here a second time")
            elif before > after:
                yield row.fault(f"{said} stands after {','.join(before)}, expected rows in order")


def _unknown_codes(lines: _Lines) -> Iterator[Fault]:
    """Codes that neither nations.csv nor alliances.csv has."""
    known = {kind: {row.cell["code"] for row in lines[f"{kind}s.csv"]} for kind in _TABLED}
    known["actor"] = known["nation"] | known["alliance"]
    for name, rows in lines.items():
        for column, kind in TABLES[name].columns.items():
            if not kind.names:
                continue
            for row in rows:
                for code in row.values(column):
                    if code not in known[kind.names]:
                        yield row.fault(f"{code!r} is the code of no {_CODED[kind.names]}")


def _shared_identities(lines: _Lines) -> Iterator[Fault]:
    """Codes and Wikidata items that stand for two things."""
    for column in ("code", "alpha2", "wikidata"):
        owners: dict[str, str] = {}
        for row in (*lines["nations.csv"], *lines["alliances.csv"]):
            value, code = row.cell.get(column, ""), row.cell["code"]
            if not value:
                continue
            first = owners.setdefault(value, f"{code} in {row.file}")
            if first != f"{code} in {row.file}":
                yield row.fault(f"the {column} {value} belongs to {first} already")


def _borders_amiss(lines: _Lines) -> Iterator[Fault]:
    """Borders written in both directions, with oneself, or with a state that is no more."""
    former = _last_years(lines)
    pairs = {(row.cell["a"], row.cell["b"]) for row in lines["borders.csv"]}
    for row in lines["borders.csv"]:
        a, b = row.cell["a"], row.cell["b"]
        if a == b:
            yield row.fault(f"{a} cannot border on itself")
        elif a > b:
            twice = " and is there that way too" if (b, a) in pairs else ""
            yield row.fault(f"the border {a}–{b} is to be written {b},{a}{twice}")
        for code in {a, b} & former.keys():
            yield row.fault(f"{code} is a former state and has no border today")


def _periods_amiss(lines: _Lines) -> Iterator[Fault]:
    """Memberships that end before they begin, overlap, or outlast their state."""
    former = _last_years(lines)
    latest: dict[tuple[str, str], PartialDate | None] = {}
    for row in lines["memberships.csv"]:
        member, alliance = row.cell["member"], row.cell["alliance"]
        start, end = _date(row.cell["start"]), _date(row.cell["end"])
        if start and end and _first_day(start) > _last_day(end):
            yield row.fault(f"the membership ends ({end}) before it begins ({start})")
        if (member, alliance) in latest:
            before = latest[member, alliance]
            if before is None or not start or _last_day(before) >= _last_day(start):
                yield row.fault(f"{member} is in {alliance} already at that time, see above")
        latest[member, alliance] = end
        if member in former and (not end or _last_day(end)[:4] > former[member]):
            yield row.fault(f"{member} is no more since {former[member]}; its membership ends too")


def _shared_region_forms(lines: _Lines) -> Iterator[Fault]:
    """Words that mean two regions, and regions that take in former states."""
    former = _last_years(lines)
    for language in ("de", "en"):
        owners: dict[str, str] = {}
        for row in lines["regions.csv"]:
            key = row.cell["key"]
            for form in (row.cell[f"name_{language}"], *row.values(f"forms_{language}")):
                if owners.setdefault(form, key) != key:
                    yield row.fault(f"{form!r} names the region {owners[form]} already")
    for row in lines["regions.csv"]:
        for code in {*row.values("members")} & former.keys():
            yield row.fault(f"{code} is a former state and lies in no region today")


def _shared_names(lines: _Lines) -> Iterator[Fault]:
    """Words that name two actors in one language and role, and are not declared to."""
    declared = {_form_key(row): {*row.values("codes")} for row in lines["shared_names.csv"]}
    users: dict[tuple[str, str, str], dict[str, _Line]] = defaultdict(dict)
    for key, code, row in _named(lines):
        users[key].setdefault(code, row)
    for (form, language, role), rows in users.items():
        allowed = declared.get((form, language, role), set())
        if len(rows) > 1 and not rows.keys() <= allowed:
            codes = " and ".join(sorted(rows))
            last = [*rows.values()][-1]
            yield last.fault(
                f"{form!r} names {codes} as {role} in {language!r}; if it rightly does, "
                "declare it in shared_names.csv"
            )
    for row in lines["shared_names.csv"]:
        used = users.get(_form_key(row), {}).keys()
        if len(row.values("codes")) < 2 or used != {*row.values("codes")}:
            said = ", ".join(sorted(used)) or "nothing"
            yield row.fault(f"{row.cell['form']!r} names {said} in the tables, not this")


def _named(lines: _Lines) -> Iterator[tuple[tuple[str, str, str], str, _Line]]:
    """Every name as (form, language, role), with the code it stands for and its line."""
    for row in (*lines["nations.csv"], *lines["alliances.csv"]):
        for language in ("de", "en"):
            yield (row.cell[f"name_{language}"], language, "name"), row.cell["code"], row
            # The capital of a former state is that of a state of today.
            if row.cell.get(f"capital_{language}") and not row.cell["until"]:
                key = (row.cell[f"capital_{language}"], language, "capital")
                yield key, row.cell["code"], row
    for row in lines["names.csv"]:
        for form in row.values("forms"):
            yield (form, row.cell["language"], row.cell["role"]), row.cell["code"], row


def _form_key(row: _Line) -> tuple[str, str, str]:
    return row.cell["form"], row.cell["language"], row.cell["role"]


def _last_years(lines: _Lines) -> dict[str, str]:
    rows = lines["nations.csv"]
    return {row.cell["code"]: row.cell["until"] for row in rows if row.cell["until"]}


def _date(cell: str) -> PartialDate | None:
    return PartialDate(cell) if cell else None


def _first_day(date: PartialDate) -> str:
    return str(date.earliest)


def _last_day(date: PartialDate) -> str:
    return str(date.latest)


_TABLED = ("nation", "alliance")
_CODED = {"nation": "nation", "alliance": "alliance", "actor": "nation or alliance"}
_SEARCHES: tuple[Callable[[_Lines], Iterator[Fault]], ...] = (
    _rows_out_of_place,
    _unknown_codes,
    _shared_identities,
    _borders_amiss,
    _periods_amiss,
    _shared_region_forms,
    _shared_names,
)
