"""JSON read as text, under the same rules as YAML: what was typed is what we get."""

import json

from assistant.errors import BriefError
from assistant.intake.plain_yaml import Plain

_LONGEST_SAMPLE = 40


def read_json(text: str) -> Plain:
    """Read one JSON value; line breaks inside its strings are allowed.

    Raises:
        BriefError: A field is given twice, or lists stand too deep in each other.
        ValueError: It is not JSON; the error is a `json.JSONDecodeError`.
    """
    try:
        value: Plain = _DECODER.decode(text)
    except RecursionError:
        raise BriefError("The brief goes deeper than a brief can: see its fields.") from None
    return value


def describe_json_error(error: json.JSONDecodeError) -> str:
    """Say in one sentence where the text stops being JSON."""
    return (
        f"Line {error.lineno} of the brief cannot be read as JSON. "
        f"Check the quotation marks and commas near column {error.colno}."
    )


def _fields(pairs: list[tuple[str, object]]) -> dict[str, object]:
    """Gather the fields of an object, each of which may stand there once."""
    fields: dict[str, object] = {}
    for name, value in pairs:
        if name in fields:
            raise BriefError(f"The brief gives {name[:_LONGEST_SAMPLE]!r} twice; keep one.")
        fields[name] = str(value).lower() if isinstance(value, bool) else value
    return fields


_DECODER = json.JSONDecoder(
    object_pairs_hook=_fields, parse_int=str, parse_float=str, parse_constant=str, strict=False
)
