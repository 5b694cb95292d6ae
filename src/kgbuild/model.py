"""Articles and the facts read from them: frozen, typed, and free of RDF.

Everything between reading a text and writing a graph passes through these
types. They serialise to JSON Lines (:func:`to_json`), come back checked
(:func:`from_json`), and describe themselves as JSON Schema (:func:`json_schema`),
so that a person can correct a fact by hand.

A figure, a date and a status say no more than the words do; every fact carries
the spans of text it rests on.
"""

from __future__ import annotations

import calendar
import datetime as dt
import hashlib
import re
from collections.abc import Iterable, Sequence
from typing import Annotated, Any, Literal

import msgspec
from msgspec import Meta, Struct

__all__ = [
    "AllyTie",
    "Article",
    "Border",
    "Deployment",
    "Entity",
    "Equipment",
    "Fact",
    "Figure",
    "Language",
    "Membership",
    "Modifier",
    "PartialDate",
    "Reading",
    "Record",
    "Rejection",
    "Span",
    "Statement",
    "Status",
    "Unit",
    "from_json",
    "json_schema",
    "to_json",
    "with_ids",
]

Language = Literal["de", "en"]
Status = Literal["considered", "planned", "ongoing", "completed", "withdrawn"]
Modifier = Literal["additional", "about", "more_than", "at_least", "up_to", "less_than"]
EntityKind = Literal["nation", "alliance", "region", "person", "body"]
StatementKind = Literal["quote", "reported", "denial"]

# A "$" alone would let a line break pass behind the code.
Code = Annotated[
    str, Meta(pattern=r"^[A-Z][A-Za-z0-9-]*(?!\n)$", description="short code, upper case")
]
NationCode = Annotated[
    str, Meta(pattern=r"^[A-Z]{3}(?!\n)$", description="ISO 3166-1 alpha-3 code")
]
Text = Annotated[str, Meta(min_length=1)]
Count = Annotated[int, Meta(ge=0)]

_PARTIAL = re.compile(r"(?:([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?|--([0-9]{2})-([0-9]{2}))")
_LEAP_YEAR = 2000


class PartialDate(str):
    """A date that is no more precise than the text it was read from.

    A string in the lexical form of its XSD type: ``YYYY`` (gYear), ``YYYY-MM``
    (gYearMonth), ``YYYY-MM-DD`` (date) or ``--MM-DD`` (gMonthDay, where neither the
    text nor its date of publication gives a year).

    Attributes:
        year: calendar year, or None.
        month: 1 to 12, or None.
        day: 1 to 31, or None.

    Raises:
        ValueError: where the text has another form or names no day of the calendar.

    Example:
        >>> PartialDate("2022-02").latest
        datetime.date(2022, 2, 28)
        >>> PartialDate.of(None, 2, 14)
        '--02-14'
    """

    __slots__ = ("day", "month", "year")

    year: int | None
    month: int | None
    day: int | None

    def __new__(cls, text: str) -> PartialDate:
        found = _PARTIAL.fullmatch(text)
        if not found:
            raise ValueError(f"expected YYYY, YYYY-MM, YYYY-MM-DD or --MM-DD, got {text!r}")
        year, month, day, bare_month, bare_day = (int(g) if g else None for g in found.groups())
        date = super().__new__(cls, text)
        date.year = year
        date.month = bare_month if month is None else month
        date.day = bare_day if day is None else day
        try:
            dt.date(
                _LEAP_YEAR if date.year is None else date.year,
                1 if date.month is None else date.month,
                1 if date.day is None else date.day,
            )
        except ValueError:
            raise ValueError(f"{text!r} is no day of the calendar") from None
        return date

    @classmethod
    def of(cls, year: int | None, month: int | None = None, day: int | None = None) -> PartialDate:
        """The date of these parts.

        Raises:
            ValueError: where they are no date: a day needs its month, and a date without a
                year needs both.
        """
        if month is None and (year is None or day is not None):
            raise ValueError("a date needs its year, and a day its month")
        if year is None and day is None:
            raise ValueError("a month without a year needs a day")
        parts = (f"{p:02d}" for p in (month, day) if p is not None)
        return cls("-".join(["-" if year is None else f"{year:04d}", *parts]))

    def __getnewargs__(self) -> tuple[str]:
        return (str(self),)

    @property
    def earliest(self) -> dt.date | None:
        """First day that the date may mean; None without a year."""
        return None if self.year is None else dt.date(self.year, self.month or 1, self.day or 1)

    @property
    def latest(self) -> dt.date | None:
        """Last day that the date may mean; None without a year."""
        if self.year is None:
            return None
        month = self.month or 12
        return dt.date(self.year, month, self.day or calendar.monthrange(self.year, month)[1])


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


