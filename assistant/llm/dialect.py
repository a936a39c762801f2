"""What a server takes: some know no schema, no seed, or another name for a limit."""

import json
import re
from dataclasses import dataclass, replace
from typing import Any

from pydantic import BaseModel

from assistant.llm.prompts import FilledPrompt, load_prompt
from assistant.llm.schema import compact_grammar, response_format, strict_schema

_COMPLAINTS = {
    "schema": re.compile(r"response_format|json_schema|structured output", re.IGNORECASE),
    "temperature": re.compile(r"\btemperature\b", re.IGNORECASE),
    "seed": re.compile(r"\bseed\b", re.IGNORECASE),
    "completion_limit": re.compile(r"max_completion_tokens", re.IGNORECASE),
}
"""How a server names the part of a request that it does not take."""


@dataclass(frozen=True, slots=True)
class Request:
    """One chat request, as the chat model takes it."""

    messages: list[tuple[str, str]]
    """The turns: role and text."""
    arguments: dict[str, Any]
    """Everything else."""


@dataclass(frozen=True, slots=True)
class Dialect:
    """The parts of a request that a server takes, as far as we know."""

    schema: bool = True
    """A JSON schema as `response_format`; where not, it goes into the prompt."""
    temperature: bool = True
    """Any temperature; some models have only their own."""
    seed: bool = True
    """A seed."""
    completion_limit: bool = True
    """`max_completion_tokens`; where not, its old name `max_tokens`."""

    grammar: bool = False
    """A grammar in llguidance's language in place of a schema; only xllamacpp is known to."""

    def without(self, complaint: str) -> "Dialect | None":
        """Return the dialect that leaves out what the server complains of; None if nothing."""
        for part, pattern in _COMPLAINTS.items():
            if getattr(self, part) and pattern.search(complaint):
                return replace(self, **{part: False})
        return None

    def request(
        self, prompt: FilledPrompt, answer: type[BaseModel], *, seed: int, max_tokens: int
    ) -> Request:
        """Return the request in this dialect."""
        body: dict[str, Any] = {}
        if self.grammar:
            body["grammar"] = compact_grammar(answer)
            if prompt.weighed:
                body |= {"logprobs": True, "top_logprobs": 1}
        elif self.schema:
            # As it stands: given to the SDK, it would have the reply parsed there by other rules.
            body["response_format"] = response_format(answer)
        else:
            schema = json.dumps(strict_schema(answer), ensure_ascii=False)
            asked = load_prompt("json_only").fill(
                system=prompt.system, schema=schema, user=prompt.user
            )
            prompt = replace(prompt, system=asked.system, user=asked.user)
        body["max_completion_tokens" if self.completion_limit else "max_tokens"] = max_tokens
        arguments: dict[str, Any] = {"extra_body": body}
        if self.temperature:
            arguments["temperature"] = prompt.temperature
        if self.seed:
            arguments["seed"] = seed
        turns = (("system", prompt.system), ("user", prompt.user))
        # A lone surrogate would stop the encoder, and nobody can have meant it.
        messages = [(role, text.encode("utf-8", "replace").decode()) for role, text in turns]
        return Request(messages, arguments)
