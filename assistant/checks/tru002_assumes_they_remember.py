"""TRU002 assumes-they-remember: an old tie is called on, but not where or when it was."""

from collections.abc import Iterator

from assistant.checks._rule import NOT_FRIENDS, REQUESTS, Example, Need, Rule
from assistant.reading import Reading, passages, phrase_pattern, stems
from assistant.types import Brief, Recipient, Relationship, Sender, Severity, Span

_CALLS_ON_MEMORY = phrase_pattern(
    """
    as you ((may|might|will|can|surely|probably) )?(well )?(remember|recall|know)
    (you|you'll|you will) ((may|might|must|surely|probably|definitely) )?(remember|recall) me
    (remember|recall|forgotten|forget) me
    do you (still )?(remember|recall)
    (hope|sure|guess|trust) you (still )?(remember|recall)
    (it's|it has|it is) been {long}
    long time no see
    (good|great|nice|lovely) (to see|seeing|meeting|to meet|talking to|chatting with) you
    great catching up
    the good old days
    like old times
    """,
    long="a while, ages, too long, so long, a long time, years, forever",
)
# A place or a time, said in the sender's own way.
_PLACED = phrase_pattern(
    """
    {together} ~(at|in|on|from|during|after|last|since|when|back|for|of)
    (our|my) ~(days|years|time|trip|class|shifts|semester|course|training) (at|in|with|together)
    (in|since|summer of|class of) (19|20)(0|1|2|3|4|5|6|7|8|9)(0|1|2|3|4|5|6|7|8|9)
    (last|this) (year|month|week|spring|summer|fall|autumn|winter|night)
    when (we|you|i) (were|was|both|worked|shared|taught|ran|lived|studied)
    """,
    together="""met, worked, studied, spoke, talked, sat, taught, played, shared, chatted, meeting,
        talking, chatting, lived, volunteered, classmate, classmates, colleague, colleagues,
        roommates, neighbors, together, class, team, office, cohort, shift""",
)


def _find(reading: Reading) -> Iterator[Span]:
    """Mark the appeal to memory, or the start of a note to an acquaintance, if unplaced."""
    if reading.shared_past or _PLACED.search(reading.plain) or _takes_up_tie(reading):
        return
    appeals = list(passages(_CALLS_ON_MEMORY, reading.plain))
    yield from appeals
    if not appeals and reading.relationship is Relationship.ACQUAINTANCE:
        yield Span(start=reading.greeting.end, end=reading.greeting.end)


def _takes_up_tie(reading: Reading) -> bool:
    """Whether the text names what ties the two: a place, a course, a person."""
    tie = stems([reading.brief.tie]) if reading.brief else frozenset()
    return any(word.stem in tie and not word.common for word in reading.words)


_BRIEF = Brief(
    platform="linkedin",
    sender=Sender(name="Tom Hale"),
    recipient=Recipient(name="Ana Ruiz"),
    relationship=Relationship.ACQUAINTANCE,
    tie="same night shift at Leeds General",
)

RULE = Rule(
    code="TRU002",
    name="assumes-they-remember",
    severity=Severity.WARNING,
    kinds=REQUESTS,
    relationships=NOT_FRIENDS,
    needs=(Need.ENGLISH,),
    message="The message counts on a memory without saying where or when.",
    why="Weak ties need the reminder most; without it you are a stranger who claims otherwise.",
    fix="Say where or when: 'we shared night shifts at Leeds General'.",
    guidance=("M6", "R2"),
    source="Style advice: no measured effect published",
    examples=(
        Example(
            bad="Hi Ana, remember me? I would like to stay in touch.",
            good="Hi Ana, remember me? We met at the harbor fair.",
        ),
        Example(
            bad="Hi Ana, I would like to stay in touch.",
            good="Hi Ana, the Leeds night shift misses you. I would like to stay in touch.",
            brief=_BRIEF,
        ),
    ),
    find=_find,
)
