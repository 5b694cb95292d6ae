"""Files written whole or not at all.

The bytes go into a new file beside the target, which takes the target's name
only when all of them lie on the disk. Whoever reads the target meanwhile sees
the old file; an error or an interrupt leaves it as it was.
"""

from __future__ import annotations

import contextlib
import errno
import os
import stat
import sys
import tempfile
from collections.abc import Iterator
from contextlib import AbstractContextManager
from pathlib import Path
from typing import BinaryIO, cast

from kgbuild.errors import OutputError

__all__ = ["STDOUT", "open_output", "replacing"]

STDOUT = "-"
"""The name that means standard output."""

_NEW_FILE = 0o666
_NO_SPACE = {
    errno.ENOSPC: "the disk is full; please free some space or write elsewhere",
    errno.EDQUOT: "your quota of disk space is used up; please free some or write elsewhere",
    errno.EFBIG: "it grows beyond the size that a file may have there",
    errno.EIO: "the disk reports a fault",
}
_NO_PERMISSION = "you may not write there; please change the permissions or write elsewhere"
_NO_ACCESS = {
    errno.EACCES: _NO_PERMISSION,
    errno.EPERM: _NO_PERMISSION,
    errno.EROFS: "the disk is read-only; please write elsewhere",
    errno.ENAMETOOLONG: "its name is too long; please choose a shorter one",
    errno.ENOENT: "there is no such folder; please make it first",
    errno.ENOTDIR: "what should be its folder is a file",
}


def open_output(target: str | Path) -> AbstractContextManager[BinaryIO]:
    """A file to write to: ``-`` for standard output, else :func:`replacing` the target.

    Raises:
        OutputError: where the target cannot be written. A reader of standard output
            that has gone away (``| head``) is no error: the rest is dropped.

    Example:
        >>> with tempfile.TemporaryDirectory() as folder:
        ...     target = Path(folder, "graph.ttl")
        ...     with open_output(target) as out:
        ...         written = out.write(b"# empty")
        ...     target.read_bytes()
        b'# empty'
    """
    return _standard_output() if str(target) == STDOUT else replacing(Path(target))


@contextlib.contextmanager
def replacing(target: Path) -> Iterator[BinaryIO]:
    """Write a file whole or not at all; an existing one is replaced at the end.

    A link is followed, so that the file it points to is replaced and the link stays.
    An existing file keeps its permissions; a new one gets those that are usual for
    the user. A device or a named pipe (``/dev/null``) is written to as it stands.

    Args:
        target: the file to write.

    Raises:
        OutputError: where the target is a folder, its folder is missing or may not be
            written to, or the disk is full. Nothing is left half written.
    """
    with _no_access(target):
        exists, folder = target.exists(), target.is_dir()
    if folder:
        raise OutputError(f"{target} cannot be written: it is a folder; please name a file.")
    if exists and not os.access(target, os.W_OK):
        raise OutputError(f"{target} cannot be written: {_NO_PERMISSION}.")
    if target.exists() and not target.is_file():
        with _as_it_stands(target) as stream:
            yield stream
    else:
        with _beside(target) as stream:
            yield stream


@contextlib.contextmanager
def _as_it_stands(target: Path) -> Iterator[BinaryIO]:
    # Whoever read the pipe may go away, as for standard output.
    with contextlib.suppress(BrokenPipeError), _out_of_space(target), target.open("wb") as stream:
        yield stream


@contextlib.contextmanager
def _beside(target: Path) -> Iterator[BinaryIO]:
    place = Path(os.path.realpath(target))
    with _no_access(target):
        # In the same folder: a file takes another's name only within one file system.
        handle, name = tempfile.mkstemp(dir=place.parent, prefix=".kgbuild-", suffix=".part")
    written = Path(name)
    try:
        with _out_of_space(target), os.fdopen(handle, "wb") as stream:
            yield cast(BinaryIO, stream)
            stream.flush()
            os.fsync(stream.fileno())
        with _no_access(target):
            written.chmod(_permissions(place))
            written.replace(place)
    finally:
        # Gone already where all went well; an interrupt passes through here too.
        with contextlib.suppress(OSError):
            written.unlink(missing_ok=True)
    _keep_name(place.parent)


@contextlib.contextmanager
def _no_access(target: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        reason = (_NO_SPACE | _NO_ACCESS).get(error.errno or 0, error.strerror)
        raise OutputError(f"{target} cannot be written: {reason}.") from None


@contextlib.contextmanager
def _out_of_space(target: str | Path) -> Iterator[None]:
    # Only these reasons: an error that the caller meets with another file passes through.
    try:
        yield
    except OSError as error:
        if error.errno not in _NO_SPACE:
            raise
        raise OutputError(f"{target} cannot be written: {_NO_SPACE[error.errno]}.") from None


def _permissions(place: Path) -> int:
    try:
        return stat.S_IMODE(place.stat().st_mode)
    except FileNotFoundError:
        # The mask can only be read by setting it.
        mask = os.umask(0)
        os.umask(mask)
        return _NEW_FILE & ~mask


def _keep_name(folder: Path) -> None:
    """Put the new name on the disk too, where the system can do so for a folder."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


@contextlib.contextmanager
def _standard_output() -> Iterator[BinaryIO]:
    if sys.stdout is None:
        raise OutputError("Standard output is closed; please name a file to write to.")
    sys.stdout.flush()
    stream = sys.stdout.buffer
    try:
        with _out_of_space("Standard output"):
            yield stream
            stream.flush()
    except BrokenPipeError:
        _discard_the_rest()
    except OutputError:
        _discard_the_rest()
        raise


def _discard_the_rest() -> None:
    # Else the interpreter would try again to write the rest as it ends, and complain.
    nothing = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nothing, sys.stdout.fileno())
    os.close(nothing)
