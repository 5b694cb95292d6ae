"""Linear models: the log-odds that something holds, as a sum of weights of features."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Mapping
from functools import cache
from types import MappingProxyType

from kgbuild import resources

__all__ = ["BIAS", "MODELS", "Linear", "linear_models"]

MODELS = ("sender", "host", "event")
"""The questions that are asked: who sends, where to, and whether it is a deployment."""

BIAS = ""
"""The feature that always holds."""


class Linear:
    """A logistic regression, exported.

    Attributes:
        weights: by feature; those of :data:`BIAS` are the intercept.

    Example:
        >>> round(Linear({BIAS: -1.0, "counted": 2.5}).score(["counted", "unknown"]), 1)
        1.5
    """

    __slots__ = ("weights",)

    def __init__(self, weights: Mapping[str, float]) -> None:
        self.weights = weights

    def score(self, features: Iterable[str]) -> float:
        """The log-odds of what has these features; those that are unknown count nothing."""
        weight = self.weights.get
        return weight(BIAS, 0.0) + sum(weight(feature, 0.0) for feature in features)


@cache
def linear_models() -> Mapping[str, Linear]:
    """The models that ship with kgbuild, by the questions of :data:`MODELS`."""
    weights: dict[str, dict[str, float]] = {name: {} for name in MODELS}
    with resources.path("data", "ranking.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            weights[row["model"]][row["feature"]] = float(row["weight"])
    return MappingProxyType({name: Linear(table) for name, table in weights.items()})
