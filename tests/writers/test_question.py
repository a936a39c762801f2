"""Reasons to write as one easy question."""

import pytest

from assistant.writers.english.intent import read_intent
from assistant.writers.english.question import question_of
from tests.writers.voices import voice


@pytest.mark.parametrize(
    ("typed", "asked"),
    [
        ("hear how she tests pumps", "how do you test pumps?"),
        ("ask how her grafts took", "how did your grafts take?"),
        ("know where she found the 1840 sheet", "where did you find the 1840 sheet?"),
        ("what lino does she use, mine crumbles", "what lino do you use? Mine crumbles."),
        ("did she get home ok w/ the cello", "did you get home ok with the cello?"),
        ("how she measured it", "how did you measure it?"),
        ("hows the new house", "how's the new house?"),
        ("would be interested how many hives she has", "how many hives do you have?"),
        ("talk about silt", ""),
        ("I'm working on silt too", ""),
    ],
)
def test_a_reason_becomes_a_question(typed: str, asked: str) -> None:
    assert question_of(read_intent(typed, voice())) == asked


def test_no_reason_is_no_question() -> None:
    assert question_of(None) == ""
