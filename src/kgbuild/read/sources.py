"""What the command line names → single sources, each a stream of bytes with a name."""

from __future__ import annotations

import codecs
import itertools
import os
import unicodedata
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from kgbuild.errors import InputError

__all__ = ["LONGEST_ARTICLE", "STDIN", "Report", "Source", "sources"]

STDIN = "-"
"""The name that means standard input."""

LONGEST_ARTICLE = 5_000_000
"""Characters that one article may have."""

_BYTES_PER_CHARACTER = 4

Report = Callable[[InputError], None]
"""Takes an error that concerns one article; it raises where the run is to stop."""


@dataclass(frozen=True, slots=True)
class Source:
    """One file, or standard input.

    Attributes:
        name: what errors call it.
        suffix: ending that tells its format, in lower case.
        id: id of its article, where the content gives none.
        lines: opens it and yields its lines, line ends included.
    """

    name: str
    suffix: str
    id: str
    lines: Callable[[], Iterator[bytes]]

    def content(self) -> bytes:
        """All of its bytes.

        Raises:
            InputError: where they are more than one article may have.
        """
        kept, size = [], 0
        for line in self.lines():
            kept.append(line)
            size += len(line)
            if size > LONGEST_ARTICLE * _BYTES_PER_CHARACTER:
                raise too_long(self.name)
        return b"".join(kept)


def too_long(name: str, line: int | None = None) -> InputError:
    """The error for an article beyond the limit."""
    return InputError(
        f"one article may have {LONGEST_ARTICLE:,} characters, and this one has more; "
        "please split it, or give its articles as JSON Lines, one a line",
        source=name,
        line=line,
    )


def sources(
    inputs: Iterable[str | Path],
    suffixes: Collection[str],
    stdin: BinaryIO,
    report: Report,
) -> Iterator[Source]:
    """The sources that these inputs name, folders in the order of their files' paths.

    Args:
        inputs: files, folders, or ``-``.
        suffixes: endings that can be read. In a folder other files are passed over, and
            so are hidden ones; a file named by itself must have one of them.
        stdin: what ``-`` stands for.
        report: takes the error of an input that is missing, empty or of another kind.
    """
    for given in inputs:
        path = Path(given)
        if str(given) == STDIN:
            yield _standard_input(stdin)
        elif path.is_dir():
            found = list(_in_folder(path, suffixes))
            yield from found
            if not found:
                report(
                    InputError(
                        f"the folder holds no file that can be read ({_listed(suffixes)})",
                        source=str(given),
                    )
                )
        elif not path.exists():
            report(InputError("there is no such file or folder", source=str(given)))
        elif path.suffix.lower() not in suffixes:
            report(
                InputError(
                    f"expected a file that ends in one of {_listed(suffixes)}", source=str(given)
                )
            )
        else:
            yield _file(path, path.stem)


def _listed(suffixes: Collection[str]) -> str:
    return ", ".join(sorted(suffixes))


def _in_folder(folder: Path, suffixes: Collection[str]) -> Iterator[Source]:
    found: list[Path] = []
    # Links to folders are not followed, as they may lead in a circle.
    for here, folders, files in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".")]
        found.extend(Path(here, name) for name in files if not name.startswith("."))
    below = sorted((path.relative_to(folder).as_posix(), path) for path in found)
    for name, path in below:
        if path.suffix.lower() in suffixes:
            yield _file(path, name.removesuffix(path.suffix))


def _file(path: Path, stem: str) -> Source:
    def lines() -> Iterator[bytes]:
        try:
            with path.open("rb") as stream:
                yield from stream
        except OSError as error:
            raise InputError(f"cannot be read: {error.strerror}", source=str(path)) from None

    # Some systems hand out "ü" in two characters; the id must not depend on that.
    return Source(str(path), path.suffix.lower(), unicodedata.normalize("NFC", stem), lines)


def _standard_input(stdin: BinaryIO) -> Source:
    """Standard input, its format told by how it begins."""
    read: list[bytes] = []
    for line in stdin:
        read.append(line)
        if line.removeprefix(codecs.BOM_UTF8).strip():
            break
    start = b"".join(read).removeprefix(codecs.BOM_UTF8).lstrip().lower()
    if start.startswith(b"{"):
        suffix = ".jsonl"
    elif start.startswith((b"<!doctype", b"<html")):
        suffix = ".html"
    else:
        suffix = ".txt"
    return Source(STDIN, suffix, "stdin", lambda: itertools.chain(read, stdin))
