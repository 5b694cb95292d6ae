"""A text is cut into words, numbers and marks; nothing is lost and nothing is read twice."""

from __future__ import annotations

import time
import unicodedata

import pytest
from hypothesis import given
from tests.hostile_texts import HOSTILE
from tests.strategies import texts

from kgbuild.text.tokens import tokenize


def _cut(text: str) -> list[str]:
    return [token.text for token in tokenize(text)]


def _kinds(text: str) -> list[str]:
    return [token.kind for token in tokenize(text)]


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("Die NATO-Truppe kam.", ["Die", "NATO-Truppe", "kam", "."]),
        ("polnisch-belarussische Grenze", ["polnisch-belarussische", "Grenze"]),
        ("Russia's ally", ["Russia", "'s", "ally"]),
        ("the U.S.’s ally", ["the", "U.S.", "’s", "ally"]),
        ("soldiers' families", ["soldiers", "'", "families"]),
        ("N'Djamena and don't", ["N'Djamena", "and", "don't"]),
        ("'S-400' systems", ["'", "S-400", "'", "systems"]),
        ("U.S. troops, z.B. hier", ["U.S.", "troops", ",", "z.B.", "hier"]),
        ("U.S.-led", ["U.S.-led"]),
        ("1.200 und 1,200 und 4,8.", ["1.200", "und", "1,200", "und", "4,8", "."]),
        ("100’000 und 100'000", ["100’000", "und", "100'000"]),
        ("the 500-strong, 1,200-strong", ["the", "500-strong", ",", "1,200-strong"]),
        ("200-300 Mann", ["200", "-", "300", "Mann"]),
        ("2000er, 1.200er, F-16s", ["2000er", ",", "1.200er", ",", "F-16s"]),
        ("82nd Airborne", ["82nd", "Airborne"]),
        ("10.Mai", ["10", ".", "Mai"]),
        ("2022-02-14", ["2022", "-", "02", "-", "14"]),
        ("mid-February", ["mid-February"]),
        ("www.nato.int/a (https://x.org/b?c=1).",
         ["www.nato.int/a", "(", "https://x.org/b?c=1", ")", "."]),
        ("info@nato.int, @NATO", ["info", "@nato.int", ",", "@NATO"]),
        ("a_b", ["a", "_", "b"]),
        ("Ende\u200b \ufeffdes", ["Ende", "des"]),
    ],
)  # fmt: skip
def test_words_numbers_and_marks_are_told_apart(text: str, tokens: list[str]) -> None:
    assert _cut(text) == tokens


def test_a_token_knows_its_kind() -> None:
    assert _kinds("Russia's 1,200 men: www.x.org") == [
        "word", "clitic", "number", "word", "mark", "link",
    ]  # fmt: skip


@pytest.mark.parametrize("text", ["für Österreich", "Bundes\u00adwehr", "Fu\u0308nf-La\u0308nder"])
def test_decomposed_and_hyphenated_letters_make_one_word_with_its_usual_form(text: str) -> None:
    usual = unicodedata.normalize("NFC", text).replace("\u00ad", "").lower()
    for form in (text, unicodedata.normalize("NFD", text)):
        assert [token.low for token in tokenize(form)] == usual.split()


@given(texts())
def test_tokens_stand_in_order_and_cover_all_but_space(text: str) -> None:
    covered = 0
    for i, token in enumerate(tokenize(text)):
        assert token.i == i
        assert covered <= token.start < token.end
        assert text[token.start : token.end] == token.text
        between = text[covered : token.start]
        assert not between or all(c.isspace() or unicodedata.category(c) == "Cf" for c in between)
        covered = token.end
    rest = text[covered:]
    assert all(c.isspace() or unicodedata.category(c) == "Cf" for c in rest)


@given(texts())
def test_no_token_holds_white_space(text: str) -> None:
    assert not any(c.isspace() for token in tokenize(text) for c in token.text)


@pytest.mark.parametrize("piece", HOSTILE)
def test_time_grows_with_the_text_and_no_faster(piece: str) -> None:
    def seconds(size: int) -> float:
        text = piece * (size // len(piece))
        best = 9.0
        for _ in range(2):
            start = time.perf_counter()
            tokenize(text)
            best = min(best, time.perf_counter() - start)
        return best

    # Eight times the text in less than thirty times the time; quadratic would be 64.
    assert seconds(80_000) < 30 * seconds(10_000) + 0.05
