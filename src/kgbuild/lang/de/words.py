"""German function words by class, and the abbreviations and openers that shape its sentences."""

from __future__ import annotations

from kgbuild.lang.de.ties import TIES

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
    "part-opener": "davon darunter hiervon",
    "ship": """fregatte korvette zerstörer flugzeugträger u-boot schiff kriegsschiff
        lenkwaffenkreuzer minenjagdboot versorger einsatzgruppenversorger tender schnellboot
        patrouillenboot kreuzer""",
    "decided": """billigt gebilligt billigten billigte beschlossen beschloss beschließt angekündigt
        kündigte genehmigt zugestimmt stimmte vereinbart vereinbarten verkündet""",
    "definite": "der die das dem den des diesem dieser diesen im am",
    "company-preposition": "mit bei für gegen durch wie als",
    "loss-word": "ums gefallen getötet tote toten verletzt verwundet geflohen",
    "soil": "boden gebiet territorium staatsgebiet hoheitsgebiet",
    "near-word": "nähe unweit nördlich südlich östlich westlich nahe abseits",
    "participates": """
        beteiligt beteiligen beteiligte beteiligten teil teilnimmt teilnehmen teilnahm
        """,
    "one": "ein eine einen einem einer eines",
    "ranges": "reicht reichen reichten schwanken schwankt",
    "estimated": "zahl stärke schätzung",
    "restricts": "nur mehr weniger",
    "pronoun-it": "es",
    "pronoun-they": "sie",
    "pronoun-we": "wir ich uns unser unsere unseren unserem unserer mein meine",
    "pronoun-one": "man",
    "there": "dort dorthin da hier dorthin hierher daselbst",
    "negation": """nicht kein keine keinen keinem keiner keinerlei nie niemals weder nirgends
        keineswegs""",
    "ongoing": """derzeit gegenwärtig aktuell momentan mittlerweile inzwischen bereits schon
        nunmehr weiterhin nach_wie_vor heute jetzt noch""",
    "past": """
        bislang bisher zuvor zuletzt zeitweise einst ehemals damals früher vormals einmal
        seinerzeit anfangs
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
    "own-army": "armee militär militärs",
    "followed": "gefolgt",
    "blue-helmets": "blauhelm blauhelme blauhelmen blauhelmsoldaten un-soldaten",
    "share": "übrigen rest meisten masse mehrheit mehrzahl hälfte",
    **TIES,
}

# Words that a full stop follows without ending the sentence.
ABBREVIATIONS = frozenset(
    "dr prof gen adm col st ca bzw etc usw vgl evtl ggf inkl sog bes ehem geb gest hl hrsg jh jhd "
    "max min mind mio mrd tsd jan feb okt nov dez sept aug brig maj lt capt mr mrs jr sr inkl "
    "u.a z.b d.h u.s u.n s.o o.ä z.t i.d.r u.s.w".split()
)
# Those that a sentence may end in.
FINAL_ABBREVIATIONS = frozenset(
    "etc usw u.s.w u.a o.ä u.s u.n max min mio mrd tsd jan feb okt nov dez sept aug jh jhd "
    "jr sr geb".split()
)
# Those that are one before a number only.
NUMBER_ABBREVIATIONS = frozenset("nr art abs bd str s nrn ziff kap".split())
OPENERS = frozenset(
    "der die das den dem des ein eine einen einem einer es er sie wir ihr man sein seine seiner "
    "ihre ihrer ihren im in am an auf aus bei mit nach von vor zu zur zum für gegen unter über um "
    "und aber doch auch als wenn weil da dann damit dass dort hier nun jetzt heute gestern morgen "
    "so noch schon seit während wegen trotz zudem außerdem dabei dazu darunter davon insgesamt "
    "unterdessen inzwischen allerdings bislang bisher derzeit zuletzt nicht kein keine beide alle "
    "dies diese dieser dieses diesen diesem viele mehrere einige laut ob wie was wer wo "
    "warum".split()
)
