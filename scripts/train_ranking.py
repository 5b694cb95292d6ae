"""Learns data/ranking.csv, the weights of kgbuild.extract.ranking, from annotated articles.

    python -m scripts.train_ranking

The articles are those of ``benchmarks/quality`` but for the last round, which stays unseen.
Needs scikit-learn (``pip install 'kgbuild[training]'``). Prints precision, recall and F1 of
deployments in cross-validation: each article is read with weights that were learnt without it.
"""

from __future__ import annotations

import csv
import io
import random
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from benchmarks.quality.corpus import GoldArticle, GoldDeployment, own_sets
from benchmarks.quality.scoring import Count, compare, is_named, names_of, total
from msgspec import UNSET
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

from kgbuild.extract.decision import Decision
from kgbuild.extract.deployments import Course, forces_with_clauses
from kgbuild.extract.discourse import Discourse
from kgbuild.extract.forces import ForcePhrase
from kgbuild.extract.ranking import BIAS, MODELS, Linear
from kgbuild.model import Deployment, Entity
from kgbuild.resolve import resolve
from kgbuild.text.document import Document, read_document

HELD_OUT = ("round-06",)
TARGET = Path(__file__).resolve().parents[1] / "data" / "ranking.csv"

STRENGTH = {"sender": 0.1, "host": 0.1, "event": 0.05}
"""Inverse strength of the L2 penalty, by model."""

LEAST_SEEN = 3
"""Times that a feature must have been seen to be given a weight."""

FOLDS = 5
SHUFFLES = 3
TOLERANCE = 0.002
"""How much F1 a higher threshold may cost: a wrong deployment is worse than a missed one."""

THRESHOLDS = (-0.6, -0.5, -0.4, -0.3, -0.2, -0.1, 0.0)

Models = Mapping[str, Linear]
RULES: Models = {
    "sender": Linear({"rule": 1.0}),
    "host": Linear({"rule": 1.0}),
    "event": Linear({BIAS: -0.5, "outcome=": 1.0}),
}
"""Weights to begin with: the rules are always right."""


class Row(NamedTuple):
    """An example to learn from: what is seen, and whether it is so."""

    features: tuple[str, ...]
    holds: bool


Rows = dict[str, list[Row]]


@dataclass(frozen=True, slots=True)
class Text:
    """An annotated article, read word by word."""

    gold: GoldArticle
    document: Document
    discourse: Discourse


def main() -> None:
    """Learn the weights, say how good they are, and write them."""
    texts = [_read(a) for s in own_sets() if s.name not in HELD_OUT for a in s.articles]
    counts = {threshold: Count() for threshold in THRESHOLDS}
    for seed in range(SHUFFLES):
        for fold, rest in _folds(random.Random(seed).sample(texts, len(texts))):
            models = learn(rest)
            for threshold in THRESHOLDS:
                counts[threshold] += measure(fold, _moved(models, threshold))
    for threshold, count in counts.items():
        print(f"{threshold:5.1f}  P {count.precision:.3f}  R {count.recall:.3f}  F1 {count.f1:.3f}")
    highest = max(count.f1 for count in counts.values())
    chosen = max(t for t in THRESHOLDS if counts[t].f1 > highest - TOLERANCE)
    TARGET.write_text(as_table(_moved(learn(texts), chosen)), encoding="utf-8")
    print(f"Wrote {TARGET.name}, learnt from {len(texts)} articles; the threshold is {chosen}.")


def learn(texts: Sequence[Text]) -> Models:
    """The weights that these articles teach.

    Whether something is a deployment depends on who is found to send it and where to. So
    that the third model learns how reliable the first two are, it is taught by what they
    say on articles that they have not seen.
    """
    models: Models = RULES
    for _ in range(2):
        events: list[Row] = []
        for fold, rest in _folds(texts):
            chooser = {**_choosers(rest, models), "event": models["event"]}
            events += _examples(fold, chooser)["event"]
        models = {**_choosers(texts, models), "event": _fitted("event", events)}
    return models


def measure(texts: Iterable[Text], models: Models) -> Count:
    """Deployments found, built and annotated where the articles are read with these weights."""
    scores = []
    for text in texts:
        facts: list[Deployment] = []
        course = Course(text.document, text.discourse, models)
        for clause, phrase in forces_with_clauses(text.document, text.discourse):
            told = course.tell(course.decide(clause, phrase))
            facts += [fact for fact in told if isinstance(fact, Deployment)]
        scores.append(compare(text.gold.gold, resolve(facts)))
    return total(scores).counts["deployments"]


def as_table(models: Models) -> str:
    """The weights as CSV, one a line, in the order of their names."""
    out = io.StringIO()
    table = csv.writer(out, lineterminator="\n")
    table.writerow(("model", "feature", "weight"))
    for name in MODELS:
        for feature, weight in sorted(models[name].weights.items()):
            if round(weight, 3):
                table.writerow((name, feature, f"{weight:.3f}"))
    return out.getvalue()


