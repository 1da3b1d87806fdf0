"""GET /v1/priorities/{id} gives one priority whole, with what the file lacks of it."""

import pytest
from fastapi.testclient import TestClient


def test_every_priority_is_as_in_the_whole_agenda(client: TestClient) -> None:
    """All fields are those of the export, beside the programme line's title and the gaps."""
    agenda = client.get("/v1/agenda").json()
    titles = {line["number"]: line["title"] for line in agenda["programme_lines"]}
    assert len(agenda["priorities"]) == 15
    for exported in agenda["priorities"]:
        priority = client.get(f"/v1/priorities/{exported['id']}").json()
        assert priority.pop("programme_line_title") == titles[exported["programme_line"]]
        assert set(priority.pop("gaps")) == {"pages", "actions", "overviews", "action_tables"}
        assert priority == exported


@pytest.mark.parametrize(
    ("id_", "gaps"),
    [
        ("1.1", {"pages": [8, 10], "overviews": ["1.1"]}),
        ("1.4", {"pages": [18], "action_tables": ["1.4"]}),
        ("2.4", {"pages": [30, 32], "actions": ["2.4.A1", "2.4.A2"]}),
    ],
)
def test_the_gaps_are_its_own(client: TestClient, id_: str, gaps: dict[str, list[str]]) -> None:
    """An absent overview, table or action is told with the pages on which it may stand."""
    nothing: dict[str, list[str]] = {
        "pages": [],
        "actions": [],
        "overviews": [],
        "action_tables": [],
    }
    assert client.get(f"/v1/priorities/{id_}").json()["gaps"] == nothing | gaps


@pytest.mark.parametrize("id_", ["2.5", "1", "1.1.A1", "cybersecurity"])
def test_an_unknown_priority_is_a_problem(client: TestClient, id_: str) -> None:
    """It is told in Dutch, with the number that was asked."""
    response = client.get(f"/v1/priorities/{id_}")
    assert response.status_code == 404
    assert response.headers["content-type"] == "application/problem+json"
    assert response.json()["detail"] == f"In de Werkagenda staat geen prioriteit “{id_}”."
