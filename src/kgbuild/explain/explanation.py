"""One fact with everything that it rests on, as text or as JSON."""

from __future__ import annotations

import difflib
import functools
import json
import re
from typing import Any

import msgspec
import pyoxigraph as ox
from msgspec import Struct

from kgbuild import resources
from kgbuild.errors import UsageError
from kgbuild.explain.findings import article_id, fact_name, summary
from kgbuild.explain.marks import Mark, quoted
from kgbuild.index import FACT_CLASSES, LANGUAGES, Data, Index, expand, local_name
from kgbuild.namespaces import PREFIXES
from kgbuild.table import printable

__all__ = ["Explanation", "Passage", "Property", "Related", "Source", "explain", "find"]

# Properties of a fact that are shown, in this order.
_SHOWN = (
    *("sender", "lead", "host", "unit"),
    *("personnel", "personnelMin", "personnelMax", "modifier", "equipment"),
    *("status", "start", "end"),
    *("between", "member", "alliance"),
    *("speaker", "role", "kind", "text", "medium", "place", "about"),
)
_MAX_CANDIDATES = 5
# White space and the control characters that would steer a terminal.
_UNSEEN = re.compile(r"[\s\x00-\x1f\x7f-\x9f]+")
_WORDS = {
    "en": {
        "article": "Article",
        "rule": "Rule",
        "evidence": "Evidence",
        "statements": "Statements about it",
        "characters": "characters {start}–{end} of the article",
    },
    "de": {
        "article": "Artikel",
        "rule": "Regel",
        "evidence": "Beleg",
        "statements": "Aussagen dazu",
        "characters": "Zeichen {start}–{end} des Artikels",
    },
}


class Source(Struct, frozen=True, kw_only=True):
    """The article that a fact was read from; what is not known is empty."""

    iri: str
    id: str
    title: str = ""
    published: str = ""
    url: str = ""


class Property(Struct, frozen=True, kw_only=True):
    """A property of a fact, ready to read.

    Attributes:
        name: name of the term in the ontology, such as ``sender``.
        labels: the term's label by language.
        terms: the values as the graph has them: IRIs in full, literals in their lexical form.
        values: the text of each by language; the key is empty where it has no language.
    """

    name: str
    labels: dict[str, str]
    terms: tuple[str, ...]
    values: tuple[dict[str, str], ...]


class Passage(Struct, frozen=True, kw_only=True):
    """A piece of evidence in its sentence: ``sentence[begin:finish]`` is the span.

    Attributes:
        sentence: the sentence that the span stands in.
        begin, finish: where the span stands in the sentence, in characters.
        start, end: where it stands in the article's text, in characters; None if not told.
        language: language tag of the sentence, or empty.
    """

    sentence: str
    begin: int
    finish: int
    start: int | None
    end: int | None
    language: str = ""

    @property
    def span(self) -> str:
        """The words that the fact rests on."""
        return self.sentence[self.begin : self.finish]

    def marked(self, mark: Mark = quoted) -> str:
        """The sentence on one line, with its span marked.

        Example:
            >>> Passage(sentence="He is in.", begin=3, finish=5, start=3, end=5).marked()
            'He »is« in.'
        """
        parts = self.sentence[: self.begin], self.span, self.sentence[self.finish :]
        before, span, after = (_UNSEEN.sub(" ", part) for part in parts)
        return (before + mark(span) + after).strip()


class Related(Struct, frozen=True, kw_only=True):
    """Another fact that has to do with this one: its name and its line."""

    iri: str
    name: str
    summary: str


