"""RDF comes in with errors that name the line, and goes out the same for any order."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
import rdflib
from hypothesis import given
from hypothesis import strategies as st
from pyoxigraph import BlankNode, DefaultGraph, Literal, NamedNode, Quad

from kgbuild.errors import InputError, UsageError
from kgbuild.rdf import (
    FORMATS,
    format_of,
    from_rdflib,
    load,
    parse,
    serialize,
    to_rdflib,
)

KGO = "https://w3id.org/kgbuild/ontology#"
XSD = "http://www.w3.org/2001/XMLSchema#"
EX = "http://example.org/"
WITH_GRAPHS = [name for name, form in FORMATS.items() if form.named_graphs]

DEPLOYMENT = f"""
@prefix kgo: <{KGO}> .
@prefix xsd: <{XSD}> .
@prefix ex: <{EX}> .
ex:article a kgo:Article ; kgo:length 3120 .
ex:article%2Fdeployment kgo:personnel 350 ; a kgo:Deployment ; kgo:start "2022-02-14"^^xsd:date ;
    kgo:host ex:Rukla, <{EX}LTU> ; kgo:text "Zeile\\nnächste"@de .
"""

FOREIGN = """
@prefix sh: <http://www.w3.org/ns/shacl#> .
@prefix ex: <http://example.org/> .
ex:Shape a sh:NodeShape ;
    sh:property [ sh:path ex:a ; sh:in ( "x" "y" 1 ) ] , [ sh:path ex:b ; sh:minCount 1 ] .
