"""PRV001 avoided-topic: the message mentions what the sender asked to leave out."""

from collections.abc import Iterator

from assistant.checks._rule import Example, Need, Rule
from assistant.reading import Reading, Word, content_words, stems
from assistant.types import Brief, Recipient, Sender, Severity, Span

_EVERYDAY = stems(
    [
        """
        arrive arrival begin break bring buy call carry change choose close coming cut decide
        decision depart departure drive drop end exit fail failure fall family finish fly home
        house issue keep know launch leave left live living lose loss lost money month move moving
        open pay plan problem quit raise return sale save sell send situation sold split stay stop
        switch swap trip travel try trouble turn visit wait walk win won
        """
    ]
)
"""Words of many meanings: beside a name they only say what the name is about."""


def _find(reading: Reading) -> Iterator[Span]:
    """Mark the content words of an entry to avoid.

    One word that tells is enough; of an entry that has none, all must occur. Names and
    organizations of the two are no topics.
    """
    brief = reading.brief
    if brief is None or not brief.avoid:
        return
    people = (brief.sender, brief.recipient)
    known = stems(text for person in people for text in (person.name, person.organization))
    present = [word for word in reading.words if word.stem not in known]
    said = {word.stem for word in present}
    marked: set[Word] = set()
    for entry in brief.avoid:
        topic = [word for word in content_words(entry) if word.stem not in known]
        rare = {word.stem for word in topic if not word.common}
        every = {word.stem for word in topic}
        sought = (rare or every) if every <= said else _telling(entry, topic)
        marked.update(word for word in present if word.stem in sought)
    for word in sorted(marked, key=lambda each: each.start):
        yield Span(start=word.start, end=word.end)


def _telling(entry: str, topic: list[Word]) -> set[str]:
    """Return the stems of which one alone tells the topic.

    "Seattle" tells of "her move from Seattle" and "move" does not; of "the move" it does.
    """
    rare = [word for word in topic if not word.common]
    strong = [word for word in rare if word.stem not in _EVERYDAY]
    named = any(entry[word.start].isupper() for word in strong)
    return {word.stem for word in (strong if named else rare)}


_BRIEF = Brief(
    platform="linkedin",
    sender=Sender(name="Tom Hale"),
    recipient=Recipient(name="Ana Ruiz"),
    avoid=("her move from Seattle", "old job"),
)

RULE = Rule(
    code="PRV001",
    name="avoided-topic",
    severity=Severity.ERROR,
    needs=(Need.BRIEF,),
    message="'{text}' touches what you wanted left out.",
    why="You asked for it: some things are known to you but not yours to bring up.",
    fix="Rewrite the sentence without '{text}'.",
    guidance=("I9", "S2"),
    source="Fact: the sender's own list",
    examples=(
        Example(
            bad="Hi Ana, how is life after Seattle?",
            good="Hi Ana, how is life in Leeds?",
            brief=_BRIEF,
        ),
        Example(
            bad="Hi Ana, how did the move from Seattle go?",
            good="Hi Ana, we moved 40 TB of tide tables.",
            brief=_BRIEF,
        ),
        Example(
            bad="Hi Ana, do you miss the old job?",
            good="Hi Ana, the old harbor is still there.",
            brief=_BRIEF,
        ),
    ),
    find=_find,
)
