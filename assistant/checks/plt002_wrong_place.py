"""PLT002 wrong-place: another platform fits the two better."""

from collections.abc import Iterator

from assistant.checks._rule import REQUESTS, Example, Need, Rule
from assistant.reading import Reading, phrase_pattern
from assistant.types import Relationship, Severity, Span

_FITTING = {
    "linkedin": frozenset(Relationship) - {Relationship.FRIEND_FAMILY},
    "facebook": frozenset({Relationship.FRIEND_FAMILY, Relationship.ACQUAINTANCE}),
    "instagram": frozenset(Relationship) - {Relationship.INDUSTRY, Relationship.PROSPECT},
}
"""Whom a platform is for; the others take everybody."""
_MET_HERE = phrase_pattern(
    """
    (post|posts|photo|photos|picture|pictures|story|stories|reel|reels|video|videos|page|group)
    (here|on (linkedin|facebook|instagram|x|twitter))
    """
)
"""What says that the reader is active on this very platform."""


def _find(reading: Reading) -> Iterator[Span]:
    """Mark the beginning, where people of this kind are better met elsewhere.

    Not where the text says that the reader is active here.
    """
    fitting = _FITTING.get(reading.message.platform or "", frozenset(Relationship))
    if reading.relationship not in fitting and not _MET_HERE.search(reading.plain):
        yield Span(start=0, end=0)


RULE = Rule(
    code="PLT002",
    name="wrong-place",
    severity=Severity.ADVICE,
    kinds=REQUESTS,
    needs=(
        Need.RELATIONSHIP,
        Need.PLATFORM,
    ),
    message="Another platform fits better for the two of you.",
    why="Friends expect to be found on Facebook or Instagram, people of your field on LinkedIn.",
    fix="Send it where they expect people like you, unless they are active only here.",
    guidance=("P1", "R1", "P3"),
    source="Style advice: no measured effect published",
    examples=(
        Example(
            bad="Hi Ana, your talk in Leeds was a joy.",
            good="Hi Ana, your posts about Leeds are a joy.",
            relationship=Relationship.INDUSTRY,
            platform="facebook",
        ),
        Example(
            bad="Hey Ana, the regatta was a joy.",
            good="Hey Ana, I see you are in the regatta group here.",
            relationship=Relationship.FRIEND_FAMILY,
        ),
    ),
    find=_find,
)
