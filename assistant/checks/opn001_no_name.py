"""OPN001 no-name: the reader is not addressed by name."""

import re
from collections.abc import Iterator

from assistant.checks._rule import TO_ONE_PERSON, Example, Need, Rule
from assistant.reading import Address, Reading
from assistant.types import Brief, Recipient, Relationship, Sender, Severity, Span

_FIRST_WORD = re.compile(r"\s*([^\W\d_]{2,30})[,!:]")


def _find(reading: Reading) -> Iterator[Span]:
    """Mark the beginning, unless a name stands there or anywhere the reader is spoken to.

    "To whom it may concern" is wrong whoever reads it, so that is marked without a recipient too.
    """
    if _begins_with_part(reading):
        return
    if not reading.address and reading.greeting.address is not Address.WRONG:
        yield Span(start=0, end=0)


def _begins_with_part(reading: Reading) -> bool:
    """Whether the first word is any part of their name and set off: "Lou, that picture!"."""
    first = _FIRST_WORD.match(reading.text)
    full = reading.recipient.full if reading.recipient else ""
    return first is not None and first[1].casefold() in full.casefold().split()


def _weigh(reading: Reading) -> Severity:
    """Friends do without; a stranger's name may be left out by nobody."""
    return Severity.WARNING if reading.close else Severity.ERROR


_BRIEF = Brief(
    platform="linkedin",
    sender=Sender(name="Tom Hale"),
    recipient=Recipient(name="Ana Ruiz"),
    relationship=Relationship.INDUSTRY,
)

RULE = Rule(
    code="OPN001",
    name="no-name",
    severity=Severity.ERROR,
    kinds=TO_ONE_PERSON,
    needs=(Need.GREETED,),
    message="The message does not address {name} by name.",
    why="A message without a name could have been sent to anyone.",
    fix="Greet {name} by name, with 'Hi' or 'Dear' before it.",
    guidance=("S2", "E8"),
    source="Style advice: no measured effect published",
    weigh=_weigh,
    examples=(
        Example(bad="Dear Sir/Madam, I bake rye.", good="Dear Ana, I bake rye.", brief=_BRIEF),
        Example(
            bad="Hi there, your talk on tides was great.",
            good="Hi Ana, your talk on tides was great.",
            brief=_BRIEF,
        ),
        Example(
            bad="Your talk on tides was great.",
            good="Your talk on tides was great, Ana!",
            brief=_BRIEF,
        ),
    ),
    find=_find,
)
