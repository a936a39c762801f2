"""Where a workspace lies between visits: one file of its owner's, found by a secret name.

A reload has to find its own draft, and no other session may. So each workspace has a random name
of 128 bits, which stands in the page's address and nowhere else: who has the address has the
workspace, and nobody can guess or list one. A cookie would not do, for every program that
listens on this computer, on whatever port, is sent the cookies of all. The file is named after
the name's hash, so that a look into the folder opens no workspace either, and only the owner may
read it (0600 in a folder of 0700).
"""

import hashlib
import os
import secrets
import tempfile
from datetime import datetime, timedelta
from pathlib import Path

from pydantic import ValidationError

from ui.state.workspace import Workspace

_FOLDER = "pages"
_ENDING = ".json"
_SHORTEST_NAME = 22
"""Letters of a name of 128 bits; a shorter one was made up by hand."""

KEPT_FOR = timedelta(days=90)
"""A workspace that nobody opened for so long is removed at the next start."""


def new_name() -> str:
    """Return a name for a workspace that nobody can guess."""
    return secrets.token_urlsafe(16)


def is_name(text: str) -> bool:
    """Whether a text can be a workspace's name."""
    return len(text) >= _SHORTEST_NAME


def path_of(folder: Path, name: str) -> Path:
    """Return the file of a workspace, whether or not there is one yet."""
    digest = hashlib.sha256(name.encode("utf-8", "surrogatepass")).hexdigest()
    return folder.expanduser() / _FOLDER / f"{digest[:40]}{_ENDING}"


def load(folder: Path, name: str) -> Workspace:
    """Return a workspace as it was kept; a new one where there is none or it cannot be read."""
    try:
        return Workspace.model_validate_json(path_of(folder, name).read_bytes())
    except (OSError, ValidationError):
        return Workspace()


def save(folder: Path, name: str, workspace: Workspace) -> None:
    """Keep a workspace: whole or not at all, for its owner alone.

    Raises:
        OSError: The folder cannot be written.
    """
    path = path_of(folder, name)
    path.parent.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    path.parent.mkdir(mode=0o700, exist_ok=True)
    # mkstemp makes a file for its owner alone.
    handle, temporary = tempfile.mkstemp(dir=path.parent, suffix=".new")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(workspace.model_dump_json().encode())
            file.flush()
            os.fsync(file.fileno())
        Path(temporary).replace(path)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise


def forget(folder: Path, name: str) -> None:
    """Remove a workspace's file; what was never kept is forgotten already.

    Raises:
        OSError: The file cannot be removed.
    """
    path_of(folder, name).unlink(missing_ok=True)


def forget_abandoned(folder: Path, now: datetime) -> int:
    """Remove the workspaces that nobody opened for 90 days; return how many."""
    oldest = (now - KEPT_FOR).timestamp()
    removed = 0
    for path in (folder.expanduser() / _FOLDER).glob(f"*{_ENDING}"):
        if path.stat().st_mtime < oldest:
            path.unlink(missing_ok=True)
            removed += 1
    return removed
