"""The records: articles, what is told of them, and what was turned down."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from typing import Annotated, Literal

from msgspec import Meta, Struct

from kgbuild.model.partial_date import PartialDate

__all__ = [
    "AllyTie", "Article", "Border", "Code", "Count", "Deployment", "Entity", "EntityKind",
    "Equipment", "Fact", "Figure", "Language", "Membership", "Modifier", "NationCode", "Reading",
    "Record", "Rejection", "Span", "Statement", "StatementKind", "Status", "Text", "Unit",
]  # fmt: skip

Language = Literal["de", "en"]
Status = Literal["considered", "planned", "ongoing", "completed", "withdrawn"]
Modifier = Literal["additional", "about", "more_than", "at_least", "up_to", "less_than"]
EntityKind = Literal["nation", "alliance", "region", "person", "body"]
StatementKind = Literal["quote", "reported", "denial"]

# A "$" alone would let a line break pass behind the code.
Code = Annotated[
    str, Meta(pattern=r"^[A-Z][A-Za-z0-9-]*$(?!\n)", description="short code, upper case")
]
NationCode = Annotated[
    str, Meta(pattern=r"^[A-Z]{3}$(?!\n)", description="ISO 3166-1 alpha-3 code")
]
Text = Annotated[str, Meta(min_length=1)]
Count = Annotated[int, Meta(ge=0)]


class _Frozen(Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """What all records share: immutable, no unknown fields, defaults left out of JSON."""


class Span(_Frozen, frozen=True, kw_only=True):
    """A run of characters of an article's text: ``text[start:end] == exact``.

    Offsets count Unicode code points from 0; ``end`` is exclusive
    (``oa:TextPositionSelector``, https://www.w3.org/TR/annotation-model/#text-position-selector).
    """

    start: Count
    end: Count
    exact: Text

    def __post_init__(self) -> None:
        if self.end - self.start != len(self.exact):
            raise ValueError(
                f"the span {self.start}–{self.end} is not as long as its text ({len(self.exact)})"
            )

    @classmethod
    def of(cls, text: str, start: int, end: int) -> Span:
        """The span of ``text`` from ``start`` to ``end``."""
        return cls(start=start, end=end, exact=text[start:end])


class Article(_Frozen, frozen=True, kw_only=True, tag="article"):
    """A source text. ``text`` is kept as it was given, to the character."""

    id: Text
    text: Text
    title: str | None = None
    url: str | None = None
    published: dt.date | None = None
    language: Language | None = None


class Entity(_Frozen, frozen=True, kw_only=True):
    """Who or where: a nation, an alliance, another place, a person, or a body.

    Attributes:
        kind: what it is; nations and alliances are known by ``code``, others by ``label``.
        code: ISO 3166-1 alpha-3 for a nation, short name for an alliance.
        label: the name, for regions, persons and bodies.
        within: code of the nation that a region lies in, or that a person or body serves.
    """

    kind: EntityKind
    code: Code | None = None
    label: Text | None = None
    within: NationCode | None = None

    def __post_init__(self) -> None:
        if self.kind in ("nation", "alliance"):
            if self.code is None:
                raise ValueError(f"a {self.kind} needs its code")
            if self.kind == "nation" and not re.fullmatch(r"[A-Z]{3}", self.code):
                raise ValueError(f"a nation's code is three capital letters, got {self.code!r}")
        elif self.label is None:
            raise ValueError(f"a {self.kind} needs its label")


class Unit(_Frozen, frozen=True, kw_only=True):
    """A named force, such as ``82nd Airborne Division`` or ``Luftwaffe``.

    ``named`` is true for a proper name, which means the same force in every
    article; a description ("a battle group") stands for one force in its article only.
    """

    label: Text
    named: bool = True


class Equipment(_Frozen, frozen=True, kw_only=True):
    """Matériel that a contingent brings, with its count where the text gives one."""

    label: Text
    count: Count | None = None


class Figure(_Frozen, frozen=True, kw_only=True):
    """A head count and the bounds that its words imply.

    ``value`` is the figure as printed; "more than 100" has ``min`` 100, "up to 300"
    has ``max`` 300, "250 to 300" has both and no value. "about 500" has neither.
    """

    value: Count | None = None
    min: Count | None = None
    max: Count | None = None

    def __post_init__(self) -> None:
        given = [n for n in (self.min, self.value, self.max) if n is not None]
        if not given:
            raise ValueError("a figure needs a value, a minimum or a maximum")
        if given != sorted(given):
            raise ValueError("expected min ≤ value ≤ max")


class _Fact(_Frozen, frozen=True, kw_only=True):
    """What all facts share.

    Attributes:
        id: name of the fact inside its article; left empty, it is worked out from the content.
        article: id of the article that states it.
        rule: id of the rule that made it; ``by-hand`` for a fact that a person wrote.
        evidence: the spans that the fact rests on, at least one.
    """

    id: str = ""
    article: Text
    rule: Text = "by-hand"
    evidence: Annotated[tuple[Span, ...], Meta(min_length=1)]


class Deployment(_Fact, frozen=True, kw_only=True, tag="deployment"):
    """One contingent, as one article reports it.

    Attributes:
        sender: nation or alliance that sends.
        lead: nation that leads a multinational contingent.
        hosts: where it goes or is: nations and regions.
        unit: the named force.
        personnel: head count with its bounds.
        modifiers: how the head count is to be read.
        equipment: what it brings.
        status: considered, planned, ongoing, completed or withdrawn.
        start: first day of the presence, as precise as the text.
        end: its last day, likewise.
    """

    sender: Entity
    lead: NationCode | None = None
    hosts: tuple[Entity, ...] = ()
    unit: Unit | None = None
    personnel: Figure | None = None
    modifiers: tuple[Modifier, ...] = ()
    equipment: tuple[Equipment, ...] = ()
    status: Status
    start: PartialDate | None = None
    end: PartialDate | None = None

    def __post_init__(self) -> None:
        if self.sender.kind not in ("nation", "alliance"):
            raise ValueError("the sender of a deployment is a nation or an alliance")
        if any(h.kind not in ("nation", "region") for h in self.hosts):
            raise ValueError("the host of a deployment is a nation or a region")
        first = self.start and self.start.earliest
        last = self.end and self.end.latest
        if first and last and first > last:
            raise ValueError(f"the start {self.start} lies after the end {self.end}")


class Border(_Fact, frozen=True, kw_only=True, tag="border"):
    """Two nations that share a border, as the article states or plainly implies."""

    between: tuple[NationCode, NationCode]

    def __post_init__(self) -> None:
        _expect_two(self.between)


class AllyTie(_Fact, frozen=True, kw_only=True, tag="ally_tie"):
    """Two nations that the article calls allies."""

    between: tuple[NationCode, NationCode]

    def __post_init__(self) -> None:
        _expect_two(self.between)


class Membership(_Fact, frozen=True, kw_only=True, tag="membership"):
    """A nation that the article calls a member of an alliance or organisation."""

    member: NationCode
    alliance: Code


class Statement(_Fact, frozen=True, kw_only=True, tag="statement"):
    """What a person, office, government or other body said.

    Attributes:
        speaker: who said it.
        role: office or description that the text gives with the speaker's name.
        kind: quote (verbatim), reported (indirect) or denial.
        text: the words that carry the content, verbatim from the article.
        medium: where it was published ("Twitter", "BNS").
        place: where it was said.
        about: ids of the facts of the same article that it speaks of.
    """

    speaker: Entity
    role: str | None = None
    kind: StatementKind
    text: Text
    medium: str | None = None
    place: Entity | None = None
    about: tuple[str, ...] = ()


Fact = Deployment | Border | Membership | AllyTie | Statement
Record = Article | Fact


class Rejection(_Frozen, frozen=True, kw_only=True, tag="rejected"):
    """A candidate that was turned down.

    Attributes:
        article: id of the article.
        candidate: what it might have been ("deployment", "statement", …).
        reason: short name of the reason, such as ``negated``.
        explanation: the reason as a sentence.
        evidence: where it stands.
    """

    article: Text
    candidate: str
    reason: str
    explanation: str
    evidence: tuple[Span, ...]


class Reading(_Frozen, frozen=True, kw_only=True):
    """An article with all that was read from it, facts in the order of the text."""

    article: Article
    facts: tuple[Fact, ...] = ()
    rejected: tuple[Rejection, ...] = ()


def _expect_two(codes: Sequence[str]) -> None:
    if codes[0] == codes[1]:
        raise ValueError(f"expected two different nations, got {codes[0]} twice")
