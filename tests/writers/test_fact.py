"""Facts about the recipient as openings said to them."""

import pytest

from assistant.types import Fact, Origin
from assistant.writers.english.fact import openings, read_fact
from tests.writers.voices import voice

ADDED, READ = Origin.ADDED, Origin.PROFILE

SAID = [
    (ADDED, "spoke at Data Council about Iceberg", "I'm writing because of your talk at Data Council about Iceberg"),
    (ADDED, "Speaker at Data Council", "I'm writing because of your talk at Data Council"),
    (ADDED, "runs a seed library in Leeds", "I saw that you run a seed library in Leeds"),
    (ADDED, "Posted about winter bees", "I'm writing because of your post about winter bees"),
    (ADDED, "wrote an article on night shifts", "I'm writing because of your article on night shifts"),
    (ADDED, "won the 2024 county bake-off", "congratulations on winning the 2024 county bake-off"),
    (ADDED, "her thesis on mudflats", "I'm writing because of your thesis on mudflats"),
    (ADDED, "she's learning the cello", "I saw that you're learning the cello"),
    (ADDED, "has a dog called Biscuit", "I saw that you have a dog called Biscuit"),
    (READ, "I bake sourdough for my whole street", "I saw that you bake sourdough for your whole street"),
    (READ, "Building tidal turbines since 2014 #tidal", "I saw that you've been building tidal turbines since 2014"),
    (READ, "Volunteer at Harbor Food Bank", "I saw that you volunteer at Harbor Food Bank"),
    (READ, "Head of Data at Northwind", "I'm writing because of your work as head of data at Northwind"),
    (READ, "🌱 trail running", "I noticed trail running on your profile"),
]  # fmt: skip


@pytest.mark.parametrize(("origin", "text", "said"), SAID, ids=[text for _, text, _ in SAID])
def test_opens_with_a_fact(origin: Origin, text: str, said: str) -> None:
    fact = Fact(id="f1", text=text, quote=text, origin=origin)
    detail = read_fact(fact, voice())
    assert detail is not None
    assert openings(detail, fact, formal=False)[0] == said


@pytest.mark.parametrize("text", ["🌱", "###", "•"])
def test_a_fact_without_words_says_nothing(text: str) -> None:
    assert read_fact(Fact(id="f1", text=text, quote=text, origin=READ), voice()) is None
