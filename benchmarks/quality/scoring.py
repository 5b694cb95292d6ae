"""How near the facts of an article come to its annotation.

A deployment is found where sender, host and head count are all right; a statement where
the speaker is right and the words are (token F1 of at least 0.5, or all of the annotated
words inside a statement that is not long); a tie where its pair is. Facts are matched
one to one, the most alike first. Averages are micro averages: counts are summed before
precision, recall and F1 are taken (van Rijsbergen, Information Retrieval, 1979, ch. 7).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from benchmarks.quality.corpus import Alternatives, Gold, GoldDeployment, GoldStatement
from msgspec import UNSET

from kgbuild import reference
from kgbuild.model import AllyTie, Border, Deployment, Entity, Fact, Membership, Statement

__all__ = ["KINDS", "Count", "Score", "Slip", "compare", "is_named", "names_of", "total"]

KINDS = ("deployments", "statements", "borders", "memberships", "alliances")
PARTS = ("sender", "host", "figure")
SLIPS = (*PARTS, "several", "duplicate", "spurious")

_WORD = re.compile(r"\w+")
_ALIKE = 0.5
_LONG = 80

G = TypeVar("G")
F = TypeVar("F")


@dataclass(frozen=True, slots=True)
class Count:
    """Facts found (built and right), built, and annotated.

    Example:
        >>> round(Count(found=2, built=4, gold=2).f1, 3)
        0.667
    """

    found: int = 0
    built: int = 0
    gold: int = 0

    def __add__(self, other: Count) -> Count:
        return Count(self.found + other.found, self.built + other.built, self.gold + other.gold)

    @property
    def precision(self) -> float:
        """Share of the built facts that are right, 0 to 1."""
        return self.found / self.built if self.built else 0.0

    @property
    def recall(self) -> float:
        """Share of the annotated facts that were found, 0 to 1."""
        return self.found / self.gold if self.gold else 0.0

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall, 0 to 1."""
        return 2 * self.found / (self.built + self.gold) if self.found else 0.0


@dataclass(frozen=True, slots=True)
class Slip:
    """A fact that was missed, or built and is wrong.

    Attributes:
        kind: one of :data:`KINDS`.
        what: ``missed``, or for a built fact what is wrong with it.
        fact: the annotation that was missed, or the fact that was built.
    """

    kind: str
    what: str
    fact: GoldDeployment | GoldStatement | Fact | tuple[str, str]


@dataclass(slots=True)
class Score:
    """What comparing one or several articles yields.

    Attributes:
        counts: by kind.
        right, asked: by field of matched facts, such as ``deployments.status``.
        slips: all misses and wrong facts.
    """

    counts: dict[str, Count] = field(default_factory=lambda: {kind: Count() for kind in KINDS})
    right: Counter[str] = field(default_factory=Counter)
    asked: Counter[str] = field(default_factory=Counter)
    slips: list[Slip] = field(default_factory=list)

    @property
    def all(self) -> Count:
        """All kinds together."""
        return sum(self.counts.values(), Count())

    @property
    def rows(self) -> dict[str, Count]:
        """The kinds and, last, ``all``."""
        return {**self.counts, "all": self.all}

    def note(self, name: str, *, right: bool) -> None:
        """Note whether a field of a matched fact is right."""
        self.asked[name] += 1
        self.right[name] += right


def total(scores: Iterable[Score]) -> Score:
    """The sum of several articles' scores."""
    summed = Score()
    for score in scores:
        for kind in KINDS:
            summed.counts[kind] += score.counts[kind]
        summed.right += score.right
        summed.asked += score.asked
        summed.slips += score.slips
    return summed


def compare(gold: Gold, facts: Sequence[Fact]) -> Score:
    """Compare the facts read from an article with its annotation."""
    score = Score()
    _compare_pairs(score, "borders", _unordered(gold.borders), _between(facts, Border))
    _compare_pairs(score, "alliances", _unordered(gold.alliances), _between(facts, AllyTie))
    joined = {(f.member, f.alliance) for f in facts if isinstance(f, Membership)}
    _compare_pairs(score, "memberships", set(gold.memberships), joined)
    _compare_deployments(score, gold.deployments, [f for f in facts if isinstance(f, Deployment)])
    _compare_statements(score, gold.statements, [f for f in facts if isinstance(f, Statement)])
    return score


def _between(facts: Sequence[Fact], kind: type[Border | AllyTie]) -> set[tuple[str, str]]:
    return _unordered(f.between for f in facts if isinstance(f, kind))


def _unordered(pairs: Iterable[tuple[str, str]]) -> set[tuple[str, str]]:
    return {(min(pair), max(pair)) for pair in pairs}


def _compare_pairs(
    score: Score, kind: str, gold: set[tuple[str, str]], built: set[tuple[str, str]]
) -> None:
    score.counts[kind] = Count(len(gold & built), len(built), len(gold))
    score.slips += [Slip(kind, "missed", pair) for pair in sorted(gold - built)]
    score.slips += [Slip(kind, "spurious", pair) for pair in sorted(built - gold)]


def _compare_deployments(
    score: Score, gold: Sequence[GoldDeployment], built: Sequence[Deployment]
) -> None:
    matched = _matched(gold, built, _deployment_likeness)
    for want, got in matched:
        _note_deployment(score, gold[want], built[got])
    right = [(want, got) for want, got in matched if not _wrong_parts(gold[want], built[got])]
    seen, answered = {want for want, _ in right}, {got for _, got in right}
    score.counts["deployments"] = Count(len(right), len(built), len(gold))
    score.slips += [
        Slip("deployments", "missed", want) for i, want in enumerate(gold) if i not in seen
    ]
    score.slips += [
        Slip("deployments", _what_is_wrong(got, gold), got)
        for i, got in enumerate(built)
        if i not in answered
    ]


