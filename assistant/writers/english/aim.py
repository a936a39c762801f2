"""One reason to write, sorted by how English puts it into a sentence."""

import re

from assistant.writers.english.asked_about import as_clause
from assistant.writers.english.helping import is_asked_for, is_offered
from assistant.writers.english.phrase import (
    has_finite_verb,
    inner,
    with_article,
    words_of,
)
from assistant.writers.english.saying import QUESTION_WORDS, Aim, Shape, read_saying
from assistant.writers.english.somebody import being_somebody
from assistant.writers.english.verbs import (
    base_form,
    base_of_gerund,
    is_base,
    is_gerund,
    is_past,
    is_third_person,
)

_WISH = re.compile(
    r"(?:(?:i|we)(?:['’]d|['’]m| am| would| should|['’]re| are)?\s+)?"
    r"(?:(?:just|really|mostly|also|maybe|simply|would)\s+)*"
    r"(?:(?:like|love)d?\s+to|wants?\s+to|wanted\s+to|want\s+2|hop(?:e|es|ing)\s+to"
    r"|look(?:s|ing)?\s+to|needs?\s+to|going\s+to|tr(?:y|ying)\s+to|glad\s+to|happy\s+to"
    r"|aim(?:ing)?\s+to|wish(?:ing)?\s+to|in\s+order\s+to|invitation\s+to|to)\s+(?P<rest>.+)",
    re.IGNORECASE | re.DOTALL,
)
_WISHED_OF_YOU = re.compile(
    r"(?:(?:i|we)\s+)?(?:(?:would|['’]d)\s+(?:like|love)|want(?:ed)?|get)\s+you\s+to\s+(?P<rest>.+)",
    re.IGNORECASE | re.DOTALL,
)
_EAGER_TO_HEAR = re.compile(
    r"(?:i(?:['’]d| would)|would) be (?:(?:very|really|quite) )?(?:interested|curious|keen|glad)"
    r"(?: to (?:hear|know|learn))?,? (?P<asked>(?:how|what|where|when|why|which)\b.+)",
    re.IGNORECASE | re.DOTALL,
)
_QUESTIONS = re.compile(
    r"(?:an?|one|two|three|some|a few|a couple of|quick|\d)(?: [\w-]+){0,2}? questions?\b.*",
    re.IGNORECASE | re.DOTALL,
)
_PERHAPS = re.compile(r"(?:could|might|may|would|should) be (?!to\b).+", re.IGNORECASE | re.DOTALL)
_FEELING = re.compile(
    r"(?:(?:i|we)(?:['’]m| am|['’]re| are)\s+)?(?P<feeling>(?:(?:really|very|quite|just)\s+)?"
    r"(?:(?:keen|new)(?= (?:to|in|at|on|here|around|about|with|as)\b|[,.]|$)"
    r"|curious|eager|excited|interested|planning|thinking|wondering|hoping|looking"
    r"|trying)\b.*)",
    re.IGNORECASE | re.DOTALL,
)
_WANT_THING = re.compile(
    r"(?:(?:i|we)\s+)?(?:(?:i['’]d|would)\s+(?:like|love)|wants?|need(?:s|ing)?|after|seeking"
    r"|looking for)\s+(?P<rest>(?!to\b|that\b).+)",
    re.IGNORECASE | re.DOTALL,
)
_PLEASANT = re.compile(
    r"(?:it )?would be (?P<how>\w+ to .+)|(?P<so>(?:nice|good|great|lovely|fun) to .+)",
    re.IGNORECASE | re.DOTALL,
)
_ASKING = re.compile(
    r"(?:how|what|where|when|who)['’]s\s+(?:your|the|my|that|this|life|things|work|it|everything"
    r"|everyone)\b|(?:(?:how|what|when|where|why|who|which)(?:\s+\w+){0,3}?\s+)?(?:do|does|did|is|are|was|were|can"
    r"|could|would|will|should|might|may|has|have)\s+(?:you|your|I|we|she|he|they|her|his|their|the|a|it|there"
    r"|hobby|people|any\w*|\d+)\b",
    re.IGNORECASE,
)
_ASK_FOR = re.compile(
    r"(?:some |any |a (?:bit|piece) of )?(?P<thing>(?:your )?(?:advice|feedback|tips?|opinions?"
    r"|views?"
    r"|thoughts|help|guidance|pointers?|input|perspective|insights?|recommendations?|support)\b.*)",
    re.IGNORECASE | re.DOTALL,
)
_GIVEN = re.compile(
    r"(?:an? )?(?:[\w-]+ )?(?:rematch|interview|chat|reference|visit|quote|copy|reply|signature"
    r"|lift"
    r"|ride|slot|rain check|word)\b(?! (?:at|with) (?:your|the))",
    re.IGNORECASE,
)
_SHARED = re.compile(
    r"(?:an? )?(?:(?:possible|potential|future|joint|lift|small) )*(?:collaboration|partnership"
    r"|project"
    r"|exchange|swap|share|cooperation|catch[- ]?up|co-?writing)\b",
    re.IGNORECASE,
)
_POST = re.compile(
    r"(?:the |an? |your |that |this |any )?(?:[\w-]+ ){0,3}?(?:job|role|position|internship|vacancy"
    r"|opening|apprenticeship|placement|opportunit(?:y|ies)|jobs|roles|scholarship|grant|mentoring"
    r"|mentorship)\b",
    re.IGNORECASE,
)
_OUR_EVENT = re.compile(
    r"(?:our|my) (?:[\w-]+ ){0,3}?(?:open (?:day|evening|house|studio)|reunion|housewarming|party"
    r"|exhibition|concert|recital|opening|barbecue|bbq|picnic) (?:on|this|next) .+",
    re.IGNORECASE,
)
"""Something of the sender's on a day: one is asked to it."""
_NEW_THING = re.compile(
    r"new (?:[\w-]+ )?[\w-]*[^s\W](?:ss)?(?= (?:for|at|in|on|to|from|of|with)\b|$)", re.IGNORECASE
)
_SORT_OF_PERSON = frozenset("keen avid big huge fellow lifelong".split())
_SUBJECTS = frozenset(
    "i we i'm we're i've we've i'd my our you your you're you've there it it's".split()
)
# What one does with the recipient, or wants to; other -ing forms tell what the sender is up to.
_DOING = frozenset(
    "asking hearing learning talking staying keeping meeting sharing catching exchanging comparing "
    "getting joining finding saying reconnecting connecting working collaborating".split()
)
_HELD = frozenset("like love admire enjoy appreciate adore miss".split())
_ABOUT = frozenset("about for from in on to with".split())
_SOFTENERS = frozenset("maybe perhaps possibly just simply mostly mainly".split())
_TENSES = frozenset("found saw fell left felt".split())
_ADVERBS = frozenset("finally just recently only never always already".split())
# Nouns as often as verbs: "help with my CV" asks for a thing, "help you with" is something to do.
_NOUN_FIRST = frozenset(
    "advice help work research support study interview design contact question collaboration "
    "exchange interest review report project tour demo talk visit".split()
)
_AFTER_VERB = frozenset(
    "you your a the my me us how to together some their them ideas notes views tips stories "
    "experiences numbers recipes if whether what that shop out up".split()
)


