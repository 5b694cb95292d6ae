"""Files, folders and standard input → articles, and facts that were written down before.

What comes in is checked once, here; whoever takes an :class:`~kgbuild.model.Article`
from :func:`read` may rely on its language, its id and the offsets of its facts.

Example:
    >>> import io
    >>> line = b'{"id": "a", "text": "Polen grenzt an Belarus."}'
    >>> [article] = read(["-"], stdin=io.BytesIO(line))
    >>> article.id, article.language
    ('a', 'de')
"""

from kgbuild.read.reading import READERS, Reader, read
from kgbuild.read.sources import STDIN, Source

__all__ = ["READERS", "STDIN", "Reader", "Source", "read"]
