"""The networks of a graph, and the files they are written to."""

from __future__ import annotations

import io
import json
import os
import random
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import networkx as nx
import pyoxigraph as ox
import pytest
from tests.small_graph import quads

from kgbuild import rdf
from kgbuild.index import Index
from kgbuild.network import (
    NETWORKS,
    WRITERS,
    alliance_graph,
    border_graph,
    deployment_graph,
    membership_graph,
    write_gexf,
    write_graphml,
    write_node_link,
)

ROOT = Path(__file__).resolve().parents[1]


def test_a_border_rests_on_all_articles_that_state_it() -> None:
    assert border_graph(quads()).edges["LTU", "BLR"] == {
        "kind": "border",
        "articles": "de-01|en-02",
        "evidence": 2,
    }


def test_a_border_of_the_reference_data_rests_on_no_article() -> None:
    assert border_graph(quads()).edges["POL", "LTU"] == {
        "kind": "border",
        "articles": "",
        "evidence": 0,
    }


def test_borders_join_nations_under_their_codes() -> None:
    graph = border_graph(quads())
    assert list(graph.edges) == [("BLR", "LTU"), ("BLR", "POL"), ("BLR", "RUS"), ("LTU", "POL")]
    assert graph.nodes["LTU"] == {"label_en": "Lithuania", "label_de": "Litauen", "kind": "nation"}


def test_allies_are_called_so_or_share_an_alliance() -> None:
    graph = alliance_graph(quads())
    assert dict(graph.edges) == {
        ("BLR", "RUS"): {"alliances": "", "kind": "ally", "articles": "en-03", "evidence": 1},
        ("LTU", "POL"): {"alliances": "NATO", "kind": "common", "articles": "en-02", "evidence": 1},
    }


def test_an_organisation_can_be_left_out_of_the_alliances() -> None:
    graph = alliance_graph(quads(), leaving_out=("NATO",))
    assert list(graph.edges) == [("BLR", "RUS")]


def test_memberships_are_a_network_of_two_modes() -> None:
    graph = membership_graph(quads())
    assert list(graph.edges) == [("LTU", "NATO"), ("POL", "NATO")]
    assert {node: graph.nodes[node]["bipartite"] for node in graph} == {
        "LTU": 0,
        "POL": 0,
        "NATO": 1,
    }
    assert nx.is_bipartite(graph)


def test_a_deployment_leads_from_sender_to_host_nation_with_its_places() -> None:
    graph = deployment_graph(quads())
    assert graph.edges["DEU", "LTU", "de-01/deployment-aa11"] == {
        "fact": "de-01/deployment-aa11",
        "status": "Planned",
        "personnel": 350,
        "personnel_min": 350,
        "personnel_max": 350,
        "modifiers": "Additional",
        "since": "2022-02-14",
        "articles": "de-01",
        "evidence": 1,
        "hosts": 1,
        "places": "Rukla",
    }


def test_a_deployment_to_several_hosts_has_an_edge_to_each() -> None:
    graph = deployment_graph(quads())
    fact = "en-02/deployment-dd44"
    hosts = [host for _, host, key in graph.edges(keys=True) if key == fact]
    assert hosts == ["Baltics", "LTU", "POL"]
    assert graph.nodes["Baltics"]["kind"] == "region"
    about = graph.edges["DEU", "POL", fact]
    assert (about["personnel_min"], about["personnel_max"], about["hosts"]) == (250, 300, 3)
    assert "personnel" not in about


def test_bounds_are_no_tighter_than_the_words() -> None:
    turtle = """
    PREFIX kgo: <https://w3id.org/kgbuild/ontology#>
    PREFIX : <https://example.org/>
    :about a kgo:Deployment ; kgo:sender :a ; kgo:host :b ; kgo:personnel 500 ;
        kgo:modifier kgo:About .
    :more a kgo:Deployment ; kgo:sender :a ; kgo:host :b ; kgo:personnel 100 ;
        kgo:personnelMin 100 ; kgo:modifier kgo:MoreThan .
    """
    graph = deployment_graph(ox.parse(turtle, ox.RdfFormat.TURTLE))
    bounds = {
        key: (about.get("personnel_min"), about.get("personnel"), about.get("personnel_max"))
        for _, _, key, about in graph.edges(keys=True, data=True)
    }
    assert bounds == {"about": (None, 500, None), "more": (100, 100, None)}


