"""Text and Markdown files, with or without front matter → one article each."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

import yaml

from kgbuild.encoding import decode
from kgbuild.errors import InputError
from kgbuild.model import Article
from kgbuild.read.drafts import Draft, article
from kgbuild.read.sources import Report, Source

__all__ = ["FrontMatter", "front_matter", "read_text"]

_FIELDS = frozenset({"id", "title", "url", "published", "language"})
# ``---`` alone in the first line begins the block; ``---`` or ``...`` ends it.
_BLOCK = re.compile(r"---[ \t]*\r?\n(.*?)^(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)", re.DOTALL | re.M)
_NULL = "tag:yaml.org,2002:null"


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """The fields that a block of YAML gives, as they are written there.

    Attributes:
        fields: name → value; unknown names are left out.
        lines: name → line of the file, counted from 1.
        end: where the text begins, in characters.
    """

    fields: dict[str, str] = field(default_factory=dict)
    lines: dict[str, int] = field(default_factory=dict)
    end: int = 0


def read_text(source: Source, report: Report) -> Iterator[Article]:
    """The article of a text or Markdown file; its text is kept to the character."""
    try:
        content = decode(source.content(), source.name)
        head = front_matter(content, source.name)
        given = head.fields.get
        found = article(
            Draft(
                text=content[head.end :],
                id=given("id", source.id),
                title=given("title"),
                url=given("url"),
                published=given("published"),
                language=given("language"),
                source=source.name,
                lines=head.lines,
            )
        )
    except InputError as error:
        report(error)
    else:
        yield found


def front_matter(content: str, source: str) -> FrontMatter:
    """The block of YAML that a text may begin with; empty where there is none.

    Values are taken as they are written, so that ``id: 007`` and ``language: no``
    stay what they are. A block that is no list of fields is a part of the text.

    Raises:
        InputError: where the block breaks the syntax of YAML, repeats a field, or gives
            a field something else than one value.

    Example:
        >>> front_matter("---\\nid: a\\n---\\nText", "a.txt").fields
        {'id': 'a'}
    """
    block = _BLOCK.match(content)
    if not block:
        return FrontMatter()
    try:
        # Composed but never constructed: no value can become an object.
        node = yaml.compose(block[1], Loader=yaml.SafeLoader)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 2 if error.problem_mark else 1
        raise InputError(
            f"this is no valid YAML: {error.problem}", source=source, line=line
        ) from None
    except yaml.YAMLError as error:
        raise InputError(f"this is no valid YAML: {error}", source=source, line=1) from None
    if node is None:
        return FrontMatter(end=block.end())
    if not isinstance(node, yaml.MappingNode):
        return FrontMatter()
    return _fields(node, source, block.end())


def _fields(node: yaml.MappingNode, source: str, end: int) -> FrontMatter:
    fields: dict[str, str] = {}
    lines: dict[str, int] = {}
    for key, value in node.value:
        name, line = key.value, key.start_mark.line + 2
        if not isinstance(name, str) or name not in _FIELDS:
            continue
        if name in lines:
            raise InputError("the field stands here twice", source=source, line=line, field=name)
        lines[name] = line
        if not isinstance(value, yaml.ScalarNode):
            raise InputError(
                "expected one value, found several", source=source, line=line, field=name
            )
        if value.tag != _NULL:
            fields[name] = value.value
    return FrontMatter(fields, lines, end)
