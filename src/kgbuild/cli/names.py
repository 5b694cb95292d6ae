"""The names that an option takes, looked up when they are needed.

The tables of readers, writers and measures are the only list of these names, and what
they stand in is slow to import; so neither ``kgbuild --help`` nor the start of another
command looks into them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cached_property

import click

__all__ = ["Names", "fact_networks", "network_files", "rdf_formats", "shipped", "table_formats"]


class Names(click.Choice[str]):
    """A choice among names that a function yields on first use."""

    case_sensitive = True

    def __init__(self, load: Callable[[], Iterable[str]]) -> None:
        # The base class would ask for the names at once.
        self._load = load

    @cached_property
    def choices(self) -> tuple[str, ...]:  # type: ignore[override]
        """The names, in the order of their table."""
        return tuple(self._load())


def rdf_formats() -> Iterable[str]:
    """The formats of RDF files."""
    from kgbuild.rdf import FORMATS

    return FORMATS


def table_formats() -> Iterable[str]:
    """The ways to print a table."""
    from kgbuild.table import RENDERERS

    return RENDERERS


def fact_networks() -> Iterable[str]:
    """The networks that a graph holds."""
    from kgbuild.network import NETWORKS

    return NETWORKS


def network_files() -> Iterable[str]:
    """The formats of network files."""
    from kgbuild.network import WRITERS

    return WRITERS


def shipped(folder: str) -> Iterable[str]:
    """The Turtle files of a folder that ships with kgbuild, without their ending."""
    from kgbuild import resources

    return sorted(path.stem for path in resources.path(folder).glob("*.ttl"))
