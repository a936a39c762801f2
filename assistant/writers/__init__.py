"""Writers: free for a capable model, guided for a small one, frames for none."""

from assistant.writers.attempt import Attempt
from assistant.writers.english.intent import is_empty_intent
from assistant.writers.english.tie import is_no_tie
from assistant.writers.free import Assignment, revise_free, write_free
from assistant.writers.guided import write_frames, write_guided
from assistant.writers.joined import can_join, write_joined
from assistant.writers.places import is_readable
from assistant.writers.plan import Plan, plan_message
from assistant.writers.thank_you import write_thank_you

__all__ = [
    "Assignment",
    "Attempt",
    "Plan",
    "can_join",
    "is_empty_intent",
    "is_no_tie",
    "is_readable",
    "plan_message",
    "revise_free",
    "write_frames",
    "write_free",
    "write_guided",
    "write_joined",
    "write_thank_you",
]
