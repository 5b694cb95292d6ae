"""What is wrong with a line of JSON, as a sentence that says what was expected."""

from __future__ import annotations

import difflib
import json
import re
from collections.abc import Sequence
from typing import get_args

import msgspec

from kgbuild.errors import InputError
from kgbuild.model import EntityKind, Fact, Language, Modifier, StatementKind, Status

__all__ = ["FACT_TYPES", "not_json", "not_of_the_model", "suggestion", "unknown_type"]

FACT_TYPES: tuple[str, ...] = tuple(str(k.__struct_config__.tag) for k in get_args(Fact))
"""The values of ``type`` that mean a fact."""

_SUGGESTED = 3
_RECORD_TYPES = ("article", *FACT_TYPES, "rejected")
_AT = re.compile(r"(.*) - at `(.*)`", re.DOTALL)
_VALUE = re.compile(r"Invalid (?:enum )?value (.*)", re.DOTALL)
_MISSING = re.compile(r"Object missing required field `(.*)`")
_UNKNOWN = re.compile(r"Object contains unknown field `(.*)`")
_PATTERNS = {
    "^[A-Z]{3}$": "expected a nation's code of three capital letters, such as DEU",
    "^[A-Z][A-Za-z0-9-]*$": "expected a code that begins with a capital letter, such as NATO",
}
_VOCABULARIES: dict[str, tuple[str, ...]] = {
    "status": get_args(Status),
    "modifiers": get_args(Modifier),
    "language": get_args(Language),
}


def suggestion(given: str, known: Sequence[str], first: Sequence[str] = ()) -> str:
    """A question for the likeliest of the known words, or nothing.

    Args:
        given: the word that is not known.
        known: those that are.
        first: known words to be asked for before the similar ones.

    Example:
        >>> suggestion("plannd", ("planned", "ongoing"))
        ' (did you mean planned?)'
    """
    close = difflib.get_close_matches(given, known, n=_SUGGESTED, cutoff=0.6)
    likely = list(dict.fromkeys([*first, *close]))[:_SUGGESTED]
    return f" (did you mean {' or '.join(likely)}?)" if likely else ""


def not_json(line: str, error: Exception, source: str, number: int) -> InputError:
    """The error for a line that is no JSON.

    Example:
        >>> print(not_json('{"id": "a"', ValueError(), "a.jsonl", 7))
        a.jsonl:7: this is no valid JSON at column 11: Expecting ',' delimiter
    """
    reason = str(error)
    try:
        json.loads(line.rstrip())
    except json.JSONDecodeError as better:
        # This one knows the column, and what should stand there.
        reason = f"this is no valid JSON at column {better.colno}: {better.msg}"
    except RecursionError:
        reason = "this is no JSON that can be read: it is nested too deeply"
    else:
        if re.search(r"\\u[dD][89a-fA-F]", line):
            reason = "expected text, found half of a surrogate pair (\\ud800 to \\udfff)"
    return InputError(reason, source=source, line=number)


def not_of_the_model(error: msgspec.ValidationError, source: str, number: int) -> InputError:
    """The error for a line that is JSON, but no record.

    Example:
        >>> error = msgspec.ValidationError("Invalid enum value 'plannd' - at `$.status`")
        >>> print(not_of_the_model(error, "a.jsonl", 7))  # doctest: +ELLIPSIS
        a.jsonl:7: $.status: expected one of considered, ... (did you mean planned?)
    """
    found = _AT.fullmatch(str(error))
    reason, path = (found[1], found[2]) if found else (str(error), "$")
    if missing := _MISSING.fullmatch(reason):
        return InputError(f"the field {missing[1]} is missing", source=source, line=number)
    if unknown := _UNKNOWN.fullmatch(reason):
        return InputError(
            f"there is no field {unknown[1]}; please check its name against the JSON schema",
            source=source,
            line=number,
            field=path,
        )
    return InputError(_expected(reason, path), source=source, line=number, field=path)


def unknown_type(given: object, source: str, number: int) -> InputError:
    """The error for a line whose ``type`` is none of the model's.

    Example:
        >>> print(unknown_type("boarder", "a.jsonl", 7))  # doctest: +ELLIPSIS
        a.jsonl:7: $.type: expected one of article, ... (did you mean border?); ...
    """
    return InputError(
        f"expected one of {', '.join(_RECORD_TYPES)}, got {given!r}"
        f"{suggestion(str(given), _RECORD_TYPES)}; an article that is still to be read has none",
        source=source,
        line=number,
        field="$.type",
    )


def _expected(reason: str, path: str) -> str:
    if value := _VALUE.fullmatch(reason):
        known = _vocabulary(path)
        given = value[1].strip("'")
        return f"expected one of {', '.join(known)}, got {value[1]}{suggestion(given, known)}"
    for pattern, sentence in _PATTERNS.items():
        if pattern in reason:
            return sentence
    if "RFC3339" in reason:
        return "expected a date as YYYY-MM-DD"
    if reason == "Expected `str` of length >= 1":
        return "expected at least one character, found none"
    if reason == "Expected `array` of length >= 1":
        return "expected at least one entry, found none"
    return reason.replace("`", "").replace("Expected", "expected", 1)


def _vocabulary(path: str) -> tuple[str, ...]:
    name = re.sub(r"\[.*", "", path.rpartition(".")[2])
    if name == "kind":
        return get_args(StatementKind) if path == "$.kind" else get_args(EntityKind)
    return _VOCABULARIES[name]
