"""How the reference tables are written, and the reading of one of them.

A table is UTF-8 with LF line ends, commas, a header, and rows in the order of their first
columns; ``|`` separates several values in a cell.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import cache, cached_property
from pathlib import Path
from typing import NamedTuple

from kgbuild import resources
from kgbuild.errors import InputError
from kgbuild.model import PartialDate

__all__ = ["TABLES", "Fault", "Kind", "Row", "Shape", "Table", "folder_of", "read", "rows_of"]


@dataclass(frozen=True)
class Kind:
    """What a column holds.

    Attributes:
        expected: what a value is to be, in words.
        pattern: regular expression of the whole of a value.
        many: whether several values may stand in a cell, separated by ``|``.
        may_lack: whether the cell may be empty.
        names: what a value is the code of: ``nation``, ``alliance``, ``actor`` or nothing.
        parse: raises ValueError for what the pattern lets pass and is no value still.
    """

    expected: str
    pattern: str
    many: bool = False
    may_lack: bool = False
    names: str = ""
    parse: Callable[[str], object] = str

    @property
    def cell(self) -> str:
        """Regular expression of the whole of a cell."""
        value = f"(?:{self.pattern})"
        cell = rf"{value}(?:\|{value})*" if self.many else value
        return f"(?:{cell})?" if self.may_lack else cell

    def fault(self, cell: str) -> str | None:
        """What is wrong with a cell, as the end of a sentence; None if nothing is."""
        if not cell:
            return None if self.may_lack else f"is empty, expected {self.expected}"
        values = cell.split("|") if self.many else [cell]
        for value in values:
            if value != value.strip() or not value:
                return f"has blanks or nothing around a value: {cell!r}"
            if not re.fullmatch(self.pattern, value) or not _parsed(self.parse, value):
                return f"holds {value!r}, expected {self.expected}"
        return f"holds a value twice: {cell!r}" if _repeats(values) else None


def _repeats(values: list[str]) -> bool:
    return len({*values}) < len(values)


@cache
def _parsed(parse: Callable[[str], object], value: str) -> bool:
    try:
        parse(value)
    except ValueError:
        return False
    return True


_NATION_CODE = "[A-Z]{3}"
_ACTOR_CODE = "[A-Z][A-Za-z0-9-]*"
_WORDS = r"[^|\s\0](?:[^|\n\r\t\0]*[^|\s\0])?"  # no blank at either end
_ITEM = Kind("a Wikidata item such as Q183", r"Q[1-9][0-9]*")
_TEXT = Kind("a text", _WORDS)
_TEXTS = Kind("texts", _WORDS, many=True)
_DATE = Kind(
    "a day of the calendar as YYYY, YYYY-MM or YYYY-MM-DD",
    "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?",
    may_lack=True,
    parse=PartialDate,
)
_NATION = Kind("a nation's code of three capital letters", _NATION_CODE, names="nation")
_NATIONS = replace(_NATION, many=True)
_ALLIANCE = Kind("an alliance's code", _ACTOR_CODE, names="alliance")
_ACTOR = Kind("a nation's or an alliance's code", _ACTOR_CODE, names="actor")
_PLACE_KINDS = "town base province region island sea strait river mountain".split()


def _one_of(*words: str) -> Kind:
    return Kind("one of " + ", ".join(words), "|".join(words))


_LANGUAGE = _one_of("de", "en")
_ROLE = _one_of("name", "adjective", "people", "capital", "government")


@dataclass(frozen=True)
class Shape:
    """Columns of a table in their order, and how many of them tell its rows apart."""

    columns: dict[str, Kind]
    key: int

    def faults(self, cells: list[str]) -> list[str]:
        """What is wrong with the cells of a row, each as a sentence without its stop."""
        # Nearly every row is sound, and one match tells so; the rest is for the others.
        joined = "\0".join(cells)
        if (
            self._row.fullmatch(joined)
            and ("|" not in joined or not any("|" in c and _repeats(c.split("|")) for c in cells))
            and all(_parsed(parse, cells[place]) for place, parse in self._parsers if cells[place])
        ):
            return []
        if len(cells) != len(self.columns):
            return [f"expected {len(self.columns)} cells in the row, found {len(cells)}"]
        faults = []
        for (column, kind), cell in zip(self.columns.items(), cells, strict=True):
            if fault := kind.fault(cell):
                faults.append(f"the cell {column} {fault}")
        return faults

    @cached_property
    def _row(self) -> re.Pattern[str]:
        return re.compile("\0".join(f"(?:{kind.cell})" for kind in self.columns.values()))

    @cached_property
    def _parsers(self) -> list[tuple[int, Callable[[str], object]]]:
        kinds = enumerate(self.columns.values())
        return [(place, kind.parse) for place, kind in kinds if kind.parse is not str]


TABLES = {
    "nations.csv": Shape(
        {
            "code": replace(_NATION, names=""),
            "alpha2": Kind("two capital letters", "[A-Z]{2}"),
            "wikidata": _ITEM,
            "name_en": _TEXT,
            "name_de": _TEXT,
            "capital_en": replace(_TEXT, may_lack=True),
            "capital_de": replace(_TEXT, may_lack=True),
            "until": Kind("a year", r"\d{4}", may_lack=True),
        },
        key=1,
    ),
    "alliances.csv": Shape(
        {
            "code": replace(_ALLIANCE, names=""),
            "wikidata": replace(_ITEM, may_lack=True),
            "name_en": _TEXT,
            "name_de": _TEXT,
            "kind": _one_of("alliance", "organisation"),
        },
        key=1,
    ),
    "memberships.csv": Shape(
        {"member": _NATION, "alliance": _ALLIANCE, "start": _DATE, "end": _DATE}, key=3
    ),
    "borders.csv": Shape({"a": _NATION, "b": _NATION}, key=2),
    "regions.csv": Shape(
        {
            "key": Kind("words joined by hyphens", r"[A-Z][A-Za-z-]+"),
            "name_en": _TEXT,
            "name_de": _TEXT,
            "forms_en": replace(_TEXTS, may_lack=True),
            "forms_de": replace(_TEXTS, may_lack=True),
            "members": _NATIONS,
        },
        key=1,
    ),
    "names.csv": Shape(
        {"code": _ACTOR, "language": _LANGUAGE, "role": _ROLE, "forms": _TEXTS}, key=3
    ),
    "shared_names.csv": Shape(
        {
            "form": _TEXT,
            "language": _LANGUAGE,
            "role": _ROLE,
            "codes": replace(_ACTOR, many=True),
        },
        key=3,
    ),
    "places.csv": Shape(
        {
            "name_en": _TEXT,
            "name_de": _TEXT,
            "kind": _one_of(*_PLACE_KINDS),
            "within": replace(_NATIONS, may_lack=True),
            "forms": replace(_TEXTS, may_lack=True),
        },
        key=4,
    ),
    "forces.csv": Shape(
        {
            "code": _ACTOR,
            "language": _LANGUAGE,
            "name": _TEXT,
            "kind": Kind("a word in small letters", r"[a-z][a-z-]*"),
            "forms": replace(_TEXTS, may_lack=True),
        },
        key=3,
    ),
}


class Fault(NamedTuple):
    """Something wrong in a line of a table, told in a sentence without its last stop."""

    file: str
    line: int
    message: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.message}."


class Row(NamedTuple):
    """A row that has the right shape, and the number of its line."""

    line: int
    cells: list[str]


class Table(NamedTuple):
    """A table as read: the rows that have the right shape, and what is wrong with the others."""

    rows: list[Row]
    faults: list[Fault]


def folder_of(folder: Path | None) -> Path:
    """The folder itself, or kgbuild's own where none is given."""
    return resources.path("data") if folder is None else folder


