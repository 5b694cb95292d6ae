"""English verbs by class of meaning.

A verb is given by its base form, with past and participle where these are irregular;
``/`` parts variants, ``|`` sets off a phrasal particle. The other forms are derived by
:mod:`kgbuild.lang.morphology`.

A word that is mostly a noun (attack, strike, visit) is given by its past alone, written
as its own base: read as a finite verb, the noun would cut a clause in two.
"""

from __future__ import annotations

from kgbuild.lang.en.everyday_verbs import EVERYDAY

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
    "other": EVERYDAY,
}