class Explanation(Struct, frozen=True, kw_only=True):
    """Why a fact stands in the graph.

    Attributes:
        iri: the fact's IRI.
        name: the article's id and the fact's own name, joined by ``/``.
        kind: class of the fact, such as ``Deployment``.
        kind_labels: the class's label by language.
        summary: the fact in one line.
        article: where it was read; None for reference data.
        rule: id of the rule that made it, or empty.
        properties: what it says.
        evidence: the words that it rests on, in the order of the text.
        statements: what is said about it, in the same graph.
    """

    iri: str
    name: str
    kind: str
    kind_labels: dict[str, str]
    summary: str
    article: Source | None
    rule: str
    properties: tuple[Property, ...]
    evidence: tuple[Passage, ...]
    statements: tuple[Related, ...]

    def as_text(self, language: str = "en", mark: Mark = quoted) -> str:
        """The explanation as lines for a person.

        Args:
            language: ``en`` or ``de``.
            mark: how the evidence is set apart in its sentence.
        """
        words = _WORDS.get(language, _WORDS["en"])
        lines = [f"{_in(self.kind_labels, language)} {self.name}", f"  {printable(self.summary)}"]
        lines.append("")
        if self.article:
            about = (self.article.id, self.article.title, self.article.published, self.article.url)
            told = " · ".join(printable(part) for part in about if part)
            lines.append(f"{words['article']}: {told}")
        if self.rule:
            lines.append(f"{words['rule']}: {self.rule}")
        lines.append("")
        for stated in self.properties:
            values = ", ".join(printable(_in(value, language)) for value in stated.values)
            lines.append(f"{_in(stated.labels, language)}: {values}")
        for passage in self.evidence:
            lines += ["", f"{words['evidence']}{_place(passage, words)}:"]
            lines.append(f"  {passage.marked(mark)}")
        if self.statements:
            lines += ["", f"{words['statements']}:"]
            lines += [f"  {s.name}  {printable(s.summary)}" for s in self.statements]
        return "\n".join(lines) + "\n"

    def as_json(self) -> str:
        """The explanation as a JSON object, fields in the order of this class."""
        content: dict[str, Any] = msgspec.to_builtins(self)
        for passage, told in zip(self.evidence, content["evidence"], strict=True):
            told["span"] = passage.span
        return json.dumps(content, ensure_ascii=False, indent=2) + "\n"


def explain(data: Data, fact: str) -> Explanation:
    """Say why a fact stands in the graph.

    Args:
        data: the graph, as a file, quads, a dataset or an index.
        fact: its IRI, a CURIE (``id:article/de-01/deployment-1a2b3c4d``), or as much of the
            end of its IRI as is unique (``de-01/deployment-1a2b3c4d``, ``deployment-1a2b3c4d``).

    Raises:
        UsageError: where no fact or several fit; it lists the candidates.
        InputError: where ``data`` is a file that cannot be read.

    Example:
        >>> examples = resources.path("ontology", "examples.ttl")
        >>> from kgbuild.explain import facts
        >>> [border] = [f.name for f in facts(examples) if f.summary == "BLR – LTU"]
        >>> explain(examples, border).evidence[0].marked()
        '»Litauen grenzt an Belarus« und ist Mitglied der NATO.'
    """
    index = Index.of(data)
    iri = find(index, fact)
    kind = next(k for k in FACT_CLASSES if expand(f"kgo:{k}") in index.values(iri, "rdf:type"))
    statements = (
        Related(iri=other, name=fact_name(index, other), summary=summary(index, other))
        for other in index.subjects("kgo:about", iri)
    )
    passages = [_passage(index, piece) for piece in index.values(iri, "kgo:evidence")]
    passages.sort(key=lambda p: (p.start is None, p.start or 0, p.sentence))
    return Explanation(
        iri=iri,
        name=fact_name(index, iri),
        kind=kind,
        kind_labels=_term_labels(kind),
        summary=summary(index, iri),
        article=_source(index, iri),
        rule=index.value(iri, "kgo:rule"),
        properties=tuple(_properties(index, iri)),
        evidence=tuple(passages),
        statements=tuple(statements),
    )


def find(index: Index, fact: str) -> str:
    """The IRI of the fact that a person names, as :func:`explain` takes it.

    Raises:
        UsageError: where no fact or several fit; it lists the candidates.
    """
    known = [iri for name in FACT_CLASSES for iri in index.instances(f"kgo:{name}")]
    prefix, _, rest = fact.partition(":")
    full = f"{PREFIXES[prefix]}{rest}" if prefix in PREFIXES else fact
    if full in known:
        return full
    fitting = [iri for iri in known if iri.endswith(f"/{rest if prefix == 'id' else fact}")]
    if len(fitting) == 1:
        return fitting[0]
    if fitting:
        names = ", ".join(fact_name(index, iri) for iri in fitting)
        raise UsageError(f"Several facts are named “{fact}”: {names}. Please name one of them.")
    if not known:
        raise UsageError(f"There is no fact “{fact}”: the graph holds no facts.")
    short = {fact_name(index, iri) if "/" in fact else local_name(iri): iri for iri in known}
    asked = "/".join(fact.split("/")[-2:])
    near = difflib.get_close_matches(asked, short, n=_MAX_CANDIDATES, cutoff=0.5)
    listed = [short[name] for name in near] or known[:_MAX_CANDIDATES]
    lines = "".join(
        f"\n  {fact_name(index, iri)}  {printable(summary(index, iri))}" for iri in listed
    )
    hint = "Near it" if near else "Some of them"
    raise UsageError(f"There is no fact “{fact}” among the {len(known)} here. {hint}:{lines}")


