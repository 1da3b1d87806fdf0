"""Chroma's server gone, back, or hanging: the register answers on, and search comes back."""

import socket
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import cast

import pytest
from fastapi.testclient import TestClient

from assistant.app import create_app
from assistant.retrieval import recovery
from assistant.settings import AssistantSettings
from ingestion import chroma
from ingestion.settings import IngestionSettings
from tests.ingestion.chroma_server import connect, find_free_port, running_server

QUESTION = {"question": "Wat doet de overheid aan digitale vaardigheden?"}
NEW_QUESTION = {"question": "Wat doet de overheid aan nepnieuws?"}
"""One whose search is not remembered when Chroma goes."""
SERVICE = AssistantSettings(feedback_url="")


@contextmanager
def serve(settings: IngestionSettings) -> Iterator[TestClient]:
    """Yield a client of the API on `settings`."""
    with TestClient(create_app(SERVICE, settings)) as client:
        yield client


def fill_server(own_index: IngestionSettings, address: str) -> IngestionSettings:
    """Copy an embedded index to the server at `address`; return the settings that use it there."""
    moved = own_index.model_copy(update={"chroma_url": address})
    build = own_index.index_dir / "builds" / (own_index.index_dir / "current").read_text()
    with connect(own_index, build) as embedded, connect(moved, build) as server:
        for one in embedded.list_collections():
            held = one.get(include=["documents", "embeddings"])
            server.create_collection(
                one.name,
                configuration={"hnsw": {"space": "cosine", "ef_search": len(held["ids"])}},
                embedding_function=None,
            ).add(ids=held["ids"], embeddings=held["embeddings"], documents=held["documents"])
    return moved


def assert_only_search_fails(client: TestClient) -> None:
    """Assert that lists and items are complete, and that a question gets a problem in Dutch."""
    assert client.get("/v1/actions").json()["total"] == 44
    assert client.get("/v1/items/1.1.A1").status_code == 200
    assert client.get("/readyz").json()["status"] == "degraded"
    response = client.post("/v1/ask", json=QUESTION)
    assert response.status_code == 503
    assert "Zoeken in de Werkagenda lukt nu niet" in response.json()["detail"]


def test_a_server_that_goes_and_comes_back(
    own_index: IngestionSettings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Gone before the start, there, gone during service, and there again: no operator needed."""
    monkeypatch.setattr(recovery, "RETRY_AFTER", 0.1)
    port, folder = find_free_port(), tmp_path / "chroma"
    with running_server(folder, port) as address:
        settings = fill_server(own_index, address)
    with serve(settings) as client:
        assert_only_search_fails(client)
        with running_server(folder, port):
            time.sleep(0.2)
            first = client.post("/v1/ask", json=QUESTION).json()
            assert first["status"] == "answered"
            assert client.get("/readyz").json()["status"] == "ready"
        remembered = client.post("/v1/ask", json=QUESTION).json()
        assert remembered["citations"] == first["citations"]
        assert client.post("/v1/ask", json=NEW_QUESTION).status_code == 503
        assert_only_search_fails(client)
        with running_server(folder, port):
            time.sleep(0.2)
            again = client.post("/v1/ask", json=QUESTION).json()
    assert again["citations"] == first["citations"]


def test_a_server_that_hangs_holds_up_nobody(
    own_index: IngestionSettings, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One that takes the connection and says nothing counts as gone, within the timeout."""
    monkeypatch.setattr(chroma, "SERVER_TIMEOUT", 0.3)
    with socket.create_server(("127.0.0.1", 0)) as silent:
        port = cast(int, silent.getsockname()[1])
        settings = own_index.model_copy(update={"chroma_url": f"http://127.0.0.1:{port}"})
        with serve(settings) as client:
            start = time.perf_counter()
            assert_only_search_fails(client)
            assert time.perf_counter() - start < 3
