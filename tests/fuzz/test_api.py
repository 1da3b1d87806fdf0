"""The whole API, as its own description says it may be called, and a little otherwise."""

from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
import schemathesis
from fastapi import FastAPI
from hypothesis import HealthCheck, given, settings

from assistant.app import create_app
from assistant.service.feedback import FeedbackStore
from assistant.settings import AssistantSettings
from assistant.state import State
from ingestion.settings import IngestionSettings


@pytest.fixture
def app(index_settings: IngestionSettings, tmp_path: Path) -> Iterator[FastAPI]:
    """Return the API with its sources open; schemathesis does not start it."""
    service = AssistantSettings(feedback_url=f"sqlite:///{tmp_path / 'feedback.db'}")
    app = create_app(service, index_settings)
    store = FeedbackStore(service.feedback_url, service.feedback_days)
    with closing(State(service, index_settings)) as state, closing(store):
        app.state.assistant, app.state.feedback = state, store
        app.state.pdf = index_settings.pdf
        yield app


@pytest.mark.parametrize("calls", [12, pytest.param(500, marks=pytest.mark.slow)])
def test_no_call_makes_the_api_fail(app: FastAPI, calls: int) -> None:
    """Right or wrong, each call of each road gets an answer or a problem, and never a 5xx."""
    described = schemathesis.openapi.from_asgi("/openapi.json", app)
    operations: list[Any] = [result.ok() for result in described.get_all_operations()]  # type: ignore[union-attr]
    statuses = {one.label: call_often(one, calls) for one in operations}
    assert statuses["POST /v1/ask"].keys() == {200, 422}
    assert 201 in statuses["POST /v1/feedback"]
    assert len(statuses) >= 11


def call_often(operation: Any, calls: int) -> Counter[int]:
    """Call a road in so many ways; return how often each status came."""
    seen: Counter[int] = Counter()

    @settings(
        max_examples=calls,
        deadline=None,
        database=None,
        derandomize=True,
        suppress_health_check=list(HealthCheck),
    )
    @given(operation.as_strategy())
    def call(case: Any) -> None:
        response = case.call()
        seen[response.status_code] += 1
        assert response.status_code < 500, response.text
        if response.status_code >= 400:
            assert response.headers["content-type"] == ["application/problem+json"]

    call()
    return seen
