"""The competency questions: each answered over the worked example, by two SPARQL engines."""

from __future__ import annotations

import csv
import re
from functools import cache
from pathlib import Path

import pyoxigraph as ox
import pytest
from rdflib import Dataset, Graph, URIRef
from rdflib.query import ResultRow

from kgbuild import resources
from kgbuild.namespaces import KGO, PREFIXES

QUESTIONS = sorted(resources.path("ontology", "questions").glob("*.rq"))
EXAMPLES = resources.path("ontology", "examples.ttl")
Rows = list[list[str]]

every_question = pytest.mark.parametrize("question", QUESTIONS, ids=lambda q: q.stem)


def expected(question: Path) -> Rows:
    with question.with_suffix(".csv").open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file))


def answer_of_pyoxigraph(store: ox.Store, sparql: str) -> Rows:
    found = store.query(sparql)
    assert isinstance(found, ox.QuerySolutions)
    rows = [["" if term is None else str(getattr(term, "value", "")) for term in s] for s in found]
    return [[variable.value for variable in found.variables], *rows]


def answer_of_rdflib(graph: Graph, sparql: str) -> Rows:
    found = graph.query(sparql)
    rows = [["" if t is None else str(t) for t in r] for r in found if isinstance(r, ResultRow)]
    return [[str(variable) for variable in found.vars or ()], *rows]


@cache
def quads() -> list[ox.Quad]:
    return list(ox.parse(path=EXAMPLES, format=ox.RdfFormat.TURTLE))


@cache
def store() -> ox.Store:
    return filled(quads())


@cache
def graph() -> Graph:
    return Graph().parse(EXAMPLES, format="turtle")


def filled(content: list[ox.Quad]) -> ox.Store:
    made = ox.Store()
    made.extend(content)
    return made


@cache
def graph_per_article() -> Dataset:
    """The example as TriG holds it: each article's graph describes what it names."""
    dataset = Dataset(default_union=True)
    marker = re.compile(r"/article/([^/#]+)")
    articles = sorted({found[1] for s in graph().subjects() if (found := marker.search(str(s)))})
    for s, p, o in graph():
        found = marker.search(str(s))
        for article in [found[1]] if found else articles:
            dataset.graph(URIRef(f"urn:{article}")).add((s, p, o))
    return dataset


def test_there_are_enough_questions_and_each_has_its_answer() -> None:
    assert len(QUESTIONS) >= 18
    answers = QUESTIONS[0].parent.glob("*.csv")
    assert sorted(a.stem for a in answers) == [q.stem for q in QUESTIONS]
    assert [q.stem[:2] for q in QUESTIONS] == [f"{n:02d}" for n in range(1, len(QUESTIONS) + 1)]


@every_question
def test_a_question_says_what_it_asks_in_both_languages(question: Path) -> None:
    title, title_de, answers, *_ = question.read_text(encoding="utf-8").splitlines()
    assert re.fullmatch(r"# title: [A-Z].*\?", title)
    assert re.fullmatch(r"# title-de: [A-ZÄÖÜ].*\?", title_de)
    assert re.fullmatch(r"# answers: [A-Z].*\.", answers)


@every_question
def test_a_question_has_an_answer_that_is_not_empty(question: Path) -> None:
    assert len(expected(question)) > 1


@every_question
def test_pyoxigraph_gives_the_expected_answer(question: Path) -> None:
    assert answer_of_pyoxigraph(store(), question.read_text(encoding="utf-8")) == expected(question)


@every_question
def test_rdflib_gives_the_expected_answer(question: Path) -> None:
    assert answer_of_rdflib(graph(), question.read_text(encoding="utf-8")) == expected(question)


# rdflib warns of a call that it makes itself.
@pytest.mark.filterwarnings("ignore:Dataset.default_context:DeprecationWarning")
@every_question
def test_the_answer_is_the_same_over_named_graphs(question: Path) -> None:
    sparql = question.read_text(encoding="utf-8")
    assert answer_of_rdflib(graph_per_article(), sparql) == expected(question)


@every_question
def test_the_order_of_the_answer_does_not_depend_on_that_of_the_graph(question: Path) -> None:
    backwards = filled(quads()[::-1])
    sparql = question.read_text(encoding="utf-8")
    assert answer_of_pyoxigraph(backwards, sparql) == expected(question)


@every_question
def test_a_question_uses_terms_and_prefixes_that_are_defined(question: Path) -> None:
    sparql = question.read_text(encoding="utf-8")
    declared = dict(re.findall(r"^PREFIX (\w+): <(.*)>$", sparql, re.MULTILINE))
    body = re.sub(r"^(#|PREFIX).*$", "", sparql, flags=re.MULTILINE)
    used = set(re.findall(r"(?<![\w?:<#])(\w+):(?=\w)", body))
    assert used == set(declared)
    assert declared.items() <= PREFIXES.items()
    for name in re.findall(r"\bkgo:(\w+)", sparql):
        assert name in KGO, name


@every_question
def test_a_question_names_no_resource_of_one_base(question: Path) -> None:
    assert "kgbuild/id/" not in question.read_text(encoding="utf-8")


def test_every_property_of_the_ontology_is_asked_for_by_some_question() -> None:
    text = "".join(q.read_text(encoding="utf-8") for q in QUESTIONS)
    ontology = Graph().parse(resources.path("ontology", "kgbuild.ttl"), format="turtle")
    kinds = "VALUES ?kind { owl:ObjectProperty owl:DatatypeProperty }"
    properties = ontology.query(f"SELECT ?p {{ {kinds} ?p a ?kind }}", initNs=dict(PREFIXES))
    names = {str(r[0]).removeprefix(str(KGO)) for r in properties if isinstance(r, ResultRow)}
    assert names
    assert names - set(re.findall(r"\bkgo:(\w+)", text)) == set()


@pytest.mark.parametrize(
    ("languages", "name"),
    [
        ({"en", "de"}, "Lithuania"),
        ({"de"}, "Litauen"),
        (set(), "https://w3id.org/kgbuild/id/nation/LTU"),
    ],
)
def test_a_name_falls_back_to_german_and_then_to_the_iri(languages: set[str], name: str) -> None:
    kept = [q for q in quads() if getattr(q.object, "language", None) in {*languages, None}]
    borders = next(q for q in QUESTIONS if q.stem.endswith("who-borders-whom"))
    rows = answer_of_pyoxigraph(filled(kept), borders.read_text(encoding="utf-8"))
    assert [row[3] for row in rows if row[2] == "LTU"] == [name]
