"""The index replaced, deleted, damaged or hidden while the API serves from it."""

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from assistant import state
from assistant.app import create_app
from assistant.retrieval import recovery
from assistant.settings import AssistantSettings
from ingestion.builds import StampJson
from ingestion.pipeline import ingest_agenda
from ingestion.reading import keep_silent
from ingestion.settings import IngestionSettings
from tests.faults.conftest import wait_for

QUESTION = {"question": "Wat doet de overheid aan digitale vaardigheden?"}


@pytest.fixture(autouse=True)
def _hurry(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(state, "LOOK_EVERY", 0.0)
    monkeypatch.setattr(state, "RETRY_EVERY", 0.1)
    monkeypatch.setattr(recovery, "RETRY_AFTER", 0.0)


@pytest.fixture
def client(own_index: IngestionSettings) -> Iterator[TestClient]:
    """Return a client of the API on the test's own index."""
    with TestClient(create_app(AssistantSettings(feedback_url=""), own_index)) as client:
        yield client


def ask(client: TestClient) -> tuple[int, object]:
    """Return the status of the answer and what it cites."""
    response = client.post("/v1/ask", json=QUESTION)
    return response.status_code, response.json().get("citations")


def test_a_new_index_is_taken_over_between_two_requests(
    client: TestClient, own_index: IngestionSettings
) -> None:
    """After an ingestion of another edition the API tells of it, without a restart or a gap."""
    before = client.get("/readyz").json()["stamp"]
    answer = ask(client)
    with own_index.pdf.open("ab") as pdf:
        pdf.write(b"\n% another edition\n")
    assert client.get("/readyz").json()["stamp"] == before
    ingest_agenda(own_index, keep_silent)
    wait_for(lambda: client.get("/readyz").json()["stamp"] != before, 20, "the new index")
    assert ask(client) == answer


def test_a_new_index_that_cannot_be_opened_leaves_the_old_one_in_use(
    client: TestClient, own_index: IngestionSettings
) -> None:
    """A pointer to a build with another stamp is logged, counted, and not followed."""
    answer = ask(client)
    pointer = own_index.index_dir / "current"
    old = own_index.index_dir / "builds" / pointer.read_text()
    shutil.copytree(old, old.with_name("werkagenda-other"))
    stamp = json.loads((old / "stamp.json").read_text()) | {"pdf_sha256": "0" * 64}
    StampJson.validate_python(stamp)
    (old.with_name("werkagenda-other") / "stamp.json").write_text(json.dumps(stamp))
    pointer.write_text("werkagenda-other")
    counted = "werkagenda_index_faults_total"
    faults = _read_metric(client, counted)
    wait_for(lambda: _read_metric(client, counted) > faults, 10, "the fault to be counted")
    assert ask(client) == answer
    assert client.get("/readyz").status_code == 200


def test_an_index_that_is_deleted_gives_no_wrong_answer_and_comes_back(
    client: TestClient, own_index: IngestionSettings
) -> None:
    """Lists stay complete, an answer is right or a problem, and a new index is taken over."""
    answer = ask(client)
    kept = shutil.copytree(own_index.index_dir, own_index.index_dir.with_name("kept"))
    shutil.rmtree(own_index.index_dir)
    assert client.get("/v1/actions").json()["total"] == 44
    assert ask(client) in (answer, (503, None))
    kept.rename(own_index.index_dir)
    wait_for(lambda: ask(client) == answer, 20, "the index to be back")


@pytest.mark.parametrize("content", [b"", b"geen database" * 5000])
def test_a_damaged_database_gives_no_wrong_answer(
    client: TestClient, own_index: IngestionSettings, content: bytes
) -> None:
    """Whatever the files hold, an answer is the right one or a problem."""
    answer = ask(client)
    for file in own_index.index_dir.glob("builds/*/chroma/**/*"):
        if file.is_file():
            file.write_bytes(content)
    assert client.get("/v1/actions").json()["total"] == 44
    for _ in range(3):
        assert ask(client) in (answer, (503, None))


def test_an_index_that_appears_after_the_start_is_found(
    own_index: IngestionSettings, tmp_path: Path
) -> None:
    """An API that was started too early needs no restart."""
    hidden = own_index.index_dir.rename(tmp_path / "hidden")
    with TestClient(create_app(AssistantSettings(feedback_url=""), own_index)) as client:
        assert client.get("/readyz").status_code == 503
        hidden.rename(own_index.index_dir)
        wait_for(lambda: client.get("/readyz").status_code == 200, 20, "the index")
        assert ask(client)[0] == 200


def _read_metric(client: TestClient, name: str) -> float:
    lines = client.get("/metrics").text.splitlines()
    client.get("/readyz")
    return next(float(line.split()[1]) for line in lines if line.startswith(f"{name} "))
