"""The seven lights on messages as people write them, and their agreement with the rules."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from assistant.checks import run_checks
from assistant.reading import Reading
from assistant.steps import light_steps
from assistant.types import Brief, Fact, Message, Origin, Recipient, Sender, Step

RECORDS: list[dict[str, Any]] = yaml.safe_load(
    Path(__file__).with_name("messages.yaml").read_text(encoding="utf-8")
)
EACH_RECORD = pytest.mark.parametrize(
    "record", RECORDS, ids=[f"{n}-{r['text'][:24]}" for n, r in enumerate(RECORDS, start=1)]
)

# The rules that say in a finding what the light says by being dark.
RULES_OF = {
    "S1": {"WHY001"},
    "S2": {"OPN001", "OPN002"},
    "S3": {"INT001"},
    "S4": {"WHY003"},
    "S5": {"LEN001", "LEN002", "ASK001"},
    "S6": {"CLO001"},
}


def message(record: dict[str, Any]) -> Message:
    """The record's text with the context it tells."""
    if record.get("alone"):
        return Message(text=record["text"])
    facts = tuple(record.get("facts", ()))
    brief = Brief(
        platform=record.get("platform", "linkedin"),
        sender=Sender(
            name=record.get("by", "Tom Hale"), organization=record.get("by_organization", "")
        ),
        recipient=Recipient(name=record.get("to", "Ana Ruiz")),
        relationship=record.get("relationship", "industry"),
        tie=record.get("tie", ""),
        intent=record.get("intent", ""),
        tone=record.get("tone", "warm"),
        language=record.get("language", "en"),
    )
    ticked = tuple(
        Fact(id=f"f{number}", text=text, quote=text, origin=Origin.ADDED)
        for number, text in enumerate(facts, start=1)
    )
    return Message(text=record["text"], platform=brief.platform, brief=brief, facts=ticked)


def lit(steps: tuple[Step, ...]) -> set[str]:
    return {step.id for step in steps if step.lit}


def test_there_is_enough_to_go_by() -> None:
    assert len(RECORDS) >= 60


@EACH_RECORD
def test_lights(record: dict[str, Any]) -> None:
    steps = light_steps(message(record), follow_up=None)

    assert lit(steps) == set(record["lit"].split())


@EACH_RECORD
def test_steps_are_well_formed(record: dict[str, Any]) -> None:
    text = record["text"]
    steps = light_steps(message(record), follow_up=None)

    assert [step.id for step in steps] == ["S1", "S2", "S3", "S4", "S5", "S6", "S7"]
    for step in steps:
        assert bool(step.hint) != step.lit
        assert bool(step.spans) == step.lit
        assert "{" not in step.hint
        places = [(span.start, span.end) for span in step.spans]
        assert places == sorted(places)
        assert all(text[start:end].strip() for start, end in places)


@EACH_RECORD
def test_lights_and_rules_agree(record: dict[str, Any]) -> None:
    about = message(record)
    dark = {step.id for step in light_steps(about, follow_up=None) if not step.lit}
    findings, not_run = run_checks(about)
    found = {each.code for each in findings}
    idle = {each.code for each in not_run}
    if about.brief and about.brief.relationship == "friend_family":
        idle.add("INT001")

    for step, rules in RULES_OF.items():
        # Of a text without a sentence the rules say less than the lights.
        if Reading(about).sentences and rules - idle:
            assert (step in dark) == bool(found & rules), step
