"""German words that tell of borders, memberships and alliances, by class."""

from __future__ import annotations

# class: words
TIES: dict[str, str] = {
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
    "named-bloc": "gemeinschaft union liga",
    "alliance-word": """bündnis bündnisses allianz militärbündnis militärbündnisses
        verteidigungsbündnis verteidigungsbündnisses militärallianz verteidigungsallianz""",
    "shares": "teilt teilen teilte teilten",
    "has-border": "verfügt verfügen teilt teilen teilte teilten besitzt besitzen",
    "our": "unser unsere unseren unserem unserer unseres",
}
