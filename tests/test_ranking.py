"""The weights that decide what the rules leave open, and what they may never overrule."""

from __future__ import annotations

import csv

import pytest

from kgbuild import resources
from kgbuild.extract.decision import OVERRULED, Decision
from kgbuild.extract.deployments import Course, forces_with_clauses
from kgbuild.extract.discourse import Discourse
from kgbuild.extract.ranking import BIAS, MODELS, Linear, Option, best, linear_models
from kgbuild.extract.status import REASONS
from kgbuild.model import Article, Language
from kgbuild.text.document import read_document

ALWAYS = {
    "sender": Linear({"rule": 1.0}),
    "host": Linear({"rule": 1.0}),
    "event": Linear({BIAS: 9.0}),
}
NEVER = {**ALWAYS, "event": Linear({BIAS: -9.0})}


def decisions(text: str, language: Language, models: dict[str, Linear]) -> list[Decision]:
    """What the force phrases of a text come to with some weights."""
    document = read_document(Article(id="a", text=text, language=language))
    discourse = Discourse(document)
    course, made = Course(document, discourse, models), []
    for clause, phrase in forces_with_clauses(document, discourse):
        made.append(course.decide(clause, phrase))
        list(course.tell(made[-1]))
    return made


def test_a_score_is_the_sum_of_the_weights_of_what_is_seen() -> None:
    model = Linear({BIAS: -1.0, "counted": 2.0, "loss": -3.0})
    assert model.score([]) == -1.0
    assert model.score(["counted", "loss", "never seen"]) == -2.0


def test_the_first_of_the_best_options_is_chosen() -> None:
    options = [Option("a", ("x",)), Option("b", ("y", "z")), Option("c", ("y", "z"))]
    assert best(options, Linear({"x": 1.0, "y": 1.0, "z": 1.0})) == ("b", 2.0)


def test_the_table_holds_each_question_in_the_order_of_its_features() -> None:
    with resources.path("data", "ranking.csv").open(encoding="utf-8", newline="") as file:
        rows = [(row["model"], row["feature"]) for row in csv.DictReader(file)]
    assert rows == sorted(set(rows), key=lambda row: (MODELS.index(row[0]), row[1]))
    assert set(linear_models()) == {model for model, _ in rows} == set(MODELS)


@pytest.mark.parametrize(
    ("text", "language", "reason"),
    [
        ("Germany will not send 500 soldiers to Mali.", "en", "negated"),
        ("France ruled out sending 500 soldiers to Niger.", "en", "ruled-out"),
        ("Will Germany send 350 soldiers to Lithuania?", "en", "question"),
        ("If Russia sends 5,000 soldiers to Belarus, the alliance will act.", "en", "hypothetical"),
        ("Deutschland hat 18 Leopard-Panzer an die Ukraine geliefert.", "de", "delivery"),
        ("Niger's army has 25,000 soldiers.", "en", "army-size"),
    ],
)
def test_no_weight_makes_a_deployment_of_what_is_ruled_out(
    text: str, language: Language, reason: str
) -> None:
    made = decisions(text, language, ALWAYS)
    assert {d.reason for d in made if d.candidate.phrase.quantity is not None} == {reason}


def test_what_the_rules_may_be_overruled_in_are_reasons_that_say_too_little() -> None:
    assert set(REASONS) > OVERRULED
    assert OVERRULED.isdisjoint({"negated", "ruled-out", "hypothetical", "loss", "delivery"})


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("About 850 British soldiers are stationed in Estonia.", "en"),
        ("Großbritannien verstärkt seine Truppen in Polen.", "de"),
        ("Germany will send 350 soldiers to Lithuania.", "en"),
    ],
)
def test_no_weight_is_asked_where_the_clause_says_who_and_where(
    text: str, language: Language
) -> None:
    [made] = decisions(text, language, NEVER)
    assert (made.reason, made.features) == ("", ())


def test_a_figure_alone_is_a_force_only_where_the_weights_say_so() -> None:
    text = "Spain has 600 soldiers in Latvia. Under the plan it would be 41 of them in Riga."
    assert [d.reason for d in decisions(text, "en", ALWAYS)] == ["", ""]
    assert decisions(text, "en", NEVER)[1].reason in {"unlikely", "no-event"}


def test_where_only_the_place_is_named_nobody_sends() -> None:
    [made] = decisions("About 300 soldiers were sent to Chad.", "en", ALWAYS)
    assert made.reason == "no-sender"
