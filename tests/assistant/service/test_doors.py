"""The doors together, before the real API: headers, ids, log lines, metrics and failures."""

import json
import logging
import re
from collections.abc import Iterator

import pytest
from fastapi.testclient import TestClient

from assistant.app import create_app
from assistant.service.doors import add_doors
from assistant.service.logs import JsonFormatter
from assistant.settings import AssistantSettings
from ingestion.settings import IngestionSettings
from tests.assistant.service.doorway import build_app

QUESTION = "wie helpt mijn buurvrouw Truus Wagenvoort met DigiD?"


@pytest.fixture
def failing() -> TestClient:
    """Return a client of the small API behind all doors."""
    app = build_app()
    add_doors(app, AssistantSettings())
    return TestClient(app, raise_server_exceptions=False)


@pytest.fixture
def lines(caplog: pytest.LogCaptureFixture) -> Iterator[list[str]]:
    """Return what has been logged so far, as the API writes it, when the test ends reading it."""
    written: list[str] = []

    class Keep(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            written.append(self.format(record))

    keep = Keep()
    keep.setFormatter(JsonFormatter())
    logging.getLogger("werkagenda").addHandler(keep)
    with caplog.at_level(logging.INFO, "werkagenda"):
        yield written
    logging.getLogger("werkagenda").removeHandler(keep)


@pytest.mark.parametrize("path", ["/healthz", "/v1/agenda", "/v1/niets", "/metrics"])
def test_every_answer_tells_browsers_to_trust_nothing(client: TestClient, path: str) -> None:
    """The policy allows no scripts, frames or forms, and no other site may read the answer."""
    headers = client.get(path, headers={"origin": "https://elders.example"}).headers
    assert headers["content-security-policy"].startswith("default-src 'none'")
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "no-referrer"
    assert headers["cache-control"] == "no-store"
    assert not [name for name in headers if name.startswith("access-control-")]
    assert "server" not in headers


def test_another_site_cannot_ask_in_a_visitors_name(client: TestClient) -> None:
    """A preflight is not answered, and a form of another site is not JSON."""
    preflight = client.options("/v1/ask", headers={"origin": "https://elders.example"})
    assert preflight.status_code == 405
    form = client.post(
        "/v1/ask", content=b'{"question": "wallet"}', headers={"content-type": "text/plain"}
    )
    assert form.status_code == 422


def test_a_request_keeps_a_plain_id(client: TestClient) -> None:
    """The proxy's id comes back; one with other characters is replaced."""
    kept = client.get("/healthz", headers={"x-request-id": "abc-123"})
    assert kept.headers["x-request-id"] == "abc-123"
    replaced = client.get("/healthz", headers={"x-request-id": 'x" onload="'})
    assert re.fullmatch("[0-9a-f]{16}", replaced.headers["x-request-id"])


def test_the_log_has_a_line_for_each_request_without_what_was_typed(
    client: TestClient, lines: list[str]
) -> None:
    """Route, status and time are there; question, address and query are not."""
    client.post("/v1/ask", json={"question": QUESTION})
    client.get("/v1/actions", params={"q": "Wagenvoort"})
    client.get("/v1/items/Wagenvoort")
    entries = [json.loads(line) for line in lines]
    assert [(one["route"], one["status"]) for one in entries] == [
        ("/v1/ask", 200),
        ("/v1/actions", 200),
        ("/v1/items/{ref}", 404),
    ]
    assert all(one["request_id"] and one["milliseconds"] >= 0 for one in entries)
    assert "Wagenvoort" not in "".join(lines)
    assert "testclient" not in "".join(lines)


def test_a_failure_is_logged_by_its_place_and_told_in_dutch(
    failing: TestClient, lines: list[str]
) -> None:
    """The type and the line of code are in the log; the message, with a name in it, is nowhere."""
    response = failing.get("/v1/fail")
    assert response.status_code == 500
    assert response.json()["detail"] == "Er ging iets mis bij ons. Probeer het later opnieuw."
    assert response.headers["content-security-policy"]
    failure, request = map(json.loads, lines)
    assert failure["error"] == "RuntimeError"
    assert failure["places"][-1].startswith("doorway.py:")
    assert failure["request_id"] == request["request_id"]
    assert request["status"] == 500
    assert "Jansen" not in response.text + "".join(lines)


def test_the_metrics_count_by_route_and_not_by_address(client: TestClient) -> None:
    """An address that does not exist adds no series, however many there are."""
    for number in range(3):
        client.get(f"/v1/niets/{number}")
        client.get(f"/v1/items/9.9.A{number}")
    client.post("/v1/ask", json={"question": QUESTION})
    text = client.get("/metrics").text
    assert 'werkagenda_answers_total{intent="' in text
    assert 'route="/v1/items/{ref}",status="404"' in text
    assert 'route="(unknown)",status="404"' in text
    assert "niets" not in text
    assert "9.9.A" not in text
    assert "werkagenda_queue_length 0.0" in text


def test_health_is_told_when_all_places_are_taken(index_settings: IngestionSettings) -> None:
    """The doors for questions do not stand before /healthz and /metrics."""
    settings = AssistantSettings(body_limit=1, rate_limit=1, api_keys="0" * 64)
    with TestClient(create_app(settings, index_settings), client=("203.0.113.1", 1)) as client:
        assert client.get("/v1/agenda").status_code == 401
        assert {client.get("/healthz").status_code for _ in range(3)} == {200}
        assert client.get("/metrics").status_code == 200
