"""Where a force goes or is: the places of its clause, a border, "there", or the place before."""

from __future__ import annotations

from kgbuild.extract.discourse import Discourse
from kgbuild.extract.forces import ForcePhrase
from kgbuild.extract.status import Verdict
from kgbuild.extract.syntax import governor, is_genitive, subject
from kgbuild.model import Entity
from kgbuild.text.clauses import Clause
from kgbuild.text.document import Document, Mention

__all__ = ["hosts_of"]

Hosts = tuple[Entity, ...]
_GOALS = frozenset("nach to into richtung für for onto ins toward towards".split())


def hosts_of(
    document: Document,
    discourse: Discourse,
    clause: Clause,
    phrase: ForcePhrase,
    verdict: Verdict,
) -> tuple[Hosts, ...]:
    """The hosts of a force; several tuples where the text spreads units over several nations."""
    here: Clause | None = clause
    for _ in range(2):
        if here is None:
            break
        found = _in_clause(document, discourse, here, phrase, verdict)
        if found:
            return found
        here = here.parent if here.kind in ("relative", "sub", "inf") else None
    if verdict.away:
        return ()
    return ()


def _in_clause(
    document: Document,
    discourse: Discourse,
    clause: Clause,
    phrase: ForcePhrase,
    verdict: Verdict,
) -> tuple[Hosts, ...]:
    inside = set(clause.tokens)
    places = [m for m in discourse.places if m.first in inside and not _is_origin(document, m)]
    if verdict.away:
        left = _left(document, discourse, clause)
        if left:
            return (left,)
    border = _at_border(document, discourse, clause)
    if border:
        return (border,)
    goals = [m for m in places if _preposition(document, m) in _GOALS]
    near = goals or [m for m in places if _preposition(document, m) is not None] or places
    if near:
        listed = _coordinated(document, discourse, near[0])
        if len(listed) > 1 and not phrase.counted:
            return tuple(_entities(m) for m in listed)
        if len(listed) > 1:
            return (tuple(e for m in listed for e in _entities(m)),)
        return (_with_nation(document, near[0]),)
    for i in clause.tokens:
        if document.is_a(i, "there") or _the_country(document, i):
            before = discourse.place_before(i)
            if before is not None:
                return (_entities(before),)
            code = discourse.country_before(i)
            if code:
                return ((Entity(kind="nation", code=code),),)
    return ()


def _preposition(document: Document, mention: Mention) -> str | None:
    at = governor(document, mention.first)
    return document.low(at) if at >= 0 else None


def _is_origin(document: Document, mention: Mention) -> bool:
    """True for "aus Augustdorf", "from Greece": where the force comes from."""
    at = governor(document, mention.first)
    return at >= 0 and document.is_a(at, "source-preposition")


def _left(document: Document, discourse: Discourse, clause: Clause) -> Hosts:
    """The place that a force leaves: "aus Mali", "leave Niger", "den Niger verlassen"."""
    inside = set(clause.tokens)
    actor = subject(document, clause)
    for mention in discourse.document.mentions:
        if mention.first not in inside or mention.inside or mention.role in ("adjective", "people"):
            continue
        if mention.entity.kind == "alliance" or mention.role in ("force", "government"):
            continue
        if _is_origin(document, mention):
            return _entities(mention)
        direct = governor(document, mention.first) < 0 and not is_genitive(document, mention)
        if direct and (actor is None or mention is not actor) and mention.first > clause.first:
            return _entities(mention)
    return ()


def _at_border(document: Document, discourse: Discourse, clause: Clause) -> Hosts:
    """ "an der Grenze zur Ukraine": the side that the force stands on, and the border itself."""
    for i in clause.tokens:
        noun = document.noun(i)
        if noun is None or noun.sense != "border":
            continue
        at = governor(document, i)
        if at < 0 or not document.is_a(at, "place-preposition"):
            continue
        last = i + 1
        target = None
        if document.low(last) in ("zu", "zum", "zur", "with", "mit"):
            for j in range(last + 1, min(last + 4, len(document.tokens))):
                target = document.mention_at(j)
                if target is not None:
                    last = target.last
                    break
        other = target.code if target is not None else None
        own = discourse.side_at(i, other)
        if own is None:
            continue
        label = document.text(i, last) if target is not None else None
        nation = Entity(kind="nation", code=own)
        if label is None:
            return (nation,)
        return (nation, Entity(kind="region", label=label, within=own))
    return ()


def _the_country(document: Document, i: int) -> bool:
    """True for "in dem Land", "in the country", "im Land"."""
    noun = document.noun(i)
    if noun is None or noun.sense not in ("country", "capital"):
        return False
    at = governor(document, i)
    following = document.mention_at(i + 1)
    return at >= 0 and document.is_a(at, "place-preposition") and following is None


def _coordinated(document: Document, discourse: Discourse, first: Mention) -> list[Mention]:
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


def _with_nation(document: Document, mention: Mention) -> Hosts:
    """A place with its nation; a nation right behind its town is named once."""
    return _entities(mention)


def _entities(mention: Mention) -> Hosts:
    entity = mention.entity
    if entity.kind == "region" and entity.within:
        return (Entity(kind="nation", code=entity.within), entity)
    if entity.kind in ("nation", "region"):
        return (entity,)
    return ()
