"""What a validation reports, and how it can be read."""

from __future__ import annotations

import json
import logging
import subprocess
import sys
from pathlib import Path

import pytest
from rdflib import RDF, SH, XSD, BNode, Dataset, Graph, Literal, URIRef

from kgbuild import rdf
from kgbuild.errors import InputError
from kgbuild.namespaces import ID, KGO, KGS
from kgbuild.table import as_text
from kgbuild.validate import Report, Result, validate

SHAPES = Path(__file__).parent / "shapes"
FULL = SHAPES / "valid" / "article-full.ttl"
PREFIXES = """
@base <https://w3id.org/kgbuild/id/> .
@prefix kgo: <https://w3id.org/kgbuild/ontology#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
"""


def _invalid(name: str) -> Dataset:
    return rdf.load(SHAPES / "invalid" / f"{name}.ttl")


def _only(report: Report) -> Result:
    (result,) = report.results
    return result


def _changed(*changes: tuple[str, str]) -> Report:
    """The report on the full example after some words of it are replaced."""
    text = FULL.read_text("utf-8")
    for old, new in changes:
        assert old in text
        text = text.replace(old, new, 1)
    return validate(Graph().parse(data=text, format="turtle"))


def test_a_graph_with_nothing_amiss_conforms() -> None:
    report = validate(rdf.load(FULL))
    assert report == Report(())
    assert report.conforms


def test_a_warning_does_not_break_the_graph() -> None:
    report = validate(_invalid("ArticleDated"))
    assert report.conforms
    assert [r.severity for r in report.warnings] == ["Warning"]
    assert report.violations == ()


def test_a_violation_breaks_the_graph() -> None:
    report = validate(_invalid("NationCode--none"))
    assert not report.conforms
    assert report.violations == report.results


def test_the_graph_stays_as_it_is() -> None:
    dataset = rdf.load(FULL)
    before = set(dataset.quads())
    validate(dataset)
    assert set(dataset.quads()) == before

    graph = Graph().parse(FULL)
    triples = set(graph)
    validate(graph)
    assert set(graph) == triples


def test_what_one_named_graph_names_may_be_described_in_another() -> None:
    dataset = Dataset()
    region, nation = ID["region/Rukla"], ID["nation/LTU"]
    inside, beside = dataset.graph(ID["a/graph"]), dataset.graph(ID["b/graph"])
    inside.add((region, RDF.type, KGO.Region))
    inside.add(
        (region, URIRef("http://www.w3.org/2000/01/rdf-schema#label"), Literal("Rukla", "de"))
    )
    inside.add((region, KGO.within, nation))
    assert _only(validate(dataset)).shape == str(KGS.RegionWithin)

    for triple in Graph().parse(FULL).triples((nation, None, None)):
        if triple[1] != KGO.borders:
            beside.add(triple)
    assert validate(dataset).results == ()


def test_a_string_counts_the_same_with_its_datatype_written_out() -> None:
    graph = Graph().parse(FULL)
    for subject, _, code in list(graph.triples((None, KGO.code, None))):
        graph.remove((subject, KGO.code, code))
        graph.add((subject, KGO.code, Literal(str(code), datatype=XSD.string)))
    assert validate(graph).results == ()


def test_a_result_of_a_fact_names_its_article_sentence_and_remedy() -> None:
    result = _only(_changed(("kgo:Planned", "kgo:Planed")))
    assert result.focus == ID["article/a1/deployment-1"]
    assert result.path == str(KGO.status)
    assert result.value == URIRef("https://w3id.org/kgbuild/ontology#Planed")
    assert result.shape == str(KGS.DeploymentStatusKnown)
    assert result.fact == str(result.focus)
    assert result.article == "a1"
    assert result.sentence == "Germany sends 350 soldiers to Lithuania."
    assert result.message["en"].startswith("The status of a deployment is none of")
    assert result.message["de"].startswith("Der Status einer Entsendung ist keiner von")
    assert list(result.remedy) == ["de", "en"]


