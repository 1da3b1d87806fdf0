"""Answers in pieces, over real connections: slow readers, and readers that go away."""

import socket
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager

import httpx
import pytest
import uvicorn
from fastapi.responses import StreamingResponse

from assistant.service.clients import Keys, digest_key, make_key
from assistant.service.queue import Queue
from assistant.settings import AssistantSettings
from tests.assistant.service.doorway import build_app

SLOW, OTHER = make_key(), make_key()
PLACES = 3
SECONDS = 1.5
"""How long a request waits for a place, and a piece for its reader."""


@pytest.fixture
def address() -> Iterator[str]:
    """Return the address of an API with few places and an endless road, behind queue and keys."""
    app = build_app()

    @app.get("/v1/endless")
    def stream() -> StreamingResponse:
        return StreamingResponse(iter(lambda: b"x" * 65_536, b""))

    settings = AssistantSettings(
        concurrency=PLACES,
        queue_timeout=SECONDS,
        api_keys=f"{digest_key(SLOW)},{digest_key(OTHER)}",
    )
    for door in (Queue, Keys):
        app.add_middleware(door, settings=settings)
    with socket.create_server(("127.0.0.1", 0)) as listening:
        config = uvicorn.Config(app, log_config=None, timeout_graceful_shutdown=1)
        server = uvicorn.Server(config)
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]})
        thread.start()
        try:
            yield f"127.0.0.1:{listening.getsockname()[1]}"
        finally:
            server.should_exit = True
            thread.join()


@contextmanager
def asking(address: str, path: str = "/v1/endless") -> Iterator[socket.socket]:
    """Ask without reading, on a connection that holds little."""
    host, port = address.split(":")
    with socket.socket() as connection:
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        connection.connect((host, int(port)))
        lines = [f"GET {path} HTTP/1.1", f"Host: {host}", f"X-API-Key: {SLOW}", "", ""]
        connection.sendall("\r\n".join(lines).encode())
        yield connection


def get_as_other(address: str) -> int:
    """Ask as another client; return the status."""
    headers = {"X-API-Key": OTHER}
    url = f"http://{address}/v1/sleep?seconds=0"
    return httpx.get(url, headers=headers, timeout=10).status_code


def test_many_slow_readers_do_not_keep_others_out(address: str) -> None:
    """Twelve take every place and wait for more; another is served each time, in turn."""
    with ExitStack() as readers:
        for _ in range(4 * PLACES):
            readers.enter_context(asking(address))
        time.sleep(0.3)
        statuses = []
        for _ in range(3):
            start = time.perf_counter()
            statuses.append(get_as_other(address))
            assert time.perf_counter() - start < 2 * SECONDS
    assert statuses == [200, 200, 200]


def test_an_answer_in_pieces_keeps_its_place_until_it_ends(address: str) -> None:
    """While all places are streamed from by clients that do read, nobody else gets one."""
    url, headers = f"http://{address}/v1/endless", {"X-API-Key": OTHER}
    with ExitStack() as readers:
        streams = [
            readers.enter_context(httpx.stream("GET", url, headers=headers)).iter_raw()
            for _ in range(PLACES)
        ]
        stopped = threading.Event()

        def read_on() -> None:
            while not stopped.is_set():
                for stream in streams:
                    next(stream)

        reading = threading.Thread(target=read_on)
        reading.start()
        try:
            assert get_as_other(address) == 503
        finally:
            stopped.set()
            reading.join()
    assert get_as_other(address) == 200


def test_a_client_that_goes_away_frees_its_place_at_once(address: str) -> None:
    """Long before it would have lost it for not reading."""
    with ExitStack() as readers:
        for _ in range(PLACES):
            readers.enter_context(asking(address))
        time.sleep(0.3)
    start = time.perf_counter()
    assert get_as_other(address) == 200
    assert time.perf_counter() - start < SECONDS / 2
