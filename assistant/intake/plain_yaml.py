"""YAML read as text: mappings, lists and strings, and nothing else.

No value is turned into a number, a date or a truth value, so a person named Null and a tie that
is only "2019" stay as typed. Tags, anchors and aliases are refused: a brief needs none, and they
are how a small file becomes a large one, or code.
"""

from collections.abc import Iterator

import yaml

from assistant.errors import BriefError

Plain = str | list["Plain"] | dict[str, "Plain"] | None
"""What a file can hold; None where nothing was given."""

DEEPEST = 6
"""How deep mappings and lists may stand in each other; a brief needs three."""

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_NOTHING = frozenset({"", "~", "null"})
_LONGEST_SAMPLE = 40

_COLON = "Put a text that holds a colon followed by a space in quotation marks."
_ADVICE = (
    ("cannot start any token", "Put a text that begins with @, `, % or a tab in quotation marks."),
    ("mapping values are not allowed", _COLON),
    ("could not find expected ':'", "A field needs a colon and a space: name: value."),
    ("end of stream", "A quotation mark is opened there and never closed."),
    ("escape character", "Write a backslash twice, or use single quotation marks."),
    ("did not find expected key", "Check the quotation marks and the spaces before each line."),
    ("',' or", "A list or mapping is opened there and never closed."),
)
_OTHER_ADVICE = "Check the spaces before each line, the colons and the quotation marks."


def read_yaml(text: str) -> Plain:
    """Read one YAML document; None when there is nothing in it.

    Raises:
        BriefError: It is not YAML, or holds a repeated field, a tag, an anchor or an alias.
    """
    events = yaml.parse(text, Loader=_LOADER)
    try:
        return _document(events)
    except yaml.MarkedYAMLError as error:
        raise BriefError(_complaint(error)) from None
    except (yaml.YAMLError, UnicodeError):
        raise BriefError("The brief is not a text that YAML allows.") from None


def _document(events: Iterator[yaml.Event]) -> Plain:
    """Read the only document of a stream."""
    found: Plain = None
    documents = 0
    for event in events:
        if isinstance(event, yaml.DocumentStartEvent):
            documents += 1
            if documents > 1:
                raise BriefError(f"{_line(event)} begins a second document; keep one brief a file.")
            found = _node(events, next(events), depth=0)
    return found


def _node(events: Iterator[yaml.Event], event: yaml.Event, *, depth: int) -> Plain:
    """Read the value that `event` begins."""
    _refuse_reuse(event)
    if isinstance(event, yaml.ScalarEvent):
        unquoted = event.implicit[0]
        return None if unquoted and event.value in _NOTHING else event.value
    if depth == DEEPEST:
        raise BriefError(f"{_line(event)} goes deeper than a brief can: see its fields.")
    if isinstance(event, yaml.SequenceStartEvent):
        items = []
        while not isinstance(event := next(events), yaml.SequenceEndEvent):
            items.append(_node(events, event, depth=depth + 1))
        return items
    return _mapping(events, depth=depth)


def _mapping(events: Iterator[yaml.Event], *, depth: int) -> Plain:
    """Read the fields of a mapping, each of which may stand there once."""
    fields: dict[str, Plain] = {}
    while not isinstance(event := next(events), yaml.MappingEndEvent):
        _refuse_reuse(event)
        if not isinstance(event, yaml.ScalarEvent):
            raise BriefError(f"{_line(event)} has a list or mapping where a field's name belongs.")
        if event.value in fields:
            name = event.value[:_LONGEST_SAMPLE]
            raise BriefError(f"{_line(event)} gives {name!r} a second time; keep one.")
        fields[event.value] = _node(events, next(events), depth=depth + 1)
    return fields


def _refuse_reuse(event: yaml.Event) -> None:
    """Refuse an alias, an anchor or a tag, and say how to write the text that looks like one."""
    for what, sign in (("anchor", "& or *"), ("tag", "!")):
        if getattr(event, what, None) is not None:
            raise BriefError(
                f"{_line(event)} has a text that begins with {sign}, which means something else "
                "in YAML; put it in quotation marks."
            )


def _complaint(error: yaml.MarkedYAMLError) -> str:
    """Say where the text stops being YAML and what mends it."""
    problem = str(error.problem)
    advice = next((text for sign, text in _ADVICE if sign in problem), _OTHER_ADVICE)
    mark = error.problem_mark or error.context_mark
    where = "The brief" if mark is None else f"Line {mark.line + 1} of the brief"
    return f"{where} cannot be read as YAML. {advice}"


def _line(event: yaml.Event) -> str:
    """Say in which line something begins."""
    mark = event.start_mark
    return "The brief" if mark is None else f"Line {mark.line + 1} of the brief"
