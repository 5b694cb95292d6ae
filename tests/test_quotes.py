"""Quotations are found whatever marks they stand in; an apostrophe is none."""

from __future__ import annotations

import pytest
from hypothesis import given
from tests.hostile_texts import HOSTILE, CountedTokens
from tests.strategies import texts

from kgbuild.lang import lexicon
from kgbuild.text.quotes import find_quotes
from kgbuild.text.sentences import split_sentences
from kgbuild.text.tokens import tokenize


def _quotes(text: str) -> list[tuple[str, bool]]:
    tokens = tokenize(text)
    found = find_quotes(tokens, split_sentences(text, tokens, lexicon("de")))
    return [(text[tokens[q.first].start : tokens[q.last - 1].end], q.closed) for q in found]


@pytest.mark.parametrize(
    ("text", "quotes"),
    [
        ("Er sagte: „Wir bleiben.“ Dann ging er.", ["„Wir bleiben.“"]),
        ("„Wir bleiben“, sagte er, „und helfen.“", ["„Wir bleiben“", "„und helfen.“"]),
        ('„Wir bleiben", sagte er.', ['„Wir bleiben"']),
        ("“Wir bleiben“, sagte er.", ["“Wir bleiben“"]),
        ("»Wir bleiben«, sagte er.", ["»Wir bleiben«"]),
        ("«Wir bleiben», sagte er. ›Ja‹, ‹nein›.", ["«Wir bleiben»", "›Ja‹", "‹nein›"]),
        ("‚Hessen‘ heißt das Schiff.", ["‚Hessen‘"]),
        ('"We stay," he said. "We help."', ['"We stay,"', '"We help."']),
        ("“We stay,” he said.", ["“We stay,”"]),
        ('He said "no" and (“yes”).', ['"no"', "“yes”"]),
        ('Die "Hessen"-Fregatte, NATO-"Speerspitze"', ['"Hessen"', '"Speerspitze"']),
        ('a " b " c', ['" b "']),
    ],
)
def test_any_pair_of_marks_holds_a_quotation(text: str, quotes: list[str]) -> None:
    assert _quotes(text) == [(quote, True) for quote in quotes]


@pytest.mark.parametrize(
    ("text", "quotes"),
    [
        ("‘We stay,’ he said. ‘The soldiers’ families go.’",
         ["‘We stay,’", "‘The soldiers’ families go.’"]),
        ("'We stay,' he said of the soldiers' families.", ["'We stay,'"]),
        ("the 'Moskva' and the 'Patriots' left", ["'Moskva'", "'Patriots'"]),
        ("soldiers' families in N'Djamena don't like Russia's '90s", []),
        ("Hans' Truppen und Klaus' Panzer", []),
        ("'tis said: \"We stay\"", ['"We stay"']),
    ],
)  # fmt: skip
def test_an_apostrophe_opens_a_quotation_only_before_a_word_and_where_one_closes_it(
    text: str, quotes: list[str]
) -> None:
    assert [quote for quote, _ in _quotes(text)] == quotes


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("„Er rief ‚halt‘ und ging“, sagte sie.", "„Er rief ‚halt‘ und ging“"),
        ("„Er rief „halt“ und ging“, sagte sie.", "„Er rief „halt“ und ging“"),
        ('„Er rief "halt" und ging“, sagte sie.', '„Er rief "halt" und ging“'),
        ("“He said ‘no’ and left,” she said.", "“He said ‘no’ and left,”"),
        ("»Er rief ›halt‹ und ging«, sagte sie.", "»Er rief ›halt‹ und ging«"),
    ],
)
def test_a_quotation_inside_another_is_part_of_it(text: str, quote: str) -> None:
    assert _quotes(text) == [(quote, True)]


def test_a_quotation_that_is_not_closed_ends_with_its_paragraph() -> None:
    text = "Er sagte: „Wir bleiben.\n„Und wir helfen.“ Dann ging er.\n“We stay.\n“We help.”"
    assert _quotes(text) == [
        ("„Wir bleiben.", False),
        ("„Und wir helfen.“", True),
        ("“We stay.", False),
        ("“We help.”", True),
    ]


def test_a_closing_mark_alone_opens_nothing() -> None:
    assert _quotes('Er kam.“ Sie blieb.” Und ging." Ein Rohr, 5" breit.') == []


@given(texts())
def test_quotations_stand_in_order_inside_a_paragraph(text: str) -> None:
    tokens = tokenize(text)
    sentences = split_sentences(text, tokens, lexicon("de"))
    behind = 0
    paragraph_of = [s.paragraph for s in sentences for _ in range(s.first, s.last)]
    for quote in find_quotes(tokens, sentences):
        assert behind <= quote.first < quote.last <= len(tokens)
        assert paragraph_of[quote.first] == paragraph_of[quote.last - 1]
        assert quote.last - quote.first >= 2
        behind = quote.last


@pytest.mark.parametrize("piece", HOSTILE)
def test_steps_grow_with_the_text_and_no_faster(piece: str) -> None:
    def steps(size: int) -> int:
        text = piece * (size // len(piece))
        tokens = CountedTokens(tokenize(text))
        sentences = split_sentences(text, list(tokens), lexicon("de"))
        tokens.looks = 0
        find_quotes(tokens, sentences)
        return tokens.looks

    assert steps(20_000) <= 3 * steps(10_000) + 100
