"""Invariants that hold for every kind, so a new kind needs no new test file."""

from datetime import date
from pathlib import Path

import pytest

import assistant.kinds
from assistant import Brief, Draft, IncompleteBrief, draft
from assistant.errors import UnknownNameError
from assistant.intake import LONGEST, build_brief
from assistant.kinds import Kind, get_kind, list_kinds
from assistant.llm import load_prompt
from assistant.platforms import get_platform
from assistant.settings import Settings
from assistant.writers.frames import named_places
from assistant.writers.places import PLACES

EACH = pytest.mark.parametrize("kind", list_kinds(), ids=lambda kind: kind.code)
NO_MODEL = Settings(model="none")
TODAY = date(2026, 11, 24)


def example(kind: Kind, **changes: str) -> Brief:
    """The kind's own example as a brief."""
    return build_brief({**kind.example.fields(kind.code), **changes})


def drafted(brief: Brief) -> Draft:
    """What the frames make of a brief."""
    return draft(brief, settings=NO_MODEL, today=TODAY)


def test_files_are_the_kinds() -> None:
    folder = Path(assistant.kinds.__file__).parent
    files = sorted(path.stem for path in folder.glob("[!_]*.py"))
    assert [kind.code for kind in list_kinds()] == files


@EACH
def test_its_example_drafts_ready_and_true(kind: Kind) -> None:
    result = drafted(example(kind))
    assert result.ready
    assert result.length.used <= result.length.limit
    assert [claim.text for claim in result.claims if claim.source is None] == []
    assert [step.id for step in result.steps] == list((kind.alone or (kind,))[0].steps)
    assert [part.name for part in result.parts] == [part.name for part in kind.parts]
    assert all(part.review.ready for part in result.parts)


@EACH
@pytest.mark.parametrize("platform", ["facebook", "instagram", "linkedin", "x"])
@pytest.mark.parametrize("tone", ["warm", "neutral", "formal", "playful"])
def test_it_drafts_everywhere_in_every_tone(kind: Kind, platform: str, tone: str) -> None:
    brief = example(kind, platform=platform, tone=tone)
    result = drafted(brief)
    where = get_platform(platform).spot(kind.place, brief.account)
    assert result.ready, result.findings
    assert (result.mechanism, result.length.limit) == (where.where, where.limit.value)
    assert result.length.used <= result.length.limit
    assert "{" not in result.text
    assert "!" not in result.text or tone in {"warm", "playful"}


@EACH
def test_what_it_needs_is_asked_for_in_one_question(kind: Kind) -> None:
    for need in kind.needs:
        bare = {name: kind.example.brief[name] for name in ("platform", "sender", "recipient")}
        with pytest.raises(IncompleteBrief) as caught:
            drafted(build_brief({**bare, "kind": kind.code}))
        assert caught.value.question.count("?") <= 1
        assert caught.value.field in {field for each in kind.needs for field in each.fields}
        assert set(need.fields) <= set(LONGEST)


@EACH
def test_it_is_explained_and_its_frames_hold_known_places(kind: Kind) -> None:
    assert kind.label
    assert kind.goal.endswith(".")
    assert kind.guidance
    assert set(kind.takes) <= {*LONGEST, "third"}
    for one in (kind, *kind.alone):
        assert set(named_places(one.frames)) <= set(PLACES)
        names = [frame.name for frame in one.frames]
        assert len(set(names)) == len(names)


@EACH
def test_its_prompt_takes_what_the_kind_takes(kind: Kind) -> None:
    inputs = set(load_prompt(kind.prompt).inputs)
    assert ("given" in inputs) is bool(set(kind.takes) - {"note", "post"})
    assert not inputs & {"note", "post", "profile"}


def test_an_unknown_kind_names_the_nearest() -> None:
    with pytest.raises(UnknownNameError, match="Did you mean 'decline'"):
        get_kind("declin")
