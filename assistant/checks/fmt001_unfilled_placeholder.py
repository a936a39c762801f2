"""FMT001 unfilled-placeholder: a template's blank was left in."""

import re
from collections.abc import Iterator

from assistant.checks._rule import Example, Rule
from assistant.reading import Reading
from assistant.types import Severity, Span

_BRACKETS = re.compile(
    r"\[[A-Z][^\[\]\n]{0,40}\](?!\()"  # [Name], but no Markdown link
    r"|\[[^\[\]\n]{0,30}\b(?:name|company|title|role|topic|industry|field|city|school|event|mutual"
    r"|insert|your|their|something)\b[^\[\]\n]{0,30}\](?!\()"
    r"|\{\{?[^{}\n]{1,40}\}\}?"  # {first_name}, {{COMPANY}}
    r"|<<?(?=[^\W\d_])[\w -]{2,30}>>?"  # <company>
    r"|\$\{?[a-z][a-z_]{2,30}\}?|%\w{3,30}%"  # $role, %NAME%
    r"|_{3,}|\b[xX]{4,}\b|\bX{3}\b"
    r"|\b[A-Z]{3,}_[A-Z]{3,}\b|\bFIRSTNAME\b|\bLASTNAME\b|\bINSERT\b|\bTBD\b|\bTO[D]O\b"
)
# One of these is in every blank above; most texts hold none, and need no closer look.
_SIGNS = re.compile(r"[\[{<$%_]|[Xx]{3}|[A-Z]{3}")
_TAGS = re.compile(r"<(?:b|i|u|p|a|br|em|strong|span|div|ul|ol|li|code|pre|img|font|table)\b")
_WORDS = re.compile(
    r"\b(?:first|last|your|their|company|recipient|event) name(?: here)?\b(?=\s*[,.!\n])"
    r"|\blorem ipsum\b|\binsert (?:name|company|role|topic|fact)\b"
)
# A blank that was filled with nothing: "Hi ," and "your work at ."
_GAP = re.compile(
    r"(?:\A\s{0,3}(?:hi|hello|hey|dear)|\b(?:at|with|about|of|as an?))[ ]{1,3}[,.!](?![.\w])"
)


def _find(reading: Reading) -> Iterator[Span]:
    """Mark blanks in brackets, blanks in words, and gaps where one was."""
    blanks = _BRACKETS.finditer(reading.text) if _SIGNS.search(reading.text) else ()
    for match in blanks:
        kiss = reading.close and match.group().strip("xX") == ""
        if not kiss and not _TAGS.match(match.group()):
            yield Span(start=match.start(), end=match.end())
    for pattern in (_WORDS, _GAP):
        for match in pattern.finditer(reading.plain):
            yield Span(start=match.start(), end=match.end())


RULE = Rule(
    code="FMT001",
    name="unfilled-placeholder",
    severity=Severity.ERROR,
    guarantee=True,
    message="'{text}' is a blank that was never filled in.",
    why="Nothing says louder that the message went to many.",
    fix="Put the real word there, or rewrite the sentence without it.",
    guidance=("E8", "E2"),
    source="Style advice: every guide that names mistakes names this one",
    examples=(
        Example(
            bad="Hi [Name], your talk was great.", good="Hi Ana, your talk [in May] was great."
        ),
        Example(bad="Hi {first_name}, great talk.", good="Hi Ana, great talk :-} and thanks."),
        Example(bad="I follow <company> closely.", good="I follow Northwind <3 closely."),
        Example(bad="As a $role I agree.", good="It cost me $5 and I follow $NWND."),
        Example(bad="Hi , your talk was great.", good="Hi, your talk was great."),
        Example(bad="I enjoyed your work at .", good="Your work is what I look at."),
        Example(bad="Hi First Name, great talk.", good="Hi Ana, we are on first name terms."),
        Example(bad="INSERT a fact here.", good="I insert grafts for a living."),
    ),
    find=_find,
)
