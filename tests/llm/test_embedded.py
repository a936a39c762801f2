"""The embedded model, running: it obeys the schema, repeats itself, and keeps to itself."""

import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from importlib import metadata
from pathlib import Path
from typing import Annotated, Literal

import pytest
from pydantic import BaseModel, Field, RootModel, SecretStr, create_model

from assistant.errors import (
    ContextOverflowError,
    ModelCutOffError,
    ModelKeyError,
    ModelMissingError,
)
from assistant.llm import FilledPrompt
from assistant.llm.embedded import EmbeddedModel, ModelFile, find_model_file
from assistant.llm.endpoint import Endpoint
from assistant.llm.opening import open_embedded

pytestmark = pytest.mark.embedded

CHOOSE = FilledPrompt(
    name="choose",
    version=1,
    system="You choose the sentence that fits best.",
    user="Greet Ana Ruiz. A: Hi Ana, B: Dear Sir or Madam, C: Hey you,",
    temperature=0,
)


class Choice(BaseModel):
    """One of three."""

    pick: Literal["A", "B", "C"]


class Letter(RootModel[Literal["A", "B", "C"]]):
    """One of three, with nothing round it."""


class Line(BaseModel):
    """A short line."""

    line: Annotated[str, Field(max_length=12)]


def test_it_obeys_the_schema_and_says_what_it_cost(embedded: EmbeddedModel) -> None:
    reply = embedded.ask(CHOOSE, Choice, seed=1, max_tokens=20)
    assert reply.value.pick in ("A", "B", "C")
    assert reply.usage.calls == 1
    assert reply.usage.input_tokens > 30
    assert 0 < reply.usage.output_tokens <= 20
    assert reply.usage.cost == 0
    assert reply.decoding_seconds
    assert 0 < reply.decoding_seconds <= reply.usage.seconds


def test_the_same_seed_gives_the_same_answer(embedded: EmbeddedModel) -> None:
    hot = replace(CHOOSE, temperature=1.0)
    lines = [embedded.ask(hot, Line, seed=seed, max_tokens=40).value.line for seed in (4, 5, 4, 5)]
    assert lines[:2] == lines[2:]
    assert all(len(line) <= 12 for line in lines)


@pytest.mark.parametrize("temperature", [0, 1.0])
def test_no_token_goes_into_blanks(embedded: EmbeddedModel, temperature: float) -> None:
    prompt = replace(CHOOSE, temperature=temperature)
    boxed = embedded.ask(prompt, Choice, seed=3, max_tokens=20)
    bare = embedded.ask(prompt, Letter, seed=3, max_tokens=20)
    assert bare.value.root in ("A", "B", "C")
    assert bare.usage.output_tokens < boxed.usage.output_tokens < 10


def test_odd_characters_in_a_choice_come_back_whole(embedded: EmbeddedModel) -> None:
    only = 'Zoë said: "5 < 6 & {7}", \\ then 王 👋'
    pick = create_model("Pick", line=(Literal[only], ...))  # type: ignore[arg-type]
    assert embedded.ask(CHOOSE, pick, seed=3, max_tokens=60).value.model_dump() == {"line": only}


def test_threads_wait_for_each_other(embedded: EmbeddedModel) -> None:
    with ThreadPoolExecutor(3) as pool:
        asks = [pool.submit(embedded.ask, CHOOSE, Choice, seed=1, max_tokens=20) for _ in range(3)]
    assert len({each.result().value.pick for each in asks}) == 1


def test_too_long_a_prompt_is_named_as_such(embedded: EmbeddedModel) -> None:
    with pytest.raises(ContextOverflowError, match="longer than smollm2"):
        embedded.ask(replace(CHOOSE, user="kite " * 3000), Choice, seed=1, max_tokens=20)


def test_an_answer_without_room_is_cut_off(embedded: EmbeddedModel) -> None:
    with pytest.raises(ModelCutOffError):
        embedded.ask(CHOOSE, Choice, seed=1, max_tokens=2)


def test_nobody_else_may_ask_it(embedded: EmbeddedModel) -> None:
    running = embedded.endpoint()
    stranger = Endpoint(running.base_url, running.name, SecretStr("guessed"))
    with pytest.raises(ModelKeyError):
        stranger.ask(CHOOSE, Choice, seed=1, max_tokens=20)
    stranger.close()
    assert running.host.startswith("127.0.0.1:")
    assert running.key.get_secret_value() not in repr(embedded) + repr(vars(running))


def test_one_server_serves_the_process(embedded: EmbeddedModel) -> None:
    assert open_embedded(None) is embedded
    assert embedded.endpoint() is embedded.endpoint()


def test_it_starts_and_ends_without_a_sound(tmp_path: Path) -> None:
    code = (
        "from tests.llm.test_embedded import CHOOSE, Choice\n"
        "from assistant.llm.opening import open_embedded\n"
        "print(open_embedded(None).ask(CHOOSE, Choice, seed=1, max_tokens=20).value.pick)\n"
    )
    environment = {"PATH": os.environ["PATH"], "HOME": str(tmp_path)}
    ran = subprocess.run(
        [sys.executable, "-c", code],
        cwd=Path(__file__).parents[2],
        env=environment,
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )
    assert (ran.returncode, ran.stderr) == (0, "")
    assert ran.stdout.strip() in ("A", "B", "C")
    assert list(tmp_path.iterdir()) == []


def test_a_missing_package_is_named_with_both_ways_out(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(name: str) -> None:
        raise metadata.PackageNotFoundError(name)

    monkeypatch.setattr(metadata, "distribution", missing)
    model = EmbeddedModel()
    assert model.name == "embedded"
    with pytest.raises(ModelMissingError, match=r"\[local\] extra.*FIRSTHELLO_GGUF"):
        model.ask(CHOOSE, Choice, seed=1, max_tokens=20)


def test_the_packaged_file_is_whole() -> None:
    find_model_file(None).check()


@pytest.mark.parametrize("size", [None, 0, 98_362_432])
def test_a_damaged_packaged_file_is_refused(tmp_path: Path, size: int | None) -> None:
    path = tmp_path / "SmolLM2.gguf"
    if size is not None:
        with path.open("wb") as file:
            file.write(b"GGUF"[:size])
            file.truncate(size)
    with pytest.raises(ModelMissingError, match="Install firsthello's"):
        ModelFile(path, packaged=True).check()


@pytest.mark.parametrize("content", [None, b"", b"PK\x03\x04", b"GGUF and no more"])
def test_a_useless_file_of_the_users_is_refused(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "My own model.Q4.gguf"
    if content is not None:
        path.write_bytes(content)
    model = EmbeddedModel(path)
    assert model.name == "my-own-model.q4"
    with pytest.raises(ModelMissingError, match=r"FIRSTHELLO_GGUF names 'My own model.Q4.gguf'"):
        model.ask(CHOOSE, Choice, seed=1, max_tokens=20)
