"""The rules by which statements are read, each with what it serves and what it must leave alone.

Every statement names its rule (``kgo:rule``). The examples here are run by the tests.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from kgbuild.model import Language

__all__ = ["RULES", "Rule"]


class Rule(NamedTuple):
    """One way in which newspapers attribute words.

    Attributes:
        reads: what the rule reads, as a sentence.
        serves: language and text of examples from which it makes a statement.
        spares: language and text of examples from which it makes none.
    """

    reads: str
    serves: tuple[tuple[Language, str], ...]
    spares: tuple[tuple[Language, str], ...]


RULES: Mapping[str, Rule] = MappingProxyType(
    {
        "statement.quote": Rule(
            "A quotation belongs to the verb of saying beside it, or to whoever spoke last.",
            (
                ("de", "„Wir bleiben bis zum Sommer“, sagte Minister Jan Berger."),
                ("en", "“We will stay until summer,” said Minister Jane Holt."),
            ),
            (
                ("de", "Die Fregatte „Hessen am Rhein“ ist am Montag ausgelaufen."),
                ("en", "The exercise, known as “Steadfast Defender”, begins on Monday."),
            ),
        ),
        "statement.reported": Rule(
            "A clause before, behind or around a verb of saying is what is said.",
            (
                ("de", "Der Minister sagte, die Brigade werde verlegt."),
                ("en", "The brigade would be moved, the minister said."),
            ),
            (
                ("de", "Der Minister sagte nicht, wann die Brigade verlegt wird."),
                ("en", "The minister did not say when the brigade would be moved."),
            ),
        ),
        "statement.object": Rule(
            "The object of a verb of demanding, praising or naming is what is said.",
            (
                ("de", "Warschau fordert einen Abzug der Truppen."),
                ("en", "Warsaw demanded the withdrawal of the troops."),
            ),
            (
                ("de", "Die Hitze fordert immer neue Opfer."),
                ("en", "The army called up 3,000 reservists."),
            ),
        ),
        "statement.denial": Rule(
            "What is denied, rejected or ruled out; the whole clause where it only points.",
            (
                ("de", "Moskau bestreitet, Truppen verlegt zu haben."),
                ("en", "Moscow denied moving troops."),
            ),
            (
                ("de", "Polen schließt eine Entsendung nicht aus."),
                ("en", "The offer, which Israel rejects because it came too late, stands."),
            ),
        ),
        "statement.see": Rule(
            "What someone does not see counts as said, a sight does not.",
            (
                ("de", "Admiral Rob Bauer sieht keine Anzeichen für einen Angriff."),
                ("en", "The general staff saw no sign of an assault force."),
            ),
            (
                ("de", "Der Admiral sieht in der Ferne drei Schiffe."),
                ("en", "The general saw three ships on the horizon."),
            ),
        ),
        "statement.according": Rule(
            "A phrase that names whose words a sentence holds.",
            (
                ("de", "Nach Angaben des Ministeriums sind 200 Soldaten beteiligt."),
                ("en", "According to the defence ministry, 200 soldiers are involved."),
            ),
            (
                ("de", "Nach Beginn des Krieges wurden 200 Soldaten verlegt."),
                ("en", "According to the treaty, 200 soldiers may stay."),
            ),
        ),
        "statement.so": Rule(
            "German “so” with a name, behind or inside what is said.",
            (("de", "Das Land brauche Hilfe, so Ministerpräsident Donald Tusk."),),
            (("de", "Die Lage ist so ernst, dass Soldaten kommen."),),
        ),
        "statement.subjunctive": Rule(
            "Konjunktiv goes on with the speaker of the sentence before.",
            (("de", "Der Minister sagte, man sei bereit. Die Truppe werde verstärkt."),),
            (("de", "Der Minister sagte, man sei bereit. Die Truppe wird verstärkt."),),
        ),
        "statement.back": Rule(
            "“Das sagte …”: the words are those of the sentence before.",
            (
                ("de", "Es wird keine Truppen geben. Das sagte Kanzler Olaf Scholz am Montag."),
                ("en", "There will be no troops. That is what Minister Jane Holt said."),
            ),
            (
                ("de", "Es wird keine Truppen geben. Das hat Folgen."),
                ("en", "There will be no troops. That is what worries Kyiv."),
            ),
        ),
        "statement.colon": Rule(
            "A quotation behind a colon without a verb of saying.",
            (
                ("de", "Warschau reagierte gelassen: „Wir haben das längst erwartet.“"),
                ("en", "The ministry was more cautious: no date had been set."),
            ),
            (
                ("de", "Panzer: Deutschland liefert 100 Stück."),
                ("en", "The force is small: it has one battalion."),
            ),
        ),
        "statement.adding": Rule(
            "A participle of saying behind a comma goes on with the same speaker.",
            (("en", "Lithuania is calm, the ministry said, adding that 900 men were too few."),),
            (("en", "The ministry sent 900 men, adding to those already there."),),
        ),
        "statement.figure": Rule(
            "“Put the total at 900”: a figure that someone gives.",
            (("en", "The Pentagon put the total at about 900."),),
            (("en", "The Pentagon put the troops at the disposal of NATO."),),
        ),
        "statement.impersonal": Rule(
            "“It was stated in London that …”: the place speaks.",
            (("en", "In London it was stated that Britain would not bear the cost."),),
            (("en", "It was clear that Britain would not bear the cost."),),
        ),
    }
)
"""Id of a rule → what it reads."""
