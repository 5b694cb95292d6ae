"""Force phrases: noun phrases that name troops, units or equipment, with all they say of them.

"weitere 350 britische Soldaten", "das Panzerbataillon 203", "100 more from the army",
"eine multinationale NATO-Einheit mit 1200 Einsatzkräften" are one force phrase each.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from kgbuild.extract.syntax import governor, looks_adjective, mention_list
from kgbuild.lang.lexicon import Noun
from kgbuild.model import Entity, Equipment, Unit
from kgbuild.text.document import Document, Mention
from kgbuild.text.quantities import Quantity

__all__ = ["ForcePhrase", "find_forces"]

_PEOPLE = frozenset(("personnel", "collective"))
_REACH = 6
_COUNT_REACH = 9
# Forces whose name is that of the whole army say whose soldiers these are, and are the unit, too.
_GENERIC = frozenset(("personnel", "collective", "unit", "people", "ellipsis"))


@dataclass(slots=True)
class ForcePhrase:
    """A noun phrase that names a force.

    Attributes:
        first: index of its first token.
        last: index behind its last token.
        head: index of its head noun (or of its figure, where the noun is left out).
        sense: ``personnel``, ``collective``, ``people``, ``unit``, ``equipment``, ``mission``
            or ``ellipsis``.
        quantity: how many.
        sender: nation or alliance that its own words name.
        senders: several, where its words list them: "troops from Britain and Japan".
        unit: the named force.
        equipment: what it brings.
        possessive: True for "seine Truppen", "its troops".
        definite: True where an article or a demonstrative points back.
        part: True for "davon 500", "of whom 300": a part of the force named before.
        change: ``before`` or ``after`` in "von 2000 auf 15.000"; "" elsewhere.
        zone: tokens between the force phrase before and the one after it, in its sentence.
        adjectives: mentions that stand before the noun.
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
    change: str = ""
    zone: tuple[int, int] = (0, 0)
    adjectives: list[Mention] = field(default_factory=list)

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


def find_forces(document: Document) -> list[ForcePhrase]:
    """All force phrases of a document, in the order of the text."""
    phrases: list[ForcePhrase] = []
    taken: set[int] = set()
    changes = dict(_changes(document))
    for quantity in document.quantities:
        if quantity.core in changes:
            pair = changes[quantity.core]
            phrases.extend(pair)
            taken.update(i for p in pair for i in range(p.first, p.last))
            continue
        if quantity.core in taken:
            continue
        phrase = _counted(document, quantity, phrases)
        if phrase is not None:
            phrases.append(phrase)
            taken.update(range(phrase.first, phrase.last))
    for i in range(len(document.tokens)):
        if i in taken:
            continue
        phrase = _uncounted(document, i)
        if phrase is not None:
            phrases.append(phrase)
            taken.update(range(phrase.first, phrase.last))
    phrases.sort(key=lambda p: p.first)
    joined = list(_joined(document, phrases))
    found = sorted([*joined, *_pronouns(document, joined)], key=lambda p: p.first)
    _set_zones(document, found)
    return found


def _set_zones(document: Document, phrases: list[ForcePhrase]) -> None:
    for place, phrase in enumerate(phrases):
        sentence = document.sentences[document.sentence_of[phrase.head]]
        before = phrases[place - 1].last if place else 0
        after = phrases[place + 1].first if place + 1 < len(phrases) else len(document.tokens)
        phrase.zone = max(before, sentence.first), min(after, sentence.last)


def _pronouns(document: Document, phrases: list[ForcePhrase]) -> Iterator[ForcePhrase]:
    """ "Sie sollen in Ungarn stationiert werden": the force of the sentence before, taken up."""
    by_sentence: dict[int, list[ForcePhrase]] = {}
    for phrase in phrases:
        by_sentence.setdefault(document.sentence_of[phrase.head], []).append(phrase)
    for sentence in document.sentences:
        i = sentence.first
        before = by_sentence.get(sentence.index - 1, [])
        if i >= sentence.last or not document.is_a(i, "pronoun-they") or not before:
            continue
        known = before[-1]
        if sentence.index not in by_sentence and known.sense in ("unit", "personnel", "equipment"):
            yield replace(known, first=i, last=i + 1, head=i, quantity=None, equipment=())


