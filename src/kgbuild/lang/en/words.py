"""English function words, number words and names of months and days, by class."""

from __future__ import annotations

CLASSES: dict[str, str] = {
    "determiner": """the a an this that these those its his her their our my your each every some
        any no all both several many few other""",
    "possessive": "its his her their own",
    "preposition": """in into at on onto to towards toward from of for with without by under over
        near across off around through along within inside outside between against during since
        until before after about beyond via per amid despite among alongside like as than beside
        behind throughout""",
    "place-preposition": """in into at on onto to towards toward near across off around along within
        inside throughout""",
    "source-preposition": "from",
    "subordinator": """that because if when while whether although though since before after until
        unless once as where""",
    "relative": "which who whom whose where that",
    "condition": "if whether unless would-be",
    "coordinator": "and or but nor yet",
    "pronoun-he": "he him",
    "pronoun-she": "she her",
    "speaks": "adviser advisers advisor officer officers soldier commander official officials",
    "pronoun-it": "it",
    "pronoun-they": "they them",
    "pronoun-we": "we i us our my me",
    "pronoun-one": "one",
    "there": "there here",
    "negation": "not no never neither nor none n't cannot without nobody",
    "ongoing": """currently now already presently today still ongoing""",
    "past": "once formerly previously earlier originally ago",
    "future": "later soon eventually next",
    "additional": "additional further another extra more",
    "according": "according",
    "according-noun": "to",
    "several": """several some many few dozens hundreds thousands scores numerous various most
        number""",
    "of-them": "them whom these those which",
    "other": "other others",
    "each": "each apiece",
    "half": "half",
    "total": "total altogether",
    "hypothetical": "possible possibly potential perhaps maybe hypothetical idea prospect",
    "from-growth": "from",
    "to-growth": "to",
    "all": "all",
    "led": "led",
    "towards": "towards toward",
    "former": "former ex",
    "candidate": "aspiring would-be candidate applicant prospective",
    "multinational": "multinational international joint",
    "direct-answer": "yes no",
    "progressive": "progressive",
}

MODIFIERS: dict[str, str] = {
    "about": """
        about; around; roughly; some; approximately; close to; an estimated; estimated; circa
        """,
    "more_than": "more than; over; upwards of; well over; in excess of; well above; well more than",
    "at_least": "at least; no fewer than; no less than; not less than",
    "up_to": """
        up to; as many as; no more than; a maximum of; at most; not more than; up to about; up
        to around
        """,
    "less_than": """nearly; almost; just under; fewer than; less than; under; hardly more than; not quite;
        just short of""",
    "additional": "another; a further; further; an additional; additional; an extra; extra",
}
AFTER_MODIFIERS = {"additional": "additional", "more": "additional", "further": "additional",
                   "extra": "additional"}  # fmt: skip

NUMERALS = {
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
    "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20,
    "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
    "a": 1, "an": 1, "couple": 2,
}  # fmt: skip
MULTIPLIERS = {
    "hundred": 100, "thousand": 1000, "dozen": 12, "million": 1_000_000, "billion": 1_000_000_000,
    "m": 1_000_000, "bn": 1_000_000_000,
}  # fmt: skip
MONTHS = {
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7,
    "august": 8, "september": 9, "october": 10, "november": 11, "december": 12, "jan": 1,
    "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10,
    "nov": 11, "dec": 12,
}  # fmt: skip
WEEKDAYS = {
    "monday": 0,
    "tuesday": 1,
    "wednesday": 2,
    "thursday": 3,
    "friday": 4,
    "saturday": 5,
    "sunday": 6,
}
ABBREVIATIONS = frozenset(
    "mr mrs ms dr prof gen adm col lt capt maj sgt brig rep sen gov st jr sr vs etc no jan feb mar "
    "apr jun jul aug sep sept oct nov dec u.s. u.n. u.k. e.g. i.e. a.m. p.m. d.c. cmdr rev hon "
    "inc corp co ltd approx".split()
)
OPENERS = frozenset(
    "the a an this that these those it he she they we in on at for but and as by its his her "
    "their there when while after before since so however meanwhile".split()
)
