"""A fact about the recipient, as an opening said to them.

A fact is a line from a profile or one the user typed: "spoke at Data Council about Iceberg",
"runs a seed library", "Posted about winter bees". Told back flatly it sounds odd, so a talk, a
text or a work becomes "your talk", and everything else stands behind "I saw that".
"""

import re
from dataclasses import dataclass

from assistant.types import Fact, Origin
from assistant.writers.english.own_words import after_you, to_addressee
from assistant.writers.english.phrase import has_finite_verb, inner, words_of
from assistant.writers.english.somebody import as_held, being_somebody
from assistant.writers.english.verbs import (
    base_form,
    base_of_past,
    gerund,
    is_base,
    is_gerund,
    is_past,
    is_third_person,
)
from assistant.writers.english.voice import Voice


@dataclass(frozen=True)
class Detail:
    """One thing about the recipient, ready to be put into a sentence."""

    words: str
    """As it stands in a sentence: "your talk on tides", or "you run a seed library"."""
    is_clause: bool
    """Whether it has a subject and a verb of its own."""
    feat: str = ""
    """For a win or a launch: what to congratulate on, such as "winning the bake-off"."""


_LABEL = re.compile(
    r"^(?:(?:latest|recent|pinned|featured)?\s*(?:post|article|talk|project|publication|interests?|likes|"
    r"hobbies|volunteering|award|currently|previously|bio|about)\s*:\s*)",
    re.IGNORECASE,
)
_TALK = re.compile(
    r"(?:(?:spoke|speaking|speaker|speaks|presented|presenting|keynoted?|lectured)"
    r"|(?:gave|giving|gives|held|did|delivered)\s+(?:an?|the|her|his|their|your|my)\s+(?:\w+\s+){0,2}?"
    r"(?P<what>talk|keynote|workshop|lecture|session|webinar|tutorial|presentation|speech|class))"
    r"[,:]?\s+(?P<rest>(?:at|about|on|in|for|to)\s+.+)",
    re.IGNORECASE | re.DOTALL,
)
_TEXT = re.compile(
    r"(?:recently\s+|just\s+)?(?:wrote|writes|written|published|publishes|posted|posts|shared|tweeted|blogged)\s+"
    r"(?:(?:an?|the|some|several|her|his|their|your|my)\s+(?P<adjective>(?:[\w-]+\s+)??)"
    r"(?P<what>article|post|posts|book|guide|paper|essay|thread|blog post|newsletter|report|story|"
    r"poem|photo|photos|video|reel|series|column|chapter|review)\s+)?(?P<rest>(?:about|on|of|from|with|for|in)\s+.+)",
    re.IGNORECASE | re.DOTALL,
)
_HABIT = re.compile(r"^(?:writes|posts|publishes|shares)\b.*\b(?:every|each) \w+$", re.IGNORECASE)
_FEATS = frozenset("win earn receive launch open publish finish complete release".split())
_TURNED = {"was": "were", "has": "have", "is": "are"}
_DONE_TO = frozenset(
    "quoted featured named elected appointed promoted selected awarded nominated interviewed based "
    "certified licensed born raised".split()
)
_HOLDER = re.compile(r"(?:er|or|ist|ant|ee|ian|lead|head|chief)$")
"""How a word ends that names who holds a position."""
_SERVES = frozenset("volunteer coach mentor guide host".split())
_POSITION = re.compile(r"(?P<role>[A-Z][\w&/ -]{2,50}?)\s+(?:at|@)\s+(?P<place>[A-Z].*)", re.DOTALL)
_PICTURE = re.compile(r"[\u2190-\u2bff\u3000-\u303f\ufe0f\u200d\U0001f000-\U0001faff]+")
_CLUTTER = re.compile(r"[\s•·|]*(?:#\w+\s*)+$|^[\s•·|>*–—-]+|[\s•·|]+$")
_TIDY_END = re.compile(r"[\s.,;:!]+$")


