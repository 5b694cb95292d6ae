"""``kgbuild schema``, ``ontology`` and ``shapes``: the terms that kgbuild works by."""

from __future__ import annotations

import json
from functools import partial

import click

from kgbuild.cli import options
from kgbuild.cli.names import Names, shipped
from kgbuild.cli.streams import write

__all__ = ["ontology", "schema", "shapes"]

_turtle_or = click.option(
    "--format",
    "form",
    type=options.RDF_FORMATS,
    help="Another format than the Turtle that ships.",
)


@click.command("schema", epilog=options.DONE)
def schema() -> None:
    """Print the JSON Schema of a line in a file of facts.

    \b
    Example:
      kgbuild schema > facts.schema.json
    """
    from kgbuild.model import json_schema

    write(json.dumps(json_schema(), ensure_ascii=False, indent=2) + "\n")


@click.command("ontology", epilog=options.DONE)
@click.argument("part", type=Names(partial(shipped, "ontology")), default="kgbuild", required=False)
@_turtle_or
def ontology(part: str, form: str | None) -> None:
    """Print the ontology.

    The part kgbuild holds its terms, alignments how they relate to those of others, and
    examples a worked instance of each class.

    \b
    Examples:
      kgbuild ontology
      kgbuild ontology alignments --format jsonld
      kgbuild ontology examples > examples.ttl
    """
    _write_shipped("ontology", part, form)


@click.command("shapes", epilog=options.DONE)
@click.argument("part", type=Names(partial(shipped, "shapes")), default="facts", required=False)
@_turtle_or
def shapes(part: str, form: str | None) -> None:
    """Print the SHACL shapes that graphs are checked against.

    The part facts checks graphs, reference their nations and alliances, ontology the
    ontology itself.

    \b
    Examples:
      kgbuild shapes
      kgbuild shapes reference --format ntriples
    """
    _write_shipped("shapes", part, form)


def _write_shipped(folder: str, part: str, form: str | None) -> None:
    from kgbuild import rdf, resources

    path = resources.path(folder, f"{part}.ttl")
    write(path.read_bytes() if form is None else rdf.serialize(rdf.parse(path), form))
