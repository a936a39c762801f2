"""Prepositions and tenses that other languages lend to English: "we have met on the congress"."""

import re

_GATHERING = (
    r"(?:congress|conference|fair|seminar|workshop|symposium|webinar|convention|wedding|party"
    r"|meeting|exhibition)\b(?! (?:day|night|morning|evening))"
)
_TURNS = (
    (re.compile(rf"(?<!work )\bon (?=the (?:[\w-]+ ){{0,3}}?{_GATHERING})"), "at "),
    (re.compile(r"\b(was|were|sat|spoke) in (?=the (?:[\w-]+ )?panel\b)"), r"\1 on "),
    (
        re.compile(
            r"\bin the (?=(?:January|February|March|April|May|June|July|August|September|October"
            r"|November|December)$)"
        ),
        "in ",
    ),
    (
        re.compile(
            r"^((?:we|I) )have (?=met\b.*\b(?:in (?:January|February|March|April|May|June|July"
            r"|August|September|October|November|December|\d{4})|last \w+|yesterday)\b)",
            re.IGNORECASE,
        ),
        r"\1",
    ),
)


def as_said_in_english(text: str) -> str:
    """Put right what a tie typed in a second language commonly gets wrong.

    >>> as_said_in_english("We have met on the congress in September")
    'We met at the congress in September'
    """
    for pattern, said in _TURNS:
        text = pattern.sub(said, text)
    return text
