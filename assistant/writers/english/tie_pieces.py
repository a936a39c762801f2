"""A tie in pieces: who the recipient is, and what is said of them behind a comma.

"flatmate in Leeds, stole my kettle" names the recipient and goes on without a subject; "my driving
test, you passed me" names an occasion and tells what the recipient did on it.
"""

import re

from assistant.writers.english.own_words import after_you
from assistant.writers.english.phrase import has_finite_verb, with_article, with_the, words_of
from assistant.writers.english.tie_events import noun_phrase
from assistant.writers.english.tie_people import PEERS, THEY_ARE
from assistant.writers.english.verbs import is_base, is_gerund, is_past, is_third_person
from assistant.writers.english.voice import Voice

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
# Nobody does this to themselves, so it was the recipient: "taught me", "sat next to us". What the
# sender may have done ("met", "brought the twins with me") or had done to them is left out.
_DONE_TO_ME = re.compile(
    r"(?!(?:met|was|were)\b)"
    r"(?!(?:introduced|recommended|referred|assigned|suggested|connected|matched|related) to\b)"
    r"\w+(?: (?:about|after|around|at|behind|beside|for|from|in|near|next|off|on|opposite|out"
    r"|over|round|to|up|with))*? (?:me|us)\b"
    r"|(?:gave|lent|sent|showed|sold|wrote|read|passed|handed|brought|threw|offered|explained"
    r"|taught|served|knitted|knit|sewed|cooked|baked|made|built|fixed|carried|translated|did"
    r"|stole|borrowed|kept|saved|sang|played)"
    r"(?: (?!(?:my|our|and|but|that|who|which|when|while|until|as|what)\b)[\w'’-]+){1,4}?"
    r" (?:to|for|from) me\b"
)
_DONE_TO_MINE = re.compile(
    r"(?:signed|taught|helped|coached|trained|hired|fixed|repaired|mended|painted|cut|delivered"
    r"|treated|checked|examined|marked|graded|corrected|edited|reviewed|judged|answered|liked"
    r"|photographed|catered|stole|borrowed|fed|watered|walked|babysat|minded|nursed|vaccinated"
    r"|inspected|serviced|tuned|rescued|saved|encouraged|supervised|mentored|interviewed"
    r"|commented on|replied to|looked after|cared for|(?:sang|spoke|danced) (?:at|to|for)"
    r"|came to) (?:my|our)\b"
)
_OF_BOTH = re.compile(r"\b(?:your?|we|together|each other|same|both|i)\b", re.IGNORECASE)
_OF_YOU = re.compile(r"\byour?\b", re.IGNORECASE)
_KIN = re.compile(
    r"you(?:['’]re| are) (?:my|our) (?:[\w-]+ )*?(?:daughter|son|niece|nephew|aunt|uncle|sister"
    r"|brother|mother|father|mum|mom|dad|grandmother|grandfather|wife|husband|nana?|gran|granny"
    r"|grandma|grandpa|grandad|auntie|aunty|cousin)\b",
    re.IGNORECASE,
)
# "nan of my friend": whose they are stands behind, so they are not mine as well.
_OF_SOMEBODY = re.compile(
    r"(?P<article>(?:the|an?) )?(?!(?:my|our|your?)\b)(?:[\w-]+ ){0,2}?"
    r"(?:" + "|".join(THEY_ARE) + r") of (?P<whose>\w+)",
    re.IGNORECASE,
)
_PEER_OF_MINE = re.compile(
    r"(?:[\w-]+ ){0,2}?(?:" + "|".join(PEERS) + r") of (?:my|mine|our|ours)\b", re.IGNORECASE
)
_ONE_OF_SEVERAL = frozenset(
    "mine ours one two three four five six twins triplets boys girls".split()
)
_OVER = re.compile(r"(?:my|our) (?:old|former|ex|previous)\b|you were\b", re.IGNORECASE)
_ADVERBS = frozenset("just always never once even still also recently only now".split())
_ENDED = frozenset("left retired quit finished graduated".split())
_OCCASION = re.compile(
    r"(?:(?P<before>[^,]*?) )?(?:observation|test|lesson|exam|interview"
    r"|meeting|dinner|lunch|party|wedding|funeral|gig|concert|match|game|race|trip|talk|workshop|conference|fair|festival|reunion"
    r"|visit|tour|audition|operation|surgery|rehearsal|session|panel|inspection|hearing|trial"
    r"|defen[cs]e|exhibition|show|launch|opening|ceremony|birth|flood|storm|fire|accident)\b[^,]*",
    re.IGNORECASE,
)
_PLACING = frozenset(
    "about after around at before behind beside both by during fellow for from in last near next "
    "on over same since through until via with".split()
)
"""Words that open an occasion for which there is a reader: "at the fair", "same course"."""
_OF_A_VERB = frozenset(
    "a an the my our your her his their every each some any in at on to for from with you".split()
)
_OWNER = re.compile(r"[A-Z]\S*['’]s |(?:my|our|your) ")
_BEING = {"is": "are", "was": "were"}
_LOOK_PAST = frozenset("let put read cut".split())
"""Pasts that look like their base forms."""
_THEY_DID = re.compile(r"you (?P<verb>\w+)\b", re.IGNORECASE)


