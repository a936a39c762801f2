"""Briefs as people type them, eight of each kind over all platforms: fitting, true, nearly all ready.

`python benchmarks/kinds.py` prints what the embedded model makes of the same briefs.
"""

from datetime import date
from functools import cache
from pathlib import Path

import pytest

from assistant import Brief, Draft, Length, draft, list_kinds, parse_brief
from assistant.settings import Settings
from assistant.types import Claim

BRIEFS = Path(__file__).parent.parent / "briefs"
KINDS = [kind.code for kind in list_kinds() if kind.code != "request"]
EACH = pytest.mark.parametrize("kind", KINDS)


@cache
def briefs(kind: str) -> tuple[Brief, ...]:
    """The briefs of one kind."""
    text = (BRIEFS / f"{kind}.yaml").read_text(encoding="utf-8")
    return tuple(parse_brief(each) for each in text.split("\n---\n"))


@cache
def drafts(kind: str) -> tuple[Draft, ...]:
    """What the frames make of them."""
    settings, today = Settings(model="none"), date(2026, 11, 24)
    return tuple(draft(brief, settings=settings, today=today) for brief in briefs(kind))


def lengths(made: Draft) -> list[Length]:
    """The length of each text."""
    return [part.review.length for part in made.parts if part.review.length] or [made.length]


def claims(made: Draft) -> list[Claim]:
    """What all texts state."""
    parts = [claim for part in made.parts for claim in part.review.claims or ()]
    return parts or list(made.claims)


@EACH
def test_there_are_eight_over_all_platforms(kind: str) -> None:
    assert len(briefs(kind)) >= 8
    assert {brief.platform for brief in briefs(kind)} == {"facebook", "instagram", "linkedin", "x"}
    assert {brief.kind for brief in briefs(kind)} == {kind}


@EACH
def test_all_are_inside_the_limit(kind: str) -> None:
    over = [d.text for d in drafts(kind) if any(n.used > n.limit for n in lengths(d))]
    assert over == []


@EACH
def test_none_states_what_the_brief_does_not(kind: str) -> None:
    assert [c.text for d in drafts(kind) for c in claims(d) if c.source is None] == []


@EACH
def test_nearly_all_are_ready(kind: str) -> None:
    assert sum(made.ready for made in drafts(kind)) >= 0.9 * len(drafts(kind))


@EACH
def test_no_two_begin_and_end_alike_throughout(kind: str) -> None:
    ends = {made.text.rstrip(".!?").rpartition(". ")[2] for made in drafts(kind)}
    assert len(ends) >= 3
