"""The frame of a verb: which words of the sentence go with it, and who its subject is."""

from __future__ import annotations

from dataclasses import dataclass

from kgbuild.extract.discourse import Discourse
from kgbuild.extract.syntax import governor, is_genitive
from kgbuild.extract.ties.parties import (
    Party,
    ends_of_sentence,
    is_head,
    nation_of,
    parties_at,
    parties_before,
)
from kgbuild.text.document import Document

__all__ = [
    "Frame",
    "antecedents",
    "behind_name",
    "embedding_comma",
    "frame_at",
    "is_finite",
    "sharing_verb",
    "subjects",
]

_REACH = 40
_MOST_VERBS = 6
_BREAKS = frozenset((";", ":", "(", ")", "–", "—"))


@dataclass(frozen=True, slots=True)
class Frame:
    """Words around a verb or noun.

    Attributes:
        first: index of its first token.
        last: index behind its last token.
        opener: index of the relative pronoun that opens it, or -1.
    """

    first: int
    last: int
    opener: int = -1


def frame_at(discourse: Discourse, i: int) -> Frame:
    """The words that go with token ``i``: its relative clause, or else its main clause."""
    document = discourse.document
    low, high = ends_of_sentence(document, i)
    low, high = max(low, i - _REACH), min(high, i + _REACH)
    first = low
    for j in range(i - 1, low - 1, -1):
        if document.tokens[j].text in _BREAKS and document.quantity_at(j) is None:
            first = j + 1
            break
        if _opens_relative(document, j, i):
            return Frame(j, _relative_end(document, i, high), j)
        if _parts(document, j, i):
            first = j + 1
            break
    last = high
    for j in range(i + 1, high):
        if document.tokens[j].text in _BREAKS and document.quantity_at(j) is None:
            last = j
            break
        if document.tokens[j].text == "," and _clause_after(document, j + 1, high):
            last = j
            break
    return Frame(first, last)


def _opens_relative(document: Document, j: int, i: int) -> bool:
    """True where a relative pronoun at ``j`` opens a clause that still runs on at ``i``."""
    if not document.is_a(j, "relative") or document.mention_at(j) is not None:
        return False
    before = j - 1
    if document.is_a(before, "preposition"):
        before -= 1
    if document.language == "de":
        if document.low(before) not in (",", "–", "—", "(") or _goes_on_listing(document, before):
            return False
        finite = [k for k in range(j + 1, i) if is_finite(document, k)]
        return not finite and _verb_closes(document, j, i)
    if document.low(j) == "that" and not _noun_like(document, before):
        return False
    commas = [k for k in range(j + 1, i) if document.tokens[k].text == ","]
    verbs = [k for k in range(j + 1, i) if is_finite(document, k)]
    closed = bool(commas and verbs) and verbs[0] < commas[-1]
    return not closed or (len(verbs) <= 1 and len(commas) <= 1)


def _goes_on_listing(document: Document, comma: int) -> bool:
    """True for the comma of a list whose next item has an article: "von A, dem B und der C"."""
    mention = document.mention_at(comma - 1)
    if mention is None or document.mention_at(comma + 2) is None:
        return False
    row = parties_at(document, mention.first, True)
    return len(row) > 1 and row[-1].first > comma


def _noun_like(document: Document, i: int) -> bool:
    return (
        document.noun(i) is not None
        or document.mention_at(i) is not None
        or document.quantity_at(i) is not None
        or document.tokens[i].kind == "number"
    )


def _verb_closes(document: Document, j: int, i: int) -> bool:
    """True where the finite verb of a German clause that opens at ``j`` stands at ``i`` or later.

    A pronoun and an article look alike: "…, die Türkei grenzt an …" is a main clause.
    """
    _, high = ends_of_sentence(document, i)
    for k in range(max(i, j + 1), min(high, j + _REACH)):
        if is_finite(document, k):
            if document.low(k - 1) == ",":
                # "Nigeria, der Nachbar des Niger, angehört": an apposition, and no pronoun.
                return False
            following = document.tokens[k + 1].text if k + 1 < high else "."
            return following in ',.;:!?)–—“«"' or document.is_a(k + 1, "coordinator")
    return False


def is_finite(document: Document, i: int) -> bool:
    """True where a token is a finite verb."""
    if document.mention_at(i) is not None:
        return False
    token = document.tokens[i]
    if document.language == "de" and token.capital and document.noun(i) is not None:
        return False
    forms = document.lexicon.verbs.get(token.low, ())
    if document.language == "en":
        before = document.mention_at(i - 1)
        if document.noun(i) is not None and (
            document.is_a(i - 1, "determiner")
            or document.tokens[i - 1].kind in ("clitic", "number")
            or (before is not None and before.role in ("adjective", "people"))
        ):
            return False
        return any(v.form in ("pres", "past") or v.sense.startswith("modal") for v in forms)
    return any(v.form in ("pres", "past", "subj", "cond") for v in forms) and not any(
        v.form == "attr" for v in forms
    )


