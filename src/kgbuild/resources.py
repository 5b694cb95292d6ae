"""Finds the files that ship with kgbuild: ontology, shapes and reference data.

In a checkout they stand at the top of the tree, in a wheel inside the package.
"""

from __future__ import annotations

from pathlib import Path

__all__ = ["path"]

_PACKAGE = Path(__file__).resolve().parent
_ROOTS = (_PACKAGE / "_resources", _PACKAGE.parents[1])


def path(*parts: str) -> Path:
    """Path of a shipped file or folder.

    Args:
        parts: names below the top, such as ``"data", "nations.csv"``.

    Raises:
        FileNotFoundError: where the installation lacks it.

    Example:
        >>> path("ontology", "kgbuild.ttl").name
        'kgbuild.ttl'
    """
    for root in _ROOTS:
        found = root.joinpath(*parts)
        if found.exists():
            return found
    raise FileNotFoundError(
        f"kgbuild's own file {'/'.join(parts)} is missing; please install kgbuild again"
    )
