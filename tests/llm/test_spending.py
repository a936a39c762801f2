"""The spending cap, against a real server that reports what it used, and one that does not."""

from __future__ import annotations

import multiprocessing
from datetime import date
from pathlib import Path

import pytest

from assistant.errors import ModelBusyError, ModelReplyError, SpendingCapError
from assistant.llm import open_model
from assistant.llm.capped import CappedModel
from assistant.llm.endpoint import Endpoint
from assistant.llm.opening import cap_run
from assistant.llm.prices import Price, price_of
from assistant.llm.purse import Cap, DayPurse, RunPurse, Spent
from assistant.settings import Settings
from tests.llm.asking import HASTY, PROMPT, Pick
from tests.llm.conftest import OpenEndpoint
from tests.llm.fault_server import Respond, document, error, reply, serving
from tests.scripted_model import ScriptedModel

DAY = date(2026, 11, 24)
PRICE = Price(read=1_000.0, write=2_000.0)
"""Dear enough that a few calls reach a cap: a tenth of a cent a token read."""
WHOLE = [{"message": {"content": '{"pick": "A"}'}, "finish_reason": "stop"}]


def asked(model: CappedModel) -> float:
    """Ask until the cap stops it, a hundred times at most; return what the server was paid."""
    paid = 0.0
    for _ in range(100):
        try:
            usage = model.ask(PROMPT, Pick, seed=1, max_tokens=20).usage
        except SpendingCapError:
            return paid
        paid += usage.cost or usage.input_tokens + usage.output_tokens
    raise AssertionError("a hundred calls, and no cap")


@pytest.mark.parametrize("usage", [{"prompt_tokens": 11, "completion_tokens": 7}, None])
@pytest.mark.parametrize("price", [PRICE, None])
def test_a_cap_is_never_passed_by_more_than_one_call(
    usage: dict[str, int] | None, price: Price | None, endpoint: OpenEndpoint, tmp_path: Path
) -> None:
    cap = Cap(dollars=2.0, tokens=1_500)
    one_call = 0.5 if price else 500
    for purse in (RunPurse(cap), DayPurse(cap, tmp_path, lambda: DAY)):
        with serving(document(choices=WHOLE, usage=usage)) as server:
            asked(CappedModel(endpoint(server.url), (purse,), price))
        assert 1 <= len(server.seen) < 100
        spent = purse.spent if isinstance(purse, RunPurse) else spent_on(purse)
        assert (spent.dollars if price else spent.tokens) <= (
            cap.dollars if price else cap.tokens
        ) + one_call
        assert (spent.tokens if price else spent.dollars) == 0


def spent_on(purse: DayPurse) -> Spent:
    """What a day's file comes to."""
    rows = [line.split() for line in purse.path.read_text().splitlines()]
    return Spent(sum(float(row[0]) for row in rows), sum(int(row[1]) for row in rows))


def test_what_is_refused_was_not_sent_and_says_what_to_do(endpoint: OpenEndpoint) -> None:
    with serving(reply({"pick": "A"})) as server:
        model = CappedModel(endpoint(server.url), (RunPurse(Cap(0.0, 0)),), None)
        with pytest.raises(SpendingCapError, match=r"FIRSTHELLO_CAP_RUN_TOKENS.*embedded"):
            model.ask(PROMPT, Pick, seed=1, max_tokens=20)
    assert not server.seen


@pytest.mark.parametrize(
    ("fault", "failure", "counts"),
    [(error(429), ModelBusyError, False), (reply("prose"), ModelReplyError, True)],
)
def test_a_failure_counts_where_the_model_may_have_read(
    fault: Respond, failure: type[Exception], counts: bool, endpoint: OpenEndpoint
) -> None:
    purse = RunPurse(Cap(1.0, 10_000))
    with serving(fault) as server:
        model = CappedModel(endpoint(server.url), (purse,), None)
        with pytest.raises(failure):
            model.ask(PROMPT, Pick, seed=1, max_tokens=20)
    assert bool(purse.spent.tokens) is counts


