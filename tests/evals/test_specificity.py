"""Specificity: near 0 for what anybody could be told, high for the brief's particulars."""

import pytest

from assistant import parse_brief
from evals import Case, load_cases
from evals.outputs import Outcome, Output
from evals.scorers.specificity import SCORER
from tests.evals.making import case, text

FORGE = """
platform: linkedin
sender: {name: Ines Falk, role: apprentice welder, organization: Tidewater Yard, about: mends hulls}
recipient:
  name: Tom Reyes
  role: blacksmith
  organization: Keel Lane Forge
  profile: Tom Reyes. Teaches quenching to beginners. Experienced professional. Divorced.
  facts: [rebuilt the harbor anchor]
tie: took his saturday class last spring
intent: ask which tongs to buy, and connect
avoid: [the divorce]
"""
GENERIC = [
    "Hi {}, I was impressed by your profile. I'd love to connect and learn more about your work.",
    "Hello {}, I came across your experience. Looking forward to hearing from you!",
    "Dear {}, I'd like to add you to my professional network on LinkedIn. Best regards",
    "I'm always looking to expand my network with people in the industry. Let's share ideas!",
    "Hi {}, I hope this message finds you well. Would you be open to a quick call?",
]
NOTE = "Hi Tom, I took your Saturday class last spring. Which tongs should I buy? Thanks!"


def scored(said: str, given: Case | str = FORGE) -> float | None:
    """The score of a text for a case, or for a brief as it is typed."""
    if isinstance(given, str):
        given = case().model_copy(update={"brief": parse_brief(given)})
    return SCORER.score(given, text(said))


def test_a_generic_text_scores_near_zero_whatever_the_brief() -> None:
    for given in load_cases():
        name = given.brief.recipient.name.split()[0]
        for said in GENERIC:
            assert (scored(said.format(name), given) or 0.0) <= 0.1, given.id
    assert scored(GENERIC[0].format("Tom")) == 0.0


def test_a_note_of_particulars_scores_high_and_padding_lowers_it() -> None:
    assert scored(NOTE) > 0.8
    padded = f"{NOTE} I hope you have an amazing week and I admire your inspiring journey."
    assert 0.3 < scored(padded) < 0.6
    assert scored(padded) < scored(f"{padded} You rebuilt the harbor anchor.") < 1.0


def test_saying_a_word_again_changes_nothing() -> None:
    said = "Hi Tom, I admire your forge."
    assert scored(said) == 0.5
    assert scored(f"{said} A forge! Forges, the forge, forging.") == 0.5
    assert scored(f"{said} I admire, admire, admire it.") == 0.5


@pytest.mark.parametrize(
    ("said", "score"),
    [
        ("You anchored in harbors.", 1.0),  # other endings of the same words
        ("Ein schönes Feuer.", 0.0),
        ("Your quenching beginners.", 1.0),  # the profile
        ("Your blacksmith forge.", 1.0),  # role and organization of the reader
        ("I'm Ines Falk, an apprentice welder at Tidewater Yard, and I mend hulls.", 0.0),
        ("I'm an apprentice welder and I like tongs.", 0.5),  # the sender's own counts neither way
        ("The divorce and the anchor.", 0.5),  # what is to be left out earns nothing
        ("A professional connection.", 0.0),  # in the brief, and in every other
        ("So experienced!", 0.0),  # nor in other endings
        ("Tongs, x y z.", 1.0),  # single letters are no words
        ("Tom Reyes, hello Tom!", 0.0),
        ("", 0.0),
    ],
)
def test_what_counts_for_it_and_what_does_not(said: str, score: float) -> None:
    assert scored(said) == score


def test_what_the_two_share_counts_though_the_sender_is_it_too() -> None:
    shared = FORGE.replace("took his saturday class last spring", "both at Tidewater Yard")
    assert scored("We're both at Tidewater Yard.", shared) == 1.0
    assert scored("We're both at Tidewater Yard.") == 0.0


@pytest.mark.parametrize(
    "field",
    [
        "news: the lens comes down", "offer: can lend my lens", "reason: the lens cracked",
        "until: when the lens is back", "thing: {title: a film on the lens}", "note: your lens?",
        "thing: {link: example.com/lens}", "third: {name: Ada, facts: [ground the lens]}",
        "third: {name: Ada, role: lens grinder}", "earlier: {text: I asked about your lens}",
        "post: We cleaned the lens.",
    ],
)  # fmt: skip
def test_each_field_of_a_kind_has_particulars(field: str) -> None:
    assert scored("The lens, the marrow.") == 0.0
    assert scored("The lens, the marrow.", f"{FORGE}\n{field}") == 0.5


def test_other_languages_have_usual_words_of_their_own() -> None:
    brief = FORGE.replace("took his saturday class last spring", "zusammen beim Schweißkurs")
    said = "Hallo Tom, wir waren zusammen beim Schweißkurs. Ich freue mich!"
    assert scored(said, f"{brief}\nlanguage: de") == pytest.approx(1 / 3)
    assert scored(said, f"{brief}\nlanguage: fi") is None


def test_it_declines_where_there_is_nothing_to_measure() -> None:
    bare = FORGE.partition("recipient:")[0] + "recipient: {name: Tom Reyes}\nintent: to connect"
    assert scored(NOTE, bare) is None
    assert SCORER.score(case(), Output(outcome=Outcome.ASKED)) is None
    assert SCORER.score(case(), Output(outcome=Outcome.FAILED)) is None
