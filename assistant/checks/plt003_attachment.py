"""PLT003 attachment: it points at something that cannot be attached."""

from assistant.checks._matcher import mark
from assistant.checks._rule import REQUESTS, Example, Need, Rule
from assistant.reading import phrase_pattern
from assistant.types import Severity

_PHRASES = phrase_pattern(
    """
    (attached|attaching|enclosed|enclosing) (is|are|you|please|my|the|a|here|for|below|file|
        document|resume|cv)
    (i|i've|i have|is|are|see|find|please) (just |also )?(attached|enclosed)
    (the|my|an|this|that) (attached|enclosed) (file|document|resume|cv|photo|picture|pdf|deck|video)
    (resume|cv|file|deck|document|photo|picture|slides) (is |are )?(attached|enclosed)
    (see|in|open|view|find|check) (the|my) (attachment|attachments|enclosure)
    (the|my) (photo|picture|video|file|pdf|screenshot|image) (below|above|attached)
    """
)


RULE = Rule(
    code="PLT003",
    name="attachment",
    severity=Severity.WARNING,
    kinds=REQUESTS,
    platforms=frozenset({"linkedin", "instagram"}),
    needs=(Need.ENGLISH,),
    message="'{text}' points at something that cannot come along.",
    why="LinkedIn's note takes text only, and so does Instagram's first message to somebody new.",
    fix="Leave it out, and offer to send it once they have accepted.",
    guidance=("P2", "P4"),
    source="Fact: the compose boxes take text only, see assistant/platforms (checked 2026-11-21)",
    examples=(
        Example(bad="Please find my resume attached.", good="I am much attached to your harbor."),
        Example(bad="The photo below shows the mill.", good="The photo of the mill hangs here."),
    ),
    find=mark(_PHRASES),
)
