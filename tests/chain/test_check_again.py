"""A draft's own text, checked again with its facts and its thank-you, is seen as it was drafted."""

from pathlib import Path

from assistant import Settings, check, draft, load_brief

EXAMPLES = Path(__file__).parents[2] / "examples"
NO_MODEL = Settings(model="none")


def test_checking_a_draft_again_shows_what_the_draft_showed() -> None:
    brief = load_brief(EXAMPLES / "brief.yaml")
    made = draft(brief, settings=NO_MODEL)

    seen = check(
        made.text, brief=brief, facts=made.trace.facts, follow_up=made.follow_up, settings=NO_MODEL
    )

    assert (seen.steps, seen.claims, seen.findings) == (made.steps, made.claims, made.findings)
    assert [step.id for step in seen.steps] == ["S1", "S2", "S3", "S4", "S5", "S6", "S7"]


def test_a_fact_that_is_not_ticked_carries_no_claim() -> None:
    brief = load_brief(EXAMPLES / "brief.yaml")
    facts = draft(brief, settings=NO_MODEL).trace.facts
    off = tuple(fact.model_copy(update={"ticked": False}) for fact in facts)
    text = "Hi Marisol, you moved 40 TB. Thanks for reading, Sam"

    on_it = check(text, brief=brief, facts=facts, settings=NO_MODEL)
    without = check(text, brief=brief, facts=off, settings=NO_MODEL)

    assert [bool(claim.source) for claim in on_it.claims or () if "40" in claim.text] == [True]
    assert [bool(claim.source) for claim in without.claims or () if "40" in claim.text] == [False]
