"""The ontology: complete, documented, free of contradictions, and in use."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterable, Mapping
from functools import cache
from itertools import pairwise
from typing import get_args

import pyshacl
import pytest
from rdflib import OWL, RDF, RDFS, SKOS, XSD, BNode, Graph, Literal, URIRef
from rdflib.namespace import SH
from rdflib.term import Node
from scripts import generate_namespaces

import kgbuild
from kgbuild import model, namespaces, resources
from kgbuild.namespaces import KGO, KGS, OA, PREFIXES, SCHEMA

CONTRACT_CLASSES = (
    "Nation Alliance Region Unit Deployment Border Membership AllyTie Statement Article"
)
FURTHER_CLASSES = "Fact Person Body Equipment Evidence Status Modifier StatementKind Build"
CONTRACT_PROPERTIES = """
    code sender host unit personnel personnelMin personnelMax modifier equipment count status start
    end between member alliance borders alliedWith memberOf speaker text kind medium place about
    evidence
"""
FURTHER_PROPERTIES = """
    lead within serves role rule sentence length toolVersion ontologyVersion dataVersion
"""
CONCEPTS = """
    Considered Planned Ongoing Completed Withdrawn
    Additional About MoreThan AtLeast UpTo LessThan
    Quote Reported Denial
"""

DATATYPES = {
    str(t) for t in (XSD.string, XSD.integer, XSD.date, XSD.gYearMonth, XSD.gYear, XSD.gMonthDay)
} | {str(RDF.langString)}


@cache
def graph(name: str) -> Graph:
    return Graph().parse(resources.path("ontology", f"{name}.ttl"), format="turtle")


@cache
def style() -> Graph:
    return Graph().parse(resources.path("shapes", "ontology.ttl"), format="turtle")


def own(terms: Iterable[Node | None]) -> set[str]:
    """Local names of those among the terms that are in the ontology's namespace."""
    iris = (str(term) for term in terms if isinstance(term, URIRef))
    return {iri.removeprefix(str(KGO)) for iri in iris if iri.startswith(str(KGO))}


def defined(*kinds: Node) -> set[str]:
    return own(s for kind in kinds for s in graph("kgbuild").subjects(RDF.type, kind))


def superclasses(kind: Node) -> set[Node]:
    """The class with all that it is a subclass of."""
    above = graph("kgbuild").transitive_objects(kind, RDFS.subClassOf)
    return {term for term in above if term is not None}


def types_of(thing: Node) -> set[Node]:
    both = (*graph("examples").objects(thing, RDF.type), *graph("kgbuild").objects(thing, RDF.type))
    return {above for kind in both for above in superclasses(kind)}


# --- What it holds ---


def test_the_ontology_holds_the_classes_agreed_on() -> None:
    assert defined(OWL.Class) == {*CONTRACT_CLASSES.split(), *FURTHER_CLASSES.split()}


def test_the_ontology_holds_the_properties_agreed_on() -> None:
    wanted = {*CONTRACT_PROPERTIES.split(), *FURTHER_PROPERTIES.split()}
    assert defined(OWL.ObjectProperty, OWL.DatatypeProperty) == wanted


def test_the_ontology_holds_the_concepts_agreed_on() -> None:
    assert defined(KGO.Status, KGO.Modifier, KGO.StatementKind) == set(CONCEPTS.split())


@pytest.mark.parametrize(
    ("kind", "values"),
    [
        (KGO.Status, model.Status),
        (KGO.Modifier, model.Modifier),
        (KGO.StatementKind, model.StatementKind),
    ],
)
def test_notations_are_the_values_of_the_facts_file(kind: URIRef, values: object) -> None:
    concepts = graph("kgbuild").subjects(RDF.type, kind)
    notations = {str(graph("kgbuild").value(c, SKOS.notation)) for c in concepts}
    assert notations == set(get_args(values))


def test_statuses_have_an_order_that_is_the_models() -> None:
    ordered = sorted(
        (int(str(position)), str(graph("kgbuild").value(status, SKOS.notation)))
        for status, position in graph("kgbuild").subject_objects(SCHEMA.position)
    )
    assert ordered == list(enumerate(get_args(model.Status), start=1))