@pytest.mark.parametrize(
    ("old", "new", "fact", "sentence"),
    [
        pytest.param(
            "oa:end 159", "oa:end 160", "deployment-1", "Germany sends 350 soldiers", id="evidence"
        ),
        pytest.param(
            "kgo:count 6", "kgo:count -6", "deployment-1", "Germany sends 350", id="equipment"
        ),
        pytest.param(
            '"Jana Example"@en', '"Jana Example"', None, "the soldiers will stay", id="person"
        ),
        pytest.param('kgo:code "RUS"', 'kgo:code "SSS"', None, "Russia's ally", id="nation"),
        pytest.param("kgo:length 500", "kgo:length 500, 501", None, None, id="article"),
        pytest.param(
            "kgo:Membership", "kgo:Memberschip", "membership-1", "NATO member", id="misspelt fact"
        ),
    ],
)
def test_a_result_leads_to_the_sentence_that_names_the_node(
    old: str, new: str, fact: str | None, sentence: str | None
) -> None:
    result = _only(_changed((old, new)))
    assert result.article == "a1"
    assert result.fact == (fact and str(ID[f"article/a1/{fact}"]))
    assert (result.sentence is None) == (sentence is None)
    assert (result.sentence or "").startswith(sentence or "")


def test_a_fact_of_several_passages_is_shown_by_the_first() -> None:
    result = _only(
        _changed(
            (
                "kgo:evidence <article/a1#char=120,159>",
                "kgo:evidence <#char=200,241>, <#char=10,35>",
            ),
            ("kgo:Planned", "kgo:Planed"),
            ("<article/a1#char=200,241> a", "<#char=200,241> a"),
            ("<article/a1#char=10,35> a", "<#char=10,35> a"),
            ("kgo:evidence <article/a1#char=200,241>", "kgo:evidence <#char=200,241>"),
            ("kgo:evidence <article/a1#char=200,241>", "kgo:evidence <#char=200,241>"),
            ("kgo:evidence <article/a1#char=10,35>", "kgo:evidence <#char=10,35>"),
        )
    )
    assert result.sentence == "Lithuania borders Belarus."


def test_a_node_that_no_article_names_has_no_place() -> None:
    result = _only(validate(_invalid("BuildDataVersion--none")))
    assert (result.fact, result.article, result.sentence) == (None, None, None)


def test_a_message_names_the_values_in_both_languages() -> None:
    assert _only(validate(_invalid("PeriodOrder--days"))).message == {
        "de": "Der Beginn 2022-03-01 liegt nach dem Ende 2022-02-14.",
        "en": "The start 2022-03-01 lies after the end 2022-02-14.",
    }


def test_a_missing_edge_is_named_with_its_direction() -> None:
    message = _only(validate(_invalid("BorderEdge"))).message["en"]
    assert message == "The border lacks its plain edge kgo:borders from BLR to LTU."


@pytest.mark.parametrize("text", [r"C:\new", r"\g<0>", "{?term}", "a\nb"])
def test_a_message_survives_any_text(text: str) -> None:
    graph = Graph().parse(FULL)
    deployment = ID["article/a1/deployment-1"]
    graph.set((deployment, KGO.start, Literal(text)))
    graph.add((deployment, URIRef(f"{KGO}strat"), Literal(text)))
    shapes = {r.shape for r in validate(graph).results}
    assert shapes == {str(KGS.StartDay), str(KGS.TermKnown)}


def test_a_day_that_the_calendar_lacks_is_reported_without_a_traceback(
    caplog: pytest.LogCaptureFixture,
) -> None:
    with caplog.at_level(logging.DEBUG, logger="rdflib"):
        report = validate(_invalid("StartDay--no-day"))
    assert str(_only(report).value) == "2026-02-31"
    assert caplog.records == []


def test_the_worst_comes_first() -> None:
    report = _changed(
        ('    schema:datePublished "2022-02-07"^^xsd:date ;\n', ""),
        ("kgo:Planned", "kgo:Planed"),
        ("kgo:personnelMax 350", "kgo:personnelMax 250"),
    )
    assert [r.severity for r in report.results] == [*["Violation"] * 3, "Warning"]


def test_json_holds_every_field() -> None:
    content = json.loads(validate(_invalid("EvidenceSpan")).to_json())
    assert content["conforms"] is False
    (result,) = content["results"]
    assert result == {
        "severity": "Violation",
        "focus": str(ID["article/a1#char=120,159"]),
        "path": None,
        "value": str(ID["article/a1#char=120,159"]),
        "shape": str(KGS.EvidenceSpan),
        "component": str(SH.SPARQLConstraintComponent),
        "constraint": str(KGS["EvidenceSpan-query"]),
        "message": result["message"],
        "remedy": result["remedy"],
        "fact": str(ID["article/a1/deployment-1"]),
        "article": "a1",
        "sentence": "Germany sends 350 soldiers to Lithuania.",
    }
    assert result["message"]["en"] == "The passage spans 40 characters, but its wording has 39."


