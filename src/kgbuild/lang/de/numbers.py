"""German number words and the words that bound a figure."""

from __future__ import annotations

MODIFIERS: dict[str, str] = {
    "about": """
        rund; etwa; etwas; ungefähr; circa; ca; zirka; um die; an die; in etwa; schätzungsweise;
        annähernd; geschätzt; geschätzte; geschätzten
        """,
    "more_than": """
        mehr als; über; gut; deutlich mehr als; weit über; weit mehr als; etwas mehr als;
        knapp über; deutlich über; wesentlich mehr als
        """,
    "at_least": "mindestens; wenigstens; zumindest; mind; nicht weniger als",
    "up_to": """
        bis zu; maximal; max; höchstens; bis zu etwa; bis zu rund; nicht mehr als; nicht über
        """,
    "less_than": """
        weniger als; knapp; fast; beinahe; nahezu; unter; kaum; keine; nicht einmal; nicht ganz;
        deutlich weniger als; etwas weniger als; kaum mehr als; knapp unter
        """,
    "additional": "weitere; weiteren; zusätzliche; zusätzlichen; zusätzlich; noch einmal; nochmals",
}
AFTER_MODIFIERS: dict[str, str] = {
    "additional": "weitere; weiteren; weiterer; zusätzliche; zusätzlichen; zusätzlicher",
    "at_least": "oder mehr; und mehr",
    "about": "oder so",
}

NUMERALS = {
    "null": 0, "ein": 1, "eins": 1, "eine": 1, "einen": 1, "einem": 1, "einer": 1, "zwei": 2,
    "zwo": 2, "drei": 3, "vier": 4, "fünf": 5, "fuenf": 5, "sechs": 6, "sieben": 7, "acht": 8,
    "neun": 9, "zehn": 10, "elf": 11, "zwölf": 12, "zwoelf": 12, "dreizehn": 13, "vierzehn": 14,
    "fünfzehn": 15, "fuenfzehn": 15, "sechzehn": 16, "siebzehn": 17, "achtzehn": 18,
    "neunzehn": 19, "zwanzig": 20, "dreißig": 30, "dreissig": 30, "vierzig": 40, "fünfzig": 50,
    "fuenfzig": 50, "sechzig": 60, "siebzig": 70, "achtzig": 80, "neunzig": 90, "zweien": 2,
    "dreien": 3, "beide": 2, "beiden": 2, "anderthalb": 1.5,
}  # fmt: skip
MULTIPLIERS = {
    "hundert": 100, "tausend": 1000, "dutzend": 12, "million": 1_000_000, "millionen": 1_000_000,
    "milliarde": 1_000_000_000, "milliarden": 1_000_000_000, "mio": 1_000_000,
}  # fmt: skip

DECIMAL = ","
GROUPING = "."
ORDINAL_DOT = True  # "14." is the fourteenth

# Words inside and around a number, by what they do; _ stands for a space.
NUMBER_WORDS: dict[str, str] = {
    "article": "ein eine einen einem einer eines",  # no number unless a multiplier follows
    "one": "ein eine einen einem einer eins",  # … or "bis zwei"
    "bare": "hundert tausend",  # multipliers that need no number before them
    "inner-and": "",  # joins hundreds and units written apart
    "compound-and": "und",  # joins units and tens written together
    "half": "halb halbe halben halber halbes",
    "and-a-half": "und_eine_halbe und_ein_halbes",
    "half-ending": "einhalb",  # zweieinhalb
    "pair": "",
    "several": """mehrere mehreren mehrerer einige einigen viele vielen zahlreiche zahlreichen
        paar""",
    "several-opener": "ein",
    "indefinite": """hunderte hunderten hunderter tausende tausenden tausender dutzende dutzenden
        dutzender zehntausende zehntausenden hunderttausende hunderttausenden abertausende
        zigtausende zigtausenden""",
    "indefinite-of": "",  # … only where one of the next follows
    "of": "von",
    "range": "bis",
    "between": "zwischen",
    "between-and": "und",
    "strong": "köpfig köpfige köpfigen köpfiger köpfiges mann",
}
