"""What came back over the wire, and where it came from."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Exchange:
    """One HTTP reply, complete and not yet interpreted."""

    status: int
    """The HTTP status."""
    headers: Mapping[str, str]
    """The headers, their names in lower case."""
    body: bytes = field(repr=False)
    """The body, unpacked."""

    def json(self) -> Any:
        """Return the parsed body; None when it is not JSON."""
        try:
            return json.loads(self.body)
        except (ValueError, RecursionError):
            return None


@dataclass(frozen=True, slots=True)
class Place:
    """Where a model is asked: what an error may name, and what it must never repeat."""

    host: str
    """The server as a person knows it, such as "127.0.0.1:8080"."""
    model: str
    """The model's name."""
    key: str = field(default="", repr=False)
    """The key; empty when there is none. Never shown."""
    private: str = field(default="", repr=False)
    """The text of the prompt. Never shown."""
