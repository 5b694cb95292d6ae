"""SPARQL over a graph, and the competency questions."""

from __future__ import annotations

from pathlib import Path

import pyoxigraph as ox
import pytest
from tests.small_graph import BASE, quads

from kgbuild import query, rdf, resources
from kgbuild.errors import InputError, UsageError
from kgbuild.table import Iri, Table, as_csv

SENDERS = "SELECT ?code (COUNT(?d) AS ?n) { ?d kgo:sender/kgo:code ?code } GROUP BY ?code"


@pytest.fixture(scope="module")
def graph() -> query.Source:
    return query.Source(quads())


def rows(answer: query.Answer) -> tuple[tuple[object, ...], ...]:
    assert isinstance(answer, Table)
    return answer.rows


def test_select_gives_a_table_of_plain_values(graph: query.Source) -> None:
    answer = query.run(
        graph,
        """SELECT ?d ?n ?from ?label ?end {
            ?d kgo:personnel ?n ; kgo:start ?from ; kgo:sender/rdfs:label ?label .
            OPTIONAL { ?d kgo:end ?end } FILTER(LANG(?label) = "de")
        }""",
    )
    assert answer == Table(
        ("d", "n", "from", "label", "end"),
        (
            (
                Iri(BASE + "article/de-01/deployment-aa11"),
                350,
                "2022-02-14",
                "Deutschland",
                None,
            ),
        ),
    )


def test_ask_gives_one_cell(graph: query.Source) -> None:
    assert rows(query.run(graph, "ASK { ?x a kgo:Border }")) == (("true",),)
    assert rows(query.run(graph, "ASK { ?x a kgo:Unit }")) == (("false",),)


def test_construct_gives_quads_once_and_in_order(graph: query.Source) -> None:
    answer = query.run(
        graph, "CONSTRUCT { ?n kgo:within ?n } { ?n a kgo:Nation . ?n rdfs:label ?l }"
    )
    assert isinstance(answer, tuple)
    codes = [quad.subject.value[-3:] for quad in answer if isinstance(quad.subject, ox.NamedNode)]
    assert codes == ["BLR", "DEU", "LTU", "POL", "RUS"]


def test_what_two_articles_say_counts_once(graph: query.Source) -> None:
    answer = query.run(graph, 'SELECT (COUNT(*) AS ?n) { ?nation kgo:code "BLR" }')
    assert rows(answer) == ((1,),)


def test_graph_tells_the_articles_apart(graph: query.Source) -> None:
    answer = query.run(graph, 'SELECT ?g { GRAPH ?g { ?nation kgo:code "BLR" } }')
    assert [str(g).removeprefix(BASE) for (g,) in rows(answer)] == [
        "article/de-01/graph",
        "article/en-02/graph",
        "article/en-03/graph",
    ]


def test_rows_are_sorted_where_the_query_leaves_the_order_open(graph: query.Source) -> None:
    assert rows(query.run(graph, SENDERS)) == (("DEU", 2), ("NATO", 1))


def test_the_order_that_a_query_asks_for_is_kept(graph: query.Source) -> None:
    answer = query.run(graph, "SELECT ?c { ?x a kgo:Nation ; kgo:code ?c } ORDER BY DESC(?c)")
    assert [c for (c,) in rows(answer)] == ["RUS", "POL", "LTU", "DEU", "BLR"]


def test_an_order_inside_a_subquery_orders_no_rows(graph: query.Source) -> None:
    inner = "{ SELECT ?c { ?x a kgo:Nation ; kgo:code ?c } ORDER BY DESC(?c) LIMIT 2 }"
    assert rows(query.run(graph, f"SELECT ?c {{ {inner} }}")) == (("POL",), ("RUS",))


def test_numbers_that_json_cannot_hold_stay_text(graph: query.Source) -> None:
    answer = query.run(
        graph,
        'SELECT ?a ?b ?c { BIND("INF"^^xsd:double AS ?a) BIND(1.5 AS ?b) BIND("x"@en AS ?c) }',
    )
    assert rows(answer) == (("INF", 1.5, "x"),)


def test_a_file_and_a_dataset_answer_like_their_quads(tmp_path: Path) -> None:
    path = tmp_path / "graph.nq"
    path.write_bytes(ox.serialize(quads(), format=ox.RdfFormat.N_QUADS) or b"")
    expected = query.run(quads(), SENDERS)
    assert query.run(path, SENDERS) == expected
    assert query.run(str(path), SENDERS) == expected
    assert query.run(rdf.to_rdflib(quads()), SENDERS) == expected


def test_a_missing_file_is_an_input_error(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"none\.ttl"):
        query.run(tmp_path / "none.ttl", SENDERS)


def test_a_syntax_error_shows_the_line_and_the_place(graph: query.Source) -> None:
    with pytest.raises(UsageError) as caught:
        query.run(graph, "SELECT ?x {\n  ?x a [ }")
    first, line, mark = str(caught.value).splitlines()
    assert first.startswith("The query cannot be read at line 2, column ")
    assert line == "    ?x a [ }"
    assert mark.strip() == "^"
    assert mark.index("^") >= line.index("[")


def test_an_undeclared_prefix_is_named_with_those_that_are_declared(graph: query.Source) -> None:
    with pytest.raises(UsageError, match=r"A prefix is not declared; declared are .*kgo"):
        query.run(graph, "SELECT ?x { ?x foo:bar ?y }")


