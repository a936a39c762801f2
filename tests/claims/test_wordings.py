"""The published list of wordings, and the page that explains it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import assistant.claims
from assistant.claims import Category, Wording, find_claims, list_wordings
from assistant.types import ClaimKind

COVERAGE = Path(assistant.claims.__file__).with_name("COVERAGE.md")
ROW = re.compile(
    r"^\| (?P<name>[^|`]+) \| (?P<example>[^|]+) \| (?P<needs>[^|]+) \|$", re.MULTILINE
)
EACH_WORDING = pytest.mark.parametrize("wording", list_wordings(), ids=lambda wording: wording.name)


@EACH_WORDING
def test_its_example_is_a_claim_that_needs_a_source(wording: Wording) -> None:
    claims = find_claims(
        wording.example, (), recipient="Ana Ruiz", sender="Bo Lind", language=wording.language
    )
    past = [claim for claim in claims if claim.kind is ClaimKind.SHARED_PAST]

    assert any(claim.source is None for claim in past), wording.example
    assert wording.finder.search(wording.example.lower())


@EACH_WORDING
def test_it_is_tried_wherever_it_can_begin(wording: Wording) -> None:
    """`starts` saves time and must not cost a match."""

    @settings(
        max_examples=25, deadline=None, suppress_health_check=list(HealthCheck), database=None
    )
    @given(text=st.from_regex(wording.finder))
    def begins_with_a_start(text: str) -> None:
        for match in wording.finder.finditer(text):
            first = re.match(r"\w+", match[0])
            assert first is not None, match[0]
            assert first[0] in wording.starts.split(), match[0]

    begins_with_a_start()


def test_names_are_unique_and_every_category_has_wordings() -> None:
    names = [wording.name for wording in list_wordings()]

    assert len(names) == len(set(names))
    assert {wording.category for wording in list_wordings()} == set(Category)


def test_coverage_page_lists_exactly_these_wordings() -> None:
    tables = COVERAGE.read_text(encoding="utf-8").partition("## Wordings of a shared past")[2]
    rows = [row.groups() for row in ROW.finditer(tables) if row["name"] not in {"wording", "---"}]

    assert rows == [(each.name, each.example, each.needs) for each in list_wordings()]
