"""`firsthello check` for other programs: lines, annotations, exit codes, batches, and bad input."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from tests.cli.command_line import Run, run_apart

SLIP = "Hi Ana,\nI'd like to add you to my network, 100% of it: now, now.\n[Name]"
LINE = re.compile(r"(?:(.+):)?(\d+):(\d+) ([A-Z]{3}\d{3}) (error|warning|advice): (\S.*)")
ANNOTATION = re.compile(r"::(error|warning|notice) ([^:]*)::(.*)")
LINE_END = re.compile(r"%0[AD]")


@pytest.fixture
def files(tmp_path: Path) -> tuple[str, str]:
    """Two files with nearly the same message."""
    text = "Hi {}, I loved your talk on {} and would like to hear how you measure them."
    paths = tmp_path / "to Bo, 100%.txt", tmp_path / "ana.txt"
    for path, words in zip(paths, (("Bo", "storms"), ("Ana", "tides")), strict=True):
        path.write_text(text.format(*words), encoding="utf-8")
    return str(paths[0]), str(paths[1])


def test_every_line_is_a_place_a_code_and_a_message(run: Run) -> None:
    seen = run("check", SLIP, "--json").json
    ended = run("check", SLIP)

    places = [LINE.fullmatch(line).groups() for line in ended.out.splitlines()]
    assert [place[3] for place in places] == [found["code"] for found in seen["findings"]]
    assert {place[0] for place in places} == {None}
    assert ("3", "1", "FMT001") in {place[1:4] for place in places}
    assert "Not checked: " in ended.err


def test_a_file_and_standard_input_are_named(run: Run, files: tuple[str, str]) -> None:
    for name, line, stdin in ((files[1], files[1], ""), ("-", "-", SLIP)):
        out = run("check", line, stdin=stdin).out
        assert {LINE.fullmatch(each)[1] for each in out.splitlines()} == {name}


def test_several_files_are_compared_with_each_other(run: Run, files: tuple[str, str]) -> None:
    out = run("check", *files).out.splitlines()
    same = [LINE.fullmatch(line) for line in out if " HIS001 " in line]

    assert [match[1] for match in same] == list(files)
    assert "'Hi Ana, I loved" in same[0][6]
    assert "HIS001" not in run("check", files[0]).out
    assert "HIS001" in run("check", files[0], "--format", "human").out.partition("Not checked")[2]


def test_several_files_are_one_json_object(run: Run, files: tuple[str, str]) -> None:
    fields = run("check", *files, "--format", "json").json

    assert fields["ready"] is True
    assert [message["path"] for message in fields["messages"]] == list(files)
    assert set(run("check", files[0], "--json").json) == set(fields["messages"][0]) - {"path"}


@pytest.mark.parametrize(
    ("name", "held"),
    [
        ("sent.txt", "Hi Cy, thanks.\n\n{}\n"),
        ("sent.txt", "Hi Cy,\n\nthanks.\n---\n{}\n"),
        ("sent.jsonl", '"Hi Cy, thanks."\n{{"sent": "2026-01-01", "text": "{}"}}\n'),
        ("sent.yaml", '- "Hi Cy, thanks."\n- text: "{}"\n'),
        ("sent.json", '["Hi Cy, thanks.", {{"text": "{}"}}]'),
    ],
)
def test_what_was_sent_is_read_from_a_file(
    run: Run, tmp_path: Path, files: tuple[str, str], name: str, held: str
) -> None:
    path = tmp_path / name
    path.write_text(held.format(Path(files[0]).read_text()), encoding="utf-8")
    out = run("check", files[1], "--sent", str(path)).out

    assert re.search(r"HIS001 warning: It is \d\d % the same .*Hi Bo, I loved", out)


@pytest.mark.parametrize(
    ("name", "held"),
    [
        ("sent.jsonl", "Hi Bo"),
        ("sent.jsonl", "{}"),
        ("sent.jsonl", "[" * 9_000),
        ("sent.yaml", "text: Hi Bo"),
        ("sent.yaml", "- [Hi Bo]"),
        ("sent.yaml", "- &a Hi\n- *a"),
        ("sent.json", '["Hi'),
        ("sent.txt", " "),
        ("sent.txt", b"caf\xe9"),
    ],
)
def test_a_file_of_sent_messages_that_cannot_be_read(
    run: Run, tmp_path: Path, name: str, held: str | bytes
) -> None:
    path = tmp_path / name
    path.write_bytes(held.encode() if isinstance(held, str) else held)
    ended = run("check", SLIP, "--sent", str(path))

    assert (ended.code, ended.out) == (2, "")
    assert ended.err.count("\n") == 1


def test_annotations_are_escaped_as_github_reads_them(run: Run, files: tuple[str, str]) -> None:
    Path(files[0]).write_text(SLIP, encoding="utf-8")
    out = run("check", files[0], "--format", "github").out

    annotations = [ANNOTATION.fullmatch(line) for line in out.splitlines()]
    assert all(annotations)
    for match in annotations:
        fields = dict(pair.split("=", 1) for pair in match[2].split(","))
        assert fields["file"].endswith("to Bo%2C 100%25.txt")
        assert int(fields["line"]) <= int(fields["endLine"])
        assert fields["title"].split()[0] in run("check", SLIP).out
        assert not LINE_END.search(match[3])
    assert {match[1] for match in annotations} >= {"error", "warning"}


def test_an_annotation_of_typed_text_names_no_file(run: Run) -> None:
    assert "file=" not in run("check", SLIP, "--format", "github").out
    assert "file=" not in run("check", "-", "--format", "github", stdin=SLIP).out


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Hi [Name], I'd like to add you to my network.", (1, 1, 1, 0)),
        ("Hi Ana, I'd like to add you to my network.", (0, 1, 1, 0)),
    ],
)
def test_the_weight_from_which_it_fails(run: Run, text: str, codes: tuple[int, ...]) -> None:
    weights = ("error", "warning", "advice", "never")
    for output in ("lines", "json", "github", "human"):
        line = ("check", text, "--format", output, "--fail-on")
        assert tuple(run(*line, weight).code for weight in weights) == codes


def test_context_makes_rules_run(run: Run, brief: str) -> None:
    text = "Hi Maria, I loved your talk on tides."
    bare = run("check", text)
    known = run("check", text, "--recipient", "Ana Ruiz", "--sender", "Tom Hale")

    assert "OPN002" in bare.err
    assert "OPN002 error" in known.out
    over = run("check", text, "--brief", brief, "--recipient", "Maria Lund", "--json").json
    assert "OPN002" not in {found["code"] for found in over["findings"]}
    assert "OPN002" in run("check", text, "--brief", brief).out


def test_a_relationship_is_read_in_any_spelling(run: Run) -> None:
    text = "Hi Ana, our pricing starts at 9 euros, book a demo."
    prospect = run("check", text, "--relationship", "Prospect").out

    assert "PIT001 error" in prospect
    assert run("check", text, "--relationship", "friend family").code == 0


def test_settings_turn_rules_off_and_teach_words(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    text = "Hi Ana, I'd like to add you to my network; the tidelyness!"
    assert {"WHY002", "PRF001"} <= {line.split()[1] for line in run("check", text).out.splitlines()}

    monkeypatch.setenv("FIRSTHELLO_IGNORE", "WHY002")
    monkeypatch.setenv("FIRSTHELLO_WORDS", "tidelyness")
    ended = run("check", text)
    assert not {"WHY002", "PRF001"} & {line.split()[1] for line in ended.out.splitlines()}
    assert "WHY002" in ended.err
    human = run("check", text, "--format", "human").out
    assert re.search(r"WHY002: Switched off\.", human)

    monkeypatch.setenv("FIRSTHELLO_IGNORE", "TRU001")
    assert run("check", text).code == 2


ODD = {
    "one word": "x" * 20_000,
    "right to left": "שלום אנה, אהבתי את ההרצאה שלך על הים. \u202egnol",
    "emoji": "Hi 👨‍👩‍👧‍👦🏳️‍🌈, I **loved** your 👩🏽‍🔬 talk!!! " * 20,
    "Thai": "สวัสดีครับ ผมอยากรู้จักคุณ " * 20,
    "Chinese": "你好，我想认识你。" * 50,
    "NUL": "Hi Ana,\0 I loved\0 your talk.",
    "controls": "".join(map(chr, range(1, 32))) + " Hi",
    "combining": "Hi A" + "\u0301" * 500,
}


@pytest.mark.parametrize("text", ODD.values(), ids=ODD)
def test_odd_texts_give_findings_with_places_inside(run: Run, text: str) -> None:
    fields = run("check", "-", "--json", stdin=text).json
    assert fields["text"] == text
    spans = [*fields["findings"], *(span for step in fields["steps"] for span in step["spans"])]
    assert all(0 <= span["start"] <= span["end"] <= len(text) for span in spans)
    for output in ("lines", "github", "human"):
        assert run("check", "-", "--format", output, stdin=text).code in {0, 1}


@pytest.mark.parametrize(
    ("stdin", "words"),
    [
        (b"", "empty"),
        (b" \n\t", "empty"),
        (b"word " * 200_000, "Keep the few lines"),
        (b"x" * 100_000, "Keep the few lines"),
        (b"\xff\xfe\xfa", "not text in UTF-8"),
        (b"Hi \xed\xa0\x80 Ana", "not text in UTF-8"),
    ],
    ids=["empty", "blank", "1 MB", "one word", "bytes", "surrogate"],
)
def test_what_is_no_message_is_one_sentence(run: Run, stdin: bytes, words: str) -> None:
    ended = run("check", "-", "--format", "json", stdin=stdin)

    assert ended.code == 2
    assert words in json.loads(ended.out)["error"]
    assert ended.err.count("\n") == 1


def test_bytes_on_the_command_line_that_are_no_text_are_survived() -> None:
    ended = run_apart("check", "Hi Ana, caf\udce9 and [Name]")

    assert ended.code == 1
    assert "FMT001" in ended.out
    assert "Traceback" not in ended.err
