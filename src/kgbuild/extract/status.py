"""Whether a clause tells of a deployment, and in which state: the verdict on a candidate."""

from __future__ import annotations

from typing import NamedTuple

from kgbuild.extract.discourse import Discourse
from kgbuild.extract.forces import ForcePhrase
from kgbuild.extract.syntax import governor
from kgbuild.text.clauses import Clause, Predicate
from kgbuild.text.document import Document

__all__ = ["REASONS", "TELLING", "Verdict", "army_size", "judge", "likely"]

REASONS = {
    "negated": "the clause denies or negates it",
    "ruled-out": "it is ruled out or refused",
    "hypothetical": "it is a condition, a possibility or a fear, no event",
    "no-sender": "neither the phrase, the clause nor the text before says who sends",
    "no-host": "nothing says where",
    "no-event": "no verb or noun says that the force is sent, stationed or withdrawn",
    "question": "it is asked, not told",
    "at-home": "it is a force in its own country, of which nothing tells that it was moved",
    "loss": "it counts the dead, the wounded or those who fled",
    "delivery": "it is matériel handed over to another army",
    "army-size": "it is the size of an army as a whole",
    "not-sent": "the clause speaks of something else than where the force is",
    "unlikely": "too little in the text speaks for a deployment",
}


TELLING = frozenset(REASONS) - {"no-event", "not-sent", "unlikely"}
"""Reasons that a person may want to know; that a noun has no verb of sending is none."""


class Verdict(NamedTuple):
    """What a clause says of a force.

    Attributes:
        status: status of the deployment; "" where there is none.
        reason: key of :data:`REASONS` where there is none; "" otherwise.
        rule: name of the rule that decided.
        strong: True where the clause tells of a deployment even without a place.
        dated: True where a date in the clause is the day it began.
        away: True where the force leaves the place that the clause names.
    """

    status: str
    reason: str = ""
    rule: str = ""
    strong: bool = False
    dated: bool = False
    away: bool = False

    @property
    def explanation(self) -> str:
        """The reason as a sentence."""
        return REASONS.get(self.reason, "")


_MOVES = frozenset(("send", "move", "provide"))
_STANDS = frozenset(("station", "be", "have", "comprise", "lead", "support"))


def judge(document: Document, discourse: Discourse, clause: Clause, phrase: ForcePhrase) -> Verdict:
    """Decide on a force phrase by the clause that holds it and the clauses above it."""
    chain = _chain(clause)
    refused = _refused(document, chain, phrase)
    if refused:
        return Verdict("", refused)
    if phrase.change:
        return _changed(clause, phrase)
    lost = any(document.is_a(i, "loss-word") for i in clause.tokens)
    if clause.predicate.sense == "loss" or lost:
        return Verdict("", "loss")
    if _put_at_figure(document, clause):
        return Verdict("", "not-sent")
    if _handed_over(document, clause, phrase):
        return Verdict("", "delivery")
    noun = _event_noun(document, clause, phrase)
    if noun:
        return _by_noun(noun, chain)
    attribute = _attribute(document, phrase)
    predicate = clause.predicate
    verdict = _by_verb(document, clause, phrase, chain)
    if not verdict.reason:
        return verdict
    if attribute:
        return Verdict("ongoing", rule="attribute")
    if predicate.sense in ("", "other", "say", "see", "copula") and phrase.quantity is not None:
        if _located(document, discourse, phrase):
            told = predicate.sense in ("other", "copula") and predicate.tense == "past"
            return likely(document, clause)._replace(rule="located") if told else _LOCATED
    return verdict


_LOCATED = Verdict("ongoing", rule="located")
_ARMIES = frozenset("armee streitkräfte army military forces force heer".split())


