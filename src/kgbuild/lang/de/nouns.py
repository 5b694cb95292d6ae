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
        fallschirmspringer:m/fallschirmspringern
        panzergrenadier:m/panzergrenadiere/panzergrenadieren kanonier:m/kanoniere/kanonieren
        unteroffizier:m/unteroffiziere/unteroffizieren offiziersanwärter:m/offiziersanwärtern
        kadett:m/kadetten feldwebel:m/feldwebeln gefreite:m/gefreiten
        besatzungsmitglied:n/besatzungsmitglieder/besatzungsmitgliedern
        crewmitglied:n/crewmitglieder/crewmitgliedern instrukteur:m/instrukteure/instrukteuren
        instruktor:m/instruktoren militärtrainer:m/militärtrainern militärexperte:m/militärexperten
        militärpolizist:m/militärpolizisten feldjäger:m/feldjägern gefechtsfeldtaucher:m
        kampfschwimmer:m/kampfschwimmern minentaucher:m/minentauchern pilot:m/piloten
        milizionär:m/milizionäre/milizionären milizsoldat:m/milizsoldaten blaumütze:f/blaumützen
        friedenswächter:m/friedenswächtern friedenshüter:m/friedenshütern
        kommandosoldat:m/kommandosoldaten nationalgardist:m/nationalgardisten
        gebirgssoldat:m/gebirgssoldaten seesoldat:m/seesoldaten gi:m/gis zeitsoldat:m/zeitsoldaten
        berufssoldat:m/berufssoldaten grundwehrdienstleistende:m/grundwehrdienstleistenden
        wehrdienstleistende:m/wehrdienstleistenden truppenangehörige:m/truppenangehörigen
        armeeangehörige:m/armeeangehörigen luftwaffenangehörige:m/luftwaffenangehörigen
        bundeswehrangehörige:m/bundeswehrangehörigen kosake:m/kosaken husar:m/husaren
        dragoner:m/dragonern gurkha:m/gurkhas zuave:m/zuaven panzersoldat:m/panzersoldaten
        panzerfahrer:m/panzerfahrern
        """,
    "collective": """
        truppe:f/truppen streitkraft:f/streitkräfte/streitkräften armee:f/armeen
        kampftruppe:f/kampftruppen bodentruppe:f/bodentruppen heer:n/heeres besatzung:f
        friedenstruppe:f/friedenstruppen verstärkung:f/verstärkungen vorkommando:n/vorkommandos
        spezialeinheiten:f schutztruppe:f militärpersonal:n/militärpersonals personal:n
        nachschubtruppe:f/nachschubtruppen vorhut:f
        infanterie:f marineinfanterie:f
        streitmacht:f/streitmächte/streitmächten kavallerie:f crew:f/crews
        mannschaft:f/mannschaften bedienungsmannschaft:f luftlandetruppe:f/luftlandetruppen
        kontingentpersonal:n wachpersonal:n zivilpersonal:n
        truppenverstärkung:f/truppenverstärkungen vorausabteilung:f/vorausabteilungen nachhut:f
        interventionstruppe:f/interventionstruppen
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
        hundertschaft:f/hundertschaften heeresgruppe:f/heeresgruppen armeegruppe:f/armeegruppen
        bataillonskampfgruppe:f/bataillonskampfgruppen detachement:n/detachements
        truppenteil:m/truppenteile/truppenteilen/truppenteils einsatzgruppe:f/einsatzgruppen
        trägergruppe:f/trägergruppen flugzeugträgergruppe:f/flugzeugträgergruppen
        trägerkampfgruppe:f/trägerkampfgruppen infanteriezug:m/infanteriezüge/infanteriezügen
        panzerzug:m/panzerzüge/panzerzügen alarmrotte:f/alarmrotten
        vorauskommando:n/vorauskommandos divisionsstab:m/divisionsstabs brigadestab:m/brigadestabs
        führungsstab:m/führungsstabs halbbataillon:n/halbbataillone
        artillerieabteilung:f/artillerieabteilungen einsatzabteilung:f
        panzerabteilung:f/panzerabteilungen panzergruppe:f/panzergruppen
        patriot-staffel:f/patriot-staffeln flugabwehrraketengruppe:f/flugabwehrraketengruppen
        jagdgeschwader:n taskforce:f/taskforces task-force:f marschbataillon:n/marschbataillone
        reservebataillon:n
        """,
    "mission": """
        mission:f/missionen operation:f/operationen einsatz:m/einsätze/einsatzes/einsätzen
        militäreinsatz:m/militäreinsatzes/militäreinsätze übung:f/übungen manöver:n/manövern
        friedensmission:f
        patrouille:f/patrouillen intervention:f/interventionen offensive:f/offensiven
        feldzug:m/feldzugs/feldzüge feldzügen:m militäraktion:f/militäraktionen
        militärintervention:f/militärinterventionen training:n/trainings gegenoffensive:f
        militärmission:f/militärmissionen luftraumüberwachung:f luftbrücke:f
        """,
    "presence": """
        präsenz:f truppenpräsenz:f militärpräsenz:f kräftebeitrag:m/kräftebeitrags
        truppenstärke:f beteiligung:f/beteiligungen stärke:f
        kontingentstärke:f/kontingentstärken mannschaftsstärke:f personalstärke:f sollstärke:f
        mandatsobergrenze:f/mandatsobergrenzen personalobergrenze:f/personalobergrenzen
        """,
    "base": """
        stützpunkt:m/stützpunkte/stützpunkts/stützpunktes/stützpunkten basis:f/basen
        militärbasis:f kaserne:f/kasernen flugplatz:m/flugplatzes luftwaffenbasis:f
        flughafen:m/flughafens lufttransportstützpunkt:m fliegerhorst:m/fliegerhorsts hafen:m
        lager:n/lagers truppenübungsplatz:m/truppenübungsplatzes
        luftwaffenstützpunkt:m/luftwaffenstützpunkts militärstützpunkt:m/militärstützpunkte
        feldlager:n/feldlagers/feldlagern außenposten:m/außenpostens camp:n/camps
        airbase:f/airbases übungsplatz:m/übungsplatzes/übungsplätze/übungsplätzen
        standort:m/standorte/standorts/standortes/standorten depot:n/depots
        flugfeld:n/flugfelds/flugfeldes/flugfelder militärgelände:n/militärgeländes
        kasernengelände:n kontrollposten:m/kontrollpostens beobachtungsposten:m/beobachtungspostens
        kontrollpunkt:m/kontrollpunkte/kontrollpunkten checkpoint:m/checkpoints
        ausbildungszentrum:n/ausbildungszentrums/ausbildungszentren
        trainingszentrum:n/trainingszentrums/trainingszentren schießplatz:m/schießplatzes
        feldlazarett:n/feldlazaretts lazarett:n/lazaretts/lazarette airport:m/airports
        werft:f/werften raketenbasis:f garnisonsstadt:f vorposten:m militärstützpunkts:m
        flugplätze:m/flugplätzen häfen:m flughäfen:m
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
        transall:f a400m:m a-400m:m c-130:f c-160:f c-17:f chinook:m/chinooks apache:m/apaches
        hercules:f hercules-maschine:f/hercules-maschinen awacs:n awacs-flugzeug:n/awacs-flugzeuge
        puma:m/pumas dingo:m/dingos fennek:m/fenneks abrams:m himars:m iris-t:f nasams:n s-300:f
        s-400:f mig-21:f mig-29:f mig-31:f su-24:f su-25:f su-27:f su-30:f su-34:f su-35:f f-4:f
        f-14:f f-15:f f-18:f f-22:f f-16s:f f-15s:f f-22s:f f-35s:f f/a-18:f b-1:f b-2:f b-52:f
        t-55:m t-62:m t-72:m t-80:m t-90:m mq-9:f nh90:m nh-90:m ch-53:m uh-60:m mi-8:m mi-17:m
        mi-24:m sea-king:m sea-lynx:m harrier:m/harriers eurofighters:m mirages:f super-etendard:f
        helikopter:m/helikoptern/helikopters kampfhelikopter:m/kampfhelikoptern
        kampfdrohne:f/kampfdrohnen aufklärungsdrohne:f/aufklärungsdrohnen spähpanzer:m/spähpanzern
        bergepanzer:m/bergepanzern radpanzer:m/radpanzern panzerwagen:m spähwagen:m
        militärlastwagen:m militärfahrzeug:n/militärfahrzeuge
        truppentransporter:m/truppentransportern mannschaftstransporter:m/mannschaftstransportern
        jeep:m/jeeps geländewagen:m mörser:m/mörsern kanone:f/kanonen flugabwehrkanone:f
        flugabwehrgeschütz:n/flugabwehrgeschütze/flugabwehrgeschützen
        luftabwehrsystem:n/luftabwehrsysteme/luftabwehrsystemen/luftabwehrsystems
        raketenabwehrsystem:n/raketenabwehrsysteme/raketenabwehrsystemen
        waffensystem:n/waffensysteme/waffensystemen raketensystem:n/raketensysteme/raketensystemen
        artilleriesystem:n/artilleriesysteme/artilleriesystemen radarsystem:n/radarsysteme
        abwehrsystem:n/abwehrsysteme/abwehrsystemen marschflugkörper:m/marschflugkörpern
        lenkwaffe:f/lenkwaffen sprengkopf:m/sprengköpfe/sprengköpfen
        gefechtskopf:m/gefechtsköpfe/gefechtsköpfen atombombe:f/atombomben
        einsatzgruppenversorger:m/einsatzgruppenversorgern hubschrauberträger:m/hubschrauberträgern
        minensucher:m/minensuchern minenräumer:m/minenräumern
        unterseeboot:n/unterseeboote/unterseebooten lenkwaffenkreuzer:m/lenkwaffenkreuzern
        kanonenboot:n/kanonenboote/kanonenbooten
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
        zivilperson:f/zivilpersonen person:f/personen leute:f/leuten
        passagier:m/passagiere/passagieren tourist:m/touristen urlauber:m/urlaubern
        journalist:m/journalisten häftling:m/häftlinge/häftlingen
        kriegsgefangene:m/kriegsgefangenen geflüchtete:m/geflüchteten vertriebene:m/vertriebenen
        asylbewerber:m/asylbewerbern asylsuchende:m/asylsuchenden student:m/studenten
        schüler:m/schülern lehrer:m/lehrern arzt:m/ärzte/ärzten bürger:m/bürgern wähler:m/wählern
        delegierte:m/delegierten angestellte:m/angestellten bedienstete:m/bediensteten
        ingenieur:m/ingenieure/ingenieuren siedler:m/siedlern pilger:m/pilgern
        fahrgast:m/fahrgäste/fahrgästen insasse:m/insassen überlebende:m/überlebenden
        vermisste:m/vermissten/vermißte/vermißten getötete:m/getöteten verwundete:m/verwundeten
        gefallene:m/gefallenen verdächtige:m/verdächtigen festgenommene:m/festgenommenen
        angreifer:m/angreifern attentäter:m/attentätern aktivist:m/aktivisten anhänger:m/anhängern
        unterstützer:m/unterstützern aufständische:m/aufständischen separatist:m/separatisten
        islamist:m/islamisten extremist:m/extremisten pirat:m/piraten schmuggler:m/schmugglern
        jugendliche:m/jugendlichen erwachsene:m/erwachsenen freiwillige:m/freiwilligen
        gendarm:m/gendarme/gendarmen familienangehörige:m/familienangehörigen
        staatsangehörige:m/staatsangehörigen evakuierte:m/evakuierten inhaftierte:m/inhaftierten
        angeklagte:m/angeklagten reisende:m/reisenden studierende:m/studierenden
        betroffene:m/betroffenen infizierte:m/infizierten protestierende:m/protestierenden
        obdachlose:m/obdachlosen ausländer:m/ausländern inländer:m einheimische:m/einheimischen
        anwohner:m/anwohnern nachfahre:m/nachfahren kunde:m/kunden fischer:m/fischern
        wahlbeobachter:m/wahlbeobachtern beobachter:m/beobachtern
        entwicklungshelfer:m/entwicklungshelfern mädchen:n frauenrechtlerin:f
        bauarbeiter:m/bauarbeitern
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
        prozentpunkt:m/prozentpunkte/prozentpunkten promille:n
        angriff:m/angriffe/angriffen/angriffs luftangriff:m/luftangriffe/luftangriffen
        raketenangriff:m/raketenangriffe/raketenangriffen
        drohnenangriff:m/drohnenangriffe/drohnenangriffen luftschlag:m/luftschläge/luftschlägen
        anschlag:m/anschläge/anschlägen/anschlags terroranschlag:m/terroranschläge/terroranschlägen
        bombenanschlag:m/bombenanschläge fall:m/fälle/fällen falle:f ortschaft:f/ortschaften
        artikel:m/artikeln seite:f/seiten punkt:m/punkte/punkten treffen:n treffens:n
        gespräch:n/gespräche/gesprächen sitzung:f/sitzungen runde:f/runden meile:f/meilen
        zentimeter:m/zentimetern millimeter:m/millimetern hektar:m liter:m/litern gramm:n kilo:n
        kubikmeter:m/kubikmetern knoten:m watt:n kilowatt:n gigawatt:n kilowattstunde:f
        kilowattstunden:f barrel:n paket:n/pakete/paketen sekunde:f/sekunden jahrzehnt:n/jahrzehnte
        jahrzehnten:n jahrhundert:n/jahrhunderte/jahrhunderten nacht:f/nächte/nächten
        wochenende:n/wochenenden gesetz:n/gesetze/gesetzen vertrag:m/verträge/verträgen
        brief:m/briefe/briefen foto:n/fotos video:n/videos buch:n/bücher/büchern
        film:m/filme/filmen schritt:m/schritte/schritten bombe:f/bomben mine:f/minen
        patrone:f/patronen gewehr:n/gewehre/gewehren sturmgewehr:n/sturmgewehre/sturmgewehren
        pistole:f/pistolen maschinengewehr:n/maschinengewehre/maschinengewehren
        sprengsatz:m/sprengsätze/sprengsätzen container:m/containern zelt:n/zelte/zelten
        bett:n/betten wohnung:f/wohnungen gebäude:n/gebäuden zimmer:n/zimmern schule:f/schulen
        krankenhaus:n/krankenhäuser/krankenhäusern brücke:f/brücken straße:f/straßen
        strasse:f/strassen stück:n/stücke firma:f/firmen betrieb:m/betriebe/betrieben
        sprache:f/sprachen stelle:f/stellen arbeitsplatz:m/arbeitsplätze arbeitsplätzen:m
        dienstposten:m planstelle:f/planstellen flug:m/flüge/flügen fahrt:f/fahrten reise:f/reisen
        route:f/routen lieferung:f/lieferungen ladung:f/ladungen transport:m/transporte
        transporten:m angebot:n/angebote frage:f/fragen antwort:f/antworten grund:m/gründe/gründen
        bericht:m/berichte/berichten verstoß:m/verstöße/verstößen vorfall:m/vorfälle/vorfällen
        zwischenfall:m/zwischenfälle/zwischenfällen unfall:m/unfälle/unfällen
        explosion:f/explosionen einschlag:m/einschläge/einschlägen treffer:m/treffern
        schüsse:m/schüssen lkw:m/lkws lastwagen:m auto:n/autos wagen:m bus:m/busse/bussen
        zug:m/züge/zügen güterzug:m/güterzüge waggon:m/waggons familie:f/familien
        haushalt:m/haushalte/haushalten frachter:m/frachtern tanker:m/tankern öltanker:m/öltankern
        yen:m yuan:m zloty:m krone:f/kronen schilling:m/schillinge dinar:m peso:m lira:f forint:m
        kampf:m/kämpfe/kämpfen kosten:f folge:f/folgen sorge:f/sorgen hinweis:m/hinweise/hinweisen
        nachweis:m/nachweise beweis:m/beweise/beweisen bestand:m/bestände/beständen widerstand:m
        befehl:m/befehle/befehlen wunsch:m/wünsche/wünschen teil:m/teile/teilen/teils
        aufgabe:f/aufgaben ausgabe:f/ausgaben angabe:f/angaben abgabe:f/abgaben vorgabe:f/vorgaben
        vorlage:f/vorlagen einnahme:f/einnahmen ausnahme:f/ausnahmen annahme:f/annahmen tat:f/taten
        rate:f/raten anstieg:m rede:f/reden klage:f/klagen bitte:f/bitten suche:f leben:n essen:n
        verhalten:n vorgehen:n ding:n/dinge/dingen sache:f/sachen maßnahme:f/maßnahmen
        fehler:m/fehlern problem:n/probleme problemen:n thema:n/themen ziel:n/ziele/zielen
        tor:n/tore/toren spiel:n/spiele/spielen versuch:m/versuche/versuchen verfahren:n
        beschluss:m/beschlüsse/beschlüssen mandat:n/mandate/mandaten/mandats sanktion:f/sanktionen
        häuser:n/häusern bilder:n/bildern
        """,
    "send-noun": """
        entsendung:f/entsendungen verlegung:f/verlegungen einmarsch:m/einmarsches
        dislozierung:f
        abkommandierung:f/abkommandierungen verschiffung:f/verschiffungen bereitstellung:f
        ankunft:f eintreffen:n eintreffens:n abstellung:f
        """,
    "station-noun": """
        stationierung:f/stationierungen aufmarsch:m/aufmarsches
        truppenaufmarsch:m/truppenaufmarschs
        aufstellung:f zusammenziehung:f truppenkonzentration:f/truppenkonzentrationen massierung:f
        truppenmassierung:f mobilisierung:f einquartierung:f truppenstationierung:f
        """,
    "withdraw-noun": """
        abzug:m/abzugs/abzuges rückzug:m/rückzugs truppenabzug:m/truppenabzugs heimkehr:f
        teilabzug:m/teilabzugs/teilabzuges heimholung:f
        rückkehr:f rückverlegung:f/rückverlegungen heimreise:f heimflug:m rückführung:f
        rückholung:f abberufung:f truppenreduzierung:f/truppenreduzierungen
        truppenabbau:m/truppenabbaus truppenverringerung:f truppenverminderung:f zurückverlegung:f
        """,
    "reinforce-noun": """
        aufstockung:f/aufstockungen
        verdopplung:f verdoppelung:f verdreifachung:f erhöhung:f/erhöhungen ausweitung:f
        erweiterung:f vergrößerung:f truppenerhöhung:f truppenaufstockung:f/truppenaufstockungen
        """,
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
        sekretär:m/sekretärs/sekretärin kommissar:m/kommissarin/kommissars eu-kommissar:m
        staatsoberhaupt:n/staatsoberhaupts/staatsoberhauptes oberhaupt:n monarch:m/monarchen
        emir:m/emirs sultan:m/sultans kronprinz:m/kronprinzen scheich:m/scheichs
        unterhändler:m/unterhändlerin sondergesandte:m/sondergesandten gesandte:m/gesandten
        gesandter:m militärattaché:m verteidigungsexperte:m/verteidigungsexpertin expertin:f
        diplomatin:f verteidigungspolitiker:m/verteidigungspolitikerin
        außenpolitiker:m/außenpolitikerin parlamentspräsident:m/parlamentspräsidentin
        ratspräsident:m/ratspräsidentin kommissionschef:m/kommissionschefin
        kommissionspräsident:m/kommissionspräsidentin oppositionsführer:m/oppositionsführerin
        rebellenführer:m/rebellenführers milizenführer:m machthaber:m/machthabers juntachef:m
        präsidentensprecher:m pressesprecher:m/pressesprecherin oberstabsfeldwebel:m
        flottillenadmiral:m konteradmiral:m vizeadmiral:m korvettenkapitän:m wehrbeauftragter:m
        wehrbeauftragte:f verteidigungschef:m geheimdienstchef:m/geheimdienstchefs
        parteivorsitzender:m parteivorsitzende:f armeechef:m/armeechefs militärchef:m/militärchefs
        luftwaffenchef:m marinechef:m heereschef:m
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
        generalsekretariat:n sekretariat:n bundesrat:m bundestag:m/bundestags/bundestages
        senat:m/senats kongress:m/kongresses kongreß:m unterhaus:n/unterhauses
        oberhaus:n/oberhauses duma:f staatsduma:f volkskammer:f nationalversammlung:f
        repräsentantenhaus:n abgeordnetenhaus:n landtag:m/landtags nato-rat:m
        militärrat:m/militärrats übergangsrat:m nationalrat:m/nationalrats
        ministerrat:m/ministerrats staatsrat:m europarat:m/europarats ausschuss:m/ausschusses
        ausschuß:m fraktion:f/fraktionen koalition:f delegation:f/delegationen verwaltung:f
        polizei:f küstenwache:f gerichtshof:m/gerichtshofs/gerichtshofes staatsanwaltschaft:f
        oberkommando:n/oberkommandos zentralkommando:n/zentralkommandos
        regionalkommando:n/regionalkommandos unterstützungskommando:n/unterstützungskommandos
        streitkräftekommando:n hauptkommando:n/hauptkommandos luftwaffenkommando:n marinekommando:n
        heereskommando:n admiralität:f admiralstab:m/admiralstabs wehrministerium:n
        bundeswehrverband:m/bundeswehrverbands/bundeswehrverbandes
        reservistenverband:m/reservistenverbands auslandsgeheimdienst:m militärgeheimdienst:m
        planungsstab:m/planungsstabs krisenstab:m/krisenstabs militärregierung:f
        übergangsregierung:f
        """,
    "area": """
        norden:m süden:m osten:m westen:m nordosten:m nordwesten:m südosten:m
        südwesten:m region:f/regionen provinz:f/provinzen gebiet:n/gebiete/gebiets
        stadt:f/städte insel:f/inseln
        küste:f/küsten ufer:n distrikt:m/distrikts bezirk:m/bezirks raum:m hafenstadt:f
        küstenstadt:f grenzstadt:f ort:m
        teilrepublik:f kleinstadt:f großstadt:f dorf:n gouvernement:n enklave:f meerenge:f
        vorort:m/vororts/vororte landkreis:m/landkreises gemeinde:f/gemeinden halbinsel:f
        inselgruppe:f archipel:m/archipels bucht:f tal:n/tals/tales wüste:f hochland:n/hochlands
        gebirge:n bundesland:n/bundeslandes/bundeslands bundesstaat:m/bundesstaates/bundesstaats
        kanton:m/kantons rajon:m oblast:f verwaltungsbezirk:m stadtteil:m/stadtteils stadtviertel:n
        ortsteil:m siedlung:f/siedlungen metropole:f/metropolen großraum:m nordküste:f südküste:f
        ostküste:f westküste:f unruheprovinz:f nachbarprovinz:f bergregion:f wüstenstadt:f
        provinzhauptstadt:f provinzstadt:f regionalhauptstadt:f landeshauptstadt:f kreisstadt:f
        ostteil:m/westteil nordteil:m/südteil stadtrand:m zone:f pufferzone:f sicherheitszone:f
        korridor:m/korridors territorium:n/territoriums
        krisengebiet:n/krisengebiets/krisengebiete/krisengebieten kriegsgebiet:n/kriegsgebiets
        einsatzgebiet:n/einsatzgebiets einsatzraum:m/einsatzraums kampfgebiet:n
        seegebiet:n/seegebiets inselstaates:m hauptinsel:f mittelmeerinsel:f nordinsel:f südinsel:f
        küstenort:m urlaubsort:m badeort:m industriestadt:f millionenstadt:f universitätsstadt:f
        bergdorf:n umland:n umgebung:f hinterland:n räume:m/räumen/raumes
        dörfer:n/dörfern/dorfes/dorfs orte:m/orten/ortes/orts küstenregion:f/küstenregionen
        sahelregion:f ostseeinsel:f
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
    "allgemeinheit gemeinheit maßeinheit maßeinheiten wohneinheit wohneinheiten unreinheit "
    "windkraft wasserkraft kernkraft kaufkraft schwerkraft rechtskraft schlagkraft tatkraft "
    "atomkraft kampfkraft feuerkraft zugkraft sprengkraft triebkraft strahlkraft "
    "überzeugungskraft durchsetzungskraft abschreckungskraft verteidigungskraft führungskraft "
    "führungskräfte führungskräften triebkräfte wirtschaftskräfte ordnungskräfte ordnungskräften "
    "fachmann staatsmann geschäftsmann geschäftsmänner geschäftsmännern staatsmänner "
    "staatsmännern kameramann gewährsmann ombudsmann strohmann weihnachtsmann amtmann ehemänner "
    "hofmann hoffmann lehmann neumann zimmermann strack-zimmermann buschmann hartmann baumann "
    "herrmann naumann wiegmann hermann normann ehefrau ehefrauen hausfrau hausfrauen kauffrau "
    "geschäftsfrau geschäftsfrauen jungfrau landfrauen brückenkopf brückenköpfe dummkopf "
    "totenkopf wahlkämpfer vorkämpfer einzelkämpfer schattenflotte fahrzeugflotte handelsflotte "
    "fischereiflotte wirtschaftsverband sportverband journalistenverband branchenverband "
    "landesverband kreisverband bundesverband arbeitgeberverband sozialverband wohlfahrtsverband "
    "interessenverband diplomatenkorps pressekorps autobatterie autobatterien containerschiffe "
    "containerschiffen kreuzfahrtschiff kreuzfahrtschiffe kreuzfahrtschiffen forschungsschiff "
    "forschungsschiffe tankschiff tankschiffe rettungsschiff rettungsschiffe fährschiff "
    "fährschiffe passagierschiff passagierschiffe frachtschiffen raumschiff luftschiff "
    "fischerboot fischerboote fischerbooten schlauchboot schlauchboote schlauchbooten "
    "rettungsboot rettungsboote rettungsbooten ruderboot segelboot segelboote flüchtlingsboot "
    "flüchtlingsboote ausflugsboot sportboot motorboot passagierflugzeuge passagierflugzeugen "
    "verkehrsflugzeug verkehrsflugzeuge segelflugzeug linienflugzeuge linienflugzeugen "
    "charterflugzeug privatflugzeug frachtflugzeug kleinflugzeug sportflugzeug löschflugzeug "
    "löschflugzeuge kraftfahrzeug kraftfahrzeuge kraftfahrzeugen privatfahrzeug raumfahrzeug "
    "elektrofahrzeug elektrofahrzeuge feuerwehrfahrzeug feuerwehrfahrzeuge waschmaschine "
    "suchmaschine druckmaschine nähmaschine kaffeemaschine kriegsmaschine propagandamaschine "
    "passagiermaschine passagiermaschinen linienmaschine linienmaschinen chartermaschine "
    "chartermaschinen baumaschine baumaschinen privatjets rettungshubschrauber ausführung "
    "ausführungen einführung durchführung entführung entführungen aufführung verführung "
    "kriegsführung kriegführung fortführung weiterführung zusammenführung beweisführung "
    "amtsführung buchführung überführung herbeiführung gesprächsführung verhandlungsführung "
    "videobotschaft videobotschaften hiobsbotschaft grußbotschaft friedensbotschaft "
    "weihnachtsbotschaft neujahrsbotschaft emission emissionen transmission kooperation "
    "kooperationen ausübung windstärke lautstärke wahlbeteiligung obergrenze obergrenzen "
    "untergrenze untergrenzen altersgrenze altersgrenzen schmerzgrenze höchstgrenze höchstgrenzen "
    "belastungsgrenze belastungsgrenzen einkommensgrenze schuldengrenze "
    "handelsschiff handelsschiffe handelsschiffen frachtschiff frachtschiffe containerschiff "
    "passagierflugzeug linienflugzeug landeinheit seinheit freiheit mehrheit minderheit "
    "vergangenheit gelegenheit einheit "
    "wirtschaftskraft ehemann kaufmann obmann tischler seemann hauptmann bergmann "
    "dividende abstand rückverband dachverband spitzenverband fußballverband".split()
)
