"""A wrong answer on a terminal costs one more question, and nothing that was typed."""

from __future__ import annotations

import sys

import pytest

from assistant.cli.mending import fault_of
from assistant.cli.spellings import meant, nearest
from assistant.errors import BriefError, InputError, SettingsError, TextTooLongError
from assistant.platforms import get_platform, list_platforms
from tests.cli.command_line import CLOSED_PORT

CODES = tuple(platform.code for platform in list_platforms())

WHO = ("Who do you write to,", "Tom Reyes")
NAME = ("your own name?", "Ines Falk")
REST = [
    ("What do you do,", "welder"),
    ("connected,", "met at the Leeds steel fair"),
    ("Why do you write,", "hear how he tests joints"),
    ("one true thing", ""),
]


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("Linkedin ", "linkedin"),
        ("linked in", "linkedin"),
        ("Linked-In", "linkedin"),
        ("linkedin.com", "linkedin"),
        ("insta", "instagram"),
        ("IG", "instagram"),
        ("fb", "facebook"),
        ("Face Book", "facebook"),
        ("Twitter", "x"),
        ("X / Twitter", "x"),
        ("linkdin", ""),
        ("yes", ""),
    ],
)
def test_a_platform_is_known_by_its_usual_spellings(typed: str, code: str) -> None:
    assert meant(typed, CODES) == code


@pytest.mark.parametrize(
    ("typed", "code"),
    [("linkdin", "linkedin"), ("instgram", "instagram"), ("twiter", "x"), ("my shop", "")],
)
def test_the_nearest_platform_is_found(typed: str, code: str) -> None:
    assert nearest(typed, CODES) == code


def unknown_platform() -> InputError:
    with pytest.raises(InputError) as caught:
        get_platform("linkdin")
    return caught.value


@pytest.mark.parametrize(
    ("error", "field", "item"),
    [
        (unknown_platform(), "platform", 0),
        (TextTooLongError("tie", 2_001, 2_000), "tie", 0),
        (TextTooLongError("item 2 of recipient.facts", 501, 500), "recipient.facts", 2),
        (BriefError("recipient.name is empty. Give their name."), "recipient.name", 0),
        (InputError("English only. Set FIRSTHELLO_MODEL or write 'language: en'."), "language", 0),
        (SettingsError("FIRSTHELLO_MODEL makes no sense for a tie."), None, None),
        (TextTooLongError("recipient.profile", 200_001, 200_000), None, None),
        (InputError("Something else."), None, None),
    ],
)
def test_an_error_tells_what_to_ask_again(
    error: InputError, field: str | None, item: int | None
) -> None:
    fault = fault_of(error)

    assert (fault and fault.question.field, fault and fault.item) == (field, item)


if sys.platform != "win32":
    from tests.cli.test_terminal import CTRL_D, ME, TIE, talk

    def test_a_platform_in_another_spelling_is_taken() -> None:
        ended = talk("draft", answers=[WHO, ("(Enter: linkedin)", "linked in"), NAME, *REST])

        assert ended.code == 0
        assert "There is no" not in ended.out
        assert "Leeds steel fair" in ended.out.split("Ready")[1]

    def test_an_unknown_platform_is_asked_for_again_on_the_spot() -> None:
        again = [("(Enter: linkedin)", "instgram"), ("Did you mean 'instagram'?", "")]
        ended = talk("draft", answers=[WHO, *again, NAME, *REST])

        assert ended.code == 0
        assert "(Enter: instagram)" in ended.out
        assert ended.out.count("Who do you write to,") == 1

    def test_one_wrong_answer_loses_none_of_the_others() -> None:
        role, tie, *others = REST
        too_long = ("your own name?", "Ines " * 50)
        ended = talk(
            "draft",
            answers=[WHO, ("(Enter: linkedin)", ""), too_long, role, tie, *others,
                     ("sender.name has 249 characters", "Ines Falk")],
        )  # fmt: skip

        assert ended.code == 0
        assert ended.out.count("Who do you write to,") == 1
        assert "Leeds steel fair" in ended.out.split("Ready")[1]

    def test_a_wrong_option_is_mended_when_something_was_typed() -> None:
        line = ("--from", "Ines Falk", "--role", "welder", "--platform", "linkdin", *TIE)
        ended = talk("draft", *line, answers=[WHO, ("Did you mean 'linkedin'?", "")])

        assert ended.code == 0
        assert ended.out.count("Who do you write to,") == 1

    def test_what_was_typed_is_handed_back_when_it_cannot_be_mended() -> None:
        ended = talk(
            "draft", *ME, "--language", "de", "--tie", "met at the fair",
            answers=[WHO, ("What should language be", "")],
        )  # fmt: skip

        assert ended.code == 2
        assert "firsthello draft --to 'Tom Reyes'" in ended.out

    def test_what_was_typed_is_handed_back_when_the_model_fails() -> None:
        ended = talk(
            "draft", *ME, *TIE, answers=[WHO],
            FIRSTHELLO_MODEL="some-model", FIRSTHELLO_BASE_URL=CLOSED_PORT,
        )  # fmt: skip

        assert ended.code == 3
        assert "firsthello draft --to 'Tom Reyes'" in ended.out
        flat = " ".join(ended.out.split())
        assert flat.count("refuses the connection") == 1

    def test_what_was_typed_is_handed_back_to_who_stops() -> None:
        ended = talk("draft", answers=[WHO, ("(Enter: linkedin)", CTRL_D)])

        assert ended.code == 130
        assert "--to 'Tom Reyes'" in ended.out
