"""Says at a terminal how far long work is."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, TextIO

if TYPE_CHECKING:
    from rich.progress import Progress

__all__ = ["Counter", "counting"]

_PATIENCE = 1.0
"""Seconds that work may take before its progress is shown."""


class Counter:
    """Counts steps, and shows their number once they take long.

    Args:
        what: what is counted, in the plural.
        stream: where to show it; nothing is shown unless it is a terminal.
    """

    def __init__(self, what: str, stream: TextIO) -> None:
        self.count = 0
        self._what, self._stream = what, stream
        self._shown_from = time.monotonic() + _PATIENCE if stream.isatty() else float("inf")
        self._bar: Progress | None = None

    def __call__(self, _: object = None) -> None:
        """Count one step more."""
        self.count += 1
        if self._bar is None and time.monotonic() >= self._shown_from:
            self._bar = self._started()
        if self._bar is not None:
            self._bar.update(self._bar.task_ids[0], completed=self.count)

    def close(self) -> None:
        """Clear what was shown."""
        if self._bar is not None:
            self._bar.stop()

    def _started(self) -> Progress:
        from rich.console import Console
        from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

        columns = SpinnerColumn(), TextColumn("{task.description}: {task.completed:,}")
        bar = Progress(
            *columns, TimeElapsedColumn(), console=Console(file=self._stream), transient=True
        )
        bar.add_task(self._what, total=None)
        bar.start()
        return bar


@contextmanager
def counting(what: str) -> Iterator[Counter]:
    """A counter that shows itself on standard error while the block runs."""
    counter = Counter(what, sys.stderr)
    try:
        yield counter
    finally:
        counter.close()
