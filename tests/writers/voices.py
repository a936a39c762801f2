"""A voice to write in, as a brief between two invented people makes it."""

from assistant.types import Brief, Recipient, Relationship, Sender, Tone
from assistant.writers.english.voice import Voice, voice_of


def voice(
    *,
    tone: Tone = Tone.WARM,
    relationship: Relationship = Relationship.INDUSTRY,
    recipient: str = "Ana Ruiz",
    facts: tuple[str, ...] = ("spoke at Data Council about Iceberg",),
) -> Voice:
    """The voice of Tom Hale, who writes to `recipient`; capitals of `facts` are known."""
    brief = Brief(
        platform="linkedin",
        sender=Sender(name="Tom Hale", organization="Acme"),
        recipient=Recipient(name=recipient, facts=facts),
        relationship=relationship,
        tone=tone,
    )
    return voice_of(brief, ())
