"""English function words by class, and the abbreviations and openers that shape its sentences."""

from __future__ import annotations

CLASSES: dict[str, str] = {
    "determiner": """the a an this that these those its his her their our my your each every some
        any no all both several many few other""",
    "possessive": "its his her their own",
    "preposition": """in into at on onto to towards toward from of for with without by under over
        near across off around through along within inside outside between against during since
        until before after about beyond via per amid despite among alongside like as than beside
        behind throughout""",
    "place-preposition": """in into at on onto to towards toward near across off around along within
        inside throughout""",
    "source-preposition": "from",
    "subordinator": """that because if when while whether although though since before after until
        unless once as where""",
    "relative": "which who whom whose where that",
    "condition": "if whether unless would-be",
    "coordinator": "and or but nor yet",
    "pronoun-he": "he him",
    "pronoun-she": "she her",
    "speaks": "adviser advisers advisor officer officers soldier commander official officials",
    "part-opener": "including",
    "ship": """frigate corvette destroyer carrier submarine ship warship vessel cruiser
        minehunter""",
    "decided": """approved approve approves announced announces decided decides agreed agree
        authorised authorized pledged promised signed""",
    "definite": "the this that",
    "company-preposition": "with for by against among like as",
    "loss-word": "killed dead wounded injured casualties fled",
    "soil": "soil territory ground",
    "near-word": "north south east west outside near north-east south-east north-west south-west",
    "participates": "part participate participates participated participating",
    "one": "a an one",
    "ranges": "range ranges ranged ranging vary varies varied",
    "estimated": "number figure total strength count",
    "restricts": "only just more fewer less",
    "pronoun-it": "it",
    "pronoun-they": "they them",
    "pronoun-we": "we i us our my me",
    "pronoun-one": "one",
    "there": "there here",
    "negation": "not no never neither nor none n't cannot nobody",
    "ongoing": """currently now already presently today still ongoing""",
    "past": "once formerly previously earlier originally ago",
    "future": "later soon eventually next",
    "additional": "additional further another extra more",
    "according": "according",
    "according-noun": "to",
    "several": """several some many few dozens hundreds thousands scores numerous various most
        number""",
    "of-them": "them whom these those which",
    "other": "other others",
    "each": "each apiece",
    "half": "half",
    "total": "total altogether",
    "hypothetical": "possible possibly potential perhaps maybe hypothetical idea prospect",
    "from-growth": "from",
    "to-growth": "to",
    "all": "all",
    "led": "led",
    "towards": "towards toward",
    "former": "former ex",
    "candidate": "aspiring would-be candidate applicant prospective",
    "multinational": "multinational international joint",
    "direct-answer": "yes no",
    "progressive": "progressive",
    # --- ties: borders, memberships, alliances
    "border-on": "on upon",
    "border-with": "with to",
    "border-into": "into in",
    "border-out-of": "from",
    "between": "between",
    "and-also": "also both even alike namely respectively either as well",
    "compass": """north south east west north-east north-west south-east south-west northeast
        northwest southeast southwest""",
    "neighbouring": "neighbouring neighboring adjacent adjoining",
    "shared": "common shared mutual joint",
    "border-side": "side",
    "border-modified": """guard guards police patrol patrols agency force forces service services
        control controls guardsman guardsmen agent agents officer officers troops security policy
        checks protection agents officials official regime""",
    "border-first": "",
    "meets": "meet meets met converge",
    "border-thing": """crossing crossings checkpoint checkpoints town towns region regions area
        areas zone zones post posts fence wall strip village villages city cities district districts
        point points line""",
    "their": "their",
    "surrounded": "surrounded wedged sandwiched squeezed hemmed enclosed bordered ringed",
    "wedged": "wedged sandwiched squeezed",
    "surrounded-by": "by",
    "member-state": "state states country countries nation nations newcomer newcomers",
    "several-parties": "",
    "such-as": "including like namely",
    "fellow": "fellow",
    "as-role": "as",
    "like": "like",
    "unlike": "unlike",
    "in-alliance": "in inside within",
    "belongs-to": "to",
    "together": "together along alongside",
    "accession": "accession admission entry",
    "since": "since after following with through by",
    "blocks-accession": """approve approved approves approval block blocked blocks blocking ratify
        ratified oppose opposed application applied bid hope hopes hoped talks negotiations
        possible future eventual planned process path veto vetoed delay delayed prospect membership
        support supported supports want wants wanted plan plans debate""",
    "temporal": """last this earlier only yesterday today recently since as when after ago soon too
        immediately formally officially within alongside together now next and or but at on in
        by for from with until before while who which that more almost nearly just""",
    "still-member": "remain remains remained stays stay stayed",
    "becomes": "became become",
    "counts-as": "counts count counted ranks rank ranked considered regarded",
    "froze": "froze frozen freezes freeze freezing",
    "participation": "participation membership",
    "groups": "comprises comprise comprised groups unites includes include included",
    "allied": "allied",
    "allied-with": "with to",
    "pact": "pact treaty alliance accord",
    "pact-plain": "agreement",
    "pact-aim": "defence defense assistance",
    "mutual": "mutual",
    "concludes": """signed signing sign concluded concluding sealed ratified bound linked have has
        had formed forged entered struck""",
    "only-planned": """proposed offered propose offer plan plans planning negotiate negotiating
        considering want wants wanted hope hopes weighing ended scrapped abrogated terminated
        denounced cancelled talks""",
    "called": "called calls calling described describes termed terms named",
    "half-name": "north south",
    "of": "of",
    "whose": "whose",
    "where-place": "where",
    "since-when": "since",
    "with": "with",
    "was": "was were",
    "as-well": "",
    "oblique-article": "",
    "genitive-article": "",
    "all-of": "all each both",
    "counterfactual": "would",
    "object-pronoun": "him her",
    "besides": "besides",
    "names": "",
    "but-also": "also but",
    "before-verb": "itself only just all then therefore",
    "before-predicate": "of among as since like",
    "arms-word": "military defence defense",
    "crosses": "cross crossed crosses crossing",
    "whereas": "but while though whereas",
    "this-one": "",
    "admitted": "",
    "plural-end": "",
    "any-number-end": "",
    "two-parties": "two both pair",
    "rivals": "rivals sides governments capitals foes adversaries",
    "indefinite": "a an no any every each some another",
    "country-word": "country nation state republic kingdom island",
    "host-word": "host",
    "no-longer": "ex erstwhile onetime one-time",
    "once": "once formerly previously then-ally",
    "until": "until till",
    "exclave-word": "exclave enclave",
    "only-just": "just only merely simply",
    "hypothetic": "would could might may if were",
    "planned-verb": """will would could might may can shall should must wants want wanted hopes hope
        hoped plans plan planned seeks seek sought aims aim applied apply applies bid ready bids
        invited due set expected expects decide decided allowed allow eventually soon intends
        intend refused refuse""",
    "is-copula": "is are was were been be remain remains remained stays stayed",
    "bloc-word": "alliance bloc pact community organisation organization grouping league",
    "part-word": "part",
    "tri-border": "tri-border triborder",
    "abuts": "",
    "border-ran": "ran was were existed formed separated divided",
    "beside-subject": "besides like unlike",
    "bound": "bound linked tied",
    "closely": "closely long formally itself",
    "bloc-first": "treaty defence defense military security trade",
    "alliance-word": "alliance",
    "has-border": "shares",
    "our": "our",
    # --- end of ties
}

# Words that a full stop follows without ending the sentence.
ABBREVIATIONS = frozenset(
    "mr mrs ms dr prof gen adm col lt capt maj sgt brig rep sen gov st jr sr vs etc jan feb mar "
    "apr jun jul aug sep sept oct nov dec u.s u.n u.k e.g i.e a.m p.m d.c cmdr rev hon messrs "
    "inc corp co ltd approx est mt ft".split()
)
# Those that a sentence may end in.
FINAL_ABBREVIATIONS = frozenset(
    "etc jr sr inc corp co ltd jan feb mar apr jun jul aug sep sept oct nov dec u.s u.n u.k a.m "
    "p.m d.c".split()
)
# Those that are one before a number only.
NUMBER_ABBREVIATIONS = frozenset("no nos art p pp vol fig".split())
OPENERS = frozenset(
    "the a an this that these those it he she they we in on at for but and as by its his her "
    "their there when while after before since so however meanwhile".split()
)
