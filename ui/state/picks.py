"""Quick picks for the tie: the common ways in which two people are connected."""

from dataclasses import dataclass

from ui.state.workspace import Form


@dataclass(frozen=True, slots=True)
class Pick:
    """One common tie: what to ask, and how the answer becomes the tie in the user's words."""

    label: str
    """What the button says."""
    asks: str
    """The label of the field for the answer."""
    example: str
    """An answer, to show how."""
    says: str
    """The tie, with the answer in place of `{}`."""
    asks_when: bool = False
    """Whether it matters when it was."""


PICKS = {
    "event": Pick(
        "Met at an event", "Where was it?", "the Leeds steel fair", "met at {}", asks_when=True
    ),
    "colleague": Pick(
        "Worked together", "Where was it?", "Leeds General", "worked together at {}", asks_when=True
    ),
    "mutual": Pick("Know the same person", "Who is it?", "Rui Castro", "we both know {}"),
    "work": Pick(
        "Know their work",
        "What did you read, hear or see?",
        "post on schema evolution",
        "read your {}",
    ),
    "group": Pick("Same group", "Which group?", "the Leeds Welders group", "we are both in {}"),
    "opening": Pick(
        "Saw their job opening", "For what?", "a night nurse", "saw your opening for {}"
    ),
}
"""The picks by their codes, in the order in which they are shown."""


def tie_of(form: Form) -> str:
    """Return the tie: from the quick pick where one is chosen and answered, else as typed."""
    pick = PICKS.get(form.pick or "")
    if pick is None:
        return form.tie
    detail = form.detail.strip().rstrip(".")
    if not detail:
        return ""
    when = f" {form.when.strip()}" if pick.asks_when and form.when.strip() else ""
    return f"{pick.says.format(detail)}{when}"
