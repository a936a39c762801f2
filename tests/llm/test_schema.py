"""The schema that binds a reply is strict all the way down, and says what the model says."""

from enum import StrEnum
from typing import Annotated, Any, Literal

from pydantic import BaseModel, Field, create_model

from assistant.llm.schema import response_format


class Tone(StrEnum):
    WARM = "warm"
    PLAIN = "plain"


class Line(BaseModel):
    """One sentence."""

    title: Annotated[str, Field(max_length=40)] = ""
    tone: Tone = Tone.WARM


class Note(BaseModel):
    """A message."""

    default: Literal["a", "b"]
    lines: list[Line] = Field(min_length=1, max_length=6)
    close: Line | None = None


def objects(node: Any) -> list[dict[str, Any]]:
    """Every object in the schema."""
    children = node.values() if isinstance(node, dict) else node if isinstance(node, list) else ()
    here = [node] if isinstance(node, dict) and node.get("type") == "object" else []
    return here + [found for child in children for found in objects(child)]


def test_every_object_is_closed_and_complete() -> None:
    found = objects(response_format(Note))
    assert len(found) == 2
    for each in found:
        assert each["additionalProperties"] is False
        assert each["required"] == list(each["properties"])


def test_what_binds_stays_and_what_only_costs_goes() -> None:
    schema = response_format(Note)["json_schema"]["schema"]
    line = schema["$defs"]["Line"]
    assert set(schema["properties"]) == {"default", "lines", "close"}  # fields may have any name
    assert schema["properties"]["default"] == {"enum": ["a", "b"], "type": "string"}
    assert schema["properties"]["lines"]["maxItems"] == 6
    assert line["properties"]["title"] == {"type": "string", "maxLength": 40}
    assert schema["$defs"]["Tone"]["enum"] == ["warm", "plain"]
    assert line["description"] == "One sentence."
    assert "title" not in line


def test_the_name_is_one_a_server_takes() -> None:
    made = create_model("Choice of one: é" + "x" * 90, pick=int)
    named = response_format(made)["json_schema"]
    assert named["strict"] is True
    assert named["name"].startswith("Choice_of_one___xxx")
    assert len(named["name"]) == 64
