"""The reference data: what the shipped tables say, and what its validator finds.

That ``scripts/derive_reference.py`` writes the derived tables again byte for byte is not
tested here, as it needs packages from elsewhere; ``data/SOURCES.md`` says how to check it.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from kgbuild import reference
from kgbuild.errors import InputError

SOUND = {
    "nations.csv": [
        "code,alpha2,wikidata,name_en,name_de,capital_en,capital_de,until",
        "COD,CD,Q974,Democratic Republic of the Congo,Demokratische Republik Kongo,,,",
        "COG,CG,Q971,Republic of the Congo,Republik Kongo,,,",
        "LTU,LT,Q37,Lithuania,Litauen,Vilnius,Vilnius,",
        "POL,PL,Q36,Poland,Polen,Warsaw,Warschau,",
        "YUG,YU,Q36704,Yugoslavia,Jugoslawien,Belgrade,Belgrad,2003",
    ],
    "alliances.csv": [
        "code,wikidata,name_en,name_de,kind",
        "NATO,Q7184,NATO,NATO,alliance",
        "UN,Q1065,United Nations,Vereinte Nationen,organisation",
    ],
    "memberships.csv": [
        "member,alliance,start,end",
        "LTU,NATO,2004-03-29,",
        "POL,NATO,1999-03-12,",
        "YUG,UN,1945-10-24,1992",
    ],
    "borders.csv": ["a,b", "COD,COG", "LTU,POL"],
    "regions.csv": [
        "key,name_en,name_de,forms_en,forms_de,members",
        "Baltic-states,Baltic states,Baltikum,Baltics,Baltikums,LTU",
        "Congo-basin,Congo basin,Kongobecken,,,COD|COG",
    ],
    "names.csv": [
        "code,language,role,forms",
        "COD,de,people,Kongolese|Kongolesen",
        "COG,de,people,Kongolese",
        "LTU,en,adjective,Lithuanian",
    ],
    "shared_names.csv": ["form,language,role,codes", "Kongolese,de,people,COD|COG"],
    "places.csv": [
        "name_en,name_de,kind,within,forms",
        "Baltic Sea,Ostsee,sea,,",
        "Rukla,Rukla,base,LTU,",
    ],
    "forces.csv": [
        "code,language,name,kind,forms",
        "LTU,en,Lithuanian Armed Forces,forces,Lithuanian military",
    ],
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder of small tables with nothing wrong in them."""
    for name, lines in SOUND.items():
        (tmp_path / name).write_bytes(("\n".join(lines) + "\n").encode())
    return tmp_path


def edit(folder: Path, table: str, old: str, new: str) -> None:
    path = folder / table
    content = path.read_bytes()
    assert old.encode() in content
    path.write_bytes(content.replace(old.encode(), new.encode()))


# The shipped tables ----------------------------------------------------------------------


def test_nothing_is_wrong_with_the_shipped_tables() -> None:
    assert reference.problems() == []


def test_every_state_and_territory_is_there_with_its_wikidata_item() -> None:
    nations = reference.nations().values()
    assert sum(nation.until is None for nation in nations) == 250  # ISO 3166-1 and Kosovo
    assert all(re.fullmatch(r"Q[1-9]\d*", nation.wikidata) for nation in nations)


def test_former_states_are_marked_with_their_last_year() -> None:
    former = {n.code: n.until for n in reference.nations().values() if n.until}
    assert former == {"CSK": "1992", "DDR": "1990", "SUN": "1991", "YUG": "2003"}


@pytest.mark.parametrize(
    ("code", "english", "german"),
    [
        ("BIH", "Bosnia and Herzegovina", "Bosnien-Herzegowina"),
        ("CIV", "Ivory Coast", "Elfenbeinküste"),
        ("CZE", "Czech Republic", "Tschechien"),
        ("DNK", "Denmark", "Dänemark"),
        ("GBR", "United Kingdom", "Großbritannien"),
        ("MDA", "Moldova", "Moldau"),
        ("RUS", "Russia", "Russland"),
        ("TUR", "Turkey", "Türkei"),
        ("XKX", "Kosovo", "Kosovo"),
    ],
)
def test_nations_are_named_as_news_names_them(code: str, english: str, german: str) -> None:
    nation = reference.nations()[code]
    assert (nation.name_en, nation.name_de) == (english, german)


