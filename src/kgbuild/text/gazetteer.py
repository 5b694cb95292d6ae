"""Finds nations, alliances, places and named forces in a row of tokens, longest match first.

The names come from the reference tables; this module adds only the regular endings
of each language (genitive -s, endings of German adjectives).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from kgbuild import reference
from kgbuild.model import Entity, Language
from kgbuild.text.tokens import Token, tokenize

__all__ = ["Gazetteer", "Match", "Referent", "gazetteer"]

_LONGEST_CODE = 4
_ADJECTIVE_ENDINGS = ("", "e", "en", "er", "em", "es")


class Referent(NamedTuple):
    """What a name stands for.

    Attributes:
        entity: nation, alliance or region; for a force the nation or alliance it belongs to.
        role: ``name``, ``adjective``, ``people``, ``capital``, ``government``, ``place``,
            ``region``, ``force``.
        label: dictionary form of the name.
        detail: kind of place ("town") or force ("navy").
        genitive: True for a German genitive in -s.
    """

    entity: Entity
    role: str
    label: str
    detail: str = ""
    genitive: bool = False


class Match(NamedTuple):
    """Tokens ``first`` to ``last`` (exclusive) with all that they may stand for."""

    first: int
    last: int
    referents: tuple[Referent, ...]


class Gazetteer:
    """The names of one language.

    Args:
        language: ``de`` or ``en``.

    Example:
        >>> found = gazetteer("de").find(tokenize("Soldaten der Bundeswehr in Litauen"))
        >>> [m.referents[0].entity.code for m in found]
        ['DEU', 'LTU']
    """

    def __init__(self, language: Language) -> None:
        self.language = language
        self._by_first: dict[str, dict[tuple[str, ...], list[Referent]]] = defaultdict(dict)
        self._lengths: dict[str, tuple[int, ...]] = {}
        self._prefixes: dict[str, Referent] = {}
        for form, referent in _forms(language):
            self._add(form, referent)
        for first, rests in self._by_first.items():
            self._lengths[first] = tuple(sorted({len(rest) for rest in rests}, reverse=True))

    def find(self, tokens: Sequence[Token]) -> list[Match]:
        """All names in the tokens, from left to right, the longest where several begin."""
        found: list[Match] = []
        i = 0
        while i < len(tokens):
            match = self._at(tokens, i)
            if match:
                found.append(match)
                i = match.last
            else:
                i += 1
        return found

    def prefix(self, word: str) -> Referent | None:
        """What the first part of a compound names ("Bundeswehr" in Bundeswehrsoldaten).

        Args:
            word: the part, in lower case and without a hyphen at its end.
        """
        return self._prefixes.get(word) or self._prefixes.get(word.removesuffix("s"))

    def _at(self, tokens: Sequence[Token], i: int) -> Match | None:
        text = tokens[i].text
        rests = self._by_first.get(text)
        if rests is None and len(text) > _LONGEST_CODE and text.isupper():
            # A dateline or a heading in capitals: "BERLIN", "DSCHIBUTI".
            text = text.capitalize()
            rests = self._by_first.get(text)
        if rests is None:
            return None
        for length in self._lengths[text]:
            rest = tuple(t.text for t in tokens[i + 1 : i + 1 + length])
            referents = rests.get(rest)
            if referents:
                return Match(i, i + 1 + length, tuple(referents))
        return None

    def _add(self, form: str, referent: Referent) -> None:
        words = [t.text for t in tokenize(form)]
        if not words:
            return
        referents = self._by_first[words[0]].setdefault(tuple(words[1:]), [])
        if all(r.role != referent.role or r.entity != referent.entity for r in referents):
            referents.append(referent)
        # "Marine" in Marineinfanterie says what they are, not whose.
        branch = referent.role == "force" and referent.detail not in (
            "forces",
            "mission",
            "mercenary",
        )
        if branch:
            return
        if len(words) == 1 and referent.role in ("name", "force", "adjective", "region", "place"):
            if not referent.genitive:
                self._prefixes.setdefault(form.lower(), referent)


@cache
def gazetteer(language: Language) -> Gazetteer:
    """The gazetteer of a language, built once."""
    return Gazetteer(language)


def _forms(language: Language) -> Iterator[tuple[str, Referent]]:
    """Every inflected form of every name, with what it stands for, surest first."""
    alliances = reference.alliances()
    for code, nation in reference.nations().items():
        entity = Entity(kind="nation", code=code)
        name = nation.name_de if language == "de" else nation.name_en
        yield from _declined(name, Referent(entity, "name", name), language)
    for code, alliance in alliances.items():
        entity = Entity(kind="alliance", code=code)
        name = alliance.name_de if language == "de" else alliance.name_en
        yield from _declined(name, Referent(entity, "name", name), language)
        yield from _declined(code, Referent(entity, "name", code), language)
    for row in reference.names():
        if row.language != language:
            continue
        kind = "alliance" if row.code in alliances else "nation"
        entity = Entity(kind=kind, code=row.code)  # type: ignore[arg-type]
        for form in row.forms:
            referent = Referent(entity, row.role, form)
            if row.role == "adjective" and language == "de" and form[:1].islower():
                for ending in _ADJECTIVE_ENDINGS:
                    yield form + ending, referent
                    yield (form + ending).capitalize(), referent
            elif row.role in ("people", "adjective"):
                yield form, referent
            else:
                yield from _declined(form, referent, language)
    yield from _place_forms(language)
    for force in reference.forces():
        if force.language == language:
            kind = "alliance" if force.code in alliances else "nation"
            entity = Entity(kind=kind, code=force.code)  # type: ignore[arg-type]
            for form in (force.name, *force.forms):
                yield from _declined(form, Referent(entity, "force", form, force.kind), language)


def _place_forms(language: Language) -> Iterator[tuple[str, Referent]]:
    for region in reference.regions().values():
        label = region.name_de if language == "de" else region.name_en
        entity = Entity(kind="region", label=label)
        for form in (label, *(region.forms_de if language == "de" else region.forms_en)):
            yield from _declined(form, Referent(entity, "region", label, "region"), language)
    for place in reference.places():
        label = place.name_de if language == "de" else place.name_en
        within = place.within[0] if place.within else None
        entity = Entity(kind="region", label=label, within=within)
        for form in (label, *place.forms):
            yield from _declined(form, Referent(entity, "place", label, place.kind), language)


def _declined(form: str, referent: Referent, language: Language) -> Iterator[tuple[str, Referent]]:
    yield form, referent
    if language == "de" and not form.endswith(("s", "x", "z", "ß", ".")):
        yield form + "s", referent._replace(genitive=True)
