"""What a model costs, where that is known: a dated file beside this one."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

_DATED = re.compile(r"-\d{4}-\d{2}-\d{2}$")
_MILLION = 1_000_000


@dataclass(frozen=True, slots=True)
class Price:
    """US dollars for a million tokens."""

    read: float
    """For those of the prompt."""
    write: float
    """For those of the answer."""

    def of(self, tokens_read: int, tokens_written: int) -> float:
        """What so many tokens cost, in US dollars."""
        return (self.read * tokens_read + self.write * tokens_written) / _MILLION


def price_of(model: str, host: str) -> Price | None:
    """What a model costs at a host; None when that is not known.

    A dated name ("gpt-5-2026-01-02") costs what the undated one does.
    """
    table = _table()
    known = table["models"].get(_DATED.sub("", model)) if host == table["host"] else None
    return Price(known["read"], known["write"]) if known else None


@cache
def _table() -> dict[str, Any]:
    import yaml  # here, for start-up

    text = files(__package__).joinpath("prices.yaml").read_text(encoding="utf-8")
    table: dict[str, Any] = yaml.safe_load(text)
    return table