# --- growth and reduction --------------------------------------------------------------------


def _changes(document: Document) -> Iterator[tuple[int, tuple[ForcePhrase, ForcePhrase]]]:
    """Strength before and after a change: "von derzeit 2000 auf rund 15.000", "from 70 to 130 men".

    Not "150 to 200 men", which is one estimate.
    """
    quantities = document.quantities
    for place, quantity in enumerate(quantities):
        opening = _opens_change(document, quantity)
        if opening < 0:
            continue
        if quantity.low is not None and quantity.high is not None:
            one = quantity._replace(value=quantity.low, low=None, high=None, last=quantity.core + 1)
            two = quantity._replace(
                value=quantity.high, low=None, high=None, core=quantity.last - 1
            )
        elif place + 1 < len(quantities) and _closes_change(
            document, quantity, quantities[place + 1]
        ):
            one, two = quantity, quantities[place + 1]
        else:
            continue
        if not _of_troops(document, opening, two):
            continue
        before = ForcePhrase(opening, one.last, one.core, "ellipsis", one, change="before")
        after = ForcePhrase(two.first, two.last, two.core, "ellipsis", two, change="after")
        before.last = max(before.last, one.core + 1)
        _subject_of_change(document, opening, two, (before, after))
        yield one.core, (before, after)


def _opens_change(document: Document, quantity: Quantity) -> int:
    """Index of the "von" or "from" before a strength, adverbs between them passed over; or -1."""
    for i in range(quantity.first - 1, max(-1, quantity.first - 4), -1):
        if document.is_a(i, "from-growth"):
            return i
        if not (document.is_a(i, "ongoing") or document.is_a(i, "past")):
            return -1
    return -1


def _closes_change(document: Document, quantity: Quantity, following: Quantity) -> bool:
    between = [document.low(i) for i in range(quantity.last, following.first)]
    between = [w for w in between if w not in ("mann", "soldaten", "men", "soldiers", "troops")]
    return bool(between) and len(between) <= 3 and document.is_a(following.first - 1, "to-growth")


def _of_troops(document: Document, opening: int, after: Quantity) -> bool:
    """True where the change is one of troops: a force is named close before it or right behind."""
    head, _ = _head(document, after.last)
    noun = document.noun(head) if head >= 0 else None
    if noun is not None:
        return noun.sense in ("personnel", "collective")
    return _changed_force(document, opening) >= 0


_CHANGING = frozenset(("personnel", "collective", "unit", "mission", "presence"))


def _changed_force(document: Document, opening: int) -> int:
    """Index of the noun whose strength changes, before "von" in the same sentence; or -1."""
    floor = document.sentences[document.sentence_of[opening]].first
    for i in range(opening - 1, floor - 1, -1):
        noun = document.noun(i)
        mention = document.mention_at(i)
        if noun is not None and noun.sense in _CHANGING:
            return i
        if mention is not None and mention.role == "force":
            return i
    return -1


def _subject_of_change(
    document: Document, opening: int, after: Quantity, pair: tuple[ForcePhrase, ForcePhrase]
) -> None:
    """Take sender and unit from the force that changes."""
    at = _changed_force(document, opening)
    if at < 0:
        return
    noun, mention = document.noun(at), document.mention_at(at)
    changed = ForcePhrase(at, at + 1, at, noun.sense if noun else "mission")
    if mention is not None and mention.role == "force":
        changed.unit, changed.sender = Unit(label=mention.label), mention.entity
    elif noun is not None:
        _start(document, changed)
        _name_unit(document, changed, noun)
        _complement(document, changed)
        _own_sender(document, changed)
    for phrase in pair:
        phrase.sender, phrase.unit = changed.sender, changed.unit
        phrase.possessive = changed.possessive


# --- with a figure ---------------------------------------------------------------------------


