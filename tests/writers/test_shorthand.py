"""Shorthand written out, and what only looks like it left alone."""

import pytest

from assistant.writers.english.shorter import shorter
from assistant.writers.english.shorthand import write_out

SAME = [
    "next 2 weeks", "talked 2 times", "uses r for statistics", "the till", "works a till at Keel",
    "the im app", "u of t", "went to u of t", "a sample of n adults", "chapter 2 in the book",
]  # fmt: skip
WRITTEN_OUT = [
    ("id like to ask", "I'd like to ask"),
    ("you was looking", "you were looking"),
    ("while your hips mending", "while your hip's mending"),
    ("sat next 2 her", "sat next to her"),
    ("both there till 2020", "both there until 2020"),
    ("friends till he left", "friends until he left"),
    ("im new here", "I'm new here"),
    ("moved, im looking for work", "moved, I'm looking for work"),
    ("love how u write", "love how you write"),
    ("thank u", "thank you"),
    ("see u at the fair", "see you at the fair"),
    ("how hes doing n if he plays", "how he's doing and if he plays"),
    ("2gether 2day, gr8", "together today, great"),
    ("wd like to", "would like to"),
    ("wheres he want it sent", "where does he want it sent"),
    ("whats she working on", "what is she working on"),
    ("whats new", "what's new"),
    ("read it, were about to do it", "read it, we're about to do it"),
]


@pytest.mark.parametrize("text", SAME)
def test_leaves_words_and_names_alone(text: str) -> None:
    assert write_out(text) == text


@pytest.mark.parametrize(("typed", "full"), WRITTEN_OUT)
def test_writes_shorthand_out(typed: str, full: str) -> None:
    assert write_out(typed) == full


def test_a_shorter_sentence_never_ends_inside_a_link() -> None:
    said = "I read your notes at https://ana.example.org/talks-and-more with a friend from Leeds."
    assert all("https" not in cut or "talks-and-more" in cut for cut in shorter(said))
