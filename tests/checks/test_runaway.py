"""No rule runs away: near-matches of what it looks for, repeated, take time in proportion."""

import re
import time
from collections.abc import Iterator
from dataclasses import replace

import pytest

from assistant.checks import Rule, get_rule, list_rules
from assistant.reading import Reading
from assistant.types import Span

SMALL, LARGE = 1_500, 6_000
SLACK = 0.03
"""Seconds of the clock's own."""


def near_misses(rule: Rule) -> list[str]:
    """Texts that begin as what the rule marks and end differently, to be repeated."""
    example = min(rule.examples, key=lambda each: len(each.bad))
    message = example.message(example.bad, kind=min(rule.kinds, default="request"))
    marked = [example.bad[found.start : found.end] for found in rule.check(Reading(message))]
    words = max(marked, key=len) or example.bad
    return [words[: len(words) * 2 // 3 + 1] + " ", words[:-1] + "\u00e6 "]


def seconds(rule: Rule, seed: str, size: int) -> float:
    """The time of one rule, with all it reads, on a seed repeated to a size."""
    text = (seed * (size // len(seed) + 1))[:size]
    message = rule.examples[0].message(text, kind=min(rule.kinds, default="request"))
    started = time.process_time()
    list(rule.check(Reading(message)))
    return time.process_time() - started


def runs_away(rule: Rule, seed: str) -> bool:
    """Whether four times the text takes more than twice four times the time."""
    seconds(rule, seed, 100)
    small = min(seconds(rule, seed, SMALL) for _ in range(2))
    large = min(seconds(rule, seed, LARGE) for _ in range(2))
    return large > 8 * small + SLACK


@pytest.mark.parametrize("rule", list_rules(), ids=lambda rule: rule.code)
def test_near_matches_repeated_take_time_in_proportion(rule: Rule) -> None:
    assert [seed for seed in near_misses(rule) if runs_away(rule, seed)] == []


def test_a_rule_that_runs_away_would_be_seen() -> None:
    slow = re.compile(r"(?:\w+ )*sold")

    def find(reading: Reading) -> Iterator[Span]:
        for match in slow.finditer(reading.plain):
            yield Span(start=match.start(), end=match.end())

    assert runs_away(replace(get_rule("TON002"), find=find), "sale ")
