"""Until when somebody needs time, after "I need": "until the end of March", "two weeks"."""

import re

from assistant.writers.english.phrase import has_finite_verb, words_of
from assistant.writers.english.voice import Voice

_UNKNOWN = re.compile(
    r"(?:i\s+)?(?:don['’]?t know|dunno|idk|not sure|no idea|unsure|later|soon|some ?time"
    r"|whenever|someday|one day|a bit|a little|tbd|n/?a|none|\?+|-+|a while|when i can"
    r"|some day|eventually|forever|never)"
    r"(?:\s+(?:yet|maybe|really))?",
    re.IGNORECASE,
)
_FIRST_UNSURE = re.compile(rf"^{_UNKNOWN.pattern}\s*[,;:–—-]+\s*", re.IGNORECASE)
"""Said first, and then a time all the same: "dunno, after lambing"."""
_LEAD = re.compile(
    r"^(?:(?:i\s+)?(?:need|want|wait|maybe|perhaps|probably|about|not)\s+)*"
    r"(?:(?:until|untill|till|til|by|up to|before)\s+)?(?:(?:about|around|maybe|say)\s+)?",
    re.IGNORECASE,
)
_AFTER = re.compile(r"^(?P<word>after|when|once|as soon as)\s+(?P<rest>.+)", re.IGNORECASE)
_LENGTH = re.compile(
    r"(?:in\s+|for\s+)?(?P<span>(?:another\s+)?(?:an?|one|two|three|four|five|six|a few"
    r"|(?:a )?couple(?: of)?|some|\d+(?:\s*(?:-|or|to)\s*\d+)?|the next \w+)"
    r"\s*(?P<unit>days?|weeks?|wks?|months?|mths?))"
    r"(?:\s+(?:or so|more|time|from now|tops|max))?",
    re.IGNORECASE,
)
_UNITS = {"wk": "week", "wks": "weeks", "mth": "month", "mths": "months"}
_DIGITS = re.compile(r"\d+")
_IN_WORDS = dict(enumerate("two three four five six seven eight nine ten".split(), start=2))
_LONE_R = re.compile(r"(?<=\w )r\b")
_COUPLE = re.compile(r"^(?:a )?couple (?:of )?", re.IGNORECASE)
_RESULT = re.compile(r",?\s+(?:so|i\.?e\.?|meaning)\s+(?P<when>.+)")
"""What a time comes to: "after the harvest, so november"."""
_UNSURE = re.compile(r"(?:maybe|perhaps|might|could)\b", re.IGNORECASE)
_STATE = re.compile(
    r"(?P<what>[^,]+?)\s+(?P<state>(?:all )?(?:over|done|finished|through|sorted|ready|fixed|out))"
)
_CLAUSE = re.compile(
    r"(?P<what>[a-z]+)(?P<rest> (?:is|are|has|have|gets|comes|ends|starts|finishes|opens"
    r"|closes)\b.+)"
)
_NO_ARTICLE = frozenset(
    "i it he she we you they this that there work school life things everything everyone "
    "all".split()
)
_DUE = re.compile(r"(?:is|are) due\b")
_FROM_TO = re.compile(r"(\d+)\s*(?:-|to)\s*(\d+)")
_SPOKEN = (
    (re.compile(r"\beoy\b", re.IGNORECASE), "the end of the year"),
    (re.compile(r"\bq([1-4])\b"), r"Q\1"),
    (re.compile(r"\bnew year\b", re.IGNORECASE), "New Year"),
    (re.compile(r"\bpm$"), "afternoon"),
    (re.compile(r"(?<=day )am$"), "morning"),
    (re.compile(r"^some ?time (?:in|around|next)\s+(?=\w)", re.IGNORECASE), ""),
)
_NAMES = (
    "january february march april may june july august september october november december "
    "monday tuesday wednesday thursday friday saturday sunday easter christmas thanksgiving "
    "ramadan diwali passover hanukkah eid"
).split()
_SHORT = {
    "jan": "January", "feb": "February", "mar": "March", "apr": "April", "jun": "June",
    "jul": "July", "aug": "August", "sep": "September", "sept": "September", "oct": "October",
    "nov": "November", "dec": "December", "xmas": "Christmas", "mon": "Monday", "tue": "Tuesday",
    "tues": "Tuesday", "wed": "Wednesday", "thu": "Thursday", "thur": "Thursday",
    "thurs": "Thursday", "fri": "Friday", "nye": "New Year's Eve",
}  # fmt: skip
_CALENDAR = re.compile(r"\b(?:" + "|".join([*_NAMES, *_SHORT]) + r")\b\.?", re.IGNORECASE)
_PART = re.compile(
    r"^(?:the\s+)?(?P<part>end|start|beginning|middle)\s+(?:of\s+)?(?P<of>.+)", re.IGNORECASE
)
_EARLY = re.compile(r"^(?P<part>mid|early|late)[\s-]+(?P<of>\w.*)", re.IGNORECASE)
_THE = re.compile(
    r"^(?:(?:week|month|year) after|holidays?|weekend|New Year|exams?|summer|winter|spring|autumn"
    r"|fall)\b(?! break)",
    re.IGNORECASE,
)
_KEEPS_CAPITAL = re.compile(rf"(?:{_CALENDAR.pattern}|I\b|Q\d|New Year)", re.IGNORECASE)
_BARE_SEASON = re.compile(r"^(?:summer|winter|spring|autumn|fall|exams)$", re.IGNORECASE)


