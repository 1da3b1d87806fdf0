"""A Chroma server of the tests' own, and a way to look into a database as others would."""

import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import cast

import chromadb
import httpx
from chromadb.api.client import Client
from chromadb.config import Settings

from ingestion.settings import IngestionSettings


@contextmanager
def running_server(folder: Path, port: int = 0) -> Iterator[str]:
    """Run a Chroma server on `port` or a free one, and yield its address once it answers."""
    port = port or find_free_port()
    program = Path(sys.executable).with_name("chroma")
    place = ["--path", str(folder), "--host", "127.0.0.1", "--port", str(port)]
    process = subprocess.Popen(
        [program, "run", *place], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    address = f"http://127.0.0.1:{port}"
    deadline = time.monotonic() + 20
    try:
        while not _answers(address):
            assert time.monotonic() < deadline, "the Chroma server did not start in 20 s"
            time.sleep(0.1)
        yield address
    finally:
        process.terminate()
        process.wait(timeout=10)


def find_free_port() -> int:
    """Return a port on which nothing listens now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def _answers(address: str) -> bool:
    try:
        return httpx.get(f"{address}/api/v2/heartbeat", timeout=5).is_success
    except httpx.HTTPError:
        return False


def connect(settings: IngestionSettings, build: Path) -> Client:
    """Connect to the database as another program would."""
    private = Settings(anonymized_telemetry=False, chroma_http_max_keepalive_connections=0)
    if settings.chroma_url:
        return cast(Client, chromadb.HttpClient(host=settings.chroma_url, settings=private))
    return cast(Client, chromadb.PersistentClient(path=build / "chroma", settings=private))
