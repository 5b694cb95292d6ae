"""A lexicon is data: complete, in lower case, and with every class that the readers ask for."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path
from typing import get_args

import pytest

import kgbuild
from kgbuild.lang import lexicon
from kgbuild.lang.lexicon import Lexicon
from kgbuild.lang.speech import speech
from kgbuild.model import Language, Modifier

NAMES: dict[Language, str] = {"de": "german", "en": "english"}
SOURCE = Path(kgbuild.__file__).parent
LANGUAGES: tuple[Language, ...] = get_args(Language)
LEXICONS = [lexicon(language) for language in LANGUAGES]
each_language = pytest.mark.parametrize("words", LEXICONS, ids=LANGUAGES)


def _asked(language: Language, method: str, table: str) -> Iterator[str]:
    """Names of the classes of a table that the code asks for by a literal name.

    A module that is named for a language asks only for what that language has.
    """
    others = [f"_{name}" for code, name in NAMES.items() if code != language]
    for path in SOURCE.rglob("*.py"):
        if path.stem.endswith(tuple(others)):
            continue
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            name: object = None
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
                if node.func.attr == method and len(node.args) == 2:
                    name = node.args[1]
            elif isinstance(node, ast.Subscript) and isinstance(node.value, ast.Attribute):
                if node.value.attr == table:
                    name = node.slice
            if isinstance(name, ast.Constant) and isinstance(name.value, str):
                yield name.value


@each_language
def test_every_class_that_the_code_asks_for_is_there(words: Lexicon) -> None:
    known = {*words.classes, *speech(words.language).classes}
    assert set(_asked(words.language, "is_a", "classes")) - known == set()
    assert set(_asked(words.language, "has", "date_words")) - set(words.date_words) == set()
    assert set(_asked(words.language, "", "number_words")) - set(words.number_words) == set()


def test_the_languages_have_the_same_classes_of_words_in_numbers_and_dates() -> None:
    one, *others = LEXICONS
    for other in others:
        assert set(one.number_words) == set(other.number_words)
        assert set(one.date_words) == set(other.date_words)


@each_language
def test_all_words_are_in_lower_case(words: Lexicon) -> None:
    for field in fields(words):
        table = getattr(words, field.name)
        if isinstance(table, dict) and field.name not in ("classes", "number_words", "date_words"):
            for key in table:
                text = key if isinstance(key, str) else " ".join(key)
                assert text == text.lower(), (field.name, key)
    for classes in (words.classes, words.number_words, words.date_words):
        for name, members in classes.items():
            assert all(word == word.lower() for word in members), name


@each_language
def test_every_month_and_weekday_has_a_name(words: Lexicon) -> None:
    assert set(words.months.values()) == set(range(1, 13))
    assert set(words.weekdays.values()) == set(range(7))
    assert set(words.date_units.values()) == {"year", "month", "week", "day"}
    assert set(words.date_units_plural.values()) == {"year", "month", "week", "day"}
    assert {0, 1, -1} <= set(words.day_offsets.values())
    assert all(1 <= a <= 12 and 1 <= b <= 12 for a, b in words.seasons.values())


@each_language
def test_every_modifier_is_one_of_the_model(words: Lexicon) -> None:
    assert set(words.modifiers.values()) == set(get_args(Modifier))
    assert set(words.after_modifiers.values()) <= {*get_args(Modifier), ""}


@each_language
def test_what_may_end_a_sentence_or_open_a_number_is_an_abbreviation(words: Lexicon) -> None:
    assert words.final_abbreviations <= words.abbreviations
    assert not words.number_abbreviations & words.abbreviations


@each_language
def test_numerals_cover_the_numbers_up_to_twenty_and_the_tens(words: Lexicon) -> None:
    assert {*range(1, 21), *range(30, 100, 10)} <= set(words.numerals.values())
    assert words.number_words["bare"] <= set(words.multipliers)


@pytest.mark.parametrize(
    ("language", "word", "lemma"),
    [
        ("de", "soldaten", "Soldat"),
        ("de", "bundeswehrsoldaten", "Soldat"),
        ("de", "nato-einheit", "Einheit"),
        ("de", "landeinheit", None),
        ("de", "haus", None),
        ("en", "soldiers", "soldier"),
        ("en", "brigades", "brigade"),
        ("en", "nonsoldiers", None),
    ],
)
def test_a_noun_is_found_by_its_form_and_in_german_by_the_end_of_a_compound(
    language: Language, word: str, lemma: str | None
) -> None:
    noun = lexicon(language).noun(word)
    assert (None if noun is None else noun.lemma) == lemma


def test_a_class_that_does_not_exist_is_an_error() -> None:
    with pytest.raises(KeyError):
        lexicon("de").is_a("der", "determinr")
