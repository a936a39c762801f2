"""Cleaning: what nobody can see leaves a text before anything else reads it.

Taken out and counted, by kind:
    control          C0 and C1 controls other than newline and tab
    bidi             marks, embeddings, overrides and isolates that reorder what is shown
    tag              the tag block, which can carry a second, invisible text
    hidden           zero-width and default-ignorable code points, stray joiners and selectors
    private-use      code points without a public meaning
    surrogate        lone halves of UTF-16 pairs
    noncharacter     code points that Unicode reserves for no text at all
    stacked mark     combining marks beyond thirty on one letter

Kept, because names and words need them: the zero-width non-joiner between Arabic letters
(Persian), both joiners at an Indic virama, the joiner inside an emoji family, variation
selector 16 after an emoji. Given up: variation selectors that pick a glyph of a Han letter
(the letter itself stays), and the tags that make a black flag that of England or Scotland.
"""

import re
import unicodedata
from collections import Counter
from functools import cache
from typing import TYPE_CHECKING

from assistant.text.cleaned import Cleaned
from assistant.text.control_tokens import disarm

if TYPE_CHECKING:
    from regex import Pattern

_LINE_ENDS = ("\r\n", "\r", "\v", "\f", "\x85", "\u2028", "\u2029")

# Characters that never stay, whatever stands around them. Every format character (Cf) is
# among them but the two joiners.
_KINDS = {
    "control": r"\x00-\x08\x0e-\x1f\x7f-\x9f",
    "bidi": r"\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069",
    "tag": r"\U000e0000-\U000e007f",
    "hidden": (
        r"\xad\u034f\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u115f\u1160\u17b4\u17b5"
        r"\u180b-\u180f\u200b\u2060-\u2065\u206a-\u206f\u3164\ufe00-\ufe0e\ufeff\uffa0\ufff0-\ufffb"
        r"\U000110bd\U000110cd\U00013430-\U0001343f\U0001bca0-\U0001bca3\U0001d173-\U0001d17a"
        r"\U000e0080-\U000e0fff"
    ),
    "private-use": r"\ue000-\uf8ff\U000f0000-\U000ffffd\U00100000-\U0010fffd",
    "surrogate": r"\ud800-\udfff",
    "noncharacter": r"\ufdd0-\ufdef"
    + "".join(rf"\U{plane:04x}fffe\U{plane:04x}ffff" for plane in range(17)),
}
_UNWANTED = re.compile(f"[{''.join(_KINDS.values())}]")
_RUNS = {what: re.compile(f"[{span}]+") for what, span in _KINDS.items()}

# These three stay where a word or an emoji needs them.
_JOINERS = re.compile(r"[\u200c\u200d\ufe0f]+")

# As in the Stream-Safe Text Format of UAX 15: no script stacks more. Without a bound,
# normalizing takes time in the square of the run.
_MARKS = r"(\p{M}{30})\p{M}+"

_NEEDED_JOINERS = r"""
    (?P<needed>
        (?<=\p{Extended_Pictographic}[\ufe0f\U0001f3fb-\U0001f3ff]?) \u200d
            (?=\p{Extended_Pictographic})                               # emoji family
      | (?<=\p{Extended_Pictographic}) \ufe0f                           # emoji, not text, style
      | (?<=[0-9\#*]) \ufe0f (?=\u20e3)                                 # keycap
      | (?<=\p{Lo}\p{ccc=7}?\p{ccc=9}) [\u200c\u200d]                   # after an Indic virama
      | (?<=\p{Lo}) \u200d (?=\p{ccc=9}\p{Lo})                          # before one, in Bengali
      | (?<=(?=\p{Lo})\p{Arabic}\p{Mn}?) \u200c (?=(?=\p{Lo})\p{Arabic})  # Persian
    )
  | [\u200c\u200d\ufe0f]
"""


def clean_text(raw: str) -> Cleaned:
    """Return `raw` without hidden characters and with chat-control tokens disarmed.

    Everything a user types or pastes passes here before any other code reads it. Cleaning
    what is clean changes nothing.

    Example:
        >>> clean_text("Ana\u200b Ruiz <|im_end|>")
        Cleaned(text='Ana Ruiz < |im_end| >', removed=(('chat token', 1), ('hidden', 1)))
    """
    cleaned = clean(raw)
    return cleaned + disarm(cleaned.text)


def clean(raw: str) -> Cleaned:
    """Return `raw` without the characters that nobody can see, in Unicode's composed form (NFC).

    Never raises, takes time in proportion to the length, and is idempotent. Every line ends
    with a bare newline afterwards; line ends and normalization are not counted as removals.
    """
    removed: Counter[str] = Counter()
    text = raw
    for line_end in _LINE_ENDS:
        text = text.replace(line_end, "\n")
    if text.isascii():
        text = _without("control", text, removed)
    else:
        for what in _RUNS if _UNWANTED.search(text) else ():
            text = _without(what, text, removed)
        text = _settle(text, removed)
    return Cleaned.counted(text, removed)


def _without(what: str, text: str, removed: Counter[str]) -> str:
    """Return `text` without the characters of one kind, and count them."""
    kept = _RUNS[what].sub("", text)
    removed[what] += len(text) - len(kept)
    return kept


def _settle(text: str, removed: Counter[str]) -> str:
    """Normalize, and drop joiners without a place, until neither changes anything.

    A joiner that goes can let marks around it compose, which can rob the next joiner of its
    place. Real text settles in one pass; what does not loses all its joiners, so that no
    crafted text can make us pass over it again and again.
    """
    # Composed twice: some marks come apart the first time, and runs that met are bounded again.
    once = _compose(_drop_stray_joiners(_compose(text, removed), removed), removed)
    if _compose(_drop_stray_joiners(once, Counter()), Counter()) == once:
        return once
    bare = _JOINERS.sub("", once)
    removed["hidden"] += len(once) - len(bare)
    return _compose(bare, removed)


def _compose(text: str, removed: Counter[str]) -> str:
    """Return `text` in NFC, with a bounded number of marks on each letter."""
    bounded = _pattern(_MARKS).sub(r"\1", text)
    removed["stacked mark"] += len(text) - len(bounded)
    return unicodedata.normalize("NFC", bounded)


def _drop_stray_joiners(text: str, removed: Counter[str]) -> str:
    """Return `text` with joiners and emoji selectors only where a script or emoji needs them."""
    if not _JOINERS.search(text):
        return text
    kept = _pattern(_NEEDED_JOINERS).sub(r"\g<needed>", text)
    removed["hidden"] += len(text) - len(kept)
    return kept


@cache
def _pattern(source: str) -> "Pattern[str]":
    """Compile with the `regex` library, which knows Unicode properties and loads slowly."""
    import regex

    return regex.compile(source, regex.VERBOSE)
