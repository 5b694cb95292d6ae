"""Records say no more than the text, refuse what cannot be, and survive JSON."""

from __future__ import annotations

import datetime as dt
import json
import pickle

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests import strategies

from kgbuild.model import (
    AllyTie,
    Article,
    Border,
    Deployment,
    Entity,
    Equipment,
    Figure,
    Membership,
    PartialDate,
    Reading,
    Rejection,
    Span,
    Statement,
    Unit,
    from_json,
    json_schema,
    to_json,
    with_ids,
)

SPAN = Span(start=0, end=3, exact="abc")
GERMANY = Entity(kind="nation", code="DEU")


def _deployment(**fields: object) -> Deployment:
    given_fields: dict[str, object] = {
        "article": "a", "sender": GERMANY, "status": "ongoing", "evidence": (SPAN,)
    }  # fmt: skip
    return Deployment(**{**given_fields, **fields})  # type: ignore[arg-type]


# --- dates -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "parts", "earliest", "latest"),
    [
        ("2022", (2022, None, None), dt.date(2022, 1, 1), dt.date(2022, 12, 31)),
        ("2024-02", (2024, 2, None), dt.date(2024, 2, 1), dt.date(2024, 2, 29)),
        ("2022-12", (2022, 12, None), dt.date(2022, 12, 1), dt.date(2022, 12, 31)),
        ("2022-02-14", (2022, 2, 14), dt.date(2022, 2, 14), dt.date(2022, 2, 14)),
        ("--02-29", (None, 2, 29), None, None),
        ("9999-12", (9999, 12, None), dt.date(9999, 12, 1), dt.date(9999, 12, 31)),
    ],
)
def test_a_date_spans_all_days_that_it_may_mean(
    text: str,
    parts: tuple[int | None, int | None, int | None],
    earliest: dt.date | None,
    latest: dt.date | None,
) -> None:
    date = PartialDate(text)
    assert (date.year, date.month, date.day) == parts
    assert (date.earliest, date.latest) == (earliest, latest)


@pytest.mark.parametrize(
    "text",
    ["", "22", "2022-1", "2022-13", "2022-00", "2022-02-30", "--13-01", "--02-30", "--02", "0000",
     "2022-02-14 ", "2022-02-14\n", "２０２２", "14.02.2022", "2022-02-14T00:00"],
)  # fmt: skip
def test_what_is_no_date_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"expected YYYY|no day of the calendar"):
        PartialDate(text)


@pytest.mark.parametrize(
    "parts",
    [(None, None, None), (None, 2, None), (None, None, 14), (2022, None, 14), (2022, 0, None),
     (2022, 2, 0), (2022, 13, 1)],
)  # fmt: skip
def test_parts_that_make_no_date_are_refused(parts: tuple[int, int, int]) -> None:
    with pytest.raises(ValueError, match=r"date|day|month|calendar"):
        PartialDate.of(*parts)


@given(strategies.partial_dates())
def test_a_date_survives_its_parts_a_pickle_and_json(date: PartialDate) -> None:
    assert PartialDate.of(date.year, date.month, date.day) == date
    copy = pickle.loads(pickle.dumps(date))
    assert (copy, copy.year, copy.month, copy.day) == (date, date.year, date.month, date.day)
    fact = _deployment(start=date)
    back = from_json(to_json(fact))
    assert isinstance(back, Deployment)
    assert isinstance(back.start, PartialDate)
    assert back == fact


@given(strategies.partial_dates())
def test_the_earliest_day_is_not_after_the_latest(date: PartialDate) -> None:
    if date.earliest is not None and date.latest is not None:
        assert date.earliest <= date.latest


# --- what cannot be --------------------------------------------------------------------------


def test_a_span_is_as_long_as_its_text() -> None:
    assert Span.of("Die Bundeswehr", 4, 14) == Span(start=4, end=14, exact="Bundeswehr")
    with pytest.raises(ValueError, match="not as long as its text"):
        Span(start=0, end=4, exact="abc")


@pytest.mark.parametrize(
    "make",
    [
        lambda: Entity(kind="nation"),
        lambda: Entity(kind="nation", code="DE"),
        lambda: Entity(kind="nation", code="DEU\n"),
        lambda: Entity(kind="alliance", label="Nato"),
        lambda: Entity(kind="region", code="LTU"),
        lambda: Entity(kind="person"),
        Figure,
        lambda: Figure(min=5, max=4),
        lambda: Figure(value=1, min=2),
        lambda: Border(article="a", between=("LTU", "LTU"), evidence=(SPAN,)),
        lambda: AllyTie(article="a", between=("LTU", "LTU"), evidence=(SPAN,)),
        lambda: _deployment(sender=Entity(kind="region", label="Baltikum")),
        lambda: _deployment(hosts=(Entity(kind="alliance", code="NATO"),)),
        lambda: _deployment(start=PartialDate("2023"), end=PartialDate("2022")),
    ],
)  # fmt: skip
def test_a_record_that_makes_no_sense_cannot_be_made(make: object) -> None:
    with pytest.raises(ValueError, match=r"."):
        make()  # type: ignore[operator]


