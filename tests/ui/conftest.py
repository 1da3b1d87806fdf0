"""A small assistant's API on the loopback, and the page that talks to it."""

import json
import threading
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from pydantic import HttpUrl
from streamlit.testing.v1 import AppTest

from ui.settings import PageSettings

APP = Path(__file__).parents[2] / "ui" / "app.py"
PROBLEM = "application/problem+json"


def citation(n: int, ref: str = "1.1.A1", **changes: Any) -> dict[str, Any]:
    """Give a citation of the wire contract."""
    quote = "Breed aanbod om digitale vaardigheden te verbeteren voor iedereen"
    return {
        "n": n,
        "ref": ref,
        "field": "results_2023",
        "label": "1.1 Vergroten van digivaardigheden en kennis, actie 1, resultaat t/m 2023",
        "page": 9,
        "pdf_page": 5,
        "quote": quote,
        "raw": quote,
        "role": "support",
    } | changes


def answer(*citations: dict[str, Any], **changes: Any) -> dict[str, Any]:
    """Give an answer of the wire contract."""
    return {
        "status": "answered",
        "answer": "Er komt een breed aanbod. [1]",
        "sentences": [{"text": "Er komt een breed aanbod.", "citations": [1]}],
        "citations": list(citations),
        "table": None,
        "referral": None,
        "suggestions": [],
        "as_of": "2022-11",
        "engine": "grounded",
        "took_ms": 4,
    } | changes


def problem(status: int, detail: str) -> dict[str, Any]:
    """Give problem details of the wire contract."""
    return {"type": "about:blank", "title": "Vraag", "status": status, "detail": detail}


@dataclass
class Api:
    """The API: what it will say next, and what it was asked."""

    url: str
    body: bytes = b""
    status: int = 200
    media_type: str = "application/json"
    delay: float = 0.0
    asked: list[dict[str, Any]] = field(default_factory=list)
    paths: list[str] = field(default_factory=list)

    def reply(self, body: Any, status: int = 200, media_type: str = "application/json") -> None:
        """Say `body` from now on: as it is when it is bytes, else as JSON."""
        self.body = body if isinstance(body, bytes) else json.dumps(body).encode()
        self.status = status
        self.media_type = media_type


@pytest.fixture
def api() -> Iterator[Api]:
    """Run an API that answers with one citation until it is told otherwise."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            state.paths.append(self.path)
            state.asked.append(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
            time.sleep(state.delay)
            self.send_response(state.status)
            self.send_header("Content-Type", state.media_type)
            self.send_header("Content-Length", str(len(state.body)))
            with suppress(ConnectionError):  # who waited too long has hung up
                self.end_headers()
                self.wfile.write(state.body)

        def log_message(self, *_: object) -> None:
            """Keep the tests' output clean."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        state = Api(f"http://127.0.0.1:{server.server_address[1]}")
        state.reply(answer(citation(1)))
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield state
        server.shutdown()
        thread.join()


@pytest.fixture
def settings(api: Api) -> PageSettings:
    """Give settings that point at the API and wait half a second for it."""
    return PageSettings(api_url=HttpUrl(api.url), api_timeout=0.5)


@pytest.fixture
def page(api: Api, monkeypatch: pytest.MonkeyPatch) -> AppTest:
    """Open the page, pointed at the API."""
    monkeypatch.setenv("WERKAGENDA_API_URL", api.url)
    monkeypatch.setenv("WERKAGENDA_API_TIMEOUT", "0.5")
    return AppTest.from_file(str(APP), default_timeout=20).run()
