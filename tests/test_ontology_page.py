"""The page of the ontology says what the ontology says."""

from __future__ import annotations

from scripts import generate_ontology_reference

from kgbuild.namespaces import KGO, PREFIXES


def test_the_page_of_the_ontology_is_up_to_date() -> None:
    page = generate_ontology_reference.PAGE.read_text("utf-8")
    assert page == generate_ontology_reference.page(), "generate_ontology_reference.py renews it"


def test_every_term_is_on_the_page() -> None:
    page = generate_ontology_reference.page()
    terms = [str(term).removeprefix(PREFIXES["kgo"]) for term in dir(KGO)]
    own = [term for term in terms if term.isidentifier() and not term.startswith("_")]
    assert len(own) > 40
    assert not [term for term in own if f"`kgo:{term}`" not in page]
