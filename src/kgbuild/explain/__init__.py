"""Why a fact stands in the graph: its article, its rule, and the words it rests on."""

from kgbuild.explain.explanation import (
    Explanation,
    Passage,
    Property,
    Related,
    Source,
    explain,
    find,
)
from kgbuild.explain.findings import Finding, facts, findings, summary
from kgbuild.explain.marks import MARKS, Mark, highlighted, quoted

__all__ = [
    "MARKS",
    "Explanation",
    "Finding",
    "Mark",
    "Passage",
    "Property",
    "Related",
    "Source",
    "explain",
    "facts",
    "find",
    "findings",
    "highlighted",
    "quoted",
    "summary",
]
