"""German function words by class, and the abbreviations and openers that shape its sentences."""

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
    # --- ties: borders, memberships, alliances
    "border-on": "an ans",
    "border-with": "zu zum zur mit",
    "border-into": "in ins nach",
    "border-out-of": "aus von vom",
    "between": "zwischen",
    "and-also": """auch ebenfalls ebenso sowohl gleichermaßen etwa namentlich nämlich beide beiden
        neben außer wiederum einerseits andererseits selbst""",
    "compass": """norden süden osten westen nordosten nordwesten südosten südwesten nordens südens
        ostens westens""",
    "neighbouring": """benachbarte benachbarten benachbarter benachbartes benachbartem
        angrenzende angrenzenden angrenzender angrenzendes""",
    "shared": "gemeinsame gemeinsamen gemeinsamer",
    "border-side": "seite",
    "border-modified": "",
    "border-first": """land staats außen ost west nord süd nordost nordwest südost südwest see
        landes binnen""",
    "meets": "zusammentreffen aufeinandertreffen aufeinanderstoßen zusammenlaufen treffen",
    "border-thing": "",
    "their": "ihre ihrer",
    "surrounded": """umschlossen umschlossene umschlossenen umschlossener umschlossenes umgeben
        umgebene umgebenen eingeschlossen eingeschlossene eingeschlossenen eingerahmt
        eingekeilt eingeklemmt eingezwängt""",
    "wedged": "eingekeilt eingeklemmt eingezwängt eingepfercht",
    "surrounded-by": "von vom",
    "member-state": """staat staats staates staaten land landes lands länder ländern nation
        nationen neuling neulings""",
    "several-parties": "",
    "such-as": "wie darunter etwa namentlich",
    "fellow": "",
    "as-role": "als",
    "like": "wie",
    "unlike": "anders",
    "in-alliance": "in im",
    "belongs-to": "zu zum zur",
    "together": "zusammen gemeinsam",
    "accession": "beitritt beitritts beitrittes aufnahme",
    "since": "seit nach mit durch",
    "blocks-accession": """stimmt stimmte stimmten zugestimmt zustimmen zustimmung blockiert
        blockierte blockieren veto ablehnt ablehnte lehnt fordert forderte hofft hoffte hoffen
        strebt anstrebt angestrebt beantragt beantragte antrag gespräche verhandlungen
        verhandelt möglichen möglicher künftigen künftiger geplanten geplante schnellen baldigen
        späteren debatte bewerbung aussicht wunsch ziel ratifiziert ratifizierung""",
    "temporal": "am um seit bis vor erst schon bereits heute gestern im",
    "still-member": "bleibt blieb bleiben blieben",
    "becomes": "wurde wurden geworden",
    "counts-as": "gehört gehören gilt gelten galt galten zählt zählen zählte zählten",
    "froze": "eingefroren fror einfror froren einfroren eis",
    "participation": """mitgliedschaft mitarbeit teilnahme beteiligung mitwirkung""",
    "groups": "umfasst umfassen umfasste vereint vereinen vereinte",
    "allied": """verbündet verbündete verbündeten verbündeter verbündetes verbündetem alliiert""",
    "allied-with": "mit",
    "pact": """beistandspakt beistandspakts beistandspaktes beistandsvertrag beistandsvertrags
        beistandsabkommen beistandsabkommens verteidigungspakt verteidigungspakts
        verteidigungspaktes verteidigungsbündnis verteidigungsbündnisses verteidigungsabkommen
        verteidigungsabkommens militärbündnis militärbündnisses militärpakt militärpakts
        militärallianz verteidigungsvertrag beistandspakte""",
    "pact-plain": "vertrag vertrags vertrages abkommen abkommens pakt pakts paktes",
    "pact-aim": "beistand beistands verteidigung beistandes",
    "mutual": "gegenseitigen gegenseitiger gegenseitige wechselseitigen",
    "concludes": """geschlossen schlossen schließt schließen schloss unterzeichnet unterzeichneten
        unterzeichnete unterschrieben unterschrieb besiegelt besiegelten besiegelte vereinbart
        vereinbarten eingegangen ratifiziert ratifizierten verbindet verbinden verbunden
        abgeschlossen haben hat unterhält unterhalten bindet bilden bildeten""",
    "only-planned": """angeboten vorgeschlagen anbieten vorschlagen plant planen verhandelt
        verhandeln erwägt erwägen wollen will strebt streben gekündigt kündigt kündigte
        aufgekündigt ende""",
    "called": """nannte nennt nannten genannt nennen bezeichnet bezeichnete bezeichneten
        bezeichnen""",
    "half-name": "nord süd",
    "of": "von bei",
    "whose": "deren dessen",
    "where-place": "wo",
    "since-when": "seit",
    "with": "mit",
    "was": "war waren",
    "as-well": "ebenso genauso ebenfalls",
    "oblique-article": """des dem den einem eines einen seinem seines seinen ihrem ihres ihren
        dieses diesem diesen""",
    "genitive-article": "der des dieser dieses",
    "all-of": "alle allen allesamt sämtlich beide beiden",
    "counterfactual": "wäre wären hätte hätten",
    "object-pronoun": "ihm ihr",
    "besides": "neben außer",
    "names": "nannte nennt nannten genannt",
    "but-also": "sondern auch",
    "before-verb": "",
    "before-predicate": "als zu zum zur unter seit wie",
    "arms-word": "",
    "crosses": "",
    "whereas": "aber wohl doch während",
    "this-one": "dieses dieser",
    "admitted": "aufgenommen",
    "plural-end": "mitglieder mitgliedern staaten länder ländern grenzen",
    "any-number-end": "nachbarn verbündete verbündeten alliierte alliierten partner partnern",
    "two-parties": "beide beiden",
    "rivals": "rivalen seiten regierungen hauptstädte kontrahenten",
    "indefinite": """ein eine einem einen einer eines kein keine keinem keinen keiner jedes jeder
        jedem jeden irgendein""",
    "country-word": """land landes lande staat staates staats republik nation zwergstaat
        inselstaat binnenstaat kleinstaat königreich""",
    "host-word": "gastland gastlandes gastgeber gastgeberland",
    "no-longer": "ex nicht-mehr einstmals",
    "once": "einst ehemals damals früher vormals seinerzeit",
    "until": "bis",
    "exclave-word": "exklave enklave",
    "only-just": "nur bloß lediglich",
    "hypothetic": "wäre wären würde würden könnte könnten hätte hätten werde",
    "planned-verb": """will wollen wollte wollten möchte möchten soll sollen sollte kann können
        könne könnte könnten würde würden dürfte dürften strebt anstreben hofft hoffen plant
        planen künftig bald demnächst kandidiert muss müsse wird werden werde""",
    "is-copula": "ist sind war waren sei seien bleibt blieb bleiben",
    "bloc-word": """bündnis bündnisses allianz block blocks gemeinschaft staatenbund staatenbundes
        organisation staatenbündnis staatenbündnisses pakt pakts paktes staatenblock verbund
        liga""",
    "bloc-first": "",
    "part-word": "teil bestandteil",
    "tri-border": "dreiländereck dreiländerecks grenzdreieck grenzdreiecks",
    "abuts": "aneinanderstoßen aneinandergrenzen aneinanderstossen",
    "border-ran": "verlief verliefen war waren bestand bildete bildeten gab trennte",
    "beside-subject": "wie außer neben",
    "bound": "",
    "closely": "eng",
    "alliance-word": """bündnis bündnisses allianz militärbündnis militärbündnisses
        verteidigungsbündnis verteidigungsbündnisses militärallianz verteidigungsallianz""",
    "has-border": "verfügt verfügen teilt teilen teilte teilten besitzt besitzen",
    "our": "unser unsere unseren unserem unserer unseres",
    # --- end of ties
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
