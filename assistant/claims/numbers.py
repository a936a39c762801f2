"""Numbers in a text, in digits or in words, with what they count."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from assistant.claims.forms import lower_in_place, singular
from assistant.claims.tokens import Place, Word

_DIGITS = re.compile(
    r"(?<![\w.,:/])(?P<money>[$€£¥₹]\s?)?"
    r"(?P<number>\d{1,3}(?:[,.\u00a0\u202f'’]\d{3})+(?![\d])|\d+(?:[.,]\d+)?)"
    r"(?:\s?(?P<scale>k|m|mn|mio|bn|thousand|million|billion)(?![\w]))?"
    r"(?P<ordinal>st|nd|rd|th)?(?![\d])(?P<percent>\s?(?:%|percent\b|per cent\b|pct\b))?",
)
_CLOCK = re.compile(
    r"(?<![\w.,:/])(\d{1,2})(?:[:.](\d{2}))?\s?([ap])(?:m\b|\.m\.?)"
    r"|(?<![\w.,:/])(\d{1,2}):(\d{2})(?![\w:])"
)
_IDIOM = re.compile(
    r"\b24/7\b|\b1[:-]1\b|\b50[/-]50\b|\bone[- ](?:on|to)[- ]one\b|\b9[- ](?:to|5)[- ]5\b"
    r"|\b10[01]?0?% (?:agree|sure|with|behind|understand|fine|ok|okay|happy|true|right)\b"
    r"|\b(?:two|2) cents\b|\b(?:one|\w+) or two\b|\bthe two of (?:us|you|them)\b|\b(?:two"
    r"|2)[- ]way\b"
    r"|\ba (?:hundred|thousand|million) thank\w*|\b(?:second|third|fourth)(?:ly)?,"
    r"|\bthe \d of (?:us|you|them)\b|(?:^|\n)\s*\d{1,2}[.)] "
    r"|\b(?:us|you) two\b|\b(?:and i|we) (?:are|were) the two\b"
    r"|\ba million thanks\b|\ba thousand thanks\b|thanks? a million\b"
    r"|\bten out of ten\b"
    r"|\bsecond(?:s|ed|ly|hand)?[- ](?:to|nature|hand|thoughts?|time|chance|guess\w*)\b"
    r"|\b(?:a|per|split|every|for a|the) seconds?\b|\bone hundred percent\b|\bthird[- ]part(?:y"
    r"|ies)\b"
)
_OWN_COUNT = re.compile(
    r"\b(?:two|three|four|five|[1-5]) (?:(?:quick|small|short|simple|little|brief|other|more) )?"
    r"(?:questions?|things|words|lines|sentences|reasons|points|thoughts|ideas|ways|secs?)\b"
)
_UNITS = {
    **{name: n for n, name in enumerate(
        "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
        "sixteen seventeen eighteen nineteen".split(), start=2)},
    **{name: 10 * n for n, name in enumerate(
        "twenty thirty forty fifty sixty seventy eighty ninety".split(), start=2)},
    **{name: n for n, name in enumerate(
        "third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
        "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth".split(), start=3)},
    **{name: 10 * n for n, name in enumerate(
        "twentieth thirtieth fortieth fiftieth".split(), start=2)},
}  # fmt: skip
_ONES = {"one": 1, "first": 1, "second": 2}
_SCALES = {"hundred": 100, "thousand": 1_000, "million": 1_000_000, "billion": 1_000_000_000,
           "dozen": 12}  # fmt: skip
_NUMBER_WORDS = frozenset({"a", "decade", "decades", *_UNITS, *_ONES, *_SCALES})
_COUNTING = _NUMBER_WORDS - {"a"}
"""Without one of these, "a" counts nothing."""
_LETTER_SCALES = {"k": 1_000, "thousand": 1_000, "m": 1_000_000, "mn": 1_000_000, "mio": 1_000_000,
                  "million": 1_000_000, "bn": 1_000_000_000, "billion": 1_000_000_000}  # fmt: skip
_TIME_UNITS = {
    **dict.fromkeys(("year", "yr", "yrs", "jahr", "jahre", "an", "ans", "año"), "year"),
    **dict.fromkeys(("month", "mo", "mth", "mos"), "month"),
    **dict.fromkeys(("week", "wk", "wks"), "week"),
    "day": "day",
    **dict.fromkeys(("hour", "hr", "hrs"), "hour"),
    **dict.fromkeys(("minute", "min"), "minute"),
}
_DECADE = {"decade", "decades"}
_NOT_COUNTED = frozenset(
    "and or in at of on as for with to from by is are was were + people's who that the a an".split()
)
_LOOK_AROUND = 32
_HALF = re.compile(r"[^-]+")
_AFTER = re.compile(r"[\s+-]*([^\W\d_][\w']*)(?:[\s-]+([^\W\d_][\w']*))?")


@dataclass(frozen=True, slots=True)
class Number:
    """A number and what is known about what it counts."""

    start: int
    """Its first code point."""
    end: int
    """One past its last."""
    values: frozenset[float | str]
    """What it may mean: more than one where "10.000" is read both ways."""
    unit: str
    """"year", "%", "money" and the like; "other" for another noun; "" when none follows."""


def find_numbers(text: str, words: Sequence[Word]) -> tuple[Number, ...]:
    """All numbers of a text in reading order, without idioms such as "one or two".

    "One", "first", "a couple" and counts of the message's own parts ("two questions") are left
    out: they state nothing that could be wrong.
    """
    low = lower_in_place(text)
    found = [*_clocks(low), *_in_digits(low), *_in_words(low, words)]
    if not found:
        return ()
    taken = [(word.start, word.end) for word in words if is_named(word.text)]
    kept: list[Number] = []
    for number in sorted(found, key=lambda number: (number.start, -number.end)):
        place = (number.start, number.end)
        if not _overlaps(place, taken) and not _overlaps(place, _said_idly(low, place)):
            kept.append(number)
            taken.append(place)
    return tuple(kept)


def _said_idly(low: str, place: Place) -> list[Place]:
    """Idioms and counts of the message's own parts around a number."""
    first, last = max(0, place[0] - _LOOK_AROUND), place[1] + _LOOK_AROUND
    patterns = (_IDIOM, _OWN_COUNT)
    return [match.span() for pattern in patterns for match in pattern.finditer(low, first, last)]