_SAYABLE = re.compile(r"(?:you|you're|you've|you'd|you'll|your|what you)\b", re.IGNORECASE)
# What no noun phrase opens with: left out rather than said badly.
_NO_THING = re.compile(
    r"(?:how|why|what|when|where|who|if|because|that|just|never|once|also|always|often|not|in|at|on"
    r"|from|with|for|to|of|by|very|really|is|are|has|was|you|I|she|he|they)\b",
    re.IGNORECASE,
)
_STATES = re.compile(
    r"(?:(?:very|really|quite|deeply|also|not) )?(?:interested in|keen on|fluent in"
    r"|passionate about"
    r"|proud (?:of|to)|good (?:at|with|to)|great (?:at|with)|active in|involved in"
    r"|new (?:to|in)|fond of|allergic to"
    r"|married (?:to|with)|engaged to|obsessed with|known for|famous for|skilled (?:in|at)"
    r"|experienced (?:in|with)|afraid of|curious about|happy to|committed to|dedicated to|into"
    r"|responsible for|excited (?:about|by)"
    r"|(?:retired|vegan|vegetarian|left-handed|bilingual|self-taught)(?= (?:and|since|from"
    r"|now)\b|$))"
    r"(?:\s.*|$)",
    re.IGNORECASE | re.DOTALL,
)
_ADVERBS = frozenset(
    "just once never also always often recently now still currently sometimes usually finally "
    "regularly already only previously formerly even occasionally mostly".split()
)
_STATED = re.compile(r"\s(?:is|are|was|were|has)\s")
_SUBJECT = re.compile(r"(?P<who>you(?:'re|'ve| are| were| have been)?)\b\s*", re.IGNORECASE)


def read_fact(fact: Fact, voice: Voice) -> Detail | None:
    """Read one fact; None when nothing sayable is left of it."""
    plain = _PICTURE.sub(" ", fact.text).strip()
    plain = _TIDY_END.sub("", _CLUTTER.sub("", _LABEL.sub("", _CLUTTER.sub("", plain)))).strip()
    own = set(words_of(plain)) & {"i", "i'm", "my", "we", "our", "me", "i've"}
    quoted = fact.origin is Origin.PROFILE or _is_their_own(plain)
    spoken = to_addressee(voice.tidy(plain)) if own and quoted else voice.address(plain)
    if not words_of(spoken):
        return None
    # A scrap of a profile has verbs that are none: "film only", "wood fired, twice a year".
    typed = fact.origin is Origin.ADDED
    detail = _detail(spoken, loose=typed or bool(own))
    return _offered(detail, typed=typed, quoted=bool(own))


def _offered(detail: Detail, *, typed: bool, quoted: bool) -> Detail | None:
    """The detail where a good sentence can be made of it; None where none can."""
    if _SAYABLE.match(detail.words) and not (detail.is_clause and detail.words[:5] == "what "):
        return detail
    if typed and (being := being_somebody(detail.words)):
        return Detail(f"you're {being}", is_clause=True)
    lone_verb = typed and is_third_person(detail.words)
    badly = _NO_THING.match(detail.words) or _STATED.search(detail.words)
    return None if detail.is_clause or badly or lone_verb or (typed and quoted) else detail


def _is_their_own(text: str) -> bool:
    """Whether a typed fact is copied in their own words: "I bake", not "my boss knows her"."""
    words = words_of(text)
    of_them = {"she", "her", "he", "him", "his", "they", "them", "their", "you", "your"}
    return words[:1] != [] and words[0] in {"i", "i'm", "i've", "my"} and not of_them & set(words)


def _detail(text: str, *, loose: bool) -> Detail:
    """Sort a fact by its shape."""
    words = words_of(text)
    if words[0] in {"you", "you're", "you've"}:
        subject, _, rest = text.partition(" ")
        if not rest:
            return Detail(text, is_clause=False)
        lone = _lone(rest) if subject.casefold() == "you" else None
        return lone or _after_you(rest, f"{subject.casefold()} ", loose=loose)
    if words[0] == "your":
        return Detail(inner(text), is_clause=has_finite_verb(text))
    return _after_you(text, "you ", loose=loose)


def _after_you(rest: str, subject: str, *, loose: bool) -> Detail:
    """Sort what stands, or could stand, after "you"."""
    if work := _work(rest):
        return Detail(work, is_clause=False)
    if subject == "you " and _STATES.fullmatch(rest):
        return Detail(f"you're {rest[:1].lower()}{rest[1:]}", is_clause=True)
    if clause := _clause(rest, subject, loose=loose):
        return clause
    return Detail(rest, is_clause=loose and has_finite_verb(rest))