def test_a_query_may_declare_prefixes_of_its_own(graph: query.Source) -> None:
    own = f"PREFIX c: <{BASE}nation/> PREFIX kgo: <https://w3id.org/kgbuild/ontology#>"
    assert rows(query.run(graph, f"{own} SELECT ?x {{ c:LTU kgo:code ?x }}")) == (("LTU",),)


@pytest.mark.parametrize(
    "sparql",
    [
        "SELECT * { SERVICE <http://example.org/sparql> { ?s ?p ?o } }",
        "select * { service silent ?where { ?s ?p ?o } }",
        "SELECT * { \\u0053ERVICE <http://example.org/sparql> { ?s ?p ?o } }",
        "SELECT * { # a comment\nSERVICE<http://example.org/sparql>{ ?s ?p ?o } }",
    ],
)
def test_another_server_is_never_asked(graph: query.Source, sparql: str) -> None:
    with pytest.raises(UsageError, match="works offline"):
        query.run(graph, sparql)


@pytest.mark.parametrize(
    "sparql",
    [
        "SELECT ?service { ?service a kgo:Border } # SERVICE",
        'SELECT ?s { ?s rdfs:label "a \\"SERVICE\\" here" }',
        "SELECT ?s { ?s rdfs:label '''it's SERVICE''' }",
        "SELECT ?s { ?s <http://example.org/#SERVICE> kgo:service }",
    ],
)
def test_the_word_service_elsewhere_is_harmless(graph: query.Source, sparql: str) -> None:
    assert isinstance(query.run(graph, sparql), Table)


@pytest.mark.parametrize(
    "sparql",
    [
        "INSERT DATA { <a:a> <a:b> <a:c> }",
        "PREFIX x: <http://example.org/> # note\nDELETE WHERE { ?s ?p ?o }",
        "drop all",
        "LOAD <http://example.org/data.ttl>",
    ],
)
def test_an_update_is_refused(graph: query.Source, sparql: str) -> None:
    with pytest.raises(UsageError, match="only reads it"):
        query.run(graph, sparql)


@pytest.fixture
def two_questions(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def write(name: str, text: str) -> query.Question:
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        return query.Question.read(path)

    listed = [
        write(
            "01-who-has-troops-where.rq",
            "# title: Who has troops where?\n# title-de: Wer hat wo Truppen?\n"
            "# answers: sender, host\n" + SENDERS,
        ),
        write("02-who-borders-whom.rq", "# title: Who borders whom?\nASK {}"),
    ]
    monkeypatch.setattr(query, "questions", lambda: {q.name: q for q in listed})


@pytest.mark.usefixtures("two_questions")
@pytest.mark.parametrize("name", ["who-has-troops-where", "01", "1", "who-has"])
def test_a_question_is_found_by_name_number_or_unique_beginning(name: str) -> None:
    asked = query.question(name)
    assert asked.title == {"en": "Who has troops where?", "de": "Wer hat wo Truppen?"}
    assert (asked.number, asked.answers) == ("01", "sender, host")
    assert rows(query.run(quads(), asked.sparql)) == (("DEU", 2), ("NATO", 1))


@pytest.mark.usefixtures("two_questions")
def test_a_question_without_a_german_title_shows_the_english_one() -> None:
    assert query.question("02").title["de"] == "Who borders whom?"


@pytest.mark.usefixtures("two_questions")
@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("who", r"Several questions begin with “who”: who-has-troops-where, who-borders-whom"),
        ("who-border-who", r"no question “who-border-who”\. Near it: who-borders-whom"),
        ("99", r"There is no question “99”"),
        ("", r"There is no question “”"),
    ],
)
def test_an_unknown_question_lists_those_that_come_near(name: str, message: str) -> None:
    with pytest.raises(UsageError, match=message):
        query.question(name)


@pytest.mark.usefixtures("two_questions")
def test_the_questions_can_be_listed_in_two_languages() -> None:
    listed = query.list_questions("de")
    assert listed.columns == ("number", "name", "question")
    assert listed.rows[0] == ("01", "who-has-troops-where", "Wer hat wo Truppen?")


def test_blank_nodes_are_the_same_in_a_graph_and_in_the_merge() -> None:
    data = ox.parse("<a:g> { <a:s> <a:p> [ <a:q> 1 ] }", ox.RdfFormat.TRIG)
    answer = query.run(data, "SELECT ?n { ?s <a:p> ?b GRAPH <a:g> { ?b <a:q> ?n } }")
    assert rows(answer) == ((1,),)


@pytest.fixture(scope="module")
def examples() -> query.Source:
    return query.Source(resources.path("ontology", "examples.ttl"))


@pytest.mark.parametrize("name", list(query.questions()))
def test_a_question_has_the_answer_that_ships_with_it(examples: query.Source, name: str) -> None:
    asked = query.question(name)
    expected = resources.path("ontology", "questions", f"{asked.number}-{name}.csv")
    answer = query.run(examples, asked.sparql)
    assert isinstance(answer, Table)
    assert as_csv(answer) == expected.read_text(encoding="utf-8")


@pytest.mark.parametrize("name", list(query.questions()))
def test_a_question_is_put_in_two_languages(name: str) -> None:
    asked = query.question(name)
    assert asked.answers
    assert asked.title["de"] != asked.title["en"]
