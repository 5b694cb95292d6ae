"""An index over a graph: what is said of a node, and which nodes say it.

The networks, the explanations and the statistics read a graph through this index.
It merges the named graphs, so that a nation that ten articles describe is one node
whose name counts once. Terms are named by their CURIE (``"kgo:sender"``), nodes by
their IRI; everything comes out sorted.
"""

from __future__ import annotations

import functools
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias, cast

import pyoxigraph as ox

from kgbuild.namespaces import PREFIXES

if TYPE_CHECKING:
    from rdflib import Dataset

__all__ = [
    "FACT_CLASSES",
    "LANGUAGES",
    "Data",
    "Index",
    "Term",
    "expand",
    "local_name",
    "quads_of",
]

Term = ox.NamedNode | ox.BlankNode | ox.Literal
Data: TypeAlias = "Path | str | Iterable[ox.Quad] | Dataset | Index"
"""A graph as a file, as quads, as an rdflib dataset, or indexed already."""

LANGUAGES = ("en", "de")
"""Languages of labels, the one to fall back on first."""

FACT_CLASSES = ("Deployment", "Border", "Membership", "AllyTie", "Statement")
"""Classes of facts."""


class Index:
    """The statements of a graph by subject and by object.

    Args:
        quads: the graph; the names of its named graphs are passed over.

    Example:
        >>> turtle = '''
        ... @prefix kgo: <https://w3id.org/kgbuild/ontology#> .
        ... @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
        ... <https://w3id.org/kgbuild/id/nation/DEU> a kgo:Nation ; kgo:code "DEU" ;
        ...     rdfs:label "Deutschland"@de, "Germany"@en .
        ... '''
        >>> index = Index(ox.parse(turtle, ox.RdfFormat.TURTLE))
        >>> [germany] = index.instances("kgo:Nation")
        >>> index.code(germany), index.label(germany, "de")
        ('DEU', 'Deutschland')
    """

    def __init__(self, quads: Iterable[ox.Quad]) -> None:
        self._statements: dict[str, dict[str, dict[Term, None]]] = {}
        self._subjects: dict[str, dict[str, list[str]]] = {}
        for quad in quads:
            subject, value = quad.subject, quad.object
            if isinstance(subject, ox.Triple) or isinstance(value, ox.Triple):
                continue  # kgbuild states nothing about statements in this way
            of_subject = self._statements.setdefault(subject.value, {})
            of_subject.setdefault(quad.predicate.value, {})[value] = None

    @classmethod
    def of(cls, data: Data) -> Index:
        """The index of a graph in any of its forms; an index is handed back as it is."""
        return data if isinstance(data, Index) else cls(quads_of(data))

    def __contains__(self, node: str) -> bool:
        """Whether anything is said of the node."""
        return node in self._statements

    def terms(self, node: str, curie: str) -> list[Term]:
        """The values of a property of a node."""
        values = self._statements.get(node, {}).get(expand(curie), {})
        return sorted(values, key=_order)

    def values(self, node: str, curie: str) -> list[str]:
        """The same as plain strings: IRIs in full, literals in their lexical form."""
        return [term.value for term in self.terms(node, curie)]

    def value(self, node: str, curie: str) -> str:
        """The first of them, or an empty string where there is none."""
        return next(iter(self.values(node, curie)), "")

    def number(self, node: str, curie: str) -> int | None:
        """An integer value of a property, or None where there is none."""
        value = self.value(node, curie)
        return int(value) if value.lstrip("+-").isdecimal() else None

    def properties(self, node: str) -> list[str]:
        """IRIs of the properties that the node has."""
        return sorted(self._statements.get(node, {}))

    def subjects(self, curie: str, value: str) -> list[str]:
        """The nodes that have this value (an IRI or a lexical form) of a property."""
        predicate = expand(curie)
        if predicate not in self._subjects:
            reverse = self._subjects[predicate] = {}
            for subject, statements in sorted(self._statements.items()):
                for term in statements.get(predicate, ()):
                    reverse.setdefault(term.value, []).append(subject)
        return list(dict.fromkeys(self._subjects[predicate].get(value, ())))

    def instances(self, curie: str) -> list[str]:
        """The nodes that are stated to be of a class."""
        return self.subjects("rdf:type", expand(curie))

    def labels(self, node: str) -> dict[str, str]:
        """The names of a node by language; without a name, its code or last part."""
        found: dict[str, str] = {}
        for term in self.terms(node, "rdfs:label"):
            if isinstance(term, ox.Literal):
                found.setdefault(term.language or "", term.value)
        return dict(sorted(found.items())) or {"": self.value(node, "kgo:code") or local_name(node)}

    def label(self, node: str, language: str = "en") -> str:
        """The name of a node in a language, or in another one where it has none there."""
        labels = self.labels(node)
        fitting = (labels[key] for key in (language, *LANGUAGES, "") if key in labels)
        return next(fitting, None) or next(iter(labels.values()))

    def code(self, node: str) -> str:
        """The code of a nation or an alliance, the name of anything else."""
        return self.value(node, "kgo:code") or self.label(node)

    def article_ids(self, fact: str) -> list[str]:
        """The ids of the articles that a fact was read from."""
        articles = self.values(fact, "prov:wasDerivedFrom")
        return sorted(self.value(a, "dcterms:identifier") or local_name(a) for a in articles)

    def hosts(self, deployment: str) -> dict[str, list[str]]:
        """The nations and regions that a deployment goes to, each with the names of places there.

        A region that lies in a nation (``kgo:within``) is a place of that nation; any
        other region stands for itself.
        """
        hosts: dict[str, list[str]] = {}
        for host in self.values(deployment, "kgo:host"):
            nation = self.value(host, "kgo:within")
            places = hosts.setdefault(nation or host, [])
            if nation:
                places.append(self.label(host))
        return {host: sorted(places) for host, places in sorted(hosts.items())}


def quads_of(data: Path | str | Iterable[ox.Quad] | Dataset) -> Iterable[ox.Quad]:
    """The quads of a graph given as a file, as quads, or as an rdflib dataset.

    Args:
        data: a path (or its name) of an RDF file, quads of pyoxigraph, or a dataset.

    Raises:
        InputError: where the file cannot be read.
    """
    if isinstance(data, str | Path):
        from kgbuild import rdf

        return rdf.parse(Path(data))
    if "rdflib" in sys.modules:  # without it there is no dataset, and it is slow to import
        from rdflib import Dataset

        from kgbuild import rdf

        if isinstance(data, Dataset):
            return sorted(rdf.from_rdflib(data), key=str)  # rdflib keeps no order of its own
    return cast("Iterable[ox.Quad]", data)


@functools.cache
def expand(curie: str) -> str:
    """The IRI that a CURIE of kgbuild's prefixes stands for.

    Raises:
        KeyError: where the prefix is none of them.

    Example:
        >>> expand("kgo:sender")
        'https://w3id.org/kgbuild/ontology#sender'
    """
    prefix, _, name = curie.partition(":")
    return f"{PREFIXES[prefix]}{name}"


def local_name(iri: str) -> str:
    """The last part of an IRI, after its last ``#`` or ``/``.

    Example:
        >>> local_name("https://w3id.org/kgbuild/id/article/de-01/deployment-1a2b3c4d")
        'deployment-1a2b3c4d'
    """
    return iri.replace("#", "/").rstrip("/").rsplit("/", 1)[-1]


def _order(term: Term) -> tuple[str, str]:
    return term.value, (term.language or "") if isinstance(term, ox.Literal) else ""