def army_size(document: Document, clause: Clause, phrase: ForcePhrase) -> bool:
    """True where the clause gives the size of an army as a whole: "its army has 20,000 men"."""
    if phrase.quantity is None:
        return False
    if phrase.sense == "collective" and document.low(phrase.head) in _ARMIES:
        # "he spoke of an army of 70,000"
        return document.low(phrase.head) not in ("force", "forces")
    if clause.predicate.sense not in ("have", "comprise", "copula", "", "reduce", "reinforce"):
        return False
    for i in range(clause.first, phrase.quantity.first):
        noun = document.noun(i)
        if noun is None or noun.sense != "collective" or i not in clause.tokens:
            continue
        if document.low(i) in _ARMIES and governor(document, i) < 0:
            return True
    return False


def likely(document: Document, clause: Clause) -> Verdict:
    """The verdict on a force that is deployed by all that is around it, not by its verb."""
    predicate = clause.predicate
    if predicate.tense in ("past", "perfect", "pluperfect"):
        status = "ongoing" if _fresh(document, clause) else "completed"
        return Verdict(status, rule="likely", dated=True)
    if predicate.tense == "future" or predicate.modal:
        return Verdict("planned", rule="likely")
    return Verdict("ongoing", rule="likely")


def _put_at_figure(document: Document, clause: Clause) -> bool:
    """True for "puts the number of Russian soldiers at 30,000": an estimate, no movement."""
    return clause.predicate.lemma == "put" and any(
        document.is_a(i, "estimated") for i in clause.tokens
    )


def _handed_over(document: Document, clause: Clause, phrase: ForcePhrase) -> bool:
    """True where matériel goes to another army: "an Kiew abgegeben", "handed over 30 tanks"."""
    if clause.predicate.sense == "transfer":
        return True
    if phrase.sense != "equipment":
        return False
    if clause.predicate.sense == "provide" and clause.predicate.lemma in (
        "supply",
        "provide",
        "give",
    ):
        return True
    for i in clause.tokens:
        mention = document.mention_at(i + 1)
        if document.low(i) in ("an", "to") and mention is not None and mention.role == "capital":
            return True
    return False


def _changed(clause: Clause, phrase: ForcePhrase) -> Verdict:
    """Strength before a change and after it: what is done is done, what is to come is planned."""
    predicate = clause.predicate
    done = predicate.tense in ("past", "perfect", "pluperfect") and predicate.modal == ""
    if phrase.change == "before":
        return Verdict("completed" if done else "ongoing", rule="change", strong=True)
    return Verdict("ongoing" if done else "planned", rule="change", strong=True, dated=done)


def _chain(clause: Clause) -> list[Clause]:
    chain = [clause]
    # What a relative clause tells holds whatever the clause around it denies.
    while chain[-1].parent is not None and len(chain) < 3 and chain[-1].kind in ("sub", "inf"):
        chain.append(chain[-1].parent)
    return chain


def _refused(document: Document, chain: list[Clause], phrase: ForcePhrase) -> str:
    if 0 <= chain[0].predicate.excludes < phrase.head:
        return "negated"
    if document.tokens[chain[0].sentence.last - 1].text == "?":
        return "question"
    for level, clause in enumerate(chain):
        predicate = clause.predicate
        senses = {f.sense for _, forms in predicate.verbs for f in forms}
        if predicate.negated and predicate.sense != "withdraw":
            only = any(
                document.is_a(i, "negation") and document.is_a(i + 1, "restricts")
                for i in clause.tokens
            )
            if not only and (
                level == 0 or predicate.sense in ("plan", "consider", "see", "copula")
            ):
                return "negated"
        if "exclude" in senses and predicate.sense == "exclude":
            return "ruled-out"
        if predicate.sense == "deny" and level > 0:
            return "negated"
        if predicate.sense == "fear":
            return "hypothetical"
        if clause.kind == "sub" and document.is_a(clause.first, "condition"):
            return "hypothetical"
        if document.language == "de" and predicate.conditional and predicate.modal == "" and (
            level == 0 and predicate.sense not in ("be", "station", "copula")
        ):  # fmt: skip
            return "hypothetical"
    return ""


_NOUNS = ("send-noun", "station-noun", "withdraw-noun", "reinforce-noun")


