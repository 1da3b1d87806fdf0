"""GET /healthz and /readyz: whether the API lives, and whether it can answer."""

from typing import Literal

from fastapi import APIRouter
from pydantic import BaseModel

from assistant.state import OpenSources
from ingestion.builds import IndexUnavailable

router = APIRouter()


class Readiness(BaseModel):
    """`degraded` is ready too: lists and items are there, only search by meaning is not."""

    status: Literal["ready", "degraded"]
    edition: str
    stamp: str
    """Begins as the SHA-256 digest of the PDF that the open index was made from."""


@router.get("/healthz")
async def get_health() -> dict[str, str]:
    """Say that the process lives."""
    return {"status": "alive"}


@router.get("/readyz")
def get_readiness(sources: OpenSources) -> Readiness:
    """Say of which edition the open index is; a problem 503 with the remedy if none is open.

    The index was opened because its stamp is that of the present PDF, embedder and program.
    """
    status: Literal["ready", "degraded"] = "ready"
    try:
        sources.retriever.check()
    except IndexUnavailable:
        status = "degraded"
    stamp = sources.stamp.pdf_sha256[:12]
    return Readiness(status=status, edition=sources.agenda.edition, stamp=stamp)
