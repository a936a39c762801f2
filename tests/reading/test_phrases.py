"""The phrase matcher: what its small language means, and that it stays linear."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.reading import passages, phrase_pattern, plain


@pytest.mark.parametrize(
    ("phrase", "text", "found"),
    [
        ("reaching out", "I'm Reaching\nout to you", ["Reaching\nout"]),
        ("reaching out", "outreaching outward", []),
        ("(hope|trust) you", "I trust you", ["trust you"]),
        ("your (huge )?talk", "your talk, your huge talk", ["your talk", "your huge talk"]),
        (
            "add you to my ~network",
            "add you to my own big network",
            ["add you to my own big network"],
        ),
        ("add you to my ~network", "add you to my one two three network", []),
        ("happy #ing", "Happy sowing! Happy to", ["Happy sowing"]),
        ("let's go", "Let’s go", ["Let’s go"]),
        ("i'd like", "I\u00a0would; I’d\u00a0like", ["I’d\u00a0like"]),
    ],
)
def test_phrases(phrase: str, text: str, found: list[str]) -> None:
    spans = passages(phrase_pattern(phrase), plain(text))

    assert [text[span.start : span.end] for span in spans] == found


def test_named_words_stand_for_a_choice() -> None:
    pattern = phrase_pattern("our {goods}", goods="price list,\n    pricing")

    assert [pattern.search(text) is not None for text in ("our price list", "our pricing")] == [
        True,
        True,
    ]


@pytest.mark.parametrize("phrase", ["go+", "a*", r"\w", "{{2}}"])
def test_what_could_repeat_without_bound_is_refused(phrase: str) -> None:
    with pytest.raises(ValueError, match="may not repeat"):
        phrase_pattern(phrase)


@given(st.text())
def test_plain_keeps_every_place(text: str) -> None:
    assert len(plain(text)) == len(text)


def test_a_near_match_repeated_takes_time_in_proportion() -> None:
    pattern = phrase_pattern("add you to my ~network")

    def seconds(size: int) -> float:
        text = "add you to my own big " * size
        start = time.perf_counter()
        assert not pattern.search(text)
        return time.perf_counter() - start

    seconds(10)
    small = min(seconds(500) for _ in range(5))
    large = min(seconds(5000) for _ in range(5))
    assert large < 40 * small