def neighbours(code: str) -> set[str]:
    return {a if b == code else b for a, b in reference.borders() if code in (a, b)}


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("LTU", "BLR LVA POL RUS"),  # Russia by Kaliningrad
        ("POL", "BLR CZE DEU LTU RUS SVK UKR"),
        ("UKR", "BLR HUN MDA POL ROU RUS SVK"),
        ("XKX", "ALB MKD MNE SRB"),
        ("ESH", "DZA MAR MRT"),
        ("CYP", ""),  # neither the bases nor the north are states that border on it
        ("CUB", ""),
        ("SOM", "DJI ETH KEN"),
        ("GIB", "ESP"),
        ("GUF", "BRA SUR"),
        ("CAN", "DNK GRL USA"),
        ("ISL", ""),
    ],
)
def test_the_neighbours_of_a_nation(code: str, expected: str) -> None:
    assert neighbours(code) == set(expected.split())


@pytest.mark.parametrize(
    "pair", [("BRA", "FRA"), ("FRA", "SUR"), ("ESP", "MAR"), ("PRK", "RUS"), ("AZE", "TUR")]
)
def test_borders_of_exclaves_and_parts_overseas_count_for_their_nation(
    pair: tuple[str, str],
) -> None:
    assert pair in reference.borders()


@pytest.mark.parametrize(
    ("alliance", "day", "members"),
    [
        ("NATO", "1949-08-24", 12),
        ("NATO", "1990-01-01", 16),
        ("NATO", "2004-03-28", 19),
        ("NATO", "2004-03-29", 26),
        ("NATO", "2022-02-07", 30),
        ("NATO", "2023-04-04", 31),
        ("NATO", "2024-03-07", 32),
        ("EU", "2020-01-31", 28),
        ("EU", "2020-02-01", 27),
        ("UN", "2024-01-01", 193),
        ("OSCE", "2024-01-01", 57),
        ("AU", "2024-01-01", 55),
        ("CSTO", "2022-02-07", 6),
        ("ECOWAS", "2024-12-31", 15),
        ("ECOWAS", "2025-02-01", 12),
        ("WP", "1960-01-01", 8),
        ("WP", "1991-07-02", 0),
        ("CARICOM", "2024-01-01", 15),
        ("ASEAN", "2025-12-01", 11),
    ],
)
def test_the_number_of_members_of_an_alliance_on_a_day(
    alliance: str, day: str, members: int
) -> None:
    on = dt.date.fromisoformat(day)
    assert sum(reference.is_member(code, alliance, on) for code in reference.nations()) == members


def test_without_a_day_only_lasting_memberships_count() -> None:
    assert reference.is_member("FIN", "NATO")
    assert not reference.is_member("GBR", "EU")
    assert not reference.is_member("XKX", "NATO")


def test_a_code_that_the_tables_lack_is_a_member_of_nothing() -> None:
    assert not reference.is_member("ZZZ", "NATO")
    assert not reference.is_member("DEU", "ZZZ")


def test_alliances_that_news_names_are_there() -> None:
    expected = (
        "NATO EU UN OSCE CSTO AU ECOWAS CARICOM EAC IGAD SADC GCC LAS OIC ASEAN SCO BRICS CIS "
        "EAEU AUKUS QUAD ANZUS AES G5S OAS CELAC MERCOSUR PIF Commonwealth WEU WP SEATO JEF "
        "FVEY ECCAS"
    )
    assert set(expected.split()) <= reference.alliances().keys()


@pytest.mark.parametrize(
    ("key", "form"),
    [
        ("Baltic-states", "baltischen Staaten"),
        ("NATO-eastern-flank", "Ostflanke des Bündnisses"),
        ("NATO-eastern-flank", "eastern flank"),
        ("Middle-East", "Nahost"),
        ("Western-Balkans", "Westbalkans"),
    ],
)
def test_regions_carry_the_forms_that_texts_use(key: str, form: str) -> None:
    region = reference.regions()[key]
    assert form in region.forms_de + region.forms_en


def test_the_version_is_a_year_with_a_running_number() -> None:
    assert re.fullmatch(r"20\d\d\.\d+", reference.version())


# What the validator finds ----------------------------------------------------------------


def test_sound_tables_have_no_problems(folder: Path) -> None:
    assert reference.problems(folder) == []


