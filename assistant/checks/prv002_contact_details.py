"""PRV002 contact-details: a link, an address or a number in a first message."""

from collections.abc import Iterator

from assistant.checks._rule import NOT_FRIENDS, REQUESTS, Example, Rule, weigh_manner
from assistant.reading import Reading
from assistant.text import find_emails, find_links, find_phones
from assistant.types import Severity, Span


def _find(reading: Reading) -> Iterator[Span]:
    """Mark them, but leave to TRU001 what nothing supports, and let names like "Booking.com" be."""
    text = reading.text
    unlinked = [claim for claim in reading.message.claims or () if claim.source is None]
    for find in (find_links, find_emails, find_phones):
        for start, end in find(text):
            reported = any(claim.start < end and start < claim.end for claim in unlinked)
            if not reported and not _is_a_name(reading, text[start:end]):
                yield Span(start=start, end=end)


def _weigh(reading: Reading) -> Severity:
    """An error, but less where nothing tells that the two are strangers."""
    return weigh_manner(reading) if reading.relationship is None else Severity.ERROR


def _is_a_name(reading: Reading, words: str) -> bool:
    """Whether it is how one of their organizations is called."""
    if reading.brief is None:
        return False
    organizations = (reading.brief.sender.organization, reading.brief.recipient.organization)
    return words.casefold() in {name.casefold() for name in organizations}


RULE = Rule(
    code="PRV002",
    name="contact-details",
    severity=Severity.ERROR,
    kinds=REQUESTS,
    relationships=NOT_FRIENDS,
    message="'{text}' is a link or a way to reach you, in a first message.",
    why="Links in messages from strangers are how people get robbed, and platforms may hide them.",
    fix="Take it out; your profile is one click away, and the link can follow once they accept.",
    guidance=("M7", "R5"),
    source="Style advice; platforms filter unknown senders' links (as read 2026-11-21)",
    weigh=_weigh,
    examples=(
        Example(
            bad="I wrote about it at https://example.com/tides.",
            good="I wrote about it on my page.",
        ),
        Example(bad="Mail me: tom@example.com", good="Mail was late. 3.5 tides a day!"),
        Example(bad="Call me on +44 20 7946 0958.", good="We met in 2019-2020, room 415."),
    ),
    find=_find,
)
