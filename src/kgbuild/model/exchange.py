"""Records as JSON and back, and the ids by which a file of facts names them."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from typing import Any

import msgspec

from kgbuild.model.partial_date import PartialDate
from kgbuild.model.records import Fact, Reading, Record, Rejection

__all__ = ["from_json", "json_schema", "to_json", "with_ids"]


def with_ids(facts: Iterable[Fact]) -> tuple[Fact, ...]:
    """Give an id to every fact that lacks one, and drop facts that say the same twice.

    The id is the kind with a digest of what the fact says and the words it rests
    on, not of where these stand, so that an edit elsewhere in the article leaves
    it as it is.

    Example:
        >>> from kgbuild.model import Border, Span
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
