"""Bytes to text: UTF-8 and nothing else, with an error that says what to do.

A guess at another encoding would shift the offsets of the evidence unnoticed,
so it is refused instead.
"""

from __future__ import annotations

import codecs
from pathlib import Path

from kgbuild.errors import InputError

__all__ = ["decode"]

_WIDE_MARKS = {
    codecs.BOM_UTF32_LE: "UTF-32",
    codecs.BOM_UTF32_BE: "UTF-32",
    codecs.BOM_UTF16_LE: "UTF-16",
    codecs.BOM_UTF16_BE: "UTF-16",
}


def decode(data: bytes, source: str | Path, *, line: int = 1) -> str:
    """The text of these bytes, without a byte order mark, otherwise to the character.

    Args:
        data: bytes in UTF-8, with or without a byte order mark.
        source: the file that they come from, for the error.
        line: number of the line that they begin with, counted from 1.

    Raises:
        InputError: where they are UTF-16, UTF-32, binary, or no valid UTF-8.

    Example:
        >>> decode("Überflug".encode("utf-8-sig"), "a.txt")
        'Überflug'
    """
    for mark, encoding in _WIDE_MARKS.items():
        if data.startswith(mark):
            raise InputError(
                f"the file is {encoding}; please save it as UTF-8", source=source, line=line
            )
    zero = data.find(b"\0")
    if zero >= 0:
        raise InputError(
            "expected text, found a zero byte: this is a binary file",
            source=source,
            line=line + data.count(b"\n", 0, zero),
        )
    try:
        return data.removeprefix(codecs.BOM_UTF8).decode("utf-8")
    except UnicodeDecodeError as error:
        # The error's own bytes are those without the mark, which holds no line end.
        place = error.object.count(b"\n", 0, error.start)
        raise InputError(
            f"expected UTF-8, found the byte 0x{error.object[error.start]:02X}, which does not "
            "fit there; please save the file as UTF-8",
            source=source,
            line=line + place,
        ) from None
