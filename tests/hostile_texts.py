"""Texts that no one writes, made to slow a reader down, and a way to count its steps."""

from __future__ import annotations

from collections.abc import Iterator
from typing import SupportsIndex, overload

from kgbuild.text.tokens import Token

__all__ = ["HOSTILE", "CountedTokens"]

HOSTILE = [
    "(", '"', "'", "'a ", "'s' b ", "’s", "1.", "a-", "1,", "1-", "1'000", "„", "“", "»", "«a", "‹",
    " ", "\n", "x", "a.", "www.", "https://", "@a.", "bis 1 ", "und ", "1 000 ", "1 bis ", "eins ",
    "hundert", "hundert ", "million ", "two hundred and ", "half a ", "a couple of ", "mehr als ",
    "tens of ", ".)", ".", "…", "?!", "1. ", "Mai ", "14. ", "2022-", "2022 ", "24/", "vor drei ",
    "Montag, ", "next ", "two years ", "Ende des ", "seit dem ", "Gen. ", "U.S. ", "A. ",
]  # fmt: skip


class CountedTokens(list[Token]):
    """Tokens that count how often one of them is looked at."""

    looks = 0

    @overload
    def __getitem__(self, key: SupportsIndex) -> Token: ...
    @overload
    def __getitem__(self, key: slice) -> list[Token]: ...
    def __getitem__(self, key: SupportsIndex | slice) -> Token | list[Token]:
        self.looks += 1
        found = super().__getitem__(key)
        if isinstance(found, list):
            self.looks += len(found)
        return found

    def __iter__(self) -> Iterator[Token]:
        self.looks += len(self)
        return super().__iter__()
