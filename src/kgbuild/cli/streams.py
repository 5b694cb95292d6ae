"""Standard streams: data goes to standard output, whole; messages go to standard error."""

from __future__ import annotations

import contextlib
import io
import os
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, TextIO

import click

if TYPE_CHECKING:
    from pyoxigraph import Quad

    from kgbuild.table import Table

__all__ = ["counted", "read_graph", "say", "standard_input", "table_text", "write", "write_table"]

STDIN = "-"


def standard_input() -> BinaryIO:
    """The bytes of standard input; none where the process was started without one."""
    return sys.stdin.buffer if sys.stdin else io.BytesIO()


def read_graph(graph: str, form: str | None) -> list[Quad]:
    """The quads of the file that a command names as its GRAPH.

    Args:
        graph: a file, or ``-`` for standard input.
        form: name of its format; left out, the file's ending tells, and ``-`` is TriG.

    Raises:
        InputError: where it cannot be read.
    """
    from kgbuild import rdf

    if graph == STDIN:
        return rdf.parse(standard_input().read(), form or "trig", name=STDIN)
    return rdf.parse(Path(graph), form)


def write(data: str | bytes, target: str = "-") -> None:
    """Write data to a file, or to standard output."""
    from kgbuild.output import open_output

    with open_output(target) as out:
        out.write(data.encode("utf-8") if isinstance(data, str) else data)


def write_table(table: Table, form: str, target: str = "-") -> None:
    """Write a table; as text, it fits the terminal where there is one."""
    from kgbuild.table import RENDERERS

    for_people = form == "text" and target == "-"
    write(table_text(table, sys.stdout) if for_people else RENDERERS[form](table), target)


def table_text(table: Table, stream: TextIO) -> str:
    """The table as text, laid out for the stream it goes to."""
    from kgbuild.table import as_terminal, as_text

    if not stream.isatty():
        return as_text(table)
    return as_terminal(table, shutil.get_terminal_size().columns, colour=shows_colours(stream))


def shows_colours(stream: TextIO) -> bool:
    """Whether the stream is a terminal whose user wants colours (https://no-color.org)."""
    plain = os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb"
    return stream.isatty() and not plain


def say(message: str) -> None:
    """Tell the user something, beside the data."""
    # Where nobody listens any more, the outcome stays what it is.
    with contextlib.suppress(OSError):
        click.echo(message, err=True)


def counted(number: int, thing: str) -> str:
    """A number with its noun.

    Example:
        >>> counted(1, "fact"), counted(2000, "article")
        ('1 fact', '2,000 articles')
    """
    return f"{number:,} {thing}{'' if number == 1 else 's'}"
