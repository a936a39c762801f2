"""What was read from an uploaded document."""

from assistant.types._base import Data


class DocumentText(Data):
    """The text of a document, with what cannot be seen on its pages kept apart."""

    text: str
    """What a reader of the pages sees; empty when all of it is hidden."""
    hidden: str = ""
    """White, transparent or tiny words, on one line; empty when there are none. On a dark
    background white words can be seen, so these are marked and not thrown away."""
    pages: int
    """How many pages the document has."""
    pages_read: int
    """How many of them were read."""
