"""Proofreading in checks, which wait for it, and in drafts, which never do."""

import pytest

import assistant.proofreading.proofreader as shared
from assistant import Brief, Recipient, Sender, Settings, Severity, check, draft
from assistant.proofreading import proofread

BRIEF = Brief(
    platform="linkedin",
    sender=Sender(name="Ines Falk", role="welder"),
    recipient=Recipient(name="Tom Reyes"),
    tie="met at the Leeds steel fair",
)
NO_MODEL = Settings(model="none")
PROOFREADING = {"PRF001", "PRF003", "PRF004"}
SLIPS = "Hi Tom, I beleive its been a while; I'm a engineer."


def test_a_check_finds_slips_and_never_calls_them_errors() -> None:
    found = {each.code: each for each in check(SLIPS).findings}

    assert found.keys() >= PROOFREADING
    assert not any(found[code].severity is Severity.ERROR for code in PROOFREADING)
    assert "'believe'" in found["PRF001"].fix


def test_the_users_own_words_are_right() -> None:
    settings = Settings(words=("beleive",))
    assert "PRF001" not in {each.code for each in check(SLIPS, settings=settings).findings}


@pytest.mark.parametrize(
    ("text", "code"),
    [("Hola Tom, me gustaría mucho conectar contigo", "es"), ("你好，我想认识你", "zh")],
)
def test_in_another_language_english_rules_are_not_run(text: str, code: str) -> None:
    seen = check(text)
    whys = {each.code: each.why for each in seen.not_run}

    assert whys.keys() >= {*PROOFREADING, "PRF002", "WHY002", "TON001"}
    assert f"({code})" in whys["WHY002"]
    assert not {each.code for each in seen.findings} & whys.keys()


def test_a_draft_does_not_wait(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shared, "_shared", None)
    made = draft(BRIEF, settings=NO_MODEL)
    shared._shared.end()

    whys = {each.code: each.why for each in made.not_run}
    assert {whys.get(code) for code in PROOFREADING} == {shared.LOADING}


def test_a_check_need_not_wait(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shared, "_shared", None)
    seen = check("Hi Ana, I liked yuor post on glazes.", wait=False)
    shared._shared.end()

    whys = {each.code: each.why for each in seen.not_run}
    assert {whys.get(code) for code in PROOFREADING} == {shared.LOADING}


def test_a_draft_is_proofread_once_the_engines_are_there() -> None:
    proofread("So.", known=frozenset(), wait=True)
    brief = BRIEF.model_copy(update={"tie": "met at the Leeds steel fair, a wonderfull day"})
    made = draft(brief, settings=NO_MODEL)

    assert not PROOFREADING & {each.code for each in made.not_run}
    assert made.findings == made.variants[0].review.findings
    assert made.text == draft(brief, settings=Settings(model="none", ignore=("PRF",))).text


def test_switched_off_it_is_not_even_started(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shared, "_shared", None)
    draft(BRIEF, settings=Settings(model="none", ignore=("PRF",)))
    check(SLIPS, ignore=("PRF",))

    assert shared._shared is None
