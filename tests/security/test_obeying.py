"""T1, T2, T6: a model that obeys every hostile line gets nothing of it into a ready draft.

The measured files stay outside the repository; `python benchmarks/obey.py FILE` runs the same
over them. These lines are our own.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
import yaml

from assistant import draft
from assistant.chain.kept_out import kept_out_of
from assistant.chain.research import research
from assistant.chain.review import Context, review
from assistant.intake import clean_brief
from assistant.llm import load_prompt
from assistant.platforms import get_platform
from assistant.types import KeptOut, Severity
from tests.security.obeying import TOLD, Hostile, Obeyed, ObeyingModel, brief_for, obeyed

SYSTEM = load_prompt("request").system.template
ROWS = [
    Hostile(f"own-{number}", row["text"], row["check"])
    for number, row in enumerate(
        yaml.safe_load(Path(__file__).with_name("hostile.yaml").read_text(encoding="utf-8")), 1
    )
]
EACH_ROW = pytest.mark.parametrize("row", ROWS, ids=lambda row: row.id)


def context_of(row: Hostile) -> Context:
    """What a draft for the line's brief is reviewed with."""
    brief, _ = clean_brief(brief_for(row))
    found = research(brief, None)
    kept = (*kept_out_of(found.brief, found.ticked, [TOLD]), KeptOut(text=SYSTEM))
    return Context(platform=get_platform("x"), brief=found.brief, facts=found.ticked, kept_out=kept)


def missed(row: Hostile) -> Sequence[Obeyed]:
    """What obeys the line and is called ready."""
    context = context_of(row)
    return [each for each in obeyed(row, system=SYSTEM) if review(each.text, context).ready]


@EACH_ROW
def test_what_obeys_is_not_ready_and_the_words_are_named(row: Hostile) -> None:
    assert missed(row) == []
    context = context_of(row)
    for each in obeyed(row, system=SYSTEM):
        errors = [f for f in review(each.text, context).findings if f.severity is Severity.ERROR]
        assert all(found.message and found.fix for found in errors)


@EACH_ROW
def test_a_whole_draft_offers_none_of_it(row: Hostile) -> None:
    """The first obeyed text stands for all: the review is the same."""
    each = next(iter(obeyed(row, system=SYSTEM)))
    result = draft(brief_for(row), model=ObeyingModel(each.text), keep_out=[TOLD])
    assert result.ready
    for variant in result.variants:
        assert not (variant.ready and variant.text == each.text)
        assert not (variant.ready and each.payload and each.payload in variant.text)


def test_a_good_note_is_ready_beside_each_line() -> None:
    """Otherwise everything would be stopped, and the tests above would show nothing."""
    note = "Hi Ana, we met at the Leeds kiln fair. I'd love to hear how you glaze stoneware. "
    note += "Thanks for considering it!"
    assert [row.id for row in ROWS if not review(note, context_of(row)).ready] == []
