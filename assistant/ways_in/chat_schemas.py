"""OpenAI's chat completions: as much of the interface as a chat client needs.

Source: https://platform.openai.com/docs/api-reference/chat. Settings of a model that are sent
along, such as a temperature, mean nothing here and are ignored.
"""

import time
import uuid
from typing import Literal, Self

from pydantic import BaseModel, Field

MODEL = "werkagenda"


class TextPart(BaseModel):
    """A part of a message; only text is read."""

    type: str
    text: str = ""


class Message(BaseModel):
    """A message of the conversation."""

    role: str
    content: str | list[TextPart] | None = ""

    @property
    def text(self) -> str:
        """All text of the message."""
        if isinstance(self.content, list):
            return "\n".join(part.text for part in self.content if part.type == "text")
        return self.content or ""


class ChatRequest(BaseModel):
    """A conversation of which the last message of the user is the question."""

    messages: list[Message] = Field(min_length=1)
    model: str = MODEL
    stream: bool = False


class Said(BaseModel):
    """A message, or a piece of one."""

    role: Literal["assistant"] | None = None
    content: str | None = None


class Choice(BaseModel):
    """The one answer."""

    index: int = 0
    message: Said
    finish_reason: Literal["stop"] = "stop"


class Usage(BaseModel):
    """No tokens are counted, because without a model there are none."""

    prompt_tokens: int = 0
    completion_tokens: int = 0
    total_tokens: int = 0


def _name() -> str:
    return f"chatcmpl-{uuid.uuid4().hex}"


def _now() -> int:
    return int(time.time())


class Completion(BaseModel):
    """An answer as a whole."""

    id: str = Field(default_factory=_name)
    object: Literal["chat.completion"] = "chat.completion"
    created: int = Field(default_factory=_now)
    model: str = MODEL
    choices: list[Choice]
    usage: Usage = Usage()

    @classmethod
    def of_text(cls, text: str) -> Self:
        """Return `text` as an answer."""
        return cls(choices=[Choice(message=Said(role="assistant", content=text))])


class ChunkChoice(BaseModel):
    """What a chunk adds to the one answer."""

    index: int = 0
    delta: Said
    finish_reason: Literal["stop"] | None = None


class Chunk(BaseModel):
    """A piece of an answer; all pieces of one answer have its `id`."""

    id: str
    object: Literal["chat.completion.chunk"] = "chat.completion.chunk"
    created: int = Field(default_factory=_now)
    model: str = MODEL
    choices: list[ChunkChoice]

    @classmethod
    def of_text(cls, id_: str, text: str) -> Self:
        """Return a chunk that adds `text`."""
        return cls(id=id_, choices=[ChunkChoice(delta=Said(role="assistant", content=text))])

    @classmethod
    def of_end(cls, id_: str) -> Self:
        """Return the last chunk."""
        return cls(id=id_, choices=[ChunkChoice(delta=Said(), finish_reason="stop")])


class Model(BaseModel):
    """The one model that can be asked."""

    id: str = MODEL
    object: Literal["model"] = "model"
    created: int = 0
    owned_by: str = "werkagenda-assistent"


class Models(BaseModel):
    """The list of models."""

    object: Literal["list"] = "list"
    data: list[Model] = [Model()]


def new_id() -> str:
    """Return the id of a new answer."""
    return _name()
