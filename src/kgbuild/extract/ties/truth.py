"""Whether a tie is affirmed: not denied, not over, not only wanted or thought of."""

from __future__ import annotations

from collections.abc import Iterable

from kgbuild.extract.ties.frames import Frame, is_finite
from kgbuild.text.document import Document

__all__ = ["is_denied", "is_past_tie", "is_unreal", "words_of"]


def words_of(document: Document, frame: Frame, i: int) -> list[int]:
    """The tokens of a frame without the relative clauses inside it that do not hold ``i``."""
    kept: list[int] = []
    k = frame.first
    while k < frame.last:
        opener = k + 1 + document.is_a(k + 1, "preposition")
        if document.low(k) == "," and opener > frame.opener and document.is_a(opener, "relative"):
            end = _embedded_end(document, opener, frame.last)
            if end > 0 and not k < i < end:
                k = end
        kept.append(k)
        k += 1
    return kept


def _embedded_end(document: Document, opener: int, last: int) -> int:
    """The comma behind a relative clause, or -1 where no verb stands before the next comma."""
    seen = False
    for k in range(opener + 1, last):
        seen = seen or is_finite(document, k)
        if document.low(k) == "," and seen:
            return k
    return -1


def is_denied(document: Document, words: Iterable[int]) -> bool:
    """True where "not", "kein" or "never" stands among some tokens; "not just" affirms."""
    return any(
        document.is_a(j, "negation") and not document.is_a(j + 1, "only-just") for j in words
    )


def is_past_tie(document: Document, first: int, last: int) -> bool:
    """True where words tell that a tie is over: "former", "einst", "until 1990", "no longer"."""
    for j in range(max(first, 0), min(last, len(document.tokens))):
        if document.is_a(j, "former") or document.is_a(j, "once") or document.is_a(j, "no-longer"):
            return True
        if document.is_a(j, "until") and (
            document.date_at(j + 1) is not None or document.tokens[j + 1].kind == "number"
        ):
            return True
    return False


def is_unreal(document: Document, first: int, last: int) -> bool:
    """True where words tell of what would or will be: "would then border", "if it were"."""
    return any(
        document.is_a(j, "hypothetic") or document.is_a(j, "planned-verb")
        for j in range(max(first, 0), min(last, len(document.tokens)))
    )
