"""How well articles are read: the way of counting, the floors, and that none is broken."""

from __future__ import annotations

import doctest
import importlib
import json
import shlex
import subprocess
import sys
from pathlib import Path

import pytest
from benchmarks.quality import corpus, floors, measure
from benchmarks.quality.corpus import Gold, GoldDeployment, GoldSet, GoldStatement
from benchmarks.quality.floors import Measured, faults, pinned, read_floors
from benchmarks.quality.scoring import KINDS, Count, Score, compare, total
from click.testing import CliRunner

from kgbuild import reference
from kgbuild.errors import InputError, UsageError
from kgbuild.model import (
    AllyTie,
    Border,
    Deployment,
    Entity,
    Figure,
    Membership,
    PartialDate,
    Span,
    Statement,
    StatementKind,
    Unit,
)

OWN = corpus.own_sets()
SHARED_SCORER = corpus.BESIDE / "score.py"

TEXT = "Berlin schickt 250 Soldaten des Heeres nach Litauen."
FIGURE = Figure(value=250)
DEU, LTU = Entity(kind="nation", code="DEU"), Entity(kind="nation", code="LTU")
WANTED = GoldDeployment(
    id="D1", sender=("DEU",), host=("LTU", "Baltikum"), personnel=250, evidence=TEXT
)


def sent(
    *,
    sender: Entity = DEU,
    hosts: tuple[Entity, ...] = (LTU,),
    figure: Figure | None = FIGURE,
    evidence: str = TEXT,
    start: PartialDate | None = None,
    unit: Unit | None = None,
) -> Deployment:
    """A deployment that is as wanted unless told otherwise."""
    return Deployment(
        article="a", sender=sender, hosts=hosts, personnel=figure, status="planned", start=start,
        unit=unit, evidence=(Span.of(evidence, 0, len(evidence)),),
    )  # fmt: skip


def said(text: str, speaker: Entity | None = None, kind: StatementKind = "reported") -> Statement:
    return Statement(
        article="a", kind=kind, text=text,
        speaker=speaker or Entity(kind="person", label="Boris Pistorius"),
        evidence=(Span.of(text, 0, len(text)),),
    )  # fmt: skip


def scored(wanted: GoldDeployment | list[GoldDeployment], *built: Deployment) -> Score:
    several = wanted if isinstance(wanted, list) else [wanted]
    return compare(Gold(language="de", deployments=tuple(several)), built)


def wrong(score: Score) -> list[str]:
    return sorted(slip.what for slip in score.slips if slip.what != "missed")


def test_every_set_reads_at_least_as_well_as_its_floors() -> None:
    now = measure.measured(measure.score_set(s) for s in OWN)
    assert not faults(read_floors(), now)


def test_a_deployment_is_found_where_sender_host_and_figure_are_right() -> None:
    assert scored(WANTED, sent()).counts["deployments"] == Count(found=1, built=1, gold=1)


@pytest.mark.parametrize(
    ("built", "what"),
    [
        (sent(sender=Entity(kind="nation", code="FRA")), "sender"),
        (sent(hosts=()), "host"),
        (sent(figure=Figure(value=200)), "figure"),
        (sent(figure=None), "figure"),
        (sent(hosts=(), figure=None), "several"),
        (sent(hosts=(), figure=None, evidence="Am Montag"), "spurious"),
        (sent(figure=None, evidence="Am Montag"), "spurious"),
    ],
)
def test_a_wrong_deployment_tells_what_is_wrong(built: Deployment, what: str) -> None:
    score = scored(WANTED, built)
    assert wrong(score) == [what]
    assert score.counts["deployments"] == Count(found=0, built=1, gold=1)


def test_a_contingent_told_twice_is_found_once() -> None:
    score = scored(WANTED, sent(), sent())
    assert score.counts["deployments"] == Count(found=1, built=2, gold=1)
    assert wrong(score) == ["duplicate"]


