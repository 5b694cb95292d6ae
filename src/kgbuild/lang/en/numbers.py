"""English number words and the words that bound a figure."""

from __future__ import annotations

MODIFIERS: dict[str, str] = {
    "about": """
        about; around; roughly; some; approximately; approx; close to; an estimated; estimated;
        circa; in the region of
        """,
    "more_than": """
        more than; over; upwards of; well over; in excess of; well above; well more than; just over;
        just above; slightly more than; slightly over; a little over; a little more than; far more
        than
        """,
    "at_least": """
        at least; no fewer than; no less than; not less than; not fewer than; a minimum of
        """,
    "up_to": """
        up to; as many as; no more than; a maximum of; at most; not more than; up to about; up
        to around
        """,
    "less_than": """
        nearly; almost; just under; fewer than; less than; under; hardly more than; not quite;
        just short of; barely; slightly fewer than; slightly less than; just below
        """,
    "additional": "another; a further; further; an additional; additional; an extra; extra",
}
AFTER_MODIFIERS: dict[str, str] = {
    "additional": "additional; more; further; extra",
    "at_least": "or more; and more",
    "about": "or so",
    "": "more than; more or",  # "200 more than in May" counts nothing more
}

NUMERALS = {
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
    "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20,
    "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
    "a": 1, "an": 1,
}  # fmt: skip
MULTIPLIERS = {
    "hundred": 100, "thousand": 1000, "dozen": 12, "million": 1_000_000, "billion": 1_000_000_000,
    "bn": 1_000_000_000,
}  # fmt: skip

DECIMAL = "."
GROUPING = ","
ORDINAL_DOT = False

# Words inside and around a number, by what they do; _ stands for a space.
NUMBER_WORDS: dict[str, str] = {
    "article": "a an one",  # no number unless a multiplier follows
    "one": "one",  # … or "to two"
    "bare": "",  # multipliers that need no number before them
    "inner-and": "and",  # joins hundreds and units written apart
    "compound-and": "",  # joins units and tens written together
    "half": "half",
    "and-a-half": "and_a_half",
    "half-ending": "",
    "pair": "couple",
    "several": "several some many few numerous",
    "several-opener": "a",
    "indefinite": "hundreds thousands dozens millions",
    "indefinite-of": "tens scores",  # … only where one of the next follows
    "of": "of",
    "range": "to",
    "between": "between",
    "between-and": "and",
    "strong": "strong member man person soldier troop",
}