# --- examples --------------------------------------------------------------------------------


def _read(article: GoldArticle) -> Text:
    document = read_document(article.article)
    return Text(article, document, Discourse(document))


def _folds(texts: Sequence[Text]) -> list[tuple[Sequence[Text], Sequence[Text]]]:
    """Each fifth of the articles, and the other four."""
    return [
        (texts[k::FOLDS], [t for i, t in enumerate(texts) if i % FOLDS != k]) for k in range(FOLDS)
    ]


def _moved(models: Models, threshold: float) -> Models:
    """The models with the event's intercept moved so that the threshold comes to 0."""
    weights = dict(models["event"].weights)
    weights[BIAS] = weights.get(BIAS, 0.0) - threshold
    return {**models, "event": Linear(weights)}


def _choosers(texts: Sequence[Text], models: Models) -> Models:
    examples = _examples(texts, models)
    return {name: _fitted(name, examples[name]) for name in ("sender", "host")}


def _fitted(name: str, rows: Sequence[Row]) -> Linear:
    seen = Counter(feature for row in rows for feature in row.features)
    table = DictVectorizer()
    matrix = table.fit_transform(
        [{feature: 1 for feature in row.features if seen[feature] >= LEAST_SEEN} for row in rows]
    )
    # The solver takes indices of 32 bits only.
    matrix.indices, matrix.indptr = matrix.indices.astype("int32"), matrix.indptr.astype("int32")
    regression = LogisticRegression(
        C=STRENGTH[name], solver="liblinear", max_iter=3000, random_state=0
    )
    regression.fit(matrix, [row.holds for row in rows])
    weights = dict(zip(table.get_feature_names_out(), regression.coef_[0], strict=True))
    return Linear({**weights, BIAS: float(regression.intercept_[0])})


def _examples(texts: Iterable[Text], models: Models) -> Rows:
    rows: Rows = {name: [] for name in MODELS}
    for text in texts:
        course = Course(text.document, text.discourse, models)
        for clause, phrase in forces_with_clauses(text.document, text.discourse):
            decision = course.decide(clause, phrase)
            _note(rows, text, decision)
            list(course.tell(decision))
    return rows


def _note(rows: Rows, text: Text, decision: Decision) -> None:
    """Note what a decision teaches."""
    if not decision.senders:
        return
    wanted = _annotated(text, decision.candidate.phrase)
    if not wanted:
        if decision.features and not _repeats(text, decision):
            rows["event"].append(Row(decision.features, holds=False))
        return
    for choice in decision.choices:
        right = _is_sender if choice.model == "sender" else _is_host
        answers = [Row(o.features, holds=right(o.value, wanted)) for o in choice.options]
        if any(answer.holds for answer in answers):
            rows[choice.model] += answers
    if not decision.features:
        return
    good = _is_sender(decision.senders, wanted) and _is_host(decision.hosts, wanted)
    rows["event"].append(Row(decision.features, holds=good))


def _annotated(text: Text, phrase: ForcePhrase) -> list[GoldDeployment]:
    """The annotated deployments that a phrase tells of: by evidence and figure."""
    start = text.document.tokens[phrase.head].start
    found = []
    for gold in text.gold.gold.deployments:
        first = text.gold.text.find(gold.evidence)
        if first <= start < first + len(gold.evidence) and _is_figure(gold, phrase):
            found.append(gold)
    return found


def _is_figure(gold: GoldDeployment, phrase: ForcePhrase) -> bool:
    counts_people = phrase.counts_people and phrase.sense != "equipment"
    quantity = phrase.quantity if counts_people else None
    figure = quantity.figure() if quantity is not None else None
    if gold.personnel is None or gold.personnel is UNSET or figure is None:
        return gold.personnel in (None, UNSET) and figure is None
    if isinstance(gold.personnel, int):
        return figure.value == gold.personnel
    return gold.personnel == (figure.min, figure.max) or figure.value in gold.personnel


def _repeats(text: Text, decision: Decision) -> bool:
    """True where a phrase may repeat an annotated deployment that is told elsewhere."""
    phrase = decision.candidate.phrase
    deployments = text.gold.gold.deployments
    if phrase.counted and phrase.counts_people:
        return any(_is_figure(gold, phrase) for gold in deployments if gold.personnel)
    return any(
        _is_sender(decision.senders, [gold]) and _is_host(decision.hosts, [gold])
        for gold in deployments
    )


def _is_sender(senders: Sequence[Entity], wanted: Iterable[GoldDeployment]) -> bool:
    return any(is_named(gold.sender, names_of(e)) for gold in wanted for e in senders)


def _is_host(hosts: Sequence[Sequence[Entity]], wanted: Iterable[GoldDeployment]) -> bool:
    names = [name for host in hosts for entity in host for name in names_of(entity)]
    return any(is_named(gold.host, names) for gold in wanted)


if __name__ == "__main__":
    main()
