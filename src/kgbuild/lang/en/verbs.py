"""English verbs by class of meaning.

A verb is given by its base form, with past and participle where these are irregular;
``/`` parts variants, ``|`` sets off a phrasal particle. The other forms are derived by
:mod:`kgbuild.lang.morphology`.
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
        """,
    "comprise": """
        number
        count
        comprise
        consist
        total
        make|up made made
        include
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
        """,
    "provide": """
        lend lent lent
        contribute
        provide
        supply
        give gave given
        """,
    "transfer": """
        deliver
        donate
        hand|over
        sell sold sold
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
        """,
    "host": """
        host
        house
        """,
    "lead": """
        lead led led
        command
        head
        run ran run
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
        """,
    "deny": """
        deny
        reject
        dismiss
        dispute
        refute
        """,
    "exclude": """
        refuse
        rule|out
        exclude
        decline
        """,
    "see": """
        see saw seen
        expect
        """,
    "fear": "fear",
    "modal-plan": "will would shall",
    "modal-can": "can could may might",
    "modal-must": "must should need",
    "support": """
        support
        back
        help
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
        """,
}
