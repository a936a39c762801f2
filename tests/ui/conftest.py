"""A folder of its own for every test: nothing reaches what the developer keeps."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from streamlit import config

from tests.ui.pages import APP


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, _clean_environment: None) -> Path:
    """Where the page keeps things in this test."""
    path = tmp_path / "kept"
    monkeypatch.setenv("FIRSTHELLO_FOLDER", str(path))
    monkeypatch.setenv("FIRSTHELLO_MODEL", "none")
    return path


@pytest.fixture(autouse=True, scope="session")
def _page_configuration() -> Iterator[None]:
    """The page's own configuration, which a server reads and AppTest does not."""
    before = config._main_script_path
    config._main_script_path = str(APP)
    config.get_config_options(force_reparse=True)
    yield
    config._main_script_path = before
    config.get_config_options(force_reparse=True)
