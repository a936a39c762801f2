"""A tie in pieces: who the recipient is, and what is said of them behind a comma.

"flatmate in Leeds, stole my kettle" names the recipient and goes on without a subject; "my driving
test, you passed me" names an occasion and tells what the recipient did on it.
"""

import re

from assistant.writers.english.own_words import after_you
from assistant.writers.english.phrase import has_finite_verb, with_article, words_of
from assistant.writers.english.tie_people import PEERS, THEY_ARE
from assistant.writers.english.verbs import is_base, is_past, is_third_person

_BARE = re.compile(r"(?:" + "|".join(THEY_ARE) + r")\b", re.IGNORECASE)
# Who is a teacher is not therefore mine.
_WORKS_AS = re.compile(
    r"(?:teacher|coach|tutor|professor|lecturer|instructor|trainer|dentist|doctor|midwife|nurse"
    r"|editor|manager)\b",
    re.IGNORECASE,
)
_SOMEBODY = re.compile(
    r"(?:(?:you(?:['’]re| are| were)|my|our|an?) )*(?:[\w-]+ ){0,2}?"
    r"(?:" + "|".join((*PEERS, *THEY_ARE)) + r")\b(?!['’])[^,]*",
    re.IGNORECASE,
)
_SURELY_THEM = re.compile(r"(?:you(?:['’]re| are| were)|my|our)\b", re.IGNORECASE)
_TO_ME = re.compile(r"\b(?:me|my|us|our|mine|ours)\b", re.IGNORECASE)
_OF_BOTH = re.compile(r"\b(?:your?|we|together|each other|same|both|i)\b", re.IGNORECASE)
_ADVERBS = frozenset("just always never once even still also recently only now".split())
_ENDED = frozenset("left retired quit finished graduated".split())
_OCCASION = re.compile(
    r"(?:[^,]* )?(?:observation|test|lesson|exam|interview|meeting|dinner|lunch|party|wedding"
    r"|funeral|gig|concert|match|game|race|trip|talk|workshop|conference|fair|festival|reunion"
    r"|visit|tour|audition|operation|surgery|rehearsal|session|panel|inspection|hearing|trial"
    r"|defen[cs]e|exhibition|show|launch|opening|ceremony|birth|flood|storm|fire|accident)\b[^,]*",
    re.IGNORECASE,
)
_THEY_DID = re.compile(r"you (?P<verb>\w+)\b", re.IGNORECASE)


def told_apart(part: str) -> tuple[str, ...]:
    """Split what is told of the recipient from what they are.

    Where nothing shows whose deed it is, only what they are is kept.
    """
    head, _, rest = part.partition(", ")
    words = words_of(rest)
    deed = next((word for word in words if word not in _ADVERBS), "")
    tells = is_past(deed) or is_third_person(deed)
    plain = is_base(deed) and not is_third_person(deed) and deed not in {"let", "put", "read"}
    if not tells or plain or not _SOMEBODY.fullmatch(head) or has_finite_verb(_of_you(head)):
        return (part,)
    if _WORKS_AS.match(head):
        head = f"you're {with_article(head)}"
    elif _BARE.match(head):
        head = f"my {head}"
    if _OF_BOTH.search(rest):
        return (head, rest)
    sure = _SURELY_THEM.match(head)
    if deed in _ENDED and not _TO_ME.search(rest):
        still = deed in {"retired", "graduated"}  # which leaves a nan a nan
        return ((head,) if still else (part,)) if sure else (f"former {head}",)
    if sure or _TO_ME.search(rest) or not is_past(deed):
        return (head, _said_to_you(rest))
    return (head,)


def _said_to_you(rest: str) -> str:
    """What is told of them without a subject, said to them: "you always say hello"."""
    first, _, after = rest.partition(" ")
    adverb = first.casefold() in _ADVERBS and after
    return f"you {first} {after_you(after)}" if adverb else f"you {after_you(rest)}"


def _of_you(head: str) -> str:
    """What they are without "you're", which is a verb but tells no deed."""
    return _SURELY_THEM.sub("my", head, count=1)


def on_occasion(parts: list[str]) -> list[str]:
    """Put an occasion and what the recipient did on it into one: "my test, when you passed me"."""
    if len(parts) < 2:
        return parts
    first, second, *others = parts
    match = _THEY_DID.match(second)
    happened = match and (is_past(match["verb"]) or match["verb"] == "were")
    opens = is_past(words_of(first)[0]) or is_third_person(words_of(first)[0])
    if not happened or opens or has_finite_verb(first) or not _OCCASION.fullmatch(first):
        return parts
    return [f"{first}, when {second}", *others]
