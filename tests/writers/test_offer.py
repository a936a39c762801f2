"""Offers of help, typed in a hurry."""

import pytest

from assistant.writers.english.offer import (
    offered_besides,
    offered_deed,
    offered_thing,
    offers_together,
)
from tests.writers.voices import voice


@pytest.mark.parametrize(
    ("typed", "deed"),
    [
        ("can proofread her thesis", "proofread your thesis"),
        ("happy to water the plants when she's away", "water the plants when you're away"),
        ("I'd be happy to check the dutch texts for her", "check the Dutch texts for you"),
        ("printing the programme for her show", "print the programme for your show"),
        ("look over the questions, takes me an hour", "look over the questions"),
        ("ill get her shopping on thursdays", "get your shopping on Thursdays"),
        ("we can have her kids on friday", "have your kids on Friday"),
        ("anything", ""),
        ("help", ""),
        ("12 spare racks", ""),
    ],
)
def test_a_deed_stands_after_i_could(typed: str, deed: str) -> None:
    assert offered_deed(typed, voice()) == deed


@pytest.mark.parametrize(
    ("typed", "thing"),
    [
        ("spare ticket for the fair", "I have a spare ticket for the fair"),
        ("i have 12 racks she can have", "I have 12 racks you can have"),
        ("half an hour on the phone", "I could offer you half an hour on the phone"),
        ("A mock interview. I sat on 40 panels.", "I could offer you a mock interview"),
        ("my van, she can use it on friday", "you can use my van on Friday"),
        ("can proofread her thesis", ""),
        ("anything", ""),
    ],
)
def test_a_thing_becomes_a_clause(typed: str, thing: str) -> None:
    assert offered_thing(typed, voice()) == thing


def test_what_it_costs_is_said_apart() -> None:
    said = offered_besides("look over the questions, takes me an hour", voice())
    assert said == "it takes me an hour"
    assert offered_besides("can read it, no strings", voice()) == ""
    assert offered_besides("can read two chapters", voice()) == ""


def test_an_offer_of_more_than_one_is_told_apart() -> None:
    assert offers_together("we can have the kids on friday")
    assert not offers_together("can have the kids")
