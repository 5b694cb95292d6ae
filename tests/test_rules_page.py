"""The page of rules and rejections knows every id of the extraction, and its examples hold."""

from __future__ import annotations

import ast
import pkgutil
import re
from collections.abc import Iterator, Mapping
from functools import cache
from importlib import import_module
from pathlib import Path

import pytest

from kgbuild import extract, resources
from kgbuild.model import Article, Language
from kgbuild.pipeline import read_facts, understand

ROOT = Path(__file__).resolve().parents[1]
PAGE = ROOT / "docs" / "reference" / "rules.md"
KINDS = ("deployment", "border", "member", "ally", "statement")

_ID = re.compile(rf"(?:{'|'.join(KINDS)})\.[a-z-]+")
_ROW = re.compile(
    r"^\| `(?P<name>[a-z.-]+)` \| (?P<meaning>[^|]+) "
    r"\| (?P<example>[^|]+) \| (?P<language>\w*) ?\|$",
    re.MULTILINE,
)
_NO_EXAMPLE = "—"

ROWS: Mapping[str, tuple[str, str, str]] = {
    row["name"]: (row["meaning"], row["example"], row["language"])
    for row in _ROW.finditer(PAGE.read_text("utf-8"))
}
"""Rule or reason → its meaning, example and language on the page."""

RULES = sorted(name for name in ROWS if _ID.fullmatch(name))
REASONS_ON_PAGE = sorted(set(ROWS) - set(RULES))
SHOWN = [name for name in ROWS if ROWS[name][1] != _NO_EXAMPLE]


def strings(tree: ast.AST) -> Iterator[str]:
    """All strings in a piece of code."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value


@cache
def code() -> tuple[ast.Module, ...]:
    """The modules of the extraction, however they are split."""
    assert extract.__file__ is not None
    folder = Path(extract.__file__).parent
    return tuple(ast.parse(path.read_text("utf-8")) for path in sorted(folder.rglob("*.py")))


def ids_in_code() -> set[str]:
    """Ids that stand in the code whole."""
    return {text for tree in code() for text in strings(tree) if _ID.fullmatch(text)}


def endings_in_code() -> set[str]:
    """Words that the code gives as ``rule="…"`` and puts behind the kind of a fact later."""
    return {
        text
        for tree in code()
        for node in ast.walk(tree)
        if isinstance(node, ast.keyword) and node.arg == "rule"
        for text in strings(node.value)
        if re.fullmatch(r"[a-z-]+", text)
    }


@cache
def reasons() -> dict[str, str]:
    """Reasons for turning a candidate down, with their explanations."""
    found: dict[str, str] = {}
    for module in pkgutil.walk_packages(extract.__path__, f"{extract.__name__}."):
        found |= getattr(import_module(module.name), "REASONS", {})
    return found


def article(name: str) -> Article:
    """The example of a rule or a reason, as an article."""
    _, example, tag = ROWS[name]
    language: Language = "de" if tag == "de" else "en"
    return Article(id=name, text=example, language=language)


def test_every_id_in_the_code_is_on_the_page() -> None:
    assert ids_in_code()
    assert sorted(ids_in_code() - set(RULES)) == []


def test_every_ending_in_the_code_is_on_the_page() -> None:
    assert sorted(endings_in_code() - {rule.partition(".")[2] for rule in RULES}) == []


def test_every_rule_that_the_example_articles_use_is_on_the_page() -> None:
    folders = [resources.path("data", "examples"), ROOT / "benchmarks" / "quality"]
    used = {
        fact.rule
        for folder in folders
        for reading in read_facts([folder], on_error=lambda _: None)
        for fact in reading.facts
    }
    assert used
    assert sorted(used - set(RULES)) == []


def test_the_page_names_the_reasons_in_the_words_of_the_code() -> None:
    assert reasons()
    assert {name: ROWS[name][0] for name in REASONS_ON_PAGE} == reasons()


@pytest.mark.parametrize("name", [name for name in SHOWN if name in RULES])
def test_the_example_of_a_rule_yields_a_fact_of_it(name: str) -> None:
    assert name in {fact.rule for fact in understand(article(name)).facts}


@pytest.mark.parametrize("name", [name for name in SHOWN if name in REASONS_ON_PAGE])
def test_the_example_of_a_reason_is_turned_down_for_it(name: str) -> None:
    reading = understand(article(name))
    assert name in {rejection.reason for rejection in reading.rejected}
    assert not any(fact.rule.startswith("deployment.") for fact in reading.facts)
