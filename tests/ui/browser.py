"""A real browser for what AppTest cannot see: Debian's Chromium, driven by Playwright.

Where there is none, every test that asks for one is skipped and says so.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright

SHOTS = Path(__file__).parents[2] / "screenshots"
"""Where pictures of every page are left for people to look at; git does not see it."""

_QUIET = """--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking
    --disable-component-update --disable-sync --disable-dev-shm-usage""".split()  # fmt: skip
LONGEST = 45_000
"""Milliseconds that anything may take to appear on a loaded computer."""

expect.set_options(timeout=LONGEST)


@contextmanager
def chromium() -> Iterator[Browser]:
    """A browser of its own; each context in it is a person with nothing kept."""
    program = shutil.which("chromium") or shutil.which("chromium-browser")
    if program is None:
        pytest.skip("no Chromium here: install Debian's package `chromium` to run this test")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=_QUIET)
        try:
            yield browser
        finally:
            browser.close()


@contextmanager
def person(browser: Browser, **options: Any) -> Iterator[BrowserContext]:
    """Somebody at a browser, who may use the clipboard; what leaves this computer fails the test."""
    context = browser.new_context(permissions=["clipboard-read", "clipboard-write"], **options)
    context.set_default_timeout(LONGEST)
    strangers: list[str] = []
    context.on("request", lambda request: strangers.extend(_outside(request.url)))
    try:
        yield context
    finally:
        context.close()
    assert strangers == [], "requests left this computer"


def _outside(url: str) -> list[str]:
    parts = urlsplit(url)
    inside = parts.scheme in {"data", "blob", "about"} or parts.hostname == "127.0.0.1"
    return [] if inside else [url]


def settle(page: Page) -> None:
    """Wait until the server has nothing more to say."""
    page.wait_for_function(
        "() => document.querySelector('.stApp')?.dataset.testScriptState === 'notRunning' "
        "&& !document.querySelector('[data-stale=true]')"
    )


def see_all(page: Page, name: str) -> None:
    """Leave a picture of the whole page, which scrolls inside of itself."""
    width = page.viewport_size["width"] if page.viewport_size else 1100
    height = page.evaluate("document.querySelector('.stMain').scrollHeight")
    page.set_viewport_size({"width": width, "height": max(900, height + 10)})
    page.wait_for_timeout(300)
    SHOTS.mkdir(exist_ok=True)
    page.screenshot(path=str(SHOTS / f"{name}.png"))
    page.set_viewport_size({"width": width, "height": 900})