def read_aim(text: str) -> Aim:
    """Sort one reason, already spoken to the recipient, by its shape."""
    words = words_of(text)
    asks = text.endswith("?") and not is_base(words[0])
    if asks or _ASKING.match(text):
        return Aim(Shape.ASKED, text[:1].lower() + text[1:].rstrip("? "))
    text = text.rstrip("? ")
    for reader in (read_saying, _wish, _clause):
        if aim := reader(text, words):
            return aim
    return _bare(text, words)


def _wish(text: str, words: list[str]) -> Aim | None:
    """Something somebody would like: to do, or that would be pleasant."""
    if match := _WISH.fullmatch(text):
        invites = text.casefold().startswith("invitation")
        return to_do(f"invite you to {match['rest']}" if invites else match["rest"])
    if match := _WISHED_OF_YOU.fullmatch(text):
        return to_do(f"invite you to {match['rest']}")
    if match := _PLEASANT.fullmatch(text):
        return Aim(Shape.STATED, f"it would be {match['how'] or match['so']}")
    if match := _EAGER_TO_HEAR.fullmatch(text):
        return to_do(f"hear {match['asked']}")
    if _PERHAPS.fullmatch(text):
        return Aim(Shape.STATED, f"it {inner(text[:1].lower() + text[1:])}")
    if (match := _FEELING.fullmatch(text)) and words[0] not in {"we", "we're"}:
        return _feeling(match["feeling"])
    return None


