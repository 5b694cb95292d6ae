"""The options of a choice, each with what speaks for or against it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from kgbuild.extract.ranking.linear import Linear

__all__ = ["Choice", "Option", "best"]

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Option(Generic[T]):
    """One answer to a question.

    Attributes:
        value: the answer.
        features: what can be seen of it in the text.
    """

    value: T
    features: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Choice(Generic[T]):
    """A question that the rules left open.

    Attributes:
        model: name of the model that was asked.
        options: the answers that the text offers.
    """

    model: str
    options: tuple[Option[T], ...]


def best(options: Sequence[Option[T]], model: Linear) -> tuple[T, float]:
    """The option of the highest score, the first of several, and its score.

    Raises:
        ValueError: where there is no option.
    """
    scores = [model.score(option.features) for option in options]
    place = max(range(len(options)), key=scores.__getitem__)
    return options[place].value, scores[place]
