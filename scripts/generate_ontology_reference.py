"""Write docs/reference/ontology.md from the ontology and its alignments.

python -m scripts.generate_ontology_reference           # rewrite the page
python -m scripts.generate_ontology_reference --check   # exit 1 where it is out of date
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from pyoxigraph import NamedNode, Quad
from scripts.renewing import renew

from kgbuild import rdf, resources
from kgbuild.index import Index, expand
from kgbuild.namespaces import PREFIXES

PAGE = Path(__file__).resolve().parents[1] / "docs" / "reference" / "ontology.md"
ALIGNED = ("rdfs:subClassOf", "rdfs:subPropertyOf", "skos:closeMatch")
PROPERTIES = ("owl:ObjectProperty", "owl:DatatypeProperty")
KINDS = {
    "owl:FunctionalProperty": "at most one value",
    "owl:SymmetricProperty": "holds both ways",
    "owl:IrreflexiveProperty": "never of a thing to itself",
}

HEAD = """\
# The ontology

This page is generated from `ontology/kgbuild.ttl` and `ontology/alignments.ttl` by
`scripts/generate_ontology_reference.py`. `kgbuild ontology` prints the ontology itself,
`kgbuild ontology alignments` its ties to other vocabularies, and `kgbuild ontology examples`
a worked instance of each class.

Terms stand in `https://w3id.org/kgbuild/ontology#`, for which this page writes `kgo:`. The
other prefixes are at the [end of the page](#prefixes). Where a property may be used on, or
point to, one of several classes, they are listed; `shapes/facts.ttl` checks the choice.
"""


class Terms:
    """The terms of the ontology, in the order of its file, and what is said of them."""

    def __init__(self, ontology: list[Quad], alignments: list[Quad]) -> None:
        self.said, self.aligned = Index(ontology), Index(alignments)
        own = (q.subject.value for q in ontology if isinstance(q.subject, NamedNode))
        self.names = [n for n in dict.fromkeys(own) if n.startswith(PREFIXES["kgo"])]

    def of(self, *classes: str) -> list[str]:
        """The terms that are of one of these classes."""
        wanted = {expand(name) for name in classes}
        return [n for n in self.names if wanted & set(self.said.values(n, "rdf:type"))]

    def text(self, term: str, curie: str, language: str) -> str:
        """A text about a term in a language, or an empty one."""
        found = (t for t in self.said.terms(term, curie) if getattr(t, "language", "") == language)
        return next((t.value for t in found), "")

    def names_of(self, term: str, *curies: str) -> list[str]:
        """The short names of all values of these properties."""
        values = (value for curie in curies for value in self.said.values(term, curie))
        return [short(value) for value in dict.fromkeys(values)]

    def position(self, term: str) -> int:
        """The place of a concept in a scheme that has an order."""
        return self.said.number(term, "schema:position") or 0


def short(iri: str) -> str:
    """An IRI as code, with a prefix where there is one."""
    fitting = (p for p, space in PREFIXES.items() if iri.startswith(space) and iri != space)
    longest = max(fitting, key=lambda p: len(PREFIXES[p]), default=None)
    return f"<{iri}>" if longest is None else f"`{longest}:{iri[len(PREFIXES[longest]) :]}`"


def page() -> str:
    """The whole page."""
    parts = [rdf.parse(resources.path("ontology", f"{n}.ttl")) for n in ("kgbuild", "alignments")]
    terms = Terms(*parts)
    return "\n".join(
        [
            HEAD,
            *_section(terms, "Classes", terms.of("owl:Class"), ("subclass of",)),
            *_section(terms, "Properties", terms.of(*PROPERTIES), ("on", "value")),
            *_schemes(terms),
            *_prefixes(),
        ]
    )


def _section(
    terms: Terms, heading: str, names: list[str], columns: tuple[str, ...]
) -> Iterator[str]:
    yield f"## {heading}\n"
    yield _row("term", "English", "German", *columns)
    yield _row(*["---"] * (3 + len(columns)))
    for name in names:
        labels = (terms.text(name, "rdfs:label", language) for language in ("en", "de"))
        yield _row(short(name), *labels, *_ends(terms, name, len(columns)))
    yield ""
    for name in names:
        yield from _term(terms, name)


def _ends(terms: Terms, name: str, count: int) -> list[str]:
    if count == 1:
        return [", ".join(terms.names_of(name, "rdfs:subClassOf"))]
    on = terms.names_of(name, "rdfs:domain", "schema:domainIncludes")
    value = terms.names_of(name, "rdfs:range", "schema:rangeIncludes")
    return [", ".join(on), ", ".join(value)]


def _term(terms: Terms, name: str) -> Iterator[str]:
    yield f"### {short(name)}\n"
    yield f"{terms.text(name, 'skos:definition', 'en')}\n"
    yield f"*{terms.text(name, 'skos:definition', 'de')}*\n"
    for lead, text in (
        ("Example", terms.text(name, "skos:example", "en")),
        ("Note", terms.text(name, "skos:scopeNote", "en")),
        ("Kind", ", ".join(_kinds(terms, name))),
        ("Aligned", "; ".join(_alignments(terms, name))),
        ("Source", ", ".join(terms.names_of(name, "dcterms:source"))),
    ):
        if text:
            yield f"- {lead}: {text}"
    yield ""


def _kinds(terms: Terms, name: str) -> list[str]:
    types = terms.said.values(name, "rdf:type")
    return [words for kind, words in KINDS.items() if expand(kind) in types]


def _alignments(terms: Terms, name: str) -> Iterator[str]:
    words = {"skos:closeMatch": "close to"} | dict.fromkeys(ALIGNED[:2], "is a kind of")
    for relation in ALIGNED:
        if others := terms.aligned.values(name, relation):
            yield f"{words[relation]} {', '.join(map(short, others))}"


def _schemes(terms: Terms) -> Iterator[str]:
    yield "## Concepts\n"
    for scheme in terms.of("skos:ConceptScheme"):
        members = (n for n in terms.names if scheme in terms.said.values(n, "skos:inScheme"))
        yield f"### {short(scheme)}\n"
        yield f"{terms.text(scheme, 'skos:definition', 'en')}\n"
        if note := terms.text(scheme, "skos:scopeNote", "en"):
            yield f"{note}\n"
        yield _row("concept", "English", "German", "definition", "example")
        yield _row(*["---"] * 5)
        for name in sorted(members, key=terms.position):
            labels = (terms.text(name, "rdfs:label", language) for language in ("en", "de"))
            definition = terms.text(name, "skos:definition", "en")
            example = terms.text(name, "skos:example", "en")
            yield _row(short(name), *labels, definition, example)
        yield ""


def _prefixes() -> Iterator[str]:
    yield "## Prefixes\n"
    yield _row("prefix", "namespace")
    yield _row("---", "---")
    for prefix, space in sorted(PREFIXES.items()):
        yield _row(f"`{prefix}`", f"`{space}`")
    yield ""


def _row(*cells: str) -> str:
    escaped = (cell.replace("|", r"\|") for cell in cells)
    return f"| {' | '.join(escaped)} |"


if __name__ == "__main__":
    sys.exit(renew(PAGE, page(), "scripts.generate_ontology_reference"))
