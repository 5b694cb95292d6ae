"""Networks of nations: who borders whom, who is allied with whom, who sends troops where.

A network is a projection of the RDF graph: nodes are nations, alliances and places,
edges are the facts between them. Node ids are codes (``DEU``, ``NATO``) or names of
places, attributes are plain strings and numbers, so that GraphML, GEXF and Gephi
take them. Nodes and edges are inserted in sorted order, so the bytes written are
the same on every run.

Edges carry ``articles`` (ids of the articles that state the tie, sorted, joined by
``|``) and ``evidence`` (number of spans of text that it rests on).
"""

from __future__ import annotations

import io
import json
import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import combinations
from typing import Any

import networkx as nx

from kgbuild.index import Data, Index, local_name
from kgbuild.table import printable

__all__ = [
    "NETWORKS",
    "WRITERS",
    "alliance_graph",
    "border_graph",
    "deployment_graph",
    "membership_graph",
    "write_gexf",
    "write_graphml",
    "write_node_link",
]


@dataclass
class _Tie:
    """What is known of one edge while its facts are gathered."""

    kinds: set[str] = field(default_factory=set)
    alliances: set[str] = field(default_factory=set)
    articles: set[str] = field(default_factory=set)
    evidence: set[str] = field(default_factory=set)

    def add(self, kind: str, sources: _Sources, alliance: str = "") -> None:
        self.kinds.add(kind)
        self.articles |= sources.articles
        self.evidence |= sources.evidence
        if alliance:
            self.alliances.add(alliance)

    def attributes(self) -> dict[str, str | int]:
        return {
            "kind": _joined(self.kinds),
            "articles": _joined(self.articles),
            "evidence": len(self.evidence),
        }


@dataclass(frozen=True)
class _Sources:
    """The articles and the pieces of evidence that facts rest on."""

    articles: frozenset[str] = frozenset()
    evidence: frozenset[str] = frozenset()

    def __or__(self, other: _Sources) -> _Sources:
        return _Sources(self.articles | other.articles, self.evidence | other.evidence)


_Pairs = dict[tuple[str, str], _Tie]


def border_graph(data: Data) -> nx.Graph[str]:
    """Nations, joined where they share a border.

    Args:
        data: the graph, as a file, quads, a dataset or an index.

    Returns:
        Edges with ``kind`` ``border``, ``articles`` and ``evidence``. A border that only
        reference data state has no articles and no evidence.

    Raises:
        InputError: where ``data`` is a file that cannot be read.

    Example:
        >>> from kgbuild import resources
        >>> examples = resources.path("ontology", "examples.ttl")
        >>> border_graph(examples).edges["LTU", "BLR"]
        {'kind': 'border', 'articles': 'de-01', 'evidence': 1}
    """
    index = Index.of(data)
    pairs: _Pairs = {}
    for one, other, sources in _ties(index, "kgo:Border", "kgo:borders"):
        pairs.setdefault((one, other), _Tie()).add("border", sources)
    graph: nx.Graph[str] = nx.Graph(name="borders")
    _add_nodes(graph, index, {node for pair in pairs for node in pair})
    for (one, other), tie in sorted(_by_code(index, pairs).items()):
        graph.add_edge(one, other, **tie.attributes())
    return graph


def alliance_graph(data: Data, *, leaving_out: Collection[str] = ()) -> nx.Graph[str]:
    """Nations, joined where they are called allies or belong to a common alliance.

    Args:
        data: the graph, as a file, quads, a dataset or an index.
        leaving_out: codes of organisations that make no allies, such as ``UN``.

    Returns:
        Edges with ``kind`` (``ally``, ``common`` or ``ally|common``), ``alliances`` (codes of
        the common ones, sorted, joined by ``|``), ``articles`` and ``evidence``; for a common
        alliance these are those of both memberships. A member without an ally is a node
        without an edge.

    Raises:
        InputError: where ``data`` is a file that cannot be read.

    Example:
        >>> from kgbuild import resources
        >>> examples = resources.path("ontology", "examples.ttl")
        >>> alliance_graph(examples).edges["LTU", "LVA"]["alliances"]
        'NATO'
    """
    index = Index.of(data)
    pairs: _Pairs = {}
    for one, other, sources in _ties(index, "kgo:AllyTie", "kgo:alliedWith"):
        pairs.setdefault((one, other), _Tie()).add("ally", sources)
    members: dict[str, dict[str, _Sources]] = {}
    for (nation, alliance), sources in _memberships(index).items():
        if index.code(alliance) not in leaving_out:
            members.setdefault(alliance, {})[nation] = sources
    for alliance, nations in sorted(members.items()):
        for one, other in combinations(sorted(nations), 2):
            tie = pairs.setdefault((one, other), _Tie())
            tie.add("common", nations[one] | nations[other], index.code(alliance))
    graph: nx.Graph[str] = nx.Graph(name="alliances")
    joined = {node for pair in pairs for node in pair}
    _add_nodes(graph, index, joined.union(*members.values()))
    for (one, other), tie in sorted(_by_code(index, pairs).items()):
        graph.add_edge(one, other, alliances=_joined(tie.alliances), **tie.attributes())
    return graph