def test_a_start_and_an_end_may_lie_in_the_same_year() -> None:
    fact = _deployment(start=PartialDate("2022-05"), end=PartialDate("2022"))
    assert fact.end == "2022"


@pytest.mark.parametrize(
    ("line", "path"),
    [
        ('{"type":"border","article":"a","between":["LTU","LT"],"evidence":[]}', r"\$\.between"),
        ('{"type":"border","article":"a","between":["LTU","BLR"],"evidence":[]}', r"\$\.evidence"),
        ('{"type":"border","article":"a","between":["LTU","BLR\\n"],"evidence":[]}', "between"),
        ('{"type":"article","id":"a","text":"x","language":"fr"}', r"\$\.language"),
        ('{"type":"article","id":"a","text":"x","lang":"de"}', "lang"),
        ('{"type":"article","id":"","text":"x"}', r"\$\.id"),
        ('{"type":"article","id":"a","text":"x","published":"7.2.2022"}', r"\$\.published"),
        ('{"type":"troops"}', "troops"),
    ],
)  # fmt: skip
def test_a_faulty_line_is_refused_with_the_field(line: str, path: str) -> None:
    with pytest.raises(msgspec.ValidationError, match=path):
        from_json(line)


def test_a_faulty_date_in_a_line_is_refused_with_what_was_expected() -> None:
    line = to_json(_deployment()).replace('"status"', '"start":"Februar","status"')
    with pytest.raises(msgspec.ValidationError, match=r"expected YYYY.*\$\.start"):
        from_json(line)


# --- JSON ------------------------------------------------------------------------------------

TEXT = "Deutschland schickt 350 Soldaten nach Litauen, sagte Lambrecht."


@given(strategies.facts("a", TEXT))
def test_a_fact_survives_json(fact: msgspec.Struct) -> None:
    line = to_json(fact)  # type: ignore[arg-type]
    assert from_json(line) == fact
    assert "\n" not in line
    assert json.loads(line)["type"] in line


@given(strategies.readings())
def test_an_article_and_its_reading_survive_json(reading: Reading) -> None:
    assert from_json(to_json(reading.article)) == reading.article
    assert json.loads(to_json(reading))["article"]["id"] == reading.article.id


def test_defaults_are_left_out_and_fields_stay_in_order() -> None:
    fact = Membership(article="a", member="LVA", alliance="NATO", evidence=(SPAN,))
    assert to_json(fact) == (
        '{"type":"membership","article":"a","evidence":[{"start":0,"end":3,"exact":"abc"}],'
        '"member":"LVA","alliance":"NATO"}'
    )


def test_a_rejection_says_why() -> None:
    rejection = Rejection(
        article="a", candidate="deployment", reason="negated", explanation="No.", evidence=(SPAN,)
    )
    assert json.loads(to_json(rejection))["reason"] == "negated"


def test_the_schema_accepts_what_is_written_and_refuses_what_is_not() -> None:
    jsonschema = pytest.importorskip("jsonschema")
    schema = json_schema()
    jsonschema.Draft202012Validator.check_schema(schema)
    statement = Statement(
        article="a", speaker=GERMANY, kind="quote", text="Ja.", evidence=(SPAN,), about=("x",)
    )
    full = _deployment(
        start=PartialDate("2022-02"),
        unit=Unit(label="Heer"),
        equipment=(Equipment(label="Eurofighter", count=6),),
        personnel=Figure(value=350, max=350),
        modifiers=("up_to",),
    )
    for record in (statement, full, Article(id="a", text="x", published=dt.date(2022, 2, 7))):
        jsonschema.validate(json.loads(to_json(record)), schema)
    wrong = {**json.loads(to_json(full)), "start": "Februar"}
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(wrong, schema)


# --- ids -------------------------------------------------------------------------------------


def _border(start: int = 0, article: str = "a", rule: str = "by-hand", **fields: str) -> Border:
    span = Span(start=start, end=start + 3, exact="abc")
    return Border(article=article, rule=rule, between=("POL", "BLR"), evidence=(span,), **fields)


def _ids(*facts: Border) -> list[str]:
    return [fact.id for fact in with_ids(facts)]


def test_an_id_depends_on_what_the_fact_says_and_rests_on_not_on_where_or_by_which_rule() -> None:
    (here,) = _ids(_border(0))
    assert here.startswith("border-")
    assert _ids(_border(7)) == _ids(_border(0, article="b")) == _ids(_border(rule="x")) == [here]


def test_what_is_said_twice_in_the_same_place_is_one_fact() -> None:
    assert len(_ids(_border(), _border())) == 1


def test_what_is_said_again_elsewhere_gets_a_number() -> None:
    first, second, third = _ids(_border(0), _border(10), _border(20))
    assert (second, third) == (f"{first}.2", f"{first}.3")


def test_a_given_id_stays_and_is_never_given_to_another_fact() -> None:
    assert _ids(_border(0, id="my.fact"), _border(9, id="my.fact")) == ["my.fact", "my.fact.2"]


@given(st.lists(strategies.facts("a", TEXT), max_size=6))
def test_ids_are_unique_and_giving_them_again_changes_nothing(facts: list[Border]) -> None:
    named = with_ids(facts)
    assert len({fact.id for fact in named}) == len(named)
    assert with_ids(named) == named
