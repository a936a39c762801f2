"""What the user gives, made ready to use: brief files, cleaning, profiles read without a model."""

from assistant.intake.added_facts import added_facts
from assistant.intake.appeals import is_appeal
from assistant.intake.brief_fields import build_brief
from assistant.intake.brief_files import LONGEST_BRIEF, load_brief, load_fields, parse_brief
from assistant.intake.clean_brief import LONGEST, MOST_ITEMS, clean_brief
from assistant.intake.own_messages import without_orders
from assistant.intake.pdf import read_pdf
from assistant.intake.people import other_owner
from assistant.intake.profile_reader import MOST_FACTS, Profile, read_profile
from assistant.intake.sensitive_words import sensitive_trait
from assistant.intake.sent_messages import parse_sent
from assistant.intake.suspicion import warning_about
from assistant.text import orders_a_machine, warning_for

__all__ = [
    "LONGEST",
    "LONGEST_BRIEF",
    "MOST_FACTS",
    "MOST_ITEMS",
    "Profile",
    "added_facts",
    "build_brief",
    "clean_brief",
    "is_appeal",
    "load_brief",
    "load_fields",
    "orders_a_machine",
    "other_owner",
    "parse_brief",
    "parse_sent",
    "read_pdf",
    "read_profile",
    "sensitive_trait",
    "warning_about",
    "warning_for",
    "without_orders",
]
