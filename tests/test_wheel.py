"""The wheel works far from the checkout: it carries its ontology, shapes and data."""

from __future__ import annotations

import subprocess
import sys
import sysconfig
import venv
from pathlib import Path
from zipfile import ZipFile

import pytest
from tests.command_line import BORDER

import kgbuild

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel of this checkout, built with what is installed here."""
    folder = tmp_path_factory.mktemp("wheel")
    _call(sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", folder, ROOT)
    [built] = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def command(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The command of a fresh environment that holds the wheel, and sees its dependencies here."""
    folder = tmp_path_factory.mktemp("environment")
    venv.create(folder, with_pip=False, symlinks=True)
    binaries = folder / "bin"
    _call(
        sys.executable,
        *("-m", "pip", "--python", binaries / "python"),
        *("install", "--quiet", "--no-deps", "--no-index", wheel),
    )
    # Packages are seen this way, links to checkouts are not: those need files of their own.
    [packages] = folder.glob("lib/python*/site-packages")
    (packages / "dependencies.pth").write_text(sysconfig.get_paths()["purelib"] + "\n")
    return binaries / "kgbuild"


def _call(*arguments: str | Path, cwd: Path | None = None) -> str:
    done = subprocess.run(
        [str(argument) for argument in arguments],
        cwd=cwd,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_the_wheel_has_the_version_of_the_package(wheel: Path) -> None:
    assert wheel.name == f"kgbuild-{kgbuild.__version__}-py3-none-any.whl"


@pytest.mark.parametrize("folder", ["ontology", "shapes", "data"])
def test_the_wheel_carries_every_shipped_file(wheel: Path, folder: str) -> None:
    with ZipFile(wheel) as content:
        carried = {name.removeprefix("kgbuild/_resources/") for name in content.namelist()}
    shipped = {
        path.relative_to(ROOT).as_posix()
        for path in (ROOT / folder).rglob("*")
        if path.is_file() and not path.name.startswith(".")
    }
    assert shipped
    assert shipped <= carried


def test_the_wheel_carries_its_types_and_its_licence(wheel: Path) -> None:
    with ZipFile(wheel) as content:
        names = content.namelist()
    assert "kgbuild/py.typed" in names
    assert any(name.endswith("LICENSE") for name in names)
    assert not [name for name in names if "tests" in name or name.endswith(".pyc")]


def test_the_installed_command_finds_what_it_needs(command: Path, tmp_path: Path) -> None:
    place = _call(
        command.with_name("python"), "-c", "import kgbuild; print(kgbuild.__file__)", cwd=tmp_path
    )
    assert str(command.parents[1]) in place, "the installed package is the one that runs"
    (tmp_path / "a.md").write_text(f"---\npublished: 2022-02-07\n---\n{BORDER}", encoding="utf-8")
    _call(command, "build", "a.md", "-o", "graph.trig", cwd=tmp_path)
    _call(command, "validate", "graph.trig", cwd=tmp_path)
    answer = _call(command, "query", "graph.trig", "who-borders-whom", cwd=tmp_path)
    assert "Belarus" in answer
    assert "kgo:Border" in _call(command, "ontology", cwd=tmp_path)