def with_ids(facts: Iterable[Fact]) -> tuple[Fact, ...]:
    """Give an id to every fact that lacks one, and drop facts that say the same twice.

    The id is the kind with a digest of what the fact says and the words it rests
    on, not of where these stand, so that an edit elsewhere in the article leaves
    it as it is.

    Example:
        >>> span = Span(start=0, end=3, exact="abc")
        >>> tie = Border(article="a", between=("POL", "BLR"), evidence=(span,))
        >>> [f.id for f in with_ids([tie, tie])]
        ['border-c44eb269']
    """
    named: dict[str, Fact] = {}
    for fact in facts:
        wanted = key = fact.id or f"{_tag(fact)}-{_digest(fact)}"
        number = 2
        while key in named and not _same_words(named[key], fact):
            key, number = f"{wanted}.{number}", number + 1
        named.setdefault(key, msgspec.structs.replace(fact, id=key))
    return tuple(named.values())


def to_json(record: Record | Rejection | Reading) -> str:
    """One record as a line of JSON, fields in the order of the model."""
    return _ENCODER.encode(record).decode("utf-8")


def from_json(line: str | bytes) -> Record:
    """Read one record, checked against the model.

    Raises:
        msgspec.ValidationError: naming the field and what was expected.
        msgspec.DecodeError: where the line is not JSON.
    """
    record: Record = _DECODER.decode(line)
    return record


def json_schema() -> dict[str, Any]:
    """JSON Schema (draft 2020-12) of a line of the facts file."""
    schema = msgspec.json.schema(Record, schema_hook=_schema_of)
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema}


def _expect_two(codes: Sequence[str]) -> None:
    if codes[0] == codes[1]:
        raise ValueError(f"expected two different nations, got {codes[0]} twice")


def _tag(fact: Fact) -> str:
    return str(fact.__struct_config__.tag)


def _same_words(one: Fact, other: Fact) -> bool:
    return msgspec.structs.replace(one, id="") == msgspec.structs.replace(other, id="")


def _digest(fact: Fact) -> str:
    content = msgspec.to_builtins(fact, enc_hook=_encode_other)
    for volatile in ("id", "article", "rule", "about"):
        content.pop(volatile, None)
    content["evidence"] = [span["exact"] for span in content["evidence"]]
    return hashlib.sha256(msgspec.json.encode(content, order="sorted")).hexdigest()[:8]


def _encode_other(value: object) -> object:
    if isinstance(value, PartialDate):
        return str(value)
    raise NotImplementedError(f"{type(value).__name__} is no part of the model")


def _decode_other(kind: type, value: object) -> object:
    if kind is PartialDate and isinstance(value, str):
        return PartialDate(value)
    raise ValueError(f"expected a date as a string, got {value!r}")


def _schema_of(kind: type) -> dict[str, Any]:
    if kind is PartialDate:
        return {
            "type": "string",
            "pattern": r"^([0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?|--[0-9]{2}-[0-9]{2})$",
            "description": "a date no more precise than the text",
        }
    raise NotImplementedError(kind.__name__)


_ENCODER = msgspec.json.Encoder(enc_hook=_encode_other)
_DECODER = msgspec.json.Decoder(Record, dec_hook=_decode_other)
