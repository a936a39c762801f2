"""What an earlier message of the sender's was about, read off its own words."""

import re

from assistant.text import split_sentences

_WISH = re.compile(
    r"\b(?:(?:(?:I|we)(?:['’]d| would)|(?:and|but) would)\s+(?:(?:really|also|very much|still)\s+)?"
    r"(?:love|like|be (?:glad|happy|curious|keen))\s+to"
    r"|(?:(?:I|we)(?: was| were|['’]m| am|['’]re)\s+|and\s+)?(?:hoping|keen|curious|eager)\s+to"
    r"|(?:I|we)\s+(?:just\s+)?(?:hope|want|wanted)\s+to"
    r"|^(?:(?:just|also)\s+)?(?:want(?:ed)?|hoping|would love|(?:i['’]?)?d love|keen)\s+to"
    r")\s+(?P<rest>[^\n]+)",
    re.IGNORECASE,
)
_NO_TOPIC = re.compile(
    r"(?:connect|be (?:connected|in touch)|get in touch|stay in touch|add you|link up)\b.*",
    re.IGNORECASE,
)
_LONGEST = 140


def wish_in(text: str) -> str:
    """What the sender said they would like, as an intent: "hear how you test pumps".

    Empty when the message names no such thing, or only that they would like to connect.
    """
    for start, end in split_sentences(text):
        if match := _WISH.search(" ".join(text[start:end].split())):
            rest = match["rest"].rstrip(" .!?…")
            if len(rest) <= _LONGEST and not _NO_TOPIC.fullmatch(rest):
                return rest
    return ""
