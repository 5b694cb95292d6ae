"""RDF as files: five formats in, the same five out, and a bridge to rdflib.

What is written depends on the set of quads alone, never on their order, so two
runs over the same facts give the same bytes.

Example:
    >>> quads = parse(b'<http://example.org/a> <http://example.org/b> 1 .', "turtle")
    >>> serialize(quads, "turtle")
    b'<http://example.org/a> <http://example.org/b> 1 .\\n'
"""

from kgbuild.rdf.formats import FORMATS, Format, format_of
from kgbuild.rdf.parsing import parse
from kgbuild.rdf.rdflib_bridge import from_rdflib, load, to_rdflib
from kgbuild.rdf.serializing import serialize

__all__ = [
    "FORMATS",
    "Format",
    "format_of",
    "from_rdflib",
    "load",
    "parse",
    "serialize",
    "to_rdflib",
]
