"""Writes the derived reference tables: data/nations.csv, memberships.csv and borders.csv.

    npm install --prefix SOURCES @rapideditor/country-coder@5.6.1 world-atlas@2.0.2 \\
        world-countries@5.1.0
    pip install babel==2.18.0
    python scripts/derive_reference.py SOURCES

What each source gives, and under which licence, stands in data/SOURCES.md. What no
source gives is written by hand in scripts/reference/: ``names.csv`` (names that news
writes otherwise than CLDR), ``capitals.csv`` and ``accessions.csv`` (who joined which
alliance when). The same inputs give the same bytes; ``--check`` writes nothing and
says whether the committed tables are what the inputs give.

The script stops where its sources contradict one another in a way that nobody has
looked at yet: every known difference is listed below with its reason.
"""

from __future__ import annotations

import argparse
import csv
import io
import json
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations
from pathlib import Path
from typing import Any, NamedTuple

from babel import Locale

ROOT = Path(__file__).resolve().parent.parent
DATA = ROOT / "data"
BY_HAND = Path(__file__).resolve().parent / "reference"

Pair = tuple[str, str]
Row = tuple[str, ...]

NATION_COLUMNS = (
    "code",
    "alpha2",
    "wikidata",
    "name_en",
    "name_de",
    "capital_en",
    "capital_de",
    "until",
)
COLUMNS: dict[str, Row] = {
    "nations.csv": NATION_COLUMNS,
    "memberships.csv": ("member", "alliance", "start", "end"),
    "borders.csv": ("a", "b"),
}

# ISO 3166-1 reserves these for other bodies; they are neither states nor territories of it.
RESERVED = frozenset({"ASC", "CPT", "CRQ", "DGA", "EUE", "FXX", "TAA"})

# The code list means the whole kingdom; news means the country.
WIKIDATA = {"DNK": "Q35", "NLD": "Q55"}

# States that archives still name: ISO 3166-3 codes, last year of the state.
HISTORIC: tuple[Row, ...] = (
    ("CSK", "CS", "Q33946", "Czechoslovakia", "Tschechoslowakei", "Prague", "Prag", "1992"),
    ("DDR", "DD", "Q16957", "East Germany", "DDR", "East Berlin", "Ost-Berlin", "1990"),
    ("SUN", "SU", "Q15180", "Soviet Union", "Sowjetunion", "Moscow", "Moskau", "1991"),
    ("YUG", "YU", "Q36704", "Yugoslavia", "Jugoslawien", "Belgrade", "Belgrad", "2003"),
)

# Shapes of the map that carry no ISO number, and the nation their borders count for.
SHAPES: dict[str, str | None] = {
    "Akrotiri": None,  # a British base on Cyprus, no frontier of states
    "Baikonur": "KAZ",  # leased to Russia, on Kazakhstan's ground
    "Cyprus U.N. Buffer Zone": "CYP",
    "Dhekelia": None,  # as Akrotiri
    "Kosovo": "XKX",
    "N. Cyprus": "CYP",  # recognised by Turkey alone
    "Siachen Glacier": None,  # disputed; its neighbours border on one another anyway
    "Somaliland": "SOM",  # claims independence; counted with Somalia
    "USNB Guantanamo Bay": "CUB",  # leased to the United States, on Cuba's ground
}

# Borders that the map lacks, each with its reason.
ADDED: dict[Pair, str] = {
    ("BRA", "GUF"): "French Guiana has a code of its own; the map counts it as France",
    ("BWA", "ZMB"): "150 m of river at Kazungula, too short for the map",
    ("CAN", "DNK"): "Hans Island is divided since June 2022, after the map was made",
    ("CAN", "GRL"): "the same border, under the code of Greenland",
    ("CHN", "MAC"): "the map draws Macau as islands only",
    ("GUF", "SUR"): "French Guiana, as above",
}

# Where the corrected map and the list it is checked against rightly differ.
EXPLAINED: dict[Pair, str] = {
    ("BRA", "FRA"): "French Guiana is a part of France; the list has it under GUF alone",
    ("CAN", "DNK"): "Hans Island; the list is older or leaves it out",
    ("CAN", "GRL"): "Hans Island, likewise",
    ("FRA", "SUR"): "French Guiana, as above",
    ("IND", "LKA"): "shoals in the sea (Adam's Bridge), no land border",
}

# Alliances whose members today the code list knows; accessions.csv must agree.
GROUPS = ("EU", "UN")


