"""English verbs by class of meaning.

A verb is given by its base form, with past and participle where these are irregular;
``/`` parts variants, ``|`` sets off a phrasal particle. The other forms are derived by
:mod:`kgbuild.lang.morphology`.

A word that is mostly a noun (attack, strike, visit) is given by its past alone, written
as its own base: read as a finite verb, the noun would cut a clause in two.
"""

from __future__ import annotations

# class of meaning: verbs
VERBS: dict[str, str] = {
    "send": """
        divert
        detach
        parachute
        surge
        send sent sent
        deploy
        dispatch
        move
        shift
        commit
        fly|in flew flown
        move|in
        transfer
        relocate
        redeploy
        bring brought brought
        put put put
        ship
        airlift
        rush
        pour
        order
        field
        ferry
        despatch
        airdrop airdropped airdropped
        reassign
        redirect
        reroute
        forward-deploy
        send|in sent sent
        fly flew flown
        transported transported transported
        """,
    "station": """
        billet
        encamp
        station
        base
        keep kept kept
        maintain
        mass
        amass
        concentrate
        post
        garrison
        position
        assemble
        gather
        embed embedded embedded
        entrench
        pre-position
        homeport
        muster
        bivouac bivouacked bivouacked
        retain
        """,
    "be": """
        camp
        dig|in dug dug
        serve
        stay
        remain
        stand stood stood
        operate
        patrol
        exercise
        train
        rotate
        watch
        guard
        fight fought fought
        occupy
        participate
        take|part took taken
        protect
        defend
        observe
        oversee oversaw overseen
        linger
        sit sat sat
        assist
        advise
        mentor
        engage
        loiter
        perform
        safeguard
        reside
        deter deterred deterred
        hold held held
        spend spent spent
        """,
    "move": """
        disembark
        travel
        push|into
        arrive
        cross
        enter
        land
        roll
        march
        advance
        head
        follow
        join
        come came come
        go went gone
        sail
        seize
        invade
        infiltrate
        penetrate
        overrun overran overrun
        intervene
        converge
        re-enter
        stream
        proceed
        returned returned returned
        """,
    "withdraw": """
        depart
        draw|down drew drawn
        withdraw withdrew withdrawn
        pull|out
        pull|back
        leave left left
        gone gone gone
        quit quit quit
        vacate
        exit
        evacuate
        bring|home brought brought
        send|home sent sent
        fly|home flew flown
        recall
        repatriate
        pull
        retreat
        fall|back fell fallen
        move|out
        return|home
        come|home came come
        go|home went gone
        march|out
        disengage
        expel expelled expelled
        evict
        relinquish
        extract
        fly|out flew flown
        rotate|out
        rotate|home
        take|home took taken
        decamp
        """,
    "reinforce": """
        augment
        top|up
        reinforce
        strengthen
        boost
        bolster
        increase
        raise
        double
        triple
        expand
        grow grew grown
        rise rose risen
        climb
        swell swelled swollen
        reach
        attain
        exceed
        beef|up
        step|up
        enlarge
        multiply
        quadruple
        treble
        build|up built built
        ramp|up
        scale|up
        replenish
        soar
        intensify
        surpass
        bring|up brought brought
        """,
    "reduce": """
        downsize
        slash
        scale|down
        thin|out
        reduce
        cut cut cut
        shrink shrank shrunk
        halve
        lower
        trim
        scale|back
        diminish
        dwindle
        cut|back cut cut
        curtail
        plummet
        decreased decreased decreased
        cap capped capped
        pare
        """,
    "comprise": """
        number
        count
        comprise
        consist
        total
        make|up made made
        include
        contain
        encompass
        constitute
        amount
        incorporate
        boast
        employ
        """,
    "consider": """
        contemplate
        ponder
        debate
        propose
        consider
        offer
        examine
        weigh
        mull
        study
        discuss
        explore
        assess
        evaluate
        recommend
        negotiate
        advocate
        deliberate
        entertain
        reviewed reviewed reviewed
        floated floated floated
        """,
    "plan": """
        vow
        earmark
        schedule
        greenlight
        plan
        announce
        pledge
        promise
        approve
        decide
        order
        authorize
        authorise
        intend
        agree
        prepare
        envisage
        envision
        foresee foresaw foreseen
        endorse
        ratify
        instruct
        guarantee
        designate
        undertake undertook undertaken
        mandated mandated mandated
        tasked tasked tasked
        """,
    "provide": """
        lend lent lent
        contribute
        provide
        supply
        give gave given
        furnish
        allot
        """,
    "transfer": """
        deliver
        donate
        hand|over
        sell sold sold
        buy bought bought
        acquire
        procure
        purchased purchased purchased
        """,
    "loss": """
        kill
        die
        wound
        injure
        lose lost lost
        desert
        flee fled fled
        surrender
        capture
        perish
        destroy
        defect
        drown
        crash
        slay slew slain
        massacre
        succumb
        abduct
        kidnap kidnapped kidnapped
        detain
        behead
        ambushed ambushed ambushed
        maim
        imprison
        """,
    "host": """
        host
        house
        accommodate
        """,
    "lead": """
        lead led led
        command
        head
        run ran run
        spearhead
        """,
    "have": "have had had",
    "copula": "be was/were been",
    "belong": """
        belong
        """,
    "join": """
        join
        accede
        """,
    "border": """
        border
        adjoin
        abut
        neighbour
        neighbor
        """,
    "share": "share",
    "say": """
        say said said
        tell told told
        announce
        declare
        state
        add
        warn
        insist
        stress
        report
        confirm
        reply
        respond
        note
        explain
        argue
        claim
        call
        demand
        urge
        ask
        welcome
        write wrote written
        indicate
        reiterate
        repeat
        acknowledge
        admit
        condemn
        describe
        point|out
        suggest
        estimate
        predict
        vow
        caution
        remark
        emphasise
        emphasize
        accuse
        allege
        assert
        contend
        concede
        testify
        clarify
        complain
        disclose
        affirm
        reaffirm
        stipulate
        reassure
        """,
    "deny": """
        deny
        reject
        dismiss
        dispute
        refute
        contradict
        rebut rebutted rebutted
        disavow
        repudiate
        debunk
        """,
    "exclude": """
        refuse
        rule|out
        exclude
        decline
        oppose
        forbid forbade forbidden
        prohibit
        shelve
        cancel cancelled/canceled cancelled/canceled
        prevent
        forgo forwent forgone
        avoid
        resist
        rescind
        revoke
        thwart
        withhold withheld withheld
        fail
        call|off
        vetoed vetoed vetoed
        banned banned banned
        barred barred barred
        scrapped scrapped scrapped
        """,
    "see": """
        see saw seen
        expect
        believe
        know knew known
        think thought thought
        assume
        anticipate
        await
        realise
        realize
        recognise
        recognize
        discover
        reveal
        understand understood understood
        hear heard heard
        imply
        speculate
        conclude
        imagine
        """,
    "fear": """
        fear
        dread
        """,
    "modal-plan": "will would shall",
    "modal-can": "can could may might",
    "modal-must": "must should need",
    "support": """
        support
        back
        help
        accompany
        """,
    "other": """
        do did done
        make made made
        take took taken
        begin began begun
        start
        get got got
        show showed shown
        become became become
        want
        seek sought sought
        try tried tried
        accelerate
        accept
        accomplish
        achieve
        adapt
        adjust
        administer
        admire
        adopt
        affect
        afford
        alienate
        allow
        alter
        amend
        analyse
        apologise
        apologize
        appear
        apply
        appoint
        appreciate
        arise arose arisen
        assassinate
        attach
        attend
        attract
        backfire
        ban banned banned
        bar barred barred
        betray
        blow blew blown
        bombard
        borrow
        buckle
        build built built
        burst burst burst
        bury
        carry carried carried
        celebrate
        choose chose chosen
        circulate
        cite
        coincide
        collect
        collide
        combine
        comfort
        commemorate
        compare
        compensate
        compete
        complete
        comply
        compose
        condone
        confiscate
        confront
        congratulate
        connect
        consult
        consume
        convene
        convict
        convince
        cooperate
        cope
        create
        cripple
        criticise
        criticize
        culminate
        deepen
        define
        demonstrate
        denounce
        depend
        depict
        deplete
        deprive
        derail
        deserve
        detect
        deteriorate
        determine
        devastate
        develop
        dictate
        differ
        disagree
        disappear
        discourage
        dismantle
        disrupt
        dissolve
        distribute
        disturb
        divide
        dominate
        drag dragged dragged
        draw drew drawn
        earn
        ease
        eat ate eaten
        eliminate
        embrace
        emerge
        emit
        enable
        encircle
        encounter
        encourage
        end
        endanger
        endure
        enforce
        enhance
        enjoy
        enlist
        enrage
        ensure
        entitle
        erupt
        escalate
        establish
        evade
        evolve
        exacerbate
        execute
        exhaust
        exist
        expire
        explode
        exploit
        expose
        express
        extend
        extradite
        face
        facilitate
        fade
        fall fell fallen
        falter
        feel felt felt
        fill
        find found found
        finish
        forget forgot forgotten
        forgive forgave forgiven
        formulate
        foster
        freeze froze frozen
        fulfil
        generate
        govern
        grapple
        greet
        hail
        hamper
        hang hung hung
        happen
        harass
        heal
        hinder
        hoped hoped hoped
        hurt hurt hurt
        identify
        ignore
        illustrate
        implement
        impose
        impress
        improve
        incite
        incur
        inherit
        initiate
        inspect
        inspire
        install
        intercept
        interfere
        interpret
        interrupt
        introduce
        invest
        investigate
        invite
        invoke
        jeopardise
        jeopardize
        justify
        lay laid laid
        learn learned/learnt learned/learnt
        let let let
        listen
        loom
        loot
        manage
        mediate
        meet met met
        merge
        mislead misled misled
        miss
        mobilise
        mobilize
        motivate
        mourn
        nominate
        normalise
        normalize
        nurture
        obey
        obtain
        occur occurred occurred
        originate
        oust
        outweigh
        overcome overcame overcome
        overlook
        overshadow
        overthrow overthrew overthrown
        owe
        pay paid paid
        persecute
        persist
        persuade
        plead
        please
        portray
        possess
        postpone
        precede
        prefer preferred preferred
        preserve
        pretend
        prevail
        prioritise
        produce
        prolong
        promote
        propel
        prosecute
        prosper
        prove proved proven
        provoke
        publish
        punish
        pursue
        quell
        ransack
        rattle
        ravage
        react
        read read read
        reap
        rebuild rebuilt rebuilt
        receive
        reconcile
        recover
        redouble
        reel
        refer referred referred
        reflect
        refrain
        regain
        regulate
        relax
        rely
        remember
        remind
        rename
        render
        renew
        reopen
        repay
        repeal
        repel repelled repelled
        replace
        represent
        resemble
        reserve
        reshape
        resign
        resolve
        restore
        restrict
        resume
        retake retook retaken
        retaliate
        reunite
        revive
        revolve
        save
        scrap scrapped scrapped
        scrutinise
        seem
        settle
        shake shook shaken
        simmer
        simplify
        smuggle
        soften
        solve
        speak spoke spoken
        spoil
        stabilise
        stabilize
        steal stole stolen
        strive strove striven
        submit submitted submitted
        subside
        succeed
        suffer
        summon
        surround
        survive
        suspend
        sustain
        swear swore sworn
        tackle
        teach taught taught
        tend
        terminate
        thank
        threaten
        thrive
        throw threw thrown
        tighten
        topple
        translate
        transmit
        turn
        uncover
        underestimate
        undergo underwent undergone
        undermine
        unfold
        unleash
        unveil
        uphold upheld upheld
        usher
        utilise
        vanish
        verify
        vie
        violate
        wander
        wane
        warrant
        weaken
        wear wore worn
        widen
        win won won
        withstand withstood withstood
        worsen
        wrestle
        accessed accessed accessed
        acted acted acted
        addressed addressed addressed
        aided aided aided
        aimed aimed aimed
        appealed appealed appealed
        approached approached approached
        arrested arrested arrested
        assaulted assaulted assaulted
        attacked attacked attacked
        attempted attempted attempted
        awarded awarded awarded
        beat beat beaten
        benefited benefited benefited
        blamed blamed blamed
        blocked blocked blocked
        bore bore borne
        broke broke broken
        brokered brokered brokered
        burned burned burned
        campaigned campaigned campaigned
        caught caught caught
        caused caused caused
        chaired chaired chaired
        challenged challenged challenged
        changed changed changed
        charged charged charged
        chased chased chased
        clashed clashed clashed
        collapsed collapsed collapsed
        conducted conducted conducted
        contacted contacted contacted
        contested contested contested
        controlled controlled controlled
        cost cost cost
        covered covered covered
        curbed curbed curbed
        cured cured cured
        dealt dealt dealt
        defeated defeated defeated
        delayed delayed delayed
        designed designed designed
        drifted drifted drifted
        dropped dropped dropped
        drove drove driven
        echoed echoed echoed
        escaped escaped escaped
        exchanged exchanged exchanged
        favored favored favored
        favoured favoured favoured
        featured featured featured
        fed fed fed
        flared flared flared
        flowed flowed flowed
        focused focused focused
        forced forced forced
        functioned functioned functioned
        gained gained gained
        gambled gambled gambled
        grabbed grabbed grabbed
        grasped grasped grasped
        handled handled handled
        hit hit hit
        imported imported imported
        influenced influenced influenced
        insulted insulted insulted
        issued issued issued
        judged judged judged
        lacked lacked lacked
        launched launched launched
        leaped leaped leaped
        lifted lifted lifted
        looked looked looked
        lured lured lured
        monitored monitored monitored
        murdered murdered murdered
        noticed noticed noticed
        objected objected objected
        opened opened opened
        outlined outlined outlined
        overhauled overhauled overhauled
        passed passed passed
        paused paused paused
        permitted permitted permitted
        picked picked picked
        played played played
        plunged plunged plunged
        praised praised praised
        pressured pressured pressured
        profited profited profited
        prompted prompted prompted
        protested protested protested
        pumped pumped pumped
        pushed pushed pushed
        quoted quoted quoted
        raced raced raced
        rallied rallied rallied
        rated rated rated
        rebelled rebelled rebelled
        recruited recruited recruited
        reformed reformed reformed
        regarded regarded regarded
        regretted regretted regretted
        released released released
        repaired repaired repaired
        rescued rescued rescued
        respected respected respected
        restarted restarted restarted
        resulted resulted resulted
        reversed reversed reversed
        rode rode ridden
        ruled ruled ruled
        sabotaged sabotaged sabotaged
        sacrificed sacrificed sacrificed
        saluted saluted saluted
        sanctioned sanctioned sanctioned
        sank sank sunk
        searched searched searched
        set set set
        shaped shaped shaped
        shot shot shot
        shut shut shut
        signed signed signed
        slept slept slept
        slid slid slid
        slipped slipped slipped
        sparked sparked sparked
        sped sped sped
        spilled spilled spilled
        split split split
        sponsored sponsored sponsored
        spread spread spread
        staged staged staged
        stalled stalled stalled
        steered steered steered
        stemmed stemmed stemmed
        steped steped steped
        stirred stirred stirred
        stopped stopped stopped
        stormed stormed stormed
        stretched stretched stretched
        stripped stripped stripped
        struck struck struck
        struggled struggled struggled
        stumbled stumbled stumbled
        substituted substituted substituted
        surfaced surfaced surfaced
        surprised surprised surprised
        swaped swaped swaped
        swept swept swept
        switched switched switched
        talked talked talked
        targeted targeted targeted
        tortured tortured tortured
        traded traded traded
        transformed transformed transformed
        treated treated treated
        triggered triggered triggered
        trusted trusted trusted
        tumbled tumbled tumbled
        updated updated updated
        valued valued valued
        viewed viewed viewed
        visited visited visited
        waited waited waited
        walked walked walked
        witnessed witnessed witnessed
        worked worked worked
        wrecked wrecked wrecked
        yielded yielded yielded
        """,
}
