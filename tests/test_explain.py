"""Why a fact stands in the graph."""

from __future__ import annotations

import json

import pyoxigraph as ox
import pytest
from tests.small_graph import BASE, quads

from kgbuild.errors import UsageError
from kgbuild.explain import explain, facts, findings, highlighted
from kgbuild.index import Index

DEPLOYMENT = f"{BASE}article/de-01/deployment-aa11"


@pytest.fixture(scope="module")
def index() -> Index:
    return Index(quads())


@pytest.mark.parametrize(
    "fact",
    [
        DEPLOYMENT,
        "id:article/de-01/deployment-aa11",
        "article/de-01/deployment-aa11",
        "de-01/deployment-aa11",
        "deployment-aa11",
    ],
)
def test_a_fact_is_found_by_as_much_of_its_iri_as_is_unique(index: Index, fact: str) -> None:
    assert explain(index, fact).iri == DEPLOYMENT


def test_an_ambiguous_name_lists_the_candidates(index: Index) -> None:
    with pytest.raises(UsageError, match=r"Several facts .*: de-01/border-bb22, en-02/border-bb22"):
        explain(index, "border-bb22")


def test_an_unknown_name_lists_those_that_come_near(index: Index) -> None:
    with pytest.raises(UsageError) as caught:
        explain(index, "deployment-aa12")
    assert "There is no fact “deployment-aa12” among the 10 here. Near it:" in str(caught.value)
    assert "de-01/deployment-aa11  DEU → LTU (Rukla) 350 (additional)" in str(caught.value)


def test_an_unlike_name_lists_some_facts(index: Index) -> None:
    with pytest.raises(UsageError, match="Some of them:"):
        explain(index, "zzz")


def test_a_graph_without_facts_says_so() -> None:
    with pytest.raises(UsageError, match="holds no facts"):
        explain([], "deployment-aa11")


def test_a_node_that_is_no_fact_is_not_explained(index: Index) -> None:
    with pytest.raises(UsageError, match="There is no fact"):
        explain(index, f"{BASE}nation/DEU")


def test_the_span_is_marked_where_its_neighbours_are(index: Index) -> None:
    # The words stand twice in the sentence; what stands before them tells which is meant.
    [passage] = explain(index, DEPLOYMENT).evidence
    assert passage.span == "350 Soldaten"
    assert (passage.begin, passage.start, passage.end) == (51, 40, 52)
    assert passage.marked() == (
        "Erst wollte Berlin 350 Soldaten schicken, nun aber »350 Soldaten« nach Rukla."
    )


def test_the_mark_can_be_a_colour(index: Index) -> None:
    [passage] = explain(index, "en-02/border-ff66").evidence
    assert passage.marked(highlighted) == "There is \x1b[1;33mthe border\x1b[0m."


def test_a_span_without_its_sentence_is_shown_with_what_is_around_it(index: Index) -> None:
    [passage] = explain(index, "membership-1100").evidence
    assert passage.marked() == "are »NATO's own« two"


def test_a_span_over_two_lines_is_shown_on_one() -> None:
    turtle = """
    PREFIX kgo: <https://w3id.org/kgbuild/ontology#>
    PREFIX oa: <http://www.w3.org/ns/oa#>
    <https://example.org/b-1> a kgo:Border ; kgo:evidence <https://example.org/e> .
    <https://example.org/e> oa:exact "two\\nwords" ; oa:start 4 ; oa:end 13 ;
        kgo:sentence "The\\ntwo\\nwords\\u001B\\nhere." .
    """
    [passage] = explain(ox.parse(turtle, ox.RdfFormat.TURTLE), "b-1").evidence
    assert passage.span == "two\nwords"
    assert passage.marked() == "The »two words« here."


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("en", ["Germany (DEU)", "Lithuania (LTU), Rukla", "6 Panzer", "planned"]),
        ("de", ["Deutschland (DEU)", "Litauen (LTU), Rukla", "6 Panzer", "geplant"]),
    ],
)
def test_labels_are_resolved_in_the_language(
    index: Index, language: str, expected: list[str]
) -> None:
    text = explain(index, DEPLOYMENT).as_text(language)
    for value in expected:
        assert f": {value}\n" in text


