"""What the sender says of themselves in a hurry, as one clause: a reason, some news.

"only people ive worked with", "too busy rn", "no time", "moved to leeds", "new job at acme": each
shape gets the subject and the verb it lacks. What no shape fits gives nothing, so that the user is
asked rather than misquoted.
"""

import re

from assistant.writers.english.jotted import jotted
from assistant.writers.english.own_words import to_first_person
from assistant.writers.english.phrase import has_finite_verb, inner, with_article, words_of
from assistant.writers.english.verbs import (
    is_base,
    is_gerund,
    is_participle,
    is_past,
    is_third_person,
)
from assistant.writers.english.voice import Voice

_BECAUSE = re.compile(
    r"^(?:(?:well|sorry|honestly|tbh|hi|hello)\b[,:]?\s+)*(?:(?:it['’]s\s+|just\s+)?"
    r"(?:because(?! of)|cause|cos|coz|bc|since|as|that)\s+)?(?:but\s+|so\s+)?",
    re.IGNORECASE,
)
_SINCE_THEN = re.compile(
    r"^(?:since (?:(?:my|our|the) (?:last|first|previous|earlier) (?:\w+|e-mail)|then|that"
    r"|(?:i|we) (?:last )?(?:wrote|spoke|talked|met|asked))|(?:in the )?meanwhile"
    r"|in the meantime)[,:]?\s+",
    re.IGNORECASE,
)
"""When it happened, which the message says itself."""
_STRANGERS = re.compile(
    r"(?:i\s+)?(?:(?:don['’]?t|do not)\s+(?:really\s+|even\s+)?know\s+(?:you|each other)"
    r"|(?:we\s+)?(?:have\s+)?never\s+met(?:\s+you)?|(?:we\s+)?have(?:n['’]?t| not)\s+met(?:\s+you)?"
    r"|do(?:n['’]?t| not) know (?:who (?:you are|this is)"
    r"|(?:this|that) (?:person|man|woman|guy|lady))"
    r"|no idea who you are|who are you|(?:a\s+)?(?:total\s+|complete\s+)?strangers?)",
    re.IGNORECASE,
)
_STRANGERS_AND = re.compile(rf"(?:{_STRANGERS.pattern})(?:,? and |, )(?P<rest>.+)", re.IGNORECASE)
_KEPT_TO = re.compile(
    r"(?:i\s+)?(?:(?:only|just|strictly|mainly|mostly)(?:\s+for)?|for)\s+(?P<whom>.+?)"
    r"(?:\s+(?:only|please))?",
    re.IGNORECASE | re.DOTALL,
)
_ONLY_LAST = re.compile(
    r"(?P<whom>.+?)\s+only(?P<where>\s+(?:here|on\s+\w+))?(?:\s+here)?", re.IGNORECASE
)
_MEMBERS = re.compile(
    r"\b(?:people|persons|family|friends?|colleagues|co-?workers|classmates|contacts|clients|pupils|ones"
    r"|those|relatives|kids|work|business|school|students|customers|neighbors|neighbours|team|folks|mates)\b",
    re.IGNORECASE,
)
_STATES = frozenset(
    "too so very really super quite pretty completely totally busy swamped overloaded away abroad "
    "off out between retired snowed drowning flat under up behind late ill pregnant ready happy "
    "tired overwhelmed buried slammed stretched done close almost nearly halfway on in at back "
    "interested allowed unable hardly".split()
)
_STATES_BEFORE = frozenset("new sick free open good about full fully booked".split())
"""States before a preposition or at the end; before a noun they say what sort of thing it is."""
_AFTER_STATE = frozenset(
    "to in at with here this right since for today now on again up until booked solid".split()
)
_CAN = frozenset("will can could might may would".split())
_PASTS = frozenset("became began came went left got met found saw made gave took felt".split())
_SOFT = frozenset("not still currently now already just always usually mostly also".split())
_DOES_NOT = frozenset(
    "don't doesn't didn't can't cannot couldn't won't wouldn't never rarely hardly seldom prefer "
    "would'd rather".split()
)
_PLEASE = re.compile(r",?\s+(?:please|sorry|thanks|thank you)$", re.IGNORECASE)
_JOINT = re.compile(
    r"\s*;\s*|\s+-+\s+|,\s+(?:and\s+)?(?=(?:I|I['’]m|I['’]ve|it|it['’]s|we|my|no|not|just|only|too|don['’]t"
    r"|can|could|will|happy to"
    r"|can['’]t|now|lost|got|started|moved|finished|need)\b)"
)
_SET_OFF = re.compile(
    r"(?P<off>(?:because of|due to|as|with|for|given) [^,]+?),? (?P<clause>I\b.+)"
)
_WENT = re.compile(r", (?=(?:came out|turned out|went|worked|failed)\b)")
_NAMED = re.compile(r", (?=(?:named|called) (?:her|him|it|them)\b)")
_VERBS_AFTER_NOUN = frozenset("is are was were has have had went came can will".split())
_NOW = re.compile(r"\s+(?:rn|atm)$", re.IGNORECASE)
_OWN_SUBJECTS = frozenset(
    "i i'm i've i'd i'll we we're we've we'd we'll my our it it's this there there's the that "
    "that's everything nothing work life".split()
)
_MOST_NOUNS = 7
_OWNERS = frozenset("my our the a for after over".split())
_LACKS = frozenset(
    "budget time room space bandwidth capacity energy connection link head spare business "
    "ties".split()
)
_HELD = re.compile(
    r"\b(?:deadlines?|exams?|newborn|baby|conflict|injury|surgery|operation|wedding|trip|jobs?|roles?"
    r"|position|phone|e-?mail|account|emergency|project|reasons?|guests|visitors|requests|messages"
    r"|kids?|children|son|daughter|mum|mom|dad|parent|shop|business|boss|team|exhibition|show|course"
    r"|leave|audit|season|shift|shifts|night duty|appointment|house|flat|home|title|book|boat)\b",
    re.IGNORECASE,
)
"""Things of which one says "I have a ...": other nouns are no reason by themselves."""
_RULE = re.compile(
    r"(?:(?:company|school|house|family|work|firm|club) )?(?:policy|rules?)\b.*", re.IGNORECASE
)
_HAPPENED = re.compile(
    r"(?P<what>\w+) (?P<done>accepted|published|finished|born|approved|funded|sold|printed)\b"
    r"(?P<rest>.*)",
    re.IGNORECASE,
)
_BARE_SUBJECT = re.compile(
    r"(?P<what>[a-z]+) (?:(?:is|was|has|got) "
    r"|(?:just )?(?:broke|died|burned|burnt|flooded|closed|opened"
    r"|moved|started|crashed|failed|left|fell|starts|ends)\b)",
    re.IGNORECASE,
)
_ACCUSES = re.compile(
    r"\byou(?:['’]re|r)?\s+(?:are|seem|look|sound|were|have|only|just|keep|kept|want|never|\w+s\b|so\b"
    r"|too\b|very\b|a\b)|\byou['’]re\b|\b(?:fake|scam\w*|spam\w*|creep\w*|weird\w*|sketchy|suspicious"
    r"|annoying|rude|salesy|pushy|stalk\w*|bots?|vibes?|trolls?|stupid|liar|dodgy|shady)\b",
    re.IGNORECASE,
)
_NO_REASON = re.compile(
    r"(?:i(?:['’]m| am)?\s+)?(?:not interested"
    r"|(?:do(?:n['’]?t| not) )(?:want|like|feel like)(?: to| it)?"
    r"|said so|no reason|none|personal|no)",
    re.IGNORECASE,
)


