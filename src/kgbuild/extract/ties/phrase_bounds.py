"""Where the noun phrase of a word such as "member" begins and ends."""

from __future__ import annotations

from kgbuild.extract.ties.parties import ends_of_sentence
from kgbuild.text.document import Document

__all__ = ["phrase_end", "phrase_start"]

_STOPS = frozenset(
    (",", ";", ":", "(", ")", "–", "—", "-", "„", "“", "”", '"', "»", "«", ".", "!", "?")
)


def phrase_start(document: Document, i: int, reach: int = 14) -> int:
    """Index of the first token of the noun phrase whose noun is token ``i``.

    Times, comparisons and adverbs before the noun count as parts of it: "seit 2004
    Mitglied", "like it a member", "also Azerbaijan's formal ally".
    """
    floor = max(ends_of_sentence(document, i)[0], i - reach)
    j = i - 1
    while j >= floor and not _is_stop(document, j):
        if _is_predicate(document, j):
            break
        j -= 1
    return j + 1


def _is_stop(document: Document, j: int) -> bool:
    """True for a mark that ends a phrase; not for the hyphen of "EU- und Nato-Mitglied"."""
    token = document.tokens[j]
    if token.text == "-" and j > 0 and document.tokens[j - 1].end == token.start:
        return False
    return token.text in _STOPS


def _is_predicate(document: Document, j: int) -> bool:
    """True for a finite verb."""
    if document.mention_at(j) is not None or document.noun(j) is not None:
        return False
    if document.is_a(j, "is-copula"):
        return True
    forms = document.lexicon.verbs.get(document.low(j), ())
    if document.language == "de":
        return any(v.form in ("pres", "past", "subj", "cond") for v in forms) and not any(
            v.form in ("attr", "part") for v in forms
        )
    return any(v.form in ("pres", "past") for v in forms) and not any(
        v.form == "part" for v in forms
    )


def phrase_end(document: Document, i: int, reach: int = 12) -> int:
    """Index of the mark that ends the noun phrase of token ``i``, or of the verb behind it."""
    ceiling = min(ends_of_sentence(document, i)[1], i + reach)
    j = i + 1
    while j < ceiling and not _is_stop(document, j) and not _is_predicate(document, j):
        j += 1
    return j
