"""The forms of a word are derived from its principal parts."""

from __future__ import annotations

import pytest

from kgbuild.lang import lexicon
from kgbuild.lang.morphology import english_nouns, english_verbs, german_nouns, german_verbs

GERMAN = german_verbs(
    {
        "send": """
            entsenden entsendet entsandte/entsendete entsandt/entsendet
            ab|stellen stellt stellte gestellt
            """,
        "move": "ein|treffen trifft traf getroffen",
        "modal": "sollen soll sollte gesollt",
        "copula": "sein ist war gewesen",
    }
)
ENGLISH = english_verbs(
    {
        "send": "deploy\nsend sent sent\ncarry\nship",
        "withdraw": "pull|out\nwithdraw withdrew withdrawn",
        "say": "pass\nsay said said\nagree",
        "modal-can": "can could",
    }
)


def _german(form: str) -> set[tuple[str, str]]:
    return {(verb.form, verb.particle) for verb in GERMAN.get(form, ())}


def _english(form: str) -> set[str]:
    return {verb.form for verb in ENGLISH.get(form, ())}


@pytest.mark.parametrize(
    ("form", "kinds"),
    [
        ("entsenden", {"inf", "pres"}),
        ("entsendet", {"pres", "part"}),
        ("entsende", {"subj"}),
        ("entsandte", {"past", "attr"}),
        ("entsandten", {"past", "attr"}),
        ("entsendeten", {"past", "attr"}),
        ("entsandt", {"part"}),
        ("entsandter", {"attr"}),
        ("entsendend", {"attr"}),
        ("entsendenden", {"attr"}),
        ("entsandet", set()),
    ],
)
def test_german_forms_follow_the_principal_parts(form: str, kinds: set[str]) -> None:
    assert {kind for kind, _ in _german(form)} == kinds


@pytest.mark.parametrize(
    ("form", "found"),
    [
        ("stellt", {("pres", "ab")}),
        ("abstellt", {("pres", "")}),
        ("abstellen", {("pres", ""), ("inf", "")}),
        ("abzustellen", {("zu", "")}),
        ("abgestellt", {("part", "")}),
        ("abgestellten", {("attr", "")}),
        ("traf", {("past", "ein")}),
        ("trafen", {("past", "ein")}),
        ("eintrafen", {("past", "")}),
        ("gestellt", set()),
    ],
)
def test_a_separable_particle_stands_apart_or_in_the_word(
    form: str, found: set[tuple[str, str]]
) -> None:
    assert _german(form) == found


def test_irregular_german_forms_have_their_mood() -> None:
    assert _german("solle") == {("subj", "")}
    assert ("cond", "") in _german("sollte")
    assert _german("seien") == {("subj", "")}
    assert _german("wären") == {("cond", "")}
    assert _german("sind") == {("pres", "")}


@pytest.mark.parametrize(
    ("form", "kinds"),
    [
        ("deploy", {"inf"}),
        ("deploys", {"pres"}),
        ("deployed", {"past", "part"}),
        ("deploying", {"ing"}),
        ("sent", {"past", "part"}),
        ("withdrew", {"past"}),
        ("withdrawn", {"part"}),
        ("carries", {"pres"}),
        ("carried", {"past", "part"}),
        ("carrying", {"ing"}),
        ("passes", {"pres"}),
        ("shipped", {"past", "part"}),
        ("shipping", {"ing"}),
        ("agreed", {"past", "part"}),
        ("agreeing", {"ing"}),
        ("says", {"pres"}),
        ("could", {"pres"}),
        ("sended", set()),
    ],
)
def test_english_forms_follow_the_principal_parts(form: str, kinds: set[str]) -> None:
    assert _english(form) == kinds


def test_a_phrasal_particle_is_kept_with_the_verb() -> None:
    assert {verb.particle for verb in ENGLISH["pulling"]} == {"out"}


def test_nouns_keep_their_dictionary_form() -> None:
    german = german_nouns({"unit": "battle-group:f brigade:f/brigaden", "other": "brigade:n"})
    assert german["battle-group"].lemma == "Battle-Group"
    assert (german["brigaden"].lemma, german["brigaden"].gender) == ("Brigade", "f")
    assert german["brigade"].sense == "unit"
    english = english_nouns({"unit": "company/companies task-force corps/corps"})
    assert english["companies"].lemma == "company"
    assert english["task-forces"].lemma == english["task forces"].lemma == "task force"
    assert english["corps"].lemma == "corps"


@pytest.mark.parametrize("language", ["de", "en"])
def test_the_lexicons_hold_no_form_with_white_space_or_capitals(language: str) -> None:
    words = lexicon(language)
    assert all(form == form.lower() and form.strip() == form for form in words.verbs)
    assert all(verb.form in {"inf", "zu", "pres", "past", "subj", "cond", "part", "attr", "ing"}
               for verbs in words.verbs.values() for verb in verbs)  # fmt: skip
