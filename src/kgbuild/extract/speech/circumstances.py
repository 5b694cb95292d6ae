"""Where and through which medium something was said."""

from __future__ import annotations

from kgbuild.extract.speech.scene import Run, Said
from kgbuild.extract.speech.wording import Wording
from kgbuild.model import Entity

__all__ = ["medium_of", "place_of"]

_QUOTES = "„“”\"»«‚‘’'"


def medium_of(wording: Wording, said: Said) -> str | None:
    """ "auf Twitter", "der Nachrichtenagentur BNS", "told the BBC", "im ZDF"; None for none.

    Words inside what is said are no medium ("Russia Today lügt", sagte er).
    """
    for i in _attributing(said):
        if wording.is_a(i, "medium-name") and wording.is_a(i - 1, "on-medium"):
            return wording.text(i)
        if wording.is_a(i, "medium-noun") and (wording.capital(i) or not wording.german):
            return _named_medium(wording, i)
        if wording.is_a(i, "broadcaster") and wording.capital(i) and not _speaks(said, i):
            return wording.text(i)
    return None


def place_of(wording: Wording, said: Said) -> Entity | None:
    """Where it was said: "bei einem Besuch in Litauen", "in Brussels"; None for none.

    A place that belongs to the speaker's name is none ("the defence ministry in Rome").
    """
    document = wording.document
    for i in _attributing(said):
        mention = document.mention_at(i)
        if mention is None or mention.first != i or mention.inside or _speaks(said, i):
            continue
        if mention.role in ("adjective", "people", "government", "force") or mention.genitive:
            continue
        if mention.entity.kind not in ("nation", "region"):
            continue
        at = i - 1
        while document.is_a(at, "determiner") and not wording.preposition(at):
            at -= 1
        if document.low(at) in ("in", "im", "am", "at", "auf", "bei", "aboard"):
            if mention.role == "capital":
                return Entity(kind="region", label=mention.label, within=mention.code)
            return mention.entity
    return None


def _attributing(said: Said) -> list[int]:
    """The tokens that attribute, those that are said left out."""
    first, last = said.around
    runs: list[Run] = list(said.runs)
    return [i for i in range(first, last) if not any(a <= i < b for a, b in runs)]


def _speaks(said: Said, i: int) -> bool:
    return said.speaker.first <= i < said.speaker.last


def _named_medium(wording: Wording, i: int) -> str | None:
    """The name of a medium that a noun describes: "Zeitung „Bild“", "Interfax news agency"."""
    document = wording.document
    j = i + 1
    while wording.text(j) in _QUOTES and wording.text(j):
        j += 1
    if wording.capital(j) and document.noun(j) is None and document.date_at(j) is None:
        end = j + 1
        while wording.capital(end) and document.noun(end) is None and end < j + 4:
            end += 1
        return document.text(j, end)
    if wording.german:
        return None
    first = i
    while (
        wording.capital(first - 1)
        or wording.is_a(first - 1, "medium-noun")
        or (document.low(first - 1) in ("state", "public", "news"))
    ):
        first -= 1
    named = next((k for k in range(first, i) if wording.capital(k)), -1)
    if named >= 0:
        end = named
        while wording.capital(end):
            end += 1
        return document.text(named, end)
    return document.text(first, i + 1) if first < i else None