def _event_noun(document: Document, clause: Clause, phrase: ForcePhrase) -> str:
    """Sense of the noun whose genitive the phrase is: "die Entsendung von 25 Soldaten"."""
    i = phrase.first - 1
    while i >= clause.first and (
        document.low(i) in ("von", "of", "der", "des") or document.is_a(i, "determiner")
        or document.is_a(i, "past") or document.is_a(i, "ongoing")
        or document.is_a(i, "preposition")
    ):  # fmt: skip
        i -= 1
    noun = document.noun(i)
    if noun is not None and noun.sense in _NOUNS and i < phrase.first - 1 + (phrase.first - 1 == i):
        return noun.sense
    if noun is not None and noun.sense in _NOUNS:
        return noun.sense
    return ""


def _by_noun(sense: str, chain: list[Clause]) -> Verdict:
    if sense == "withdraw-noun":
        return Verdict("withdrawn", rule="noun", strong=True, away=True)
    senses = {c.predicate.sense for c in chain}
    if "consider" in senses:
        return Verdict("considered", rule="noun", strong=True)
    past = any(c.predicate.tense in ("past", "perfect", "pluperfect") for c in chain[:1])
    if past and not senses & {"plan", "say"}:
        return Verdict("completed", rule="noun", strong=True)
    return Verdict("planned", rule="noun", strong=True)


def _attribute(document: Document, phrase: ForcePhrase) -> bool:
    """True for "dort stationierten Soldaten", "troops stationed in"."""
    for i in range(max(0, phrase.first - 2), min(phrase.last + 2, len(document.tokens))):
        if document.sentence_of[i] != document.sentence_of[phrase.head]:
            continue
        for form in document.lexicon.verbs.get(document.low(i), ()):
            if form.sense == "station" and form.form in ("attr", "part"):
                return True
    return False


def _located(document: Document, discourse: Discourse, phrase: ForcePhrase) -> bool:
    """True where a place stands right behind the phrase: "1.100 Soldaten im Niger"."""
    sentence = document.sentences[document.sentence_of[phrase.head]]
    for j in range(phrase.last, min(phrase.last + 6, sentence.last)):
        mention = document.mention_at(j)
        if mention is not None and mention.first == j and discourse.is_place(mention):
            at = governor(document, j)
            return at >= phrase.last and document.is_a(at, "place-preposition")
        if document.is_a(j, "there"):
            return True
        if document.tokens[j].kind == "mark":
            return False
    return False


def _by_verb(
    document: Document, clause: Clause, phrase: ForcePhrase, chain: list[Clause]
) -> Verdict:
    predicate = clause.predicate
    sense = predicate.sense
    above = {c.predicate.sense for c in chain[1:]}
    planned = bool(above & {"plan"}) or predicate.modal in ("modal-plan", "modal-must")
    planned |= predicate.tense == "future"
    considered = "consider" in above or predicate.modal in ("consider", "modal-can")
    if sense == "withdraw" and _leaves_for(document, clause):
        return _moved(document, clause, phrase, planned)
    if sense == "withdraw":
        if predicate.negated:
            return Verdict("ongoing", rule="stay")
        return Verdict("withdrawn", rule="withdraw", strong=True, away=True)
    if sense == "consider":
        return Verdict("considered", rule="consider", strong=phrase.quantity is not None)
    if considered and sense in _MOVES | _STANDS | {"reinforce"}:
        return Verdict("considered", rule="consider", strong=True)
    if sense in _MOVES or sense in ("plan", "reinforce"):
        return _moved(document, clause, phrase, planned or sense == "plan")
    if sense in ("host", "station", "be", "lead", "have", "comprise", "support", "reduce"):
        return _stands(document, clause, predicate, planned)
    named = phrase.unit is not None and phrase.unit.named
    owned = phrase.sender is not None and phrase.sense in ("personnel", "collective", "unit")
    if sense in ("copula", "give", "passive") and (phrase.counted or named or owned):
        return Verdict(_copular(document, clause, predicate, planned), rule="copula")
    return Verdict("", "no-event")


