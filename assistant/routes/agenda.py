"""GET /v1/agenda: the whole agenda as parsed."""

from typing import Any

from fastapi import APIRouter

from assistant.state import OpenSources
from ingestion.export import export

router = APIRouter()


@router.get("/v1/agenda")
def get_agenda(sources: OpenSources) -> dict[str, Any]:
    """Return the structured export of the agenda."""
    return export(sources.agenda)
