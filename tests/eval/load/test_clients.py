"""Clients: each answer is counted once, and what is no answer is an error."""

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from eval.load.clients import run_clients


class Handler(BaseHTTPRequestHandler):
    """Answers 200 to "goed", 503 to "druk", and cuts off the rest."""

    protocol_version = "HTTP/1.1"

    def do_POST(self) -> None:
        """Answer one request."""
        body = self.rfile.read(int(self.headers["content-length"]))
        if body == b"weg":
            self.close_connection = True
            return
        self.send_response(200 if body == b"goed" else 503)
        self.send_header("Content-Length", "2")
        self.end_headers()
        self.wfile.write(b"{}")

    def log_message(self, format: str, *_: object) -> None:  # noqa: A002 - the library's name
        """Log nothing."""


@pytest.fixture
def address() -> Iterator[str]:
    """Return the address of a server that answers as the body says."""
    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        threading.Thread(target=server.serve_forever).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


def test_answers_are_counted_and_timed(address: str) -> None:
    """Two clients get answers all the time, and none is an error."""
    load = run_clients(address, [b"goed"], clients=2, seconds=0.3)
    assert load.answers > 5
    assert load.errors == 0
    assert 0 < load.p50 <= load.p95 <= load.p99
    assert load.rate == pytest.approx(load.answers / 0.3, rel=0.3)


@pytest.mark.parametrize("body", [b"druk", b"weg"])
def test_a_refusal_and_a_cut_connection_are_errors(address: str, body: bytes) -> None:
    """They are not counted as answers, and the client goes on."""
    load = run_clients(address, [body, b"goed"], clients=1, seconds=0.2)
    assert load.errors > 0
    assert load.answers > 0
    assert abs(load.errors - load.answers) <= 1
