"""The annotated articles: texts with the facts that a careful reader takes from them.

A set is a folder of ``NAME.txt`` files, each beside its ``NAME.gold.json``.

Example:
    >>> from benchmarks.quality.corpus import own_sets
    >>> [article.language for article in own_sets()[0].articles][:1]
    ['de']
"""

from __future__ import annotations

import datetime as dt
import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec
from msgspec import UNSET, Struct, UnsetType

from kgbuild.errors import InputError
from kgbuild.model import Article, Language

__all__ = [
    "Gold",
    "GoldArticle",
    "GoldDeployment",
    "GoldSet",
    "GoldStatement",
    "neighbouring_sets",
    "own_sets",
    "read_set",
]

HERE = Path(__file__).resolve().parent
# Sets that are not published stand beside the checkout, where somebody has them.
BESIDE = HERE.parents[2] / "shared" / "eval"

Alternatives = tuple[str | None, ...]
"""Names of which any one is right; None: leaving the field out is right too."""


class GoldDeployment(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A contingent as annotated. A field that is unset is not scored."""

    id: str
    sender: Alternatives
    host: Alternatives
    unit: Alternatives | UnsetType = UNSET
    personnel: int | tuple[int, int] | UnsetType | None = UNSET
    modifier: tuple[str, ...] | UnsetType = UNSET
    status: str | UnsetType = UNSET
    start: str | UnsetType = UNSET
    end: str | UnsetType = UNSET
    lead: str | UnsetType = UNSET
    equipment: tuple[dict[str, Any], ...] = ()
    evidence: str = ""


class GoldStatement(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """An utterance as annotated. ``medium`` and ``place``, where given, are not scored."""

    id: str
    speaker: Alternatives
    text: str
    kind: str | UnsetType = UNSET
    medium: Alternatives | str | UnsetType = UNSET
    place: Alternatives | str | UnsetType = UNSET


class Gold(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """All that one article states. ``units``, where given, is not scored."""

    published: dt.date | None = None
    language: Language
    deployments: tuple[GoldDeployment, ...] = ()
    borders: tuple[tuple[str, str], ...] = ()
    memberships: tuple[tuple[str, str], ...] = ()
    alliances: tuple[tuple[str, str], ...] = ()
    statements: tuple[GoldStatement, ...] = ()
    units: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class GoldArticle:
    """A text with its annotation."""

    name: str
    text: str
    gold: Gold

    @property
    def language(self) -> Language:
        return self.gold.language

    @property
    def article(self) -> Article:
        """The text as the program is given it."""
        return Article(
            id=self.name,
            text=self.text,
            published=self.gold.published,
            language=self.gold.language,
        )


@dataclass(frozen=True, slots=True)
class GoldSet:
    """A folder of annotated articles.

    Attributes:
        name: the folder's name.
        articles: in the order of their names.
        digest: SHA-256 of the names and bytes of all texts and annotations.
    """

    name: str
    articles: tuple[GoldArticle, ...]
    digest: str


def own_sets() -> tuple[GoldSet, ...]:
    """The sets of this repository, in the order of their names."""
    return tuple(read_set(folder) for folder in _folders(HERE))


def neighbouring_sets() -> tuple[GoldSet, ...]:
    """The sets beside the checkout; none where there are none."""
    return tuple(read_set(folder) for folder in _folders(BESIDE))


def read_set(folder: Path) -> GoldSet:
    """Read a folder of annotated articles.

    Raises:
        InputError: where an annotation lacks its text or is not of the form.
    """
    articles, digest = [], hashlib.sha256()
    for gold_file in sorted(folder.glob("*.gold.json")):
        name = gold_file.name.removesuffix(".gold.json")
        text_file = gold_file.with_name(f"{name}.txt")
        if not text_file.exists():
            raise InputError(f"expected its text {text_file.name} beside it", source=gold_file)
        for file in (text_file, gold_file):
            content = file.read_bytes()
            digest.update(f"{file.name}\0{len(content)}\0".encode() + content)
        articles.append(GoldArticle(name, text_file.read_text("utf-8"), _gold(gold_file)))
    return GoldSet(folder.name, tuple(articles), digest.hexdigest())


def _gold(file: Path) -> Gold:
    try:
        return msgspec.json.decode(file.read_bytes(), type=Gold)
    except msgspec.DecodeError as error:
        raise InputError(f"is no annotation: {error}", source=file) from None


def _folders(parent: Path) -> list[Path]:
    return sorted({file.parent for file in parent.glob("*/*.gold.json")})
