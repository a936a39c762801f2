"""No chain input ever goes to a tracing service, whatever the environment says."""

from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def untraced() -> Iterator[None]:
    """Run a block with tracing off: `LANGSMITH_TRACING=true` would post its inputs elsewhere."""
    from langsmith import tracing_context  # here, for start-up

    from assistant.settings import forget_old_tracers

    forget_old_tracers()
    with tracing_context(enabled=False):
        yield
