"""Who writes, in half a line: "I'm a data engineer at Northwind."."""

import re

from assistant.types import Sender
from assistant.writers.english.own_words import to_first_person
from assistant.writers.english.phrase import has_finite_verb, with_article, words_of
from assistant.writers.english.somebody import is_somebody
from assistant.writers.english.verbs import is_base, is_gerund, is_past, is_third_person
from assistant.writers.english.voice import Voice

# Roles one holds alone take no article: "I'm head of data at Acme".
_SOLE = re.compile(
    r"(?:co-?)?(?:head(?= of\b|$)|director|chief|vp|vice president|president|ceo|cto|cfo|coo"
    r"|cpo|cmo"
    r"|managing director"
    r"|chair(?:man|woman|person)?|dean|captain|secretary|treasurer|founder|founder and ceo)\b",
    re.IGNORECASE,
)
_ROLE_BREAK = re.compile(r"\s*(?:[|•·;]|\s/\s|\s[–—-]\s|,\s+(?=[a-z]+ing\b))\s*")
_AT = re.compile(r"\s+(?:@\s*|at\s+)", re.IGNORECASE)
_PRONOUNS = re.compile(r"\(?\b(?:she|he|they|xe|ze)/\w+(?:/\w+)*\)?", re.IGNORECASE)
# Verbs that open what somebody does; those in the second line open nouns as well: "work coach".
_DOES = frozenset(
    "teach help build make write sell grow bake fix sing mend keep own study serve advise create "
    "bring take look".split()
)
_DOES_THIS = frozenset(
    "work run cook paint design research lead train coach care play farm manage drive".split()
)
_THIS = frozenset(
    "a an the my our your people in at as for with on small two three children kids".split()
)
_ARTICLE = re.compile(r"^(?:an?|the)\s+", re.IGNORECASE)
_STATES = frozenset("retired self-employed between unemployed in on".split())
_PLURALS = frozenset("works records plants parks sports arts events needs stores shares".split())
_WHERE = re.compile(r"(\s(?:at|in|for)\s)")
"""What stands after it keeps its capitals: "Senior Nurse at Leeds General"."""
_AT_IT = frozenset(
    "studying learning looking retraining teaching running building researching".split()
)
_NO_PLACE = frozenset(
    "freelance freelancer self-employed independent none n/a - retired home".split()
)
_FIELDS = frozenset(
    "sales marketing finance accounting logistics education healthcare nursing engineering "
    "banking retail "
    "hospitality tech technology construction media publishing fashion insurance law it hr "
    "pr".split()
)
_WITH_THE = re.compile(
    r"(?:Institute|University of|Department|Ministry|Cent(?:er|re) (?:for|of)|Office of|School "
    r"of|College of"
    r"|Faculty|Bank of|Society|Association|Museum of|Royal|National)\b"
)
_OWNER = re.compile(r"(?:an? )?(?P<what>(?:co-?)?(?:founder|owner))", re.IGNORECASE)
_NO_JOB = re.compile(
    r"\b(?:student|founder|volunteer|member|parent|mum|mom|dad|intern|owner|retired|pupil)\b"
)
# Verbs that are first of all what somebody is, and participles that open a description.
_NOUNS_TOO = frozenset(
    "nurse coach cook guide host partner pilot tutor volunteer judge intern".split()
)
_TRAINED = frozenset(
    "retired trained certified registered licensed qualified experienced published".split()
)
_AGE = re.compile(r"\d{1,2}(?=\s*(?:,|and\b|years? old\b|$))")
_AND_AGE = re.compile(r",\s*(?:aged?\s*)?\d{2}$", re.IGNORECASE)
_NEWCOMER = re.compile(r"new (?:to|in|at|here|around)\b", re.IGNORECASE)
_WANTS = re.compile(r",\s*wants? to\b", re.IGNORECASE)
_PERIOD = re.compile(
    r"\bfor (?:(?:about|over|nearly|almost|more than|the (?:last|past)) )?(?:\d+|\w+) years?\b"
)


def introductions(sender: Sender, voice: Voice) -> tuple[str, ...]:
    """Say who writes, in the ways that fit the relationship.

    Args:
        sender: What the sender told about themselves.
        voice: Who speaks to whom.

    Returns:
        Clauses without a full stop, best first and the shortest last; never empty. Each says a
        name, a role or what the sender does, and nothing they did not tell.
    """
    name = voice.sender.full if voice.formal else voice.me
    by_name = (f"I'm {voice.sender.full}", f"I'm {name}", f"my name is {voice.sender.full}")
    if voice.close:
        return (f"it's {voice.me}", f"{voice.me} here")
    organization = sender.organization.strip()
    if organization.casefold() in _NO_PLACE:
        organization = ""
    said = _by_work(_role(sender, voice), organization, _about(sender, voice))
    if not said and organization:
        said = [f"I'm {voice.sender.full} from {organization}"]
    return tuple(dict.fromkeys(said or by_name))


