"""The annotated seed articles, where they lie beside the checkout, are read as annotated."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

EVALUATION = Path(__file__).resolve().parents[2] / "shared" / "eval"

pytestmark = pytest.mark.skipif(
    not (EVALUATION / "score.py").exists(), reason="there are no annotated articles here"
)

FLOORS = {
    "deployments": 1.0,
    "borders": 1.0,
    "memberships": 1.0,
    "alliances": 1.0,
    "statements": 0.9,
}
"""Kind of fact → least F1."""


@pytest.fixture(scope="module")
def f1() -> dict[str, float]:
    """Kind of fact → F1 over the seed articles."""
    done = subprocess.run(
        [
            sys.executable,
            str(EVALUATION / "score.py"),
            str(EVALUATION / "seed"),
            "--json",
            "--build",
            f"'{sys.executable}' -m kgbuild build {{input}} -o {{output}}",
        ],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return {kind: row[2] for kind, row in json.loads(done.stdout)["rows"].items()}


@pytest.mark.parametrize("kind", FLOORS)
def test_seed_articles_are_read_as_annotated(f1: dict[str, float], kind: str) -> None:
    assert f1[kind] >= FLOORS[kind]
