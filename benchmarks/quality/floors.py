"""Pinned floors: how good the reading of each set is known to be, and may not fall below.

``floors.json`` holds an F1 for each set, language and kind, beside the digest of the set
that it was measured on.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import msgspec
from msgspec import Struct

from kgbuild.errors import InputError, UsageError

__all__ = [
    "FLOORS",
    "TOLERANCE",
    "Floors",
    "Measured",
    "faults",
    "pinned",
    "read_floors",
    "write_floors",
]

FLOORS = Path(__file__).resolve().with_name("floors.json")
TOLERANCE = 0.005
"""How far an F1 may lie below its floor: less than one fact more or less in a set."""

PIN = "python -m benchmarks.quality.measure --pin"


class Measured(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """F1 of one set, by language (``both`` included) and kind (``all`` included)."""

    digest: str
    f1: dict[str, dict[str, float]]


Floors = dict[str, Measured]


@dataclass(frozen=True, slots=True)
class _Drop:
    place: tuple[str, str, str]
    floor: float
    now: float


def read_floors(file: Path = FLOORS) -> Floors:
    """The pinned floors; none where nothing was pinned yet.

    Raises:
        InputError: where the file is not of the form.
    """
    if not file.exists():
        return {}
    try:
        return msgspec.json.decode(file.read_bytes(), type=Floors)
    except msgspec.DecodeError as error:
        raise InputError(f"holds no floors: {error}", source=file) from None


def faults(floors: Mapping[str, Measured], measured: Mapping[str, Measured]) -> list[str]:
    """What breaks the floors, as whole sentences that say what to do; none if nothing does.

    Example:
        >>> floor = Measured(digest="d", f1={"de": {"borders": 0.5}})
        >>> now = Measured(digest="d", f1={"de": {"borders": 0.497}})
        >>> faults({"round-01": floor}, {"round-01": now})
        []
    """
    found = [
        f"The set {name} has no articles any more; put its folder back, or {_lower()}."
        for name in sorted(floors.keys() - measured.keys())
    ]
    found += [
        f"The set {name} has no floors; pin them with `{PIN}`."
        for name in sorted(measured.keys() - floors.keys())
    ]
    found += [
        f"The texts or annotations of {name} are not those that its floors were pinned on; "
        f"undo the change, or note it in the changelog and pin anew with `{PIN}`."
        for name in sorted(floors.keys() & measured.keys())
        if floors[name].digest != measured[name].digest
    ]
    found += [
        f"{' / '.join(drop.place)}: F1 is {drop.now:.4f} and was pinned at {drop.floor:.4f}; "
        f"see what was lost with `python -m benchmarks.quality.measure --errors ARTICLE` and "
        f"mend it, or {_lower()}."
        for drop in _drops(floors, measured)
        if drop.now < drop.floor - TOLERANCE
    ]
    return found


def pinned(
    floors: Mapping[str, Measured], measured: Mapping[str, Measured], *, allow_lower: bool = False
) -> Floors:
    """The floors to write: each as high as what was measured, and no lower than it was.

    Args:
        floors: those pinned so far.
        measured: what is measured now.
        allow_lower: lets floors sink to what is measured, and sets that are gone go.

    Raises:
        UsageError: where a floor would have to sink, without ``allow_lower``.
    """
    if allow_lower:
        return dict(measured)
    gone = sorted(floors.keys() - measured.keys())
    sunk = [
        f"{' / '.join(drop.place)} {drop.floor:.4f} → {drop.now:.4f}"
        for drop in _drops(floors, measured)
        if drop.now < drop.floor - TOLERANCE
    ]
    if gone or sunk:
        raise UsageError(
            "Nothing was pinned, as floors would sink: "
            f"{'; '.join([*(f'{name} is gone' for name in gone), *sunk])}. "
            f"Mend what was lost, or {_lower()}."
        )
    return {name: _raised(floors.get(name), now) for name, now in measured.items()}


def write_floors(floors: Floors, file: Path = FLOORS) -> None:
    """Write the floors, sorted, so that a change of one is a change of one line."""
    content = msgspec.json.format(msgspec.json.encode(floors, order="sorted"), indent=1)
    file.write_bytes(content + b"\n")


def _raised(floor: Measured | None, now: Measured) -> Measured:
    if floor is None:
        return now
    f1 = {
        language: {
            kind: max(value, floor.f1.get(language, {}).get(kind, 0.0))
            for kind, value in kinds.items()
        }
        for language, kinds in now.f1.items()
    }
    return Measured(digest=now.digest, f1=f1)


def _drops(floors: Mapping[str, Measured], measured: Mapping[str, Measured]) -> Iterator[_Drop]:
    """Every value below its floor, by however little."""
    for name in sorted(floors.keys() & measured.keys()):
        for place, floor in _values(name, floors[name]):
            now = measured[name].f1.get(place[1], {}).get(place[2], 0.0)
            if now < floor:
                yield _Drop(place, floor, now)


def _values(name: str, floors: Measured) -> Sequence[tuple[tuple[str, str, str], float]]:
    return [
        ((name, language, kind), value)
        for language, kinds in floors.f1.items()
        for kind, value in kinds.items()
    ]


def _lower() -> str:
    return f"accept the loss with `{PIN} --allow-lower` and say why in the changelog"
