"""The languages that kgbuild reads, each a room of data.

Example:
    >>> lexicon("en").months["may"]
    5
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import ModuleType

from kgbuild.lang import morphology
from kgbuild.lang.de import dates as german_dates
from kgbuild.lang.de import nouns as german_nouns
from kgbuild.lang.de import numbers as german_numbers
from kgbuild.lang.de import verbs as german_verbs
from kgbuild.lang.de import words as german_words
from kgbuild.lang.en import dates as english_dates
from kgbuild.lang.en import nouns as english_nouns
from kgbuild.lang.en import numbers as english_numbers
from kgbuild.lang.en import verbs as english_verbs
from kgbuild.lang.en import words as english_words
from kgbuild.lang.lexicon import Lexicon, Noun
from kgbuild.model import Language

__all__ = ["lexicon"]


@cache
def lexicon(language: Language) -> Lexicon:
    """The lexicon of a language."""
    if language == "de":
        return _lexicon(
            language,
            german_words,
            german_numbers,
            german_dates,
            german_nouns,
            verbs=morphology.german_verbs(german_verbs.VERBS),
            nouns=morphology.german_nouns(german_nouns.NOUNS),
        )
    return _lexicon(
        language,
        english_words,
        english_numbers,
        english_dates,
        english_nouns,
        verbs=morphology.english_verbs(english_verbs.VERBS),
        nouns=morphology.english_nouns(english_nouns.NOUNS),
    )


def _lexicon(
    language: Language,
    words: ModuleType,
    numbers: ModuleType,
    dates: ModuleType,
    compounds: ModuleType,
    *,
    verbs: morphology.Forms,
    nouns: Mapping[str, Noun],
) -> Lexicon:
    number_words = _classes(numbers.NUMBER_WORDS)
    return Lexicon(
        language=language,
        verbs=verbs,
        nouns=nouns,
        compound_classes=compounds.COMPOUND_CLASSES,
        not_compound=compounds.NOT_COMPOUND,
        classes=_classes(words.CLASSES),
        modifiers=_phrases(numbers.MODIFIERS),
        after_modifiers=_phrases(numbers.AFTER_MODIFIERS),
        numerals=numbers.NUMERALS,
        multipliers=numbers.MULTIPLIERS,
        number_words=number_words,
        numeral_endings=(
            *numbers.NUMERALS,
            *number_words["bare"],
            *number_words["half-ending"],
        ),
        decimal=numbers.DECIMAL,
        grouping=numbers.GROUPING,
        ordinal_dot=numbers.ORDINAL_DOT,
        bare_years=dates.BARE_YEARS,
        months=dates.MONTHS,
        weekdays=dates.WEEKDAYS,
        date_words=_classes(dates.DATE_WORDS),
        date_units=_forms(dates.DATE_UNITS),
        date_units_plural=_forms(dates.DATE_UNITS_PLURAL),
        day_offsets=dates.DAY_OFFSETS,
        seasons=dates.SEASONS,
        abbreviations=words.ABBREVIATIONS,
        final_abbreviations=words.FINAL_ABBREVIATIONS,
        number_abbreviations=words.NUMBER_ABBREVIATIONS,
        openers=words.OPENERS,
    )


def _classes(table: Mapping[str, str]) -> dict[str, frozenset[str]]:
    """Class → its words."""
    return {name: frozenset(words.split()) for name, words in table.items()}


def _forms(table: Mapping[str, str]) -> dict[str, str]:
    """Form of a word → the word's meaning."""
    return {form: meaning for meaning, forms in table.items() for form in forms.split()}


def _phrases(table: Mapping[str, str]) -> dict[tuple[str, ...], str]:
    """Words of a phrase → what it says, from what it says → phrases parted by semicolons."""
    return {
        tuple(phrase.split()): meaning
        for meaning, phrases in table.items()
        for phrase in phrases.split(";")
        if phrase.strip()
    }
