"""Every kind of input gives articles; every fault is a sentence with its place."""

from __future__ import annotations

import datetime as dt
import io
import json
import tracemalloc
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kgbuild.errors import InputError
from kgbuild.model import (
    Article,
    Border,
    Deployment,
    Entity,
    Equipment,
    Fact,
    Figure,
    Membership,
    PartialDate,
    Reading,
    Rejection,
    Span,
    Statement,
    Unit,
    to_json,
    with_ids,
)
from kgbuild.read import READERS, read

GERMAN = "Die Bundeswehr schickt 350 Soldaten nach Litauen. Litauen grenzt an Belarus."
ENGLISH = "The government will send 350 soldiers to Lithuania."
Write = Callable[[str, str | bytes], Path]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    def write(name: str, content: str | bytes) -> Path:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return path

    return write


def one(path: Path) -> Article:
    [found] = read([path])
    assert isinstance(found, Article)
    return found


def refusal(*inputs: Path | str, stdin: bytes = b"") -> str:
    with pytest.raises(InputError) as caught:
        list(read(inputs, stdin=io.BytesIO(stdin)))
    return str(caught.value)


def with_errors(*inputs: Path) -> tuple[list[Article | Reading], list[str]]:
    errors: list[InputError] = []
    found = list(read(inputs, on_error=errors.append))
    return found, [str(error) for error in errors]


def rows(*rows: object) -> str:
    return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)


def article_row(**fields: object) -> dict[str, object]:
    return {"type": "article", "id": "a", "text": GERMAN, "language": "de", **fields}


def border_row(**fields: object) -> dict[str, object]:
    words = "Litauen grenzt an Belarus"
    start = GERMAN.index(words)
    evidence = [{"start": start, "end": start + len(words), "exact": words}]
    row = {"type": "border", "article": "a", "evidence": evidence, "between": ["LTU", "BLR"]}
    return {**row, **fields}


# --- text and Markdown ---


@pytest.mark.parametrize("suffix", [".txt", ".md", ".markdown", ".TXT"])
def test_a_text_file_is_an_article_named_after_it(write: Write, suffix: str) -> None:
    assert one(write(f"litauen{suffix}", GERMAN)) == Article(
        id="litauen", text=GERMAN, language="de"
    )


def test_a_text_is_kept_to_the_character(write: Write) -> None:
    text = f"\r\n  {GERMAN}\r\n\n\u2028Ende.\x0c \n"
    assert one(write("a.txt", text)).text == text


def test_a_byte_order_mark_is_no_part_of_the_text(write: Write) -> None:
    assert one(write("a.txt", b"\xef\xbb\xbf" + GERMAN.encode())).text == GERMAN


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_front_matter_gives_the_fields_and_the_text_begins_after_it(write: Write, end: str) -> None:
    lines = [
        "---",
        "id: de-01",
        "title: 'Mehr Soldaten: 350'",
        "url: https://example.org/a?b=ü",
        "published: 2022-02-07",
        "language: de",
        "author: [ignored, too]",
        "---",
        GERMAN,
        "---",
        "",
    ]
    assert one(write("a.md", end.join(lines))) == Article(
        id="de-01",
        text=f"{GERMAN}{end}---{end}",
        title="Mehr Soldaten: 350",
        url="https://example.org/a?b=ü",
        published=dt.date(2022, 2, 7),
        language="de",
    )


def test_values_of_front_matter_stay_as_they_are_written(write: Write) -> None:
    found = one(write("a.md", f"---\nid: 007\ntitle: yes\nurl: ~\n---\n{GERMAN}"))
    assert (found.id, found.title, found.url) == ("007", "yes", None)


@pytest.mark.parametrize(
    "text", [f"---\nKein Feld.\n---\n{GERMAN}", f"---\n{GERMAN}", f"- a\n---\nid: b\n---\n{GERMAN}"]
)
def test_a_rule_in_the_text_is_no_front_matter(write: Write, text: str) -> None:
    assert one(write("a.md", text)).text == text


