"""German verbs of saying, by the way in which each takes what is said.

The principal parts are written as in :mod:`kgbuild.lang.de.verbs`.
"""

from __future__ import annotations

# way of taking what is said: verbs
VERBS: dict[str, str] = {
    # A clause or a quotation tells what is said: "sagte, Ankara könne …".
    "say": """
        sagen sagt sagte gesagt
        erklären erklärt erklärte erklärt
        mit|teilen teilt teilte geteilt
        betonen betont betonte betont
        berichten berichtet berichtete berichtet
        melden meldet meldete gemeldet
        ergänzen ergänzt ergänzte ergänzt
        hinzu|fügen fügt fügte gefügt
        an|fügen fügt fügte gefügt
        versichern versichert versicherte versichert
        schreiben schreibt schrieb geschrieben
        äußern äußert äußerte geäußert
        begründen begründet begründete begründet
        argumentieren argumentiert argumentierte argumentiert
        unterstreichen unterstreicht unterstrich unterstrichen
        behaupten behauptet behauptete behauptet
        meinen meint meinte gemeint
        heißen heißt hieß geheißen
        lauten lautet lautete gelautet
        verlauten verlautet verlautete verlautet
        erläutern erläutert erläuterte erläutert
        antworten antwortet antwortete geantwortet
        entgegnen entgegnet entgegnete entgegnet
        erwidern erwidert erwiderte erwidert
        kontern kontert konterte gekontert
        erzählen erzählt erzählte erzählt
        schildern schildert schilderte geschildert
        berichtigen berichtigt berichtigte berichtigt
        beteuern beteuert beteuerte beteuert
        klar|stellen stellt stellte gestellt
        klar|machen macht machte gemacht
        deutlich|machen macht machte gemacht
        bekannt|geben gibt gab gegeben
        bekannt|machen macht machte gemacht
        zu|geben gibt gab gegeben
        ein|räumen räumt räumte geräumt
        an|geben gibt gab gegeben
        wissen|lassen lässt/läßt ließ gelassen
        hin|weisen weist wies gewiesen
        verweisen verweist verwies verwiesen
        fest|stellen stellt stellte gestellt
        dar|legen legt legte gelegt
        aus|führen führt führte geführt
        vor|rechnen rechnet rechnete gerechnet
        dagegen|halten hält hielt gehalten
        nach|legen legt legte gelegt
        spotten spottet spottete gespottet
        scherzen scherzt scherzte gescherzt
        klagen klagt klagte geklagt
        bilanzieren bilanziert bilanzierte bilanziert
        resümieren resümiert resümierte resümiert
        kommentieren kommentiert kommentierte kommentiert
        prophezeien prophezeit prophezeite prophezeit
        vermuten vermutet vermutete vermutet
        mutmaßen mutmaßt mutmaßte gemutmaßt
        urteilen urteilt urteilte geurteilt
        versprechen verspricht versprach versprochen
        zu|sagen sagt sagte gesagt
        geloben gelobt gelobte gelobt
        schwören schwört schwor geschworen
        twittern twittert twitterte getwittert
        rufen ruft rief gerufen
        zitieren zitiert zitierte zitiert
        bemerken bemerkt bemerkte bemerkt
        an|merken merkt merkte gemerkt
        rechtfertigen rechtfertigt rechtfertigte gerechtfertigt
        formulieren formuliert formulierte formuliert
        frohlocken frohlockt frohlockte frohlockt
        poltern poltert polterte gepoltert
        schimpfen schimpft schimpfte geschimpft
        seufzen seufzt seufzte geseufzt
        staunen staunt staunte gestaunt
        wettern wettert wetterte gewettert
        höhnen höhnt höhnte gehöhnt
        jubeln jubelt jubelte gejubelt
        beschwichtigen beschwichtigt beschwichtigte beschwichtigt
        beruhigen beruhigt beruhigte beruhigt
        ein|wenden wendet wandte/wendete gewandt/gewendet
        ein|werfen wirft warf geworfen
        fort|fahren fährt fuhr gefahren
        nach|schieben schiebt schob geschoben
        zurück|geben gibt gab gegeben
        unterstellen unterstellt unterstellte unterstellt
        signalisieren signalisiert signalisierte signalisiert
        konstatieren konstatiert konstatierte konstatiert
        präzisieren präzisiert präzisierte präzisiert
        prognostizieren prognostiziert prognostizierte prognostiziert
        orakeln orakelt orakelte georakelt
        witzeln witzelt witzelte gewitzelt
        aus|richten richtet richtete gerichtet
        informieren informiert informierte informiert
        unterrichten unterrichtet unterrichtete unterrichtet
        """,
    # The object, a clause or an infinitive tells it: "fordert ein Ende der Kämpfe".
    "state": """
        fordern fordert forderte gefordert
        ein|fordern fordert forderte gefordert
        auf|fordern fordert forderte gefordert
        verlangen verlangt verlangte verlangt
        an|kündigen kündigt kündigte gekündigt
        verkünden verkündet verkündete verkündet
        bekräftigen bekräftigt bekräftigte bekräftigt
        bestätigen bestätigt bestätigte bestätigt
        zu|sichern sichert sicherte gesichert
        kritisieren kritisiert kritisierte kritisiert
        rügen rügt rügte gerügt
        beklagen beklagt beklagte beklagt
        bedauern bedauert bedauerte bedauert
        verurteilen verurteilt verurteilte verurteilt
        beschuldigen beschuldigt beschuldigte beschuldigt
        vor|werfen wirft warf geworfen
        loben lobt lobte gelobt
        würdigen würdigt würdigte gewürdigt
        begrüßen begrüßt begrüßte begrüßt
        hervor|heben hebt hob gehoben
        bezeichnen bezeichnet bezeichnete bezeichnet
        nennen nennt nannte genannt
        werten wertet wertete gewertet
        beziffern beziffert bezifferte beziffert
        vor|schlagen schlägt schlug geschlagen
        empfehlen empfiehlt empfahl empfohlen
        an|mahnen mahnt mahnte gemahnt
        erklären erklärt erklärte erklärt
        melden meldet meldete gemeldet
        äußern äußert äußerte geäußert
        an|drohen droht drohte gedroht
        schätzen schätzt schätzte geschätzt
        zurück|fordern fordert forderte gefordert
        rühmen rühmt rühmte gerühmt
        geißeln geißelt geißelte gegeißelt
        brandmarken brandmarkt brandmarkte gebrandmarkt
        bemängeln bemängelt bemängelte bemängelt
        monieren moniert monierte moniert
        """,
    # What is said stands behind a preposition, in a clause or in an infinitive; which
    # preposition, PREPOSITIONS tells: "warnte vor einem Flächenbrand".
    "speak": """
        sprechen spricht sprach gesprochen
        reden redet redete geredet
        warnen warnt warnte gewarnt
        drohen droht drohte gedroht
        werben wirbt warb geworben
        drängen drängt drängte gedrängt
        pochen pocht pochte gepocht
        bestehen besteht bestand bestanden
        beharren beharrt beharrte beharrt
        dringen dringt drang gedrungen
        auf|rufen ruft rief gerufen
        appellieren appelliert appellierte appelliert
        mahnen mahnt mahnte gemahnt
        plädieren plädiert plädierte plädiert
        rechnen rechnet rechnete gerechnet
        bitten bittet bat gebeten
        ersuchen ersucht ersuchte ersucht
        aus|sprechen spricht sprach gesprochen
        raten rät riet geraten
        ab|raten rät riet geraten
        berichten berichtet berichtete berichtet
        """,
    "deny": """
        bestreiten bestreitet bestritt bestritten
        dementieren dementiert dementierte dementiert
        zurück|weisen weist wies gewiesen
        leugnen leugnet leugnete geleugnet
        verneinen verneint verneinte verneint
        widersprechen widerspricht widersprach widersprochen
        ab|streiten streitet stritt gestritten
        """,
    "refuse": """
        aus|schließen schließt schloss/schloß geschlossen
        ab|lehnen lehnt lehnte gelehnt
        weigern weigert weigerte geweigert
        verwerfen verwirft verwarf verworfen
        """,
    # Counts only where it is negated: "sieht keine Anzeichen für einen Angriff".
    "see": """
        sehen sieht sah gesehen
        erkennen erkennt erkannte erkannt
        """,
}

