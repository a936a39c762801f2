"""Cases: the files are whole, wrong ones are named, and editors get a schema that fits."""

from pathlib import Path

import pytest

from evals import CaseError, Expect, load_cases
from evals.cases import dataset_hash, read_cases
from evals.commands import main

GOOD = """
- id: one
  brief: {platform: x, sender: {name: Ana Poll}, recipient: {name: No}, tie: 2019}
  must_not: ["2020"]
  tags: [sloppy]
  origin: invented
"""


def read(tmp_path: Path, text: str) -> list:
    path = tmp_path / "mine.yaml"
    path.write_text(text, encoding="utf-8")
    return list(read_cases(path))


def test_a_case_is_read_as_a_brief_file_is(tmp_path: Path) -> None:
    (case,) = read(tmp_path, GOOD)
    assert (case.brief.recipient.name, case.brief.tie) == ("No", "2019")
    assert case.expect is Expect.DRAFT
    assert case.all_tags == (
        "platform:x", "kind:request", "relationship:industry", "language:en", "sloppy",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("old", "new", "complaint"),
    [
        ("id: one", "id: One!", "mine.yaml, case 1 (One!): id"),
        ("id: one", "name: one", "it has no id"),
        ("platform: x,", "platfrom: x,", "Did you mean 'platform'?"),
        ("origin: invented", "expect: maybe\n  origin: invented", "expect"),
        ("must_not:", "mustnot:", "mustnot"),
        ("[sloppy]", "[sloppy", "is not YAML"),
    ],
)
def test_a_wrong_case_is_named(tmp_path: Path, old: str, new: str, complaint: str) -> None:
    with pytest.raises(CaseError, match=r"mine\.yaml") as error:
        read(tmp_path, GOOD.replace(old, new))
    assert complaint in str(error.value)


def test_a_file_is_a_list(tmp_path: Path) -> None:
    with pytest.raises(CaseError, match="must be a list"):
        read(tmp_path, "id: one")


def test_an_id_stands_once(tmp_path: Path) -> None:
    path = tmp_path / "mine.yaml"
    path.write_text(GOOD + GOOD, encoding="utf-8")
    with pytest.raises(CaseError, match="More than one case is called 'one'"):
        load_cases(path)


def test_a_dataset_is_known_by_its_cases_in_any_order() -> None:
    cases = load_cases("everyday")
    assert dataset_hash(cases) == dataset_hash(cases[::-1])
    changed = cases[0].model_copy(update={"must_not": ("other",)})
    assert dataset_hash(cases) != dataset_hash((changed, *cases[1:]))


def test_cases_are_chosen_by_tag_and_name() -> None:
    chosen = load_cases(tags=["platform:instagram", "sloppy"])
    assert chosen
    assert all(case.brief.platform == "instagram" for case in chosen)
    assert [case.id for case in load_cases(ids=[chosen[0].id])] == [chosen[0].id]
    with pytest.raises(CaseError, match="No case is called"):
        load_cases(ids=["nobody"])


def test_list_counts_by_tag(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["list"]) == 0
    shown = capsys.readouterr().out
    assert f"{len(load_cases())} cases" in shown
    assert "platform:facebook" in shown


def test_an_unknown_option_is_refused_in_a_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["list", "--nonsense"]) == 2
    assert "No such option: --nonsense" in capsys.readouterr().err