def _relative_end(document: Document, i: int, high: int) -> int:
    for k in range(i + 1, high):
        if document.tokens[k].text == "," and (
            document.language == "de" or _clause_after(document, k + 1, high)
        ) and not parties_at(document, k + 1):  # fmt: skip
            return k
        if document.tokens[k].text in _BREAKS:
            return k
        if document.is_a(k, "coordinator") and document.is_a(k + 1, "relative"):
            return k
    return high


def _parts(document: Document, j: int, i: int) -> bool:
    """True for a mark or conjunction that parts the clause of ``i`` from what stands before."""
    token = document.tokens[j]
    if token.text == ",":
        return any(is_finite(document, k) for k in range(j + 1, i)) and _clause_before(document, j)
    comparing = document.is_a(j, "preposition") or document.is_a(j, "as-role")
    if document.is_a(j, "subordinator") and not comparing and not document.is_a(j, "like"):
        return document.language == "de" or document.low(j) != "that"
    if document.is_a(j, "coordinator"):
        return is_finite(document, j + 1) or (
            any(is_finite(document, k) for k in range(j + 1, i)) and _clause_before(document, j)
        )
    return False


def _clause_before(document: Document, j: int) -> bool:
    low, _ = ends_of_sentence(document, j)
    return any(is_finite(document, k) for k in range(max(low, j - _REACH), j))


def _clause_after(document: Document, k: int, high: int) -> bool:
    """True where a clause of its own begins at ``k``: a relative, or one with a verb soon."""
    if document.is_a(k, "relative") or document.is_a(k, "subordinator"):
        return document.language == "en" or any(
            is_finite(document, n) for n in range(k + 1, min(high, k + 20))
        )
    return any(
        is_finite(document, n) for n in range(k, min(high, k + 6)) if document.tokens[n].text != ","
    )


# --- subject ---------------------------------------------------------------------------------


def subjects(
    discourse: Discourse, at: int, land: bool = False, frame: Frame | None = None
) -> list[Party]:
    """The nations that are subject of the verb at token ``at``, as the words name them."""
    frame = frame or frame_at(discourse, at)
    named = _own_subject(discourse, at, frame, land)
    if named or frame.opener >= 0 or not is_finite(discourse.document, frame.first):
        return named
    shared = sharing_verb(discourse, frame)
    if shared >= 0:
        return _own_subject(discourse, shared, frame_at(discourse, shared), land)
    # "Latvia, which joined NATO in 2004, shares …"
    comma = embedding_comma(discourse.document, frame.first)
    first, _ = ends_of_sentence(discourse.document, frame.first)
    return parties_before(discourse.document, comma, land) if comma > first else []


def _own_subject(discourse: Discourse, at: int, frame: Frame, land: bool) -> list[Party]:
    """The subject inside a frame, or before the relative clause that the frame is."""
    document = discourse.document
    if document.language == "en":
        return _english_subject(discourse, at, frame, land)
    named = [
        p for p in _free(document, frame, land) if p.first >= max(frame.first, frame.opener + 1)
    ]
    if frame.opener >= 0 and not named and not document.is_a(frame.opener - 1, "preposition"):
        return antecedents(document, frame, land)
    return (parties_at(document, named[0].first, land) or named[:1]) if named else []


def sharing_verb(discourse: Discourse, frame: Frame) -> int:
    """The verb that shares its subject with a frame: "Russia has … and sends …"; or -1."""
    found = -1
    for _ in range(_MOST_VERBS):
        verb = _verb_before(discourse.document, frame)
        if verb < 0:
            break
        found, frame = verb, frame_at(discourse, verb)
    return found


def _verb_before(document: Document, frame: Frame) -> int:
    """The finite verb before the coordinator that a frame follows, or -1."""
    first = max(ends_of_sentence(document, frame.first)[0], frame.first - _REACH)
    before = frame.first - 1
    if not document.is_a(before, "coordinator") or before < first:
        return -1
    if not is_finite(document, frame.first):
        return -1
    return next((k for k in range(before - 1, first - 1, -1) if is_finite(document, k)), -1)


def embedding_comma(document: Document, k: int) -> int:
    """The comma before the clause or apposition that ends right before token ``k``, or -1."""
    first, _ = ends_of_sentence(document, k)
    if document.low(k - 1) not in (",", "–", "—", ")"):
        return -1
    nearest = -1
    for j in range(k - 2, max(first, k - _REACH), -1):
        if document.low(j) not in (",", "–", "—", "("):
            continue
        nearest = j if nearest < 0 else nearest
        opener = j + 1 + document.is_a(j + 1, "preposition")
        if document.is_a(opener, "relative"):
            return j
    return nearest


