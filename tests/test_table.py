"""Tables and the ways to print them."""

from __future__ import annotations

import csv
import io
import json
import re

import pytest

from kgbuild.table import (
    RENDERERS,
    Iri,
    Table,
    as_csv,
    as_json,
    as_markdown,
    as_terminal,
    as_text,
)

LTU = Iri("https://w3id.org/kgbuild/id/nation/LTU")
LONG = "ein sehr langer Satz, der in keine Spalte passt, " * 6


def test_a_row_has_a_value_for_each_column() -> None:
    with pytest.raises(ValueError, match="expected 2 values in a row"):
        Table(("a", "b"), ((1,),))


def test_columns_have_different_names() -> None:
    with pytest.raises(ValueError, match="columns of different names"):
        Table(("a", "a"), ())


def test_text_aligns_words_to_the_left_and_numbers_to_the_right() -> None:
    table = Table(("who", "n"), (("DEU", 5), ("Großbritannien", 100)), "Troops")
    assert as_text(table).splitlines() == [
        "Troops",
        "",
        "who               n",
        "--------------  ---",
        "DEU               5",
        "Großbritannien  100",
    ]


def test_text_counts_wide_and_combining_characters_as_a_terminal_does() -> None:
    wide, combined = "日本", "e\u0301a"
    lines = as_text(Table(("a", "b"), ((wide, "x"), (combined, "x")))).splitlines()
    assert lines[2:] == [f"{wide}  x", f"{combined}    x"]


def test_text_cuts_nothing_off() -> None:
    assert LONG.strip() in as_text(Table(("a",), ((LONG,),)))


def test_text_keeps_a_value_on_its_line_and_free_of_control_characters() -> None:
    text = as_text(Table(("a",), (("one\ntwo\x1b[31m\x07",),)))
    assert text.splitlines()[2] == "one two [31m"


@pytest.mark.parametrize("name", ["text", "markdown"])
def test_an_iri_is_short_where_people_read_it(name: str) -> None:
    shown = RENDERERS[name](Table(("nation",), ((LTU,),)))
    assert "id:nation/LTU" in shown
    assert "https" not in shown


@pytest.mark.parametrize("name", ["csv", "json"])
def test_an_iri_is_full_where_programs_read_it(name: str) -> None:
    assert str(LTU) in RENDERERS[name](Table(("nation",), ((LTU,),)))


def test_csv_reads_back_as_it_was() -> None:
    table = Table(("a", "b"), (('say "x"', "two\nlines"), (None, 1.5)))
    assert list(csv.reader(io.StringIO(as_csv(table)))) == [
        ["a", "b"],
        ['say "x"', "two\nlines"],
        ["", "1.5"],
    ]


def test_json_keeps_numbers_and_missing_values() -> None:
    table = Table(("a", "b", "c"), ((1, None, "ü"), (2.5, "x", "y")))
    assert json.loads(as_json(table)) == [
        {"a": 1, "b": None, "c": "ü"},
        {"a": 2.5, "b": "x", "c": "y"},
    ]


@pytest.mark.parametrize("name", list(RENDERERS))
def test_an_empty_table_can_be_printed(name: str) -> None:
    assert RENDERERS[name](Table(("a", "b"), ())).endswith("\n")


def test_markdown_escapes_what_would_end_a_cell() -> None:
    assert as_markdown(Table(("a",), (("x|y\nz",),))).splitlines()[2] == "| x\\|y z |"


@pytest.mark.parametrize("width", [40, 80, 200])
def test_a_terminal_gets_all_words_within_its_width(width: int) -> None:
    table = Table(("kind", "sentence", "article"), (("border", LONG, "de-01"),), "Findings")
    shown = as_terminal(table, width, colour=False)
    assert max(map(len, shown.splitlines())) <= width
    assert sorted(set(re.findall(r"\w+", LONG))) == sorted(
        set(re.findall(r"\w+", shown))
        - {"kind", "sentence", "article", "border", "de", "01"}
        - {"Findings"}
    )


def test_a_terminal_shows_markup_in_a_text_as_it_is() -> None:
    table = Table(("a",), (("[bold]x[/bold]",),))
    assert "[bold]x[/bold]" in as_terminal(table, 40, colour=False)


def test_colour_can_be_turned_off() -> None:
    table = Table(("a",), (("x",),), "T")
    assert "\x1b" not in as_terminal(table, 40, colour=False)
    assert "\x1b" in as_terminal(table, 40)
