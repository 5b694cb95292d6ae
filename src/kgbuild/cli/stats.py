"""``kgbuild stats``: how much a graph holds."""

from __future__ import annotations

import click

from kgbuild.cli import options
from kgbuild.cli.streams import read_graph, write_table

__all__ = ["command"]


@click.command("stats", epilog=options.DONE)
@options.graph
@options.source_format
@options.table_format
def command(graph: str, source_format: str | None, form: str) -> None:
    """Count what a graph holds.

    That is articles, facts by class, deployments by status, sender and host, and more.

    \b
    Examples:
      kgbuild stats graph.trig
      kgbuild stats graph.trig --format json
    """
    from kgbuild.stats import statistics

    write_table(statistics(read_graph(graph, source_format)), form)
