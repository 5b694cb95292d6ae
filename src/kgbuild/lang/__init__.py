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
from kgbuild.lang.de import nouns as german_nouns
from kgbuild.lang.de import verbs as german_verbs
from kgbuild.lang.de import words as german_words
from kgbuild.lang.en import nouns as english_nouns
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
            "de",
            german_words,
            morphology.german_verbs(german_verbs.VERBS),
            morphology.german_nouns(german_nouns.NOUNS),
            german_nouns,
        )
    return _lexicon(
        "en",
        english_words,
        morphology.english_verbs(english_verbs.VERBS),
        morphology.english_nouns(english_nouns.NOUNS),
        english_nouns,
    )


def _lexicon(
    language: Language,
    words: ModuleType,
    verbs: morphology.Forms,
    nouns: Mapping[str, Noun],
    compounds: ModuleType,
) -> Lexicon:
    german = language == "de"
    return Lexicon(
        language=language,
        verbs=verbs,
        nouns=nouns,
        compound_classes=compounds.COMPOUND_CLASSES,
        not_compound=compounds.NOT_COMPOUND,
        classes={name: frozenset(listed.split()) for name, listed in words.CLASSES.items()},
        modifiers={
            tuple(phrase.split()): modifier
            for modifier, phrases in words.MODIFIERS.items()
            for phrase in phrases.split(";")
            if phrase.strip()
        },
        after_modifiers=words.AFTER_MODIFIERS,
        numerals=words.NUMERALS,
        multipliers=words.MULTIPLIERS,
        months=words.MONTHS,
        weekdays=words.WEEKDAYS,
        abbreviations=words.ABBREVIATIONS,
        openers=words.OPENERS,
        decimal="," if german else ".",
        grouping="." if german else ",",
        ordinal_dot=german,
    )
