"""The only folder that talks to a model, always through the OpenAI protocol."""

from assistant.llm.embedded import embedded_at
from assistant.llm.model import Capability, Model, Reply
from assistant.llm.opening import cap_run, open_model
from assistant.llm.prepared import ChatReply, chat_request, read_chat_reply, send_chat_request
from assistant.llm.prompts import FilledPrompt, Prompt, list_prompts, load_prompt
from assistant.llm.status import ModelStatus, model_status
from assistant.llm.tracing import untraced

__all__ = [
    "Capability",
    "ChatReply",
    "FilledPrompt",
    "Model",
    "ModelStatus",
    "Prompt",
    "Reply",
    "cap_run",
    "chat_request",
    "embedded_at",
    "list_prompts",
    "load_prompt",
    "model_status",
    "open_model",
    "read_chat_reply",
    "send_chat_request",
    "untraced",
]