def _counted(
    document: Document, quantity: Quantity, before: list[ForcePhrase]
) -> ForcePhrase | None:
    if document.date_at(quantity.core) is not None or _designates(document, quantity):
        return None
    after = _behind_part(document, quantity.last)
    head, adjectives = _head(document, after)
    noun = document.noun(head) if head >= 0 else None
    people = document.mention_at(head) if head >= 0 else None
    phrase = ForcePhrase(quantity.first, quantity.last, quantity.core, "ellipsis", quantity)
    phrase.adjectives = adjectives
    phrase.part = after > quantity.last or _opens_part(document, quantity.first)
    if people is not None and people.role == "people":
        phrase.head, phrase.last, phrase.sense = head, head + 1, "people"
        phrase.sender = people.entity
    elif noun is not None:
        sense = _sense(document, head, noun)
        if sense is None:
            return None
        phrase.head, phrase.last, phrase.sense = head, _both(document, head + 1), sense
        _name_unit(document, phrase, noun)
    elif after == quantity.last and not _elliptic(document, quantity, before):
        return None
    with_figure = document.low(quantity.first - 1) in ("mit", "with")
    if noun is None or noun.sense == "equipment" or with_figure:
        phrase.sender = phrase.sender or _listed_sender(document, phrase)
    _start(document, phrase)
    _complement(document, phrase)
    _own_sender(document, phrase)
    return phrase


def _behind_part(document: Document, i: int) -> int:
    """Skip "davon", "of them", "of whom" behind a figure: "gut 800 davon Deutsche"."""
    if document.low(i) == "of" and document.is_a(i + 1, "of-them"):
        return i + 2
    return i + 1 if document.language == "de" and document.is_a(i, "of-them") else i


def _opens_part(document: Document, first: int) -> bool:
    """True behind "davon", "darunter", "including", "among them", "of whom"."""
    i = first - 1
    if document.is_a(i, "of-them") and document.language == "en":
        return document.low(i - 1) in ("of", "among")
    return document.is_a(i, "part-opener")


def _head(document: Document, i: int) -> tuple[int, list[Mention]]:
    """Index of the noun that is counted, -1 where it is left out, and the adjectives before it."""
    adjectives: list[Mention] = []
    head = -1
    if document.low(i) in ("of", "der", "von"):
        # "15,000 of its own soldiers", "2000 der Soldaten"
        i += 1
        while document.is_a(i, "determiner") or document.is_a(i, "possessive"):
            i += 1
        whole = document.quantity_at(i)
        i = whole.last if whole is not None else i
    for j in range(i, min(i + _REACH, len(document.tokens))):
        if document.sentence_of[j] != document.sentence_of[i]:
            break
        mention = document.mention_at(j)
        noun = document.noun(j)
        if mention is not None and mention.role == "people" and noun is None:
            return j, adjectives
        if noun is not None:
            head = j
            if document.language == "de" or not _goes_on(document, j):
                return head, adjectives
            continue
        if (mention is not None and mention.role == "adjective") or (
            mention is not None and document.language == "en" and mention.role in ("name", "force")
        ):
            adjectives.append(mention)
        elif document.is_a(j, "coordinator"):
            if document.mention_at(j + 1) is not None:
                break
        elif not looks_adjective(document, j) or document.quantity_at(j) is not None:
            break
    return head, adjectives


def _goes_on(document: Document, j: int) -> bool:
    """True where an English noun is followed by another that it only describes."""
    following = document.noun(j + 1)
    joined = document.low(j + 1) == "and" and document.noun(j + 2) is not None
    military = {"personnel", "collective", "unit", "equipment", "civil"}
    if joined:
        after = document.noun(j + 2)
        return after is not None and after.sense in military
    return following is not None and (following.sense in military)


def _sense(document: Document, head: int, noun: Noun) -> str | None:
    """The class of what is counted; None where it is no force."""
    if _is_police(document, head):
        return None
    if noun.sense in ("personnel", "collective", "unit", "equipment"):
        low = document.low(head)
        before = document.noun(head - 1)
        if low in ("fighter", "fighters") and before is not None and before.sense == "equipment":
            return "equipment"
        if low in ("mann", "men", "people", "personen", "köpfe", "köpfen"):
            return "personnel"
        return noun.sense
    if noun.sense == "member" and document.low(head - 1) in ("service", "crew"):
        return "personnel"
    if noun.sense == "member":
        # "members of the armed forces": the noun behind says what they are members of.
        for j in range(head + 1, min(head + 5, len(document.tokens))):
            mention = document.mention_at(j)
            if mention is not None and mention.role == "force":
                return "personnel"
    return None


