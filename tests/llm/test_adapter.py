"""The adapter's file: whole, missing, damaged; what the model can do with it."""

from pathlib import Path

import pytest

from assistant.llm.adapter import FOLDER, Adapter
from assistant.llm.embedded import SMALL, EmbeddedModel, embedded_at


def test_the_shipped_file_is_the_one_the_code_names() -> None:
    adapter = Adapter()
    assert not adapter.fault
    assert 5_000_000 < adapter.size < 15_000_000
    assert EmbeddedModel().capability.joins
    assert embedded_at("http://model.test/v1").capability.joins


def test_its_card_names_version_checksum_base_and_license() -> None:
    card = (FOLDER / "CARD.md").read_text(encoding="utf-8")
    adapter = Adapter()
    assert all(said in card for said in (adapter.sha256, "SmolLM2-135M-Instruct", "Apache-2.0"))
    assert f"version {adapter.version}" in card


@pytest.mark.parametrize(("content", "says"), [(None, "missing"), (b"GGUF", "damaged")])
def test_without_it_the_model_only_chooses_and_says_why(
    tmp_path: Path, content: bytes | None, says: str
) -> None:
    path = tmp_path / "notes.gguf"
    if content is not None:
        path.write_bytes(content)
    capability = EmbeddedModel(adapter=Adapter(path)).capability
    assert not capability.joins
    assert says in capability.lacks
    assert capability.lacks.count(".") == 1


def test_a_file_of_the_users_own_gets_no_adapter(tmp_path: Path) -> None:
    model = EmbeddedModel(tmp_path / "mine.gguf")
    assert model.adapter is None
    assert model.capability == SMALL
