"""German and English are told apart from each other and from what is neither."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kgbuild.lang.function_words import FUNCTION_WORDS
from kgbuild.text.language import detect

GERMAN = [
    "Die Bundesregierung will weitere Soldaten nach Litauen verlegen, wie das Ministerium am "
    "Montag in Berlin mitteilte. Sie sollen dort bis zum Frühjahr an einer Übung teilnehmen.",
    "Polens Präsident sagte, sein Land werde die Grenze zu Belarus schützen und dafür 2000 "
    "zusätzliche Kräfte entsenden.",
    "Rund 500 Fallschirmjäger der 82nd Airborne Division sind auf dem Weg nach Rzeszow, "
    "so ein Sprecher von US European Command.",
]
ENGLISH = [
    "The government will move more soldiers to Lithuania, the ministry said in Berlin on Monday. "
    "They are to take part in an exercise there until spring.",
    "Poland's president said his country would protect its border with Belarus and send 2,000 "
    "more troops there.",
    "Some 500 paratroopers of the Fallschirmjägerregiment 26 are on their way to Seedorf, "
    "a spokesman for the Bundeswehr said.",
]
NEITHER = {
    "fr": "Le gouvernement va envoyer des soldats supplémentaires en Lituanie, a annoncé lundi "
    "le ministère de la Défense. Ils y resteront jusqu'au printemps pour un exercice avec "
    "leurs alliés.",
    "es": "El gobierno enviará más soldados a Lituania, según anunció el lunes el ministerio de "
    "Defensa. Los militares permanecerán allí hasta la primavera para unas maniobras con "
    "la OTAN.",
    "it": "Il governo manderà altri soldati in Lituania, ha detto lunedì il ministero della "
    "Difesa. I militari resteranno nel paese fino alla primavera per una esercitazione "
    "con gli alleati.",
    "nl": "De regering stuurt meer soldaten naar Litouwen, zo heeft het ministerie van Defensie "
    "op maandag gezegd. Ze zullen daar tot het voorjaar aan een oefening met de NAVO "
    "deelnemen.",
    "pl": "Rząd wyśle kolejnych żołnierzy na Litwę, poinformowało w poniedziałek ministerstwo "
    "obrony. Mają oni pozostać tam do wiosny i wziąć udział w ćwiczeniach, które prowadzi "
    "NATO.",
    "da": "Regeringen vil sende flere soldater til Litauen, oplyste ministeriet mandag. De skal "
    "blive der indtil foråret og deltage i en øvelse sammen med de andre lande i "
    "alliancen.",
    "no": "Regjeringen vil sende flere soldater til Litauen, opplyste departementet mandag. De "
    "skal bli der til våren og delta i en øvelse sammen med de andre landene i alliansen.",
    "sv": "Regeringen kommer att skicka fler soldater till Litauen, sade departementet på "
    "måndagen. De ska stanna där till våren och delta i en övning tillsammans med de "
    "andra länderna.",
    "pt": "O governo vai enviar mais soldados para a Lituânia, anunciou na segunda-feira o "
    "ministério da Defesa. Os militares ficarão no país até à primavera para um exercício "
    "com a aliança.",
    "tr": "Hükümet Litvanya'ya daha fazla asker gönderecek, dedi bakanlık pazartesi günü. "
    "Askerler bir tatbikat için bahara kadar orada kalacak ve diğer ülkeler ile birlikte "
    "eğitim yapacak.",
    "cs": "Vláda pošle do Litvy další vojáky, oznámilo v pondělí ministerstvo obrany. Zůstanou "
    "tam až do jara a zúčastní se cvičení, které se koná společně s ostatními zeměmi "
    "aliance.",
    "ru": "Правительство направит в Литву дополнительные войска, сообщило министерство обороны.",
    "zh": "国防部周一表示，政府将向立陶宛增派士兵。",
    "fi": "Hallitus lähettää lisää sotilaita Liettuaan, puolustusministeriö kertoi maanantaina. "
    "Joukot jäävät maahan kevääseen saakka ja osallistuvat siellä yhteiseen harjoitukseen "
    "liittolaisten kanssa ennen paluutaan.",
    "lt": "Vyriausybė į Lietuvą atsiųs daugiau karių, pirmadienį pranešė ministerija. Jie ten "
    "liks iki pavasario ir dalyvaus pratybose kartu su kitomis aljanso šalimis prie "
    "rytinės sienos.",
}


@pytest.mark.parametrize("text", GERMAN)
def test_german_is_german_even_with_english_names(text: str) -> None:
    assert detect(text) == "de"


@pytest.mark.parametrize("text", ENGLISH)
def test_english_is_english_even_with_german_names(text: str) -> None:
    assert detect(text) == "en"


@pytest.mark.parametrize("text", NEITHER.values(), ids=NEITHER)
def test_other_languages_are_neither(text: str) -> None:
    assert detect(text) is None


@pytest.mark.parametrize(
    ("headline", "language"),
    [
        ("Bundeswehr schickt Soldaten nach Litauen", "de"),
        ("Polen schließt die Grenze zu Belarus", "de"),
        ("Estland für mehr Truppen im Baltikum", "de"),
        ("UK to send troops to Estonia", "en"),
        ("Germany and Poland are allies", "en"),
        ("NATO troops arrive in the Baltics", "en"),
        ("Erhöhte Präsenz in Rukla", "de"),
        ("Polen grenzt an Belarus.", "de"),
        ("NATO in Litauen", "de"),
        ("NATO in Lithuania", "en"),
        ("NATO in Rukla", None),
        ("Deutschland schickt 350 Soldaten.", "de"),
        ("Frankreich zieht Truppen ab.", "de"),
        ("Belarus borders Poland.", "en"),
        ("Bundeswehr Luftwaffe Eurofighter", None),
        ("Des soldats français pour la Roumanie", None),
    ],
)
def test_a_headline_goes_to_the_best_guess_or_to_none(headline: str, language: str | None) -> None:
    assert detect(headline) == language


@pytest.mark.parametrize("text", ["", " \n", "123 456", "!?"])
def test_a_text_without_words_is_in_no_language(text: str) -> None:
    assert detect(text) is None


def test_a_quotation_in_the_other_language_does_not_change_the_answer() -> None:
    assert detect(" ".join([*GERMAN, "“We are ready for it,” he said."])) == "de"
    assert detect(" ".join([*ENGLISH, "„Wir sind bereit“, sagte er."])) == "en"


def test_a_table_of_names_and_numbers_is_in_no_language() -> None:
    assert detect("Rukla 350 Ādaži 1200 Tapa 900 " * 20) is None


@given(st.text())
def test_any_text_has_an_answer(text: str) -> None:
    assert detect(text) in ("de", "en", None)


def test_profiles_are_in_lower_case_and_of_letters_only() -> None:
    for words in FUNCTION_WORDS.values():
        assert all(word == word.lower() and word.isalpha() for word in words)
