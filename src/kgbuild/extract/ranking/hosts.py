"""Where a force may be that its clause does not place."""

from __future__ import annotations

from collections.abc import Iterator

from kgbuild.extract.candidate import Candidate
from kgbuild.extract.hosts import Hosts, places_of
from kgbuild.extract.ranking.options import Option
from kgbuild.extract.ranking.shapes import grip, place_in_text, reach, shape, share, side, step
from kgbuild.extract.syntax import governor
from kgbuild.model import Deployment, Entity
from kgbuild.text.clauses import Clause
from kgbuild.text.document import Mention

__all__ = ["host_options"]

Places = tuple[Hosts, ...]
_MOST_NAMED = 3
_NO_PLACE = frozenset(("people", "force", "government"))


def host_options(
    candidate: Candidate,
    rule: Places,
    sender: Entity | None,
    near: Deployment | None,
    earlier: Deployment | None,
) -> tuple[Option[Places], ...]:
    """Where a force may be, each place with what speaks for it; () stands for nowhere.

    Args:
        candidate: a force with its clause.
        rule: where the rules would put it.
        sender: who sends it.
        near: the deployment told right before in the paragraph, if any.
        earlier: the one told at most two sentences before, if any.
    """
    pool = _Pool(candidate, sender)
    form, verb = shape(candidate.phrase), candidate.clause.predicate.sense
    if rule:
        pool.add(rule, "rule", f"rule+{verb}", f"rule+{form}")
    pool.add((), "rule-else" if rule else "no-rule")
    for name, told in (("near", near), ("earlier", earlier)):
        if told is not None and told.hosts:
            pool.add((told.hosts,), name, f"{name}+{form}", f"{name}+{verb}")
    for name, place in _scenes(candidate, sender):
        pool.add((place,), name, f"{name}+{form}", f"{name}+{verb}")
    for mention in _named(candidate):
        hosts = places_of(mention)
        if hosts:
            pool.add((hosts,), *_of_mention(candidate, mention))
    return pool.options()


class _Pool:
    """The places found so far, one entry for a place however it was found."""

    def __init__(self, candidate: Candidate, sender: Entity | None) -> None:
        self.candidate, self.sender = candidate, sender
        self._values: dict[str, Places] = {}
        self._features: dict[str, list[str]] = {}

    def add(self, value: Places, *features: str) -> None:
        if self._at_home(value) and "rule" not in features:
            # What a text is set in at home is not where its army has been sent.
            return
        last = value[0][-1] if value and value[0] else None
        key = (last.code or last.label or "") if last is not None else ""
        if key not in self._values:
            self._values[key] = value
            self._features[key] = list(self._general(value, last))
        self._features[key].extend(features)

    def _at_home(self, value: Places) -> bool:
        code = self.sender.code if self.sender is not None else None
        return code is not None and any(code in (e.code, e.within) for host in value for e in host)

    def options(self) -> tuple[Option[Places], ...]:
        return tuple(
            Option(value, tuple(dict.fromkeys(self._features[key])))
            for key, value in self._values.items()
        )

    def _general(self, value: Places, last: Entity | None) -> Iterator[str]:
        candidate = self.candidate
        if last is None:
            yield from ("none", "kind=", f"none+{candidate.clause.predicate.sense}")
            yield from (f"none+{shape(candidate.phrase)}", f"none+{candidate.verdict.rule}")
            return
        counts = candidate.discourse.place_counts
        code = next((e.code or e.within for host in value for e in host if e.code or e.within), "")
        yield f"share={share(counts, code or '')}"
        yield f"kind={last.kind}"
        if self.sender is not None and code and code == self.sender.code:
            yield "home"


def _scenes(candidate: Candidate, sender: Entity | None) -> Iterator[tuple[str, Hosts]]:
    """Where the text as a whole is set, by several ways to tell."""
    discourse, clause = candidate.discourse, candidate.clause
    code = sender.code if sender is not None else None
    theatre = discourse.theatre_at(clause.first, besides=code)
    if theatre is not None:
        yield "theatre", places_of(theatre)
    country = discourse.country_at(candidate.phrase.head, (code,) if code else ())
    if country is not None:
        yield "country", (Entity(kind="nation", code=country),)
    if discourse.scene is not None:
        yield "scene", places_of(discourse.scene)
    for rank, (name, count) in enumerate(discourse.place_counts.most_common(_MOST_NAMED)):
        if count > 1:
            yield f"top{rank}", _place(candidate, name)


def _place(candidate: Candidate, name: str) -> Hosts:
    """The place of that code or label: the nation, or a sea or region of none."""
    known = next(m for m in candidate.discourse.places if name in (m.code, m.entity.label))
    return (Entity(kind="nation", code=name),) if known.code == name else places_of(known)


def _named(candidate: Candidate) -> Iterator[Mention]:
    """The places in the headline, the sentence and those before it."""
    for first, last in reversed(reach(candidate)):
        for mention in candidate.document.mentions_in(first, last):
            if mention.entity.kind == "alliance" or mention.role in _NO_PLACE or mention.inside:
                continue
            yield mention


def _of_mention(candidate: Candidate, mention: Mention) -> Iterator[str]:
    document, discourse, phrase = candidate.document, candidate.discourse, candidate.phrase
    verb = candidate.clause.predicate.sense
    where, to = place_in_text(candidate, mention), side(phrase, mention)
    held = grip(document, mention)
    yield f"m={where}.{to}.{mention.role}"
    yield f"m-gov={where}.{held}"
    yield f"m-gov-verb={where == 'clause'}.{held}.{verb}"
    yield f"placed={where}.{discourse.is_place(mention)}"
    yield f"stage={discourse.is_stage(mention)}"
    yield f"where={where}.{to}.{phrase.zone[0] <= mention.first < phrase.zone[1]}"
    if not where.startswith("back"):
        gap = mention.first - phrase.last if to == "after" else phrase.first - mention.last
        yield f"far={to}.{step(max(0, gap))}"
    other = discourse.clause_at(mention.first)
    if other is not None and where != "clause":
        yield f"verb-there={other.predicate.sense}"
        yield f"clause={_kinship(candidate.clause, other)}.{other.kind}"
    at = governor(document, mention.first)
    noun = document.noun(at - 1) if at >= 0 else None
    if noun is not None:
        yield f"noun-before={noun.sense}"


def _kinship(clause: Clause, other: Clause) -> str:
    if other is clause.parent:
        return "above"
    return "below" if other.parent is clause else "other"
