"""What the sender says of themselves in fragments: reasons, news, times; or nothing, so that we ask."""

import pytest

from assistant.types import Brief, Recipient, Sender
from assistant.writers.english.earlier import wish_in
from assistant.writers.english.statement import own_reason, statement
from assistant.writers.english.until import until
from assistant.writers.english.voice import voice_of

VOICE = voice_of(
    Brief(platform="x", sender=Sender(name="Ana Ruiz"), recipient=Recipient(name="Tom Hale")), ()
)

REASONS = {
    "only ppl ive worked with": "I keep this to people I've worked with",
    "family only pls": "I keep this to family",
    "its just for close friends": "it's just for close friends",
    "i only add people ive met": "I only add people I've met",
    "not taking new clients": "I'm not taking new clients",
    "too many requests, cant keep up": "I have too many requests, and I can't keep up",
    "dont do business on fb": "I don't do business on Facebook",
    "never met him": "we don't know each other",
    "my employer doesnt allow it": "my employer doesn't allow it",
    "conflict of interest": "I have a conflict of interest",
    "on leave": "I'm on leave",
    "because of my office i only connect with family": "because of my office, I only connect with "
    "family",
    "i teach his kid": "I teach your kid",
}
UNFIT = ["he looks fake", "spam", "weird vibes", "not interested", "no", "idk", "you're rude", "?"]
NEWS = {
    "moving to leeds in may": "I'm moving to Leeds in May",
    "now run the lab": "I now run the lab",
    "just had a baby": "I just had a baby",
    "new job at the mill": "I have a new job at the mill",
    "book is out in march": "my book is out in March",
    "paper accepted": "my paper was accepted",
    "changed fields, now in logistics": "I changed fields, and I'm now in logistics",
    "our app is live": "our app is live",
    "can finally weld": "I can finally weld",
    "read her new book": "I read your new book",
    "nothing new": "",
}
TIMES = {
    "end of march": "until the end of March",
    "mid jan": "until the middle of January",
    "2 wks": "two weeks",
    "2-3 weeks": "two to three weeks",
    "couple of weeks": "a couple of weeks",
    "after xmas": "until after Christmas",
    "once im back": "until I'm back",
    "when exams r over": "until the exams are over",
    "new year": "until the New Year",
    "not before april": "until April",
    "next mon": "until next Monday",
    "q1": "until Q1",
    "dunno": "",
    "later": "",
    "a bit": "",
}


@pytest.mark.parametrize(("typed", "said"), REASONS.items())
def test_a_reason_becomes_a_clause(typed: str, said: str) -> None:
    assert own_reason(typed, VOICE) == said


@pytest.mark.parametrize("typed", UNFIT)
def test_an_unfit_reason_gives_nothing(typed: str) -> None:
    assert own_reason(typed, VOICE) == ""


@pytest.mark.parametrize(("typed", "said"), NEWS.items())
def test_news_become_a_clause(typed: str, said: str) -> None:
    assert statement(typed, VOICE) == said


@pytest.mark.parametrize(("typed", "said"), TIMES.items())
def test_a_time_stands_after_i_need(typed: str, said: str) -> None:
    assert until(typed, VOICE) == said


@pytest.mark.parametrize(
    ("text", "wish"),
    [
        ("I'd love to hear how you pick\nplants for clay. Dee", "hear how you pick plants for clay"),
        ("hey! want to ask how you cleared the footage. bram", "ask how you cleared the footage"),
        ("I'm a nurse and would love to hear about the ward.", "hear about the ward"),
        ("Hi Tom, I'd like to connect with you.", ""),
        ("Hi Tom, lovely talk!", ""),
    ],
)  # fmt: skip
def test_an_earlier_message_tells_its_wish(text: str, wish: str) -> None:
    assert wish_in(text) == wish
