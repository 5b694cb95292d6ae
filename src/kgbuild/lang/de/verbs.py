"""German verbs by class of meaning, each with its principal parts.

The parts are infinitive, third person singular of the present and of the preterite, and
past participle; ``/`` parts variants, ``|`` sets off a separable particle. The other
forms are derived by :mod:`kgbuild.lang.morphology`.
"""

from __future__ import annotations

from kgbuild.lang.de.everyday_verbs import EVERYDAY

# class of meaning: verbs
VERBS: dict[str, str] = {
    "send": """
        beordern beordert beorderte beordert
        hin|beordern beordert beorderte beordert
        nach|schicken schickt schickte geschickt
        bringen bringt brachte gebracht
        dislozieren disloziert dislozierte disloziert
        ein|schiffen schifft schiffte geschifft
        entsenden entsendet entsandte/entsendete entsandt/entsendet
        schicken schickt schickte geschickt
        verlegen verlegt verlegte verlegt
        ab|kommandieren kommandiert kommandierte kommandiert
        hin|schicken schickt schickte geschickt
        ab|stellen stellt stellte gestellt
        ein|fliegen fliegt flog geflogen
        heran|führen führt führte geführt
        hin|bringen bringt brachte gebracht
        überführen überführt überführte überführt
        in_marsch_setzen setzt setzte gesetzt
        verschiffen verschifft verschiffte verschifft
        transportieren transportiert transportierte transportiert
        verfrachten verfrachtet verfrachtete verfrachtet
        ab|ordnen ordnet ordnete geordnet
        detachieren detachiert detachierte detachiert
        los|schicken schickt schickte geschickt
        weiter|schicken schickt schickte geschickt
        vor|schicken schickt schickte geschickt
        weiter|verlegen verlegt verlegte verlegt
        heran|schaffen schafft schaffte geschafft
        herbei|schaffen schafft schaffte geschafft
        aus|senden sendet sandte/sendete gesandt/gesendet
        hinaus|schicken schickt schickte geschickt
        herbei|rufen ruft rief gerufen
        """,
    "station": """
        ein|quartieren quartiert quartierte quartiert
        stationieren stationiert stationierte stationiert
        postieren postiert postierte postiert
        zusammen|ziehen zieht zog gezogen
        unterhalten unterhält unterhielt unterhalten
        massieren massiert massierte massiert
        auf|stellen stellt stellte gestellt
        unter|bringen bringt brachte gebracht
        ein|setzen setzt setzte gesetzt
        konzentrieren konzentriert konzentrierte konzentriert
        versammeln versammelt versammelte versammelt
        zusammen|zogen zogen zogen gezogen
        mobilisieren mobilisiert mobilisierte mobilisiert
        platzieren platziert platzierte platziert
        plazieren plaziert plazierte plaziert
        positionieren positioniert positionierte positioniert
        kasernieren kaserniert kasernierte kaserniert
        sammeln sammelt sammelte gesammelt
        gruppieren gruppiert gruppierte gruppiert
        formieren formiert formierte formiert
        um|gruppieren gruppiert gruppierte gruppiert
        auf|bauen baut baute gebaut
        mobil|machen macht machte gemacht
        zusammen|stellen stellt stellte gestellt
        """,
    "be": """
        aus|harren harrt harrte geharrt
        trainieren trainiert trainierte trainiert
        vertreten vertritt vertrat vertreten
        kreuzen kreuzt kreuzte gekreuzt
        ankern ankert ankerte geankert
        lagern lagert lagerte gelagert
        kampieren kampiert kampierte kampiert
        verharren verharrt verharrte verharrt
        stehen steht stand gestanden
        liegen liegt lag gelegen
        auf|halten hält hielt gehalten
        dienen dient diente gedient
        patrouillieren patrouilliert patrouillierte patrouilliert
        üben übt übte geübt
        verbleiben verbleibt verblieb verblieben
        laufen läuft lief gelaufen
        beraten berät beriet beraten
        aus|bilden bildet bildete gebildet
        schulen schult schulte geschult
        bewachen bewacht bewachte bewacht
        operieren operiert operierte operiert
        beteiligen beteiligt beteiligte beteiligt
        teil|nehmen nimmt nahm genommen
        überwachen überwacht überwachte überwacht
        sichern sichert sicherte gesichert
        kämpfen kämpft kämpfte gekämpft
        befinden befindet befand befunden
        weilen weilt weilte geweilt
        biwakieren biwakiert biwakierte biwakiert
        campieren campiert campierte campiert
        verschanzen verschanzt verschanzte verschanzt
        exerzieren exerziert exerzierte exerziert
        manövrieren manövriert manövrierte manövriert
        überwintern überwintert überwinterte überwintert
        ab|sichern sichert sicherte gesichert
        agieren agiert agierte agiert
        beschützen beschützt beschützte beschützt
        mit|wirken wirkt wirkte gewirkt
        durch|führen führt führte geführt
        begleiten begleitet begleitete begleitet
        eskortieren eskortiert eskortierte eskortiert
        zurück|bleiben bleibt blieb geblieben
        ein|graben gräbt grub gegraben
        fest|sitzen sitzt saß/sass gesessen
        fest|hängen hängt hing gehangen
        """,
    "move": """
        marschieren marschiert marschierte marschiert
        vor|stoßen stößt stieß gestoßen
        ein|dringen dringt drang gedrungen
        über|setzen setzt setzte gesetzt
        überschreiten überschreitet überschritt überschritten
        an|landen landet landete gelandet
        ein|laufen läuft lief gelaufen
        gehen geht ging gegangen
        reisen reist reiste gereist
        fahren fährt fuhr gefahren
        ein|rücken rückt rückte gerückt
        ein|marschieren marschiert marschierte marschiert
        ein|treffen trifft traf getroffen
        ein|ziehen zieht zog gezogen
        landen landet landete gelandet
        an|kommen kommt kam gekommen
        vor|rücken rückt rückte gerückt
        aus|laufen läuft lief gelaufen
        an|legen legt legte gelegt
        passieren passiert passierte passiert
        auf|brechen bricht brach gebrochen
        folgen folgt folgte gefolgt
        dazu|kommen kommt kam gekommen
        hinzu|kommen kommt kam gekommen
        um|ziehen zieht zog gezogen
        überqueren überquert überquerte überquert
        gelangen gelangt gelangte gelangt
        aus|rücken rückt rückte gerückt
        nach|rücken rückt rückte gerückt
        an|rücken rückt rückte gerückt
        heran|rücken rückt rückte gerückt
        weiter|marschieren marschiert marschierte marschiert
        vor|marschieren marschiert marschierte marschiert
        durch|marschieren marschiert marschierte marschiert
        auf|marschieren marschiert marschierte marschiert
        rollen rollt rollte gerollt
        an|rollen rollt rollte gerollt
        segeln segelt segelte gesegelt
        fliegen fliegt flog geflogen
        ab|fliegen fliegt flog geflogen
        hin|fliegen fliegt flog geflogen
        weiter|fahren fährt fuhr gefahren
        an|reisen reist reiste gereist
        ein|reisen reist reiste gereist
        weiter|reisen reist reiste gereist
        weiter|ziehen zieht zog gezogen
        aus|schiffen schifft schiffte geschifft
        los|marschieren marschiert marschierte marschiert
        los|fahren fährt fuhr gefahren
        vor|dringen dringt drang gedrungen
        hinzu|stoßen stößt stieß gestoßen
        dazu|stoßen stößt stieß gestoßen
        rotieren rotiert rotierte rotiert
        durchqueren durchquert durchquerte durchquert
        betreten betritt betrat betreten
        """,
    "withdraw": """
        aus|fliegen fliegt flog geflogen
        zurück|beordern beordert beorderte beordert
        ab|berufen beruft berief berufen
        zurück|rufen ruft rief gerufen
        heim|fliegen fliegt flog geflogen
        nach_hause_holen holt holte geholt
        ab|reisen reist reiste gereist
        ab|ziehen zieht zog gezogen
        zurück|ziehen zieht zog gezogen
        heim|holen holt holte geholt
        zurück|holen holt holte geholt
        heim|schicken schickt schickte geschickt
        heim|kehren kehrt kehrte gekehrt
        zurück|kehren kehrt kehrte gekehrt
        räumen räumt räumte geräumt
        verlassen verlässt/verläßt verließ verlassen
        ab|rücken rückt rückte gerückt
        zurück|verlegen verlegt verlegte verlegt
        heim|kommen kommt kam gekommen
        zurück|kommen kommt kam gekommen
        zurück|fliegen fliegt flog geflogen
        zurück|reisen reist reiste gereist
        heim|reisen reist reiste gereist
        ab|marschieren marschiert marschierte marschiert
        repatriieren repatriiert repatriierte repatriiert
        heim|fahren fährt fuhr gefahren
        heim|bringen bringt brachte gebracht
        zurück|bringen bringt brachte gebracht
        heraus|holen holt holte geholt
        heraus|ziehen zieht zog gezogen
        zurück|weichen weicht wich gewichen
        beenden beendet beendete beendet
        """,
    "reinforce": """
        verdreifachen verdreifacht verdreifachte verdreifacht
        erweitern erweitert erweiterte erweitert
        verstärken verstärkt verstärkte verstärkt
        auf|stocken stockt stockte gestockt
        erhöhen erhöht erhöhte erhöht
        verdoppeln verdoppelt verdoppelte verdoppelt
        aus|bauen baut baute gebaut
        an|heben hebt hob gehoben
        vergrößern vergrößert vergrößerte vergrößert
        an|wachsen wächst wuchs gewachsen
        wachsen wächst wuchs gewachsen
        steigen steigt stieg gestiegen
        erreichen erreicht erreichte erreicht
        übersteigen übersteigt überstieg überstiegen
        vervierfachen vervierfacht vervierfachte vervierfacht
        verfünffachen verfünffacht verfünffachte verfünffacht
        verzehnfachen verzehnfacht verzehnfachte verzehnfacht
        vervielfachen vervielfacht vervielfachte vervielfacht
        aus|weiten weitet weitete geweitet
        auf|füllen füllt füllte gefüllt
        hoch|fahren fährt fuhr gefahren
        an|steigen steigt stieg gestiegen
        an|schwellen schwillt schwoll geschwollen
        herauf|setzen setzt setzte gesetzt
        """,
    "reduce": """
        halbieren halbiert halbierte halbiert
        zurück|fahren fährt fuhr gefahren
        ab|bauen baut baute gebaut
        kürzen kürzt kürzte gekürzt
        verringern verringert verringerte verringert
        reduzieren reduziert reduzierte reduziert
        verkleinern verkleinert verkleinerte verkleinert
        senken senkt senkte gesenkt
        sinken sinkt sank gesunken
        schrumpfen schrumpft schrumpfte geschrumpft
        vermindern vermindert verminderte vermindert
        herab|setzen setzt setzte gesetzt
        ab|senken senkt senkte gesenkt
        mindern mindert minderte gemindert
        aus|dünnen dünnt dünnte gedünnt
        """,
    "comprise": """
        umfassen umfasst/umfaßt umfasste/umfaßte umfasst/umfaßt
        zählen zählt zählte gezählt
        an|gehören gehört gehörte gehört
        bestehen besteht bestand bestanden
        belaufen beläuft belief belaufen
        betragen beträgt betrug betragen
        zusammen|setzen setzt setzte gesetzt
        beinhalten beinhaltet beinhaltete beinhaltet
        """,
    "consider": """
        nach|denken denkt dachte gedacht
        diskutieren diskutiert diskutierte diskutiert
        vor|schlagen schlägt schlug geschlagen
        erwägen erwägt erwog erwogen
        prüfen prüft prüfte geprüft
        an|bieten bietet bot geboten
        bereit|halten hält hielt gehalten
        bereit|stehen steht stand gestanden
        überlegen überlegt überlegte überlegt
        erörtern erörtert erörterte erörtert
        debattieren debattiert debattierte debattiert
        liebäugeln liebäugelt liebäugelte geliebäugelt
        sondieren sondiert sondierte sondiert
        befürworten befürwortet befürwortete befürwortet
        offerieren offeriert offerierte offeriert
        ab|wägen wägt wog gewogen
        empfehlen empfiehlt empfahl empfohlen
        """,
    "plan": """
        beabsichtigen beabsichtigt beabsichtigte beabsichtigt
        bewilligen bewilligt bewilligte bewilligt
        planen plant plante geplant
        an|kündigen kündigt kündigte gekündigt
        beschließen beschließt beschloss/beschloß beschlossen
        zu|sagen sagt sagte gesagt
        versprechen verspricht versprach versprochen
        billigen billigt billigte gebilligt
        genehmigen genehmigt genehmigte genehmigt
        zu|stimmen stimmt stimmte gestimmt
        vor|sehen sieht sah gesehen
        an|ordnen ordnet ordnete geordnet
        vereinbaren vereinbart vereinbarte vereinbart
        verfügen verfügt verfügte verfügt
        vor|bereiten bereitet bereitete bereitet
        entschließen entschließt entschloss/entschloß entschlossen
        entscheiden entscheidet entschied entschieden
        befehlen befiehlt befahl befohlen
        an|weisen weist wies gewiesen
        autorisieren autorisiert autorisierte autorisiert
        ab|segnen segnet segnete gesegnet
        verpflichten verpflichtet verpflichtete verpflichtet
        ein|willigen willigt willigte gewilligt
        ein|planen plant plante geplant
        an|visieren visiert visierte visiert
        an|peilen peilt peilte gepeilt
        """,
    "provide": """
        bei|steuern steuert steuerte gesteuert
        bei|tragen trägt trug getragen
        stellen stellt stellte gestellt
        bereit|stellen stellt stellte gestellt
        auf|bieten bietet bot geboten
        """,
    "transfer": """
        liefern liefert lieferte geliefert
        überlassen überlässt überließ überlassen
        übergeben übergibt übergab übergeben
        ab|geben gibt gab gegeben
        spenden spendet spendete gespendet
        verkaufen verkauft verkaufte verkauft
        schenken schenkt schenkte geschenkt
        bestellen bestellt bestellte bestellt
        kaufen kauft kaufte gekauft
        beschaffen beschafft beschaffte beschafft
        an|schaffen schafft schaffte geschafft
        erbeuten erbeutet erbeutete erbeutet
        beliefern beliefert belieferte beliefert
        aus|liefern liefert lieferte geliefert
        aus|händigen händigt händigte gehändigt
        veräußern veräußert veräußerte veräußert
        leasen least leaste geleast
        vermieten vermietet vermietete vermietet
        exportieren exportiert exportierte exportiert
        importieren importiert importierte importiert
        weiter|reichen reicht reichte gereicht
        erwerben erwirbt erwarb erworben
        weiter|geben gibt gab gegeben
        """,
    "loss": """
        sterben stirbt starb gestorben
        töten tötet tötete getötet
        um|kommen kommt kam gekommen
        verwunden verwundet verwundete verwundet
        fliehen flieht floh geflohen
        flüchten flüchtet flüchtete geflüchtet
        desertieren desertiert desertierte desertiert
        ergeben ergibt ergab ergeben
        verlieren verliert verlor verloren
        fallen fällt fiel gefallen
        ermorden ermordet ermordete ermordet
        kapitulieren kapituliert kapitulierte kapituliert
        verunglücken verunglückt verunglückte verunglückt
        verhaften verhaftet verhaftete verhaftet
        inhaftieren inhaftiert inhaftierte inhaftiert
        internieren interniert internierte interniert
        verschleppen verschleppt verschleppte verschleppt
        vermissen vermisst/vermißt vermisste/vermißte vermisst/vermißt
        entwaffnen entwaffnet entwaffnete entwaffnet
        liquidieren liquidiert liquidierte liquidiert
        hin|richten richtet richtete gerichtet
        exekutieren exekutiert exekutierte exekutiert
        massakrieren massakriert massakrierte massakriert
        vernichten vernichtet vernichtete vernichtet
        zerstören zerstört zerstörte zerstört
        versenken versenkt versenkte versenkt
        beschädigen beschädigt beschädigte beschädigt
        ab|stürzen stürzt stürzte gestürzt
        kentern kentert kenterte gekentert
        entführen entführt entführte entführt
        erschießen erschießt erschoss/erschoß erschossen
        ertrinken ertrinkt ertrank ertrunken
        fest|nehmen nimmt nahm genommen
        gefangen|nehmen nimmt nahm genommen
        ab|schießen schießt schoss/schoß geschossen
        um|bringen bringt brachte gebracht
        """,
    "host": "beherbergen beherbergt beherbergte beherbergt",
    "lead": """
        führen führt führte geführt
        leiten leitet leitete geleitet
        an|führen führt führte geführt
        befehligen befehligt befehligte befehligt
        kommandieren kommandiert kommandierte kommandiert
        """,
    "have": "haben hat hatte gehabt",
    "copula": """
        sein ist war gewesen
        bleiben bleibt blieb geblieben
        """,
    "passive": "werden wird wurde geworden/worden",
    "give": "geben gibt gab gegeben",
    "join": """
        bei|treten tritt trat getreten
        auf|nehmen nimmt nahm genommen
        """,
    "belong": """
        gehören gehört gehörte gehört
        an|gehören gehört gehörte gehört
        """,
    "border": """
        grenzen grenzt grenzte gegrenzt
        an|grenzen grenzt grenzte gegrenzt
        """,
    "say": """
        sagen sagt sagte gesagt
        erklären erklärt erklärte erklärt
        mit|teilen teilt teilte geteilt
        betonen betont betonte betont
        berichten berichtet berichtete berichtet
        melden meldet meldete gemeldet
        warnen warnt warnte gewarnt
        fordern fordert forderte gefordert
        verlangen verlangt verlangte verlangt
        ergänzen ergänzt ergänzte ergänzt
        hinzu|fügen fügt fügte gefügt
        bekräftigen bekräftigt bekräftigte bekräftigt
        versichern versichert versicherte versichert
        bestätigen bestätigt bestätigte bestätigt
        schreiben schreibt schrieb geschrieben
        äußern äußert äußerte geäußert
        begründen begründet begründete begründet
        unterstreichen unterstreicht unterstrich unterstrichen
        kritisieren kritisiert kritisierte kritisiert
        beklagen beklagt beklagte beklagt
        behaupten behauptet behauptete behauptet
        an|kündigen kündigt kündigte gekündigt
        verkünden verkündet verkündete verkündet
        meinen meint meinte gemeint
        sprechen spricht sprach gesprochen
        heißen heißt hieß geheißen
        ein|räumen räumt räumte geräumt
        zu|sichern sichert sicherte gesichert
        mahnen mahnt mahnte gemahnt
        appellieren appelliert appellierte appelliert
        erläutern erläutert erläuterte erläutert
        loben lobt lobte gelobt
        begrüßen begrüßt begrüßte begrüßt
        drängen drängt drängte gedrängt
        antworten antwortet antwortete geantwortet
        rechnen rechnet rechnete gerechnet
        auf|rufen ruft rief gerufen
        hervor|heben hebt hob gehoben
        bezeichnen bezeichnet bezeichnete bezeichnet
        argumentieren argumentiert argumentierte argumentiert
        entgegnen entgegnet entgegnete entgegnet
        kontern kontert konterte gekontert
        erzählen erzählt erzählte erzählt
        schildern schildert schilderte geschildert
        beteuern beteuert beteuerte beteuert
        klar|stellen stellt stellte gestellt
        klar|machen macht machte gemacht
        deutlich|machen macht machte gemacht
        dar|legen legt legte gelegt
        klagen klagt klagte geklagt
        bilanzieren bilanziert bilanzierte bilanziert
        resümieren resümiert resümierte resümiert
        kommentieren kommentiert kommentierte kommentiert
        prophezeien prophezeit prophezeite geprophezeit
        vermuten vermutet vermutete vermutet
        mutmaßen mutmaßt mutmaßte gemutmaßt
        urteilen urteilt urteilte geurteilt
        geloben gelobt gelobte gelobt
        twittern twittert twitterte getwittert
        zitieren zitiert zitierte zitiert
        an|merken merkt merkte gemerkt
        rechtfertigen rechtfertigt rechtfertigte gerechtfertigt
        präzisieren präzisiert präzisierte präzisiert
        prognostizieren prognostiziert prognostizierte prognostiziert
        konstatieren konstatiert konstatierte konstatiert
        signalisieren signalisiert signalisierte signalisiert
        fest|stellen stellt stellte gestellt
        erwidern erwidert erwiderte erwidert
        bemerken bemerkt bemerkte bemerkt
        bekannt|geben gibt gab gegeben
        schwören schwört schwor geschworen
        hin|weisen weist wies gewiesen
        verweisen verweist verwies verwiesen
        widersprechen widerspricht widersprach widersprochen
        aus|sprechen spricht sprach gesprochen
        rügen rügt rügte gerügt
        bedauern bedauert bedauerte bedauert
        verurteilen verurteilt verurteilte verurteilt
        beschuldigen beschuldigt beschuldigte beschuldigt
        würdigen würdigt würdigte gewürdigt
        ein|fordern fordert forderte gefordert
        plädieren plädiert plädierte plädiert
        pochen pocht pochte gepocht
        beharren beharrt beharrte beharrt
        ersuchen ersucht ersuchte ersucht
        auf|fordern fordert forderte gefordert
        vor|werfen wirft warf geworfen
        bitten bittet bat gebeten
        reden redet redete geredet
        unterrichten unterrichtet unterrichtete unterrichtet
        heissen heisst hiess geheissen
        äussern äussert äusserte geäussert
        begrüssen begrüsst/begrüßt begrüsste/begrüßte begrüsst/begrüßt
        """,
    "deny": """
        bestreiten bestreitet bestritt bestritten
        dementieren dementiert dementierte dementiert
        zurück|weisen weist wies gewiesen
        leugnen leugnet leugnete geleugnet
        verneinen verneint verneinte verneint
        ab|streiten streitet stritt gestritten
        bezweifeln bezweifelt bezweifelte bezweifelt
        widerlegen widerlegt widerlegte widerlegt
        entkräften entkräftet entkräftete entkräftet
        """,
    "exclude": """
        aus|schließen schließt schloss/schloß geschlossen
        ab|lehnen lehnt lehnte gelehnt
        verzichten verzichtet verzichtete verzichtet
        ab|sehen sieht sah gesehen
        verweigern verweigert verweigerte verweigert
        unterlassen unterlässt/unterläßt unterließ unterlassen
        verwerfen verwirft verwarf verworfen
        weigern weigert weigerte geweigert
        sträuben sträubt sträubte gesträubt
        widersetzen widersetzt widersetzte widersetzt
        verhindern verhindert verhinderte verhindert
        verbieten verbietet verbot verboten
        untersagen untersagt untersagte untersagt
        vermeiden vermeidet vermied vermieden
        aus|schliessen schliesst schloss geschlossen
        ab|blasen bläst blies geblasen
        """,
    "see": """
        sehen sieht sah gesehen
        erkennen erkennt erkannte erkannt
        beobachten beobachtet beobachtete beobachtet
        sichten sichtet sichtete gesichtet
        entdecken entdeckt entdeckte entdeckt
        orten ortet ortete geortet
        registrieren registriert registrierte registriert
        verzeichnen verzeichnt verzeichnte verzeichnt
        glauben glaubt glaubte geglaubt
        aus|gehen geht ging gegangen
        """,
    "fear": """
        fürchten fürchtet fürchtete gefürchtet
        befürchten befürchtet befürchtete befürchtet
        bangen bangt bangte gebangt
        argwöhnen argwöhnt argwöhnte geargwöhnt
        """,
    "modal-plan": """
        sollen soll sollte gesollt
        wollen will wollte gewollt
        """,
    "modal-can": """
        können kann konnte gekonnt
        dürfen darf durfte gedurft
        mögen mag mochte gemocht
        """,
    "modal-must": "müssen muss/muß musste/mußte gemusst",
    "support": """
        unterstützen unterstützt unterstützte unterstützt
        helfen hilft half geholfen
        flankieren flankiert flankierte flankiert
        assistieren assistiert assistierte assistiert
        """,
    # Verbs without a meaning of their own here; their Konjunktiv I marks reported speech.
    "other": EVERYDAY,
}
