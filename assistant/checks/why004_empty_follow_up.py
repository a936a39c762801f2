"""WHY004 empty-follow-up: the second message brings nothing that the first did not."""

from collections.abc import Iterator

from assistant.checks._rule import Example, Need, Rule
from assistant.reading import Reading, phrase_pattern
from assistant.types import Severity, Span

_BRINGS = phrase_pattern(
    """
    (happy|glad|love|willing|free) to (share|send|help|show|show you|reconnect|answer|tell)
    (came across|found|just read|saw|thought of you|reminded me|since then|in the meantime)
    (if|should|whenever|when) ~(helpful|useful|interested|interest|priority|relevant|ever|moment)
    (no|zero) (worries|pressure|rush|hurry|need|obligation|hard feelings)
    (either way|if not|totally fine|feel free|all good|understand if|of course|completely fine)
    (best of luck|good luck|wish you|all the best|take care|hope)
    (i'll|i will) (leave|stop|close|assume|let you|not)
    (offer|invitation) (still )?stands
    """
)
"""Something new, an offer, a way out, or the end of it."""


def _find(reading: Reading) -> Iterator[Span]:
    """Mark all of it, unless it brings something, asks a real question or wishes well."""
    if reading.reasons or reading.details or _BRINGS.search(reading.plain):
        return
    if reading.sentences:
        yield reading.layout.body


RULE = Rule(
    code="WHY004",
    name="empty-follow-up",
    severity=Severity.WARNING,
    kinds=frozenset({"follow_up"}),
    needs=(Need.ENGLISH,),
    message="The follow-up brings nothing new.",
    why="A reminder that only reminds asks for work twice; a new thought gives a reason to answer.",
    fix="Add one new thing, and say that no answer is fine too.",
    guidance=("F1",),
    source="Style advice: no measured effect published",
    examples=(
        Example(
            bad="Hi Ana, just bumping this up.",
            good="Hi Ana, the harbor is open again. No worries if you are busy.",
        ),
        Example(
            bad="Hi Ana, following up on my last message.",
            good="Hi Ana, in the meantime I built the second tide clock.",
        ),
    ),
    find=_find,
)
