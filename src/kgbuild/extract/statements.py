"""Statements: what a person, office, government or body said, denied or had reported.

A verb of saying, "laut" or "according to" attributes; quotation marks, "dass", "that",
Konjunktiv I and the order of words delimit what is attributed.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from kgbuild.extract.discourse import Discourse
from kgbuild.extract.speakers import Speaker, Speakers
from kgbuild.extract.syntax import governor
from kgbuild.model import Entity, Span, Statement, StatementKind
from kgbuild.text.clauses import Clause
from kgbuild.text.document import Document
from kgbuild.text.quotes import Quote
from kgbuild.text.sentences import Sentence

__all__ = ["find_statements"]

_LONG_QUOTE = 6
_SHORTEST = 2


@dataclass(slots=True)
class _Course:
    """Who spoke last, and where: the ground for pronouns and for unattributed speech."""

    speaker: Speaker | None = None
    sentence: int = -9
    paragraph: int = -9


def find_statements(document: Document, discourse: Discourse) -> Iterator[Statement]:
    """All statements of a document, in the order of the text."""
    speakers = Speakers(document, discourse)
    course = _Course()
    pending: list[Quote] = []
    for sentence, clauses in zip(document.sentences, discourse.clauses, strict=True):
        quotes = [q for q in document.quotes if sentence.first <= q.first < sentence.last]
        found = list(_attributed(document, speakers, sentence, clauses, quotes, course))
        if found:
            for statement, speaker in found:
                if pending and sentence.paragraph == document.sentences[
                    document.sentence_of[pending[0].first]
                ].paragraph:  # fmt: skip
                    for quote in pending:
                        yield _quoted(document, quote, speaker)
                pending = []
                course.speaker, course.sentence = speaker, sentence.index
                course.paragraph = sentence.paragraph
                yield statement
            continue
        near = sentence.index - course.sentence <= 1 or sentence.paragraph == course.paragraph
        if course.speaker is not None and near:
            followed = list(_continued(document, sentence, clauses, quotes, course.speaker))
            if followed:
                course.sentence = sentence.index
                yield from followed
                continue
        pending = [q for q in quotes if _words(document, q) >= _LONG_QUOTE]


# --- attributed in the sentence itself -------------------------------------------------------


def _attributed(
    document: Document,
    speakers: Speakers,
    sentence: Sentence,
    clauses: list[Clause],
    quotes: list[Quote],
    course: _Course,
) -> Iterator[tuple[Statement, Speaker]]:
    found = False
    for clause in clauses:
        for statement, speaker in _by_verb(
            document, speakers, sentence, clause, clauses, quotes, course
        ):
            yield statement, speaker
            found = True
            if statement.kind != "denial":
                return
    according = None if found else _according(document, speakers, sentence)
    if according is not None:
        speaker, first, last = according
        content = _around(document, sentence, first, last)
        yield from _build(
            document, speaker, "reported", content, "statement.according", None, quotes
        )


def _by_verb(
    document: Document,
    speakers: Speakers,
    sentence: Sentence,
    clause: Clause,
    clauses: list[Clause],
    quotes: list[Quote],
    course: _Course,
) -> Iterator[tuple[Statement, Speaker]]:
    """What a clause with a verb of saying, denying or seeing attributes, and to whom."""
    sense = _saying(document, clause, quotes)
    if not sense:
        return
    speaker = speakers.of_clause(clause, course.speaker)
    if speaker is None:
        speaker = _impersonal(document, speakers, clause)
    if speaker is None or (sense == "see" and speaker.entity.kind not in ("person", "body")):
        return
    kind: StatementKind = "denial" if sense == "deny" else "reported"
    content = _content(document, sentence, clause, clauses, quotes, sense)
    yield from _build(document, speaker, kind, content, f"statement.{sense}", clause, quotes)


def _saying(document: Document, clause: Clause, quotes: list[Quote]) -> str:
    """The sense of a clause's verb of saying, denying or seeing; "" where it has none."""
    predicate = clause.predicate
    if predicate.at < 0 or any(q.first < predicate.at < q.last for q in quotes):
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
    if predicate.sense == "see" and predicate.negated:
        return "see"
    return ""


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
            return Speaker(
                Entity(kind="body", label=mention.label, within=mention.entity.code),
                None, mention.first, mention.last,
            )  # fmt: skip
    return None


