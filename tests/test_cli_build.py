"""``kgbuild build`` and ``extract``: what they write, what they say, how they end."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from pyoxigraph import DefaultGraph
from tests.command_line import BORDER, FACTS, run

from kgbuild import rdf
from kgbuild.cli import progress
from kgbuild.cli.progress import Counter

SELF_DEPLOYMENT = FACTS.replace('"LTU"}]', '"DEU"}]')
"""Facts that break a shape: Germany sends troops to itself, and no place there is named."""


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "a.txt"
    path.write_text(BORDER, encoding="utf-8")
    return path


@pytest.fixture
def facts(tmp_path: Path) -> Path:
    path = tmp_path / "facts.jsonl"
    path.write_text(FACTS, encoding="utf-8")
    return path


@pytest.fixture
def wrong_facts(tmp_path: Path) -> Path:
    path = tmp_path / "wrong.jsonl"
    path.write_text(SELF_DEPLOYMENT, encoding="utf-8")
    return path


def test_build_writes_turtle_to_standard_output(article: Path) -> None:
    done = run("build", article)
    assert done.status == 0
    assert "kgo:Border" in done.out
    assert done.out == rdf.serialize(rdf.parse(done.out.encode(), "turtle"), "turtle").decode()


@pytest.mark.parametrize("name", ["graph.ttl", "graph.trig", "graph.nq", "graph.nt", "g.jsonld"])
def test_the_ending_of_the_target_gives_the_format(
    article: Path, tmp_path: Path, name: str
) -> None:
    target = tmp_path / name
    done = run("build", article, "-o", target)
    assert (done.status, done.out) == (0, "")
    named = any(quad.graph_name != DefaultGraph() for quad in rdf.parse(target))
    assert named == rdf.FORMATS[rdf.format_of(target)].named_graphs


def test_the_format_can_be_given_by_name(article: Path, tmp_path: Path) -> None:
    target = tmp_path / "graph.txt"
    assert run("build", article, "-o", target, "--format", "ntriples").status == 0
    assert rdf.parse(target, "ntriples")


def test_a_summary_goes_to_standard_error(facts: Path, tmp_path: Path) -> None:
    target = tmp_path / "graph.trig"
    done = run("build", facts, "-o", target)
    assert done.err == f"1 article, 2 facts → {target}; valid\n"


def test_a_graph_that_breaks_its_shapes_is_written_and_ends_with_1(
    wrong_facts: Path, tmp_path: Path
) -> None:
    target = tmp_path / "graph.ttl"
    done = run("build", wrong_facts, "-o", target)
    assert done.status == 1
    assert target.exists()
    assert "1 violation" in done.err
    assert "Deutschland schickt 350 Soldaten" in done.err, "the table shows the sentence"


def test_no_validate_leaves_the_verdict_out(wrong_facts: Path, tmp_path: Path) -> None:
    done = run("build", wrong_facts, "-o", tmp_path / "graph.ttl", "--no-validate")
    assert done.status == 0
    assert done.err.endswith("; not validated\n")


@pytest.mark.parametrize("name", ["report.json", "report.ttl"])
def test_the_report_says_what_the_check_found(wrong_facts: Path, tmp_path: Path, name: str) -> None:
    report = tmp_path / name
    done = run("build", wrong_facts, "-o", tmp_path / "graph.ttl", "--report", report)
    assert done.status == 1
    if name.endswith(".json"):
        assert json.loads(report.read_text("utf-8"))["conforms"] is False
    else:
        assert rdf.parse(report)


def test_base_begins_the_iris(article: Path) -> None:
    done = run("build", article, "--base", "https://example.org/kg/")
    assert "https://example.org/kg/nation/POL" in done.out
    assert "w3id.org/kgbuild/id/" not in done.out


def test_a_timestamp_is_noted_only_where_asked_for(article: Path) -> None:
    assert "Time" not in run("build", article).out
    assert "Time" in run("build", article, "--timestamp").out


def test_build_reads_standard_input() -> None:
    done = run("build", "-", stdin=BORDER)
    assert done.status == 0
    assert "kgo:Border" in done.out


def test_keep_going_builds_the_rest_and_ends_with_2(article: Path, tmp_path: Path) -> None:
    (tmp_path / "bad.txt").write_bytes(b"\xff\xfe\x00")
    target = tmp_path / "graph.ttl"
    done = run("build", tmp_path, "-o", target, "--keep-going")
    assert done.status == 2
    assert "Left out: " in done.err
    assert "bad.txt" in done.err
    assert done.err.endswith("; 1 left out\n")
    assert b"kgo:Border" in target.read_bytes()


def test_extract_prints_a_file_that_build_reads(article: Path) -> None:
    lines = run("extract", article)
    assert lines.status == 0
    kinds = [json.loads(line)["type"] for line in lines.out.splitlines()]
    assert kinds == ["article", "border"]
    direct, again = run("build", article), run("build", "-", stdin=lines.out)
    assert again.out == direct.out


def test_extract_shows_a_table(article: Path) -> None:
    done = run("extract", article, "--format", "table")
    assert "BLR – POL" in done.out
    assert BORDER in done.out


def test_extract_writes_to_a_file(article: Path, tmp_path: Path) -> None:
    target = tmp_path / "facts.jsonl"
    assert run("extract", article, "-o", target).out == ""
    assert target.read_text("utf-8") == run("extract", article).out


def test_extract_lists_what_was_turned_down(tmp_path: Path) -> None:
    rejected = json.dumps(
        {
            "type": "rejected",
            "article": "de-01",
            "candidate": "deployment",
            "reason": "negated",
            "explanation": "the clause denies it",
            "evidence": [{"start": 0, "end": 11, "exact": "Deutschland"}],
        }
    )
    path = tmp_path / "facts.jsonl"
    path.write_text(FACTS + rejected + "\n", encoding="utf-8")
    lines = run("extract", path, "--rejected")
    assert [json.loads(line)["type"] for line in lines.out.splitlines()] == ["rejected"]
    table = run("extract", path, "--rejected", "--format", "table")
    assert "the clause denies it" in table.out


class _Terminal:
    """A stream that says it is a terminal."""

    def __init__(self) -> None:
        self.written = ""

    def isatty(self) -> bool:
        return True

    def write(self, text: str) -> int:
        self.written += text
        return len(text)

    def flush(self) -> None:
        pass


def test_progress_shows_at_a_terminal_once_work_takes_long(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(progress, "_PATIENCE", 0.0)
    monkeypatch.setenv("TERM", "xterm")
    stream = _Terminal()
    counter = Counter("articles read", stream)  # type: ignore[arg-type]
    counter()
    counter.close()
    assert "articles read: 1" in stream.written


def test_progress_of_short_work_is_not_shown() -> None:
    stream = _Terminal()
    counter = Counter("articles read", stream)  # type: ignore[arg-type]
    counter()
    counter.close()
    assert stream.written == ""