def test_the_version_is_the_same_wherever_it_stands() -> None:
    ontology = URIRef(str(KGO).removesuffix("#"))
    version = str(graph("kgbuild").value(ontology, OWL.versionInfo))
    assert str(graph("kgbuild").value(ontology, OWL.versionIRI)) == f"{ontology}/{version}"
    alignments = URIRef(f"{ontology}/alignments")
    assert str(graph("alignments").value(alignments, OWL.versionInfo)) == version
    built = {str(v) for v in graph("examples").objects(None, KGO.ontologyVersion)}
    assert built == {version}


# --- What it means ---


@pytest.mark.parametrize("name", ["kgbuild", "alignments", "examples"])
def test_a_file_has_no_blank_nodes(name: str) -> None:
    assert not [t for triple in graph(name) for t in triple if isinstance(t, BNode)]


@pytest.mark.parametrize("name", ["kgbuild", "alignments", "examples"])
def test_a_file_uses_no_term_that_is_not_defined(name: str) -> None:
    used = own(t for triple in graph(name) for t in triple)
    assert used
    assert used <= own(graph("kgbuild").subjects(RDFS.isDefinedBy))


def test_domains_ranges_and_superclasses_exist() -> None:
    links = (RDFS.domain, RDFS.range, SCHEMA.domainIncludes, SCHEMA.rangeIncludes)
    targets = {o for link in links for o in graph("kgbuild").objects(None, link)}
    classes = {URIRef(str(KGO) + name) for name in defined(OWL.Class)}
    assert {str(t) for t in targets - classes} <= DATATYPES
    above = set(graph("kgbuild").objects(None, RDFS.subClassOf))
    assert above - classes == {SKOS.Concept}


def test_object_properties_lead_to_things_and_datatype_properties_to_literals() -> None:
    for kind, is_literal in ((OWL.ObjectProperty, False), (OWL.DatatypeProperty, True)):
        for name in defined(kind):
            term = URIRef(str(KGO) + name)
            ranges = (RDFS.range, SCHEMA.rangeIncludes)
            targets = {str(o) for r in ranges for o in graph("kgbuild").objects(term, r)}
            assert {t in DATATYPES for t in targets} == {is_literal}, name


def test_a_class_is_not_held_apart_from_its_superclass() -> None:
    for one, other in graph("kgbuild").subject_objects(OWL.disjointWith):
        assert one not in superclasses(other)
        assert other not in superclasses(one)


def test_facts_are_held_apart_from_what_they_speak_of_and_from_each_other() -> None:
    apart = {frozenset(pair) for pair in graph("kgbuild").subject_objects(OWL.disjointWith)}
    assert frozenset({KGO.Fact, KGO.Nation}) in apart
    assert frozenset({KGO.Deployment, KGO.Statement}) in apart
    assert frozenset({KGO.Unit, KGO.Body}) not in apart


def test_alignments_only_add_to_terms_of_the_ontology() -> None:
    ontology = URIRef(f"{str(KGO).removesuffix('#')}/alignments")
    ties = {RDFS.subClassOf, RDFS.subPropertyOf, SKOS.closeMatch}
    for s, p, o in graph("alignments"):
        assert s == ontology or (str(s).startswith(str(KGO)) and p in ties), s
        assert not str(o).startswith(str(KGO))


def test_alignments_say_why() -> None:
    text = resources.path("ontology", "alignments.ttl").read_text(encoding="utf-8")
    blocks = [b for b in text.split("\n\n") if re.search(r"^kgo:", b, re.MULTILINE)]
    assert len(blocks) > 30
    unexplained = [b for b in blocks if not b.startswith("#")]
    # Subclasses of schema.org stand under their heading, which says why for all of them.
    assert [b.split(" ")[0] for b in unexplained] == ["kgo:Article", "kgo:about"]


HELD_APART_ELSEWHERE = [
    ("http://www.w3.org/ns/prov#Entity", "http://www.w3.org/ns/prov#Activity"),
    ("http://www.w3.org/ns/org#FormalOrganization", "http://www.w3.org/ns/org#Membership"),
    ("http://www.w3.org/ns/org#OrganizationalUnit", "http://www.w3.org/ns/org#Membership"),
]