@pytest.mark.parametrize(
    ("head", "sentence"),
    [
        ("published: 7.2.2022", ":3: published: expected a date as YYYY-MM-DD, got '7.2.2022'"),
        ("published: 2022-02-31", ":3: published: expected a date as YYYY-MM-DD"),
        ("published: 20220207", ":3: published: expected a date as YYYY-MM-DD"),
        ("language: fr", ":3: language: expected de or en, got 'fr': kgbuild reads German and"),
        ("url: example.org", ":3: url: expected an absolute address such as https://"),
        ("id: ''", ":3: id: expected a name of at least one character"),
        ('id: "a\\nb"', ":3: id: expected a name in one line, found the character U+000A"),
        ("title: [a, b]", ":3: title: expected one value, found several"),
        ("title: a\ntitle: b", ":4: title: the field stands here twice"),
        ("title: 'a", ": this is no valid YAML: "),
        ("a: b: c", ":3: this is no valid YAML: mapping values are not allowed here"),
        ("title: !!python/object:os.system a\nid: [", "this is no valid YAML"),
    ],
)
def test_a_wrong_field_of_front_matter_is_refused_with_its_line(
    write: Write, head: str, sentence: str
) -> None:
    path = write("a.md", f"---\nkeywords: x\n{head}\n---\n{GERMAN}")
    assert refusal(path).startswith(str(path))
    assert sentence in refusal(path)


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "expected the text of an article, found none"),
        (b" \n\n", "expected the text of an article, found none"),
        (b"---\nid: a\n---\n", "expected the text of an article, found none"),
        (b"eins\nM\xfcnchen", ":2: expected UTF-8, found the byte 0xFC"),
        ("München".encode("utf-16"), ":1: the file is UTF-16; please save it as UTF-8"),
        (b"\x89PNG\r\n\x1a\n\0\0", ":3: expected text, found a zero byte"),
        (
            b"Le gouvernement enverra des soldats dans le pays.",
            "the article 'a' is in neither German nor English",
        ),
    ],
)
def test_what_is_no_text_in_german_or_english_is_refused(
    write: Write, content: bytes, sentence: str
) -> None:
    assert sentence in refusal(write("a.txt", content))


