"""Settings of the assistant, read from the environment (prefix `WERKAGENDA_`) or `.env`."""

from pydantic import Field
from pydantic_settings import BaseSettings, SettingsConfigDict

from ingestion.settings import PROJECT


class AssistantSettings(BaseSettings):
    """Where the API listens, and how much it accepts."""

    model_config = SettingsConfigDict(
        env_prefix="WERKAGENDA_", env_file=PROJECT / ".env", extra="ignore", frozen=True
    )

    host: str = "127.0.0.1"
    port: int = Field(default=8000, ge=0, le=65535)
    workers: int = Field(default=1, ge=1)
    question_limit: int = Field(default=2000, ge=1)
    """Longest question that is read, in characters."""
