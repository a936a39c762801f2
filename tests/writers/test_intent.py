"""Intents as people type them, and the one reason that is said instead."""

import pytest

from assistant.types import Relationship, Tone
from assistant.writers.english.intent import is_empty_intent, read_intent
from assistant.writers.english.manners import reasons
from assistant.writers.english.saying import Shape
from tests.writers.voices import voice

# Said by Tom Hale to Ana Ruiz, warmly, in the first of the ways offered.
INTENTS = [
    ("two questions re: her kiln", "I'd like to ask two questions about your kiln."),
    ("could be a fit, 2 days a week", "It could be a fit, 2 days a week."),
    ("want to hear how they handled schema evolution", "I'd love to hear how you handled schema evolution."),
    ("how did she handle schema evolution?", "Can I ask: how did you handle schema evolution?"),
    ("can hobby people join a firing?", "A quick question: can hobby people join a firing?"),
    ("stay in touch", "I'd love to stay in touch."),
    ("keep in touch now that i moved to leeds", "I'd love to keep in touch now that I moved to Leeds."),
    ("reconnect, its been ages", "I'd love to reconnect. It's been ages."),
    ("reconnect, i'm in dublin now", "I'd love to reconnect. I'm in Dublin now."),
    ("advice on starting out as a midwife", "I'd love your advice on starting out as a midwife."),
    ("want her advice on grant writing", "I'd love your advice on grant writing."),
    ("her view on tidal power", "I'd love your view on tidal power."),
    ("learning how he glazes pots", "I'd love to learn how you glaze pots."),
    ("ask her about night shifts", "I'd like to ask you about night shifts."),
    ("job at her company", "I'd like to ask about the job at your company."),
    ("possible collaboration on a zine", "I'd love to talk about a possible collaboration on a zine."),
    ("pity we missed each other; exchange on rural clubs",
     "It's a pity we missed each other and I'd like to talk about an exchange on rural clubs."),
    ("curious about his kiln", "I'm curious about your kiln."),
    ("curious how she keeps the bees alive in winter", "I'm curious how you keep the bees alive in winter."),
    ("looking for a mentor in welding", "I'm looking for a mentor in welding."),
    ("i'm writing a thesis on tides and her data would help",
     "I'm writing a thesis on tides and your data would help."),
    ("thank him for fixing my bike", "I wanted to thank you for fixing my bike."),
    ("thanks!! that course is the reason i didnt give up",
     "I wanted to say thank you. That course is the reason I didn't give up."),
    ("an apology for being late", "I wanted to apologize for being late."),
    ("congratulate her on the salon", "I wanted to congratulate you on the salon."),
    ("connect w/ her about peer support", "I'd love to talk about peer support."),
    ("because we are moving to the same street", "I'm writing because we are moving to the same street."),
    ("wanna know if she still teaches evening classes", "I'd like to know if you still teach evening classes."),
    ("she might know a good physio", "You might know a good physio."),
    ("moving to leeds in may and don't know anyone", "I'm moving to Leeds in May and don't know anyone."),
    ("starting my first job in june, want to follow her writing",
     "I'm starting my first job in June and I'd like to follow your writing."),
    ("thinking of going into teaching, how did she make the switch",
     "I'm thinking of going into teaching. How did you make the switch?"),
    ("compare notes on weevils, not selling anything", "I'd love to compare notes on weevils."),
    ("catch up, tell him i passed the exam", "I'd love to catch up and tell you I passed the exam."),
    ("found a similar bug, want to compare how she reported it",
     "I found a similar bug and I'd like to compare how you reported it."),
    ("feedback on my portfolio", "I'd love your feedback on my portfolio."),
    ("help with my cv", "I'd like to ask for some help with my CV."),
    ("rematch", "I'd love a rematch."),
    ("thesis interview about warehouse work", "I'd love a thesis interview about warehouse work."),
    ("maybe the archive wants it", "Maybe the archive wants it."),
    ("question abt how she picks limits", "I'd like to ask how you pick limits."),
    ("congratulate the night team", "I wanted to congratulate the night team."),
    ("pick her brain on pricing", "I'd like to ask you about pricing."),
    ("invitation to do a reading", "I wanted to invite you to do a reading."),
    ("like her ceramics", "I like your ceramics."),
    ("show him how they came out", "I wanted to show you how they came out."),
    ("want to hear how they handled it, also ask about hiring", "I'd love to hear how you handled it."),
    ("pick her brain", "I'd love to ask you a few things."),
    ("talk shop", "I'd love to talk shop."),
    ("tips for new nurses", "I'd love your tips for new nurses."),
    ("call me", "A quick question: could you call me?"),
    ("send me her slides", "A quick question: could you send me your slides?"),
    ("glad he got elected & wanted to say so", "I'm glad you got elected and wanted to say so."),
    ("sorry we missed her", "I'm sorry we missed you."),
    ("is there any chance of the raw data", "Can I ask: is there any chance of the raw data?"),
    ("his post keeps coming to us, wheres he want it sent",
     "Your post keeps coming to us. Where do you want it sent?"),
    ("she does garden design for hotels, wd like to see how she plans planting",
     "You do garden design for hotels and I'd like to see how you plan planting."),
    ("how did she start? does she ship abroad?", "Can I ask: how did you start?"),
    ("how did she start and does she ship", "Can I ask: how did you start?"),
    ("want to hear how hes doing n if he still plays", "I'd love to hear how you're doing and if you still play."),
    ("moved to leeds, where i know nobody", "I moved to Leeds, where I know nobody."),
    # Who helps whom.
    ("help with the next one", "I'd love to help with the next one."),
    ("help with her next fair", "I'd love to help with your next fair."),
    ("help clean the tank", "I'd love to help clean the tank."),
    ("help with grants", "I'd love to talk about help with grants."),
    ("need help with the next one", "I'd like to ask for some help with the next one."),
    ("some help with my move", "I'd like to ask for some help with my move."),
    ("help finding a flat", "I'd like to ask for some help finding a flat."),
    # All that thanks are for.
    ("thank him on behalf of my patients", "I wanted to thank you on behalf of my patients."),
    ("thank him, it worked", "I wanted to say thank you. It worked."),
    ("thank her, i passed!!", "I wanted to say thank you. I passed!"),
    ("thanks, worked a treat", "I wanted to say thank you. It worked a treat."),
    ("thanks again for the lift", "I wanted to thank you again for the lift."),
    ("thank her because it saved us", "I wanted to thank you because it saved us."),
    # A question inside a sentence.
    ("hear how did she do it", "I'd love to hear how you did it."),
    ("know where does she buy clay", "I'd like to know where you buy clay."),
    ("ask did she ever try", "I'd like to ask whether you ever tried."),
    ("ask what is her favourite glaze", "I'd like to ask what your favourite glaze is."),
    ("new gate for the school", "I'd love to talk about a new gate for the school."),
    ("new to Leeds", "I'm new to Leeds."),
    ("keen cyclist", "I'm a keen cyclist."),
    ("nice to keep in contact with local business owners",
     "It would be nice to keep in contact with local business owners."),
]  # fmt: skip


