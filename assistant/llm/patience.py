"""How long we wait for a model, and how often we try."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Patience:
    """Limits on one ask. All times are seconds."""

    connect: float = 5.0
    """Wait for a connection."""
    read: float = 30.0
    """Wait for the next bytes of a reply."""
    total: float = 60.0
    """The whole ask: every attempt and every pause between them."""
    attempts: int = 3
    """Requests at most, the first one included."""
    first_pause: float = 0.5
    """Pause after the first failed attempt; it doubles with each further one."""

    def pause(self, attempt: int, asked: float | None) -> float:
        """Return how long to wait after the given attempt, counted from 1.

        Never less than the server asked for. There is no jitter: it keeps crowds of clients
        apart, and this is one person.
        """
        return max(asked or 0.0, self.first_pause * 2.0 ** (attempt - 1))


REMOTE = Patience()
"""For a server on the network."""

EMBEDDED = Patience(read=60.0, attempts=1)
"""For the model in this process: its first byte is its last, and asking twice only halves it."""
