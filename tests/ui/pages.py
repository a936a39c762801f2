"""The real app in AppTest, with its own folder and a model the test brings along."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from streamlit.testing.v1 import AppTest

ROOT = Path(__file__).parents[2]
APP = ROOT / "ui" / "app.py"
SECONDS = 60


def open_app(page: str = "draft", *, model: Any = None, name: str = "") -> AppTest:
    """The app on one of its pages; with the name of a workspace, as a reload finds it."""
    app = AppTest.from_file(str(APP), default_timeout=SECONDS)
    if model is not None:
        app.session_state["model"] = model
    if name:
        app.query_params["d"] = name
    app.run()
    if page != "draft":
        app.switch_page(f"views/{page}.py").run()
    assert not app.exception
    return app


def button(app: AppTest, label: str) -> Any:
    """The button with this label."""
    return next(each for each in app.button if each.label == label)


def has_button(app: AppTest, label: str) -> bool:
    """Whether there is a button with this label."""
    return any(each.label == label for each in app.button)


def said(app: AppTest) -> str:
    """Everything the page says outside its fields."""
    kinds = ("title", "header", "subheader", "markdown", "caption", "error", "warning", "info",
             "success")  # fmt: skip
    parts = [each.value for kind in kinds for each in app.get(kind)]
    return "\n".join([*map(str, parts), *(each.proto.body for each in app.get("html"))])


def field(app: AppTest, name: str) -> Any:
    """The field of this name, whichever kind it is and however often it was made anew."""
    for each in (*app.text_input, *app.text_area, *app.selectbox, *app.multiselect,
                 *app.get("button_group")):  # fmt: skip
        if each.key and each.key.split()[0] == name:
            return each
    raise LookupError(name)
