"""Ties that name people: friends in common, colleagues, a teacher, a place both belong to.

Each reader takes one part of a tie and says it to the recipient, or returns "" when the part has
another shape.
"""

import re

from assistant.writers.english.phrase import has_finite_verb, with_article, words_of
from assistant.writers.english.verbs import is_base, is_past
from assistant.writers.english.voice import Voice

PAST_MARK = re.compile(
    r"\b(?:until|back in|ago|last|used to|for (?:\w+ )?years"
    r"|for (?:an?|one|two|three|four|five|six|\d+) (?:\w+ )?(?:year|month|term|season|summer"
    r"|winter|week)s?|in (?:19|20)\d\d|(?:19|20)\d\d"
    r"|yesterday|as (?:kids|students|children))\b",
    re.IGNORECASE,
)
PEERS = (
    "colleague coworker co-worker workmate teammate classmate coursemate schoolmate flatmate "
    "roommate housemate bandmate neighbor neighbour friend cousin sibling penpal"
).split()
_PEER = re.compile(
    r"(?P<before>(?:(?:former|old|ex|past|previous|close|good|school|childhood|family|work|college"
    r"|university|uni|next[- ]door|long[- ]?time)[- ]?\s*)*)"
    r"(?P<noun>" + "|".join(PEERS) + r")s?\b\s*(?P<rest>.*)",
    re.IGNORECASE | re.DOTALL,
)
_WHILE = re.compile(r"\s(?:until|when|while|before|since)\s(?=(?:you|I|we|my|your|the)\b)")
_OVER = re.compile(r"\b(?:former|old|ex|past|previous)\b(?!['’])[- ]?\s*", re.IGNORECASE)
_MINE = (
    "reader fan follower student pupil customer subscriber listener viewer regular member user "
    "alum "
    "alumna alumnus client patient volunteer attendee speaker organizer organiser parent supporter "
    "admirer resident graduate guest apprentice trainee mentee intern backer contributor fellow"
).split()
_I_AM = re.compile(
    r"(?:(?:long[- ]?time|big|huge|old|former|ex|regular|loyal|recent|proud|keen|avid|early"
    r"|happy|quiet"
    r"|your)[- ]?\s*)*(?:" + "|".join(_MINE) + r")\b.*",
    re.IGNORECASE | re.DOTALL,
)
THEY_ARE = (
    "manager boss teacher coach tutor mentor supervisor professor lecturer instructor trainer "
    "landlord "
    "dentist doctor midwife nurse editor daughter son niece nephew aunt uncle sister brother "
    "mother father mum mom dad grandmother grandfather preceptor wife husband partner boyfriend "
    "girlfriend fiance fiancee nan nana gran granny grandma grandpa grandad auntie aunty stepmum "
    "stepdad godmother godfather"
).split()
_MY_PERSON = re.compile(
    r"my\s+(?P<over>(?:(?:old|former|ex|previous)\b(?!['’])[- ]?\s*)*)"
    r"(?P<rest>(?:[\w'’-]+\s+){0,3}?(?:" + "|".join((*THEY_ARE, *PEERS)) + r")\b.*)",
    re.IGNORECASE | re.DOTALL,
)
_MUTUAL = re.compile(
    r"(?:a |our )?(?:mutual|common|shared|joint) (?P<noun>friend|contact|connection"
    r"|acquaintance|colleague)"
    r"(?P<many>s?)(?:\s+in common)?\s*(?:[:,(–-]|\bis\b|\bcalled\b|\bnamed\b|\bin\b|\bwith\b)?\s*"
    r"(?P<who>[^)]*)\)?",
    re.IGNORECASE | re.DOTALL,
)
_BY = re.compile(
    r"(?P<how>introduced|connected|referred|recommended|pointed|sent|suggested)\s+"
    r"(?:(?:to )?(?:you|me|us)\s+)?(?:to (?:you|each other)\s+)?(?P<by>by|through"
    r"|via)\s+(?P<who>.+)",
    re.IGNORECASE | re.DOTALL,
)
_SAME = re.compile(
    r"(?:the |from the |in the |at the )?same (?P<rest>.+)", re.IGNORECASE | re.DOTALL
)
_PLACES_OF_WORK = re.compile(
    r"^(?:company|employer|firm|hospital|ward|school|uni|university|college|gym"
    r"|"
                             r"building|street|church|office|workshop|factory"
                             r"|plant|desk|table|bench)\b", re.IGNORECASE)  # fmt: skip
_ON = re.compile(
    r"(?:[\w-]+ ){0,2}?(?:shift|rota|bus|train|tram|flight|ferry|floor|street|road|landing|ward"
    r"|committee|panel)s?\b",
    re.IGNORECASE,
)
_PAIRED = re.compile(
    r"(?:an? )?(?P<before>(?:(?:former|old|ex)\b[- ]?\s*)*)(?P<what>(?:[\w-]+ ){1,3}?"
    r"(?:partner|buddy|mate))\b(?P<rest>(?: (?:at|in|from|on|for|since|until|till)\b.*)?)",
    re.IGNORECASE | re.DOTALL,
)
_SCHOOLS = re.compile(
    r"(?:[\w-]+ )?(?:school|uni|university|college|kindergarten)\b", re.IGNORECASE
)
_WE_ARE = re.compile(
    r"(?:alumni|members|parents|regulars|graduates|volunteers|students|fans|alums)\b.*",
    re.IGNORECASE,
)