def own_reason(text: str, voice: Voice) -> str:
    """Say the sender's reason for a no as a clause, where it speaks of the sender.

    Empty as well where it accuses the recipient: what they are is no reason one gives them.
    """
    said = statement(text, voice)
    spoken = voice.address(text).strip(" .,;!?")
    unfit = _NO_REASON.fullmatch(said) or _ACCUSES.search(said) or _ACCUSES.search(spoken)
    return "" if unfit else said


def statement(text: str, voice: Voice, *, spoken_to: bool = True) -> str:
    """Say what somebody typed about themselves as a clause.

    Args:
        text: What the sender typed, with or without a subject.
        voice: Who speaks to whom.
        spoken_to: Whether "he", "she" and "they" are the recipient.

    Returns:
        A clause in the first person without a full stop, as it stands inside a sentence; empty
        when no true and whole clause can be made of it.
    """
    read = voice.address if spoken_to else voice.tidy
    spoken = read(_NOW.sub(" right now", text.strip())).strip(" .,;:!?–—-")
    spoken = _PLEASE.sub("", spoken)
    first, *others = _JOINT.split(
        _BECAUSE.sub("", _SINCE_THEN.sub("", spoken), count=1), maxsplit=1
    )
    clauses = [said for piece in (first, *others) if (said := _clause(piece.strip(" .,;:!?")))]
    if not clauses or not _clause(first.strip(" .,;:!?")):
        return ""
    return ", and ".join(clauses)


def _clause(spoken: str) -> str:
    """One piece as a clause; empty when it cannot be."""
    words = words_of(spoken)
    if not words:
        return ""
    if _STRANGERS.fullmatch(spoken):
        return "we don't know each other"
    if (also := _STRANGERS_AND.fullmatch(spoken)) and (rest := _clause(also["rest"])):
        return f"we don't know each other, and {rest}"
    said = (
        jotted(spoken)
        or _kept_to(spoken, words)
        or _whole(spoken, words)
        or _fragment(spoken, words)
    )
    return _without_scraps(_NAMED.sub(" and ", _WENT.sub(", which ", said)))


def _without_scraps(said: str) -> str:
    """A clause without the notes jotted behind its verb: "I've just opened, tiny bakery"."""
    head, _, tail = said.partition(", ")
    scraps = tail and is_participle(words_of(head)[-1]) and not has_finite_verb(tail)
    opens = (words_of(tail) or [""])[0]
    full = opens in _OWN_SUBJECTS | _OWNERS | {"and", "but", "so", "which", "in", "at", "with"}
    return head if scraps and not full else said


