"""T3 to T6: what reaches a server, read off the bodies of real requests on loopback.

The hostile lines are our own, mutated by a seeded generator; `python benchmarks/bodies.py FILE`
does the same over files kept outside the repository.
"""

from __future__ import annotations

import json
import random
import re
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from assistant import draft, propose_facts
from assistant.errors import ModelError
from assistant.intake import clean_brief
from assistant.llm.endpoint import Endpoint
from assistant.text import clean_text
from tests.llm.fault_server import Connection, Seen, reply, serving
from tests.security.mutations import LIVE_TOKEN, is_hidden, mutations
from tests.security.obeying import brief_for
from tests.security.test_obeying import ROWS

SAID = [
    ("S2", "Hi Ana,"),
    ("S1", "we met at the Leeds kiln fair."),
    ("S4", "I'd love to hear how you glaze stoneware."),
    ("S6", "Thanks for considering it!"),
]
WRITTEN = {"sentences": [{"text": text, "step": step, "facts": []} for step, text in SAID]}
MARKED = re.compile(r"(?P<mark>==[0-9a-f]{16}==)\n(?P<inside>.*)\n(?P=mark)\Z", re.DOTALL)


def answering(connection: Connection, seen: Seen) -> None:
    """Answer a research call with no facts, and a writing call with a good note."""
    named = seen.body["response_format"]["json_schema"]["name"]
    reply({"facts": []} if named == "FoundFacts" else WRITTEN)(connection, seen)


@contextmanager
def recording() -> Iterator[tuple[Endpoint, list[Seen]]]:
    """A model behind a real server, and every request it got."""
    with serving(answering) as server:
        model = Endpoint(server.url, "tern-1")
        yield model, server.seen
        model.close()


def bodies(seen: list[Seen], *, kind: str) -> list[str]:
    """What was sent to read ("FoundFacts") or to write ("WrittenMessage"), turn by turn."""
    return [
        message["content"]
        for each in seen
        if each.body["response_format"]["json_schema"]["name"] == kind
        for message in each.body["messages"]
    ]


def test_what_nobody_ticked_reaches_no_writing_call() -> None:
    with recording() as (model, seen):
        for row in ROWS[::3]:
            brief = brief_for(row)
            none = [fact.model_copy(update={"ticked": False}) for fact in propose_facts(brief)]
            draft(brief, facts=none, model=model)
    sent = bodies(seen, kind="WrittenMessage")
    assert sent
    for row in ROWS[::3]:
        cleaned = clean_text(row.text).text
        assert not any(cleaned in text or row.text in text for text in sent)
    assert not any("Salt glazes" in text or "Kiln Street" in text for text in sent)


def test_the_private_reason_and_what_is_kept_out_reach_no_call() -> None:
    with recording() as (model, seen):
        brief = brief_for(ROWS[0])
        draft(brief, model=model, keep_out=["Noor Haddad leaves the school"])
    everything = json.dumps([each.body for each in seen])
    assert "landlord" not in everything
    assert "Noor" not in everything


def test_untrusted_text_stands_in_one_marked_block_byte_for_byte() -> None:
    marks = set()
    with recording() as (model, seen):
        for row in ROWS[::5]:
            draft(brief_for(row), model=model)
    sent = bodies(seen, kind="FoundFacts")
    systems, users = sent[::2], sent[1::2]
    assert len(set(systems)) == 1
    for row, user in zip(ROWS[::5], users, strict=True):
        shown, _ = clean_brief(brief_for(row))
        block = MARKED.search(user)
        assert block is not None
        assert block["inside"] == shown.recipient.profile
        assert block["mark"] not in block["inside"]
        marks.add(block["mark"])
    assert len(marks) == len(users)


def test_no_hidden_or_live_token_reaches_a_model_over_1200_mutations() -> None:
    """Cleaning is what every text passes; that requests carry nothing else is shown above."""
    seeded = random.Random(20261124)
    texts = list(mutations([row.text for row in ROWS], seeded, number=1_200))
    assert len(texts) == 1_200
    for text in texts:
        cleaned = clean_text(text)
        assert not [hex(ord(c)) for c in cleaned.text if is_hidden(c)]
        assert not LIVE_TOKEN.search(cleaned.text)
        assert unicodedata.is_normalized("NFC", cleaned.text)
        if any(is_hidden(c) for c in text):
            assert cleaned.removed


@pytest.mark.parametrize("number", range(6))
def test_mutated_lines_arrive_clean(number: int) -> None:
    seeded = random.Random(number)
    mutated = "\n".join(mutations([row.text for row in ROWS], seeded, number=40))
    brief = brief_for(ROWS[0])
    brief = brief.model_copy(
        update={"recipient": brief.recipient.model_copy(update={"profile": f"Ana Ruiz\n{mutated}"})}
    )
    with recording() as (model, seen):
        result = draft(brief, model=model)
    sent: list[Any] = [message["content"] for each in seen for message in each.body["messages"]]
    assert not [hex(ord(c)) for text in sent for c in text if is_hidden(c)]
    assert not any(LIVE_TOKEN.search(text) for text in sent)
    assert any(removed.field == "recipient.profile" for removed in result.trace.removed)


def test_a_failure_never_shows_the_profile(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("DEBUG")
    with serving(reply("no JSON at all")) as server:
        model = Endpoint(server.url, "tern-1")
        with pytest.raises(ModelError) as caught:
            draft(brief_for(ROWS[0]), model=model)
        model.close()
    assert "leek tart" not in str(caught.value)
