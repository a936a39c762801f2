"""Invariants that hold for every rule, so a new rule needs no new test file."""

import re
from pathlib import Path

import pytest

import assistant.checks
from assistant.checks import Rule, get_rule, list_rules, run_checks
from assistant.errors import UnknownNameError
from assistant.reading import Reading
from assistant.types import Brief, Message, Recipient, Sender, Severity

EACH_RULE = pytest.mark.parametrize("rule", list_rules(), ids=lambda rule: rule.code)
EACH_EXAMPLE = pytest.mark.parametrize(
    ("rule", "example"),
    [
        pytest.param(rule, example, id=f"{rule.code}-{number}")
        for rule in list_rules()
        for number, example in enumerate(rule.examples, start=1)
    ],
)
GUIDANCE = re.compile(r"S[1-7]|E[1-9]|R[1-5]|P[1-5]|M[1-7]|I\d\d?|F[1-6]|N[1-6]|L[12]")


def marked(rule: Rule, message: Message) -> list[str]:
    """Return the passages `rule` marks, after making sure that it can run."""
    reading = Reading(message)
    assert rule.applies(reading)
    assert not rule.missing(reading)
    return [message.text[found.start : found.end] for found in rule.check(reading)]


@EACH_EXAMPLE
def test_objects_to_its_bad_examples_only(rule: Rule, example: assistant.checks.Example) -> None:
    kind = min(rule.kinds, default="request")

    assert marked(rule, example.message(example.bad, kind=kind))
    assert not marked(rule, example.message(example.good, kind=kind))


@EACH_EXAMPLE
def test_findings_speak_plainly(rule: Rule, example: assistant.checks.Example) -> None:
    message = example.message(example.bad, kind=min(rule.kinds, default="request"))

    for found in rule.check(Reading(message)):
        assert 0 <= found.start <= found.end <= len(message.text)
        for words in (found.message, found.fix):
            assert words.endswith((".", "?"))
            assert "''" not in words
            assert not re.search(r"[{}]", words.replace(message.text[found.start : found.end], ""))


@EACH_RULE
def test_is_documented(rule: Rule) -> None:
    assert all([rule.why, rule.fix, rule.source, rule.examples])
    assert rule.why.endswith(".")
    assert rule.guidance
    assert all(GUIDANCE.fullmatch(each) for each in rule.guidance)


def test_files_are_named_after_their_rules() -> None:
    folder = Path(assistant.checks.__file__).parent
    files = {path.stem for path in folder.glob("[!_]*.py")}

    assert files == {f"{r.code.lower()}_{r.name.replace('-', '_')}" for r in list_rules()}


def test_codes_and_names_are_unique() -> None:
    assert len({rule.code for rule in list_rules()}) == len(list_rules())
    assert len({rule.name for rule in list_rules()}) == len(list_rules())


def test_a_rule_without_a_reason_is_refused() -> None:
    rule = get_rule("TON002")
    fields = {name: getattr(rule, name) for name in Rule.__dataclass_fields__}

    with pytest.raises(ValueError, match="TON002"):
        Rule(**{**fields, "why": ""})
    with pytest.raises(ValueError, match="code"):
        Rule(**{**fields, "code": "T2"})


def test_a_rule_is_found_by_its_code_in_any_case() -> None:
    assert get_rule("len001").name == "over-limit"


def test_an_unknown_code_is_an_error_that_names_it() -> None:
    with pytest.raises(UnknownNameError, match="ABC999"):
        get_rule("ABC999")
    with pytest.raises(UnknownNameError):
        run_checks(Message(text="Hi"), ignore=["ABC999"])


def test_findings_come_in_reading_order_and_ignored_rules_stay_silent() -> None:
    text = "Hi [Name], I hope this finds you well!!! LET US TALK NOW. **Bye**"
    found, _ = run_checks(Message(text=text))
    places = [(each.start, each.code) for each in found]

    assert places == sorted(places)
    assert {"FMT001", "FMT002", "OPN003", "TON003"} <= {each.code for each in found}
    less, not_run = run_checks(Message(text=text), ignore=["fmt001"])
    assert [each for each in found if each.code != "FMT001"] == list(less)
    assert "Switched off." in {each.why for each in not_run if each.code == "FMT001"}


def test_a_whole_family_is_left_out_by_its_letters() -> None:
    text = "Hi [Name], I hope this finds you well. **Bye**"
    found, not_run = run_checks(Message(text=text), ignore=["fmt"])

    family = {rule.code for rule in list_rules() if rule.code.startswith("FMT")}
    assert not {each.code for each in found} & family
    assert {each.code for each in not_run if each.why == "Switched off."} == family


