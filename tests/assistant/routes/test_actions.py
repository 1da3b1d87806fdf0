"""GET /v1/actions gives complete lists, and tells in Dutch what does not exist."""

import csv
from io import BytesIO, StringIO
from typing import Any

import openpyxl
import pytest
from fastapi.testclient import TestClient


def get(client: TestClient, **conditions: Any) -> dict[str, Any]:
    """Return the list of actions under `conditions`."""
    response = client.get("/v1/actions", params=conditions)
    assert response.status_code == 200
    answer: dict[str, Any] = response.json()
    return answer


def refs(actions: list[dict[str, Any]]) -> list[str]:
    """Return the refs of the actions, in their order."""
    return [action["ref"] for action in actions]


def test_without_conditions_it_gives_every_action(client: TestClient) -> None:
    """All 44 actions come as in the whole agenda, with their priority, and all gaps."""
    listed = get(client)
    whole = client.get("/v1/agenda").json()
    assert listed["total"] == len(listed["actions"]) == 44
    assert listed["year"] is None
    assert listed["collective"] == []
    assert listed["gaps"]["actions"] == whole["gaps"]["actions"]
    expected = [
        {
            **action,
            "priority": priority["id"],
            "priority_title": priority["title"],
            "programme_line": priority["programme_line"],
        }
        for priority in whole["priorities"]
        for action in priority["actions"]
    ]
    assert listed["actions"] == expected


@pytest.mark.parametrize(
    ("conditions", "expected"),
    [
        ({"organisation": "AZ"}, ["2.4.A4", "2.4.A5"]),
        ({"organisation": "ministerie van algemene zaken"}, ["2.4.A4", "2.4.A5"]),
        ({"organisation": ["AZ", "SZW"]}, ["1.1.A1", "2.4.A4", "2.4.A5"]),
        ({"organisation": ["AZ", "SZW"], "all_organisations": True}, []),
        ({"organisation": ["AZ", "KOOP"], "all_organisations": True}, ["2.4.A5"]),
        ({"programme_line": 1, "organisation": "VWS"}, ["1.1.A1", "1.2.A7"]),
        ({"priority": "2.3", "q": "beleidsagenda"}, ["2.3.A1"]),
        ({"priority": "1.3", "year": 2025}, ["1.3.A1"]),
        ({"programme_line": 1, "priority": "2.3"}, []),
        ({"organisation": "BZK", "together_with": ["AZ", "CIP"]}, ["2.4.A3", "2.4.A4", "2.4.A5"]),
        (
            {"organisation": ["BZK", "JenV"], "all_organisations": True, "only": True},
            ["1.3.A2", "2.2.A1", "2.4.A6"],
        ),
        ({"organisation": "VNG", "without": "UvW", "programme_line": 2}, ["2.1.A7"]),
        ({"most_executors": 1, "programme_line": 2}, ["2.4.A7"]),
        ({"fewest_executors": 9}, ["4.1.A2"]),
        ({"also_year": 2025, "year": 2023, "priority": "1.3"}, ["1.3.A1"]),
        ({"year": 2023, "without_year": 2025, "priority": "1.3"}, ["1.3.A2", "1.3.A3"]),
        ({"priority": "2.1", "outside": True, "organisation": "SER"}, []),
    ],
)
def test_conditions_narrow_the_list(
    client: TestClient, conditions: dict[str, Any], expected: list[str]
) -> None:
    """Several organisations are either of them, or together if that is asked."""
    listed = get(client, **conditions)
    assert refs(listed["actions"]) == expected
    assert listed["total"] == len(expected)


def test_groups_stand_apart(client: TestClient) -> None:
    """An action that may include the ministry in a group is beside the list, not in its total."""
    listed = get(client, organisation="VWS", priority="2.3")
    assert (listed["total"], listed["actions"]) == (0, [])
    assert refs(listed["collective"]) == ["2.3.A1"]


def test_a_year_in_between_tells_its_column(client: TestClient) -> None:
    """For 2024 the list is that of t/m 2025, and says so."""
    assert get(client, year=2024) == get(client, year=2025)
    assert get(client, year=2024)["year"] == 2025


def test_an_absent_table_is_a_gap_and_no_error(client: TestClient) -> None:
    """The actions of 3.1 are absent from the file: none, and the page where they belong."""
    assert get(client, priority="3.1") == {
        "total": 0,
        "year": None,
        "actions": [],
        "collective": [],
        "gaps": {"pages": [34], "actions": [], "overviews": [], "action_tables": ["3.1"]},
    }


def test_csv_has_the_same_actions(client: TestClient) -> None:
    """The file opens in a Dutch spreadsheet, under its own name."""
    response = client.get("/v1/actions", params={"organisation": "AZ", "format": "csv"})
    assert response.headers["content-type"] == "text/csv; charset=utf-8"
    assert response.headers["content-disposition"] == 'attachment; filename="werkagenda-acties.csv"'
    rows = list(csv.DictReader(StringIO(response.content.decode("utf-8-sig")), delimiter=";"))
    assert [(row["ref"], row["executors"]) for row in rows] == [
        ("2.4.A4", "BZK, AZ"),
        ("2.4.A5", "BZK, AZ, DPC, KOOP"),
    ]


def test_xlsx_has_the_same_actions(client: TestClient) -> None:
    """The workbook has a header and a row for each action, none if there are none."""
    response = client.get("/v1/actions", params={"organisation": "AZ", "format": "xlsx"})
    assert response.headers["content-disposition"].endswith('"werkagenda-acties.xlsx"')
    sheet = openpyxl.load_workbook(BytesIO(response.content))["acties"]
    assert [row[0] for row in sheet.iter_rows(values_only=True)] == ["ref", "2.4.A4", "2.4.A5"]
    empty = client.get("/v1/actions", params={"priority": "3.1", "format": "xlsx"})
    assert openpyxl.load_workbook(BytesIO(empty.content))["acties"].max_row == 1


@pytest.mark.parametrize(
    ("conditions", "said"),
    [
        ({"organisation": "VSW"}, "“VSW” ken ik niet. De naam die er het meest op lijkt, is VWS."),
        ({"organisation": ["AZ", "bakkers"]}, "Een organisatie “bakkers” ken ik niet."),
        ({"programme_line": 6}, "In de Werkagenda staat geen programmalijn “6”."),
        ({"priority": "2.5"}, "In de Werkagenda staat geen prioriteit “2.5”."),
        ({"year": 2030}, "geen resultaten voor 2030, wel t/m 2023 en t/m 2025."),
        ({"year": 2020}, "geen resultaten voor 2020"),
    ],
)
def test_what_does_not_exist_is_a_problem_in_dutch(
    client: TestClient, conditions: dict[str, Any], said: str
) -> None:
    """It names what was asked, and the nearest name that is known; never an empty list."""
    response = client.get("/v1/actions", params=conditions)
    assert response.status_code == 404
    assert response.headers["content-type"] == "application/problem+json"
    assert said in response.json()["detail"]


@pytest.mark.parametrize(
    "conditions",
    [
        {"organisatie": "BZK"},
        {"format": "pdf"},
        {"year": "veel"},
        {"organisation": ""},
        {"q": "a" * 201},
    ],
)
def test_a_condition_that_cannot_be_read_is_refused(
    client: TestClient, conditions: dict[str, str]
) -> None:
    """A misspelt condition would silently give every action, so it is a problem 422."""
    response = client.get("/v1/actions", params=conditions)
    assert response.status_code == 422
    assert next(iter(conditions)) in response.json()["detail"]
