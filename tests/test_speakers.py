"""Speakers are found by name, office, body, seat of power and pronoun."""

from __future__ import annotations

import pytest

from kgbuild.extract.discourse import Discourse
from kgbuild.extract.speech.speakers import Speakers
from kgbuild.extract.speech.wording import Wording
from kgbuild.extract.statements import find_statements
from kgbuild.model import Article, Entity, Language, Statement
from kgbuild.text.document import Document, read_document


def read(language: Language, text: str) -> tuple[Document, Discourse]:
    """A short text, read word by word."""
    document = read_document(Article(id="a", text=text, language=language))
    return document, Discourse(document)


def last_statement(language: Language, text: str) -> Statement:
    """The last statement of a short text."""
    return list(find_statements(*read(language, text)))[-1]


def persons(language: Language, text: str) -> list[tuple[str | None, str | None]]:
    """Names and offices of the persons that a text names, in its order."""
    document, discourse = read(language, text)
    found = Speakers(Wording(document), discourse).persons.all
    return [(person.entity.label, person.role) for person in found]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        # An office before or behind the name.
        ("de", "Verteidigungsminister Boris Pistorius reiste ab.",
         [("Boris Pistorius", "Verteidigungsminister")]),
        ("de", "Nato-Generalsekretär Mark Rutte reiste ab.",
         [("Mark Rutte", "Nato-Generalsekretär")]),
        ("de", "Minister Jan Berger reiste ab.", [("Jan Berger", "Minister")]),
        ("de", "Kommissionschefin Ursula von der Leyen reiste ab.",
         [("Ursula von der Leyen", "Kommissionschefin")]),
        ("de", "Rob Bauer, Vorsitzender des Ausschusses, reiste ab.",
         [("Rob Bauer", "Vorsitzender")]),
        ("de", "Der UN-Sondergesandte für Libyen, Abdoulaye Bathily, reiste ab.",
         [("Abdoulaye Bathily", None)]),
        ("en", "Defence Minister Anita Anand left.", [("Anita Anand", "Defence Minister")]),
        ("en", "NATO Secretary General Jens Stoltenberg left.",
         [("Jens Stoltenberg", "NATO Secretary General")]),
        ("en", "Secretary of State Antony Blinken left.",
         [("Antony Blinken", "Secretary of State")]),
        ("en", "Grant Shapps, the defence secretary, left.",
         [("Grant Shapps", "defence secretary")]),
        ("en", "Okinawa's governor, Denny Tamaki, left.", [("Denny Tamaki", None)]),
        ("en", "Gen. Mark Milley left.", [("Mark Milley", None)]),
        ("en", "President George W. Bush left.", [("George W. Bush", "President")]),
        ("en", "Prime Minister Mohammed al-Sudani left.",
         [("Mohammed al-Sudani", "Prime Minister")]),
        # A verb of saying beside it.
        ("de", "Olaf Scholz sagte wenig.", [("Olaf Scholz", None)]),
        ("en", "Thierry Burkhard said little.", [("Thierry Burkhard", None)]),
        # A surname alone is the person named before.
        ("de", "Minister Boris Pistorius reiste ab. Pistorius kam nicht zurück.",
         [("Boris Pistorius", "Minister"), ("Boris Pistorius", "Minister")]),
        # No persons: forces, places, days, common nouns.
        ("en", "The 26th Marine Expeditionary Unit landed.", []),
        ("en", "Camp Bondsteel lies in Kosovo.", []),
        ("de", "Das Panzergrenadierbataillon Oberviechtach rückte ab.", []),
        ("de", "Die Fregatte Baden-Württemberg lief aus.", []),
        ("de", "Am Montag Morgen begann die Übung Steadfast Defender.", []),
        ("de", "Der Präsident Frankreichs reiste ab.", []),
    ],
)  # fmt: skip
def test_a_person_is_a_name_with_an_office_or_a_verb_of_saying_beside_it(
    language: Language, text: str, expected: list[tuple[str, str | None]]
) -> None:
    assert persons(language, text) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        # Seats of power and their metonyms.
        ("de", "London teilte mit, die Schiffe seien bereit.", Entity(kind="nation", code="GBR")),
        ("de", "Der Kreml teilte mit, die Schiffe seien bereit.",
         Entity(kind="body", label="Kreml", within="RUS")),
        ("de", "Die Nato teilte mit, die Schiffe seien bereit.",
         Entity(kind="alliance", code="NATO")),
        ("de", "In Brüssel hieß es, die Schiffe seien bereit.",
         Entity(kind="body", label="Brüssel")),
        ("en", "Minsk said the ships were ready.", Entity(kind="nation", code="BLR")),
        ("en", "The Pentagon said the ships were ready.",
         Entity(kind="body", label="Pentagon", within="USA")),
        # Bodies with what belongs to their name.
        ("de", "Die Schiffe seien bereit, sagte ein Sprecher des Ministeriums in Warschau.",
         Entity(kind="body", label="Sprecher des Ministeriums in Warschau", within="POL")),
        ("de", "Die Schiffe seien bereit, sagte eine Sprecherin des belarussischen "
         "Verteidigungsministeriums.",
         Entity(kind="body", label="Sprecherin des belarussischen Verteidigungsministeriums",
                within="BLR")),
        ("de", "Die Schiffe seien bereit, sagte eine Sprecherin des Pekinger Außenamts.",
         Entity(kind="body", label="Sprecherin des Pekinger Außenamts", within="CHN")),
        ("de", "Die Schiffe seien bereit, sagte ein Sprecher der Armee am Montag.",
         Entity(kind="body", label="Sprecher der Armee")),
        ("de", "Die Schiffe seien bereit, heißt es aus türkischen Sicherheitskreisen.",
         Entity(kind="body", label="türkischen Sicherheitskreisen", within="TUR")),
        ("de", "Die SPD verlangte, die Schiffe müssten bleiben.",
         Entity(kind="body", label="SPD")),
        ("en", "The ships were ready, the defence ministry in Rome said.",
         Entity(kind="body", label="defence ministry in Rome", within="ITA")),
        ("en", "The ships were ready, a spokeswoman for the National Security Council said.",
         Entity(kind="body", label="spokeswoman for the National Security Council")),
        ("en", "The ships were ready, said Ukrainian officials on Monday.",
         Entity(kind="body", label="Ukrainian officials", within="UKR")),
        ("en", "Pyongyang has sent soldiers, according to US and Ukrainian officials.",
         Entity(kind="body", label="US and Ukrainian officials", within="USA")),
        # Not the person whose office it is, nor the one addressed.
        ("en", "The ships were ready, President Kassym Tokayev's office said.",
         Entity(kind="body", label="President Kassym Tokayev's office")),
        ("en", "The minister told Reuters the ships were ready.",
         Entity(kind="body", label="minister")),
        ("de", "Die Schiffe seien bereit, sagte der Minister der Zeitung „Bild“.",
         Entity(kind="body", label="Minister")),
    ],
)  # fmt: skip
def test_a_speaker_is_known_by_code_or_by_the_words_of_the_text(
    language: Language, text: str, expected: Entity
) -> None:
    assert last_statement(language, text).speaker == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        # Pronouns.
        ("de", "Minister Jan Berger kam an. Er sagte, man sei bereit.", "Jan Berger"),
        ("de", "Ministerin Eva Rohr traf Minister Jan Berger. Sie sagte, man sei bereit.",
         "Eva Rohr"),
        ("de", "Der Einsatz ende, sagte eine Sprecherin der Marine. Man berate noch, ergänzte sie.",
         "Sprecherin der Marine"),
        ("en", "Minister Jane Holt arrived. She said the ships were ready.", "Jane Holt"),
        ("en", "The Pentagon said nothing had changed. It said the ships were ready.", "Pentagon"),
        # Offices that repeat a name.
        ("de", "Ministerin Eva Rohr kam an. Man sei bereit, sagte die Ministerin.", "Eva Rohr"),
        ("en", "Secretary General Jens Stoltenberg came. The secretary general said it was time.",
         "Jens Stoltenberg"),
        # Appositions.
        ("de", "Der Vorsitzende des Ausschusses, Admiral Rob Bauer, sagte, man sei bereit.",
         "Rob Bauer"),
        ("en", "His Polish counterpart, Donald Tusk, said the ships were ready.", "Donald Tusk"),
        ("en", "The head of the department, Valery Revenko, wrote that the ships were ready.",
         "Valery Revenko"),
        # Surnames, and names in brackets' company.
        ("de", "Minister Jan Berger (SPD) kam an. Man sei bereit, sagte Berger.", "Jan Berger"),
        # A place before the subject.
        ("en", "In Moscow, Minister Jane Holt said the ships were ready.", "Jane Holt"),
        # No topic in between takes the word from a person.
        ("de", "Der Einsatz ende, sagte Präsident Kassym Tokajew. Die letzten Einheiten würden "
         "ausgeflogen. Er bestritt, dass Soldaten geschossen hätten.", "Kassym Tokajew"),
    ],
)  # fmt: skip
def test_pronouns_offices_and_appositions_lead_to_the_person(
    language: Language, text: str, expected: str
) -> None:
    assert last_statement(language, text).speaker.label == expected


@pytest.mark.parametrize(
    ("language", "text", "role"),
    [
        ("de", "Man sei bereit, erklärte Ministerpräsident Donald Tusk.", "Ministerpräsident"),
        ("de", "Der französische Präsident Emmanuel Macron sagte, man sei bereit.",
         "französische Präsident"),
        ("de", "Ministerin Eva Rohr kam an. Man sei bereit, sagte Rohr.", "Ministerin"),
        ("en", "Pentagon spokesman John Kirby said the ships were ready.", "Pentagon spokesman"),
        ("en", "Poland's defence minister, Mariusz Blaszczak, said the ships were ready.",
         "Poland's defence minister"),
        ("en", "The Pentagon said the ships were ready.", None),
    ],
)  # fmt: skip
def test_the_role_is_the_office_that_the_text_gives(
    language: Language, text: str, role: str | None
) -> None:
    assert last_statement(language, text).role == role