def said(typed: str, tone: Tone = Tone.WARM) -> str:
    """The first way an intent is put into words."""
    spoken = voice(tone=tone)
    return reasons(read_intent(typed, spoken), spoken, has_tie=True)[0]


@pytest.mark.parametrize(("typed", "expected"), INTENTS, ids=[typed for typed, _ in INTENTS])
def test_says_one_reason_to_the_recipient(typed: str, expected: str) -> None:
    assert said(typed) == expected


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "networking",
        "connect",
        "just connect",
        "to add you to my network",
        "n/a",
        "?",
        "say hi",
        "her",
        "want to",
        "not sure",
        "no reason really",
        "hello",
    ],
)
def test_knows_when_there_is_no_reason(typed: str) -> None:
    assert is_empty_intent(typed)
    assert read_intent(typed, voice()) is None


def test_the_tone_chooses_the_words() -> None:
    assert (
        said("hear how they test pumps", Tone.FORMAL)
        == "I would be glad to hear how you test pumps."
    )
    assert said("hear how they test pumps", Tone.NEUTRAL) == "I'd like to hear how you test pumps."


def test_without_a_reason_the_plain_one_fits_the_relationship() -> None:
    friends, stranger = (
        voice(relationship=Relationship.FRIEND_FAMILY), voice(relationship=Relationship.INFLUENCER_BRAND)
    )  # fmt: skip
    assert "touch" in reasons(None, friends, has_tie=True)[0]
    assert "touch" not in reasons(None, stranger, has_tie=False)[0]


@pytest.mark.parametrize(
    ("typed", "shape", "words"),
    [
        ("how did she get the crew to agree", Shape.ASKED, "how did she get the crew to agree"),
        ("hear how did she get them to agree", Shape.TO_DO, "hear how she got them to agree"),
        ("ask how does he do it", Shape.TO_DO, "ask how he does it"),
    ],
)
def test_a_question_about_somebody_else_is_asked_or_told(
    typed: str, shape: Shape, words: str
) -> None:
    aim = read_intent(typed, voice(), spoken_to=False)
    assert aim is not None
    assert (aim.shape, aim.words) == (shape, words)