def test_turtle_is_a_validation_report_as_shacl_has_it() -> None:
    report = _changed(("kgo:Planned", "kgo:Planed"), ("kgo:count 6", "kgo:count 6.5"))
    graph = Graph().parse(data=report.to_turtle(), format="turtle")
    (node,) = graph.subjects(RDF.type, SH.ValidationReport)
    assert graph.value(node, SH.conforms) == Literal(False)
    results = list(graph.objects(node, SH.result))
    assert len(results) == 2
    for result in results:
        assert (result, RDF.type, SH.ValidationResult) in graph
        for term in (SH.focusNode, SH.resultSeverity, SH.sourceConstraintComponent, SH.value):
            assert len(list(graph.objects(result, term))) == 1
        languages = {m.language for m in graph.objects(result, SH.resultMessage)}  # type: ignore[attr-defined]
        assert languages == {"en", "de"}


def test_turtle_says_that_a_graph_with_warnings_does_not_conform() -> None:
    # The standard knows no milder kind of result; kgbuild's own `conforms` does.
    report = validate(_invalid("ArticleDated"))
    graph = Graph().parse(data=report.to_turtle(), format="turtle")
    assert (None, SH.conforms, Literal(False)) in graph


@pytest.mark.parametrize("name", ["NodeNamed", "ArticleDated", "BorderEdge"])
def test_a_report_has_no_blank_nodes(name: str) -> None:
    graph = Graph().parse(data=validate(_invalid(name)).to_turtle(), format="turtle")
    assert not [term for triple in graph for term in triple if isinstance(term, BNode)]


def test_a_table_speaks_the_language_asked_for() -> None:
    report = validate(_invalid("DeploymentStatusKnown"))
    english, german = report.table(), report.table("de")
    assert english.columns == ("severity", "article", "fact", "message", "sentence", "remedy")
    assert english.rows[0][:3] == ("violation", "a1", "deployment-1")
    assert german.columns == ("Schwere", "Artikel", "Fakt", "Meldung", "Satz", "Abhilfe")
    assert german.rows[0][:3] == ("Verstoß", "a1", "deployment-1")
    assert str(german.rows[0][3]).endswith("kgo:Withdrawn: Planed")
    assert as_text(german)


@pytest.mark.parametrize("name", ["PeriodOrder--days", "BorderEdge", "NationCode--none"])
def test_a_table_names_a_value_only_where_the_message_does_not(name: str) -> None:
    report = validate(_invalid(name))
    assert report.table().rows[0][3] == _only(report).message["en"]


def test_a_report_is_the_same_whatever_the_order_of_hashes() -> None:
    program = f"""
import sys
from pathlib import Path
from rdflib import Graph
from kgbuild.validate import validate
graph = Graph()
for case in sorted(Path({str(SHAPES / "invalid")!r}).glob("[A-N]*.ttl")):
    if not case.stem.startswith("NodeNamed"):
        graph.parse(case)
report = validate(graph)
sys.stdout.buffer.write(report.to_turtle() + report.to_json().encode())
"""
    outputs = {
        subprocess.run(
            [sys.executable, "-W", "ignore", "-c", program],
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": "src"},
            cwd=Path(__file__).parents[1],
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2", "3")
    }
    assert len(outputs) == 1
    assert outputs.pop().count(b"ValidationResult") > 50


def test_a_malformed_iri_is_named() -> None:
    graph = Graph()
    graph.add((URIRef("not an IRI"), RDF.type, KGO.Region))
    with pytest.raises(InputError, match="<not an IRI> is no IRI"):
        validate(graph)


def test_nothing_heavy_is_imported_before_it_is_needed() -> None:
    program = "import sys, kgbuild.validate; sys.exit('pyshacl' in sys.modules)"
    subprocess.run([sys.executable, "-c", program], check=True)


def test_queries_grow_with_the_graph_and_not_faster(monkeypatch: pytest.MonkeyPatch) -> None:
    from kgbuild.validate.merging import MergedGraph

    asked = []
    query = MergedGraph.query

    def counted(self: MergedGraph, *args: object, **kwargs: object) -> object:
        asked.append(self)
        return query(self, *args, **kwargs)

    monkeypatch.setattr(MergedGraph, "query", counted)
    text = FULL.read_text("utf-8")
    counts = []
    for copies in (1, 2, 4):
        graph = Graph()
        for number in range(copies):
            graph.parse(data=text.replace("article/a1", f"article/b{number}"), format="turtle")
        asked.clear()
        validate(graph)
        counts.append(len(asked))
    assert counts[2] - counts[1] == 2 * (counts[1] - counts[0])
