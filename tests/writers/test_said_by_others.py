"""Classes of input that many people type: what is jotted, shouted, half said or second language."""

import pytest

from assistant.types import Brief, Recipient, Sender
from assistant.writers.english.intent import read_intent
from assistant.writers.english.introduction import introductions
from assistant.writers.english.question import whole_question
from assistant.writers.english.second_language import as_said_in_english
from assistant.writers.english.shorthand import write_out
from assistant.writers.english.statement import own_reason, statement
from assistant.writers.english.tie import read_tie
from assistant.writers.english.until import until
from assistant.writers.material import gather
from assistant.writers.places import PLACES
from tests.writers.voices import voice

REASONS = {
    "pupils only on here sorry": "I keep this to pupils",
    "full up til easter": "I'm full up until Easter",
    "about to move house": "I'm about to move house",
    "harvest season": "it's harvest season",
    "dad's in hospital": "my dad's in hospital",
    "no budget this year": "I have no budget this year",
    "oven broke": "my oven broke",
    "NIGHT SHIFTS TILL THEN": "I have night shifts until then",
    "I do not know this man and my son says no": "we don't know each other, and my son says no",
}
NEWS = {
    "had a baby girl in june, named her after grandma": "I had a baby girl in June and named her "
    "after grandma",
    "Since my last message the council published a plan": "the council published a plan",
    "done 2 walls": "I've done 2 walls",
    "in the meantime we opened": "we opened",
    "wrote a short list, can send it": "I wrote a short list, and I can send it",
    "ive just opened, small shop, 3 looms": "I've just opened",
    "we moved, and our shop is open": "we moved, and our shop is open",
}
TIMES = {
    "thesis is handed in on 2 may": "until the thesis is handed in on 2 May",
    "once the elections over": "until the elections are over",
    "when the roof's done": "until the roof's done",
    "week after next": "until the week after next",
    "when it's quieter": "until it's quieter",
    "after the harvest, so november": "until November",
    "baby is due 3rd dec so maybe feb?": "",
    "june is over": "until June is over",
}
INTENTS = {
    "Founder of Loomlight. We make lamps. Want to learn how she tests them": "We make lamps and I'd "
    "like to learn how you test them",
    "hows she does the night handover": "how you do the night handover",
    "our open day on 6 december": "invite you to our open day on 6 December",
    "I should like to know whether he writes for the council": "know whether you write for the "
    "council",
    "could i ask u 2 questions": "could I ask you 2 questions",
}
TIES = {
    "we have met on the cattle congress in Ghent in september": "We met at the cattle congress in "
    "Ghent in September.",
    "we were in the panel about rent": "We were on the panel about rent.",
}


@pytest.mark.parametrize(("typed", "said"), REASONS.items())
def test_a_reason_gets_what_it_lacks(typed: str, said: str) -> None:
    assert own_reason(typed, voice()) == said


@pytest.mark.parametrize(("typed", "said"), NEWS.items())
def test_news_is_told_without_notes_and_lead_ins(typed: str, said: str) -> None:
    assert statement(typed, voice()) == said


@pytest.mark.parametrize(("typed", "said"), TIMES.items())
def test_a_time_is_a_whole_clause_or_is_asked_for(typed: str, said: str) -> None:
    assert until(typed, voice()) == said


@pytest.mark.parametrize(("typed", "said"), INTENTS.items())
def test_a_reason_to_write_is_the_wish_in_it(typed: str, said: str) -> None:
    aim = read_intent(typed, voice())
    assert aim is not None
    assert aim.words == said


@pytest.mark.parametrize(("typed", "said"), TIES.items())
def test_a_tie_from_a_second_language_is_put_right(typed: str, said: str) -> None:
    assert read_tie(typed, voice()) == (said,)


@pytest.mark.parametrize("fine", ["we met on the ferry", "met on the wedding day", "in the March"])
def test_what_is_english_already_stays(fine: str) -> None:
    assert as_said_in_english(f"{fine} storm") == f"{fine} storm"


@pytest.mark.parametrize(
    ("about", "said"),
    [
        ("16 and in year 11, want to study law", "I'm 16 and in year 11 and want to study law"),
        ("retired, 71", "I'm retired"),
        ("new to leeds", "I'm new to Leeds"),
    ],
)
def test_an_age_is_no_profession(about: str, said: str) -> None:
    assert introductions(Sender(name="Tom Hale", about=about), voice())[0] == said


def test_a_question_without_a_verb_is_asked_politely() -> None:
    assert whole_question("agency or direct") == "may I ask: agency or direct"
    assert whole_question("are you the baker") == "are you the baker"


def test_only_an_object_is_written_out() -> None:
    assert write_out("u 2 fans") == "u 2 fans"


@pytest.mark.parametrize(
    ("news", "intent", "said"),
    [
        ("they reopened the quarry", "hear how you cut stone", ("they reopened the quarry",)),
        ("she turned 9", "get my daughter into the choir", ("she turned 9",)),
        ("she turned 9", "hear how you cut stone", ()),
        ("read her new book", "hear how you cut stone", ("I read your new book",)),
    ],
)
def test_news_that_opens_with_others_is_not_told_of_the_reader(
    news: str, intent: str, said: tuple[str, ...]
) -> None:
    brief = Brief(
        kind="follow_up",
        platform="x",
        sender=Sender(name="Tom Hale"),
        recipient=Recipient(name="Ana Ruiz"),
        intent=intent,
        news=news,
    )
    assert PLACES["news"](gather(brief, ())) == said
