"""Whose soldiers a sentence places where, and when a force at home is no deployment."""

from __future__ import annotations

import pytest

from kgbuild.model import Article, Deployment, Language
from kgbuild.pipeline import understand


def placed(text: str, language: Language) -> list[tuple[str | None, str | None]]:
    """Sender and first host of each deployment that a text tells of."""
    facts = understand(Article(id="a", text=text, language=language)).facts
    return [(f.sender.code, f.hosts[0].code) for f in facts if isinstance(f, Deployment)]


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
