"""TON002 pressure: urgency, or a claim on the reader's answer."""

from collections.abc import Iterator

from assistant.checks._rule import Example, Need, Rule
from assistant.reading import Reading, passages, phrase_pattern
from assistant.types import Severity, Span

_PRESSURE = phrase_pattern(
    """
    (still|been|am|i'm) waiting (for|on) (you|your|a reply|an answer|to hear)
    {ordinal} (message|attempt|email|reminder|nudge|time i)
    (last|final) chance
    (won't|will not|doesn't) (last|be open|be around|stay open|wait) ~(long|forever)
    (a few|few|limited|only|last|2|3|5|10) ~{seats} (left|remaining|available|open)
    (limited {seats}|{seats} left)
    (hate|sorry|sad|shame|pity) (for|if) you (to )?(miss|missed|lost|lose)
    (don't|do not|never|can't afford to) (miss|ignore|pass up|let this|wait)
    (act|reply|respond|decide|book|join) (now|fast|today|asap|immediately|before it's)
    (urgent|urgently|asap|time-sensitive|as soon as possible)
    before it('s| is) too late
    (you|you'd) (must|have to|need to|should|better) ~{obey}
    (i'm|i am) (sure|certain|confident) you('ll| will|'d| would) (want|love|agree|be)
    (you|you're|you are|be|get|getting|being) ~(bombarded|flooded|swamped|inundated|spammed)
    inbox (is|are|must be) ~(full|overflowing|packed)
    (a million|tons of|lots of|hundreds of|so many) ~(messages|emails|spam|requests)
    (people|recruiters|messages) like me
    do me (a|the|this) (favor|favour|courtesy)
    (say|reply|type|comment|answer) ('|")?yes
    yes or no
    i (expect|demand|insist|deserve) (a|an|your|that you|you to)
    (forward|pass) (it|this|me) ~(on )?to (any|your|the right|whoever)
    (are you|you're) the right person
    in case (you missed|this got (buried|lost)|linkedin buried|my (last|previous))
    """,
    ordinal="second, third, fourth, fifth, 2nd, 3rd, 4th, 5th, last, final",
    seats="spots, seats, places, slots, spaces",
    obey="accept, reply, respond, answer, see, hear, read, connect",
)


def _find(reading: Reading) -> Iterator[Span]:
    """Mark words that push."""
    yield from passages(_PRESSURE, reading.plain)


RULE = Rule(
    code="TON002",
    name="pressure",
    severity=Severity.WARNING,
    needs=(Need.ENGLISH,),
    message="'{text}' puts pressure on the reader.",
    why="Nobody owes a stranger an answer; who is pushed steps back.",
    fix="Leave the reader free: drop it, or say that no answer is fine too.",
    guidance=("F1", "F2", "S6"),
    source="Style advice: no measured effect published",
    examples=(
        Example(bad="Only a few spots left this month!", good="The cat has a few spots."),
        Example(bad="I'd hate for you to miss out.", good="I would hate to miss your concert."),
        Example(bad="Please answer ASAP.", good="Answer whenever it suits you."),
    ),
    find=_find,
)
