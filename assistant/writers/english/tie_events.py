"""Ties that tell what happened or goes on: a meeting, a question asked, a newsletter followed.

Each reader takes one part of a tie and says it to the recipient, or returns "" when the part has
another shape.
"""

import re

from assistant.writers.english.phrase import has_finite_verb, inner, with_the, words_of
from assistant.writers.english.tie_people import PAST_MARK
from assistant.writers.english.verbs import (
    base_form,
    is_base,
    is_gerund,
    is_past,
    is_third_person,
)
from assistant.writers.english.voice import Voice

_TOGETHER = re.compile(r"\b(?:together|each other|in touch|side by side)\b")
_THEY_DID = re.compile(
    r"(?:commented|liked|replied|shared|viewed|followed|visited|endorsed|answered|reviewed|judged"
    r"|taught|helped|mentored|interviewed|hired|trained|coached|reposted|accepted|told|gave|showed"
    r"|introduced|encouraged|supervised|looked after|fixed|repaired|delivered|cut|treated)"
    r"(?: (?:on|to|out|at|after))? (?:my|me|our|us)\b(?!.*\byour?\b).*"
    r"|(?:did|made|played|catered|photographed|painted|built|fixed) our\b(?!.*\byour?\b).*"
    r"|(?:gave|held|led|ran|presented|spoke|taught|played|sang|performed|cooked|danced)\b(?:(?!\byour?\b).)*?"
    r"\b(?:to|at|for) (?:my|our|us|me)\b(?!.*\byour?\b).*",
    re.IGNORECASE | re.DOTALL,
)
# "helped me move", "sat next to me": no other subject, so it was the recipient.
_TO_ME = re.compile(
    r"(?!met\b|was\b|were\b|had\b)\w+(?: (?:next|up|out|on|in|by|to|for|with|beside|behind"
    r"|near|opposite"
    r"|at|from|back|over|a|an|some))*? (?:me|us)\b(?!.*\b(?:you|I|we)\b).*",
    re.IGNORECASE | re.DOTALL,
)
# "taught in the room next to mine": who is next to me is not I.
_BY_MINE = re.compile(
    r"(?!.*\b(?:your?|we|I)\b).*\b(?:next (?:door )?to|beside|opposite|above|below|behind|near"
    r"|under|over|across from|in front of|along from|down from) (?:mine|ours)\b.*",
    re.IGNORECASE | re.DOTALL,
)
_GROUP = re.compile(
    r"(?P<what>(?:[\w-]+ ){0,3}?(?P<noun>band|choir|class|team|club|orchestra|course|group"
    r"|squad|crew"
    r"|cast|committee|school|uni|university|college)) together\b(?P<rest>.*)",
    re.IGNORECASE | re.DOTALL,
)
_AUDIENCE = re.compile(
    r"(?:in|at|on) (?:the )?(?:audience|crowd|front row|back row|room|stalls|queue|gallery|hall)\b"
    r"|[^,]*\b(?:when|while) you\b",
    re.IGNORECASE | re.DOTALL,
)
_SPEECH = frozenset("talked chatted argued laughed corresponded".split())
_JOINT = frozenset(
    "bumped ran crossed exchanged swapped shared lost kept fell connected got".split()
)
_JOINT_NEXT = frozenset(
    "into paths touch talking chatting on at a an the numbers emails notes after before during "
    "through over via last in when since".split()
)
_PLACING = frozenset("in at on from via we i both same".split())
_NEAR = 60
"""Characters in which "together" still belongs to the first verb."""
_OPENERS = frozenset("both same mutual from been seen also".split())
# Relatives and the like, named without "my": "colleague took part in your course".
_RELATED = frozenset(
    "colleague friend neighbor neighbour cousin sister brother mother mum mom dad father wife "
    "husband "
    "partner daughter son boss teacher aunt uncle grandmother grandfather gran flatmate "
    "roommate".split()
)
# Base forms that open a noun phrase as often: "work dinner", "dance class".
_NOUNS = frozenset(
    "work talk panel lecture tour visit dance play interview market film farm garden craft camp "
    "school "
    "research study design contact project report review show trade coach nurse guide host cook "
    "book "
    "paper test launch march tutor volunteer exchange support demo service shop ship state note "
    "need "
    "paint photograph pilot pitch plant post practice record share sketch staff start survey track "
    "train trust watch weld winter".split()
)
_AFTER_VERB = frozenset(
    "you your at in on with the a an to for from about together next each both same her his of "
    "and near "
    "down across regularly often every volunteer".split()
)


