"""The commands that read a graph: what they print, in which forms, and how they end."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest
from tests.command_line import FACTS, run
from tests.small_graph import TRIG

from kgbuild import rdf
from kgbuild.analyze import ANALYSES
from kgbuild.cli import analyze
from kgbuild.query import questions

EVERY_GRAPH_COMMAND = [
    ("validate", "{}"),
    ("show", "{}"),
    ("explain", "{}"),
    ("explain", "{}", "border-1"),
    ("query", "{}", "who-borders-whom"),
    ("analyze", "degree", "{}"),
    ("analyze", "path", "{}", "BLR", "LTU"),
    ("analyze", "without-alliance", "{}"),
    ("analyze", "export", "{}", "-", "--to", "json"),
    ("stats", "{}"),
    ("convert", "{}", "-"),
]


@pytest.fixture
def graph(tmp_path: Path) -> Path:
    """A valid graph of one deployment and one border."""
    facts, target = tmp_path / "facts.jsonl", tmp_path / "graph.trig"
    facts.write_text(FACTS, encoding="utf-8")
    assert run("build", facts, "-o", target).status == 0
    return target


@pytest.fixture
def networks(tmp_path: Path) -> Path:
    """A graph with borders, memberships, alliances and deployments."""
    path = tmp_path / "networks.trig"
    path.write_text(TRIG, encoding="utf-8")
    return path


@pytest.mark.parametrize("call", EVERY_GRAPH_COMMAND, ids=" ".join)
def test_every_graph_is_read_from_a_file_or_from_standard_input(
    graph: Path, call: tuple[str, ...]
) -> None:
    from_file = run(*(part.format(graph) for part in call))
    from_stdin = run(*(part.format("-") for part in call), stdin=graph.read_bytes())
    assert from_file.status == 0
    assert from_file.out == from_stdin.out


@pytest.mark.parametrize("call", EVERY_GRAPH_COMMAND, ids=" ".join)
def test_the_format_of_standard_input_can_be_given(graph: Path, call: tuple[str, ...]) -> None:
    lines = rdf.serialize(rdf.parse(graph), "nquads")
    done = run(*(part.format("-") for part in call), "--from", "nquads", stdin=lines)
    assert done.status == 0


def test_validate_passes_a_graph_that_conforms(graph: Path) -> None:
    done = run("validate", graph)
    assert (done.status, done.out) == (0, "")
    assert done.err.endswith("0 violations, 0 warnings; conforms\n")


@pytest.fixture
def broken(graph: Path) -> Path:
    path = graph.with_name("broken.ttl")
    turtle = rdf.serialize(rdf.parse(graph), "turtle").decode()
    path.write_text(
        turtle.replace("kgo:status kgo:Planned", "kgo:status kgo:Ongoing, kgo:Planned"),
        encoding="utf-8",
    )
    return path


def test_validate_shows_what_is_amiss_and_ends_with_1(broken: Path) -> None:
    done = run("validate", broken)
    assert done.status == 1
    assert "violation" in done.out
    assert done.err.endswith("1 violation, 0 warnings; does not conform\n")


def test_validate_speaks_german(broken: Path) -> None:
    assert "Verstoß" in run("validate", broken, "--language", "de").out


def test_validate_reports_as_json_and_as_shacl(broken: Path, tmp_path: Path) -> None:
    assert json.loads(run("validate", broken, "--format", "json").out)["conforms"] is False
    report = tmp_path / "report.ttl"
    assert run("validate", broken, "--format", "turtle", "-o", report).status == 1
    assert b"ValidationReport" in report.read_bytes()


def test_validate_checks_several_graphs_as_one(graph: Path) -> None:
    lines = rdf.serialize(rdf.parse(graph), "ntriples").decode().splitlines(keepends=True)
    facts, nations = graph.with_name("facts.nt"), graph.with_name("nations.nt")
    facts.write_text("".join(line for line in lines if "/nation/" not in line.split()[0]))
    nations.write_text("".join(line for line in lines if "/nation/" in line.split()[0]))
    assert run("validate", facts).status == 1
    assert run("validate", facts, nations).status == 0


def test_query_answers_by_name_number_file_and_text(graph: Path, tmp_path: Path) -> None:
    question = questions()["who-borders-whom"]
    file = tmp_path / "mine.rq"
    file.write_text(question.sparql, encoding="utf-8")
    every_way = ("who-borders-whom", "4", file, question.sparql)
    answers = {run("query", graph, asked).out for asked in every_way}
    answers.add(run("query", graph, "-", stdin=question.sparql).out)
    assert len(answers) == 1
    assert "Lithuania" in answers.pop()


def test_query_lists_the_questions_in_two_languages() -> None:
    english, german = run("query", "--list"), run("query", "--list", "--language", "de")
    for name in questions():
        assert name in english.out
        assert name in german.out
    assert english.out != german.out


@pytest.mark.parametrize("form", ["text", "csv", "json", "markdown"])
def test_query_prints_a_table_in_each_form(graph: Path, form: str) -> None:
    done = run("query", graph, "SELECT ?c { ?n a kgo:Nation ; kgo:code ?c }", "--format", form)
    assert all(code in done.out for code in ("BLR", "DEU", "LTU"))
    if form == "csv":
        assert next(csv.reader(io.StringIO(done.out))) == ["c"]
    if form == "json":
        assert json.loads(done.out)[0] == {"c": "BLR"}


def test_query_prints_a_constructed_graph_as_rdf(graph: Path) -> None:
    construct = "CONSTRUCT { ?a kgo:borders ?b } WHERE { ?a kgo:borders ?b }"
    turtle = run("query", graph, construct)
    lines = run("query", graph, construct, "--format", "ntriples")
    assert rdf.parse(turtle.out.encode(), "turtle")
    assert len(lines.out.splitlines()) == 2


@pytest.mark.parametrize(
    ("query", "form"),
    [("ASK { ?s ?p ?o }", "turtle"), ("CONSTRUCT WHERE { ?s ?p ?o }", "csv")],
)
def test_query_says_which_forms_fit_the_answer(graph: Path, query: str, form: str) -> None:
    done = run("query", graph, query, "--format", form)
    assert done.status == 2
    assert f"has no form as {form}; please use one of" in done.err


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("who-borders-who-else", "There is no question"),
        ("missing.rq", "missing.rq: there is no such file"),
        ("SELECT ?x {", "The query cannot be read"),
        ("INSERT DATA { <x:a> <x:b> <x:c> }", "only reads"),
    ],
)
def test_query_says_what_is_wrong_with_a_question(graph: Path, asked: str, said: str) -> None:
    done = run("query", graph, asked)
    assert (done.status, done.out) == (2, "")
    assert said in done.err


def test_query_needs_a_graph_and_a_question(graph: Path) -> None:
    assert run("query").status == 2
    assert run("query", graph).status == 2
    both = run("query", "-", "-", stdin="")
    assert both.status == 2
    assert "both" in both.err


def test_every_measure_has_a_command() -> None:
    assert set(ANALYSES) <= set(analyze.command.commands)


@pytest.mark.parametrize("measure", ANALYSES)
@pytest.mark.parametrize("network", ["borders", "alliances", "memberships", "deployments"])
def test_analyze_measures_each_network(networks: Path, measure: str, network: str) -> None:
    done = run("analyze", measure, networks, "--network", network, "--format", "csv")
    assert done.status == 0
    assert len(done.out.splitlines()) > 1


def test_analyze_finds_the_shortest_way(networks: Path) -> None:
    done = run("analyze", "path", networks, "LTU", "RUS", "--format", "csv")
    assert done.out == "step,code,name\n0,LTU,Lithuania\n1,BLR,Belarus\n2,RUS,Russia\n"


def test_analyze_says_where_a_nation_is_unknown(networks: Path) -> None:
    done = run("analyze", "path", networks, "LTU", "XXX")
    assert done.status == 2
    assert "XXX" in done.err


def test_analyze_leaves_an_organisation_out(networks: Path) -> None:
    all_allies = run("analyze", "without-alliance", networks, "--format", "csv").out
    fewer = run(
        "analyze", "without-alliance", networks, "--format", "csv", "--leaving-out", "NATO"
    ).out
    assert "LTU,POL" not in all_allies
    assert "LTU,POL" in fewer


@pytest.mark.parametrize("name", ["net.graphml", "net.gexf", "net.json"])
def test_analyze_exports_a_network(networks: Path, tmp_path: Path, name: str) -> None:
    target = tmp_path / name
    assert run("analyze", "export", networks, target).status == 0
    assert b"POL" in target.read_bytes()


def test_analyze_says_which_formats_of_networks_there_are(networks: Path) -> None:
    done = run("analyze", "export", networks, "net.xyz")
    assert done.status == 2
    assert ".graphml" in done.err


def test_explain_lists_the_facts_by_names_that_it_takes(graph: Path) -> None:
    listed = json.loads(run("explain", graph, "--format", "json").out)
    assert [row["fact"] for row in listed] == ["de-01/deployment-1", "de-01/border-1"]
    for row in listed:
        assert run("explain", graph, row["fact"]).status == 0


def test_explain_marks_the_evidence_in_its_sentence(graph: Path) -> None:
    done = run("explain", graph, "border-1", "--language", "de")
    assert "»Litauen grenzt an Belarus«" in done.out
    assert "Beleg" in done.out


def test_explain_gives_json(graph: Path) -> None:
    found = json.loads(run("explain", graph, "border-1", "--format", "json").out)
    assert found["evidence"][0]["span"] == "Litauen grenzt an Belarus"


def test_explain_names_what_comes_near(graph: Path) -> None:
    done = run("explain", graph, "border-2")
    assert done.status == 2
    assert "border-1" in done.err


def test_show_sets_each_fact_beside_its_sentence(graph: Path) -> None:
    rows = json.loads(run("show", graph, "--format", "json").out)
    assert [row["what"] for row in rows] == ["DEU → LTU", "BLR – LTU"]
    assert rows[1]["sentence"] == "Litauen grenzt an Belarus."


def test_stats_counts(graph: Path) -> None:
    rows = json.loads(run("stats", graph, "--format", "json").out)
    assert {"what": "facts", "which": "", "count": 2} in rows


@pytest.mark.parametrize("form", rdf.FORMATS)
def test_convert_keeps_the_graph(graph: Path, tmp_path: Path, form: str) -> None:
    target = tmp_path / f"again{rdf.FORMATS[form].suffix}"
    assert run("convert", graph, target).status == 0
    back = run("convert", target, "-", "--to", "ntriples")
    assert back.out == run("convert", graph, "-", "--to", "ntriples").out


def test_convert_says_which_formats_there_are(graph: Path) -> None:
    done = run("convert", graph, "graph.xyz")
    assert done.status == 2
    assert ".ttl (turtle)" in done.err


def test_schema_is_the_one_of_the_model() -> None:
    assert json.loads(run("schema").out)["$schema"].startswith("https://json-schema.org/")


@pytest.mark.parametrize(
    ("call", "term"),
    [
        (("ontology",), "kgo:Deployment a owl:Class"),
        (("ontology", "examples"), "kgo:Deployment"),
        (("shapes",), "sh:NodeShape"),
        (("shapes", "reference"), "sh:"),
    ],
)
def test_shipped_files_are_printed_as_they_are_or_converted(
    call: tuple[str, ...], term: str
) -> None:
    as_shipped, converted = run(*call), run(*call, "--format", "ntriples")
    assert term in as_shipped.out
    assert rdf.parse(converted.out.encode(), "ntriples")
