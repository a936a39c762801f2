"""What the sender offers to do, read so that a sentence can be made of it.

People type "can read her draft", "happy to show him round", "a spare ticket", "i have two pallets
she can have". What no shape fits gives nothing, so that the user is asked.
"""

import re

from assistant.writers.english.phrase import has_finite_verb, inner, with_article, words_of
from assistant.writers.english.verbs import base_of_gerund, is_base, is_gerund
from assistant.writers.english.voice import Voice

_WILLING = re.compile(
    r"(?:(?:i|we)(?:['’]?(?:d|m|ll)|\s+(?:would|am|will))?\s+)?"
    r"(?:(?:just|also|maybe|perhaps|always|very|more than)\s+)*"
    r"(?:(?:can|could|may|might|will|would|want to|offer(?:ing)? to|am able to|able to|volunteer to"
    r"|(?:be\s+)?(?:happy|glad|willing|free|ready|able|pleased)\s+to|let me"
    r"|(?:like|love)\s+to|gladly|happily)\s+)+"
    r"(?P<deed>.+)",
    re.IGNORECASE | re.DOTALL,
)
_THING = re.compile(
    r"(?:some|any|an?|one|two|three|four|five|six|\d+|spare|free|extra)\s.+",
    re.IGNORECASE | re.DOTALL,
)
_SPARE = re.compile(r"(?:spare|free|extra)\s+(?P<head>\S+)", re.IGNORECASE)
_BORROWED = re.compile(
    r"(?P<thing>(?:my|our|an?|the)\s[^,]+),\s+you (?P<may>can|could|may) (?P<verb>\w+) (?:it|them)"
    r"(?P<rest>\s.*)?",
    re.IGNORECASE | re.DOTALL,
)
_PROMISED = re.compile(
    r"(?:i|we)(?:['’]?ll|['’]d)\s+(?:(?:gladly|happily|also|just)\s+)*(?P<deed>.+)",
    re.IGNORECASE | re.DOTALL,
)
_SERVICE = re.compile(
    r"half\s.+|(?:(?:a|an|one|two|three|a few|some|free|another|\d+)\s+)+(?:[\w-]+\s+){0,2}?"
    r"(?:interview|lesson|hours?|mins?|minutes|calls?|sessions?|hand|chat|check|lift|ride|tour|reading|read-?through|rehearsal|look"
    r"|practice|advice|tips|massage|haircut|meal|dinner|evening|afternoon|morning|day|weekend)\b.*",
    re.IGNORECASE | re.DOTALL,
)
"""Offers of one's time: nobody says they have them."""
_SUBJECTS = frozenset("i i've i'm we we've my our you your there there's".split())
# What is said of the offer after a comma or a stop: "takes me an hour", "it's no trouble".
_BESIDES = re.compile(
    r"(?:,|;|\.|\s[-–—])\s+(?:and |but )?(?P<said>(?P<verb>takes|costs|won['’]t|it|it['’]s"
    r"|that['’]s|I['’]m|I['’]ve|I|we|we['’]ve|we['’]re|no)\s.+)$",
    re.IGNORECASE | re.DOTALL,
)
_BETWEEN = re.compile(r"(?:gladly|also|maybe|just|easily)\s+", re.IGNORECASE)


def offered_deed(text: str, voice: Voice) -> str:
    """The deed somebody offers, as it stands after "I could": "read your draft"; or empty."""
    spoken = _spoken(text, voice)
    match = _WILLING.fullmatch(spoken) or _PROMISED.fullmatch(spoken)
    deed = _BETWEEN.sub("", match["deed"], count=1) if match else spoken
    first, _, rest = deed.partition(" ")
    if not rest:
        return ""
    if is_gerund(first):
        return f"{base_of_gerund(first)} {rest}"
    if is_base(first) and (match or not has_finite_verb(deed)):
        return f"{first.lower()} {rest}"
    return ""


def offered_thing(text: str, voice: Voice) -> str:
    """The offer as a clause, where it is a thing or a whole sentence: "I have a spare tent"."""
    spoken = _spoken(text, voice)
    words = words_of(spoken)
    if match := _BORROWED.fullmatch(spoken):
        return f"you {match['may']} {match['verb']} {inner(match['thing'])}{match['rest'] or ''}"
    if not words or offered_deed(text, voice):
        return ""
    if words[0] in _SUBJECTS:
        return inner(spoken) if has_finite_verb(spoken) or words[0].endswith("'ve") else ""
    if _SERVICE.fullmatch(spoken) and words[0] not in {"spare", "extra"}:
        free = with_article(inner(spoken)) if words[0] == "free" else inner(spoken)
        return f"I could offer you {free[:1].lower()}{free[1:]}"
    if not _THING.fullmatch(spoken) or has_finite_verb(spoken):
        return ""
    spare = _SPARE.match(spoken)
    article = "a " if spare and not spare["head"].rstrip(",").endswith("s") else ""
    return f"I have {article}{spoken[:1].lower()}{spoken[1:]}"


def offered_besides(text: str, voice: Voice) -> str:
    """What the offer says besides, as a clause: "it takes me an hour"; or empty."""
    match = _BESIDES.search(voice.address(text))
    if not match:
        return ""
    said, verb = match["said"].strip(" .,;!–—-"), match["verb"].casefold()
    if verb in {"takes", "costs", "won't"}:
        return f"it {said}"
    return "" if verb == "no" else inner(said)


def _spoken(text: str, voice: Voice) -> str:
    said = _BESIDES.sub("", voice.address(text))
    return re.sub(r"^i\b", "I", said.strip(" .,;!–—-"))


def offers_together(text: str) -> bool:
    """Whether the offer is made by more than one: "we can have the kids on friday"."""
    return words_of(text)[:1] in (["we"], ["we'll"], ["we'd"], ["we're"], ["we've"])
