"""Whose soldiers a sentence places where, and when a force at home is no deployment."""

from __future__ import annotations

import datetime as dt

import pytest

from kgbuild.model import Article, Deployment, Language
from kgbuild.pipeline import understand


def placed(text: str, language: Language) -> list[tuple[str | None, str | None]]:
    """Sender and first host of each deployment that a text tells of."""
    facts = understand(Article(id="a", text=text, language=language)).facts
    return [(f.sender.code, f.hosts[0].code) for f in facts if isinstance(f, Deployment)]


def deployments(text: str, language: Language) -> list[Deployment]:
    """The deployments that a text of 8 February 2024 tells of."""
    article = Article(id="a", text=text, language=language, published=dt.date(2024, 2, 8))
    return [f for f in understand(article).facts if isinstance(f, Deployment)]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("The pullout of Yugoslav forces from Kosovo was completed.", "en", ("YUG", "XKX")),
        ("Russia has stationed 1,000 soldiers near the border with Ukraine.", "en", ("RUS", "RUS")),
        ("Egyptian troops have been deployed along the border with Gaza.", "en", ("EGY", "EGY")),
        ("Deutschland hat 500 Soldaten nach Litauen verlegt.", "de", ("DEU", "LTU")),
    ],
)
def test_sender_and_host(text: str, language: Language, expected: tuple[str, str]) -> None:
    assert placed(text, language) == [expected]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("300 Israeli soldiers are stationed in Israel.", "en"),
        ("300 deutsche Soldaten sind in Deutschland stationiert.", "de"),
    ],
)
def test_a_force_at_home_is_no_deployment(text: str, language: Language) -> None:
    assert placed(text, language) == []


def test_where_a_force_only_passes_through_is_no_host() -> None:
    text = "Die USA schicken 900 Soldaten über Ungarn nach Bosnien-Herzegowina."
    assert placed(text, "de") == [("USA", "BIH")]


def test_a_verb_told_once_serves_the_next_sender() -> None:
    text = "Britain sent 2,000 soldiers to Norway, France nearly 1,000."
    assert placed(text, "en") == [("GBR", "NOR"), ("FRA", "NOR")]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Germany will send 500 soldiers to Mali but no tanks.", 1),
        ("Germany will send tanks to Mali but no soldiers.", 0),
        ("Germany will not send 500 soldiers to Mali.", 0),
    ],
)
def test_a_negation_behind_a_coordinator_denies_what_follows_it(text: str, count: int) -> None:
    assert len([pair for pair in placed(text, "en") if pair == ("DEU", "MLI")]) == count


def test_where_it_was_decided_is_no_host() -> None:
    text = "In Brüssel wurde die Entsendung von 500 deutschen Soldaten nach Mali gebilligt."
    assert placed(text, "de") == [("DEU", "MLI")]


def test_the_rest_of_a_list_gives_each_its_own_figure() -> None:
    text = "Indonesia leads the mission in Lebanon with 1,230 soldiers, followed by India with 900."
    assert placed(text, "en")[-1] == ("IND", "LBN")


def test_coordinated_subjects_send_one_contingent_each() -> None:
    text = "Bulgarien, Rumänien und die Slowakei stellen Kompanien in Bosnien-Herzegowina."
    assert placed(text, "de") == [("BGR", "BIH"), ("ROU", "BIH"), ("SVK", "BIH")]


def test_an_apposition_says_whose_the_force_before_it_is() -> None:
    text = "Another four aircraft, French Rafales, have been stationed in Poland since Monday."
    assert placed(text, "en") == [("FRA", "POL")]


def test_blue_helmets_are_the_united_nations_unless_somebody_else_is_named() -> None:
    assert placed("Etwa 11.000 Blauhelme stehen in Mali.", "de") == [("UN", "MLI")]
    assert placed("Etwa 160 finnische Blauhelme stehen in Mali.", "de") == [("FIN", "MLI")]


def test_a_plain_army_belongs_to_who_acts_not_to_the_readers_country() -> None:
    text = "Die USA verlegen zwei Bataillone des Heeres nach Italien."
    assert placed(text, "de") == [("USA", "ITA")]


def test_a_type_designation_counts_as_materiel() -> None:
    text = "Six Canadian CF-18s have landed in Romania."
    [fact] = understand(Article(id="a", text=text, language="en")).facts
    assert isinstance(fact, Deployment)
    assert [(item.label, item.count) for item in fact.equipment] == [("CF-18s", 6)]


def test_a_number_before_soldiers_is_no_year() -> None:
    text = "Russland darf 1960 leicht bewaffnete Soldaten in Aserbaidschan stationieren."
    [fact] = understand(Article(id="a", text=text, language="de")).facts
    assert isinstance(fact, Deployment)
    assert fact.personnel is not None
    assert (fact.personnel.value, fact.start) == (1960, None)


def test_where_ships_are_bound_for_matters_more_than_where_they_were() -> None:
    text = "Five ships of the Italian navy left Taranto for Libya."
    assert placed(text, "en") == [("ITA", "LBY")]


@pytest.mark.parametrize(
    ("text", "language", "status"),
    [
        ("Egypt has sent 335 engineers to Sudan.", "en", "ongoing"),
        ("Egypt sent 335 engineers to Sudan on 5 February.", "en", "ongoing"),
        ("Egypt sent 335 engineers to Sudan in 2008.", "en", "completed"),
        ("Zwei deutsche Bataillone ziehen nach Litauen um.", "de", "planned"),
        ("El Salvador will keep its 380 soldiers in Iraq until August.", "en", "ongoing"),
        ("All of the French soldiers in Niger are to be gone by December.", "en", "withdrawn"),
    ],
)
def test_status(text: str, language: Language, status: str) -> None:
    [fact] = deployments(text, language)
    assert fact.status == status


@pytest.mark.parametrize(
    ("text", "language", "start"),
    [
        ("Britain will send 500 soldiers to Norway on Saturday.", "en", "2024-02-10"),
        ("Britain sent 500 soldiers to Norway on Saturday.", "en", "2024-02-03"),
        (
            "Seit März 2022 steht eine deutsche Staffel in Sliač, wo 240 Soldaten dienen.",
            "de",
            "2022-03",
        ),
    ],
)
def test_start(text: str, language: Language, start: str) -> None:
    [fact] = deployments(text, language)
    assert fact.start == start


def test_a_unit_whose_men_the_clause_counts_is_one_contingent_with_them() -> None:
    text = "The 1st Battalion, 12th Cavalry Regiment, has 800 American soldiers in South Korea."
    [fact] = deployments(text, "en")
    assert (fact.sender.code, fact.unit and fact.unit.label) == ("USA", "1st Battalion")


def test_materiel_in_the_same_sentence_belongs_to_the_soldiers() -> None:
    text = (
        "France sent 1,000 soldiers to Mali, among them gunners; 150 vehicles went there as well."
    )
    [fact] = deployments(text, "en")
    assert [(item.label, item.count) for item in fact.equipment] == [("vehicles", 150)]
