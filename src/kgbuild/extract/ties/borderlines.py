"""Borders that the word "border" states, with both sides in its phrase or one in the text."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from kgbuild.extract.discourse import Discourse
from kgbuild.extract.syntax import looks_adjective
from kgbuild.extract.ties.borders import is_border_verb
from kgbuild.extract.ties.frames import Frame, antecedents, frame_at, is_denied, is_past_tie
from kgbuild.extract.ties.making import bordering
from kgbuild.extract.ties.parties import (
    Party,
    ends_of_sentence,
    is_plural,
    nation_of,
    parties_at,
)
from kgbuild.extract.ties.referents import (
    borders_on,
    is_two,
    nations_within,
    other_side,
    possessors,
    subject_meant,
    two_meant,
)
from kgbuild.lang.lexicon import VerbForm
from kgbuild.model import Border
from kgbuild.text.document import Document, Mention

__all__ = ["border_noun"]

Pair = tuple[Party, Party]
_DASHES = ("–", "—", "-", "/")


def border_noun(discourse: Discourse, i: int) -> Iterator[Border]:
    """Rules ``border.noun``, ``border.share`` and ``border.side``: whose border is spoken of.

    ``border.noun`` has both sides in the noun phrase: "polnisch-belarussische Grenze", "the
    border between A and B"; not "Grenzen des Wachstums". ``border.share`` has them in the
    clause: "teilt mit Syrien eine Grenze"; not "share a border with excellence".
    ``border.side`` has one, and finds the other in the text: "Gyumri, near the Turkish
    border"; not "Polish border guards".
    """
    document = discourse.document
    if not _is_border(document, i) or is_border_verb(document, i) or _is_over(discourse, i):
        return
    pairs = _in_phrase(discourse, i)
    if pairs:
        for one, other in pairs:
            yield from bordering(document, [one], [other], i, "border.noun")
        return
    shared = _in_clause(discourse, i)
    if shared:
        for one, other in shared:
            yield from bordering(document, [one], [other], i, "border.share")
        return
    for one, other in _inferred(discourse, i):
        yield from bordering(document, [one], [other], i, "border.side")


def _is_border(document: Document, i: int) -> bool:
    """True for a border between states: no "Obergrenze", no "border guards"."""
    low = document.low(i)
    if document.language == "en":
        return not document.is_a(i + 1, "border-modified")
    if low in document.lexicon.nouns:
        return True
    stem, _, head = low.rpartition("-")
    mention = document.mention_at(i)
    if mention is not None and mention.inside and mention.entity.kind == "nation":
        return True
    head = head.removesuffix("n").removesuffix("grenze")
    return (not head and bool(stem)) or document.lexicon.is_a(head, "border-first")


def _is_over(discourse: Discourse, i: int) -> bool:
    """True where the border is denied, of the past, or only thought of."""
    document = discourse.document
    frame = frame_at(discourse, i)
    start = _phrase_start(document, i)
    if is_denied(document, start - 1, i) or is_past_tie(document, start, i):
        return True
    if any(document.is_a(k, "until") for k in range(frame.first, frame.last)):
        return is_past_tie(document, frame.first, frame.last)
    return any(document.low(k) in ("would", "wäre", "wären", "hätte", "hätten")
               for k in range(frame.first, i))  # fmt: skip


def _phrase_start(document: Document, i: int) -> int:
    """First token of the noun phrase whose noun is at ``i``."""
    j = i - 1
    first = ends_of_sentence(document, i)[0]
    while j >= max(first, i - 8):
        mention = document.mention_at(j)
        if (
            document.tokens[j].kind == "clitic"
            or document.is_a(j, "determiner")
            or looks_adjective(document, j)
            or (mention is not None and (mention.role == "adjective" or mention.genitive))
        ):
            j -= 1
        else:
            break
    return j + 1


# --- both sides in the noun phrase -----------------------------------------------------------


def _in_phrase(discourse: Discourse, i: int) -> list[Pair]:
    document = discourse.document
    linked = _linked_before(document, i)
    if linked:
        return [linked]
    behind = i + 1
    if document.is_a(behind, "border-thing"):
        behind += 1
    if document.is_a(behind, "between"):
        return _each_two(parties_at(document, behind + 1, land=True))
    side = _side_phrase(document, i)
    owners = [side] if side else _owners(document, i)
    of = parties_at(document, behind + 1, land=True) if _of(document, behind) else []
    if document.language == "de":
        of = of or _genitives(document, behind)
    if of:
        behind = of[-1].last + (document.tokens[of[-1].last].kind == "clitic"
                                if of[-1].last < len(document.tokens) else 0)  # fmt: skip
    targets = _targets(document, behind)
    if targets and (owners or of):
        ones = owners or of[:1]
        return [(one, t) for one in ones for t in targets if one.code != t.code]
    if len(of) > 1 and (not is_plural(document, i) or _meets(document, behind)):
        return _each_two(of)
    if len(owners) > 1 and _is_common(document, i):
        return _each_two(owners)
    sources = parties_at(document, behind + 1, land=True) if (
        document.is_a(behind, "border-out-of")
    ) else []  # fmt: skip
    if sources and len(owners) == 1:
        return [(s, owners[0]) for s in sources if borders_on(s.code, owners[0].code)]
    return _from_into(document, behind)


def _of(document: Document, j: int) -> bool:
    return document.low(j) in ("of", "von")


def _each_two(parties: list[Party]) -> list[Pair]:
    """All pairs; of three and more only those that do border on each other."""
    pairs = list(combinations(parties, 2))
    return pairs if len(parties) < 3 else [p for p in pairs if borders_on(p[0].code, p[1].code)]


def _linked_before(document: Document, i: int) -> Pair | None:
    """Two sides in one word, or joined by a dash: "polnisch-belarussisch", "Israel–Lebanon"."""
    j = i
    while j >= max(0, i - 3):
        inside = [m for m in _starting(document, j) if m.inside and nation_of(m, land=True)]
        if len(inside) == 2:
            one, other = (Party(nation_of(m, land=True) or "", m.first, m.last) for m in inside)
            return one, other
        if j < i and not looks_adjective(document, j):
            break
        j -= 1
    right = document.mention_at(i - 1)
    if right is None or not nation_of(right, land=True):
        return None
    dash = right.first - 1
    left = document.mention_at(dash - 1)
    if left is None or document.low(dash) not in _DASHES or not nation_of(left, land=True):
        return None
    one, other = (Party(nation_of(m, land=True) or "", m.first, m.last) for m in (left, right))
    return one, other


def _starting(document: Document, j: int) -> list[Mention]:
    """The mentions that begin at a token: two in "polnisch-belarussisch"."""
    return list(nations_within(document, j, j + 1))


def _owners(document: Document, i: int) -> list[Party]:
    """The nations before the noun that it belongs to: "Polens", "the Lithuanian", "Sudan"."""
    found: list[Party] = []
    j = i - 1
    first = ends_of_sentence(document, i)[0]
    inner = document.mention_at(i)
    if inner is not None and inner.inside and nation_of(inner, land=True):
        found.append(Party(nation_of(inner, land=True) or "", i, i + 1))
    while j >= max(first, i - 8):
        if document.tokens[j].kind == "clitic" or document.low(j) in ("'", "’"):
            j -= 1
            continue
        mention = document.mention_at(j)
        if mention is None:
            coordinated = document.is_a(j, "coordinator") and bool(found)
            if not coordinated and not looks_adjective(document, j):
                break
            j -= 1
            continue
        code = nation_of(mention, land=True)
        adjunct = document.language == "en" and mention.last == i
        if code is None or not (
            mention.role == "adjective" or mention.genitive or mention.inside or adjunct
        ):
            break
        found.insert(0, Party(code, mention.first, mention.last))
        j = mention.first - 1
    return found


def _side_phrase(document: Document, i: int) -> Party | None:
    """The nation in "the Armenian side of the border", "auf polnischer Seite der Grenze"."""
    j = i - 1
    while j > i - 4 and (document.is_a(j, "determiner") or document.low(j) == "of"):
        j -= 1
    if not document.is_a(j, "border-side"):
        return None
    found = _owners(document, j)
    return found[-1] if found else None


def _genitives(document: Document, j: int) -> list[Party]:
    """The nations in a German genitive behind the noun: "die Grenze Polens", "der Türkei"."""
    start = j
    while document.is_a(j, "determiner"):
        if document.low(j) not in ("der", "des", "dieser", "ihrer"):
            return []
        j += 1
    mention = document.mention_at(j)
    if mention is None or not (mention.genitive or j > start):
        return []
    return parties_at(document, start, land=True)


def _targets(document: Document, j: int) -> list[Party]:
    """The nations that follow "Grenze zu", "border with"."""
    if document.is_a(j, "border-with") or (document.language == "de" and document.low(j) == "nach"):
        return parties_at(document, j + 1, land=True)
    return []


def _meets(document: Document, j: int) -> bool:
    """True where borders are said to meet right behind: "where the borders of A and B meet"."""
    return any(document.is_a(k, "meets") for k in range(j, j + 3))


def _is_common(document: Document, i: int) -> bool:
    return any(document.is_a(k, "shared") for k in range(max(0, i - 3), i))


def _from_into(document: Document, j: int) -> list[Pair]:
    """Both ends of a way across: "the border from Sudan into Chad"."""
    ends: dict[str, list[Party]] = {}
    for _ in range(2):
        kind = next((c for c in ("border-out-of", "border-into") if document.is_a(j, c)), "")
        row = parties_at(document, j + 1, land=True) if kind else []
        if not row:
            break
        ends[kind] = row
        j = row[-1].last
    if len(ends) < 2:
        return []
    return [(a, b) for a in ends["border-out-of"] for b in ends["border-into"]]


# --- both sides in the clause ----------------------------------------------------------------


def _in_clause(discourse: Discourse, i: int) -> list[Pair]:
    """Sides that a verb of having joins: "teilt mit Syrien eine Grenze", "share a border"."""
    document = discourse.document
    frame = frame_at(discourse, i)
    verb = _having(document, frame, i)
    if verb < 0 or document.is_a(_phrase_start(document, i) - 1, "preposition"):
        return _common_sides(discourse, i, frame)
    others = _with(document, frame, i)
    named = {p.code for p in others}
    if frame.opener >= 0 and document.is_a(frame.opener - 1, "border-with"):
        others = antecedents(document, frame, land=True)
        named = {p.code for p in others}
    if not others:
        for k in range(i + 1, min(i + 8, frame.last)):
            if document.is_a(k, "border-with") and is_pair_word(document, k + 1):
                ones = subject_meant(discourse, verb)
                rivals = two_meant(discourse, k + 1, {p.code for p in ones})
                return [(a, b) for a in ones for b in rivals if borders_on(a.code, b.code)]
    ones = subject_meant(
        discourse, verb, False, lambda code: all(borders_on(code, other) for other in named)
    )
    ones = [p for p in ones if p.code not in named]
    if others:
        return [(a, b) for a in ones for b in others]
    sharing = any(v.sense == "share" for v in _forms(document, verb))
    if len(ones) > 1 and (sharing or _is_common(document, i)):
        return _each_two(ones)
    return []


def is_pair_word(document: Document, k: int) -> bool:
    """True for "both rivals", "the two countries" at token ``k`` or behind its article."""
    return is_two(document, k) or is_two(document, k + 1)


def _forms(document: Document, k: int) -> tuple[VerbForm, ...]:
    return document.lexicon.verbs.get(document.low(k), ())


def _having(document: Document, frame: Frame, i: int) -> int:
    """Token of "share", "have" or "teilen" whose object is the border at ``i``, or -1."""
    for k in range(frame.first, min(frame.last, i + 6)):
        if document.mention_at(k) is not None or document.noun(k) is not None:
            continue
        if any(v.sense in ("share", "have") for v in _forms(document, k)) or (
            document.is_a(k, "has-border")
        ):
            german = document.language == "de"
            if german and k > i and frame.opener < 0 and k < frame.last - 1:
                continue
            if not german and (k > i or i - k > 9 or _verb_between(document, k + 1, i)):
                continue
            return k
    return -1


def _verb_between(document: Document, first: int, last: int) -> bool:
    if any(document.is_a(k, "preposition") and document.low(k) != "of" for k in range(first, last)):
        return True
    return any(
        v.form in ("part", "past") and v.sense not in ("have", "share")
        for k in range(first, last)
        for v in _forms(document, k)
        if document.noun(k) is None and document.mention_at(k) is None
    )


def _with(document: Document, frame: Frame, i: int) -> list[Party]:
    """The nations behind "mit", "zu" or "with" in the clause of the border."""
    for k in (*range(i + 1, frame.last), *range(i - 1, frame.first, -1)):
        if k < i and document.language == "en":
            break
        if document.is_a(k, "border-with"):
            row = parties_at(document, k + 1, land=True)
            if row:
                return row
    return []


def _common_sides(discourse: Discourse, i: int, frame: Frame) -> list[Pair]:
    """Sides of "their common border", "deren gemeinsame Grenze"."""
    document = discourse.document
    theirs = document.is_a(i - 1, "their") and not is_plural(document, i)
    if not _is_common(document, i) and not theirs:
        return []
    if frame.opener >= 0 and document.low(frame.opener) in ("deren", "whose"):
        row = antecedents(document, frame)
        if len(row) == 2:
            return [(row[0], row[1])]
        opener = range(max(0, frame.opener - 5), frame.opener)
        k = next((k for k in opener if is_two(document, k)), -1)
        pair = two_meant(discourse, k) if k >= 0 else []
        return [(pair[0], pair[1])] if pair else []
    ones = subject_meant(discourse, i)
    if len(ones) == 2:
        return [(ones[0], ones[1])]
    pair = [] if theirs else two_meant(discourse, i)
    return [(pair[0], pair[1])] if pair else []


# --- one side in the text --------------------------------------------------------------------


def _inferred(discourse: Discourse, i: int) -> Iterator[Pair]:
    document = discourse.document
    behind = i + 1
    if document.is_a(behind, "border-thing"):
        return
    side = _side_phrase(document, i)
    owners = [side] if side else _owners(document, i)
    of = parties_at(document, behind + 1, land=True) if _of(document, behind) else []
    if document.language == "de":
        of = of or _genitives(document, behind)
    targets = _targets(document, behind)
    far = bool(targets)
    if not targets and document.is_a(behind, "border-into"):
        targets = parties_at(document, behind + 1, land=True)
        far = bool(targets)
    named = targets or owners[-1:] or of[:1]
    if not named and document.low(i - 1) in ("whose", "deren", "dessen"):
        named = antecedents(document, Frame(i - 1, i, i - 1))[-1:]
    if not named:
        named = _own_side(discourse, i)
        far = bool(named)
    if not named:
        return
    codes = {p.code for p in named}
    one = None
    far = far or side is not None
    possessive = next((k for k in range(i - 1, max(-1, i - 4), -1)
                       if document.is_a(k, "possessive")), -1)  # fmt: skip
    if targets and possessive >= 0 and not owners:
        found = possessors(
            discourse, possessive, lambda c: c not in codes and all(borders_on(c, n) for n in codes)
        )
        one = found[0] if found else None
    one = one or other_side(discourse, i, codes, far)
    if one is not None:
        for other in named:
            yield one, other


def _own_side(discourse: Discourse, i: int) -> list[Party]:
    """The nation in "on its own side of the frontier"."""
    document = discourse.document
    j = i - 1
    while j > i - 4 and (document.is_a(j, "determiner") or document.low(j) == "of"):
        j -= 1
    if not document.is_a(j, "border-side") or not document.is_a(j - 1, "possessive"):
        return []
    return possessors(discourse, j - 1, bool)[:1]
