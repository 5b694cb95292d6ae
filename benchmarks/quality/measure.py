"""Measures how well kgbuild reads the annotated articles.

    python -m benchmarks.quality.measure [SET...] [--errors ARTICLE] [--json] [--check] [--pin]

Facts are compared as :func:`kgbuild.pipeline.understand` yields them; no graph is built.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import click
import msgspec
from benchmarks.quality.corpus import GoldArticle, GoldSet, neighbouring_sets, own_sets
from benchmarks.quality.floors import (
    FLOORS,
    Measured,
    faults,
    pinned,
    read_floors,
    write_floors,
)
from benchmarks.quality.scoring import SLIPS, Count, Score, Slip, compare, total

from kgbuild.errors import KgbuildError, UsageError
from kgbuild.model import Fact, PartialDate
from kgbuild.pipeline import understand

__all__ = ["SetScore", "main", "measured", "score_set"]

LANGUAGES = ("de", "en", "both")


@dataclass(frozen=True, slots=True)
class SetScore:
    """The scores of a set, article by article."""

    gold_set: GoldSet
    articles: Mapping[str, Score]

    def of(self, language: str) -> Score:
        """The sum over the articles in a language, or in ``both``."""
        return total(
            self.articles[article.name]
            for article in self.gold_set.articles
            if language in (article.language, "both")
        )

    @property
    def floors(self) -> Measured:
        """F1 by language and kind, where the annotation has any fact of the kind."""
        f1 = {
            language: {
                kind: round(count.f1, 4)
                for kind, count in self.of(language).rows.items()
                if count.gold
            }
            for language in LANGUAGES
        }
        return Measured(digest=self.gold_set.digest, f1=f1)


def score_set(gold_set: GoldSet) -> SetScore:
    """Read every article of a set and compare it with its annotation."""
    return SetScore(
        gold_set, {article.name: _score_article(article) for article in gold_set.articles}
    )


def measured(scores: Iterable[SetScore]) -> dict[str, Measured]:
    """F1 values by set, as the floors keep them."""
    return {score.gold_set.name: score.floors for score in scores}


def _score_article(article: GoldArticle) -> Score:
    return compare(article.gold, understand(article.article).facts)


@click.command()
@click.argument("names", metavar="[SET]...", nargs=-1)
@click.option("--errors", metavar="ARTICLE", help="List every miss and wrong fact of an article.")
@click.option("--json", "as_json", is_flag=True, help="Print the figures as JSON.")
@click.option("--check", is_flag=True, help="Exit with 1 where a pinned floor is broken.")
@click.option("--pin", is_flag=True, help="Raise the floors to what is measured now.")
@click.option("--allow-lower", is_flag=True, help="With --pin: let floors sink, too.")
def main(
    *,
    names: Sequence[str],
    errors: str | None,
    as_json: bool,
    check: bool,
    pin: bool,
    allow_lower: bool,
) -> None:
    """Measure how well kgbuild reads the annotated articles of all sets, or of some."""
    try:
        if allow_lower and not pin:
            raise UsageError("--allow-lower goes with --pin; expected both or none.")
        if errors:
            click.echo(errors_of(errors))
        elif check or pin:
            _check_or_pin([score_set(s) for s in own_sets()], pin=pin, allow_lower=allow_lower)
        else:
            scores = [score_set(s) for s in _chosen(names)]
            click.echo(as_figures(scores) if as_json else as_tables(scores))
    except KgbuildError as error:
        click.echo(f"Error: {error}", err=True)
        sys.exit(error.exit_code)


def _chosen(names: Sequence[str]) -> list[GoldSet]:
    known = {s.name: s for s in (*own_sets(), *neighbouring_sets())}
    if unknown := sorted(set(names) - known.keys()):
        raise UsageError(f"there is no set {', '.join(unknown)}; there are {', '.join(known)}.")
    return [known[name] for name in names or known]


def _check_or_pin(scores: Sequence[SetScore], *, pin: bool, allow_lower: bool) -> None:
    now, floors = measured(scores), read_floors()
    if pin:
        write_floors(pinned(floors, now, allow_lower=allow_lower))
        click.echo(f"Pinned the floors of {', '.join(now)} in {FLOORS.name}.")
        return
    found = faults(floors, now)
    for fault in found:
        click.echo(f"Error: {fault}", err=True)
    if found:
        sys.exit(1)
    click.echo(f"No F1 of {', '.join(now)} is below its floor.")


def as_tables(scores: Sequence[SetScore]) -> str:
    """A table for each set: precision, recall and F1 by kind and language, fields, slips."""
    return "\n\n".join("\n".join(_table(score)) for score in scores)


def as_figures(scores: Sequence[SetScore]) -> str:
    """The same figures as JSON."""
    return json.dumps({score.gold_set.name: _figures(score) for score in scores}, indent=1)


def errors_of(name: str) -> str:
    """Every miss and wrong fact of an article, one a line.

    Raises:
        UsageError: where no set has an article of that name.
    """
    sets = (*own_sets(), *neighbouring_sets())
    articles = [a for s in sets for a in s.articles if a.name == name]
    if not articles:
        raise UsageError(f"no set has an article {name!r}; expected NAME of a NAME.gold.json.")
    slips = _score_article(articles[0]).slips
    return "\n".join(map(_slip_line, slips)) or f"Nothing was missed in {name}."


def _table(score: SetScore) -> list[str]:
    by_language = {language: score.of(language).rows for language in LANGUAGES}
    numbers = len(score.gold_set.articles)
    lines = [
        f"{score.gold_set.name}, {numbers} articles",
        f"{'':12}" + "".join(f"  {language:^20}" for language in LANGUAGES),
        f"{'':12}"
        + f"  {'P':>6} {'R':>6} {'F1':>6}" * 3
        + f"  {'found':>5} {'built':>5} {'gold':>5}",
    ]
    for kind in by_language["both"]:
        rates = "".join(f"  {_rates(by_language[language][kind])}" for language in LANGUAGES)
        both = by_language["both"][kind]
        lines.append(f"{kind:12}{rates}  {both.found:5} {both.built:5} {both.gold:5}")
    both_languages = score.of("both")
    fields = [
        f"{name} {both_languages.right[name]}/{asked}"
        for name, asked in sorted(both_languages.asked.items())
    ]
    lines.append(f"fields of matched facts: {', '.join(fields)}")
    lines.append(f"deployments missed or wrong: {_slip_counts(both_languages)}")
    return lines


def _rates(count: Count) -> str:
    if not count.gold and not count.built:
        return f"{'-':>6} {'-':>6} {'-':>6}"
    return f"{count.precision:6.3f} {count.recall:6.3f} {count.f1:6.3f}"


def _deployment_slips(score: Score) -> Counter[str]:
    return Counter(slip.what for slip in score.slips if slip.kind == "deployments")


def _slip_counts(score: Score) -> str:
    found = _deployment_slips(score)
    return ", ".join(f"{what} {found[what]}" for what in ("missed", *SLIPS))


def _figures(score: SetScore) -> dict[str, Any]:
    both = score.of("both")
    return {
        "articles": len(score.gold_set.articles),
        "digest": score.gold_set.digest,
        "languages": {
            language: {
                kind: {
                    "precision": round(count.precision, 4),
                    "recall": round(count.recall, 4),
                    "f1": round(count.f1, 4),
                    "found": count.found,
                    "built": count.built,
                    "gold": count.gold,
                }
                for kind, count in score.of(language).rows.items()
            }
            for language in LANGUAGES
        },
        "fields": {
            name: {"right": both.right[name], "asked": asked}
            for name, asked in sorted(both.asked.items())
        },
        "deployment_slips": {what: _deployment_slips(both)[what] for what in ("missed", *SLIPS)},
    }


def _slip_line(slip: Slip) -> str:
    return f"{slip.kind:12} {slip.what:9} {_told(slip.fact)}"


def _told(fact: object) -> str:
    """A fact or an annotation as JSON, without what says the same in every line."""
    if isinstance(fact, Fact):
        content = msgspec.to_builtins(fact, enc_hook=_date)
        content["evidence"] = [span["exact"] for span in content["evidence"]]
        for repeated in ("article", "id", "type"):
            content.pop(repeated, None)
    else:
        content = msgspec.to_builtins(fact)
    return json.dumps(content, ensure_ascii=False)


def _date(value: object) -> str:
    if isinstance(value, PartialDate):
        return str(value)
    raise NotImplementedError(type(value).__name__)


if __name__ == "__main__":
    main()
