"""Where a force goes or is.

A place is looked for behind the phrase, in its clause, before a relative clause, in the
clauses above, behind "there" and "the country", and at last where the force named
before stands.
"""

from __future__ import annotations

from collections.abc import Sequence

from kgbuild.extract.candidate import Candidate
from kgbuild.extract.discourse import Discourse
from kgbuild.extract.forces import ForcePhrase
from kgbuild.extract.syntax import antecedent, governor, is_genitive, subject
from kgbuild.model import Entity
from kgbuild.text.clauses import Clause
from kgbuild.text.document import Document, Mention

__all__ = ["Hosts", "hosts_of", "origin_of", "places_of"]

Hosts = tuple[Entity, ...]
_MOVES = frozenset(("send", "move", "provide"))
_REACHES = frozenset("of for über vor bei over off out".split())
_LOOSE_GOALS = frozenset("für for richtung toward towards".split())
_TRANSIT = frozenset(("über", "durch", "via", "through"))
_GOALS = frozenset("nach to into richtung für for onto ins toward towards".split())


def hosts_of(candidate: Candidate, sender: str | None = None) -> tuple[Hosts, ...]:
    """The hosts of a force; several tuples where the text spreads units over several nations.

    Args:
        candidate: a force with its clause.
        sender: code of who sends, which "the country" then does not mean.
    """
    document, discourse, phrase = candidate.document, candidate.discourse, candidate.phrase
    here: Clause | None = candidate.clause
    for _ in range(3):
        if here is None:
            break
        if candidate.verdict.away:
            left = _left(document, discourse, here, phrase)
            if left:
                return (left,)
        bound = here.predicate.sense == "withdraw" and not candidate.verdict.away
        moving = bound or here.predicate.sense in _MOVES
        found = _in_clause(document, discourse, here, phrase, sender, moving=moving)
        if found:
            return found
        if here.kind == "relative":
            before = antecedent(document, here)
            if before is not None and _where(document, here, before):
                return (places_of(before),)
        here = here.parent if here.kind in ("relative", "sub", "inf") else None
        if here is not None and here.predicate.sense in _SPEAKS:
            # Where it was promised or said is not where the force goes.
            return ()
    return ()


_SPEAKS = frozenset(("plan", "say", "deny", "see", "fear"))


def _where(document: Document, clause: Clause, before: Mention) -> bool:
    """True where a relative clause says what is at the place before it: "Chad, where …"."""
    if before.code is None or len(before.code) != 3:
        return False
    first = clause.first
    if document.low(first) in ("where", "wo", "wohin", "worin"):
        return True
    within = document.is_a(first, "place-preposition") and document.is_a(first + 1, "relative")
    return within and first - before.last <= 1


def _in_clause(
    document: Document,
    discourse: Discourse,
    clause: Clause,
    phrase: ForcePhrase,
    sender: str | None,
    *,
    moving: bool,
) -> tuple[Hosts, ...]:
    if clause.predicate.sense == "host":
        owner = subject(document, clause)
        if owner is not None and owner.entity.kind == "nation":
            return (places_of(owner),)
    places = _places(document, discourse, clause)
    seat = _seat(document, phrase)
    if seat is not None:
        return (places_of(seat),)
    soil = _on_soil(document, clause)
    if soil is not None:
        return ((soil.entity,),)
    border = _at_border(document, discourse, clause, phrase)
    behind = _behind(document, phrase, places)
    if border and not behind:
        return (border,)
    if document.is_a(clause.predicate.at, "decided"):
        # "in Brüssel gebilligt" is where it was decided.
        places = []
    if moving:
        # "über Ungarn in den Raum Tuzla": where they only pass through is no host.
        places, behind = _goals_only(document, places), _goals_only(document, behind)
    zone = [m for m in places if phrase.zone[0] <= m.first < phrase.zone[1]]
    chosen: Sequence[Mention] = ()
    for group in (behind, zone, places):
        goals = sorted(
            (m for m in group if _preposition(document, m) in _GOALS),
            key=lambda m: (_preposition(document, m) in _LOOSE_GOALS, m.first),
        )
        standing = [m for m in group if _preposition(document, m)]
        chosen = (goals if moving else ()) or standing or group
        if chosen:
            break
    if chosen:
        listed = _coordinated(document, discourse, chosen[0])
        if len(listed) > 1 and not phrase.counted:
            return tuple(places_of(m) for m in listed)
        return (tuple(e for m in listed for e in places_of(m)),)
    return _pointed_at(document, discourse, clause, sender)


