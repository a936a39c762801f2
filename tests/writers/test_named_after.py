"""A recipient named after a thing, a relative or a firm: where the word is no name, it stays."""

import pytest

from tests.writers.voices import voice

SPOKEN = [
    ("Fennel & Rye", "ask which rye they mill", "ask which rye you mill"),
    ("Fennel & Rye", "buy fennel from them", "buy fennel from you"),
    ("Fennel & Rye", "Rye is my favourite", "Rye is my favourite"),
    ("Fennel & Rye", "met Fennel & Rye at the fair", "met you at the fair"),
    ("Sugar Barn", "makes sugar petals", "makes sugar petals"),
    ("The Bread Lab", "ask about bread", "ask about bread"),
    ("Green Ridge Farm", "ask about the green beans", "ask about the green beans"),
    ("Kiln Studio", "rent the kiln", "rent the kiln"),
    ("Kiln Studio", "Kiln's pots", "your pots"),
    ("Kiln Studio", "we love Kiln", "we love you"),
    ("Ruby & Tom", "asked tom about it", "asked you about it"),
    ("Loomlight", "asked loomlight about it", "asked you about it"),
    ("Nan Ruiz", "she's my nan", "you're my Nan"),
]


@pytest.mark.parametrize(("name", "typed", "said"), SPOKEN, ids=[typed for _, typed, _ in SPOKEN])
def test_a_word_of_a_name_is_a_name_only_where_it_is_one(name: str, typed: str, said: str) -> None:
    assert voice(recipient=name).address(typed) == said