def whole(part: str, _voice: Voice) -> str:
    """A clause with its subject: "you spoke at our meetup", "Tom said you mend clocks"."""
    words = words_of(part)
    if words[0] in {
        "i",
        "i'm",
        "i've",
        "i'd",
        "we",
        "we're",
        "we've",
        "we'd",
        "you",
        "you're",
        "you've",
        "you'd",
    }:
        second = words[1] if len(words) > 1 else ""
        return part if second not in {"", "both"} or has_finite_verb(part) else ""
    if words[0] in _RELATED and has_finite_verb(part):
        of_mine = words[1:3] in (["of", "mine"], ["of", "ours"], ["of", "my"])
        return f"{'a' if of_mine else 'my'} {_lowered(part)}"
    opens = is_past(words[0]) or is_gerund(words[0]) or words[0] in _OPENERS
    return part if not opens and not is_base(words[0]) and has_finite_verb(part) else ""


def met(part: str, _voice: Voice) -> str:
    """A first meeting: "met her at pycon", "met briefly"."""
    words = [*words_of(part), "", ""]
    if words[0] != "met":
        return ""
    _, _, rest = part.partition(" ")
    if words[1] in {"you", "me", "us"} and words[2] not in {"and", "both"}:
        return f"We met {rest.partition(' ')[2]}".strip()
    somebody = words[1] in {"you", "your", "my", "a", "the", "some"} or rest[:1].isupper()
    return f"I {_lowered(part)}" if somebody else f"We met {rest}".strip()


def shall(part: str, _voice: Voice) -> str:
    """What the sender is going to do: "will be at the fair"."""
    first, second = [*words_of(part), ""][:2]
    return f"I {_lowered(part)}" if first == "will" and is_base(second) else ""


def never(part: str, _voice: Voice) -> str:
    """A long silence: "haven't spoken in 10 years"."""
    if words_of(part)[0] not in {"haven't", "hadn't"}:
        return ""
    if re.search(r"\bseen you\b", part):
        return f"I {part}"
    return "We " + re.sub(r"\bseen (?=since|in|for)", "seen each other ", part)


def last_time(part: str, _voice: Voice) -> str:
    """The last time: "last saw you at the reunion", "last spoke in 2019"."""
    words = [*words_of(part), "", "", ""]
    if words[0] != "last" or words[1] not in {"saw", "spoke", "talked", "met", "heard"}:
        return ""
    if words[1] == "met":
        part = re.sub(r"^(\w+ \w+) you\b", r"\1", part)
    with_you = re.search(r"\byour?\b", part)
    seen = "" if with_you or words[1] != "saw" else " each other"
    said = re.sub(r"^last saw\b", f"last saw{seen}", _lowered(part))
    return f"{'I' if with_you else 'We'} {said}"


def group(part: str, _voice: Voice) -> str:
    """A group both were in: "school band together at Coalport High"."""
    match = _GROUP.fullmatch(part)
    if not match or is_past(words_of(part)[0]) or words_of(part)[0] in _PLACING:
        return ""
    what = re.sub(r"^(?:the|a) ", "", match["what"])
    if what.casefold() in {"school", "uni", "university", "college"}:
        return f"We were at {_lowered(what)} together{match['rest']}"
    if is_base(words_of(what)[0]) and words_of(what)[0] not in _NOUNS:
        return ""
    return f"We were in the {_lowered(what)} together{match['rest']}"


