"""The public door: these names and no others, each what it says."""

import importlib

import pytest

import assistant

PUBLIC = """
Account AssistantError Brief Capability ChatReply Claim DocumentText Draft DraftPart Earlier Fact FilledPrompt
Finding IncompleteBrief InputError Length Model ModelError NotRun Origin Recipient Relationship
Removed Reply Review Sender Settings Severity Source Step Thing Third Tone Usage Variant Writer chat_request
check clean_brief describe_model draft embedded_at list_kinds list_platforms list_prompts
list_rules load_brief open_model parse_brief propose_facts read_chat_reply read_pdf
send_chat_request
""".split()


def test_the_list_of_names_is_the_promised_one() -> None:
    assert sorted(assistant.__all__) == sorted(PUBLIC)
    assert sorted(dir(assistant)) == sorted(PUBLIC)


@pytest.mark.parametrize("name", PUBLIC)
def test_each_name_is_there_and_documented(name: str) -> None:
    value = getattr(assistant, name)
    assert value.__name__ == name
    assert value.__doc__


def test_a_name_that_is_not_there_is_missed_as_usual() -> None:
    with pytest.raises(AttributeError, match="no attribute 'utils'"):
        importlib.import_module("assistant").utils  # noqa: B018
