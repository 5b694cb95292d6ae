"""Runs the command line for tests: inside this process, or as a process of its own."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from unittest.mock import patch

from kgbuild.cli import main

__all__ = ["BORDER", "FACTS", "Outcome", "process", "run"]

BORDER = "Polen grenzt an Belarus."
"""An article whose one fact is plain."""

FACTS = """\
{"type": "article", "id": "de-01", "language": "de", "published": "2022-02-07", \
"text": "Deutschland schickt 350 Soldaten nach Litauen. Litauen grenzt an Belarus."}
{"type": "deployment", "id": "deployment-1", "article": "de-01", \
"sender": {"kind": "nation", "code": "DEU"}, "hosts": [{"kind": "nation", "code": "LTU"}], \
"personnel": {"value": 350}, "status": "planned", \
"evidence": [{"start": 0, "end": 45, "exact": "Deutschland schickt 350 Soldaten nach Litauen"}]}
{"type": "border", "id": "border-1", "article": "de-01", "between": ["BLR", "LTU"], \
"evidence": [{"start": 47, "end": 72, "exact": "Litauen grenzt an Belarus"}]}
"""
"""A file of facts written by hand: one deployment, one border."""


@dataclass(frozen=True)
class Outcome:
    """What a run of the command yielded."""

    status: int
    out: str
    err: str


def run(*arguments: str | Path, stdin: str | bytes = b"") -> Outcome:
    """Run the command inside this process, which is fast."""
    given = stdin.encode() if isinstance(stdin, str) else stdin
    streams = [io.TextIOWrapper(io.BytesIO(data), encoding="utf-8") for data in (given, b"", b"")]
    with (
        patch.object(sys, "stdin", streams[0]),
        patch.object(sys, "stdout", streams[1]),
        patch.object(sys, "stderr", streams[2]),
    ):
        status = main([str(argument) for argument in arguments])
    texts = []
    for stream in streams[1:]:
        stream.flush()
        stream.seek(0)
        texts.append(stream.read())
    return Outcome(status, *texts)


def process(
    *arguments: str | Path,
    stdin: bytes = b"",
    cwd: Path | None = None,
    environment: Mapping[str, str] | None = None,
) -> Outcome:
    """Run the command as a user's shell would."""
    done = subprocess.run(
        [sys.executable, "-m", "kgbuild", *map(str, arguments)],
        input=stdin,
        capture_output=True,
        cwd=cwd,
        env={**os.environ, **(environment or {})},
        timeout=120,
        check=False,
    )
    return Outcome(done.returncode, done.stdout.decode(), done.stderr.decode())
