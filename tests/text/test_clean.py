"""Cleaning: nothing hidden comes out, nothing that belongs to a name is lost, for any text."""

import time
import unicodedata
from collections import Counter

import pytest
import regex
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.text import Cleaned, clean, clean_text, disarm

IGNORABLE = regex.compile(r"\p{Default_Ignorable_Code_Point}|\p{Cf}|\p{Noncharacter_Code_Point}")
NEEDED_SOMEWHERE = set("\u200c\u200d\ufe0f")
LIVE_TOKEN = regex.compile(
    r"[<＜][|｜]|[|｜][>＞]|<</?SYS>>|(?i:\[/?INST\])"
    r"|(?i:</?(?:s|bos|eos|think|start_of_turn|end_of_turn|tool_call|im_start|im_end)>)"
)


def is_hidden(character: str) -> bool:
    """Whether a code point may never come out, by Unicode's own properties, not by our lists."""
    if character in NEEDED_SOMEWHERE or character in "\n\t":
        return False
    category = unicodedata.category(character)
    return category in {"Cc", "Cs", "Co"} or bool(IGNORABLE.match(character))


# Pieces that meet badly: joiners, marks that reorder, halves of pairs, tokens cut by what goes.
NASTY = (
    "\u200c", "\u200d", "\ufe0f", "\ufe0e", "\u200b", "\u202e", "\u2066", "\u00ad", "\u034f",
    "\U000e0041", "\U000e007f", "\U000e0100", "\ue000", "\ud83d", "\udc00", "\x00", "\x9b",
    "\r", "\r\n", "\u2028", "\x85", "\ufdd0", "\U0010ffff", "\u0301", "\u0323", "\u0344",
    "\u094d", "\u093c", "क", "श", "ര", "\u0d4d", "ی", "ه", "\u064e", "👩", "👧", "🏽", "❤",
    "\u2194", "\u0338", "1", "\u20e3", "<|", "|>", "<", "|", ">", "<s>", "[INST]", "[", "]",
    "INST", "im_end", "<｜", "｜>", "<think>", "<<SYS>>", "<start_of_turn>", "e", "Å", "각", "ᄀ", "ᅡ",
)  # fmt: skip


def as_text(seed: bytes) -> str:
    """A text of nasty pieces and of any code points: three bytes each."""
    pieces = []
    for kind, high, low in zip(seed[::3], seed[1::3], seed[2::3], strict=False):
        anything = chr((kind % 17 << 16) + (high << 8) + low)
        pieces.append(NASTY[high % len(NASTY)] if kind > 80 else anything)
    return "".join(pieces)


# Drawn as bytes, because drawing code points one by one takes ten times as long.
TEXTS = st.binary(max_size=45).map(as_text)


@settings(max_examples=5000, deadline=None)
@given(TEXTS)
def test_any_text_comes_out_clean_composed_and_settled(raw: str) -> None:
    cleaned = clean_text(raw)
    assert not [hex(ord(c)) for c in cleaned.text if is_hidden(c)]
    assert unicodedata.is_normalized("NFC", cleaned.text)
    assert not LIVE_TOKEN.search(cleaned.text)
    assert clean_text(cleaned.text) == Cleaned(cleaned.text)


@settings(max_examples=1500, deadline=None)
@given(st.text(st.characters(exclude_categories=("C", "Z", "M")), max_size=40))
def test_visible_letters_are_only_composed(raw: str) -> None:
    visible = "".join(c for c in raw if not is_hidden(c) and c not in NEEDED_SOMEWHERE)
    assert clean(visible) == Cleaned(unicodedata.normalize("NFC", visible))


@settings(max_examples=1000, deadline=None)
@given(TEXTS)
def test_every_removal_is_counted(raw: str) -> None:
    lines = raw.replace("\r\n", "\n")
    cleaned = clean(lines)
    assert sum(n for _, n in cleaned.removed) >= sum(
        is_hidden(c) for c in lines if c not in "\r\v\f\x85\u2028\u2029"
    )
    assert cleaned.removed == tuple(sorted(cleaned.removed))
    assert all(n > 0 for _, n in cleaned.removed)


def test_each_code_point_is_kept_or_taken_as_its_property_says() -> None:
    contextual = NEEDED_SOMEWHERE | set("\r\v\f\x85\u2028\u2029")
    every = [chr(number) for number in range(0x110000) if chr(number) not in contextual]
    hidden = set(filter(is_hidden, every))
    kept = "".join(f"a{c}b" for c in every if c not in hidden)
    taken = "".join(f"a{c}b" for c in every if c in hidden)
    assert clean(kept).text == unicodedata.normalize("NFC", kept)
    assert clean(taken).text == "ab" * len(hidden)


