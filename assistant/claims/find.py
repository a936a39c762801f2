"""The truth gate: every checkable statement of a message, and what it rests on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from assistant.claims.contacts import find_contacts, link_contact
from assistant.claims.dates import find_dates
from assistant.claims.evidence import Evidence
from assistant.claims.linking import link_name
from assistant.claims.names import find_names
from assistant.claims.numbers import find_numbers
from assistant.claims.shared_past import find_shared_past
from assistant.claims.tokens import Place, find_words, outside
from assistant.text import find_name, name_forms
from assistant.types import Claim, ClaimKind, Source


def find_claims(
    text: str,
    sources: Sequence[Source],
    *,
    recipient: str,
    sender: str,
    language: str = "en",
) -> tuple[Claim, ...]:
    """What a finished message states, each statement with the source it rests on.

    No model is asked: the same text and sources always give the same claims.

    Args:
        text: The message as it would be sent.
        sources: What `sources_of` gave for its brief.
        recipient: The recipient's name as given, in any script.
        sender: The sender's name as given.
        language: ISO 639 code of the message. English is read best; COVERAGE.md says what is
            missed in other languages.

    Returns:
        Claims in reading order; those of one kind do not overlap. `source` is None where nothing
        bears the statement. Empty means that nothing checkable was found, not that all is true.

    Example:
        >>> tie = Source(id="tie", text="met at the leeds kiln fair")
        >>> text = "Hi Ana, we met at the York kiln fair."
        >>> claims = find_claims(text, [tie], recipient="Ana Ruiz", sender="Bo Lind")
        >>> [(claim.text, claim.source and claim.source.id) for claim in claims]
        [('Ana', 'recipient.name'), ('we met', 'tie'), ('York', None)]
    """
    if not text.strip():
        return ()
    evidence = Evidence.of(sources, recipient=recipient, sender=sender)
    claims = [
        Claim(start=start, end=end, text=text[start:end], kind=kind, source=source)
        for start, end, kind, source in _found(text, evidence, language)
    ]
    return tuple(sorted(claims, key=lambda claim: (claim.start, claim.end, claim.kind)))


_Found = tuple[int, int, ClaimKind, Source | None]


def _found(text: str, evidence: Evidence, language: str) -> Iterator[_Found]:
    """Every claim, kind by kind: what an earlier kind has read, a later one does not read again."""
    words = find_words(text)
    taken: list[Place] = []
    for place, kind in find_contacts(text):
        taken.append(place)
        yield *place, kind, link_contact(text[slice(*place)], kind, evidence)
    for date in find_dates(text, words, people=evidence.name_words):
        place = (date.start, date.end)
        if not _touches(place, taken):
            taken.append(place)
            yield *place, ClaimKind.DATE, evidence.source_of_date(date)
    words = outside(words, taken)
    for number in find_numbers(text, words):
        if not _touches((number.start, number.end), taken):
            source = evidence.source_of_number(number)
            yield number.start, number.end, ClaimKind.NUMBER, source
    for name in find_names(text, words, evidence=evidence, language=language):
        yield name.start, name.end, ClaimKind.NAME, link_name(name, evidence)
    for start, end, source in find_shared_past(text, evidence, language=language):
        if source or not _is_in_a_name(text, (start, end), evidence):
            yield start, end, ClaimKind.SHARED_PAST, source


def _is_in_a_name(text: str, place: Place, evidence: Evidence) -> bool:
    """Whether words stand within the name of one of the two, where they tell no past."""
    people = [person.source.text for person in evidence.people if person.source]
    return any(
        first <= place[0] and place[1] <= last
        for name in people
        for first, last in find_name(text, name_forms(name))
    )


def _touches(place: Place, taken: Sequence[Place]) -> bool:
    return any(place[0] < end and start < place[1] for start, end in taken)
