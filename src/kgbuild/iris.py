"""The only place where an IRI is minted.

An IRI depends on what it names alone, so that every build and every order of the
input gives the same one. Parts of a name are percent-encoded (RFC 3987, in the form
of RFC 3986), so that no two names share an IRI.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from urllib.parse import quote

from kgbuild.errors import UsageError
from kgbuild.model import Entity, Equipment, Span, Unit

__all__ = ["BASE", "Iris"]

BASE = "https://w3id.org/kgbuild/id/"


@dataclass(frozen=True, slots=True)
class Iris:
    """Mints the IRIs of one build.

    Args:
        base: what all of them begin with; ends in ``/`` or ``#``.

    Raises:
        UsageError: where the base is no absolute IRI with such an end.

    Example:
        >>> Iris().nation("DEU")
        'https://w3id.org/kgbuild/id/nation/DEU'
        >>> Iris().evidence("de/01", Span(start=3, end=7, exact="Heer"))
        'https://w3id.org/kgbuild/id/article/de/01#char=3,7'
    """

    base: str = BASE

    def __post_init__(self) -> None:
        scheme, colon, _ = self.base.partition(":")
        if not (colon and scheme.isalpha() and self.base.endswith(("/", "#"))) or any(
            c.isspace() or c in '<>"{}|\\^`' for c in self.base
        ):
            raise UsageError(
                f"--base {self.base!r} is no absolute IRI ending in / or #; "
                f"expected something like {BASE}"
            )

    def nation(self, code: str) -> str:
        """A nation, by its ISO 3166-1 alpha-3 code."""
        return f"{self.base}nation/{_part(code)}"

    def alliance(self, code: str) -> str:
        """An alliance, by its short name."""
        return f"{self.base}alliance/{_part(code)}"

    def article(self, article: str) -> str:
        """An article, by its id."""
        return f"{self.base}article/{quote(_normal(article), safe='/')}"

    def graph(self, article: str) -> str:
        """The named graph that holds what an article states."""
        return f"{self.article(article)}/graph"

    def fact(self, article: str, fact: str) -> str:
        """A fact, by its id inside its article."""
        return f"{self.article(article)}/{_part(fact)}"

    def evidence(self, article: str, span: Span) -> str:
        """A span of an article: a fragment as in RFC 5147 (``#char=START,END``)."""
        return f"{self.article(article)}#char={span.start},{span.end}"

    def equipment(self, article: str, equipment: Equipment) -> str:
        """Matériel of a contingent, by its name and count, inside its article."""
        count = "" if equipment.count is None else f"-{equipment.count}"
        return f"{self.article(article)}/equipment/{_part(equipment.label)}{count}"

    def unit(self, article: str, unit: Unit, owner: Entity) -> str:
        """A unit: a proper name is one force in all articles, a description only in its own."""
        if unit.named:
            return f"{self.base}unit/{_part(owner.code or '')}/{_part(unit.label)}"
        return f"{self.article(article)}/unit/{_part(owner.code or '')}/{_part(unit.label)}"

    def entity(self, article: str, entity: Entity) -> str:
        """A nation, alliance, region, person or body.

        A full name means the same person in every article; a lone surname and a body
        ("the ministry") are only known inside theirs. A region is told apart by the
        nation that it lies in.
        """
        if entity.kind == "nation":
            return self.nation(entity.code or "")
        if entity.kind == "alliance":
            return self.alliance(entity.code or "")
        label = _part(entity.label or "")
        if entity.kind == "region":
            inside = f"{_part(entity.within)}/" if entity.within else ""
            return f"{self.base}region/{inside}{label}"
        if entity.kind == "person" and " " in (entity.label or ""):
            return f"{self.base}person/{label}"
        inside = f"{_part(entity.within)}/" if entity.within else ""
        return f"{self.article(article)}/{entity.kind}/{inside}{label}"

    def build(self, *versions: str) -> str:
        """A build, by the versions that decide its outcome."""
        return f"{self.base}build/{'-'.join(_part(v) for v in versions)}"


def _normal(text: str) -> str:
    return unicodedata.normalize("NFC", text)


def _part(text: str) -> str:
    """One segment of a path; white space becomes an underscore as in Wikipedia's titles."""
    return quote("_".join(_normal(text).split()), safe="")
