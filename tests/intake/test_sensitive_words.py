"""Sensitive traits: a life is marked, a trade is not."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.intake import sensitive_trait

LIVES = [
    ("Breast cancer survivor", "health"),
    ("living with depression", "health"),
    ("Diagnosed with MS in 2019", "health"),
    ("sober since 2019", "health"),
    ("I have autism and I love trains", "health"),
    ("wheelchair user, coffee drinker", "health"),
    ("Proud Christian", "faith"),
    ("Muslim mum of three", "faith"),
    ("sings in my church", "faith"),
    ("God first", "faith"),
    ("Voted for the Greens", "politics"),
    ("Labour Party member since 2015", "politics"),
    ("climate activist", "politics"),
    ("gay dad", "sex life"),
    ("Non-binary potter", "sex life"),
    ("\U0001f3f3\ufe0f\u200d\U0001f308 in Leeds", "sex life"),
    ("union rep at the depot", "union"),
    ("On strike this Friday", "union"),
    ("Divorced", "family trouble"),
    ("It’s complicated", "family trouble"),
    ("lost my dad in 2020", "family trouble"),
    ("single mum", "family trouble"),
    ("lost 20 kg this year", "looks"),
    ("sexy", "looks"),
]

TRADES = [
    "Oncology nurse on a cancer ward",
    "Diabetes specialist nurse",
    "PhD on depression in young men",
    "ADHD coach",
    "Divorce lawyer",
    "Professor of politics",
    "Disaster recovery engineer",
    "cloud agnostic",
    "Student union president",
    "European Union law",
    "credit union cashier",
    "Union Square",
    "Christian Weber",
    "Faith Okafor",
    "Catholic University of Lisbon",
    "faithful to the recipe",
    "double-blind review",
    "Labour market economist",
    "We make data beautiful",
    "hot sauce maker",
    "Voted best bakery",
    "mum of 2",
    "Pride and Prejudice fan",
    "Church organ restorer and software engineer",
    "Tattoo artist",
    "Head of Data Platform @ Northwind",
    "",
]


@pytest.mark.parametrize(("text", "trait"), LIVES)
def test_a_life_is_marked(text: str, trait: str) -> None:
    assert sensitive_trait(text) == trait
    assert sensitive_trait(text.upper()) == trait


@pytest.mark.parametrize("text", TRADES)
def test_a_trade_is_not(text: str) -> None:
    assert sensitive_trait(text) == ""


def test_a_trade_does_not_hide_a_life() -> None:
    assert sensitive_trait("Nurse, and I was diagnosed with cancer at 30") == "health"


@settings(deadline=None)
@given(st.text())
def test_any_text_will_do(text: str) -> None:
    assert isinstance(sensitive_trait(text), str)
