"""A pasted page, line by line: what each line belongs to, and which lines are the person's own.

Buttons, counters and headings go. So does what others wrote or what is about others: posts the
person only liked or shared, comments, recommendations, "people also viewed".
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from assistant.intake.furniture import (
    LONGEST_FURNITURE,
    is_age,
    is_dates,
    is_engagement,
    is_furniture,
)
from assistant.intake.people import Person, is_somebody
from assistant.intake.sections import Section, heading_of, label_of
from assistant.text.wording import wording

ENTRIES = frozenset({Section.EXPERIENCE, Section.EDUCATION, Section.VOLUNTEERING, Section.WORKS})
"""Sections that list entries of a few lines each: what, where, from when to when."""

_LINE = re.compile(r"[^\n\r\v\f\x1c-\x1e\x85\u2028\u2029]+")
_BY_OTHERS = wording(
    r"""[^.!?]{2,60} (?:reposted|retweeted)(?: .{0,60})?
    |[^.!?]{2,60} (?:likes?|liked|loves?|celebrates?|supports?|finds|found|reacted|commented
    |replied)
     (?:this|that\b|on (?:this|an?)\b|to (?:this|an?\b|.{2,40}comment)|an? (?:post|comment)).{0,60}
    |[^.!?]{2,60} (?:gefällt das|hat das (?:repostet|geteilt|kommentiert)).{0,40}
    |[^.!?]{2,60} (?:a republié|aime|a commenté) (?:ceci|cela|ce post).{0,40}
    |[^.!?]{2,60} (?:is with|was with|tagged) .{2,60}"""
)
_BY_THEM = wording(
    r"""[^.!?]{2,60} (?:posted|shared|published) (?:this|a post|an? \w+|an update)\b.{0,40}
    |feed post number \d+|[^.!?]{2,60} updated (?:his|her|their) .{0,40}"""
)
_NEW_POST = wording(r"feed post number \d+")
_LAST_PART = re.compile(r"[·•]\s*([^·•]{1,24})$")
_DASH = re.compile(r"\s[-–—|:]\s")
_STOPS = (".", "!", "?", ":", ";", "…", "。", "！", "？")
_PART_MARK = re.compile(r"\s[·•|]\s|[•|]")
_WRAPPED = 55
"""A line shorter than this was ended by its writer and not by the width of a page."""


@dataclass(frozen=True, slots=True)
class PageLine:
    """A line of the person's own, as a span of the page."""

    start: int
    end: int
    section: Section
    opens: bool
    """Whether an entry or a post begins here."""
    dates: bool = False
    """Whether it only gives the dates of the entry before it."""


def read_page(text: str, *, recipient: str) -> tuple[PageLine, ...]:
    """Return the lines of a pasted page that state something, in reading order.

    Takes time in proportion to the length. Empty when everything is furniture.
    """
    return tuple(_PageReader(text, recipient).lines())


