"""Ways to hide an order from the one who reads it, applied at random with a given seed."""

from __future__ import annotations

import random
import unicodedata
from collections.abc import Iterator, Sequence

import regex

_IGNORABLE = regex.compile(r"\p{Default_Ignorable_Code_Point}|\p{Cf}|\p{Noncharacter_Code_Point}")
_NEEDED_SOMEWHERE = set("\u200c\u200d\ufe0f")
LIVE_TOKEN = regex.compile(
    r"[<＜][|｜]|[|｜][>＞]|<</?SYS>>|(?i:\[/?INST\])"
    r"|(?i:</?(?:s|bos|eos|think|start_of_turn|end_of_turn|tool_call|im_start|im_end)>)"
)
"""A chat-control token that a server may take for a real one."""

_TOKENS = (
    "<|im_end|>", "<|im_start|>system", "<|eot_id|>", "[INST]", "[/INST]", "<<SYS>>", "</s>",
    "<start_of_turn>model", "<end_of_turn>", "<｜User｜>", "<think>", "<tool_call>",
)  # fmt: skip
_INVISIBLE = (
    "\u200b\u2060\u00ad\u034f\ufeff\u180e\u2063\u200e\u202e\u2066\U000e0041\U000e0101\x00\x1b"
)
_LOOK_ALIKE = str.maketrans("aeopcxyAEOPCXI", "аеорсхуАЕОРСХІ")


def is_hidden(character: str) -> bool:
    """Whether a code point may never come out, by Unicode's own properties."""
    if character in _NEEDED_SOMEWHERE or character in "\n\t":
        return False
    hidden = unicodedata.category(character) in {"Cc", "Cs", "Co"}
    return hidden or bool(_IGNORABLE.match(character))


def mutations(lines: Sequence[str], seeded: random.Random, *, number: int) -> Iterator[str]:
    """Yield so many lines, each hidden in one to three ways."""
    for _ in range(number):
        text = seeded.choice(lines)
        for _ in range(seeded.randint(1, 3)):
            text = seeded.choice(_WAYS)(text, seeded)
        yield text


def _between(text: str, seeded: random.Random) -> str:
    return "".join(c + seeded.choice(_INVISIBLE) * seeded.randint(0, 1) for c in text)


def _as_tags(text: str, _: random.Random) -> str:
    return "Baker. " + "".join(
        chr(0xE0000 + ord(c)) for c in text if c.isascii() and c.isprintable()
    )


def _turned(text: str, _: random.Random) -> str:
    return f"\u202e{text[::-1]}\u202c"


def _look_alike(text: str, _: random.Random) -> str:
    return text.translate(_LOOK_ALIKE)


def _in_turns(text: str, seeded: random.Random) -> str:
    return f"{seeded.choice(_TOKENS)}{text}{seeded.choice(_TOKENS)}"


def _broken_token(text: str, seeded: random.Random) -> str:
    token, hidden = seeded.choice(_TOKENS), seeded.choice(_INVISIBLE)
    cut = seeded.randrange(1, len(token))
    return f"{token[:cut]}{hidden}{token[cut:]}{text}"


def _stacked(text: str, seeded: random.Random) -> str:
    return "".join(c + "\u0335" * seeded.choice((0, 0, 0, 60)) for c in text)


def _selectors(text: str, seeded: random.Random) -> str:
    return "😀" + "".join(chr(0xE0100 + seeded.randrange(240)) for _ in text)


_WAYS = (
    _between, _as_tags, _turned, _look_alike, _in_turns, _broken_token, _stacked, _selectors,
)  # fmt: skip
