"""Check, Rules and Settings, clicked through."""

from __future__ import annotations

from pathlib import Path

import pytest

from assistant import list_rules
from tests.ui.pages import button, field, open_app, said


def test_a_pasted_message_is_checked() -> None:
    app = open_app("check")
    field(app, "check_text").set_value("Hi Ana, I'd like to add you to my network.")
    field(app, "check_platform").set_value("linkedin")
    button(app, "Check it").click().run()

    assert "42 of 200 characters" in said(app)
    assert "WHY002" in said(app)
    assert "Statements were not compared with anything" in said(app)


def test_statements_are_compared_with_the_facts_one_adds() -> None:
    app = open_app("check")
    field(app, "check_text").set_value("Hi Ana, your post on glazes won the Kiln Prize in 2019.")
    field(app, "check_platform").set_value("linkedin")
    field(app, "check_their_name").set_value("Ana Ruiz")
    field(app, "check_my_name").set_value("Tom Hale")
    field(app, "check_facts").set_value("wrote a post on glazes")
    button(app, "Check it").click().run()

    assert "“2019” rests on nothing you gave" in said(app)
    assert "Rests on fact 1: “wrote a post on glazes”" in said(app)


def test_an_overlong_message_is_told_in_a_sentence() -> None:
    app = open_app("check")
    field(app, "check_text").set_value("a " * 15_000).run()

    assert len(app.error) == 1
    assert not app.exception


def test_rules_are_searched_by_any_word() -> None:
    app = open_app("rules")
    total = len(list_rules())
    assert f"{total} of {total} rules" in said(app)
    field(app, "rule_search").set_value("opn002").run()

    assert f"1 of {total} rules" in said(app)
    for lead in ("Why", "What to do", "Caught", "Passes", "Rests on"):
        assert f"<dt>{lead}</dt>" in said(app)


def test_a_search_without_a_hit_says_what_to_do() -> None:
    app = open_app("rules")
    field(app, "rule_search").set_value("zeppelin").run()

    assert "Try one word" in said(app)


def test_a_rule_switched_off_finds_nothing_any_more() -> None:
    app = open_app("settings")
    field(app, "ignore").set_value(["WHY002"]).run()
    app.switch_page("views/check.py").run()
    field(app, "check_text").set_value("Hi Ana, I'd like to add you to my network.").run()

    assert "Worth mending" in said(app)
    assert "stock phrase" not in said(app).casefold()


def test_the_account_decides_the_limit() -> None:
    app = open_app("settings")
    assert "200 UTF-16 units" in said(app)
    field(app, "account").set_value("premium").run()

    assert "300 UTF-16 units" in said(app)


@pytest.mark.parametrize(
    ("address", "told"),
    [("http://127.0.0.1:9/v1", "127.0.0.1"), ("not an address", "The address must be")],
)
def test_a_server_that_does_not_answer_is_told(address: str, told: str) -> None:
    app = open_app("settings")
    field(app, "model_from").set_value("server").run()
    field(app, "model_address").set_value(address)
    field(app, "model_name").set_value("qwen3-8b")
    button(app, "Try it").click().run()

    assert any(told in each.value.replace("&#46;", ".").replace("&#58;", ":") for each in app.error)


def test_the_key_is_never_written(folder: Path) -> None:
    app = open_app("settings")
    field(app, "model_from").set_value("server").run()
    field(app, "model_address").set_value("http://127.0.0.1:9/v1")
    field(app, "model_name").set_value("qwen3-8b")
    field(app, "key_field").set_value("sk-very-secret").run()
    app.switch_page("views/draft.py").run()
    app.switch_page("views/settings.py").run()

    assert field(app, "key_field").value == "sk-very-secret"
    kept = [path.read_bytes() for path in folder.rglob("*") if path.is_file()]
    assert any(b"qwen3-8b" in each for each in kept)
    assert not any(b"very-secret" in each for each in kept)


def test_forgetting_removes_the_file_and_empties_the_page(folder: Path) -> None:
    app = open_app()
    field(app, "their_name").set_value("Tom Reyes").run()
    assert any(b"Tom Reyes" in path.read_bytes() for path in folder.rglob("*.json"))
    app.switch_page("views/settings.py").run()
    button(app, "Forget everything").click().run()

    assert not any(b"Tom Reyes" in path.read_bytes() for path in folder.rglob("*.json"))
    app.switch_page("views/draft.py").run()
    assert field(app, "their_name").value == ""
