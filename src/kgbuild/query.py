"""SPARQL over a graph, and the competency questions that ship with the ontology.

A query reads the merge of all named graphs as its default graph, so that a
statement that two articles make counts once; ``GRAPH ?article { … }`` still tells
them apart. The prefixes of kgbuild are declared already. Nothing is fetched and
nothing is changed: ``SERVICE`` and updates are refused.
"""

from __future__ import annotations

import difflib
import functools
import math
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pyoxigraph as ox

from kgbuild import resources
from kgbuild.errors import UsageError
from kgbuild.index import quads_of
from kgbuild.namespaces import PREFIXES
from kgbuild.table import Cell, Iri, Table

if TYPE_CHECKING:
    from rdflib import Dataset

__all__ = ["Answer", "Question", "Source", "list_questions", "question", "questions", "run"]

Answer = Table | tuple[ox.Quad, ...]
"""A table (SELECT, ASK), or the quads of a new graph (CONSTRUCT, DESCRIBE)."""

_INTEGERS = frozenset(
    ["integer", "int", "long", "short", "byte", "nonNegativeInteger", "positiveInteger"]
)
_FLOATS = frozenset(["decimal", "double", "float"])
_UPDATES = frozenset(
    ["INSERT", "DELETE", "LOAD", "CLEAR", "CREATE", "DROP", "COPY", "MOVE", "ADD", "WITH"]
)
_XSD = "http://www.w3.org/2001/XMLSchema#"
_POSITION = re.compile(r"error at (\d+):(\d+): (.*)", re.DOTALL)
_TOKEN = re.compile(
    r"""
      (?P<skip> \"{3}(?:[^"\\]|\\.|\"{1,2}(?!\"))*\"{3} | '{3}(?:[^'\\]|\\.|'{1,2}(?!'))*'{3}
              | "(?:[^"\\\n]|\\.)*" | '(?:[^'\\\n]|\\.)*'
              | <[^<>"{}|^`\\\s]*> | \#[^\n]* | [?$]\w+ | @[\w-]+ | [\w.-]*:[\w.:%-]* )
    | (?P<word> [A-Za-z]+ )
    | (?P<brace> [{}] )
    """,
    re.VERBOSE | re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class Question:
    """A competency question of the ontology, with the query that answers it.

    Attributes:
        number: two digits, the place in the list.
        name: short name, words joined by ``-``.
        title: the question by language (``en``, ``de``).
        answers: what the answer holds.
        sparql: the query.
    """

    number: str
    name: str
    title: Mapping[str, str]
    answers: str
    sparql: str

    @classmethod
    def read(cls, path: Path) -> Question:
        """Read ``NN-name.rq``, whose comment lines give ``title``, ``title-de`` and ``answers``."""
        text = path.read_text(encoding="utf-8")
        number, _, name = path.stem.partition("-")
        notes = dict(re.findall(r"^#\s*(title|title-de|answers):\s*(.*?)\s*$", text, re.MULTILINE))
        english = notes.get("title", name)
        title = {"en": english, "de": notes.get("title-de", english)}
        return cls(number, name, title, notes.get("answers", ""), text)


@functools.cache
def questions() -> Mapping[str, Question]:
    """The competency questions by name, in the order of their numbers."""
    paths = sorted(resources.path("ontology", "questions").glob("*.rq"))
    return {q.name: q for q in map(Question.read, paths)}


def question(name: str) -> Question:
    """The question of this name, number, or unique beginning of a name.

    Args:
        name: such as ``who-has-troops-where``, ``01`` or ``who-has``.

    Raises:
        UsageError: where none or several fit; it lists those that come near.

    Example:
        >>> question("01").name
        'who-has-troops-where'
    """
    known = questions()
    if name in known:
        return known[name]
    numbered = [q for q in known.values() if name.isdecimal() and int(q.number) == int(name)]
    fitting = numbered or [q for q in known.values() if name and q.name.startswith(name)]
    if len(fitting) == 1:
        return fitting[0]
    if fitting:
        names = ", ".join(q.name for q in fitting)
        raise UsageError(
            f"Several questions begin with “{name}”: {names}. Please name one of them."
        )
    near = difflib.get_close_matches(name, known, n=3, cutoff=0.4) or list(known)
    raise UsageError(f"There is no question “{name}”. Near it: {', '.join(near)}.")


def list_questions(language: str = "en") -> Table:
    """The competency questions as a table: number, name, question."""
    rows = tuple((q.number, q.name, q.title[language]) for q in questions().values())
    return Table(("number", "name", "question"), rows)


class Source:
    """A graph made ready for several queries.

    A store with the named graphs beside their merge is slow to query, so it is made only
    for the queries that name graphs.

    Args:
        data: the graph, as a file, quads or a dataset.

    Raises:
        InputError: where ``data`` is a file that cannot be read.

    Example:
        >>> source = Source(resources.path("ontology", "examples.ttl"))
        >>> run(source, "SELECT (COUNT(*) AS ?n) { ?border a kgo:Border }").rows
        ((11,),)
    """

    def __init__(self, data: Path | str | Iterable[ox.Quad] | Dataset) -> None:
        self._quads = list(quads_of(data))

    @functools.cached_property
    def merged(self) -> ox.Store:
        """The merge of all graphs (RDF 1.1 Semantics, 4.1), as the default graph."""
        return _loaded(self._merged_lines())

    @functools.cached_property
    def with_graphs(self) -> ox.Store:
        """The same, and each named graph under its name."""
        named = [quad for quad in self._quads if quad.graph_name != ox.DefaultGraph()]
        lines = ox.serialize(named, format=ox.RdfFormat.N_QUADS) or b""
        return _loaded(self._merged_lines() + lines)

    def _merged_lines(self) -> bytes:
        # The engine's own union counts a triple once for each graph; a merge counts it once.
        triples = (quad.triple for quad in self._quads)
        return ox.serialize(triples, format=ox.RdfFormat.N_TRIPLES) or b""


def _loaded(lines: bytes) -> ox.Store:
    store = ox.Store()
    store.load(lines, ox.RdfFormat.N_QUADS, lenient=True)
    return store


def run(data: Path | str | Iterable[ox.Quad] | Dataset | Source, sparql: str) -> Answer:
    """Answer a SPARQL query (https://www.w3.org/TR/sparql11-query/).

    Rows are sorted unless the query orders them itself.

    Args:
        data: the graph, as a file, quads or a dataset; for several queries, a source.
        sparql: a query; the prefixes of kgbuild need no declaration.

    Returns:
        A table for SELECT and, with one cell ``true`` or ``false``, for ASK; sorted
        quads for CONSTRUCT and DESCRIBE.

    Raises:
        UsageError: where the query cannot be read, changes data, or asks another server.
        InputError: where ``data`` is a file that cannot be read.

    Example:
        >>> nation = ox.NamedNode(PREFIXES["id"] + "nation/DEU")
        >>> code = ox.NamedNode(PREFIXES["kgo"] + "code")
        >>> run([ox.Quad(nation, code, ox.Literal("DEU"))], "SELECT ?code { ?n kgo:code ?code }")
        Table(columns=('code',), rows=(('DEU',),), title='')
    """
    words = list(_words(sparql))
    _refuse(words)
    source = data if isinstance(data, Source) else Source(data)
    names_graphs = any(word in ("GRAPH", "FROM") for word, _ in words)
    store = source.with_graphs if names_graphs else source.merged
    try:
        result = store.query(sparql, prefixes=dict(PREFIXES))
        if isinstance(result, ox.QueryBoolean):
            return Table(("answer",), (("true" if result else "false",),))
        if isinstance(result, ox.QueryTriples):
            triples = {str(t): t for t in result}
            return tuple(ox.Quad(*triples[key]) for key in sorted(triples))
        columns = tuple(variable.value for variable in result.variables)
        rows = [tuple(_cell(term) for term in solution) for solution in result]
    except SyntaxError as error:
        raise UsageError(_explained(str(error), sparql)) from None
    except (OSError, ValueError) as error:
        raise UsageError(f"The query cannot be answered: {error}.") from None
    if ("ORDER", 0) not in words:
        rows.sort(key=_row_order)
    return Table(columns, tuple(rows))


def _words(sparql: str) -> Iterator[tuple[str, int]]:
    """The bare words of a query in capitals, each with its depth in braces."""
    depth = 0
    escaped = re.compile(r"\\u([0-9A-Fa-f]{4})|\\U00([0-9A-Fa-f]{6})")
    for token in _TOKEN.finditer(escaped.sub(_character, sparql)):
        if token["word"]:
            yield token["word"].upper(), depth
        elif token["brace"]:
            depth += 1 if token["brace"] == "{" else -1


def _character(escape: re.Match[str]) -> str:
    point = int(escape[1] or escape[2], 16)
    return chr(point) if point <= 0x10FFFF else "\ufffd"


def _refuse(words: list[tuple[str, int]]) -> None:
    if any(word == "SERVICE" for word, _ in words):
        raise UsageError(
            "The query asks another server (SERVICE), but kgbuild works offline. "
            "Please ask the graph alone."
        )
    first = next((word for word, _ in words if word not in ("PREFIX", "BASE")), "")
    if first in _UPDATES:
        raise UsageError(
            f"The query would change the graph ({first}), but kgbuild only reads it. "
            "Please use SELECT, ASK, CONSTRUCT or DESCRIBE."
        )


def _explained(error: str, sparql: str) -> str:
    """A syntax error as sentences, with the line and a mark under the place."""
    found = _POSITION.match(error)
    if not found:
        return f"The query cannot be read: {error}."
    number, column, expected = int(found[1]), int(found[2]), found[3]
    lines = sparql.splitlines() or [""]
    line = lines[min(number, len(lines)) - 1]
    reason = ""
    if "Prefix not found" in expected:
        reason = f" A prefix is not declared; declared are {', '.join(sorted(PREFIXES))}."
    else:
        keywords = re.findall(r"\b[A-Z]{2,}\b", expected)
        if keywords and "[" not in expected:
            reason = f" Expected there: {', '.join(keywords)}."
    shown = line.replace("\t", " ")
    return (
        f"The query cannot be read at line {number}, column {column}.{reason}\n"
        f"  {shown}\n  {' ' * (column - 1)}^"
    )


def _cell(term: ox.NamedNode | ox.BlankNode | ox.Literal | ox.Triple | None) -> Cell:
    if term is None:
        return None
    if isinstance(term, ox.NamedNode):
        return Iri(term.value)
    if isinstance(term, ox.Literal):
        return _value(term)
    return str(term)


def _value(literal: ox.Literal) -> Cell:
    """The literal as a plain value; a malformed or infinite number stays a string."""
    kind = literal.datatype.value.removeprefix(_XSD)
    try:
        if kind in _INTEGERS:
            return int(literal.value)
        if kind in _FLOATS and math.isfinite(float(literal.value)):
            return float(literal.value)
    except ValueError:
        pass
    return literal.value


def _row_order(row: tuple[Cell, ...]) -> tuple[tuple[int, float, str], ...]:
    """Sorts no value first, then numbers by size, then text."""
    return tuple(
        (0, 0.0, "")
        if cell is None
        else (1, float(cell), "")
        if isinstance(cell, int | float)
        else (2, 0.0, cell)
        for cell in row
    )
