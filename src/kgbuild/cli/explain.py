"""``kgbuild explain`` and ``kgbuild show``: facts beside the words they rest on."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from typing import TYPE_CHECKING

import click

from kgbuild.cli import options
from kgbuild.cli.streams import read_graph, shows_colours, write, write_table

if TYPE_CHECKING:
    from pyoxigraph import Quad

    from kgbuild.table import Table

__all__ = ["explain", "show"]


@click.command("explain", epilog=options.DONE)
@options.graph
@click.argument("fact", metavar="[FACT]", required=False)
@options.source_format
@options.language
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help="Text to read, or JSON.",
)
def explain(
    graph: str, fact: str | None, source_format: str | None, language: str, form: str
) -> None:
    """Say why a fact stands in a graph, or list the facts.

    An explanation gives the article, the rule that found the fact, and the words that it
    rests on. FACT is an IRI, or as much of its end as is unique (de-01/deployment-1a2b3c4d).
    Without it, the facts of the graph are listed by these names.

    \b
    Examples:
      kgbuild explain graph.trig
      kgbuild explain graph.trig de-01/deployment-1a2b3c4d
      kgbuild explain graph.trig border-5e6f7a8b --language de --format json
    """
    from kgbuild.explain import MARKS
    from kgbuild.explain import explain as explanation_of

    quads = read_graph(graph, source_format)
    if fact is None:
        write_table(_facts(quads), form)
        return
    found = explanation_of(quads, fact)
    mark = MARKS["colour" if shows_colours(sys.stdout) else "quotes"]
    write(found.as_json() if form == "json" else found.as_text(language, mark))


@click.command("show", epilog=options.DONE)
@options.graph
@options.source_format
@options.table_format
def show(graph: str, source_format: str | None, form: str) -> None:
    """Show what a graph says as a table, with sentences.

    Each fact stands beside the sentence that it was read from.

    \b
    Examples:
      kgbuild show graph.trig
      kgbuild show graph.trig --format csv > findings.csv
    """
    from kgbuild.explain import findings

    write_table(findings(read_graph(graph, source_format)), form)


def _facts(quads: Iterable[Quad]) -> Table:
    from kgbuild.explain import facts
    from kgbuild.table import Table

    rows = ((found.name, found.kind, found.summary) for found in facts(quads))
    return Table(("fact", "kind", "summary"), tuple(rows))
