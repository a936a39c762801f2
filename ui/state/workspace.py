"""What one person has on the page: their form, their draft, their choices. No key is in it."""

from pydantic import BaseModel, ConfigDict, Field

from assistant import Account, Brief, Draft, Fact, Relationship, Tone

LONGEST_FORM = 250_000
"""Characters that any one field takes; the library has tighter limits and says so itself."""


class Form(BaseModel):
    """The fields of the page that drafts a message, as they were typed."""

    model_config = ConfigDict(validate_assignment=True, extra="ignore")

    their_name: str = ""
    platform: str = "linkedin"
    relationship: Relationship = Relationship.INDUSTRY
    profile: str = ""
    """Their page, bio or posts, pasted or read from a file."""
    own_facts: str = ""
    """What the user knows about them, one fact a line."""
    ticks: dict[str, bool] = Field(default_factory=dict)
    """What the user decided about the facts that were found, by the words they quote."""
    my_name: str = ""
    my_role: str = ""
    my_organization: str = ""
    my_about: str = ""
    pick: str | None = None
    """The quick pick for the tie; None for the user's own words."""
    detail: str = ""
    """What the quick pick asks for: where, who or which."""
    when: str = ""
    tie: str = ""
    intent: str = ""
    avoid: str = ""
    """What must not be mentioned, one thing a line."""
    private_reason: str = ""
    tone: Tone = Tone.WARM
    is_example: bool = False
    """Whether the page filled it in to show how."""


class CheckForm(BaseModel):
    """The fields of the page that checks a message."""

    model_config = ConfigDict(validate_assignment=True, extra="ignore")

    check_text: str = ""
    check_kind: str = "request"
    check_platform: str = ""
    """Empty where the user did not say."""
    check_their_name: str = ""
    check_my_name: str = ""
    check_my_role: str = ""
    check_tie: str = ""
    check_facts: str = ""


class Choices(BaseModel):
    """The user's settings. The key is not among them: it lives in the session alone."""

    model_config = ConfigDict(validate_assignment=True, extra="ignore")

    model_from: str = ""
    """"embedded", "server" or "none"; empty for what the environment says."""
    model_name: str = ""
    model_address: str = ""
    account: Account = Account.FREE
    ignore: tuple[str, ...] | None = None
    """Codes of the rules switched off; None for what the environment says."""
    words: str | None = None
    """Words taken as rightly spelled, one a line; None for what the environment says."""


class Made(BaseModel):
    """A draft, with what it was made from and what the user did with it."""

    model_config = ConfigDict(extra="ignore")

    draft: Draft
    brief: Brief
    facts: tuple[Fact, ...]
    """The facts as they were ticked."""
    text: str
    """The text as it stands now, edits included."""
    number: int
    """Counts drafts and choices of a variant, so that the editor knows a new text from an edit."""
    told: str = ""
    """Why the model had no part in it; empty when it had."""
    host: str = ""
    """The server that was asked; empty for the model on this computer and for none."""


class Replaced(BaseModel):
    """What stood on the page before the example or the next message took its place."""

    model_config = ConfigDict(extra="ignore")

    form: Form
    made: Made | None = None


class Workspace(BaseModel):
    """Everything one person has on the page."""

    model_config = ConfigDict(extra="ignore")

    form: Form = Field(default_factory=Form)
    checking: CheckForm = Field(default_factory=CheckForm)
    choices: Choices = Field(default_factory=Choices)
    made: Made | None = None
    """The latest draft; None before the first."""
    replaced: Replaced | None = None
    """What can be brought back; None where nothing was replaced."""
