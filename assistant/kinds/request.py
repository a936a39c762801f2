"""The request: the note that goes with asking someone to connect."""

from assistant.kinds._kind import Kind

KIND = Kind(
    code="request",
    label="Connection request",
    goal="Says who writes, how the two are tied and why, so that accepting is easy.",
    steps=("S1", "S2", "S3", "S4", "S5", "S6", "S7"),
    aim=320,
    guidance=("S1", "S2", "S3", "S4", "S5", "S6", "S7", "E1", "E2", "E7"),
)
