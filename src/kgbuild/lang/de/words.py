"""German function words, number words and names of months and days, by class."""

from __future__ import annotations

CLASSES: dict[str, str] = {
    "determiner": """der die das den dem des ein eine einen einem einer eines kein keine keinen
        keinem keiner dieser diese dieses diesen diesem jener jene jenes jenen seine seiner seinem
        seinen seines sein ihr ihre ihrer ihrem ihren ihres unser unsere unseren unserer unserem
        deren dessen alle allen aller beide beiden jeder jede jedes jedem jeden einige einigen
        mehrere
        mehreren im am zum zur vom beim ins ans""",
    "possessive": """sein seine seiner seinem seinen seines ihr ihre ihrer ihrem ihren ihres
        eigene eigenen""",
    "preposition": """in im ins an am ans auf bei beim nach vor aus von vom zu zum zur über durch
        für gegen mit ohne um unter entlang seit während wegen trotz bis gegenüber nahe nördlich
        südlich östlich westlich richtung innerhalb außerhalb entlang jenseits diesseits laut
        zufolge samt inklusive neben zwischen hinter""",
    "place-preposition": """in im ins an am ans auf bei beim nach vor richtung nahe entlang""",
    "source-preposition": "aus von vom",
    "subordinator": """dass daß weil da wenn falls ob nachdem bevor während obwohl damit sobald
        solange indem als wie um wo wohin wobei worauf nachdem sofern""",
    "relative": """der die das den dem dessen deren denen welcher welche welches welchen welchem
        wo wohin was""",
    "condition": "wenn falls sofern ob sollte würde",
    "coordinator": "und oder sowie sondern aber doch beziehungsweise bzw",
    "pronoun-he": "er",
    "pronoun-she": "sie",
    "speaks": "offizier offiziere offizieren soldat experte experten berater beobachter",
    "pronoun-it": "es",
    "pronoun-they": "sie",
    "pronoun-we": "wir ich uns unser unsere unseren unserem unserer mein meine",
    "pronoun-one": "man",
    "there": "dort dorthin da hier dorthin hierher daselbst",
    "negation": """nicht kein keine keinen keinem keiner keinerlei nie niemals weder nirgends
        keineswegs""",
    "ongoing": """derzeit gegenwärtig aktuell momentan mittlerweile inzwischen bereits schon
        nunmehr weiterhin nach_wie_vor heute jetzt noch""",
    "past": """zuletzt zeitweise einst ehemals damals früher vormals einmal seinerzeit anfangs
        ursprünglich""",
    "future": "künftig demnächst bald anschließend später",
    "additional": """weitere weiteren weiterer weiteres zusätzliche zusätzlichen zusätzlicher
        zusätzlich""",
    "according": "laut zufolge",
    "according-noun": """angaben angabe darstellung worten aussage aussagen bericht berichten
        auskunft ansicht auffassung einschätzung schätzung schätzungen informationen meinung""",
    "several": """mehrere mehreren mehrerer einige einigen hunderte hunderten tausende tausenden
        dutzende dutzenden zahlreiche zahlreichen viele vielen""",
    "of-them": "davon darunter hiervon",
    "other": "anderen andere anderer anderes",
    "each": "je jeweils",
    "half": "hälfte",
    "total": "insgesamt zusammen",
    "hypothetical": "möglich möglicherweise vielleicht eventuell denkbar hypothetisch",
    "from-growth": "von",
    "to-growth": "auf",
    "all": "alle allen sämtliche sämtlichen",
    "led": "geführte geführten geführter geführtes geführtem",
    "towards": "richtung",
    "former": "ehemalige ehemaligen ehemaliger frühere früheren früherer einstige einstigen",
    "candidate": """beitrittskandidat beitrittskandidaten künftige künftigen potenzielle
        potentielle beitritts""",
    "multinational": """multinationale multinationalen multinationaler internationale
        internationalen gemeinsame""",
    "direct-answer": "ja nein",
}