@pytest.mark.parametrize("apart", HELD_APART_ELSEWHERE)
def test_alignments_put_no_class_under_two_that_others_hold_apart(apart: tuple[str, str]) -> None:
    for name in defined(OWL.Class):
        kinds = superclasses(URIRef(str(KGO) + name))
        above = {str(a) for k in kinds for a in graph("alignments").objects(k, RDFS.subClassOf)}
        assert not above >= set(apart), name


# --- The worked example ---


def test_every_class_is_used_in_the_examples() -> None:
    things = set(graph("examples").subjects()) | set(graph("examples").objects())
    assert own(t for thing in things for t in types_of(thing)) >= defined(OWL.Class)


def test_every_property_is_used_in_the_examples() -> None:
    properties = defined(OWL.ObjectProperty, OWL.DatatypeProperty)
    assert own(graph("examples").predicates()) == properties


def test_every_concept_is_used_in_the_examples() -> None:
    assert own(graph("examples").objects()) >= set(CONCEPTS.split())


def test_examples_keep_to_domains_and_ranges() -> None:
    kinds = {"domain": (RDFS.domain, SCHEMA.domainIncludes)}
    kinds["range"] = (RDFS.range, SCHEMA.rangeIncludes)
    for name in defined(OWL.ObjectProperty, OWL.DatatypeProperty):
        term = URIRef(str(KGO) + name)
        allowed = {
            end: {o for link in links for o in graph("kgbuild").objects(term, link)}
            for end, links in kinds.items()
        }
        for s, o in graph("examples").subject_objects(term):
            assert types_of(s) & allowed["domain"], (s, name)
            assert kinds_of_value(o) & allowed["range"], (name, o)


def kinds_of_value(value: Node) -> set[Node]:
    if isinstance(value, Literal):
        return {RDF.langString if value.language else value.datatype or XSD.string}
    return types_of(value)


def test_examples_keep_classes_apart() -> None:
    apart = list(graph("kgbuild").subject_objects(OWL.disjointWith))
    for thing in set(graph("examples").subjects()):
        types = types_of(thing)
        assert not [pair for pair in apart if types >= set(pair)], thing


def test_examples_give_a_functional_property_one_value() -> None:
    for term in graph("kgbuild").subjects(RDF.type, OWL.FunctionalProperty):
        subjects = list(graph("examples").subjects(term))
        assert len(subjects) == len(set(subjects)), term


def test_examples_write_symmetric_ties_both_ways_and_never_to_oneself() -> None:
    symmetric = set(graph("kgbuild").subjects(RDF.type, OWL.SymmetricProperty))
    assert own(symmetric) == {"borders", "alliedWith"}
    for term in symmetric:
        for s, o in graph("examples").subject_objects(term):
            assert (o, term, s) in graph("examples")
            assert s != o


def test_examples_conform_to_the_shapes_of_facts() -> None:
    shapes = Graph().parse(resources.path("shapes", "facts.ttl"), format="turtle")
    conforms, _, report = pyshacl.validate(
        graph("examples"), shacl_graph=shapes, ont_graph=graph("kgbuild")
    )
    assert conforms, report


def article_texts() -> Mapping[str, str]:
    """Text of each article, from the comment lines of examples.ttl that start with ``#|``."""
    source = resources.path("ontology", "examples.ttl").read_text(encoding="utf-8")
    _, *parts = re.split(r"^# --- Article (.*) ---$", source, flags=re.MULTILINE)
    return {
        identifier: "\n".join(re.findall(r"^#\| (.*)$", part, re.MULTILINE))
        for identifier, part in zip(parts[::2], parts[1::2], strict=True)
    }


@pytest.mark.parametrize("article", article_texts())
def test_the_evidence_of_an_example_is_found_at_its_offsets(article: str) -> None:
    text, example = article_texts()[article], graph("examples")
    iri = URIRef(f"{namespaces.ID}article/{article}")
    assert int(str(example.value(iri, KGO.length))) == len(text)
    spans = [s for s in set(example.subjects()) if str(s).startswith(f"{iri}#char=")]
    assert spans
    for span in spans:
        start, end = (int(str(example.value(span, p))) for p in (OA.start, OA.end))
        assert str(span) == f"{iri}#char={start},{end}"
        assert str(example.value(span, OA.exact)) == text[start:end]
        before, after = (str(example.value(span, p) or "") for p in (OA.prefix, OA.suffix))
        assert text[:start].endswith(before)
        assert text[end:].startswith(after)
        assert text[start:end] in str(example.value(span, KGO.sentence))
        assert str(example.value(span, KGO.sentence)) in text.split("\n")


