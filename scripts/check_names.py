"""Second reader of the hand-written name tables: prints every row that looks wrong.

What it looks for in ``names.csv``, ``places.csv`` and ``forces.csv``: a form that stands
for two codes, a place that two rows put into different nations, a code that no table
knows, a form that is also a common word or a given name, and a form that several tables
claim. A person decides; the script changes nothing.

Usage: ``python scripts/check_names.py [FOLDER]``; the exit status is 1 where it found
something, else 0.
"""

from __future__ import annotations

import csv
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

DATA = Path(__file__).resolve().parents[1] / "data"
LANGUAGES = ("de", "en")

# Words that begin sentences or are given names often enough to be mistaken for places.
# They are compared with their capital, as the gazetteer compares names.
COMMON_WORDS = {
    "de": frozenset(
        """
        Abo Alle Als Am An Auf Aus Bad Bar Bei Berg Bergen Biere Bogen Boten Boden Burg Da Das
        Der Die Ein Er Essen Es Fall Franken Für Fuß Gut Halle Heide Hof Ihr Im In Ist Kanton
        Kauen Lage Leer Liege Mit Nach Oder Regen Roth Sagen Schonen Sie Singen So Sund Und Von
        Wagen Was Weiden Wie Wir Zahle Zu
        """.split()
    ),
    "en": frozenset(
        """
        A About After All And As At Back Bath Battle Best Bow But By Can Chair Corner Council Deal
        Elk End First For From Green He Her His How Hull If It Lens Lest March May Mobile Moron
        Most Nice No Of On One Or Our Over Papa Pole Reading Rugby Save Sale She Sandwich That The
        They This To Tours Turn Up Wake Was We Well What When Who Why Will With Worms You
        """.split()
    ),
}
GIVEN_NAMES = frozenset(
    """
    Adama Austin Charlotte Chelsea Dallas Farah Florence Hamilton Jackson Keren Leticia Madison
    Marta Medina Mendoza Milan Minna Ngozi Orlando Rhodes Rosario Samar Savannah Shannon Taras
    Victoria
    """.split()
)


class Form(NamedTuple):
    """A form of a name and the row it stands in."""

    text: str
    table: str
    line: int
    language: str
    role: str
    owner: str


def rows(folder: Path, name: str) -> Iterator[tuple[int, dict[str, str]]]:
    """The rows of a table with the numbers of their lines; none where it is missing."""
    path = folder / name
    if path.exists():
        with path.open(encoding="utf-8", newline="") as lines:
            yield from enumerate(csv.DictReader(lines), start=2)


def name_forms(folder: Path) -> list[Form]:
    """Every form of names.csv, owned by its code."""
    return [
        Form(text, "names.csv", line, row["language"], row["role"], row["code"])
        for line, row in rows(folder, "names.csv")
        for text in row["forms"].split("|")
    ]


def place_forms(folder: Path) -> list[Form]:
    """Every form of places.csv, owned by the nations the place lies in."""
    found = []
    for line, row in rows(folder, "places.csv"):
        texts = {row["name_en"], row["name_de"], *filter(None, row["forms"].split("|"))}
        for text in sorted(texts):
            found.append(Form(text, "places.csv", line, "", "place", row["within"] or "no nation"))
    return found


def force_forms(folder: Path) -> list[Form]:
    """Every form of forces.csv, owned by its code."""
    found = []
    for line, row in rows(folder, "forces.csv"):
        for text in (row["name"], *filter(None, row["forms"].split("|"))):
            found.append(Form(text, "forces.csv", line, row["language"], "force", row["code"]))
    return found


def with_two_owners(forms: Iterable[Form], declared: set[tuple[str, str, str]]) -> Iterator[str]:
    """Forms that stand for two codes, or lie in two nations, in one language and role."""
    owners: dict[tuple[str, str, str], dict[str, Form]] = defaultdict(dict)
    for form in forms:
        owners[form.text, form.language, form.role].setdefault(form.owner, form)
    for (text, language, role), found in owners.items():
        if len(found) > 1 and (text, language, role) not in declared:
            places = ", ".join(f"{owner} (line {f.line})" for owner, f in sorted(found.items()))
            table = next(iter(found.values())).table
            yield f"{table}: {text!r} as {role} {language} stands for {places}."


def written_twice(forms: Iterable[Form]) -> Iterator[str]:
    """Forms that two rows of one owner, language and role both have."""
    first: dict[tuple[str, str, str, str], Form] = {}
    for form in forms:
        before = first.setdefault((form.text, form.language, form.role, form.owner), form)
        if before.line != form.line:
            yield f"{form.table}:{form.line}: {form.text!r} stands in line {before.line} already."


def common_words(forms: Iterable[Form]) -> Iterator[str]:
    """Forms that are also common words or given names."""
    for form in forms:
        languages = (form.language,) if form.language else LANGUAGES
        words = GIVEN_NAMES.union(*(COMMON_WORDS[language] for language in languages))
        if form.text in words:
            yield f"{form.table}:{form.line}: {form.text!r} is also a common word or given name."


def in_two_tables(*tables: Iterable[Form]) -> Iterator[str]:
    """Forms that more than one of the three tables has, in a language they share."""
    seen: dict[tuple[str, str], Form] = {}
    for table in tables:
        for form in table:
            for language in (form.language,) if form.language else LANGUAGES:
                before = seen.setdefault((form.text, language), form)
                shared = {*before.owner.split("|")} & {*form.owner.split("|")}
                if before.table != form.table and not shared:
                    yield (
                        f"{form.table}:{form.line}: {form.text!r} ({form.owner}) is also in "
                        f"{before.table}:{before.line} ({before.owner})."
                    )


def unknown_codes(forms: Iterable[Form], known: set[str]) -> Iterator[str]:
    """Rows whose code is in neither nations.csv nor alliances.csv."""
    told: set[tuple[str, int]] = set()
    for form in forms:
        for code in form.owner.split("|"):
            if code not in known | {"no nation"} and (form.table, form.line) not in told:
                told.add((form.table, form.line))
                yield f"{form.table}:{form.line}: no nation or alliance has the code {code!r}."


def nations_without_names(forms: Iterable[Form], codes: Iterable[str]) -> Iterator[str]:
    """Nations and alliances that one of the languages has no name for."""
    named = {(form.owner, form.language) for form in forms if form.role == "name"}
    for code in codes:
        for language in LANGUAGES:
            if (code, language) not in named:
                yield f"names.csv: {code} has no name in {language!r}."


def suspicions(folder: Path) -> list[str]:
    """All that looks wrong in the three tables of a folder, one sentence each."""
    names, places, forces = name_forms(folder), place_forms(folder), force_forms(folder)
    every = [*names, *places, *forces]
    codes = [r["code"] for t in ("nations.csv", "alliances.csv") for _, r in rows(folder, t)]
    declared = {
        (row["form"], row["language"], row["role"]) for _, row in rows(folder, "shared_names.csv")
    }
    found = [
        *with_two_owners(every, declared),
        *written_twice(every),
        *common_words(every),
        *in_two_tables(names, places, forces),
    ]
    if codes:
        found += [*unknown_codes(every, {*codes}), *nations_without_names(names, codes)]
    return found


def main(arguments: list[str]) -> int:
    """Print the suspicions about a folder of tables; 1 where there are any."""
    folder = Path(arguments[0]) if arguments else DATA
    found = suspicions(folder)
    print("\n".join([*found, f"{len(found)} suspicious rows in {folder.name}."]))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
