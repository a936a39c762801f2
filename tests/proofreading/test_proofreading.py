"""The engines themselves, in their process: what they find, what they must not, and how they end."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

import assistant.proofreading.proofreader as shared
from assistant.proofreading import known_words, proofread
from assistant.proofreading.engine_process import EngineProcess
from assistant.types import Brief, Recipient, Sender

ROOT = Path(__file__).parents[2]


def marked(text: str, *known: str) -> dict[str, str]:
    """The passages marked in a text, with the sort of slip each is."""
    read = proofread(text, known=known_words(own=known), wait=True)
    assert read.slips is not None, read.why_not
    assert all(0 <= slip.start < slip.end <= len(text) for slip in read.slips)
    return {text[slip.start : slip.end]: slip.kind.value for slip in read.slips}


@pytest.mark.parametrize(
    ("text", "slips"),
    [
        ("Hi Ana, I beleive we met in Leeds.", {"beleive": "spelling"}),
        ("Hi Ana, I'm a engineer in Leeds.", {"a": "article"}),
        ("Hi Ana, its been a while.", {"its": "grammar"}),
        ("Hi Ana, i liked your talk.", {"i": "grammar"}),
        ("Teh panel in Leeds was great.", {"Teh": "spelling"}),
        ("Hi Ana, I have went to your workshop.", {"went": "grammar"}),
    ],
)
def test_slips_are_found(text: str, slips: dict[str, str]) -> None:
    assert marked(text) == slips


@pytest.mark.parametrize(
    "text",
    [
        "Hi Siobhán, Zsófia Kádár told me about KubeCon and the eBPF track in Tromsø.",
        "Hi Lotte, your programme on organising colour archives was an honour to read.",
        "Hi Lotte, your program on organizing color archives was an honor to read.",
        "Hi Aoife, an SAP consultant and an RNA lab, a UK grant, an hour, a one-off, a European.",
        "Hi Ravi, loved #WomenInTech and @tide.maker on quillmoor.example/talks, 3.5h of it 👩‍👩‍👧‍👦",
        "Thanks a lot for the dbt models!\n\nGroetjes,\nFemke",
    ],
)
def test_names_brands_and_both_spellings_are_left_alone(text: str) -> None:
    assert marked(text) == {}


def test_what_the_brief_says_is_rightly_spelled() -> None:
    brief = Brief(
        platform="linkedin",
        sender=Sender(name="Ines Falk", organization="nordhafn"),
        recipient=Recipient(name="Tom Reyes", profile="Keeps a smithblog on coldjoints"),
        tie="met at the weldathon",
    )
    text = "The weldathon at nordhafn, your smithblog's post and coldjoints: wonderfull."
    read = proofread(text, known=known_words(brief=brief, own=("smithly",)), wait=True)

    assert [text[slip.start : slip.end] for slip in read.slips] == ["wonderfull"]
    assert read.slips[0].suggestions[0] == "wonderful"


def test_places_are_code_points_whatever_stands_before() -> None:
    assert marked("👨‍👩‍👧‍👦 Zsófia 王伟 שלום \udc80 I beleive so.") == {"beleive": "spelling"}


@pytest.mark.parametrize(
    "text",
    ["", " \n\t", "\0\0 so", "\ud800", "x" * 10_000, "(" * 3_000, "王" * 3_000, "สวัสดีครับ " * 300],
    ids=["empty", "blank", "nul", "surrogate", "one word", "brackets", "Chinese", "Thai"],
)
def test_odd_texts_are_read_and_the_engines_live_on(text: str) -> None:
    marked(text)
    assert marked("I beleive so.") == {"beleive": "spelling"}


def test_several_threads_get_their_own_answers() -> None:
    found: dict[int, dict[str, str]] = {}
    texts = {number: f"Number {'very ' * number}beleive{'x' * number} so." for number in range(4)}

    def read(number: int) -> None:
        found[number] = marked(texts[number])

    threads = [threading.Thread(target=read, args=(number,)) for number in texts]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert {number: list(slips) for number, slips in found.items()} == {
        number: [f"beleive{'x' * number}"] for number in texts
    }


def test_a_proofreader_that_dies_is_told_and_started_again() -> None:
    marked("So.")
    os.kill(shared._shared._process.pid, signal.SIGKILL)
    read = proofread("I beleive so.", known=frozenset(), wait=False)

    assert read.slips is None
    assert read.why_not in {shared.STOPPED, shared.LOADING}
    assert marked("I beleive so.") == {"beleive": "spelling"}


def test_while_it_loads_nobody_waits() -> None:
    engines = EngineProcess(background=True)
    try:
        assert not engines.ready
        engines.wait()
        assert engines.ready
        assert engines.engines
    finally:
        engines.end()
    assert engines.remarks("I beleive so.") is None


def test_a_system_that_starts_no_process_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shared, "_shared", None)
    monkeypatch.setattr(sys, "executable", str(ROOT / "no-such-python"))
    read = proofread("I beleive so.", known=frozenset(), wait=True)

    assert (read.slips, read.why_not) == (None, shared.REFUSED)


def test_without_any_engine_it_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("harper", "lt_py"):
        (tmp_path / f"{name}.py").write_text("raise ImportError('not here')\n")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    monkeypatch.setattr(shared, "_shared", None)
    read = proofread("I beleive so.", known=frozenset(), wait=True)

    assert (read.slips, read.why_not) == (None, shared.MISSING)
    shared._shared.end()


def test_harper_alone_is_enough(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "lt_py.py").write_text("raise ImportError('not here')\n")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    monkeypatch.setattr(shared, "_shared", None)
    found = marked("Hi Zsófia, I beleive your colour guide could of been a honour for an tailor.")

    assert shared._shared.engines == ("harper",)
    assert found == {"beleive": "spelling", "could of": "grammar", "an": "article"}
    shared._shared.end()


def test_what_the_engines_print_never_comes_between(tmp_path: Path) -> None:
    (tmp_path / "harper.py").write_text("print('gerund_form: hearing')\nraise ImportError\n")
    (tmp_path / "lt_py.py").write_text("import os\nos.write(1, b'noise')\nraise ImportError\n")
    done = subprocess.run(
        [sys.executable, "-P", str(ROOT / "assistant/proofreading/worker.py")],
        input='"so"\n', capture_output=True, text=True, timeout=60, check=True,
        env={**os.environ, "PYTHONPATH": str(tmp_path)},
    )  # fmt: skip

    assert done.stdout == '{"engines": []}\n[]\n'
    assert "noise" in done.stderr


def test_real_engines_print_nothing() -> None:
    done = subprocess.run(
        [sys.executable, "-P", str(ROOT / "assistant/proofreading/worker.py")],
        input='"I look forward to hear from you. I am looking forward to meet you."\n',
        capture_output=True, text=True, timeout=60, check=True,
    )  # fmt: skip

    assert done.stderr == ""
    assert len(done.stdout.splitlines()) == 2


STARTED_AND_LEFT = """
import time
from assistant import proofreading
import assistant.proofreading.proofreader as shared
proofreading.start()
print(shared._shared._process.pid, flush=True)
time.sleep({pause})
{end}
"""


@pytest.mark.parametrize(
    ("pause", "end"), [(0, ""), (0.5, "raise SystemExit(3)"), (0.2, "import os; os._exit(0)")]
)
def test_leaving_while_it_loads_hangs_nowhere_and_leaves_nothing(pause: float, end: str) -> None:
    code = STARTED_AND_LEFT.format(pause=pause, end=end)
    done = subprocess.run(
        [sys.executable, "-c", code],
        check=False,
        capture_output=True,
        text=True,
        timeout=30,
        cwd=ROOT,
    )

    assert done.stderr == ""
    child = int(done.stdout)
    waits_until = time.monotonic() + 20
    while _runs(child):
        assert time.monotonic() < waits_until, "the engines' process outlives its parent"
        time.sleep(0.05)


def _runs(process: int) -> bool:
    """Whether a process is there and has not ended."""
    try:
        state = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0]
    except (FileNotFoundError, ProcessLookupError):
        return False
    return state != "Z"
