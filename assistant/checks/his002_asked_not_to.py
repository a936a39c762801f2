"""HIS002 asked-not-to: they have told the sender not to write."""

from collections.abc import Iterator

from assistant.checks._asked import first_said
from assistant.checks._rule import Example, Need, Passage, Rule
from assistant.reading import Reading, phrase_pattern
from assistant.types import Brief, Recipient, Sender, Severity

_TOLD = phrase_pattern(
    """
    (asked|told|begged|warned|ordered) (me|us) (not to|never to|to stop|to leave)
    (doesn't|does not|don't|do not|didn't|did not) want (
        me to (write|contact|message)|
        to (hear|be contacted|be messaged|be in touch|talk|connect))
    (blocked|unfriended|unfollowed|reported) (me|us)
    (declined|refused|rejected|turned down|ignored) my (request|requests|invitation|invite)
    said no to (my|connecting|being)
    """
)


def _find(reading: Reading) -> Iterator[Passage]:
    """Mark the beginning, for the whole message is what was asked not to come."""
    brief = reading.brief
    if brief and (asked := first_said(_TOLD, (brief.tie, brief.intent))):
        yield Passage(start=0, end=0, words={"asked": asked})


def _brief(tie: str) -> Brief:
    return Brief(
        platform="linkedin",
        sender=Sender(name="Tom Hale"),
        recipient=Recipient(name="Ana Ruiz"),
        tie=tie,
    )


RULE = Rule(
    code="HIS002",
    name="asked-not-to",
    severity=Severity.ERROR,
    needs=(Need.BRIEF,),
    message="They have asked not to be written to: '{asked}'.",
    why="Who said no and is asked again reports it, and has every right to.",
    fix="Leave them alone; no wording mends this.",
    guidance=("F2", "I10"),
    source="Fact: what happened, as you told it",
    examples=(
        Example(
            bad="Hi Ana, one more try from me.",
            good="Hi Ana, one more word from me.",
            brief=_brief("she asked me not to contact her again"),
            good_brief=_brief("she asked me about the tide gauge"),
        ),
    ),
    find=_find,
)
