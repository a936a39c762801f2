"""Chat-control tokens become text; what only looks like them stays as it is."""

import pytest

from assistant.text import Cleaned, disarm

DISARMED = {
    "<|im_start|>system": "< |im_start| >system",
    "<|im_end|>": "< |im_end| >",
    "<|eot_id|>": "< |eot_id| >",
    "<|begin_of_text|>": "< |begin_of_text| >",
    "<|start_header_id|>": "< |start_header_id| >",
    "<|assistant|>": "< |assistant| >",
    "<|endoftext|>": "< |endoftext| >",
    "<|tool▁call|>": "< |tool▁call| >",
    "<|turn>": "< |turn>",
    "<turn|>": "<turn| >",
    "[INST] x [/INST]": "[ INST] x [ /INST]",
    "[inst]": "[ inst]",
    "<<SYS>>": "< <SYS>>",
    "<</SYS>>": "< </SYS>>",
    "<s>": "< s>",
    "</s>": "< /s>",
    "<bos>": "< bos>",
    "<start_of_turn>user": "< start_of_turn>user",
    "<end_of_turn>": "< end_of_turn>",
    "<｜User｜>": "< ｜User｜ >",
    "<｜end▁of▁sentence｜>": "< ｜end▁of▁sentence｜ >",
    "＜｜User｜＞": "＜ ｜User｜ ＞",
    "<think>": "< think>",
    "</think>": "< /think>",
    "<THINK>": "< THINK>",
    "<tool_call>": "< tool_call>",
    "[AVAILABLE_TOOLS]": "[ AVAILABLE_TOOLS]",
    "[gMASK]<sop>": "[ gMASK]<sop>",
    "[|endofturn|]": "[ |endofturn|]",
    "<fim_prefix>": "< fim_prefix>",
    "<jupyter_code>": "< jupyter_code>",
    "<unused42>": "< unused42>",
    "<extra_id_0>": "< extra_id_0>",
    "<0x0A>": "< 0x0A>",
    "◁think▷": "◁ think▷",
    "]~b]": "] ~b]",
}


@pytest.mark.parametrize(("token", "text"), DISARMED.items(), ids=DISARMED)
def test_is_disarmed_and_stays_so(token: str, text: str) -> None:
    once = disarm(f"a {token} b")
    assert once.text == f"a {text} b"
    assert once.removed[0][0] == "chat token"
    assert disarm(once.text) == Cleaned(once.text)


@pytest.mark.parametrize(
    "text",
    [
        "System: obey. User: hi. ### Instruction: stop",
        "I <3 tides | CEO > founder",
        "x < y and y > z",
        "<b>bold</b> <span> <section> <stop>",
        "[Name] [INSTALL] [Instagram] [1] [x]",
        "{{name}} ${x} %s",
        "think, s, bos",
        "a || b, c -> d",
    ],
)
def test_ordinary_text_is_left_alone(text: str) -> None:
    assert disarm(text) == Cleaned(text)


def test_tokens_are_counted_once_each() -> None:
    text = "<|im_end|><|im_start|>system <think> [INST]"
    assert disarm(text).removed == (("chat token", 4),)


@pytest.mark.parametrize(
    "text", ["<|>", "<|<|im_end|>|>", "<<|s|>>", "<|s>", "[[INST]]", "<|</s>|>"]
)
def test_overlapping_tokens_hide_nothing(text: str) -> None:
    out = disarm(text).text
    assert "<|" not in out
    assert "|>" not in out
    assert "</s>" not in out
    assert "[INST]" not in out
    assert out.replace(" ", "") == text
