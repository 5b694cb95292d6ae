"""How much a graph holds."""

from __future__ import annotations

from tests.small_graph import quads

from kgbuild.stats import statistics


def test_what_a_graph_holds_is_counted_once() -> None:
    assert statistics(quads()).rows == (
        ("articles", "", 3),
        ("articles by language", "en", 2),
        ("articles by language", "de", 1),
        ("facts", "", 10),
        ("facts by class", "Deployment", 3),
        ("facts by class", "Border", 3),
        ("facts by class", "Membership", 2),
        ("facts by class", "AllyTie", 1),
        ("facts by class", "Statement", 1),
        ("deployments by status", "Considered", 1),
        ("deployments by status", "Ongoing", 1),
        ("deployments by status", "Planned", 1),
        ("deployments by sender", "DEU", 2),
        ("deployments by sender", "NATO", 1),
        ("deployments by host", "LTU", 2),
        ("deployments by host", "Baltics", 1),
        ("deployments by host", "POL", 1),
        ("statements by kind", "Reported", 1),
        ("sentences of evidence", "", 5),
    )
