"""Derives the inflected forms of a lexicon from its principal parts.

German verbs follow the regular endings of the weak and strong conjugations
(Duden, Die Grammatik, "Das Verb"); the irregular stems are given as data.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from kgbuild.lang.lexicon import Noun, VerbForm

__all__ = ["english_nouns", "english_verbs", "german_nouns", "german_verbs"]

_ENDINGS = ("e", "en", "er", "em", "es")
_VOWELS = frozenset("aeiou")
Forms = Mapping[str, tuple[VerbForm, ...]]


def german_verbs(table: Mapping[str, str]) -> Forms:
    """Inflected form → verb forms, from lines ``lemma present preterite participle``.

    Example:
        >>> forms = german_verbs({"send": "entsenden entsendet entsandte entsandt"})
        >>> [f.form for f in forms["entsende"]], [f.form for f in forms["entsandten"]]
        (['subj'], ['past', 'attr'])
    """
    found: dict[str, list[VerbForm]] = defaultdict(list)
    for sense, lines in table.items():
        for line in filter(str.strip, lines.splitlines()):
            lemma, present, past, participle = line.split()
            for form, kind, particle in _conjugate(lemma, present, past, participle):
                verb = VerbForm(lemma, sense, kind, particle)
                if verb not in found[form]:
                    found[form].append(verb)
    return {form: tuple(verbs) for form, verbs in found.items()}


def _conjugate(
    lemma: str, present: str, past: str, participle: str
) -> Iterable[tuple[str, str, str]]:
    """Yield (form, kind, particle that must stand apart) of one German verb."""
    particle, _, base = lemma.rpartition("|")
    base = base.rpartition("_")[2]
    stem = base.removesuffix("n").removesuffix("e")
    finite = [(base, "pres"), (stem + "e", "subj")]
    finite += [(form, "pres") for form in present.split("/")]
    for form in past.split("/"):
        finite += [(form, "past"), (form + ("n" if form.endswith("e") else "en"), "past")]
    if stem == "sei":
        finite = list(_SEIN)
    finite += _IRREGULAR.get(base, [])
    for form, kind in finite:
        yield form, kind, particle
        if particle:
            yield particle + form, kind, ""
    yield particle + base, "inf", ""
    if particle:
        yield f"{particle}zu{base}", "zu", ""
    yield from ((particle + base + "d" + ending, "attr", "") for ending in ("", *_ENDINGS))
    for form in participle.split("/"):
        yield particle + form, "part", ""
        yield from ((particle + form + ending, "attr", "") for ending in _ENDINGS)


_SEIN = (
    ("ist", "pres"), ("sind", "pres"), ("sei", "subj"), ("seien", "subj"),
    ("war", "past"), ("waren", "past"), ("wäre", "cond"), ("wären", "cond"),
)  # fmt: skip
_IRREGULAR: dict[str, list[tuple[str, str]]] = {
    "werden": [("würde", "cond"), ("würden", "cond"), ("werde", "subj")],
    "haben": [("hätte", "cond"), ("hätten", "cond"), ("habe", "subj")],
    "können": [("könne", "subj"), ("könnte", "cond"), ("könnten", "cond"), ("können", "pres")],
    "müssen": [("müsse", "subj"), ("müsste", "cond"), ("müssten", "cond")],
    "dürfen": [("dürfe", "subj"), ("dürfte", "cond"), ("dürften", "cond")],
    "sollen": [("solle", "subj"), ("sollte", "cond"), ("sollten", "cond")],
    "wollen": [("wolle", "subj")],
    "mögen": [("möge", "subj"), ("möchte", "cond"), ("möchten", "cond")],
    "stehen": [("stünde", "cond"), ("stünden", "cond"), ("stehe", "subj")],
    "geben": [("gäbe", "cond"), ("gebe", "subj")],
    "kommen": [("käme", "cond"), ("kämen", "cond")],
}


def english_verbs(table: Mapping[str, str]) -> Forms:
    """Inflected form → verb forms, from lines ``base [past participle]``.

    Example:
        >>> forms = english_verbs({"send": "deploy", "withdraw": "pull|out"})
        >>> [f.form for f in forms["deployed"]], forms["pulled"][0].particle
        (['past', 'part'], 'out')
    """
    found: dict[str, list[VerbForm]] = defaultdict(list)
    for sense, lines in table.items():
        for line in filter(str.strip, lines.splitlines()):
            if sense.startswith("modal"):
                for word in line.split():
                    found[word].append(VerbForm(word, sense, "pres"))
                continue
            words = line.split()
            base, _, particle = words[0].partition("|")
            regular = _with_ed(base)
            past, part = words[1:] if len(words) == 3 else (regular, regular)
            forms = [(base, "inf"), (_with_s(base), "pres"), (_with_ing(base), "ing")]
            forms += [(form, "past") for form in past.split("/")]
            forms += [(form, "part") for form in part.split("/")]
            if base == "be":
                forms += [("is", "pres"), ("are", "pres"), ("am", "pres")]
            if base == "have":
                forms += [("has", "pres")]
            for form, kind in forms:
                found[form].append(VerbForm(words[0], sense, kind, particle))
    return {form: tuple(verbs) for form, verbs in found.items()}


def _with_s(base: str) -> str:
    if base.endswith(("s", "x", "ch", "sh", "z")):
        return base + "es"
    if base.endswith("y") and base[-2] not in _VOWELS:
        return base[:-1] + "ies"
    return base + "s"


def _with_ed(base: str) -> str:
    if base.endswith("e"):
        return base + "d"
    if base.endswith("y") and base[-2] not in _VOWELS:
        return base[:-1] + "ied"
    return (base + base[-1] if _doubles(base) else base) + "ed"


def _with_ing(base: str) -> str:
    if base.endswith("e") and not base.endswith(("ee", "ye", "oe")) and base != "be":
        return base[:-1] + "ing"
    return (base + base[-1] if _doubles(base) else base) + "ing"


# Final consonants double after a short stressed vowel (plan, cut, commit, refer).
_DOUBLING = frozenset(
    "plan ship commit cut put quit get run transfer refer begin trim stop drop ban step".split()
)


def _doubles(base: str) -> bool:
    return base in _DOUBLING


def german_nouns(table: Mapping[str, str]) -> dict[str, Noun]:
    """Inflected form → noun, from words ``lemma:gender/further/forms``.

    Regular genitives ("Monats") and plurals ("Besatzungen") need not be listed; a form that is
    listed goes before one that is derived.

    Example:
        >>> nouns = german_nouns({"unit": "besatzung:f", "thing": "monat:m/monate"})
        >>> nouns["besatzungen"].lemma, nouns["monats"].lemma
        ('Besatzung', 'Monat')
    """
    found: dict[str, Noun] = {}
    derived: dict[str, Noun] = {}
    for sense, words in table.items():
        for word in words.split():
            first, *others = word.split("/")
            lemma, _, gender = first.partition(":")
            noun = Noun("-".join(part.capitalize() for part in lemma.split("-")), sense, gender)
            for form in (lemma, *others):
                found.setdefault(form, noun)
            weak = f"{lemma}en" in others and f"{lemma}e" not in others
            for form in _regular_forms(lemma, gender, weak=weak):
                derived.setdefault(form, noun)
    return {**derived, **found}


_FEMININE_ENDS = ("ung", "ion", "heit", "keit", "schaft", "ei", "ät")
_SIBILANTS = ("s", "ß", "x", "z")


def _regular_forms(lemma: str, gender: str, *, weak: bool) -> Iterator[str]:
    """The genitive of masculine and neuter nouns, the plural of feminine ones."""
    if gender == "f" and lemma.endswith(_FEMININE_ENDS):
        yield f"{lemma}en"
    elif gender == "f" and lemma.endswith("e"):
        yield f"{lemma}n"
    elif gender in ("m", "n") and not weak and not lemma.endswith("e"):
        yield f"{lemma}es"
        if not lemma.endswith(_SIBILANTS):
            yield f"{lemma}s"


def english_nouns(table: Mapping[str, str]) -> dict[str, Noun]:
    """Singular and plural → noun, from words ``singular[/plural]``.

    Example:
        >>> english_nouns({"unit": "company/companies"})["companies"].lemma
        'company'
    """
    found: dict[str, Noun] = {}
    for sense, words in table.items():
        for word in words.split():
            singular, _, plural = word.partition("/")
            noun = Noun(singular.replace("-", " "), sense)
            for form in (singular, plural or _with_s(singular)):
                found.setdefault(form, noun)
                if "-" in form:
                    found.setdefault(form.replace("-", " "), noun)
    return found
