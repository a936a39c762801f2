"""From a pydantic model to the strict JSON schema that binds a reply."""

import json
import re
from typing import Any

from pydantic import BaseModel

_NOT_IN_A_NAME = re.compile(r"[^A-Za-z0-9_-]")
_LONGEST_NAME = 64


def response_format(answer: type[BaseModel]) -> dict[str, Any]:
    """Return the `response_format` that asks for exactly this shape."""
    name = _NOT_IN_A_NAME.sub("_", answer.__name__)[:_LONGEST_NAME]
    schema = {"name": name, "strict": True, "schema": strict_schema(answer)}
    return {"type": "json_schema", "json_schema": schema}


def compact_grammar(answer: type[BaseModel]) -> str:
    """Return the grammar that lets exactly this shape through, in llguidance's language.

    Bound by a schema alone, a small model loses itself in blanks between the brackets, up to the
    length limit. This allows none, and what the grammar forces costs no decoding.
    """
    schema = strict_schema(answer) | {"x-guidance": {"whitespace_flexible": False}}
    return f"%llguidance {{}}\nstart: %json {json.dumps(schema, ensure_ascii=False)}"


def strict_schema(answer: type[BaseModel]) -> dict[str, Any]:
    """Return the model's schema with every field required and no other field allowed.

    Titles and defaults are left out: they cost tokens, and strict servers refuse defaults.
    Enumerations, lengths and descriptions stay.
    """
    schema: dict[str, Any] = _strict(answer.model_json_schema())
    return schema


def _strict(node: Any) -> Any:
    """Return the schema node with all objects inside it made strict."""
    if isinstance(node, list):
        return [_strict(item) for item in node]
    if not isinstance(node, dict):
        return node
    kept = {key: value for key, value in node.items() if key not in ("title", "default")}
    for key in ("properties", "$defs"):
        if key in kept:  # its keys are names of fields, which may well be "title"
            kept[key] = {name: _strict(child) for name, child in kept[key].items()}
    for key in ("items", "anyOf", "allOf", "prefixItems"):
        if key in kept:
            kept[key] = _strict(kept[key])
    if "properties" in kept:
        kept |= {"required": list(kept["properties"]), "additionalProperties": False}
    return kept
