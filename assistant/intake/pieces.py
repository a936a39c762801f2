"""Cutting a line into statements short enough to be facts, always as spans of the page."""

import re
from collections.abc import Iterator

from assistant.text import find_emails, find_links, find_phones, split_sentences

Span = tuple[int, int]
"""(start, end) in code points of the page."""

LONGEST_STATEMENT = 160
"""Characters of a fact at most."""

_LONGEST_LINE = 20_000
"""No line of a real page is longer; the rest of one that is goes unread."""

_LONGEST_SENTENCE = 600
_MOST_PARTS = 3
_FEWEST_WORDS = 3

# Hearts are left out: in "I ❤️ bread" they are a word.
_EMOJI = (
    "\u203c\u2049\u2139\u2190-\u21ff\u2300-\u23ff\u25a0-\u2763\u2765-\u27bf\u2900-\u297f"
    "\u2b00-\u2bff\U0001f000-\U0001f492\U0001f4a0-\U0001faff\ufe0f\u200d\u20e3"
)
_ARROWS = "\u2190-\u21ff"
# No white space is matched in front of a mark: on a long run of spaces that would take for ever.
_SEPARATOR = re.compile(
    rf"[•|│┃●▪◦■►▶\t]+|(?<=\s)(?:[·~»*]+|//)(?=\s)|(?:(?![📍{_ARROWS}])[{_EMOJI}])+|(?=📍)"
)
_SLASH = re.compile(r"(?<=\s)/(?=\s)")
_ENDS_SENTENCE = re.compile(r"[.!?。！？](?:\s|$)")
_COMMA = re.compile(r"[,،、，;]")
_LEAD = re.compile(
    rf"(?:[\s\-–—*·•>»,;:~=+_|)\]]|(?!📍)[{_EMOJI}]|#(?=\s)|\d{{1,2}}[.)]\s|(?:and|&)\s"
    r"|(?:ask|talk to) me about\s)+",
    re.IGNORECASE,
)
_TRAIL = re.compile(
    r"(?:\s|[|·•,;:\-–—~_([/…&]|[!.。！]+|\.{2,}"
    rf"|[{_EMOJI}]|(?:…|\.\.\.)\s*(?:see )?more|\bsee more|\bhashtag)+$",
    re.IGNORECASE,
)
_HASHTAGS = re.compile(r"(?:\s(?:hashtag)?#\w+)+$")
_ABBREVIATION = re.compile(
    r"(?:\b(?:inc|ltd|co|corp|jr|sr|etc|st|e\.v)|\b\w(?:\.\w)+|\b\w)\.$", re.IGNORECASE
)
_CLAUSE_END = re.compile(
    r"[,;:](?=\s)|[、，；：]|\s[–—-](?=\s)|\s(?=(?:and|but|which|who|where|while|und|et|y)\s)"
)
# Every address, also under endings that no registry knows.
_ANY_EMAIL = re.compile(r"[^\s@]{1,64}@[^\s@.]{1,64}(?:\.[^\s@.]{1,64}){1,5}")
_HANGING = re.compile(
    r"(?:^|\s)(?:at|to|or|and|via|on|see|with|of|here|from|is|by|for|in|me|about)\W*$|,$",
    re.IGNORECASE,
)
_SUBORDINATE = re.compile(
    r"(?:that|which|who|whom|whose|where|when|while|because|usually|often|so|then|but|if|as|since|to"
    r"|than|though|although)\b",
    re.IGNORECASE,
)
_QUOTED = (("“", "”"), ('"', '"'), ("„", "“"), ("«", "»"), ("'", "'"), ("‘", "’"))


def parts_of(text: str, span: Span) -> list[Span]:
    """Return the parts that bullets, bars and emoji set apart in a line, up to its far end."""
    start = span[0]
    end = min(span[1], start + _LONGEST_LINE)
    inner = text[start:end]
    spans = _split(inner, _SEPARATOR)
    if not _ENDS_SENTENCE.search(inner):
        spans = [(a + c, a + d) for a, b in spans for c, d in _split(inner[a:b], _SLASH)]
    return [(start + a, start + b) for a, b in spans]


