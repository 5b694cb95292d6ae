"""``kgbuild query``: answers from a graph."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from kgbuild.cli import options
from kgbuild.cli.names import Names, rdf_formats, table_formats
from kgbuild.cli.streams import STDIN, read_graph, standard_input, write, write_table
from kgbuild.errors import InputError, UsageError

if TYPE_CHECKING:
    from kgbuild.query import Answer

__all__ = ["command"]


@click.command("query", epilog=options.DONE)
@click.argument("graph", metavar="GRAPH", type=click.Path(), required=False)
@click.argument("question", metavar="QUESTION", required=False)
@click.option("--list", "listed", is_flag=True, help="List the questions that have a name.")
@options.source_format
@click.option(
    "--format",
    "form",
    type=Names(lambda: (*table_formats(), *rdf_formats())),
    help="How to print a table (text if left out), or the graph that CONSTRUCT makes (turtle).",
)
@options.language
def command(
    *,
    graph: str | None,
    question: str | None,
    listed: bool,
    source_format: str | None,
    form: str | None,
    language: str,
) -> None:
    """Answer a question from a graph.

    QUESTION is the name or number of a question in "kgbuild query --list", a file with a
    SPARQL query (.rq), - for a query on standard input, or a query itself. The prefixes of
    kgbuild need no declaration; named graphs are read as one.

    \b
    Examples:
      kgbuild query --list
      kgbuild query graph.trig who-has-troops-where
      kgbuild query graph.trig 4 --format csv
      kgbuild query graph.trig my-query.rq --format json
      kgbuild query graph.trig 'SELECT ?code { ?nation kgo:borders/kgo:code ?code }'
      kgbuild query graph.trig 'DESCRIBE <https://w3id.org/kgbuild/id/nation/DEU>'
    """
    from kgbuild.query import list_questions, run

    if listed:
        write_table(list_questions(language), _table_form(form))
        return
    if graph is None or question is None:
        raise click.UsageError(
            "Missing GRAPH or QUESTION; --list lists the questions that have a name."
        )
    if graph == question == STDIN:
        raise UsageError("GRAPH and QUESTION cannot both be read from standard input.")
    sparql = _sparql(question)
    _write_answer(run(read_graph(graph, source_format), sparql), form)


def _sparql(asked: str) -> str:
    """The query that a person asks for."""
    from kgbuild.encoding import decode
    from kgbuild.query import question

    if asked == STDIN:
        return decode(standard_input().read(), STDIN)
    if asked.endswith(".rq"):
        try:
            return decode(Path(asked).read_bytes(), asked)
        except FileNotFoundError:
            raise InputError("there is no such file", source=asked) from None
        except OSError as error:
            raise InputError(f"cannot be read: {error.strerror}", source=asked) from None
    # A query has a space or a brace somewhere, the name of a question never has.
    if any(character.isspace() or character == "{" for character in asked):
        return asked
    return question(asked).sparql


def _write_answer(answer: Answer, form: str | None) -> None:
    from kgbuild import rdf
    from kgbuild.table import Table

    if isinstance(answer, Table):
        write_table(answer, _table_form(form))
        return
    if form is not None and form not in rdf.FORMATS:
        raise UsageError(
            f"The answer is a graph, which has no form as {form}; "
            f"please use one of {', '.join(rdf.FORMATS)}."
        )
    write(rdf.serialize(answer, form or "turtle"))


def _table_form(form: str | None) -> str:
    if form is not None and form not in table_formats():
        raise UsageError(
            f"The answer is a table, which has no form as {form}; "
            f"please use one of {', '.join(table_formats())}."
        )
    return form or "text"
