"""Tables: rows of plain values under named columns, and the ways to print them.

Every answer that is not a graph is a :class:`Table`. Each way to print one is a
function of the table alone, listed in :data:`RENDERERS`; :func:`as_terminal` adds
the one for people, which needs to know how wide their terminal is.
"""

from __future__ import annotations

import csv
import io
import json
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Literal

from kgbuild.namespaces import PREFIXES

__all__ = [
    "RENDERERS",
    "Cell",
    "Iri",
    "Table",
    "as_csv",
    "as_json",
    "as_markdown",
    "as_terminal",
    "as_text",
    "compact",
    "printable",
]


_SHORT = 18
"""Widest column that is kept on one line, in columns of the terminal."""


class Iri(str):
    """A cell that is an IRI: short where people read it, full where programs do."""

    __slots__ = ()


Cell = str | int | float | None


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under named columns.

    Attributes:
        columns: names of the columns, all different.
        rows: one tuple a row, as long as ``columns``; None where there is no value.
        title: what the table shows, for a person.

    Raises:
        ValueError: where two columns share a name or a row has another length.

    Example:
        >>> print(as_text(Table(("code", "troops"), (("DEU", 350), ("GBR", 1200)))), end="")
        code  troops
        ----  ------
        DEU      350
        GBR     1200
    """

    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    title: str = ""

    def __post_init__(self) -> None:
        if len(set(self.columns)) != len(self.columns):
            raise ValueError(f"expected columns of different names, got {self.columns}")
        for row in self.rows:
            if len(row) != len(self.columns):
                raise ValueError(f"expected {len(self.columns)} values in a row, got {row}")


def as_text(table: Table) -> str:
    """The table as aligned lines, each as long as its values need; numbers stand to the right.

    Nothing is cut off, so that it can be piped; control characters are shown as spaces.
    """
    cells = [[_shown(cell) for cell in row] for row in table.rows]
    grid = [list(table.columns), *cells]
    widths = [max(_width(row[i]) for row in grid) for i in range(len(table.columns))]
    right = _numeric(table)
    lines = [table.title, ""] if table.title else []
    for row in [grid[0], ["-" * width for width in widths], *grid[1:]]:
        padded = (
            _padded(c, width, to_right)
            for c, width, to_right in zip(row, widths, right, strict=True)
        )
        lines.append("  ".join(padded).rstrip())
    return _joined(lines)


def as_csv(table: Table) -> str:
    """The table as CSV (RFC 4180, but with ``\\n`` as line end); no value is an empty field.

    Example:
        >>> print(as_csv(Table(("a", "b"), (("x, y", None),))), end="")
        a,b
        "x, y",
    """
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(table.columns)
    writer.writerows(table.rows)
    return out.getvalue()


def as_json(table: Table) -> str:
    """The table as a JSON array with one object a row, keys in the order of the columns.

    Example:
        >>> print(as_json(Table(("code", "troops"), (("DEU", None),))), end="")
        [
          {"code": "DEU", "troops": null}
        ]
    """
    objects = [
        json.dumps(dict(zip(table.columns, row, strict=True)), ensure_ascii=False, allow_nan=False)
        for row in table.rows
    ]
    return "[\n" + ",\n".join(f"  {line}" for line in objects) + "\n]\n" if objects else "[]\n"


def as_markdown(table: Table) -> str:
    """The table as a Markdown table (GitHub Flavored Markdown), its title as a bold line.

    Example:
        >>> print(as_markdown(Table(("a", "n"), (("x|y", 1),))), end="")
        | a | n |
        | --- | ---: |
        | x\\|y | 1 |
    """
    lines = [f"**{_escaped(table.title)}**", ""] if table.title else []
    rules = ["---:" if right else "---" for right in _numeric(table)]
    rows = [[_escaped(_shown(cell)) for cell in row] for row in table.rows]
    heads = [_escaped(name) for name in table.columns]
    lines += ["| " + " | ".join(row) + " |" for row in [heads, rules, *rows]]
    return _joined(lines)


def as_terminal(table: Table, width: int, *, colour: bool = True) -> str:
    """The table for a terminal: long values are wrapped, never cut off.

    Args:
        table: the table.
        width: columns of the terminal.
        colour: whether the terminal shows colours (see https://no-color.org).
    """
    from rich import box
    from rich.console import Console
    from rich.table import Table as Grid
    from rich.text import Text

    grid = Grid(title=table.title or None, title_justify="left", box=box.SIMPLE_HEAD)
    narrow = _narrow(table, width)
    for i, (name, right) in enumerate(zip(table.columns, _numeric(table), strict=True)):
        side: Literal["left", "right"] = "right" if right else "left"
        grid.add_column(Text(name), justify=side, overflow="fold", no_wrap=i in narrow)
    for row in table.rows:
        # Text, because rich would read "[bold]" in an article as its own markup.
        grid.add_row(*(Text(_shown(cell)) for cell in row))
    out = io.StringIO()
    console = Console(
        file=out,
        width=width,
        force_terminal=colour,
        color_system="standard" if colour else None,
        no_color=not colour,
        legacy_windows=False,
    )
    console.print(grid)
    return "\n".join(line.rstrip() for line in out.getvalue().splitlines()) + "\n"


def compact(iri: str) -> str:
    """An IRI as a CURIE of the prefixes that kgbuild declares; unchanged where none fits.

    See https://www.w3.org/TR/curie/.

    Example:
        >>> compact("https://w3id.org/kgbuild/ontology#Nation")
        'kgo:Nation'
        >>> compact("https://example.org/a")
        'https://example.org/a'
    """
    fitting = [(str(ns), prefix) for prefix, ns in PREFIXES.items() if iri.startswith(str(ns))]
    if not fitting:
        return iri
    namespace, prefix = max(fitting, key=lambda pair: len(pair[0]))
    return f"{prefix}:{iri[len(namespace) :]}"


def printable(text: str) -> str:
    """The text on one line, without characters that would steer a terminal.

    Example:
        >>> printable("two\\nlines \\x1b[31mred")
        'two lines [31mred'
    """
    spaced = (" " if unicodedata.category(c) in ("Cc", "Zl", "Zp") else c for c in text)
    return " ".join("".join(spaced).split())


RENDERERS: Mapping[str, Callable[[Table], str]] = {
    "text": as_text,
    "csv": as_csv,
    "json": as_json,
    "markdown": as_markdown,
}
"""Ways to print a table, by the name that the command line gives them."""


def _shown(cell: Cell) -> str:
    if cell is None:
        return ""
    if isinstance(cell, Iri):
        return printable(compact(cell))
    return printable(str(cell))


def _numeric(table: Table) -> list[bool]:
    """For each column, whether it holds numbers and nothing else."""
    verdicts = []
    for i in range(len(table.columns)):
        given = [row[i] for row in table.rows if row[i] is not None]
        verdicts.append(bool(given) and all(isinstance(cell, int | float) for cell in given))
    return verdicts


def _narrow(table: Table, width: int) -> set[int]:
    """Columns of short values, to be kept whole where half the terminal holds them all."""
    cells = [table.columns, *([_shown(cell) for cell in row] for row in table.rows)]
    widths = [max(_width(row[i]) for row in cells) for i in range(len(table.columns))]
    short = {i: taken for i, taken in enumerate(widths) if taken <= _SHORT}
    return set(short) if sum(short.values()) + 3 * len(short) <= width // 2 else set()


def _width(text: str) -> int:
    """Columns of a terminal that the text takes: wide East Asian characters take two."""
    return sum(
        0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1
        for c in text
    )


def _padded(text: str, width: int, to_right: bool) -> str:
    gap = " " * (width - _width(text))
    return gap + text if to_right else text + gap


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("|", "\\|")


def _joined(lines: list[str]) -> str:
    return "\n".join(lines) + "\n"
