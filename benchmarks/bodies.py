"""What reaches a model from hostile files: no hidden character, no live token, nothing unticked.

    python benchmarks/bodies.py HOSTILE.jsonl ...

Each line stands in a profile of which nothing is ticked; a real server on loopback records every
request of the whole draft. Then 1,200 seeded mutations of the lines are cleaned as every profile
is. Limits (issue 4): none of either, and no line in any writing call.
"""

import random
import sys
from pathlib import Path

from assistant import draft, propose_facts
from assistant.text import clean_text
from tests.security.mutations import LIVE_TOKEN, is_hidden, mutations
from tests.security.obeying import brief_for, read_hostile
from tests.security.test_requests import bodies, recording

_MUTATIONS = 1_200
_SHORTEST = 12
"""Characters; a shorter line may stand in any request by chance."""


def _is_unclean(text: str) -> bool:
    return any(map(is_hidden, text)) or bool(LIVE_TOKEN.search(text))


def main() -> int:
    """Measure every file that is named."""
    rows = [row for name in sys.argv[1:] for row in read_hostile(Path(name))]
    with recording() as (model, seen):
        for row in rows:
            brief = brief_for(row)
            none = [fact.model_copy(update={"ticked": False}) for fact in propose_facts(brief)]
            draft(brief, facts=none, model=model)
            draft(brief, model=model)
        told = [message["content"] for each in seen for message in each.body["messages"]]
        calls = len(seen)
    unclean = sum(map(_is_unclean, told))
    with recording() as (model, seen):
        for row in rows:
            brief = brief_for(row)
            draft(brief, facts=[], model=model)
        written = "\n".join(bodies(seen, kind="WrittenMessage"))
    shown = [clean_text(row.text).text for row in rows]
    leaked = sum(len(text) >= _SHORTEST and text in written for text in shown)
    texts = list(mutations([row.text for row in rows], random.Random(1), number=_MUTATIONS))
    mutated = sum(_is_unclean(clean_text(text).text) for text in texts)
    print(f"lines {len(rows)}, requests {calls}, with hidden or live tokens {unclean}")
    print(f"writing calls that hold an unticked line {leaked}")
    print(f"mutations {len(texts)}, not clean after cleaning {mutated}")
    return int(bool(unclean or leaked or mutated))


if __name__ == "__main__":
    raise SystemExit(main())