def _content(
    document: Document,
    sentence: Sentence,
    clause: Clause,
    clauses: list[Clause],
    quotes: list[Quote],
    sense: str,
) -> list[tuple[int, int]]:
    """The runs of tokens that carry what is said."""
    if clause.kind == "relative" and sense == "deny":
        return [(clause.first, clause.last)]
    closing = [q for q in quotes if q.last <= clause.first and _words(document, q) >= _SHORTEST]
    opening = [q for q in quotes if q.first >= clause.last - 1 and _words(document, q) >= _SHORTEST]
    if closing and not _spoken_before(document, sentence, closing[0]):
        runs = [
            (q.first + 1, q.last - (1 if q.closed else 0)) for q in (closing[-1:] + opening[:1])
        ]
        return [(_trim_first(document, a), _trim_last(document, b)) for a, b in runs]
    if (
        opening
        and opening[0].first - clause.last <= 2
        and document.low(clause.last) in (":", ",", "")
    ):
        quote = opening[0]
        return [(quote.first + 1, _trim_last(document, quote.last - (1 if quote.closed else 0)))]
    trailing = _trailing(document, clause, sentence)
    if trailing:
        return [(sentence.first, _trim_last(document, clause.first))]
    if sense == "see":
        return [_object(document, clause, sentence)]
    after = [c for c in clauses if c.first > clause.predicate.at and c is not clause]
    start = after[0].first if after else -1
    inner = _object(document, clause, sentence)
    direct = inner[1] - inner[0] >= 3 and (
        start < 0 or start > inner[1] or document.language == "en"
    )
    if start >= 0 and not (document.language == "en" and direct):
        return [(start, _trim_last(document, sentence.last))]
    if inner[1] - inner[0] >= _SHORTEST:
        return [
            (
                inner[0],
                _trim_last(document, sentence.last if document.language == "en" else inner[1]),
            )
        ]
    return []


def _spoken_before(document: Document, sentence: Sentence, quote: Quote) -> bool:
    """True where so much stands before a short quotation that it is only part of the speech."""
    words = _words(document, quote)
    return quote.first - sentence.first > 2 and words < _LONG_QUOTE


def _trailing(document: Document, clause: Clause, sentence: Sentence) -> bool:
    """True where the attribution follows what is said: "…, sagte sie", "…, she said"."""
    if clause.first <= sentence.first + 1:
        return False
    before = document.tokens[clause.first - 1].text
    if before not in ',"“”»«’‘':
        return False
    predicate = clause.predicate
    if document.language == "de":
        early = predicate.finite - clause.first <= 0 or document.low(clause.first) in ("wie", "so")
        return early
    rest = [i for i in clause.tokens if i > predicate.at]
    return (
        len(rest) <= 9
        and not any(document.is_a(i, "subordinator") for i in rest)
        and not any(document.low(i) in ("which", "who") for i in clause.tokens[:1])
    )


def _object(document: Document, clause: Clause, sentence: Sentence) -> tuple[int, int]:
    """What follows the verb of saying in its own clause."""
    start = clause.predicate.at + 1
    if document.language == "de":
        start = clause.predicate.finite + 1 if clause.predicate.finite >= 0 else start
        after = [i for i in clause.tokens if i >= start]
        for i in after:
            if document.is_a(i, "negation"):
                return i, clause.last
        return (after[0], clause.last) if after else (start, start)
    while document.low(start) in ("that", ","):
        start += 1
    return start, max(start, sentence.last)


# --- according to ----------------------------------------------------------------------------


def _according(
    document: Document, speakers: Speakers, sentence: Sentence
) -> tuple[Speaker, int, int] | None:
    """ "laut Pentagon", "nach Angaben des Ministeriums", "Milley zufolge", "according to X"."""
    for i in range(sentence.first, sentence.last):
        if document.quote_at(i) is not None:
            continue
        if document.low(i) == "zufolge":
            speaker = _named_before(document, speakers, sentence, i)
            if speaker is not None:
                return speaker, speaker.first, i + 1
        start = _according_start(document, i)
        if start < 0:
            continue
        speaker = _named_at(document, speakers, start, sentence)
        if speaker is not None:
            return speaker, i, max(speaker.last, start)
    return None


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


def _named_at(
    document: Document, speakers: Speakers, start: int, sentence: Sentence
) -> Speaker | None:
    """Who is named from token ``start`` on, within a short noun phrase."""
    for j in range(start, min(start + 6, sentence.last)):
        person = speakers.person_at(j)
        if person is not None:
            return person
        body = speakers.body_at(j)
        if body is not None:
            noun = document.noun(body.last - 1)
            following = speakers.person_at(body.last)
            return following if following is not None and noun is not None else body
        mention = document.mention_at(j)
        if mention is not None and mention.role != "adjective" and mention.acts:
            entity = mention.entity
            if mention.role in ("government", "force"):
                code = entity.code if entity.kind == "nation" else None
                entity = Entity(kind="body", label=mention.label, within=code)
            return Speaker(entity, None, mention.first, mention.last)
        noun = document.noun(j)
        if noun is not None and noun.sense == "alliance":
            code = speakers.discourse.alliance_before(j)
            return Speaker(Entity(kind="alliance", code=code), None, j, j + 1)
        if document.tokens[j].kind == "mark":
            return None
    return None