def _source(index: Index, fact: str) -> Source | None:
    article = index.value(fact, "prov:wasDerivedFrom")
    if not article:
        return None
    return Source(
        iri=article,
        id=article_id(index, fact),
        title=index.value(article, "schema:headline"),
        published=index.value(article, "schema:datePublished"),
        url=index.value(article, "schema:url"),
    )


def _properties(index: Index, fact: str) -> list[Property]:
    found = []
    for name in _SHOWN:
        terms = index.terms(fact, f"kgo:{name}")
        if terms:
            stated = Property(
                name=name,
                labels=_term_labels(name),
                terms=tuple(term.value for term in terms),
                values=tuple(_texts(index, term) for term in terms),
            )
            found.append(stated)
    return found


def _texts(index: Index, term: ox.NamedNode | ox.BlankNode | ox.Literal) -> dict[str, str]:
    """A value's text by language; a node is known by its name, a concept by the ontology's."""
    if isinstance(term, ox.Literal):
        return {term.language or "": term.value}
    iri = term.value
    if iri.startswith(expand("kgo:")):
        return _term_labels(local_name(iri))
    classes = set(index.values(iri, "rdf:type"))
    if classes & {expand(f"kgo:{kind}") for kind in FACT_CLASSES}:
        return {"": f"{fact_name(index, iri)} ({summary(index, iri)})"}
    count, code = index.value(iri, "kgo:count"), index.value(iri, "kgo:code")
    texts = {}
    for language, name in index.labels(iri).items():
        coded = f"{name} ({code})" if code and name != code else name
        texts[language] = f"{count} {coded}" if count else coded
    return texts


def _passage(index: Index, piece: str) -> Passage:
    exact, before, after = (index.value(piece, f"oa:{n}") for n in ("exact", "prefix", "suffix"))
    sentence = next(iter(index.terms(piece, "kgo:sentence")), None)
    text = sentence.value if sentence else ""
    begin = _best_place(text, exact, before, after)
    if begin is None:  # the span runs over the end of its sentence: show what is around it
        text, begin = before + exact + after, len(before)
    language = sentence.language if isinstance(sentence, ox.Literal) else None
    return Passage(
        sentence=text,
        begin=begin,
        finish=begin + len(exact),
        start=index.number(piece, "oa:start"),
        end=index.number(piece, "oa:end"),
        language=language or "",
    )


def _best_place(text: str, exact: str, before: str, after: str) -> int | None:
    """Where the span stands in its sentence; of several places, the one with its neighbours."""
    places = [i for i in range(len(text)) if text.startswith(exact, i)]

    def agreement(place: int) -> int:
        left = text[:place][::-1], before[::-1]
        right = text[place + len(exact) :], after
        return _common(*left) + _common(*right)

    return max(places, key=agreement, default=None)


def _common(one: str, other: str) -> int:
    """How many characters the two begin with in common."""
    pairs = zip(one, other, strict=False)
    return next((i for i, (a, b) in enumerate(pairs) if a != b), min(len(one), len(other)))


@functools.cache
def _ontology() -> Index:
    try:
        return Index.of(resources.path("ontology", "kgbuild.ttl"))
    except FileNotFoundError:
        return Index(())


def _term_labels(name: str) -> dict[str, str]:
    """The labels of a term of the ontology; its bare name where it has none."""
    return _ontology().labels(expand(f"kgo:{name}"))


def _in(texts: dict[str, str], language: str) -> str:
    fitting = (texts[key] for key in (language, *LANGUAGES, "") if key in texts)
    return next(fitting, "") or next(iter(texts.values()), "")


def _place(passage: Passage, words: dict[str, str]) -> str:
    if passage.start is None or passage.end is None:
        return ""
    return f" ({words['characters'].format(start=passage.start, end=passage.end)})"
