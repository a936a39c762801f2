"""Sentences and sign-off."""

import pytest

from assistant.reading import Reading
from assistant.types import Brief, Message, Recipient, Sender

BRIEF = Brief(
    platform="linkedin", sender=Sender(name="Tom Hale"), recipient=Recipient(name="Ana Ruiz")
)


@pytest.mark.parametrize(
    ("text", "sentences", "sign_off"),
    [
        ("Hi Ana, one. Two!", ["one.", "Two!"], None),
        ("Hi Ana,\n\nOne.\n\nBest,\nTom Hale", ["One."], "Best,\nTom Hale"),
        ("Hi Ana, one. With kind regards, Tom Hale", ["one."], "With kind regards, Tom Hale"),
        ("Hi Ana, one. Thanks, Tom", ["one."], "Thanks, Tom"),
        ("Hi Ana, one. Thanks for considering it!", ["one.", "Thanks for considering it!"], None),
        ("Hi Ana, one.\n— Tom", ["one."], "Tom"),
        ("Hi Ana, one. Thanks!", ["one."], "Thanks!"),
        ("Hi Ana, yours is the best. I bake.", ["yours is the best.", "I bake."], None),
        ("Hi Ana, all my love to the team.", ["all my love to the team."], None),
        ("Hi Ana,", [], None),
    ],
)
def test_parts(text: str, sentences: list[str], sign_off: str | None) -> None:
    layout = Reading(Message(text=text, brief=BRIEF)).layout

    assert [text[span.start : span.end].rstrip("— \n") for span in layout.sentences] == sentences
    found = layout.sign_off
    assert (text[found.start : found.end] if found else None) == sign_off


@pytest.mark.parametrize(
    ("text", "signature"),
    [
        ("Hi Ana, one.\nGreta Holm", "Greta Holm"),
        ("Hi Ana, one.\n- Greta", "Greta"),
        ("Hi Ana, one.\nThanks", None),
        ("Hi Ana, one.\nKind Regards", None),
        ("Hi Ana, one.\nGo for it!", None),
        ("Hi Ana, one.\nis it?", None),
    ],
)
def test_a_last_line_that_is_a_name_signs_when_the_sender_is_unknown(
    text: str, signature: str | None
) -> None:
    found = Reading(Message(text=text)).layout.signature

    assert (text[found.start : found.end] if found else None) == signature