def _both(document: Document, last: int) -> int:
    """Take in the other gender: "Soldatinnen und Soldaten", "men and women"."""
    other = document.noun(last + 1)
    if document.is_a(last, "coordinator") and other is not None and other.sense == "personnel":
        return last + 2
    return last


def _designates(document: Document, quantity: Quantity) -> bool:
    """True where a number names a type or unit: "Leopard 2", "Mirage 2000", "Resolution 1701"."""
    if quantity.modifiers or quantity.first == 0 or quantity.first != quantity.core:
        return False
    before = document.noun(quantity.first - 1)
    if before is not None and before.sense in ("equipment", "unit"):
        return document.tokens[quantity.core].kind == "number"
    return document.low(quantity.first - 1) in ("resolution", "nummer", "nr", "no", "camp", "typ")


def _listed_sender(document: Document, phrase: ForcePhrase) -> Entity | None:
    """Who a figure in a list belongs to: "…, Paris mit gut 10.000, Kairo mit rund 20.000"."""
    assert phrase.quantity is not None
    i = phrase.quantity.first - 1
    if document.low(i) in ("mit", "with"):
        i -= 1
    if document.low(i) == ",":
        # "Armenia, which currently chairs the bloc, 70"
        floor = max(document.sentences[document.sentence_of[i]].first, i - 12)
        i -= 1
        while i > floor and document.tokens[i].text != ",":
            i -= 1
        i -= 1
    return _listed_at(document, i)


def _listed_at(document: Document, i: int) -> Entity | None:
    """The nation at token ``i`` where it is an item of a list whose verb is left out."""
    mention = document.mention_at(i) if i >= 0 else None
    if mention is None or not mention.acts or mention.role not in ("name", "capital", "people"):
        return None
    j = mention.first - 1
    while document.is_a(j, "determiner") or (
        (noun := document.noun(j)) is not None and noun.sense == "member"
    ):
        j -= 1
    ordinal = document.tokens[j].text[0].islower() and document.low(j).endswith(
        ("größte", "stärkste")
    )
    listed = ordinal or document.low(j) in (",", ";", ":", "") or document.is_a(j, "coordinator")
    listed = listed or any(
        f.form in ("pres", "past") for f in document.lexicon.verbs.get(document.low(j), ())
    )
    starts = document.sentences[document.sentence_of[mention.first]].first == mention.first
    return mention.entity if listed and not starts and not mention.genitive else None


def _named_with(document: Document, quantity: Quantity) -> bool:
    """True for a figure behind a nation and "with": "Italien mit 900"."""
    i = quantity.first - 1
    if document.low(i) not in ("mit", "with"):
        return False
    mention = document.mention_at(i - 1)
    return mention is not None and mention.entity.kind == "nation" and mention.role != "adjective"


def _is_so_many(document: Document, quantity: Quantity) -> bool:
    """True for "sollen es 1.700 sein", "it was about 2,000": the force counted is understood."""
    near = range(max(0, quantity.first - 4), quantity.first)
    it = any(document.is_a(j, "pronoun-it") for j in near)
    around = (*near, quantity.last, quantity.last + 1)
    copula = any(
        f.sense == "copula" for j in around for f in document.lexicon.verbs.get(document.low(j), ())
    )
    return it and copula


def _grows_to(document: Document, i: int) -> bool:
    """True for a figure behind "auf" or "to" where a verb of growth stands close by."""
    if not document.is_a(i - 1, "to-growth"):
        return False
    near = (*range(max(0, i - 9), i), *range(i, min(i + 5, len(document.tokens))))
    return any(
        f.sense in ("reinforce", "reduce")
        for j in near
        for f in document.lexicon.verbs.get(document.low(j), ())
    )


def _brought(document: Document, quantity: Quantity) -> bool:
    """True for "Uganda remains the backbone with 4,500": a figure alone behind "with"."""
    if document.low(quantity.first - 1) not in ("with", "mit"):
        return False
    following = document.tokens[quantity.last] if quantity.last < len(document.tokens) else None
    return following is None or following.kind == "mark"


_COUNTING = frozenset(("send", "provide", "station", "reinforce", "reduce", "comprise", "plan"))


