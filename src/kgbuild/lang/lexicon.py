"""The form in which a language gives its words: one lexicon a language.

A lexicon is data. What the words mean for reading a fact is said by their class;
the logic that uses them is the same for every language.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from kgbuild.model import Language

__all__ = ["Lexicon", "Noun", "VerbForm"]


class VerbForm(NamedTuple):
    """One inflected form of a verb.

    Attributes:
        lemma: dictionary form; a separable particle is set off by ``|``.
        sense: class of meaning, such as ``send`` or ``say``.
        form: ``inf``, ``zu`` (infinitive with inner zu), ``pres``, ``past``, ``subj``
            (Konjunktiv I), ``part`` (past participle), ``attr`` (declined participle) or ``ing``.
        particle: the separable or phrasal particle that must stand in the clause, or "".
    """

    lemma: str
    sense: str
    form: str
    particle: str = ""


class Noun(NamedTuple):
    """A noun with its class.

    Attributes:
        lemma: nominative singular (German) or the singular.
        sense: class of meaning, such as ``personnel`` or ``unit``.
        gender: ``m``, ``f``, ``n`` or "" where the language has none.
    """

    lemma: str
    sense: str
    gender: str = ""


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The words of one language; all keys are lower case.

    Attributes:
        language: ISO 639-1 code.
        verbs: inflected form → what it may be.
        nouns: inflected form → noun.
        compound_classes: classes whose nouns also close a compound (Bundeswehrsoldaten).
        not_compound: words that look like such a compound and are none.
        classes: class of function word (``determiner``, ``preposition``…) → its words.
        modifiers: words before a figure → modifier.
        after_modifiers: words behind a figure → modifier, or "" where they say nothing of it.
        numerals: number word → value.
        multipliers: word → factor (dozen, thousand, million).
        months: month name → 1 to 12.
        weekdays: weekday name → 0 (Monday) to 6.
        number_words: class of word inside or around a number (``half``, ``range``…) → its
            words, a space inside one written as ``_``.
        numeral_endings: what a numeral of several parts in one word may end in.
        date_words: class of word inside or around a date (``since``, ``next``…) → its words.
        date_units: unit of time in the singular → ``year``, ``month``, ``week`` or ``day``.
        date_units_plural: the same in the plural.
        day_offsets: word for a day → its distance in days from the day of publication.
        seasons: season → its first and last month.
        abbreviations: words that a full stop follows without ending a sentence.
        final_abbreviations: those of them that a sentence may end in.
        number_abbreviations: words that are an abbreviation before a number only.
        openers: words that open a sentence although a number and a full stop precede them.
        decimal: the decimal mark.
        grouping: the marks between groups of three digits.
        ordinal_dot: True where "14." is an ordinal.
        bare_years: True where a year needs no preposition ("2017 schickte Berlin …").
    """

    language: Language
    verbs: Mapping[str, tuple[VerbForm, ...]]
    nouns: Mapping[str, Noun]
    compound_classes: frozenset[str]
    not_compound: frozenset[str]
    classes: Mapping[str, frozenset[str]]
    modifiers: Mapping[tuple[str, ...], str]
    after_modifiers: Mapping[tuple[str, ...], str]
    numerals: Mapping[str, float]
    multipliers: Mapping[str, int]
    months: Mapping[str, int]
    weekdays: Mapping[str, int]
    number_words: Mapping[str, frozenset[str]]
    numeral_endings: tuple[str, ...]
    date_words: Mapping[str, frozenset[str]]
    date_units: Mapping[str, str]
    date_units_plural: Mapping[str, str]
    day_offsets: Mapping[str, int]
    seasons: Mapping[str, tuple[int, int]]
    abbreviations: frozenset[str]
    final_abbreviations: frozenset[str]
    number_abbreviations: frozenset[str]
    openers: frozenset[str]
    decimal: str
    grouping: str
    ordinal_dot: bool
    bare_years: bool

    def noun(self, word: str) -> Noun | None:
        """The noun that a lower-case word is, by itself or as the end of a compound.

        Example:
            >>> from kgbuild.lang import lexicon
            >>> lexicon("de").noun("bundeswehrsoldaten").lemma
            'Soldat'
        """
        found = self.nouns.get(word)
        if found or not self.compound_classes or word in self.not_compound:
            return found
        for cut in range(2, len(word) - 3):
            tail = self.nouns.get(word[cut:])
            if tail and tail.sense in self.compound_classes:
                return tail
        return None

    def is_a(self, word: str, word_class: str) -> bool:
        """True where a lower-case word belongs to a class of function words."""
        return word in self.classes[word_class]