def _by_work(role: str, organization: str, about: str) -> list[str]:
    """What the sender does, longest way of saying it in the middle, the shortest last."""
    if not role:
        at = f" at {organization}" if organization and about.startswith("I ") else ""
        return [f"{about}{at}", about] if about else []
    organization = f"the {organization}" if _WITH_THE.match(organization) else organization
    place = f" at {organization}" if organization else ""
    if place and (match := _OWNER.fullmatch(role)):
        return [f"I'm the {match['what']} of {organization}", f"I'm {with_article(match['what'])}"]
    if role.startswith("I "):
        return [f"{role}{place}", role]
    said = [f"I'm {role}{place}"]
    if about.startswith("I "):
        said.append(f"I'm {role}{place} and {about.removeprefix('I ')}")
    if place and role.startswith(("a ", "an ")) and not _NO_JOB.search(role):
        said.append(f"I work as {role}{place}")
    return [*said, f"I'm {role}"]


def _role(sender: Sender, voice: Voice) -> str:
    """The role as it stands after "I'm": "a nurse", "head of data"; or empty."""
    role = _PRONOUNS.sub("", sender.role)
    role = _ROLE_BREAK.split(voice.tidy(role).strip(" .,;|"))[0].strip()
    role = _AT.split(role)[0] if sender.organization else _AT.sub(" at ", role)
    role = re.sub(r"^I(?:['’]m| am)\s+", "", _ARTICLE.sub("", role))
    words = words_of(role)
    if not words:
        return ""  # none, or marks alone: "???"
    what, *where = _WHERE.split(role, maxsplit=1)
    role = voice.tidy("".join((" ".join(_plain(word) for word in what.split()), *where)))
    if _is_deed(words):
        return role if role.startswith("I ") else f"I {to_first_person(role)}"
    if role.casefold() in _FIELDS:
        return f"in {role}"
    sole = _SOLE.match(role) and not re.match(
        r"(?:director|president|captain|chair)s?$", role, re.IGNORECASE
    )
    if sole or _is_busy(words) or words[0] in _STATES:
        return role if words[0] != "retired" or len(words) == 1 else with_article(role)
    if role.endswith("s") and words[-1] in {"students", "nurses", "parents"}:
        return role
    return with_article(role)


def _is_deed(words: list[str]) -> bool:
    """Whether a role tells what somebody does: "teach yoga", "I help companies grow"."""
    first, second = [*(words[1:] if words[0] == "i" else words), "", ""][:2]
    if words[0] == "i":
        return bool(first)
    if is_somebody(" ".join(words)):
        return False
    if bool(second) and is_third_person(first) and not _is_plural_noun(first, second):
        return True
    return bool(second) and (first in _DOES or (first in _DOES_THIS and second in _THIS))


def _is_plural_noun(first: str, second: str) -> bool:
    """Whether a word in -s that is a verb too reads as a noun: "sales rep", "records clerk"."""
    return is_somebody(second) or (first in _PLURALS and second not in _THIS)


def _is_busy(words: list[str]) -> bool:
    """Whether a role tells what somebody is at: "studying physics", not "welding inspector"."""
    following = [*words, ""][1]
    return is_gerund(words[0]) and (
        words[0] in _AT_IT or following in {"as", "at", "to", "with", "for", "in"}
    )


def _plain(word: str) -> str:
    """A word of a role in lower case, unless it is an acronym: "Senior" -> "senior"."""
    letters = word.strip(",.()&/-")
    return word.lower() if letters[1:].islower() and "." not in letters else word


def _about(sender: Sender, voice: Voice) -> str:
    """The line about the sender as a clause of theirs: "moves data" -> "I move data"; or empty."""
    about = re.split(r"[.;\n]\s*", voice.tidy(sender.about).strip(" .,;"))[0]
    about = _AND_AGE.sub("", about)
    words = words_of(about)
    if not words or words == ["retired"] or _NEWCOMER.match(about):
        return f"I'm {about[:1].lower()}{about[1:]}" if words else ""
    if _AGE.match(about):
        return f"I'm {_WANTS.sub(' and want to', about)}"
    if words[0] in {"i", "i'm", "i've", "we", "my", "our", "we're"}:
        return about
    if words[0] in {"she", "he", "they"} and len(words) > 1:
        return f"I {to_first_person(about.split(None, 1)[1])}"
    if is_gerund(words[0]) and len(words) > 1:
        return f"I'm {to_first_person(about)}"
    noun_first = words[0] in _NOUNS_TOO and (words[1:2] or ["for"])[0] in {
        "for",
        "at",
        "in",
        "from",
        "of",
        "and",
    }
    if words[0] in _TRAINED or noun_first:
        noun = with_article(about)
        return f"I've been {noun}" if _PERIOD.search(about) else f"I'm {noun}"
    if is_third_person(words[0]) or is_base(words[0]) or is_past(words[0]):
        return f"I {to_first_person(about[:1].lower() + about[1:])}"
    noun, deed = _noun_and_deed(about)
    if deed:
        return f"I'm {with_article(noun)} and {deed}"
    if has_finite_verb(about):
        return ""
    noun = with_article(about) if not about.split()[0].endswith("s") else about
    return f"I've been {noun}" if _PERIOD.search(about) else f"I'm {noun}"


def _noun_and_deed(about: str) -> tuple[str, str]:
    """What somebody is and then does: "mum of two, runs a bakery"; else no deed."""
    noun, _, rest = about.partition(", ")
    rest = re.sub(r"^and ", "", rest)
    first = (words_of(rest) or [""])[0]
    does = is_third_person(first) and " " in rest and not has_finite_verb(noun)
    return (noun, to_first_person(rest)) if does else (about, "")
