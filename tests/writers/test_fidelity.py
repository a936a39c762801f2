"""What a note says that it was not told."""

import pytest

from assistant.writers.fidelity import lost_question, strays

TOLD = (
    "Rosalba Conti; I'm a seamstress\n"
    "You rented me my first shop in Bray.\n"
    "you repair old looms\n"
    "tell you the shop is 20 this year"
)


@pytest.mark.parametrize(
    "note",
    [
        "you rented me my first shop in Bray. I'm a seamstress, and I'd love to tell you the shop is 20 this year.",
        "I'm a seamstress. You repair old looms. Thank you, and good luck!",
        "you rented me my first shop in Bray. I wanted to tell you the shop is 20 this year. I wish you well.",
        "you repair old looms. No rush at all, and no worries if not. It's fine not to answer, of course!",
    ],
)
def test_what_was_told_may_be_said_in_the_words_of_notes(note: str) -> None:
    assert strays(note, TOLD) == []


@pytest.mark.parametrize(
    ("note", "stray"),
    [
        ("You rented me your first shop in Bray.", "your first"),
        ("we repair old looms.", "we repair"),
        ("I repair old looms.", "i repair"),
        ("you rented me my first bakery in Bray.", "bakery"),
        ("I'm a young seamstress.", "young"),
        ("You do not repair old looms. No rush at all!", "not"),
        ("I'm a seamstress. You rented me my first shop, and you rented me my first shop.",
         "you rented me my first"),
    ],
)  # fmt: skip
def test_what_was_not_told_is_seen(note: str, stray: str) -> None:
    assert stray in strays(note, TOLD)


@pytest.mark.parametrize(
    ("note", "lost"),
    [
        ("I'd love to convince the doctors.", ["how"]),
        ("I'd love to hear how you convinced the doctors.", []),
    ],
)
def test_a_question_stays_the_question_it_was(note: str, lost: list[str]) -> None:
    assert lost_question(note, "how did you convince the doctors?") == lost


def test_a_yes_or_no_question_may_be_asked_outright() -> None:
    assert lost_question("Do you take students?", "ask whether you take students") == []


def test_a_word_may_take_another_form() -> None:
    assert strays("Thank you for renting me my first shop.", TOLD) == []
