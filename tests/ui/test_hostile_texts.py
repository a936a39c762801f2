"""Hostile names, firms and notes through every page: shown as typed, and nothing comes of them."""

from __future__ import annotations

import html
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from assistant import Settings, draft, propose_facts
from assistant.errors import InputError
from evals import Header, Outcome, Output, load_cases, run
from evals.runs import RUNS
from tests.ui.browser import chromium, person, settle
from tests.ui.serving import Served, served
from ui.state import keeping
from ui.state.briefs import brief_of
from ui.state.workspace import CheckForm, Choices, Form, Made, Workspace

HOSTILE = r"""
<img src=http://t.example.test/1.gif>
![x](http://t.example.test/2.gif)
[![x](http://t.example.test/3.gif)](http://t.example.test/3)
<script>document.title='4'</script>
<svg onload="document.title='5'">
[click me](javascript:document.title='6')
<a href="javascript:alert(7)">seven</a>
"><img src=x onerror=alert(8)>
<style>body{display:none}</style>
<iframe src="http://t.example.test/10"></iframe>
**bold** and __under__ and ~~gone~~
# A heading
- a point - and -- dashes -- too
1. a number
> a quotation
`code` and ```fence```
:red[in red] and :blue-background[behind]
:material/delete: and :smile: and :streamlit:
$\href{http://t.example.test/19}{x}$ and $$1$$
a -> b <- c <-> d >= e <= f
http://t.example.test/21 and www.example.test
name@example.test and @handle
| a | b | c |
{{7*7}} and ${7*7} and {0.__class__}
%s %d %n and %(name)s
&lt;b&gt; and &amp; and &#60;
\*escaped\* and \\ and \n
Robert'); DROP TABLE drafts;--
=HYPERLINK("http://t.example.test/29";"x")
../../etc/passwd and C:\x\y
O'Brien & Söhne "GmbH" <Kiel>
Zoë 张伟 محمد Владимир Ёлкин
👩‍👩‍👧 Ana 🏺 & Bo
[^1]: a note and [x]: http://t.example.test/34
<!-- a comment --> and ]]>
--- *** ___
<details open><summary>x</summary>y</details>
<form action=http://t.example.test/38><input></form>
<link rel=stylesheet href=http://t.example.test/39>
<meta http-equiv=refresh content=0;url=http://t.example.test/40>
""".strip().splitlines()

GROUP = 5


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as running:
        yield running


