"""Measures of a network, each as a table, and paths across borders.

The functions read networks as :mod:`kgbuild.network` yields them: node ids are
codes, ``label_en`` is the name. Parallel edges count as one tie except where a
column says otherwise.
"""

from __future__ import annotations

import difflib
from collections.abc import Callable, Mapping

import networkx as nx

from kgbuild.errors import UsageError
from kgbuild.table import Table

__all__ = [
    "ANALYSES",
    "betweenness",
    "borders_without_alliance",
    "components",
    "degree",
    "shortest_border_path",
]

_DIGITS = 6


def degree(graph: nx.Graph[str]) -> Table:
    """How many others each node is tied to.

    ``links`` counts edges, parallel ones too (``out`` and ``in`` split them by direction);
    ``neighbours`` counts different nodes; ``centrality`` is neighbours ÷ (n − 1) for n nodes
    (Freeman 1978, https://doi.org/10.1016/0378-8733(78)90021-7).

    Returns:
        One row a node, the most neighbours first, then by code.

    Example:
        >>> degree(nx.Graph([("POL", "DEU"), ("POL", "BLR")])).rows[0]
        ('POL', '', 2, 2, 1.0)
    """
    rows = []
    for node in graph:
        near = _neighbours(graph, node)
        split = (
            (graph.out_degree(node), graph.in_degree(node)) if isinstance(graph, nx.DiGraph) else ()
        )
        share = round(len(near) / (len(graph) - 1), _DIGITS) if len(graph) > 1 else 0.0
        rows.append((node, _name(graph, node), graph.degree(node), *split, len(near), share))
    rows.sort(key=lambda row: (-row[-2], row[0]))
    split_names = ("out", "in") if graph.is_directed() else ()
    columns = ("code", "name", "links", *split_names, "neighbours", "centrality")
    return Table(columns, tuple(rows), _title("Degree", graph))


def betweenness(graph: nx.Graph[str]) -> Table:
    """How often each node lies on the shortest paths between two others.

    For a node v it is the sum over pairs s, t of σ(s, t | v) ÷ σ(s, t), where σ counts
    shortest paths and those through v; divided by the number of pairs without v,
    (n − 1)(n − 2) ÷ 2, or twice as many where edges have a direction. Computed as in
    Brandes 2001 (https://doi.org/10.1080/0022250X.2001.9990249).

    Returns:
        One row a node, the highest value first, then by code.

    Example:
        >>> betweenness(nx.Graph([("POL", "DEU"), ("POL", "BLR")])).rows[0]
        ('POL', '', 1.0)
    """
    simple: nx.Graph[str] = nx.DiGraph(graph) if graph.is_directed() else nx.Graph(graph)
    values = nx.betweenness_centrality(simple, normalized=True)
    rows = [(node, _name(graph, node), round(values[node], _DIGITS)) for node in graph]
    rows.sort(key=lambda row: (-row[2], row[0]))
    return Table(("code", "name", "betweenness"), tuple(rows), _title("Betweenness", graph))


def components(graph: nx.Graph[str]) -> Table:
    """The parts of the network that no edge joins, whatever its direction.

    Returns:
        One row a part, the largest first: ``size`` in nodes, ``members`` by code.

    Example:
        >>> components(nx.Graph([("ESP", "PRT"), ("POL", "DEU"), ("POL", "BLR")])).rows
        ((1, 3, 'BLR DEU POL'), (2, 2, 'ESP PRT'))
    """
    undirected: nx.Graph[str] = nx.Graph(graph)
    found = (sorted(part) for part in nx.connected_components(undirected))
    parts = sorted(found, key=lambda part: (-len(part), part))
    rows = tuple((i, len(part), " ".join(part)) for i, part in enumerate(parts, start=1))
    return Table(("component", "size", "members"), rows, _title("Components", graph))


ANALYSES: Mapping[str, Callable[[nx.Graph[str]], Table]] = {
    "degree": degree,
    "betweenness": betweenness,
    "components": components,
}
"""The measures that every network has, by the name that the command line gives them."""


def shortest_border_path(borders: nx.Graph[str], start: str, end: str) -> tuple[str, ...]:
    """The nations to pass through, from one to another, over the fewest borders.

    Among paths of the same length it is the first by code.

    Args:
        borders: the network of borders.
        start: code of the nation to start from.
        end: code of the nation to reach.

    Returns:
        Codes, both ends included.

    Raises:
        UsageError: where a nation is not in the network, or no path joins the two.

    Example:
        >>> shortest_border_path(nx.Graph([("POL", "DEU"), ("POL", "BLR")]), "DEU", "BLR")
        ('DEU', 'POL', 'BLR')
    """
    for code in (start, end):
        if code not in borders:
            raise UsageError(_unknown(borders, code))
    left = nx.single_source_shortest_path_length(borders, end)
    if start not in left:
        raise UsageError(
            f"No path over the borders in this graph leads from {_named(borders, start)} "
            f"to {_named(borders, end)}."
        )
    path = [start]
    while path[-1] != end:
        near = _neighbours(borders, path[-1])
        path.append(min(node for node in near if left[node] == left[path[-1]] - 1))
    return tuple(path)


def borders_without_alliance(borders: nx.Graph[str], alliances: nx.Graph[str]) -> Table:
    """Borders between nations that are neither allies nor members of a common alliance.

    Args:
        borders: the network of borders.
        alliances: the network of alliances; what it leaves out counts as no alliance.

    Returns:
        One row a border, by code, with the articles that state it.

    Example:
        >>> borders = nx.Graph([("DEU", "POL"), ("BLR", "POL")])
        >>> borders_without_alliance(borders, nx.Graph([("DEU", "POL")])).rows
        (('BLR', 'POL', '', '', ''),)
    """
    rows = []
    for one, other, about in borders.edges(data=True):
        if not alliances.has_edge(one, other):
            first, second = sorted((one, other))
            names = _name(borders, first), _name(borders, second)
            rows.append((first, second, *names, about.get("articles", "")))
    columns = ("nation", "neighbour", "nation_name", "neighbour_name", "articles")
    return Table(columns, tuple(sorted(rows)), "Borders between nations of no common alliance")


def _neighbours(graph: nx.Graph[str], node: str) -> set[str]:
    return set(nx.all_neighbors(graph, node)) - {node}


def _name(graph: nx.Graph[str], node: str) -> str:
    return str(graph.nodes[node].get("label_en", ""))


def _named(graph: nx.Graph[str], node: str) -> str:
    return f"{node} ({_name(graph, node)})" if _name(graph, node) else node


def _title(measure: str, graph: nx.Graph[str]) -> str:
    return f"{measure} in the network of {graph.name}" if graph.name else measure


def _unknown(graph: nx.Graph[str], asked: str) -> str:
    """A sentence that names the nations whose code or name comes near."""
    if not graph:
        return "This graph states no borders, so no path can be found in it."
    spelt: dict[str, str] = {}
    for node in sorted(graph):
        about = graph.nodes[node]
        for name in (node, about.get("label_en", node), about.get("label_de", node)):
            spelt.setdefault(name.lower(), node)
    near = difflib.get_close_matches(asked.lower(), spelt, n=3, cutoff=0.5)
    names = list(dict.fromkeys(_named(graph, spelt[name]) for name in near))
    hint = f" Near it: {', '.join(names)}." if names else ""
    return (
        f"No nation with the code “{asked}” has a border in this graph; "
        f"expected a code such as {min(graph)}.{hint}"
    )
