"""The command as a whole: help, start-up, exit statuses, streams and signals."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import click
import pytest
from tests.command_line import BORDER, process, run

import kgbuild
from kgbuild.cli import group
from kgbuild.cli import stats as stats_command

SLOW = ("msgspec", "networkx", "pyoxigraph", "pyshacl", "rdflib", "rich", "trafilatura", "yaml")
"""Packages that take longer to import than ``kgbuild --help`` may."""


def commands(
    command: click.Command = group, name: str = ""
) -> Iterator[tuple[tuple[str, ...], click.Command]]:
    """All commands with the words that call them."""
    words = tuple(name.split())
    yield words, command
    if isinstance(command, click.Group):
        for sub, found in command.commands.items():
            yield from commands(found, f"{name} {sub}")


COMMANDS = dict(commands())


@pytest.mark.parametrize("words", COMMANDS, ids=" ".join)
def test_every_help_has_examples_and_says_the_exit_status(words: tuple[str, ...]) -> None:
    done = run(*words, "--help")
    assert (done.status, done.err) == (0, "")
    assert "Example" in done.out
    assert f"  kgbuild {' '.join(words)}".rstrip() in done.out
    assert "Exit status: 0" in " ".join(done.out.split())


def test_help_lists_each_command_with_a_whole_sentence() -> None:
    for words, command in list(COMMANDS.items())[1:]:
        summary = command.get_short_help_str(limit=72)
        assert summary.endswith("."), words
        assert "..." not in summary, words


def test_version() -> None:
    assert run("--version").out == f"kgbuild, version {kgbuild.__version__}\n"


@pytest.mark.parametrize("call", [("--help",), ("--version",), ("build", "--nonsense")])
def test_help_and_usage_need_no_slow_import(call: tuple[str, ...]) -> None:
    code = (
        "import sys; from kgbuild.cli import main; main(sys.argv[1:]); "
        f"print(sorted(set({SLOW}) & set(sys.modules)), file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, *call], capture_output=True, text=True, check=True
    )
    assert done.stderr.splitlines()[-1] == "[]"


@pytest.mark.parametrize(
    "call",
    [
        (),
        ("biuld",),
        ("build",),
        ("build", "--jobs", "0", "a.txt"),
        ("build", "--format", "docx", "a.txt"),
        ("validate",),
        ("validate", "--language", "fr", "g.ttl"),
        ("analyze",),
        ("analyze", "degree", "g.ttl", "--network", "friends"),
        ("convert", "g.ttl"),
        ("build", "a.txt", "--report", "report.docx"),
        ("build", "a.txt", "--report", "report.json", "--no-validate"),
        ("build", "a.txt", "--base", "not an iri"),
    ],
    ids=" ".join,
)
def test_wrong_usage_ends_with_2(call: tuple[str, ...]) -> None:
    done = run(*call)
    assert (done.status, done.out) == (2, "")
    assert done.err
    assert "Traceback" not in done.err


def _fail(**_: object) -> None:
    raise ZeroDivisionError("two\nlines")


def test_an_internal_error_is_one_sentence_and_ends_with_70(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv("KGBUILD_DEBUG", raising=False)
    monkeypatch.setattr(stats_command.command, "callback", _fail)
    done = run("stats", "g.ttl")
    assert (done.status, done.out) == (70, "")
    assert done.err.startswith("Error: kgbuild itself failed (ZeroDivisionError: two lines);")
    assert len(done.err.splitlines()) == 1


def test_an_internal_error_shows_its_traceback_where_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KGBUILD_DEBUG", "1")
    monkeypatch.setattr(stats_command.command, "callback", _fail)
    done = run("stats", "g.ttl")
    assert done.status == 70
    assert "Traceback" in done.err
    assert "_fail" in done.err


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no /dev/full")
@pytest.mark.parametrize("call", [("--help",), ("ontology",), ("query", "--list")], ids=" ".join)
def test_a_full_disk_behind_standard_output_ends_with_2(call: tuple[str, ...]) -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "kgbuild", *call],
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    assert done.returncode == 2
    assert done.stderr.startswith("Error: Standard output cannot be written: the disk is full")
    assert len(done.stderr.splitlines()) == 1


@pytest.mark.parametrize("call", [("--help",), ("ontology",), ("schema",)], ids=" ".join)
def test_a_reader_that_goes_away_is_no_error(call: tuple[str, ...]) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    done = subprocess.run(
        [sys.executable, "-m", "kgbuild", *call],
        stdout=writing,
        stderr=subprocess.PIPE,
        text=True,
        check=False,
    )
    os.close(writing)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("call", [("build", "gone.txt"), ("biuld",)], ids=" ".join)
def test_messages_that_nobody_reads_do_not_change_the_status(call: tuple[str, ...]) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    done = subprocess.run([sys.executable, "-m", "kgbuild", *call], stderr=writing, check=False)
    os.close(writing)
    assert done.returncode == 2


@pytest.fixture
def heeding_interrupts() -> Iterator[None]:
    """What a shell starts in the background, and all below it, would be deaf to Ctrl-C."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.usefixtures("heeding_interrupts")
@pytest.mark.parametrize(
    ("sent", "status"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)], ids=["ctrl-c", "terminated"]
)
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_an_interrupt_leaves_the_old_file_and_no_other(
    tmp_path: Path, sent: signal.Signals, status: int, jobs: str
) -> None:
    target = tmp_path / "graph.ttl"
    target.write_text("old", encoding="utf-8")
    running = subprocess.Popen(
        [sys.executable, "-m", "kgbuild", "build", "-", "-o", str(target), "--jobs", jobs],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
    )
    try:
        assert running.stdin
        # The second article is still to come when the first is being read.
        running.stdin.write(b'{"id": "a", "text": "Polen grenzt an Belarus."}\n')
        running.stdin.flush()
        _wait_until_work_has_begun(tmp_path)
        # A terminal sends Ctrl-C to every process of the job, workers too.
        os.killpg(running.pid, sent)
        out, err = running.communicate(timeout=30)
    finally:
        running.kill()
    assert (running.returncode, out) == (status, b"")
    assert b"Traceback" not in err
    assert target.read_text("utf-8") == "old"
    assert [path.name for path in tmp_path.iterdir()] == ["graph.ttl"]


def _wait_until_work_has_begun(folder: Path) -> None:
    """Until the new file lies beside the target."""
    for _ in range(300):
        if len(list(folder.iterdir())) > 1:
            time.sleep(0.5)
            return
        time.sleep(0.1)
    raise AssertionError("the build did not begin")


def test_a_process_without_standard_input_still_builds(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(BORDER, encoding="utf-8")
    code = f"exec 0<&-; exec '{sys.executable}' -m kgbuild build a.txt -o graph.ttl"
    done = subprocess.run(
        ["sh", "-c", code], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr


def test_output_is_utf_8_in_any_locale(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Österreich grenzt an Ungarn.", encoding="utf-8")
    done = process(
        "extract",
        "a.txt",
        cwd=tmp_path,
        environment={"LC_ALL": "POSIX", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
    )
    assert done.status == 0
    assert "Österreich" in done.out


def test_the_shell_can_complete_commands_and_names() -> None:
    done = process(
        environment={
            "_KGBUILD_COMPLETE": "bash_complete",
            "COMP_WORDS": "kgbuild query graph.ttl --format m",
            "COMP_CWORD": "4",
        }
    )
    assert "markdown" in done.out
