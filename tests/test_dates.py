"""Dates are worked out from the text and its day of publication, and are never more precise."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.hostile_texts import HOSTILE, CountedTokens
from tests.strategies import texts

from kgbuild.lang import lexicon
from kgbuild.model import Language
from kgbuild.text.dated_text import covering
from kgbuild.text.dates import When, find_dates
from kgbuild.text.tokens import tokenize

MONDAY = dt.date(2022, 2, 7)


def _found(language: Language, text: str, published: dt.date | None = MONDAY) -> list[When]:
    return find_dates(tokenize(text), lexicon(language), published)


def _dates(language: Language, text: str, published: dt.date | None = MONDAY) -> list[str]:
    return [str(when.date) for when in _found(language, text, published)]


@pytest.mark.parametrize(
    ("language", "text", "date"),
    [
        ("de", "am 14. Februar 2022", "2022-02-14"),
        ("de", "am 14.2.2022", "2022-02-14"),
        ("de", "am 14.02.22", "2022-02-14"),
        ("de", "am 14. 2. 2022", "2022-02-14"),
        ("de", "am 3. April 2019", "2019-04-03"),
        ("de", "2022-02-14", "2022-02-14"),
        ("de", "Montag, dem 14. Februar 2022,", "2022-02-14"),
        ("de", "im Februar 2022", "2022-02"),
        ("de", "seit Juni 2017", "2017-06"),
        ("de", "im Sommer 2022", "2022"),
        ("de", "im Winter 2021/22", "2021"),
        ("de", "im Jahr 2022", "2022"),
        ("de", "Mitte 2022", "2022"),
        ("de", "seit 2017", "2017"),
        ("de", "2014 annektierte Russland die Krim", "2014"),
        ("de", "die Annexion (2014)", "2014"),
        ("en", "on February 14, 2022", "2022-02-14"),
        ("en", "on Feb. 14, 2022", "2022-02-14"),
        ("en", "on 14 February 2022", "2022-02-14"),
        ("en", "on the 14th of February, 2022", "2022-02-14"),
        ("en", "on 2022-02-14", "2022-02-14"),
        ("en", "on Monday, February 14, 2022", "2022-02-14"),
        ("en", "since June 2017", "2017-06"),
        ("en", "late February 2021", "2021-02"),
        ("en", "in the summer of 2021", "2021"),
        ("en", "in 2022", "2022"),
        ("en", "mid-2022", "2022"),
        ("en", "the end of 2023", "2023"),
        ("en", "the 2014 invasion", "2014"),
        ("en", "the annexation (2014)", "2014"),
        ("en", "in 2014 Russian troops came", "2014"),
    ],
)
def test_a_date_with_its_year_needs_no_day_of_publication(
    language: Language, text: str, date: str
) -> None:
    assert _dates(language, text) == _dates(language, text, None) == [date]


@pytest.mark.parametrize(
    ("language", "text", "date", "alone"),
    [
        ("de", "am 14. Februar", "2022-02-14", "--02-14"),
        ("de", "am 14.02. begann es", "2022-02-14", "--02-14"),
        ("de", "am 10.09. begann es", "2021-09-10", "--09-10"),
        ("de", "am Montag, 14. Februar", "2022-02-14", "--02-14"),
        ("de", "seit dem 24. März", "2021-03-24", "--03-24"),
        ("en", "on Feb. 14", "2022-02-14", "--02-14"),
        ("en", "on the 14th of February", "2022-02-14", "--02-14"),
        ("en", "on December 24", "2021-12-24", "--12-24"),
        ("en", "on May 9", "2022-05-09", "--05-09"),
    ],
)
def test_a_day_without_a_year_is_the_nearest_one_to_the_publication(
    language: Language, text: str, date: str, alone: str
) -> None:
    assert _dates(language, text) == [date]
    assert _dates(language, text, None) == [alone]


@pytest.mark.parametrize(
    ("language", "text", "date"),
    [
        ("de", "im Februar", "2022-02"),
        ("de", "Anfang Februar", "2022-02"),
        ("de", "Mitte Februar", "2022-02"),
        ("de", "Ende Februar", "2022-02"),
        ("de", "im Dezember", "2021-12"),
        ("de", "seit August", "2021-08"),
        ("de", "im Februar dieses Jahres", "2022-02"),
        ("de", "im Mai vergangenen Jahres", "2021-05"),
        ("en", "in February", "2022-02"),
        ("en", "early February", "2022-02"),
        ("en", "in mid-February", "2022-02"),
        ("en", "by the end of February", "2022-02"),
        ("en", "in May", "2022-05"),
        ("en", "last August", "2021-08"),
        ("en", "February of this year", "2022-02"),
        ("en", "February last year", "2021-02"),
        ("de", "kommenden Dezember", "2022-12"),
        ("en", "next February", "2023-02"),
    ],
)
def test_a_month_without_a_year_needs_the_day_of_publication(
    language: Language, text: str, date: str
) -> None:
    assert _dates(language, text) == [date]
    assert _dates(language, text, None) == []


@pytest.mark.parametrize(
    ("language", "text", "date"),
    [
        ("de", "heute", "2022-02-07"),
        ("de", "gestern", "2022-02-06"),
        ("de", "morgen kommt er", "2022-02-08"),
        ("de", "am Montag", "2022-02-07"),
        ("de", "am Dienstagabend", "2022-02-01"),
        ("de", "am kommenden Donnerstag", "2022-02-10"),
        ("de", "am vergangenen Montag", "2022-01-31"),
        ("de", "diese Woche", "2022-02"),
        ("de", "vergangene Woche", "2022"),
        ("de", "im vergangenen Monat", "2022-01"),
        ("de", "im vergangenen Jahr", "2021"),
        ("de", "im vergangenen Herbst", "2021"),
        ("de", "im kommenden Sommer", "2022"),
        ("de", "bis Jahresende", "2022"),
        ("de", "Ende des Jahres", "2022"),
        ("de", "Anfang nächsten Jahres", "2023"),
        ("de", "vor drei Jahren", "2019"),
        ("de", "vor einem Jahr", "2021"),
        ("de", "vor zwei Monaten", "2021-12"),
        ("de", "vor zwei Wochen", "2022-01"),
        ("de", "vor drei Tagen", "2022-02-04"),
        ("de", "seit fünf Jahren", "2017"),
        ("en", "today", "2022-02-07"),
        ("en", "tomorrow", "2022-02-08"),
        ("en", "on Thursday", "2022-02-03"),
        ("en", "next Tuesday", "2022-02-08"),
        ("en", "next Monday", "2022-02-14"),
        ("en", "last Friday", "2022-02-04"),
        ("en", "this Friday", "2022-02-11"),
        ("en", "last month", "2022-01"),
        ("en", "last year", "2021"),
        ("en", "last autumn", "2021"),
        ("en", "next year", "2023"),
        ("en", "by the end of the year", "2022"),
        ("en", "by the middle of the month", "2022-02"),
        ("en", "two years ago", "2020"),
        ("en", "a year ago", "2021"),
        ("en", "two days ago", "2022-02-05"),
    ],
)
def test_a_relative_date_is_told_from_the_day_of_publication(
    language: Language, text: str, date: str
) -> None:
    assert _dates(language, text) == [date]
    assert _dates(language, text, None) == []


@pytest.mark.parametrize(
    ("language", "text", "dates"),
    [
        ("de", "2014 brach es aus. Drei Jahre später kam er.", ["2014", "2017"]),
        ("de", "Am 14. Februar 2022 kam er. Zwei Tage zuvor ging sie.",
         ["2022-02-14", "2022-02-12"]),
        ("en", "It fell in March 2014. Two months later they left.", ["2014-03", "2014-05"]),
        ("en", "It fell in 2014. Two months later they left.", ["2014"]),
        ("en", "It fell on 14 March. Three years later they left.", ["--03-14"]),
        ("en", "Three years later they left.", []),
    ],
)  # fmt: skip
def test_later_is_told_from_a_date_before_it_that_is_precise_enough(
    language: Language, text: str, dates: list[str]
) -> None:
    assert _dates(language, text, None) == dates


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "2000 Soldaten"),
        ("de", "2014 Soldaten"),
        ("de", "rund 2000"),
        ("de", "2.000"),
        ("de", "1.200"),
        ("de", "in 2000 Metern Höhe"),
        ("de", "2000 zusätzliche Soldaten"),
        ("de", "die Resolution 2202"),
        ("de", "24/7"),
        ("de", "um 10.30 Uhr, um 20.22 Uhr"),
        ("de", "um 4.8. herum"),
        ("de", "am Morgen"),
        ("de", "Karl Mai"),
        ("de", "am 31. Februar"),
        ("de", "in den vergangenen Jahren"),
        ("de", "im letzten Winter"),
        ("de", "in den 1990er Jahren"),
        ("de", "bis heute"),
        ("de", "vor Jahren"),
        ("de", "vor mehr als drei Jahren"),
        ("de", "im Herbst"),
        ("en", "2022"),
        ("en", "2000 soldiers"),
        ("en", "around 2014"),
        ("en", "He may go. May he go."),
        ("en", "They March on Moscow. March!"),
        ("en", "Jan Smith, April Jones"),
        ("en", "about two years ago"),
        ("en", "in the last two years"),
        ("en", "over the past year"),
        ("en", "in the 1990s"),
        ("en", "last winter"),
        ("en", "to fall"),
        ("en", "1,200 and 24/7"),
    ],
)
def test_what_names_no_time_is_no_date(language: Language, text: str) -> None:
    assert _dates(language, text) == []


def test_a_figure_beside_a_date_stays_a_figure() -> None:
    assert _dates("en", "On February 14, 2000 troops came") == ["2022-02-14"]
    assert _dates("en", "In February 14 soldiers came") == ["2022-02"]
    assert _dates("en", "In February 2000 troops came") == ["2022-02"]
    assert _dates("de", "seit 2014 Soldaten") == ["2014"]


@pytest.mark.parametrize(
    ("language", "text", "senses"),
    [
        ("de", "seit dem vergangenen Herbst", ["since"]),
        ("de", "ab dem 14. Februar", ["since"]),
        ("de", "bis spätestens Ende Februar", ["until"]),
        ("de", "vom kommenden Sonntag an", ["since"]),
        ("de", "der Beschluss vom 14. Februar", ["at"]),
        ("de", "vom 14. bis 16. Februar", ["since", "until"]),
        ("de", "14.–16. Februar", ["since", "until"]),
        ("de", "von 2014 bis 2017", ["since", "until"]),
        ("de", "2014–2017", ["since", "until"]),
        ("de", "im Februar", ["at"]),
        ("en", "since at least 2014", ["since"]),
        ("en", "until the end of February", ["until"]),
        ("en", "by the end of February", ["by"]),
        ("en", "from 2014 to 2017", ["since", "until"]),
        ("en", "3 March to 5 March", ["since", "until"]),
        ("en", "on Thursday", ["at"]),
    ],
)
def test_the_preposition_says_whether_a_period_opens_or_closes(
    language: Language, text: str, senses: list[str]
) -> None:
    assert [when.sense for when in _found(language, text)] == senses


@pytest.mark.parametrize(
    ("language", "text", "past"),
    [
        ("de", "am Montag", True),
        ("de", "gestern", True),
        ("de", "im vergangenen Monat", True),
        ("de", "vor drei Jahren", True),
        ("de", "im Januar", True),
        ("de", "im Februar", False),
        ("de", "heute", False),
        ("de", "am kommenden Montag", False),
        ("en", "last week", True),
        ("en", "this year", False),
        ("en", "tomorrow", False),
    ],
)
def test_a_date_knows_whether_it_lies_before_the_publication(
    language: Language, text: str, past: bool
) -> None:
    assert [when.past for when in _found(language, text)] == [past]


def test_a_date_spans_its_own_words_and_a_preposition_that_opens_or_closes() -> None:
    for text, words in [
        ("Die Truppe bleibt bis Ende Februar 2022.", "bis Ende Februar 2022"),
        ("Die Truppe kam am 14. Februar.", "14. Februar"),
        ("Die Truppe kam im vergangenen Herbst.", "vergangenen Herbst"),
    ]:
        tokens = tokenize(text)
        (when,) = find_dates(tokens, lexicon("de"), MONDAY)
        assert text[tokens[when.first].start : tokens[when.last - 1].end] == words


@pytest.mark.parametrize("published", [dt.date.min, dt.date.max])
def test_the_calendar_ends_somewhere(published: dt.date) -> None:
    text = (
        "yesterday, tomorrow, on Monday, last month, next year, last year, three years ago, in May"
    )
    assert all(len(date) in (4, 7, 10) for date in _dates("en", text, published))


def test_a_span_of_days_is_covered_by_the_month_or_the_year_that_holds_it() -> None:
    assert covering(dt.date(2022, 2, 7), dt.date(2022, 2, 7)) == "2022-02-07"
    assert covering(dt.date(2022, 2, 7), dt.date(2022, 2, 13)) == "2022-02"
    assert covering(dt.date(2022, 1, 31), dt.date(2022, 2, 6)) == "2022"
    assert covering(dt.date(2021, 12, 27), dt.date(2022, 1, 2)) is None


# --- properties ------------------------------------------------------------------------------

_GERMAN = ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September",
           "Oktober", "November", "Dezember"]  # fmt: skip
_ENGLISH = ["January", "February", "March", "April", "May", "June", "July", "August",
            "September", "October", "November", "December"]  # fmt: skip
days = st.dates(dt.date(1800, 1, 1), dt.date(2099, 12, 31))


@given(days, st.one_of(st.none(), days))
def test_a_written_day_is_read_back_whenever_it_is_published(
    day: dt.date, published: dt.date | None
) -> None:
    german, english = _GERMAN[day.month - 1], _ENGLISH[day.month - 1]
    for language, text in (
        ("de", f"am {day.day}. {german} {day.year}"),
        ("de", f"am {day.day}.{day.month}.{day.year}"),
        ("en", f"on {english} {day.day}, {day.year}"),
        ("en", f"on {day.day} {english} {day.year}"),
        ("en", f"on {day.isoformat()}"),
    ):
        assert _dates(language, text, published) == [day.isoformat()]  # type: ignore[arg-type]


@given(days, st.integers(0, 11))
def test_a_weekday_is_the_last_one_on_or_before_the_publication(day: dt.date, back: int) -> None:
    name = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
    wanted = day - dt.timedelta(days=back % 7)
    assert _dates("en", f"on {name[wanted.weekday()]}", day) == [wanted.isoformat()]


@given(texts(), st.sampled_from(["de", "en"]), st.one_of(st.none(), st.dates()))
def test_dates_stand_in_order_and_without_publication_only_absolute_ones_are_left(
    text: str, language: Language, published: dt.date | None
) -> None:
    tokens = tokenize(text)
    behind = 0
    for when in find_dates(tokens, lexicon(language), published):
        assert behind <= when.first < when.last <= len(tokens)
        assert when.sense in ("since", "until", "by", "at")
        assert published is not None or not when.past
        behind = when.last


@pytest.mark.parametrize("language", ["de", "en"])
@pytest.mark.parametrize("piece", HOSTILE)
def test_steps_grow_with_the_text_and_no_faster(piece: str, language: Language) -> None:
    def steps(size: int) -> int:
        tokens = CountedTokens(tokenize(piece * (size // len(piece))))
        find_dates(tokens, lexicon(language), MONDAY)
        return tokens.looks

    assert steps(20_000) <= 3 * steps(10_000) + 100
