"""Which language a text is in, told by its function words.

Articles, prepositions and conjunctions make up some two fifths of running text
in German and English, and few of them are the same in two languages. Counting
them needs no model, no network and a single pass.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import cast, get_args

from kgbuild.lang.function_words import FUNCTION_WORDS, SPELLINGS
from kgbuild.model import Language

__all__ = ["detect"]

_WORD = re.compile(r"[^\W\d_]+")
_SPELLINGS = {language: re.compile(pattern) for language, pattern in SPELLINGS.items()}
_SAMPLE = 50_000
"""Characters that are looked at: more would not change the answer."""
_RUNNING_TEXT = 20
"""Words from which on a text has function words enough to be counted on."""
_TELLING = 2
"""Letter groups that a text without function words must have for a guess."""
_ROUNDING = 1e-9
_LEAST_SHARE = 0.12
"""Share of function words below which running text is in no language known here."""


def detect(text: str) -> Language | None:
    """The language of a text: ``de``, ``en``, or None where it is in neither.

    Running text (20 words or more) is in the language that it has most function
    words of, provided that they make up an eighth of it. A shorter text, such as a
    headline, goes to the best guess: by its spelling, where it has no function word
    or only such as are German and English alike ("in", "an"). Where that does not
    tell either, the answer is None.

    Args:
        text: the text; its first 50,000 characters are looked at.

    Example:
        >>> detect("Die Bundeswehr schickt 350 Soldaten nach Litauen.")
        'de'
        >>> detect("The government will send 350 soldiers to Lithuania.")
        'en'
        >>> detect("Le gouvernement enverra 350 soldats en Lituanie.") is None
        True
    """
    sample = text[:_SAMPLE].lower()
    words = _WORD.findall(sample)
    scores: dict[str, float] = defaultdict(float)
    found = 0
    for word in words:
        weights = _WEIGHTS.get(word)
        if weights:
            found += 1
            for language, weight in weights.items():
                scores[language] += weight
    if len(words) >= _RUNNING_TEXT and found < _LEAST_SHARE * len(words):
        return None
    if not found:
        return _by_spelling(sample, get_args(Language), least=_TELLING)
    best = max(scores.values())
    # Where the same words are those of several languages, one that is read here is likelier.
    read = [of for of in get_args(Language) if scores.get(of, 0) > best - _ROUNDING]
    return _by_spelling(sample, read) if len(read) != 1 else cast(Language, read[0])


def _by_spelling(sample: str, languages: Sequence[str], least: int = 1) -> Language | None:
    hints = {of: len(_SPELLINGS[of].findall(sample)) for of in languages}
    most = max(hints.values(), default=0)
    leaders = [of for of in languages if hints[of] == most]
    return cast(Language, leaders[0]) if len(leaders) == 1 and most >= least else None


def _weights() -> dict[str, Mapping[str, float]]:
    languages: dict[str, list[str]] = defaultdict(list)
    for language, words in FUNCTION_WORDS.items():
        for word in words:
            languages[word].append(language)
    # A word that several languages have says less for each of them.
    return {word: dict.fromkeys(of, 1 / len(of)) for word, of in languages.items()}


_WEIGHTS = _weights()