def told_apart(part: str) -> tuple[str, ...]:
    """Split what is told of the recipient from what they are.

    Where nothing shows whose deed it is, only what they are is kept.
    """
    head, _, rest = part.partition(", ")
    deed = _deed(rest)
    tells = is_past(deed) or is_third_person(deed)
    plain = is_base(deed) and not is_third_person(deed) and deed not in _LOOK_PAST
    if not tells or plain or not _SOMEBODY.fullmatch(head) or has_finite_verb(_of_you(head)):
        return (part,)
    kin = _KIN.match(head)
    head = _who(head)
    if deed in _ENDED and not _TO_ME.search(rest):
        return (_ended(head, deed),)
    said = () if _OF_YOU.search(rest) else _said_to_you(rest)
    if said:
        return (head, *said)
    if _OF_BOTH.search(rest):
        return (head, rest)
    # "she's my nan, just got a phone" has its subject; a midwife may still be the one it befell.
    return (head, _after_subject(rest)) if kin else (head,)


def _who(head: str) -> str:
    """What they are, as a reader knows it: "nan" -> "my nan", but "the nan of my friend"."""
    if match := _OF_SOMEBODY.match(head):
        if match["article"]:
            return f"you're {head}"
        one = match["whose"].casefold() in _ONE_OF_SEVERAL or _WORKS_AS.match(head)
        return f"you're {with_article(head) if one else f'the {head}'}"
    if _WORKS_AS.match(head) or _PEER_OF_MINE.match(head):
        return f"you're {with_article(head)}"
    return f"my {head}" if _BARE.match(head) else head


def _deed(rest: str) -> str:
    """The first word that is no adverb: the verb, if there is one."""
    return next((word for word in words_of(rest) if word not in _ADVERBS), "")


def _ended(head: str, deed: str) -> str:
    """What they were before somebody left; who retires stays a nan."""
    if not _SURELY_THEM.match(head):
        return f"former {head}"
    if deed in {"retired", "graduated"} or _OVER.match(head):
        return head
    return re.sub(r"^you(?:['’]re| are)\b", "you were", re.sub(r"^my\b", "my former", head))


def _said_to_you(rest: str) -> tuple[str, ...]:
    """The deeds that surely are theirs, said to them, up to the first that may be the sender's."""
    said: list[str] = []
    for piece in rest.split(", "):
        deed = _deed(piece)
        if is_past(deed) or is_third_person(deed):
            if not _is_theirs(piece, deed):
                break
            said.append(_after_subject(piece))
        elif said:
            said[-1] += f", {piece}"
    return tuple(said)


def _is_theirs(piece: str, deed: str) -> bool:
    """Whether a deed surely is the recipient's: in -s, or done to the sender or what is theirs."""
    if is_third_person(deed):
        return True
    bare = piece[max(piece.casefold().find(deed), 0) :]
    bare = bare[:1].lower() + bare[1:]
    return bool(_DONE_TO_ME.match(bare) or _DONE_TO_MINE.match(bare))


def _after_subject(rest: str) -> str:
    """What is told of them without a subject, said to them: "you always say hello"."""
    first, _, after = rest.partition(" ")
    if first.casefold() in _BEING:
        return f"you {_BEING[first.casefold()]} {after}"
    adverb = first.casefold() in _ADVERBS and after
    return f"you {first} {after_you(after)}" if adverb else f"you {after_you(rest)}"


def _of_you(head: str) -> str:
    """What they are without "you're", which is a verb but tells no deed."""
    return _SURELY_THEM.sub("my", head, count=1)


def on_occasion(parts: list[str], voice: Voice) -> list[str]:
    """Put an occasion and what the recipient did on it into one: "my test, when you passed me"."""
    if len(parts) < 2:
        return parts
    first, second, *others = parts
    match, occasion = _THEY_DID.match(second), _OCCASION.fullmatch(first)
    happened = match and (is_past(match["verb"]) or match["verb"] == "were")
    opens = is_past(words_of(first)[0]) or is_third_person(words_of(first)[0])
    if not happened or opens or has_finite_verb(first) or not occasion:
        return parts
    before = words_of(occasion["before"] or "")
    if before and before[0] in _PLACING:
        return [f"{first}, when {second}", *others]
    if before and (is_base(before[0]) or is_gerund(before[0])) and _OF_A_VERB & set(before[1:]):
        return parts  # "follow your show"
    # A finished sentence: another reader would take the noun in front for a verb, "book launch".
    noun = with_article(first) if "'s" in " ".join(before) else with_the(first)
    noun = first if _OWNER.match(first) else noun
    return [noun_phrase(f"{noun}, when {second}", voice), *others]
