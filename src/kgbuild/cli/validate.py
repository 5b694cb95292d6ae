"""``kgbuild validate``: whether graphs keep to their shapes."""

from __future__ import annotations

import click

from kgbuild.cli import options
from kgbuild.cli.streams import counted, read_graph, say, write, write_table

__all__ = ["command"]


@click.command(
    "validate",
    epilog="Exit status: 0 the graph conforms; 1 it breaks a shape; "
    "2 wrong usage or unreadable input. Warnings alone leave it at 0.",
)
@click.argument("graphs", metavar="GRAPH...", type=click.Path(), nargs=-1, required=True)
@options.source_format
@click.option(
    "--format",
    "form",
    type=click.Choice(["table", "json", "turtle"]),
    default="table",
    show_default=True,
    help="A table to read, JSON, or a SHACL validation report in Turtle.",
)
@options.language
@options.output
def command(
    graphs: tuple[str, ...], source_format: str | None, form: str, language: str, target: str
) -> int:
    """Check graphs against the shapes of kgbuild.

    Several graphs are checked as one. Each result names the article and the sentence, what
    is wrong there and what to do about it.

    \b
    Examples:
      kgbuild validate graph.trig
      kgbuild validate graph.ttl --language de
      kgbuild validate graph.ttl --format turtle -o report.ttl
      kgbuild validate graph.ttl more.ttl --format json
    """
    from kgbuild import rdf
    from kgbuild.validate import validate

    quads = [quad for graph in graphs for quad in read_graph(graph, source_format)]
    report = validate(rdf.to_rdflib(quads))
    if form == "json":
        write(report.to_json(), target)
    elif form == "turtle":
        write(report.to_turtle(), target)
    elif report.results or target != "-":
        write_table(report.table("de" if language == "de" else "en"), "text", target)
    say(
        f"{counted(len(quads), 'statement')}: "
        f"{counted(len(report.violations), 'violation')}, "
        f"{counted(len(report.warnings), 'warning')}; "
        f"{'conforms' if report.conforms else 'does not conform'}"
    )
    return 0 if report.conforms else 1
