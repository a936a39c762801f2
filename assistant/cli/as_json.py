"""Results as one JSON object on standard output, for programs to read."""

from __future__ import annotations

import json
import re
import sys
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from assistant.types import Draft, Review

_UNSAFE = re.compile(r"[\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
"""What JSON allows inside a string but a terminal, or an encoder, would stumble over."""


def print_json(fields: Mapping[str, Any]) -> None:
    """Print one object, in letters as they are where the stream can show them."""
    plain = not (sys.stdout.encoding or "").casefold().startswith("utf")
    text = json.dumps(fields, ensure_ascii=plain, indent=2)
    sys.stdout.write(_UNSAFE.sub(lambda match: f"\\u{ord(match[0]):04x}", text) + "\n")


def draft_fields(draft: Draft) -> dict[str, Any]:
    """Return the whole draft. Spans count code points; a claim without a source has null."""
    return draft.model_dump(mode="json")


def review_fields(review: Review) -> dict[str, Any]:
    """Return the whole review, with `ready` beside the text. Spans count code points."""
    fields = review.model_dump(mode="json")
    return {"text": fields.pop("text"), "ready": review.ready, **fields}


def reviews_fields(names: Sequence[str], reviews: Sequence[Review]) -> dict[str, Any]:
    """Return one review as it is; of several, each with the file it is about, under "messages"."""
    if len(reviews) == 1:
        return review_fields(reviews[0])
    named = zip(names, reviews, strict=True)
    return {
        "ready": all(review.ready for review in reviews),
        "messages": [{"path": name, **review_fields(review)} for name, review in named],
    }