def membership_graph(data: Data) -> nx.Graph[str]:
    """Nations and alliances, joined where the one is a member of the other.

    A two-mode network: the node attribute ``bipartite`` is 0 for nations and 1 for
    alliances, as networkx's bipartite algorithms expect.

    Args:
        data: the graph, as a file, quads, a dataset or an index.

    Raises:
        InputError: where ``data`` is a file that cannot be read.

    Example:
        >>> from kgbuild import resources
        >>> examples = resources.path("ontology", "examples.ttl")
        >>> sorted(membership_graph(examples)["CSTO"])
        ['BLR', 'RUS']
    """
    index = Index.of(data)
    memberships = _memberships(index)
    graph: nx.Graph[str] = nx.Graph(name="memberships")
    for side in (0, 1):
        _add_nodes(graph, index, {pair[side] for pair in memberships}, bipartite=side)
    coded = {(_id(index, n), _id(index, a)): found for (n, a), found in memberships.items()}
    for (nation, alliance), sources in sorted(coded.items()):
        tie = _Tie()
        tie.add("member", sources)
        graph.add_edge(nation, alliance, **tie.attributes())
    return graph


def deployment_graph(data: Data) -> nx.MultiDiGraph[str]:
    """Who sends troops where: an edge from sender to host for each deployment.

    A deployment to several nations has an edge to each, so its figure must not be
    added up over edges: ``hosts`` tells how many edges a deployment has. A region that
    lies in a nation stands in ``places`` of the edge to that nation; any other region
    is a node of its own.

    Args:
        data: the graph, as a file, quads, a dataset or an index.

    Returns:
        Edges whose key and ``fact`` are the article's id and the fact's name, with
        ``status``, ``articles``, ``evidence``, ``hosts`` and, where the text gives them,
        ``personnel`` (the figure as printed), ``personnel_min`` and ``personnel_max`` (the
        bounds that its words imply; both equal an exact figure), ``unit``, ``places``,
        ``modifiers``, ``since`` and ``until`` (dates as precise as the text).

    Raises:
        InputError: where ``data`` is a file that cannot be read.

    Example:
        >>> from kgbuild import resources
        >>> examples = resources.path("ontology", "examples.ttl")
        >>> graph = deployment_graph(examples)
        >>> [graph.edges[edge]["personnel"] for edge in graph.out_edges("RUS", keys=True)]
        [30000]
    """
    index = Index.of(data)
    edges: list[tuple[str, str, str, dict[str, str | int]]] = []
    nodes: set[str] = set()
    for fact in index.instances("kgo:Deployment"):
        hosts = index.hosts(fact)
        about = _of_deployment(index, fact) | {"hosts": len(hosts)}
        for sender in index.values(fact, "kgo:sender"):
            nodes.update([sender, *hosts])
            for host, places in hosts.items():
                there: dict[str, str | int] = (
                    {"places": _joined(map(_plain, places))} if places else {}
                )
                key = str(about["fact"])
                edges.append((_id(index, sender), _id(index, host), key, about | there))
    graph: nx.MultiDiGraph[str] = nx.MultiDiGraph(name="deployments")
    _add_nodes(graph, index, nodes)
    for sender, host, key, attributes in sorted(edges, key=lambda edge: edge[:3]):
        graph.add_edge(sender, host, key=key, **attributes)
    return graph


NETWORKS: Mapping[str, Callable[[Data], nx.Graph[str]]] = {
    "alliances": alliance_graph,
    "memberships": membership_graph,
    "borders": border_graph,
    "deployments": deployment_graph,
}
"""The networks of a graph, by the name that the command line gives them."""


def write_graphml(graph: nx.Graph[str]) -> bytes:
    """The network as GraphML (http://graphml.graphdrawing.org)."""
    out = io.BytesIO()
    # The writer of the standard library, so that the bytes are the same with and without lxml.
    nx.write_graphml_xml(graph, out)
    return out.getvalue().rstrip(b"\n") + b"\n"


def write_gexf(graph: nx.Graph[str]) -> bytes:
    """The network as GEXF 1.2 (https://gexf.net), nodes labelled with their English names."""
    labelled = graph.copy()
    for _, attributes in labelled.nodes(data=True):
        attributes["label"] = attributes.get("label_en", "")
    text = "\n".join(nx.generate_gexf(labelled))
    # The day of writing and the version of the writer would change the bytes.
    meta = "<meta>\n    <creator>kgbuild</creator>\n  </meta>"
    text = re.sub(r"<meta\b.*?</meta>", meta, text, count=1, flags=re.DOTALL)
    return text.encode("utf-8") + b"\n"


