"""Arguments and options that several commands take, each defined once."""

from __future__ import annotations

import click

from kgbuild.cli.names import Names, rdf_formats, table_formats

__all__ = [
    "DONE",
    "RDF_FORMATS",
    "TABLE_FORMATS",
    "graph",
    "inputs",
    "jobs",
    "language",
    "output",
    "source_format",
    "table_format",
]

DONE = "Exit status: 0 done; 2 wrong usage or unreadable input."
"""What the exit status of a command means that passes no verdict."""

RDF_FORMATS = Names(rdf_formats)
TABLE_FORMATS = Names(table_formats)

inputs = click.argument("inputs", metavar="INPUT...", type=click.Path(), nargs=-1, required=True)
graph = click.argument("graph", metavar="GRAPH", type=click.Path())
source_format = click.option(
    "--from",
    "source_format",
    type=RDF_FORMATS,
    help="Format of GRAPH, where the ending of its name does not tell. Standard input (-) is "
    "read as TriG, which Turtle and N-Triples are part of.",
)
output = click.option(
    "-o",
    "--output",
    "target",
    metavar="FILE",
    type=click.Path(),
    default="-",
    help="Where to write; standard output if left out. A file is written whole or not at all.",
)
table_format = click.option(
    "--format",
    "form",
    type=TABLE_FORMATS,
    default="text",
    show_default=True,
    help="How to print the table.",
)
language = click.option(
    "--language",
    type=click.Choice(["en", "de"]),
    default="en",
    show_default=True,
    help="Language of what is printed.",
)
jobs = click.option(
    "--jobs",
    metavar="N",
    type=click.IntRange(min=1),
    default=1,
    show_default=True,
    help="Number of processes that read articles; the outcome is the same for any.",
)
