"""PRV001 avoided-topic: the message mentions what the sender asked to leave out."""

from collections.abc import Iterator

from assistant.checks._rule import Example, Need, Rule
from assistant.reading import Reading, Word, content_words, stems
from assistant.types import Brief, Recipient, Sender, Severity, Span


def _find(reading: Reading) -> Iterator[Span]:
    """Mark the content words of an entry to avoid.

    One rare word is enough; of an entry that has only common words, all must occur. Names and
    organizations of the two are no topics.
    """
    brief = reading.brief
    if brief is None or not brief.avoid:
        return
    people = (brief.sender, brief.recipient)
    known = stems(text for person in people for text in (person.name, person.organization))
    present = [word for word in reading.words if word.stem not in known]
    marked: set[Word] = set()
    for entry in brief.avoid:
        topic = [word for word in content_words(entry) if word.stem not in known]
        rare = {word.stem for word in topic if not word.common}
        hits = [word for word in present if word.stem in (rare or {each.stem for each in topic})]
        if rare or len({word.stem for word in hits}) == len({word.stem for word in topic}):
            marked.update(hits)
    for word in sorted(marked, key=lambda each: each.start):
        yield Span(start=word.start, end=word.end)


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
            bad="Hi Ana, do you miss the old job?",
            good="Hi Ana, the old harbor is still there.",
            brief=_BRIEF,
        ),
    ),
    find=_find,
)
