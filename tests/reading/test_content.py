"""Content words and their stems."""

import pytest

from assistant.reading import content_words, stem, stems


@pytest.mark.parametrize(
    "same",
    [
        "pump pumps pumped pumping",
        "photographer photography photographs",
        "engineer engineers engineering",
        "nurse nurses nursing",
        "move moves moved moving",
        "bake baked baking bakes",
        "box boxes boxing",
        "row rows rowed rowing",
        "plan plans planned planning",
        "map maps mapping mapped",
        "spell spells spelling",
        "class classes",
        "political politics",
        "family families",
        "Ana's Ana’s Ana",
        "Straße STRASSE",
    ],
)
def test_forms_of_one_word_share_a_stem(same: str) -> None:
    assert len({stem(word) for word in same.split()}) == 1


@pytest.mark.parametrize(
    "different",
    [
        "pump pumpkin",
        "tide tidy",
        "paper pepper",
        "Leeds leads",
        "car care",
        "spring sprint",
        "king kin",
    ],
)
def test_different_words_do_not(different: str) -> None:
    assert len({stem(word) for word in different.split()}) == 2


def test_words_without_content_are_left_out() -> None:
    text = "Thank you for your talk on the tides, and I'd like 3 more!"

    assert [text[word.start : word.end] for word in content_words(text)] == ["talk", "tides", "3"]


def test_common_words_are_known_in_every_form() -> None:
    assert all(word.common for word in content_words("working teams met companies leading"))
    assert not any(word.common for word in content_words("Iceberg tides nurse"))


def test_scripts_without_spaces_are_compared_in_pairs() -> None:
    assert stems(["数据平台主管"]) & stems(["我很喜欢你的数据文章"]) == {"数据"}