def _work(rest: str) -> str:
    """A talk, a text or a position as something of theirs: "your talk on tides"; or empty."""
    if match := _TALK.fullmatch(rest):
        return f"your {(match['what'] or 'talk').lower()} {inner(match['rest'])}"
    if (match := _TEXT.fullmatch(rest)) and not _HABIT.search(rest):
        shared = words_of(rest)[0] in {"posted", "posts", "shared", "tweeted"}
        what = (match["what"] or ("post" if shared else "")).lower()
        kind = f"your {match['adjective'] or ''}{what}" if what else "what you wrote"
        return f"{kind} {match['rest']}"
    match = _POSITION.fullmatch(rest)
    if not match or words_of(rest)[0] in _SERVES or _is_deed(match["role"]):
        return ""
    return f"your work as {as_held(match['role'].lower())} at {match['place']}"


def _is_deed(role: str) -> bool:
    """Whether a role is none: "Teaches sash repair", but not "Works manager"."""
    words = words_of(role)
    return is_third_person(words[0]) and not _HOLDER.search(words[-1])


def _clause(rest: str, subject: str, *, loose: bool) -> Detail | None:
    """What they do or did as a clause: "you run a seed library"; None when it is no verb phrase."""
    words, after = words_of(rest), rest.partition(" ")[2]
    said, first = rest[:1].lower() + rest[1:], words[0]
    if first in _ADVERBS and after and subject == "you ":
        return _with_adverb(first, _lone(after) or _clause(after, subject, loose=loose))
    if subject != "you " or first in {"are", "were", "have", "had", "can"}:
        return Detail(f"{subject}{said}", is_clause=True)
    if first in _TURNED and after:
        return Detail(f"you {_TURNED[first]} {after}", is_clause=True)
    if first in _DONE_TO and after:
        return Detail(f"you {'are' if first == 'based' else 'were'} {said}", is_clause=True)
    if is_past(first) and not is_base(first):
        base = base_of_past(first)
        done = _listed(after_you(said))
        feat = f"{gerund(base)} {after}" if base in _FEATS and after and done == said else ""
        return Detail(f"you {done}", is_clause=True, feat=feat)
    if not after:
        return None
    if is_third_person(first):
        return Detail(f"you {_listed(after_you(said))}", is_clause=True)
    if is_gerund(first):
        being = "you've been" if {"since", "for"} & set(words) else "you're"
        return Detail(f"{being} {said}", is_clause=True)
    if first in _SERVES or (loose and is_base(first) and rest[:1].islower()):
        return Detail(f"you {said}", is_clause=True)
    return None


def _lone(word: str) -> Detail | None:
    """A verb alone after "you": "you bake"; None for anything else."""
    base = base_form(word) if is_third_person(word) else word
    return Detail(f"you {base}", is_clause=True) if is_base(base) or is_past(word) else None


def _with_adverb(adverb: str, detail: Detail | None) -> Detail | None:
    """The clause with its adverb back: "you just moved", "you're still learning"."""
    match = _SUBJECT.match(detail.words) if detail else None
    if not detail or not match:
        return None
    rest = detail.words[match.end() :]
    return Detail(f"{match['who']} {adverb} {rest}", is_clause=True)


def _listed(said: str) -> str:
    """Two deeds with a comma between as one clause: "made it, post wips" gets its "and"."""
    first, comma, second = said.rpartition(", ")
    opens = words_of(second)[:1]
    verb = bool(opens) and (is_base(opens[0]) or (is_past(opens[0])))
    return f"{first} and {second}" if comma and verb and " and " not in said else said


def openings(detail: Detail, fact: Fact, *, formal: bool) -> tuple[str, ...]:
    """Open a message with a detail; clauses without a full stop, best first."""
    words = detail.words
    if detail.feat:
        return (f"congratulations on {detail.feat}", f"I saw that {words}")
    if detail.is_clause and _SAYABLE.match(words):
        return (f"I saw that {words}", f"I noticed that {words}")
    if words.startswith(("your ", "what you ")):
        plain = f"I'm writing because of {words}"
        lively = (f"{words} caught my attention", f"{words} is why I'm writing")
        return (plain,) if formal else (plain, *lively)
    where = " on your profile" if fact.origin is Origin.PROFILE else ""
    return (f"I noticed {words}{where}",) if where else (f"I'm writing because of {words}",)
