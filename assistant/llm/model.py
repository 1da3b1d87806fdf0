"""Model: the only user of a model client. Any server with OpenAI's interface will do."""

import os
import time
from collections.abc import Iterator
from typing import TYPE_CHECKING, Protocol

import httpx

from assistant.llm.bounds import BoundedTransport, Bounds
from assistant.settings import AssistantSettings
from ingestion.faults import Fault
from prompts.loader import Messages

if TYPE_CHECKING:
    from langchain_openai import ChatOpenAI

PROVIDERS = {
    "openai": "",
    "ollama": "http://127.0.0.1:11434/v1",
    "vllm": "http://127.0.0.1:8001/v1",
}
"""The providers and their usual address; OpenAI itself has none, so that nothing leaves the house
unless its address is given."""
INSTALL = '`pip install -e ".[llm]"`'

SILENCE = 10.0
"""A server that sends nothing for so many seconds has failed."""
MOST_TOKENS = 600
TEMPERATURE = 0.1
LONGEST_WAIT = 2.0
"""A retry waits as long as the server asks for, but no longer than so many seconds."""
_PASSING = frozenset({408, 409, 429, 500, 502, 503, 504})
"""Statuses after which the same request may succeed."""


class ModelUnavailable(Fault):
    """The chosen model cannot be used; the message says why and what to do."""


class ModelFailed(Exception):
    """A call gave no text, or no more of it; the answer goes on without the model."""


class LanguageModel(Protocol):
    """Writes text; safe to share between threads."""

    name: str
    seconds: float
    """What a call may take."""

    def stream(self, messages: Messages, bounds: Bounds) -> Iterator[str]:
        """Yield the text in pieces as they come. Raises `ModelFailed`, also after some pieces."""


class ServedModel:
    """A model behind an OpenAI-compatible server at `base_url`."""

    def __init__(self, model: str, base_url: str, key: str, seconds: float) -> None:
        self.name = model
        self.seconds = seconds
        self._base_url = base_url
        self._key = key
        self._transport = httpx.HTTPTransport()

    def stream(self, messages: Messages, bounds: Bounds) -> Iterator[str]:
        """Yield the text in pieces; a fault that may pass is tried once more, before any text."""
        for is_last in (False, True):
            started = False
            try:
                with self._connect(bounds) as client:
                    for piece in self._open(client).stream(_write_out(messages)):
                        if piece.text:
                            started = True
                            yield piece.text
                return
            # The client, its HTTP library and the JSON that it reads have errors of their own.
            except Exception as fault:
                if started or is_last or not _may_pass(fault) or not bounds.left:
                    raise ModelFailed(f"{self.name}: {type(fault).__name__}: {fault}") from fault
                time.sleep(min(_read_wait(fault), bounds.left))

    def _connect(self, bounds: Bounds) -> httpx.Client:
        """Return a client for one call, which hangs up when it is closed."""
        timeout = httpx.Timeout(min(SILENCE, max(bounds.left, 0.01)))
        return httpx.Client(transport=BoundedTransport(self._transport, bounds), timeout=timeout)

    def _open(self, client: httpx.Client) -> "ChatOpenAI":
        from langchain_openai import ChatOpenAI
        from pydantic import SecretStr

        return ChatOpenAI(
            model=self.name,
            base_url=self._base_url,
            api_key=SecretStr(self._key),
            http_client=client,
            timeout=client.timeout,
            max_retries=0,
            max_completion_tokens=MOST_TOKENS,
            temperature=TEMPERATURE,
            stream_usage=False,
        )


def open_model(settings: AssistantSettings) -> LanguageModel | None:
    """Return the model that `settings` choose, None if they choose none.

    Raises `ModelUnavailable` for a choice that cannot be; whether its server answers is seen only
    when it is asked.
    """
    if not settings.llm:
        return None
    provider, _, model = settings.llm.partition(":")
    if provider not in PROVIDERS or not model:
        raise ModelUnavailable(
            f"WERKAGENDA_LLM is {settings.llm!r}; expected provider:model with one of the "
            f"providers {', '.join(PROVIDERS)}, such as ollama:gemma3. Any server with OpenAI's "
            "interface is openai, with its address in WERKAGENDA_LLM_BASE_URL."
        )
    base_url = settings.llm_base_url or PROVIDERS[provider]
    if not base_url:
        raise ModelUnavailable(
            f"WERKAGENDA_LLM is {settings.llm!r}, but WERKAGENDA_LLM_BASE_URL is empty; give the "
            "address of the server, such as https://api.openai.com/v1."
        )
    # Otherwise a variable in the environment makes LangChain send every call to its makers.
    os.environ["LANGSMITH_TRACING"] = os.environ["LANGCHAIN_TRACING_V2"] = "false"
    try:
        import langchain_openai  # noqa: F401 - is it there?
    except ImportError as error:
        raise ModelUnavailable(
            f"WERKAGENDA_LLM is {settings.llm!r}, which needs packages that are not installed: "
            f"{INSTALL}."
        ) from error
    key = settings.llm_api_key.get_secret_value() or "none"
    return ServedModel(model, base_url, key, settings.llm_timeout)


def _write_out(messages: Messages) -> list[tuple[str, str]]:
    return [("system", messages.system), ("human", messages.user)]


def _may_pass(fault: Exception) -> bool:
    import openai

    if isinstance(fault, openai.APIStatusError):
        return fault.status_code in _PASSING
    return isinstance(fault, openai.APIConnectionError) and not isinstance(
        fault, openai.APITimeoutError
    )


def _read_wait(fault: Exception) -> float:
    """Return how many seconds the server asks to wait, within bounds."""
    headers = getattr(getattr(fault, "response", None), "headers", {})
    asked = headers.get("retry-after", "")
    return min(float(asked), LONGEST_WAIT) if asked.isdecimal() else 0.2
