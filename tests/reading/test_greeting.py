"""Who is greeted."""

import pytest

from assistant.reading import Address, Reading
from assistant.types import Brief, Message, Recipient, Sender


def reading(text: str, recipient: str = "Ana Ruiz", relationship: str = "industry") -> Reading:
    brief = Brief(
        platform="linkedin",
        sender=Sender(name="Tom Hale"),
        recipient=Recipient(name=recipient),
        relationship=relationship,
    )
    return Reading(Message(text=text, brief=brief))


RIGHT = [
    ("Hi Ana, great talk.", "Ana Ruiz", "Ana"),
    ("hi ana! great talk", "Ana Ruiz", "ana"),
    ("HELLO ANA", "Ana Ruiz", "ANA"),
    ("Hey, Ana - great talk.", "Ana Ruiz", "Ana"),
    ("Hi there Ana, great talk.", "Ana Ruiz", "Ana"),
    ("Hey @Ana, great talk.", "Ana Ruiz", "Ana"),
    ("Ana, great talk.", "Ana Ruiz", "Ana"),
    ("Ana — great talk.", "Ana Ruiz", "Ana"),
    ("Ana hi, great talk.", "Ana Ruiz", "Ana"),
    ("Dear Ana Ruiz,\n\nGreat talk.", "Ana Ruiz", "Ana Ruiz"),
    ("Dear Ms. Ruiz, great talk.", "Ana Ruiz", "Ms. Ruiz"),
    ("Dear Dr. Ruiz, great talk.", "Dr. Ana Ruiz", "Dr. Ruiz"),
    ("Good morning Ana I loved it", "Ana Ruiz", "Ana"),
    ("Hi Ana Great talk!", "Ana Ruiz", "Ana"),
    ("Dear Zoë, great talk.", "Zoë Adler", "Zoë"),
    ("Hi Sinéad O’Connell, great talk.", "Sinéad O'Connell", "Sinéad O’Connell"),
    ("Hi Jean-Luc, great talk.", "Jean-Luc Moreau", "Jean-Luc"),
    ("hi mark, great talk", "Mark Diaz", "mark"),
    ("你好，王伟！", "王伟", "王伟"),
    ("王伟您好", "王伟", "王伟"),
    ("Hola María José, buena charla", "María José Ruiz", "María José"),
]


@pytest.mark.parametrize(("text", "recipient", "words"), RIGHT)
def test_the_right_name(text: str, recipient: str, words: str) -> None:
    greeting = reading(text, recipient).greeting

    assert greeting.address is Address.RIGHT
    assert greeting.name
    assert text[greeting.name.start : greeting.name.end] == words
    assert greeting.end >= greeting.name.end


@pytest.mark.parametrize(
    ("text", "recipient"),
    [
        ("Hi Maria, great talk.", "Ana Ruiz"),
        ("Hi Anna, great talk.", "Ana Ruiz"),
        ("hi anna, great talk.", "Ana Ruiz"),
        ("Hi Zoe, great talk.", "Zoë Adler"),
        ("Hi Jean, great talk.", "Jean-Luc Moreau"),
        ("Hi Tom, great talk.", "Ana Ruiz"),
        ("hi tom, great talk.", "Ana Ruiz"),
        ("Dear Dr. Lopez, great talk.", "Dr. Ana Ruiz"),
        ("Hi Ana Lopez, great talk.", "Ana Ruiz"),
        ("Hello, Bob! Great talk.", "Ana Ruiz"),
        ("Dear Mary Ann Smith,\nGreat talk.", "Ana Ruiz"),
    ],
)
def test_a_wrong_name(text: str, recipient: str) -> None:
    greeting = reading(text, recipient).greeting

    assert greeting.address is Address.WRONG
    assert greeting.name


@pytest.mark.parametrize(
    "text",
    [
        "Hi there, great talk.",
        "Hi everyone, great talk.",
        "Hello, Northwind makes pumps.",
        "Hi! Saw your talk.",
        "Hi I loved your talk.",
        "Hi, I'm Tom.",
        "Hi stranger, great talk.",
        "Hi team, great talk.",
        "Hello We met in Leeds.",
        "Hi Thanks for the talk.",
        "Dear Sir or Madam, great talk.",
        "Dear hiring manager, hello.",
        "Great talk on tides.",
        "Anastasia told me of you.",
        "Ana's talk was great.",
        "Yesterday, I heard your talk.",
        "",
        "Hi",
        "Hi,",
    ],
)
def test_no_name(text: str) -> None:
    assert reading(text).greeting.address is Address.NONE


@pytest.mark.parametrize("text", ["Great talk, Ana!", "Thank you, Ana. It helped.", "So good, Ana"])
def test_a_name_set_off_by_a_comma_addresses_too(text: str) -> None:
    seen = reading(text)

    assert [text[span.start : span.end] for span in seen.address] == ["Ana"]


def test_friends_may_say_mum() -> None:
    text = "Hey Mum, look!"

    assert reading(text, relationship="friend_family").greeting.address is Address.RIGHT
    assert reading(text).greeting.address is Address.WRONG


def test_without_a_brief_any_name_is_unknown() -> None:
    assert Reading(Message(text="Hi Bob, hello")).greeting.address is Address.UNKNOWN
    assert Reading(Message(text="Hi there, hello")).greeting.address is Address.NONE
