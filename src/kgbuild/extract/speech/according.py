"""Attribution without a verb of saying: "laut Pentagon", "according to the ministry"."""

from __future__ import annotations

from kgbuild.extract.speech.scene import Run, Said, Scene
from kgbuild.extract.speech.speakers import Speaker
from kgbuild.extract.speech.wording import Segment
from kgbuild.model import Entity

__all__ = ["according_speech", "named_speech"]


def according_speech(scene: Scene, taken: list[Run], verbs: list[int]) -> list[Said]:
    """What phrases such as "laut Pentagon" attribute in a sentence.

    ``statement.according``: "Nach Angaben des Ministeriums sind 200 Soldaten beteiligt", "Milley
    zufolge", "according to the army command in Brasília". None: "laut Vertrag", "according to
    estimates", "nach Beginn des Krieges".

    Args:
        scene: the sentence.
        taken: runs that are attributed already.
        verbs: indices of the verbs of saying; behind one in its part of the sentence such a
            phrase only names the source of the source.
    """
    said: list[Said] = []
    last = scene.sentence.first
    for i in range(scene.sentence.first, scene.sentence.last):
        inside = any(a <= i < b for a, b in taken) or scene.wording.document.quote_at(i) is not None
        if i < last or inside:
            continue
        found = _phrase(scene, i)
        if found is None or (found[0] is not None and scene.speakers.vague(found[0])):
            continue
        speaker, first, last = found
        if speaker is None or _stacked(scene, first, verbs):
            continue
        runs = scene.around(first, last)
        if runs:
            said.append(Said(speaker, "reported", runs, "statement.according", (first, last)))
    return said


def _stacked(scene: Scene, first: int, verbs: list[int]) -> bool:
    """True where a verb of saying stands before a phrase in the same part of the sentence."""
    start = scene.sentence.first
    for part in scene.segments:
        if part.mark in (":", ";") and part.first <= first:
            start = part.first
    return any(start <= at < first for at in verbs)


def named_speech(scene: Scene) -> list[Said]:
    """What stands behind a colon without a verb of saying.

    ``statement.colon``: "Kirby: “These are not permanent moves.”", "Warschau reagierte gelassen:
    „…“", "The ministry was more cautious: no date had been set". None: "Panzer: Deutschland
    liefert 100 Stück", "The force is small: it has one battalion".
    """
    segments = scene.segments
    if segments and segments[0].quote is not None:
        return _quoted_first(scene)
    k = next((j for j, part in enumerate(segments) if part.mark == ":"), 0)
    if k == 0 or any(part.quote is not None for part in segments[:k]):
        return []
    speaker = _subject_of(scene, segments[0]) or _subject_of(scene, segments[k - 1])
    if speaker is None:
        return []
    around = (segments[0].first, segments[k - 1].last)
    finite = scene.finite_in(*around)
    quote = segments[k].quote
    if quote is not None:
        long = scene.wording.words_in(quote.first, quote.last) >= (2 if finite >= 0 else 3)
        said = Said(speaker, "quote", [scene.inner(quote)], "statement.colon", around)
        return [said] if long else []
    attitude = any(scene.is_a(i, "attitude") for i in range(*around))
    if attitude and finite >= 0 and scene.finite_in(segments[k].first, segments[-1].last) >= 0:
        run = scene.trimmed(segments[k].first, segments[-1].last)
        return [Said(speaker, "reported", [run], "statement.colon", around)]
    return []


def _subject_of(scene: Scene, part: Segment) -> Speaker | None:
    """Who is the subject of a segment, before its verb or behind it."""
    finite = scene.finite_in(part.first, part.last)
    end = finite if finite >= 0 else part.last
    found = scene.speakers.subject(part.first, end, strict=True)
    if found is None and scene.wording.german and finite >= 0:
        found = scene.speakers.subject(finite + 1, part.last, strict=True)
    return found


def _quoted_first(scene: Scene) -> list[Said]:
    """ "„Keine Soldaten“ – auf diese Formel brachte es Orbán": a quotation, then its speaker."""
    segments = scene.segments
    quote = segments[0].quote
    if len(segments) < 2 or segments[1].mark not in (":", "–", "—") or quote is None:
        return []
    if segments[1].quote is not None or scene.wording.words_in(quote.first, quote.last) < 3:
        return []
    part = segments[1]
    speaker = scene.speakers.subject(part.first, part.last, strict=True)
    if speaker is None:
        return []
    around = (part.first, part.last)
    return [Said(speaker, "quote", [scene.inner(quote)], "statement.colon", around)]


def _phrase(scene: Scene, i: int) -> tuple[Speaker | None, int, int] | None:
    """Whose words the phrase at token ``i`` reports, and where the phrase stands."""
    if not scene.wording.german:
        return _english(scene, i)
    low = scene.low(i)
    if low == "laut":
        speaker = scene.speakers.owner(i + 1, scene.sentence.last)
        return (speaker, i, speaker.last) if speaker is not None else None
    if low == "zufolge":
        return _zufolge(scene, i)
    if low == "nach":
        return _nach(scene, i)
    return None


