"""The only place where an IRI is minted.

An IRI depends on what it names alone, so that every build and every order of the
input gives the same one. Each part of a name is one segment of the path, percent-encoded
(RFC 3986, section 2.1), so that no two names share an IRI.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from urllib.parse import quote

from pyoxigraph import NamedNode

from kgbuild.errors import UsageError
from kgbuild.model import Entity, Equipment, Span, Unit

__all__ = ["BASE", "Iris"]

BASE = "https://w3id.org/kgbuild/id/"
_ABSOLUTE = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")
_LIKE_COUNTED = re.compile(r"-[0-9]*$")


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
        'https://w3id.org/kgbuild/id/article/de%2F01#char=3,7'
    """

    base: str = BASE

    def __post_init__(self) -> None:
        if not (_ABSOLUTE.match(self.base) and self.base.endswith(("/", "#")) and self._is_iri()):
            raise UsageError(
                f"--base {self.base!r} is no absolute IRI ending in / or #; "
                f"expected something like {BASE}"
            )

    def _is_iri(self) -> bool:
        try:
            NamedNode(self.base)
        except ValueError:
            return False
        return "#" not in self.base[:-1]

    def nation(self, code: str) -> str:
        """A nation, by its ISO 3166-1 alpha-3 code."""
        return f"{self.base}nation/{_segment(code)}"

    def alliance(self, code: str) -> str:
        """An alliance, by its short name."""
        return f"{self.base}alliance/{_segment(code)}"

    def article(self, article: str) -> str:
        """An article, by its id."""
        return f"{self.base}article/{_segment(article)}"

    def graph(self, article: str) -> str:
        """The named graph that holds what an article states."""
        return f"{self.article(article)}/graph"

    def fact(self, article: str, fact: str) -> str:
        """A fact, by its id inside its article."""
        name = "%67raph" if fact == "graph" else _segment(fact)  # not that of the named graph
        return f"{self.article(article)}/{name}"

    def evidence(self, article: str, span: Span) -> str:
        """A span of an article: a fragment as in RFC 5147 (``#char=START,END``).

        Where the base has a fragment already, the span is one more segment of it.
        """
        mark = "/" if self.base.endswith("#") else "#"
        return f"{self.article(article)}{mark}char={span.start},{span.end}"

    def equipment(self, article: str, equipment: Equipment) -> str:
        """Matériel of a contingent, by its name and count, inside its article."""
        label = _name(equipment.label)
        if equipment.count is not None:
            label = f"{label}-{equipment.count}"
        elif _LIKE_COUNTED.search(label):
            label += "-"  # "Leopard-2" without a count is not two of "Leopard"
        return f"{self.article(article)}/equipment/{label}"

    def unit(self, article: str, unit: Unit, owner: Entity) -> str:
        """A unit: a proper name is one force in all articles, a description only in its own."""
        if unit.named:
            return f"{self.base}unit/{_segment(owner.code or '')}/{_name(unit.label)}"
        return f"{self.article(article)}/unit/{_segment(owner.code or '')}/{_name(unit.label)}"

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
        label = _name(entity.label or "")
        if entity.kind == "region":
            inside = f"{_segment(entity.within)}/" if entity.within else ""
            return f"{self.base}region/{inside}{label}"
        if entity.kind == "person" and " " in (entity.label or ""):
            return f"{self.base}person/{label}"
        inside = f"{_segment(entity.within)}/" if entity.within else ""
        return f"{self.article(article)}/{entity.kind}/{inside}{label}"

    def build(self, *versions: str) -> str:
        """A build, by the versions that decide its outcome."""
        return f"{self.base}build/{'-'.join(_segment(v).replace('-', '%2D') for v in versions)}"


def _segment(text: str) -> str:
    """One segment of a path."""
    return quote(unicodedata.normalize("NFC", text), safe="")


def _name(text: str) -> str:
    """A name as a segment: white space becomes an underscore as in Wikipedia's titles."""
    return "_".join(_segment(word).replace("_", "%5F") for word in text.split())