@pytest.fixture(scope="module")
def page_server(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    folder = tmp_path_factory.mktemp("hostile") / "kept"
    made_run(folder.parent / RUNS)
    with served(folder, FIRSTHELLO_MODEL="none") as running:
        yield running


def workspace_of(texts: list[str]) -> Workspace:
    """A workspace in which each of five texts is somebody's name, firm, fact or note."""
    name, firm, fact, note, mine = texts
    form = Form(
        their_name=name, profile=f"Potter at {firm}\n{fact}", own_facts=note, my_name=mine,
        my_organization=firm, tie=f"met at {fact}", intent=f"hear about {note}", avoid=mine,
    )  # fmt: skip
    checking = CheckForm(
        check_text="\n".join(texts), check_platform="x", check_their_name=name,
        check_my_name=mine, check_my_role=firm, check_tie=note, check_facts=fact,
    )  # fmt: skip
    return Workspace(form=form, checking=checking, made=made_of(form), choices=choices_of(texts))


def choices_of(texts: list[str]) -> Choices:
    return Choices(model_from="server", model_address=texts[0], model_name=texts[1],
                   words="\n".join(texts))  # fmt: skip


def made_of(form: Form) -> Made | None:
    """The draft such a form leads to; its text quotes everything, as a model's could."""
    settings, brief = Settings(model="none"), brief_of(form)
    try:
        facts = propose_facts(brief, settings=settings)
        result = draft(brief, facts=facts, settings=settings)
    except InputError:
        return None
    text = f"{form.their_name}\n{form.my_organization}\n{form.own_facts}\n{result.text}"
    return Made(draft=result, brief=brief, facts=facts, text=text, number=1,
                told=form.my_name, host=form.my_organization)  # fmt: skip


def seen(page: Page) -> str:
    """What a person reads on the page, without the joiner that nobody sees."""
    return " ".join(page.locator(".stMain").inner_text().replace("\u2060", "").split())


@pytest.mark.parametrize("first", range(0, len(HOSTILE), GROUP))
def test_hostile_texts_are_shown_as_typed(
    browser: Browser, page_server: Served, first: int
) -> None:
    texts = HOSTILE[first : first + GROUP]
    work, name = workspace_of(texts), keeping.new_name()
    keeping.save(page_server.folder, name, work)
    with person(browser) as somebody:
        page = somebody.new_page()
        page.on("dialog", lambda dialog: pytest.fail(dialog.message))
        page.goto(f"{page_server.url}/?d={name}")
        page.get_by_text("How it should sound").wait_for()
        settle(page)
        title = page.title()
        shown_on_draft(page, work, texts)
        for label, landmark in (
            ("Check", "What the rules see"), ("Rules", "The rules"),
            ("Evals", "The worst cases"), ("Settings", "What is kept"),
        ):  # fmt: skip
            page.get_by_role("link", name=label, exact=True).click()
            page.get_by_role("heading", name=landmark).wait_for()
            settle(page)
            harmless(page, title)
            if label == "Evals":
                shown_on_evals(page, texts)
            if label == "Check":
                letter = page.locator(".fh-letter").first
                text = letter.evaluate("each => { const c = each.cloneNode(true);"
                                       "c.querySelectorAll('.fh-tip').forEach(t => t.remove());"
                                       "return c.textContent }")  # fmt: skip
                assert text == work.checking.check_text


def made_run(folder: Path) -> None:
    """A run in which every text is once a message, and once what went wrong."""
    case = load_cases("bare")[0]
    made = run("guided-no-model", cases=[case], name="hostile", folder=folder).results[0]
    header = Header.model_validate_json((folder / "hostile.jsonl").read_bytes().splitlines()[0])
    lines = [header.model_copy(update={"system": HOSTILE[0], "cases": len(HOSTILE)})]
    for number, text in enumerate(HOSTILE):
        of = case.model_copy(update={"id": f"case-{number}"})
        output = Output(outcome=Outcome.DRAFTED, text=text, said=text, unlinked=(text,))
        scores = {"ready_rightly": 0.0}
        lines.append(made.model_copy(update={
            "case": of, "key": f"key {number}", "output": output, "scores": scores,
        }))  # fmt: skip
    told = "\n".join(line.model_dump_json() for line in lines)
    (folder / "hostile.jsonl").write_text(f"{told}\n", encoding="utf-8")


def shown_on_evals(page: Page, texts: list[str]) -> None:
    """Every text of a run reads as it was written, once its case is opened."""
    page.evaluate("document.querySelectorAll('.fh-rule').forEach(each => each.open = true)")
    words = seen(page)
    for line in texts:
        assert words.count(" ".join(line.split())) >= 2, line


def shown_on_draft(page: Page, work: Workspace, texts: list[str]) -> None:
    """Every field and every fact reads as it was typed, and so does the message."""
    harmless(page, page.title())
    name, firm, _, note, mine = texts
    assert page.get_by_label("Their name", exact=True).input_value() == name
    assert page.get_by_label("Your name", exact=True).input_value() == mine
    assert page.get_by_label("Where you do it (optional)").input_value() == firm
    words = seen(page)
    made = work.made
    if made is None:
        return
    assert page.locator("#message").input_value() == made.text
    for fact in made.facts:
        if fact.origin == "profile":
            assert fact.text in words, fact.text
    assert f"Sent to {' '.join(firm.split())}" in words or not made.draft.usage.calls
    assert " ".join(mine.split()) in words
    for line in (name, firm, note):
        assert " ".join(line.split()) in words, html.escape(line)


def harmless(page: Page, title: str) -> None:
    """No text became an element, a script or a link."""
    assert page.title() == title
    main = page.locator(".stMain")
    for element in ("script", "iframe", "meta", "link", "form", "object", "embed", "svg"):
        made = main.locator(f".stMarkdown {element}, .stHtml {element}, .stAlert p {element}")
        assert made.count() == 0, element
    pictures = main.locator(".stMarkdown img, .stHtml img, .stCheckbox img, .stAlert img")
    assert pictures.count() == 0
    links = main.locator("a[href]").evaluate_all("all => all.map(each => each.href)")
    assert [link for link in links if "127.0.0.1" not in link] == []


def test_there_are_forty() -> None:
    assert len(HOSTILE) == 40


def test_the_folder_is_not_the_developers(page_server: Served) -> None:
    assert page_server.folder.parent != Path.home()
