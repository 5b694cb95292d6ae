"""Statements are read with their words, their speaker and their kind, in German and English."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import kgbuild.extract.speech
from kgbuild.extract.discourse import Discourse
from kgbuild.extract.speech.rules import RULES
from kgbuild.extract.statements import find_statements
from kgbuild.lang.speech import speech
from kgbuild.model import Article, Language, Statement
from kgbuild.text.document import read_document


def statements(language: Language, text: str) -> list[Statement]:
    """All statements of a short text."""
    document = read_document(Article(id="a", text=text, language=language))
    return list(find_statements(document, Discourse(document)))


def told(statement: Statement) -> str:
    """A statement as ``speaker | kind | text``."""
    speaker = statement.speaker
    return f"{speaker.label or speaker.code} | {statement.kind} | {statement.text}"


# --- quotations ------------------------------------------------------------------------------

QUOTES_DE = [
    ("„Wir bleiben bis zum Sommer“, sagte Minister Jan Berger.",
     ["Jan Berger | quote | Wir bleiben bis zum Sommer"]),
    ("»Wir bleiben bis zum Sommer«, erklärte eine Sprecherin der Marine.",
     ["Sprecherin der Marine | quote | Wir bleiben bis zum Sommer"]),
    ("«Wir bleiben bis zum Sommer», so Kanzlerin Eva Rohr.",
     ["Eva Rohr | quote | Wir bleiben bis zum Sommer"]),
    ('"Wir bleiben bis zum Sommer", betonte das Pentagon.',
     ["Pentagon | quote | Wir bleiben bis zum Sommer"]),
    ("Minister Jan Berger sagte: „Wir bleiben bis zum Sommer.“",
     ["Jan Berger | quote | Wir bleiben bis zum Sommer"]),
    ("„Wir bleiben“, sagte Minister Jan Berger, „bis der Auftrag erfüllt ist.“",
     ["Jan Berger | quote | Wir bleiben bis der Auftrag erfüllt ist"]),
    ("„Wir bleiben bis zum Sommer. Dann gehen wir“, sagte Minister Jan Berger.",
     ["Jan Berger | quote | Wir bleiben bis zum Sommer. Dann gehen wir"]),
    ("„Die Grenze ist zu“, sagte General Uwe Stahl. „Sie bleibt auch zu.“",
     ["Uwe Stahl | quote | Die Grenze ist zu Sie bleibt auch zu"]),
    ("General Uwe Stahl sprach von Fehlern. „Wir haben zu spät reagiert.“",
     ["Uwe Stahl | reported | von Fehlern",
      "Uwe Stahl | quote | Wir haben zu spät reagiert"]),
    ("„Wir haben zu spät reagiert.“ So äußerte sich General Uwe Stahl in Bonn.",
     ["Uwe Stahl | quote | Wir haben zu spät reagiert"]),
    ("„Das wird teuer für alle“, freut sich der Botschafter in Wien.",
     ["Botschafter in Wien | quote | Das wird teuer für alle"]),
    ("„Kein Geld, keine Waffen“ – auf diese Formel brachte es Präsident Igor Dodon.",
     ["Igor Dodon | quote | Kein Geld, keine Waffen"]),
    ("Polens Botschafter: „Wir lassen niemanden im Stich.“",
     ["Polens Botschafter | quote | Wir lassen niemanden im Stich"]),
    ("Die Lage habe sich „eher entspannt“, sagte Minister Jan Berger.",
     ["Jan Berger | reported | Die Lage habe sich „eher entspannt“"]),
]  # fmt: skip
QUOTES_EN = [
    ("“We will stay until summer,” Minister Jane Holt said.",
     ["Jane Holt | quote | We will stay until summer"]),
    ('"We will stay until summer," said a spokesman for the navy.',
     ["spokesman for the navy | quote | We will stay until summer"]),
    ("“We will stay,” said Minister Jane Holt, “until the job is done.”",
     ["Jane Holt | quote | We will stay until the job is done"]),
    ("“We will leave,” Minister Jane Holt said. “We will decide when.”",
     ["Jane Holt | quote | We will leave We will decide when"]),
    ("“We stay. Nobody leaves before June,” said Minister Jane Holt.",
     ["Jane Holt | quote | We stay. Nobody leaves before June"]),
    ("Minister Jane Holt told reporters in Riga: “We will stay until summer.”",
     ["Jane Holt | quote | We will stay until summer"]),
    ("“There will be no separate zone,” the Pentagon insisted.",
     ["Pentagon | quote | There will be no separate zone"]),
    ("“You cannot deter with a spreadsheet,” its leader, Marcel Dettling, thundered in Bern.",
     ["Marcel Dettling | quote | You cannot deter with a spreadsheet"]),
    ("“Are we ready? We are not.” With these words Colonel Mette Hansen greeted visitors.",
     ["Mette Hansen | quote | Are we ready? We are not"]),
    ("Governor Denny Tamaki was blunt. “We have carried this load long enough.”",
     ["Denny Tamaki | quote | We have carried this load long enough"]),
    ("Kyiv's ambassador shrugged: “We expected nothing else from them.”",
     ["Kyiv's ambassador | quote | We expected nothing else from them"]),
    ("“As we expect attacks near the border, this matters,” he was quoted by TASR as saying.", []),
]  # fmt: skip

# --- reported speech -------------------------------------------------------------------------

REPORTED_DE = [
    ("Minister Jan Berger sagte, Ankara könne auf seine Partner zählen.",
     ["Jan Berger | reported | Ankara könne auf seine Partner zählen"]),
    ("Minister Jan Berger betonte, daß es sich um eine Vorsichtsmaßnahme handele.",
     ["Jan Berger | reported | daß es sich um eine Vorsichtsmaßnahme handele"]),
    ("Das Schiff habe das Gebiet verlassen, teilte das Einsatzführungskommando am Montag mit.",
     ["Einsatzführungskommando | reported | Das Schiff habe das Gebiet verlassen"]),
    ("Der Abzug, sagte Minister Jan Berger, werde im Mai beginnen.",
     ["Jan Berger | reported | Der Abzug werde im Mai beginnen"]),
    ("Man habe, so der Sprecher der Armee, keine Hinweise auf neue Einheiten.",
     ["Sprecher der Armee | reported | Man habe keine Hinweise auf neue Einheiten"]),
    ("Die Brigade soll im Mai eintreffen, wie das Ministerium in Vilnius mitteilte.",
     ["Ministerium in Vilnius | reported | Die Brigade soll im Mai eintreffen"]),
    ("Wie der Kommandeur, Oberst Markus Lindner, mitteilte, haben die Übungen begonnen.",
     ["Markus Lindner | reported | haben die Übungen begonnen"]),
    ("Es werde keine Bodentruppen geben, hatte Kremlchef Wladimir Putin zuvor erklärt.",
     ["Wladimir Putin | reported | Es werde keine Bodentruppen geben"]),
    ("Rom droht, seine Soldaten in den Norden zu verlegen.",
     ["ITA | reported | seine Soldaten in den Norden zu verlegen"]),
    ("Ankara sagte zu, seine Truppen bis Mai abzuziehen.",
     ["TUR | reported | seine Truppen bis Mai abzuziehen"]),
    ("Kosovos Regierungschef Albin Kurti warf Belgrad vor, die Gewalt gesteuert zu haben.",
     ["Albin Kurti | reported | die Gewalt gesteuert zu haben"]),
    ("Man habe nicht die Absicht, das Land zu verlassen, hieß es im Pentagon.",
     ["Pentagon | reported | Man habe nicht die Absicht, das Land zu verlassen"]),
    ("Aus dem Verteidigungsministerium in Sofia hieß es, die Panzer seien eingetroffen.",
     ["Verteidigungsministerium in Sofia | reported | die Panzer seien eingetroffen"]),
    ("Bis Jahresende sollen alle Soldaten abziehen, so hat es Präsident Emmanuel Macron verfügt.",
     ["Emmanuel Macron | reported | Bis Jahresende sollen alle Soldaten abziehen"]),
    ("Die Union wirft der Regierung vor, den Zeitpunkt verpasst zu haben.",
     ["Union | reported | den Zeitpunkt verpasst zu haben"]),
    ("Minister Jan Berger (SPD) sagte im ZDF, die Truppe sei bereit.",
     ["Jan Berger | reported | die Truppe sei bereit"]),
    ("Die Übung sei eine Provokation, findet das Außenministerium in Moskau.",
     ["Außenministerium in Moskau | reported | Die Übung sei eine Provokation"]),
    ("Wir haben nichts zu verbergen, sagt Sprecherin Oberst Cornelia Grosser.",
     ["Cornelia Grosser | reported | Wir haben nichts zu verbergen"]),
]  # fmt: skip
REPORTED_EN = [
    ("Minister Jane Holt said the brigade would be moved.",
     ["Jane Holt | reported | the brigade would be moved"]),
    ("Minister Jane Holt said on Monday in Riga that the brigade would be moved.",
     ["Jane Holt | reported | the brigade would be moved"]),
    ("The soldiers left on Sunday, the defence ministry in Rome said.",
     ["defence ministry in Rome | reported | The soldiers left on Sunday"]),
    ("The convoys, Minister Jane Holt said, would leave in May.",
     ["Jane Holt | reported | The convoys would leave in May"]),
    ("As many as 900 troops are to leave, Poland's defence minister, Jan Nowak, told radio.",
     ["Jan Nowak | reported | As many as 900 troops are to leave"]),
    ("Budapest, which said it would not be last, very nearly will be.",
     ["HUN | reported | it would not be last"]),
    ("The deputy minister, who said the troops would stay, resigned.",
     ["deputy minister | reported | the troops would stay"]),
    ("Minister Jane Holt warned that a clash would follow.",
     ["Jane Holt | reported | a clash would follow"]),
    ("Governor Denny Tamaki vowed to fight the plan.",
     ["Denny Tamaki | reported | to fight the plan"]),
    ("Scott Morrison, the prime minister, expects the deployment to last a week.",
     ["Scott Morrison | reported | the deployment to last a week"]),
    ("A day after Minister Jane Holt had said that troops might go, Berlin ruled it out.",
     ["Jane Holt | reported | troops might go",
      "DEU | denial | Berlin ruled it out"]),
    ("As Brigadier Giles Harris put it, the brigade could be in Tallinn by the weekend.",
     ["Giles Harris | reported | the brigade could be in Tallinn by the weekend"]),
    ("It would not send them across, its foreign ministry said: “Our constitution forbids it.”",
     ["its foreign ministry | reported | It would not send them across",
      "its foreign ministry | quote | Our constitution forbids it"]),
    ("The number is to rise to 200, officials in Washington let it be known in February.",
     ["officials in Washington | reported | The number is to rise to 200"]),
    ("In Brussels officials insist nothing has been decided.",
     ["officials | reported | nothing has been decided"]),
    ("The force left on Friday, the ministry said, and called for calm.",
     ["ministry | reported | The force left on Friday", "ministry | reported | calm"]),
    ("Minister Jane Holt said the plan had failed and denied that troops were leaving.",
     ["Jane Holt | reported | the plan had failed",
      "Jane Holt | denial | that troops were leaving"]),
    ("A statement by the junta said no extension would be granted.",
     ["junta | reported | no extension would be granted"]),
]  # fmt: skip

# --- demands, names, denials, sights ---------------------------------------------------------

OBJECTS_DE = [
    ("Warschau fordert einen Abzug der Truppen.",
     ["POL | reported | einen Abzug der Truppen"]),
    ("Von einem Aufmarsch an der Grenze hatte das Weiße Haus gesprochen.",
     ["Weiße Haus | reported | Von einem Aufmarsch an der Grenze"]),
    ("Kanzlerin Eva Rohr bezeichnete den Einsatz als Erfolg.",
     ["Eva Rohr | reported | den Einsatz als Erfolg"]),
    ("Mogadischu erklärte das Abkommen für nichtig.",
     ["SOM | reported | das Abkommen für nichtig"]),
    ("Spekulationen über eine Beteiligung wies das Pentagon zurück.",
     ["Pentagon | denial | Spekulationen über eine Beteiligung"]),
    ("Präsident Ilham Alijew wies den Vorwurf zurück, er bereite einen Angriff vor.",
     ["Ilham Alijew | denial | er bereite einen Angriff vor"]),
    ("Minsk weist Berichte zurück, nach denen Truppen die Grenze überqueren.",
     ["BLR | denial | nach denen Truppen die Grenze überqueren"]),
    ("Moskau bestreitet, Truppen verlegt zu haben.", ["RUS | denial | Truppen verlegt zu haben"]),
    ("Moskau bestreitet auch das.", ["RUS | denial | Moskau bestreitet auch das"]),
    ("Der Westen fürchtet einen Einmarsch, was die Regierung in Moskau zurückweist.",
     ["Regierung in Moskau | denial | was die Regierung in Moskau zurückweist"]),
    ("Eine Entsendung sei nicht vereinbart, widersprach Kremlsprecher Dmitri Peskow.",
     ["Dmitri Peskow | denial | Eine Entsendung sei nicht vereinbart"]),
    ("Polen schließt eine Entsendung nicht aus.", ["POL | reported | eine Entsendung nicht"]),
    ("Admiral Rob Bauer sieht keine Anzeichen für einen Angriff.",
     ["Rob Bauer | reported | keine Anzeichen für einen Angriff"]),
    ("Minsk nannte den Vorwurf absurd.", ["BLR | denial | den Vorwurf absurd"]),
]  # fmt: skip
OBJECTS_EN = [
    ("Warsaw demanded the withdrawal of the troops.",
     ["POL | reported | the withdrawal of the troops"]),
    ("Seoul called for the immediate withdrawal of the troops.",
     ["KOR | reported | the immediate withdrawal of the troops"]),
    ("Syria, which also borders on Lebanon, called the presence a hostile act.",
     ["SYR | reported | the presence a hostile act"]),
    ("Opposition leader Maria Petrova urged soldiers to disobey.",
     ["Maria Petrova | reported | soldiers to disobey"]),
    ("Moscow denied moving troops.", ["RUS | denial | moving troops"]),
    ("A Pentagon spokeswoman denied reports that Marines would protect the base.",
     ["Pentagon spokeswoman | denial | reports that Marines would protect the base"]),
    ("Kigali denies it.", ["RWA | denial | Kigali denies it"]),
    ("The Kremlin dismissed the reports as fake news.",
     ["Kremlin | denial | the reports as fake news"]),
    ("The United States rules out a role for its own forces.",
     ["USA | denial | a role for its own forces"]),
    ("Berlin still refuses to supply the missiles.", ["DEU | denial | to supply the missiles"]),
    ("Germany, Poland and the Czech Republic ruled out that they would send soldiers.",
     ["DEU | denial | that they would send soldiers"]),
    ("Ukraine's general staff said it saw no sign of an assault force.",
     ["Ukraine's general staff | reported | it saw no sign of an assault force"]),
    ("The Pentagon put the total at about 900.", ["Pentagon | reported | the total at about 900"]),
    ("Kigali called the charge ridiculous.", ["RWA | denial | the charge ridiculous"]),
]  # fmt: skip

# --- sources without a verb ------------------------------------------------------------------

SOURCES_DE = [
    ("Laut Pentagon sind 900 Soldaten im Land.",
     ["Pentagon | reported | sind 900 Soldaten im Land"]),
    ("Nach Angaben des Generalstabs in Paris sind 400 Soldaten im Land.",
     ["Generalstab in Paris | reported | sind 400 Soldaten im Land"]),
    ("Dem Pentagon zufolge sind 900 Soldaten im Land.",
     ["Pentagon | reported | sind 900 Soldaten im Land"]),
    ("Die Ukraine hat nach eigenen Angaben 31.000 Gefallene zu beklagen.",
     ["UKR | reported | Die Ukraine hat 31.000 Gefallene zu beklagen"]),
    ("Nach Worten von Premierminister Boris Johnson verdoppelt London seine Präsenz.",
     ["Boris Johnson | reported | verdoppelt London seine Präsenz"]),
    ("Die USA haben nach Pentagon-Angaben 4.000 Soldaten am Flughafen.",
     ["Pentagon | reported | Die USA haben 4.000 Soldaten am Flughafen"]),
    ("Nach türkischen Angaben starben 30 Kämpfer.", ["TUR | reported | starben 30 Kämpfer"]),
    ("Laut einem Bericht des US-Senders NBC sollen 800 Marines kommen.",
     ["US-Sender NBC | reported | sollen 800 Marines kommen"]),
    ("Das Schiff laufe aus, teilte die Marine mit, wie die Agentur dpa meldete.",
     ["Marine | reported | Das Schiff laufe aus"]),
]  # fmt: skip
SOURCES_EN = [
    ("According to the army command in Brasília, a regiment of 600 will be stationed there.",
     ["army command in Brasília | reported | a regiment of 600 will be stationed there"]),
    ("Slovakia will not take part, according to the government in Bratislava.",
     ["government in Bratislava | reported | Slovakia will not take part"]),
    ("Italy, according to the defence ministry in Rome, has reduced its mission.",
     ["defence ministry in Rome | reported | Italy has reduced its mission"]),
    ("In the words of Ambassador Anna Kuhn, the base is not on the agenda.",
     ["Anna Kuhn | reported | the base is not on the agenda"]),
    ("In London it was stated that Britain would not bear the cost.",
     ["GBR | reported | Britain would not bear the cost"]),
    ("Seventeen pilots have left, according to its spokesman, Pat Ryder.",
     ["Pat Ryder | reported | Seventeen pilots have left"]),
]  # fmt: skip

# --- speech that goes on ---------------------------------------------------------------------

FLOW_DE = [
    ("Der Einsatz sei ein Erfolg, sagte Präsident Kassym Tokajew. Die Einheiten würden im Mai "
     "ausgeflogen.",
     ["Kassym Tokajew | reported | Der Einsatz sei ein Erfolg",
      "Kassym Tokajew | reported | Die Einheiten würden im Mai ausgeflogen"]),
    ("Minister Jan Berger sagte, man sei bereit. An Kämpfen nähmen sie nicht teil.",
     ["Jan Berger | reported | man sei bereit",
      "Jan Berger | reported | An Kämpfen nähmen sie nicht teil"]),
    ("Minister Jan Berger sagte, man sei bereit. Wer zögere, ermutige den Gegner.",
     ["Jan Berger | reported | man sei bereit",
      "Jan Berger | reported | Wer zögere, ermutige den Gegner"]),
    ("Die SPD hält das für falsch; der Einsatz breche die Verfassung.",
     ["SPD | reported | der Einsatz breche die Verfassung"]),
    ("Deutschland wird keine Soldaten entsenden. Das hat Kanzler Olaf Scholz bekräftigt.",
     ["Olaf Scholz | reported | Deutschland wird keine Soldaten entsenden"]),
    ("Minister Jan Berger sagte, man sei bereit, und kündigte Verstärkung an.",
     ["Jan Berger | reported | man sei bereit", "Jan Berger | reported | Verstärkung"]),
]  # fmt: skip
FLOW_EN = [
    ("Lithuania is calm, the ministry in Vilnius said, adding that 900 men were too few.",
     ["ministry in Vilnius | reported | Lithuania is calm",
      "ministry in Vilnius | reported | 900 men were too few"]),
    ("President Nikol Pashinyan froze the payments, claiming that the bloc had failed.",
     ["Nikol Pashinyan | reported | the bloc had failed"]),
    ("The Pentagon said nothing had changed. It put the total at 900.",
     ["Pentagon | reported | nothing had changed", "Pentagon | reported | the total at 900"]),
]  # fmt: skip

TOLD: list[tuple[Language, str, list[str]]] = [
    *(("de", *case) for table in (QUOTES_DE, REPORTED_DE, OBJECTS_DE, SOURCES_DE, FLOW_DE)
      for case in table),
    *(("en", *case) for table in (QUOTES_EN, REPORTED_EN, OBJECTS_EN, SOURCES_EN, FLOW_EN)
      for case in table),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "expected"), TOLD)
def test_a_statement_holds_what_is_said_and_who_said_it(
    language: Language, text: str, expected: list[str]
) -> None:
    assert [told(s) for s in statements(language, text)] == expected


UNTOLD: list[tuple[Language, str]] = [
    # No words are told.
    ("de", "Der Minister sagte nicht, wann die Brigade verlegt wird."),
    ("de", "Wie lange die Soldaten bleiben, sagte der Minister nicht."),
    ("de", "Der Minister wollte sich dazu nicht äußern."),
    ("de", "Zu den Marschflugkörpern äußerte sie sich nicht."),
    ("de", "Präsident Emmanuel Macron sprach am Montag in Prag mit Journalisten."),
    ("de", "Die Verstärkung, die der Minister am Morgen angekündigt hatte, traf ein."),
    ("de", "Der Minister meldete sich zu Wort."),
    ("de", "Das Pentagon bestätigte den Bericht nicht."),
    ("en", "The minister did not say when the brigade would be moved."),
    ("en", "How long they will be there the minister did not say."),
    ("en", "The ministry declined to comment."),
    ("en", "Moscow has neither confirmed nor denied the deployment."),
    ("en", "President Emmanuel Macron spoke in Prague on Monday."),
    ("en", "The reinforcement that the minister announced in Riga this morning has arrived."),
    ("en", "The minister told reporters nothing."),
    ("en", "The order came after what the minister called careful thought."),
    # Other senses of the verbs.
    ("de", "Die Hitze fordert immer neue Opfer."),
    ("de", "Die Fregatte heißt „Hessen“ und hat 240 Mann an Bord."),
    ("de", "Es gibt an der Grenze derzeit 3.000 Soldaten."),
    ("de", "Die Regierung teilte das Land in vier Bezirke."),
    ("de", "Die Armee sieht in der Ferne drei Schiffe."),
    ("de", "Nach Kriegsbeginn rechnete niemand mehr."),
    ("en", "The army called up 3,000 reservists."),
    ("en", "The mission is called Operation Reassurance."),
    ("en", "The alliance maintains a base of 900 soldiers near the coast."),
    ("en", "The navy added three ships to its fleet."),
    ("en", "Canada has promised 900 soldiers."),
    ("en", "The officer put the maps on the table."),
    ("en", "NATO states and other countries took part."),
    ("en", "The reported clash left three people dead."),
    # Nobody speaks.
    ("de", "Laut Vertrag dürfen 200 Soldaten bleiben."),
    ("de", "Westlichen Schätzungen zufolge sind 1.000 Söldner im Land."),
    ("de", "Nach westlichen Schätzungen sind 1.000 Söldner im Land."),
    ("de", "Medienberichten zufolge sind 1.000 Söldner im Land."),
    ("de", "Nach Beginn der Gespräche wurden 200 Soldaten verlegt."),
    ("de", "Experten sagen, der Plan sei ehrgeizig."),
    ("en", "According to the treaty, 200 soldiers may stay."),
    ("en", "By US estimates, 900 soldiers are in the country."),
    ("en", "Analysts say the plan is ambitious."),
    ("en", "According to media reports, 900 soldiers are in the country."),
    # No speech at all.
    ("de", "Polen zieht seine Soldaten nicht von der Grenze ab."),
    ("de", "Militärisch wäre die Garnison kaum zu verstärken."),
    ("de", "Die Fregatten „Hamburg“ und „Hessen“ liegen in Kiel."),
    ("de", "Der Rat stimmte der Entsendung am Freitag zu."),
    ("de", "Die Lage ist so ernst, dass Soldaten kommen."),
    ("de", "Im Herbst hatte Polen 2.000 Soldaten an die Grenze verlegt."),
    ("de", "Panzer: Deutschland liefert 100 Stück."),
    ("en", "The exercise, known as “Steadfast Defender”, begins on Monday."),
    ("en", "Latvia, which joined NATO in 2004, shares a border with Russia."),
    ("en", "Parliament will vote next Tuesday on the participation."),
    ("en", "If Moscow says that troops will come, Kyiv will act."),
    ("en", "The force is small: it has one battalion."),
    ("en", "Denmark will send a frigate in April."),
    # A headline is told again in the text.
    ("de", "Russland verlegt Truppen, sagt Kiew\n\nDie Truppen sind am Montag eingetroffen."),
    ("en", "Russia moves troops, Kyiv says\n\nThe troops arrived on Monday."),
    ("en", "Yugoslav army out of Kosovo, NATO says\n\nThe pullout is over."),
]


@pytest.mark.parametrize(("language", "text"), UNTOLD)
def test_no_statement_is_made_where_nobody_tells_anything(language: Language, text: str) -> None:
    assert [told(s) for s in statements(language, text)] == []


# --- rules -----------------------------------------------------------------------------------

SERVED = [(rule, *case) for rule in RULES for case in RULES[rule].serves]
SPARED = [(rule, *case) for rule in RULES for case in RULES[rule].spares]


@pytest.mark.parametrize(("rule", "language", "text"), SERVED)
def test_a_rule_serves_its_examples(rule: str, language: Language, text: str) -> None:
    assert rule in {s.rule for s in statements(language, text)}


@pytest.mark.parametrize(("rule", "language", "text"), SPARED)
def test_a_rule_spares_its_counter_examples(rule: str, language: Language, text: str) -> None:
    assert rule not in {s.rule for s in statements(language, text)}


def test_every_rule_that_the_code_names_is_described() -> None:
    sources = sorted(Path(kgbuild.extract.speech.__file__).parent.glob("*.py"))
    named = {
        rule
        for path in sources
        for rule in re.findall(r'"(statement\.[a-z]+)"', path.read_text("utf-8"))
    }
    assert named == set(RULES)


def test_both_languages_have_the_classes_of_words_that_the_code_asks_for() -> None:
    german, english = (set(speech(language).classes) for language in ("de", "en"))
    sources = sorted(Path(kgbuild.extract.speech.__file__).parent.glob("*.py"))
    lexicon = re.compile(r'(?:wording|scene)\.is_a\([^()"]*(?:\([^()]*\)[^()"]*)*, "([a-z-]+)"\)')
    for path in sources:
        asked = set(lexicon.findall(path.read_text("utf-8")))
        known = german & english
        if path.stem.endswith("_english"):
            known = english
        elif path.stem.endswith("_german"):
            known = german
        assert asked <= known, path.name


# --- what goes with a statement --------------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "text", "medium"),
    [
        ("de", "Die Truppe sei bereit, schrieb Minister Jan Berger auf Twitter.", "Twitter"),
        ("de", "„Wir sehen alles“, sagte Minister Jan Berger der Nachrichtenagentur BNS.", "BNS"),
        ("de", "Minister Jan Berger sagte im ZDF, die Truppe sei bereit.", "ZDF"),
        ("de", "Die Truppe sei bereit, sagte Minister Jan Berger der Zeitung „Bild“.", "Bild"),
        ("en", "The force is ready, Minister Jane Holt told the BBC.", "BBC"),
        ("en", "The force is ready, Minister Jane Holt wrote on Twitter.", "Twitter"),
        ("en", "The force is ready, Minister Jane Holt told the Interfax news agency.", "Interfax"),
        ("de", "Die Truppe sei bereit, sagte Minister Jan Berger am Montag.", None),
        ("en", "The BBC will be banned, Minister Jane Holt said.", None),
    ],
)
def test_a_statement_names_its_medium(language: Language, text: str, medium: str | None) -> None:
    assert [s.medium for s in statements(language, text)] == [medium]


@pytest.mark.parametrize(
    ("language", "text", "place"),
    [
        ("de", "Die Truppe sei bereit, sagte Minister Jan Berger in Freiburg.", "Freiburg"),
        ("de", "Man bleibe, sagte Minister Jan Berger bei einem Besuch in Litauen.", "LTU"),
        ("en", "Minister Jane Holt told reporters in Prague that the force was ready.", "Prague"),
        ("de", "Die Truppe sei bereit, teilte das Ministerium in Rom mit.", None),
        ("en", "The soldiers left, the defence ministry in Rome said.", None),
    ],
)
def test_a_statement_names_where_it_was_made(
    language: Language, text: str, place: str | None
) -> None:
    (statement,) = statements(language, text)
    found = statement.place
    assert (found and (found.code or found.label)) == place


@pytest.mark.parametrize(
    ("language", "text"), [(language, text) for language, text, expected in TOLD if expected]
)
def test_the_text_is_verbatim_and_its_evidence_says_where(language: Language, text: str) -> None:
    for statement in statements(language, text):
        assert statement.text == " ".join(span.exact for span in statement.evidence)
        for span in statement.evidence:
            assert text[span.start : span.end] == span.exact


def test_a_sentence_of_a_thousand_parts_is_left_alone() -> None:
    assert statements("en", "General Uwe Stahl said, " * 1000 + "no.") == []
