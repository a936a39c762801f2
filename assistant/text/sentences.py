"""Sentences of short messages, as spans. Time grows with the length and nothing more."""

import re
from collections.abc import Iterator
from functools import cache, lru_cache

# Where a sentence may end: marks with the quotes and brackets that close after them, the marks
# of scripts that put no space after them, a run of emoji, or the end of a line. The looks
# behind keep a long run from being tried again from each of its characters.
_EMOJI = "[\u2600-\u27bf\u2b50\u2b55\U0001f000-\U0001faff]"
_EMOJI_RUN = rf"{_EMOJI}\ufe0f?(?:[\u200d ]?{_EMOJI}\ufe0f?)*"
_EMOJI_PART = "[\u2600-\u27bf\u2b50\u2b55\U0001f000-\U0001faff\ufe0f\u200d]"
_CLOSERS = "[\"'”’)\\]»]"
_POSSIBLE_END = rf"""
    (?P<stop>  (?<![.!?…‽؟।]) [.!?…‽؟।]++ {_CLOSERS}* (?:[ ]?{_EMOJI_RUN})? (?=\s|$) )
  | (?P<wide>  [。！？]+ [」』）”’]* (?:{_EMOJI_RUN})? )
  | (?P<emoji> (?<!{_EMOJI_PART}) {_EMOJI_RUN} (?=\s|$) )
  | (?P<line>  \n\s* )
"""

# A full stop after one of these ends nothing.
_NEVER_LAST = frozenset(
    """dr mr mrs ms mx prof st rev hon gen lt col capt sgt fr sr. dipl ing mag med phil rer nat
    e.g i.e eg ie vs cf approx ca fig nos vol pp ed eds z.b d.h bzw ph""".split()
)
_BEFORE_NUMBERS = frozenset({"no"})
"""Words of their own too: "No. 5", but "just say no. Take care"."""
# After one of these it ends a sentence only if the next word plainly begins one.
_SELDOM_LAST = frozenset(
    """etc inc ltd co corp llc jr sr dept univ est u.s u.k e.u a.m p.m ph.d m.d b.a m.a b.sc m.sc
    d.c jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun min
    max""".split()
)
_STARTERS = frozenset(
    """i i'd i'll i'm i've we we'd we'll we're we've you you're your my our the this that these
    those it it's he she they there here what when where how why who would could can may might shall
    do does did is are was were if as at in on and but so or also since after before both
    thanks thank best kind warm cheers hope hoping happy glad looking loved really great just
    no yes congratulations congrats please let hi hello dear""".split()
)
# A line that ends in one of these goes on in the next.
_DANGLING = frozenset(
    """a an the and or but nor of in on at to for from with without by about into over under as
    than that which who whose my your our their his her its i we is are was were be been has have
    had will would can could if when while because between through during""".split()
)
_GREETING = re.compile(
    r"(?:hi|hey|hello|hiya|dear|good (?:morning|afternoon|evening|day)|greetings|hola|hallo|bonjour"
    r"|ciao|olá|liebe[rs]?|sehr geehrte[rs]?|cher|chère|estimad[oa]|salam|namaste)\b",
    re.IGNORECASE,
)
_LAST_WORD = re.compile(r"[^\s(\"“'‘\[]+$")
_NEXT_WORD = re.compile(r"\s*[\"“'‘(\[]*([\w'’]+)")
_INITIAL = re.compile(r"[^\W\d_]")
_DOTTED = re.compile(r"(?:[^\W\d_]\.)+[^\W\d_]")
_LIST_NUMBER = re.compile(r"(?:^|\n)\s*\d{1,2}$")
_REACH = 40
"""How far around a possible end we look, in characters."""


@lru_cache(maxsize=32)
def split_sentences(text: str) -> tuple[tuple[int, int], ...]:
    r"""Return the (start, end) of each sentence of a short message, in reading order.

    Spans never overlap, never begin or end in white space, and together hold everything that is
    not white space. A greeting or a closing on a line of its own is a sentence. A line break in
    the middle of a sentence does not end it. Empty when the text is blank.

    Example:
        >>> text = "Hi Ana,\nDr. Ruiz says hi! Loved it"
        >>> [text[start:end] for start, end in split_sentences(text)]
        ['Hi Ana,', 'Dr. Ruiz says hi!', 'Loved it']
    """
    spans = []
    start = 0
    for end in _ends(text):
        span = _trimmed(text, start, end)
        if span:
            spans.append(span)
        start = end
    last = _trimmed(text, start, len(text))
    return tuple([*spans, last] if last else spans)


def _trimmed(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Return the span without the white space around it; None when nothing else is in it."""
    piece = text[start:end]
    inner = piece.strip()
    if not inner:
        return None
    first = start + len(piece) - len(piece.lstrip())
    return first, first + len(inner)


def _ends(text: str) -> Iterator[int]:
    """Yield where sentences end, in order."""
    start = 0
    for match in _possible_end().finditer(text):
        at, end = match.span()
        before = text[max(start, at - _REACH) : at]
        found = _NEXT_WORD.match(text, end, end + _REACH)
        following = found[1].replace("’", "'") if found else ""
        if match.lastgroup == "line":
            piece = text[start : min(at, start + 2 * _REACH)]
            goes_on = _is_wrapped(piece, match[0], before, following)
        elif match.lastgroup == "emoji":
            # In the middle of "I ❤️ Python" an emoji is a word.
            goes_on = not (following[:1].isupper() and following.casefold() in _STARTERS)
        elif match.lastgroup == "stop":
            goes_on = _is_part_of_sentence(before, match[0], following)
        else:
            goes_on = False
        if not goes_on:
            start = end
            yield end


@cache
def _possible_end() -> re.Pattern[str]:
    """Compile on first use: the emoji in it make this slow."""
    return re.compile(_POSSIBLE_END, re.VERBOSE)


def _is_part_of_sentence(before: str, mark: str, following: str) -> bool:
    """Whether a mark that may end a sentence belongs to an abbreviation or marks a pause."""
    if mark.startswith(("..", "…")):
        return following[:1].islower()
    if mark not in {".", ".)"}:
        return False
    if _LIST_NUMBER.search(before):
        return True
    found = _LAST_WORD.search(before)
    word = found[0] if found else ""
    if word.casefold() in _NEVER_LAST:
        return True
    if word.casefold() in _BEFORE_NUMBERS:
        return following[:1].isdigit() or following[:1].islower()
    initial = _INITIAL.fullmatch(word) and word.isupper()
    if initial or word.casefold() in _SELDOM_LAST or _DOTTED.fullmatch(word):
        return following.casefold() not in _STARTERS or following[:1].islower()
    return False


def _is_wrapped(piece: str, gap: str, before: str, following: str) -> bool:
    """Whether the sentence `piece` goes on in the next line."""
    if gap.count("\n") > 1 or not before.strip():
        return False
    greets = _GREETING.match(piece.lstrip())
    words = len(piece.split())
    if (greets and words <= 3) or (piece.rstrip().endswith(",") and (greets or words <= 4)):
        return False
    last = before.rsplit(maxsplit=1)[-1].casefold()
    return last in _DANGLING or following[:1].islower()
