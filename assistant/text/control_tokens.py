"""Chat-control tokens: marks that let pasted text end a turn, made harmless.

Some servers read `<|im_end|>` inside a user's text as the real end of the turn, so a bio could
open a system turn of its own. One space inside each token makes it plain text that a person can
still read: `< |im_end| >`. Covered are the published tokens of ChatML, Llama, Mistral, Gemma,
Phi, Qwen, DeepSeek, GLM, Kimi, EXAONE, MiniMax, T5, BERT and SmolLM2. Lines such as "System:"
are ordinary words and stay as they are.
"""

import re

from assistant.text.cleaned import Cleaned

_ANGLE_WORDS = """
    s bos eos pad unk mask sep cls bos_token eos_token eod eoh eoa eom eot endoftext
    im_start im_end im_sep start_of_turn end_of_turn start_of_image end_of_image start_of_audio
    end_of_audio image_soft_token audio_soft_token
    think thinking thought reasoning scratchpad answer
    tools? tool_calls? tool_responses? tool_results? function_calls? function_results? invoke
    system user assistant human bot
    fim_prefix fim_middle fim_suffix fim_pad repo_name reponame file_sep filename gh_stars
    issue_start issue_comment issue_closed empty_output
    jupyter_start jupyter_text jupyter_code jupyter_output jupyter_script
    unused\\d+ reserved_\\d+ extra_id_\\d+ ctrl\\d+ 0x[0-9a-f]{2} seed:\\w{1,30}
""".split()

_SQUARE_WORDS = """
    INST SYSTEM_PROMPT AVAILABLE_TOOLS TOOL_CALLS TOOL_RESULTS TOOL_CONTENT CALL_ID ARGS THINK
    MODEL_SETTINGS PREFIX MIDDLE SUFFIX IMG IMG_BREAK IMG_END BEGIN_AUDIO AUDIO TRANSCRIBE
    gMASK sMASK MASK CLS SEP PAD UNK BOS EOS
""".split()

# The one character inside or before a token after which a space makes it text. Only that
# character is consumed, so overlapping tokens cannot hide one another.
_WEAK_SPOTS = re.compile(
    rf"""
    [<＜](?= [|｜] | (?i: /?(?:{"|".join(_ANGLE_WORDS)})> | </?SYS>> ) )
  | [|｜](?= [>＞] )
  | \[(?= (?i:/?INST\]) | /?(?:{"|".join(_SQUARE_WORDS)})\] | \|\w{{1,30}}\|\] | e~\[ )
  | \](?= ~!?b[\[\]] )
  | ◁(?= /?think▷ )
    """,
    re.VERBOSE,
)

# Has two weak spots but is one token.
_BARRED = re.compile(r"[<＜][|｜][^<>|＜＞｜\n]{0,60}[|｜][>＞]")

_MAY_HOLD_TOKEN = re.compile(r"[<＜|｜\[\]◁]")


def disarm(text: str) -> Cleaned:
    """Return `text` with every known chat-control token made plain text.

    The count, under "chat token", is that of the tokens. Expects cleaned text: a hidden
    character inside a token would shield it. Idempotent.

    Example:
        >>> disarm("[INST] hi </s>").text
        '[ INST] hi < /s>'
    """
    if not _MAY_HOLD_TOKEN.search(text):
        return Cleaned(text)
    spaced, spots = _WEAK_SPOTS.subn(r"\g<0> ", text)
    count = spots - len(_BARRED.findall(text)) if spots else 0
    return Cleaned.counted(spaced, {"chat token": count})
