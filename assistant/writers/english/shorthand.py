"""Typists' shorthand written out: "qn abt her talk w/ tom" is not what one sends."""

import re

from assistant.writers.english.shorthand_in_context import write_out_in_context

_WRITTEN_OUT = {
    "abt": "about",
    "acct": "account",
    "asap": "soon",
    "b/c": "because",
    "bc": "because",
    "b4": "before",
    "btw": "by the way",
    "bday": "birthday",
    "coz": "because",
    "cuz": "because",
    "conf": "conference",
    "dept": "department",
    "diff": "different",
    "esp": "especially",
    "dunno": "don't know",
    "govt": "government",
    "gonna": "going to",
    "gotta": "have to",
    "hosp": "hospital",
    "ive": "I've",
    "info": "information",
    "intro": "introduction",
    "kinda": "kind of",
    "lil": "little",
    "mgr": "manager",
    "mtg": "meeting",
    "mgmt": "management",
    "msg": "message",
    "nr": "near",
    "pls": "please",
    "plz": "please",
    "ppl": "people",
    "ques": "question",
    "qn": "question",
    "qns": "questions",
    "qs": "questions",
    "rly": "really",
    "sth": "something",
    "thx": "thanks",
    "tho": "though",
    "tho'": "though",
    "thru": "through",
    "til": "until",
    "tmrw": "tomorrow",
    "univ": "university",
    "ur": "your",
    "w": "with",
    "w/": "with",
    "w/o": "without",
    "wanna": "want to",
    "wknd": "weekend",
    "wk": "week",
    "wks": "weeks",
    "yr": "year",
    "yrs": "years",
    "yday": "yesterday",
    "collab": "collaboration",
    "convo": "conversation",
    "msgs": "messages",
    "hrs": "hours",
    "mins": "minutes",
    "theres": "there's",
    "xmas": "Christmas",
    "nxt": "next",
    "irl": "in real life",
    "fb": "Facebook",
    "insta": "Instagram",
    "q&a": "Q&A",
    "lookin": "looking",
    "incase": "in case",
    "ofc": "of course",
    "uni.": "university",
    "prob": "probably",
    "recs": "recommendations",
    "&": "and",
    "+": "and",
    "@": "at",
    "dont": "don't",
    "didnt": "didn't",
    "havent": "haven't",
    "hadnt": "hadn't",
    "doesnt": "doesn't",
    "couldnt": "couldn't",
    "cant": "can't",
    "isnt": "isn't",
    "wasnt": "wasn't",
    "shes": "she's",
    "hes": "he's",
    "theyre": "they're",
    "thats": "that's",
    "recieved": "received",
    "recieve": "receive",
    "definately": "definitely",
    "freind": "friend",
    "freinds": "friends",
    "teh": "the",
    "togther": "together",
    "alot": "a lot",
    "untill": "until",
    "beleive": "believe",
    "intrested": "interested",
    "collegue": "colleague",
    "collegues": "colleagues",
    "colleage": "colleague",
    "wich": "which",
    "adress": "address",
    "volounteered": "volunteered",
    "enviroment": "environment",
    "goverment": "government",
    "hav": "have",
    "wud": "would",
    "shud": "should",
    "cld": "could",
    "wld": "would",
    "wd": "would",
    "2gether": "together",
    "2day": "today",
    "2moro": "tomorrow",
    "2nite": "tonight",
    "gr8": "great",
    "l8r": "later",
    "presentaton": "presentation",
    "tommorow": "tomorrow",
    "realy": "really",
    "becuase": "because",
}
_TOKEN = re.compile(r"(?<!\S)([\w/&+@']+)(?=[\s,.;:!?)]|$)")
_W_SLASH = re.compile(r"\bw/(?!o\b)(?=\w)")
_ITS = re.compile(
    r"\b([Ii])ts (?=(?:been|a|the|so|not|really|great|nice|good|about|for|from|just|only|my|our)\b)"
)
_CAUSE = re.compile(
    r"^(?:cause|cuz|cos|coz) (?=(?:she|he|they|her|his|their|i|we|it|you)\b)", re.IGNORECASE
)
_Q = re.compile(r"\b(a|one|my) q\b(?!['’&])")
_MONTHS = {"jan": "January", "feb": "February", "aug": "August", "sept": "September",
           "sep": "September", "oct": "October", "nov": "November", "dec": "December"}  # fmt: skip
_MONTH = re.compile(
    r"\b((?:in|since|until|from|last|next|early|late|mid|by|of|on|\d+(?:st|nd|rd|th)?) )?"
    r"(" + "|".join(_MONTHS) + r")\b\.?"
)
_DAYS = {"sat": "Saturday", "sun": "Sunday", "mon": "Monday", "tue": "Tuesday", "tues": "Tuesday",
         "wed": "Wednesday", "weds": "Wednesday", "thu": "Thursday", "thur": "Thursday",
         "thurs": "Thursday", "fri": "Friday"}  # fmt: skip
_DAY = re.compile(r"\b(" + "|".join(_DAYS) + r")(?= (?:morning|afternoon|evening|night)s?\b)")
_CHATTER = re.compile(
    r"[\s,]*\b(?:lol|haha+|lmao|xd|tbh|imo|idk|fyi)\b|(?<=[!?])[!?]+", re.IGNORECASE
)
_SHED = re.compile(r"\bshed (?=known|been|done|had|said|gone|seen|made|taken|told)")
_SPACES = re.compile(r"\s+")


def write_out(text: str) -> str:
    """Write shorthand and the commonest slips out in full, with single spaces.

    Capitalized tokens are left alone: "UR" may be a name, "Conf" part of one.
    """
    text = _Q.sub(r"\1 question", _CAUSE.sub("because ", _W_SLASH.sub("with ", text)))
    text = _ITS.sub(r"\1t's ", text)
    text = _SHED.sub("she'd ", _CHATTER.sub(_pause, text))
    text = _MONTH.sub(_month, _DAY.sub(lambda match: _DAYS[match.group()], text))
    text = write_out_in_context(text)

    def full(match: re.Match[str]) -> str:
        token = match.group(1)
        return _WRITTEN_OUT.get(token, token) if token == token.casefold() else token

    return _SPACES.sub(" ", _TOKEN.sub(full, text)).strip()


def _month(match: re.Match[str]) -> str:
    """A month written out where a date is meant: after a preposition or a day, or before a year."""
    before, month = match.group(1), match.group(2)
    dated = match.string[match.end() : match.end() + 5].strip()[:2].isdigit()
    return f"{before or ''}{_MONTHS[month]}" if before or dated else match.group()


def _pause(match: re.Match[str]) -> str:
    """What stays of "lol" and "!!": a comma where the sentence goes on."""
    goes_on = match.string[match.end() : match.end() + 2].strip()[:1].isalpha()
    return "," if goes_on and match.group().strip(" ,")[:1].isalpha() else ""
