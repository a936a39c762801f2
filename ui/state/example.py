"""The example that a button fills in. The people and firms in it are invented."""

from assistant import Relationship
from ui.state.workspace import Form

EXAMPLE = Form(
    their_name="Marisol Vega",
    platform="linkedin",
    relationship=Relationship.INDUSTRY,
    profile=(
        "Marisol Vega\n"
        "Head of Data Platform @ Quillmoor Analytics\n"
        "Austin, Texas, United States\n"
        "About\n"
        "I look after the tables that 60 analysts wake up to. We moved 40 TB to Apache Iceberg "
        "last year and lost no row and only a little sleep.\n"
        "Recovering from cancer treatment and back at work since March.\n"
        "Experience\n"
        "Head of Data Platform\n"
        "Quillmoor Analytics · Full-time\n"
        "Spoke at Data Council Austin 2026 about schema evolution."
    ),
    own_facts="spoke at Data Council about Iceberg",
    my_name="Sam Okafor",
    my_role="data engineer",
    my_organization="Wardlight Health",
    tie="asked a question after her Data Council talk in Austin",
    intent="want to hear how they handled schema evolution",
    is_example=True,
)
"""A form as somebody would fill it; one of the facts in the page is sensitive, to show that."""