@pytest.mark.parametrize(
    ("table", "old", "new", "problem"),
    [
        # the shape of a table
        ("borders.csv", "a,b\n", "a,c\n", "borders.csv:1: expected the columns a,b, found a,c."),
        ("borders.csv", "LTU,POL", "LTU", "borders.csv:3: expected 2 cells in the row, found 1."),
        ("borders.csv", "COD,COG\n", "COD,COG\r\n", "borders.csv:1: expected LF line ends"),
        ("borders.csv", "LTU,POL\n", "LTU,POL", "borders.csv:1: expected LF line ends"),
        ("borders.csv", "LTU,POL", 'LTU,"POL', "borders.csv:3: the row is no CSV"),
        # the cells
        ("nations.csv", "LTU,LT", "LT1,LT", "nations.csv:4: the cell code holds 'LT1', expected a"),
        ("nations.csv", "Q37,", "37,", "nations.csv:4: the cell wikidata holds '37', expected a W"),
        ("nations.csv", "Q37,", ",", "nations.csv:4: the cell wikidata is empty, expected a Wiki"),
        ("nations.csv", "Lithuania", "", "nations.csv:4: the cell name_en is empty, expected a te"),
        ("nations.csv", "Litauen", " Litauen", "nations.csv:4: the cell name_de has blanks"),
        ("alliances.csv", "Q7184", "Q07184", "alliances.csv:2: the cell wikidata holds 'Q07184'"),
        ("alliances.csv", ",alliance", ",pact", "alliances.csv:2: the cell kind holds 'pact'"),
        ("names.csv", "|Kongolesen", "| Kongolesen", "names.csv:2: the cell forms has blanks or"),
        ("names.csv", "|Kongolesen", "|", "names.csv:2: the cell forms has blanks or nothing"),
        ("names.csv", "|Kongolesen", "|Kongolese", "names.csv:2: the cell forms holds a value tw"),
        ("names.csv", ",adjective", ",verb", "names.csv:4: the cell role holds 'verb', expected"),
        ("names.csv", "LTU,en", "LTU,fr", "names.csv:4: the cell language holds 'fr', expected"),
        ("places.csv", ",base", ",castle", "places.csv:3: the cell kind holds 'castle', expected"),
        ("memberships.csv", "2004-03-29", "2004-02-30", "memberships.csv:2: the cell start holds"),
        ("memberships.csv", "2004-03-29", "29.3.2004", "memberships.csv:2: the cell start holds"),
        # rows beside one another
        (
            "borders.csv",
            "COD,COG\n",
            "COD,COG\n" * 2,
            "borders.csv:3: COD,COG stands here a",
        ),
        ("borders.csv", "COD,COG\nLTU,POL", "LTU,POL\nCOD,COG", "borders.csv:3: COD,COG stands a"),
        # one table beside another
        ("memberships.csv", "LTU,N", "LTX,N", "memberships.csv:2: 'LTX' is the code of no nation."),
        ("memberships.csv", "POL,NATO", "POL,SEATO", "memberships.csv:3: 'SEATO' is the code of n"),
        ("borders.csv", "LTU,POL", "LTU,POX", "borders.csv:3: 'POX' is the code of no nation."),
        ("regions.csv", "COD|COG", "COD|COX", "regions.csv:3: 'COX' is the code of no nation."),
        ("names.csv", "LTU,en", "LTX,en", "names.csv:4: 'LTX' is the code of no nation or allian"),
        ("places.csv", "LTU", "LTX", "places.csv:3: 'LTX' is the code of no nation."),
        ("forces.csv", "LTU,en", "LTX,en", "forces.csv:2: 'LTX' is the code of no nation or alli"),
        ("nations.csv", "Q36,", "Q37,", "nations.csv:5: the wikidata Q37 belongs to LTU in nation"),
        ("nations.csv", "POL,PL", "POL,LT", "nations.csv:5: the alpha2 LT belongs to LTU in natio"),
        ("alliances.csv", "Q7184", "Q36", "alliances.csv:2: the wikidata Q36 belongs to POL in n"),
        ("alliances.csv", "UN,Q", "YUG,Q", "alliances.csv:3: the code YUG belongs to YUG in nati"),
        # borders
        ("borders.csv", "LTU,POL", "POL,LTU", "borders.csv:3: the border POL–LTU is to be written"),
        (
            *("borders.csv", "LTU,POL", "LTU,POL\nPOL,LTU"),
            "borders.csv:4: the border POL–LTU is to be written LTU,POL and is there that way too.",
        ),
        ("borders.csv", "LTU,POL", "LTU,LTU", "borders.csv:3: LTU cannot border on itself."),
        ("borders.csv", "LTU,POL", "LTU,YUG", "borders.csv:3: YUG is a former state and has no b"),
        # memberships
        (
            *("memberships.csv", "2004-03-29,", "2004-03-29,2003"),
            "memberships.csv:2: the membership ends (2003) before it begins (2004-03-29).",
        ),
        (
            *("memberships.csv", "LTU,NATO,2004-03-29,", "LTU,NATO,,2005\nLTU,NATO,2004-03-29,"),
            "memberships.csv:3: LTU is in NATO already at that time, see above.",
        ),
        (
            *("memberships.csv", "1945-10-24,1992", "1945-10-24,"),
            "memberships.csv:4: YUG is no more since 2003; its membership ends too.",
        ),
        # regions
        (
            *("regions.csv", "Congo basin,Kongobecken,,", "Congo basin,Kongobecken,Baltics,"),
            "regions.csv:3: 'Baltics' names the region Baltic-states already.",
        ),
        ("regions.csv", "COD|COG", "COD|YUG", "regions.csv:3: YUG is a former state and lies in"),
        # names
        (
            *("names.csv", "COG,de,people,Kongolese", "COG,de,people,Kongolese|Kongolesen"),
            "names.csv:3: 'Kongolesen' names COD and COG as people in 'de'; if it rightly does, "
            "declare it in shared_names.csv.",
        ),
        (
            *("names.csv", "LTU,en,adjective", "LTU,de,name,Polen\nLTU,en,adjective"),
            "names.csv:4: 'Polen' names LTU and POL as name in 'de'; if it rightly does, "
            "declare it in shared_names.csv.",
        ),
        (
            *("names.csv", "COG,de,people,Kongolese", "COG,de,people,Brazzaviller"),
            "shared_names.csv:2: 'Kongolese' names COD in the tables, not this.",
        ),
    ],
)
def test_a_fault_is_told_with_its_file_and_line(
    folder: Path, table: str, old: str, new: str, problem: str
) -> None:
    edit(folder, table, old, new)
    found = reference.problems(folder)
    assert any(sentence.startswith(problem) for sentence in found), found
    assert all(re.match(r"\w+\.csv:\d+: .+\.$", sentence) for sentence in found)


