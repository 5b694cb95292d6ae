"""Files appear whole or not at all, and every refusal is a sentence."""

from __future__ import annotations

import errno
import os
import stat
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import pytest

from kgbuild.errors import OutputError
from kgbuild.output import open_output, replacing


def fails_with(number: int) -> Any:
    def fail(*args: object, **kwargs: object) -> None:
        raise OSError(number, os.strerror(number))

    return fail


def write_half(target: Path, stop: BaseException) -> None:
    with replacing(target) as out:
        out.write(b"half")
        raise stop


def test_a_new_file_holds_what_was_written(tmp_path: Path) -> None:
    with replacing(tmp_path / "graph.ttl") as out:
        out.write(b"one\n")
        out.write(b"two\n")
    assert (tmp_path / "graph.ttl").read_bytes() == b"one\ntwo\n"


def test_nothing_else_is_left_in_the_folder(tmp_path: Path) -> None:
    with replacing(tmp_path / "graph.ttl") as out:
        out.write(b"x")
    assert [path.name for path in tmp_path.iterdir()] == ["graph.ttl"]


def test_the_old_file_stays_in_place_until_the_new_one_is_complete(tmp_path: Path) -> None:
    target = tmp_path / "graph.ttl"
    target.write_bytes(b"old")
    with replacing(target) as out:
        out.write(b"new")
        out.flush()
        assert target.read_bytes() == b"old"
    assert target.read_bytes() == b"new"


@pytest.mark.parametrize("stop", [ValueError, KeyboardInterrupt, SystemExit])
def test_an_exception_leaves_the_old_file_and_no_trace(
    tmp_path: Path, stop: type[BaseException]
) -> None:
    target = tmp_path / "graph.ttl"
    target.write_bytes(b"old")
    with pytest.raises(stop):
        write_half(target, stop())
    assert target.read_bytes() == b"old"
    assert [path.name for path in tmp_path.iterdir()] == ["graph.ttl"]


def test_an_exception_leaves_no_new_file(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="stop"):
        write_half(tmp_path / "graph.ttl", ValueError("stop"))
    assert list(tmp_path.iterdir()) == []


def test_a_new_file_has_the_usual_permissions(tmp_path: Path) -> None:
    before = os.umask(0o027)
    try:
        with replacing(tmp_path / "graph.ttl") as out:
            out.write(b"x")
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "graph.ttl").stat().st_mode) == 0o640


def test_a_replaced_file_keeps_its_permissions(tmp_path: Path) -> None:
    target = tmp_path / "graph.ttl"
    target.write_bytes(b"old")
    target.chmod(0o604)
    with replacing(target) as out:
        out.write(b"new")
    assert stat.S_IMODE(target.stat().st_mode) == 0o604


def test_a_link_stays_and_its_file_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "store").mkdir()
    real = tmp_path / "store" / "real.ttl"
    real.write_bytes(b"old")
    link = tmp_path / "graph.ttl"
    link.symlink_to(real)
    with replacing(link) as out:
        out.write(b"new")
    assert link.is_symlink()
    assert real.read_bytes() == b"new"


def test_a_link_to_a_file_that_is_not_there_yet_makes_that_file(tmp_path: Path) -> None:
    link = tmp_path / "graph.ttl"
    link.symlink_to(tmp_path / "real.ttl")
    with replacing(link) as out:
        out.write(b"new")
    assert (tmp_path / "real.ttl").read_bytes() == b"new"


def test_a_folder_is_refused(tmp_path: Path) -> None:
    with (
        pytest.raises(OutputError, match="it is a folder; please name a file"),
        replacing(tmp_path),
    ):
        pass


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    target = tmp_path / "none" / "graph.ttl"
    with pytest.raises(OutputError, match=r"none/graph\.ttl .* no such folder"), replacing(target):
        pass


def test_a_file_in_the_place_of_a_folder_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    target = tmp_path / "file" / "graph.ttl"
    with pytest.raises(OutputError, match="should be its folder is a file"), replacing(target):
        pass


@pytest.mark.parametrize(
    ("number", "sentence"),
    [
        (errno.EACCES, "you may not write there"),
        (errno.EROFS, "the disk is read-only"),
        (errno.ENOSPC, "the disk is full"),
    ],
)
def test_a_folder_that_takes_no_file_gives_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, sentence: str
) -> None:
    monkeypatch.setattr("tempfile.mkstemp", fails_with(number))
    with pytest.raises(OutputError, match=sentence), replacing(tmp_path / "graph.ttl"):
        pass


def test_a_write_protected_file_is_not_replaced(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "graph.ttl"
    target.write_bytes(b"old")
    # The administrator may write anywhere, so that permissions alone would not show this.
    monkeypatch.setattr("os.access", lambda *_: False)
    with pytest.raises(OutputError, match="you may not write there"), replacing(target):
        pass
    assert target.read_bytes() == b"old"


def test_a_disk_that_fills_up_leaves_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "graph.ttl"
    target.write_bytes(b"old")
    monkeypatch.setattr("os.fsync", fails_with(errno.ENOSPC))
    with pytest.raises(OutputError, match="the disk is full"), replacing(target) as out:
        out.write(b"new")
    assert target.read_bytes() == b"old"
    assert [path.name for path in tmp_path.iterdir()] == ["graph.ttl"]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no /dev/full")
def test_a_device_without_space_gives_the_same_sentence() -> None:
    with pytest.raises(OutputError, match="the disk is full"), replacing(Path("/dev/full")) as out:
        out.write(b"new")


def test_a_device_is_written_to_as_it_stands() -> None:
    with replacing(Path(os.devnull)) as out:
        out.write(b"new")
    assert not Path(os.devnull).is_file()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_named_pipe_is_written_to_as_it_stands(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    read: list[bytes] = []
    reader = threading.Thread(target=lambda: read.append(pipe.read_bytes()))
    reader.start()
    with replacing(pipe) as out:
        out.write(b"new")
    reader.join()
    assert read == [b"new"]


def test_an_error_with_another_file_passes_through(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError), replacing(tmp_path / "graph.ttl"):
        (tmp_path / "missing").read_bytes()


def test_a_dash_is_standard_output(capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    with open_output("-") as out:
        out.write(b"new")
    assert capfdbinary.readouterr().out == b"new"


def test_any_other_name_is_a_file(tmp_path: Path) -> None:
    with open_output(str(tmp_path / "graph.ttl")) as out:
        out.write(b"new")
    assert (tmp_path / "graph.ttl").read_bytes() == b"new"


WRITE_A_LOT = """
from kgbuild.output import open_output
with open_output("-") as out:
    for _ in range(1000):
        out.write(b"x" * 1000)
"""


def test_a_reader_that_goes_away_is_no_error() -> None:
    with subprocess.Popen(
        [sys.executable, "-c", WRITE_A_LOT], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        process.stdout.read(10)
        process.stdout.close()
        assert process.stderr is not None
        assert process.stderr.read() == b""
    assert process.returncode == 0


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no /dev/full")
def test_standard_output_without_space_gives_a_sentence() -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-c", WRITE_A_LOT],
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
        )
    assert (
        done.stderr.decode()
        .strip()
        .endswith(
            "Standard output cannot be written: the disk is full; please free some space "
            "or write elsewhere."
        )
    )