def _after_verb(document: Document, i: int) -> bool:
    """True where a figure stands right behind a verb that counts troops: "supplies 2,500"."""
    i -= 2 if document.is_a(i - 1, "to-growth") else 1
    return any(f.sense in _COUNTING for f in document.lexicon.verbs.get(document.low(i), ()))


def _is_police(document: Document, head: int) -> bool:
    """True for "a 500-strong police unit", "Polizeikontingente"."""
    return document.low(head).startswith("polizei") or document.low(head - 1) in (
        "police",
        "polizei",
    )


def _elliptic(document: Document, quantity: Quantity, before: list[ForcePhrase]) -> bool:
    """True where a figure without a noun counts the force named shortly before."""
    if quantity.value is None and quantity.low is None:
        return False
    if quantity.core > 0 and document.tokens[quantity.core - 1].text in "$€£":
        return False
    here = document.sentence_of[quantity.core]
    counted = [p for p in before if p.counted and p.sense != "equipment"]
    if not counted:
        return False
    if document.sentence_of[counted[-1].head] < here - 1:
        first = quantity.first
        return (
            _named_with(document, quantity)
            or _after_verb(document, first)
            or _brought(document, quantity)
            or _grows_to(document, first)
        )
    i = quantity.last
    nearby = document.sentence_of[counted[-1].head] == here or bool(quantity.modifiers)
    nearby = nearby or _after_verb(document, quantity.first) or _grows_to(document, quantity.first)
    nearby = nearby or _sent_by(document, quantity.last) is not None
    nearby = nearby or _is_so_many(document, quantity) or _named_with(document, quantity)
    if not nearby:
        return False
    following = document.tokens[i] if i < len(document.tokens) else None
    if following is None or following.kind == "mark":
        return following is None or following.text not in "%$€£°"
    if quantity.core > 0 and document.tokens[quantity.core - 1].text in "$€£":
        return False
    return (
        document.is_a(i, "preposition")
        or document.low(i) in ("strong", "stark")
        or document.is_a(i, "of-them")
        or document.is_a(i, "coordinator")
        or document.is_a(i, "there")
        or "additional" in quantity.modifiers
        or document.mention_at(i) is not None
        or bool(document.lexicon.verbs.get(following.low))
    )


# --- without a figure ------------------------------------------------------------------------


def _ship(document: Document, i: int) -> ForcePhrase | None:
    """A ship by its name: Fregatte „Hessen“, HMS Trent, the aircraft carrier Garibaldi."""
    tokens = document.tokens
    if document.is_a(i, "ship-prefix") and tokens[i].text.isupper() and i + 1 < len(tokens):
        last = i + 1
        while last < len(tokens) and tokens[last].kind == "word" and tokens[last].capital:
            last += 1
        if last == i + 1:
            return None
        label = document.text(i, last)
    else:
        if not document.is_a(i, "ship"):
            return None
        quote = document.quote_at(i + 1)
        last = i + 1
        if quote is not None and quote.first == i + 1 and quote.last - quote.first <= _REACH:
            last = quote.last
        elif document.language == "en":
            while last < len(tokens) and tokens[last].kind == "word" and tokens[last].capital:
                last += 1
        if last == i + 1:
            return None
        label = document.text(i, last)
    phrase = ForcePhrase(i, last, i, "unit")
    phrase.unit = Unit(label=label)
    _start(document, phrase)
    _own_sender(document, phrase)
    return phrase