def test_the_text_tells_article_rule_evidence_and_statements(index: Index) -> None:
    text = explain(index, DEPLOYMENT).as_text()
    assert "\nArticle: de-01 · Mehr Truppen · 2022-02-07\n" in text
    assert "\nRule: de.deploy.send\n" in text
    assert "\nEvidence (characters 40–52 of the article):\n  Erst wollte" in text
    assert "\nStatements about it:\n  de-01/statement-cc33  Erika Muster (reported): 350" in text


def test_a_statement_names_the_fact_that_it_speaks_of(index: Index) -> None:
    text = explain(index, "statement-cc33").as_text("de")
    assert "Erika Muster" in text
    assert (
        "de-01/deployment-aa11 (DEU → LTU (Rukla) 350 (additional), 6 Panzer planned 2022-02-14)"
        in text
    )


def test_json_holds_terms_for_programs_and_texts_for_people(index: Index) -> None:
    told = json.loads(explain(index, DEPLOYMENT).as_json())
    assert told["iri"] == DEPLOYMENT
    assert told["article"]["published"] == "2022-02-07"
    by_name = {stated["name"]: stated for stated in told["properties"]}
    assert by_name["sender"]["terms"] == [f"{BASE}nation/DEU"]
    assert by_name["sender"]["values"] == [{"de": "Deutschland (DEU)", "en": "Germany (DEU)"}]
    assert by_name["personnel"]["terms"] == ["350"]
    [passage] = told["evidence"]
    assert passage["sentence"][passage["begin"] : passage["finish"]] == passage["span"]
    assert told["statements"][0]["name"] == "de-01/statement-cc33"


def test_facts_come_in_the_order_of_the_texts(index: Index) -> None:
    assert [(fact.name, fact.kind, fact.summary) for fact in facts(index)] == [
        (
            "de-01/deployment-aa11",
            "deployment",
            "DEU → LTU (Rukla) 350 (additional), 6 Panzer planned 2022-02-14",
        ),
        (
            "de-01/statement-cc33",
            "statement",
            "Erika Muster (reported): 350 Soldaten nach Rukla",
        ),
        ("de-01/border-bb22", "border", "BLR – LTU"),
        ("en-02/deployment-dd44", "deployment", "DEU → LTU + POL + Baltics 250–300 ongoing"),
        ("en-02/deployment-ee55", "deployment", "NATO 100 (more than) considered"),
        ("en-02/membership-1100", "membership", "LTU in NATO"),
        ("en-02/membership-2200", "membership", "POL in NATO"),
        ("en-02/border-bb22", "border", "BLR – POL"),
        ("en-02/border-ff66", "border", "BLR – LTU"),
        ("en-03/ally_tie-7700", "ally tie", "BLR – RUS"),
    ]


def test_findings_stand_beside_their_sentences(index: Index) -> None:
    table = findings(index)
    assert table.columns == ("kind", "what", "figure", "status", "when", "sentence", "article")
    assert table.rows[0] == (
        "deployment",
        "DEU → LTU (Rukla)",
        "350 (additional), 6 Panzer",
        "planned",
        "2022-02-14",
        "Erst wollte Berlin 350 Soldaten schicken, nun aber 350 Soldaten nach Rukla.",
        "de-01",
    )
    assert table.rows[-1][2:5] == (None, None, None)


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("kgo:start '2022-02-14'", "2022-02-14"),
        ("kgo:start '2022' ; kgo:end '2023'", "2022–2023"),
        ("kgo:end '2023'", "–2023"),
        ("kgo:personnelMax 300 ; kgo:modifier kgo:UpTo", "300 (up to)"),
        ("kgo:modifier kgo:Additional", "additional"),
        ("kgo:equipment <urn:e> . <urn:e> rdfs:label 'Eurofighter' ; kgo:count 3", "3 Eurofighter"),
        ("kgo:equipment <urn:e> . <urn:e> rdfs:label 'Panzer'", "Panzer"),
    ],
)
def test_a_line_says_no_more_than_the_graph(said: str, expected: str) -> None:
    turtle = f"""
    PREFIX kgo: <https://w3id.org/kgbuild/ontology#>
    PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
    <https://example.org/d> a kgo:Deployment ; kgo:sender <https://example.org/DEU> ; {said} .
    """
    [fact] = facts(ox.parse(turtle, ox.RdfFormat.TURTLE))
    assert fact.summary == f"DEU {expected}"