@pytest.mark.parametrize("table", SOUND)
def test_a_missing_table_is_told(folder: Path, table: str) -> None:
    (folder / table).unlink()
    assert f"{table}:1: the table is missing." in reference.problems(folder)


def test_a_table_in_another_encoding_is_told_with_the_line(folder: Path) -> None:
    path = folder / "places.csv"
    path.write_bytes(path.read_bytes() + "Kiel,Kiel,town,,Kieler Förde\n".encode("latin-1"))
    assert reference.problems(folder) == ["places.csv:4: the table is not in UTF-8."]


# What reading does -----------------------------------------------------------------------


def test_another_folder_of_tables_can_be_read(folder: Path) -> None:
    assert reference.nations(folder)["LTU"].capital_de == "Vilnius"
    assert reference.alliances(folder)["NATO"].wikidata == "Q7184"
    assert reference.borders(folder) == {("COD", "COG"), ("LTU", "POL")}
    assert reference.regions(folder)["Congo-basin"].members == ("COD", "COG")
    assert reference.names(folder)[0].forms == ("Kongolese", "Kongolesen")
    assert reference.places(folder)[0].within == ()
    assert reference.forces(folder)[0].kind == "forces"
    assert str(reference.memberships(folder)[2].end) == "1992"


@pytest.mark.parametrize(
    ("table", "read"),
    [
        ("nations.csv", reference.nations),
        ("alliances.csv", reference.alliances),
        ("memberships.csv", reference.memberships),
        ("borders.csv", reference.borders),
        ("regions.csv", reference.regions),
        ("names.csv", reference.names),
        ("places.csv", reference.places),
        ("forces.csv", reference.forces),
    ],
)
def test_a_malformed_row_stops_the_reading(
    folder: Path, table: str, read: Callable[[Path], object]
) -> None:
    with (folder / table).open("a", encoding="utf-8") as lines:
        lines.write("one cell\n")
    line = len(SOUND[table]) + 1
    with pytest.raises(InputError, match=rf"{table}:{line}: expected \d cells in the row, found 1"):
        read(folder)
