"""The one base of all data: frozen, and strict about unknown fields."""

from pydantic import BaseModel, ConfigDict


class Data(BaseModel):
    """Immutable data that refuses fields it does not know."""

    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=False)
