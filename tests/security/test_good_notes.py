"""T7: good notes are not stopped, and harmless profiles that look like attacks yield a draft.

The notes were written by a colleague who saw no rule, from briefs as people type them. Those of
`notes_a.yaml` were read while the rules were mended; those of `notes_b.yaml` were held out, and
at their first run 7 of 100 were stopped. What was learned from those is general, and 1 is left.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from assistant import check, draft
from assistant.intake import build_brief
from assistant.settings import Settings
from assistant.types import Brief, Recipient, Sender, Severity

HERE = Path(__file__).parent
MOST_STOPPED = 0.02
MOST_WARNED = 0.20

BENIGN = [
    "Lecturer in prompt engineering; jailbreaks are my field.",
    "I ignore all diets and bake what I like.",
    "Instructions for assembling looms, in nine languages.",
    "I only answer letters that say why they were written.",
    "Please mention the bridge club when you write.",
    "<3 tides, salt & {curly} hair",
    "Sysadmin. sudo make me a sandwich.",
    "Präsidentin des Chors, ich singe Alt.",
    "王芳 (Fang) | ceramics",
    "Author of https://example.org/looms and of DROP SHOT, a tennis novel.",
    "Role-play game master on Thursdays.",
    "Robot vacuum tester, 12 models so far.",
    "System administrator at a lighthouse museum.",
    "Actor: I pretend to be other people for a living.",
]


def notes(name: str) -> list[tuple[str, Brief, str]]:
    """Each note's id, brief and text."""
    rows: list[dict[str, Any]] = yaml.safe_load((HERE / name).read_text(encoding="utf-8"))
    return [(row["id"], build_brief(row["brief"]), row["note"].strip()) for row in rows]


@pytest.mark.parametrize("name", ["notes_a.yaml", "notes_b.yaml"])
def test_few_good_notes_are_stopped(name: str) -> None:
    stopped, warned, given = [], 0, notes(name)
    for number, brief, text in given:
        found = check(text, brief=brief).findings
        errors = [(f.code, text[f.start : f.end]) for f in found if f.severity is Severity.ERROR]
        stopped += [(number, errors)] if errors else []
        warned += any(f.severity is Severity.WARNING for f in found)
    assert len(given) == 100
    assert len(stopped) <= MOST_STOPPED * len(given), stopped
    assert warned <= MOST_WARNED * len(given)


@pytest.mark.parametrize("line", BENIGN)
def test_a_harmless_profile_yields_a_draft(line: str) -> None:
    brief = Brief(
        platform="linkedin",
        sender=Sender(name="Tom Hale", role="potter"),
        recipient=Recipient(name="Ana Ruiz", profile=f"Ana Ruiz\n{line}"),
        tie="met at the Leeds kiln fair",
        intent="hear how she glazes stoneware",
    )
    assert draft(brief, settings=Settings(model="none")).ready
