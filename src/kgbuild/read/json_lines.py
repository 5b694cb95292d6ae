"""JSON Lines → articles still to be read, and articles with the facts written beside them.

A line without ``type`` is an article to be read, unknown fields ignored. A line with
``type: article`` begins an article whose facts are in the lines that follow it; those
lines are in the form of :mod:`kgbuild.model` and are checked against it.
"""

from __future__ import annotations

import codecs
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import chain
from typing import TypeVar

import msgspec
from msgspec import UNSET, Struct

from kgbuild.encoding import decode
from kgbuild.errors import InputError
from kgbuild.model import Article, Fact, Reading, Rejection, Statement, from_json, with_ids
from kgbuild.read.drafts import Draft, article
from kgbuild.read.fact_checks import codes, spans
from kgbuild.read.record_errors import FACT_TYPES, not_json, not_of_the_model, unknown_type
from kgbuild.read.sources import Report, Source

__all__ = ["read_lines"]

_WIDE_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_BESIDE_AN_ARTICLE = (*FACT_TYPES, "rejected")


class _Row(Struct, kw_only=True):
    """An article in a line of its own; numbers are common as ids."""

    id: str | int
    text: str
    title: str | None = None
    url: str | None = None
    published: str | None = None
    language: str | None = None


class _ArticleRecord(_Row, kw_only=True, forbid_unknown_fields=True):
    type: str


class _Kind(Struct):
    type: object = UNSET


@dataclass(slots=True)
class _Open:
    """An article whose facts are being read; None stands for one that was refused."""

    article: Article | None
    facts: list[tuple[Fact, int]] = field(default_factory=list)
    rejected: list[Rejection] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Line:
    """One line of a file."""

    source: str
    number: int
    text: str

    def error(self, message: str, path: str | None = None) -> InputError:
        return InputError(message, source=self.source, line=self.number, field=path)


_T = TypeVar("_T")


def read_lines(source: Source, report: Report) -> Iterator[Article | Reading]:
    """The articles of a JSON Lines file, one in memory at a time.

    A line that cannot be read is reported and lost, and the others are kept; where the
    line begins an article with facts, these are lost with it.
    """
    opened: _Open | None = None
    for line in _lines(source, report):
        try:
            kind = _decoded(line, _Kind).type
            if kind in _BESIDE_AN_ARTICLE:
                _add(line, opened, report)
                continue
            if opened:
                yield from _closed(opened, source.name, report)
            # Until the line is understood, what follows belongs to no article.
            opened = None if kind is UNSET else _Open(None)
            if kind is UNSET:
                yield _article(_decoded(line, _Row), line)
            elif kind == "article":
                opened = _Open(_article(_decoded(line, _ArticleRecord), line))
            else:
                report(unknown_type(kind, source.name, line.number))
        except InputError as error:
            report(error)
    if opened:
        yield from _closed(opened, source.name, report)


def _lines(source: Source, report: Report) -> Iterator[_Line]:
    data = source.lines()
    try:
        first = next(data, b"")
        if first.startswith(_WIDE_MARKS):
            # None of its lines can be read, so that one error says it all.
            decode(first, source.name)
        for number, raw in enumerate(chain([first], data), 1):
            try:
                text = decode(raw, source.name, line=number)
            except InputError as error:
                report(error)
                continue
            if text.strip():
                yield _Line(source.name, number, text)
    except InputError as error:
        report(error)


def _decoded(line: _Line, kind: type[_T]) -> _T:
    try:
        return msgspec.json.decode(line.text, type=kind)
    except msgspec.ValidationError as error:
        raise not_of_the_model(error, line.source, line.number) from None
    except (msgspec.DecodeError, RecursionError) as error:
        raise not_json(line.text, error, line.source, line.number) from None


def _article(row: _Row, line: _Line) -> Article:
    return article(
        Draft(
            text=row.text,
            id=str(row.id),
            title=row.title,
            url=row.url,
            published=row.published,
            language=row.language,
            source=line.source,
            line=line.number,
            prefix="$.",
        )
    )


def _add(line: _Line, opened: _Open | None, report: Report) -> None:
    if opened and opened.article is None:
        return
    record = _record(line)
    if not opened or not opened.article or record.article != opened.article.id:
        raise line.error(
            f"this belongs to the article {record.article!r}; the line of that article, with "
            "type article, must stand before it",
            "$.article",
        )
    faults = list(spans(record, opened.article))
    if not isinstance(record, Rejection):
        faults += codes(record)
    for path, message in faults:
        report(line.error(message, path))
    if faults:
        return
    if isinstance(record, Rejection):
        opened.rejected.append(record)
    else:
        opened.facts.append((record, line.number))


def _record(line: _Line) -> Fact | Rejection:
    if _decoded(line, _Kind).type == "rejected":
        return _decoded(line, Rejection)
    try:
        record = from_json(line.text)
    except msgspec.ValidationError as error:
        raise not_of_the_model(error, line.source, line.number) from None
    except msgspec.DecodeError as error:
        raise not_json(line.text, error, line.source, line.number) from None
    assert not isinstance(record, Article)
    return record


def _closed(opened: _Open, source: str, report: Report) -> Iterator[Reading]:
    if opened.article is None:
        return
    facts = _with_own_ids(opened.facts, source, report)
    while True:
        named = with_ids(fact for fact, _ in facts)
        ids = {fact.id for fact in named}
        astray = [(fact, number) for fact, number in facts if _unmet(fact, ids)]
        if not astray:
            break
        for fact, number in astray:
            message = f"there is no fact {_unmet(fact, ids)[0]!r} of this article"
            report(InputError(message, source=source, line=number, field="$.about"))
        # Another statement may speak of one that is lost now.
        facts = [pair for pair in facts if pair not in astray]
    yield Reading(article=opened.article, facts=named, rejected=tuple(opened.rejected))


def _unmet(fact: Fact, ids: set[str]) -> list[str]:
    return [one for one in fact.about if one not in ids] if isinstance(fact, Statement) else []


def _with_own_ids(
    facts: list[tuple[Fact, int]], source: str, report: Report
) -> list[tuple[Fact, int]]:
    first: dict[str, tuple[Fact, int]] = {}
    for fact, number in facts:
        other, line = first.setdefault(fact.id, (fact, number)) if fact.id else (fact, number)
        if other != fact:
            message = f"the fact in line {line} has the id {fact.id!r} too; please rename one"
            report(InputError(message, source=source, line=number, field="$.id"))
    return [(fact, number) for fact, number in facts if not fact.id or first[fact.id][0] == fact]
