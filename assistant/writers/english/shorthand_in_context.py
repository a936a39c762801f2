"""Shorthand that is also a word or a name: "u", "im", "till", "n". Its neighbours decide."""

import re

from assistant.claims.words import word_list
from assistant.writers.english.verbs import is_base, is_gerund, is_past, is_third_person

_THEM = r"(?:her|him|them|you|me|us|u)\b"
_TO_DIGIT = re.compile(
    rf"\b(next|close|talk|talked|speak|spoke|listen|listened) 2 (?={_THEM})", re.IGNORECASE
)
_UNTIL = re.compile(
    r"\btill (?=\d|(?:i|it|she|he|we|you|they|u|then|now|late|recently|last|this|jan|feb|march|mar"
    r"|apr|april|may|june|jun|july|jul|aug|sept?|oct|nov|dec|(?:mon|tues|wednes|thurs|fri|satur|sun)"
    r"day|january|february|august|september|october|november|december)\b)",
    re.IGNORECASE,
)
_ARE = re.compile(r"\br (?=(?:u|you|they|we)\b)|(?<=\bu )r\b|(?<=\bthey )r\b|(?<=\byou )r\b")
_I_AM = re.compile(
    r"(^|[,.;:!?(–-]\s*|\b(?:and|but|because|so|that|when|if|since|as|while|now|or|once"
    r"|until|till|after|before) )im"
    r"(?= (?!(?:apps?|clients?|chats?|messages?|tools?|services?|bots?|is|was|and)\b)[a-z])"
)
_AND = re.compile(r"(?<=[a-z]) n (?=[a-z])")
_AFTER_NO_AND = re.compile(r"\b(?:the|an?|of|with|where|when|if|size|sample|for)$")
_YOU = re.compile(r"(?<!\S)u(?=\s+(?P<next>[a-z'0-9]+)|\s*[,.;:!?)]|\s*$)")
_BEFORE_VERB = frozenset(
    "are were have had can could will would should do did might must may don't didn't can't still "
    "also ever really never always just actually already even know".split()
)
_AFTER_OBJECT = frozenset(
    "about after again all and as at because before but for from here how if in last later next on "
    "or since so something soon that the there this to today too what when where while with".split()
)
_WH_IS = re.compile(
    r"\b(?P<wh>where|what|how|when|why|who)['’]?s (?P<who>she|he|they|it)\b(?= (?P<next>[a-z']+)|)",
    re.IGNORECASE,
)
_WH_TELLS = re.compile(r"\b(how|where|what|when|why|who)['’]?s (he|she) ([a-z]+)\b", re.IGNORECASE)
_WH_BARE = re.compile(r"\b(where|what|how|who|when)s(?= [a-z])", re.IGNORECASE)
_IT_IS = re.compile(
    r"(?P<before>^|[,.;:!?]\s+|\b(?:and|but|because|so|that|when|if|since|as|while|think|know|hope"
    r"|guess|sure|though|where|why|how)\s)(?P<its>[Ii]ts)"
    r"(?= (?:early|late|cold|hot|warm|dark|wet|dry|full|empty|open|closed|free|busy|hard|easy|fun"
    r"|cheap|worth|about|in|on|at|for|my|our|your|just|only|still|very|too|quite|all|always|never|now"
    r"|almost|getting|been|going|raining|snowing|quiet|loud|small|big|ready|done|possible|no|here|gone)\b)"
)
# Whose day it is: "owens wedding", "grans 80th".
_WHOSE = re.compile(
    r"\b(?P<who>[a-z]{2,})s (?=(?:wedding|funeral|leaving do|stag|hen|baby|\d+(?:st|nd|rd|th)"
    r"|birthday|house|garden|kitchen|place|flat|car|dog|christening)\b)"
)
_KIN = frozenset(
    "mum mom dad gran nan grandma grandpa granny aunt auntie uncle sister brother cousin".split()
)
_I_WOULD = re.compile(
    r"(^|[,.;:!?]\s*|\b(?:and|but|so|because|if|that) )"
    r"id (?=(?:really )?(?:like|love|be|rather|prefer)\b)"
)
_WAS = re.compile(
    r"\b(you|we|they) was(n['’]?t)?\b(?! (?:the (?:one|best)|a|an|what)\b)", re.IGNORECASE
)
_STILL_DOING = re.compile(
    r"\b(?P<when>while|because|cause|cos|since|when|if) (?P<whose>your|her|his|my|our|the) "
    r"(?P<what>[a-z]+)s (?P<doing>[a-z]+ing)\b"
)
"""A short "is" whose apostrophe is missing: "while your hips mending"."""
_WE_ARE = re.compile(
    r"([,;.]\s+(?:and |but |so )?)were (?=about to|going to|planning|hoping|thinking (?:of|about)"
    r"|trying|looking (?:to|for|at)|moving|considering)"
)


