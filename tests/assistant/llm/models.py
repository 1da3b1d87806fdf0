"""Language models of a few lines, for the tests."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from assistant.llm.bounds import Bounds
from assistant.llm.model import ModelFailed
from prompts.loader import Messages


@dataclass
class SayingModel:
    """Says `text`, whatever it is asked, and remembers what it was asked."""

    text: str
    name: str = "saying"
    seconds: float = 5.0
    asked: list[Messages] = field(default_factory=list)

    def stream(self, messages: Messages, bounds: Bounds) -> Iterator[str]:
        """Yield the text word by word."""
        del bounds
        self.asked.append(messages)
        for word in self.text.split(" "):
            yield f"{word} "


@dataclass
class FailingModel:
    """Says `text` and then fails."""

    text: str = ""
    name: str = "failing"
    seconds: float = 5.0

    def stream(self, messages: Messages, bounds: Bounds) -> Iterator[str]:
        """Yield the text, then raise."""
        del messages, bounds
        yield self.text
        raise ModelFailed("scripted")