def test_facts_are_matched_one_to_one_the_most_alike_first() -> None:
    other = GoldDeployment(id="D2", sender=("DEU",), host=("LTU",), evidence="und weitere folgen")
    score = scored([other, WANTED], sent(), sent(figure=None, evidence="und weitere folgen"))
    assert score.counts["deployments"].found == 2


@pytest.mark.parametrize(
    ("gold", "figure", "right"),
    [
        (None, None, True),
        (None, Figure(min=100), False),
        (250, Figure(value=250, min=250), True),
        (250, Figure(min=250), False),
        ((250, 300), Figure(min=250, max=300), True),
        ((250, 300), Figure(value=300), True),
        ((250, 300), Figure(min=250), False),
    ],
)
def test_a_figure_is_right_as_printed(
    gold: int | tuple[int, int] | None, figure: Figure | None, right: bool
) -> None:
    wanted = GoldDeployment(id="D", sender=("DEU",), host=("LTU",), personnel=gold, evidence=TEXT)
    assert scored(wanted, sent(figure=figure)).counts["deployments"].found == right


@pytest.mark.parametrize(
    ("gold", "hosts", "right"),
    [
        (("Baltikum", "LTU"), (LTU,), True),
        (("Litauen",), (LTU,), True),
        (("Camp Adazi",), (Entity(kind="region", label="Adazi"),), True),
        (("LTU",), (Entity(kind="region", label="Rukla"), LTU), True),
        (("LTU",), (), False),
        (("LTU", None), (), True),
        (("LTU", None), (DEU,), False),
    ],
)
def test_any_alternative_of_a_name_is_right_in_part_or_whole(
    gold: tuple[str | None, ...], hosts: tuple[Entity, ...], right: bool
) -> None:
    wanted = GoldDeployment(id="D", sender=("DEU",), host=gold, personnel=250, evidence=TEXT)
    assert scored(wanted, sent(hosts=hosts)).counts["deployments"].found == right


def test_a_field_that_is_not_annotated_is_not_asked() -> None:
    assert not scored(WANTED, sent()).asked


@pytest.mark.parametrize(
    ("gold", "built", "right"),
    [
        ("2022-02-14", "2022-02-14", True),
        ("2022-02-14", "--02-14", True),
        ("2022-02-14", "2022-02", False),
        ("2022-02-14", None, False),
    ],
)
def test_a_date_is_right_where_it_is_as_precise_or_lacks_the_year(
    gold: str, built: str | None, right: bool
) -> None:
    wanted = GoldDeployment(
        id="D", sender=("DEU",), host=("LTU",), unit=(None,), start=gold, evidence=TEXT
    )
    score = scored(wanted, sent(start=PartialDate(built) if built else None))
    assert score.asked == {"deployments.start": 1, "deployments.unit": 1}
    assert score.right["deployments.start"] == right
    assert score.right["deployments.unit"] == 1


@pytest.mark.parametrize(
    ("built", "found"),
    [
        (said("Die Brigade sei Ende 2027 einsatzbereit"), 1),
        (said("Die Brigade sei einsatzbereit"), 1),
        (said("Die"), 0),
        (said("Die Brigade sei Ende 2027 einsatzbereit", DEU), 0),
        (said("Er sagte viel, aber Die Brigade sei Ende 2027 einsatzbereit " + "und " * 20), 1),
        (said("Er sagte viel, aber Die Brigade sei Ende 2027 einsatzbereit " + "und " * 80), 0),
    ],
)
def test_a_statement_is_found_where_speaker_and_words_are_right(
    built: Statement, found: int
) -> None:
    wanted = GoldStatement(
        id="S", speaker=("Pistorius",), text="Die Brigade sei Ende 2027 einsatzbereit", kind="quote"
    )
    score = compare(Gold(language="de", statements=(wanted,)), [built])
    assert score.counts["statements"] == Count(found=found, built=1, gold=1)
    assert (score.asked["statements.kind"], score.right["statements.kind"]) == (found, 0)


