"""Clauses about somebody who is not spoken to stay in the third person."""

import pytest

from assistant.writers.english.somebody_else import clause_about
from tests.writers.voices import voice


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("runs the forge at Keel Lane", "Mara runs the forge at Keel Lane"),
        ("she's looking for a welder", "Mara is looking for a welder"),
        ("hes built an alarm that works", "Mara has built an alarm that works"),
        ("he's retired and misses teaching", "Mara is retired and misses teaching"),
        ("they run the forge", "Mara runs the forge"),
        ("her choir needs a hall", "Mara's choir needs a hall"),
        ("joiner at Keel Lane", "Mara is a joiner at Keel Lane"),
        ("owner at Keel Lane", "Mara is the owner of Keel Lane"),
        ("my sister, plays the fiddle", "Mara is my sister and plays the fiddle"),
        ("used to paint shop signs", "Mara used to paint shop signs"),
        ("just moved to porto", "Mara just moved to Porto"),
        ("trained 200 nurses on handover", "Mara trained 200 nurses on handover"),
        ("trained as a nurse", "Mara is trained as a nurse"),
        ("trained at Leeds", "Mara trained at Leeds"),
        ("based in Lund", "Mara is based in Lund"),
        ("retired last year", "Mara retired last year"),
        ("retired welder", "Mara is a retired welder"),
        ("great", ""),
        ("?", ""),
    ],
)
def test_the_name_becomes_the_subject(typed: str, said: str) -> None:
    assert clause_about(typed, "Mara", voice()) == said
