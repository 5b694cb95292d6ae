"""Whatever comes in: one clear sentence, the right exit status, nothing half written."""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from tests.command_line import BORDER, FACTS, Outcome, process

ARTICLE = json.dumps({"id": "a", "text": BORDER})
TURTLE = "@prefix kgo: <https://w3id.org/kgbuild/ontology#> .\n"
HUGE = 50_000_000


@dataclass(frozen=True)
class Case:
    """A file that cannot be read, and what is to be said of it after its name."""

    file: str
    content: Callable[[], bytes]
    said: str


def _bytes(content: bytes | str) -> Callable[[], bytes]:
    return lambda: content.encode() if isinstance(content, str) else content


ARTICLES = {
    "empty text": Case("a.txt", _bytes(""), ": expected the text of an article"),
    "blank text": Case("a.txt", _bytes(" \n\n"), ": expected the text of an article"),
    "empty JSON Lines": Case("a.jsonl", _bytes(""), ""),
    "binary": Case("a.txt", _bytes(b"MZ\x00\x01" * 9), ":1: expected text, found a zero byte"),
    "Latin-1": Case("a.txt", _bytes(f"{BORDER}\nÜber".encode("latin-1")), ":2: expected UTF-8"),
    "UTF-16": Case("a.txt", _bytes(BORDER.encode("utf-16")), ":1: the file is UTF-16"),
    "Latin-1 in a line": Case(
        "a.jsonl", _bytes(f"{ARTICLE}\n".encode() + b'{"id": "\xfc"}\n'), ":2: expected UTF-8"
    ),
    "another ending": Case("a.docx", _bytes(BORDER), ": expected a file that ends in one of"),
    "broken JSON": Case("a.jsonl", _bytes(f'{ARTICLE}\n{{"id": "b", \n'), ":2: "),
    "no text": Case("a.jsonl", _bytes('{"id": "b"}\n'), ":1: the field text is missing"),
    "a list": Case("a.jsonl", _bytes("[1, 2]\n"), ":1: "),
    "the same id twice": Case("a.jsonl", _bytes(f"{ARTICLE}\n{ARTICLE}\n"), ": the article 'a'"),
    "a date that is none": Case(
        "a.jsonl",
        _bytes(json.dumps({"id": "a", "text": BORDER, "published": "soon"})),
        ":1: $.published: expected a date as YYYY-MM-DD",
    ),
    "broken front matter": Case("a.md", _bytes(f"---\nid: [\n---\n{BORDER}"), ":"),
    "evidence astray": Case("a.jsonl", _bytes(FACTS.replace('"start": 47', '"start": 48')), ":3: "),
    "an unknown nation": Case(
        "a.jsonl", _bytes(FACTS.replace('"BLR", "LTU"]', '"BLR", "LIT"]')), ":3: $.between[1]: "
    ),
    "an unknown language": Case(
        "a.txt",
        _bytes("La France envoie des soldats en Estonie, et la Pologne en est ravie. " * 3),
        ": the article 'a' is in neither German nor English",
    ),
    "a language that is not read": Case(
        "a.md", _bytes(f"---\nlanguage: fr\n---\n{BORDER}"), ":2: language: expected de or en"
    ),
    "a page without an article": Case("a.html", _bytes("<html><body></body></html>"), ": found no"),
    "a huge text": Case("a.txt", lambda: b"Polen grenzt an Belarus. " * (HUGE // 25), ": one art"),
    "a huge line": Case(
        "a.jsonl",
        lambda: b'{"id": "a", "text": "' + b"Polen. " * (HUGE // 7) + b'"}\n',
        ":1: one article may have",
    ),
    "a huge page": Case("a.html", lambda: b"<html>\n" + b"<p>Polen.\n" * (HUGE // 10), ": one art"),
    "a huge line of nothing": Case("a.jsonl", lambda: b"x" * HUGE, ":1: "),
}

GRAPHS = {
    "empty": Case("g.ttl", _bytes(""), ": expected Turtle, but the file is empty"),
    "binary": Case("g.ttl", _bytes(b"\x7fELF\x00\x00"), ":1: expected text, found a zero byte"),
    "Latin-1": Case("g.ttl", _bytes(f"{TURTLE}# Ü".encode("latin-1")), ":2: expected UTF-8"),
    "broken Turtle": Case("g.ttl", _bytes(f"{TURTLE}<x:a> kgo:code"), ":2: this is no valid Tur"),
    "an unknown prefix": Case("g.ttl", _bytes("x:a x:b x:c ."), ":1: this is no valid Turtle"),
    "broken JSON-LD": Case("g.jsonld", _bytes("{"), ":1: this is no valid JSON-LD"),
    "a context on the network": Case(
        "g.jsonld", _bytes('{"@context": "https://schema.org"}'), ": the JSON-LD names a context"
    ),
    "huge and broken": Case("g.nt", lambda: b"<x:a> <x:b> <x:c> .\n" * 500_000 + b"<", ":500001: "),
}

GRAPH_COMMANDS = [
    ("validate", "{}"),
    ("query", "{}", "1"),
    ("explain", "{}"),
    ("show", "{}"),
    ("stats", "{}"),
    ("analyze", "degree", "{}"),
    ("convert", "{}", "target.ttl"),
]


def refused(done: Outcome) -> str:
    """The sentence of a run that was refused, as every such run must end."""
    assert (done.status, done.out) == (2, "")
    assert "Traceback" not in done.err
    [sentence] = done.err.splitlines()
    assert sentence.startswith("Error: ")
    return sentence.removeprefix("Error: ")


@pytest.fixture
def target(tmp_path: Path) -> Path:
    """A graph that was there before, alone in its folder."""
    path = tmp_path / "target" / "graph.ttl"
    path.parent.mkdir()
    path.write_text("old", encoding="utf-8")
    return path


def untouched(target: Path) -> bool:
    """Whether the old graph is still there, and nothing beside it."""
    return target.read_text("utf-8") == "old" and list(target.parent.iterdir()) == [target]


@pytest.mark.parametrize("name", ARTICLES)
def test_an_article_that_cannot_be_read(name: str, tmp_path: Path, target: Path) -> None:
    case = ARTICLES[name]
    (tmp_path / case.file).write_bytes(case.content())
    done = process("build", case.file, "-o", target, cwd=tmp_path)
    said = refused(done)
    assert said.startswith(case.file + case.said) if case.said else "no article" in said
    assert untouched(target)


@pytest.mark.parametrize("name", GRAPHS)
def test_a_graph_that_cannot_be_read(name: str, tmp_path: Path) -> None:
    case = GRAPHS[name]
    (tmp_path / case.file).write_bytes(case.content())
    done = process("validate", case.file, cwd=tmp_path)
    assert refused(done).startswith(case.file + case.said)


@pytest.mark.parametrize("call", GRAPH_COMMANDS, ids=lambda call: call[0])
def test_every_command_says_the_same_of_a_broken_graph(
    call: tuple[str, ...], tmp_path: Path
) -> None:
    (tmp_path / "g.ttl").write_text("<x:a> <x:b>", encoding="utf-8")
    done = process(*(part.format("g.ttl") for part in call), cwd=tmp_path)
    assert refused(done).startswith("g.ttl:1: this is no valid Turtle")
    assert not (tmp_path / "target.ttl").exists()


@pytest.mark.parametrize("call", [("build", "{}"), ("extract", "{}"), *GRAPH_COMMANDS], ids=str)
def test_an_input_that_is_missing(call: tuple[str, ...], tmp_path: Path) -> None:
    done = process(*(part.format("gone.ttl") for part in call), cwd=tmp_path)
    assert refused(done).startswith("gone.ttl: there is no such file")


def test_a_folder_where_a_graph_is_expected(tmp_path: Path) -> None:
    (tmp_path / "g.ttl").mkdir()
    done = process("validate", "g.ttl", cwd=tmp_path)
    assert refused(done) == "g.ttl: expected a file, found a folder"


def test_a_graph_of_another_ending(tmp_path: Path) -> None:
    (tmp_path / "g.docx").write_text("", encoding="utf-8")
    done = process("validate", "g.docx", cwd=tmp_path)
    assert "g.docx means no RDF format; please use one of .ttl (turtle)" in refused(done)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder of two good articles with a bad one between."""
    path = tmp_path / "articles"
    path.mkdir()
    (path / "a.txt").write_text(BORDER, encoding="utf-8")
    (path / "b.txt").write_bytes(b"\xff\xfe\x00")
    (path / "c.txt").write_text("Lettland ist Mitglied der NATO.", encoding="utf-8")
    return path


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_one_bad_article_among_good_ones_stops_the_build(
    folder: Path, target: Path, jobs: str
) -> None:
    done = process("build", folder, "-o", target, "--jobs", jobs)
    assert "b.txt" in refused(done)
    assert untouched(target)


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_one_bad_article_is_left_out_where_asked(folder: Path, target: Path, jobs: str) -> None:
    done = process("build", folder, "-o", target, "--keep-going", "--jobs", jobs)
    assert done.status == 2
    assert len([line for line in done.err.splitlines() if line.startswith("Left out: ")]) == 1
    graph = target.read_text("utf-8")
    assert '"a"' in graph
    assert '"c"' in graph
    assert '"b"' not in graph


def test_nothing_is_written_where_every_article_is_bad(folder: Path, target: Path) -> None:
    for good in ("a.txt", "c.txt"):
        (folder / good).unlink()
    done = process("build", folder, "-o", target, "--keep-going")
    assert done.status == 2
    assert done.err.splitlines()[-1].startswith("Error: found no article")
    assert untouched(target)


def test_a_folder_without_articles(tmp_path: Path, target: Path) -> None:
    (tmp_path / "empty").mkdir()
    done = process("build", "empty", "-o", target, cwd=tmp_path)
    assert refused(done).startswith("empty: the folder holds no file that can be read")
    assert untouched(target)


@pytest.mark.parametrize("stdin", [b"", b"\x00\x01", b"\xff\xfe\x00", b'{"id": 1}'])
def test_standard_input_that_cannot_be_read(stdin: bytes, target: Path) -> None:
    done = process("build", "-", "-o", target, stdin=stdin)
    assert refused(done).startswith("-")
    assert untouched(target)


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("no/such/folder/graph.ttl", "there is no such folder"),
        ("folder.ttl", "it is a folder"),
        ("file.txt/graph.ttl", "what should be its folder is a file"),
        (f"{'long' * 99}.ttl", "its name is too long"),
    ],
)
def test_a_target_that_cannot_be_written(name: str, said: str, tmp_path: Path) -> None:
    (tmp_path / "folder.ttl").mkdir()
    (tmp_path / "file.txt").write_text(BORDER, encoding="utf-8")
    done = process("build", "file.txt", "-o", name, cwd=tmp_path)
    assert said in refused(done)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["file.txt", "folder.ttl"]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no /dev/full")
@pytest.mark.parametrize(
    "call",
    [
        ("build", "a.txt", "-o", "/dev/full", "--format", "turtle"),
        ("extract", "a.txt", "-o", "/dev/full"),
        ("build", "a.txt"),
        ("extract", "a.txt"),
    ],
    ids=" ".join,
)
def test_a_full_disk(call: tuple[str, ...], tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(BORDER, encoding="utf-8")
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "kgbuild", *call],
            cwd=tmp_path,
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    assert "the disk is full" in refused(Outcome(done.returncode, "", done.stderr))


def test_a_disk_that_fills_up_while_the_graph_is_written(tmp_path: Path, target: Path) -> None:
    (tmp_path / "a.txt").write_text(BORDER, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "kgbuild", "build", "a.txt", "-o", str(target)],
        cwd=tmp_path,
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        text=True,
        check=False,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (100, 100)),
    )
    said = refused(Outcome(done.returncode, done.stdout, done.stderr))
    assert said.startswith(f"{target} cannot be written: ")
    assert untouched(target)
