"""TON009 empty-promise: a decline that promises what will not come."""

from assistant.checks._matcher import mark
from assistant.checks._rule import Example, Need, Rule
from assistant.reading import phrase_pattern
from assistant.types import Severity

_PHRASES = phrase_pattern(
    """
    i('ll| will| shall) (definitely |certainly |surely |absolutely )(be|get|reach|write|come|
        accept|add|connect|let|keep|contact)
    i('ll| will) (get back|reach out|come back|circle back|be in touch|write|contact you|connect|
        accept|add you) (to you |with you )?(soon|later|when|once|shortly|next|in (a|the|two|
        three)|as soon)
    i promise
    (we'll|we will|let's|we should) ~(talk|meet|connect|catch up|speak|find time|
        work together) (soon|later|another time|some other|one day|next|in the)
    (maybe|perhaps|hopefully) (we|i) (can|could|will) (connect|meet|talk|work|catch|accept)
    (another|some other|a better|a later) (time|day), (perhaps|maybe|for sure|definitely|promise)
    (guarantee|rest assured|you have my word|count on me)
    (keep|have) you (in mind|on file|on my list|at the top)
    i would (love|have loved|really like) to (connect|meet|accept|work|talk),? but
    """
)


RULE = Rule(
    code="TON009",
    name="empty-promise",
    severity=Severity.WARNING,
    kinds=frozenset({"decline"}),
    needs=(Need.ENGLISH,),
    message="'{text}' promises more than a decline can keep.",
    why="A no that sounds like a later keeps the other waiting, and brings a second request.",
    fix="Leave the promise out; a clear, kind no is enough.",
    guidance=("E5",),
    source="Style advice: no measured effect published",
    examples=(
        Example(bad="I'll definitely get back to you.", good="I wish you luck with the bakery."),
        Example(bad="I promise to accept next year.", good="You keep your promises, I hear."),
        Example(bad="We'll talk soon.", good="I hope you find the right people soon."),
        Example(bad="I will keep you in mind.", good="I have no room for more just now."),
    ),
    find=mark(_PHRASES),
)
