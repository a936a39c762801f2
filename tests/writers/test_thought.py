"""A thought on somebody's post, put in order and not added to."""

import pytest

from assistant.writers.english.thought import after_name, thoughts
from tests.writers.voices import voice


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        (
            "we tried this on our ward, the night team liked it most. do yours mind when its early",
            "We tried this on our ward. The night team liked it most. Do yours mind when it's early",
        ),
        ("my mum cried when she saw it, u know why", "My mum cried when she saw it, you know why."),
        ("we get them in september", "We get them in September."),
        ("yes - ours shrinks too", "Yes, ours shrinks too."),
        ("love the one that ran!", "I love the one that ran!"),
        ("mine moved out lol. which book r u using", "Mine moved out. Which book are you using?"),
        ("took us longer", "It took us longer."),
        ("disagree. we froze", "I disagree. We froze."),
        ("ABOUT TIME. my hens agree", "About time. My hens agree."),
        ("when the clay is dry, we wet it", "When the clay is dry, we wet it."),
    ],
)
def test_a_thought_is_put_in_order(typed: str, said: str) -> None:
    assert " ".join(thoughts(typed, voice())).rstrip(".?") == said.rstrip(".?")


@pytest.mark.parametrize("nothing", ["", "  ", "...", "?!"])
def test_no_word_is_no_thought(nothing: str) -> None:
    assert thoughts(nothing, voice()) == ()


def test_after_a_name_only_ordinary_words_are_lowered() -> None:
    assert after_name("That's it.") == "that's it."
    assert after_name("I agree.") == "I agree."
    assert after_name("Leeds has one too.") == "Leeds has one too."
