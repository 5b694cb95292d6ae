"""English names of months, days and seasons, and the words around a date."""

from __future__ import annotations

MONTHS = {
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7,
    "august": 8, "september": 9, "october": 10, "november": 11, "december": 12, "jan": 1,
    "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10,
    "nov": 11, "dec": 12,
}  # fmt: skip
WEEKDAYS = {
    "monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5,
    "sunday": 6,
}  # fmt: skip
# Season → its first and last month.
SEASONS = {
    "spring": (3, 5), "summer": (6, 8), "autumn": (9, 11), "fall": (9, 11), "winter": (12, 2),
}  # fmt: skip
# Word that stands for a day → its distance from the day of publication.
DAY_OFFSETS = {"yesterday": -1, "today": 0, "tomorrow": 1}
# Unit of time → its forms.
DATE_UNITS: dict[str, str] = {"year": "year", "month": "month", "week": "week", "day": "day"}
DATE_UNITS_PLURAL: dict[str, str] = {
    "year": "years", "month": "months", "week": "weeks", "day": "days",
}  # fmt: skip
# True where a year needs no preposition.
BARE_YEARS = False
# Words inside and around a date, by what they do.
DATE_WORDS: dict[str, str] = {
    "since": "since from",
    "since-past": "since",
    "from": "",  # opens a period that "until" or "from-on" closes
    "from-on": "",
    "until": "until till through",
    "by": "by",
    "in": "in",
    "on": "",  # may stand before a day in digits
    "of": "of in",  # "end of February", "early in 2022"
    "the": "the",  # "end of the year"
    "filler": "the in on of end beginning start month year at least later earlier",
    "part": "early mid late end beginning start middle",
    "last": "last previous",
    "next": "next coming",
    "this": "this",
    "lower-case": "",  # with a capital letter another word
    "year-end": "year-end",
    "month-end": "month-end",
    "year-noun": "year",
    "before-year": """in since by until till from of during after before through""",
    "not-before-year": "resolution resolutions number no article flight boeing airbus",
    "numbered": "",  # makes a time of the number before it
    "short-month": "jan feb mar apr jun jul aug sep sept oct nov dec",
    "ambiguous-month": "may march august april june",
    "month-opener": """in since by until till last next this of early mid late during from through
        end beginning middle start between""",
    "before-distance": "",
    "ago": "ago",
    "later": "later",
    "earlier": "earlier",
    "range": "to and through until",
}
