"""The words of a language for speech: verbs of saying and the words around what is said.

Example:
    >>> {form.sense for form in speech("en").verbs["warned"]} == {"say", "speak"}
    True
    >>> speech("de").is_a("dass", "that")
    True
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from kgbuild.lang import morphology
from kgbuild.lang.de import speech as german
from kgbuild.lang.en import speech as english
from kgbuild.lang.lexicon import VerbForm
from kgbuild.model import Language

__all__ = ["SpeechLexicon", "speech"]


@dataclass(frozen=True, slots=True)
class SpeechLexicon:
    """The words for speech of one language; all keys are lower case.

    Attributes:
        language: ISO 639-1 code.
        verbs: inflected form → what verb of saying it may be; ``sense`` tells how that verb
            takes what is said: ``say``, ``claim``, ``promise``, ``state``, ``speak``, ``deny``,
            ``refuse`` or ``see``.
        prepositions: verb → prepositions behind which stands what is said.
        marked: verb → word without which its object is no speech.
        classes: class of word around what is said → its words.
    """

    language: Language
    verbs: Mapping[str, tuple[VerbForm, ...]]
    prepositions: Mapping[str, frozenset[str]]
    marked: Mapping[str, str]
    classes: Mapping[str, frozenset[str]]

    def is_a(self, word: str, word_class: str) -> bool:
        """True where a lower-case word belongs to a class."""
        return word in self.classes[word_class]


@cache
def speech(language: Language) -> SpeechLexicon:
    """The words for speech of a language."""
    data = german if language == "de" else english
    conjugated = morphology.german_verbs if language == "de" else morphology.english_verbs
    return SpeechLexicon(
        language=language,
        verbs=conjugated(data.VERBS),
        prepositions={verb: frozenset(words.split()) for verb, words in data.PREPOSITIONS.items()},
        marked=data.MARKED,
        classes={name: frozenset(words.split()) for name, words in data.CLASSES.items()},
    )