def test_borders_and_alliances_have_no_direction_and_memberships_do() -> None:
    gold = Gold(
        language="de",
        borders=(("LTU", "BLR"),),
        alliances=(("RUS", "BLR"),),
        memberships=(("LTU", "NATO"),),
    )
    evidence = (Span.of(TEXT, 0, 6),)
    score = compare(
        gold,
        [
            Border(article="a", between=("BLR", "LTU"), evidence=evidence),
            AllyTie(article="a", between=("RUS", "BLR"), evidence=evidence),
            Membership(article="a", member="LTU", alliance="NATO", evidence=evidence),
        ],
    )
    assert score.all == Count(found=3, built=3, gold=3)


def test_averages_are_taken_over_all_facts() -> None:
    summed = total([scored(WANTED, sent()), scored(WANTED)])
    assert summed.rows["all"] == Count(found=1, built=1, gold=2)
    assert summed.all.precision == 1
    assert summed.all.recall == 0.5
    assert round(summed.all.f1, 3) == 0.667
    assert Count().f1 == Count().precision == Count().recall == 0


FLOOR = Measured(digest="d", f1={"de": {"borders": 0.5, "all": 0.6}})


def now(f1: float, digest: str = "d") -> dict[str, Measured]:
    return {"round": Measured(digest=digest, f1={"de": {"borders": f1, "all": 0.6}})}


@pytest.mark.parametrize(
    ("measured", "fault"),
    [
        (now(0.7), None),
        (now(0.4951), None),
        (now(0.4949), "round / de / borders: F1 is 0.4949 and was pinned at 0.5000"),
        (now(0.7, digest="other"), "not those that its floors were pinned on"),
        ({}, "has no articles any more"),
        (now(0.7) | {"new": FLOOR}, "has no floors"),
    ],
)
def test_a_fault_says_what_happened_and_what_to_do(
    measured: dict[str, Measured], fault: str | None
) -> None:
    found = faults({"round": FLOOR}, measured)
    assert len(found) == (fault is not None)
    if fault:
        assert fault in found[0]
        assert "--pin" in found[0]


def test_pinning_raises_and_does_not_lower() -> None:
    raised = pinned({"round": FLOOR}, now(0.7))["round"]
    assert raised.f1["de"] == {"borders": 0.7, "all": 0.6}
    kept = pinned({"round": FLOOR}, now(0.497))["round"]
    assert kept.f1["de"]["borders"] == 0.5


@pytest.mark.parametrize("measured", [now(0.3), now(0.3, digest="other"), {}])
def test_lowering_is_asked_for_by_name(measured: dict[str, Measured]) -> None:
    with pytest.raises(UsageError, match="--allow-lower"):
        pinned({"round": FLOOR}, measured)
    assert pinned({"round": FLOOR}, measured, allow_lower=True) == measured


def test_floors_come_back_as_they_were_written(tmp_path: Path) -> None:
    file = tmp_path / "floors.json"
    assert read_floors(file) == {}
    floors.write_floors({"round": FLOOR}, file)
    assert read_floors(file) == {"round": FLOOR}
    file.write_text("[]", "utf-8")
    with pytest.raises(InputError, match=r"floors\.json: holds no floors"):
        read_floors(file)


def write_article(folder: Path, **fields: object) -> GoldSet:
    (folder / "a.txt").write_text(TEXT, "utf-8")
    gold = {"language": "de", **fields}
    (folder / "a.gold.json").write_text(json.dumps(gold), "utf-8")
    return corpus.read_set(folder)


def test_the_digest_of_a_set_changes_with_any_of_its_files(tmp_path: Path) -> None:
    before = write_article(tmp_path).digest
    assert write_article(tmp_path).digest == before
    assert write_article(tmp_path, borders=[["LTU", "BLR"]]).digest != before
    (tmp_path / "a.txt").write_text(f"{TEXT} ", "utf-8")
    assert corpus.read_set(tmp_path).digest != before


