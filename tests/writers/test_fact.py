"""Facts about the recipient as openings said to them."""

import re

import pytest

from assistant.types import Fact, Origin
from assistant.writers.english.fact import openings, read_fact
from tests.writers.voices import voice

ADDED, READ = Origin.ADDED, Origin.PROFILE

SAID = [
    (ADDED, "dyes wool with onion skins", "I saw that you dye wool with onion skins"),
    (ADDED, "spoke at Data Council about Iceberg", "I'm writing because of your talk at Data Council about Iceberg"),
    (ADDED, "Speaker at Data Council", "I'm writing because of your talk at Data Council"),
    (ADDED, "runs a seed library in Leeds", "I saw that you run a seed library in Leeds"),
    (ADDED, "Posted about winter bees", "I'm writing because of your post about winter bees"),
    (ADDED, "wrote an article on night shifts", "I'm writing because of your article on night shifts"),
    (ADDED, "won the 2024 county bake-off", "congratulations on winning the 2024 county bake-off"),
    (ADDED, "her thesis on mudflats", "I'm writing because of your thesis on mudflats"),
    (ADDED, "she's learning the cello", "I saw that you're learning the cello"),
    (ADDED, "has a dog called Biscuit", "I saw that you have a dog called Biscuit"),
    (ADDED, "just moved to Oslo", "I saw that you just moved to Oslo"),
    (ADDED, "once met the queen", "I saw that you once met the queen"),
    (ADDED, "never eats meat", "I saw that you never eat meat"),
    (ADDED, "also teaches", "I saw that you also teach"),
    (ADDED, "still learning the cello", "I saw that you're still learning the cello"),
    (ADDED, "interested in AI", "I saw that you're interested in AI"),
    (ADDED, "keen on bees", "I saw that you're keen on bees"),
    (ADDED, "fluent in Dutch", "I saw that you're fluent in Dutch"),
    (ADDED, "author of The Salt Road", "I saw that you're the author of The Salt Road"),
    (ADDED, "maker of tiny chairs", "I saw that you're a maker of tiny chairs"),
    (ADDED, "mother of three", "I saw that you're a mother of three"),
    (ADDED, "keen cyclist", "I saw that you're a keen cyclist"),
    (ADDED, "keen cyclist, mother of three", "I saw that you're a keen cyclist and a mother of three"),
    (ADDED, "I bake", "I saw that you bake"),
    (ADDED, "made the tileset for Lanternfall, posts wips on sundays",
     "I saw that you made the tileset for Lanternfall and post wips on Sundays"),
    (ADDED, "runs a bakery and teaches", "I saw that you run a bakery and teach"),
    (ADDED, "lives in Oslo, plays violin", "I saw that you live in Oslo and play violin"),
    (READ, "I bake sourdough for my whole street", "I saw that you bake sourdough for your whole street"),
    (READ, "Building tidal turbines since 2014 #tidal", "I saw that you've been building tidal turbines since 2014"),
    (READ, "Volunteer at Harbor Food Bank", "I saw that you volunteer at Harbor Food Bank"),
    (READ, "Teaches sash repair at Thornby College", "I saw that you teach sash repair at Thornby College"),
    (ADDED, "overwinters bees in the cellar", "I saw that you overwinter bees in the cellar"),
    (READ, "Works manager at Thornby Mill", "I'm writing because of your work as a works manager at Thornby Mill"),
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


ODD = [
    "How I got 14 wards to agree", "Tom Baker is her brother", "from Leeds", "never", "teaches",
    "my boss knows her", "Why bees matter", "what we do is care", "at night she paints",
    "people say she sings", "because she asked", "Small batch dyes are her thing", "100 talks given",
    *(text for _, text, _ in SAID),
]  # fmt: skip


@pytest.mark.parametrize("origin", [ADDED, READ])
@pytest.mark.parametrize("text", ODD)
def test_after_i_saw_that_comes_you(origin: Origin, text: str) -> None:
    fact = Fact(id="f1", text=text, quote=text, origin=origin)
    detail = read_fact(fact, voice())
    for said in openings(detail, fact, formal=False) if detail else ():
        _, clause, rest = said.partition(" that ")
        assert not clause or re.match(r"(?:you|you're|you've|your)\b", rest)
