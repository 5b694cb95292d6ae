"""Figures are read with their bounds, in digits and in words, in German and in English."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.hostile_texts import HOSTILE, CountedTokens
from tests.strategies import texts

from kgbuild.lang import lexicon
from kgbuild.model import Figure, Language
from kgbuild.text.numerals import digits, numeral, read_number
from kgbuild.text.quantities import Quantity, find_quantities
from kgbuild.text.tokens import tokenize


def _all(language: Language, text: str) -> list[Quantity]:
    return find_quantities(tokenize(text), lexicon(language))


def _one(language: Language, text: str) -> Quantity:
    (quantity,) = _all(language, text)
    return quantity


def _told(language: Language, text: str) -> tuple[int | None, tuple[str, ...]]:
    quantity = _one(language, text)
    return quantity.value, quantity.modifiers


# --- numbers ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("de", "350 Soldaten", 350),
        ("de", "1.200 Soldaten", 1200),
        ("de", "1,200 Soldaten", 1200),
        ("en", "1,200 soldiers", 1200),
        ("en", "40.000 soldiers", 40_000),
        ("de", "100 000 Mann", 100_000),
        ("de", "100\u00a0000 Mann", 100_000),
        ("de", "1\u202f250 Mann", 1250),
        ("de", "100’000 Mann", 100_000),
        ("de", "1 000 000 Mann", 1_000_000),
        ("de", "1,2 Millionen Mann", 1_200_000),
        ("en", "1.2 million men", 1_200_000),
        ("de", "4.8 Millionen", 4_800_000),
        ("de", "4,35 Mio", 4_350_000),
        ("de", "zwölf Soldaten", 12),
        ("de", "zweihundertfünfzig Soldaten", 250),
        ("de", "dreiundzwanzigtausend Mann", 23_000),
        ("de", "tausend Mann", 1000),
        ("de", "zwei Dutzend Jets", 24),
        ("de", "ein Dutzend Jets", 12),
        ("de", "ein halbes Dutzend Jets", 6),
        ("de", "anderthalbtausend Mann", 1500),
        ("de", "eineinhalb Millionen", 1_500_000),
        ("de", "zweieinhalbtausend Mann", 2500),
        ("de", "fünfzehnhundert Mann", 1500),
        ("de", "eine halbe Million Mann", 500_000),
        ("de", "eine Million zweihunderttausend Mann", 1_200_000),
        ("en", "twelve soldiers", 12),
        ("en", "twenty-five jets", 25),
        ("en", "a hundred men", 100),
        ("en", "fifteen hundred men", 1500),
        ("en", "two hundred and fifty thousand men", 250_000),
        ("en", "one hundred and one men", 101),
        ("en", "two and a half thousand men", 2500),
        ("en", "half a dozen jets", 6),
        ("en", "a half-dozen jets", 6),
        ("en", "two dozen jets", 24),
        ("en", "half a million men", 500_000),
        ("de", "20 Prozent", 20),
    ],
)
def test_a_number_is_worth_what_it_says(language: Language, text: str, value: int) -> None:
    assert _told(language, text) == (value, ())


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "4,8 Prozent"),
        ("de", "ein Soldat und eine Soldatin"),
        ("en", "a soldier and one officer"),
        ("de", "die 82. Luftlandedivision"),
        ("de", "am 31. Er ging"),
        ("de", "am 14. Februar"),
        ("en", "the 82nd Airborne"),
        ("de", "in den 2000er Jahren"),
        ("en", "in the 1990s"),
        ("de", "24/7, 10:30 Uhr, 3:2, 2021/22"),
        ("en", "0800 hours"),
        ("en", "a couple of soldiers"),
        ("de", "im Jahr ² und ½"),
        ("de", "9" * 40),
        ("de", "zweieinhalb Jahre"),
        ("de", "und" * 40),
        ("de", "tausend" * 400),
    ],
)
def test_what_counts_nothing_is_no_quantity(language: Language, text: str) -> None:
    assert _all(language, text) == []


@pytest.mark.parametrize(
    ("text", "value"), [("Leopard 2", 2), ("Panzerbrigade 45", 45), ("Resolution 1701", 1701)]
)
def test_a_number_that_names_a_thing_is_left_for_others_to_reject(text: str, value: int) -> None:
    assert _told("de", text) == (value, ())


def test_a_number_behind_a_name_does_not_take_the_next_one_with_it() -> None:
    assert [q.value for q in _all("de", "Brigade 45 300 Mann")] == [45, 300]
    assert [q.value for q in _all("en", "on Feb. 24 200 troops")] == [24, 200]


def test_a_figure_may_end_a_sentence() -> None:
    assert _told("de", "Es kamen 300. Die Truppe blieb.") == (300, ())


# --- bounds ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "text", "value", "modifiers"),
    [
        ("de", "rund tausend Mann", 1000, ["about"]),
        ("de", "etwa 1.500", 1500, ["about"]),
        ("de", "ca. 300 Mann", 300, ["about"]),
        ("de", "gut 54.000", 54_000, ["more_than"]),
        ("de", "mehr als 100.000", 100_000, ["more_than"]),
        ("de", "knapp 13.000", 13_000, ["less_than"]),
        ("de", "fast 300", 300, ["less_than"]),
        ("de", "keine 5.000 Mann", 5000, ["less_than"]),
        ("de", "bis zu 300", 300, ["up_to"]),
        ("de", "nicht mehr als 300", 300, ["up_to"]),
        ("de", "max. 300 Mann", 300, ["up_to"]),
        ("de", "mindestens weitere 300", 300, ["additional", "at_least"]),
        ("de", "100 weitere", 100, ["additional"]),
        ("de", "300 oder mehr", 300, ["at_least"]),
        ("en", "some 1,100", 1100, ["about"]),
        ("en", "an estimated 300", 300, ["about"]),
        ("en", "300 or so", 300, ["about"]),
        ("en", "more than 29 men", 29, ["more_than"]),
        ("en", "just over a hundred", 100, ["more_than"]),
        ("en", "nearly 300", 300, ["less_than"]),
        ("en", "fewer than two hundred", 200, ["less_than"]),
        ("en", "no fewer than 300", 300, ["at_least"]),
        ("en", "at least 300", 300, ["at_least"]),
        ("en", "as many as 300", 300, ["up_to"]),
        ("en", "no more than 300", 300, ["up_to"]),
        ("en", "another 1,600", 1600, ["additional"]),
        ("en", "1,600 more", 1600, ["additional"]),
        ("en", "300+ troops", 300, ["at_least"]),
        ("en", "a couple of dozen jets", 24, ["about"]),
        ("en", "200 more than in May", 200, []),
    ],
)
def test_the_words_beside_a_number_bound_it(
    language: Language, text: str, value: int, modifiers: list[str]
) -> None:
    assert _told(language, text) == (value, tuple(modifiers))


def test_a_bound_must_stand_right_beside_the_number() -> None:
    assert _told("de", "mehr als die 300 Soldaten") == (300, ())
    assert _told("en", "more than those 300 soldiers") == (300, ())


def test_a_bound_belongs_to_one_number_only() -> None:
    text = "29. More than 5,600 men, 20 more 30"
    assert [(q.value, q.modifiers) for q in _all("en", text)] == [
        (29, ()),
        (5600, ("more_than",)),
        (20, ("additional",)),
        (30, ()),
    ]


def test_a_quantity_spans_its_bounds_and_knows_where_its_number_begins() -> None:
    quantity = _one("en", "with no fewer than two hundred and fifty more")
    assert (quantity.first, quantity.core, quantity.last) == (1, 4, 9)


@pytest.mark.parametrize(
    ("language", "text", "low", "high"),
    [
        ("de", "150 bis 200 Niederländer", 150, 200),
        ("de", "zwischen 250 und 300 Mann", 250, 300),
        ("de", "3.000–5.000 Mann", 3000, 5000),
        ("de", "3.000-5.000 Mann", 3000, 5000),
        ("de", "3.000 – 5.000 Mann", 3000, 5000),
        ("de", "zwei bis drei Millionen", 2_000_000, 3_000_000),
        ("de", "ein bis zwei Dutzend", 12, 24),
        ("en", "between 3,000 and 5,000", 3000, 5000),
        ("en", "between two hundred and three hundred", 200, 300),
        ("en", "3,000 to 5,000", 3000, 5000),
        ("en", "five to ten thousand", 5000, 10_000),
        ("en", "fifty to two hundred", 50, 200),
    ],
)
def test_a_range_has_two_ends_and_no_value(
    language: Language, text: str, low: int, high: int
) -> None:
    quantity = _one(language, text)
    assert (quantity.value, quantity.low, quantity.high) == (None, low, high)
    assert quantity.figure() == Figure(min=low, max=high)
    assert quantity.first == 0


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "300 bis 200"),
        ("de", "von 300 auf 400"),
        ("de", "auf 300 - 400 kamen"),
        ("en", "300 and 400"),
        ("en", "from 300, to 400"),
    ],
)
def test_two_numbers_that_make_no_range_stay_two(language: Language, text: str) -> None:
    assert [q.value is not None for q in _all(language, text)] == [True, True]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "mehrere hundert Mann"),
        ("de", "ein paar Dutzend Mann"),
        ("de", "Hunderte Mann"),
        ("de", "Zehntausende von Soldaten"),
        ("en", "several hundred men"),
        ("en", "a few hundred thousand men"),
        ("en", "hundreds of men"),
        ("en", "tens of thousands of men"),
        ("en", "scores of dozens of men"),
        ("en", "more than hundreds of men"),
    ],
)
def test_an_indefinite_number_has_no_figure(language: Language, text: str) -> None:
    quantity = _one(language, text)
    assert (quantity.value, quantity.figure(), quantity.modifiers) == (None, None, ("about",))
    assert quantity.first == 0


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("en", "a 500-strong unit", 500),
        ("en", "the 1,200-strong brigade", 1200),
        ("en", "a two-hundred-strong unit", 200),
        ("de", "ein 30-köpfiges Team", 30),
    ],
)
def test_strong_says_how_many(language: Language, text: str, value: int) -> None:
    quantity = _one(language, text)
    assert (quantity.value, quantity.strong) == (value, True)


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("300", Figure(value=300)),
        ("rund 300", Figure(value=300)),
        ("mehr als 300", Figure(value=300, min=300)),
        ("mindestens 300", Figure(value=300, min=300)),
        ("bis zu 300", Figure(value=300, max=300)),
        ("knapp 300", Figure(value=300, max=300)),
    ],
)
def test_a_figure_is_bounded_no_further_than_its_words_say(text: str, figure: Figure) -> None:
    assert _one("de", text).figure() == figure


# --- properties ------------------------------------------------------------------------------

_UNITS = ["", "ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn",
          "elf", "zwölf", "dreizehn", "vierzehn", "fünfzehn", "sechzehn", "siebzehn", "achtzehn",
          "neunzehn"]  # fmt: skip
_TENS = ["", "", "zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig",
         "neunzig"]  # fmt: skip
_ONES = ["", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
         "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen",
         "eighteen", "nineteen"]  # fmt: skip
_TIES = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]


def _german(number: int) -> str:
    """A number below a million as one German word."""
    if number == 0:
        return "null"
    thousands, rest = divmod(number, 1000)
    return (_german_below(thousands, "") + "tausend" if thousands else "") + _german_below(
        rest, "s"
    )


def _german_below(number: int, ending: str) -> str:
    hundreds, rest = divmod(number, 100)
    words = _UNITS[hundreds] + "hundert" if hundreds else ""
    if rest == 1:
        return words + "ein" + ending
    if rest < 20:
        return words + _UNITS[rest]
    tens, units = divmod(rest, 10)
    return words + (_UNITS[units] + "und" if units else "") + _TENS[tens]


def _english(number: int, joiner: str) -> str:
    """A number below a million in English words."""
    if number == 0:
        return "zero"
    thousands, rest = divmod(number, 1000)
    words = [_english_below(thousands, joiner) + " thousand"] if thousands else []
    if rest:
        words += [joiner.strip()] if joiner.strip() and thousands and rest < 100 else []
        words.append(_english_below(rest, joiner))
    return " ".join(words)


def _english_below(number: int, joiner: str) -> str:
    hundreds, rest = divmod(number, 100)
    tens, units = divmod(rest, 10)
    small = _ONES[rest] if rest < 20 else "-".join(filter(None, [_TIES[tens], _ONES[units]]))
    if not hundreds:
        return small
    return f"{_ONES[hundreds]} hundred" + (f"{joiner}{small}" if small else "")


@given(st.integers(0, 999_999))
def test_every_german_numeral_is_read_back(number: int) -> None:
    assert numeral(_german(number), lexicon("de")) == number


@given(st.integers(0, 999_999), st.sampled_from([" ", " and "]))
def test_every_english_numeral_is_read_back(number: int, joiner: str) -> None:
    words = _english(number, joiner)
    tokens = tokenize(words)
    if words == "one":
        assert read_number(tokens, 0, lexicon("en")) is None
    else:
        assert read_number(tokens, 0, lexicon("en")) == (
            number, len(tokens), *read_number(tokens, 0, lexicon("en"))[2:]  # type: ignore[index]
        )  # fmt: skip


@given(
    st.integers(0, 999_999_999),
    st.sampled_from([".", ",", "’", "'", " ", "\u00a0", "\u202f", ""]),
    st.sampled_from(["de", "en"]),
)
def test_digits_are_read_back_however_they_are_grouped(
    number: int, mark: str, language: Language
) -> None:
    text = f"{number:,}".replace(",", mark)
    if mark not in (" ", "\u00a0", "\u202f"):
        assert digits(text) == number
    assert _told(language, f"mit {text} Mann") == (number, ())


@given(texts(), st.sampled_from(["de", "en"]))
def test_quantities_stand_in_order_and_their_figures_make_sense(
    text: str, language: Language
) -> None:
    tokens = tokenize(text)
    behind = 0
    for quantity in find_quantities(tokens, lexicon(language)):
        assert behind <= quantity.first <= quantity.core < quantity.last <= len(tokens)
        behind = quantity.last
        quantity.figure()
        assert list(quantity.modifiers) == sorted(set(quantity.modifiers))
        if quantity.low is not None and quantity.high is not None:
            assert quantity.low < quantity.high
            assert quantity.value is None


@pytest.mark.parametrize("language", ["de", "en"])
@pytest.mark.parametrize("piece", HOSTILE)
def test_steps_grow_with_the_text_and_no_faster(piece: str, language: Language) -> None:
    def steps(size: int) -> int:
        tokens = CountedTokens(tokenize(piece * (size // len(piece))))
        find_quantities(tokens, lexicon(language))
        return tokens.looks

    assert steps(20_000) <= 3 * steps(10_000) + 100
