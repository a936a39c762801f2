"""Capitalized words that name something: what a text without a brief tells of names."""

import re
from collections.abc import Iterator

from assistant.types import Span

_CAPITALIZED = re.compile(r"(?<![\w'’@#/.-])[^\W\d_a-z][\w&'’-]*")
# What a sentence, a line or an item of a list begins after.
_BEGINS = re.compile(r"(?:^|[.!?…:\n•✓✅*>–—]|[-–—]\s)[\s\"“(]*$")
_ONLY_SPACE = re.compile(r"[ \t]{1,2}")
_POSSESSIVE = re.compile(r"['’]s?$")
_INNER = re.compile(r"[a-z][A-Z]|\d")
_REACH = 6

_NO_NAMES = frozenset(
    """
    i i'm i've i'd i'll monday tuesday wednesday thursday friday saturday sunday january february
    march april may june july august september october november december english american european
    linkedin facebook instagram twitter x youtube google zoom teams calendly whatsapp slack github
    ai ml it hr pr ui ux vp svp evp ceo cto cfo coo cmo cio ciso chro phd mba msc bsc ma md jd cv
    saas b2b b2c crm erp seo sem roi kpi kpis us usa uk eu api apis sql aws html css ios pdf faq ok
    dm asap tbd fyi btw ps p.s lol hi hey hello dear thanks thank best regards cheers sincerely
    mr mrs ms dr prof sir madam full-stack fullstack frontend backend
    """.split()
)
"""Capitalized in any text, whoever it is for."""


def find_names(text: str, *, begin: int) -> Iterator[Span]:
    """Yield the words that are capitalized in the middle of a sentence, joined where they follow.

    The first word of a sentence counts only with a name after it, a capital inside it, or a
    possessive ending: "Keel Lane is hiring", "Keel's growth".

    Args:
        text: The message.
        begin: Where it begins after the greeting.
    """
    start = end = -1
    sure = False
    for match in _CAPITALIZED.finditer(text, begin):
        word = _POSSESSIVE.sub("", match.group())
        if word.casefold().replace("’", "'") in _NO_NAMES or word.isdecimal():
            continue
        if start >= 0 and _ONLY_SPACE.fullmatch(text, end, match.start()):
            end, sure = match.end(), True
            continue
        if start >= 0 and sure:
            yield Span(start=start, end=end)
        start, end = match.span()
        begins = _BEGINS.search(text[max(0, start - _REACH) : start])
        own = _POSSESSIVE.search(match.group()) or _INNER.search(word)
        sure = bool(own) if begins or start == begin else True
    if start >= 0 and sure:
        yield Span(start=start, end=end)
