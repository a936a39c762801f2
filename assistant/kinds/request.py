"""The request: the note that goes with asking someone to connect."""

from assistant.kinds._kind import Example, Kind, Trait
from assistant.types import Place

KIND = Kind(
    code="request",
    label="Connection request",
    goal="Says who writes, how the two are tied and why, so that accepting is easy.",
    steps=("S1", "S2", "S3", "S4", "S5", "S6", "S7"),
    aim=320,
    guidance=("S1", "S2", "S3", "S4", "S5", "S6", "S7", "E1", "E2", "E7"),
    place=Place.NOTE,
    traits=frozenset(Trait),
    example=Example(
        brief={
            "platform": "linkedin",
            "sender": {"name": "Ines Falk", "role": "apprentice welder"},
            "recipient": {"name": "Tom Reyes", "facts": ["runs the forge at Keel Lane"]},
            "tie": "took his saturday class last spring",
            "intent": "how did he get into ship repair?",
        }
    ),
)
