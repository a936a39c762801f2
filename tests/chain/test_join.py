"""Drafts by a model that joins: the likeliest note that stands, or else the guided writer."""

from typing import Any

import pytest

from assistant import Brief, Recipient, Sender, Settings, Writer, draft
from assistant.chain.join import SAMPLES
from assistant.errors import (
    ContextOverflowError,
    ModelBusyError,
    ModelError,
    ModelReplyError,
)
from assistant.llm import Capability
from assistant.types import Thing
from tests.scripted_model import Asked, ScriptedModel

JOINS = Capability(writes=False, reads=False, context=2048, joins=True)
NO_MODEL = Settings(model="none")
BRIEF = Brief(
    platform="linkedin",
    sender=Sender(name="Ines Falk", role="apprentice welder"),
    recipient=Recipient(name="Tom Reyes", facts=("runs the forge at Keel Lane",)),
    tie="took his saturday class last spring",
    intent="how did he get into ship repair?",
)
GOOD = (
    "I took your Saturday class last spring. I'm an apprentice welder and would love to hear how "
    "you got into ship repair. Thank you for the class!"
)
INVENTED = GOOD.replace("last spring", "in Oslo")
SWAPPED = GOOD.replace("your Saturday class", "my Saturday class")


class Scripted(ScriptedModel):
    """Joins with the given notes, one after the other, and chooses the first of each part."""

    def __init__(self, *notes: str | Exception, capability: Capability = JOINS) -> None:
        """Take the notes."""
        self.notes = iter(notes)
        super().__init__(self._said, capability=capability)

    def _said(self, asked: Asked) -> dict[str, Any] | Exception:
        if asked.prompt.name != "note":
            fields = asked.answer.model_json_schema()["properties"]
            return {name: f.get("enum", [f.get("const")])[0] for name, f in fields.items()}
        said = next(self.notes)
        return said if isinstance(said, Exception) else {"note": said}

    @property
    def prompts(self) -> list[str]:
        """The names of the prompts it was asked."""
        return [asked.prompt.name for asked in self.asked]


def test_the_model_is_told_true_lines_and_nothing_as_typed() -> None:
    model = Scripted(GOOD, GOOD)
    draft(BRIEF, model=model)
    assert model.asked[0].prompt.user == (
        "request, warm, short, industry\n"
        "me: Ines Falk; I'm an apprentice welder\n"
        "tie: I took your Saturday class last spring.\n"
        "them: you run the forge at Keel Lane\n"
        "why: how did you get into ship repair?"
    )


def test_a_note_that_stands_is_the_draft() -> None:
    result = draft(BRIEF, model=Scripted(GOOD, GOOD))
    assert result.ready
    assert result.text == f"Hi Tom, {GOOD}"
    assert result.trace.writer is Writer.FREE
    assert [step.id for step in result.steps if not step.lit] == []
    assert [claim for claim in result.claims if claim.source is None] == []


def test_what_nobody_told_is_turned_down() -> None:
    model = Scripted(INVENTED, SWAPPED, GOOD, GOOD)
    result = draft(BRIEF, model=model)
    assert result.text == f"Hi Tom, {GOOD}"
    assert model.prompts == ["note"] * 4
    assert "Turned down 2 notes of the model." in result.trace.events


def test_when_no_note_stands_the_model_chooses_among_true_sentences() -> None:
    model = Scripted(*[SWAPPED] * SAMPLES)
    result = draft(BRIEF, model=model)
    assert result.ready
    assert result.trace.writer is Writer.GUIDED
    assert "my Saturday class" not in result.text
    assert model.prompts == ["note"] * SAMPLES + ["choose"]
    assert result.usage.calls == SAMPLES + 1


def test_a_note_too_long_for_the_platform_is_turned_down() -> None:
    long = GOOD.replace(
        "Thank you for the class!", "I wish you all the best for the week and the year. " * 2
    )
    result = draft(BRIEF, model=Scripted(long, GOOD, GOOD))
    assert result.length.used <= result.length.limit == 200
    assert result.text == f"Hi Tom, {GOOD}"


