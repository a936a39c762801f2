"""Ties in pieces: who the recipient is or where it was, and then what somebody did."""

import pytest

from assistant.types import Relationship
from assistant.writers.english.tie import read_tie
from tests.writers.voices import voice

ON_OCCASIONS = [
    (
        "book launch, she signed my copy",
        "I'm writing because of the book launch, when you signed my copy.",
    ),
    (
        "trade fair, she gave me a tour",
        "I'm writing because of the trade fair, when you gave me a tour.",
    ),
    (
        "film festival, she introduced me",
        "I'm writing because of the film festival, when you introduced me.",
    ),
    (
        "camp fire, she lent me a blanket",
        "I'm writing because of the camp fire, when you lent me a blanket.",
    ),
    ("friend's party, she sang", "I'm writing because of a friend's party, when you sang."),
    ("my cousin's wedding, she sang", "I'm writing because of my cousin's wedding, when you sang."),
    ("follow her show, she interviewed me", "I follow your show. You interviewed me."),
    ("at the wedding, she sang", "We were both at the wedding, when you sang."),
]

WHOSE_DEEDS = [
    ("my midwife, had twins in May", "You're my midwife."),
    ("she was my midwife, had twins in May", "You were my midwife."),
    ("my old landlord, rented from 2015 to 2018", "You were my landlord."),
    ("my former manager, learned a lot", "You were my manager."),
    ("my old coach, ran the 2019 marathon", "You were my coach."),
    ("my first boss, stayed six years", "You're my first boss."),
    ("my boss, left in 2019", "You were my boss."),
    ("my boss, took the twins with me", "You're my boss."),
    ("my boss, recommended to me by tom baker", "You're my boss."),
    ("my coach, taught me chess, learned a lot", "You're my coach. You taught me chess."),
    ("my neighbor, lent me a ladder", "You're my neighbor. You lent me a ladder."),
    ("my old editor, signed my copy", "You were my editor. You signed my copy."),
    ("my nan, knitted me a hat when i was 9", "You're my nan. You knitted me a hat when I was 9."),
    ("boss at acme, gave a book to me", "You're my boss at Acme. You gave a book to me."),
    ("my boss, is always kind to me", "You're my boss. You are always kind to me."),
]

OF_SOMEBODY = [
    ("nan of my friend, knitted me a hat", "You're the nan of my friend. You knitted me a hat."),
    ("the boss of my sister, lent me a tent", "You're the boss of my sister. You lent me a tent."),
    ("mother of three, taught me bread", "You're a mother of three. You taught me bread."),
    ("boss of mine, hired me", "You're a boss of mine. You hired me."),
    ("friend of my sister, lent me a tent", "You're a friend of my sister. You lent me a tent."),
]


@pytest.mark.parametrize(("typed", "said"), ON_OCCASIONS, ids=[typed for typed, _ in ON_OCCASIONS])
def test_an_occasion_is_no_deed_of_the_senders(typed: str, said: str) -> None:
    assert " ".join(read_tie(typed, voice())) == said


def test_people_who_met_on_an_occasion_know_each_other_from_it() -> None:
    known = voice(relationship=Relationship.ACQUAINTANCE)
    assert read_tie("book launch, she signed my copy", known) == (
        "We know each other from the book launch, when you signed my copy.",
    )


@pytest.mark.parametrize(("typed", "said"), WHOSE_DEEDS, ids=[typed for typed, _ in WHOSE_DEEDS])
def test_a_deed_is_told_of_the_recipient_only_where_it_surely_is_theirs(
    typed: str, said: str
) -> None:
    assert " ".join(read_tie(typed, voice())) == said


@pytest.mark.parametrize(("typed", "said"), OF_SOMEBODY, ids=[typed for typed, _ in OF_SOMEBODY])
def test_who_belongs_to_somebody_else_is_not_mine_as_well(typed: str, said: str) -> None:
    assert " ".join(read_tie(typed, voice())) == said
