"""What the speed benchmark finds out."""

from __future__ import annotations

from dataclasses import dataclass
from statistics import median

__all__ = ["Figures", "Reading", "Series", "Whole"]


@dataclass(frozen=True, slots=True)
class Series:
    """Figures of the same thing, one a turn."""

    values: tuple[float, ...]

    @property
    def middle(self) -> float:
        return median(self.values)

    @property
    def low(self) -> float:
        return min(self.values)

    @property
    def high(self) -> float:
        return max(self.values)


@dataclass(frozen=True, slots=True)
class Reading:
    """Words a second of kgbuild and the peer, and what their processes held, in MiB."""

    english: Series
    german: Series
    peer: Series
    ratio: Series
    peak: float
    peer_peak: float


@dataclass(frozen=True, slots=True)
class Whole:
    """Seconds and memory (MiB) of the commands, and how much they had to do."""

    articles: int
    words: int
    quads: int
    build: Series
    build_peak: float
    validate: Series
    validate_peak: float


@dataclass(frozen=True, slots=True)
class Figures:
    """All that is measured."""

    words: dict[str, int]
    turns: int
    reading: Reading
    whole: Whole
    help: Series
    click: Series

    @property
    def startup(self) -> Series:
        """Start of ``kgbuild --help``, as a multiple of Python's with click alone."""
        pairs = zip(self.help.values, self.click.values, strict=True)
        return Series(tuple(ours / theirs for ours, theirs in pairs))
