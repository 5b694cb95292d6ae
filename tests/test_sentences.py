"""A sentence ends where a reader would end it, in German and in English."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.hostile_texts import HOSTILE, CountedTokens
from tests.strategies import texts

from kgbuild.lang import lexicon
from kgbuild.model import Language
from kgbuild.text.sentences import Sentence, split_sentences
from kgbuild.text.tokens import tokenize


def _split(language: Language, text: str) -> list[str]:
    tokens = tokenize(text)
    return [
        text[tokens[s.first].start : tokens[s.last - 1].end]
        for s in split_sentences(text, tokens, lexicon(language))
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Er kam.| Sie ging!| Und dann?| Nichts.",
        "Am 14. Februar kam die 82. Luftlandedivision und die 3. und 4. Kompanie.| Sie blieb.",
        "Er blieb bis zum 31.| Er ging.",
        "So steht es in Artikel 5.| Polen berief sich darauf.",
        "Deutschlands 1. Panzerdivision steht in Oldenburg.",
        "Es kamen 300.| Die Truppen blieben.",
        "Das war im Jahr 2022.| Polen half.",
        "Vom 14. 2. 2022 an.",
        "Admiral Dr. Rob J. Bauer sprach.| Gen. Zorn schwieg.",
        "Es gibt Panzer, Haubitzen usw.| Die Truppe ist stark.",
        "Panzer usw. gibt es, z.B. Leopard, d.h. viele, u.a. die Bundeswehr.",
        "Das ist Plan B.| Die Nato hat ihn.",
        "Er wartete … Polen nicht.",
        "Das war es …| Die Truppe ging.",
        "Das war es ...| Die Truppe ging.",
        "BERLIN, 8. April - Mit einem Appell ging es los.",
        "Er sagte: „Wir bleiben.“| Dann ging er.",
        "„Wir bleiben“, sagte er.| „Und Polen?“, fragte sie.",
        "(Er kam.)| Sie ging.",
        "Mehr auf www.example.org.| Die Bundeswehr hilft.",
        "Schreiben Sie an info@example.org.| Danke.",
        "Ein Titel ohne Punkt|\nDer Text.|\n\nNoch einer.",
        "- 250 aus dem Heer|\n- 100 weitere|\n1. Litauen|\n2. Die Ukraine",
        "Kap. 3 und Nr. 5, Art. 5 und dieser Art.| Die Nato prüft.",
    ],
)
def test_german_sentences(text: str) -> None:
    parts = text.split("|")
    assert _split("de", "".join(parts)) == [part.strip() for part in parts]


@pytest.mark.parametrize(
    "text",
    [
        "He came.| She left!| And then?| Nothing.",
        "George W. Bush met Gen. David H. Petraeus.| They talked.",
        "U.S. troops and U.S. Army Rangers left the U.S.| The others stayed.",
        "He said no.| Then he left.",
        "See No. 5 and no. 6.",
        "It came in Feb.| The troops left on Feb. 14.",
        "He left at 5 p.m. on Monday.| It was 6 p.m.| The troops stayed.",
        "The 82nd Airborne came.| It has 4,700 men.",
        "It was 2022.| Poland helped.",
        "‘We stay.’| He left.",
        '"We stay," he said.| "Do you?"| She did not.',
        'He said: "We stay."| Poland agreed.',
        "Wait... Poland did not.",
        "It rose to 1.5 million.| Then it fell to 3.| Poland did not.",
        "A heading without a stop|\nThe text.|\r\nMore.|\u2029Still more.",
        "1. Lithuania|\n2. The Baltic states",
    ],
)
def test_english_sentences(text: str) -> None:
    parts = text.split("|")
    assert _split("en", "".join(parts)) == [part.strip() for part in parts]


def test_paragraphs_are_numbered_by_line() -> None:
    text = "Eins. Zwei.\nDrei.\n\nVier"
    tokens = tokenize(text)
    assert [s.paragraph for s in split_sentences(text, tokens, lexicon("de"))] == [0, 0, 1, 2]


def test_an_empty_text_has_no_sentence() -> None:
    assert _split("de", "") == _split("en", " \n ") == []


@given(texts(), st.sampled_from(["de", "en"]))
def test_sentences_hold_every_token_once_and_no_line_end(text: str, language: Language) -> None:
    tokens = tokenize(text)
    sentences = split_sentences(text, tokens, lexicon(language))
    covered = [i for s in sentences for i in range(s.first, s.last)]
    assert covered == list(range(len(tokens)))
    assert [s.index for s in sentences] == list(range(len(sentences)))
    assert all("\n" not in _text(text, tokens, s) for s in sentences)
    paragraphs = [s.paragraph for s in sentences]
    assert paragraphs == sorted(paragraphs)


def _text(text: str, tokens: list, sentence: Sentence) -> str:  # type: ignore[type-arg]
    return text[tokens[sentence.first].start : tokens[sentence.last - 1].end]


@pytest.mark.parametrize("piece", HOSTILE)
def test_steps_grow_with_the_text_and_no_faster(piece: str) -> None:
    def steps(size: int) -> int:
        text = piece * (size // len(piece))
        tokens = CountedTokens(tokenize(text))
        split_sentences(text, tokens, lexicon("de"))
        return tokens.looks

    assert steps(20_000) <= 3 * steps(10_000) + 100


def test_a_list_without_an_end_is_parted_so_that_nothing_reads_it_whole() -> None:
    text = "500 of 500, the rest of them, " * 400
    found = split_sentences(text, tokenize(text), lexicon("en"))
    assert [s.first for s in found[1:]] == [s.last for s in found[:-1]]
    assert max(s.last - s.first for s in found) <= 1000