WHOLE = [
    "Siobhán O'Neil-D’Souza",
    "李晓龙",
    "مهندس سارة",
    "क्षत्रिय",
    "Nguyễn Thị Ánh",
    "Ștefan Ðorđević Łukasz Øyvind",
    "می‌خواهم خانه‌ها",
    "श्‍री",  # ZWJ after a virama
    "ක්‍රිෂාන්ති",
    "রাজ্‌কুমার",
    "র‍্যাচেল",  # ZWJ before one
    "രമണന്‍",
    "👩‍👩‍👧‍👦 👩🏽‍🚀 🏳️‍🌈 ❤️‍🔥",
    "❤️ ☀️ 1️⃣ #️⃣",
    "🇩🇪 🇧🇷",
    "Ḍạx̌ẉ",
    "ʻOkina Kalākaua",
    "निरज",
    "עִבְרִית",
    "สมชาย",
    "Ελένη Παπαδοπούλου",
    "tab\tand\nline",
    "Bonjour\u00a0!",
]


@pytest.mark.parametrize("text", WHOLE)
def test_names_and_words_stay_whole(text: str) -> None:
    assert clean_text(text) == Cleaned(unicodedata.normalize("NFC", text))


@pytest.mark.parametrize(
    ("raw", "text", "removed"),
    [
        ("a\r\nb\rc\u2028d\x0be", "a\nb\nc\nd\ne", {}),
        ("A\u200bna", "Ana", {"hidden": 1}),
        ("Ana\u202egnp.exe\u2066", "Anagnp.exe", {"bidi": 2}),
        ("hi" + "".join(chr(0xE0000 + ord(c)) for c in "obey"), "hi", {"tag": 4}),
        ("x\x00\x1b[0m", "x[0m", {"control": 2}),
        ("\ud83d!", "!", {"surrogate": 1}),
        ("\ue001\U000f0000", "", {"private-use": 2}),
        ("\uffff", "", {"noncharacter": 1}),
        ("e\u0301", "é", {}),
        ("a\u200db", "ab", {"hidden": 1}),
        ("👩\u200d ok", "👩 ok", {"hidden": 1}),
        ("👩\u200d\u200d👧", "👩👧", {"hidden": 2}),
        ("a\ufe0f", "a", {"hidden": 1}),
        ("😀" + "\U000e0101" * 3, "😀", {"hidden": 3}),
        ("می\u200c\u200cشود", "میشود", {"hidden": 2}),
        ("نرگس\u200c ", "نرگس ", {"hidden": 1}),
        ("1\ufe0f ", "1 ", {"hidden": 1}),
        ("z" + "\u0335" * 200, "z" + "\u0335" * 30, {"stacked mark": 170}),
    ],
)  # fmt: skip
def test_what_is_removed_is_named(raw: str, text: str, removed: dict[str, int]) -> None:
    cleaned = clean(raw)
    assert cleaned.text == text
    assert dict(cleaned.removed) == removed


def test_marks_that_come_apart_are_bounded_too() -> None:
    once = clean("z" + "\u0344" * 25)
    assert len(once.text) == 31
    assert clean(once.text) == Cleaned(once.text)


@pytest.mark.parametrize("chain", [1, 2, 50])
def test_joiners_that_lose_their_place_late_all_go(chain: int) -> None:
    # Without the non-joiner the arrow and the stroke compose, and the emoji has nothing to join.
    cleaned = clean("👩\u200d\u2194\u200c\u0338" * chain)
    assert cleaned == Cleaned("👩\u21ae" * chain, (("hidden", 2 * chain),))
    assert clean(cleaned.text) == Cleaned(cleaned.text)


def test_a_token_hidden_by_zero_width_characters_is_disarmed() -> None:
    cleaned = clean_text("bye<\u200b/s> <\u2060|im_end|> [IN\u00adST]")
    text = "bye< /s> < |im_end| > [ INST]"
    assert cleaned == Cleaned(text, (("chat token", 3), ("hidden", 3)))


def test_two_cleanings_add_up() -> None:
    first = Cleaned("ab", (("bidi", 1), ("hidden", 2)))
    assert first + Cleaned("a", (("hidden", 1),)) == Cleaned("a", (("bidi", 1), ("hidden", 3)))
    assert Counter(dict((first + disarm("ab")).removed)) == Counter(bidi=1, hidden=2)


# Each is what makes some naive implementation slow: reordering of marks, joiners that lose
# their place one after another, openers without an end.
SLOW = {
    "ascii": "word " ,
    "mixed marks": "\u0301\u0323",
    "joiner chain": "\u200d\u094d",
    "emoji family": "👩\u200d",
    "modifier chain": "🏽\u200d",
    "hidden": "\u200b",
    "open token": "<|",
    "nested token": "<<|",
    "words in brackets": "[/INST",
    "control": "\x00",
    "surrogates": "\ud800",
    "long line": "x",
}  # fmt: skip


@pytest.mark.parametrize("unit", SLOW.values(), ids=SLOW.keys())
def test_time_grows_with_the_length(unit: str) -> None:
    raw = "a" + unit * (400_000 // len(unit))
    began = time.process_time()
    once = clean_text(raw)
    assert time.process_time() - began < 2
    assert not any(is_hidden(c) for c in once.text[:1000])


def test_fifty_megabytes_are_read() -> None:
    assert len(clean("a b\n" * 12_500_000).text) == 50_000_000
