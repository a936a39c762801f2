"""Every text that reaches a Markdown- or HTML-bearing call is a constant of ours or was escaped.

Read off the code: what such a call gets must be built of constants, numbers, and calls of the
escaper. A function that hands its own argument on says so with `LiteralString`, and then its
callers are read in its place.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
UI = ROOT / "ui"

SHOWING = frozenset("""
    altair_chart badge button caption chat_message checkbox code columns_title date_input dialog
    download_button error exception expander feedback file_uploader form_submit_button header help
    html info latex link_button markdown metric multiselect number_input page_link pills
    popover progress radio segmented_control select_slider selectbox slider spinner status subheader
    success table tabs text_area text_input time_input title toast toggle warning write write_stream
""".split())  # fmt: skip
"""Calls whose first argument, and whose label, help or body, Streamlit reads as Markdown or HTML."""

READ_AS_MARKUP = frozenset({"label", "body", "help", "icon", "title", "format_func"})
PLAIN_LISTS = frozenset({"selectbox", "multiselect"})
"""Their options are shown as they are."""
ESCAPERS = frozenset({"plain", "verbatim"})
HANDED_ON = frozenset({"LiteralString", "Markup"})
PARTS = {
    ast.JoinedStr: lambda node: node.values,
    ast.FormattedValue: lambda node: [node.value],
    ast.BinOp: lambda node: [node.left, node.right],
    ast.IfExp: lambda node: [node.body, node.orelse],
    ast.BoolOp: lambda node: node.values,
    ast.Lambda: lambda node: [node.body],
    ast.GeneratorExp: lambda node: [node.elt],
    ast.ListComp: lambda node: [node.elt],
    ast.List: lambda node: node.elts,
    ast.Tuple: lambda node: node.elts,
}
"""Expressions that are safe where their parts are."""
HARMLESS_FORMATS = ("d", "f", "%")
"""A number formatted so holds no markup."""


@dataclass(frozen=True)
class Known:
    """What all files of a folder agree on."""

    makers: frozenset[str] = frozenset()
    """Functions that return Markup: each is read as strictly as a call that shows."""
    carriers: Mapping[str, tuple[tuple[int, str], ...]] = field(default_factory=dict)
    """Functions that hand an argument on, with its place and name."""


def faults(text: str, known: Known | None = None) -> list[int]:
    """The lines on which a file shows a text that was not escaped."""
    tree = ast.parse(text)
    known = known or known_of([tree])
    functions = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)]
    inside = {id(node) for function in functions for node in ast.walk(function)}
    found = [line for each in functions for line in _Reader(known, each).faults(ast.walk(each))]
    rest = [node for node in ast.walk(tree) if id(node) not in inside]
    return sorted({*found, *_Reader(known, None).faults(rest)})


def known_of(trees: Iterable[ast.Module]) -> Known:
    """What the functions of some files say of themselves."""
    makers, carriers = set(), {}
    for tree in trees:
        for node in (each for each in ast.walk(tree) if isinstance(each, ast.FunctionDef)):
            if node.returns is not None and ast.unparse(node.returns) == "Markup":
                makers.add(node.name)
            handed = [
                (place, each.arg)
                for place, each in enumerate((*node.args.args, *node.args.kwonlyargs))
                if each.annotation is not None and ast.unparse(each.annotation) == "LiteralString"
            ]
            if handed:
                carriers[node.name] = tuple(handed)
    return Known(frozenset(makers), carriers)


class _Reader:
    """Reads one function, or what stands outside of all."""

    def __init__(self, known: Known, function: ast.FunctionDef | None) -> None:
        self.known, self.function = known, function

    def faults(self, nodes: Iterable[ast.AST]) -> Iterator[int]:
        for node in nodes:
            if isinstance(node, ast.Call):
                yield from (node.lineno for each in self._shown(node) if not self.safe(each))

    def _shown(self, call: ast.Call) -> Iterator[ast.expr]:
        """What a call shows, or hands on to be shown."""
        name = _name(call.func)
        if name == "Markup" or name in SHOWING:
            yield from call.args[:1]
            read = READ_AS_MARKUP - ({"format_func"} if name in PLAIN_LISTS else set())
            yield from (word.value for word in call.keywords if word.arg in read)
        for place, argument in self.known.carriers.get(name, ()):
            yield from call.args[place : place + 1]
            yield from (word.value for word in call.keywords if word.arg == argument)

    def safe(self, node: ast.expr | None) -> bool:
        """Whether an expression holds nothing but constants, numbers and escaped texts."""
        if isinstance(node, ast.FormattedValue) and _is_number_format(node.format_spec):
            return True
        if isinstance(node, ast.Call):
            joins = isinstance(node.func, ast.Attribute) and node.func.attr == "join"
            if joins and isinstance(node.func.value, ast.Constant):
                return self.safe(node.args[0])
            return _name(node.func) in ESCAPERS | {"Markup"} | self.known.makers
        if isinstance(node, ast.Subscript):
            return self.safe(node.value)
        if isinstance(node, ast.Name):
            return node.id.isupper() or self._holds_only_safe(node.id)
        parts = PARTS.get(type(node))
        return isinstance(node, ast.Constant) or (
            parts is not None and all(map(self.safe, parts(node)))
        )

    def _holds_only_safe(self, name: str) -> bool:
        """Whether everything a local name ever holds is safe."""
        if self.function is None:
            return False
        arguments = (*self.function.args.args, *self.function.args.kwonlyargs)
        for argument in (each for each in arguments if each.arg == name):
            return ast.unparse(argument.annotation or ast.Constant("")) in HANDED_ON
        held = [value for node in ast.walk(self.function) for value in _held(name, node)]
        return bool(held) and all(map(self.safe, held))


def _held(name: str, node: ast.AST) -> Iterator[ast.expr | None]:
    """What a statement puts into a local name; None for what cannot be told."""
    if isinstance(node, ast.Assign | ast.AnnAssign | ast.NamedExpr | ast.AugAssign):
        for target in node.targets if isinstance(node, ast.Assign) else [node.target]:
            names = [getattr(each, "id", "") for each in getattr(target, "elts", [target])]
            if name in names:
                several = isinstance(target, ast.Tuple)
                values = getattr(node.value, "elts", None) if several else [node.value]
                yield values[names.index(name)] if values else None
    elif isinstance(node, ast.For | ast.comprehension):
        if name in {getattr(each, "id", "") for each in ast.walk(node.target)}:
            yield None
    elif isinstance(node, ast.Call) and _name(node.func) in {"append", "extend"}:
        on = getattr(node.func, "value", None)
        yield from node.args if getattr(on, "id", "") == name else ()


def _is_number_format(spec: ast.expr | None) -> bool:
    only = spec.values[0] if isinstance(spec, ast.JoinedStr) and len(spec.values) == 1 else None
    return isinstance(only, ast.Constant) and str(only.value).endswith(HARMLESS_FORMATS)


def _name(func: ast.expr) -> str:
    return func.attr if isinstance(func, ast.Attribute) else getattr(func, "id", "")


def _shows(tree: ast.Module) -> bool:
    """Whether a file could show anything at all."""
    names = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import | ast.ImportFrom)
             for alias in node.names}  # fmt: skip
    return bool(names & {"streamlit", "Markup"})


def test_every_shown_text_is_escaped() -> None:
    trees = {path: ast.parse(path.read_text(encoding="utf-8")) for path in sorted(UI.rglob("*.py"))}
    known = known_of(trees.values())
    shown = [path for path, tree in trees.items() if _shows(tree)]
    found = [
        f"{path.relative_to(ROOT)}:{line}"
        for path in shown
        for line in faults(path.read_text(encoding="utf-8"), known)
    ]

    assert len(shown) > 10
    assert found == []


@pytest.mark.parametrize(
    "line",
    [
        "st.markdown(name)",
        "st.button(f'Use {name}')",
        "st.html('<p>' + name)",
        "st.error(str(error))",
        "st.checkbox(fact.text)",
        "st.metric('Sent', value=1, help=name)",
        "st.tabs([name])",
        "st.write(names[0])",
        "st.success('{}'.format(name))",
        "Markup(f'<b>{name}</b>')",
        "st.radio('Which', names, format_func=lambda one: one.label)",
        "column.info(name)",
        "words = plain(name)\n    words = name\n    st.info(words)",
        "label(name)",
    ],
)
def test_a_text_that_is_not_escaped_is_found(line: str) -> None:
    code = f"def show(name, names, error, fact, column):\n    {line}\n"
    carrier = "def label(words: LiteralString):\n    st.button(words)\n"

    assert len(faults(code + carrier)) == 1


@pytest.mark.parametrize(
    "line",
    [
        "st.markdown('Hello')",
        "st.button(f'Use {plain(name)}')",
        "st.html(f'<p>{verbatim(name)}</p>')",
        "st.subheader(f'{count:d} of {total:,d}')",
        "st.error(plain(error) if error else 'None')",
        "st.markdown(NOTE)",
        "rows = [Markup(verbatim(each)) for each in name]\n    st.html(''.join(rows))",
    ],
)
def test_a_text_that_is_escaped_passes(line: str) -> None:
    code = f"def show(name, count, total, error):\n    {line}\n"

    assert faults(code) == []