def _english(scene: Scene, i: int) -> tuple[Speaker | None, int, int] | None:
    """ "according to the ministry", "in the words of a diplomat"."""
    low = scene.low(i)
    if low == "according" and scene.low(i + 1) == "to":
        start = i + 2
    elif low == "in" and [scene.low(i + n) for n in (1, 2, 3)] == ["the", "words", "of"]:
        start = i + 4
    else:
        return None
    phrase = scene.speakers.phrases.at(start, scene.sentence.last)
    if phrase is None:
        return None
    speaker = scene.speakers.owner(start, scene.sentence.last)
    if speaker is None:
        return None
    last = max(phrase.last, speaker.last)
    person = _apposed(scene, last)
    if person is not None and speaker.entity.kind == "body":
        role = scene.wording.document.text(phrase.start, phrase.last)
        named = Speaker(person.entity, person.role or role, start, person.last)
        following = person.last + (scene.low(person.last) == ",")
        return named, i, following
    return speaker, i, last


def _apposed(scene: Scene, i: int) -> Speaker | None:
    """The person named behind a comma at token ``i``: "its spokesman, Pat Ryder"."""
    if scene.low(i) != ",":
        return None
    person = scene.speakers.persons.at(i + 1)
    if person is None or person.first != i + 1:
        return None
    return person if scene.low(person.last) in (",", ".", "") else None


def _zufolge(scene: Scene, i: int) -> tuple[Speaker | None, int, int] | None:
    """ "dem Pentagon zufolge", "Angaben aus Kiew zufolge", "ihren Worten zufolge"."""
    floor = scene.sentence.first
    phrase = scene.speakers.phrases.ending_at(i, floor)
    if phrase is None:
        return None
    if scene.is_a(phrase.head, "words-noun") or _own_words(scene, phrase.head):
        speaker, _ = _words_of(scene, phrase.first, phrase.head, i)
        return speaker, phrase.first, i + 1
    return scene.speakers.owner(phrase.first, i), phrase.first, i + 1


def _nach(scene: Scene, i: int) -> tuple[Speaker | None, int, int] | None:
    """ "nach Angaben des Generalstabs", "nach eigenen Angaben", "nach US-Angaben"."""
    last = scene.sentence.last
    for j in range(i + 1, min(i + 5, last)):
        if scene.is_a(j, "words-noun") or _own_words(scene, j):
            speaker, end = _words_of(scene, i + 1, j, last)
            return speaker, i, end
        determiner = scene.wording.document.is_a(j, "determiner")
        if (
            not determiner
            and scene.wording.capital(j)
            and (scene.wording.document.mention_at(j) is None)
        ):
            return None
    return None


def _own_words(scene: Scene, i: int) -> bool:
    """True for a compound such as "Pentagon-Angaben"."""
    tail = scene.low(i).rpartition("-")[2]
    return tail != scene.low(i) and tail in scene.wording.words.classes["own-words-noun"]


def _words_of(scene: Scene, first: int, noun: int, last: int) -> tuple[Speaker | None, int]:
    """Whose "Angaben" these are, and the index behind the phrase."""
    document, speakers = scene.wording.document, scene.speakers
    own = scene.is_a(noun, "own-words-noun") or _own_words(scene, noun)
    for i in range(first, noun + 1):
        if scene.is_a(i, "own"):
            return _clause_subject(scene, first, noun + 1), noun + 1
        if scene.is_a(i, "his"):
            return speakers.course.speaker, noun + 1
        mention = document.mention_at(i)
        if mention is not None and (mention.acts or mention.role in ("government", "force")):
            return (speakers.state(mention) if own else None), noun + 1
        name, hyphen, _ = scene.wording.text(i).rpartition("-")
        if (
            hyphen
            and i == noun
            and own
            and name.lower() not in scene.wording.words.classes["writing"]
        ):
            return Speaker(Entity(kind="body", label=name), None, i, i + 1), i + 1
    i = noun + 1
    if i >= last:
        return None, i
    named = speakers.persons.at(i)
    mention = document.mention_at(i)
    if named is not None:
        return named, named.last
    if mention is not None and mention.role != "adjective" and not mention.inside:
        return speakers.state(mention), mention.last
    if scene.is_a(i, "genitive") or document.low(i) in ("von", "vom", "aus", "der", "beim"):
        phrase = speakers.phrases.governed(i, last)
        if phrase is not None:
            speaker = speakers.of(phrase, strict=False)
            if speaker is None and scene.is_a(phrase.head, "writing"):
                speaker = speakers.owner(phrase.first, last)
            return speaker, phrase.last
    return None, i


def _clause_subject(scene: Scene, first: int, last: int) -> Speaker | None:
    """The subject of the clause in which "nach eigenen Angaben" stands."""
    k = next((j for j, s in enumerate(scene.segments) if s.first <= first < s.last), 0)
    segment = scene.segments[k]
    start = segment.first
    if scene.wording.document.is_a(start, "subordinator") or scene.low(start) == "seit":
        start += 1
    found = scene.speakers.subject(start, first, strict=True)
    found = found or scene.speakers.subject(last, segment.last, strict=True)
    if found is None:
        for part in reversed(scene.segments[:k]):
            found = scene.speakers.subject(part.first, part.last, strict=True)
            if found is not None:
                break
    return found