@pytest.mark.parametrize("size", [5_000_001, 21_000_000])
def test_an_article_beyond_the_limit_is_refused_with_the_remedy(write: Write, size: int) -> None:
    words = "und die "
    path = write("a.txt", words * (size // len(words) + 1))
    assert "5,000,000 characters, and this one has more; please split it" in refusal(path)


# --- web pages ---

PAGE = """<!DOCTYPE html>
<html lang="{language}"><head><title>Mehr Soldaten | Zeitung</title>
<meta property="og:title" content="Mehr Soldaten">
<meta property="article:published_time" content="2022-02-07T10:00:00+01:00">
<link rel="canonical" href="https://example.org/news/mehr-soldaten">
</head><body><nav><ul><li><a href="/">Start</a></li></ul></nav>
<article><h1>Mehr Soldaten</h1><p>{text}</p>
<p>Sie sollen dort bis zum Frühjahr bleiben, hieß es am Montag aus dem Ministerium.</p></article>
<aside>Werbung: Kaufen Sie jetzt!</aside><footer>Impressum</footer></body></html>
"""


def test_a_web_page_gives_its_text_title_address_date_and_language(write: Write) -> None:
    found = one(write("a.html", PAGE.format(language="de-DE", text=GERMAN)))
    assert GERMAN in found.text
    assert "Impressum" not in found.text
    assert "<p>" not in found.text
    assert found.title == "Mehr Soldaten"
    assert found.url == "https://example.org/news/mehr-soldaten"
    assert found.published == dt.date(2022, 2, 7)
    assert found.language == "de"


def test_the_words_of_a_page_tell_its_language_before_its_template(write: Write) -> None:
    assert one(write("a.htm", PAGE.format(language="en", text=GERMAN))).language == "de"


def test_a_page_without_an_article_is_refused(write: Write) -> None:
    page = "<html><body><script>x()</script></body></html>"
    assert "found no article in this page" in refusal(write("a.html", page))


def test_a_page_without_a_date_gets_none_from_the_calendar(write: Write) -> None:
    page = PAGE.format(language="de", text=GERMAN).replace("2022-02-07T10:00:00+01:00", "")
    assert one(write("a.html", page)).published is None


# --- JSON Lines: articles to be read ---


@pytest.mark.parametrize("suffix", [".jsonl", ".ndjson"])
def test_each_line_is_an_article(write: Write, suffix: str) -> None:
    path = write(
        f"a{suffix}",
        rows({"id": "a", "text": GERMAN, "tags": ["ignored"]})
        + "\n"
        + rows({"id": 2, "text": ENGLISH, "title": None, "published": "2022-02-07T10:00:00Z"}),
    )
    assert list(read([path])) == [
        Article(id="a", text=GERMAN, language="de"),
        Article(id="2", text=ENGLISH, language="en", published=dt.date(2022, 2, 7)),
    ]


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ('{"id": "a"', ":2: this is no valid JSON at column 11: Expecting ',' delimiter"),
        ('{"id": "a"}', ":2: the field text is missing"),
        ('{"text": "x"}', ":2: the field id is missing"),
        ('["a"]', ":2: $: expected object, got array"),
        ('{"id": "a", "text": 3}', ":2: $.text: expected str, got int"),
        ('{"id": "a", "text": " "}', ":2: expected the text of an article, found none"),
        ('{"id": "a", "text": "x \\ud800 y"}', ":2: expected text, found half of a surrogate pair"),
        ('{"id": "a", "text": "x \\u0000"}', ":2: $.text: expected text, found the character U+00"),
        ('{"id": "a", "text": "x", "published": "2022"}', ":2: $.published: expected a date as YY"),
        (
            '{"id": "a", "text": "x", "language": "fr"}',
            ":2: $.language: expected de or en, got 'fr': kgbuild reads German and English",
        ),
        ('{"id": "a", "text": "x", "url": "a b"}', ":2: $.url: expected an absolute address"),
        ('{"id": "a", "text": "x", "type": "news"}', ":2: $.type: expected one of article, depl"),
        ('{"a":' * 100_000, ":2: this is no JSON that can be read: it is nested too deeply"),
    ],
)
def test_a_bad_line_is_refused_with_its_number_and_field(
    write: Write, line: str, sentence: str
) -> None:
    assert sentence in refusal(write("a.jsonl", "\n" + line + "\n"))


def test_a_bad_line_loses_that_line_only(write: Write) -> None:
    good = [rows({"id": name, "text": GERMAN}).encode() for name in ("a", "b", "c")]
    path = write("a.jsonl", good[0] + b"{\n" + good[1] + b'{"id": "\xff"}\n' + good[2])
    found, errors = with_errors(path)
    assert [article.id for article in found if isinstance(article, Article)] == ["a", "b", "c"]
    assert [error.split(" ")[0] for error in errors] == [f"{path}:2:", f"{path}:4:"]


def test_a_file_in_another_encoding_gives_one_error(write: Write) -> None:
    content = rows({"id": "a", "text": GERMAN}, {"id": "b", "text": GERMAN})
    _, errors = with_errors(write("a.jsonl", content.encode("utf-16")))
    assert len(errors) == 1
    assert "UTF-16" in errors[0]


def test_a_large_file_is_read_line_by_line(write: Write) -> None:
    text = GERMAN * 100
    path = write("a.jsonl", "".join(rows({"id": i, "text": text}) for i in range(1000)))
    assert path.stat().st_size > 7_000_000
    tracemalloc.start()
    assert sum(1 for _ in read([path])) == 1000
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 3_000_000


# --- JSON Lines: articles with their facts ---


def test_an_article_with_its_facts_is_a_reading(write: Write) -> None:
    path = write("a.jsonl", rows(article_row(), border_row(), {"id": "b", "text": ENGLISH}))
    reading, article = read([path])
    assert isinstance(reading, Reading)
    assert reading.article == Article(id="a", text=GERMAN, language="de")
    [border] = reading.facts
    assert isinstance(border, Border)
    assert border.id.startswith("border-")
    assert isinstance(article, Article)