def _named_before(
    document: Document, speakers: Speakers, sentence: Sentence, i: int
) -> Speaker | None:
    for j in range(i - 1, max(sentence.first - 1, i - 7), -1):
        person = speakers.person_at(j)
        if person is not None:
            return person
        body = speakers.body_at(j)
        if body is not None:
            return body
        mention = document.mention_at(j)
        if mention is not None and mention.role != "adjective" and mention.acts:
            return Speaker(mention.entity, None, mention.first, mention.last)
    return None


def _around(document: Document, sentence: Sentence, first: int, last: int) -> list[tuple[int, int]]:
    """The sentence without the attributing phrase: the longer side of it."""
    left = (sentence.first, _trim_last(document, first))
    right = (_trim_first(document, last), _trim_last(document, sentence.last))
    return [left if left[1] - left[0] > right[1] - right[0] else right]


# --- without an attribution of its own -------------------------------------------------------


def _continued(
    document: Document,
    sentence: Sentence,
    clauses: list[Clause],
    quotes: list[Quote],
    speaker: Speaker,
) -> Iterator[Statement]:
    """Konjunktiv I and further quotations go on with the speaker of the sentence before."""
    long = [q for q in quotes if _words(document, q) >= _LONG_QUOTE]
    if long:
        for quote in long:
            yield _quoted(document, quote, speaker)
        return
    if document.language != "de":
        return
    mains = [c for c in clauses if c.kind == "main"]
    if any(c.predicate.subjunctive for c in mains[:1]):
        run = (sentence.first, _trim_last(document, sentence.last))
        yield _statement(document, speaker, "reported", [run], "statement.subjunctive")


def _quoted(document: Document, quote: Quote, speaker: Speaker) -> Statement:
    run = (quote.first + 1, _trim_last(document, quote.last - (1 if quote.closed else 0)))
    return _statement(document, speaker, "quote", [run], "statement.quote")


# --- building --------------------------------------------------------------------------------


def _build(
    document: Document,
    speaker: Speaker,
    kind: StatementKind,
    runs: list[tuple[int, int]],
    rule: str,
    clause: Clause | None,
    quotes: list[Quote],
) -> Iterator[tuple[Statement, Speaker]]:
    runs = [(a, b) for a, b in runs if b > a]
    if not runs:
        return
    quoted = any(q.first < runs[0][0] and runs[0][1] <= q.last for q in quotes)
    if quoted and kind == "reported":
        kind = "quote"
    medium = place = None
    if clause is not None and not any(a < clause.last and clause.first < b for a, b in runs):
        medium = _medium(document, clause)
        place = _place(document, clause)
    statement = _statement(document, speaker, kind, runs, rule, medium, place)
    yield statement, speaker


def _statement(
    document: Document,
    speaker: Speaker,
    kind: StatementKind,
    runs: list[tuple[int, int]],
    rule: str,
    medium: str | None = None,
    place: Entity | None = None,
) -> Statement:
    spans: tuple[Span, ...] = tuple(document.span(a, b) for a, b in runs)
    return Statement(
        article=document.article.id,
        speaker=speaker.entity,
        role=speaker.role,
        kind=kind,
        text=" ".join(span.exact for span in spans),
        medium=medium,
        place=place,
        rule=rule,
        evidence=spans,
    )


def _medium(document: Document, clause: Clause) -> str | None:
    """ "auf Twitter", "nach einem Bericht der Nachrichtenagentur BNS", "told Reuters"."""
    for i in clause.tokens:
        noun = document.noun(i)
        if noun is None or noun.sense != "medium":
            continue
        following = i + 1
        if following < len(document.tokens) and document.tokens[following].capital and (
            following in clause.tokens
        ):  # fmt: skip
            return document.tokens[following].text
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


def _words(document: Document, quote: Quote) -> int:
    return sum(document.tokens[i].kind != "mark" for i in range(quote.first, quote.last))


def _trim_last(document: Document, last: int) -> int:
    """Leave out the marks that close a run."""
    while last > 0 and document.tokens[last - 1].text in ',.;:–—-"“”»«!?':
        last -= 1
    return last


def _trim_first(document: Document, first: int) -> int:
    while first < len(document.tokens) and document.tokens[first].text in ',.;:–—-"„“”»«':
        first += 1
    return first
