"""OPN003 stock-opener: the message begins with words that could begin any."""

import re
from collections.abc import Iterator

from assistant.checks._rule import BEFORE_TRUST, NOT_FRIENDS, Example, Need, Rule, weigh_manner
from assistant.reading import Reading, passages, phrase_pattern
from assistant.types import Severity, Span

_STOCK = phrase_pattern(
    """
    {hope} (this|that|my|your) ~(finds|reaches|meets|gets to)
    {hope} you( and ~)?('re| are|'ve been| have been)? ~{fine}
    {hope} {life}( is| are|'s) ~{fine}
    (came|come|stumbled|ran|happened) (across|upon|on|over) your (profile|name|details|account)
    {saw} your ~profile
    your (profile|background|account) ~(came|popped|showed|appeared|caught|stood|jumped)
    your name ~(came across|popped|showed|appeared|caught|jumped)
    (i'm|i am|i was|just|had to|wanted to|want to|thought i'd) (quickly )?(reach|reaching) out
    reaching out (to|because|as|since|with|in|from|about|regarding)
    (linkedin|facebook|instagram) (suggested|recommended|says|told me|keeps)
    (people you may know|suggested connection)
    you (probably )?(don't|do not|might not|may not) know me
    to whom it may concern
    dear {nobody}
    dear (sir|madam|sirs) (or|and|sir|madam|i|we|my|please|hope)
    greetings of the day
    i know you('re| are) ~busy
    (sorry|apologies|excuse me|forgive me) (to|for) (bother|disturb|bothering|disturbing)
    it is with great
    happy (monday|tuesday|wednesday|thursday|friday)
    """,
    hope="hope, trust",
    fine="well, good, great, safe, healthy, fine, ok, okay, having, going",
    life="all, everything, things, life, your week, your day",
    saw="saw, seen, found, viewed, noticed, visited, checked out, looked at, browsed",
    nobody="esteemed, valued, respected, professional, hiring manager",
)
# "Dear Sir," but not "Dear Sir Tobias,".
_NAMELESS = re.compile(r"\s{0,9}(dear (?:sirs?|madam))\s?[,:;!.\n]")
_OPENING = 2


def _find(reading: Reading) -> Iterator[Span]:
    """Mark stock phrases in the greeting and the first two sentences."""
    opening = reading.sentences[:_OPENING]
    end = opening[-1].end if opening else reading.greeting.end
    if nameless := _NAMELESS.match(reading.plain):
        yield Span(start=nameless.start(1), end=nameless.end(1))
    yield from passages(_STOCK, reading.plain, end=end)


RULE = Rule(
    code="OPN003",
    name="stock-opener",
    severity=Severity.WARNING,
    kinds=BEFORE_TRUST,
    relationships=NOT_FRIENDS,
    needs=(Need.ENGLISH,),
    message="'{text}' could open a note to anyone.",
    why="The first words are all that a preview shows; these say nothing about the reader.",
    fix="Open with the one fact about them that made you write.",
    guidance=("E2", "S2"),
    source="Style advice: no measured effect published",
    examples=(
        Example(
            bad="Hi Ana, I hope this message finds you well.",
            good="Hi Ana, I hope to plant your pears.",
        ),
        Example(
            bad="Hi Ana, I came across your profile and was impressed.",
            good="Hi Ana, I came across your essay on grafting in Orchard Weekly.",
        ),
        Example(
            bad="Hello, just reaching out to say hi.",
            good="Hello, the harbor reaches out for miles in your photo.",
        ),
        Example(bad="LinkedIn suggested you.", good="Maya suggested that I ask you."),
    ),
    find=_find,
    weigh=weigh_manner,
)
