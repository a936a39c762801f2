"""firsthello: the first message one person sends another, drafted truthfully.

`draft` writes it from a `Brief`, `check` reviews one that somebody wrote, and both show what
each statement rests on. Importing this package loads no model and opens no connection; each
public name is loaded when it is first asked for, which keeps the import and `--help` quick.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from assistant.api import (
        check,
        clean_brief,
        describe_model,
        draft,
        list_kinds,
        list_platforms,
        list_prompts,
        list_rules,
        load_brief,
        open_model,
        parse_brief,
        propose_facts,
        read_pdf,
    )
    from assistant.errors import (
        AssistantError,
        IncompleteBrief,
        InputError,
        ModelError,
    )
    from assistant.llm import (
        Capability,
        ChatReply,
        FilledPrompt,
        Model,
        Reply,
        chat_request,
        embedded_at,
        read_chat_reply,
        send_chat_request,
    )
    from assistant.settings import (
        Settings,
    )
    from assistant.types import (
        Account,
        Brief,
        Claim,
        DocumentText,
        Draft,
        DraftPart,
        Earlier,
        Fact,
        Finding,
        Length,
        NotRun,
        Origin,
        Recipient,
        Relationship,
        Removed,
        Review,
        Sender,
        Severity,
        Source,
        Step,
        Thing,
        Third,
        Tone,
        Usage,
        Variant,
        Writer,
    )

_HOMES = {
    "assistant.api": (
        "check", "clean_brief", "describe_model", "draft", "list_kinds", "list_platforms",
        "list_prompts", "list_rules", "load_brief", "open_model", "parse_brief",
        "propose_facts", "read_pdf",
    ),
    "assistant.errors": (
        "AssistantError", "IncompleteBrief", "InputError", "ModelError",
    ),
    "assistant.llm": (
        "Capability", "ChatReply", "FilledPrompt", "Model", "Reply", "chat_request",
        "embedded_at", "read_chat_reply", "send_chat_request",
    ),
    "assistant.settings": (
        "Settings",
    ),
    "assistant.types": (
        "Account", "Brief", "Claim", "DocumentText", "Draft", "DraftPart", "Earlier",
        "Fact", "Finding", "Length", "NotRun", "Origin", "Recipient", "Relationship", "Removed",
        "Review", "Sender", "Severity", "Source", "Step", "Thing", "Third", "Tone", "Usage",
        "Variant", "Writer",
    ),
}  # fmt: skip
_HOME = {name: home for home, names in _HOMES.items() for name in names}

__all__ = [
    "Account",
    "AssistantError",
    "Brief",
    "Capability",
    "ChatReply",
    "Claim",
    "DocumentText",
    "Draft",
    "DraftPart",
    "Earlier",
    "Fact",
    "FilledPrompt",
    "Finding",
    "IncompleteBrief",
    "InputError",
    "Length",
    "Model",
    "ModelError",
    "NotRun",
    "Origin",
    "Recipient",
    "Relationship",
    "Removed",
    "Reply",
    "Review",
    "Sender",
    "Settings",
    "Severity",
    "Source",
    "Step",
    "Thing",
    "Third",
    "Tone",
    "Usage",
    "Variant",
    "Writer",
    "chat_request",
    "check",
    "clean_brief",
    "describe_model",
    "draft",
    "embedded_at",
    "list_kinds",
    "list_platforms",
    "list_prompts",
    "list_rules",
    "load_brief",
    "open_model",
    "parse_brief",
    "propose_facts",
    "read_chat_reply",
    "read_pdf",
    "send_chat_request",
]


def __getattr__(name: str) -> object:
    """Load a public name on first use."""
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = globals()[name] = getattr(import_module(_HOME[name]), name)
    return value


def __dir__() -> list[str]:
    """The public names, loaded or not."""
    return [*__all__]
