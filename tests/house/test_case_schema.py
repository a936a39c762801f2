"""Editors check the eval cases against a schema, which holds every field that a brief has."""

import json

from evals.cases import DATASETS
from evals.schema import SCHEMA, case_schema


def test_the_schema_of_cases_is_up_to_date() -> None:
    assert SCHEMA.read_text(encoding="utf-8") == case_schema(), "run: python -m evals schema"
    assert json.loads(case_schema())["type"] == "array"


def test_every_file_of_cases_names_the_schema() -> None:
    first = {path.read_text(encoding="utf-8").splitlines()[0] for path in DATASETS.glob("*.yaml")}
    assert first == {f"# yaml-language-server: $schema={SCHEMA.name}"}