def same_number(one: Number, other: Number) -> bool:
    """Whether two numbers have the same value and do not plainly count different things."""
    if not one.values & other.values:
        return False
    if one.unit == other.unit or "" in {one.unit, other.unit}:
        return "%" not in {one.unit, other.unit} or one.unit == other.unit
    return False


def is_named(text: str) -> bool:
    """Whether digits belong to a name: "GPT-4", "M25", "1Password", "covid-19"."""
    if text[0].isdigit():
        tail = text.lstrip("0123456789.,-")
        return sum(char.isupper() for char in text) > 0 and len(tail) > 2
    return not text.isalpha() and any(char.isdigit() for char in text)


def _overlaps(place: Place, others: Sequence[Place]) -> bool:
    return any(place[0] < end and start < place[1] for start, end in others)


def _clocks(low: str) -> Iterator[Number]:
    for match in _CLOCK.finditer(low):
        hour, minute, half, plain_hour, plain_minute = match.groups()
        minutes = int(hour or plain_hour) % (12 if half else 24) * 60
        minutes += int(minute or plain_minute or 0) + (720 if half == "p" else 0)
        hours = {float(hour or plain_hour)} if not minute and not plain_minute else set()
        yield Number(
            *match.span(), frozenset({f"{minutes // 60}:{minutes % 60:02}", *hours}), "clock"
        )


def _in_digits(low: str) -> Iterator[Number]:
    for match in _DIGITS.finditer(low):
        written = match["number"].replace("\u00a0", "").replace("\u202f", "")
        scale = _LETTER_SCALES.get(match["scale"] or "", 1)
        values = frozenset(value * scale for value in _readings(written.replace("'", "")))
        unit = "money" if match["money"] else "%" if match["percent"] else _unit(low, match.end())
        if unit == "decade":
            values, unit = frozenset(10 * value for value in values), "year"
        plus = low[match.end() : match.end() + 1] == "+"
        yield Number(match.start(), match.end() + plus, frozenset(values), unit)


