"""The shapes, seen to fire: each constraint has a graph that breaks it and nothing else.

``tests/shapes/invalid/SHAPE.ttl`` or ``SHAPE--variant.ttl`` names in its first lines
what it breaks, as ``# fires: kgs:SHAPE sh:COMPONENT``; ``tests/shapes/valid`` holds
graphs that break nothing.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from rdflib import OWL, RDF, RDFS, SH, Graph, Literal, Node, URIRef
from rdflib.collection import Collection
from scripts.generate_shapes import generated

from kgbuild import rdf, resources
from kgbuild.namespaces import KGO, KGS
from kgbuild.validate import validate

CASES = Path(__file__).parent / "shapes"
VALID = sorted(CASES.glob("valid/*.ttl"))
INVALID = sorted(CASES.glob("invalid/*.ttl"))

# Parameter → component: https://www.w3.org/TR/shacl/#core-components
COMPONENTS = {
    SH["class"]: SH.ClassConstraintComponent,
    SH["in"]: SH.InConstraintComponent,
    SH["or"]: SH.OrConstraintComponent,
    SH.datatype: SH.DatatypeConstraintComponent,
    SH.hasValue: SH.HasValueConstraintComponent,
    SH.languageIn: SH.LanguageInConstraintComponent,
    SH.lessThan: SH.LessThanConstraintComponent,
    SH.lessThanOrEquals: SH.LessThanOrEqualsConstraintComponent,
    SH.maxCount: SH.MaxCountConstraintComponent,
    SH.minCount: SH.MinCountConstraintComponent,
    SH.minInclusive: SH.MinInclusiveConstraintComponent,
    SH.minLength: SH.MinLengthConstraintComponent,
    SH.nodeKind: SH.NodeKindConstraintComponent,
    SH.pattern: SH.PatternConstraintComponent,
    SH.qualifiedMaxCount: SH.QualifiedMaxCountConstraintComponent,
    SH.qualifiedMinCount: SH.QualifiedMinCountConstraintComponent,
    SH.sparql: SH.SPARQLConstraintComponent,
    SH.uniqueLang: SH.UniqueLangConstraintComponent,
}
TARGETS = (SH.targetClass, SH.targetSubjectsOf)
NO_CONSTRAINTS = {
    RDF.type,
    RDFS.comment,
    KGS.remedy,
    SH.message,
    SH.path,
    SH.qualifiedValueShape,
    SH.severity,
    *TARGETS,
}


def _load(*names: str) -> Graph:
    graph = Graph()
    for name in names:
        graph.parse(resources.path(*name.split("/")), format="turtle")
    return graph


SHAPES = _load("shapes/facts.ttl", "shapes/reference.ttl")
ONTOLOGY = _load("ontology/kgbuild.ttl")
ALL = sorted(
    shape
    for kind in (SH.NodeShape, SH.PropertyShape)
    for shape in SHAPES.subjects(RDF.type, kind)
    if isinstance(shape, URIRef)
)
TARGETED = [s for s in ALL if any((s, target, None) in SHAPES for target in TARGETS)]
PARTS = [s for s in ALL if s not in TARGETED]


def _fires(case: Path) -> set[tuple[str, str]]:
    """What the first lines of a case say that it breaks."""
    named = re.findall(r"^# fires: kgs:(\S+) sh:(\S+)$", case.read_text("utf-8"), re.MULTILINE)
    return {(str(KGS[shape]), str(SH[component])) for shape, component in named}


def _broken(case: Path) -> set[tuple[str, str]]:
    return {(r.shape, r.component) for r in validate(rdf.load(case)).results}


def _name(case: Path) -> str:
    return case.stem


@pytest.mark.parametrize("case", INVALID, ids=_name)
def test_an_invalid_graph_breaks_what_it_says_and_nothing_else(case: Path) -> None:
    assert _fires(case)
    assert _broken(case) == _fires(case)


@pytest.mark.parametrize("case", VALID, ids=_name)
def test_a_valid_graph_breaks_nothing(case: Path) -> None:
    assert _broken(case) == set()


@pytest.mark.parametrize("case", INVALID, ids=_name)
def test_an_invalid_graph_is_named_for_a_shape_that_it_breaks(case: Path) -> None:
    assert str(KGS[case.stem.split("--")[0]]) in {shape for shape, _ in _fires(case)}


def test_every_constraint_of_every_shape_is_seen_to_fire() -> None:
    constraints = {
        (str(shape), str(component))
        for shape in TARGETED
        for parameter, component in COMPONENTS.items()
        if (shape, parameter, None) in SHAPES
    }
    assert constraints - {pair for case in INVALID for pair in _fires(case)} == set()


@pytest.mark.parametrize("shape", ALL, ids=str)
def test_a_shape_uses_only_constraints_that_these_tests_know(shape: URIRef) -> None:
    assert set(SHAPES.predicates(shape)) - set(COMPONENTS) <= NO_CONSTRAINTS


def test_every_shape_without_a_target_is_part_of_one_that_has_a_target() -> None:
    used = {
        part
        for shape in TARGETED
        for parameter in (SH["or"], SH.qualifiedValueShape)
        for value in SHAPES.objects(shape, parameter)
        for part in (value, *Collection(SHAPES, value))
    }
    assert [part for part in PARTS if part not in used] == []


def test_every_shape_is_named() -> None:
    kinds = (SH.NodeShape, SH.PropertyShape)
    assert len(ALL) == sum(1 for kind in kinds for _ in SHAPES.subjects(RDF.type, kind))
    assert all(shape in KGS for shape in ALL)
    assert not list(SHAPES.objects(None, SH.property))


@pytest.mark.parametrize("shape", TARGETED, ids=str)
def test_a_shape_speaks_english_and_german(shape: URIRef) -> None:
    messages = [*SHAPES.objects(shape, SH.message)]
    for query in SHAPES.objects(shape, SH.sparql):
        messages += SHAPES.objects(query, SH.message)
    remedies = [*SHAPES.objects(shape, KGS.remedy)]
    for texts in (messages, remedies):
        assert sorted(str(t.language) for t in texts if isinstance(t, Literal)) == ["de", "en"]
        assert all(str(text).endswith(".") for text in texts)


def test_a_query_fills_every_variable_that_its_messages_name() -> None:
    for query in SHAPES.subjects(RDF.type, SH.SPARQLConstraint):
        (select,) = SHAPES.objects(query, SH.select)
        head = str(select).partition("WHERE")[0]
        for message in SHAPES.objects(query, SH.message):
            for variable in re.findall(r"\{(\?\w+)\}", str(message)):
                assert variable in head.split(), (query, variable)


def test_every_target_is_in_the_ontology() -> None:
    classes = set(SHAPES.objects(None, SH.targetClass)) | set(SHAPES.objects(None, SH["class"]))
    assert classes
    assert [c for c in classes if (c, RDF.type, OWL.Class) not in ONTOLOGY] == []
    properties = {*SHAPES.objects(None, SH.targetSubjectsOf), *SHAPES.objects(None, SH.path)}
    own = {p for p in properties if str(p).startswith(str(KGO))}
    assert own
    assert [p for p in own if (p, RDF.type, None) not in ONTOLOGY] == []


def test_every_class_has_a_shape() -> None:
    # The schemes' concepts are closed lists of their own, checked below.
    classes = set(ONTOLOGY.subjects(RDF.type, OWL.Class))
    targets = set(SHAPES.objects(None, SH.targetClass))
    assert classes - targets == {KGO.Status, KGO.Modifier, KGO.StatementKind}


@pytest.mark.parametrize(
    ("shape", "kind"),
    [
        ("DeploymentStatusKnown", KGO.Status),
        ("ModifierKnown", KGO.Modifier),
        ("StatementKindKnown", KGO.StatementKind),
    ],
)
def test_a_closed_list_holds_the_concepts_of_its_scheme(shape: str, kind: Node) -> None:
    (listed,) = SHAPES.objects(KGS[shape], SH["in"])
    assert set(Collection(SHAPES, listed)) == set(ONTOLOGY.subjects(RDF.type, kind))


def test_the_shapes_of_the_reference_data_are_up_to_date() -> None:
    assert resources.path("shapes", "reference.ttl").read_text("utf-8") == generated()


def test_the_shapes_are_shapes() -> None:
    import pyshacl

    conforms, _, text = pyshacl.validate(Graph(), shacl_graph=SHAPES, meta_shacl=True)
    assert conforms, text


QUERIED = {
    case.stem.split("--")[0]: case
    for case in INVALID
    if (str(KGS[case.stem.split("--")[0]]), str(SH.SPARQLConstraintComponent)) in _fires(case)
}


@pytest.mark.parametrize("shape", QUERIED)
def test_a_query_answers_the_same_without_the_index_of_kgbuild(shape: str) -> None:
    import pyshacl

    data = Graph().parse(QUERIED[shape], format="turtle")
    _, found, _ = pyshacl.validate(data, shacl_graph=SHAPES, ont_graph=ONTOLOGY)
    assert isinstance(found, Graph)
    pairs = {
        (str(found.value(r, SH.sourceShape)), str(found.value(r, SH.sourceConstraintComponent)))
        for r in found.objects(None, SH.result)
    }
    assert pairs == _fires(QUERIED[shape])


def test_patterns_keep_to_what_every_engine_reads() -> None:
    # XPath's regular expressions have no groups that begin with a question mark.
    patterns = [str(p) for p in SHAPES.objects(None, SH.pattern)]
    assert patterns
    assert not [p for p in patterns if "(?" in p or "\\" in p]
