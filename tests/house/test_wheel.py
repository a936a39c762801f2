"""What an installed copy holds: the package and its prompts, and nothing of the workshop."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture
def wheel(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> set[str]:
    """The names of the files in a freshly built wheel."""
    from hatchling.build import build_wheel

    monkeypatch.chdir(ROOT)
    with zipfile.ZipFile(tmp_path / build_wheel(str(tmp_path))) as archive:
        return set(archive.namelist())


def test_prompts_travel_inside_the_package(wheel: set[str]) -> None:
    prompts = ROOT / "prompts"
    wanted = {f"assistant/_prompts/{path.relative_to(prompts).as_posix()}"
              for path in prompts.rglob("*.md")}  # fmt: skip

    assert wanted <= wheel


def test_nothing_of_the_workshop_travels(wheel: set[str]) -> None:
    rooms = {name.split("/")[0] for name in wheel if ".dist-info/" not in name}

    assert rooms == {"assistant", "evals", "ui"}


def test_the_page_travels_with_its_configuration(wheel: set[str]) -> None:
    assert {"ui/app.py", "ui/.streamlit/config.toml", "ui/widgets/style.css"} <= wheel
