"""What is new with the sender, or with those of whom they write."""

import re

from assistant.writers.english.statement import statement
from assistant.writers.english.voice import Voice

_OF_OTHERS = re.compile(r"\s*(?:they\b|(?P<one>he|she)\b)", re.IGNORECASE)
_OF_MINE = re.compile(
    r"\b(?:my|our) (?:son|daughter|boy|girl|kid|child|husband|wife|partner|mum|mom|mother|dad"
    r"|father|brother|sister|nephew|niece|grand\w+|pupil|student|dog|cat|horse)\b",
    re.IGNORECASE,
)


def own_news(news: str, intent: str, voice: Voice) -> str:
    """Say the news as a clause without a full stop.

    News that opens with "they" tells of others, not of the reader. So does "he" where the reason
    to write names somebody of the sender's; without one nobody would know who, and it is empty.
    """
    opens = _OF_OTHERS.match(news)
    if opens and opens["one"] and not _OF_MINE.search(intent):
        return ""
    return statement(news, voice, spoken_to=not opens)