def past(part: str, _voice: Voice) -> str:
    """Something done: "asked a question after your talk", "worked together at Acme"."""
    first, second = [*words_of(part), ""][:2]
    if re.match(r"(?:was|were) (?:my|our)\b|(?:was|were) .*\bto (?:me|us)\b", part):
        return f"You were {part.partition(' ')[2]}"
    if re.match(r"used to be (?:my|our)\b", part):
        return f"You {part}"
    if not is_past(first) and first not in {"was", "were"}:
        return ""
    if first == "was" and _BY_MINE.fullmatch(part):
        return f"You were {part.partition(' ')[2]}"
    if _THEY_DID.fullmatch(part) or _TO_ME.fullmatch(part) or _BY_MINE.fullmatch(part):
        return f"You {_lowered(part)}".replace(" and was ", " and were ")
    if re.match(r"\w+ (?:me|us)\b.*\byou\b", part):
        return f"Somebody {_lowered(part)}"
    part = re.sub(r",\s+(?=(?:\w+ed|met|spoke|sat|had|got)\b)", " and ", part)
    with_you = re.search(r"\byour?\b", part)
    joint = (first in _JOINT and second in _JOINT_NEXT) or first in _SPEECH
    near = part[:_NEAR]
    if _TOGETHER.search(near) or " the same " in near or (joint and not with_you):
        return f"We {_lowered(part)}"
    return f"I {_lowered(part)}"


def ongoing(part: str, _voice: Voice) -> str:
    """Something going on: "following your work", "work together at Acme"."""
    first = words_of(part)[0]
    if first in {"been", "seen", "done", "written", "spoken", "taken"} and " " in part:
        return f"I've {_lowered(part)}"
    if first == "also" and " " in part:
        over = re.search(r"\b(?:before|formerly|once|used to)\b", part)
        return (
            f"I {'was' if over else 'am'} {_lowered(part)}"
            if " a" in part
            else f"I {_lowered(part)}"
        )
    who = "We" if _TOGETHER.search(part) or re.search(r"\bsame\b", part) else "I"
    if is_gerund(first):
        if (words_of(part)[1:] or [""])[0] not in _AFTER_VERB and not re.search(r"\byour?\b", part):
            return ""  # "nursing school", "climbing group"
        since = re.search(r"\b(?:for|since)\b", part)
        being = {"I": "I've been" if since else "I'm", "We": "We've been" if since else "We're"}[
            who
        ]
        return f"{being} {_lowered(part)}"
    if is_third_person(first) and len(words_of(part)) > 1:
        return f"You {base_form(first)} {part.split(None, 1)[1]}"
    second = (words_of(part)[1:] or [""])[0]
    if is_base(first) and (
        second in _AFTER_VERB or " you" in part or (second and first not in _NOUNS)
    ):
        return f"{who} {_lowered(part)}"
    return ""


def preposition(part: str, voice: Voice) -> str:
    """A place or way: "from the climbing group", "through Tom", "in the same band"."""
    first, _, rest = part.partition(" ")
    word = first.casefold()
    if not rest:
        return ""
    if word == "from":
        return (
            f"We know each other from {with_the(rest)}"
            if voice.known
            else f"I know you from {with_the(rest)}"
        )
    if word in {"via", "through", "thru"}:
        return f"I found you through {rest}"
    if _AUDIENCE.match(part):
        return f"I was {word} {rest}"
    if word in {"in", "at", "on"}:
        shared = re.sub(r"^same\b", "the same", rest)
        over = word == "at" or PAST_MARK.search(rest)
        return f"We {'were' if over and 'the same' not in shared else 'are'} both {word} {shared}"
    if word in {"after", "because", "about"}:
        return f"I'm writing {part}"
    return f"I was {part}" if word in {"near", "next", "behind", "beside"} else ""


def noun_phrase(part: str, voice: Voice) -> str:
    """Anything else, such as "your talk on tides" or "pycon 2025 dinner"."""
    if words_of(part)[0] == "your":
        return f"I'm writing because of {inner(part)}"
    if voice.known:
        return f"We know each other from {with_the(part)}"
    return f"I'm writing because of {with_the(part)}"


def _lowered(part: str) -> str:
    """The part as it stands after a subject."""
    return part[:1].lower() + part[1:] if not part.startswith("I ") else part
