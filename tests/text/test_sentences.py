"""Sentences of short notes: where people who type notes would say that one ends."""

import time
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.text import split_sentences

# "¦" stands for each end; the text is what is left when the slashes are gone.
NOTES = [
    "Hi Ana, your talk on tides stayed with me.¦ Would love to connect.",
    "Hi Ana!¦ Loved your talk.¦ Tom",
    "Hi Ana,¦\nloved your talk on tides.¦ I build pumps.",
    "Hello Dr. Ruiz,¦\n\nI read your paper, e.g. the part on silt.¦ It helped.",
    "Prof. Dr. Weber spoke at 3.5 m.p.h. in the wind.¦ We listened.",
    "We met at Tidewater Inc. in May.¦ I still think of it.",
    "Worked at Tidewater Inc.¦ I moved on.",
    "I live in the U.S. and sail.¦ You too?",
    "J. R. Cole and A. Ruiz wrote it.¦ I liked it.",
    "It was you and I.¦ We won.",
    "Node.js v2.0 is out.¦ Did you see?",
    "Your Ph.D. thesis helped me.",
    "Loved it! 🎉¦ Would be great to talk.",
    "Loved it 🎉¦ I would be glad to talk.",
    "I ❤️ Python and sea salt.",
    "Great talk 🎉🎉¦ Thanks for it",
    "Wait... what a talk.¦ So good",
    "It was good…¦ We should talk.",
    "it was… fine",
    "great talk.¦ loved it.¦ want to connect?",
    'You said "tides turn."¦ That stayed.',
    "Really?!¦ Yes.",
    "Thanks for the talk at\nPyCon last week.¦ Loved it.",
    "thanks for the\nlong answer you gave",
    "Your piece on silt was\nuseful to me.¦\nBest,¦\nTom",
    "Loved your reel on sourdough¦\nI bake too",
    "Dear Ana¦\nI sail.",
    "1. Tides¦\n2. Silt",
    "你好。¦我很喜欢你的演讲！¦谢谢",
    "नमस्ते।¦ आपका लेख पढ़ा।",
    "Kind regards,¦\nTom Cole",
    "One\n\n¦Two",
    "See https://example.org/a.b?c=d for it.¦ Thanks!",
    "Is it No. 5 or vol. 3?¦ Let me know.",
    "If not, just say no.¦ Take care.",
    "Plan B. Then plan C.",
    "No end at all",
]


@pytest.mark.parametrize("note", NOTES)
def test_note(note: str) -> None:
    text = note.replace("¦", "")
    pieces = [piece.strip() for piece in note.split("¦")]
    assert [text[start:end] for start, end in split_sentences(text)] == pieces


@settings(max_examples=1500, deadline=None)
@given(
    st.text(st.sampled_from("aA .!?…\n\t,\"')🎉❤\ufe0f。।é1"), max_size=60) | st.text(max_size=60)
)
def test_spans_are_ordered_trimmed_and_complete(text: str) -> None:
    spans = split_sentences(text)
    assert all(start < end for start, end in spans)
    assert all(a[1] <= b[0] for a, b in pairwise(spans))
    assert all(text[start:end] == text[start:end].strip() for start, end in spans)
    held = "".join(text[start:end] for start, end in spans)
    assert "".join(held.split()) == "".join(text.split())


@pytest.mark.parametrize("text", ["", " ", "\n\t\n"])
def test_a_blank_text_has_none(text: str) -> None:
    assert split_sentences(text) == ()


@pytest.mark.parametrize(
    "unit", [" ", ".", "!)", "🎉", "🎉 ", "❤️", "\n", "A.", "a,\n", "hi there. ", "x", '."']
)
def test_time_grows_with_the_length(unit: str) -> None:
    text = unit * (200_000 // len(unit)) + "x"
    began = time.process_time()
    split_sentences(text)
    assert time.process_time() - began < 2
