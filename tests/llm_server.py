"""A scripted server with OpenAI's interface: each request is answered by the next turn."""

import json
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

Turn = Callable[["Handler"], None]


@dataclass
class LlmServer:
    """A running server: its address, the requests it received, and how calls ended."""

    url: str
    turns: list[Turn]
    requests: list[dict[str, Any]] = field(default_factory=list)
    hung_up: threading.Event = field(default_factory=threading.Event)
    """Set when a client closed the connection before the turn was over."""


class Handler(BaseHTTPRequestHandler):
    """Reads a request and lets the next turn answer it; the last turn repeats."""

    script: LlmServer

    def do_POST(self) -> None:
        """Answer a chat completion."""
        length = int(self.headers["Content-Length"])
        self.script.requests.append(json.loads(self.rfile.read(length)))
        turn = self.script.turns.pop(0) if len(self.script.turns) > 1 else self.script.turns[0]
        try:
            turn(self)
        except OSError:
            self.script.hung_up.set()
        self.close_connection = True

    def log_message(self, *_: Any) -> None:
        """Keep the tests' output clean."""

    def begin(self) -> None:
        """Begin a stream of events."""
        self.send_response(200)
        self.send_header("Content-Type", "text/event-stream")
        self.end_headers()

    def send(self, text: str) -> None:
        """Send a piece of text as one event."""
        choice = {"index": 0, "delta": {"content": text}, "finish_reason": None}
        self.write(f"data: {json.dumps({**_HEAD, 'choices': [choice]})}\n\n")

    def write(self, line: str) -> None:
        """Send raw text."""
        self.wfile.write(line.encode())
        self.wfile.flush()


_HEAD = {"id": "1", "object": "chat.completion.chunk", "created": 1, "model": "scripted"}


@contextmanager
def serve_llm(*turns: Turn) -> Iterator[LlmServer]:
    """Run a server that answers with `turns` until the block ends."""
    handler = type("Scripted", (Handler,), {})
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    server.daemon_threads = True
    script = LlmServer(f"http://127.0.0.1:{server.server_port}/v1", list(turns))
    handler.script = script  # type: ignore[attr-defined] # set on the class made above
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield script
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def say(text: str, pause: float = 0.0) -> Turn:
    """Say `text` word by word, with a `pause` after each."""

    def turn(handler: Handler) -> None:
        handler.begin()
        for word in text.split(" "):
            handler.send(f"{word} ")
            time.sleep(pause)
        handler.write("data: [DONE]\n\n")

    return turn


def fail(status: int, retry_after: str = "") -> Turn:
    """Refuse with an HTTP `status`."""

    def turn(handler: Handler) -> None:
        handler.send_response(status)
        if retry_after:
            handler.send_header("Retry-After", retry_after)
        handler.send_header("Content-Type", "application/json")
        handler.end_headers()
        handler.write('{"error": {"message": "scripted"}}')

    return turn


def cut_off(text: str) -> Turn:
    """Say `text`, and break the connection in the middle of what follows."""

    def turn(handler: Handler) -> None:
        handler.send_response(200)
        handler.send_header("Content-Type", "text/event-stream")
        handler.send_header("Content-Length", "100000")
        handler.end_headers()
        handler.send(text)
        handler.connection.shutdown(socket.SHUT_RDWR)

    return turn


def garble(text: str) -> Turn:
    """Say `text`, and then something that is no JSON."""

    def turn(handler: Handler) -> None:
        handler.begin()
        handler.send(text)
        handler.write('data: {"choices": [{"delta"\n\n')

    return turn


def hang(seconds: float) -> Turn:
    """Begin to answer, but send nothing for so many `seconds`."""

    def turn(handler: Handler) -> None:
        handler.begin()
        time.sleep(seconds)

    return turn


def ping(seconds: float) -> Turn:
    """Keep the connection alive for so many `seconds`, and say nothing."""

    def turn(handler: Handler) -> None:
        handler.begin()
        for _ in range(int(seconds * 20)):
            handler.write(": ping\n\n")
            time.sleep(0.05)

    return turn


def repeat(text: str, pause: float = 0.0) -> Turn:
    """Say `text` over and over, until the client hangs up."""

    def turn(handler: Handler) -> None:
        handler.begin()
        while True:
            handler.send(text)
            time.sleep(pause)

    return turn
