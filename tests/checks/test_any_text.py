"""No text, however odd, breaks a rule or a light, and none takes long."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant import check
from assistant.checks import run_checks
from assistant.errors import TextTooLongError
from assistant.steps import light_steps
from assistant.types import Brief, Fact, Length, Message, Origin, Recipient, Relationship, Sender

WORDS = st.sampled_from(
    """Hi Ana Tom Hale , . ! ? … - — \n I I'm I’d your talk on thanks best regards Dr. [ ] { } ** < >
    $role here we met at love to connect call 15 minutes fellow 王伟 é ️ ‍ http://x.yz @ana""".split(
        " "
    )
)
TEXTS = st.one_of(
    st.text(max_size=200),
    st.lists(WORDS, max_size=40).map(" ".join),
    st.lists(WORDS, max_size=40).map("".join),
)
NAMES = st.one_of(st.text(max_size=20), st.sampled_from(["Ana Ruiz", "王伟", "Dr. Zoë", "", " "]))


@st.composite
def messages(draw: st.DrawFn) -> Message:
    text = draw(TEXTS)
    sent = draw(st.none() | st.lists(TEXTS, max_size=3).map(tuple))
    if draw(st.booleans()):
        kind = draw(st.sampled_from(["request", "thank_you", "other"]))
        return Message(text=text, kind=kind, recipient=draw(NAMES), sent=sent)
    words = st.text(max_size=30)
    brief = Brief(
        platform="x",
        sender=Sender(name=draw(NAMES), organization=draw(words)),
        recipient=Recipient(name=draw(NAMES), role=draw(words), facts=(draw(words),)),
        relationship=draw(st.sampled_from(Relationship)),
        tie=draw(words),
        intent=draw(words),
        language=draw(st.sampled_from(["en", "es"])),
        avoid=(draw(words),),
    )
    fact = Fact(id="f1", text=draw(words), quote="", origin=Origin.ADDED)
    return Message(
        text=text,
        brief=brief,
        facts=(fact,),
        claims=(),
        length=Length(used=len(text), limit=draw(st.integers(1, 200)), unit="characters"),
    )


@settings(deadline=None, max_examples=200)
@given(messages(), st.none() | TEXTS)
def test_never_an_exception_and_every_span_inside(message: Message, follow_up: str | None) -> None:
    findings, _ = run_checks(message)
    steps = light_steps(message, follow_up=follow_up)

    spans = [*findings, *(span for step in steps for span in step.spans)]
    assert all(0 <= span.start <= span.end <= len(message.text) for span in spans)
    assert run_checks(message)[0] == findings
    assert light_steps(message, follow_up=follow_up) == steps


ODD = {
    "empty": "",
    "white space": " \t\n\u2003\u00a0\r\n ",
    "one long word": "a" * 20_000,
    "NUL": "Hi Ana,\x00 your talk\x00 on tides\x00",
    "lone surrogates": "Hi Ana, \ud83d your talk \udc4d on tides\ud800",
    "right to left": "مرحبا آنا، أعجبني حديثك عن المد والجزر. \u202eabc\u202c שלום",
    "emoji families": "Hi Ana 👩‍👩‍👧‍👦👩🏽‍🔬🏳️‍🌈 your talk 👨‍👩‍👧 on tides 🇫🇮🇫🇮",
    "Thai": "สวัสดีค่ะคุณอนา ดิฉันชอบบทความของคุณเรื่องน้ำขึ้นน้ำลงมาก",
    "Chinese": "安娜您好，我很喜欢您关于潮汐的演讲。希望能向您学习！",
    "combining marks": "Hi A" + "\u0301" * 500 + "na, your talk",
    "only marks": "!?.,;:-–—…" * 50,
}


@pytest.mark.parametrize("text", ODD.values(), ids=ODD)
@pytest.mark.parametrize("with_brief", [False, True], ids=["alone", "with a brief"])
def test_odd_texts_get_findings_with_spans_inside(text: str, with_brief: bool) -> None:
    brief = Brief(
        platform="instagram",
        sender=Sender(name="Tom Hale", role="nurse"),
        recipient=Recipient(name="Ana Ruiz", facts=("spoke on tides",)),
    )
    # Proofreading has tests of its own, and takes seconds to load.
    given = brief if with_brief else None
    review = check(text, brief=given, platform="instagram", ignore=["PRF"])

    spans = [*review.findings, *(span for step in review.steps for span in step.spans)]
    assert review.text == text
    assert all(0 <= span.start <= span.end <= len(text) for span in spans)
    assert all(each.message and each.fix for each in review.findings)


@pytest.mark.parametrize("size", [100_000, 1_048_576])
@pytest.mark.parametrize("seed", ["a", "Hi Ana, your talk on tides. ", "👩‍👩‍👧 "], ids=repr)
def test_what_is_longer_than_any_message_is_a_clear_error(seed: str, size: int) -> None:
    text = (seed * (size // len(seed) + 1))[:size]

    with pytest.raises(TextTooLongError, match=f"{size:,}"):
        check(text)


def test_the_rules_themselves_take_a_word_of_any_length() -> None:
    findings, _ = run_checks(Message(text="a" * 100_000))

    assert all(0 <= found.start <= found.end <= 100_000 for found in findings)


SEEDS = [
    "a",
    " ",
    "\n",
    ".",
    ", ",
    "-",
    "'",
    "Ana ",
    "A.",
    "AA' ",
    "I'm a ",
    "i ",
    "here ",
    "Tide went. ",
    "I'm a nurse. ",
    "Could you call me? ",
    "data hive, ",
    "word here ",
    "[N",
    "[Name ",
    "{a",
    "<b ",
    "**a",
    "`a",
    "&a",
    "we met ",
    "add you to my ",
    "hope this ",
    "could you ",
    "thanks for ",
    "15 15 ",
    "1-",
    "love to connect ",
    "best ",
    "Best,\n",
    "\u200b",
    "é",
    "王",
    "🙂",
    "your x x ",
    "as a x x ",
    "call on ",
    "!?",
    "_",
    "$a",
    "X",
    "# ",
    "> ",
]


@pytest.mark.parametrize("seed", SEEDS, ids=repr)
def test_time_grows_with_the_length_and_no_faster(seed: str) -> None:
    brief = Brief(
        platform="x",
        sender=Sender(name="Tom Hale", organization="Northwind"),
        recipient=Recipient(name="Ana Ruiz"),
        relationship=Relationship.ACQUAINTANCE,
        tie="data hive at the tide nurse",
        avoid=("her move",),
    )

    def seconds(size: int) -> float:
        text = (seed * size)[:size]
        message = Message(text=text, brief=brief)
        start = time.process_time()
        run_checks(message)
        light_steps(message, follow_up=text)
        return time.process_time() - start

    seconds(100)
    # The best of three each, for the machine may be busy with something else.
    small = min(seconds(2_000) for _ in range(3))
    large = min(seconds(16_000) for _ in range(3))
    # Eight times the text may take twice that eight times the time, and some slack for the clock.
    assert large < 16 * small + 0.05
