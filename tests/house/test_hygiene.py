"""What must not be in the repository: registries' addresses, one machine's paths, work left over.

The patterns are written so that they do not find themselves.
"""

from __future__ import annotations

import re
import subprocess
import tomllib
from collections.abc import Iterable
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[2]

REGISTRY = re.compile(r"pypi\.org|pythonhosted\.org|registry\.npmjs|deb\.debian\.org")
MACHINE_PATH = re.compile(r"(?:^|[^A-Za-z0-9._~/-])/(?:work|farm|root)/", re.MULTILINE)
LEFT_FOR_LATER = re.compile(r"\b(?:TO[D]O|FIX[M]E|XX[X]|HAC[K])\b")
ADDRESS = re.compile(r"://|^\s*-(?:i|f|-index-url|-extra-index-url|-find-links)\b", re.MULTILINE)
PINNED = re.compile(r"^([A-Za-z0-9._-]+)==(\S+)", re.MULTILINE)

LOCKS = ("demo", "test")

UNLOCKED = {"inspect"}
"""Extras that are in no lock file: 47 packages for one optional viewer."""


def faults(paths: Iterable[Path], *, root: Path) -> list[str]:
    """What the given text files hold that they must not, one sentence each."""
    found = []
    for path in paths:
        text = path.read_bytes().decode("utf-8", errors="replace")
        name = path.relative_to(root)
        if REGISTRY.search(text):
            found.append(f"{name}: a package registry's address")
        if MACHINE_PATH.search(text):
            found.append(f"{name}: a path of one machine")
        if path.suffix == ".py" and LEFT_FOR_LATER.search(text):
            found.append(f"{name}: work left for later")
    return found


def lock_faults(text: str) -> list[str]:
    """What a lock file holds that it must not."""
    found = []
    if ADDRESS.search(text):
        found.append("an address")
    if re.search(r"^torch\b", text, re.MULTILINE):
        found.append("torch")
    entries = re.split(r"\n(?=\S)", text.strip())
    loose = [each for each in entries if not PINNED.match(each) or "--hash=sha256:" not in each]
    return found + [f"no version or no hash: {each.splitlines()[0]}" for each in loose]


def lock_text(name: str) -> str:
    """One of our lock files."""
    return (ROOT / "requirements" / f"{name}.txt").read_text(encoding="utf-8")


def versions(name: str) -> dict[str, set[str]]:
    """Each package in a lock file with its versions: two where systems or Pythons differ."""
    found: dict[str, set[str]] = {}
    for package, version in PINNED.findall(lock_text(name)):
        found.setdefault(package, set()).add(version)
    return found


def declared(*extras: str) -> list[Requirement]:
    """What pyproject.toml asks for, with the build backend."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    lines = project["project"]["dependencies"] + project["build-system"]["requires"]
    for extra in extras or set(project["project"]["optional-dependencies"]) - UNLOCKED:
        lines += project["project"]["optional-dependencies"][extra]
    return [Requirement(line) for line in lines]


def test_the_repository_is_clean() -> None:
    listing = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    names = subprocess.run(listing, cwd=ROOT, check=True, capture_output=True, text=True).stdout
    paths = [ROOT / name for name in names.split("\0") if name]

    assert len(paths) > 10
    assert faults((path for path in paths if path.is_file()), root=ROOT) == []


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("see https://py" + "pi.org/simple", "registry"),
        ("https://files.python" + "hosted.org/x.whl", "registry"),
        ("cp '/wo" + "rk/main/x' .", "path of one machine"),
        ("/wo" + "rk/main", "path of one machine"),
        ("# TO" + "DO: finish", "left for later"),
    ],
)
def test_a_planted_fault_is_found(tmp_path: Path, text: str, fault: str) -> None:
    path = tmp_path / "planted.py"
    path.write_text(text, encoding="utf-8")

    assert [fault in line for line in faults([path], root=tmp_path)] == [True]


def test_harmless_text_passes(tmp_path: Path) -> None:
    path = tmp_path / "harmless.py"
    path.write_text("see https://example.com/work/ and ./work/x, a to-do list", encoding="utf-8")

    assert faults([path], root=tmp_path) == []


@pytest.mark.parametrize("name", LOCKS)
def test_lock_file_is_pinned_and_names_no_address(name: str) -> None:
    assert lock_faults(lock_text(name)) == []


@pytest.mark.parametrize(
    "text",
    [
        "--index-url https://example.com\na==1 \\\n    --hash=sha256:00",
        "-f wheels\na==1 \\\n    --hash=sha256:00",
        "a @ https://example.com/a.whl \\\n    --hash=sha256:00",
        "a>=1 \\\n    --hash=sha256:00",
        "a==1",
        "a==1 \\\n    --hash=sha256:00\nb==1\nc==1 \\\n    --hash=sha256:00",
        "torch==2 \\\n    --hash=sha256:00",
    ],
)
def test_a_bad_lock_file_is_found(text: str) -> None:
    assert lock_faults(text) != []


@pytest.mark.parametrize(("name", "extras"), [("demo", ["local"]), ("test", [])])
def test_lock_file_holds_what_is_declared(name: str, extras: list[str]) -> None:
    locked = versions(name)
    unmet = [
        str(wanted)
        for wanted in declared(*extras)
        if not any(
            wanted.specifier.contains(version, prereleases=True)
            for version in locked.get(canonicalize_name(wanted.name), ())
        )
    ]

    assert unmet == [], "run `make lock`"


def test_make_lock_names_every_extra_that_is_locked() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    named = re.search(
        r"^LOCKED := (.*)$", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE
    )
    assert set(named[1].split()) == set(project["project"]["optional-dependencies"]) - UNLOCKED


def test_both_lock_files_agree() -> None:
    everything = versions("test")

    assert {name: everything.get(name) for name in versions("demo")} == versions("demo")