class Sources(NamedTuple):
    """What the packages hold.

    Attributes:
        codes: the code list's entries: ISO codes, Wikidata items, groups.
        topology: the map: shapes as runs of arcs that neighbours share.
        check: pairs of neighbours as the list to check against has them.
    """

    codes: list[dict[str, Any]]
    topology: dict[str, Any]
    check: frozenset[Pair]


def main() -> int:
    parser = argparse.ArgumentParser(description="Write the derived reference tables.")
    parser.add_argument("sources", type=Path, help="folder that npm installed into")
    parser.add_argument("--check", action="store_true", help="compare only, write nothing")
    options = parser.parse_args()
    sources = sources_in(options.sources)
    nations = nation_rows(sources.codes)
    known = {row[0] for row in nations}
    memberships = membership_rows(known)
    borders, from_map = border_rows(sources)
    faults = [
        *group_faults(sources.codes, memberships),
        *border_faults(borders, sources.check, known),
    ]
    print_summary(nations, memberships, borders, from_map, sources.check)
    for fault in faults:
        print(f"error: {fault}", file=sys.stderr)
    if faults:
        return 1
    tables = {"nations.csv": nations, "memberships.csv": memberships, "borders.csv": borders}
    return compared(tables) if options.check else written(tables)


def sources_in(folder: Path) -> Sources:
    """Read the packages below ``folder``."""
    modules = folder / "node_modules"
    features = _json(modules / "@rapideditor/country-coder/src/data/borders.json")["features"]
    countries = _json(modules / "world-countries/countries.json")
    pairs = {_pair(c["cca3"], other) for c in countries for other in c["borders"]}
    return Sources(
        [feature["properties"] for feature in features],
        _json(modules / "world-atlas/countries-10m.json"),
        frozenset(pairs),
    )


def nation_rows(codes: Iterable[Mapping[str, Any]]) -> list[Row]:
    """One row a nation, today's and historic, sorted by code."""
    english, german = Locale("en").territories, Locale("de").territories
    names, capitals = _by_code("names.csv"), _by_code("capitals.csv")
    rows = list(HISTORIC)
    for entry in codes:
        code = entry.get("iso1A3")
        if code is None or code in RESERVED:
            continue
        alpha2, name, capital = entry["iso1A2"], names.pop(code, {}), capitals.pop(code)
        rows.append(
            (
                *(code, alpha2, WIKIDATA.get(code, entry["wikidata"])),
                name.get("name_en") or english[alpha2],
                name.get("name_de") or german[alpha2],
                capital["capital_en"],
                capital["capital_de"] or capital["capital_en"],
                "",
            )
        )
    if left := [*names, *capitals]:
        raise SystemExit(f"scripts/reference has rows for codes that are none: {left}")
    return sorted(rows)


def membership_rows(known: set[str]) -> list[Row]:
    """One row a member and period, from accessions.csv."""
    rows: list[Row] = []
    for line in _hand_table("accessions.csv"):
        members = line["members"].split("|")
        if unknown := set(members) - known:
            raise SystemExit(f"accessions.csv names codes that are none: {sorted(unknown)}")
        rows += [(member, line["alliance"], line["start"], line["end"]) for member in members]
    return sorted(rows)


def border_rows(sources: Sources) -> tuple[list[Row], set[Pair]]:
    """Pairs of neighbours with those added, and those that the map itself has."""
    from_map = neighbours(sources.topology, sources.codes)
    if known := sorted(set(ADDED) & from_map):
        raise SystemExit(f"the map has these borders by now, so drop them from ADDED: {known}")
    return [*sorted(from_map | set(ADDED))], from_map


def neighbours(topology: Mapping[str, Any], codes: Iterable[Mapping[str, Any]]) -> set[Pair]:
    """Pairs of nations whose shapes share an arc of the topology.

    In TopoJSON a line between two shapes is stored once, as an arc; each shape lists the
    numbers of its arcs, ``~n`` for arc ``n`` run backwards.
    """
    by_number = {entry["iso1N3"]: entry["iso1A3"] for entry in codes if "iso1N3" in entry}
    users: dict[int, set[str]] = defaultdict(set)
    for shape in topology["objects"]["countries"]["geometries"]:
        number = shape.get("id")
        code = by_number[number] if number else SHAPES.get(shape["properties"]["name"])
        if code is not None:
            for arc in _arcs(shape["arcs"]):
                users[max(arc, ~arc)].add(code)
    return {_pair(a, b) for codes_ in users.values() for a, b in combinations(codes_, 2)}


