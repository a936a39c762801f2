"""Whole drafts with replies of the real embedded model: from tape, and once live."""

from pathlib import Path

import pytest

from assistant import draft, parse_brief
from assistant.llm.embedded import EmbeddedModel
from assistant.llm.endpoint import Endpoint
from assistant.types import Writer

THIRTY = (Path(__file__).parent.parent / "briefs" / "thirty.yaml").read_text(encoding="utf-8")
BRIEFS = [parse_brief(text) for text in THIRTY.split("\n---\n")]


@pytest.mark.vcr
@pytest.mark.block_network(allowed_hosts=["nowhere"])
@pytest.mark.parametrize("number", [1, 6, 12, 19, 27])
def test_a_draft_from_tape_is_ready(number: int, taped: Endpoint) -> None:
    result = draft(BRIEFS[number - 1], model=taped)
    assert result.ready
    assert result.trace.writer is Writer.FREE
    assert result.usage.calls >= 2
    assert result.usage.output_tokens > 0
    assert [claim.text for claim in result.claims if claim.source is None] == []
    assert [step.id for step in result.steps if not step.lit] == []


@pytest.mark.vcr
@pytest.mark.block_network(allowed_hosts=["nowhere"])
def test_variants_from_tape_differ(taped: Endpoint) -> None:
    result = draft(BRIEFS[0], variants=3, model=taped)
    assert len({variant.text for variant in result.variants}) == 3
    assert result.usage.calls >= 2


def test_the_embedded_model_drafts_here_and_now(embedded: EmbeddedModel) -> None:
    result = draft(BRIEFS[0], model=embedded)
    assert result.ready
    assert result.usage.cost == 0.0
    assert result.trace.model == embedded.name
