"""Deadlines: nobody waits for what hangs."""

import time

from assistant.service.deadlines import Deadlines
from tests.assistant.service.doorway import open_door


def test_what_hangs_is_answered_in_time() -> None:
    """A route that blocks its thread gives a problem 503 at the deadline, not when it ends."""
    with open_door(Deadlines, request_timeout=0.2) as client:
        start = time.perf_counter()
        response = client.get("/v1/sleep?seconds=1")
        assert time.perf_counter() - start < 0.8
    assert response.status_code == 503
    assert response.headers["retry-after"] == "1"
    assert "te lang" in response.json()["detail"]


def test_what_is_in_time_comes_through() -> None:
    """An answer before the deadline is as it was."""
    client = open_door(Deadlines, request_timeout=5)
    assert client.get("/v1/sleep?seconds=0").json() == "awake"
