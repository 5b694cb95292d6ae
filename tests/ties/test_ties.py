"""Ties are read from the words that state or plainly imply them, and from no others.

The sentences stand in the text files beside this one: under each rule some that it
serves, in ``counter_examples.txt`` some that it must not take, in ``no_ties.txt`` some
that hold no tie at all.
"""

from __future__ import annotations

import ast
import datetime as dt
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

import pytest

from kgbuild.extract import ties
from kgbuild.extract.discourse import Discourse
from kgbuild.extract.ties import find_ties
from kgbuild.model import AllyTie, Article, Border, Language, Membership
from kgbuild.text.document import Document, read_document

HERE = Path(__file__).parent
Tie = Border | Membership | AllyTie
KINDS: Mapping[str, type[Tie]] = {"border": Border, "member": Membership, "ally": AllyTie}


class Case(NamedTuple):
    """A sentence with the ties that it states."""

    rule: str
    language: Language
    text: str
    expected: frozenset[str]


def cases(name: str) -> list[Case]:
    """The cases of a file, in its order."""
    rule = ""
    found = []
    for line in (HERE / f"{name}.txt").read_text("utf-8").splitlines():
        if line.startswith("["):
            rule = line.strip("[]")
        elif line and not line.startswith("#"):
            language, text, *listed = line.split(" | ")
            assert language in ("de", "en"), f"{name}.txt: {line}"
            known: Language = "de" if language == "de" else "en"
            found.append(Case(rule, known, text, frozenset(" ".join(listed).split())))
    return found


def document(text: str, language: Language) -> Document:
    """A text as of the spring of 2024."""
    day = dt.date(2024, 5, 1)
    return read_document(Article(id="a", text=text, language=language, published=day))


def read(text: str, language: Language) -> list[Tie]:
    """The ties of a text."""
    whole = document(text, language)
    return list(find_ties(whole, Discourse(whole)))


def stated(found: list[Tie], kind: type[Tie]) -> frozenset[str]:
    """The ties of a kind as the case files write them: codes of both sides."""
    return frozenset(
        f"{tie.member}-{tie.alliance}" if isinstance(tie, Membership) else "-".join(tie.between)
        for tie in found
        if isinstance(tie, kind)
    )


POSITIVE = [*cases("borders"), *cases("memberships"), *cases("allies")]
COUNTER = cases("counter_examples")
EMPTY = cases("no_ties")


@pytest.mark.parametrize("case", POSITIVE, ids=lambda case: f"{case.rule}: {case.text[:50]}")
def test_a_sentence_yields_the_ties_it_states(case: Case) -> None:
    found = read(case.text, case.language)
    assert stated(found, KINDS[case.rule.partition(".")[0]]) == case.expected
    assert case.rule in {tie.rule for tie in found}


@pytest.mark.parametrize("case", COUNTER, ids=lambda case: f"{case.rule}: {case.text[:50]}")
def test_a_rule_leaves_alone_what_only_looks_like_its_case(case: Case) -> None:
    found = read(case.text, case.language)
    assert not stated(found, KINDS[case.rule.partition(".")[0]])


@pytest.mark.parametrize("case", EMPTY, ids=lambda case: case.text[:60])
def test_a_sentence_without_a_tie_yields_none(case: Case) -> None:
    assert read(case.text, case.language) == []


def rules_in_code() -> Iterator[str]:
    """The ids of all rules, as they stand in the code."""
    pattern = re.compile(rf"(?:{'|'.join(KINDS)})\.[a-z-]+")
    assert ties.__file__ is not None
    for path in Path(ties.__file__).parent.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                if pattern.fullmatch(node.value):
                    yield node.value


def test_every_rule_has_an_example_and_a_counter_example() -> None:
    rules = set(rules_in_code())
    assert {case.rule for case in POSITIVE} == rules
    assert {case.rule for case in COUNTER} == rules


def test_there_are_as_many_languages_as_kgbuild_reads() -> None:
    for kind in KINDS:
        languages = {case.language for case in POSITIVE if case.rule.startswith(kind)}
        assert languages == {"de", "en"}


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("de", "Gestern hieß es, Litauen grenzt an Belarus.", "Litauen grenzt an Belarus"),
        ("en", "Yesterday troops reached the Polish-Belarusian border again.",
         "Polish-Belarusian border"),
        ("en", "On Monday NATO member Latvia sent 30 soldiers to Kosovo.", "NATO member Latvia"),
        ("de", "Am Montag schickte Russlands Verbündeter Belarus Truppen.",
         "Russlands Verbündeter Belarus"),
    ],
)  # fmt: skip
def test_evidence_is_the_shortest_run_of_words_that_states_the_tie(
    language: Language, text: str, words: str
) -> None:
    (tie,) = read(text, language)
    (span,) = tie.evidence
    assert span.exact == words
    assert text[span.start : span.end] == words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Troops from Armenia are in Gyumri. They guard the Turkish border.", "ARM-TUR"),
        ("In Sudan the fighting goes on. Egypt, a neighbour, has closed its embassy.", "EGY-SDN"),
        ("Kenya sent police. It borders Somalia.", "KEN-SOM"),
    ],
)
def test_the_other_side_is_found_in_the_sentences_before(text: str, expected: str) -> None:
    assert stated(read(text, "en"), Border) == {expected}


def test_a_side_that_is_only_inferred_must_lie_at_that_border() -> None:
    assert read("Portugal has sent soldiers to the Ukrainian border.", "en") == []


def test_the_alliance_is_the_one_the_text_speaks_of() -> None:
    text = "Die OVKS tagt in Almaty. Kasachstan gehört dem Bündnis seit 1992 an."
    assert stated(read(text, "de"), Membership) == {"KAZ-CSTO"}


def test_all_countries_of_a_bloc_are_those_that_the_paragraph_counts() -> None:
    text = (
        "Kyrgyzstan sent 150 soldiers, Tajikistan 200 and Armenia 70. "
        "All three countries belong to the CSTO."
    )
    found = stated(read(text, "en"), Membership)
    assert found == {"KGZ-CSTO", "TJK-CSTO", "ARM-CSTO"}


def test_a_group_of_another_size_is_not_guessed_at() -> None:
    text = "Kyrgyzstan sent 150 soldiers and Armenia 70. All five countries belong to the CSTO."
    assert read(text, "en") == []


def test_a_sentence_without_end_is_read_to_its_end() -> None:
    text = "Poland borders Belarus, Ukraine, " * 2000
    assert len(read(text, "en")) == 2000
