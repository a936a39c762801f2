"""HIS001, HIS002 and PRV005: the same text sent before, and people who asked for none."""

import pytest

from assistant import Brief, Recipient, Sender, Settings, Severity, check, draft

TEMPLATE = (
    "Hi {name}, I work on flood maps in Leeds and your talk on {topic} gave us a better gauge. "
    "I'd love to hear what you would measure next. Best, Tom"
)
OTHER = "Hi Bo, we shared a bench at the harbor lab in 2019; is the old gauge still running? Tom"


def same_text(text: str, sent: list[str] | None, **context: str) -> list[str]:
    """What HIS001 says about a text."""
    seen = check(text, sent=sent, ignore=["PRF"], **context)
    return [found.message for found in seen.findings if found.code == "HIS001"]


@pytest.mark.parametrize("name", ["Ana", "Siobhán O'Neill", "Dr. Nguyễn Văn An", "王伟"])
def test_a_template_with_another_name_is_found_with_the_nearest_one(name: str) -> None:
    mine = TEMPLATE.format(name=name, topic="tides")
    sent = [OTHER, TEMPLATE.format(name="Cy", topic="storm surges")]
    (message,) = same_text(mine, sent, recipient=name, sender="Tom Hale")

    assert "'Hi Cy, I work on flood maps" in message
    assert "…'" in message
    assert 70 <= int(message.split(" %")[0].split()[-1]) <= 100


@pytest.mark.parametrize("sent", [[], [OTHER], ["", " ", "\0", "\ud800", "Hi!", "x" * 30_000]])
def test_what_is_said_to_one_person_alone_passes(sent: list[str]) -> None:
    assert same_text(TEMPLATE.format(name="Ana", topic="tides"), sent) == []


def test_names_are_left_out_of_the_comparison() -> None:
    name = "Maximiliana Featherstonehaugh-Cholmondeley"
    one = f"Hi {name}, {name}, the {name} lecture on tides was a joy to hear."
    other = f"Hi Bo, a {name} wrote of bridges and of how they hum when trains go by."

    assert same_text(one, [other], recipient=name) == []
    assert same_text(one, [f"Hi Bo, {name}, the {name} lecture on storms was a joy to hear."])


def test_short_thanks_are_alike_by_nature() -> None:
    assert same_text("Thanks for connecting, Ana!", ["Thanks for connecting, Bo!"]) == []


def test_without_history_it_is_not_run() -> None:
    unseen = {each.code: each.why for each in check(OTHER, ignore=["PRF"]).not_run}
    assert "sent before" in unseen["HIS001"]
    assert "HIS001" not in {each.code for each in check(OTHER, sent=[], ignore=["PRF"]).not_run}


def test_a_draft_is_compared_too() -> None:
    brief = Brief(
        platform="linkedin",
        sender=Sender(name="Ines Falk", role="welder"),
        recipient=Recipient(name="Tom Reyes"),
        tie="met at the Leeds steel fair",
    )
    settings = Settings(model="none", ignore=("PRF",))
    first = draft(brief, settings=settings)
    again = draft(
        brief.model_copy(update={"recipient": Recipient(name="Bo Lind")}),
        settings=settings,
        sent=[first.text],
    )

    assert "HIS001" in {each.code for each in first.not_run}
    assert "HIS001" in {each.code for each in again.findings}


@pytest.mark.parametrize(
    ("profile", "tie", "weight"),
    [
        ("Oceanographer. Please don't DM me.", "", Severity.WARNING),
        ("NO UNSOLICITED PITCHES", "", Severity.WARNING),
        ("I only accept requests from people I have met", "", Severity.WARNING),
        ("Not accepting new connections at the moment", "", Severity.WARNING),
        ("", "he asked me to stop writing", Severity.ERROR),
        ("", "she told us not to contact her", Severity.ERROR),
        ("", "she doesn't want to hear from me", Severity.ERROR),
        ("My DMs are open. No two tides alike.", "asked me a question at the fair", None),
        ("I only use X for news. Do not miss my talk!", "told me to write", None),
    ],
)
def test_who_asked_for_no_messages(profile: str, tie: str, weight: Severity | None) -> None:
    brief = Brief(
        platform="linkedin",
        sender=Sender(name="Tom Hale"),
        recipient=Recipient(name="Ana Ruiz", profile=profile),
        tie=tie,
    )
    found = check("Hi Ana, I liked your talk.", brief=brief, ignore=["PRF"]).findings

    weights = [each.severity for each in found if each.code in {"HIS002", "PRV005"}]
    assert weights == ([weight] if weight else [])