def _uncounted(document: Document, i: int) -> ForcePhrase | None:
    ship = _ship(document, i)
    if ship is not None:
        return ship
    mention = document.mention_at(i)
    if (
        mention is not None
        and mention.role == "force"
        and mention.first == i
        and not mention.inside
    ):
        if mention.detail in ("mission", "ship") and governor(document, i) < 0:
            phrase = ForcePhrase(i, mention.last, i, "mission")
            phrase.unit, phrase.sender = Unit(label=mention.label), mention.entity
            return phrase
        return None
    noun = document.noun(i)
    if noun is None or noun.sense not in ("unit", "personnel", "collective"):
        return None
    if _is_police(document, i):
        return None
    if mention is not None and not mention.inside:
        return None
    if document.language == "en" and _goes_on(document, i):
        return None
    phrase = ForcePhrase(i, i + 1, i, noun.sense)
    _start(document, phrase)
    _name_unit(document, phrase, noun)
    if document.low(phrase.last) in ("of", "von", "mit", "with"):
        quantity = document.quantity_at(phrase.last + 1)
        if quantity is not None and _head(document, quantity.last)[0] < 0:
            # "a battle group of about a thousand"
            phrase.quantity, phrase.last = quantity, quantity.last
    _complement(document, phrase)
    _own_sender(document, phrase)
    if phrase.quantity is None and _accompanies(document, phrase):
        return None
    if noun.sense == "unit" and phrase.sender is None:
        phrase.sender = _listed_at(document, phrase.first - 1)
    return phrase


def _accompanies(document: Document, phrase: ForcePhrase) -> bool:
    """True for a force without name or figure that only goes with another: "with the UN force"."""
    if phrase.unit is not None and phrase.unit.named:
        return False
    at = governor(document, phrase.first)
    return at >= 0 and document.is_a(at, "company-preposition")


# --- parts of the phrase ---------------------------------------------------------------------


def _start(document: Document, phrase: ForcePhrase) -> None:
    """Take in the adjectives and the determiner before the phrase."""
    i = phrase.first - 1
    floor = document.sentences[document.sentence_of[phrase.first]].first
    while i >= floor and phrase.first - i < _REACH:
        mention = document.mention_at(i)
        if document.is_a(i, "determiner") or document.is_a(i, "possessive"):
            phrase.possessive |= document.is_a(i, "possessive")
            phrase.definite = document.low(i) not in ("ein", "eine", "einen", "einem", "einer",
                                                      "eines", "a", "an", "some", "no", "kein",
                                                      "keine", "keinen")  # fmt: skip
            if document.low(i) not in ("im", "am", "zum", "zur", "vom", "beim", "ins"):
                phrase.first = i
            return
        if mention is not None and (mention.role == "adjective" or mention.genitive):
            phrase.adjectives.append(mention)
            phrase.first = mention.first
            i = mention.first - 1
        elif document.tokens[i].kind == "clitic":
            i -= 1
        elif (
            mention is not None and document.language == "en" and mention.role in ("name", "force")
        ):
            phrase.adjectives.append(mention)
            phrase.first = mention.first
            i = mention.first - 1
        elif (looks_adjective(document, i) and document.quantity_at(i) is None) or (
            document.language == "en" and document.noun(i) is not None
        ):
            phrase.first = i
            i -= 1
        else:
            return


def _own_sender(document: Document, phrase: ForcePhrase) -> None:
    """Whose the force is by an adjective, a genitive or the first part of a compound."""
    if phrase.sender is not None and phrase.sense in ("people", "mission"):
        return
    inside = [m for m in document.mentions if m.first == phrase.head and m.inside]
    for mention in (*inside, *phrase.adjectives):
        if mention.acts:
            phrase.sender = mention.entity
            if mention.role == "force" and phrase.unit is None:
                phrase.unit = Unit(label=mention.label)
            return


def _name_unit(document: Document, phrase: ForcePhrase, noun: Noun) -> None:
    """The unit's name: with its number or its proper name, else what it is."""
    if noun.sense == "equipment":
        count = phrase.quantity.value if phrase.quantity else None
        label = document.tokens[phrase.head].text
        phrase.equipment = (Equipment(label=label, count=count),)
        return
    if noun.sense != "unit":
        return
    head = document.tokens[phrase.head]
    if document.language == "de":
        label, named = _german_unit(document, phrase, noun)
    else:
        label, named = _english_unit(document, phrase)
    phrase.unit = Unit(label=label or head.text, named=named)


