"""From talk about the recipient to talk with them."""

import pytest

from assistant.writers.english.own_words import to_addressee, to_first_person
from assistant.writers.english.person import to_second_person
from tests.writers.voices import voice

ANA = ("Ana Ruiz", "Ana", "Dr. Ruiz")

TURNED = [
    ("hear who gets to eat them", "hear who gets to eat them"),
    ("hear how they tune them", "hear how you tune them"),
    ("thank them for the soup", "thank you for the soup"),
    ("she's scared of her first flight", "you're scared of your first flight"),
    (
        "he bought a piano and lives on the fourth floor",
        "you bought a piano and live on the fourth floor",
    ),
    ("asked her about pumps", "asked you about pumps"),
    ("ask her advice", "ask your advice"),
    ("she runs the choir and teaches on Mondays", "you run the choir and teach on Mondays"),
    ("how does he keep the bread so light", "how do you keep the bread so light"),
    ("she's written a book", "you've written a book"),
    ("she's great", "you're great"),
    ("borrowed a book of hers", "borrowed a book of yours"),
    ("they were so kind to my mum", "you were so kind to my mum"),
    ("let her know", "let you know"),
    ("saw her talk on tides", "saw your talk on tides"),
    ("heard her speak on tides", "heard you speak on tides"),
    ("tell her we tried it", "tell you we tried it"),
    ("his 1998 review", "your 1998 review"),
    ("Ana's talk", "your talk"),
    ("Ana is my cousin's friend", "you are my cousin's friend"),
    ("ana spoke at our meetup", "you spoke at our meetup"),
    # Somebody else is meant.
    ("how nurses plan their shifts", "how nurses plan their shifts"),
    ("how hospitals moved their data", "how hospitals moved their data"),
    ("Tom Baker said he worked with her", "Tom Baker said he worked with you"),
    ("Tom said he knows you", "Tom said he knows you"),
    ("Tom Baker said he mends clocks", "Tom Baker said you mend clocks"),
    ("used to be Ana Tate", "used to be Ana Tate"),
    ("my leeks, they came out huge", "my leeks, they came out huge"),
    ("reading the Ana threads", "reading the Ana threads"),
    ("show you how they came out", "show you how they came out"),
]


@pytest.mark.parametrize(("about", "to"), TURNED, ids=[about for about, _ in TURNED])
def test_turns_the_recipient_into_you(about: str, to: str) -> None:
    assert to_second_person(about, ANA) == to


def test_a_name_that_is_also_a_word_counts_only_with_its_capital() -> None:
    assert to_second_person("we may will it so", ("Will", "May")) == "we may will it so"
    assert to_second_person("met Will in Leeds", ("Will",)) == "met you in Leeds"


def test_what_they_say_of_themselves_is_said_to_them() -> None:
    assert to_addressee("I am proud of my bread") == "you are proud of your bread"
    assert to_addressee("US grain feeds us") == "US grain feeds you"


def test_a_line_about_the_sender_follows_i() -> None:
    assert (
        to_first_person("moves data and builds her own tools") == "move data and build my own tools"
    )


NAMED = [
    ("May", "met in May at the rose fair", "met in May at the rose fair"),
    ("May", "saw the May 2019 show", "saw the May 2019 show"),
    ("May", "May's talk", "your talk"),
    ("May", "met May in Leeds", "met you in Leeds"),
    ("Paris", "move to paris", "move to paris"),
    ("Paris", "wrote to Paris about bread", "wrote to you about bread"),
    ("Austin", "bumped into Austin in Austin", "bumped into you in Austin"),
    ("Chase", "worked at Chase", "worked at Chase"),
    ("Chase", "chase the invoice", "chase the invoice"),
    ("Will", "will be at the fair", "will be at the fair"),
    ("Will", "Will be at the fair", "Will be at the fair"),
    ("Ana", "https://ana.example.org/talks by Ana", "https://ana.example.org/talks by you"),
    ("Ana", "wrote to ana@example.org", "wrote to ana@example.org"),
    ("Ana", "was at Ana's", "was at your"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "about", "to"), NAMED, ids=[about for _, about, _ in NAMED])
def test_a_name_may_be_a_month_a_place_or_a_word(name: str, about: str, to: str) -> None:
    assert to_second_person(about, (name,)) == to


def test_a_recipient_called_may_leaves_the_month_alone() -> None:
    assert voice(recipient="May").address("met in may at the rose fair") == (
        "met in May at the rose fair"
    )


OTHERS = [
    ("my mum waited ten years, she has six books now", "my mum waited ten years, she has six books now"),
    ("my son loved it. he reads it every night", "my son loved it. he reads it every night"),
    ("a friend of mine tried it, they gave up", "a friend of mine tried it, they gave up"),
    ("a baker from our street told us and he knows", "a baker from our street told us and he knows"),
    ("had a baby girl in june, named her after grandma", "had a baby girl in june, named her after grandma"),
    ("adopted a son, his name is Leo", "adopted a son, his name is Leo"),
    ("my gran knitted her own", "my gran knitted her own"),
    ("she is right, my mum has six and she wants more", "you are right, my mum has six and she wants more"),
    ("you taught my daughter, she plays every day", "you taught my daughter, she plays every day"),
    ("my mum cried when she saw you", "my mum cried when she saw you"),
    # The recipient, though somebody else is named.
    ("my mum loved her talk", "my mum loved your talk"),
    ("my sister bakes too, told me about her", "my sister bakes too, told me about you"),
    ("my friend said she mends clocks", "my friend said you mend clocks"),
    ("she taught my daughter piano, she is so patient", "you taught my daughter piano, you are so patient"),
    ("she is my aunt, she bakes", "you are my aunt, you bake"),
    ("my old manager at Acme, he hired me", "my old manager at Acme, you hired me"),
    ("my son's teacher, she is kind", "my son's teacher, you are kind"),
    ("looked after my nan, she was so kind", "looked after my nan, you were so kind"),
]  # fmt: skip


@pytest.mark.parametrize(("typed", "said"), OTHERS, ids=[typed for typed, _ in OTHERS])
def test_who_was_just_named_is_she_from_then_on(typed: str, said: str) -> None:
    assert to_second_person(typed, ANA) == said


HERS = [
    ("took her online course on frost heave", "took your online course on frost heave"),
    ("met her online", "met you online"),
    ("took her in-person class", "took your in-person class"),
    ("sweep the floor round her most mornings", "sweep the floor round you most mornings"),
    ("read her most recent book", "read your most recent book"),
    ("saw her last week", "saw you last week"),
    ("read her last three books", "read your last three books"),
    ("saw her last at the fair", "saw you last at the fair"),
    ("see her every day", "see you every day"),
    ("follow her daily", "follow you daily"),
    ("read her daily column", "read your daily column"),
    ("love her early work", "love your early work"),
    ("saw her early today", "saw you early today"),
    ("asked her some questions", "asked you some questions"),
    ("heard her both times", "heard you both times"),
]


@pytest.mark.parametrize(("typed", "said"), HERS, ids=[typed for typed, _ in HERS])
def test_her_owns_a_thing_but_not_a_time(typed: str, said: str) -> None:
    assert to_second_person(typed, ANA) == said
