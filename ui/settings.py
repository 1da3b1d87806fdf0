"""Settings of the page, read from the environment (prefix `WERKAGENDA_`) or `.env`."""

from pathlib import Path

from pydantic import Field, HttpUrl, SecretStr
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
    api_key: SecretStr = SecretStr("")
    """The key that opens the API, if it asks for one; made by `werkagenda key`."""
    ui_host: str = "127.0.0.1"
    ui_port: int = Field(default=8501, ge=0, le=65535)

    @property
    def api_headers(self) -> dict[str, str]:
        """What every request to the API has with it: the key, if there is one."""
        key = self.api_key.get_secret_value()
        return {"Authorization": f"Bearer {key}"} if key else {}
