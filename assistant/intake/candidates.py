"""Statements a page offers: each a span short enough to be a fact, with its weight."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum
from itertools import islice

from assistant.intake.appeals import is_appeal
from assistant.intake.furniture import is_dates, is_furniture
from assistant.intake.page import PageLine
from assistant.intake.people import Person
from assistant.intake.pieces import (
    Span,
    folded,
    items_of,
    parts_of,
    sentences_of,
    statements_of,
    trimmed,
)
from assistant.intake.places import is_place
from assistant.intake.position import read_position
from assistant.intake.role_words import names_organization, names_role
from assistant.intake.sections import Section
from assistant.text import find_emails, find_links, find_phones
from assistant.text.machine_orders import orders_a_machine
from assistant.text.wording import wording


class Weight(IntEnum):
    """How much a statement is worth when there are more than we offer; less is better."""

    DEED = 1
    """A talk, a post, a prize, a book, a launch."""
    HEADLINE = 2
    WORDS = 3
    """A sentence of their own."""
    STUDY = 4
    ITEM = 5


@dataclass(frozen=True, slots=True)
class Candidate:
    """A statement, and the whole line it was cut from."""

    span: Span
    line: Span
    weight: Weight


_DEED = wording(
    r"""\b(?:spoke|speaking|speaker at|talk(?:s|ed)? (?:at|on|about)|gave (?:a|the|my) talk
    |keynot\w+
    |panel\w*|present(?:ed|ing) (?:at|on|our|my|the)|conference|won|winner|awards?|awarded|prize
    |medal
    |named|nominated|shortlisted|finalist|published|author of|wrote|my (?:new )?(?:book|paper
    |article)
    |new (?:book|paper|article|album)|launch(?:ed|ing)|founded|co-?founded|built|opened|raised
    |patent
    |exhibit\w+|grant|fellowship|open[- ]sourced?|posted about|marathon)\b"""
)
_DEGREE = wording(
    r"""\b(?:b\.?sc|m\.?sc|ph\.?d|b\.?a|m\.?a|mba|llb|llm|b\.?eng|m\.?eng|bachelor|master|diploma?
    |degree|certificate|doctorate|dr|apprenticeship|a-levels?|staatsexamen|licence|abitur|nvq)\b"""
)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_BULLET = re.compile(r"[-–*•·▪◦]\s")
_HAS_AT = wording(r"\s(?:at|bei|chez|for|to|with|in)\s")
_STREET = re.compile(r"📍.*\d")
_WORDY = 4
_MOST_STATEMENTS = 500


def candidates_of(text: str, lines: Sequence[PageLine], *, recipient: str) -> Iterator[Candidate]:
    """Yield what a page states about the recipient, in reading order.

    A page of real length has some dozens of statements; of one without end we look at the first
    five hundred.
    """
    person = Person(recipient)
    for span, line, weight in islice(_statements(text, lines), _MOST_STATEMENTS):
        words = folded(text[slice(*span)])
        if _is_worth(words) and not person.is_named_by(words):
            yield Candidate(span, line, Weight.DEED if _DEED.search(words) else weight)


_Found = Iterator[tuple[Span, Weight]]


def _statements(text: str, lines: Sequence[PageLine]) -> Iterator[tuple[Span, Span, Weight]]:
    """Yield every statement with its line, worth offering or not."""
    for index, line in enumerate(lines):
        following = lines[index + 1] if index + 1 < len(lines) else None
        if not line.dates:
            for span, weight in _READERS[line.section](text, line, following):
                yield span, (line.start, line.end), weight


def _from_words(text: str, line: PageLine, _following: PageLine | None) -> _Found:
    """Read a headline, a bio or a text about themselves."""
    for part in _named_apart(text, line):
        for sentence in sentences_of(text, part):
            ended = text[slice(*sentence)].endswith((".", "!", "?"))
            items = [sentence] if ended else items_of(text, sentence)
            if len(items) > 1 and is_place(text[slice(*part)]):
                continue
            for item in items:
                for span in statements_of(text, item):
                    yield span, _weight_of(text[slice(*span)])


def _named_apart(text: str, line: PageLine) -> list[Span]:
    """Return the parts of a line that are no bare name of an organization."""
    parts = parts_of(text, (line.start, line.end))
    return [part for part in parts if not _is_bare_organization(text[slice(*part)])]


def _weight_of(words: str) -> Weight:
    """Weigh a statement by what it looks like."""
    if read_position(words).role:
        return Weight.HEADLINE
    return Weight.WORDS if len(words.split()) > _WORDY else Weight.ITEM


def _from_post(text: str, line: PageLine, _following: PageLine | None) -> _Found:
    """Read the first sentence of a post that says something."""
    for sentence in sentences_of(text, (line.start, line.end)):
        for span in statements_of(text, sentence):
            words = text[slice(*span)]
            wide = not words.isascii() and len(words) >= 6
            if (len(words.split()) >= 3 or wide) and not is_appeal(words):
                yield span, Weight.DEED
                return


def _from_job(text: str, line: PageLine, _following: PageLine | None) -> _Found:
    """Read what a job was about; a bare title could be one they held long ago."""
    for part in parts_of(text, (line.start, line.end)):
        for sentence in sentences_of(text, part):
            for span in statements_of(text, sentence):
                words = text[slice(*span)]
                telling = len(words.split()) > _WORDY and not names_organization(words)
                placed = _YEAR.search(words) and _HAS_AT.search(words)
                if telling or placed or _DEED.search(words):
                    yield span, Weight.WORDS


def _from_entry(text: str, line: PageLine, following: PageLine | None) -> _Found:
    """Read a study or a voluntary post: "Hill College", with "MSc, Statistics" below it."""
    start, end = line.start, line.end
    words = text[start:end]
    if not (line.opens or _DEGREE.search(words) or _HAS_AT.search(words) or _DEED.search(words)):
        return
    if following and _is_rest_of_entry(text, line, following):
        end = following.end
    span = trimmed(text, (start, end))
    if span and span[1] - span[0] <= 160 and not _has_contacts(text[slice(*span)]):
        yield span, Weight.STUDY
    else:
        yield from _from_words(text, line, None)


def _has_contacts(words: str) -> bool:
    """Whether a link, an e-mail address or a phone number stands in an entry."""
    return bool(find_links(words) or find_emails(words) or find_phones(words))


def _is_rest_of_entry(text: str, line: PageLine, following: PageLine) -> bool:
    """Whether the next line says what was studied or done at the place this line names."""
    if following.dates or following.opens or following.section is not line.section:
        return False
    first, second = text[line.start : line.end], text[following.start : following.end]
    if not line.opens or _HAS_AT.search(first) or len(first) + len(second) > 150:
        return False
    if line.section is Section.EDUCATION:
        return bool(_DEGREE.search(second)) and not _DEGREE.search(first)
    return len(second.split()) <= 6 and not second.endswith(".")


def _from_work(text: str, line: PageLine, _following: PageLine | None) -> _Found:
    """Read the title of a prize, a publication, a project or a certificate."""
    words = text[line.start : line.end]
    if not line.opens and is_dates(text[slice(*parts_of(text, (line.start, line.end))[-1])]):
        return
    stands_alone = line.opens or _BULLET.match(words) or len(words.split()) >= _WORDY
    if not (stands_alone or _DEED.search(words) or _YEAR.search(words)):
        return
    for sentence in sentences_of(text, (line.start, line.end))[:1]:
        for span in statements_of(text, sentence):
            yield span, Weight.DEED


def _from_list(text: str, line: PageLine, _following: PageLine | None) -> _Found:
    """Read a list of interests, on one line or on several."""
    for part in parts_of(text, (line.start, line.end)):
        for sentence in sentences_of(text, part):
            for item in items_of(text, sentence):
                for span in statements_of(text, item):
                    yield span, Weight.ITEM


_READERS: dict[Section, Callable[[str, PageLine, PageLine | None], _Found]] = {
    Section.TOP: _from_words,
    Section.ABOUT: _from_words,
    Section.POSTS: _from_post,
    Section.EXPERIENCE: _from_job,
    Section.EDUCATION: _from_entry,
    Section.VOLUNTEERING: _from_entry,
    Section.WORKS: _from_work,
    Section.INTERESTS: _from_list,
}


def _is_worth(words: str) -> bool:
    """Whether a statement says anything about a person."""
    letters = sum(map(str.isalpha, words))
    if letters < (3 if words.isascii() else 2):
        return False
    if is_furniture(words) or is_place(words) or _STREET.search(words):
        return False
    # An appeal to a machine is offered all the same, so that the user sees the warning.
    return not is_appeal(words) or orders_a_machine(words)


def _is_bare_organization(part: str) -> bool:
    """Whether a part is an organization's name alone, as pages show beside a headline."""
    words = part.split()
    if not 0 < len(words) <= 6 or _HAS_AT.search(part) or names_role(part):
        return False
    titled = all(word[0].isupper() or not word[0].isalpha() or len(word) <= 3 for word in words)
    return titled and names_organization(part) and not _YEAR.search(part)