def test_an_annotation_that_is_not_of_the_form_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="unknown field `staus`"):
        write_article(tmp_path, deployments=[{"id": "D", "sender": [], "host": [], "staus": ""}])
    (tmp_path / "a.txt").unlink()
    with pytest.raises(InputError, match=r"expected its text a\.txt beside it"):
        corpus.read_set(tmp_path)


@pytest.mark.parametrize("article", [a for s in OWN for a in s.articles], ids=lambda a: a.name)
def test_an_annotation_quotes_its_text_and_names_nations_by_code(
    article: corpus.GoldArticle,
) -> None:
    gold = article.gold
    quoted = [d.evidence for d in gold.deployments] + [s.text for s in gold.statements]
    assert [words for words in quoted if not words or words not in article.text] == []
    ties = {code for pair in (*gold.borders, *gold.alliances) for code in pair}
    nations = ties | {member for member, _ in gold.memberships}
    assert nations <= reference.nations().keys()
    for facts in (gold.deployments, gold.statements):
        assert len({fact.id for fact in facts}) == len(facts)


def test_article_names_are_unique_over_all_sets() -> None:
    names = [a.name for s in OWN for a in s.articles]
    assert len({*names}) == len(names)


def invoke(*arguments: str) -> tuple[int, str]:
    result = CliRunner().invoke(measure.main, list(arguments))
    return result.exit_code, result.output


def test_the_table_tells_kinds_languages_fields_and_what_is_wrong() -> None:
    status, output = invoke("examples")
    assert status == 0
    assert output.splitlines()[0] == "examples, 8 articles"
    assert [line.split()[0] for line in output.splitlines()[3:9]] == [*KINDS, "all"]
    assert "deployments.status" in output
    assert "missed" in output


def test_figures_come_as_json() -> None:
    status, output = invoke("examples", "--json")
    assert status == 0
    figures = json.loads(output)["examples"]
    assert figures["languages"]["both"]["deployments"]["gold"] > 0
    assert figures["digest"] == OWN[0].digest


def test_errors_of_an_article_are_listed_one_a_line() -> None:
    name = "en-congo-1960"
    status, output = invoke("--errors", name)
    assert status == 0
    kinds = {line.split()[0] for line in output.splitlines()}
    assert kinds <= {*KINDS, "Nothing"}


@pytest.mark.parametrize(
    "arguments", [["no-such-set"], ["--errors", "no-such-article"], ["--allow-lower"]]
)
def test_a_wrong_call_is_explained(arguments: list[str]) -> None:
    status, output = invoke(*arguments)
    assert status == 2
    assert output.startswith("Error: ")
    assert output.rstrip().endswith(".")


@pytest.mark.parametrize("module", ["corpus", "floors", "scoring", "measure"])
def test_examples_in_the_code_run(module: str) -> None:
    assert doctest.testmod(importlib.import_module(f"benchmarks.quality.{module}")).failed == 0


@pytest.mark.skipif(not SHARED_SCORER.exists(), reason="the shared scorer is not there")
def test_counts_are_those_of_the_shared_scorer() -> None:
    """Counts alone: on equals, the other scorer's fields depend on the hash seed."""
    folders = [corpus.HERE / s.name for s in OWN]
    build = f"{shlex.quote(sys.executable)} -m kgbuild build {{input}} -o {{output}}"
    done = subprocess.run(
        [sys.executable, SHARED_SCORER, *folders, "--json", "--build", build],
        capture_output=True,
        text=True,
        check=True,
    )
    rows = json.loads(done.stdout)["rows"]
    ours = total(measure.score_set(s).of("both") for s in OWN).rows
    theirs = {kind: Count(*row[-3:]) for kind, row in rows.items()}
    assert ours == theirs
