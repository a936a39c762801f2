"""ASK002 meeting-ask: a first message asks for the reader's time."""

from collections.abc import Iterator

from assistant.checks._rule import BEFORE_TRUST, NOT_FRIENDS, Example, Need, Rule, weigh_manner
from assistant.reading import Reading, passages, phrase_pattern, plain
from assistant.types import Brief, Recipient, Relationship, Sender, Severity, Span

_MEETING_ASK = phrase_pattern(
    """
    {make} ((a|an|some|in|for) )?(~{short} )?({number}(-| )?{minutes} )?{meeting}
    (a|any|another|for|worth) {short} {meeting}
    {number}{range}?{minutes} {spent}
    (have|spare|need|take|get|give me|grab|got|worth) {number}{range}?{minutes}
    (half an|an) hour of your time
    (a few minutes|some|a bit|a little|a moment) of your time
    (your|my) (calendar|availability|schedule|diary)
    (calendar|calendly|scheduling|booking) (link|invite|invitation|slot)
    calendly
    (are you|you're|be|if you are|if you're) (free|available) {when}
    (give me|can i have|provide|share|send me) (me )?(a|your) (call|number|phone|ring)
    (meet|talk|chat|speak) (up )?(next|this|on) {day}
    (get|hop|jump) on (a|the) (quick )?(call|phone|zoom)
    some times (that|to|for)
    (call|ring|phone|text|whatsapp) me
    (let's|let us) (schedule|book|talk|meet|hop|set up|arrange|find a time)
    """,
    make="""book, schedule, arrange, set up, hop on, jump on, get on, have, grab, do, organize,
        join, share, up for, open to, free for, available for, time for, down for, interest in, buy
        you, worth""",
    short="quick, short, brief, virtual, informal, introductory",
    number="""5, 10, 15, 20, 25, 30, 40, 45, 60, five, ten, fifteen, twenty, thirty, forty, a few, a
        couple of, few""",
    range="( |-|–| to |- )(5|10|15|20|30|45|60|ten|fifteen|twenty|thirty)(-| )?, -, ( )",
    minutes="min, mins, minute, minutes, m",
    meeting="""call, calls, meeting, zoom, slot, video call, phone call, video chat, phone chat,
        coffee chat, session, demo, informational interview, chat, catch-up, catch up, conversation,
        teams call, coffee, intro call""",
    spent="""call, chat, meeting, zoom, of your time, of time, on the phone, on zoom, next week,
        this week, max, session, conversation, intro, for a, to chat, to talk, to meet, to discuss,
        to share, to swap, to speak, to connect, to explore, to compare, to pick, to answer""",
    when="for, to, on, this, next, tomorrow, sometime, anytime, in, at, any time",
    day="week, month, monday, tuesday, wednesday, thursday, friday",
)
# The word before it that makes it a thing of the past: "we had a quick chat".
_TOLD = frozenset("had our after your took did during since enjoyed".split())
# The word before "call me" that makes it a name, or a thing that somebody does.
_NAMED = frozenset("friends people they you everyone can may who colleagues students to".split())


def _asks(plain_text: str) -> Iterator[Span]:
    for span in passages(_MEETING_ASK, plain_text):
        before = plain_text[max(0, span.start - 12) : span.start].split()
        harmless = _NAMED if plain_text.endswith(" me", 0, span.end) else _TOLD
        if not before or before[-1] not in harmless:
            yield span


def _find(reading: Reading) -> Iterator[Span]:
    """Mark asks for a call, a meeting or minutes."""
    yield from _asks(reading.plain)


def _weigh(reading: Reading) -> Severity:
    """An error, but where the two have met or the sender's very intent is to ask for it."""
    if reading.relationship is None:
        return weigh_manner(reading)
    if reading.relationship is Relationship.ACQUAINTANCE:
        return Severity.WARNING
    meant = reading.brief is None or any(True for _ in _asks(plain(reading.brief.intent)))
    if meant and reading.relationship is Relationship.INDUSTRY:
        return Severity.WARNING
    return Severity.ERROR


_BRIEF = Brief(
    platform="linkedin",
    sender=Sender(name="Tom Hale"),
    recipient=Recipient(name="Ana Ruiz"),
    relationship=Relationship.PROSPECT,
)

RULE = Rule(
    code="ASK002",
    name="meeting-ask",
    severity=Severity.ERROR,
    kinds=BEFORE_TRUST,
    relationships=NOT_FRIENDS,
    needs=(Need.ENGLISH,),
    message="'{text}' asks for the reader's time before you know each other.",
    why="Accepting costs a click, a meeting costs an hour; asked together, both are declined.",
    fix="Ask only to connect, and leave the meeting for after they answer.",
    guidance=("R4", "R5", "M7", "S5"),
    source="Style advice: guides disagree, so it weighs less where the tie is not known",
    weigh=_weigh,
    examples=(
        Example(
            bad="Could we hop on a quick call next week?",
            good="I enjoyed our quick call last week.",
            brief=_BRIEF,
        ),
        Example(
            bad="Do you have 15 minutes to talk about tanks?",
            good="Your 15-minute talk about tanks was great.",
        ),
        Example(bad="Please find a slot on my calendar.", good="Your advent calendar is a joy."),
        Example(bad="Would you be open to a brief chat?", good="Nice to chat in the queue."),
    ),
    find=_find,
)
