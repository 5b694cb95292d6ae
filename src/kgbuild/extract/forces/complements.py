"""What follows a force's noun and says whose it is: "der Bundeswehr", "from the army"."""

from __future__ import annotations

from kgbuild.extract.forces.phrase import ForcePhrase
from kgbuild.extract.forces.units import name_unit
from kgbuild.extract.syntax import looks_adjective, mention_list
from kgbuild.model import Entity, Unit
from kgbuild.text.document import Document, Mention

__all__ = ["sent_by", "take_complement"]

_PEOPLE = frozenset(("personnel", "collective", "ellipsis"))
_LINKING = frozenset(
    (
        "der",
        "des",
        "of",
        "von",
        "aus",
        "from",
        "the",
        "dem",
        "den",
        "its",
        "their",
        "seiner",
        "ihrer",
    )
)
_GENITIVE = frozenset(("der", "des", "of", "von"))
_SOURCE = frozenset(("aus", "from"))
_REACH = 7


def take_complement(document: Document, phrase: ForcePhrase) -> None:
    """Take sender and unit from the words behind a phrase, and the words into the phrase.

    "Soldaten der 15. Motorschützenbrigade", "100 weitere aus anderen Einheiten der
    Bundeswehr", "troops from Britain, Romania and Croatia"; not "Soldaten in Polen".
    """
    sender = sent_by(document, phrase.last)
    if sender is not None:
        phrase.sender = phrase.sender or sender
        return
    i, start = phrase.last, phrase.last
    end = min(document.sentences[document.sentence_of[phrase.head]].last, i + _REACH)
    while i < end:
        mention = document.mention_at(i)
        if mention is not None and mention.first == i and i > start:
            if not _take_name(document, phrase, mention, start):
                return
            i = mention.last
        else:
            following = _behind(document, phrase, i)
            if following < 0:
                return
            i = following


def _behind(document: Document, phrase: ForcePhrase, i: int) -> int:
    """Index behind a word that may stand between the noun and whose it is; -1 where none may."""
    if document.low(i) in _LINKING:
        return i + 1
    noun = document.noun(i)
    if noun is not None and noun.sense == "alliance" and phrase.sender is None:
        phrase.sender = _alliance_before(document, i)
        return -1
    if noun is not None and noun.sense in ("unit", "collective", "member", "personnel"):
        return _take_unit(document, phrase, i)
    if document.tokens[i].text == "." and document.tokens[i - 1].kind == "number":
        return i + 1
    if i == phrase.last or not looks_adjective(document, i):
        return -1
    return i + 1


def _alliance_before(document: Document, i: int) -> Entity | None:
    """The alliance that "des Bündnisses", "of the alliance" stands for: the one named last."""
    for mention in document.mentions_before(i):
        if mention.entity.kind == "alliance" and mention.role != "force":
            return mention.entity
    return None


def _take_unit(document: Document, phrase: ForcePhrase, i: int) -> int:
    """Take a named unit that the force belongs to; the index behind it."""
    noun = document.noun(i)
    if noun is None or noun.sense != "unit" or i == phrase.last or phrase.sense == "unit":
        return i + 1
    inner = ForcePhrase(i, i + 1, i, "unit")
    name_unit(document, inner, noun)
    if inner.unit is None or not inner.unit.named:
        return i + 1
    phrase.unit, phrase.last = inner.unit, inner.last
    return inner.last


def _take_name(document: Document, phrase: ForcePhrase, mention: Mention, start: int) -> bool:
    """Take what a name tells of the force; True where more may follow it."""
    joint = {document.low(j) for j in range(start, mention.first)}
    source, of = bool(joint & _SOURCE), bool(joint & _GENITIVE)
    noun = document.noun(mention.first)
    if mention.inside and noun is not None and noun.sense == "member":
        # "die Soldaten des Nato-Mitglieds": a member's, not the alliance's.
        return False
    if mention.role == "force" and (source or of):
        if phrase.unit is None or not phrase.unit.named:
            phrase.unit = Unit(label=mention.label)
        if document.is_plain_branch(mention):
            phrase.usual = mention.entity
        else:
            phrase.sender = phrase.sender or mention.entity
        phrase.last = mention.last
    elif mention.role == "adjective" and mention.acts and (of or source):
        phrase.sender = phrase.sender or mention.entity
        return True
    elif mention.acts and mention.role in ("name", "people") and (
        of or (source and phrase.sense in _PEOPLE)
    ):  # fmt: skip
        phrase.from_source = phrase.sender is None and source
        phrase.sender = phrase.sender or mention.entity
        phrase.last = mention.last
        listed = mention_list(document, mention.first)
        if source and len(listed) > 1 and phrase.quantity is None:
            phrase.senders = tuple(m.entity for m in listed)
            phrase.last = listed[-1].last
    elif source and mention.entity.kind == "region" and mention.code is not None:
        # "das Panzerbataillon 203 aus Augustdorf": where it is at home.
        phrase.usual = Entity(kind="nation", code=mention.code)
    return False


def sent_by(document: Document, i: int) -> Entity | None:
    """Who sends by a participle behind the noun: "the 7,000 promised by the United States"."""
    forms = document.lexicon.verbs.get(document.low(i), ())
    if not any(
        f.form == "part" and f.sense in ("send", "plan", "provide", "station") for f in forms
    ):
        return None
    if document.low(i + 1) not in ("by", "von", "vom"):
        return None
    for j in range(i + 2, min(i + 5, len(document.tokens))):
        mention = document.mention_at(j)
        if mention is not None:
            return mention.entity if mention.acts else None
    return None
