"""The documentation cannot rot: its commands exist, its Python runs, its links lead somewhere.

Python blocks run in a folder that holds ``articles/``, the example articles, and
``graph.trig``, the graph of them; the blocks of one page share their names. A block of
shell whose lines begin with ``$`` may show output between them, which is not compared.
"""

from __future__ import annotations

import doctest
import re
import shlex
import shutil
from collections.abc import Iterator
from pathlib import Path

import click
import pytest
from scripts.generate_cli_reference import PAGE, page
from tests.command_line import run

from kgbuild import resources
from kgbuild.cli import group

ROOT = Path(__file__).resolve().parents[1]
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])
NAMES = [path.relative_to(ROOT).as_posix() for path in PAGES]

_BLOCK = re.compile(r"^```(\w+)[^\n]*\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_LINK = re.compile(r"\[[^\]]*\]\(([^)\s]+)\)")
_JOINTS = {"|", ">", ">>", "<", "&&", "||", ";", "2>"}


def blocks(text: str, *languages: str) -> list[str]:
    """The fenced blocks of a page in these languages."""
    return [body for language, body in _BLOCK.findall(text) if language in languages]


def shell_calls(text: str) -> Iterator[list[str]]:
    """The words of each call of kgbuild in the shell blocks of a page."""
    for block in blocks(text, "sh", "bash", "console", "shell"):
        for line in block.replace("\\\n", " ").splitlines():
            words = _words(line.removeprefix("$ "))
            for place, word in enumerate(words):
                if word == "kgbuild" and (place == 0 or words[place - 1] in _JOINTS):
                    yield _until_joint(words[place + 1 :])


def _words(line: str) -> list[str]:
    try:
        lexer = shlex.shlex(line, posix=True, punctuation_chars=True)
        return list(lexer)
    except ValueError:  # output, or a command over several lines
        return []


def _until_joint(words: list[str]) -> list[str]:
    end = next((place for place, word in enumerate(words) if word in _JOINTS), len(words))
    return words[:end]


def leaves(
    command: click.Command = group, words: tuple[str, ...] = ("kgbuild",)
) -> Iterator[tuple[str, ...]]:
    """The words that call each command."""
    if isinstance(command, click.Group):
        for name, found in command.commands.items():
            yield from leaves(found, (*words, name))
    else:
        yield words


def unknown_part(words: list[str]) -> str | None:
    """The first word of a call that names no command or no option; None where all do."""
    command: click.Command = group
    rest = list(words)
    while isinstance(command, click.Group) and rest and not rest[0].startswith("-"):
        found = command.commands.get(rest.pop(0))
        if found is None:
            return " ".join(words)
        command = found
    known = {"-h", "--help", *(o for p in command.params for o in p.opts + p.secondary_opts)}
    given = (word.partition("=")[0] for word in rest if word.startswith("-") and word != "-")
    return next((word for word in given if word not in known), None)


@pytest.mark.parametrize("name", NAMES)
def test_commands_and_options_in_shell_blocks_exist(name: str) -> None:
    for words in shell_calls((ROOT / name).read_text("utf-8")):
        assert unknown_part(words) is None, f"kgbuild {' '.join(words)}"


def test_an_unknown_command_or_option_would_be_found() -> None:
    text = "```sh\n$ cat a | kgbuild build - --out b > c\nkgbuild bild a.txt\n```\n"
    assert [unknown_part(words) for words in shell_calls(text)] == ["--out", "bild a.txt"]


@pytest.mark.parametrize("words", list(leaves()), ids=" ".join)
def test_every_command_is_documented(words: tuple[str, ...]) -> None:
    assert any(f"## {' '.join(words)}\n" in path.read_text("utf-8") for path in PAGES)


def test_the_page_of_the_command_line_is_up_to_date() -> None:
    assert PAGE.read_text("utf-8") == page(), "make docs renews it"


@pytest.fixture(scope="module")
def workplace(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with articles and their graph."""
    folder = tmp_path_factory.mktemp("docs")
    shutil.copytree(resources.path("data", "examples"), folder / "articles")
    built = run("build", folder / "articles", "-o", folder / "graph.trig", "--no-validate")
    assert built.status == 0, built.err
    return folder


@pytest.mark.parametrize("name", NAMES)
def test_python_blocks_run(name: str, workplace: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(workplace)
    names: dict[str, object] = {"__name__": name}
    runner = doctest.DocTestRunner(optionflags=doctest.ELLIPSIS)
    for block in blocks((ROOT / name).read_text("utf-8"), "python", "pycon"):
        if ">>>" in block:
            example = doctest.DocTestParser().get_doctest(block, names, name, name, 0)
            assert runner.run(example, clear_globs=False).failed == 0
            names = example.globs
        else:
            exec(compile(block, name, "exec"), names)


@pytest.mark.parametrize("name", NAMES)
def test_links_to_files_lead_somewhere(name: str) -> None:
    place = (ROOT / name).parent
    for link in _LINK.findall((ROOT / name).read_text("utf-8")):
        target = link.partition("#")[0]
        if target and "://" not in target and not target.startswith("mailto:"):
            assert (place / target).exists(), link
