"""The truth gate: what a message states, and the source each statement rests on.

COVERAGE.md beside this file says in plain words what is caught and what cannot be.
"""

from assistant.claims.find import find_claims
from assistant.claims.forms import is_everyday, is_ordinary
from assistant.claims.shared_past import Bearing, Category, Topic, Wording, list_wordings
from assistant.claims.sources import sources_of

__all__ = [
    "Bearing",
    "Category",
    "Topic",
    "Wording",
    "find_claims",
    "is_everyday",
    "is_ordinary",
    "list_wordings",
    "sources_of",
]