def _clause(text: str, words: list[str]) -> Aim | None:
    """A clause with its own subject, or one that hangs on a question word."""
    whole = has_finite_verb(text) or words[0] in {"i", "we", "you", "i've", "we've", "i'm", "we're"}
    if words[0] in _SUBJECTS and whole:
        return Aim(Shape.STATED, text)
    if words[0] in QUESTION_WORDS:
        return Aim(Shape.TO_DO, f"hear {inner(text)}")
    if words[0] in {"because", "since", "so", "as"}:
        return Aim(Shape.STATED, f"I'm writing {inner(text)}")
    past = is_past(words[0]) and not is_base(words[0])
    if len(words) > 1 and (past or words[0] in _TENSES or _adverb_past(words)):
        return Aim(Shape.STATED, f"I {inner(text[:1].lower() + text[1:])}")
    return None


def _adverb_past(words: list[str]) -> bool:
    """Whether a text opens like "finally got": an adverb and a past tense."""
    return words[0] in _ADVERBS and is_past(words[1])


def _bare(text: str, words: list[str]) -> Aim:
    """A reason without a wish word: a verb phrase, an -ing form or a noun phrase."""
    rest = text.partition(" ")[2]
    if words[0] in _SOFTENERS and rest:
        aim = read_aim(rest)
        unsure = words[0] in {"maybe", "perhaps", "possibly"} and aim.shape is Shape.STATED
        return Aim(Shape.STATED, text) if unsure else aim
    if (match := _WANT_THING.fullmatch(text)) and (
        _ASK_FOR.fullmatch(match["rest"]) or not _is_verb_phrase(match["rest"])
    ):
        return _to_get(match["rest"], needed=True)
    if is_gerund(words[0]) and rest:
        if words[0] in _DOING:
            return to_do(f"{base_of_gerund(words[0])} {rest}")
        return Aim(Shape.STATED, f"I'm {inner(text)}")
    if words[0] in _HELD and rest:
        return Aim(Shape.STATED, f"I {inner(text)}")
    if _is_verb_phrase(text):
        return to_do(text)
    if is_third_person(words[0]) and words[0] not in {"tips", "notes", "ideas", "views"} and rest:
        return to_do(f"{base_form(words[0])} {rest}")
    asked_for = _ASK_FOR.fullmatch(text) and words[1:2] and words[1] in _ABOUT
    if has_finite_verb(text) and not asked_for:
        return Aim(Shape.STATED, text)
    return _to_get(text)


def _is_verb_phrase(text: str) -> bool:
    """Whether a text opens with a bare verb, no noun: "hear how", not "help with"."""
    first, following = [*words_of(text), "", ""][:2]
    if is_offered(text) or (first == "help" and is_base(following)):
        return True
    if not is_base(first):
        return following in {"you", "your", "how", "if", "whether"} and first not in _NOUN_FIRST
    if first in _NOUN_FIRST:
        return following in _AFTER_VERB or (following == "about" and first != "help")
    return True