def items_of(text: str, span: Span) -> list[Span]:
    """Return the items of a list with commas; the whole when it is no such list."""
    start, end = span
    items = [(start + a, start + b) for a, b in _split(text[start:end], _COMMA)]
    short = "#" not in text[start:end] and all(len(text[a:b].split()) <= 4 for a, b in items)
    return items if len(items) >= 3 and short else [span]


def sentences_of(text: str, span: Span) -> list[Span]:
    """Return the sentences of a part."""
    start = span[0]
    end = min(span[1], start + _LONGEST_LINE)
    return [(start + a, start + b) for a, b in split_sentences(text[start:end])]


def statements_of(text: str, sentence: Span) -> Iterator[Span]:
    """Yield what a sentence states in spans of at most 160 characters.

    Links and addresses are left out, with what cannot stand without them. A long sentence is
    cut between its clauses, never inside a word; what follows its third piece is left out.
    """
    start, end = sentence
    for piece in _without_contacts(text, (start, min(end, start + _LONGEST_SENTENCE))):
        yield from _fitted(text, piece)


def trimmed(text: str, span: Span) -> Span | None:
    """Return a span without the marks, emoji and quotation marks around it; None when empty."""
    start, end = span
    if lead := _LEAD.match(text, start, end):
        start = lead.end()
    end = _before_hashtags(text, start, end)
    if trail := _TRAIL.search(text, max(start, end - _LONGEST_SENTENCE), end):
        cut = trail.start()
        # The full stop of "Acme Inc." belongs to it.
        keeps_stop = text[cut : cut + 1] == "." and _ABBREVIATION.search(text[start : cut + 1])
        end = cut + 1 if keeps_stop else cut
    for opening, closing in _QUOTED:
        inner = text[start:end]
        if len(inner) > 2 and inner.startswith(opening) and inner.endswith(closing):
            return start + len(opening), end - len(closing)
    return (start, end) if start < end else None


def _before_hashtags(text: str, start: int, end: int) -> int:
    """Return where a statement ends without the hashtags that only trail behind it."""
    found = _HASHTAGS.search(text, max(start, end - _LONGEST_SENTENCE), end)
    if not found or not _stands_alone(text[start : found.start()]):
        return end
    return found.start()


def folded(text: str) -> str:
    """Return a text on one line, with single spaces."""
    return " ".join(text.split())


def _split(text: str, separator: re.Pattern[str]) -> list[Span]:
    """Return the spans between the separators, without empty ones."""
    spans = []
    start = 0
    for match in separator.finditer(text):
        if match.start() > start:
            spans.append((start, match.start()))
        start = max(start, match.end())
    if start < len(text):
        spans.append((start, len(text)))
    return spans


def _without_contacts(text: str, span: Span) -> list[Span]:
    """Return what stands between links, e-mail addresses and phone numbers."""
    start, end = span
    inner = text[start:end]
    addresses = (match.span() for match in _ANY_EMAIL.finditer(inner))
    contacts = sorted({*find_links(inner), *find_emails(inner), *find_phones(inner), *addresses})
    if not contacts:
        return [span]
    pieces = []
    at = 0
    for first, last in contacts:
        pieces.append((at, first))
        at = max(at, last)
    pieces.append((at, len(inner)))
    return [(start + a, start + b) for a, b in pieces if _stands_alone(inner[a:b])]


def _stands_alone(words: str) -> bool:
    """Whether what is left beside a link still says something: "Author of" does not."""
    return len(words.split()) >= _FEWEST_WORDS and not _HANGING.search(words)


def _fitted(text: str, span: Span) -> Iterator[Span]:
    """Yield a span, trimmed, in pieces that are short enough."""
    rest: Span | None = span
    for number in range(_MOST_PARTS):
        rest = trimmed(text, rest) if rest else None
        if rest is None:
            return
        start, end = rest
        piece: Span | None = rest
        if end - start > LONGEST_STATEMENT:
            window = text[start : start + LONGEST_STATEMENT]
            ends = [match.start() for match in _CLAUSE_END.finditer(window, 20)]
            cut = ends[-1] if ends else window.rfind(" ", 20)
            if cut < 0:
                return
            piece, rest = trimmed(text, (start, start + cut)), (start + cut, end)
        else:
            rest = None
        # What depends on the piece before it says nothing alone.
        if piece and (number == 0 or not _SUBORDINATE.match(text, *piece)):
            yield piece
