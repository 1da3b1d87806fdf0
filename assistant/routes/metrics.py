"""GET /metrics: counts and times for Prometheus."""

from fastapi import APIRouter, Response

from assistant.service.metrics import CONTENT_TYPE, print_metrics

router = APIRouter()


@router.get("/metrics", response_class=Response)
def get_metrics() -> Response:
    """Return the metrics of all workers in Prometheus' text format."""
    return Response(print_metrics(), media_type=CONTENT_TYPE)
