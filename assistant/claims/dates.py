"""Dates in a text: days, months, years, seasons, feasts, and times told from today."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

from assistant.claims.forms import lower_in_place
from assistant.claims.tokens import Word

_MONTHS = (
    ("january", "jan"), ("february", "feb"), ("march", "mar"), ("april", "apr"), ("may",),
    ("june", "jun"), ("july", "jul"), ("august", "aug"), ("september", "sept", "sep"),
    ("october", "oct"), ("november", "nov"), ("december", "dec"),
)  # fmt: skip
_WEEKDAYS = (
    ("monday", "mon"), ("tuesday", "tues", "tue"), ("wednesday", "wed"),
    ("thursday", "thurs", "thur", "thu"), ("friday", "fri"), ("saturday", "sat"), ("sunday", "sun"),
)  # fmt: skip
_FEASTS = (
    "christmas eve", "christmas", "xmas", "easter", "eid", "diwali", "hanukkah", "ramadan",
    "thanksgiving", "halloween", "new year's eve", "new year's", "new year", "valentine's day",
)  # fmt: skip
_SEASONS = ("spring", "summer", "autumn", "fall", "winter")

_NAMES: dict[str, str] = {
    **{name: f"month {n}" for n, names in enumerate(_MONTHS, start=1) for name in names},
    **{name: f"weekday {n}" for n, names in enumerate(_WEEKDAYS, start=1) for name in names},
    **{name: name for name in _SEASONS},
    **{name: "christmas" if name == "xmas" else name for name in _FEASTS},
    "fall": "autumn",
}
# In lower case, or at the start of a sentence, these are usually something else.
_DOUBTFUL = frozenset(
    {"may", "march", "mar", "sat", "sun", "wed", "fall", "spring", "mon", "august"}
)

_PART_OF_DAY = re.compile(r"\.? (?:morning|afternoon|evening|night)s?\b")
_MONTH = "|".join(sorted((name for names in _MONTHS for name in names), key=len, reverse=True))
_WEEKDAY = "|".join(sorted((name for names in _WEEKDAYS for name in names), key=len, reverse=True))
_FEAST = "|".join(re.escape(name) for name in _FEASTS)
_SEASON = "|".join(_SEASONS)
_DAY = r"(?:[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?"
_YEAR = r"(?:19|20)\d\d"
_COUNT = (
    r"an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,3}"
    r"|a few|few|several|a couple of|couple of|a couple|couple|many|some"
)
_SPAN = (
    r"days?|nights?|weeks?|wks?|weekends?|months?|mths?|years?|yrs?|quarters?|fortnights?|decades?"
)

_CALENDAR = re.compile(
    rf"\b(?P<iso>{_YEAR}-\d\d-\d\d)\b"
    rf"|\b(?P<slashed>\d{{1,2}}[/.]\d{{1,2}}[/.](?:{_YEAR}|\d\d))\b"
    rf"|\b(?:(?P<weekday>{_WEEKDAY})\b\.?,? ?(?:the )?)?"
    rf"(?:(?P<day>{_DAY})(?: of)? )?\b(?P<month>{_MONTH})\b\.?"
    rf"(?: (?P<late_day>{_DAY})\b(?!:))?(?:,? (?P<year>{_YEAR})\b)?"
)
_NAMED = re.compile(
    rf"\b(?P<name>{_WEEKDAY}|{_FEAST}|{_SEASON})(?:s?\b)(?:,? (?:of )?(?P<year>{_YEAR})\b)?"
)
_BARE_YEAR = re.compile(
    rf"(?<![\w.,$€£])(?P<year>{_YEAR})s?\b(?![,.]?\d)|(?<!\w)'(?P<short>\d\d)\b(?!')"
    r"|(?<=(?:19|20)\d\d[-–])(?P<through>\d\d)\b(?![-–]?\d)"
)
_TOLD = re.compile(
    rf"(?<!the )(?<!very )\b(?P<direction>last|past|next|this past|this coming|previous"
    rf"|the following) (?P<unit>{_SPAN}|evening|morning"
    rf"|afternoon|term|semester|season)\b"
    rf"|\b(?P<count>{_COUNT}) (?P<back_unit>{_SPAN}) (?P<back>ago|back|earlier"
    r"|before(?! (?:i|you|he|she|it|they|we|the|my|your|his|her)\b)|from now)\b"
    r"|\b(?P<adverb>yesterday|tomorrow|the other day|the other week|the other night"
    r"|this (?:morning|afternoon|evening|weekend))\b"
    r"|\b(?:at|over|on) the (?P<weekend>weekend)\b"
)
_LEADS_TO_DATE = re.compile(
    r"(?:\b(?:in|since|until|till|by|from|of|on|last|next|early|late|mid|every|through|before|after"
    r"|during|around)[ -]|\d(?:st|nd|rd|th)? )$"
)
# After one of these only the capital shows that "May" is no verb.
_MAY_LEAD_TO_DATE = re.compile(r"(?:\b(?:this|and|to|the|or)[ -]|[-–/&,] ?)$")
# Notes end so: "same camp, bitterroot, august". The name in small letters is no person there.
_SET_OFF = re.compile(r"\w, $")
_CLOSES = re.compile(r"\s*(?:$|[,;.)\n])")
# "If you ever need hands at the weekend" tells no past.
_SUPPOSED = re.compile(r"\b(?:if|whenever|ever)\b[^.!?\n]*$")
_GREETS = re.compile(r"\b(?:hi|hey|hello|dear|thanks|thank you|cheers),? $")
_WISH = re.compile(
    r"\b(?:happy|merry|good|great|lovely|nice|wonderful|blessed|joyful|festive)(?: and \w+)? $"
)
_LEAD = re.compile(r"\b(?:last|next|this|early|late|mid|end of|that)[ -]$")
_COUNT_VALUES = {
    name: str(n)
    for n, name in enumerate(
        "one two three four five six seven eight nine ten eleven twelve".split(), start=1
    )
} | {"a": "1", "an": "1"}
_MONTH_NAMES = frozenset(name for names in _MONTHS for name in names)
_PERIODS = frozenset(
    f"{name}{ending}"
    for names in (*_WEEKDAYS, _SEASONS, [feast.split()[0] for feast in _FEASTS])
    for name in names
    for ending in ("", "s", "'s")
)
_TELLING = frozenset(
    """last past next coming previous following ago back earlier before now yesterday tomorrow
    other this weekend""".split()
)
_HINTS = _MONTH_NAMES | _PERIODS | _TELLING
_LOOK_BACK = 24
_SHORT = 3
"""Longest abbreviation that is also a name or a word: "Jan", "sun"."""


@dataclass(frozen=True, slots=True)
class Date:
    """A date and what it says."""

    start: int
    """Its first code point."""
    end: int
    """One past its last."""
    says: frozenset[str]
    """Each part of it, such as "month 5" and "year 2026"."""


def find_dates(
    text: str, words: Sequence[Word], *, people: Collection[str] = ()
) -> tuple[Date, ...]:
    """All dates of a text in reading order.

    "Today", "this week" and "this year" are left out: they hold whenever the message is written.
    So are wishes ("Happy Friday"). Words such as "may" or "sat" count only where something before
    or after them shows that a date is meant; so do those of `people`, such as "april".
    """
    said = {word.folded for word in words}
    has_digits = any(char.isdigit() for char in text)
    if not has_digits and _HINTS.isdisjoint(said):
        return ()
    low = lower_in_place(text)
    found: list[Date] = []
    candidates = [
        _calendar(text, low, people) if has_digits or not _MONTH_NAMES.isdisjoint(said) else (),
        _named(text, low, people) if not _PERIODS.isdisjoint(said) else (),
        _told(low) if not _TELLING.isdisjoint(said) else (),
        _years(low) if has_digits else (),
    ]
    for date in chain.from_iterable(candidates):
        if not any(date.start < other.end and other.start < date.end for other in found):
            found.append(date)
    return tuple(sorted(found, key=lambda date: date.start))


def _calendar(text: str, low: str, people: Collection[str]) -> Iterator[Date]:
    for match in _CALENDAR.finditer(low):
        if written := match["iso"] or match["slashed"]:
            yield Date(*match.span(), frozenset(_in_figures(written)))
            continue
        day, year = match["day"] or match["late_day"], match["year"]
        alone = not (day or year or match["weekday"])
        if alone and not _is_meant(text, low, match.span("month"), people):
            continue
        says = {_NAMES[match["month"]]}
        says |= {_NAMES[match["weekday"]]} if match["weekday"] else set()
        says |= {f"day {int(re.sub(r'[^0-9]', '', day))}"} if day else set()
        says |= {f"year {year}"} if year else set()
        end = match.end() - (match[0].endswith(".") and not year)
        yield Date(_with_lead(low, match.start()), end, frozenset(says))


def _in_figures(written: str) -> Iterator[str]:
    """What a date in figures says; which of two figures is the month stays open."""
    for part in re.split(r"[-/.]", written):
        yield f"year {part}" if len(part) == 4 else f"figure {int(part)}"


def _named(text: str, low: str, people: Collection[str]) -> Iterator[Date]:
    for match in _NAMED.finditer(low):
        name = match["name"]
        if name in _SEASONS and not (match["year"] or _follows_when(low, match.start())):
            continue
        if not match["year"] and not _is_meant(text, low, match.span("name"), people):
            continue
        says = {_NAMES[name]} | ({f"year {match['year']}"} if match["year"] else set())
        yield Date(_with_lead(low, match.start()), match.end(), frozenset(says))


def _with_lead(low: str, start: int) -> int:
    """Where a date begins, "last" or "early" before it included."""
    lead = _LEAD.search(low[max(0, start - _LOOK_BACK) : start])
    return start - len(lead[0]) if lead else start


def _follows_when(low: str, start: int) -> bool:
    """Whether the words before a season say when: "last summer", "in the spring"."""
    before = low[max(0, start - _LOOK_BACK) : start]
    return bool(
        re.search(r"\b(?:last|next|this|past|that|in|in the|since|early|late|coming) $", before)
    )


def _is_meant(text: str, low: str, place: tuple[int, int], people: Collection[str]) -> bool:
    """Whether a word that may name a month, a day or a person names a time here."""
    start, end = place
    before, name = low[max(0, start - _LOOK_BACK) : start], low[start:end]
    if _WISH.search(before) or _GREETS.search(before):
        return False
    if _LEADS_TO_DATE.search(before) or _PART_OF_DAY.match(low, end):
        return True
    if name in people:
        return False
    if text[start].islower() and _SET_OFF.search(before) and _CLOSES.match(low, end):
        return True
    if len(name) <= _SHORT:
        return False
    return name not in _DOUBTFUL or (
        text[start].isupper() and bool(_MAY_LEAD_TO_DATE.search(before))
    )


def _told(low: str) -> Iterator[Date]:
    for match in _TOLD.finditer(low):
        if match["adverb"]:
            yield Date(*match.span(), frozenset({match["adverb"]} | _kin(match["adverb"])))
        elif match["weekend"]:
            if not _SUPPOSED.search(low[: match.start()]):
                yield Date(*match.span(), frozenset({"last weekend"}))
        elif match["direction"]:
            ahead = match["direction"] in {"next", "this coming", "the following"}
            unit = _plain_unit(match["unit"])
            if not (match["unit"].endswith("s") and match["direction"] in {"last", "past", "next"}):
                yield Date(*match.span(), frozenset({f"{'next' if ahead else 'last'} {unit}"}))
        else:
            yield Date(*match.span(), frozenset({_ago(match)}))


def _kin(adverb: str) -> frozenset[str]:
    return frozenset({"last weekend"}) if adverb == "this weekend" else frozenset()


def _ago(match: re.Match[str]) -> str:
    count, unit = match["count"], _plain_unit(match["back_unit"])
    number = _COUNT_VALUES.get(count, count if count.isdigit() else "some")
    if unit == "fortnight":
        number, unit = "2", "week"
    if match["back"] == "from now":
        return f"in {number} {unit}"
    if number == "1":
        return "yesterday" if unit == "day" else f"last {unit}"
    return f"{number} {unit}s ago"


def _plain_unit(unit: str) -> str:
    whole = unit.removesuffix("s")
    return {"wk": "week", "mth": "month", "yr": "year", "evening": "night"}.get(whole, whole)


def _years(low: str) -> Iterator[Date]:
    for match in _BARE_YEAR.finditer(low):
        if match["year"]:
            yield Date(*match.span(), frozenset({f"year {match['year']}"}))
        else:
            short = match["short"] or match["through"]
            yield Date(*match.span(), frozenset({f"short year {short}"}))
