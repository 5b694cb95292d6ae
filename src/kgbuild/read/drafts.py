"""What a file says of an article → the article, checked."""

from __future__ import annotations

import contextlib
import datetime as dt
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import cast, get_args

from pyoxigraph import NamedNode

from kgbuild.errors import InputError
from kgbuild.model import Article, Language
from kgbuild.read.sources import LONGEST_ARTICLE, too_long
from kgbuild.text.language import detect

__all__ = ["Draft", "article", "read_language"]

# A surrogate is half a character, a control character none: neither can stand in RDF or
# in a file name, and both come from files that were decoded wrongly.
_NO_TEXT = re.compile(r"[\ud800-\udfff\0]")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}(?![0-9])")
_NO_NAME = re.compile(r"[\ud800-\udfff\x00-\x1f\x7f-\x9f]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """An article as a file gives it, all strings.

    Attributes:
        source: the file.
        line: line of the file that the whole article stands in, where it is one line.
        lines: lines of single fields, where they stand apart.
        prefix: what the path of a field begins with in errors.
    """

    text: str
    id: str
    title: str | None = None
    url: str | None = None
    published: str | None = None
    language: str | None = None
    source: str
    line: int | None = None
    lines: Mapping[str, int] = field(default_factory=dict)
    prefix: str = ""

    def error(self, name: str, message: str) -> InputError:
        """An error that names the field and its place."""
        return InputError(
            message,
            source=self.source,
            line=self.lines.get(name, self.line),
            field=f"{self.prefix}{name}",
        )


def article(draft: Draft) -> Article:
    """The article of a draft; its language is found out where the draft gives none.

    Raises:
        InputError: where the text is blank, too long or neither German nor English,
            or where a field has another form than it should.

    Example:
        >>> draft = Draft(text="Polen grenzt an Belarus.", id="a", source="a.txt")
        >>> article(draft).language
        'de'
    """
    if not draft.text.strip():
        raise InputError(
            "expected the text of an article, found none", source=draft.source, line=draft.line
        )
    if len(draft.text) > LONGEST_ARTICLE:
        raise too_long(draft.source, draft.line)
    for name in ("text", "title"):
        if found := _NO_TEXT.search(getattr(draft, name) or ""):
            raise draft.error(name, f"expected text, found {_described(found[0])}")
    return Article(
        id=_id(draft),
        text=draft.text,
        title=draft.title if draft.title and draft.title.strip() else None,
        url=_url(draft),
        published=_date(draft),
        language=_language(draft),
    )


def read_language(tag: str) -> Language | None:
    """The language of a tag such as ``de-AT`` (BCP 47), or None where it is not read here."""
    short = re.split(r"[-_]", tag.strip().lower())[0]
    return cast(Language, short) if short in get_args(Language) else None


def _id(draft: Draft) -> str:
    if not draft.id.strip():
        raise draft.error("id", "expected a name of at least one character")
    if found := _NO_NAME.search(draft.id):
        raise draft.error("id", f"expected a name in one line, found {_described(found[0])}")
    return draft.id


def _url(draft: Draft) -> str | None:
    if not draft.url or not draft.url.strip():
        return None
    url = draft.url.strip()
    try:
        NamedNode(url)
    except ValueError:
        raise draft.error(
            "url", f"expected an absolute address such as https://example.org/news, got {url!r}"
        ) from None
    return url


def _date(draft: Draft) -> dt.date | None:
    if draft.published is None:
        return None
    given = draft.published.strip()
    if _DAY.match(given):
        with contextlib.suppress(ValueError):
            # A time of day is allowed and left out; the graph holds the day only.
            return dt.datetime.fromisoformat(given).date()
    raise draft.error("published", f"expected a date as YYYY-MM-DD, got {given!r}")


def _language(draft: Draft) -> Language:
    if draft.language is not None:
        if language := read_language(draft.language):
            return language
        raise draft.error(
            "language",
            f"expected de or en, got {draft.language!r}: kgbuild reads German and English, "
            f"so please leave out the article {draft.id!r}",
        )
    found = detect(f"{draft.title or ''}\n{draft.text}")
    if found is None:
        raise InputError(
            f"the article {draft.id!r} is in neither German nor English, as far as its words "
            "tell; please leave it out, or give its language as de or en",
            source=draft.source,
            line=draft.line,
        )
    return found


def _described(character: str) -> str:
    kind = "half of a surrogate pair" if "\ud800" <= character <= "\udfff" else "the character"
    return f"{kind} U+{ord(character):04X}"
