"""What a review once found missing, each as the case that showed it."""

import pytest

from assistant import Brief, ModelError, Recipient, Sender, draft, propose_facts
from assistant.errors import ContextOverflowError, ModelBusyError
from assistant.settings import Settings
from assistant.types import Origin
from tests.chain.test_draft import BRIEF, GOOD, PROFILE, profiled, written
from tests.scripted_model import CAPABLE, ScriptedModel

NO_MODEL = Settings(model="none")


@pytest.mark.parametrize(
    "headline",
    ["Cancer survivor and nurse at Leeds General", "Union organizer at Trans Health Alliance"],
)
def test_an_unticked_headline_does_not_come_in_as_role(headline: str) -> None:
    result = draft(profiled(f"Ana Ruiz\n{headline}", tie=""), settings=NO_MODEL)
    assert not any(word in result.text + result.follow_up for word in ("Cancer", "cancer", "Trans"))


def test_with_nothing_ticked_the_writing_call_knows_no_position() -> None:
    brief = profiled("Ana Ruiz\nPotter at Kiln Street")
    none = [
        fact.model_copy(update={"ticked": False})
        for fact in propose_facts(brief, settings=NO_MODEL)
    ]
    assert none
    model = ScriptedModel(lambda _: written(*GOOD), capability=CAPABLE)
    draft(brief, facts=none, model=model)
    assert not any("Kiln" in asked.prompt.user for asked in model.asked)


def test_the_thank_you_keeps_to_what_is_to_be_avoided() -> None:
    brief = BRIEF.model_copy(
        update={"tie": "met at the Leeds fair", "avoid": ("Leeds fair",), "recipient": Recipient(name="Ana Ruiz")}
    )  # fmt: skip
    assert "Leeds" not in draft(brief, settings=NO_MODEL).follow_up


def test_the_thank_you_does_not_sell() -> None:
    brief = BRIEF.model_copy(
        update={"tie": "we sell the best CRM with a 20% discount, book a demo"}
    )
    result = draft(brief, settings=NO_MODEL)
    assert not any(word in result.follow_up for word in ("discount", "demo"))


def test_no_english_thank_you_for_another_language() -> None:
    german = BRIEF.model_copy(update={"language": "de"})
    reply = written("Hallo Ana,", "ich arbeite bei Northwind.", "Vielen Dank fürs Lesen!")
    result = draft(german, model=ScriptedModel(lambda _: reply, capability=CAPABLE))
    assert result.follow_up == ""
    assert not result.steps[6].lit


def test_the_writing_prompt_holds_no_placeholder() -> None:
    model = ScriptedModel([written(*GOOD)], capability=CAPABLE)
    draft(BRIEF, model=model)
    sent = model.asked[0].prompt.system + model.asked[0].prompt.user
    assert "{" not in sent
    assert "$" not in sent


def test_a_model_that_fails_at_the_third_text_leaves_the_first_two() -> None:
    other = (GOOD[0], *GOOD[1:3], "Thank you for reading!")
    model = ScriptedModel(
        [written(*GOOD), written(*other), ModelBusyError("Wait.")], capability=CAPABLE
    )
    result = draft(BRIEF, variants=3, model=model)
    assert len(result.variants) == 2
    assert any("failed after 2 texts" in event for event in result.trace.events)


def test_a_model_that_fails_to_mend_leaves_its_text() -> None:
    plain = (GOOD[0], GOOD[1], "Thanks!")
    model = ScriptedModel([written(*plain), ModelBusyError("Wait.")], capability=CAPABLE)
    result = draft(BRIEF, model=model)
    assert result.text == " ".join(plain)


def test_what_was_paid_before_a_failure_is_told() -> None:
    found = {"facts": ["Spoke at Data Council about Iceberg"]}
    model = ScriptedModel([found, ModelBusyError("Wait.")], capability=CAPABLE)
    with pytest.raises(ModelError) as caught:
        draft(profiled(PROFILE), model=model)
    fallback = caught.value.fallback
    assert fallback is not None
    assert fallback.usage.calls == 1
    assert fallback.trace.model == model.name


def test_a_profile_too_long_for_the_model_is_read_by_rules() -> None:
    model = ScriptedModel([ContextOverflowError("Too long."), written(*GOOD)], capability=CAPABLE)
    result = draft(profiled(PROFILE), model=model)
    assert any("Data Council" in fact.text for fact in result.trace.facts)


@pytest.mark.parametrize(
    ("text", "quote", "origin"),
    [
        ("won the Nobel Prize", "spoke", Origin.ADDED),
        ("won the Nobel Prize", "", Origin.ADDED),
        ("", "", Origin.PROFILE),
    ],
)
def test_a_fact_that_says_more_than_its_quote_is_dropped(
    text: str, quote: str, origin: Origin
) -> None:
    offered = propose_facts(BRIEF, settings=NO_MODEL)[0]
    forged = offered.model_copy(update={"text": text, "quote": quote, "origin": origin})
    result = draft(BRIEF, facts=[forged], settings=NO_MODEL)
    assert "Nobel" not in result.text
    assert result.trace.facts == ()


def test_somebody_elses_profile_is_not_credited() -> None:
    brief = profiled("Hannah Moss\nNurse at Leeds General\nWon the 2025 Ward Prize")
    result = draft(brief, settings=NO_MODEL)
    assert "Ward Prize" not in result.text
    assert not any(fact.ticked for fact in result.trace.facts)
    assert any("Hannah Moss" in event for event in result.trace.events)


@pytest.mark.parametrize("name", ["x" * 200, "Ab" * 99])
def test_a_name_that_fills_the_note_is_not_ready_and_not_too_long(name: str) -> None:
    brief = Brief(
        platform="linkedin",
        sender=Sender(name="Tom Hale"),
        recipient=Recipient(name=name),
        tie="met at the Leeds fair",
    )
    result = draft(brief, settings=NO_MODEL)
    assert result.length.used <= result.length.limit
    assert not result.ready