def _pointed_at(
    document: Document, discourse: Discourse, clause: Clause, sender: str | None
) -> tuple[Hosts, ...]:
    """The place that "there", "dort" or "the country" stands for."""
    for i in clause.tokens:
        if document.is_a(i, "there") or _the_country(document, i):
            actor = subject(document, clause)
            besides = {c for c in (sender, actor.code if actor else None) if c is not None}
            before = discourse.place_before(i)
            code = discourse.country_at(i, besides)
            town = document.is_a(i, "there") and before is not None and before.role == "place"
            if before is not None and before.code in besides and not town:
                before = None
            if document.is_a(i, "there") and before is None:
                before = discourse.theatre_at(i, besides=sender)
            if before is not None and (document.is_a(i, "there") or before.code == code):
                return (places_of(before),)
            if code:
                return ((Entity(kind="nation", code=code),),)
    return ()


def _goals_only(document: Document, places: Sequence[Mention]) -> list[Mention]:
    """The places without those that a way only leads through."""
    return [m for m in places if _preposition(document, m) not in _TRANSIT]


def _behind(document: Document, phrase: ForcePhrase, places: Sequence[Mention]) -> list[Mention]:
    """The places behind a phrase that no comma and no other force part from it."""
    end = phrase.last
    while end < phrase.zone[1] and document.tokens[end].text not in ",;":
        following = document.is_a(end, "coordinator") and document.is_a(end + 1, "preposition")
        if following:
            break
        end += 1
    return [m for m in places if phrase.last <= m.first < end]


def _seat(document: Document, phrase: ForcePhrase) -> Mention | None:
    """The base that a figure belongs to: "Camp Lemonnier mit seinen 4.000 Amerikanern"."""
    if phrase.quantity is None:
        return None
    i = phrase.first - 1
    while document.is_a(i, "possessive"):
        i -= 1
    if document.low(i) not in ("mit", "with"):
        return None
    mention = document.mention_at(i - 1)
    return mention if mention is not None and mention.entity.kind == "region" else None


def _on_soil(document: Document, clause: Clause) -> Mention | None:
    """The nation of "on Belarusian territory", "auf syrischem Boden"."""
    for i in clause.tokens:
        if not document.is_a(i, "soil"):
            continue
        mention = document.mention_at(i - 1)
        if mention is None or mention.role != "adjective" or mention.entity.kind != "nation":
            continue
        at = governor(document, mention.first)
        if at >= 0 and document.is_a(at, "place-preposition"):
            return mention
    return None


def _places(document: Document, discourse: Discourse, clause: Clause) -> list[Mention]:
    """The places of a clause at which something may be, not those that only describe a noun."""
    if clause.predicate.sense == "say" and clause.predicate.at >= 0:
        spoken = any(f.sense == "say" for i, v in clause.predicate.verbs for f in v
                     if i == clause.predicate.at)  # fmt: skip
        if spoken:
            return []
    inside = set(clause.tokens)
    found = []
    for mention in discourse.places_in(clause.first, clause.last):
        if mention.first not in inside:
            continue
        at = governor(document, mention.first)
        near = document.low(at) in ("von", "vom", "of") and _beside(document, at, mention)
        source = document.is_a(at, "source-preposition") and not near
        if at >= 0 and (source or _of_office(document, at)):
            continue
        if at < 0 and is_genitive(document, mention) and mention.detail != "region":
            continue
        if at < 0 and mention.entity.kind == "region" and mention.first < clause.predicate.at:
            continue
        if at >= 0 and not (
            near or document.is_a(at, "place-preposition") or document.low(at) in _GOALS | _REACHES
        ):
            continue
        found.append(mention)
    return found


def _beside(document: Document, at: int, mention: Mention) -> bool:
    """True for "in der Nähe von X", "am Flughafen von X", "von X aus", "south of X"."""
    noun = document.noun(at - 1)
    return (
        document.is_a(at - 1, "near-word")
        or (noun is not None and noun.sense in ("base", "area"))
        or document.low(mention.last) == "aus"
    )


def _of_office(document: Document, preposition: int) -> bool:
    """True for the place of "the ministry in Rome", "die Regierung in Vilnius"."""
    noun = document.noun(preposition - 1)
    return noun is not None and noun.sense in ("office", "body", "civil")


def _preposition(document: Document, mention: Mention) -> str | None:
    at = governor(document, mention.first)
    return document.low(at) if at >= 0 else None