def test_the_day_outlives_the_process_and_ends_at_midnight(tmp_path: Path) -> None:
    cap = Cap(1.0, 100)
    DayPurse(cap, tmp_path, lambda: DAY).take(Spent(tokens=80))
    again = DayPurse(cap, tmp_path, lambda: DAY)
    with pytest.raises(SpendingCapError, match="80 of 100 tokens"):
        again.take(Spent(tokens=30))
    again.take(Spent(tokens=20))
    DayPurse(cap, tmp_path, lambda: date(2026, 11, 25)).take(Spent(tokens=100))


def _take_many(folder: Path, taken: multiprocessing.Queue[int]) -> None:
    purse = DayPurse(Cap(1.0, 500), folder, lambda: DAY)
    count = 0
    for _ in range(400):
        try:
            purse.take(Spent(tokens=1))
            count += 1
        except SpendingCapError:
            pass
    taken.put(count)


def test_two_processes_share_one_day(tmp_path: Path) -> None:
    context = multiprocessing.get_context("spawn")
    taken = context.Queue()
    both = [context.Process(target=_take_many, args=(tmp_path, taken)) for _ in range(2)]
    for each in both:
        each.start()
    counts = [taken.get(timeout=60) for _ in both]
    for each in both:
        each.join()
    assert sum(counts) == 500
    assert spent_on(DayPurse(Cap(1.0, 500), tmp_path, lambda: DAY)).tokens == 500


def test_the_file_holds_figures_and_nothing_else(tmp_path: Path) -> None:
    purse = DayPurse(Cap(1.0, 100), tmp_path, lambda: DAY)
    purse.take(Spent(dollars=0.5))
    assert purse.path.read_text() == "0.50000000 0\n"
    assert purse.path.stat().st_mode & 0o077 == 0


def test_old_days_are_forgotten(tmp_path: Path) -> None:
    for day in range(1, 20):
        DayPurse(Cap(1.0, 100), tmp_path, lambda day=day: date(2026, 10, day)).take(Spent(tokens=1))
    assert len(list(tmp_path.iterdir())) == 8


def test_a_folder_that_cannot_be_written_stops_paid_calls(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("")
    with pytest.raises(SpendingCapError, match="FIRSTHELLO_DATA"):
        DayPurse(Cap(1.0, 100), blocked / "data", lambda: DAY).take(Spent(tokens=1))


def test_caps_are_on_by_default_and_what_is_free_touches_no_file(tmp_path: Path) -> None:
    remote = Settings(model="tern-1", base_url="http://127.0.0.1:9/v1", data=tmp_path / "d")
    model = open_model(remote)
    assert isinstance(model, CappedModel)
    assert isinstance(cap_run(model, remote), CappedModel)
    free = ScriptedModel([])
    assert cap_run(free, remote) is free
    assert not isinstance(open_model(Settings()), CappedModel)
    assert not (tmp_path / "d").exists()


def test_a_price_is_known_for_its_host_only() -> None:
    known = price_of("gpt-5-mini", "api.openai.com")
    assert known is not None
    assert known.of(1_000_000, 1_000_000) == pytest.approx(2.25)
    assert price_of("gpt-5-mini-2026-01-02", "api.openai.com") == known
    assert price_of("gpt-5-mini", "127.0.0.1:8080") is None
    assert price_of("tern-1", "api.openai.com") is None


def test_a_known_price_is_told(endpoint: OpenEndpoint) -> None:
    with serving(reply({"pick": "A"})) as server:
        model = CappedModel(endpoint(server.url), (), PRICE)
        usage = model.ask(PROMPT, Pick, seed=1, max_tokens=20).usage
    assert usage.cost == pytest.approx(PRICE.of(11, 7))


def test_an_endpoint_alone_has_no_cap() -> None:
    """Tests and callers that bring their own model decide for themselves."""
    assert not isinstance(Endpoint("http://127.0.0.1:9/v1", "t", patience=HASTY), CappedModel)
