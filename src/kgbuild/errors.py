"""The errors that kgbuild raises, as one small tree.

A message is a whole sentence for a person: which file, which line, what was
expected, what to do. A graph that breaks its shapes is no error but a report
(see :mod:`kgbuild.validate`).
"""

from __future__ import annotations

from pathlib import Path

__all__ = ["InputError", "KgbuildError", "OutputError", "UsageError"]


class KgbuildError(Exception):
    """Base of every error that kgbuild raises on purpose."""

    exit_code = 2


class UsageError(KgbuildError):
    """A call that cannot be carried out as it was asked for."""


class InputError(KgbuildError):
    """An input that cannot be read.

    Args:
        message: what is wrong and what to do, without the place.
        source: the file (or ``-`` for standard input) that holds the input.
        line: line in that file, counted from 1.
        field: the field inside the line's object, such as ``$.personnel.value``.

    Example:
        >>> str(InputError("expected a date as YYYY-MM-DD", source="a.jsonl", line=3))
        'a.jsonl:3: expected a date as YYYY-MM-DD'
    """

    def __init__(
        self,
        message: str,
        *,
        source: str | Path | None = None,
        line: int | None = None,
        field: str | None = None,
    ) -> None:
        self.message, self.source, self.line, self.field = message, source, line, field
        super().__init__(str(self))

    def __str__(self) -> str:
        place = ":".join(str(part) for part in (self.source, self.line) if part is not None)
        inside = f"{self.field}: " if self.field else ""
        return f"{place}: {inside}{self.message}" if place else f"{inside}{self.message}"

    def __reduce__(self) -> tuple[object, ...]:
        # Exceptions cross process boundaries when several workers read articles.
        return _rebuild, (self.message, self.source, self.line, self.field)


class OutputError(KgbuildError):
    """A target that cannot be written; nothing is left half written there."""


def _rebuild(
    message: str, source: str | Path | None, line: int | None, field: str | None
) -> InputError:
    return InputError(message, source=source, line=line, field=field)
