"""Thirty briefs as people type them: inside the limit, nothing unlinked, nearly all ready."""

from pathlib import Path

import pytest

from assistant import Draft, draft, parse_brief
from assistant.settings import Settings

THIRTY = (Path(__file__).parent.parent / "briefs" / "thirty.yaml").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def drafts() -> list[Draft]:
    """What comes of the thirty briefs without a model."""
    settings = Settings(model="none")
    return [draft(parse_brief(text), settings=settings) for text in THIRTY.split("\n---\n")]


def test_there_are_thirty(drafts: list[Draft]) -> None:
    assert len(drafts) == 30


def test_all_are_inside_the_limit(drafts: list[Draft]) -> None:
    assert [d.text for d in drafts if d.length.used > d.length.limit] == []


def test_none_states_what_the_brief_does_not(drafts: list[Draft]) -> None:
    assert [c.text for d in drafts for c in d.claims if c.source is None] == []


def test_nearly_all_are_ready(drafts: list[Draft]) -> None:
    assert sum(d.ready for d in drafts) >= 27


def test_a_thank_you_stands_ready_for_each(drafts: list[Draft]) -> None:
    assert all(d.follow_up for d in drafts)
    assert [d.text for d in drafts if not d.steps[6].lit] == []
