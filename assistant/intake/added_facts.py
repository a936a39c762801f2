"""Facts that the user typed: they count as ticked, whatever they touch."""

from assistant.intake.pieces import LONGEST_STATEMENT, folded
from assistant.intake.sensitive_words import sensitive_trait
from assistant.text.machine_orders import warning_for
from assistant.types import Brief, Fact, Origin


def added_facts(brief: Brief) -> tuple[Fact, ...]:
    """Return the facts about the recipient that the user added by hand, in their order.

    Their ids are "a1", "a2", ..., so that they never meet those read from a profile. A text of
    more than 160 characters becomes several facts, cut between words, so that nothing typed is
    lost. What touches a sensitive trait says so and stays ticked: the user knows what they
    typed. What gives orders to a machine says so too. Empty when the user added none.
    """
    pieces = [piece for item in brief.recipient.facts for piece in _pieces(folded(item))]
    return tuple(
        Fact(
            id=f"a{number}",
            text=piece,
            quote=piece,
            origin=Origin.ADDED,
            sensitive=sensitive_trait(piece),
            warning=warning_for(piece),
            ticked=True,
        )
        for number, piece in enumerate(pieces, start=1)
    )


def _pieces(text: str) -> list[str]:
    """Cut a text between words into pieces of at most 160 characters."""
    pieces = []
    while len(text) > LONGEST_STATEMENT:
        cut = text.rfind(" ", 1, LONGEST_STATEMENT + 1)
        cut = cut if cut > 0 else LONGEST_STATEMENT
        pieces.append(text[:cut].rstrip())
        text = text[cut:].lstrip()
    return [*pieces, text] if text else pieces
