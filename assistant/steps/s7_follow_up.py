"""S7: a thank-you stands ready for the day they accept; it takes up the topic and asks nothing."""

from assistant.reading import Reading, phrase_pattern, stems
from assistant.steps._light import Light
from assistant.types import Span

_THANKS = phrase_pattern(
    """
    (thanks|thank you|thx|grateful)
    (i|we) (really |do |truly )?appreciate
    (glad|happy|delighted) (you|to|we)
    """
)
_NO_TOPIC = stems(["thanks connect accept network add request note"])


def _find(reading: Reading, follow_up: str | None) -> tuple[Span, ...] | None:
    """Light up without words of the message: what is looked at is another text."""
    if not follow_up:
        return None
    message = reading.message.model_copy(update={"text": follow_up, "kind": "thank_you"})
    thanks = Reading(message)
    if not _THANKS.search(thanks.plain) or not thanks.address or thanks.asks:
        return None
    return () if stems([follow_up]) & _topic(reading) else None


def _topic(reading: Reading) -> frozenset[str]:
    """Return what the request and its brief are about, people's names left out."""
    brief = reading.brief
    texts = [reading.text[span.start : span.end] for span in reading.sentences]
    texts += [fact.text for fact in reading.message.facts]
    if brief:
        texts += [brief.tie, brief.intent, brief.recipient.role, *brief.recipient.facts]
    return stems(texts) - reading.name_stems - _NO_TOPIC


LIGHT = Light(
    id="S7",
    name="Follow up if accepted",
    hint="Keep a short thank-you ready for {name}: take up the topic, and ask for nothing.",
    find=_find,
    english=True,
)
