"""The page, the command line and the library see the same in the same fifty messages."""

from __future__ import annotations

import html
import io
import json
import re
import sys
from itertools import product

import pytest

from assistant import check
from assistant.cli import main
from tests.ui.pages import field, open_app, said

OPENINGS = (
    "Hi Ana, your post on glazes made me look at mine again.",
    "Hi Ana, I'd like to add you to my network.",
    "Dear Sir or Madam, I came across your profile.",
    "hi ana!!! you are AMAZING and the best potter in the world",
    "Hello Ana, we met at the Leeds craft fair in 2019.",
)
MIDDLES = (
    " I'm a potter in Leeds and would like to hear how you fire yours.",
    " Can we book a call? My rates start at $90: https://kiln.test/book",
    " **Please** reply by Friday, or call +44 20 7946 0018.",
    " [Your name] works at [Company]. ☕🏺",
    "",
)
CLOSINGS = (" Thanks for reading, Tom", " Act now!!!")
MESSAGES = [a + b + c for a, b, c in product(OPENINGS, MIDDLES, CLOSINGS)]
_FINDING = re.compile(
    r'<li class="fh-(\w+)"><strong>[^<]*</strong> <span class="fh-said">(?:<q>[^<]*</q> )?([^<]*)</span>'
    r'<br><span class="fh-fix">([^<]*)</span> <span class="fh-code">(\w+)</span></li>'
)
_LIGHT = re.compile(r'<li class="fh-(lit|dark)">.*?<strong>([^<]*)</strong>')
PLATFORMS = ("linkedin", "instagram", "facebook", "x", "")


def on_the_command_line(text: str, platform: str) -> dict[str, object]:
    """What `firsthello check --json` prints."""
    where = ["--platform", platform] if platform else []
    before, sys.stdout = sys.stdout, io.StringIO()
    try:
        main(["check", "--json", *where, "--", text])
        return json.loads(sys.stdout.getvalue())
    finally:
        sys.stdout = before


def shown_findings(page: str) -> list[tuple[str, str, str, str]]:
    """What the page shows as findings: weight, code, message and fix, sorted."""
    rows = _FINDING.findall(page)
    return sorted((weight, code, html.unescape(told), html.unescape(fix))
                  for weight, told, fix, code in rows)  # fmt: skip


def shown_lights(page: str) -> list[tuple[str, bool]]:
    """The lights the page shows, and whether each is lit."""
    return [(html.unescape(name), look == "lit") for look, name in _LIGHT.findall(page)]


@pytest.mark.parametrize("group", range(5))
def test_page_command_line_and_library_agree(group: int) -> None:
    app = open_app("check")
    for number in range(group * 10, group * 10 + 10):
        text, platform = MESSAGES[number], PLATFORMS[number % len(PLATFORMS)]
        field(app, "check_text").set_value(text)
        field(app, "check_platform").set_value(platform).run()
        seen = check(text, platform=platform or None).model_dump(mode="json")
        printed = on_the_command_line(text, platform)

        for part in ("findings", "steps", "claims", "not_run", "length"):
            assert seen[part] == printed[part], (text, part)
        assert shown_findings(said(app)) == sorted(
            (each["severity"], each["code"], each["message"], each["fix"])
            for each in seen["findings"]
        )
        assert shown_lights(said(app)) == [(each["name"], each["lit"]) for each in seen["steps"]]


def test_there_are_fifty() -> None:
    assert len(set(MESSAGES)) == 50
