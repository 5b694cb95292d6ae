"""What the verbs of a clause say: sense, tense, mood, voice and negation."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from kgbuild.lang.lexicon import VerbForm
from kgbuild.text.document import Document
from kgbuild.text.verbs import AUXILIARY, FINITE, is_finite, verb_forms

__all__ = ["Predicate", "predicate_of"]


@dataclass(slots=True)
class Predicate:
    """What the verbs of a clause say.

    Attributes:
        sense: class of the main verb; "" where the clause has none that is known.
        lemma: the main verb.
        at: index of the main verb's token, or -1.
        tense: ``present``, ``past``, ``perfect``, ``pluperfect``, ``future`` or "".
        modal: sense of the modal verb, or "".
        passive: True for a passive.
        negated: True where the clause negates its verb.
        excludes: index of the negation behind which alone something is denied, "but no tanks";
            -1 without one.
        subjunctive: True where the finite verb stands in Konjunktiv I (reported speech).
        conditional: True where it stands in Konjunktiv II or with would, could, might.
        finite: index of the finite verb, or -1.
        verbs: all verb tokens with the senses they may have.
    """

    sense: str = ""
    lemma: str = ""
    at: int = -1
    tense: str = ""
    modal: str = ""
    passive: bool = False
    negated: bool = False
    excludes: int = -1
    subjunctive: bool = False
    conditional: bool = False
    finite: int = -1
    verbs: list[tuple[int, tuple[VerbForm, ...]]] = field(default_factory=list)


def predicate_of(
    document: Document, tokens: Sequence[int], *, verb_final: bool = False
) -> Predicate:
    """What the verbs among the tokens of one clause say together."""
    verbs = [(i, forms) for i in tokens if (forms := verb_forms(document, i))]
    words = {document.low(i) for i in tokens}
    usable = [
        (i, kept)
        for i, forms in verbs
        if (
            kept := tuple(
                v
                for v in forms
                if not v.particle
                or (v.particle in words and _has_particle(document, i, v.particle))
            )
        )
    ]
    predicate = Predicate(verbs=usable)
    negations = [
        i for i in tokens if document.is_a(i, "negation") and document.quantity_at(i) is None
    ]
    last_verb = verbs[-1][0] if verbs else -1
    for i in negations:
        if i > last_verb >= 0 and document.is_a(i - 1, "coordinator"):
            # "will send 500 soldiers but no tanks": only what follows is denied.
            predicate.excludes = i
        else:
            predicate.negated = True
    if usable:
        if document.language == "de":
            _fill_german(document, predicate, verb_final)
        else:
            _fill_english(document, predicate)
    return predicate


def _has_particle(document: Document, i: int, particle: str) -> bool:
    """True where an English particle belongs to its verb: "moved in 8,000 men", not "in May"."""
    if document.language == "de":
        return True
    for j in range(i + 1, min(i + 8, len(document.tokens))):
        if document.low(j) == particle:
            following = document.tokens[j + 1] if j + 1 < len(document.tokens) else None
            ends = (
                following is None or following.kind == "mark" or document.is_a(j + 1, "preposition")
            )
            object_ = document.quantity_at(j + 1) is not None or particle in (
                "home",
                "out",
                "back",
                "up",
                "part",
            )
            return (ends or object_) and document.date_at(j + 1) is None
    return False


def _fill_german(document: Document, predicate: Predicate, verb_final: bool) -> None:
    verbs = predicate.verbs
    order = reversed(verbs) if verb_final else iter(verbs)
    finite = next(((i, v) for i, v in order if any(f.form in FINITE for f in v)), None)
    helper = None
    if finite:
        predicate.finite = finite[0]
        helper = next((f for f in finite[1] if f.sense in AUXILIARY and f.form in FINITE), None)
    others = [(i, v) for i, v in verbs if finite is None or i != finite[0]]
    main = None
    if helper or finite is None:
        wanted = ("part", "inf", "zu")
        main = next(
            ((i, f) for i, v in reversed(others) for f in v if f.form in wanted and
             f.sense not in AUXILIARY and f.sense != "other"),
            None,
        ) or next(
            ((i, f) for i, v in reversed(others) for f in v if f.form in wanted and
             f.sense not in ("passive", "modal-plan")),
            None,
        )  # fmt: skip
    if main is None and finite:
        ranked = sorted(finite[1], key=lambda f: (f.form not in FINITE, not f.particle,
                                                  f.sense == "other"))  # fmt: skip
        main = (finite[0], ranked[0])
    if main is None:
        return
    at, form = main
    predicate.at, predicate.sense, predicate.lemma = at, form.sense, form.lemma
    finite_form = next((f for f in finite[1] if f.form in FINITE), None) if finite else None
    if helper and helper.form in FINITE:
        finite_form = helper
    _mood(predicate, finite_form, document)
    helpers = {f.sense for _, v in verbs for f in v if f.sense in AUXILIARY}
    if helper:
        predicate.modal = helper.sense if helper.sense.startswith("modal") else ""
        if form.form == "part":
            predicate.passive = "passive" in helpers or (
                helper.sense == "copula" and form.sense in ("station", "send", "plan", "withdraw")
            )
            if (
                helper.sense == "have"
                or ("passive" in helpers and helper.sense == "copula")
                or (helper.sense == "copula" and not predicate.passive)
            ):
                predicate.tense = "pluperfect" if helper.form == "past" else "perfect"
        elif helper.sense == "passive" and form.form == "inf":
            predicate.tense = "future"


def _mood(predicate: Predicate, finite: VerbForm | None, document: Document) -> None:
    if finite is None:
        return
    predicate.subjunctive = finite.form == "subj"
    predicate.conditional = finite.form == "cond"
    predicate.tense = "past" if finite.form == "past" else "present"
    if finite.sense.startswith("modal"):
        predicate.modal = finite.sense
        if document.low(predicate.finite) in ("sollte", "sollten"):
            predicate.tense = "present"


def _fill_english(document: Document, predicate: Predicate) -> None:
    verbs = predicate.verbs
    start = next((k for k, (i, _) in enumerate(verbs) if is_finite(document, i)), 0)
    chain = [verbs[start]]
    for i, forms in verbs[start + 1 :]:
        helper = any(f.sense in AUXILIARY for f in chain[-1][1])
        gap = [document.low(j) for j in range(chain[-1][0] + 1, i)]
        if (
            helper
            and len(gap) <= 4
            and not any(document.noun(j) for j in range(chain[-1][0] + 1, i))
        ):
            chain.append((i, forms))
        else:
            break
    at, forms = chain[-1]
    ranked = sorted(forms, key=lambda f: (f.sense in AUXILIARY and len(chain) > 1, not f.particle,
                                          f.sense == "other"))  # fmt: skip
    form = ranked[0]
    helper_forms = chain[-2][1] if len(chain) > 1 else ()
    if document.low(at) == "gone" and any(f.sense == "copula" for f in helper_forms):
        # "are to be gone by 2027" is a departure, "have gone to" a movement.
        form = next((f for f in forms if f.sense == "withdraw"), form)
    predicate.finite = chain[0][0]
    predicate.at, predicate.sense, predicate.lemma = at, form.sense, form.lemma
    words = [document.low(i) for i, _ in chain]
    _english_tense(predicate, words, [f.form for f in forms])
    led = any(document.low(j) == "to" for j in range(chain[0][0] - 1, at))
    if led and predicate.modal == "":
        # "are to join", and the headline's "Warsaw to put 10,000 soldiers on the border"
        predicate.modal, predicate.tense = "modal-plan", "future"
    if form.sense in ("plan", "consider", "other", "copula") and predicate.modal == "":
        _english_infinitive(document, predicate, verbs[verbs.index(chain[-1]) + 1 :])


def _english_tense(predicate: Predicate, words: list[str], forms: list[str]) -> None:
    helpers = words[:-1]
    if "will" in helpers or "shall" in helpers:
        predicate.tense, predicate.modal = "future", "modal-plan"
    elif {"would", "could", "may", "might", "can"} & set(helpers):
        predicate.tense, predicate.conditional = "future", True
        predicate.modal = "modal-plan" if "would" in helpers else "modal-can"
    elif {"must", "should"} & set(helpers):
        predicate.tense, predicate.modal = "future", "modal-must"
    elif {"has", "have"} & set(helpers):
        predicate.tense = "perfect"
    elif "had" in helpers:
        predicate.tense = "pluperfect"
    elif {"was", "were"} & set(helpers):
        predicate.tense = "past"
    elif helpers:
        predicate.tense = "present"
    else:
        predicate.tense = "past" if "past" in forms else "present"
    be = bool(helpers) and helpers[-1] in ("is", "are", "was", "were", "be", "been", "being")
    predicate.passive = be and "part" in forms and not words[-1].endswith("ing")


def _english_infinitive(
    document: Document, predicate: Predicate, rest: list[tuple[int, tuple[VerbForm, ...]]]
) -> None:
    """ "is to send", "plans to deploy", "is considering moving": the inner verb is the main one."""
    for i, forms in rest:
        joined = document.low(i - 1) == "to" or (
            document.low(i - 1) == "be" and document.low(i - 2) == "to"
        ) or (any(f.form == "ing" for f in forms) and predicate.sense == "consider")  # fmt: skip
        if not joined:
            continue
        inner = next((f for f in forms if f.sense not in AUXILIARY and f.sense != "other"), None)
        if inner is None:
            continue
        if predicate.sense in ("copula", "plan", "other"):
            predicate.modal = "modal-plan"
        elif predicate.sense == "consider":
            predicate.modal = "consider"
        predicate.passive = document.low(i - 1) == "be"
        predicate.at, predicate.sense, predicate.lemma = i, inner.sense, inner.lemma
        return