# --- The style rules ---


def violations(ontology: Graph) -> set[str]:
    """Names of the shapes that the ontology violates."""
    _, report, _ = pyshacl.validate(ontology, shacl_graph=style())
    assert isinstance(report, Graph)
    found = (SH.sourceShape, SH.sourceConstraint)
    named = {o for p in found for o in report.objects(None, p) if isinstance(o, URIRef)}
    return {str(shape).removeprefix(str(KGS)) for shape in named}


def test_the_ontology_keeps_to_its_style() -> None:
    conforms, _, report = pyshacl.validate(graph("kgbuild"), shacl_graph=style())
    assert conforms, report


TIDY = """
@prefix dc: <http://purl.org/dc/elements/1.1/> .
@prefix dcterms: <http://purl.org/dc/terms/> .
@prefix kgo: <https://w3id.org/kgbuild/ontology#> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix schema: <https://schema.org/> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix vann: <http://purl.org/vocab/vann/> .

<https://w3id.org/kgbuild/ontology> a owl:Ontology ;
    dcterms:title "Harbours"@en, "Häfen"@de ;
    dcterms:description "Ships in ports."@en, "Schiffe in Häfen."@de ;
    owl:versionInfo "1.0.0" ; owl:versionIRI <https://w3id.org/kgbuild/ontology/1.0.0> ;
    dcterms:license <https://spdx.org/licenses/MIT> ;
    dc:creator "Someone" ; vann:preferredNamespacePrefix "kgo" .

kgo:SeaPort a owl:Class ;
    rdfs:label "port"@en, "Hafen"@de ;
    skos:definition "Where ships lie."@en, "Wo Schiffe liegen."@de ;
    skos:example "Gdynia." ; dcterms:source <https://example.org/ports> ;
    rdfs:isDefinedBy <https://w3id.org/kgbuild/ontology> .

kgo:liesIn a owl:ObjectProperty ;
    rdfs:label "lies in"@en, "liegt in"@de ;
    schema:domainIncludes kgo:SeaPort ; rdfs:range kgo:SeaPort ;
    skos:editorialNote "Ships are not told apart." ;
    skos:definition "The port of a ship."@en, "Der Hafen eines Schiffes."@de ;
    skos:example "A ferry." ; dcterms:source <https://example.org/ships> ;
    rdfs:isDefinedBy <https://w3id.org/kgbuild/ontology> .

kgo:Sizes a skos:ConceptScheme ;
    rdfs:label "sizes"@en, "Größen"@de ;
    skos:definition "How big a port is."@en, "Wie groß ein Hafen ist."@de ;
    skos:example "Deep." ; dcterms:source <https://example.org/sizes> ;
    rdfs:isDefinedBy <https://w3id.org/kgbuild/ontology> .

kgo:DeepWater a skos:Concept ;
    rdfs:label "deep"@en, "tief"@de ;
    skos:inScheme kgo:Sizes ; skos:notation "deep_water" ;
    skos:definition "For big ships."@en, "Für große Schiffe."@de ;
    skos:example "Rotterdam." ; dcterms:source <https://example.org/deep> ;
    rdfs:isDefinedBy <https://w3id.org/kgbuild/ontology> .
"""

