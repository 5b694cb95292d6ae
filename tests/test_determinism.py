"""The same input gives the same bytes, and a change stays where it was made."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from pyoxigraph import DefaultGraph
from tests.command_line import process

from kgbuild import rdf, resources

FORMATS = [form.suffix for form in rdf.FORMATS.values()]


@pytest.fixture(scope="module")
def articles() -> list[Path]:
    return sorted(resources.path("data", "examples").glob("*.md"))


def built(target: Path, *arguments: str | Path, seed: str = "0") -> bytes:
    """The bytes of a graph that a process of its own builds."""
    done = process(
        "build",
        "--no-validate",
        *arguments,
        "-o",
        target,
        environment={"PYTHONHASHSEED": seed},
    )
    assert done.status == 0, done.err
    return target.read_bytes()


@pytest.mark.parametrize("suffix", FORMATS)
def test_the_seed_of_hashes_changes_nothing(
    articles: list[Path], tmp_path: Path, suffix: str
) -> None:
    target = tmp_path / f"graph{suffix}"
    graphs = {built(target, *articles, seed=seed) for seed in ("0", "4242")}
    assert len(graphs) == 1


def test_the_order_of_the_input_changes_nothing(articles: list[Path], tmp_path: Path) -> None:
    shuffled = random.Random(7).sample(articles, len(articles))
    target = tmp_path / "graph.trig"
    assert built(target, *articles) == built(target, *shuffled)
    assert built(target, *articles) == built(target, articles[0].parent)


def test_the_number_of_processes_changes_nothing(articles: list[Path], tmp_path: Path) -> None:
    target = tmp_path / "graph.trig"
    alone = built(target, *articles, "--jobs", "1")
    assert alone == built(target, *articles, "--jobs", "2")
    assert alone == built(target, *articles, "--jobs", "3", seed="1")


def test_a_changed_article_changes_its_own_graph_alone(
    articles: list[Path], tmp_path: Path
) -> None:
    changed = tmp_path / articles[0].name
    text = articles[0].read_text("utf-8")
    changed.write_text(text + "\nPortugal grenzt an Spanien.\n", encoding="utf-8")
    before = _graphs(built(tmp_path / "before.nq", *articles))
    after = _graphs(built(tmp_path / "after.nq", changed, *articles[1:]))
    assert before.keys() == after.keys()
    different = {name for name in before if before[name] != after[name]}
    assert len(different) == 1
    assert articles[0].stem in different.pop()


def test_a_removed_article_takes_its_own_graph_alone(articles: list[Path], tmp_path: Path) -> None:
    before = _graphs(built(tmp_path / "before.nq", *articles))
    after = _graphs(built(tmp_path / "after.nq", *articles[1:]))
    gone = before.keys() - after.keys()
    assert len(gone) == 1
    assert after == {name: lines for name, lines in before.items() if name not in gone}


def _graphs(nquads: bytes) -> dict[str, set[str]]:
    """Lines of each named graph; those of the default graph under an empty name."""
    graphs: dict[str, set[str]] = {}
    for quad in rdf.parse(nquads, "nquads"):
        name = "" if isinstance(quad.graph_name, DefaultGraph) else str(quad.graph_name)
        graphs.setdefault(name, set()).add(str(quad.triple))
    return graphs