def until(text: str, voice: Voice) -> str:
    """Read until when somebody needs time.

    Returns:
        What stands after "I need": "until the middle of January", "until after Easter", "two
        weeks"; empty when the text names no time.
    """
    spoken = voice.address(_LONE_R.sub("are", text.strip())).strip(" .,;!?–—-")
    spoken = _FIRST_UNSURE.sub("", spoken, count=1)
    if not words_of(spoken) or _UNKNOWN.fullmatch(spoken):
        return ""
    if (result := _RESULT.search(spoken)) and _CALENDAR.search(result["when"]):
        if _UNSURE.match(result["when"]):
            return ""
        spoken = result["when"]
    spoken = _LEAD.sub("", spoken, count=1)
    if match := _LENGTH.fullmatch(spoken):
        unit = match["unit"].lower()
        span = match["span"][: -len(unit)] + _UNITS.get(unit, unit)
        span = _FROM_TO.sub(r"\1 to \2", _COUPLE.sub("a couple of ", span))
        return _DIGITS.sub(lambda digits: _IN_WORDS.get(int(digits[0]), digits[0]), span)
    if not words_of(spoken) or (_DUE.search(spoken) and not _AFTER.match(spoken)):
        return ""
    if match := _AFTER.match(spoken):
        after = match["word"].casefold() == "after"
        rest = match["rest"] if after else _whole(match["rest"])
        return f"until {'after ' if after else ''}{_named(rest)}"
    return f"until {_named(_whole(spoken))}"


def _whole(clause: str) -> str:
    """A clause with the verb or article it lacks: "the elections over", "thesis is handed in"."""
    match = _STATE.fullmatch(clause)
    if match and not has_finite_verb(f"{match['what']} {match['state']}"):
        what = match["what"]
        contracted = what.endswith(("'s", "’s", "'re", "’re", "'m", "’m"))
        verb = "are " if what.endswith("s") and not what.endswith("ss") else "is "
        clause = f"{what} {'' if contracted else verb}{match['state']}"
    match = _CLAUSE.fullmatch(clause)
    known = match and (match["what"] in _NO_ARTICLE or _CALENDAR.fullmatch(match["what"]))
    return f"the {clause}" if match and not known else clause


def _named(when: str) -> str:
    """A time with its article and its capitals: "end of march" is "the end of March"."""
    when = _CALENDAR.sub(_capitalized, when)
    for pattern, said in _SPOKEN:
        when = pattern.sub(said, when)
    if match := _PART.match(when):
        whole = match["of"]
        return (
            f"the {match['part'].lower()} of {'the ' if whole in {'year', 'month'} else ''}{whole}"
        )
    if match := _EARLY.match(when):
        part = match["part"].lower()
        return f"{'the middle of' if part == 'mid' else part} {match['of']}"
    first = when if _KEEPS_CAPITAL.match(when) else when[:1].lower() + when[1:]
    return f"the {first}" if _THE.match(first) and not _BARE_SEASON.match(first) else first


def _capitalized(match: re.Match[str]) -> str:
    word = match.group().rstrip(".")
    return _SHORT.get(word.casefold(), word[:1].upper() + word[1:].lower())
