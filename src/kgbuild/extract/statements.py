"""Statements: what a person, office, government or body said, denied or had reported.

A verb of saying, "laut" or "according to" attributes; quotation marks, "dass", "that",
Konjunktiv I and the order of words delimit what is attributed (see
:mod:`kgbuild.extract.attribution`).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kgbuild.extract.attribution import LONG_QUOTE, Run, Scene, words_in
from kgbuild.extract.discourse import Discourse
from kgbuild.extract.speakers import Speaker, Speakers
from kgbuild.extract.syntax import governor
from kgbuild.model import Entity, Statement, StatementKind
from kgbuild.text.clauses import Clause
from kgbuild.text.document import Document
from kgbuild.text.quotes import Quote

__all__ = ["find_statements"]

_ADDING = frozenset("adding noting warning saying stressing insisting".split())


@dataclass(slots=True)
class _Course:
    """Who spoke last, and where: the ground for pronouns and for unattributed speech."""

    speaker: Speaker | None = None
    sentence: int = -9
    paragraph: int = -9


@dataclass(frozen=True, slots=True)
class _Said:
    """What is attributed to whom, before it is written down as a statement."""

    speaker: Speaker
    kind: StatementKind
    runs: Sequence[Run]
    rule: str
    clause: Clause | None = None


def find_statements(document: Document, discourse: Discourse) -> Iterator[Statement]:
    """All statements of a document, in the order of the text."""
    speakers = Speakers(document, discourse)
    course = _Course()
    pending: list[Quote] = []
    for sentence, clauses in zip(document.sentences, discourse.clauses, strict=True):
        quotes = [q for q in document.quotes if q.first < sentence.last and sentence.first < q.last]
        if any(q.first < sentence.first and sentence.last < q.last for q in quotes):
            continue
        scene = Scene(document, sentence, clauses, quotes)
        found = list(_attributed(scene, speakers, course))
        if found:
            if pending and sentence.paragraph == _paragraph(document, pending[0]):
                yield from (
                    _statement(document, _quote(scene, q, found[0].speaker)) for q in pending
                )
            pending = []
            yield from (_statement(document, said) for said in found)
            course.speaker, course.sentence = found[-1].speaker, sentence.index
            course.paragraph = sentence.paragraph
            continue
        near = sentence.index - course.sentence <= 1 or sentence.paragraph == course.paragraph
        if course.speaker is not None and near:
            followed = list(_continued(scene, course.speaker))
            if followed:
                course.sentence = sentence.index
                yield from (_statement(document, said) for said in followed)
                continue
        pending = [
            q for q in quotes
            if words_in(document, q) >= LONG_QUOTE and q.last <= sentence.last
        ]  # fmt: skip


# --- attributed in the sentence itself -------------------------------------------------------


def _attributed(scene: Scene, speakers: Speakers, course: _Course) -> Iterator[_Said]:
    found: Speaker | None = None
    for clause in scene.clauses:
        if found is not None:
            if scene.document.low(clause.first) in _ADDING:
                first = clause.first + 1 + (scene.document.low(clause.first + 1) == "that")
                yield _Said(found, "reported", [scene.rest(first)], "statement.adding", clause)
                return
            continue
        for said in _by_verb(scene, speakers, clause, course):
            yield said
            found = said.speaker
    if found is None:
        yield from _according(scene, speakers)


def _by_verb(scene: Scene, speakers: Speakers, clause: Clause, course: _Course) -> Iterator[_Said]:
    """What a clause with a verb of saying, denying or seeing attributes, and to whom."""
    sense = _saying(scene, clause)
    if not sense:
        return
    speaker = _speaker(scene, speakers, clause, course)
    if speaker is None or (sense == "see" and speaker.entity.kind not in ("person", "body")):
        return
    kind: StatementKind = "denial" if sense in ("deny", "exclude") else "reported"
    rule = f"statement.{sense}"
    if clause.kind == "relative" and sense == "deny":
        if scene.document.low(clause.first) == "was":
            yield _Said(speaker, kind, [(clause.first, clause.last)], rule, clause)
        return
    runs, quoted = scene.content(clause, sense)
    runs = [(a, b) for a, b in runs if b > a and not a <= speaker.first < b]
    if runs:
        if quoted and kind == "reported":
            kind, rule = "quote", "statement.quote"
        yield _Said(speaker, kind, runs, rule, clause)
    if not quoted:
        for run in scene.quoted_after(clause, runs):
            yield _Said(speaker, "quote", [run], "statement.quote", clause)


def _saying(scene: Scene, clause: Clause) -> str:
    """The sense of a clause's verb of saying, denying or seeing; "" where it has none."""
    document, predicate = scene.document, clause.predicate
    if predicate.at < 0 or any(q.first < predicate.at < q.last - 1 for q in scene.quotes):
        return ""
    senses = {
        f.sense
        for i, forms in predicate.verbs
        if i in (predicate.at, predicate.finite)
        for f in forms
        if not f.particle or any(document.low(j) == f.particle for j in clause.tokens)
    }
    if "deny" in senses and predicate.sense in ("deny", "say"):
        return "deny"
    if "say" in senses and predicate.sense in ("say", "plan", "consider", "other", "withdraw"):
        return "say"
    if predicate.sense == "exclude" and not predicate.negated:
        return "exclude"
    if predicate.sense == "see" and predicate.negated:
        return "see"
    return ""


