"""BOT001 looks closer only where a needed word stands: each of its wordings must still be found."""

import pytest

from assistant.checks import run_checks
from assistant.types import Message


@pytest.mark.parametrize(
    "talk",
    [
        "As an a.i. I liked it.",
        "As a large model I liked it.",
        "As a chat bot I liked it.",
        "I'm just an artificial one, as an artificial mind.",
        "I am a digital assistant.",
        "I am only an LLM.",
        "It is my system_prompt.",
        "That was jailbroken.",
        "Try developer mode.",
        "Mind the prompt injection.",
        "A chain of thought.",
        "Here's a short e-mail for you.",
        "Below is the rewrite you asked.",
        "Okay, I'll do it.",
        "As you instructed it.",
        "A placeholder.",
        "Assistant: hello.",
        "Word count (40).",
        "End of draft.",
        "Your bio mentions bread.",
        "Based on the about section.",
        "The hidden directives.",
        "My training data.",
        "I must not comply.",
        "I can't help with that.",
        "The candidate bakes.",
    ],
)
def test_every_wording_is_found(talk: str) -> None:
    findings, _ = run_checks(Message(text=talk))
    assert "BOT001" in {finding.code for finding in findings}
