"""The formats that kgbuild reads and writes, and the file names that mean them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import PurePath
from types import MappingProxyType

from pyoxigraph import RdfFormat

from kgbuild.errors import UsageError

__all__ = ["FORMATS", "Format", "format_named", "format_of"]


@dataclass(frozen=True, slots=True)
class Format:
    """A serialisation of RDF.

    Attributes:
        name: what the command line calls it.
        title: what its specification calls it.
        suffix: ending of a file in it.
        media_type: registered media type.
        named_graphs: whether it keeps the graphs of a dataset apart.
        syntax: the parser's name for it.
    """

    name: str
    title: str
    suffix: str
    media_type: str
    named_graphs: bool
    syntax: RdfFormat


FORMATS: Mapping[str, Format] = MappingProxyType(
    {
        form.name: form
        for form in (
            Format("turtle", "Turtle", ".ttl", "text/turtle", False, RdfFormat.TURTLE),
            Format("trig", "TriG", ".trig", "application/trig", True, RdfFormat.TRIG),
            Format("nquads", "N-Quads", ".nq", "application/n-quads", True, RdfFormat.N_QUADS),
            Format(
                "ntriples", "N-Triples", ".nt", "application/n-triples", False, RdfFormat.N_TRIPLES
            ),
            Format("jsonld", "JSON-LD", ".jsonld", "application/ld+json", True, RdfFormat.JSON_LD),
        )
    }
)


def format_of(path: str | PurePath) -> str:
    """Name of the format that a file's ending means.

    Raises:
        UsageError: where the ending means none; the sentence lists those that do.

    Example:
        >>> format_of("graph.trig")
        'trig'
    """
    suffix = PurePath(path).suffix.lower()
    for form in FORMATS.values():
        if form.suffix == suffix:
            return form.name
    known = ", ".join(f"{form.suffix} ({form.name})" for form in FORMATS.values())
    raise UsageError(
        f"The ending of {path} means no RDF format; please use one of {known}, "
        "or give the format by name."
    )


def format_named(name: str) -> Format:
    """The format of this name.

    Raises:
        UsageError: where there is none.

    Example:
        >>> format_named("nquads").suffix
        '.nq'
    """
    try:
        return FORMATS[name]
    except KeyError:
        raise UsageError(
            f"There is no RDF format {name!r}; please use one of {', '.join(FORMATS)}."
        ) from None
