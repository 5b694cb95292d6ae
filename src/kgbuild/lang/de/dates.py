"""German names of months, days and seasons, and the words around a date."""

from __future__ import annotations

MONTHS = {
    "januar": 1, "jänner": 1, "februar": 2, "feber": 2, "märz": 3, "maerz": 3, "april": 4,
    "mai": 5, "juni": 6, "juli": 7, "august": 8, "september": 9, "oktober": 10, "november": 11,
    "dezember": 12, "jan": 1, "feb": 2, "okt": 10, "nov": 11, "dez": 12, "sept": 9, "aug": 8,
}  # fmt: skip
_DAYS_OF_WEEK = (
    "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag",
)  # fmt: skip
_DAYTIMES = ("", "s", "früh", "morgen", "vormittag", "mittag", "nachmittag", "abend", "nacht")
WEEKDAYS = {
    day + daytime: number
    for number, day in (*enumerate(_DAYS_OF_WEEK), (5, "sonnabend"))
    for daytime in _DAYTIMES
}
# Season → its first and last month.
SEASONS = {
    "frühjahr": (3, 5), "frühling": (3, 5), "sommer": (6, 8), "herbst": (9, 11), "winter": (12, 2),
    "spätsommer": (8, 9), "spätherbst": (10, 11), "frühsommer": (5, 6), "frühherbst": (9, 9),
}  # fmt: skip
# Word that stands for a day → its distance from the day of publication.
DAY_OFFSETS = {"vorgestern": -2, "gestern": -1, "heute": 0, "morgen": 1, "übermorgen": 2}
# Unit of time → its forms.
DATE_UNITS: dict[str, str] = {
    "year": "jahr jahres", "month": "monat monats", "week": "woche", "day": "tag tages",
}  # fmt: skip
DATE_UNITS_PLURAL: dict[str, str] = {
    "year": "jahre jahren", "month": "monate monaten", "week": "wochen", "day": "tage tagen",
}  # fmt: skip
# True where a year needs no preposition: "2017 schickte Berlin …".
BARE_YEARS = True
# Words inside and around a date, by what they do.
DATE_WORDS: dict[str, str] = {
    "since": "seit ab",
    "since-past": "seit",
    "from": "von vom",  # opens a period that "until" or "from-on" closes
    "from-on": "an",
    "until": "bis",
    "by": "",
    "in": "in im",
    "on": "am vom zum bis ab seit dem den der des",  # may stand before a day in digits
    "of": "des",
    "the": "des",  # "Ende des Jahres"
    "filler": "dem der den das des zum zur zu in im am spätestens mindestens jahr jahre monat",
    "part": "anfang mitte ende beginn",
    "last": """vergangenen vergangener vergangenes vergangene vorigen voriger voriges vorige
        letzten letzter letztes letzte zurückliegenden""",
    "next": "kommenden kommender kommendes kommende nächsten nächster nächstes nächste",
    "this": "diesem diesen dieser dieses diese laufenden",
    "lower-case": "morgen",  # with a capital letter another word
    "year-end": "jahresende jahresbeginn jahresanfang",
    "month-end": "monatsende monatsbeginn monatsanfang",
    "year-noun": "jahr jahre jahres",
    "before-year": "in im seit ab bis vom von vor nach",
    "not-before-year": "resolution resolutionen nummer nr artikel auf punkt flug um",
    "numbered": "uhr",  # makes a time of the number before it
    "short-month": "jan feb okt nov dez sept aug",
    "ambiguous-month": "august mai",
    "month-opener": """im in seit ab bis anfang mitte ende des vom von zum nächsten kommenden
        vergangenen letzten diesem diesen""",
    "before-distance": "vor seit",
    "ago": "",
    "later": "später darauf danach",
    "earlier": "zuvor davor früher vorher",
    "range": "bis und",
}
