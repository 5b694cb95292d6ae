"""``kgbuild analyze``: measures of the networks that a graph holds."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING

import click

from kgbuild.cli import options
from kgbuild.cli.names import Names, fact_networks, network_files
from kgbuild.cli.streams import read_graph, write, write_table
from kgbuild.errors import UsageError

if TYPE_CHECKING:
    import networkx as nx

    from kgbuild.table import Table

__all__ = ["command"]

_MEASURES = {
    "degree": "How many others each node is tied to.",
    "betweenness": "How often a node lies between two others.",
    "components": "The parts of the network that no tie joins.",
}

_network = click.option(
    "--network",
    type=Names(fact_networks),
    default="borders",
    show_default=True,
    help="Who borders whom, who is allied with whom, who belongs to which alliance, or who "
    "sends troops where.",
)
_leaving_out = click.option(
    "--leaving-out",
    metavar="CODE",
    multiple=True,
    help="An organisation whose members are no allies for that, such as UN; may be repeated.",
)


@click.group("analyze", epilog=options.DONE)
def command() -> None:
    """Measure the networks that a graph holds, or export them.

    Nodes are nations, alliances and places, known by their codes (DEU, NATO) or names.

    \b
    Examples:
      kgbuild analyze degree graph.trig --network deployments
      kgbuild analyze betweenness graph.trig
      kgbuild analyze path graph.trig DEU RUS
      kgbuild analyze without-alliance graph.trig --leaving-out UN
      kgbuild analyze export graph.trig borders.graphml
    """


def _measure(name: str, summary: str) -> click.Command:
    @click.command(
        name,
        epilog=options.DONE,
        help=f"{summary}\n\n\b\nExample:\n"
        f"  kgbuild analyze {name} graph.trig --network alliances --format csv",
    )
    @options.graph
    @_network
    @options.source_format
    @options.table_format
    def measure(graph: str, network: str, source_format: str | None, form: str) -> None:
        from kgbuild.analyze import ANALYSES
        from kgbuild.network import NETWORKS

        write_table(ANALYSES[name](NETWORKS[network](read_graph(graph, source_format))), form)

    return measure


for _name, _summary in _MEASURES.items():
    command.add_command(_measure(_name, _summary))


@command.command("path", epilog=options.DONE)
@options.graph
@click.argument("start", metavar="FROM")
@click.argument("end", metavar="TO")
@options.source_format
@options.table_format
def path(graph: str, start: str, end: str, source_format: str | None, form: str) -> None:
    """The shortest way over borders.

    It lists the nations to pass through from one to another, over the fewest borders.

    \b
    Example:
      kgbuild analyze path graph.trig DEU RUS
    """
    from kgbuild.analyze import shortest_border_path
    from kgbuild.network import border_graph

    borders = border_graph(read_graph(graph, source_format))
    write_table(_steps(borders, shortest_border_path(borders, start, end)), form)


@command.command("without-alliance", epilog=options.DONE)
@options.graph
@_leaving_out
@options.source_format
@options.table_format
def without_alliance(
    graph: str, leaving_out: tuple[str, ...], source_format: str | None, form: str
) -> None:
    """Borders between nations of no alliance.

    The two nations are neither called allies nor members of a common alliance.

    \b
    Example:
      kgbuild analyze without-alliance graph.trig --leaving-out UN --leaving-out OSCE
    """
    from kgbuild.analyze import borders_without_alliance
    from kgbuild.index import Index
    from kgbuild.network import alliance_graph, border_graph

    index = Index(read_graph(graph, source_format))
    alliances = alliance_graph(index, leaving_out=leaving_out)
    write_table(borders_without_alliance(border_graph(index), alliances), form)


@command.command("export", epilog=options.DONE)
@options.graph
@click.argument("target", metavar="TARGET", type=click.Path())
@_network
@options.source_format
@click.option(
    "--to",
    "target_format",
    type=Names(network_files),
    help="Format of TARGET, where the ending of its name does not tell.",
)
def export(
    graph: str, target: str, network: str, source_format: str | None, target_format: str | None
) -> None:
    """Write a network to a file.

    The formats are GraphML, GEXF (for Gephi) and node-link JSON (for networkx and D3).

    \b
    Examples:
      kgbuild analyze export graph.trig borders.graphml
      kgbuild analyze export graph.trig - --network deployments --to json
    """
    from kgbuild.network import NETWORKS, WRITERS

    form = target_format or PurePath(target).suffix.lower().removeprefix(".")
    if form not in WRITERS:
        raise UsageError(
            f"The ending of {target} means no format of networks; please use one of "
            f"{', '.join(f'.{name}' for name in WRITERS)}, or give the format with --to."
        )
    write(WRITERS[form](NETWORKS[network](read_graph(graph, source_format))), target)


def _steps(borders: nx.Graph[str], codes: tuple[str, ...]) -> Table:
    from kgbuild.table import Table

    rows = ((i, code, borders.nodes[code]["label_en"]) for i, code in enumerate(codes))
    return Table(("step", "code", "name"), tuple(rows))
