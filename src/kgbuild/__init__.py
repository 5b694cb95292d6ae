"""kgbuild: from news about deployments, borders and alliances to an RDF graph.

The names below and the modules of the package are imported when they are first used, so
that ``import kgbuild`` costs next to nothing.

Example:
    >>> import kgbuild
    >>> article = kgbuild.Article(id="a", text="Polen grenzt an Belarus.", language="de")
    >>> [border] = kgbuild.understand(article).facts
    >>> border.between
    ('BLR', 'POL')
"""

from __future__ import annotations

from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING

__version__ = "0.1.0"

if TYPE_CHECKING:
    from kgbuild.errors import InputError, KgbuildError, OutputError, UsageError
    from kgbuild.model import (
        AllyTie,
        Article,
        Border,
        Deployment,
        Entity,
        Equipment,
        Fact,
        Figure,
        Membership,
        PartialDate,
        Reading,
        Rejection,
        Span,
        Statement,
        Unit,
        from_json,
        json_schema,
        to_json,
    )
    from kgbuild.pipeline import Graph, build, read_facts, understand

__all__ = [
    "AllyTie",
    "Article",
    "Border",
    "Deployment",
    "Entity",
    "Equipment",
    "Fact",
    "Figure",
    "Graph",
    "InputError",
    "KgbuildError",
    "Membership",
    "OutputError",
    "PartialDate",
    "Reading",
    "Rejection",
    "Span",
    "Statement",
    "Unit",
    "UsageError",
    "__version__",
    "build",
    "from_json",
    "json_schema",
    "read_facts",
    "to_json",
    "understand",
]

_HOMES = {
    "errors": ("InputError", "KgbuildError", "OutputError", "UsageError"),
    "pipeline": ("Graph", "build", "read_facts", "understand"),
}


def __getattr__(name: str) -> object:
    """Import a public name, or a module of the package, on first use (PEP 562)."""
    if name in __all__:
        home = next((home for home, names in _HOMES.items() if name in names), "model")
        found: object = getattr(import_module(f"kgbuild.{home}"), name)
    elif not name.startswith("_") and find_spec(f"kgbuild.{name}"):
        found = import_module(f"kgbuild.{name}")
    else:
        raise AttributeError(f"module 'kgbuild' has no attribute {name!r}")
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    return sorted(__all__)
