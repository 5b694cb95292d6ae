"""Hypothesis strategies for texts, spans and facts."""

from __future__ import annotations

import datetime as dt

import msgspec
from hypothesis import strategies as st

from kgbuild.model import (
    AllyTie,
    Article,
    Border,
    Deployment,
    Entity,
    Equipment,
    Fact,
    Figure,
    Membership,
    Modifier,
    PartialDate,
    Reading,
    Span,
    Statement,
    Unit,
    with_ids,
)

NATIONS = ["DEU", "LTU", "POL", "USA"]
HOSTS = ["EST", "LVA", "ROU"]
"""Nations that send nothing here: a contingent at home needs more grounds than chance gives."""
ALLIANCES = ["NATO", "EU", "UN"]
_SNIPPETS = [
    "mehr als", "more than", "zwischen", "between", "und", "and", "bis", "to", "3.000", "5,000",
    "1,2", "Millionen", "million", "14.", "Februar", "Feb.", "February", "2022", "2022-02-14",
    "seit", "since", "vor", "drei", "Jahren", "three", "years", "ago", "later", "heute", "May",
    "am", "Montag", "next", "Tuesday", "Ende", "des", "Jahres", "500-strong", "Soldaten", "troops",
    "zweihundertfünfzig", "two hundred", "a couple of dozen", "ein halbes Dutzend", "anderthalb",
    "Hunderte", "tens of", "thousands", "keine", "rund", "U.S.", "z.B.", "Gen.", "N'Djamena",
    "soldiers'", "Russia's", "'", '"', "„", "“", "”", "«", "»", "‚", "‘", "’", "(", ")", "-", "–",
    ".", ",", "…", "?!", "\n", "\n\n", " ", "\u00a0", "\u202f", "100", "000", "24/7", "82nd", "½",
    "https://example.org/a?b", "@name", "Bundes\u00adwehr", "fu\u0308r", "ﬁ", "İ", "٣", "\u200b",
]  # fmt: skip


def texts(max_size: int = 30) -> st.SearchStrategy[str]:
    """Texts of news-like snippets and of any characters."""
    piece = st.one_of(st.sampled_from(_SNIPPETS), st.text(max_size=4))
    return st.builds(
        lambda glue, pieces: glue.join(pieces),
        st.sampled_from([" ", "", "  "]),
        st.lists(piece, max_size=max_size),
    )


def names() -> st.SearchStrategy[str]:
    """Names: some text that is more than white space."""
    letters = st.characters(exclude_categories=["Cs", "Cc"])
    return st.text(letters, min_size=1, max_size=12).filter(lambda name: name.strip() != "")


def partial_dates(year: int | None = None) -> st.SearchStrategy[PartialDate]:
    """Dates of every precision; with a year, those of that year."""
    years = st.integers(1, 9999) if year is None else st.just(year)
    days = st.dates() if year is None else st.dates(dt.date(year, 1, 1), dt.date(year, 12, 31))
    return st.one_of(
        st.builds(PartialDate.of, years),
        st.builds(PartialDate.of, years, st.integers(1, 12)),
        st.builds(lambda d: PartialDate.of(d.year, d.month, d.day), days),
        st.builds(lambda d: PartialDate.of(None, d.month, d.day), days),
    )


def figures() -> st.SearchStrategy[Figure]:
    """Head counts with and without bounds."""
    counts = st.integers(0, 10**7)

    def bounded(numbers: list[int]) -> Figure:
        low, value, high = sorted(numbers)
        return Figure(min=low, value=value, max=high)

    return st.one_of(
        st.builds(lambda n: Figure(value=n), counts),
        st.builds(lambda n: Figure(value=n, min=n), counts),
        st.builds(lambda n: Figure(value=n, max=n), counts),
        st.lists(counts, min_size=3, max_size=3).map(bounded),
    )


def nations(codes: list[str] = NATIONS) -> st.SearchStrategy[Entity]:
    """Nations that the reference data knows."""
    return st.builds(lambda code: Entity(kind="nation", code=code), st.sampled_from(codes))


def alliances() -> st.SearchStrategy[Entity]:
    """Alliances that the reference data knows."""
    return st.builds(lambda code: Entity(kind="alliance", code=code), st.sampled_from(ALLIANCES))


