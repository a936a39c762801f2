"""OUT001 private-words: words that were never meant to leave stand in the message."""

from collections.abc import Iterator

from assistant.checks._kept_out import LONGEST_CHANCE, copied_from
from assistant.checks._rule import Example, Need, Rule
from assistant.reading import Reading
from assistant.types import Brief, Kept, KeptOut, Recipient, Sender, Severity, Span


def _find(reading: Reading) -> Iterator[Span]:
    """Mark runs of words from the private reason, a model's instructions, another contact."""
    yield from copied_from(reading, Kept.PRIVATE, size=LONGEST_CHANCE)


RULE = Rule(
    code="OUT001",
    name="private-words",
    severity=Severity.ERROR,
    guarantee=True,
    needs=(Need.BRIEF,),
    message="'{text}' comes from a text that was to stay private.",
    why="What you noted for yourself, or know of somebody else, is not the reader's to see.",
    fix="Take it out, or say what you mean in words you would show them.",
    guidance=("S4",),
    source="Fact: six words in a row with a text that was to be kept out",
    examples=(
        Example(
            bad="Hi Ana, she owes me a favor from the bakery days, so let's talk.",
            good="Hi Ana, from the bakery days I remember your rye.",
            brief=Brief(
                platform="linkedin",
                sender=Sender(name="Tom Hale"),
                recipient=Recipient(name="Ana Ruiz"),
                private_reason="she owes me a favor from the bakery days",
            ),
            kept_out=(KeptOut(text="she owes me a favor from the bakery days"),),
        ),
    ),
    find=_find,
)
