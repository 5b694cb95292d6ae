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
        insist
        reply
        respond
        explain
        argue
        stress
        emphasise
        emphasize
        caution
        warn
        concede
        contend
        allege
        assert
        remark
        make|clear made made
        shoot|back shot shot
        hit|back hit hit
        fire|back
        counter
        retort
        grumble
        grouse
        scoff
        vent
        lament
        protest
        whisper
        shout
        declaim
        stipulate
        rejoin
        thunder
        fume
        muse
        sigh
        shrug
        point|out
        inform
        assure
        let|it let let
        """,
    # As before, but only a whole clause counts: these verbs take other objects too.
    "claim": """
        add
        declare
        state
        report
        answer
        note
        claim
        write wrote written
        tweet
        post
        indicate
        repeat
        reiterate
        acknowledge
        admit
        affirm
        maintain
        comment
        recall
        boast
        joke
        quip
        complain
        suggest
        estimate
        predict
        signal
        hint
        disclose
        reveal
        clarify
        underline
        underscore
        testify
        conclude
        confirm
        announce
        exclaim
        ask
        propose
        instruct
        """,
    # A promise counts with what is promised, as a clause or an infinitive.
    "promise": """
        pledge
        promise
        vow
        threaten
        swear swore sworn
        expect
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
        beg begged begged
        reaffirm
        reiterate
        acknowledge
        admit
        predict
        estimate
        lament
        protest
        express
        voice
        ask
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

# verb: word without which its object is no speech
MARKED: dict[str, str] = {"ask": "to"}

# class of word in the words around what is said: its words
CLASSES: dict[str, str] = {
    "words-noun": "",
    "own-words-noun": "",
    "writing": """response reply answer verdict message stance reaction report reports statement
        statements document documents letter paper communique communiqué study poll polls survey
        estimate estimates figures data law constitution treaty agreement accord mandate resolution
        plan plans text article draft decree rules schedule strategy assessment indictment images
        footage video records tweet post interview speech briefing conference release headline move
        decision history budget timetable website outlets accounts""",
    "claim-noun": """claim claims allegation allegations charge charges accusation accusations
        report reports suggestion suggestions rumour rumours rumor rumors speculation notion idea
        assertion assertions something""",
    "speaker-noun": """adviser advisers advisor advisors officer officers soldier commander
        official officials diplomat diplomats expert experts analyst analysts resident residents
        witness witnesses rebels militants activists aides aide source sources leader leaders
        lawmakers lawmaker mp mps colonel doctor historian professor researcher researchers
        reporter correspondent journalist police prosecutors prosecutor junta militia union charity
        party opposition bank company court regulator watchdog agency group groups coalition
        taliban houthis hezbollah hamas vatican palace presidency authorities critics observers
        organisation organization mission force forces military army navy brigade counterpart
        colleague predecessor successor deputy negotiator negotiators mediator mediators envoy
        coastguard guard guards lawyer tribunal minister ministers veterans families locals
        operator airline headquarters""",
    "vague-speaker": """experts analysts observers witnesses residents critics people sources many
        some most others media locals historians researchers nobody everyone diplomats""",
    "medium-noun": """agency newspaper radio television broadcaster daily magazine tv channel
        network website platform station paper newswire weekly podcast programme program app""",
    "medium-name": """twitter telegram facebook x instagram youtube linkedin tiktok mastodon
        threads bluesky weibo""",
    "on-medium": "on via in",
    "broadcaster": """bbc cnn reuters ap afp tass bloomberg cbs nbc abc fox npr interfax ria pbs
        itv sky politico xinhua axios""",
    "loose-adverb": """also again later earlier late early once just now then only repeatedly
        initially already yesterday today afterwards here there separately meanwhile however flatly
        bluntly publicly privately previously recently never ever always often long nonetheless
        still further so far simply instead therefore thus even too""",
    "back-reference": "that this",
    # Openings of names that are written small: "al-Sisi".
    "name-start": "al- el- as- ad- ar- at- an- ash- asch- ben- bin-",
    "noun-end": "",
    "subject-word": "",
    # What is not seen: "saw no sign".
    "unseen": "no little nothing any",
    # Before a place or a time where words are spoken.
    "where-spoken": "in at to during after before from",
    # They tell what others say.
    "no-speaker": "media",
    "claim-pronoun": "it that this them",
    "seat-of-many": "brussels",
    "untrue": """baseless false lie lies fake untrue nonsense fabricated fabrication absurd
        unfounded groundless disinformation far-fetched slander ridiculous""",
    "these-words": "words",
    "this": "these",
    "with": "with",
    "whereby": "",
    "subjunctive-two": "",
    "attitude": """adamant blunt curt clear cautious guarded defiant optimistic pessimistic
        confident sceptical skeptical unequivocal categorical terse brief frank""",
    "goes-on-clause": "because if unless until although though before since provided",
    "so": "",
    "as-told": "as",
    "as-count": "many much few little well of far soon",
    "adjunct": "after as before amid",
    "that": "that",
    "whether": "whether how why when where what who which",
    "have": "has have had having",
    "passive": "is are was were be been being am",
    "goes-on": "but nor or yet",
    "and": "and",
    "accusative": "",
    "dative": "",
    "genitive": "of",
    "complement": "of for at in from with to on against",
    "particle-name": "von van der de al bin ben del di da den ter zu el le la ibn dos du",
    "title": """mr mrs ms dr gen lt col maj capt adm sgt sen rep gov sir lord lady prof brig cmdr
        archbishop bishop pope prince princess sheikh sheik ayatollah mullah imam king queen""",
    "it-says": "it",
    "one": "we i one",
    "substitute": "",
    "own": "",
    "his": "its his her their",
    # Ends of words for an office that a woman holds.
    "female-end": "woman",
    "if": "if unless whether",
    "organisation-word": """international watch group institute foundation commission committee
        council agency association federation union network society company corporation bank
        university times post""",
    "source-word": "according",
    "source": "in at from",
    "day-noun": """day days week weeks month months year years hour hours minute minutes morning
        evening afternoon night weekend end start beginning time spring summer autumn winter
        moment""",
    "told-place": "visit summit meeting conference ceremony",
    "quoted": "quoted cited",
    "as": "as",
    # Verbs that name whom they ask before what they ask for.
    "asks": """ask asks asked asking appeal appeals appealed appealing press presses pressed
        pressing push pushes pushed pushing""",
    "with-listener": "tell inform assure promise warn remind notify instruct",
    "modal": "will would shall can could may might must should cannot",
    "do": "do does did",
    "unsaid": "not never neither nor n't hardly cannot",
    "call-away": "up off in back out into home",
    "put-at": "put puts gave gives set sets places placed",
    "figure-noun": "figure total number strength toll cost size presence count tally ceiling",
    "put-mark": "at as between around closer near above below",
    "agent": "by",
}
