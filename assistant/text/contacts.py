"""Ways to reach someone that a text gives away: links, e-mail addresses, phones, handles.

Every function returns (start, end) spans in code points, in reading order, without overlap;
empty when there is none. The libraries behind them are loaded only when a text could hold what
is looked for, and take time in proportion to its length.
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from linkify_it import LinkifyIt
    from linkify_it.main import Match

Spans = tuple[tuple[int, int], ...]
"""(start, end) pairs in code points, in reading order."""

_WORD = re.compile(r"\S{1,2048}")
"""A run without white space; a longer one is read in pieces, so that time stays linear."""

_ANY_SCHEME = re.compile(
    r"(?:(?<![A-Za-z])[A-Za-z][A-Za-z0-9+.-]{1,20}|(?i:h(?:tt|xx)ps?|ftp))"
    r"://[^\s<>\"]*[^\s<>\".,;:!?')\]}]"
)
# "Loved the talk.It was" lacks a space; no one writes a domain this way.
_MISSED_SPACE = re.compile(r"[\w-]+\.[A-Z][a-z]+")

# Beside the national and the oldest domains, those that people paste into messages.
_NEW_DOMAINS = """
    academy agency app art bio blog cafe chat cloud club codes coffee company cool design dev
    digital directory education email events expert family film finance fit foundation fund fyi
    gallery games global group guide guru health host house icu inc ink institute international
    jobs kitchen lab land law life link live love ltd management marketing media money network
    news ngo one online page photo photography pictures place plus press pub quest recipes report
    reviews rocks run sale school science services show site social software solutions space store
    stream studio style support systems tech today tools top tours training travel tube university
    ventures video vip watch website wiki work works world wtf xyz yoga zone
""".split()

_DIGITS = re.compile(r"\d")
# Seven to fifteen digits with the separators that people put between them.
_NUMBER = re.compile(r"(?<![\w.,/:#@-])(?:\+|\(\+?)?\d(?:[ \u00a0().\-–/]{0,3}\d){6,14}(?![\w@])")
_NOT_A_PHONE = re.compile(
    r"(?:19|20)\d\d(?:\D+(?:19|20)\d\d)+"  # years
    r"|\d{4}[-./ ]\d{1,2}[-./ ]\d{1,2}(?:\D\d{1,2}){0,3}"  # a date, year first
    r"|\d{1,2}[-./ ]\d{1,2}[-./ ](?:19|20)\d\d"  # a date, year last
    r"|\d{1,3}(?:[.  ]000)+"  # ten million
    r"|\d{1,3}(?:\.\d{3})+"  # a large number, Continental
)
_AMERICAN = re.compile(r"(?:1[ .-]?)?(?:\(\d{3}\) ?|\d{3}[ .-])\d{3}[ .-]\d{4}")
_PHONE_WORD = re.compile(
    r"\b(?:tel|telephone|phone|mobile|mob|cell|call|text|ring|fax|whatsapp|signal|telegram|sms|handy"
    r"|number|tlf|móvil|teléfono|telefon|téléphone|portable)\b\W{0,3}(?:\w+\W{1,3}){0,3}$",
    re.IGNORECASE,
)
_LOOK_BACK = 40
# Countries whose way of writing numbers at home we try.
_REGIONS = "US GB DE FR ES IT IN AU BR NL PL PT JP KR CN NG KE ZA TR UA SE AT".split()

_STOPS = ".,;:!?…)]\"'”’"
"""What may end a word and is no part of a link."""
_HANDLE = re.compile(r"(?<![\w.@/+%-])@\w(?:[\w.-]{0,58}\w)?(?:@[\w-]+(?:\.[\w-]+)+)?")


def find_links(text: str) -> Spans:
    """Find web addresses, with or without "https://", such as "calendly.com/x" or "bit.ly".

    A company name that is also a domain ("Booking.com") counts. E-mail addresses do not.
    """
    if "." not in text and "://" not in text:
        return ()
    found = [match.span() for match in _ANY_SCHEME.finditer(text)] if "://" in text else []
    for start, match in _linked(text, "."):
        if match.schema != "mailto:" and not _MISSED_SPACE.fullmatch(match.raw):
            found.append((start + match.index, start + match.last_index))
    return _merged(found)


def find_emails(text: str) -> Spans:
    """Find e-mail addresses."""
    if "@" not in text:
        return ()
    found = []
    for start, match in _linked(text, "@"):
        at = start + match.index
        # "@ana@example.social" is a handle.
        if match.schema == "mailto:" and not text.endswith("@", 0, at):
            found.append((at, start + match.last_index))
    return _merged(found)


def find_phones(text: str) -> Spans:
    """Find phone numbers: international, or as written at home in some twenty countries.

    Years, dates and large round numbers are left alone. A bare row of digits counts only where
    a word such as "call" or "mobile" stands before it.
    """
    found = []
    for match in _NUMBER.finditer(text):
        before = text[max(0, match.start() - _LOOK_BACK) : match.start()]
        if _is_phone(match[0], before):
            found.append(match.span())
    return tuple(found)


def find_handles(text: str) -> Spans:
    """Find handles such as "@tide.maker" or "@ana@example.social", with their "@"."""
    if "@" not in text:
        return ()
    links = find_links(text)
    spans = (match.span() for match in _HANDLE.finditer(text))
    return tuple(span for span in spans if not any(a <= span[0] < b for a, b in links))


def _linked(text: str, sign: str) -> "Iterator[tuple[int, Match]]":
    """Yield what the link finder sees in each word that holds `sign`, with the word's place."""
    for word in _WORD.finditer(text):
        if sign in word[0].rstrip(_STOPS):
            yield from ((word.start(), match) for match in _linkify().match(word[0]) or ())


def _merged(spans: list[tuple[int, int]]) -> Spans:
    """Return the spans in order, those that overlap made one."""
    merged: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if merged and start < merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return tuple(merged)


def _is_phone(number: str, before: str) -> bool:
    """Whether digits, with what stands before them, are a phone number."""
    if _NOT_A_PHONE.fullmatch(number):
        return False
    digits = "".join(_DIGITS.findall(number))
    if number.lstrip("(").startswith("+"):
        return _is_possible(f"+{digits}", None)
    if digits.startswith("00"):
        return _is_possible(f"+{digits[2:]}", None)
    if _AMERICAN.fullmatch(number):
        return _is_possible(digits, "US")
    if _PHONE_WORD.search(before):
        return True
    if digits.startswith("0") and len(digits) >= 9:
        return any(_is_valid(digits, region) for region in _REGIONS)
    return len(digits) == len(number) == 10 and any(_is_valid(digits, x) for x in ("US", "IN"))


def _is_possible(number: str, region: str | None) -> bool:
    """Whether a number has a length that its country uses; made-up numbers count."""
    import phonenumbers

    try:
        return phonenumbers.is_possible_number(phonenumbers.parse(number, region))
    except phonenumbers.NumberParseException:
        return False


def _is_valid(number: str, region: str) -> bool:
    """Whether a number begins as numbers of that country do."""
    import phonenumbers

    try:
        return phonenumbers.is_valid_number(phonenumbers.parse(number, region))
    except phonenumbers.NumberParseException:
        return False


@cache
def _linkify() -> "LinkifyIt":
    """Return the link finder, with the newer domains that people paste."""
    from linkify_it import LinkifyIt

    return LinkifyIt().tlds(_NEW_DOMAINS, keep_old=True)
