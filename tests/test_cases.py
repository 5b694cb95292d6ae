"""Short texts, each with all the facts that it states: one folder a behaviour."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from kgbuild.model import Fact, to_json
from kgbuild.pipeline import read_facts

CASES = sorted(p.parent for p in Path(__file__).with_name("cases").glob("*/article.txt"))


def told(fact: Fact) -> dict[str, Any]:
    """A fact as a case writes it: without ids, its evidence as words."""
    record: dict[str, Any] = json.loads(to_json(fact))
    record["evidence"] = [span["exact"] for span in record["evidence"]]
    return {k: v for k, v in record.items() if k not in ("article", "id", "about")}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_text_states_these_facts_and_no_others(case: Path) -> None:
    expected = json.loads((case / "facts.json").read_text("utf-8"))
    [reading] = read_facts([case / "article.txt"])
    assert [told(fact) for fact in reading.facts] == expected


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_every_span_is_exact(case: Path) -> None:
    [reading] = read_facts([case / "article.txt"])
    text = reading.article.text
    spans = [span for item in (*reading.facts, *reading.rejected) for span in item.evidence]
    assert [text[s.start : s.end] for s in spans] == [s.exact for s in spans]


def test_there_are_cases_in_both_languages() -> None:
    languages = {case.name[:2] for case in CASES}
    assert languages == {"de", "en"}
    assert len(CASES) >= 20