def rows_of(folder: Path | None, name: str) -> Iterator[list[str]]:
    """The cells of every row of a table.

    Raises:
        InputError: where the table is missing or anything in it has the wrong shape.
    """
    path = folder_of(folder) / name
    table = read(path)
    for fault in table.faults:
        raise InputError(fault.message, source=path, line=fault.line)
    return (row.cells for row in table.rows)


def read(path: Path) -> Table:
    """A table with all that is wrong with its shape; other tables are not looked at."""
    name, shape = path.name, TABLES[path.name]
    try:
        text = path.read_bytes().decode("utf-8")
    except FileNotFoundError:
        return Table([], [Fault(name, 1, "the table is missing")])
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        return Table([], [Fault(name, line, "the table is not in UTF-8")])
    table = Table([], [])
    if "\r" in text or text.startswith("\ufeff") or not text.endswith("\n"):
        message = "expected LF line ends, one after the last line too, and no byte order mark"
        table.faults.append(Fault(name, 1, message))
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    try:
        _read_rows(name, shape, reader, table)
    except csv.Error as error:
        table.faults.append(Fault(name, reader.line_num, f"the row is no CSV ({error})"))
    return table


def _read_rows(name: str, shape: Shape, reader: Iterator[list[str]], table: Table) -> None:
    header = next(reader, [])
    if header != [*shape.columns]:
        message = f"expected the columns {','.join(shape.columns)}, found {','.join(header)}"
        table.faults.append(Fault(name, 1, message))
        return
    line = 1
    for cells in reader:
        line += 1
        faults = shape.faults(cells)
        table.faults.extend(Fault(name, line, message) for message in faults)
        if not faults:
            table.rows.append(Row(line, cells))
