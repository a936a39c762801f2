"""One question that every test of the wire asks."""

from typing import Literal

from pydantic import BaseModel

from assistant.llm import FilledPrompt, Reply
from assistant.llm.endpoint import Endpoint
from assistant.llm.patience import Patience

KEY = "fh-secret-5fd1c0ffee"
PRIVATE = "Ines Quillfeather moved from Oslo after her surgery"
"""Stands in the prompt and must never come back out in an error."""

HASTY = Patience(connect=1, read=0.5, total=3, attempts=3, first_pause=0.01)


class Pick(BaseModel):
    """The answer asked for."""

    pick: Literal["A", "B"]


PROMPT = FilledPrompt(
    name="pick", version=1, system="Pick the warmer line.", user=PRIVATE, temperature=0
)


def ask(model: Endpoint, *, seed: int = 7) -> Reply[Pick]:
    """Ask the question."""
    return model.ask(PROMPT, Pick, seed=seed, max_tokens=20)
