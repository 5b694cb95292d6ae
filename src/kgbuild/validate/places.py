"""Where in the articles a node stands: the walk from it to its fact and evidence."""

from __future__ import annotations

from rdflib import RDF, RDFS, Graph, Node, URIRef
from rdflib.namespace import DCTERMS, PROV

from kgbuild.namespaces import KGO, OA

__all__ = ["Places"]


class Places:
    """Finds the fact, article and sentence of a node.

    Args:
        graph: the graph that holds the node, its facts and their evidence.
        ontology: tells which classes are facts.
    """

    def __init__(self, graph: Graph, ontology: Graph) -> None:
        self._graph = graph
        self._facts = frozenset(ontology.transitive_subjects(RDFS.subClassOf, KGO.Fact))

    def mention(self, node: Node) -> Node | None:
        """The fact that the node is, or else the first one that points to it."""
        if self._is_fact(node):
            return node
        if self._is_article(node):
            return None
        return min(filter(self._is_fact, self._graph.subjects(None, node)), key=str, default=None)

    def belongs(self, node: Node, fact: Node) -> bool:
        """Whether the node is the fact or a part of it, and not a nation or person it names."""
        parts = ((fact, predicate, node) for predicate in (KGO.evidence, KGO.equipment))
        return node == fact or any(part in self._graph for part in parts)

    def article(self, node: Node, mention: Node | None) -> str | None:
        """The identifier of the article, or its IRI where it has none."""
        sources = [node] if mention is None else self._graph.objects(mention, PROV.wasDerivedFrom)
        source = min(filter(self._is_article, sources), key=str, default=None)
        if source is None:
            return None
        return str(min(self._graph.objects(source, DCTERMS.identifier), key=str, default=source))

    def sentence(self, node: Node, mention: Node | None) -> str | None:
        """The sentence of the node itself, or the first one that the fact rests on."""
        if mention is None:
            return None
        passages = sorted(self._graph.objects(mention, KGO.evidence), key=self._offset)
        for passage in (node, *passages):
            for sentence in sorted(map(str, self._graph.objects(passage, KGO.sentence))):
                return sentence
        return None

    def _is_fact(self, node: Node) -> bool:
        # A fact whose type is misspelt still gives its evidence.
        return (node, KGO.evidence, None) in self._graph or not self._facts.isdisjoint(
            self._graph.objects(node, RDF.type)
        )

    def _is_article(self, node: Node) -> bool:
        return (node, RDF.type, URIRef(KGO.Article)) in self._graph

    def _offset(self, passage: Node) -> tuple[int, str]:
        start = min(map(str, self._graph.objects(passage, OA.start)), default="")
        return (int(start) if start.isdecimal() else 0, str(passage))
