"""What there is to choose from: kinds, rules, platforms, prompts, and the model.

What they need is imported inside them, so that `import assistant` stays quick.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from assistant.checks import Rule
    from assistant.kinds import Kind
    from assistant.llm import Model, ModelStatus, Prompt
    from assistant.platforms import Platform
    from assistant.settings import Settings


def list_kinds() -> tuple[Kind, ...]:
    """List the kinds of message there are, sorted by code."""
    from assistant import kinds

    return kinds.list_kinds()


def list_rules() -> tuple[Rule, ...]:
    """List every etiquette rule, sorted by code."""
    from assistant import checks

    return checks.list_rules()


def list_platforms(*, settings: Settings | None = None) -> tuple[Platform, ...]:
    """List the platforms with the limits that hold, the user's own changes included.

    Raises:
        SettingsError: The user's file of limits cannot be used.
    """
    from assistant.chain import known_platforms

    return known_platforms(settings)


def list_prompts() -> tuple[Prompt, ...]:
    """List the prompts in use, with their versions and wording, sorted by name."""
    from assistant import llm

    return tuple(llm.load_prompt(name) for name in llm.list_prompts())


def describe_model(*, settings: Settings | None = None) -> ModelStatus:
    """Say which model is configured and whether it answers. Asks it one small question.

    Raises:
        SettingsError: A setting makes no sense.
    """
    from assistant.llm import model_status
    from assistant.settings import Settings

    return model_status(settings or Settings())


def open_model(*, settings: Settings | None = None) -> Model | None:
    """Return the model the settings name, to ask it something of one's own; None for "none".

    Nothing is loaded, sent or checked before the first ask.

    Raises:
        SettingsError: A setting makes no sense.
    """
    from assistant import llm
    from assistant.settings import Settings

    return llm.open_model(settings or Settings())
