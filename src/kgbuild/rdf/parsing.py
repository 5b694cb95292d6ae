"""Files or bytes in RDF → quads, with errors that name the line."""

from __future__ import annotations

import re
from pathlib import Path

import pyoxigraph
from pyoxigraph import Literal, Quad, Triple

from kgbuild.encoding import decode
from kgbuild.errors import InputError, UsageError
from kgbuild.rdf.formats import Format, format_named, format_of

__all__ = ["parse"]

_PLACE = re.compile(r"^Parser error at line \d+ (?:column|between columns?) (\d+)[^:]*: ?")
_NO_NETWORK = (
    "the JSON-LD names a context that lies on the network; kgbuild fetches nothing, "
    "so please write that context into the file"
)


def parse(source: Path | bytes, format: str | None = None, name: str | None = None) -> list[Quad]:
    """The quads of a file, in its order; nothing is fetched from a network.

    Args:
        source: a file, or its content.
        format: name of a format in :data:`FORMATS`; left out, the file's ending gives it.
        name: what errors call the source; left out, the file's path.

    Returns:
        One quad a statement. Blank nodes get fresh labels, so that two files never share one.

    Raises:
        UsageError: where the format is unknown.
        InputError: where there is no such file, or it is a folder, empty, not UTF-8,
            breaks the syntax, or uses RDF 1.2 (triple terms, base directions).

    Example:
        >>> [quad] = parse(b"<http://example.org/a> a <http://example.org/C> .", "turtle")
        >>> quad.object.value
        'http://example.org/C'
    """
    label = name or (str(source) if isinstance(source, Path) else "-")
    if format is None and isinstance(source, bytes):
        raise UsageError(f"The RDF format of {label} is not known; please give it by name.")
    form = format_named(format or format_of(str(source)))
    text = decode(source if isinstance(source, bytes) else _content(source, label), label)
    if not text.strip():
        raise InputError(f"expected {form.title}, but the file is empty", source=label)
    try:
        # A relative IRI has no meaning of its own, so no base is made up for it.
        quads = list(pyoxigraph.parse(text, form.syntax, rename_blank_nodes=True))
    except SyntaxError as error:
        raise _syntax_error(error, form, label) from None
    if any(_is_rdf_1_2(quad.object) for quad in quads):
        raise InputError(
            "the file uses triple terms or base directions of RDF 1.2; kgbuild reads RDF 1.1",
            source=label,
        )
    return quads


def _content(path: Path, label: str) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        raise InputError("there is no such file", source=label) from None
    except IsADirectoryError:
        raise InputError("expected a file, found a folder", source=label) from None
    except OSError as error:
        raise InputError(f"cannot be read: {error.strerror}", source=label) from None


def _syntax_error(error: SyntaxError, form: Format, label: str) -> InputError:
    reason = str(error.msg)
    if "LoadDocumentCallback" in reason:
        return InputError(_NO_NETWORK, source=label)
    place = _PLACE.match(reason)
    where = f" at column {place[1]}" if place else ""
    reason = reason[place.end() :] if place else reason
    return InputError(
        f"this is no valid {form.title}{where}: {reason}", source=label, line=error.lineno
    )


def _is_rdf_1_2(term: object) -> bool:
    if isinstance(term, Literal):
        return term.direction is not None
    return isinstance(term, Triple)
