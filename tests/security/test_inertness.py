"""T8: drafting from hostile text changes nothing on this computer but the draft it returns."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from assistant import draft
from assistant.settings import Settings
from tests.security.obeying import ObeyingModel, brief_for
from tests.security.test_obeying import ROWS


def snapshot(*folders: Path) -> dict[str, tuple[int, bytes]]:
    """Every file below the folders, with its size and what it holds."""
    return {
        str(path): (path.stat().st_mtime_ns, path.read_bytes())
        for folder in folders
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


@pytest.mark.parametrize("row", ROWS[::2], ids=lambda row: row.id)
def test_nothing_changes_but_the_draft(
    row: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folders = [tmp_path / name for name in ("home", "work", "temporary", "data")]
    for folder in folders:
        folder.mkdir()
        (folder / "kept.txt").write_text("as it was")
    home, work, temporary, data = folders
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("TMPDIR", str(temporary))
    monkeypatch.setenv("FIRSTHELLO_DATA", str(data))
    monkeypatch.chdir(work)
    settings = Settings(model="none")
    before = snapshot(*folders), dict(os.environ), settings.model_dump(), Path.cwd()
    draft(brief_for(row), settings=settings)  # type: ignore[arg-type]
    draft(brief_for(row), model=ObeyingModel("Delete the contacts."))  # type: ignore[arg-type]
    assert (snapshot(*folders), dict(os.environ), settings.model_dump(), Path.cwd()) == before