def _free(document: Document, frame: Frame, land: bool) -> list[Party]:
    """Nations in a frame that no preposition governs and that are no genitive."""
    found = []
    i = frame.first
    while i < frame.last:
        if document.is_a(i, "preposition") or document.is_a(i, "beside-subject"):
            row = parties_at(document, i + 1, True)
            i = max([i + 1, *(p.last for p in row)])
            continue
        mention = document.mention_at(i)
        i += 1
        if mention is None or mention.first != i - 1 or mention.inside:
            continue
        if mention.role in ("adjective", "force"):
            continue
        code = nation_of(mention, land)
        governed = frame.first <= governor(document, mention.first)
        if code and not governed and not is_genitive(document, mention):
            found.append(Party(code, mention.first, mention.last))
    return found


def _english_subject(discourse: Discourse, at: int, frame: Frame, land: bool) -> list[Party]:
    document = discourse.document
    j = at
    while j > frame.first and (
        document.is_a(j - 1, "ongoing") or document.is_a(j - 1, "negation")
        or document.is_a(j - 1, "and-also") or document.is_a(j - 1, "past")
        or any(v.sense in ("have", "copula") or v.sense.startswith("modal")
               for v in document.lexicon.verbs.get(document.low(j - 1), ()))
        or document.is_a(j - 1, "before-verb")
    ):  # fmt: skip
        j -= 1
    if document.is_a(j - 1, "relative") and document.mention_at(j - 1) is None:
        if document.is_a(j - 2, "preposition"):
            return []
        return antecedents(document, Frame(j - 1, frame.last, j - 1), land)
    named = parties_before(document, j, land)
    if named and (compared := _comparing(document, named[0].first)) > 0:
        named = parties_before(document, compared - (document.low(compared - 1) == ","), land)
    if named:
        governors = {p: governor(document, p.first) for p in named}
        free = [
            p
            for p, k in governors.items()
            if land or k < 0 or document.is_a(k, "of") or document.is_a(k, "with")
        ]
        if free and (land or not _of(document, free[0].first)):
            return free
    if frame.opener >= 0 and not document.is_a(frame.opener - 1, "preposition"):
        if not document.is_a(frame.opener, "whose") or land:
            return antecedents(document, frame, land)
    found = _free(document, Frame(frame.first, at), land)
    if not found:
        return []
    return parties_at(document, found[0].first, land) or found[:1]


def _comparing(document: Document, first: int) -> int:
    """Token of "like" or "unlike" before a name, or -1."""
    j = first - 1
    while document.is_a(j, "determiner"):
        j -= 1
    return j if document.is_a(j, "like") or document.is_a(j, "unlike") else -1


def _of(document: Document, first: int) -> bool:
    """True for a name behind "of" that only qualifies another noun ("the president of Poland")."""
    at = governor(document, first)
    if at < 0 or not document.is_a(at, "of"):
        return False
    return not is_head(document, at - 1)


def antecedents(document: Document, frame: Frame, land: bool = False) -> list[Party]:
    """The nations that a relative clause follows: "Litauen, das …", "Mali, to which …"."""
    i = frame.opener
    while document.is_a(i - 1, "preposition") or document.is_a(i - 1, "all-of"):
        i -= 1
    if document.low(i - 1) in (",", "–", "—", "("):
        i -= 1
    i = behind_name(document, i)
    row = parties_before(document, i, land)
    if len(row) > 1 and not _plural_verb(document, frame):
        return row[-1:]
    return row


def behind_name(document: Document, i: int) -> int:
    """Index behind the name that a German verb parts from its relative clause or apposition.

    "… in Usbekistan zu stationieren, das …"; "… in den Tschad schicken, Nigers Nachbarn".
    """
    while document.language == "de" and _verbal(document, i - 1):
        i -= 1
    return i


def _verbal(document: Document, i: int) -> bool:
    """True for a verb form that stands between a name and its relative clause."""
    forms = document.lexicon.verbs.get(document.low(i), ())
    lower = not document.tokens[i].capital and document.mention_at(i) is None
    return lower and (document.low(i) == "zu" or any(
        v.form in ("inf", "part", "zu", "pres", "past") for v in forms
    ))  # fmt: skip


def _plural_verb(document: Document, frame: Frame) -> bool:
    """True where the verb of a relative clause, or "beide", tells of several."""
    for k in range(frame.opener, frame.last):
        if document.is_a(k, "all-of"):
            return True
        if not is_finite(document, k):
            continue
        low = document.low(k)
        if document.language == "de":
            return low.endswith("en") or low in ("sind", "waren", "seien")
        return not (low.endswith("s") and low != "has") and low not in ("is", "was", "has")
    return False