class _PageReader:
    """Walks down a page and remembers where it is."""

    def __init__(self, text: str, recipient: str) -> None:
        self._text = text
        self._person = Person(recipient)
        self._section = Section.TOP
        self._opens = True
        self._by_others = False
        # Posts are told apart by their age, or failing that by the buttons below them.
        self._has_ages = False
        self._posts_apart = False
        self._post_told = False
        self._seen: set[str] = set()

    def lines(self) -> Iterator[PageLine]:
        """Yield the lines that state something."""
        spans = tuple(self._unwrapped())
        self._has_ages = any(self._is_age(self._text[start:end]) for start, end in spans)
        before = 0
        for start, end in spans:
            if self._text.count("\n", before, start) > 1:
                self._opens = True
            before = end
            line = self._text[start:end]
            if self._is_marker(line):
                self._opens = True
            elif not self._is_passed_over(line):
                yield from self._own(start, end, line)

    def _unwrapped(self) -> Iterator[tuple[int, int]]:
        """Yield the spans of the lines; those broken by the width of a page are one again."""
        held: tuple[int, int] | None = None
        for match in _LINE.finditer(self._text):
            line = match[0].strip()
            if not line:
                continue
            start = match.start() + match[0].index(line[0])
            span = (start, start + len(line))
            if held and self._goes_on(held, span):
                held = (held[0], span[1])
                continue
            if held:
                yield held
            held = span
        if held:
            yield held

    def _goes_on(self, held: tuple[int, int], span: tuple[int, int]) -> bool:
        """Whether the line at `span` is the rest of the sentence that `held` began."""
        start, end = span
        if not self._text[start].islower() or self._text.count("\n", held[1], start) > 1:
            return False
        last = self._text[max(held[0], held[1] - 2 * LONGEST_FURNITURE) : held[1]]
        if len(last) < _WRAPPED or last.endswith(_STOPS) or _PART_MARK.search(last):
            return False
        line = self._text[start:end]
        return not is_furniture(line) and not heading_of(line)

    def _is_marker(self, line: str) -> bool:
        """Whether a line tells where we are; if so, remember it."""
        if self._is_age(line):
            self._meet_age(line)
        elif len(line) <= LONGEST_FURNITURE and _BY_OTHERS.fullmatch(line):
            self._by_others = True
        elif self._person.is_named_by(line):
            self._meet_name()
        elif len(line) <= LONGEST_FURNITURE and _BY_THEM.fullmatch(line):
            self._by_others = False
            self._post_told = self._has_ages and not _NEW_POST.fullmatch(line)
            self._posts_apart = True
        elif section := heading_of(line):
            self._enter(section)
        elif is_engagement(line):
            self._post_told = False
            self._posts_apart = self._section is Section.POSTS
        else:
            return False
        return True

    def _meet_name(self) -> None:
        """Take what follows for the person's own: a post, or the head of an exported page."""
        if self._section in {Section.WORKS, Section.SKIPPED}:
            self._enter(Section.TOP)
        self._by_others = False
        self._post_told = self._has_ages

    def _enter(self, section: Section) -> None:
        """Begin a section."""
        self._section = section
        self._by_others = self._posts_apart = self._post_told = False

    def _is_age(self, line: str) -> bool:
        """Whether a line says how old a post is, alone or after its author: "Ana @ana · 3h"."""
        if is_age(line):
            return True
        last = _LAST_PART.search(line) if len(line) <= LONGEST_FURNITURE else None
        return bool(last and "@" in line and is_age(last[1]))

    def _meet_age(self, line: str) -> None:
        """Begin the text of a post, unless this is the age of something else."""
        author, at, _ = line.partition("@")
        if at and author.strip():
            self._by_others = not self._person.is_named_by(author)
        if self._section not in ENTRIES and self._section is not Section.SKIPPED:
            self._section = Section.POSTS
            self._posts_apart = True
            self._post_told = False

    def _is_passed_over(self, line: str) -> bool:
        """Whether a line is furniture, a repetition, or about somebody else."""
        if is_dates(line) and self._section in ENTRIES:
            return False
        if is_furniture(line) or self._person.has_handle(line):
            self._opens = True
            return True
        if self._by_others or self._section is Section.SKIPPED:
            return True
        known = line.casefold()
        if known in self._seen:
            return True
        self._seen.add(known)
        return False

    def _after_name(self, line: str) -> int:
        """Return how long the head of "Ana Ruiz - Potter - Kiln Street" is, up to the role."""
        dash = _DASH.search(line, 0, LONGEST_FURNITURE)
        return dash.end() if dash and self._person.is_named_by(line[: dash.start()]) else 0

    def _own(self, start: int, end: int, line: str) -> Iterator[PageLine]:
        """Yield a line of the person's own."""
        if is_dates(line) and self._section in ENTRIES:
            yield PageLine(start, end, self._section, opens=False, dates=True)
            self._opens = True
            return
        if self._section is Section.POSTS and self._posts_apart:
            if is_somebody(line):
                self._by_others = True
            if self._by_others or self._post_told:
                return
            self._post_told = True
        section = self._section
        start += self._after_name(line)
        if label := label_of(self._text[start:end]):
            section, skipped = label
            start += skipped
        if section is not Section.SKIPPED:
            yield PageLine(start, end, section, opens=self._opens)
        self._opens = False
