"""Tapes: what the embedded model said, recorded once, so that anybody can replay it without one.

A tape is a vcrpy cassette, `evals/tapes/SYSTEM/CASE.yaml`: what one case tagged `ci` asks. A case
that asks nothing has none. It is matched on method, path and body; the host is left out, for the
server's port is random. Of the headers only those on a list are kept, and of a reply's body only
what is read.
"""

from __future__ import annotations

import json
import shutil
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from evals import drafting
from evals.cases import CaseError, load_cases
from evals.runner import Watcher, run
from evals.systems import System, load_system
from evals.versions import code_hash

if TYPE_CHECKING:
    from collections.abc import Iterator

    from assistant import Model
    from evals.cases import Case
    from evals.outputs import Output
    from evals.runs import Run

TAPES = Path(__file__).parent / "tapes"
"""Where the tapes are."""

TAG = "ci"
"""The cases that are on tape."""

LONGEST = 50
"""Requests a tape holds at most: finding one means trying all before it."""

TAPED_HOST = "model.test"
"""Stands on every tape in place of the server that was recorded."""

KEPT_HEADERS = frozenset({"content-type"})
"""What else a request or reply carries names an account or a machine."""

MATCHED_ON = ("method", "path", "query", "json_body")
"""Two requests that agree in these are the same."""

_NOT_ON_TAPE = "CannotOverwriteExistingCassette"
"""How vcrpy calls a request that is not on the tape."""

_KEPT_BODY = frozenset({"choices", "error", "model", "object", "timings", "usage"})


def scrub_request(request: Any) -> Any:
    """Keep what a request says, not whom it was sent to or by whom. Done twice, no different."""
    parts = urlsplit(request.uri)
    request.uri = parts._replace(scheme="http", netloc=TAPED_HOST).geturl()
    request.headers = {
        name: value for name, value in request.headers.items() if name.lower() in KEPT_HEADERS
    }
    return request


def scrub_response(response: dict[str, Any]) -> dict[str, Any]:
    """Keep what a reply says, without account, server or time. Done twice, no different."""
    headers = response["headers"]
    kept = {name: value for name, value in headers.items() if name.lower() in KEPT_HEADERS}
    body = dict(response["body"])
    body["string"] = _scrub_body(body.get("string"))
    return response | {"headers": kept, "body": body}


def match_json_body(one: Any, other: Any) -> None:
    """Two requests are the same only if they ask the same."""
    bodies = [json.loads(request.body or b"null") for request in (one, other)]
    assert bodies[0] == bodies[1]  # noqa: S101 - how vcrpy's matchers say no


@contextmanager
def tape(path: Path, *, record: bool) -> Iterator[Any]:
    """Record onto a tape, or play it. While it plays nothing else may be asked.

    Raises:
        CaseError: vcrpy is not installed.
    """
    try:
        from vcr import VCR
        from vcr.record_mode import RecordMode
    except ImportError:
        raise CaseError("Tapes need vcrpy: install firsthello's [dev] extra.") from None
    recorder = VCR(
        record_mode=RecordMode.ALL if record else RecordMode.NONE,
        match_on=MATCHED_ON,
        before_record_request=scrub_request,
        before_record_response=scrub_response,
        decode_compressed_response=True,
    )
    recorder.register_matcher("json_body", match_json_body)
    with recorder.use_cassette(str(path)) as cassette:
        yield cassette


def taped_cases() -> tuple[Case, ...]:
    """The cases that are on tape."""
    return load_cases(tags=[TAG])