def _speaker(scene: Scene, speakers: Speakers, clause: Clause, course: _Course) -> Speaker | None:
    found = speakers.of_clause(clause, course.speaker)
    if found is None and clause.kind == "relative":
        found = speakers.before_clause(clause)
    if found is None:
        found = _impersonal(scene.document, speakers, clause)
    return found


def _impersonal(document: Document, speakers: Speakers, clause: Clause) -> Speaker | None:
    """ "hieß es im Pentagon", "heißt es aus dem Ministerium": the place speaks."""
    if not any(document.is_a(i, "pronoun-it") for i in clause.tokens):
        return None
    for i in clause.tokens:
        found = speakers.body_at(i)
        if found is not None:
            return found
        mention = document.mention_at(i)
        if mention is not None and mention.acts and mention.role == "government":
            entity = Entity(kind="body", label=mention.label, within=mention.entity.code)
            return Speaker(entity, None, mention.first, mention.last)
    return None


# --- according to ----------------------------------------------------------------------------


def _according(scene: Scene, speakers: Speakers) -> Iterator[_Said]:
    """ "laut Pentagon", "nach Angaben des Ministeriums", "Milley zufolge", "according to X"."""
    document, sentence = scene.document, scene.sentence
    for i in range(sentence.first, sentence.last):
        if document.quote_at(i) is not None:
            continue
        speaker, first, last = None, i, i + 1
        if document.low(i) == "zufolge":
            speaker = _named_before(scene, speakers, i)
            first = speaker.first if speaker is not None else i
        elif (start := _according_start(document, i)) >= 0:
            speaker = _named_at(scene, speakers, start)
            last = max(speaker.last, start) if speaker is not None else start
        if speaker is not None:
            yield _Said(speaker, "reported", scene.around(first, last), "statement.according")
            return


def _according_start(document: Document, i: int) -> int:
    if document.low(i) == "laut":
        return i + 1
    if document.low(i) == "according" and document.low(i + 1) == "to":
        return i + 2
    if document.low(i) == "nach":
        for j in range(i + 1, min(i + 4, len(document.tokens))):
            if document.is_a(j, "according-noun"):
                return j + 1
            if not (document.is_a(j, "determiner") or document.tokens[j].text[0].islower()):
                return -1
    return -1


def _named_at(scene: Scene, speakers: Speakers, start: int) -> Speaker | None:
    """Who is named from token ``start`` on, within a short noun phrase."""
    document = scene.document
    for j in range(start, min(start + 7, scene.sentence.last)):
        found = speakers.person_at(j) or speakers.body_at(j)
        if found is not None:
            return speakers.person_at(found.last) or found
        mention = document.mention_at(j)
        ahead = speakers.body_at(j + 1) or speakers.body_at(j + 2)
        if ahead is not None and ahead.first <= j:
            return speakers.person_at(ahead.last) or ahead
        if mention is not None and mention.role != "adjective" and mention.acts:
            return speakers.state(mention)
        noun = document.noun(j)
        if noun is not None and noun.sense == "alliance":
            code = speakers.discourse.alliance_before(j)
            return Speaker(Entity(kind="alliance", code=code), None, j, j + 1)
        if document.tokens[j].kind == "mark":
            return None
    return None


