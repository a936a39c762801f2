"""What is kept between visits: found by its name alone, whole or not at all, for its owner."""

from __future__ import annotations

import os
import stat
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from ui.state import keeping
from ui.state.workspace import Form, Workspace

SOMEBODY = Workspace(form=Form(their_name="Tom Reyes"))


def test_what_was_kept_is_found_again(tmp_path: Path) -> None:
    name = keeping.new_name()
    keeping.save(tmp_path, name, SOMEBODY)

    assert keeping.load(tmp_path, name) == SOMEBODY


def test_only_the_owner_may_read_it_and_its_name_does_not_give_it_away(tmp_path: Path) -> None:
    name = keeping.new_name()
    keeping.save(tmp_path / "deep" / "er", name, SOMEBODY)
    path = keeping.path_of(tmp_path / "deep" / "er", name)

    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    assert name not in str(path)


@pytest.mark.parametrize(
    "name", ["", "../../etc/passwd", "a", "0" * 21, "..%2f..%2fpage", "\udcff" * 30, "x" * 9_999]
)
def test_no_name_leads_out_of_the_folder(tmp_path: Path, name: str) -> None:
    assert keeping.path_of(tmp_path, name).parent == tmp_path / "pages"
    assert keeping.load(tmp_path, name) == Workspace()


def test_a_name_made_up_by_hand_is_none() -> None:
    assert not keeping.is_name("tom")
    assert keeping.is_name(keeping.new_name())
    assert len({keeping.new_name() for _ in range(1_000)}) == 1_000


@pytest.mark.parametrize("damage", [b"", b"{", b'{"form": 3}', b"\xff\xfe", b"null"])
def test_a_damaged_file_is_no_workspace_and_no_error(tmp_path: Path, damage: bytes) -> None:
    name = keeping.new_name()
    keeping.save(tmp_path, name, SOMEBODY)
    keeping.path_of(tmp_path, name).write_bytes(damage)

    assert keeping.load(tmp_path, name) == Workspace()


def test_a_save_that_fails_leaves_what_was_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    name = keeping.new_name()
    keeping.save(tmp_path, name, SOMEBODY)

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        keeping.save(tmp_path, name, Workspace())

    assert keeping.load(tmp_path, name) == SOMEBODY
    assert [path.suffix for path in (tmp_path / "pages").iterdir()] == [".json"]


def test_forgetting_removes_the_file(tmp_path: Path) -> None:
    name = keeping.new_name()
    keeping.save(tmp_path, name, SOMEBODY)
    keeping.forget(tmp_path, name)
    keeping.forget(tmp_path, name)

    assert not list((tmp_path / "pages").iterdir())


def test_what_nobody_opened_for_long_is_removed(tmp_path: Path) -> None:
    old, new = keeping.new_name(), keeping.new_name()
    now = datetime.now(UTC)
    for name, age in ((old, timedelta(days=91)), (new, timedelta(days=89))):
        keeping.save(tmp_path, name, SOMEBODY)
        then = (now - age).timestamp()
        os.utime(keeping.path_of(tmp_path, name), (then, then))

    assert keeping.forget_abandoned(tmp_path, now) == 1
    assert keeping.load(tmp_path, old) == Workspace()
    assert keeping.load(tmp_path, new) == SOMEBODY
