"""Rules that the settings switch off: in drafts and in checks, listed, and never a promise."""

import pytest

from assistant import Brief, Recipient, Sender, Settings, check, draft
from assistant.checks import list_rules
from assistant.errors import SettingsError, UnknownNameError

BRIEF = Brief(
    platform="linkedin",
    sender=Sender(name="Ines Falk", role="welder"),
    recipient=Recipient(name="Tom Reyes"),
    tie="met at the Leeds steel fair",
)
STOCK = "Hi Tom, I'd like to add you to my network."


def why_not(not_run: object, code: str) -> list[str]:
    return [each.why for each in not_run if each.code == code]


def test_a_check_leaves_them_out_and_says_so() -> None:
    settings = Settings(ignore=("WHY002",))
    seen = check(STOCK, settings=settings, ignore=("CLO001",))

    assert "WHY002" in {found.code for found in check(STOCK).findings}
    assert "WHY002" not in {found.code for found in seen.findings}
    assert why_not(seen.not_run, "WHY002") == why_not(seen.not_run, "CLO001") == ["Switched off."]


def test_a_draft_leaves_them_out_and_says_so() -> None:
    made = draft(BRIEF, settings=Settings(model="none", ignore=("CLO001",)))

    assert why_not(made.not_run, "CLO001") == ["Switched off."]
    assert why_not(made.variants[0].review.not_run, "CLO001") == ["Switched off."]


@pytest.mark.parametrize("code", [rule.code for rule in list_rules() if rule.guarantee])
def test_what_stands_behind_a_promise_stays_on(code: str) -> None:
    settings = Settings(model="none", ignore=(code,))
    for run in (lambda: draft(BRIEF, settings=settings), lambda: check("Hi", settings=settings)):
        with pytest.raises(SettingsError, match=code):
            run()
    assert "Switched off." in why_not(check("Hi", ignore=(code,)).not_run, code)


def test_promises_are_the_ones_the_readme_makes() -> None:
    promised = {rule.code for rule in list_rules() if rule.guarantee}
    assert promised == {
        *("BOT001", "BOT002", "FMT001", "FMT002", "FMT003", "FMT004", "FMT005", "LEN001", "LEN003"),
        *("LNG001", "OUT001", "OUT002", "TRU001"),
    }


@pytest.mark.parametrize("name", ["WHY02", "WHZ", "", "stock-phrase"])
def test_an_unknown_rule_is_told(name: str) -> None:
    with pytest.raises(UnknownNameError, match="Unknown rule"):
        check("Hi", ignore=(name,))


def test_an_unknown_rule_in_the_settings_is_told_with_its_variable() -> None:
    with pytest.raises(SettingsError, match=r"FIRSTHELLO_IGNORE: .*Did you mean 'WHY002'"):
        check("Hi", settings=Settings(ignore=("WHY02",)))


def test_context_without_a_brief_runs_the_rules_it_is_enough_for() -> None:
    bare = check("Hi Maria, great talk.")
    known = check("Hi Maria, great talk.", recipient="Ana Ruiz", relationship="prospect")

    assert "OPN002" in {each.code for each in bare.not_run}
    assert "OPN002" in {each.code for each in known.findings}
    assert "TRU001" in {each.code for each in known.not_run}
