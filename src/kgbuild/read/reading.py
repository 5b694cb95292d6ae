"""All inputs of a run → articles, each id once."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import BinaryIO, NoReturn

from kgbuild.errors import InputError
from kgbuild.model import Article, Reading
from kgbuild.read.json_lines import read_lines
from kgbuild.read.plain_text import read_text
from kgbuild.read.sources import Report, Source, sources
from kgbuild.read.web_pages import read_page

__all__ = ["READERS", "Reader", "read"]

Reader = Callable[[Source, Report], Iterator[Article | Reading]]
"""Yields the articles of a source, and reports those that cannot be read."""

READERS: Mapping[str, Reader] = MappingProxyType(
    {
        ".txt": read_text,
        ".md": read_text,
        ".markdown": read_text,
        ".html": read_page,
        ".htm": read_page,
        ".jsonl": read_lines,
        ".ndjson": read_lines,
    }
)
"""Ending of a file, in lower case → its reader."""


def read(
    inputs: Iterable[str | Path],
    *,
    on_error: Callable[[InputError], None] | None = None,
    stdin: BinaryIO | None = None,
) -> Iterator[Article | Reading]:
    """The articles of these inputs, in their order; a folder's files by their paths.

    Nothing is fetched: an address in an article is kept, never opened.

    Args:
        inputs: files, folders, or ``-`` for standard input.
        on_error: takes the error of each article that cannot be read; the others are
            read all the same. Left out, the first error is raised.
        stdin: what ``-`` reads; left out, the process's standard input.

    Yields:
        An article that is still to be read, or a reading: an article with its facts.
        Every article has its language, and an id that no other of the run has.

    Raises:
        InputError: the first error, where ``on_error`` is left out. It names the file,
            the line and the field, and says what was expected.

    Example:
        >>> import io
        >>> lines = b'{"id": "a", "text": "Wir sind hier."}\\n{"id": "b"}\\n'
        >>> errors = []
        >>> for article in read(["-"], on_error=errors.append, stdin=io.BytesIO(lines)):
        ...     print(article.id)
        a
        >>> print(errors[0])
        -:2: the field text is missing
    """
    report = on_error or _raise
    places: dict[str, str] = {}
    for source in sources(inputs, READERS, stdin or sys.stdin.buffer, report):
        for found in READERS[source.suffix](source, report):
            article = found.article if isinstance(found, Reading) else found
            if article.id in places:
                report(_repeated(article.id, source.name, places[article.id]))
            else:
                places[article.id] = source.name
                yield found


def _repeated(name: str, here: str, there: str) -> InputError:
    where = "twice in this file" if here == there else f"here and in {there}"
    return InputError(
        f"the article {name!r} stands {where}; an id names one article, also where the texts "
        "are the same, so please rename or remove one",
        source=here,
    )


def _raise(error: InputError) -> NoReturn:
    raise error
