"""The page in a real browser: the whole flow, edits, the clipboard, reloads, keyboard and eyes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from evals import load_cases, run
from evals.runs import RUNS
from tests.ui.browser import chromium, person, see_all, settle
from tests.ui.serving import Served, served

EXAMPLE = {
    "Their name": "Marisol Vega",
    "What you know about them, one thing a line (optional)": "spoke at Data Council about Iceberg",
    "Your name": "Sam Okafor",
    "What you do (optional)": "data engineer",
    "How you two are connected, in your own words": "asked a question after her talk in Austin",
    "What you would like from being connected": "want to hear how they handled schema evolution",
}
"""The example as somebody types it."""


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as running:
        yield running


@pytest.fixture(scope="module")
def page_server(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    folder = tmp_path_factory.mktemp("page") / "kept"
    # Cases in other languages are refused without a model, so that each run has a worst case.
    cases = [*load_cases("bare")[:4], *load_cases("languages")[:4]]
    for run_name in ("first", "second"):
        run("guided-no-model", cases=cases, name=run_name, folder=folder.parent / RUNS)
    with served(folder, FIRSTHELLO_MODEL="none") as running:
        yield running


@pytest.fixture
def page(browser: Browser, page_server: Served) -> Iterator[Page]:
    with person(browser) as somebody:
        page = somebody.new_page()
        page.goto(page_server.url)
        yield page


def type_example(page: Page) -> None:
    """Fill the form as a person does, field by field."""
    for label, words in EXAMPLE.items():
        page.get_by_label(label, exact=True).fill(words)
        page.keyboard.press("Tab")
    settle(page)


def write(page: Page) -> None:
    """Have the message written, and wait for it."""
    page.get_by_role("button", name=re.compile("Write (my message|it again)")).click()
    page.wait_for_timeout(300)  # an older message's button is there until the click has arrived
    page.get_by_role("button", name="Copy the message").wait_for()
    settle(page)


def message(page: Page) -> str:
    """The message as it stands in the editor."""
    return page.locator("#message").input_value()


@pytest.mark.embedded
def test_the_whole_flow_with_the_embedded_model(browser: Browser, tmp_path: Path) -> None:
    with served(tmp_path / "kept") as running, person(browser) as somebody:
        page = somebody.new_page()
        page.goto(running.url)
        type_example(page)
        write(page)
        expect(page.get_by_text("Ready to copy")).to_be_visible()
        expect(page.get_by_text("Nothing left this computer.")).to_be_visible()
        expect(page.get_by_text(re.compile("A model wrote it"))).to_be_visible()
        page.get_by_role("button", name="Copy the message").click()
        expect(page.get_by_text("Copied. Paste it where it goes")).to_be_visible()

        assert page.evaluate("navigator.clipboard.readText()") == message(page)
        assert "Marisol" in message(page)


def test_an_edit_is_checked_as_one_types_and_copied_only_when_ready(page: Page) -> None:
    type_example(page)
    write(page)
    before = message(page)
    copy = page.get_by_role("button", name="Copy the message")
    page.locator("#message").press_sequentially(" We met at the 2019 gala.")
    expect(page.get_by_text("Not ready to copy. In the way:")).to_be_visible()
    expect(page.locator("#blocks")).to_contain_text("2019")
    expect(copy).to_be_disabled()
    expect(page.locator(".fh-loose").first).to_be_visible()

    page.locator("#message").fill(f"{before} ✿")
    expect(copy).to_be_enabled()
    copy.click()
    expect(page.get_by_text("Copied.")).to_be_visible()
    assert page.evaluate("navigator.clipboard.readText()") == f"{before} ✿"


def test_a_reload_and_a_restart_find_everything_again(browser: Browser, tmp_path: Path) -> None:
    with person(browser) as somebody:
        with served(tmp_path / "kept", FIRSTHELLO_MODEL="none") as first:
            page = somebody.new_page()
            page.goto(first.own_url)
            type_example(page)
            write(page)
            page.locator("#message").press_sequentially(" Take care.")
            expect(page.locator(".fh-letter").first).to_contain_text("Take care.")
            settle(page)
            page.reload()
            expect(page.locator("#message")).to_have_value(re.compile("Take care."))
        with served(tmp_path / "kept", port=first.port, FIRSTHELLO_MODEL="none") as second:
            assert second.own_url == first.own_url
            page.goto(second.own_url)
            expect(page.locator("#message")).to_have_value(re.compile("Take care."))
            expect(page.get_by_label("Their name")).to_have_value("Marisol Vega")


def test_two_people_side_by_side_share_nothing(browser: Browser, page_server: Served) -> None:
    with person(browser) as one, person(browser) as other:
        pages = {"Alma Ortiz": one.new_page(), "Boris Lund": other.new_page()}
        for page in pages.values():
            page.goto(page_server.url)
            type_example(page)
        for turn in range(3):
            for name, page in pages.items():
                page.get_by_label("Their name", exact=True).fill(f"{name} {'I' * turn}".strip())
                page.keyboard.press("Tab")
            for page in pages.values():
                write(page)
            for name, page in pages.items():
                settle(page)  # until then the message before it may stand beside it
                expect(page.locator("#message")).to_have_value(re.compile(name.split()[0]))
                stranger = next(each for each in pages if each != name).split()[0]
                assert stranger not in page.content()
        assert len({page.url for page in pages.values()}) == 2


def test_the_keyboard_alone_is_enough(page: Page) -> None:
    page.get_by_role("button", name="Show me with an example").wait_for()
    settle(page)
    for label, words in EXAMPLE.items():
        tab_to(page, page.get_by_label(label, exact=True))
        page.keyboard.type(words)
    tab_to(page, page.get_by_role("button", name="Write my message"))
    page.keyboard.press("Enter")
    page.get_by_role("button", name="Copy the message").wait_for()
    settle(page)
    tab_to(page, page.locator(".fh-claim").first)
    expect(page.locator(".fh-tip").first).to_be_visible()
    expect(page.locator(".fh-tip").first).to_contain_text("Rests on their name")
    tab_to(page, page.get_by_role("button", name="Copy the message"))
    page.keyboard.press("Enter")
    expect(page.get_by_text("Copied.")).to_be_visible()


def tab_to(page: Page, target: object) -> None:
    """Press Tab until the target has the focus."""
    for _ in range(60):
        page.keyboard.press("Tab")
        if target.evaluate("each => each.getRootNode().activeElement === each"):  # type: ignore[attr-defined]
            return
    raise AssertionError(f"{target} is out of the keyboard's reach")


@pytest.mark.parametrize(
    ("look", "width", "scheme"),
    [("light", 1100, "light"), ("dark", 1100, "dark"), ("narrow", 390, "light")],
)
def test_every_page_reads_well_for_everybody(
    browser: Browser, page_server: Served, look: str, width: int, scheme: str
) -> None:
    with person(browser, viewport={"width": width, "height": 900}, color_scheme=scheme) as somebody:
        page = somebody.new_page()
        page.goto(page_server.url)
        page.get_by_role("button", name="Show me with an example").wait_for()
        look_at(page, f"draft-empty-{look}")
        page.get_by_role("button", name="Show me with an example").click()
        page.get_by_text("Found in it.").wait_for()
        settle(page)
        write(page)
        page.locator(".fh-claim").nth(1).hover()
        tip = page.locator(".fh-claim:hover .fh-tip").bounding_box()
        assert tip is not None
        assert tip["x"] >= 0
        assert tip["x"] + tip["width"] <= width
        look_at(page, f"draft-{look}")
        page.goto(re.sub(r"/\?", "/check?", page.url))
        page.get_by_label("The message").fill("Hi Ana!!! I'd like to add you. **Call** me in 2027.")
        page.get_by_role("button", name="Check it").click()
        page.get_by_text("What to mend").wait_for()
        look_at(page, f"check-{look}")
        page.goto(page.url.replace("/check?", "/rules?"))
        page.locator(".fh-rule summary").first.click()
        look_at(page, f"rules-{look}")
        page.goto(page.url.replace("/rules?", "/evals?"))
        look_at_evals(page, look)
        page.goto(page.url.replace("/evals?", "/settings?"))
        page.get_by_role("heading", name="What is kept").wait_for()
        look_at(page, f"settings-{look}")


def look_at_evals(page: Page, look: str) -> None:
    """Two real runs: the report, a case opened, and what changed between the two."""
    page.get_by_role("heading", name=re.compile("The worst cases")).wait_for()
    page.get_by_role("combobox", name="Compare it").click()
    page.get_by_role("option", name=re.compile("^first")).click()
    page.get_by_role("heading", name="What changed").wait_for()
    settle(page)
    page.locator(".fh-case summary").last.click()
    look_at(page, f"evals-{look}")


def look_at(page: Page, name: str) -> None:
    """Leave a picture; nothing is cut off, and axe finds nothing serious."""
    settle(page)
    see_all(page, name)
    assert not page.evaluate("document.documentElement.scrollWidth > window.innerWidth"), name
    found = Axe().run(page).response["violations"]
    bad = [
        f"{each['id']}: {each['nodes'][0]['html'][:200]}"
        for each in found
        if each["impact"] in {"serious", "critical"}
    ]
    assert bad == [], name