def test_one_reply_that_cannot_be_read_spoils_no_other() -> None:
    result = draft(BRIEF, model=Scripted(ModelReplyError("No JSON."), GOOD, GOOD))
    assert result.text == f"Hi Tom, {GOOD}"
    assert result.trace.writer is Writer.FREE


def test_lines_too_long_for_the_model_are_left_to_code() -> None:
    model = Scripted(ContextOverflowError("Too long."))
    result = draft(BRIEF, model=model)
    assert result.ready
    assert model.prompts == ["note", "choose"]


def test_lines_far_too_long_are_not_tried() -> None:
    long = BRIEF.model_copy(
        update={"tie": "took his saturday class and " + "learned a lot, " * 120}
    )
    model = Scripted()
    draft(long, model=model)
    assert "note" not in model.prompts


@pytest.mark.parametrize(
    "turned",
    [
        GOOD.replace("I took", "She took"),
        GOOD.replace("last spring", "before last spring"),
        GOOD.replace("how you got", "how he got"),
        GOOD.replace("into ship", "out of ship"),
        GOOD.replace("I'm an", "You run the forge at Keel Lane, but not well. I'm an"),
        GOOD.replace("Thank you for the class!", "I run the forge at Keel Lane."),
        GOOD.replace("I'm an", "I'm a new").replace("a new apprentice", "a new apprentice"),
    ],
)
def test_a_small_word_that_turns_the_sense_is_seen(turned: str) -> None:
    result = draft(BRIEF, model=Scripted(turned, GOOD, GOOD))
    assert result.text == f"Hi Tom, {GOOD}"


def test_a_no_is_left_to_code() -> None:
    no = Brief(
        kind="decline", platform="facebook", sender=Sender(name="Ines Falk"),
        recipient=Recipient(name="Rolf Anders"), reason="only family and close friends here",
    )  # fmt: skip
    model = Scripted()
    assert draft(no, model=model).ready
    assert "note" not in model.prompts


def test_several_variants_are_different_notes() -> None:
    other = GOOD.replace("would love to hear", "would like to hear")
    result = draft(BRIEF, model=Scripted(GOOD, GOOD, other, other), variants=2)
    assert {variant.text for variant in result.variants} == {f"Hi Tom, {GOOD}", f"Hi Tom, {other}"}


def test_a_link_is_left_to_code() -> None:
    share = BRIEF.model_copy(
        update={
            "kind": "share", "intent": "he is building one himself",
            "thing": Thing(title="a guide to forges", link="https://example.org/forge"),
        }
    )  # fmt: skip
    model = Scripted()
    result = draft(share, model=model)
    assert "note" not in model.prompts
    assert "https://example.org/forge" in result.text


def test_an_adapter_that_cannot_be_used_is_said_in_the_draft() -> None:
    lacks = Capability(writes=False, reads=False, context=2048, lacks="The adapter is damaged.")
    model = Scripted(capability=lacks)
    result = draft(BRIEF, model=model)
    assert model.prompts == ["choose"]
    assert "The adapter is damaged." in result.trace.events


def test_a_model_that_fails_leaves_a_draft_by_code() -> None:
    with pytest.raises(ModelError) as failed:
        draft(BRIEF, model=Scripted(ModelBusyError("Wait.")))
    fallback = failed.value.fallback
    assert fallback is not None
    assert fallback.ready
    assert fallback.trace.writer is Writer.FRAMES


def test_what_was_turned_down_is_told_once_for_all_texts() -> None:
    other = GOOD.replace("would love to hear", "wanted to hear")
    model = Scripted(INVENTED, GOOD, GOOD, SWAPPED, other, other)
    result = draft(BRIEF, model=model, variants=2)
    told = [event for event in result.trace.events if "Turned down" in event]
    assert told == ["Turned down 2 notes of the model."]