MODIFIERS: dict[str, str] = {
    "about": """rund; etwa; etwas; ungefähr; circa; ca; zirka; um die; an die; in etwa; schätzungsweise;
        annähernd""",
    "more_than": "mehr als; über; gut; deutlich mehr als; weit über; weit mehr als",
    "at_least": "mindestens; wenigstens; zumindest",
    "up_to": "bis zu; maximal; höchstens; bis zu etwa",
    "less_than": "weniger als; knapp; fast; beinahe; nahezu; unter; kaum; keine",
    "additional": "weitere; weiteren; zusätzliche; zusätzlichen; zusätzlich; noch einmal; nochmals",
}
AFTER_MODIFIERS = {
    "weitere": "additional", "weiteren": "additional", "weiterer": "additional",
    "zusätzliche": "additional", "zusätzlichen": "additional", "zusätzlicher": "additional",
}  # fmt: skip

NUMERALS = {
    "null": 0, "ein": 1, "eins": 1, "eine": 1, "einen": 1, "einem": 1, "einer": 1, "zwei": 2,
    "zwo": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6, "sieben": 7, "acht": 8, "neun": 9,
    "zehn": 10, "elf": 11, "zwölf": 12, "sechzehn": 16, "siebzehn": 17, "zwanzig": 20,
    "dreißig": 30, "vierzig": 40, "fünfzig": 50, "sechzig": 60, "siebzig": 70, "achtzig": 80,
    "neunzig": 90, "zweien": 2, "dreien": 3, "beide": 2, "beiden": 2,
}  # fmt: skip
MULTIPLIERS = {
    "hundert": 100, "tausend": 1000, "dutzend": 12, "million": 1_000_000, "millionen": 1_000_000,
    "milliarde": 1_000_000_000, "milliarden": 1_000_000_000, "mio": 1_000_000,
}  # fmt: skip
MONTHS = {
    "januar": 1, "jänner": 1, "februar": 2, "feber": 2, "märz": 3, "april": 4, "mai": 5, "juni": 6,
    "juli": 7, "august": 8, "september": 9, "oktober": 10, "november": 11, "dezember": 12,
    "jan": 1, "feb": 2, "okt": 10, "nov": 11, "dez": 12, "sept": 9, "aug": 8,
}  # fmt: skip
WEEKDAYS = {
    "montag": 0, "dienstag": 1, "mittwoch": 2, "donnerstag": 3, "freitag": 4, "samstag": 5,
    "sonnabend": 5, "sonntag": 6, "dienstagmorgen": 1, "montagmorgen": 0, "mittwochabend": 2,
    "donnerstagabend": 3, "freitagabend": 4, "montagabend": 0, "dienstagabend": 1,
}  # fmt: skip
ABBREVIATIONS = frozenset(
    "dr prof gen adm col nr str st ca bzw etc usw vgl evtl ggf inkl sog abs art bd bes ehem "
    "geb gest "
    "hl hrsg jh jhd max min mio mrd tsd u.a z.b d.h u.s s.o o.ä z.t i.d.r u.s.w jan feb okt "
    "nov dez "
    "sept aug u.s. u.n. z.b. d.h. u.a. z.t. brig maj lt capt mr mrs ms jr sr".split()
)
OPENERS = frozenset(
    "der die das den dem des ein eine einen einem einer es er sie wir ihr man sein seine seiner "
    "ihre ihrer ihren im in am an auf aus bei mit nach von vor zu zur zum für gegen unter über um "
    "und aber doch auch als wenn weil da dann damit dass dort hier nun jetzt heute gestern morgen "
    "so noch schon seit während wegen trotz zudem außerdem dabei dazu darunter davon insgesamt "
    "unterdessen inzwischen allerdings bislang bisher derzeit zuletzt nicht kein keine beide alle "
    "dies diese dieser dieses diesen diesem viele mehrere einige laut ob wie was wer wo warum".split()
)