def _left(document: Document, discourse: Discourse, clause: Clause, phrase: ForcePhrase) -> Hosts:
    """The place that a force leaves: "aus Mali", "leave Niger", "den Niger verlassen"."""
    inside = set(clause.tokens)
    # A force that is known by itself is the subject: "die deutschen Soldaten haben Mali verlassen".
    actor = subject(document, clause) if phrase.sender is None else None
    places: list[Mention] = []
    for mention in document.mentions_in(clause.first, clause.last):
        if mention.first not in inside or mention.inside or mention.role in ("adjective", "people"):
            continue
        if mention.entity.kind == "alliance" or mention.role in ("force", "government"):
            continue
        at = governor(document, mention.first)
        if at >= 0 and document.is_a(at, "source-preposition"):
            return places_of(mention)
        direct = at < 0 and not is_genitive(document, mention)
        if direct and mention is not actor and mention.first > clause.first:
            return places_of(mention)
        if at >= 0 and document.low(at) in ("in", "im", "an", "at"):
            places.append(mention)
    for i in clause.tokens:
        noun = document.noun(i)
        if noun is not None and noun.sense == "country" and document.is_a(i - 1, "determiner"):
            code = discourse.country_before(i)
            if code:
                return (Entity(kind="nation", code=code),)
    return places_of(places[0]) if places else ()


def origin_of(document: Document, clause: Clause) -> Hosts:
    """Where the force of a clause comes from: "aus Mali", "from Afghanistan"."""
    inside = set(clause.tokens)
    for mention in document.mentions_in(clause.first, clause.last):
        if mention.first in inside and not mention.inside and mention.role in ("name", "place"):
            at = governor(document, mention.first)
            if at >= 0 and document.is_a(at, "source-preposition"):
                return places_of(mention)
    return ()


def _at_border(
    document: Document, discourse: Discourse, clause: Clause, phrase: ForcePhrase
) -> Hosts:
    """ "an der Grenze zur Ukraine": the side that the force stands on, and the border itself."""
    for i in clause.tokens:
        noun = document.noun(i)
        if noun is None or noun.sense != "border":
            continue
        at = governor(document, i)
        if at < 0 or not document.is_a(at, "place-preposition"):
            continue
        target, last = _other_side(document, i)
        other = target.code if target is not None else None
        sender = phrase.sender.code if phrase.sender is not None else None
        own = discourse.side_at(i, other)
        if own is None and sender is not None and len(sender) == 3 and sender != other:
            own = sender
        if own is None:
            continue
        nation = Entity(kind="nation", code=own)
        if target is None:
            return (nation,) if own != sender else ()
        label = document.text(i, last)
        return (nation, Entity(kind="region", label=label, within=own))
    return ()


def _other_side(document: Document, i: int) -> tuple[Mention | None, int]:
    """The nation behind "Grenze zu", "border with", and where the phrase ends."""
    if document.low(i + 1) in ("zu", "zum", "zur", "with", "mit"):
        for j in range(i + 2, min(i + 5, len(document.tokens))):
            target = document.mention_at(j)
            if target is not None:
                return target, target.last
    return None, i + 1


def _the_country(document: Document, i: int) -> bool:
    """True for "in dem Land", "in the country", "im Land"."""
    noun = document.noun(i)
    if noun is None or noun.sense not in ("country", "capital"):
        return False
    at = governor(document, i)
    single = document.is_a(i - 1, "definite") or at == i - 1
    following = document.mention_at(i + 1)
    return single and at >= 0 and document.is_a(at, "place-preposition") and following is None


def _coordinated(document: Document, discourse: Discourse, first: Mention) -> Sequence[Mention]:
    """ "in der Slowakei, in Ungarn, Rumänien und Bulgarien": the places of one list."""
    found = [first]
    i = first.last
    while i < len(document.tokens) and (document.low(i) == "," or document.is_a(i, "coordinator")):
        i += 1
        while document.is_a(i, "place-preposition") or document.is_a(i, "determiner"):
            i += 1
        mention = document.mention_at(i)
        if mention is None or mention.first != i or not discourse.is_place(mention):
            break
        found.append(mention)
        i = mention.last
    return found


def places_of(mention: Mention) -> Hosts:
    """A place as hosts: the nation it lies in, where that is known, and the place itself."""
    entity = mention.entity
    if entity.kind == "region" and entity.within:
        return (Entity(kind="nation", code=entity.within), entity)
    if entity.kind in ("nation", "region"):
        return (entity,)
    return ()
