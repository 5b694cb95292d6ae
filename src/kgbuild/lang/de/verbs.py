"""German verbs by class of meaning, each with its principal parts.

The parts are infinitive, third person singular of the present and of the preterite, and
past participle; ``/`` parts variants, ``|`` sets off a separable particle. The other
forms are derived by :mod:`kgbuild.lang.morphology`.
"""

from __future__ import annotations

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
        """,
    "comprise": """
        umfassen umfasst/umfaßt umfasste/umfaßte umfasst/umfaßt
        zählen zählt zählte gezählt
        an|gehören gehört gehörte gehört
        bestehen besteht bestand bestanden
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
        """,
    "provide": """
        bei|steuern steuert steuerte gesteuert
        bei|tragen trägt trug getragen
        stellen stellt stellte gestellt
        bereit|stellen stellt stellte gestellt
        """,
    "transfer": """
        liefern liefert lieferte geliefert
        überlassen überlässt überließ überlassen
        übergeben übergibt übergab übergeben
        ab|geben gibt gab gegeben
        spenden spendet spendete gespendet
        verkaufen verkauft verkaufte verkauft
        schenken schenkt schenkte geschenkt
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
        """,
    "host": "beherbergen beherbergt beherbergte beherbergt",
    "lead": """
        führen führt führte geführt
        leiten leitet leitete geleitet
        an|führen führt führte geführt
        befehligen befehligt befehligte befehligt
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
        """,
    "deny": """
        bestreiten bestreitet bestritt bestritten
        dementieren dementiert dementierte dementiert
        zurück|weisen weist wies gewiesen
        leugnen leugnet leugnete geleugnet
        verneinen verneint verneinte verneint
        """,
    "exclude": """
        aus|schließen schließt schloss/schloß geschlossen
        ab|lehnen lehnt lehnte gelehnt
        verzichten verzichtet verzichtete verzichtet
        ab|sehen sieht sah gesehen
        verweigern verweigert verweigerte verweigert
        """,
    "see": """
        sehen sieht sah gesehen
        erkennen erkennt erkannte erkannt
        """,
    "fear": """
        fürchten fürchtet fürchtete gefürchtet
        befürchten befürchtet befürchtete befürchtet
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
        """,
    # Verbs without a meaning of their own here; their Konjunktiv I marks reported speech.
    "other": """
        ab|stimmen stimmt stimmte gestimmt
        handeln handelt handelte gehandelt
        brauchen braucht brauchte gebraucht
        halten hält hielt gehalten
        kommen kommt kam gekommen
        machen macht machte gemacht
        nehmen nimmt nahm genommen
        zeigen zeigt zeigte gezeigt
        gefährden gefährdet gefährdete gefährdet
        bedrohen bedroht bedrohte bedroht
        informieren informiert informierte informiert
        wissen weiß wusste gewusst
        lassen lässt ließ gelassen
        dienen dient diente gedient
        gelten gilt galt gegolten
        beginnen beginnt begann begonnen
        erwarten erwartet erwartete erwartet
        bilden bildet bildete gebildet
        finden findet fand gefunden
        setzen setzt setzte gesetzt
        bringen bringt brachte gebracht
        bereiten bereitet bereitete bereitet
        treffen trifft traf getroffen
        ziehen zieht zog gezogen
        tun tut tat getan
        leisten leistet leistete geleistet
        gewährleisten gewährleistet gewährleistete gewährleistet
        verletzen verletzt verletzte verletzt
        verteidigen verteidigt verteidigte verteidigt
        schützen schützt schützte geschützt
        ermöglichen ermöglicht ermöglichte ermöglicht
        reagieren reagiert reagierte reagiert
        stärken stärkt stärkte gestärkt
        senden sendet sandte/sendete gesandt/gesendet
        """,
}
