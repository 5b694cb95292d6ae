"""The force phrase: a noun phrase that names troops, units or equipment."""

from __future__ import annotations

from dataclasses import dataclass, field

from kgbuild.model import Entity, Equipment, Unit
from kgbuild.text.document import Mention
from kgbuild.text.quantities import Quantity

__all__ = ["ForcePhrase"]


@dataclass(slots=True)
class ForcePhrase:
    """A noun phrase that names a force.

    Attributes:
        first: index of its first token.
        last: index behind its last token.
        head: index of its head noun (or of its figure, where the noun is left out).
        sense: ``personnel``, ``collective``, ``people``, ``unit``, ``equipment``, ``mission``,
            ``participation``, ``branch``, ``base`` or ``ellipsis``.
        quantity: how many.
        sender: nation or alliance that its own words name.
        senders: several, where its words list them: "troops from Britain and Japan".
        unit: the named force.
        equipment: what it brings.
        possessive: True for "seine Truppen", "its troops".
        definite: True where an article or a demonstrative points back.
        part: True for "davon 500", "of whom 300": a part of the force named before.
        from_source: True where the sender is only known by "aus" or "from".
        usual: whose force usually bears that name, where the text does not say whose it is.
        change: ``before`` or ``after`` in "von 2000 auf 15.000"; "" elsewhere.
        zone: tokens between the force phrase before and the one after it, in its sentence.
        adjectives: mentions that stand before the noun.
        loose: True where nothing in the phrase itself says that it is a force: "the other 300".
    """

    first: int
    last: int
    head: int
    sense: str
    quantity: Quantity | None = None
    sender: Entity | None = None
    senders: tuple[Entity, ...] = ()
    unit: Unit | None = None
    equipment: tuple[Equipment, ...] = ()
    possessive: bool = False
    definite: bool = False
    part: bool = False
    from_source: bool = False
    usual: Entity | None = None
    change: str = ""
    zone: tuple[int, int] = (0, 0)
    adjectives: list[Mention] = field(default_factory=list)
    loose: bool = False

    @property
    def counted(self) -> bool:
        """True where the phrase gives a head count."""
        return self.quantity is not None and self.sense != "equipment"

    @property
    def counts_people(self) -> bool:
        """True unless the figure counts the units themselves ("vier Gefechtsverbände")."""
        if self.quantity is None or self.sense != "unit":
            return True
        return self.quantity.core > self.head or self.quantity.strong
