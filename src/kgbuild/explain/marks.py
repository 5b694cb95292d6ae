"""Ways to set a span of a sentence apart from the rest."""

from __future__ import annotations

from collections.abc import Callable, Mapping

__all__ = ["MARKS", "Mark", "highlighted", "quoted"]

Mark = Callable[[str], str]
"""Takes the words of a span, hands back the same words marked."""


def quoted(span: str) -> str:
    """The span between »…«, as plain text."""
    return f"»{span}«"


def highlighted(span: str) -> str:
    """The span in bold yellow (ECMA-48 SGR), for a terminal that shows colours."""
    return f"\x1b[1;33m{span}\x1b[0m"


MARKS: Mapping[str, Mark] = {"quotes": quoted, "colour": highlighted}
"""Marks by name."""
