"""Data flows one way: a module imports only from the levels below its own."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest

import kgbuild

SOURCE = Path(kgbuild.__file__).parent

LEVELS = (
    {"errors", "model", "namespaces", "resources"},
    {"encoding", "iris", "lang", "output", "reference", "table"},
    {"rdf", "text"},
    {"read", "extract"},
    {"resolve"},
    {"graph"},
    {"index"},
    {"analyze", "explain", "network", "query", "stats", "validate"},
    {"pipeline"},
    {"cli"},
    {"__main__"},
)
"""Modules and packages that stand beside one another, each level above the one before."""

LEVEL_OF = {name: level for level, names in enumerate(LEVELS) for name in names}
ROOMS = sorted(LEVEL_OF)


def files(room: str) -> list[Path]:
    """The files of a module or a package."""
    package = SOURCE / room
    return sorted(package.rglob("*.py")) if package.is_dir() else [SOURCE / f"{room}.py"]


def imports(path: Path) -> Iterator[tuple[int, str]]:
    """Line and room of each import of kgbuild's own in a file, lazy ones and types' too."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            for alias in node.names:
                package, _, rest = alias.name.partition(".")
                if package == "kgbuild" and rest:
                    yield node.lineno, rest.split(".")[0]
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}:{node.lineno}: relative imports hide the level"
            package, _, rest = (node.module or "").partition(".")
            if package == "kgbuild" and rest:
                yield node.lineno, rest.split(".")[0]
            elif package == "kgbuild":
                yield from (
                    (node.lineno, alias.name) for alias in node.names if alias.name in LEVEL_OF
                )


def test_every_module_has_a_level() -> None:
    found = {path.stem for path in SOURCE.glob("*.py")} | {
        path.parent.name for path in SOURCE.glob("*/__init__.py")
    }
    assert found - {"__init__"} == set(ROOMS)


@pytest.mark.parametrize("room", ROOMS)
def test_imports_lead_downward(room: str) -> None:
    upward = [
        f"{path.relative_to(SOURCE)}:{line} imports {other}"
        for path in files(room)
        for line, other in imports(path)
        if other != room and LEVEL_OF[other] >= LEVEL_OF[room]
    ]
    assert not upward


@pytest.mark.parametrize("room", sorted(set(ROOMS) - {"cli", "__main__"}))
def test_the_library_takes_only_its_version_from_the_package(room: str) -> None:
    # The package hands out names of all levels, so that they could lead upward unseen.
    for path in files(room):
        tree = ast.parse(path.read_text("utf-8"))
        used = {
            node.attr
            for node in ast.walk(tree)
            if isinstance(node, ast.Attribute)
            and isinstance(node.value, ast.Name)
            and node.value.id == "kgbuild"
        } | {
            alias.name
            for node in ast.walk(tree)
            if isinstance(node, ast.ImportFrom) and node.module == "kgbuild"
            for alias in node.names
            if alias.name not in LEVEL_OF
        }
        assert used <= {"__version__"}, path


def test_only_the_command_line_knows_click() -> None:
    users = {
        path.relative_to(SOURCE).parts[0]
        for path in SOURCE.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if (isinstance(node, ast.Import) and any(a.name == "click" for a in node.names))
        or (isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] == "click")
    }
    assert users == {"cli"}


def test_importing_kgbuild_imports_nothing_else_of_it() -> None:
    code = "import sys, kgbuild; print([m for m in sys.modules if m.startswith('kgbuild.')])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"


@pytest.mark.parametrize("name", kgbuild.__all__)
def test_public_names_come_on_first_use(name: str) -> None:
    assert getattr(kgbuild, name) is not None
    assert name in dir(kgbuild)


@pytest.mark.parametrize("room", sorted(set(ROOMS) - {"__main__"}))
def test_modules_come_on_first_use(room: str) -> None:
    assert getattr(kgbuild, room) is import_module(f"kgbuild.{room}")


def test_public_names_are_no_names_of_modules() -> None:
    # Else a name would mean the one or the other, by what was imported before.
    assert not set(kgbuild.__all__) & set(ROOMS)


def test_unknown_names_are_refused() -> None:
    with pytest.raises(AttributeError, match="nonsense"):
        _ = kgbuild.nonsense
