"""Write docs/reference/cli.md from the help of every command.

python -m scripts.generate_cli_reference           # rewrite the page
python -m scripts.generate_cli_reference --check   # exit 1 where it is out of date
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import click
from scripts.renewing import renew

from kgbuild.cli import group

PAGE = Path(__file__).resolve().parents[1] / "docs" / "reference" / "cli.md"
WIDTH = 90

HEAD = """\
# The command line

This page is generated from the help of each command by `scripts/generate_cli_reference.py`.

Data goes to standard output, messages go to standard error. Wherever a file is read, `-`
stands for standard input. A file is written whole or not at all.

| exit status | meaning |
| --- | --- |
| 0 | done; for `build` and `validate`: the graph is valid |
| 1 | the graph breaks its shapes (`build` has written it all the same) |
| 2 | wrong usage, an input that cannot be read, or a target that cannot be written |
| 70 | an error in kgbuild itself; with `KGBUILD_DEBUG=1` it shows where |
| 130 | interrupted (Ctrl-C); 143 after `SIGTERM` |

With `build --keep-going`, 2 means that something was left out, whether or not the rest is
valid.

## Completion in the shell

The shell completes commands, options and their values once it has been told how, by one
line in its start-up file:

```sh
eval "$(_KGBUILD_COMPLETE=bash_source kgbuild)"   # ~/.bashrc
eval "$(_KGBUILD_COMPLETE=zsh_source kgbuild)"    # ~/.zshrc
_KGBUILD_COMPLETE=fish_source kgbuild | source    # ~/.config/fish/completions/kgbuild.fish
```

Colours are left out where `NO_COLOR` is set or the output is no terminal.
"""


def page() -> str:
    """The whole page."""
    return "\n".join([HEAD, *_sections(_root())])


def _root() -> click.Context:
    return click.Context(group, info_name=group.name, **group.context_settings)


def _sections(context: click.Context) -> Iterator[str]:
    context.terminal_width = WIDTH
    yield f"## {context.command_path}\n\n```text\n{context.command.get_help(context)}\n```\n"
    if isinstance(context.command, click.Group):
        for name, command in context.command.commands.items():
            yield from _sections(click.Context(command, info_name=name, parent=context))


if __name__ == "__main__":
    sys.exit(renew(PAGE, page(), "scripts.generate_cli_reference"))