def _readings(written: str) -> Iterator[float]:
    """What digits may mean: a point or comma groups thousands or begins a fraction."""
    groups = re.split(r"[.,]", written)
    if len(groups) > 1 and all(len(group) == 3 for group in groups[1:]):
        yield float("".join(groups))
    if len(groups) <= 2:
        yield float(".".join(groups))


def _in_words(low: str, words: Sequence[Word]) -> Iterator[Number]:
    position = 0
    flat: list[tuple[int, str]] = []
    for word in words:
        flat += _parts(low[word.start : word.end], word.start)
    if _COUNTING.isdisjoint([part for _, part in flat]):
        return
    while position < len(flat):
        if flat[position][1] not in _NUMBER_WORDS:
            position += 1
            continue
        count, value = _spoken(low, flat, position)
        if count:
            start, (last, text) = flat[position][0], flat[position + count - 1]
            if position and flat[position - 1][1] == "half" and flat[position][1] == "a":
                start, value = flat[position - 1][0], value // 2
            end = last + len(text)
            unit = _unit(low, end)
            if unit == "decade":
                value, unit = 10 * value, "year"
            yield Number(start, end, frozenset({float(value)}), unit)
        elif flat[position][1] in _DECADE and _follows_article(flat, position):
            start, text = flat[position]
            yield Number(start, start + len(text), frozenset({10.0}), "year")
        position += max(count, 1)


def _parts(word: str, start: int) -> list[tuple[int, str]]:
    if "-" not in word:
        return [(start, word)]
    return [(start + match.start(), match[0]) for match in _HALF.finditer(word)]


def _follows_article(flat: Sequence[tuple[int, str]], position: int) -> bool:
    return position > 0 and flat[position - 1][1] in {"a", "last", "past", "this", "the"}


def _spoken(low: str, flat: Sequence[tuple[int, str]], position: int) -> tuple[int, int]:
    """How many words from here make one number, and its value; 0 words when none does."""
    total = current = count = 0
    certain = False
    for offset, (start, word) in enumerate(flat[position:]):
        if offset and not re.fullmatch(r"[\s-]+", low[_end(flat, position + offset - 1) : start]):
            break
        if word in _UNITS:
            if current % 10 or (current and _UNITS[word] >= 10 and current < 100):
                break
            current, certain = current + _UNITS[word], True
        elif word in _ONES and ((offset and current) or word == "one"):
            current += _ONES[word]
        elif word in _SCALES and (current or (offset and flat[position][1] == "a")):
            current, certain = max(current, 1) * _SCALES[word], True
            if _SCALES[word] >= 1_000:
                total, current = total + current, 0
        elif (word == "a" and not offset) or (word == "and" and certain and current >= 100):
            continue
        else:
            break
        count = offset + 1
    if not certain and not _counts_time(low, flat, position, count):
        return 0, 0
    return count, total + current


def _counts_time(low: str, flat: Sequence[tuple[int, str]], position: int, count: int) -> bool:
    """Whether a bare "one" counts something: "one year ago", not "one question"."""
    if not count:
        return False
    return _unit(low, _end(flat, position + count - 1)) in {"year", "month", "week", "hour"}


def _end(flat: Sequence[tuple[int, str]], position: int) -> int:
    start, word = flat[position]
    return start + len(word)


def _unit(low: str, end: int) -> str:
    """What is counted by a number that ends here."""
    match = _AFTER.match(low, end)
    if not match:
        return ""
    first, second = match[1], match[2] or ""
    for noun in (first, second):
        if noun in _DECADE:
            return "decade"
        if unit := _TIME_UNITS.get(singular(noun.removesuffix("'s").removesuffix("'"))):
            return unit
    return "" if first in _NOT_COUNTED else "other"