[] ex:knows [] , [] .
"""


def iris() -> st.SearchStrategy[NamedNode]:
    spaces = [KGO, "https://w3id.org/kgbuild/id/", EX, "urn:x:", "geo:"]
    names = ["a", "b/c", "b/c?d=1,2", "b", "Überflug", "x.", "-y", "d(e)"]
    return st.sampled_from(
        [NamedNode(space + name) for space in spaces for name in names]
        + [NamedNode(EX + "b/c#char=1,2"), NamedNode(EX)]
    )


def literals() -> st.SearchStrategy[Literal]:
    # XML and RDF allow any character but surrogates and the zero byte.
    texts = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=8)
    numbers = st.sampled_from(["1", "-1", "007", "+3", "-0", "9007199254740993", "x"])
    return st.one_of(
        st.builds(Literal, texts),
        st.builds(
            lambda text, tag: Literal(text, language=tag), texts, st.sampled_from(["de", "en"])
        ),
        st.builds(
            lambda text, kind: Literal(text, datatype=NamedNode(XSD + kind)),
            st.one_of(numbers, texts, st.sampled_from(["true", "1.5", ".5", "1.", "1e0"])),
            st.sampled_from(["integer", "boolean", "decimal", "double", "date", "string"]),
        ),
    )


def datasets() -> st.SearchStrategy[list[Quad]]:
    blanks = st.sampled_from([BlankNode("p"), BlankNode("q"), BlankNode("r")])
    graphs = st.one_of(st.just(DefaultGraph()), iris())
    return st.lists(
        st.builds(
            Quad,
            st.one_of(iris(), blanks),
            st.one_of(iris(), st.just(NamedNode(str(rdflib.RDF.type)))),
            st.one_of(iris(), blanks, literals()),
            graphs,
        ),
        max_size=12,
    )


@pytest.mark.parametrize("name", FORMATS)
def test_a_file_name_means_its_format(name: str) -> None:
    assert format_of(f"some/graph{FORMATS[name].suffix}") == name
    assert format_of(Path(f"GRAPH{FORMATS[name].suffix.upper()}")) == name


def test_another_ending_is_refused_with_the_known_ones() -> None:
    with pytest.raises(UsageError, match=r"graph\.rdf .* \.ttl \(turtle\), .* \.jsonld \(jsonld\)"):
        format_of("graph.rdf")


def test_an_unknown_format_is_refused_with_the_known_ones() -> None:
    with pytest.raises(UsageError, match=r"no RDF format 'rdfxml'.*turtle, trig"):
        serialize([], "rdfxml")


def test_turtle_is_grouped_for_a_reader_with_the_prefixes_that_it_uses() -> None:
    assert serialize(parse(DEPLOYMENT.encode(), "turtle"), "turtle").decode() == (
        f"@prefix kgo: <{KGO}> .\n"
        f"@prefix xsd: <{XSD}> .\n"
        "\n"
        "<http://example.org/article> a kgo:Article ;\n"
        "    kgo:length 3120 .\n"
        "\n"
        "<http://example.org/article%2Fdeployment> a kgo:Deployment ;\n"
        "    kgo:host <http://example.org/LTU>, <http://example.org/Rukla> ;\n"
        "    kgo:personnel 350 ;\n"
        '    kgo:start "2022-02-14"^^xsd:date ;\n'
        '    kgo:text "Zeile\\nnächste"@de .\n'
    )


def test_trig_puts_each_graph_into_a_block_after_the_default_one() -> None:
    quads = parse(
        b"<http://e.org/g> { <http://e.org/s> a <http://e.org/C> } "
        b"<http://e.org/g> a <http://e.org/G> .",
        "trig",
    )
    assert serialize(quads, "trig").decode() == (
        "<http://e.org/g> a <http://e.org/G> .\n"
        "\n"
        "<http://e.org/g> {\n"
        "    <http://e.org/s> a <http://e.org/C> .\n"
        "}\n"
    )


def test_an_iri_stands_before_those_that_it_begins() -> None:
    quads = [
        Quad(NamedNode(EX + name), NamedNode(EX + "p"), Literal(1))
        for name in ("a/b", "a", "a#c", "ab")
    ]
    lines = serialize(quads, "ntriples").decode().splitlines()
    assert [line.split(" ")[0].removeprefix(f"<{EX}") for line in lines] == [
        "a>",
        "a#c>",
        "a/b>",
        "ab>",
    ]


def test_json_ld_has_its_context_inside_and_native_numbers() -> None:
    text = serialize(parse(DEPLOYMENT.encode(), "turtle"), "jsonld").decode()
    assert f'"kgo": "{KGO}"' in text
    assert '"kgo:length": 3120' in text


def test_json_ld_uses_no_prefix_that_an_iri_has_as_its_scheme() -> None:
    place = Quad(NamedNode(EX + "a"), NamedNode(EX + "at"), NamedNode("geo:48.2,16.3"))
    feature = Quad(
        NamedNode(EX + "a"),
        NamedNode(EX + "is"),
        NamedNode("http://www.opengis.net/ont/geosparql#Feature"),
    )
    assert set(parse(serialize([place, feature], "jsonld"), "jsonld")) == {place, feature}


@pytest.mark.parametrize("name", ["turtle", "ntriples"])
def test_formats_without_graphs_merge_them(name: str) -> None:
    here = Quad(NamedNode(EX + "a"), NamedNode(EX + "p"), Literal("x"), NamedNode(EX + "g"))
    there = Quad(NamedNode(EX + "a"), NamedNode(EX + "p"), Literal("x"), NamedNode(EX + "h"))
    [merged] = parse(serialize([here, there], name), name)
    assert merged.graph_name == DefaultGraph()


@pytest.mark.parametrize("name", FORMATS)
def test_nothing_gives_a_file_without_statements(name: str) -> None:
    assert len(serialize([], name)) < 50


@given(datasets(), st.sampled_from(sorted(FORMATS)), st.randoms())
def test_bytes_do_not_depend_on_the_order(
    quads: list[Quad], name: str, chance: random.Random
) -> None:
    shuffled = quads * 2
    chance.shuffle(shuffled)
    assert serialize(shuffled, name) == serialize(quads, name)


@given(datasets(), st.sampled_from(sorted(FORMATS)))
def test_what_was_written_reads_back_to_the_same_bytes(quads: list[Quad], name: str) -> None:
    written = serialize(quads, name)
    if written.strip():
        assert serialize(parse(written, name), name) == written


@given(datasets(), st.sampled_from(WITH_GRAPHS))
def test_formats_with_graphs_lose_nothing(quads: list[Quad], name: str) -> None:
    written = serialize(quads, name)
    if written.strip():
        assert serialize(parse(written, name), "nquads") == serialize(quads, "nquads")


@pytest.mark.parametrize("name", FORMATS)
def test_blank_nodes_of_a_foreign_file_get_the_same_labels_each_time(name: str) -> None:
    first, second = parse(FOREIGN.encode(), "turtle"), parse(FOREIGN.encode(), "turtle")
    assert first != second
    assert serialize(first, name) == serialize(reversed(second), name)


def test_blank_nodes_of_two_files_stay_apart() -> None:
    one = b"_:a <http://example.org/p> 1 ."
    assert (
        len(serialize([*parse(one, "turtle"), *parse(one, "turtle")], "ntriples").splitlines()) == 2
    )


@pytest.mark.parametrize(
    ("name", "rdflib_name"),
    [("turtle", "turtle"), ("trig", "trig"), ("nquads", "nquads"), ("jsonld", "json-ld")],
)
@pytest.mark.filterwarnings("ignore::DeprecationWarning:rdflib")
def test_rdflib_reads_what_is_written(name: str, rdflib_name: str) -> None:
    quads = parse(DEPLOYMENT.encode(), "turtle")
    theirs = rdflib.Dataset(default_union=True)
    theirs.parse(data=serialize(quads, name), format=rdflib_name)
    assert set(theirs.triples((None, None, None))) == set(
        to_rdflib(quads).triples((None, None, None))
    )


@pytest.mark.parametrize(
    ("content", "name", "sentence"),
    [
        (b"\n<http://e.org/a> <http://e.org/b>", "turtle", "g:2: this is no valid Turtle"),
        (b"\n\nnonsense", "ntriples", "g:3: this is no valid N-Triples at column 1: "),
        (b'{"@id": "http://e.org/a"\n "x"}', "jsonld", "g:2: this is no valid JSON-LD"),
        (b"<a> <b> <c> .", "turtle", "No scheme found in an absolute IRI"),
        (b"", "turtle", "g: expected Turtle, but the file is empty"),
        (b" \n", "trig", "g: expected TriG, but the file is empty"),
        (b"# a\n# \xfcber", "turtle", "g:2: expected UTF-8, found the byte 0xFC"),
        ("# a".encode("utf-16"), "turtle", "g:1: the file is UTF-16; please save it as UTF-8"),
        (b"# a\n\0", "turtle", "g:2: expected text, found a zero byte"),
        (
            b"<http://e.org/a> <http://e.org/b> <<( <http://e.org/a> <http://e.org/b> 1 )>> .",
            "turtle",
            "g: the file uses triple terms",
        ),
    ],
)
def test_a_broken_file_gives_a_sentence_with_its_line(
    content: bytes, name: str, sentence: str
) -> None:
    with pytest.raises(InputError) as caught:
        parse(content, name, name="g")
    assert sentence in str(caught.value)


@pytest.mark.parametrize(
    "context", ['"https://schema.org/"', '{"@import": "https://schema.org/"}', '["https://x.org"]']
)
def test_a_context_on_the_network_is_refused(context: str) -> None:
    with pytest.raises(InputError, match="kgbuild fetches nothing"):
        parse(f'{{"@context": {context}, "name": "x"}}'.encode(), "jsonld")


def test_a_missing_file_and_a_folder_are_told_apart(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no such file"):
        parse(tmp_path / "none.ttl")
    (tmp_path / "folder.ttl").mkdir()
    with pytest.raises(InputError, match="expected a file, found a folder"):
        parse(tmp_path / "folder.ttl")


def test_bytes_need_a_format() -> None:
    with pytest.raises(UsageError, match="please give it by name"):
        parse(b"")


def test_a_byte_order_mark_is_dropped() -> None:
    assert len(parse(b"\xef\xbb\xbf<http://e.org/a> a <http://e.org/C> .", "turtle")) == 1


def test_a_file_loads_into_rdflib_with_plain_strings(tmp_path: Path) -> None:
    path = tmp_path / "g.trig"
    path.write_bytes(
        b'<http://e.org/g> { <http://e.org/a> <http://e.org/b> "x", "07"^^<'
        + XSD.encode()
        + b"integer> }"
    )
    dataset = load(path)
    values = {value for _, _, value, _ in dataset.quads()}
    assert rdflib.Literal("x") in values
    assert {str(value) for value in values} == {"x", "07"}
    assert {graph for _, _, _, graph in dataset.quads()} == {rdflib.URIRef("http://e.org/g")}


@given(datasets())
def test_a_way_through_rdflib_loses_nothing(quads: list[Quad]) -> None:
    assert serialize(from_rdflib(to_rdflib(quads)), "nquads") == serialize(quads, "nquads")


def test_an_ill_typed_literal_is_left_to_the_shapes(
    caplog: pytest.LogCaptureFixture, recwarn: pytest.WarningsRecorder
) -> None:
    bad = b'<http://e.org/a> <http://e.org/b> "2022-02-31"^^<' + XSD.encode() + b"date> ."
    [(_, _, value, _)] = to_rdflib(parse(bad, "turtle")).quads()
    assert isinstance(value, rdflib.Literal)
    assert value.ill_typed
    assert not caplog.records
    assert not recwarn.list
