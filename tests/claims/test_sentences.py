"""The truth gate on hand-written sentences and notes: what is true links, what is invented does not."""

from __future__ import annotations

import pytest

from assistant.claims import find_claims
from tests.claims.tables import Note, Sentence, notes, sentences

TRUE = sentences("linked")
INVENTED = sentences("unlinked")
NOTES = notes()


def _name(row: Sentence | Note) -> str:
    return row.text[:60]


@pytest.mark.parametrize("sentence", TRUE, ids=_name)
def test_what_is_true_links(sentence: Sentence) -> None:
    found = sentence.found()

    assert [claim.text for claim in found if claim.source is None] == []
    assert set(sentence.claims) <= {claim.text for claim in found}


@pytest.mark.parametrize("sentence", INVENTED, ids=_name)
def test_what_is_invented_does_not_link(sentence: Sentence) -> None:
    unlinked = [claim.text for claim in sentence.found() if claim.source is None]

    assert unlinked == list(sentence.unlinked)


@pytest.mark.parametrize("note", NOTES, ids=_name)
def test_a_truthful_note_has_no_unlinked_claim(note: Note) -> None:
    assert [claim.text for claim in note.found() if claim.source is None] == []


@pytest.mark.parametrize("note", NOTES, ids=_name)
def test_without_its_sources_a_truthful_note_does_not_pass(note: Note) -> None:
    """A note that says something checkable must not pass by having nothing checked."""
    bare = note.brief.model_copy(
        update={
            "tie": "",
            "intent": "",
            "kind": "request",
            "sender": note.brief.sender.model_copy(
                update={"role": "", "organization": "", "about": ""}
            ),
            "recipient": note.brief.recipient.model_copy(
                update={"role": "", "organization": "", "facts": ()}
            ),
        }
    )
    stripped = Note(note.text, bare, ())
    people = {"recipient.name", "sender.name", "platform"}
    rests_on_more = [c for c in note.found() if c.source and c.source.id not in people]

    assert bool(rests_on_more) == any(claim.source is None for claim in stripped.found())


@pytest.mark.parametrize(
    "text",
    [
        "You grew up on a farm.",
        "Grace can bake.",
        "Will is kind.",
        "I bake for my mum and for HR.",
        "your crestfield bakery is famous.",
        "Have a good day today, and happy Friday!",
    ],
)
def test_what_the_coverage_page_says_is_missed_is_missed(text: str) -> None:
    """Should one of these be caught one day, the page is to be mended with it."""
    assert find_claims(text, (), recipient="Ana Ruiz", sender="Bo Lind") == ()


def test_the_tables_are_as_large_as_promised() -> None:
    assert len(TRUE) >= 75
    assert len(INVENTED) >= 75
    assert len(NOTES) >= 60
