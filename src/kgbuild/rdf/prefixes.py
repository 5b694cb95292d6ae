"""Short names for IRIs, and a record of the prefixes that were used."""

from __future__ import annotations

import re
from collections.abc import Collection

__all__ = ["Shortener"]

# Fewer names than Turtle and JSON-LD allow: these need no escapes in either.
_LOCAL_NAME = re.compile(r"[A-Za-z0-9_](?:[A-Za-z0-9_.-]*[A-Za-z0-9_-])?")


class Shortener:
    """Writes IRIs as ``prefix:name`` where kgbuild has a prefix for them.

    Args:
        barred: prefixes not to be used.

    Attributes:
        used: the prefixes that were written, with their namespaces.

    Example:
        >>> short = Shortener()
        >>> short("http://www.w3.org/ns/prov#Entity"), short("http://example.org/a")
        ('prov:Entity', None)
        >>> short.used
        {'prov': 'http://www.w3.org/ns/prov#'}
    """

    def __init__(self, barred: Collection[str] = ()) -> None:
        # The namespaces bring rdflib along, which reading and N-Quads need none of.
        from kgbuild.namespaces import PREFIXES

        self.used: dict[str, str] = {}
        self._prefixes = {
            str(space): prefix for prefix, space in PREFIXES.items() if prefix not in barred
        }

    def __call__(self, iri: str) -> str | None:
        """The short name, or None where there is none."""
        cut = max(iri.rfind("#"), iri.rfind("/")) + 1
        prefix = self._prefixes.get(iri[:cut])
        if prefix is None or not _LOCAL_NAME.fullmatch(iri, cut):
            return None
        self.used[prefix] = iri[:cut]
        return f"{prefix}:{iri[cut:]}"
