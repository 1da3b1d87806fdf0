"""Settings of the page, read from the environment (prefix `WERKAGENDA_`) or `.env`."""

from pathlib import Path

from pydantic import Field, HttpUrl
from pydantic_settings import BaseSettings, SettingsConfigDict


class PageSettings(BaseSettings):
    """Where the page listens, and where it finds the assistant's API."""

    model_config = SettingsConfigDict(
        env_prefix="WERKAGENDA_",
        env_file=Path(__file__).resolve().parent.parent / ".env",
        extra="ignore",
        frozen=True,
    )

    api_url: HttpUrl = HttpUrl("http://127.0.0.1:8000")
    api_timeout: float = Field(default=30, gt=0)
    """Longest silence of the API that is waited for, in seconds."""
    ui_host: str = "127.0.0.1"
    ui_port: int = Field(default=8501, ge=0, le=65535)
