"""The API as a whole: health, the agenda, and every fault as a problem in Dutch."""

import hashlib
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from assistant.app import create_app
from assistant.settings import AssistantSettings
from ingestion.agenda import Agenda
from ingestion.export import export
from ingestion.settings import IngestionSettings


@pytest.fixture
def unready(tmp_path: Path) -> IngestionSettings:
    """Return settings whose index does not exist."""
    return IngestionSettings(index_dir=tmp_path / "nowhere")


def test_it_lives_and_is_ready(client: TestClient, pdf: Path) -> None:
    """With an index the API is alive and ready."""
    assert client.get("/healthz").json() == {"status": "alive"}
    ready = client.get("/readyz").json()
    assert ready == {
        "status": "ready",
        "edition": "November 2022",
        "stamp": hashlib.sha256(pdf.read_bytes()).hexdigest()[:12],
    }


def test_the_agenda_is_its_export(client: TestClient, agenda: Agenda) -> None:
    """The whole agenda comes as the structured export has it."""
    response = client.get("/v1/agenda").json()
    assert response == export(agenda)
    assert sum(len(priority["actions"]) for priority in response["priorities"]) == 44


def test_without_an_index_it_lives_but_says_what_to_do(unready: IngestionSettings) -> None:
    """Without an index the API starts, and every road names the command that mends it."""
    with TestClient(create_app(AssistantSettings(), unready)) as client:
        assert client.get("/healthz").status_code == 200
        for response in (
            client.get("/readyz"),
            client.get("/v1/agenda"),
            client.get("/v1/items/1.1.A1"),
            client.post("/v1/ask", json={"question": "wallet"}),
        ):
            assert response.status_code == 503
            assert response.headers["content-type"] == "application/problem+json"
            assert "werkagenda ingest" in response.json()["detail"]


def test_without_the_pdf_it_names_the_file(tmp_path: Path) -> None:
    """A missing PDF makes the index unverifiable; the answer names the file and the setting."""
    missing = IngestionSettings(pdf=tmp_path / "weg.pdf")
    with TestClient(create_app(AssistantSettings(), missing)) as client:
        detail = client.get("/readyz").json()["detail"]
    assert "weg.pdf" in detail
    assert "WERKAGENDA_PDF" in detail


def test_the_question_limit_is_a_setting(index_settings: IngestionSettings) -> None:
    """A smaller limit refuses what the default reads."""
    settings = AssistantSettings(question_limit=10)
    with TestClient(create_app(settings, index_settings)) as client:
        response = client.post("/v1/ask", json={"question": "elf tekens!"})
    assert response.status_code == 422
    assert "ten hoogste 10 tekens" in response.json()["detail"]


def test_an_unknown_address_is_a_problem(client: TestClient) -> None:
    """An address that does not exist is named."""
    response = client.get("/v1/niets")
    assert response.status_code == 404
    assert response.headers["content-type"] == "application/problem+json"
    assert response.json()["detail"] == "Het adres /v1/niets bestaat niet."


def test_a_wrong_method_says_which_is_allowed(client: TestClient) -> None:
    """A GET where only POST goes is a problem, with the allowed method in the header."""
    response = client.get("/v1/ask")
    assert response.status_code == 405
    assert response.headers["allow"] == "POST"
    assert "kent deze methode niet" in response.json()["detail"]


def test_a_fault_of_ours_tells_nothing_of_the_inside(
    index_settings: IngestionSettings, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An unexpected fault gives a plain Dutch 500 without its message."""

    def fail(*_: object) -> None:
        raise RuntimeError("geheim pad /var/lib")

    app = create_app(AssistantSettings(), index_settings)
    monkeypatch.setattr("assistant.routes.agenda.export", fail)
    with TestClient(app, raise_server_exceptions=False) as client:
        response = client.get("/v1/agenda")
    assert response.status_code == 500
    assert response.headers["content-type"] == "application/problem+json"
    assert "geheim" not in response.text
    assert "Probeer het later opnieuw" in response.json()["detail"]


def test_no_page_of_the_api_loads_scripts_from_elsewhere(client: TestClient) -> None:
    """The interactive documentation, which needs another site, is off; the schema is there."""
    assert client.get("/docs").status_code == 404
    assert client.get("/openapi.json").json()["info"]["title"] == "Werkagenda-assistent"