def test_a_deployment_without_a_host_leaves_its_sender_alone() -> None:
    assert list(deployment_graph(quads()).out_edges("NATO")) == []


@pytest.mark.parametrize("name", list(NETWORKS))
def test_attributes_are_plain_strings_and_numbers(name: str) -> None:
    graph = NETWORKS[name](quads())
    values = [v for _, about in graph.nodes(data=True) for v in about.values()]
    values += [v for _, _, about in graph.edges(data=True) for v in about.values()]
    assert {type(value) for value in values} <= {str, int}


@pytest.mark.parametrize("name", list(NETWORKS))
def test_all_forms_of_a_graph_give_the_same_network(name: str, tmp_path: Path) -> None:
    build = NETWORKS[name]
    path = tmp_path / "graph.trig"
    path.write_bytes(ox.serialize(quads(), format=ox.RdfFormat.TRIG) or b"")
    shuffled = random.Random(1).sample(quads(), len(quads()))
    expected = write_node_link(build(quads()))
    for data in (path, str(path), Index(quads()), rdf.to_rdflib(quads()), shuffled):
        assert write_node_link(build(data)) == expected


@pytest.mark.parametrize("name", list(NETWORKS))
def test_an_empty_graph_gives_an_empty_network(name: str) -> None:
    graph = NETWORKS[name]([])
    assert len(graph) == 0
    assert all(write(graph) for write in WRITERS.values())


@pytest.mark.parametrize("name", list(NETWORKS))
def test_graphml_reads_back_as_it_was(name: str) -> None:
    graph = NETWORKS[name](quads())
    back = nx.read_graphml(io.BytesIO(write_graphml(graph)))
    assert list(back.nodes(data=True)) == list(graph.nodes(data=True))
    assert list(back.edges(data=True)) == list(graph.edges(data=True))


@pytest.mark.parametrize("name", list(NETWORKS))
def test_node_link_reads_back_as_it_was(name: str) -> None:
    graph = NETWORKS[name](quads())
    back = nx.node_link_graph(json.loads(write_node_link(graph)), edges="edges")
    assert nx.utils.graphs_equal(back, graph)


def test_gexf_names_nodes_and_no_day_of_writing() -> None:
    text = write_gexf(deployment_graph(quads()))
    root = ET.fromstring(text)
    space = {"g": "http://www.gexf.net/1.2draft"}
    labels = [node.get("label") for node in root.findall(".//g:node", space)]
    assert labels == ["Baltics", "Germany", "Lithuania", "NATO", "Poland"]
    graph = root.find("g:graph", space)
    assert graph is not None
    assert graph.get("mode") == "static"
    assert b"lastmodifieddate" not in text
    assert nx.read_gexf(io.BytesIO(text)).number_of_edges() == 4


def test_names_that_xml_cannot_hold_are_cleaned() -> None:
    code = ox.NamedNode("https://w3id.org/kgbuild/ontology#sender")
    kind = ox.NamedNode("https://w3id.org/kgbuild/ontology#Deployment")
    label = ox.NamedNode("http://www.w3.org/2000/01/rdf-schema#label")
    fact, sender = ox.NamedNode("https://example.org/f"), ox.NamedNode("https://example.org/s")
    a = ox.NamedNode("http://www.w3.org/1999/02/22-rdf-syntax-ns#type")
    data = [
        ox.Quad(fact, a, kind),
        ox.Quad(fact, code, sender),
        ox.Quad(sender, label, ox.Literal("bell\x07 & <tag>", language="en")),
    ]
    graph = deployment_graph(data)
    assert list(nx.read_graphml(io.BytesIO(write_graphml(graph)))) == ["bell & <tag>"]


def test_the_bytes_do_not_depend_on_the_hash_seed() -> None:
    script = (
        "import sys; from kgbuild.network import NETWORKS, WRITERS;"
        "from tests.small_graph import quads;"
        "[sys.stdout.buffer.write(w(n(quads()))) for n in NETWORKS.values()"
        " for w in WRITERS.values()]"
    )
    outputs = {
        subprocess.run(
            [sys.executable, "-c", script],
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": f"{ROOT / 'src'}:{ROOT}"},
            cwd=ROOT,
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(outputs) == 1