def _compare_statements(
    score: Score, gold: Sequence[GoldStatement], built: Sequence[Statement]
) -> None:
    matched = _matched(gold, built, _statement_likeness)
    for want, got in matched:
        kind = gold[want].kind
        if kind is not UNSET:
            score.note("statements.kind", right=kind == built[got].kind)
    seen, answered = {want for want, _ in matched}, {got for _, got in matched}
    score.counts["statements"] = Count(len(matched), len(built), len(gold))
    score.slips += [
        Slip("statements", "missed", want) for i, want in enumerate(gold) if i not in seen
    ]
    score.slips += [
        Slip("statements", "spurious", got) for i, got in enumerate(built) if i not in answered
    ]


def _matched(
    gold: Sequence[G], built: Sequence[F], likeness: Callable[[G, F], float]
) -> list[tuple[int, int]]:
    """Places of facts that belong together, one to one, the most alike first."""
    alike = [
        (likeness(want, got), i, j) for i, want in enumerate(gold) for j, got in enumerate(built)
    ]
    pairs: dict[int, int] = {}
    for degree, i, j in sorted(alike, reverse=True):
        if degree > 0 and i not in pairs and j not in pairs.values():
            pairs[i] = j
    return list(pairs.items())


def _deployment_likeness(gold: GoldDeployment, built: Deployment) -> float:
    wrong, near = len(_wrong_parts(gold, built)), _nearness(gold, built)
    if wrong == 0 or (wrong == 1 and near > 0):
        return 2 * (len(PARTS) - wrong) + near
    return 0.0


def _statement_likeness(gold: GoldStatement, built: Statement) -> float:
    if not is_named(gold.speaker, names_of(built.speaker)):
        return 0.0
    near, words = _overlap(gold.text, built.text), _words(built.text)
    inside = set(_words(gold.text)) <= set(words) and len(words) < _LONG
    return 1 + near if near >= _ALIKE or inside else 0.0


def _wrong_parts(gold: GoldDeployment, built: Deployment) -> list[str]:
    """Those of sender, host and figure that are not as annotated."""
    right = (
        is_named(gold.sender, names_of(built.sender)),
        is_named(gold.host, [name for host in built.hosts for name in names_of(host)]),
        _is_figure(gold, built),
    )
    return [part for part, good in zip(PARTS, right, strict=True) if not good]


def _what_is_wrong(built: Deployment, gold: Sequence[GoldDeployment]) -> str:
    """One of :data:`SLIPS`: how a deployment differs from the annotation nearest to it."""
    options = [(_wrong_parts(want, built), _nearness(want, built)) for want in gold]
    wrong, near = min(options, key=lambda o: (len(o[0]), -o[1]), default=(list(PARTS), 0.0))
    if not wrong:
        return "duplicate"
    if len(wrong) == 1 and near > 0:
        return wrong[0]
    nearest = max((near for _, near in options), default=0.0)
    return "several" if nearest >= _ALIKE else "spurious"


def _note_deployment(score: Score, gold: GoldDeployment, built: Deployment) -> None:
    """Note the fields beside sender, host and figure that the annotation tells."""
    checks = {
        "status": gold.status is UNSET or gold.status == built.status,
        "unit": gold.unit is UNSET or is_named(gold.unit, [built.unit.label] if built.unit else []),
        "modifier": gold.modifier is UNSET or set(gold.modifier) == set(built.modifiers),
        "start": gold.start is UNSET or _is_date(gold.start, built.start),
        "end": gold.end is UNSET or _is_date(gold.end, built.end),
    }
    for name, right in checks.items():
        if getattr(gold, name) is not UNSET:
            score.note(f"deployments.{name}", right=right)


def _is_figure(gold: GoldDeployment, built: Deployment) -> bool:
    want, figure = gold.personnel, built.personnel
    if want is UNSET:
        return True
    if want is None or figure is None:
        return want is None and figure is None
    if isinstance(want, int):
        return want == figure.value
    return {figure.min, figure.max} - {None} == set(want) or figure.value in want


def _is_date(gold: str, built: str | None) -> bool:
    """Whether a date is the annotated one; its year may be left out, as in ``--02-14``."""
    return built is not None and gold.endswith(built.lstrip("-"))


def is_named(gold: Alternatives, built: Sequence[str]) -> bool:
    """Whether one of the names is, or contains, or is contained in, an annotated one."""
    if not built:
        return None in gold
    wanted = [set(_words(name)) for name in gold if name]
    return any(
        want and got and (got <= want or want <= got)
        for got in map(set, map(_words, built))
        for want in wanted
    )


def names_of(entity: Entity) -> list[str]:
    """Code and names of a nation or an alliance, the label of others."""
    if entity.kind in ("nation", "alliance"):
        known = reference.nations() if entity.kind == "nation" else reference.alliances()
        record = known[entity.code or ""]
        return [record.code, record.name_de, record.name_en]
    return [entity.label or ""]


def _nearness(gold: GoldDeployment, built: Deployment) -> float:
    """How much of the annotated evidence a deployment rests on, 0 to 1."""
    return max(_overlap(gold.evidence, span.exact) for span in built.evidence)


def _overlap(one: str, other: str) -> float:
    """Token F1 of two texts, 0 to 1."""
    a, b = Counter(_words(one)), Counter(_words(other))
    shared = (a & b).total()
    return 2 * shared / (a.total() + b.total()) if shared else 0.0


def _words(text: str) -> list[str]:
    return _WORD.findall(text.casefold())