def group_faults(codes: Iterable[Mapping[str, Any]], memberships: Iterable[Row]) -> list[str]:
    """Where accessions.csv and the code list differ on who is a member today."""
    listed: dict[str, set[str]] = {group: set() for group in GROUPS}
    code_of = {e["iso1A2"]: e["iso1A3"] for e in codes if "iso1A2" in e and "iso1A3" in e}
    for entry in codes:
        # A state of several parts carries its groups on the parts.
        owner = code_of.get(entry.get("country", entry.get("iso1A2", "")))
        for group in set(entry.get("groups", ())) & listed.keys():
            if owner is not None:
                listed[group].add(owner)
    by_hand = defaultdict(set)
    for member, alliance, _, end in memberships:
        if not end:
            by_hand[alliance].add(member)
    differences = {group: sorted(listed[group] ^ by_hand[group]) for group in GROUPS}
    return [
        f"accessions.csv and the code list differ on {group}: {codes_}"
        for group, codes_ in differences.items()
        if codes_
    ]


def border_faults(borders: Iterable[Row], check: frozenset[Pair], known: set[str]) -> list[str]:
    """Differences between the two sources of borders that nobody has explained."""
    pairs = {(a, b) for a, b in borders}
    faults = [f"{a}–{b} names a code that is none" for a, b in pairs if not {a, b} <= known]
    for a, b in sorted((pairs ^ check) - EXPLAINED.keys()):
        holder = "the map" if (a, b) in pairs else "the list"
        faults.append(f"only {holder} has the border {a}–{b}; explain or correct it")
    if settled := sorted(EXPLAINED.keys() - (pairs ^ check)):
        faults.append(f"the sources agree by now, so drop the explanation of {settled}")
    return faults


def print_summary(
    nations: Sequence[Row],
    memberships: Sequence[Row],
    borders: Sequence[Row],
    from_map: set[Pair],
    check: frozenset[Pair],
) -> None:
    """Say how much there is and how well the sources of borders agree."""
    pairs = {(a, b) for a, b in borders}
    alliances = {row[1] for row in memberships}
    dated = sum(bool(row[2]) for row in memberships)
    print(f"nations: {len(nations)}, of them {len(HISTORIC)} historic")
    print(f"memberships: {len(memberships)} in {len(alliances)} alliances, {dated} with a start")
    print(f"borders: {len(pairs)}; on the map {len(from_map)}, added {len(ADDED)}")
    for name, found in (("as drawn", from_map), ("corrected", pairs)):
        both, either = len(found & check), len(found | check)
        share = 100 * both / either
        print(f"agreement, map {name}, with the list: {both} of {either} pairs ({share:.1f} %)")
    for (a, b), reason in sorted(EXPLAINED.items()):
        print(f"  {'map' if (a, b) in pairs else 'list'} only: {a}–{b}: {reason}")


def written(tables: Mapping[str, Sequence[Row]]) -> int:
    for name, rows in tables.items():
        (DATA / name).write_bytes(_csv(COLUMNS[name], rows))
    return 0


def compared(tables: Mapping[str, Sequence[Row]]) -> int:
    stale = [n for n, rows in tables.items() if (DATA / n).read_bytes() != _csv(COLUMNS[n], rows)]
    for name in stale:
        print(f"error: data/{name} is not what the sources give; write it anew", file=sys.stderr)
    return 1 if stale else 0


def _json(path: Path) -> Any:
    return json.loads(path.read_text(encoding="utf-8"))


def _hand_table(name: str) -> list[dict[str, str]]:
    with (BY_HAND / name).open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines, strict=True))


def _by_code(name: str) -> dict[str, dict[str, str]]:
    return {row["code"]: row for row in _hand_table(name)}


def _csv(columns: Row, rows: Iterable[Row]) -> bytes:
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows(rows)
    return text.getvalue().encode("utf-8")


def _arcs(nested: Any) -> Iterator[int]:
    for part in nested:
        if isinstance(part, int):
            yield part
        else:
            yield from _arcs(part)


def _pair(one: str, other: str) -> Pair:
    # The list to check against writes Kosovo as UNK, the code on its travel documents.
    a, b = ("XKX" if code == "UNK" else code for code in (one, other))
    return (a, b) if a < b else (b, a)


if __name__ == "__main__":
    sys.exit(main())