def write_node_link(graph: nx.Graph[str]) -> bytes:
    """The network as node-link JSON, as ``networkx.node_link_graph(…, edges="edges")`` reads it.

    Example:
        >>> json.loads(write_node_link(nx.Graph([("POL", "BLR")])))["edges"]
        [{'source': 'POL', 'target': 'BLR'}]
    """
    edges: list[dict[str, Any]] = []
    if isinstance(graph, nx.MultiGraph):
        for one, other, key, about in graph.edges(keys=True, data=True):
            edges.append({"source": one, "target": other, "key": key, **about})
    else:
        for one, other, about in graph.edges(data=True):
            edges.append({"source": one, "target": other, **about})
    document = {
        "directed": graph.is_directed(),
        "multigraph": graph.is_multigraph(),
        "graph": dict(graph.graph),
        "nodes": [{"id": node, **about} for node, about in graph.nodes(data=True)],
        "edges": edges,
    }
    return json.dumps(document, ensure_ascii=False, indent=1).encode("utf-8") + b"\n"


WRITERS: Mapping[str, Callable[[nx.Graph[str]], bytes]] = {
    "graphml": write_graphml,
    "gexf": write_gexf,
    "json": write_node_link,
}
"""Ways to write a network, by the name that the command line gives them."""


def _ties(index: Index, fact_class: str, edge: str) -> Iterator[tuple[str, str, _Sources]]:
    """Pairs of nations in order, from the facts and from the plain edges of one sort of tie."""
    for fact in index.instances(fact_class):
        for one, other in combinations(index.values(fact, "kgo:between"), 2):
            yield one, other, _sources(index, fact)
    for one in index.instances("kgo:Nation"):
        for other in index.values(one, edge):
            if one != other:
                yield min(one, other), max(one, other), _Sources()


def _memberships(index: Index) -> dict[tuple[str, str], _Sources]:
    found: dict[tuple[str, str], _Sources] = {}
    for fact in index.instances("kgo:Membership"):
        for member in index.values(fact, "kgo:member"):
            for alliance in index.values(fact, "kgo:alliance"):
                pair = member, alliance
                found[pair] = found.get(pair, _Sources()) | _sources(index, fact)
    for nation in index.instances("kgo:Nation"):
        for alliance in index.values(nation, "kgo:memberOf"):
            found.setdefault((nation, alliance), _Sources())
    return found


def _of_deployment(index: Index, fact: str) -> dict[str, str | int]:
    sources = _sources(index, fact)
    least, exact, most = (
        index.number(fact, f"kgo:{name}") for name in ("personnelMin", "personnel", "personnelMax")
    )
    modifiers = [local_name(iri) for iri in index.values(fact, "kgo:modifier")]
    if least is None and most is None and not set(modifiers) - {"Additional"}:
        least = most = exact
    article = _joined(sources.articles)
    found: dict[str, str | int | None] = {
        "fact": f"{article}/{local_name(fact)}" if article else local_name(fact),
        "status": _joined(local_name(iri) for iri in index.values(fact, "kgo:status")),
        "personnel": exact,
        "personnel_min": least,
        "personnel_max": most,
        "modifiers": _joined(modifiers),
        "unit": _joined(_plain(index.label(unit)) for unit in index.values(fact, "kgo:unit")),
        # GEXF takes "start" and "end" for full dates, which these need not be.
        "since": index.value(fact, "kgo:start"),
        "until": index.value(fact, "kgo:end"),
        "articles": article,
        "evidence": len(sources.evidence),
    }
    always = ("fact", "status", "articles")
    return {
        name: value
        for name, value in found.items()
        if value is not None and (value != "" or name in always)
    }


def _sources(index: Index, fact: str) -> _Sources:
    return _Sources(
        frozenset(map(_plain, index.article_ids(fact))),
        frozenset(index.values(fact, "kgo:evidence")),
    )


def _by_code(index: Index, pairs: _Pairs) -> _Pairs:
    """The same pairs under their codes, each in the order of the codes."""
    coded: _Pairs = {}
    for (one, other), tie in pairs.items():
        first, second = sorted((_id(index, one), _id(index, other)))
        coded[first, second] = tie
    return coded


def _add_nodes(graph: nx.Graph[str], index: Index, nodes: Iterable[str], **attributes: Any) -> None:
    kinds = {
        node: name
        for name in ("Region", "Alliance", "Nation")
        for node in index.instances(f"kgo:{name}")
    }
    for node in sorted(nodes, key=lambda node: (_id(index, node), node)):
        graph.add_node(
            _id(index, node),
            label_en=_plain(index.label(node, "en")),
            label_de=_plain(index.label(node, "de")),
            kind=kinds.get(node, "").lower(),
            **attributes,
        )


def _id(index: Index, node: str) -> str:
    """The code of a nation or an alliance, the name of a place."""
    return _plain(index.code(node))


def _joined(values: Iterable[str]) -> str:
    return "|".join(sorted(set(values)))


def _plain(text: str) -> str:
    """Text without the control characters that XML cannot hold."""
    return printable(text)
