"""What the rules leave open, decided by weights learnt from annotated articles.

The rules of :mod:`kgbuild.extract` read what the words of a clause say. Three questions
they often cannot answer: who sends where nobody is named, where to where no place is, and
whether a phrase tells of a deployment at all. For these a linear model adds up the weights
of what can be seen around the phrase (Berkson's logistic regression, 1944). The weights
stand in ``data/ranking.csv``, to be read by a person; ``scripts/train_ranking.py`` makes them.
"""

from __future__ import annotations

from kgbuild.extract.ranking.events import event_features
from kgbuild.extract.ranking.hosts import host_options
from kgbuild.extract.ranking.linear import BIAS, MODELS, Linear, linear_models
from kgbuild.extract.ranking.options import Choice, Option, best
from kgbuild.extract.ranking.senders import sender_options

__all__ = [
    "BIAS",
    "MODELS",
    "Choice",
    "Linear",
    "Option",
    "best",
    "event_features",
    "host_options",
    "linear_models",
    "sender_options",
]