def _leaves_for(document: Document, clause: Clause) -> bool:
    """True for "left Kiel for the Baltic": where it goes matters more than where it was."""
    if clause.predicate.lemma not in ("leave", "depart", "ab|fliegen", "ab|reisen"):
        return False
    for mention in document.mentions_in(clause.predicate.at, clause.last):
        at = governor(document, mention.first)
        if at >= 0 and document.low(at) in ("for", "nach") and mention.entity.kind != "alliance":
            return True
    return False


def _moved(document: Document, clause: Clause, phrase: ForcePhrase, planned: bool) -> Verdict:
    predicate, sense = clause.predicate, clause.predicate.sense
    if planned:
        # The date of a promise is not that of the deployment.
        return Verdict("planned", rule=sense, strong=True, dated=sense != "plan")
    if predicate.tense in ("past", "perfect", "pluperfect"):
        # "have reinforced their troops" is done; "… to 11,000 men" is how many stand.
        stands = sense != "reinforce" or phrase.quantity is not None
        status = "ongoing" if stands and _fresh(document, clause) else "completed"
        return Verdict(status, rule=sense, strong=True, dated=True)
    resting = document.language == "en" and predicate.passive and sense == "send"
    grows = sense == "reinforce" and predicate.lemma in _GROWING
    # "Zwei Bataillone ziehen um": the German present tense tells of what is to come.
    moves = sense == "move" and (document.language == "en" or _since(document, clause))
    present = sense == "provide" or moves or resting or grows
    status = "ongoing" if present or _has(document, clause, "ongoing") else "planned"
    return Verdict(status, rule=sense, strong=True, dated=True)


_FRESH_DAYS = 62
"""Days after which troops that "landed" may have left again, as far as one article tells."""


def _fresh(document: Document, clause: Clause) -> bool:
    """True for a movement of which the text does not say that it is long past.

    "has sent 335 engineers", "landed on Tuesday": they are there. "In 2006 Ethiopia sent …"
    and "sent 335 engineers" leave open whether they still are.
    """
    today = document.article.published
    for when in document.dates_in(clause.first, clause.last):
        earliest = when.date.earliest
        if earliest is not None and today is not None:
            return (today - earliest).days <= _FRESH_DAYS
    return clause.predicate.tense == "perfect"


def _since(document: Document, clause: Clause) -> bool:
    return any(when.sense == "since" for when in document.dates_in(clause.first, clause.last))


_GROWING = frozenset(("wachsen", "an|wachsen", "steigen", "grow", "rise", "climb"))


def _stands(document: Document, clause: Clause, predicate: Predicate, planned: bool) -> Verdict:
    rule = predicate.sense
    strong = predicate.sense == "station"
    if predicate.lemma in _STAYING and not _has(document, clause, "past"):
        return Verdict("ongoing", rule=rule, strong=strong)
    if planned and not predicate.subjunctive:
        return Verdict("planned", rule=rule, strong=strong, dated=True)
    if _has(document, clause, "past"):
        return Verdict("completed", rule=rule, strong=strong)
    if predicate.tense in ("past", "pluperfect") and not _has(document, clause, "ongoing"):
        return Verdict("completed", rule=rule, strong=strong)
    return Verdict("ongoing", rule=rule, strong=strong)


_STAYING = frozenset(("bleiben", "verbleiben", "stay", "remain", "keep"))
"""Verbs that say that a force is there already, even where they speak of what is to come."""


def _copular(document: Document, clause: Clause, predicate: Predicate, planned: bool) -> str:
    if planned:
        return "planned"
    if predicate.tense in ("past", "pluperfect") or _has(document, clause, "past"):
        return "completed"
    return "ongoing"


def _has(document: Document, clause: Clause, word_class: str) -> bool:
    return any(document.is_a(i, word_class) for i in clause.tokens)
