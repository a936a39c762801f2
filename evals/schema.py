"""The JSON schema of a file of cases, for editors that complete and check while one types."""

import json
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter

from evals.cases import DATASETS, Case

SCHEMA = DATASETS / "case.schema.json"
"""Named in the first line of each file of cases."""

_LISTS = {"facts", "avoid"}
"""Fields of a brief file that may hold one text in place of a list."""


def case_schema() -> str:
    """The schema as text, ending in a line break."""
    schema = TypeAdapter(list[Case]).json_schema()
    schema["$schema"] = "https://json-schema.org/draft/2020-12/schema"
    schema["title"] = "Cases for python -m evals"
    for definition in schema["$defs"].values():
        for name, field in definition.get("properties", {}).items():
            _loosen(name, field)
    return json.dumps(schema, indent=1, sort_keys=True) + "\n"


def write_schema(path: Path = SCHEMA) -> None:
    """Write the schema where editors look for it."""
    path.write_text(case_schema(), encoding="utf-8")


def _loosen(name: str, field: dict[str, Any]) -> None:
    """Allow in a brief what a brief file allows."""
    if name in _LISTS and field.get("type") == "array":
        items = {key: field.pop(key) for key in ("type", "items") if key in field}
        field["anyOf"] = [items, {"type": "string"}]