@pytest.mark.parametrize(
    ("row", "sentence"),
    [
        (
            border_row(evidence=[{"start": 0, "end": 7, "exact": "Litauen"}]),
            ":2: $.evidence[0]: expected 'Litauen' at 0–7, but 'Die Bun' stands there; "
            "those words stand at 41–48, 50–57",
        ),
        (
            border_row(evidence=[{"start": 900, "end": 905, "exact": "Polen"}]),
            "but the article has no text there; those words stand nowhere in it",
        ),
        (
            border_row(evidence=[{"start": 0, "end": 2, "exact": "Die"}]),
            ":2: $.evidence[0]: the span 0–2 is not as long as its text (3)",
        ),
        (border_row(evidence=[]), ":2: $.evidence: expected at least one entry, found none"),
        (
            border_row(between=["LTU", "GER"]),
            ":2: $.between[1]: there is no nation 'GER' (did you mean DEU",
        ),
        (
            border_row(between=["LTU", "Belarus"]),
            ":2: $.between[1]: expected a nation's code of three capital letters, such as DEU",
        ),
        (border_row(betwen=[]), ":2: $: there is no field betwen; please check its name"),
        (
            border_row(type="boarder"),
            ":2: $.type: expected one of article, deployment, border, membership, ally_tie, "
            "statement, rejected, got 'boarder' (did you mean border?)",
        ),
        (border_row(article="b"), ":2: $.article: this belongs to the article 'b'"),
        (
            border_row(type="membership", between=None),
            ":2: $: there is no field between",
        ),
    ],
)
def test_a_wrong_fact_is_refused_with_its_line_and_field(
    write: Write, row: dict[str, object], sentence: str
) -> None:
    assert sentence in refusal(write("a.jsonl", rows(article_row(), row)))


def deployment_row(**fields: object) -> dict[str, object]:
    row = border_row(type="deployment", sender={"kind": "nation", "code": "DEU"}, status="planned")
    del row["between"]
    return {**row, **fields}


def statement_row(**fields: object) -> dict[str, object]:
    row = border_row(
        type="statement", speaker={"kind": "body", "label": "Ministerium"}, kind="quote", text="x"
    )
    del row["between"]
    return {**row, **fields}


@pytest.mark.parametrize(
    ("row", "sentence"),
    [
        (
            deployment_row(status="plannd"),
            "$.status: expected one of considered, planned, ongoing, "
            "completed, withdrawn, got 'plannd' (did you mean planned?)",
        ),
        (deployment_row(modifiers=["abot"]), "$.modifiers[0]: expected one of additional, about"),
        (deployment_row(personnel={"value": "350"}), "$.personnel.value: expected int | null, got"),
        (deployment_row(personnel={}), "$.personnel: a figure needs a value, a minimum or a max"),
        (deployment_row(start="2022-13"), "$.start: '2022-13' is no day of the calendar"),
        (deployment_row(lead="XXX"), "$.lead: there is no nation 'XXX'"),
        (
            deployment_row(sender={"kind": "alliance", "code": "NATTO"}),
            "$.sender.code: there is no alliance 'NATTO' (did you mean NATO",
        ),
        (
            deployment_row(hosts=[{"kind": "region", "label": "Rukla", "within": "LIT"}]),
            "$.hosts[0].within: there is no nation 'LIT' (did you mean LTU",
        ),
        (
            deployment_row(hosts=[{"kind": "town", "label": "Rukla"}]),
            "$.hosts[0].kind: expected one of nation, alliance, region, person, body, got 'town'",
        ),
        (
            statement_row(kind="qoute"),
            "$.kind: expected one of quote, reported, denial, got 'qoute' (did you mean quote?)",
        ),
        (statement_row(speaker={"kind": "nation", "code": "XXX"}), "$.speaker.code: there is no"),
        (statement_row(about=["border-0"]), "$.about: there is no fact 'border-0' of this article"),
    ],
)
def test_a_wrong_value_is_refused_with_what_was_expected(
    write: Write, row: dict[str, object], sentence: str
) -> None:
    assert f":2: {sentence}" in refusal(write("a.jsonl", rows(article_row(), row)))


