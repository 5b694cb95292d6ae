"""Measures how fast kgbuild is, beside a full English spaCy pipeline, and writes the page.

    python -m benchmarks.speed.measure --peer .venv-bench/bin/python

What is compared runs in turns, so that whatever else the machine does falls on all alike;
each figure is the median of several turns.
"""

from __future__ import annotations

import json
import sys
import tempfile
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import click
import pyoxigraph
from benchmarks.quality.corpus import own_sets
from benchmarks.speed.figures import Figures, Reading, Series, Whole
from benchmarks.speed.page import page
from benchmarks.speed.processes import Run, Worker, run

__all__ = ["BAR", "main", "measure"]

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs" / "benchmarks.md"
BAR = 5.0
"""How many times as many words a second as the peer kgbuild is to read at least."""
ENOUGH_WORDS = 20_000
_DONE = (0, 1)  # A fact that breaks a shape costs no less time than one that does not.


@click.command()
@click.option("--peer", required=True, type=click.Path(exists=True, path_type=Path),
              help="Python of the environment that holds the spaCy pipeline.")  # fmt: skip
@click.option("--turns", default=7, show_default=True, help="Repeats of each figure.")
def main(*, peer: Path, turns: int) -> None:
    """Measure, write docs/benchmarks.md, and exit with 1 below the bar."""
    figures = measure(peer.absolute(), turns)
    PAGE.write_text(page(figures, BAR), "utf-8")
    ratio = figures.reading.ratio.middle
    click.echo(f"Wrote {PAGE.relative_to(ROOT)}: {ratio:.1f} × the words a second of spaCy.")
    if ratio < BAR:
        click.echo(
            f"Error: expected at least {BAR:.0f} ×; see the profile of understand().", err=True
        )
        sys.exit(1)


def measure(peer: Path, turns: int) -> Figures:
    """Measure everything.

    Args:
        peer: Python of the environment that holds the spaCy pipeline.
        turns: how often each thing is measured.
    """
    texts = _texts()
    words = {language: sum(map(_words, of)) for language, of in texts.items()}
    python = Path(sys.executable)
    kgbuild = python.with_name("kgbuild")
    with tempfile.TemporaryDirectory(prefix="kgbuild-bench-") as folder:
        work = Path(folder)
        source = work / "texts.json"
        source.write_text(json.dumps(texts), "utf-8")
        ours, theirs = Worker(python, "kgbuild", source), Worker(peer, "spacy", source)
        reading = _measure_reading(ours, theirs, words, turns)
        whole = _measure_whole(kgbuild, texts, sum(words.values()), max(3, turns // 2), work)
    started = _in_turns(
        2 * turns,
        lambda: run([kgbuild, "--help"]).seconds,
        lambda: run([python, "-c", "import click"]).seconds,
    )
    return Figures(words, turns, reading, whole, *started)


def _texts() -> dict[str, list[str]]:
    """The texts of the quality sets by language, each set of them repeated to be long enough."""
    texts: dict[str, list[str]] = {"de": [], "en": []}
    for gold_set in own_sets():
        for article in gold_set.articles:
            texts[article.language].append(article.text)
    return {
        language: of * -(-ENOUGH_WORDS // sum(map(_words, of))) for language, of in texts.items()
    }


def _words(text: str) -> int:
    return len(text.split())


def _measure_reading(ours: Worker, theirs: Worker, words: Mapping[str, int], turns: int) -> Reading:
    with ours, theirs:
        # A first pass fills what is loaded on first use; it is not counted.
        _in_turns(1, lambda: ours.seconds("en"), lambda: theirs.seconds("en"))
        english, other, german = _in_turns(
            turns,
            lambda: words["en"] / ours.seconds("en"),
            lambda: words["en"] / theirs.seconds("en"),
            lambda: words["de"] / ours.seconds("de"),
        )
    pairs = zip(english.values, other.values, strict=True)
    ratio = Series(tuple(mine / peer for mine, peer in pairs))
    return Reading(english, german, other, ratio, ours.peak, theirs.peak)


def _measure_whole(
    kgbuild: Path, texts: dict[str, list[str]], words: int, turns: int, work: Path
) -> Whole:
    articles, graph = work / "articles.jsonl", work / "graph.trig"
    rows = [
        {"id": f"{language}-{number}", "text": text, "language": language}
        for language, of in texts.items()
        for number, text in enumerate(of)
    ]
    articles.write_text("".join(f"{json.dumps(row)}\n" for row in rows), "utf-8")
    built: list[Run] = []
    validated: list[Run] = []
    for _ in range(turns):
        built.append(run([kgbuild, "build", articles, "-o", graph], good=_DONE))
        validated.append(run([kgbuild, "validate", graph], good=_DONE))
    quads = sum(1 for _ in pyoxigraph.parse(path=graph, format=pyoxigraph.RdfFormat.TRIG))
    return Whole(
        articles=len(rows),
        words=words,
        quads=quads,
        build=_seconds(built),
        build_peak=max(r.peak for r in built),
        validate=_seconds(validated),
        validate_peak=max(r.peak for r in validated),
    )


def _seconds(runs: Sequence[Run]) -> Series:
    return Series(tuple(r.seconds for r in runs))


def _in_turns(turns: int, *measures: Callable[[], float]) -> list[Series]:
    """Each measure once a turn, one after the other."""
    rows = [[measure() for measure in measures] for _ in range(turns)]
    return [Series(values) for values in zip(*rows, strict=True)]


if __name__ == "__main__":
    main()
