"""The comment: two or three sentences under a post of theirs."""

from assistant.kinds._kind import Addressee, Example, Frame, Kind, Need
from assistant.types import Place

KIND = Kind(
    code="comment",
    label="Comment on a post",
    goal="Adds a thought of one's own to a post in two or three sentences, without self-promotion.",
    steps=("S1", "S5"),
    aim=280,
    guidance=("F5", "N1"),
    place=Place.COMMENT,
    traits=frozenset(),
    says="you posted this, you wrote this, I read your post",
    needs=(
        Need(
            fields=("post", "recipient.facts"),
            question="What did {name} post? Paste it, or tell its point in a line.",
        ),
        Need(
            fields=("intent",),
            place="thought",
            question="What would you like to add to {name}'s post? One thought or question of "
            'your own, such as "we tried this on our ward, the night team liked it most".',
        ),
    ),
    reads=("post",),
    to=Addressee.NOBODY,  # the name stands in the first sentence
    frames=(
        Frame(
            name="comment",
            weight=5,
            kept=True,
            tiers=(
                (
                    "thanks for writing this down, {name}. {thought}",
                    "{thought.named}",
                    "thank you for this, {name}. {thought}",
                    "good of you to share this, {name}. {thought}",
                    "I'm glad you posted this, {name}. {thought}",
                ),
                ("{thought.named}",),
                ("{thought}",),
                ("{thought.short}",),
            ),
        ),
    ),
    example=Example(
        brief={
            "platform": "linkedin",
            "sender": {"name": "Ines Falk", "role": "apprentice welder"},
            "recipient": {"name": "Tom Reyes"},
            "post": "We now teach apprentices to sharpen their own tools in week one. It costs a "
            "day and saves a month.",
            "intent": "same at our yard, the ones who sharpened their own tools broke fewer. how "
            "long do you give them for it?",
        }
    ),
)
