"""``kgbuild extract``: the facts of articles, without a graph."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

import click

from kgbuild.cli import options
from kgbuild.cli.streams import standard_input, write_table

if TYPE_CHECKING:
    from kgbuild.model import Article, Fact, Reading, Rejection
    from kgbuild.table import Table

__all__ = ["command"]


@click.command("extract", epilog=options.DONE)
@options.inputs
@options.output
@click.option(
    "--rejected",
    is_flag=True,
    help="List the candidates that were turned down, with the reason, in place of the facts.",
)
@click.option(
    "--format",
    "form",
    type=click.Choice(["jsonl", "table"]),
    default="jsonl",
    show_default=True,
    help="One JSON object a line, or a table to look at.",
)
@options.jobs
def command(inputs: tuple[str, ...], target: str, rejected: bool, form: str, jobs: int) -> None:
    """Print the facts of articles as JSON Lines.

    Each article is followed by its facts, each with the words that it rests on. Such a file
    can be corrected by hand, checked against "kgbuild schema", and given to "kgbuild build".

    \b
    Examples:
      kgbuild extract article.txt
      kgbuild extract articles/ -o facts.jsonl
      kgbuild extract article.txt --format table
      kgbuild extract article.txt --rejected --format table
    """
    from kgbuild.explain import findings
    from kgbuild.pipeline import build, read_facts

    if form == "table" and not rejected:
        graph = build(inputs, jobs=jobs, stdin=standard_input())
        write_table(findings(graph.quads), "text", target)
        return
    readings = read_facts(inputs, jobs=jobs, stdin=standard_input())
    if form == "table":
        write_table(_turned_down(readings), "text", target)
    else:
        _write_lines(readings, target, rejected=rejected)


def _write_lines(readings: Iterable[Reading], target: str, *, rejected: bool) -> None:
    from kgbuild.model import to_json
    from kgbuild.output import open_output

    with open_output(target) as out:
        for reading in readings:
            records: tuple[Article | Fact | Rejection, ...] = (
                reading.rejected if rejected else (reading.article, *reading.facts)
            )
            out.writelines(f"{to_json(record)}\n".encode() for record in records)


def _turned_down(readings: Iterable[Reading]) -> Table:
    from kgbuild.table import Table

    rows = (
        (one.article, one.candidate, one.explanation, " … ".join(s.exact for s in one.evidence))
        for reading in readings
        for one in reading.rejected
    )
    return Table(("article", "candidate", "reason", "words"), tuple(rows))
