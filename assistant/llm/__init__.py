"""The only folder that talks to a model, always through the OpenAI protocol."""

from assistant.llm.model import Capability, Model, Reply
from assistant.llm.opening import open_model
from assistant.llm.prompts import FilledPrompt, Prompt, list_prompts, load_prompt
from assistant.llm.status import ModelStatus, model_status
from assistant.llm.tracing import untraced

__all__ = [
    "Capability",
    "FilledPrompt",
    "Model",
    "ModelStatus",
    "Prompt",
    "Reply",
    "list_prompts",
    "load_prompt",
    "model_status",
    "open_model",
    "untraced",
]
