"""The public door: these names and no others, each what it says."""

import importlib

import pytest

import assistant

PUBLIC = """
Account AssistantError Brief Claim Draft Fact Finding IncompleteBrief InputError ModelError NotRun
Recipient Relationship Review Sender Settings Severity Step Tone Usage Variant check describe_model draft
list_platforms list_rules load_brief parse_brief propose_facts
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
