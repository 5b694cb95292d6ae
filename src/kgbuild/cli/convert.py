"""``kgbuild convert``: a graph in another format."""

from __future__ import annotations

import click

from kgbuild.cli import options
from kgbuild.cli.streams import read_graph, write

__all__ = ["command"]


@click.command("convert", epilog=options.DONE)
@click.argument("source", metavar="SOURCE", type=click.Path())
@click.argument("target", metavar="TARGET", type=click.Path())
@click.option(
    "--from",
    "source_format",
    type=options.RDF_FORMATS,
    help="Format of SOURCE, where the ending of its name does not tell; TriG on standard input.",
)
@click.option(
    "--to",
    "target_format",
    type=options.RDF_FORMATS,
    help="Format of TARGET, where the ending of its name does not tell; Turtle on standard output.",
)
def command(source: str, target: str, source_format: str | None, target_format: str | None) -> None:
    """Write a graph in another format.

    What is written is sorted, so that equal graphs give equal bytes. Turtle and N-Triples
    know no named graphs; these are merged there. SOURCE and TARGET may be - for standard
    input and output.

    \b
    Examples:
      kgbuild convert graph.trig graph.ttl
      kgbuild convert graph.trig - --to jsonld
      cat graph.ttl | kgbuild convert - graph.nt
    """
    from kgbuild import rdf

    form = target_format or ("turtle" if target == "-" else rdf.format_of(target))
    write(rdf.serialize(read_graph(source, source_format), form), target)
