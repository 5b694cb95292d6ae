"""What the generators share: a file is rewritten, or it is said that it is out of date."""

from __future__ import annotations

import sys
from pathlib import Path

__all__ = ["renew"]


def renew(target: Path, wanted: str, generator: str) -> int:
    """Rewrite a generated file; with ``--check`` only say whether it is up to date.

    Args:
        target: the generated file.
        wanted: what it ought to hold.
        generator: name of the module that generates it.

    Returns:
        The exit status: 1 where ``--check`` finds it out of date.
    """
    if sys.argv[1:] == ["--check"]:
        current = target.read_text(encoding="utf-8") if target.exists() else ""
        if current != wanted:
            print(f"{target.name} is out of date; run python -m {generator} to renew it.")
        return int(current != wanted)
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(wanted, encoding="utf-8")
    return 0