def _german_unit(document: Document, phrase: ForcePhrase, noun: Noun) -> tuple[str, bool]:
    i = phrase.head
    tokens = document.tokens
    word = _dictionary_form(tokens[i].text, noun, document)
    following = i + 1 < len(tokens) and document.sentence_of[i + 1] == document.sentence_of[i]
    if following and tokens[i + 1].kind == "number" and len(tokens[i + 1].text) <= 4:
        phrase.last = max(phrase.last, i + 2)
        return f"{word} {tokens[i + 1].text}", True
    j = i - 1
    adjective = ""
    while j > 0 and looks_adjective(document, j) and tokens[j].kind == "word":
        adjective = tokens[j].text if document.is_a(j, "multinational") else adjective
        j -= 1
    if tokens[j].text == "." and j > 0 and tokens[j - 1].kind == "number":
        phrase.first = min(phrase.first, j - 1)
        return f"{tokens[j - 1].text}. {word}", True
    if adjective:
        ending = {"m": "er", "f": "e", "n": "es"}.get(noun.gender, "e")
        stem = adjective.rstrip("nrsm").removesuffix("e")
        return f"{stem}{ending} {word}", False
    return word, False


def _dictionary_form(word: str, noun: Noun, document: Document) -> str:
    """The compound in the nominative singular: Gefechtsverbänden → Gefechtsverband."""
    low = word.lower()
    for cut in range(len(low)):
        if document.lexicon.nouns.get(low[cut:]) == noun:
            lemma = noun.lemma
            if cut == 0:
                return lemma
            return word[:cut] + (lemma if word[cut - 1] == "-" else lemma.lower())
    return word


def _english_unit(document: Document, phrase: ForcePhrase) -> tuple[str, bool]:
    """ "5th Airborne Brigade", "26th Marine Expeditionary Unit"; else "battle group"."""
    tokens = document.tokens
    i = phrase.head
    j = i - 1
    ordinal = -1
    while j >= 0 and i - j <= 5 and tokens[j].kind != "mark":
        if tokens[j].kind == "number" and tokens[j].text[-1].isalpha():
            ordinal = j
            break
        if not (tokens[j].capital or looks_adjective(document, j) or document.noun(j)):
            break
        j -= 1
    if ordinal >= 0:
        phrase.first = min(phrase.first, ordinal)
        return document.text(ordinal, i + 1), True
    j = i
    while j > 0 and tokens[j - 1].capital and tokens[j - 1].kind == "word" and (
        document.mention_at(j - 1) is None and not document.is_a(j - 1, "determiner")
    ):  # fmt: skip
        j -= 1
    if tokens[i].capital and j < i:
        return document.text(j, i + 1), True
    j = i
    while j > 0 and (noun := document.noun(j - 1)) is not None and noun.sense != "thing":
        j -= 1
    if j == i and document.low(i - 1) in ("battle", "task", "strike", "carrier", "special"):
        j -= 1
    return document.text(j, i + 1), False


def _complement(document: Document, phrase: ForcePhrase) -> None:
    """What follows the noun and says whose the force is: "der Bundeswehr", "aus dem Heer"."""
    i = phrase.last
    tokens = document.tokens
    steps = 0
    while i < len(tokens) and steps < 7:
        if document.sentence_of[i] != document.sentence_of[phrase.head]:
            return
        mention = document.mention_at(i)
        if mention is not None and mention.first == i and i > phrase.last:
            joint = range(phrase.last, i)
            source = any(document.low(j) in ("aus", "from") for j in joint)
            of = any(document.low(j) in ("der", "des", "of", "von") for j in joint)
            if mention.role == "force" and (source or of):
                phrase.unit = phrase.unit or Unit(label=mention.label)
                if phrase.unit and not phrase.unit.named:
                    phrase.unit = Unit(label=mention.label)
                phrase.sender = phrase.sender or mention.entity
                phrase.last = mention.last
            elif mention.acts and mention.role in ("name", "adjective", "people") and (
                of or (source and phrase.sense in _PEOPLE)
            ):  # fmt: skip
                if mention.role == "adjective":
                    phrase.sender = phrase.sender or mention.entity
                    i = mention.last
                    steps += 1
                    continue
                phrase.sender = phrase.sender or mention.entity
                phrase.last = mention.last
                listed = mention_list(document, mention.first)
                if source and len(listed) > 1 and phrase.quantity is None:
                    phrase.senders = tuple(m.entity for m in listed)
                    phrase.last = listed[-1].last
            return
        noun = document.noun(i)
        words = document.low(i)
        if i == phrase.last and _sent_by(document, i) is not None:
            phrase.sender = phrase.sender or _sent_by(document, i)
            return
        if words in ("der", "des", "of", "von", "aus", "from", "the", "dem", "den", "its", "their",
                     "seiner", "ihrer"):  # fmt: skip
            pass
        elif noun is not None and noun.sense in ("unit", "collective", "member"):
            if noun.sense == "unit" and i > phrase.last and phrase.sense != "unit":
                inner = ForcePhrase(i, i + 1, i, "unit")
                _name_unit(document, inner, noun)
                if inner.unit is not None and inner.unit.named:
                    phrase.unit = inner.unit
                    phrase.last = inner.last
                    i = inner.last
                    steps += 1
                    continue
        elif document.tokens[i].text == "." and document.tokens[i - 1].kind == "number":
            pass
        elif i == phrase.last or not looks_adjective(document, i):
            return
        i += 1
        steps += 1


