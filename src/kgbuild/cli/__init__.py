"""The command ``kgbuild``: it parses, calls one function of the library, and prints.

Commands stand in modules of their own and import what they need when they run, so that
``kgbuild --help`` answers at once.
"""

from __future__ import annotations

import contextlib
import errno
import os
import signal
import sys
from collections.abc import Sequence
from typing import NoReturn

import click

from kgbuild import __version__
from kgbuild.cli import (
    analyze,
    build,
    convert,
    explain,
    extract,
    query,
    shipped,
    stats,
    validate,
)
from kgbuild.cli.streams import say
from kgbuild.errors import KgbuildError

__all__ = ["group", "main"]

_USAGE = 2
_INTERNAL = 70
"""``EX_SOFTWARE`` of sysexits: neither the user's fault nor a verdict on the graph."""
_INTERRUPTED = 130
_TERMINATED = 143
_COMPLETION = "_KGBUILD_COMPLETE"
"""The variable that a shell sets when it asks how a word may go on."""


class _InOrder(click.Group):
    """Lists its commands as work goes on, not by the alphabet."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        return list(self.commands)


@click.group(
    "kgbuild",
    cls=_InOrder,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="Exit status: 0 done; 1 the graph breaks its shapes; 2 wrong usage or unreadable "
    "input; 70 an error in kgbuild itself (KGBUILD_DEBUG=1 shows where); 130 interrupted.",
)
@click.version_option(__version__)
def group() -> None:
    """From news about military deployments, borders and alliances to an RDF graph.

    kgbuild reads German and English articles and writes what they state as RDF, each fact
    with the words it rests on. It works offline and gives the same bytes on every run.

    \b
    Examples:
      kgbuild build articles/ -o graph.trig
      kgbuild validate graph.trig
      kgbuild query graph.trig who-has-troops-where
      kgbuild explain graph.trig
    """


for _command in (
    build.command,
    extract.command,
    validate.command,
    explain.show,
    explain.explain,
    query.command,
    analyze.command,
    stats.command,
    convert.command,
    shipped.schema,
    shipped.ontology,
    shipped.shapes,
):
    group.add_command(_command)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command and turn its outcome into an exit status.

    Args:
        arguments: what follows ``kgbuild`` on the command line; the process's own if left out.

    Returns:
        0, or 1 where a graph breaks its shapes, 2 for wrong usage and unreadable input,
        70 for an error in kgbuild itself, 130 after Ctrl-C.
    """
    # An end by signal must clean up, too: nothing may be left half written.
    signal.signal(signal.SIGTERM, _end)
    try:
        status = _status(sys.argv[1:] if arguments is None else list(arguments))
        if sys.stdout:
            sys.stdout.flush()
        return status
    except (click.Abort, KeyboardInterrupt):
        say("Interrupted.")
        return _INTERRUPTED
    except click.ClickException as error:
        with contextlib.suppress(OSError):
            error.show()
        return _USAGE
    except KgbuildError as error:
        say(f"Error: {error}")
        return error.exit_code
    except OSError as error:
        return _refused(error)
    except Exception as error:
        return _failed(error)


def _status(arguments: list[str]) -> int:
    # Not click's own way to run a command: that ends with 1 where a reader of standard
    # output has gone away, which would pass for a verdict on the graph.
    if instruction := os.environ.get(_COMPLETION):
        from click.shell_completion import shell_complete

        return shell_complete(group, {}, group.name or "", _COMPLETION, instruction)
    try:
        with group.make_context(group.name, arguments) as context:
            status = group.invoke(context)
    except click.exceptions.Exit as done:
        return done.exit_code
    return status if isinstance(status, int) else 0


def _end(*_: object) -> NoReturn:
    raise SystemExit(_TERMINATED)


def _refused(error: OSError) -> int:
    """What the system refused: a file by its name, or else a standard stream."""
    if error.filename is not None:
        say(f"Error: {error.filename}: {error.strerror}.")
        return _USAGE
    if error.errno not in (errno.EPIPE, errno.ENOSPC):
        return _failed(error)
    # Else the interpreter would try again to write the rest as it ends, and complain.
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    if error.errno == errno.EPIPE:
        return 0
    say("Error: Standard output cannot be written: the disk is full.")
    return _USAGE


def _failed(error: Exception) -> int:
    if os.environ.get("KGBUILD_DEBUG") == "1":
        import traceback

        traceback.print_exception(error)
    reason = " ".join(str(error).split()) or "no reason given"
    say(
        f"Error: kgbuild itself failed ({type(error).__name__}: {reason}); please report this "
        "with what KGBUILD_DEBUG=1 prints."
    )
    return _INTERNAL
