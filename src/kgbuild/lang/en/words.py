"""English function words by class, and the abbreviations and openers that shape its sentences."""

from __future__ import annotations

from kgbuild.lang.en.ties import TIES

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
    "own-army": "army military",
    "followed": "followed ahead",
    "blue-helmets": "blue-helmets blue-helmet helmets",
    "share": "others rest remainder most majority bulk",
    **TIES,
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
