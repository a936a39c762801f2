"""The draft page, clicked through: what a person sees and what becomes of what they type."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from assistant.errors import ModelBusyError
from tests.scripted_model import ScriptedModel
from tests.ui.pages import button, field, has_button, open_app, said

TEXT = (
    "Hi Tom, I took your Saturday class last spring. I'm an apprentice welder and would like to "
    "hear how you got into ship repair. Thanks for reading, Ines"
)
SENTENCES = {
    "sentences": [
        {"text": "Hi Tom, I took your Saturday class last spring.", "step": "S2", "facts": []},
        {
            "text": "I'm an apprentice welder and would like to hear how you got into ship repair.",
            "step": "S4",
            "facts": [],
        },
        {"text": "Thanks for reading.", "step": "S6", "facts": []},
    ]
}


def fill(app: Any, **fields: str) -> None:
    """Type into fields by their names in the workspace."""
    for name, value in fields.items():
        field(app, name).set_value(value)
    app.run()


def filled(**more: Any) -> Any:
    """The page with a form that is enough, and no model."""
    app = open_app(**more)
    app.session_state["workspace"].choices.model_from = "none"
    fill(app, their_name="Tom Reyes", my_name="Ines Falk", my_role="apprentice welder",
         tie="took his Saturday class last spring", intent="how did he get into ship repair?")  # fmt: skip
    return app


def test_a_form_becomes_a_message_with_lights_and_claims() -> None:
    app = filled()
    button(app, "Write my message").click().run()

    told = said(app)
    assert "Ready to copy" in told
    assert "took your Saturday class" in told
    assert "Lights: 7 of 7" in told
    assert "Rests on your tie" in told
    assert "Nothing left this computer." in told
    assert "characters, where most emoji count as two" in told


def test_a_scripted_model_writes_and_its_steps_are_told() -> None:
    app = filled(model=ScriptedModel(lambda asked: SENTENCES))
    button(app, "Write my message").click().run()

    assert "apprentice welder and would like to hear" in said(app)
    assert "A model wrote it" in said(app)
    assert "(scripted)" in said(app)


@pytest.mark.parametrize(
    ("left_out", "asked"),
    [("their_name", "their_name"), ("my_name", "my_name"), ("tie", "intent")],
)
def test_what_is_missing_is_asked_beside_its_field(left_out: str, asked: str) -> None:
    app = filled()
    fill(app, **{left_out: ""})
    if left_out == "tie":
        fill(app, intent="")
    button(app, "Write my message").click().run()

    assert app.session_state["question"][0] == asked
    assert said(app).count('role="alert"') == 1
    assert "the question stands beside its field" in said(app)
    assert field(app, "my_role").value == "apprentice welder"


def test_an_answer_takes_the_question_away() -> None:
    app = filled()
    fill(app, their_name="")
    button(app, "Write my message").click().run()
    fill(app, their_name="Tom Reyes")
    button(app, "Write my message").click().run()

    assert "alert" not in said(app)
    assert "Ready to copy" in said(app)


def test_facts_come_ticked_with_their_words_and_sensitive_ones_off() -> None:
    app = filled()
    fill(app, profile="Runs the forge at Keel Lane.\nDiagnosed with epilepsy at 30.\u200b\u202e")

    boxes = {each.label: each.value for each in app.checkbox}
    assert boxes == {"Runs the forge at Keel Lane": True, "Diagnosed with epilepsy at 30": False}
    assert "touches on health" in said(app)
    assert "1 direction-changing character, 1 hidden character" in said(app)
    assert "Read from: “<mark>Runs the forge at Keel Lane</mark>.”" in said(app)


def test_only_ticked_facts_are_used_and_one_can_be_added() -> None:
    app = filled()
    fill(app, profile="Runs the forge at Keel Lane.\nWon the Harbor Prize in 2019.",
         own_facts="taught me to weld overhead")  # fmt: skip
    next(each for each in app.checkbox if "Harbor" in each.label).uncheck().run()
    button(app, "Write my message").click().run()

    facts = {fact.text: fact.ticked for fact in app.session_state["workspace"].made.facts}
    assert facts["Won the Harbor Prize in 2019"] is False
    assert facts["Runs the forge at Keel Lane"] is True
    assert facts["taught me to weld overhead"] is True


def test_a_quick_pick_asks_where_and_when_and_makes_the_tie() -> None:
    app = filled()
    field(app, "pick").set_value("event").run()
    fill(app, detail="the Leeds steel fair", when="last spring")
    button(app, "Write my message").click().run()

    assert (
        app.session_state["workspace"].made.brief.tie == "met at the Leeds steel fair last spring"
    )
    assert "met at the Leeds steel fair" in said(app)


def test_an_edit_is_checked_again_without_a_model() -> None:
    model = ScriptedModel(lambda asked: SENTENCES)
    app = filled(model=model)
    button(app, "Write my message").click().run()
    asked = len(model.asked)
    app.session_state["workspace"].made.text = "Hi Bob, we met at the 2019 gala. **Call me!**"
    app.run()

    told = said(app)
    assert "Not ready yet" in told
    assert "Must be mended" in told
    assert "rests on nothing you gave" in told
    assert len(model.asked) == asked


def test_another_tone_writes_again_and_an_edit_is_not_thrown_away() -> None:
    app = filled()
    button(app, "Write my message").click().run()
    warm = app.session_state["workspace"].made
    field(app, "tone").set_value("formal").run()
    formal = app.session_state["workspace"].made
    assert (warm.brief.tone, formal.brief.tone) == ("warm", "formal")

    formal.text += " My own words."
    field(app, "tone").set_value("warm").run()
    assert app.session_state["workspace"].made.text.endswith("My own words.")
    assert "Your own edits would be replaced." in said(app)


def test_a_variant_can_take_the_place_of_the_first() -> None:
    app = filled()
    button(app, "Write my message").click().run()
    made = app.session_state["workspace"].made
    assert len(made.draft.variants) >= 2
    button(app, "Use text 2").click().run()

    assert app.session_state["workspace"].made.text == made.draft.variants[1].text


def test_a_failed_model_is_told_in_a_sentence_and_the_form_stays() -> None:
    app = filled(
        model=ScriptedModel(lambda asked: ModelBusyError("The server is busy. Try again."))
    )
    button(app, "Write my message").click().run()

    assert "The server is busy" in said(app)
    assert "made without the model" in said(app)
    assert "Ready to copy" in said(app)
    assert field(app, "their_name").value == "Tom Reyes"


def test_too_much_text_is_told_in_a_sentence_and_stays() -> None:
    app = filled()
    fill(app, tie="x" * 3_000)
    button(app, "Write my message").click().run()

    assert [each.value for each in app.error if "3&#44;000" in each.value]
    assert field(app, "tie").value == "x" * 3_000


def test_the_example_says_that_it_is_one_and_can_be_cleared() -> None:
    app = open_app()
    assert field(app, "their_name").value == ""
    button(app, "Show me with an example").click().run()
    assert "are invented" in said(app)
    assert field(app, "their_name").value == "Marisol Vega"

    button(app, "Clear the example").click().run()
    assert field(app, "their_name").value == ""
    assert has_button(app, "Show me with an example")


def test_the_next_message_keeps_who_one_is() -> None:
    app = filled()
    button(app, "Write my message").click().run()
    button(app, "Begin the next one").click().run()

    assert field(app, "my_name").value == "Ines Falk"
    assert field(app, "their_name").value == ""
    assert "Ready to copy" not in said(app)


@pytest.mark.parametrize("click", ["Show me with an example", "Begin the next one"])
def test_what_was_replaced_can_be_brought_back(click: str) -> None:
    app = filled()
    button(app, "Write my message").click().run()
    app.session_state["workspace"].made.text += " In my own words."
    app.run()
    button(app, click).click().run()
    assert "In my own words." not in said(app)
    button(app, "Bring back what was here before").click().run()

    assert field(app, "their_name").value == "Tom Reyes"
    assert "In my own words." in said(app)
    assert not has_button(app, "Bring back what was here before")


def test_looking_at_the_example_takes_no_place_of_a_draft_to_bring_back() -> None:
    app = filled()
    button(app, "Show me with an example").click().run()
    button(app, "Clear the example").click().run()
    button(app, "Bring back what was here before").click().run()

    assert field(app, "their_name").value == "Tom Reyes"


def test_a_reload_finds_form_draft_and_edit_again(folder: Path) -> None:
    app = filled()
    button(app, "Write my message").click().run()
    app.session_state["workspace"].made.text += " See you."
    app.run()
    name = app.session_state["workspace_name"]

    again = open_app(name=name)
    assert field(again, "their_name").value == "Tom Reyes"
    assert again.session_state["workspace"].made.text.endswith("See you.")
    assert "Ready to copy" in said(again)


def test_what_was_typed_comes_back_after_another_page() -> None:
    app = filled()
    app.switch_page("views/rules.py").run()
    app.switch_page("views/draft.py").run()

    assert field(app, "their_name").value == "Tom Reyes"
    assert field(app, "tie").value == "took his Saturday class last spring"


def test_the_form_asks_for_six_things_at_most() -> None:
    app = open_app()
    labels = [each.label for each in (*app.text_input, *app.text_area, *app.selectbox)]
    wanted = [label for label in labels if "(optional)" not in label]

    assert len(wanted) <= 6, wanted