# verb: prepositions behind which stands what is said
PREPOSITIONS: dict[str, str] = {
    "sprechen": "von vom",
    "reden": "von vom",
    "warnen": "vor",
    "drohen": "mit",
    "werben": "für",
    "drängen": "auf",
    "pochen": "auf",
    "bestehen": "auf",
    "beharren": "auf",
    "dringen": "auf",
    "auf|rufen": "zu zum zur",
    "appellieren": "an",
    "mahnen": "zu zum zur",
    "plädieren": "für",
    "rechnen": "mit",
    "berichten": "von vom",
    "bitten": "um",
    "ersuchen": "um",
    "aus|sprechen": "für gegen",
    "raten": "zu zum zur",
    "ab|raten": "von vom",
    "widersprechen": "",
}

# verb: word without which its object is no speech ("erklärte das Abkommen für nichtig")
MARKED: dict[str, str] = {"erklären": "für", "an|geben": "mit", "schätzen": "auf"}

# class of word in the words around what is said: its words
CLASSES: dict[str, str] = {
    # Nouns that say whose words follow: "nach Angaben des Ministeriums".
    "words-noun": """angaben angabe darstellung worten aussage aussagen auskunft ansicht auffassung
        einschätzung informationen meinung mitteilung schätzung schätzungen zählung zählungen
        bekunden bekundungen berechnungen eingeständnis erkenntnissen überzeugung lesart bericht
        berichten schilderung schilderungen""",
    # Of these, the ones that an adjective of a nation turns into the words of that nation.
    "own-words-noun": "angaben angabe darstellung lesart auskunft",
    # Writings: they hold words, but it is someone else who says them.
    "writing": """bericht berichts berichte berichten erklärung mitteilung mitteilungen
        papier papiers dokument schreiben schreibens brief briefs stellungnahme pressemitteilung
        meldung meldungen medienbericht medienberichte medienberichten verfassung vertrag vertrags
        abkommen abkommens mandat mandats gesetz gesetzes plan plans resolution umfrage umfragen
        statistik statistiken studie studien text textes artikel entwurf beschluss beschlusses
        schätzung schätzungen zahlen daten zeitplan konzept strategie agenda satzung bilanz
        beobachtungen kommuniqué tagesbefehl gutachten tweet eintrag video pressekonferenz
        interview rede gespräch telefonat kreise""",
    # Announced as a claim: what follows it is the claim itself.
    "claim-noun": """vorwurf vorwürfe vorwürfen bericht berichte berichten behauptung behauptungen
        darstellung spekulation spekulationen anschuldigung anschuldigungen gerücht gerüchte
        meldung meldungen anklage verdacht unterstellung aussage aussagen""",
    # Speakers that are no office and no body.
    "speaker-noun": """offizier offiziere offizieren soldat soldaten soldatin experte experten
        expertin berater beobachter beobachtern diplomat diplomaten diplomatin militärs aktivist
        aktivisten rebellen miliz machthaber machthabern augenzeuge augenzeugen anwohner helfer
        hilfsorganisation hilfsorganisationen opposition oppositionspartei gewerkschaft
        sicherheitskreise sicherheitskreisen regierungskreise regierungskreisen militärkreise
        militärkreisen diplomatenkreise diplomatenkreisen parteikreise delegationskreise
        delegationskreisen staatsanwaltschaft polizei bundespolizei feuerwehr bürgermeister
        bürgermeisterin arzt stabsarzt ärztin hauptmann oberleutnant leutnant major feldwebel
        stabsfeldwebel gefreiter pilot pilotin seelsorger union linke linken grünen ampel liberalen
        sozialdemokraten christdemokraten konservativen analyst analysten analystin politologe
        politologin historiker historikerin forscher forscherin professor professorin kollege
        kollegin amtskollege amtskollegin kollegen amtskollegen vorgänger nachfolger stellvertreter
        stellvertreterin unterhändler unterhändlerin verbündete verbündeten fraktion fraktionschef
        fraktionschefin koalition senat kongress bundestag bundesrat kreml grenzschutz küstenwache
        zivilschutz katastrophenschutz stiftung verein konzern unternehmen reederei bank gericht
        gerichtshof vatikan hof königshaus präsidentschaft reporter korrespondent korrespondentin
        journalist journalistin haus hauses abgeordnete abgeordneten abgeordneter wehrbeauftragte
        wehrbeauftragten wehrbeauftragter sonderbeauftragte sonderbeauftragter sondergesandte
        sondergesandter gesandte gesandter milizenchef clanchef junta taliban huthi-rebellen huthis
        hisbollah hamas außenamtssprecher außenamtssprecherin präsidialamt umfeld kreisen quelle
        quellen insider gewährsmann geheimdienstler militär hauptquartier hauptquartiers""",
    # Too many and too vague to be quoted as a source of reported speech.
    "vague-speaker": """medien andere anderen experten fachleute fachleuten beobachter beobachtern
        analysten augenzeugen anwohner anwohnern kritiker kritikern quellen historiker historikern
        forscher forschern menschen leute viele manche einige""",
    "medium-noun": """zeitung tageszeitung wochenzeitung sender fernsehsender rundfunk fernsehen
        staatsfernsehen radio agentur nachrichtenagentur staatsagentur presse-agentur magazin
        nachrichtenmagazin portal nachrichtenportal kurznachrichtendienst onlinedienst
        nachrichtensender nachrichtendienst sonntagszeitung boulevardzeitung blatt podcast
        plattform radiosender fernsehkanal kanal netzwerk kurzbotschaftendienst""",
    "medium-name": """twitter telegram facebook x instagram youtube linkedin tiktok mastodon
        threads bluesky truth""",
    "on-medium": "auf bei via über im in",
    "broadcaster": """zdf ard bbc cnn dpa afp tass reuters rtl ntv welt spiegel bild zeit taz faz
        orf srf interfax bns ap kna epd apa sda ria deutschlandfunk phoenix wdr ndr swr mdr rbb br
        al-dschasira arte""",
    # Words that stand between the verb of saying and what is said.
    "loose-adverb": """nun dazu zudem außerdem weiter ferner jedoch aber auch daraufhin zuvor
        später zuletzt erneut wiederholt mehrfach bereits schon heute gestern hingegen dagegen
        indes indessen unterdessen derweil jetzt dann dort hier lediglich nur sich ihrerseits
        seinerseits allerdings kürzlich jüngst umgehend prompt abends morgens nachmittags
        mittlerweile inzwischen seither freilich wiederum ebenfalls gleichwohl dennoch ausdrücklich
        öffentlich kategorisch entschieden vehement energisch scharf stattdessen gleichzeitig
        zugleich noch einmal nochmals mal damals am""",
    "back-reference": "das dies so",
    # Openings of names that are written small: "al-Sisi".
    "name-start": "al- el- as- ad- ar- at- an- ash- asch- ben- bin-",
    # Ends of common nouns that no list needs to name.
    "noun-end": "ung heit keit schaft tion ion tät ismus ment nis ling",
    # Words behind which an unknown word in -e is a verb: "er wähle".
    "subject-word": "er sie es man wir dies das niemand jeder",
    # Verbs of demanding whose subject may be a thing: "Die Hitze fordert Opfer".
    "of-things": "fordern verlangen bestätigen",
    "impersonal-verb": "heißen verlauten",
    # They tell what others say.
    "no-speaker": "medien",
    "claim-pronoun": "das dies es ihn sie solches derlei",
    "seat-of-many": "brüssel",
    "untrue": """lüge lügen haltlos haltlose haltlosen haltloser absurd absurde absurden erfunden
        erfundenen unsinn falschmeldung falschmeldungen unwahr unwahrheit falsch märchen propaganda
        verleumdung unbegründet grundlos hirngespinst hirngespinste""",
    "these-words": "worten",
    "this": "diesen",
    "with": "mit",
    "whereby": "wonach",
    # Konjunktiv II of strong verbs, whose stem changes.
    "subjunctive-two": """nähme nähmen gäbe gäben käme kämen ginge bliebe ließe läge lägen sähe
        sähen stünde stünden stände fände fänden hielte brächte brächten träfe träfen zöge zögen
        verlöre verlören flöge flögen trüge trügen hülfe hülfen spräche sprächen bräche brächen
        wüsste wüssten bräuchte bräuchten dächte begänne begännen schlösse schlössen böte böten
        unterhielte verließe erhielte entspräche entsprächen bestünde bestünden geriete""",
    "attitude": "",
    "goes-on-clause": "weil wenn falls obwohl solange sofern sobald bis",
    "so": "so",
    "as-told": "wie",
    "as-count": "",
    "adjunct": "",
    "that": "dass daß",
    "whether": "ob warum weshalb wann wie wo wohin wieviel wer was",
    "have": "hat haben habe hatte hatten hätte hätten",
    "passive": "wurde wurden wird werden worden werde würde würden ist sind war waren sei seien",
    "goes-on": "aber sondern doch denn sowie",
    "and": "und sowie oder",
    "accusative": "den einen keinen seinen ihren diesen jeden unseren deren dessen",
    "dative": "dem einem keinem seinem ihrem diesem jedem unserem",
    "genitive": """des der eines einer dieser dieses seiner ihrer seines ihres deren dessen unserer
        unseres""",
    "complement": "von vom in im aus auf bei beim für an am der zu zum zur gegen",
    "particle-name": "von van der de al bin ben del di da den ter zu el le la ibn dos du",
    "title": "frau herr herrn dr prof",
    "it-says": "es",
    "one": "man wir",
    "substitute": "könnten müssten müßten sollten dürften wollten könnte müsste sollte wollte",
    "own": "eigenen eigener eigenem",
    "his": "seinen ihren deren dessen",
    # Ends of words for an office that a woman holds.
    "female-end": "erin tin rin chefin",
    "if": "wenn falls sofern ob",
    "organisation-word": "international watch group",
    "source-word": "laut zufolge",
    "source": "aus im in bei beim von vom",
    "day-noun": """tag tage tagen woche wochen monat monate monaten jahr jahre jahren jahres stunde
        stunden minuten morgen abend nachmittag vormittag mittag nacht wochenende wochenbeginn ende
        anfang mitte beginn vorabend uhr frühjahr sommer herbst winter zeit mal seite anfrage""",
    "told-place": "besuch termin treffen gipfel sitzung konferenz pressekonferenz",
}