def write_out_in_context(text: str) -> str:
    """Write out shorthand where only shorthand can stand; leave words and names alone."""
    text = _TO_DIGIT.sub(r"\1 to ", text)
    text = _UNTIL.sub("until ", text)
    text = _AND.sub(_and, text)
    text = _ARE.sub(lambda match: match.group().replace("r", "are"), text)
    text = _YOU.sub(_you, text)
    text = _I_AM.sub(r"\1I'm", text)
    text = _WH_TELLS.sub(_told, text)
    text = _WH_BARE.sub(r"\1's", _WH_IS.sub(_question, text))
    text = _WHOSE.sub(_whose, text)
    text = _IT_IS.sub(lambda match: f"{match['before']}{match['its'][0]}t's", text)
    text = _I_WOULD.sub(r"\1I'd ", text)
    text = _WAS.sub(lambda match: f"{match[1]} were{match[2] or ''}", text)
    text = _STILL_DOING.sub(_is_doing, text)
    return _WE_ARE.sub(r"\1we're ", text)


def _is_doing(match: re.Match[str]) -> str:
    """Write the apostrophe of "is" before an -ing form that is one."""
    if not is_gerund(match["doing"]):
        return match.group()
    return f"{match['when']} {match['whose']} {match['what']}'s {match['doing']}"


def _whose(match: re.Match[str]) -> str:
    """Write the owner with an apostrophe, where it is kin or a name, no plural: "seniors flat"."""
    who = match["who"]
    if who in _KIN:
        return f"{who}'s "
    a_word = {who, f"{who}s"} & word_list("ordinary") or is_base(who)
    return match.group() if a_word else f"{who.capitalize()}'s "


def _and(match: re.Match[str]) -> str:
    """Write "n" as "and", unless a number called n is meant."""
    counts = _AFTER_NO_AND.search(match.string[: match.start()])
    following = match.string[match.end() :].split()
    return match.group() if counts or following[:1] in (["is"], ["was"], ["of"]) else " and "


def _you(match: re.Match[str]) -> str:
    """Write "u" as "you" before a verb or as an object; "u of t" is a name."""
    following = match["next"]
    if following is None:
        return "you" if match.start() else "u"
    verb = is_base(following) or is_past(following) or is_third_person(following)
    verb = verb or (match.start() > 0 and is_gerund(following))
    if verb or following in _BEFORE_VERB:
        return "you"
    object_ = following in _AFTER_OBJECT or following.isdigit()
    return "you" if match.start() and object_ else "u"


def _told(match: re.Match[str]) -> str:
    """Write "hows he does it" as what is meant: "how he does it"."""
    does = is_third_person(match[3])
    return f"{match[1]} {match[2]} {match[3]}" if does else match.group()


def _question(match: re.Match[str]) -> str:
    """Ask "wheres he live" in full: "where does he live"; "hows he doing": "how is he"."""
    following = match["next"] or ""
    plural = match["who"].casefold() == "they"
    if is_base(following) and following not in {"read", "set", "put"}:
        return f"{match['wh']} {'do' if plural else 'does'} {match['who']}"
    return f"{match['wh']} {'are' if plural else 'is'} {match['who']}"
