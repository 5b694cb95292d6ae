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
        überzeugt_zeigen zeigt zeigte gezeigt
        formulieren formuliert formulierte formuliert
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
        erklären_für erklärt erklärte erklärt
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
    "werben": "für um",
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
    "bitten": "um",
    "ersuchen": "um",
    "aus|sprechen": "für gegen",
    "raten": "zu zum zur",
    "ab|raten": "von vom",
    "widersprechen": "",
}
