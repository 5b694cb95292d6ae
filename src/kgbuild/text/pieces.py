"""Runs of tokens between marks, the raw material of clauses.

English opens clauses without a comma; there the run is cut before "that", "who" and their like.
"""

from __future__ import annotations

from kgbuild.text.document import Document
from kgbuild.text.sentences import Sentence
from kgbuild.text.verbs import AUXILIARY, is_finite

__all__ = ["NAME_LENGTH", "split_pieces"]

_CUTS = frozenset(
    ["+", "|", "•", ",", ";", ":", "–", "—", "(", ")", "-", "„", "“", "”", '"', "»", "«", "…"]
)


def split_pieces(document: Document, sentence: Sentence) -> list[tuple[list[int], str]]:
    """Runs of tokens between marks, each with the mark before it."""
    pieces: list[tuple[list[int], str]] = []
    run: list[int] = []
    mark = ""
    for i in range(sentence.first, sentence.last):
        text = document.tokens[i].text
        if document.tokens[i].kind == "mark" and _in_name(document, i):
            continue
        if text in _CUTS and document.quantity_at(i) is None and document.date_at(i) is None:
            if run:
                pieces.append((run, mark))
            run, mark = [], text
        elif text not in ".!?":
            run.append(i)
    if run:
        pieces.append((run, mark))
    if document.language == "de":
        return pieces
    return [part for run, mark in pieces for part in _english_parts(document, run, mark)]


NAME_LENGTH = 6
"""Tokens up to which a quotation is a name ("Hessen") or a word held at arm's length."""


def _in_name(document: Document, i: int) -> bool:
    quote = document.quote_at(i)
    return quote is not None and quote.closed and quote.last - quote.first <= NAME_LENGTH


_OPENS_CONTENT = frozenset(("say", "deny", "plan", "see", "fear", "consider"))


def _english_parts(document: Document, run: list[int], mark: str) -> list[tuple[list[int], str]]:
    """Cut where English opens a clause without a comma: "said that …", "troops who are …"."""
    last_finite = max((p for p, i in enumerate(run) if is_finite(document, i)), default=-1)
    for place in range(1, len(run) - 2):
        i = run[place]
        rest = run[place:]
        verb = document.lexicon.verbs.get(document.low(run[place - 1]), ())
        if (place > 1 and document.is_a(run[place - 1], "preposition")) or not verb:
            verb = (*verb, *document.lexicon.verbs.get(document.low(run[max(0, place - 2)]), ()))
        content = any(v.sense in _OPENS_CONTENT for v in verb)
        if document.low(i) == "that" and content:
            return [(run[:place], mark), *_english_parts(document, rest, "that")]
        if place >= last_finite:
            continue
        said = any(v.sense == "say" for v in verb) and is_finite(document, run[place - 1])
        if said and _opens_subject(document, i):
            return [(run[:place], mark), *_english_parts(document, rest, "that")]
        who = document.low(i) in ("who", "which", "whose", "where") and place > 0
        if who and document.noun(run[place - 1]) is not None:
            end = _relative_end(document, rest)
            parts = [(run[:place], mark), (rest[:end], ",")]
            return parts + ([(rest[end:], "")] if rest[end:] else [])
    return [(run, mark)]


def _opens_subject(document: Document, i: int) -> bool:
    mention = document.mention_at(i)
    return (
        any(document.is_a(i, f"pronoun-{who}") for who in ("he", "she", "it", "they"))
        or document.is_a(i, "determiner")
        or (mention is not None and mention.role != "adjective")
    )


def _relative_end(document: Document, rest: list[int]) -> int:
    """Where a relative clause without commas ends: before the second finite verb after it."""
    seen = 0
    for place, i in enumerate(rest):
        if is_finite(document, i):
            helper = place > 0 and any(
                v.sense in AUXILIARY
                for v in document.lexicon.verbs.get(document.low(rest[place - 1]), ())
            )
            seen += not helper
            if seen == 2:
                return place
    return len(rest)
