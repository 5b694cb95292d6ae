"""Words, numbers and marks of a text, each with its place.

The text is walked once by one regular expression whose branches cannot
backtrack into each other, so the time grows linearly with the text's length.
"""

from __future__ import annotations

import re

__all__ = ["Token", "tokenize"]

_TOKEN = re.compile(
    r"""
      (?P<number>\d+(?:[.,]\d+)*(?:st|nd|rd|th)?(?![^\W\d_]))  # 1.200  1,200  1,5  82nd
    | (?P<word>
          (?:[^\W\d_]\.){2,}                      # U.S.  z.B.
        | (?:\d+-)?                               # 500-strong
          [^\W_]+                                 # Truppe  F16
          (?:[-‐‑][^\W_]+|['’](?![sS]\b)[^\W_]+)*  # NATO-Truppe  N'Djamena, but not Russia's
      )
    | (?P<clitic>['’][sS]\b)
    | (?P<mark>\S)
    """,
    re.VERBOSE,
)


class Token:
    """One word, number or mark.

    Attributes:
        i: place among the document's tokens.
        start: offset of its first character in the text.
        end: offset behind its last character.
        text: the characters.
        low: the characters case-folded to lower case, ß kept.
        kind: ``word``, ``number``, ``clitic`` (an English genitive 's) or ``mark``.
    """

    __slots__ = ("end", "i", "kind", "low", "start", "text")

    def __init__(self, i: int, start: int, end: int, text: str, kind: str) -> None:
        self.i, self.start, self.end, self.text, self.kind = i, start, end, text, kind
        self.low = text.lower()

    def __repr__(self) -> str:
        return f"{self.text}@{self.start}"

    @property
    def capital(self) -> bool:
        """True where the first character is an upper-case letter."""
        return self.text[0].isupper()


def tokenize(text: str) -> list[Token]:
    """Split a text into tokens; white space belongs to none.

    Example:
        >>> [t.text for t in tokenize("Russia's 1,200 NATO-Soldaten, U.S. troops.")]
        ['Russia', "'s", '1,200', 'NATO-Soldaten', ',', 'U.S.', 'troops', '.']
    """
    return [
        Token(i, found.start(), found.end(), found.group(), found.lastgroup or "mark")
        for i, found in enumerate(_TOKEN.finditer(text))
    ]
