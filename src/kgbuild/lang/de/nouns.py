"""German nouns by class of meaning, as ``lemma:gender/further/forms``."""

from __future__ import annotations

# class of meaning: lemma:gender/further forms
NOUNS: dict[str, str] = {
    "personnel": """
        soldat:m/soldaten soldatin:f/soldatinnen einsatzkraft:f/einsatzkräfte/einsatzkräften
        kraft:f/kräfte/kräften mann:m/männer/männern/mannes fallschirmjäger:m/fallschirmjägern
        marineinfanterist:m/marineinfanteristen infanterist:m/infanteristen
        blauhelm:m/blauhelme/blauhelmen blauhelmsoldat:m/blauhelmsoldaten
        söldner:m/söldnern kämpfer:m/kämpfern ausbilder:m/ausbildern militärausbilder:m
        militärberater:m/militärberatern offizier:m/offiziere/offizieren
        reservist:m/reservisten uniformierte:m/uniformierten militärangehörige:m/militärangehörigen
        spezialkraft:f/spezialkräfte/spezialkräften elitesoldat:m/elitesoldaten
        militärbeobachter:m/militärbeobachtern gardist:m/gardisten matrose:m/matrosen
        flieger:m/fliegern pionier:m/pioniere/pionieren kopf:m/köpfe/köpfen
        angehörige:m/angehörigen angehöriger kamerad:m/kameraden friedenstruppler:m
        frau:f/frauen landsmann:m/landsleute/landsleuten grenadier:m/grenadiere/grenadieren
        friedenssoldat:m/friedenssoldaten militär:n/militärs
        legionär:m/legionäre/legionären fremdenlegionär:m/fremdenlegionäre/fremdenlegionären
        gebirgsjäger:m/gebirgsjägern wehrpflichtige:m/wehrpflichtigen sanitäter:m/sanitätern
        artillerist:m/artilleristen scharfschütze:m/scharfschützen ranger:m/rangern
        """,
    "collective": """
        truppe:f/truppen streitkraft:f/streitkräfte/streitkräften armee:f/armeen
        kampftruppe:f/kampftruppen bodentruppe:f/bodentruppen heer:n/heeres besatzung:f
        friedenstruppe:f/friedenstruppen verstärkung:f/verstärkungen vorkommando:n/vorkommandos
        spezialeinheiten:f schutztruppe:f militärpersonal:n/militärpersonals personal:n
        nachschubtruppe:f/nachschubtruppen vorhut:f
        infanterie:f marineinfanterie:f
        """,
    "unit": """
        einheit:f/einheiten brigade:f/brigaden bataillon:n/bataillone/bataillons/bataillonen
        division:f/divisionen regiment:n/regimenter/regiments/regimentern
        kompanie:f/kompanien kompagnie:f/kompagnien geschwader:n/geschwaders/geschwadern
        staffel:f/staffeln kontingent:n/kontingente/kontingents/kontingenten/kontingentes
        verband:m/verbände/verbänden/verbandes/verbands
        gefechtsverband:m/gefechtsverbände/gefechtsverbänden/gefechtsverbandes/gefechtsverbands
        großverband:m/großverbands/großverbandes/großverbände battlegroup:f/battlegroups
        battle-group:f kampfgruppe:f/kampfgruppen garnison:f/garnisonen korps:n
        eingreiftruppe:f/eingreiftruppen kommando:n/kommandos flottille:f/flottillen
        batterie:f/batterien panzergrenadierbrigade:f luftlandedivision:f
        einsatzverband:m/einsatzverbände/einsatzverbandes marineverband:m/marineverbands
        schwadron:f/schwadronen aufstellungsstab:m/aufstellungsstabs
        expeditionskorps:n freiwilligenbataillon:n aufklärungstruppe:f
        trupp:m/trupps legion:f eskadron:f/eskadronen flotte:f/flotten
        flottenverband:m/flottenverbands/flottenverbandes/flottenverbände
        """,
    "mission": """
        mission:f/missionen operation:f/operationen einsatz:m/einsätze/einsatzes/einsätzen
        militäreinsatz:m/militäreinsatzes/militäreinsätze übung:f/übungen manöver:n/manövern
        friedensmission:f
        """,
    "presence": """
        präsenz:f truppenpräsenz:f militärpräsenz:f kräftebeitrag:m/kräftebeitrags
        truppenstärke:f beteiligung:f/beteiligungen stärke:f
        """,
    "base": """
        stützpunkt:m/stützpunkte/stützpunkts/stützpunktes/stützpunkten basis:f/basen
        militärbasis:f kaserne:f/kasernen flugplatz:m/flugplatzes luftwaffenbasis:f
        flughafen:m/flughafens lufttransportstützpunkt:m fliegerhorst:m/fliegerhorsts hafen:m
        lager:n/lagers truppenübungsplatz:m/truppenübungsplatzes
        luftwaffenstützpunkt:m/luftwaffenstützpunkts militärstützpunkt:m/militärstützpunkte
        feldlager:n/feldlagers/feldlagern außenposten:m/außenpostens camp:n/camps
        """,
    "equipment": """
        panzer:m/panzern kampfpanzer:m/kampfpanzern kampfjet:m/kampfjets jet:m/jets
        kampfflugzeug:n/kampfflugzeuge/kampfflugzeugen flugzeug:n/flugzeuge/flugzeugen
        hubschrauber:m/hubschraubern drohne:f/drohnen eurofighter:m/eurofightern
        tornado:m/tornados alpha-jet:m/alpha-jets starfighter:m/starfightern mirage:f
        fregatte:f/fregatten korvette:f/korvetten kriegsschiff:n/kriegsschiffe/kriegsschiffs
        zerstörer:m/zerstörern flugzeugträger:m/flugzeugträgers u-boot:n/u-boote/u-booten
        schiff:n/schiffe/schiffen/schiffs boot:n/boote/booten haubitze:f/haubitzen
        panzerhaubitze:f/panzerhaubitzen flugabwehrsystem:n/flugabwehrsysteme/flugabwehrsystemen
        luftverteidigungssystem:n/luftverteidigungssysteme schützenpanzer:m/schützenpanzern
        fahrzeug:n/fahrzeuge/fahrzeugen transportpanzer:m minenjagdboot:n/minenjagdboote
        artillerie:f geschütz:n/geschütze/geschützen rakete:f/raketen bomber:m/bombern
        kampfhubschrauber:m patriot-system:n/patriot-systeme patriot-systemen leopard:m f-16:f
        f-35:f
        transportmaschine:f/transportmaschinen militärmaschine:f/militärmaschinen
        gripen:m rafale:f leopard-2:m patriot:f marder:m
        maschine:f/maschinen abfangjäger:m/abfangjägern jagdbomber:m/jagdbombern
        jagdflugzeug:n/jagdflugzeuge/jagdflugzeugen raketenwerfer:m/raketenwerfern
        kreuzer:m/kreuzern
        """,
    "civil": """
        polizist:m/polizisten beamte:m/beamten beamter flüchtling:m/flüchtlinge/flüchtlingen
        migrant:m/migranten zivilist:m/zivilisten tote:m/toten verletzte:m/verletzten
        einwohner:m/einwohnern bewohner:m/bewohnern mensch:m/menschen geisel:f/geiseln
        beschäftigte:m/beschäftigten mitarbeiter:m/mitarbeitern helfer:m/helfern
        arbeiter:m/arbeitern demonstrant:m/demonstranten abgeordnete:m/abgeordneten
        gefangene:m/gefangenen opfer:n/opfern rebell:m/rebellen kind:n/kinder/kindern
        terrorist:m/terroristen dschihadist:m/dschihadisten fachkraft:f/fachkräfte/fachkräften
        arbeitskraft:f/arbeitskräfte pflegekraft:f/pflegekräfte lehrkraft:f/lehrkräfte
        ordnungshüter:m/ordnungshütern feuerwehrmann:m/feuerwehrmänner grenzschützer:m
        sicherheitskraft:f/sicherheitskräfte/sicherheitskräften rekrut:m/rekruten
        polizeikraft:f/polizeikräfte/polizeikräften rettungskraft:f/rettungskräfte
        hilfskraft:f/hilfskräfte staatsbürger:m/staatsbürgern zuschauer:m/zuschauern
        """,
    "thing": """
        prozent:n kilometer:m/kilometern meter:m/metern tonne:f/tonnen euro:m/euros dollar:m
        jahr:n/jahre/jahren/jahres tag:m/tage/tagen monat:m/monate/monaten woche:f/wochen
        stunde:f/stunden uhr:f minute:f/minuten staaten:m länder:n/ländern
        nation:f/nationen
        granate:f/granaten waffe:f/waffen mal:n schuss:m kilogramm:n/liter quadratkilometer:m
        grad:m
        million:f milliarde:f mark:f pfund:n rubel:m seemeile:f/seemeilen quadratmeter:m
        platz:m/plätze sitz:m/sitze stimme:f/stimmen cent:m volt:n/megawatt
        """,
    "send-noun": """
        entsendung:f/entsendungen verlegung:f/verlegungen einmarsch:m/einmarsches
        dislozierung:f
        """,
    "station-noun": """
        stationierung:f/stationierungen aufmarsch:m/aufmarsches
        truppenaufmarsch:m/truppenaufmarschs
        """,
    "withdraw-noun": """
        abzug:m/abzugs/abzuges rückzug:m/rückzugs truppenabzug:m/truppenabzugs heimkehr:f
        teilabzug:m/teilabzugs/teilabzuges heimholung:f
        """,
    "reinforce-noun": "aufstockung:f/aufstockungen",
    "office": """
        minister:m/ministers ministerin:f verteidigungsminister:m/verteidigungsministers
        präsident:m/präsidenten präsidentin:f kanzler:m/kanzlers kanzlerin:f
        premierminister:m/premierministers premierministerin:f premier:m regierungschef:m
        regierungschefin:f staatschef:m ministerpräsident:m/ministerpräsidenten generalsekretär:m
        generalsekretärs sprecher:m/sprechers sprecherin:f general:m/generals admiral:m/admirals
        kommandeur:m/kommandeurs oberst:m botschafter:m/botschafters botschafterin:f
        vorsitzende:m/vorsitzenden vorsitzender:m kommandant:m generalleutnant:m generalmajor:m
        brigadegeneral:m inspekteur:m/inspekteurs generalstabschef:m/generalstabschefs
        generalinspekteur:m/generalinspekteurs
        außenminister:m außenministerin:f innenminister:m staatssekretär:m beauftragte:m
        kapitän:m fregattenkapitän:m oberstleutnant:m diplomat:m/diplomaten experte:m/experten
        vertreter:m/vertreterin leiter:m/leiterin chef:m chefin:f königin:f könig:m papst:m
        abgeordneter:m senator:m/senators berater:m/beraterin analyst:m/analystin
        bundespräsident:m bundeskanzler:m bundeskanzlerin:f vizepräsident:m außenbeauftragter:m
        außenbeauftragte:m us-präsident:m kremlchef:m kremlsprecher:m regierungssprecher:m
        regierungssprecherin:f militärsprecher:m armeesprecher:m gouverneur:m bürgermeister:m
        befehlshaber:m/befehlshabers oberbefehlshaber:m politiker:m/politikerin
        parteichef:m fraktionschef:m historiker:m politologe:m forscher:m
        """,
    "body": """
        ministerium:n/ministeriums verteidigungsministerium:n/verteidigungsministeriums
        außenministerium:n/außenministeriums regierung:f bundesregierung:f
        generalstab:m/generalstabs hauptquartier:n/hauptquartiers parlament:n/parlaments
        außenamt:n/außenamts armeeführung:f militärführung:f
        geheimdienst:m/geheimdienstes/geheimdiensts
        behörde:f/behörden opposition:f partei:f junta:f militärjunta:f staatskanzlei:f
        präsidialamt:n/präsidialamts führung:f staatsführung:f innenministerium:n/innenministeriums
        einsatzführungskommando:n/einsatzführungskommandos nachrichtenagentur:f botschaft:f
        kommission:f sicherheitsrat:m/sicherheitsrats militärausschuss:m institut:n
        heeresleitung:f marineleitung:f grenzschutz:m amt:n miliz:f gericht:n kabinett:n armee:f
        luftwaffe:f marine:f flottenkommando:n rat:m organisation:f
        """,
    "area": """
        norden:m süden:m osten:m westen:m nordosten:m nordwesten:m südosten:m
        südwesten:m region:f/regionen provinz:f/provinzen gebiet:n/gebiete/gebiets
        stadt:f/städte insel:f/inseln
        küste:f/küsten ufer:n distrikt:m/distrikts bezirk:m/bezirks raum:m hafenstadt:f
        küstenstadt:f grenzstadt:f ort:m
        teilrepublik:f kleinstadt:f großstadt:f dorf:n gouvernement:n enklave:f meerenge:f
        """,
    "border": """
        grenze:f/grenzen landgrenze:f/landgrenzen staatsgrenze:f grenzgebiet:n/grenzregion:f
        grenzübergang:m/grenzübergänge/grenzübergangs/grenzübergängen grenzlinie:f grenzverlauf:m
        grenzfluss:m/grenzflusses grenzzaun:m/grenzzauns grenzort:m/grenzorts grenzstadt:f
        grenzabschnitt:m/grenzabschnitts grenzstreifen:m grenzdorf:n grenzgebiete:n
        """,
    "neighbour": """
        nachbar:m/nachbarn nachbarland:n/nachbarlandes/nachbarlands nachbarstaat:m/nachbarstaaten
        nachbarländer:n/nachbarländern
        """,
    "ally": """
        verbündete:m/verbündeten verbündeter:m bündnispartner:m/bündnispartners
        bündnispartnern:m alliierte:m/alliierten
        """,
    "member": """
        mitglied:n/mitglieder/mitgliedern/mitglieds mitgliedstaat:m/mitgliedstaaten
        mitgliedsstaat:m/mitgliedsstaaten mitgliedsland:n/mitgliedsländer/mitgliedsländern
        mitgliedstaaten:m gründungsmitglied:n/gründungsmitglieder/gründungsmitgliedern
        """,
    "alliance": """
        allianz:f bündnis:n/bündnisses militärbündnis:n verteidigungsbündnis:n
        militärallianz:f
        """,
    "country": "land:n/landes republik:f staat:m/staates königreich:n/königreichs",
    "capital": "hauptstadt:f",
    "exclave": "exklave:f enklave:f",
    "medium": """
        nachrichtenagentur:f zeitung:f sender:m/senders fernsehen:n/fernsehens agentur:f magazin:n
        nachrichtenmagazin:n radio:n portal:n nachrichtenportal:n rundfunk:m tageszeitung:f
        kurznachrichtendienst:m staatsagentur:f staatsfernsehen:n
        """,
    "commander": "leitung:f führung:f kommando:n",
}

# Nouns whose end may close a compound of the same class (Bundeswehrsoldaten, NATO-Einheit).
COMPOUND_CLASSES = frozenset(
    "personnel collective unit base equipment civil office body border ally member "
    "presence mission send-noun station-noun withdraw-noun reinforce-noun exclave".split()
)
# Ends that look like one of those classes and are none.
NOT_COMPOUND = frozenset(
    "handelsschiff handelsschiffe handelsschiffen frachtschiff frachtschiffe containerschiff "
    "passagierflugzeug linienflugzeug landeinheit seinheit freiheit mehrheit minderheit "
    "vergangenheit gelegenheit einheit "
    "wirtschaftskraft ehemann kaufmann obmann tischler seemann hauptmann bergmann "
    "dividende abstand rückverband dachverband spitzenverband fußballverband".split()
)
