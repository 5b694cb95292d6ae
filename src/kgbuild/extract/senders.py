"""Who sends a force: its own words, the subject of its clause, or who was spoken of before."""

from __future__ import annotations

from kgbuild.extract.candidate import Candidate
from kgbuild.extract.forces import ForcePhrase
from kgbuild.extract.syntax import antecedent, governor, mention_list, subject
from kgbuild.model import Deployment, Entity
from kgbuild.text.clauses import Clause
from kgbuild.text.document import Document, Mention

__all__ = ["acting_force", "senders_of"]


def senders_of(
    candidate: Candidate, near: Deployment | None, earlier: Deployment | None
) -> tuple[Entity, ...]:
    """The senders of a force, several where the text gives each of a list the same.

    Args:
        candidate: a force with its clause.
        near: the deployment told right before in the paragraph, if any.
        earlier: the one told at most two sentences before, if any.
    """
    document, discourse = candidate.document, candidate.discourse
    clause, phrase = candidate.clause, candidate.phrase
    if phrase.senders:
        return phrase.senders
    if phrase.sender is not None:
        return (phrase.sender,)
    if phrase.part and near is not None:
        own = subject(document, clause)
        gives = clause.predicate.sense in ("provide", "send", "station")
        return (own.entity if own is not None and gives else near.sender,)
    actor = _gapped(document, phrase) or _acting(candidate)
    if actor is not None:
        return _each(document, clause, phrase, actor)
    if phrase.sense == "equipment":
        return (near.sender,) if near is not None else ()
    if phrase.usual is not None:
        same = near is not None and near.sender.kind == "nation"
        return (near.sender if near is not None and same else phrase.usual,)
    pointing = phrase.sense == "ellipsis" or phrase.definite
    if near is not None and pointing:
        return (near.sender,)
    if phrase.quantity is None and not phrase.possessive and phrase.sense != "unit":
        return (near.sender,) if near is not None else ()
    topic = discourse.topic_before(document.sentence_of[clause.first])
    told = _told_by(document, clause) if phrase.quantity is not None else None
    before = near.sender if near is not None else None
    candidates = (
        # Whose soldiers they are is less sure where an alliance was named before.
        before if before is not None and before.kind == "nation" else None,
        topic.entity if topic is not None else None,
        told,
        discourse.protagonist,
        before,
        earlier.sender if earlier is not None and pointing else None,
    )
    return tuple(c for c in candidates if c is not None)[:1]


def _gapped(document: Document, phrase: ForcePhrase) -> Mention | None:
    """Who sends where the verb is told once: "Britain sent 2,000 men, France nearly 1,000"."""
    mention = document.mention_at(phrase.first - 1)
    if phrase.quantity is None or mention is None or mention.genitive or not mention.acts:
        return None
    before = mention.first - 1
    before -= document.is_a(before, "determiner")
    parted = document.low(before) in (",", ";") or document.is_a(before, "coordinator")
    return mention if parted and mention.role in _NAMED else None


_NAMED = frozenset(("name", "people", "capital", "government"))


def _told_by(document: Document, clause: Clause) -> Entity | None:
    """The nation whose official tells of it in the same sentence: "…, Poland's minister said"."""
    for mention in document.mentions_in(clause.sentence.first, clause.sentence.last):
        if mention.entity.kind != "nation":
            continue
        if mention.inside and (own := document.noun(mention.first)) is not None:
            if own.sense in ("office", "body"):
                # "Pentagon-Chef Austin"
                return mention.entity
            continue
        if mention.role not in ("adjective", "name"):
            continue
        if mention.role == "name" and not mention.genitive:
            continue
        for i in range(mention.last, min(mention.last + 4, clause.sentence.last)):
            noun = document.noun(i)
            if noun is not None:
                if noun.sense in ("office", "body"):
                    return mention.entity
                break
    return None


def _acting(candidate: Candidate) -> Mention | None:
    """Who acts in the phrase's clause or in those that it depends on."""
    document, discourse, phrase = candidate.document, candidate.discourse, candidate.phrase
    here: Clause | None = candidate.clause
    for _ in range(3):
        if here is None or here.predicate.sense == "host":
            return None
        if here.kind == "relative" and document.low(here.first) in ("deren", "dessen", "whose"):
            owner = antecedent(document, here)
            if owner is not None and owner.acts:
                return owner
        found = subject(document, here)
        if found is not None and not (phrase.first <= found.first < phrase.last):
            return found
        if found is None and _pronoun_subject(document, here):
            topic = discourse.topic_at(here)
            if topic is not None:
                return topic
        if found is None and _native_army(document, here):
            scene = discourse.scene
            if scene is not None and scene.entity.kind == "nation":
                return scene
        if here.kind == "relative" and found is None:
            before = antecedent(document, here)
            if before is not None and before.acts and not discourse.is_place(before):
                return before
        here = here.parent
        if here is not None and here.predicate.sense in _TELLING:
            # Who tells of it is not who does it.
            return None
    return None


_TELLING = frozenset(("say", "deny", "see", "fear"))


def acting_force(candidate: Candidate) -> Mention | None:
    """The named force that the clause is about: "KFOR … has grown to 17,000"."""
    actor = _acting(candidate)
    return actor if actor is not None and actor.role == "force" else None


def _each(
    document: Document, clause: Clause, phrase: ForcePhrase, actor: Mention
) -> tuple[Entity, ...]:
    """ "Indonesia and Malaysia have each offered a battalion": one contingent a sender."""
    listed = [m for m in mention_list(document, actor.first) if m.entity.kind == "nation"]
    apart = any(document.is_a(i, "each") for i in clause.tokens)
    if len(listed) > 1 and (apart or phrase.quantity is None):
        return tuple(m.entity for m in listed)
    return (actor.entity,)


def _native_army(document: Document, clause: Clause) -> bool:
    """True where "the army" acts, of a country that needs no name: the one the text is set in."""
    for i in clause.tokens:
        if document.is_a(i, "own-army") and document.is_a(i - 1, "definite"):
            following = document.low(i + 1) in ("of", "der", "des") or document.mention_at(i + 1)
            return not following and governor(document, i) < 0
        if i >= clause.predicate.at >= 0 and document.language == "en":
            return False
    return False


def _pronoun_subject(document: Document, clause: Clause) -> bool:
    """True where "it", "they" or "sie" stands as the subject of a clause."""
    return any(
        document.is_a(i, kind)
        for i in (*clause.tokens[:4], clause.predicate.finite + 1)
        for kind in ("pronoun-it", "pronoun-she", "pronoun-they")
    )
