"""OPN002 wrong-name: the greeting calls the reader by a name that is not theirs."""

from collections.abc import Iterator

from assistant.checks._rule import TO_ONE_PERSON, Example, Need, Rule
from assistant.reading import Address, Reading
from assistant.types import Brief, Recipient, Sender, Severity, Span


def _find(reading: Reading) -> Iterator[Span]:
    """Mark the name in the greeting."""
    if reading.greeting.address is Address.WRONG and reading.greeting.name:
        yield reading.greeting.name


def _brief(recipient: str) -> Brief:
    return Brief(
        platform="linkedin", sender=Sender(name="Tom Hale"), recipient=Recipient(name=recipient)
    )


RULE = Rule(
    code="OPN002",
    name="wrong-name",
    severity=Severity.ERROR,
    kinds=TO_ONE_PERSON,
    needs=(Need.RECIPIENT,),
    message="'{text}' is not how {name} writes their name.",
    why="A wrong name, or one letter of it, undoes whatever follows.",
    fix="Greet them as '{name}', letter for letter.",
    guidance=("S2", "E8"),
    source="Style advice: no measured effect published",
    examples=(
        Example(
            bad="Hi Maria, your talk was great.",
            good="Hi Ana, Maria told me about your talk.",
            brief=_brief("Ana Ruiz"),
        ),
        Example(bad="Hi Zoe, great talk.", good="Hi Zoë, great talk.", brief=_brief("Zoë Adler")),
        Example(bad="Dear Tom, great talk.", good="Dear Ana, Tom here.", brief=_brief("Ana Ruiz")),
    ),
    find=_find,
)