def labelled(kind: str) -> st.SearchStrategy[Entity]:
    """Regions, persons or bodies."""
    within = st.one_of(st.none(), st.sampled_from(NATIONS))
    return st.builds(
        lambda label, code: Entity(kind=kind, label=label, within=code),  # type: ignore[arg-type]
        names(),
        within,
    )


def spans(text: str) -> st.SearchStrategy[Span]:
    """Spans of a text that is not empty."""
    ends = st.lists(
        st.integers(0, len(text)), min_size=2, max_size=2, unique=True
    ).map(sorted)  # fmt: skip
    return ends.map(lambda pair: Span.of(text, pair[0], pair[1]))


def _pairs() -> st.SearchStrategy[tuple[str, str]]:
    return st.lists(st.sampled_from(NATIONS), min_size=2, max_size=2, unique=True).map(
        lambda pair: (pair[0], pair[1])
    )


def _with_modifiers(fact: Deployment) -> st.SearchStrategy[Deployment]:
    """The deployment with modifiers that its figure has the bounds for."""
    possible: list[Modifier] = ["additional", "about"]
    if fact.personnel is not None and fact.personnel.min is not None:
        possible += ["more_than", "at_least"]
    if fact.personnel is not None and fact.personnel.max is not None:
        possible += ["up_to", "less_than"]
    chosen = st.lists(st.sampled_from(possible), max_size=2, unique=True)
    return chosen.map(lambda found: msgspec.structs.replace(fact, modifiers=tuple(sorted(found))))


def facts(article: str, text: str) -> st.SearchStrategy[Fact]:
    """Facts of one article, of every kind, without ids."""
    rest = {
        "article": st.just(article),
        "rule": st.sampled_from(["by-hand", "deployment.send"]),
        "evidence": st.lists(spans(text), min_size=1, max_size=2, unique=True).map(tuple),
    }
    equipment = st.builds(Equipment, label=names(), count=st.one_of(st.none(), st.integers(0, 99)))
    return st.one_of(
        st.builds(
            Deployment,
            sender=st.one_of(nations(), alliances()),
            lead=st.one_of(st.none(), st.sampled_from(NATIONS)),
            hosts=st.lists(st.one_of(nations(HOSTS), labelled("region")), max_size=2).map(tuple),
            unit=st.one_of(st.none(), st.builds(Unit, label=names(), named=st.booleans())),
            personnel=st.one_of(st.none(), figures()),
            equipment=st.lists(equipment, max_size=2).map(tuple),
            status=st.sampled_from(["considered", "planned", "ongoing", "completed", "withdrawn"]),
            start=st.one_of(st.none(), partial_dates(2021)),
            end=st.one_of(st.none(), partial_dates(2022)),
            **rest,
        ).flatmap(_with_modifiers),
        st.builds(Border, between=_pairs(), **rest),
        st.builds(AllyTie, between=_pairs(), **rest),
        st.builds(
            Membership,
            member=st.sampled_from(NATIONS),
            alliance=st.sampled_from(ALLIANCES),
            **rest,
        ),
        st.builds(
            Statement,
            speaker=st.one_of(nations(), alliances(), labelled("person"), labelled("body")),
            role=st.one_of(st.none(), names()),
            kind=st.sampled_from(["quote", "reported", "denial"]),
            text=names(),
            medium=st.one_of(st.none(), names()),
            place=st.one_of(st.none(), nations(), labelled("region")),
            **rest,
        ),
    )


@st.composite
def readings(draw: st.DrawFn) -> Reading:
    """An article with some facts of every kind, each with an id."""
    text = draw(names()) + ". " + draw(names())
    article = Article(
        id=draw(names()),
        text=text,
        title=draw(st.one_of(st.none(), names())),
        url=draw(st.one_of(st.none(), st.just("https://example.org/news?id=1"))),
        published=draw(st.dates(dt.date(1900, 1, 1), dt.date(2100, 1, 1))),
        language=draw(st.sampled_from(["de", "en"])),
    )
    found = draw(st.lists(facts(article.id, text), max_size=6))
    return Reading(article=article, facts=with_ids(found))
