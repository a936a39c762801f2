"""Each scorer says what it should of an output, and declines where it cannot say."""

from pathlib import Path

import pytest

import evals.scorers
from evals import Case, Output, list_scorers
from evals.outputs import Outcome
from evals.runner import scored
from evals.scorers import Average, Scorer
from tests.evals.making import case, finding, spent, text

EACH = pytest.mark.parametrize("scorer", list_scorers(), ids=lambda scorer: scorer.code)
ASKED = Output(outcome=Outcome.ASKED, said="Why?")
REFUSED = Output(outcome=Outcome.REFUSED, said="No.")
FAILED = Output(outcome=Outcome.FAILED, said="Broke.")
NOT_READY = text(offered=False)


@EACH
def test_it_says_what_it_is(scorer: Scorer) -> None:
    assert scorer.title
    assert scorer.about.endswith(".")
    assert (scorer.score is None) != (scorer.score_all is None)
    assert scorer.average is Average.SHARE or not scorer.guaranteed
    assert scorer.margin is None or not scorer.guaranteed


def test_files_are_named_after_their_scorers() -> None:
    folder = Path(evals.scorers.__file__).parent
    assert {path.stem for path in folder.glob("[!_]*.py")} == {one.code for one in list_scorers()}


@pytest.mark.parametrize(
    ("code", "given", "output", "score"),
    [
        ("within_limit", case(), text("x" * 200), 1),
        ("within_limit", case(), text("x" * 201), 0),
        ("within_limit", case(), text("x" * 199 + "🍞"), 0),
        ("within_limit", case(account="premium"), text("x" * 300), 1),
        ("within_limit", case(account="premium"), text("x" * 301), 0),
        ("within_limit", case(platform="instagram"), text("é" * 500), 1),
        ("within_limit", case(platform="instagram"), text("é" * 501), 0),
        ("within_limit", case(platform="facebook"), text("x" * 2001), 0),
        ("within_limit", case(platform="x"), text("x" * 10_000), 1),
        ("within_limit", case(kind="thank_you"), text("x" * 3000), 1),
        ("within_limit", case(kind="thank_you"), text("x" * 3001), 0),
        ("within_limit", case(), NOT_READY, None),
        ("no_unlinked_claim", case(), text(), 1),
        ("no_unlinked_claim", case(), text(unlinked=("Oslo",)), 0),
        ("no_unlinked_claim", case(), ASKED, None),
        ("must_not", case(), text(), None),
        ("must_not", case(must_not=("flan",)), text("A flannel shirt."), 1),
        ("must_not", case(must_not=("flan",)), text("A FLAN."), 0),
        ("must_not", case(must_not=("knee surgery",)), text("Your knee\n surgery."), 0),
        ("must_not", case(must_not=("🍞",)), text("Rye🍞bread"), 0),
        ("must_not", case(must_not=("flan",)), text("Hi.", follow_up="Some flan?"), 0),
        ("must_not", case(must_not=("flan",)), text("Flan.", offered=False), None),
        ("every_light", case(), text(), 1),
        ("every_light", case(), text(dark=("S4",)), 0),
        ("every_light", case(), REFUSED, None),
        ("asks_rightly", case(expect="ask"), ASKED, 1),
        ("asks_rightly", case(expect="ask"), text(), 0),
        ("asks_rightly", case(), ASKED, 0),
        ("asks_rightly", case(expect="refuse"), REFUSED, 1),
        ("asks_rightly", case(expect="ask"), FAILED, None),
        ("ready_rightly", case(), text(), 1),
        ("ready_rightly", case(), NOT_READY, 0),
        ("ready_rightly", case(), REFUSED, 0),
        ("ready_rightly", case(), FAILED, 0),
        ("ready_rightly", case(expect="refuse"), REFUSED, 1),
        ("ready_rightly", case(expect="refuse"), NOT_READY, 1),
        ("ready_rightly", case(expect="refuse"), text(), 0),
        ("ready_rightly", case(expect="ask"), ASKED, None),
        ("first_try", case(), text(prompts=("write",), writer="free"), 1),
        ("first_try", case(), text(prompts=("research", "write", "revise"), writer="free"), 0),
        ("first_try", case(), text(prompts=("write",), writer="frames"), 0),
        ("first_try", case(), text(prompts=("choose",), writer="guided"), None),
        ("findings_error", case(), text(findings=(finding(), finding("warning"))), 1),
        ("findings_warning", case(), text(findings=(finding("warning"),) * 3), 3),
        ("findings_advice", case(), text(findings=(finding(),)), 0),
        ("latency", case(), text(usage=spent(seconds=1.5)), 1.5),
        ("latency", case(), text(), None),
        ("tokens", case(), text(usage=spent(calls=1, input_tokens=90, output_tokens=9)), 99),
        ("tokens", case(), text(usage=spent(calls=1)), None),
        ("tokens", case(), text(), 0),
        ("money", case(), text(usage=spent(calls=1)), None),
        ("money", case(), text(usage=spent(cost=0.0)), 0),
        ("calls", case(), text(usage=spent(calls=3)), 3),
        ("calls", case(), FAILED, None),
    ],
)  # fmt: skip
def test_it_scores_as_it_says(code: str, given: Case, output: Output, score: float | None) -> None:
    scores, broken = scored(given, output)
    assert broken == {}
    assert scores[code] == score


def test_likeness_leaves_names_out_and_keeps_people_apart() -> None:
    (scorer,) = (one for one in list_scorers() if one.code == "similarity")
    named = {
        "Tom Reyes": "Hi Tom, your forge is a fine place.",
        "Ada Nwosu": "Hi Ada, your forge is a fine place.",
        "Bo Falk": "What did the night shift make of the new rota, Bo?",
    }
    given = [
        (one.model_copy(update={"brief": one.brief.model_copy(
            update={"recipient": one.brief.recipient.model_copy(update={"name": name})})}), text(said))
        for one, (name, said) in zip([case()] * 3, named.items(), strict=True)
    ]  # fmt: skip
    tom, ada, bo = scorer.score_all(given)
    assert tom == ada == 1.0
    assert bo < 0.6
    assert scorer.score_all([*given, (case(), ASKED)])[3] is None
    assert scorer.score_all(given[:1]) == [None]
    same_person = [given[0], given[0]]
    assert scorer.score_all(same_person) == [0.0, 0.0]


def test_a_scorer_that_crashes_is_a_recorded_failure(monkeypatch: pytest.MonkeyPatch) -> None:
    def crash(*_: object) -> float:
        raise ZeroDivisionError("no words")

    broken = Scorer(code="broken", title="b", about="b.", average=Average.MEAN, score=crash)
    monkeypatch.setattr("evals.runner.list_scorers", lambda: (broken, *list_scorers()))
    scores, crashed = scored(case(), text())
    assert crashed == {"broken": "ZeroDivisionError: no words"}
    assert "broken" not in scores
    assert scores["within_limit"] == 1