def _whole(spoken: str, words: list[str]) -> str:
    """A clause that has its subject."""
    first, second = [*words, ""][:2]
    if first in _OWN_SUBJECTS:
        pronoun = first.startswith(("i", "we")) and first not in {"it", "is", "it's"}
        owner = first in {"my", "our"} and any(map(_is_verb, words[2:]))
        if second and (pronoun or owner or has_finite_verb(spoken) or "'s" in first):
            return inner(spoken)
        return ""
    if match := _SET_OFF.fullmatch(spoken):
        return f"{match['off'][:1].lower()}{match['off'][1:]}, {match['clause']}"
    if first in _SOFT | _DOES_NOT | _CAN or is_gerund(first):
        return ""
    lone = is_past(first) or is_base(first) or is_third_person(first)
    if lone and second not in _VERBS_AFTER_NOUN:
        return ""
    if is_third_person(second) and _HELD.fullmatch(second):
        return ""  # "double shifts until then"
    if match := _BARE_SUBJECT.match(spoken):
        owned = match["what"].casefold() not in _NO_OWNER and match["what"].islower()
        return f"my {spoken}" if owned else spoken
    if match := _HAPPENED.fullmatch(spoken):
        return f"my {match['what'].lower()} was {match['done']}{match['rest']}"
    return inner(spoken) if has_finite_verb(spoken) else ""


_NO_OWNER = frozenset("he she it who that this which everyone everybody nobody who".split())
_NEGATED = frozenset("doesn't don't won't can't isn't wasn't is was has will can".split())


def _is_verb(word: str) -> bool:
    return word in _NEGATED or is_third_person(word) or is_past(word)


def _kept_to(spoken: str, words: list[str]) -> str:
    """For whom a place is: "only people I know", "family only"."""
    match = _KEPT_TO.fullmatch(spoken) or _ONLY_LAST.fullmatch(spoken)
    if not match:
        return ""
    whom = match["whom"]
    first = words_of(whom)[:1]
    if (
        first
        and is_base(first[0])
        and not _MEMBERS.match(whom)
        and words[0] in {"only", "just", "strictly", "i"}
    ):
        return f"I {'just' if words[0] == 'just' else 'only'} {whom}"
    if not _MEMBERS.search(whom) or not first:
        return ""
    whom = re.sub(r"\s+(?:on )?here$", "", inner(whom))
    return f"I keep this {'for' if ' for ' in f' {spoken[: match.start(1)]}' else 'to'} {whom}"


def _fragment(spoken: str, words: list[str]) -> str:
    """A clause that lacks its subject, and maybe its verb."""
    first, second = [*words, ""][:2]
    said = spoken[:1].lower() + spoken[1:]
    if first == "no":
        return f"I have {said}" if second in _LACKS else ""
    if first == "too" and second in {"many", "much", "few", "little"}:
        return f"I have {said}"
    if first in _DOES_NOT | _CAN:
        return f"I {to_first_person(said)}"
    if first in _SOFT and second:
        return _softly(first, _fragment(said.partition(" ")[2], words[1:]))
    if _RULE.fullmatch(said):
        return f"it's {said}" if first in {"company", "policy"} else f"it's {with_article(said)}"
    if said.endswith(" going on"):
        return f"there's {said}"
    described = first in _STATES_BEFORE and (not second or second in _AFTER_STATE)
    busy = is_gerund(first) or (first.endswith("ing") and second in _OWNERS)
    if first in _STATES or described or (busy and second):
        return f"I'm {said}"
    if (first in _PASTS or (is_past(first) and not is_base(first))) and second:
        return f"I {said}"
    if (is_base(first) or is_third_person(first)) and second and not _is_noun(said):
        return f"I {to_first_person(said)}"
    return _thing(said, words)


def _softly(adverb: str, rest: str) -> str:
    """A clause with its adverb back: "I'm now leading", "I'm not looking"; or empty."""
    if not rest:
        return ""
    if adverb == "not":
        return rest.replace("I'm ", "I'm not ", 1) if rest.startswith("I'm ") else ""
    head = "I'm" if rest.startswith("I'm ") else "I"
    return f"{head} {adverb} {rest.removeprefix(head).strip()}"


def _is_noun(said: str) -> bool:
    """Whether a fragment opens with a noun that is a verb as well: "work trip", "exams in May"."""
    second = words_of(said)[1]
    return second in {"trip", "season", "of", "deadline", "leave", "stuff", "project"}


def _thing(said: str, words: list[str]) -> str:
    """Something the sender has: "new job at Acme", "exams in May"."""
    held = is_third_person(words[1]) and _HELD.fullmatch(words[1]) if words[1:] else None
    if len(words) > _MOST_NOUNS or (has_finite_verb(said) and not held) or not _HELD.search(said):
        return ""
    head = re.split(r"\s(?:at|in|with|for|of|on|to|until)\s", said, maxsplit=1)[0]
    plural = head.endswith("s") and not head.endswith(("ss", "us"))
    return f"I have {said if plural else with_article(said)}"