def to_do(rest: str) -> Aim:
    """A verb phrase, with what one does not say to a stranger put better."""
    rest = rest.strip(" ,.")
    rest = rest.replace("thank you and connect", "thank you and stay in touch")
    if re.fullmatch(r"(?:connect|network|link up)(?: with you)?", rest, re.IGNORECASE):
        rest = "be in touch"
    rest = re.sub(
        r"^connect (?:with you )?(?:about|on|over)\b", "talk about", rest, flags=re.IGNORECASE
    )
    rest = re.sub(r"^pick your brains?$", "ask you a few things", rest, flags=re.IGNORECASE)
    rest = re.sub(r"^pick your brains?\b(?: on\b)?", "ask you about", rest, flags=re.IGNORECASE)
    rest = re.sub(r"\band connect$", "and stay in touch", rest.replace("about about", "about"))
    rest = re.sub(r"^(?:tell you|let you know)$", "tell you so", rest)
    return Aim(Shape.TO_DO, as_clause(rest[:1].lower() + rest[1:]))


def _to_get(thing: str, *, needed: bool = False) -> Aim:
    """A noun phrase, with the verb that asks for such a thing; `needed` if the sender says so."""
    thing = re.sub(r"^(job|internship)s? maybe\b", r"\1", thing)
    if _QUESTIONS.fullmatch(thing):
        asked = re.sub(r"\bre:? ", "about ", thing, flags=re.IGNORECASE)
        return to_do(f"ask {inner(asked)}")
    if match := _ASK_FOR.fullmatch(thing):
        asked = match["thing"]
        if asked.casefold().startswith(("help", "support")):
            needed = needed or is_asked_for(thing)
            verb = "ask for some" if needed else "talk about"
            return Aim(Shape.TO_DO, f"{verb} {inner(asked)}")
        your = asked if asked.casefold().startswith("your") else f"your {inner(asked)}"
        return Aim(Shape.TO_GET, your)
    if _OUR_EVENT.fullmatch(thing):
        return Aim(Shape.TO_DO, f"invite you to {inner(thing)}")
    if _POST.match(thing):
        return Aim(Shape.TO_DO, f"ask about {_definite(inner(thing))}")
    if _SHARED.match(thing):
        head = re.split(r"\s(?:on|of|for|with|about|in|at)\s", thing)[0]
        said = inner(thing) if head.endswith("s") else with_article(inner(thing))
        return Aim(Shape.TO_DO, f"talk about {said}")
    if _GIVEN.match(thing):
        return Aim(Shape.TO_GET, with_article(inner(thing)))
    if words_of(thing)[0] in _SORT_OF_PERSON and (being := being_somebody(thing)):
        return Aim(Shape.STATED, f"I'm {being}")
    if _NEW_THING.match(thing):
        return Aim(Shape.TO_DO, f"talk about {with_article(inner(thing))}")
    verb = "hear more about" if words_of(thing)[0] in {"your", "the"} else "talk about"
    return Aim(Shape.TO_DO, f"{verb} {inner(thing)}")


def _definite(noun: str) -> str:
    """The noun with "the" unless it has its own determiner or is plural."""
    first = words_of(noun)[:1]
    own = {"the", "a", "an", "your", "my", "that", "this", "any", "mentoring", "mentorship"}
    plural = re.split(r" (?:at|in) ", noun, maxsplit=1)[0].endswith("s")
    return noun if (first and first[0] in own) or plural else f"the {noun}"


def _feeling(feeling: str) -> Aim:
    """A state of mind that opens a clause of its own: "curious how you keep bees"."""
    if feeling.casefold().startswith("looking for "):
        return Aim(Shape.STATED, f"I'm looking for {feeling[12:]}")
    if feeling.casefold().startswith("wondering"):
        return Aim(Shape.STATED, f"I was {inner(feeling)}")
    return Aim(Shape.STATED, f"I'm {feeling[:1].lower()}{feeling[1:]}")
