"""A span is shown with the sentence it stands in."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.strategies import spans, texts

from kgbuild.model import Article, Span
from kgbuild.text.context import sentence_around

TEXT = "Es ist so. Polen grenzt an Belarus. Am 14. Februar kam die Truppe.\nEnde"


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ("Belarus", "Polen grenzt an Belarus."),
        ("Belarus. Am 14", "Polen grenzt an Belarus. Am 14. Februar kam die Truppe."),
        ("Februar", "Am 14. Februar kam die Truppe."),
        ("Es", "Es ist so."),
        ("Ende", "Ende"),
        (TEXT, TEXT),
    ],
)
def test_the_sentence_or_the_run_of_sentences_around_a_span(words: str, sentence: str) -> None:
    start = TEXT.index(words)
    article = Article(id="a", text=TEXT, language="de")
    assert sentence_around(article, Span.of(TEXT, start, start + len(words))) == sentence


@given(texts().filter(bool).flatmap(lambda text: st.tuples(st.just(text), spans(text))))
def test_a_span_always_lies_in_its_sentence(text_and_span: tuple[str, Span]) -> None:
    text, span = text_and_span
    for language in ("de", "en", None):
        article = Article(id="a", text=text, language=language)
        assert span.exact in sentence_around(article, span)