def test_a_recipient_is_enough_for_the_rules_about_names() -> None:
    found, not_run = run_checks(Message(text="Hi Maria, great talk.", recipient="Ana Ruiz"))

    assert "OPN002" in {each.code for each in found}
    assert not {"OPN001", "OPN002"} & {each.code for each in not_run}


def test_what_lacks_its_context_is_not_run_rather_than_passed() -> None:
    _, not_run = run_checks(Message(text="Hello there, how are you?"))

    assert {each.code: bool(each.why) for each in not_run} == {
        "HIS001": True,
        "HIS002": True,
        "INT002": True,
        "LEN001": True,
        "LNG001": True,
        "OPN001": True,
        "OPN002": True,
        "OUT001": True,
        "OUT002": True,
        "PLT002": True,
        "PRF001": True,
        "PRF003": True,
        "PRF004": True,
        "PRV001": True,
        "PRV005": True,
        "TRU001": True,
    }


def test_english_rules_are_not_run_on_other_languages() -> None:
    brief = Brief(
        platform="linkedin",
        sender=Sender(name="Tom Hale"),
        recipient=Recipient(name="Ana Ruiz"),
        language="es",
    )
    text = "Hola Ana, let's connect"
    found, not_run = run_checks(Message(text=text, brief=brief))

    whys = {each.code: each.why for each in not_run}
    assert whys["WHY002"] == "Written for English; this is in another language (es)."
    assert "OPN001" not in whys
    assert not {each.code for each in found} & whys.keys()


def test_a_rule_for_other_relationships_is_neither_run_nor_listed() -> None:
    brief = Brief(
        platform="facebook",
        sender=Sender(name="Tom Hale"),
        recipient=Recipient(name="Ana Ruiz"),
        relationship="friend_family",
    )
    found, not_run = run_checks(Message(text="Hey Ana, coffee on Friday?", brief=brief))

    assert not {"INT001", "ASK002"} & {each.code for each in (*found, *not_run)}


@pytest.mark.parametrize(
    ("code", "text", "weights"),
    [
        (
            "ASK002",
            "Hi Ana, are you free for a quick call next week?",
            {
                None: Severity.WARNING,
                "acquaintance": Severity.WARNING,
                "industry": Severity.ERROR,
                "influencer_brand": Severity.ERROR,
                "prospect": Severity.ERROR,
            },
        ),
        (
            "PIT001",
            "Hi Ana, our pricing will please you.",
            {
                None: Severity.WARNING,
                "acquaintance": Severity.WARNING,
                "industry": Severity.WARNING,
                "influencer_brand": Severity.WARNING,
                "prospect": Severity.ERROR,
            },
        ),
        (
            "OPN001",
            "So good to see your pictures!",
            {"friend_family": Severity.WARNING, "industry": Severity.ERROR},
        ),
    ],
)
def test_weight_depends_on_the_relationship(
    code: str, text: str, weights: dict[str | None, Severity]
) -> None:
    seen = {}
    for relationship in weights:
        brief = relationship and Brief(
            platform="linkedin",
            sender=Sender(name="Tom Hale"),
            recipient=Recipient(name="Ana Ruiz"),
            relationship=relationship,
        )
        found, _ = run_checks(Message(text=text, brief=brief or None))
        seen[relationship] = next(each.severity for each in found if each.code == code)

    assert seen == weights


def test_a_meeting_the_sender_means_to_ask_for_is_only_a_warning() -> None:
    brief = Brief(
        platform="linkedin",
        sender=Sender(name="Tom Hale"),
        recipient=Recipient(name="Ana Ruiz"),
        intent="ask for a quick call about her tanks",
    )
    message = Message(text="Hi Ana, could we have a quick call about your tanks?", brief=brief)
    found, _ = run_checks(message)

    assert [each.severity for each in found if each.code == "ASK002"] == [Severity.WARNING]


@pytest.mark.parametrize(
    "greeting", ["Dear Sir/Madam,", "To whom it may concern,", "Dear hiring manager,"]
)
def test_a_greeting_for_anybody_needs_no_recipient_to_be_wrong(greeting: str) -> None:
    found, not_run = run_checks(Message(text=f"{greeting} I bake rye."))
    marked = {each.code: each for each in found}

    assert marked["OPN001"].severity is Severity.ERROR
    assert "{" not in marked["OPN001"].message + marked["OPN001"].fix
    assert "OPN001" not in {each.code for each in not_run}
    _, silent = run_checks(Message(text="Dear Ana, I bake rye."))
    assert "OPN001" in {each.code for each in silent}
