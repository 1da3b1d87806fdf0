"""GET /healthz and /readyz: whether the API lives, and whether it can answer."""

from fastapi import APIRouter

from assistant.state import OpenSources

router = APIRouter()


@router.get("/healthz")
def get_health() -> dict[str, str]:
    """Say that the process lives."""
    return {"status": "alive"}


@router.get("/readyz")
def get_readiness(_: OpenSources) -> dict[str, str]:
    """Say that the index is open and up to date; a problem 503 with the remedy if it is not."""
    return {"status": "ready"}