def _sent_by(document: Document, i: int) -> Entity | None:
    """Who sends by a participle behind the noun: "the 7,000 promised by the United States"."""
    forms = document.lexicon.verbs.get(document.low(i), ())
    if not any(
        f.form == "part" and f.sense in ("send", "plan", "provide", "station") for f in forms
    ):
        return None
    if document.low(i + 1) not in ("by", "von", "vom"):
        return None
    for j in range(i + 2, min(i + 5, len(document.tokens))):
        mention = document.mention_at(j)
        if mention is not None:
            return mention.entity if mention.acts else None
    return None


# --- joining ---------------------------------------------------------------------------------


def _joined(document: Document, phrases: list[ForcePhrase]) -> Iterator[ForcePhrase]:
    """Join a unit with the head count that follows it: "ein Bataillon mit 800 Soldaten"."""
    held: ForcePhrase | None = None
    for phrase in phrases:
        if held is not None and _equips(document, held, phrase):
            held.equipment += phrase.equipment
            continue
        if held is not None and _counts(document, held, phrase):
            held.quantity = phrase.quantity
            held.sender = held.sender or phrase.sender
            if not any(document.mention_at(j) for j in range(held.last, phrase.first)):
                held.last = phrase.last
            if held.sense == "equipment":
                held.sense = "personnel"
                held.unit = held.unit or phrase.unit
            continue
        if held is not None:
            yield held
        held = phrase
    if held is not None:
        yield held


_EQUIPPED = frozenset(("personnel", "collective", "people", "unit", "mission"))


def _equips(document: Document, held: ForcePhrase, phrase: ForcePhrase) -> bool:
    """True for matériel that a force brings: "1.960 Soldaten mit 90 Schützenpanzern"."""
    if phrase.sense == held.sense == "equipment" and phrase.sender in (None, held.sender):
        # "zwei Tornados und sechs Eurofighter" are one contingent.
        return all(
            document.is_a(j, "coordinator") or document.low(j) == ","
            for j in range(held.last, phrase.first)
        )
    if phrase.sense != "equipment" or held.sense not in _EQUIPPED:
        return False
    if (
        phrase.sender is not None
        or document.sentence_of[held.head] != document.sentence_of[phrase.head]
    ):
        return False
    between = [document.low(j) for j in range(held.last, phrase.first)]
    if between in (["und"], ["and"], ["sowie"]):
        return True
    return len(between) <= 8 and bool({"mit", "with", "samt"} & set(between[-3:]))


def _counts(document: Document, held: ForcePhrase, phrase: ForcePhrase) -> bool:
    if held.sense not in ("unit", "mission", "equipment", "collective") or phrase.sense not in (
        "personnel", "collective", "ellipsis", "people",
    ):  # fmt: skip
        return False
    if (
        phrase.quantity is None
        or document.sentence_of[held.head] != document.sentence_of[phrase.head]
    ):
        return False
    between = [document.low(j) for j in range(held.last, phrase.quantity.first)]
    if len(between) > _COUNT_REACH:
        return False
    if document.low(phrase.quantity.last) in ("strong", "stark"):
        return len(between) <= 3
    counted = (
        held.quantity is not None
        and held.sense == "unit"
        and held.quantity.value not in (1, 2, 3, 4)
    )
    links = {"mit", "with", "of", "von", "aus"}
    return not counted and bool(links & set(between[-2:] if between else ()))