BREAKS = [
    ("HeaderTitleEnglish", '"Harbours"@en, ', ""),
    ("HeaderTitleGerman", ', "Häfen"@de', ""),
    ("HeaderDescriptionEnglish", '"Ships in ports."@en, ', ""),
    ("HeaderDescriptionGerman", ', "Schiffe in Häfen."@de', ""),
    ("HeaderVersion", '"1.0.0"', '"first"'),
    ("HeaderVersionIri", "owl:versionIRI", "rdfs:seeAlso"),
    ("HeaderLicence", "<https://spdx.org/licenses/MIT>", '"MIT"'),
    ("HeaderCreator", 'dc:creator "Someone" ; ', ""),
    ("HeaderPrefix", "vann:preferredNamespacePrefix", "rdfs:comment"),
    ("Term", "kgo:SeaPort", "<https://example.org/SeaPort>"),
    ("TermKind", "kgo:Sizes a skos:ConceptScheme ;", "kgo:Sizes"),
    ("TermLabelEnglish", 'rdfs:label "port"@en, ', "rdfs:label "),
    ("TermLabelEnglish", '"lies in"@en', '"lies in"@en, "is in"@en'),
    ("TermLabelGerman", ', "liegt in"@de', ""),
    ("TermDefinitionEnglish", '"Where ships lie."@en, ', ""),
    ("TermDefinitionGerman", ', "Für große Schiffe."@de', ""),
    ("TermDefinitionForm", "Where ships lie.", "where ships lie."),
    ("TermDefinitionForm", "Wo Schiffe liegen.", "Wo Schiffe liegen"),
    ("TermExample", 'skos:example "Gdynia." ; ', ""),
    ("TermSource", "<https://example.org/ports>", '"A book"'),
    ("TermSource", "dcterms:source <https://example.org/deep> ;", ""),
    ("TermIsDefinedBy", 'skos:example "Deep." ;', 'skos:example "Deep." ; rdfs:isDefinedBy kgo: ;'),
    ("TermLabelUnique", '"lies in"@en', '"Port"@en'),
    ("UpperCamelCase", "kgo:SeaPort", "kgo:seaPort"),
    ("UpperCamelCase", "kgo:DeepWater", "kgo:DEEP"),
    ("LowerCamelCase", "kgo:liesIn", "kgo:LiesIn"),
    ("PropertyDomain", "schema:domainIncludes kgo:SeaPort ; ", ""),
    ("PropertyRange", " ; rdfs:range kgo:SeaPort", ""),
    ("PropertyReason", 'skos:editorialNote "Ships are not told apart." ;', ""),
    ("ConceptScheme", "skos:inScheme kgo:Sizes ; ", ""),
    ("ConceptNotation", '"deep_water"', '"DeepWater"'),
]


def test_a_tidy_ontology_keeps_to_the_style() -> None:
    assert violations(Graph().parse(data=TIDY, format="turtle")) == set()


@pytest.mark.parametrize(("shape", "tidy", "broken"), BREAKS)
def test_a_style_rule_fires(shape: str, tidy: str, broken: str) -> None:
    assert tidy in TIDY
    assert shape in violations(Graph().parse(data=TIDY.replace(tidy, broken), format="turtle"))


def test_every_style_rule_is_seen_to_fire() -> None:
    rules = {
        str(shape).removeprefix(str(KGS))
        for shape in style().subjects(SH.message)
        if isinstance(shape, URIRef)
    }
    assert rules == {shape for shape, _, _ in BREAKS}


# --- The namespaces in Python ---


def test_the_namespaces_module_is_up_to_date() -> None:
    module = generate_namespaces.MODULE.read_text(encoding="utf-8")
    assert module == generate_namespaces.rewritten(module, graph("kgbuild"))


def test_the_namespace_holds_all_terms_and_no_other() -> None:
    assert {str(t).removeprefix(str(KGO)) for t in dir(KGO)} == own(
        graph("kgbuild").subjects(RDFS.isDefinedBy)
    )


def test_a_misspelt_term_raises() -> None:
    with pytest.raises(AttributeError, match="'sendr' not in namespace"):
        _ = KGO.sendr
    with pytest.raises(AttributeError, match="'exakt' not in namespace"):
        _ = OA.exakt


def test_prefixes_are_sorted_and_cannot_be_changed() -> None:
    assert all(one < other for one, other in pairwise(PREFIXES))
    assert not hasattr(PREFIXES, "__setitem__")


@pytest.mark.parametrize("name", ["alignments", "examples"])
def test_a_file_uses_the_prefixes_of_all_output(name: str) -> None:
    text = resources.path("ontology", f"{name}.ttl").read_text(encoding="utf-8")
    declared = dict(re.findall(r"^@prefix (\w+): <(.*)> \.$", text, re.MULTILINE))
    assert declared
    assert declared.items() <= PREFIXES.items()


def test_importing_the_namespaces_loads_nothing_beyond_those_of_rdflib() -> None:
    program = (
        "import sys, rdflib.namespace; before = set(sys.modules); import kgbuild.namespaces; "
        "print(*sorted(set(sys.modules) - before))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert {m.partition(".")[0] for m in done.stdout.split()} == {kgbuild.__name__}
