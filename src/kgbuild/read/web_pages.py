"""A saved web page → its article, without menus, advertisements and comments."""

from __future__ import annotations

import contextlib
import logging
import warnings
from collections.abc import Iterator

from kgbuild.encoding import decode
from kgbuild.errors import InputError
from kgbuild.model import Article
from kgbuild.read.drafts import Draft, article, read_language
from kgbuild.read.sources import Report, Source
from kgbuild.text.language import detect

__all__ = ["read_page"]

# Only what the page declares, and no bound that moves with the calendar: the same page
# gives the same date on any day.
_DATES = {"extensive_search": False, "original_date": True, "max_date": "2999-12-31"}


def read_page(source: Source, report: Report) -> Iterator[Article]:
    """The article of a web page: main text, title, address, date and language.

    What the page declares as its language counts only where the words do not tell,
    since many pages declare that of their template.
    """
    try:
        found = _article(decode(source.content(), source.name), source)
    except InputError as error:
        report(error)
    else:
        yield found


def _article(page: str, source: Source) -> Article:
    from trafilatura import bare_extraction
    from trafilatura.settings import Document
    from trafilatura.utils import load_html

    with _without_complaints():
        tree = load_html(page)
        document = (
            None
            if tree is None
            else bare_extraction(
                page, with_metadata=True, include_comments=False, date_extraction_params=_DATES
            )
        )
    if tree is None or not isinstance(document, Document) or not document.text:
        raise InputError(
            "found no article in this page; please save its text as a .txt file",
            source=source.name,
        )
    declared = read_language(tree.get("lang") or tree.get("xml:lang") or "")
    return article(
        Draft(
            text=document.text,
            id=source.id,
            title=document.title,
            url=document.url,
            published=document.date,
            language=detect(document.text) or declared,
            source=source.name,
        )
    )


@contextlib.contextmanager
def _without_complaints() -> Iterator[None]:
    """Keep the extractor's remarks on a page's structure to itself."""
    before = logging.root.manager.disable
    logging.disable(logging.CRITICAL)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    finally:
        logging.disable(before)