def _named_before(scene: Scene, speakers: Speakers, i: int) -> Speaker | None:
    for j in range(i - 1, max(scene.sentence.first - 1, i - 7), -1):
        found = speakers.person_at(j) or speakers.body_at(j)
        if found is not None:
            return found
        mention = scene.document.mention_at(j)
        if mention is not None and mention.role != "adjective" and mention.acts:
            return speakers.state(mention)
    return None


# --- without an attribution of its own -------------------------------------------------------


def _continued(scene: Scene, speaker: Speaker) -> Iterator[_Said]:
    """Konjunktiv I and further quotations go on with the speaker of the sentence before."""
    long = [q for q in scene.quotes if words_in(scene.document, q) >= LONG_QUOTE]
    if long:
        for quote in long:
            yield _quote(scene, quote, speaker)
        return
    mains = [c for c in scene.clauses if c.kind == "main"]
    if scene.document.language == "de" and any(c.predicate.subjunctive for c in mains[:1]):
        yield _Said(speaker, "reported", [scene.whole()], "statement.subjunctive")


def _quote(scene: Scene, quote: Quote, speaker: Speaker) -> _Said:
    run = (quote.first + 1, quote.last - (1 if quote.closed else 0))
    return _Said(speaker, "quote", [_bare(scene.document, run)], "statement.quote")


def _bare(document: Document, run: Run) -> Run:
    first, last = run
    while last > first + 1 and document.tokens[last - 1].kind == "mark":
        last -= 1
    return first, last


def _paragraph(document: Document, quote: Quote) -> int:
    return document.sentences[document.sentence_of[quote.first]].paragraph


# --- writing down ----------------------------------------------------------------------------


def _statement(document: Document, said: _Said) -> Statement:
    spans = tuple(document.span(a, b) for a, b in said.runs)
    clause = said.clause
    apart = clause is not None and not any(
        a < clause.last and clause.first < b for a, b in said.runs
    )
    return Statement(
        article=document.article.id,
        speaker=said.speaker.entity,
        role=said.speaker.role,
        kind=said.kind,
        text=" ".join(span.exact for span in spans),
        medium=_medium(document, clause) if apart and clause is not None else None,
        place=_place(document, clause) if apart and clause is not None else None,
        rule=said.rule,
        evidence=spans,
    )


def _medium(document: Document, clause: Clause) -> str | None:
    """ "auf Twitter", "nach einem Bericht der Nachrichtenagentur BNS", "told Reuters"."""
    for i in clause.tokens:
        noun = document.noun(i)
        if noun is None or noun.sense != "medium":
            continue
        if i + 1 in clause.tokens and document.tokens[i + 1].capital:
            return document.tokens[i + 1].text
    for i in clause.tokens:
        if document.low(i) in ("twitter", "telegram", "facebook", "x", "instagram"):
            if document.low(i - 1) in ("auf", "on", "bei", "via", "über"):
                return document.tokens[i].text
    return None


def _place(document: Document, clause: Clause) -> Entity | None:
    """Where it was said: "bei einem Besuch in Litauen", "in Brussels"."""
    for i in clause.tokens:
        mention = document.mention_at(i)
        if mention is None or mention.first != i or mention.inside or i < clause.predicate.at:
            continue
        if mention.role in ("adjective", "people", "government", "force"):
            continue
        if mention.entity.kind not in ("nation", "region"):
            continue
        at = governor(document, i)
        if at >= 0 and document.low(at) in ("in", "im", "am", "at", "auf", "bei"):
            if mention.role == "capital":
                return Entity(kind="region", label=mention.label, within=mention.code)
            return mention.entity
    return None
