"""How quick the page is in a real browser, each figure against its limit. Needs Debian's Chromium.

    python -m benchmarks.page

Prints the first useful paint, a check after an edit, an embedded draft from the click to the text,
and the whole flow with the example typed by hand, clicks and keys alone.
"""

from __future__ import annotations

import shutil
import statistics
import tempfile
import time
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

from tests.ui.browser import _QUIET, settle
from tests.ui.serving import served
from tests.ui.test_browser import EXAMPLE

TIMES = 5
LIMITS = {"first useful paint": 3.0, "check after an edit": 0.3, "embedded draft": 6.0,
          "whole flow by script, model time aside": 60.0}  # fmt: skip


def paint(page: Page, url: str) -> float:
    """Seconds until the first field of a fresh visit can be typed into."""
    started = time.monotonic()
    page.goto(url)
    page.get_by_label("Their name", exact=True).wait_for()
    return time.monotonic() - started


def type_example(page: Page) -> float:
    """Seconds of typing the example, field by field."""
    started = time.monotonic()
    for label, words in EXAMPLE.items():
        page.get_by_label(label, exact=True).click()
        page.keyboard.type(words)
        page.keyboard.press("Tab")
    settle(page)
    return time.monotonic() - started


def draft(page: Page) -> float:
    """Seconds from the click to the button that copies."""
    started = time.monotonic()
    page.locator(".st-key-write button").click()
    page.get_by_role("button", name="Copy the message").wait_for()
    settle(page)
    return time.monotonic() - started


def recheck(page: Page, number: int) -> float:
    """Seconds from the last key to the message above, checked again."""
    page.locator("#message").press("End")
    *first, last = str(number)
    page.keyboard.type("".join(first))
    settle(page)
    started = time.monotonic()
    page.keyboard.press(last)
    shown = f"() => document.querySelector('.fh-letter').textContent.includes('{number}')"
    page.wait_for_function(shown, polling=10)
    return time.monotonic() - started


def main() -> None:
    """Measure and print."""
    program = shutil.which("chromium")
    if program is None:
        raise SystemExit("There is no Chromium here: install Debian's package `chromium`.")
    seen: dict[str, list[float]] = {name: [] for name in LIMITS}
    folder = Path(tempfile.mkdtemp()) / "kept"
    with served(folder, FIRSTHELLO_MODEL="embedded") as running, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=_QUIET)
        for _ in range(TIMES):
            context = browser.new_context(permissions=["clipboard-read", "clipboard-write"])
            page = context.new_page()
            seen["first useful paint"].append(paint(page, running.url))
            typed = type_example(page)
            seen["embedded draft"].append(draft(page))
            started = time.monotonic()
            page.get_by_role("button", name="Copy the message").click()
            page.get_by_text("Copied.").wait_for()
            copied = time.monotonic() - started
            seen["whole flow by script, model time aside"].append(typed + copied)
            page.locator("#message").press_sequentially(" .")
            settle(page)
            seen["check after an edit"] += [recheck(page, number) for number in (7411, 7412, 7413)]
            context.close()
        browser.close()
    for name, limit in LIMITS.items():
        middle = statistics.median(seen[name])
        print(f"{name}: median {middle:.2f} s, min {min(seen[name]):.2f} s of {len(seen[name])}; "
              f"{middle / limit:.2f} of the limit of {limit:g} s")  # fmt: skip


if __name__ == "__main__":
    main()