def replay(
    system: System | str, *, folder: Path, tapes: Path = TAPES, watcher: Watcher | None = None
) -> Run:
    """Run the taped cases from a system's tape. Nothing is sent, started or waited for.

    Raises:
        CaseError: There is no tape, it is of other prompts, or vcrpy is not installed.
    """
    chosen = load_system(system) if isinstance(system, str) else system
    name = f"{chosen.name}-taped"
    if not (tapes / chosen.name).is_dir():
        raise CaseError(f"There is no tape of {chosen.name}; `python -m evals record` makes it.")
    # The tape may be another than last time, so nothing is taken up.
    (folder / f"{name}.jsonl").unlink(missing_ok=True)
    model = chosen.open_model(served_at=f"http://{TAPED_HOST}/v1")
    deck = _Deck(chosen, tapes / chosen.name, model, record=False)
    made = run(
        chosen, cases=taped_cases(), name=name, folder=folder, answerer=deck.answer,
        code=code_hash(), watcher=watcher,
    )  # fmt: skip
    if unknown := [one.case.id for one in made.results if _NOT_ON_TAPE in one.output.said]:
        raise CaseError(
            f"The tape is of other prompts, writers or cases: {len(unknown)} ask what is not on "
            f"it ({', '.join(unknown[:3])}). `python -m evals record` makes it anew."
        )
    if not all(deck.played.values()):
        raise CaseError("The tape holds more than is asked. `python -m evals record` trims it.")
    return made


class _Deck:
    """Drafts each case with its own tape running."""

    def __init__(self, system: System, folder: Path, model: Model | None, *, record: bool) -> None:
        """Put the tapes in."""
        self._answer = partial(drafting.answer, system=system, model=model, timed=False)
        self._folder = folder
        self._record = record
        self.lengths: dict[str, int] = {}
        """Requests on the tape of each case."""
        self.played: dict[str, bool] = {}
        """Whether all of a case's tape was asked for."""

    def answer(self, case: Case, /, *, repeat: int) -> Output:
        """Draft one case."""
        with tape(self._folder / f"{case.id}.yaml", record=self._record) as cassette:
            output: Output = self._answer(case, repeat=repeat)
        self.lengths[case.id] = len(cassette)
        self.played[case.id] = self._record or cassette.all_played
        return output


def record(
    system: System | str, *, folder: Path, tapes: Path = TAPES, watcher: Watcher | None = None
) -> int:
    """Record a system's tapes again, from the embedded model; the old ones go at the end.

    Returns:
        How many requests the tapes hold.

    Raises:
        CaseError: The system has no embedded model, something failed, or it is too long for a
            tape; the old tape is left as it was.
    """
    chosen = load_system(system) if isinstance(system, str) else system
    if chosen.model != "embedded":
        raise CaseError(f"Only the embedded model is recorded; {chosen.name} asks another.")
    fresh = folder / "tapes"
    deck = _Deck(chosen, fresh, chosen.open_model(), record=True)
    made = run(
        chosen, cases=taped_cases(), name=f"{chosen.name}-recorded", folder=folder,
        answerer=deck.answer, code=code_hash(), watcher=watcher,
    )  # fmt: skip
    failed = [one.case.id for one in made.results if one.output.outcome.value == "failed"]
    longest = max(deck.lengths.values())
    if failed or not 0 < longest <= LONGEST:
        raise CaseError(
            f"Not recorded: {longest} requests (1 to {LONGEST} fit a tape); "
            f"failed: {', '.join(failed) or 'none'}."
        )
    shutil.rmtree(tapes / chosen.name, ignore_errors=True)
    shutil.copytree(fresh, tapes / chosen.name)
    return sum(deck.lengths.values())


def _scrub_body(body: object) -> object:
    """A reply's body with only what is read from it; as it came where it is no JSON object."""
    try:
        document = json.loads(body) if isinstance(body, str | bytes) else None
    except ValueError:
        return body
    if not isinstance(document, dict):
        return body
    kept = {name: value for name, value in document.items() if name in _KEPT_BODY}
    for choice in kept.get("choices") or ():
        if isinstance(choice, dict) and isinstance(choice.get("logprobs"), dict):
            tokens = choice["logprobs"].get("content") or ()
            choice["logprobs"] = {"content": [_token(token) for token in tokens]}
    text = json.dumps(kept, ensure_ascii=False)
    return text.encode() if isinstance(body, bytes) else text


def _token(token: dict[str, Any]) -> dict[str, Any]:
    """A token and how likely it was, without its rivals."""
    return {name: token[name] for name in ("token", "logprob") if name in token}
