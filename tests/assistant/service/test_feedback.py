"""Feedback: what is stored of it, for how long, and that none is lost."""

import csv
import io
import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner
from fastapi.testclient import TestClient

from assistant.app import create_app
from assistant.commands.feedback import feedback
from assistant.service.feedback import Feedback, FeedbackStore, FeedbackUnavailable
from assistant.settings import AssistantSettings
from ingestion.settings import IngestionSettings

WORDS = {"question": "ik heet Truus Wagenvoort, wie helpt?", "remark": "bel 06-12345678"}
BODY = {"answer_status": "answered", "refs": ["1.1.A1", "2.4.O"], "helpful": True}


@pytest.fixture
def database(tmp_path: Path) -> Path:
    """Return where the test's database will be."""
    return tmp_path / "new folder" / "feedback.db"


@pytest.fixture
def store(database: Path) -> Iterator[FeedbackStore]:
    """Return a store that keeps feedback for thirty days."""
    with closing(FeedbackStore(f"sqlite:///{database}", 30)) as store:
        yield store


def open_at(database: Path, ahead: timedelta) -> FeedbackStore:
    """Return the store of `database` as a clock opens it that runs so much ahead."""
    return FeedbackStore(f"sqlite:///{database}", 30, lambda: datetime.now(UTC) + ahead)


@pytest.fixture
def api(database: Path, index_settings: IngestionSettings) -> Iterator[TestClient]:
    """Return a client of an API that stores in the test's database."""
    settings = AssistantSettings(feedback_url=f"sqlite:///{database}")
    with TestClient(create_app(settings, index_settings)) as client:
        yield client


def test_with_consent_the_words_are_stored_masked(api: TestClient, store: FeedbackStore) -> None:
    """The question and the remark are kept without the name and the number in them."""
    response = api.post("/v1/feedback", json={**BODY, **WORDS, "consent": True})
    assert response.status_code == 201
    assert response.json()["words_stored"] is True
    (stored,) = store.read()
    assert stored.question == "ik heet [naam], wie helpt?"
    assert stored.remark == "bel [telefoonnummer]"
    assert (stored.refs, stored.helpful) == (["1.1.A1", "2.4.O"], True)


def test_without_consent_no_word_is_stored(api: TestClient, database: Path) -> None:
    """Not in the table and nowhere in the files of the database."""
    response = api.post("/v1/feedback", json={**BODY, **WORDS})
    assert response.json()["message"].endswith("niets bewaard.")
    for file in database.parent.iterdir():
        assert b"helpt" not in file.read_bytes()
        assert b"12345678" not in file.read_bytes()


@pytest.mark.parametrize(
    "change",
    [
        {"answer_status": "prima"},
        {"refs": ["Truus Wagenvoort"]},
        {"refs": ["1.1.A1"] * 101},
        {"remark": "x" * 2001},
        {"helpful": None},
    ],
)
def test_a_reaction_that_does_not_fit_is_refused(
    api: TestClient, change: dict[str, object]
) -> None:
    """A wrong status, a ref that is none, too much text: a problem 422 names the field."""
    response = api.post("/v1/feedback", json={**BODY, **change})
    assert response.status_code == 422
    assert next(iter(change)) in response.json()["detail"]


def test_it_is_removed_when_its_time_has_come(store: FeedbackStore, database: Path) -> None:
    """After thirty days it is gone, also from the file itself, without anybody asking."""
    store.add(Feedback("answered", [], helpful=True, remark="uniekewoorden", consent=True))
    assert len(store.read()) == 1

    with closing(open_at(database, timedelta(days=31))) as later:
        later.add(Feedback("answered", [], helpful=False))
        assert [one.helpful for one in later.read()] == [False]
    store.close()
    with closing(sqlite3.connect(database)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    assert b"uniekewoorden" not in database.read_bytes()


def test_a_clock_that_jumps_back_loses_nothing(store: FeedbackStore, database: Path) -> None:
    """What was stored by a clock that ran a day ahead is still there when it is set right."""
    with closing(open_at(database, timedelta(days=1))) as ahead:
        ahead.add(Feedback("answered", [], helpful=True))
    store.add(Feedback("answered", [], helpful=False))
    assert len(store.read()) == 2


def test_a_database_that_cannot_be_written_is_a_problem(
    index_settings: IngestionSettings,
) -> None:
    """The person gets a problem 503 in Dutch; the API answers on."""
    settings = AssistantSettings(feedback_url="sqlite:////dev/full/feedback.db")
    with TestClient(create_app(settings, index_settings)) as client:
        response = client.post("/v1/feedback", json=BODY)
        assert response.status_code == 503
        assert "reactie kon niet worden bewaard" in response.json()["detail"]
        assert client.get("/v1/items/1.1.A1").status_code == 200


def test_an_api_without_feedback_says_so(index_settings: IngestionSettings) -> None:
    """With an empty address the road is closed."""
    with TestClient(create_app(AssistantSettings(feedback_url=""), index_settings)) as client:
        assert client.post("/v1/feedback", json=BODY).status_code == 404


@pytest.mark.parametrize("url", ["geen adres", "oracle+niets://x/y"])
def test_an_address_that_is_none_is_named(url: str) -> None:
    """The message names the setting and an example."""
    with pytest.raises(FeedbackUnavailable, match=r"WERKAGENDA_FEEDBACK_URL .*sqlite:///"):
        FeedbackStore(url, 1).read()


def test_the_export_is_json_or_csv_without_formulas(
    store: FeedbackStore, database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A remark that begins as a formula does not run in a spreadsheet."""
    monkeypatch.setenv("WERKAGENDA_FEEDBACK_URL", f"sqlite:///{database}")
    store.add(Feedback("answered", ["1.1"], helpful=True, remark='=HYPERLINK("x")', consent=True))
    lines = CliRunner().invoke(feedback, ["export"]).output
    (row,) = csv.DictReader(io.StringIO(lines))
    assert row["remark"] == '\'=HYPERLINK("x")'
    assert row["refs"] == "1.1"
    (entry,) = json.loads(CliRunner().invoke(feedback, ["export", "--format", "json"]).output)
    assert entry["remark"] == '=HYPERLINK("x")'
    assert entry["time"][:4] == str(datetime.now(UTC).year)
    assert CliRunner().invoke(feedback, ["purge"]).output.startswith("0 removed")