def test_a_fact_before_its_article_is_refused(write: Write) -> None:
    message = refusal(write("a.jsonl", rows(border_row())))
    assert ":1: $.article: this belongs to the article 'a'; the line of that article" in message


def test_two_facts_of_one_id_are_refused_with_both_lines(write: Write) -> None:
    two = (border_row(id="x"), deployment_row(id="x"))
    message = refusal(write("a.jsonl", rows(article_row(), *two)))
    assert ":3: $.id: the fact in line 2 has the id 'x' too" in message


def test_a_wrong_fact_is_lost_and_those_that_speak_of_it_too(write: Write) -> None:
    path = write(
        "a.jsonl",
        rows(
            article_row(),
            border_row(id="x", between=["LTU", "XXX"]),
            statement_row(id="s", about=["x"]),
            statement_row(id="t", about=["s"]),
            border_row(id="y"),
        ),
    )
    [reading], errors = with_errors(path)
    assert isinstance(reading, Reading)
    assert [fact.id for fact in reading.facts] == ["y"]
    assert [error.removeprefix(f"{path}:")[0] for error in errors] == ["2", "3", "4"]


@pytest.mark.parametrize("bad", [article_row(text=""), article_row(type="artikel")])
def test_a_wrong_article_loses_its_facts_without_an_error_for_each(
    write: Write, bad: dict[str, object]
) -> None:
    path = write("a.jsonl", rows(bad, border_row(), border_row(), {"id": "b", "text": ENGLISH}))
    [article], errors = with_errors(path)
    assert isinstance(article, Article)
    assert len(errors) == 1


def test_rejections_stay_with_their_article(write: Write) -> None:
    span = Span.of(GERMAN, 0, 3)
    rejection = Rejection(
        article="a", candidate="deployment", reason="negated", explanation="Nein.", evidence=(span,)
    )
    path = write("a.jsonl", rows(article_row()) + to_json(rejection) + "\n")
    [reading] = read([path])
    assert isinstance(reading, Reading)
    assert reading.rejected == (rejection,)


@st.composite
def readings(draw: st.DrawFn) -> Reading:
    text = draw(
        st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), min_size=1)
    )
    text += draw(st.sampled_from([GERMAN, ENGLISH]))
    name = draw(st.text("abÄ/#? 1", min_size=1).filter(str.strip))

    def evidence() -> tuple[Span, ...]:
        start = draw(st.integers(0, len(text) - 1))
        return (Span.of(text, start, draw(st.integers(start + 1, len(text)))),)

    nations = [Entity(kind="nation", code=code) for code in ("DEU", "LTU")]
    region = Entity(kind="region", label="Rukla", within="LTU")
    facts: list[Fact] = []
    for kind in draw(st.lists(st.sampled_from("bmds"), max_size=4)):
        words = evidence()
        match kind:
            case "b":
                facts.append(Border(article=name, between=("LTU", "BLR"), evidence=words))
            case "m":
                facts.append(
                    Membership(article=name, member="LTU", alliance="NATO", evidence=words)
                )
            case "d":
                facts.append(
                    Deployment(
                        article=name,
                        evidence=words,
                        sender=nations[0],
                        hosts=(nations[1], region),
                        unit=Unit(label="Heer"),
                        personnel=draw(st.sampled_from([None, Figure(value=350), Figure(min=2)])),
                        equipment=(Equipment(label="Panzer", count=draw(st.integers(0, 9))),),
                        status=draw(st.sampled_from(["planned", "ongoing"])),
                        start=draw(st.sampled_from([None, *map(PartialDate, ["2022", "--02-07"])])),
                    )
                )
            case _:
                about = (with_ids(facts)[0].id,) if facts else ()
                facts.append(
                    Statement(
                        article=name,
                        evidence=words,
                        speaker=region,
                        kind="quote",
                        text=words[0].exact,
                        about=about,
                    )
                )
    article = Article(
        id=name,
        text=text,
        title=draw(st.sampled_from([None, "Titel"])),
        url=draw(st.sampled_from([None, "https://example.org/a"])),
        published=draw(st.none() | st.dates()),
        language=draw(st.sampled_from(["de", "en"])),
    )
    return Reading(article=article, facts=with_ids(facts))


