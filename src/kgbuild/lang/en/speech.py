"""English verbs of saying, by the way in which each takes what is said.

The forms are written as in :mod:`kgbuild.lang.en.verbs`.
"""

from __future__ import annotations

# way of taking what is said: verbs
VERBS: dict[str, str] = {
    # A clause or a quotation tells what is said: "said that …", "X said".
    "say": """
        say said said
        tell told told
        declare
        state
        add
        insist
        report
        reply
        respond
        answer
        note
        explain
        argue
        claim
        write wrote written
        tweet
        post
        indicate
        repeat
        reiterate
        acknowledge
        admit
        concede
        allege
        assert
        affirm
        maintain
        contend
        observe
        comment
        remark
        recall
        boast
        joke
        quip
        complain
        caution
        suggest
        estimate
        predict
        signal
        hint
        disclose
        reveal
        clarify
        emphasise
        emphasize
        stress
        underline
        underscore
        point|out
        make|clear made made
        pledge
        promise
        vow
        threaten
        swear swore sworn
        testify
        conclude
        warn
        confirm
        announce
        inform
        assure
        exclaim
        ask
        """,
    # The object or an infinitive tells it: "demanded its cancellation", "called it a lie".
    "state": """
        announce
        confirm
        declare
        demand
        urge
        welcome
        condemn
        denounce
        deplore
        criticise
        criticize
        praise
        hail
        describe
        accuse
        call
        brand
        label
        advise
        propose
        recommend
        request
        beg
        reaffirm
        reiterate
        acknowledge
        admit
        predict
        estimate
        lament
        protest
        express
        """,
    # What is said stands behind a preposition: "spoke of an army of 70,000", "called for".
    "speak": """
        speak spoke spoken
        talk
        write wrote written
        warn
        call
        ask
        appeal
        press
        push
        plead
        argue
        insist
        threaten
        caution
        complain
        """,
    "deny": """
        deny denied denied
        reject
        dismiss
        dispute
        refute
        disavow
        rebut
        contradict
        """,
    "refuse": """
        refuse
        rule|out
        exclude
        """,
    # Counts only where it is negated: "saw no sign of an attack".
    "see": "see saw seen",
    # Counts only with a clause or an infinitive: "expects the deployment to last a week".
    "expect": "expect",
}

# verb: prepositions behind which stands what is said
PREPOSITIONS: dict[str, str] = {
    "speak": "of",
    "talk": "of",
    "write": "of",
    "warn": "of against about",
    "call": "for on",
    "ask": "for",
    "appeal": "for to",
    "press": "for",
    "push": "for",
    "plead": "for",
    "argue": "for against",
    "insist": "on",
    "threaten": "with",
    "caution": "against",
    "complain": "of about",
}
