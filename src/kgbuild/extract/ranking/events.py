"""What speaks for or against a force phrase telling of a deployment."""

from __future__ import annotations

from collections.abc import Iterator

from kgbuild.extract.candidate import Candidate
from kgbuild.extract.syntax import governor, subject
from kgbuild.model import Deployment

__all__ = ["event_features"]

_LEAD = 2


def event_features(candidate: Candidate, near: Deployment | None) -> Iterator[str]:
    """What can be seen of a candidate: its phrase, its verb, its clause, and what is around.

    Args:
        candidate: a force with its clause and verdict.
        near: the deployment told right before in the paragraph, if any.
    """
    yield from _of_phrase(candidate)
    yield from _of_verb(candidate)
    yield from _of_words(candidate)
    yield from _of_neighbours(candidate)
    yield f"after-another={near is not None}"


def _of_phrase(candidate: Candidate) -> Iterator[str]:
    document, phrase = candidate.document, candidate.phrase
    bare = phrase.quantity is None
    marks = {
        "counted": phrase.counted,
        "loose": phrase.loose,
        "part": phrase.part,
        "definite": phrase.definite,
        "possessive": phrase.possessive,
        "own-sender": phrase.sender is not None or bool(phrase.senders),
        "usual": phrase.usual is not None,
        "named": phrase.unit is not None and phrase.unit.named,
        "unit": phrase.unit is not None,
        "equipment": bool(phrase.equipment),
        "approximate": phrase.quantity is not None and bool(phrase.quantity.modifiers),
        "quoted": document.quote_at(phrase.head) is not None,
        "headline": candidate.sentence == 0,
        "lead": candidate.sentence <= _LEAD,
    }
    yield f"language={document.language}"
    yield f"sense={phrase.sense}"
    yield f"change={phrase.change}"
    if phrase.quantity is not None:
        value = phrase.quantity.value or phrase.quantity.low or 0
        yield f"digits={len(str(value))}"
    for mark, held in marks.items():
        if held:
            yield mark
            yield f"{mark}.{bare}"


def _of_verb(candidate: Candidate) -> Iterator[str]:
    phrase, clause, verdict = candidate.phrase, candidate.clause, candidate.verdict
    predicate = clause.predicate
    yield f"clause={clause.kind}"
    yield f"verb={predicate.sense}"
    yield f"verb+sense={predicate.sense}.{phrase.sense}"
    yield f"verb+loose={predicate.sense}.{phrase.loose}"
    yield f"tense={predicate.tense}"
    yield f"modal={predicate.modal}"
    yield f"rule={verdict.rule}"
    yield f"status={verdict.status}"
    for mark in ("passive", "negated", "conditional", "subjunctive"):
        if getattr(predicate, mark):
            yield mark
    if phrase.head < predicate.at:
        yield "before-verb"
    here = clause.parent
    for level in ("above", "top"):
        yield f"{level}={here.predicate.sense if here is not None else None}"
        here = here.parent if here is not None else None
    for sense in sorted({form.sense for _, forms in predicate.verbs for form in forms}):
        yield f"any-verb={sense}"
    yield f"no-subject={subject(candidate.document, clause) is None}"


def _of_words(candidate: Candidate) -> Iterator[str]:
    document, clause = candidate.document, candidate.clause
    for word_class in ("there", "estimated"):
        if any(document.is_a(i, word_class) for i in clause.tokens):
            yield word_class
    if any(
        document.is_a(i, "loss-word") for i in range(clause.sentence.first, clause.sentence.last)
    ):
        yield "loss"
    if document.dates_in(clause.first, clause.last):
        yield "dated"
    for sense in sorted({n.sense for i in clause.tokens if (n := document.noun(i)) is not None}):
        yield f"any-noun={sense}"


def _of_neighbours(candidate: Candidate) -> Iterator[str]:
    document, phrase = candidate.document, candidate.phrase
    at = governor(document, phrase.first)
    held = document.low(at) if at >= 0 else ""
    before = document.noun(phrase.first - 1) or document.noun(at - 1 if at >= 0 else -1)
    after = document.noun(phrase.last) or document.noun(phrase.last + 1)
    yield f"gov={held}"
    yield f"gov+loose={held}.{phrase.loose}"
    yield f"noun-before={before.sense if before else ''}"
    yield f"noun-after={after.sense if after else ''}"
    for form in document.lexicon.verbs.get(document.low(phrase.last), ())[:1]:
        yield f"verb-after={form.sense}.{form.form}"
    yield f"next={phrase.loose}.{_word_class(candidate, phrase.last)}"
    yield f"previous={phrase.loose}.{_word_class(candidate, phrase.first - 1)}"


def _word_class(candidate: Candidate, i: int) -> str:
    document = candidate.document
    if not 0 <= i < len(document.tokens):
        return "edge"
    if document.tokens[i].kind != "word":
        return document.tokens[i].kind
    if document.mention_at(i) is not None:
        return "name"
    if document.is_a(i, "preposition"):
        return "preposition"
    if document.lexicon.verbs.get(document.low(i)):
        return "verb"
    return "capital" if document.tokens[i].capital else "word"
