"""Runs programs and tells how long they took and how much memory they held at most."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

__all__ = ["Run", "Worker", "run"]

_RSS_UNIT = 1 if sys.platform == "darwin" else 1024
"""Bytes in the unit of ``ru_maxrss``: see getrusage(2) of each system."""


@dataclass(frozen=True, slots=True)
class Run:
    """One run of a program.

    Attributes:
        seconds: from its start to its end.
        peak: the most resident memory that it held, in MiB.
    """

    seconds: float
    peak: float


def run(command: Sequence[str | Path], *, good: Collection[int] = (0,)) -> Run:
    """Run a program to its end.

    Args:
        command: the program and its arguments.
        good: exit statuses that mean that it did its work.

    Raises:
        RuntimeError: where it ends with another status.
    """
    start = time.perf_counter()
    process = subprocess.Popen(
        command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE
    )
    assert process.stderr is not None
    complaints = process.stderr.read()
    peak = _wait(process)
    if process.returncode not in good:
        program = Path(command[0]).name
        raise RuntimeError(f"{program} ended with {process.returncode}: {complaints.decode()}")
    return Run(time.perf_counter() - start, peak)


class Worker:
    """A reader in a process of its own (see :mod:`benchmarks.speed.worker`)."""

    def __init__(self, python: Path, reader: str, texts: Path) -> None:
        script = Path(__file__).with_name("worker.py")
        self.peak = 0.0
        self._process = subprocess.Popen(
            [python, script, reader, texts],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def __enter__(self) -> Worker:
        self._answer()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        for stream in (self._process.stdin, self._process.stdout):
            if stream is not None:
                stream.close()
        self.peak = _wait(self._process)

    def seconds(self, language: str) -> float:
        """How long one pass over all texts in a language takes."""
        assert self._process.stdin is not None
        self._process.stdin.write(f"{language}\n")
        self._process.stdin.flush()
        return float(self._answer())

    def _answer(self) -> str:
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        if not line:
            raise RuntimeError("A reader ended before its time; see what it printed above.")
        return line


def _wait(process: subprocess.Popen[bytes] | subprocess.Popen[str]) -> float:
    """Wait for a process to end; the most memory that it held, in MiB."""
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    return usage.ru_maxrss * _RSS_UNIT / 2**20