def mutual(part: str, _voice: Voice) -> str:
    """A contact both have: "mutual friend Tom Baker"."""
    if not (match := _MUTUAL.match(part)):
        return ""
    noun, who = match["noun"].casefold(), match["who"].strip(" .")
    who = re.sub(r",\s+(?=\w+(?:ed|aid|old|new|ows|inks)\b)", " ", who)
    who, comma, more = who.partition(", ")
    if (
        comma
        and words_of(more)[:1]
        and words_of(more)[0] not in {"she", "he", "they", "who", "you"}
    ):
        who, more = f"{who} {more}", ""
    if who and has_finite_verb(f"X {who}"):
        return f"Our mutual {noun} {who}"
    if match["many"] and who:
        return f"We have mutual {noun}s: {who}"
    if match["many"]:
        return f"We have mutual {noun}s"
    also = f", and {more}" if has_finite_verb(more) else ""
    return f"{who} is a mutual {noun} of ours{also}" if who else f"We have a mutual {noun}"


def by_somebody(part: str, _voice: Voice) -> str:
    """Brought together by a third person: "introduced by Tom"."""
    if not (match := _BY.fullmatch(part)):
        return ""
    how, by, who = match["how"].casefold(), match["by"].casefold(), match["who"]
    if how in {"introduced", "connected"}:
        return f"We were {how} {by} {who}"
    if how == "suggested":
        return f"{who} suggested I write to you"
    return f"I was {how} to you {by} {who}"


def peers(part: str, _voice: Voice) -> str:
    """Two of a kind: "former colleague at Acme", "old school friend"."""
    if not (match := _PEER.fullmatch(re.sub(r"^an?\s+", "", part))):
        return ""
    before, noun, rest = match["before"], match["noun"].casefold(), match["rest"].strip()
    if has_finite_verb(_WHILE.split(part, maxsplit=1)[0]):
        return ""
    if rest.startswith(("of ", "with ")):
        return f"I'm {with_article(f'{before}{noun} {rest}')}"
    if noun == "friend":
        were = "'re" if not re.search(r"\buntil\b", rest) else " were"
        return f"We{were} {before}friends {rest}".strip()
    ended = noun not in {"cousin", "sibling"} and PAST_MARK.search(rest)
    over = _OVER.search(before) or noun in {"classmate", "coursemate", "schoolmate"} or ended
    kept = _OVER.sub("", before)
    if re.search(r"\bsince\b|\bfor (?:\w+ )?(?:years?|months?)\b", rest):
        return f"We've been {kept}{noun}s {rest}"
    place = re.sub(r"^from\b", "at", rest) if noun != "cousin" else rest
    said = f"We {'were' if over else 'are'} {kept}{noun}s {place}".strip()
    return said.replace(" ,", ",")


def i_am(part: str, _voice: Voice) -> str:
    """What the sender is to the recipient: "reader of your newsletter", "your former student"."""
    rest = re.sub(r"^(?:a|an)\s+", "", part)
    if words_of(rest)[0] == "fellow" or _I_AM.fullmatch(rest):
        return (
            f"I {'was' if PAST_MARK.search(rest) else chr(39) + 'm'} {with_article(rest)}".replace(
                "I 'm", "I'm"
            )
        )
    if match := _WE_ARE.match(part):
        return f"We're both {match.group()}"
    return ""


def my_person(part: str, _voice: Voice) -> str:
    """What the recipient is to the sender: "my old manager at Acme"."""
    owner, apostrophe, _ = part.partition("'s ")
    if apostrophe and owner.casefold() in {*THEY_ARE, *PEERS}:
        part = f"my {part[:1].lower()}{part[1:]}"
    if not (match := _MY_PERSON.fullmatch(part)) or has_finite_verb(part):
        return ""
    over = match["over"] or PAST_MARK.search(match["rest"])
    return f"You {'were' if over else 'are'} my {match['rest']}"


def both(part: str, _voice: Voice) -> str:
    """What both did or are: "both at Acme till 2020"."""
    words = words_of(part)
    if words[0] == "we" and len(words) > 1 and words[1] == "both":
        words, part = words[1:], part.split(None, 1)[1]
    if words[0] != "both" or len(words) == 1:
        return ""
    rest, second = part.split(None, 1)[1], words[1]
    if is_past(second) or is_base(second) or second in {"are", "were", "have", "had", "used"}:
        return f"We both {rest}"
    return f"We {'were' if PAST_MARK.search(rest) else 'are'} both {rest}"


def same(part: str, _voice: Voice) -> str:
    """A place or group both belong to: "same choir"."""
    if not (match := _SAME.fullmatch(part)) or has_finite_verb(part):
        return ""
    rest = match["rest"]
    if _SCHOOLS.match(rest):
        return f"We went to the same {rest}"
    on = _ON.match(rest)
    place = "on" if on else "at" if _PLACES_OF_WORK.match(rest) else "in"
    if re.search(r"\bsince\b", rest):
        return f"We've been {place} the same {rest}"
    return f"We {'were' if PAST_MARK.search(rest) else 'are'} {place} the same {rest}"


def paired(part: str, _voice: Voice) -> str:
    """Two who do something together: "quiz team partner at the swan"."""
    match = _PAIRED.fullmatch(part)
    if not match or has_finite_verb(part) or words_of(part)[0] in {"my", "our", "your"}:
        return ""
    what, rest = match["what"], match["rest"]
    several = re.sub(r"buddy$", "buddie", what, flags=re.IGNORECASE) + "s"
    if re.search(r"\bsince\b|\bfor (?:\w+ )?(?:years?|months?)\b", rest):
        return f"We've been {several}{rest}"
    over = match["before"] or PAST_MARK.search(rest)
    return f"We {'were' if over else 'are'} {several}{rest}"