@given(readings())
@settings(suppress_health_check=[HealthCheck.too_slow])
def test_what_the_model_writes_is_read_back(reading: Reading) -> None:
    lines = [to_json(record) for record in (reading.article, *reading.facts)]
    [found] = read(["-"], stdin=io.BytesIO("\n".join(lines).encode()))
    assert found == reading


# --- folders, standard input, and whole runs ---


def test_a_folder_is_read_by_path_and_names_its_articles_so(write: Write, tmp_path: Path) -> None:
    for name in ("b.txt", "a/z.md", "a/b/c.txt", "a/.hidden.txt", ".git/x.txt", "picture.png"):
        write(name, GERMAN)
    found = list(read([tmp_path]))
    assert [article.id for article in found if isinstance(article, Article)] == [
        "a/b/c",
        "a/z",
        "b",
    ]


def test_a_folder_with_nothing_to_read_is_refused_with_the_endings(write: Write) -> None:
    folder = write("folder/picture.png", "x").parent
    assert "the folder holds no file that can be read (.htm, .html, .jsonl," in refusal(folder)


def test_a_named_file_of_another_kind_is_refused_with_the_endings(write: Write) -> None:
    message = refusal(write("a.pdf", "x"))
    assert "a.pdf: expected a file that ends in one of .htm, .html, .jsonl" in message


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    assert refusal(tmp_path / "none.txt").endswith("none.txt: there is no such file or folder")


def test_a_file_that_may_not_be_read_is_refused(
    write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = write("a.txt", GERMAN)

    def deny(*args: object, **kwargs: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", deny)
    assert refusal(path) == f"{path}: cannot be read: Permission denied"


@pytest.mark.parametrize(
    ("content", "name"),
    [
        (GERMAN, "stdin"),
        (f"---\nid: x\n---\n{GERMAN}", "x"),
        (rows({"id": "x", "text": GERMAN}), "x"),
        ("\ufeff\n" + rows({"id": "x", "text": GERMAN}), "x"),
        (PAGE.format(language="de", text=GERMAN), "stdin"),
    ],
)
def test_standard_input_is_told_by_how_it_begins(content: str, name: str) -> None:
    [article] = read(["-"], stdin=io.BytesIO(content.encode()))
    assert isinstance(article, Article)
    assert article.id == name
    assert article.text.removesuffix("\n") == GERMAN or "Mehr Soldaten" in article.text


def test_empty_standard_input_is_refused() -> None:
    assert refusal("-") == "-: expected the text of an article, found none"


def test_an_id_names_one_article_of_the_run(write: Write) -> None:
    first, second = write("one/a.txt", GERMAN), write("two/a.txt", GERMAN)
    message = refusal(first, second)
    assert message.startswith(f"{second}: the article 'a' stands here and in {first}; ")
    assert "also where the texts are the same" in message


def test_an_id_may_not_stand_twice_in_a_file(write: Write) -> None:
    row = {"id": "a", "text": GERMAN}
    assert "the article 'a' stands twice in this file" in refusal(write("a.jsonl", rows(row, row)))


def test_other_articles_are_read_where_one_cannot_be(write: Write, tmp_path: Path) -> None:
    write("a.txt", "")
    write("b.txt", GERMAN)
    write("c.html", "<html></html>")
    write("d.jsonl", "{")
    found, errors = with_errors(tmp_path / "none.txt", tmp_path)
    assert [article.id for article in found if isinstance(article, Article)] == ["b"]
    assert [error.split(": ")[0].rpartition("/")[2] for error in errors] == [
        "none.txt",
        "a.txt",
        "c.html",
        "d.jsonl:1",
    ]


@given(st.binary(max_size=60), st.sampled_from(sorted(READERS)))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=200)
def test_any_bytes_are_read_or_refused(tmp_path: Path, content: bytes, suffix: str) -> None:
    path = tmp_path / f"a{suffix}"
    path.write_bytes(content)
    errors: list[InputError] = []
    assert list(read([path], on_error=errors.append)) or errors or suffix.endswith(("jsonl", "son"))
