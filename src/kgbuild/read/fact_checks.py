"""What a fact must fulfil beyond its form: its words stand where it says, its codes exist."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from kgbuild import reference
from kgbuild.model import (
    AllyTie,
    Article,
    Border,
    Deployment,
    Entity,
    Fact,
    Membership,
    Rejection,
    Span,
    Statement,
)
from kgbuild.read.record_errors import suggestion

__all__ = ["Fault", "codes", "spans"]

Fault = tuple[str, str]
"""Path of a field, such as ``$.evidence[0]``, and what is wrong with it."""

_SHOWN = 60
_PLACES_SHOWN = 3


def spans(record: Fact | Rejection, article: Article) -> Iterator[Fault]:
    """The spans whose words do not stand in the article where they should.

    Example:
        >>> article = Article(id="a", text="Polen grenzt an Belarus.")
        >>> span = Span(start=0, end=7, exact="Belarus")
        >>> border = Border(article="a", between=("POL", "BLR"), evidence=(span,))
        >>> [(field, message)] = spans(border, article)
        >>> message
        "expected 'Belarus' at 0–7, but 'Polen g' stands there; those words stand at 16–23"
    """
    for number, span in enumerate(record.evidence):
        found = article.text[span.start : span.end]
        if found != span.exact:
            yield f"$.evidence[{number}]", _misplaced(span, found, article.text)


def _misplaced(span: Span, found: str, text: str) -> str:
    there = f"{_short(found)} stands there" if found else "the article has no text there"
    elsewhere = _places(span.exact, text)
    where = f"those words stand at {elsewhere}" if elsewhere else "those words stand nowhere in it"
    return f"expected {_short(span.exact)} at {span.start}–{span.end}, but {there}; {where}"


def _places(words: str, text: str) -> str:
    starts: list[int] = []
    start = text.find(words)
    while start >= 0 and len(starts) < _PLACES_SHOWN:
        starts.append(start)
        start = text.find(words, start + 1)
    return ", ".join(f"{start}–{start + len(words)}" for start in starts)


def _short(words: str) -> str:
    return repr(words if len(words) <= _SHOWN else f"{words[: _SHOWN - 1]}…")


def codes(fact: Fact) -> Iterator[Fault]:
    """The codes of nations and alliances that the reference data does not have.

    Example:
        >>> span = Span(start=0, end=1, exact="x")
        >>> list(codes(Border(article="a", between=("POL", "GER"), evidence=(span,))))
        [('$.between[1]', "there is no nation 'GER' (did you mean DEU or GRL or GRD?)")]
    """
    match fact:
        case Border() | AllyTie():
            for number, code in enumerate(fact.between):
                yield from _nation(code, f"$.between[{number}]")
        case Membership():
            yield from _nation(fact.member, "$.member")
            yield from _alliance(fact.alliance, "$.alliance")
        case Deployment():
            yield from _entity(fact.sender, "$.sender")
            yield from _nation(fact.lead, "$.lead")
            for number, host in enumerate(fact.hosts):
                yield from _entity(host, f"$.hosts[{number}]")
        case Statement():
            yield from _entity(fact.speaker, "$.speaker")
            if fact.place:
                yield from _entity(fact.place, "$.place")


def _entity(entity: Entity, path: str) -> Iterator[Fault]:
    if entity.kind == "nation":
        yield from _nation(entity.code, f"{path}.code")
    elif entity.kind == "alliance":
        yield from _alliance(entity.code, f"{path}.code")
    yield from _nation(entity.within, f"{path}.within")


def _nation(code: str | None, path: str) -> Iterator[Fault]:
    if code is not None and code not in reference.nations():
        names = {k: (n.name_en, n.name_de) for k, n in reference.nations().items()}
        yield path, f"there is no nation {code!r}{_likely(code, names)}"


def _alliance(code: str | None, path: str) -> Iterator[Fault]:
    if code is not None and code not in reference.alliances():
        names = {k: (a.name_en, a.name_de) for k, a in reference.alliances().items()}
        yield path, f"there is no alliance {code!r}{_likely(code, names)}"


def _likely(code: str, names: Mapping[str, tuple[str, str]]) -> str:
    # A made-up code mostly begins the name, as GER does Germany.
    start = code.casefold()
    named = [k for k, both in names.items() if any(n.casefold().startswith(start) for n in both)]
    return suggestion(code, [k for k in names if k[0] == code[0]], first=named)
