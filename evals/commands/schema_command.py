"""`python -m evals schema`: the JSON schema of a file of cases, for editors."""

from __future__ import annotations

import sys

from evals.schema import SCHEMA, write_schema


def schema() -> None:
    """Write the JSON schema of cases beside them."""
    write_schema()
    sys.stdout.write(f"{SCHEMA}\n")
