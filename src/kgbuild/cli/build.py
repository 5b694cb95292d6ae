"""``kgbuild build``: from articles to a graph."""

from __future__ import annotations

import datetime as dt
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kgbuild.cli import options
from kgbuild.cli.progress import counting
from kgbuild.cli.streams import counted, say, standard_input, table_text, write
from kgbuild.errors import InputError, UsageError

if TYPE_CHECKING:
    from kgbuild.pipeline import Graph
    from kgbuild.validate import Report

__all__ = ["command"]

_STATUS = (
    "Exit status: 0 built and valid; 1 built, but the graph breaks its shapes; 2 wrong usage or "
    "unreadable input: nothing is written then, or with --keep-going all but what was left out."
)


@click.command("build", epilog=_STATUS)
@options.inputs
@options.output
@click.option(
    "--format",
    "form",
    type=options.RDF_FORMATS,
    help="Format of the graph, where the ending of the output's name does not tell; Turtle on "
    "standard output.",
)
@click.option(
    "--base",
    metavar="IRI",
    help="What the IRIs of resources begin with.  [default: https://w3id.org/kgbuild/id/]",
)
@options.jobs
@click.option(
    "--keep-going",
    is_flag=True,
    help="Leave out what cannot be read, say so, and build the rest.",
)
@click.option("--no-validate", is_flag=True, help="Do not check the graph against its shapes.")
@click.option(
    "--report",
    metavar="FILE",
    type=click.Path(),
    help="Write what the check found to FILE, as SHACL (.ttl) or JSON (.json).",
)
@click.option(
    "--timestamp",
    is_flag=True,
    help="Note the time of the build in the graph. Without it the same input gives the same bytes.",
)
def command(
    *,
    inputs: tuple[str, ...],
    target: str,
    form: str | None,
    base: str | None,
    jobs: int,
    keep_going: bool,
    no_validate: bool,
    report: str | None,
    timestamp: bool,
) -> int:
    """Build an RDF graph from articles.

    INPUT is a text, Markdown, HTML or JSON Lines file, a folder of them, or - for standard
    input. Text and Markdown may begin with YAML front matter (id, title, url, published,
    language). A JSON Lines file holds an article a line, or articles with their facts as
    "kgbuild extract" prints them.

    The graph is written first and then checked against its shapes. TriG (.trig) and N-Quads
    (.nq) keep one named graph an article.

    \b
    Examples:
      kgbuild build articles/ -o graph.trig
      kgbuild build news.jsonl --jobs 4 --keep-going -o graph.nq
      kgbuild build facts.jsonl --report report.json -o graph.ttl
      cat article.txt | kgbuild build - > graph.ttl
    """
    if no_validate and report:
        raise UsageError("--report needs the check that --no-validate leaves out; give one only.")
    if report:
        _report_form(report)
    left_out: list[InputError] = []

    def leave_out(error: InputError) -> None:
        left_out.append(error)
        say(f"Left out: {error}")

    graph = _built(
        inputs,
        target,
        form=form or _form_for(target),
        base=base,
        jobs=jobs,
        on_error=leave_out if keep_going else None,
        started=dt.datetime.now(dt.UTC) if timestamp else None,
    )
    found = None if no_validate else _checked(graph)
    if found and report:
        write(found.to_json() if _report_form(report) == ".json" else found.to_turtle(), report)
    say(_summary(graph, target, found, len(left_out)))
    if left_out:
        return 2
    return 0 if found is None or found.conforms else 1


def _form_for(target: str) -> str:
    from kgbuild import rdf

    return "turtle" if target == "-" else rdf.format_of(target)


def _report_form(report: str) -> str:
    suffix = Path(report).suffix.lower()
    if suffix not in (".ttl", ".json"):
        raise UsageError(f"The report {report} must end in .ttl (SHACL) or .json.")
    return suffix


def _built(
    inputs: tuple[str, ...],
    target: str,
    *,
    form: str,
    base: str | None,
    jobs: int,
    on_error: Callable[[InputError], None] | None,
    started: dt.datetime | None,
) -> Graph:
    from kgbuild import pipeline, rdf
    from kgbuild.iris import BASE
    from kgbuild.output import open_output

    # Opened first, so that hours of work do not end at a folder that does not exist.
    with open_output(target) as out, counting("articles read") as count:
        graph = pipeline.build(
            inputs,
            base=base or BASE,
            jobs=jobs,
            on_error=on_error,
            on_article=count,
            started=started,
            stdin=standard_input(),
        )
        if not graph.articles:
            raise InputError("found no article that can be read, so nothing is written")
        out.write(rdf.serialize(graph.quads, form))
    return graph


def _checked(graph: Graph) -> Report:
    from kgbuild import rdf
    from kgbuild.validate import Report, validate

    found = validate(rdf.to_rdflib(graph.quads))
    if not found.conforms:
        say(table_text(Report(found.violations).table(), sys.stderr).rstrip("\n"))
    return found


def _summary(graph: Graph, target: str, found: Report | None, left_out: int) -> str:
    to = "standard output" if target == "-" else target
    parts = [f"{counted(graph.articles, 'article')}, {counted(graph.facts, 'fact')} → {to}"]
    parts.append("not validated" if found is None else _verdict(found))
    if left_out:
        parts.append(f"{left_out:,} left out")
    return "; ".join(parts)


def _verdict(found: Report) -> str:
    verdict = counted(len(found.violations), "violation") if found.violations else "valid"
    warnings = f", {counted(len(found.warnings), 'warning')}" if found.warnings else ""
    return verdict + warnings
