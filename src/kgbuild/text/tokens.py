"""Words, numbers and marks of a text, each with its place.

The text is walked once by one regular expression whose branches cannot
backtrack into each other, so the time grows linearly with the text's length.
"""

from __future__ import annotations

import re
import unicodedata

__all__ = ["Token", "tokenize"]

# A letter or digit with its combining marks and invisible hyphens, as decomposed or
# hyphenated text has them. (``[^\W_]`` is a letter or digit, ``[^\W\d_]`` a letter.)
_INVISIBLE = "\u00ad\u200c\u200d\u2060"
_MARKS = rf"[\u0300-\u036f{_INVISIBLE}]"
_RUN = rf"[^\W_]++(?:{_MARKS}++[^\W_]*+)*+"
_DIGITS = r"\d++(?:[.,]\d++|['’]\d{3}(?!\d))*+"
_HYPHEN = "[-‐‑]"
_APOSTROPHE = "['’]"

_TOKEN = re.compile(
    rf"""
      (?P<link>(?:https?://|www\.)[^\W_](?:[^\s<>"„“”»«]*[^\W_/])?+/?  # https://example.org/a?b=c
          | @\w++(?:[.-]\w++)*+)                                       # @example  x@example.org
    | (?P<number>\d++(?:st|nd|rd|th)(?![^\W_])    # 82nd
          | {_DIGITS}(?!{_HYPHEN}?[^\W\d_]))      # 1.200  1,200  1,5  100’000
    | (?P<word>
          (?:[^\W\d_]\.){{2,}}+(?:{_HYPHEN}{_RUN})*+   # U.S.  z.B.  U.S.-led
        | (?:{_DIGITS}{_HYPHEN}?(?=[^\W\d_]))?+        # 1,200-strong  1.200er
          {_RUN}                                       # Truppe  F16
          (?:{_HYPHEN}{_RUN}                           # NATO-Truppe
            |{_APOSTROPHE}(?![sS]\b){_RUN})*+          # N'Djamena, but not Russia's
      )
    | (?P<clitic>(?<=[\w.])['’‘][sS]\b)
    | (?P<mark>[^\s\u200b\ufeff{_INVISIBLE}])
    """,
    re.VERBOSE,
)
_STRIPPED = str.maketrans("", "", _INVISIBLE)


class Token:
    """One word, number or mark.

    Attributes:
        i: place among the document's tokens.
        start: offset of its first character in the text.
        end: offset behind its last character.
        text: the characters, as they stand in the text.
        low: the word in lower case, ß kept, composed (NFC) and without soft hyphens.
        kind: ``word``, ``number``, ``clitic`` (an English genitive 's), ``link`` (a web
            address, or what an @ begins) or ``mark``.
    """

    __slots__ = ("end", "i", "kind", "low", "start", "text")

    def __init__(self, i: int, start: int, end: int, text: str, kind: str) -> None:
        self.i, self.start, self.end, self.text, self.kind = i, start, end, text, kind
        self.low = text.lower() if text.isascii() else _lower(text)

    def __repr__(self) -> str:
        return f"{self.text}@{self.start}"

    @property
    def capital(self) -> bool:
        """True where the first character is an upper-case letter."""
        return self.text[0].isupper()


def tokenize(text: str) -> list[Token]:
    """Split a text into tokens; white space and zero-width characters belong to none.

    Example:
        >>> [t.text for t in tokenize("Russia's 1,200 NATO-Soldaten, U.S. troops.")]
        ['Russia', "'s", '1,200', 'NATO-Soldaten', ',', 'U.S.', 'troops', '.']
    """
    return [
        Token(i, found.start(), found.end(), found.group(), found.lastgroup or "mark")
        for i, found in enumerate(_TOKEN.finditer(text))
    ]


def _lower(text: str) -> str:
    return unicodedata.normalize("NFC", text.translate(_STRIPPED).lower())
