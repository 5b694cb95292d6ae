"""Checks a graph against the shapes of kgbuild and reports in words what is amiss.

A graph that breaks its shapes is no error: :func:`validate` yields a
:class:`Report`, which names for every result the article, the sentence and a
remedy. The shapes stand in ``shapes/``, and SHACL (https://www.w3.org/TR/shacl/)
gives their meaning.
"""

from kgbuild.validate.checking import validate
from kgbuild.validate.report import Report, Result

__all__ = ["Report", "Result", "validate"]
