"""Settings of the assistant, read from the environment (prefix `WERKAGENDA_`) or `.env`."""

from typing import Literal

from pydantic import Field, SecretStr
from pydantic_settings import BaseSettings, SettingsConfigDict

from ingestion.settings import PROJECT


class AssistantSettings(BaseSettings):
    """Where the API listens, how much it accepts, and which language model it may use."""

    model_config = SettingsConfigDict(
        env_prefix="WERKAGENDA_", env_file=PROJECT / ".env", extra="ignore", frozen=True
    )

    host: str = "127.0.0.1"
    port: int = Field(default=8000, ge=0, le=65535)
    workers: int = Field(default=1, ge=1)
    question_limit: int = Field(default=2000, ge=1)
    """Longest question that is read, in characters."""
    history_limit: int = Field(default=20, ge=0)
    """Earlier turns that are read; older ones are left out."""
    body_limit: int = Field(default=262_144, ge=1)
    """Largest request, in bytes."""
    rate_limit: int = Field(default=120, ge=0)
    """Requests a minute from one client on another machine; 0 is any number."""
    trusted_clients: str = ""
    """Addresses or networks that have no rate, such as that of the page's server."""
    concurrency: int = Field(default=0, ge=0)
    """Requests that a process handles at the same time; others wait. 0 is as many as suit it."""
    queue_limit: int = Field(default=256, ge=0)
    """Requests that may wait in a process."""
    queue_timeout: float = Field(default=10.0, gt=0)
    """Longest wait, in seconds."""
    request_timeout: float = Field(default=30.0, gt=0)
    """Longest time to an answer, the wait included, in seconds."""
    api_keys: str = ""
    """SHA-256 digests of the keys that open /v1, with commas between; empty opens it for all."""
    log_level: Literal["debug", "info", "warning", "error"] = "info"
    feedback_url: str = f"sqlite:///{PROJECT / 'var' / 'feedback.db'}"
    """SQLAlchemy's address of the database of feedback; empty takes none."""
    feedback_days: int = Field(default=180, ge=1)
    """How long feedback is kept."""
    embedding_cache: int = Field(default=4096, ge=0)
    """Questions whose vector is remembered, in the memory of each process."""
    llm: str = ""
    """The language model that makes answers more fluent, as provider:model; empty is none."""
    llm_base_url: str = ""
    """The address of the model's server; empty is the usual one of the provider."""
    llm_api_key: SecretStr = SecretStr("")
    llm_timeout: float = Field(default=20, gt=0)
    """What an answer of the model may take, in seconds."""

    @property
    def places(self) -> int:
        """Requests that a process handles at the same time.

        Answering is work for the processor: more than two at once only get in each other's way.
        A language model is mostly waited for.
        """
        return self.concurrency or (8 if self.llm else 2)
