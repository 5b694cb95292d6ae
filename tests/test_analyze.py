"""Measures of networks, each against a value worked out by hand."""

from __future__ import annotations

import networkx as nx
import pytest
from tests.small_graph import quads

from kgbuild.analyze import (
    ANALYSES,
    betweenness,
    borders_without_alliance,
    components,
    degree,
    shortest_border_path,
)
from kgbuild.errors import UsageError
from kgbuild.network import NETWORKS, alliance_graph, border_graph, deployment_graph


def test_degree_counts_neighbours_and_their_share() -> None:
    # Borders: BLR–LTU, BLR–POL, BLR–RUS, LTU–POL; of three others, BLR has all.
    assert degree(border_graph(quads())).rows == (
        ("BLR", "Belarus", 3, 3, 1.0),
        ("LTU", "Lithuania", 2, 2, 0.666667),
        ("POL", "Poland", 2, 2, 0.666667),
        ("RUS", "Russia", 1, 1, 0.333333),
    )


def test_degree_tells_directions_and_parallel_deployments_apart() -> None:
    # Germany sends twice to Lithuania, once to Poland and once to the Baltics.
    table = degree(deployment_graph(quads()))
    assert table.columns == ("code", "name", "links", "out", "in", "neighbours", "centrality")
    assert table.rows[0] == ("DEU", "Germany", 4, 4, 0, 3, 0.75)
    assert ("LTU", "Lithuania", 2, 0, 2, 1, 0.25) in table.rows
    assert table.rows[-1] == ("NATO", "NATO", 0, 0, 0, 0, 0.0)


def test_a_nation_that_moves_its_own_troops_is_no_neighbour_of_itself() -> None:
    graph: nx.Graph[str] = nx.MultiDiGraph([("RUS", "RUS"), ("RUS", "BLR")])
    assert degree(graph).rows[0] == ("BLR", "", 1, 0, 1, 1, 1.0)
    assert degree(graph).rows[1] == ("RUS", "", 3, 2, 1, 1, 1.0)


def test_betweenness_is_the_share_of_pairs_whose_shortest_path_passes() -> None:
    # RUS–LTU and RUS–POL pass Belarus, LTU–POL does not: 2 of the 3 pairs without it.
    assert betweenness(border_graph(quads())).rows == (
        ("BLR", "Belarus", 0.666667),
        ("LTU", "Lithuania", 0.0),
        ("POL", "Poland", 0.0),
        ("RUS", "Russia", 0.0),
    )


def test_betweenness_divides_a_pair_among_its_shortest_paths() -> None:
    # A square: each corner is on one of the two shortest paths of one of three pairs.
    square = nx.cycle_graph(["A", "B", "C", "D"])
    assert [row[2] for row in betweenness(square).rows] == [0.166667] * 4


def test_betweenness_follows_directions() -> None:
    # Of the two ordered pairs without B, A→C passes it and C→A has no path.
    assert betweenness(nx.DiGraph([("A", "B"), ("B", "C")])).rows[0] == ("B", "", 0.5)


def test_parallel_edges_do_not_change_betweenness() -> None:
    graph: nx.Graph[str] = nx.MultiDiGraph(
        [("A", "B"), ("A", "B"), ("B", "D"), ("A", "C"), ("C", "D")]
    )
    assert {row[0]: row[2] for row in betweenness(graph).rows} == {
        "A": 0.0,
        "B": 0.083333,
        "C": 0.083333,
        "D": 0.0,
    }


def test_components_are_the_parts_that_no_edge_joins() -> None:
    assert components(alliance_graph(quads())).rows == ((1, 2, "BLR RUS"), (2, 2, "LTU POL"))
    assert components(deployment_graph(quads())).rows == (
        (1, 4, "Baltics DEU LTU POL"),
        (2, 1, "NATO"),
    )


@pytest.mark.parametrize("measure", list(ANALYSES))
@pytest.mark.parametrize("network", list(NETWORKS))
def test_every_measure_reads_every_network(measure: str, network: str) -> None:
    table = ANALYSES[measure](NETWORKS[network](quads()))
    assert table.title.endswith(f"in the network of {network}")
    assert table.rows


@pytest.mark.parametrize("measure", list(ANALYSES))
@pytest.mark.parametrize("graph", [nx.Graph(), nx.MultiDiGraph()], ids=["graph", "directed"])
def test_an_empty_network_gives_an_empty_table(measure: str, graph: nx.Graph[str]) -> None:
    assert ANALYSES[measure](graph).rows == ()


def test_a_single_nation_has_no_share() -> None:
    alone: nx.Graph[str] = nx.Graph()
    alone.add_node("ISL")
    assert degree(alone).rows == (("ISL", "", 0, 0, 0.0),)
    assert betweenness(alone).rows == (("ISL", "", 0.0),)


def test_a_path_passes_the_fewest_borders() -> None:
    assert shortest_border_path(border_graph(quads()), "LTU", "RUS") == ("LTU", "BLR", "RUS")


def test_a_path_to_oneself_passes_none() -> None:
    assert shortest_border_path(border_graph(quads()), "LTU", "LTU") == ("LTU",)


def test_of_paths_of_one_length_the_first_by_code_is_taken() -> None:
    edges = [("A", "Z"), ("Z", "D"), ("A", "Y"), ("Y", "D"), ("A", "B"), ("B", "C"), ("C", "D")]
    for given in (edges, edges[::-1]):
        assert shortest_border_path(nx.Graph(given), "A", "D") == ("A", "Y", "D")


@pytest.mark.parametrize(
    ("asked", "message"),
    [
        ("LTV", r"No nation with the code “LTV” .* Near it: LTU \(Lithuania\)"),
        ("Polen", r"No nation with the code “Polen” .* Near it: POL \(Poland\)"),
        ("litauen", r"Near it: LTU \(Lithuania\)"),
        ("qqqq", r"expected a code such as BLR\.$"),
    ],
)
def test_an_unknown_nation_lists_those_that_come_near(asked: str, message: str) -> None:
    graph = border_graph(quads())
    with pytest.raises(UsageError, match=message):
        shortest_border_path(graph, asked, "RUS")
    with pytest.raises(UsageError, match=message):
        shortest_border_path(graph, "RUS", asked)


def test_a_graph_without_borders_says_so() -> None:
    with pytest.raises(UsageError, match="states no borders"):
        shortest_border_path(border_graph([]), "DEU", "RUS")


def test_nations_that_no_borders_join_have_no_path() -> None:
    islands: nx.Graph[str] = nx.Graph([("ESP", "PRT"), ("HTI", "DOM")])
    with pytest.raises(UsageError, match="leads from ESP to HTI"):
        shortest_border_path(islands, "ESP", "HTI")


def test_borders_of_no_common_alliance_come_with_their_articles() -> None:
    table = borders_without_alliance(border_graph(quads()), alliance_graph(quads()))
    assert table.rows == (
        ("BLR", "LTU", "Belarus", "Lithuania", "de-01|en-02"),
        ("BLR", "POL", "Belarus", "Poland", "en-02"),
    )
