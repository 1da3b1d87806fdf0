"""GET /v1/organisations gives everybody whom the agenda names as executor."""

from fastapi.testclient import TestClient

from ingestion.agenda import Agenda


def test_all_executors_with_their_number_of_actions(client: TestClient, agenda: Agenda) -> None:
    """Exactly the names in the executor cells, each with how many actions name it."""
    organisations = client.get("/v1/organisations").json()
    cells = [action.executors.organisations for _, action in agenda.actions()]
    assert {one["name"]: one["actions"] for one in organisations} == {
        name: sum(name in cell for cell in cells) for cell in cells for name in cell
    }
    assert len(organisations) == 39


def test_ministries_come_first(client: TestClient) -> None:
    """They have their full name and kind; LNV, which no action names, is not among them."""
    first, *others = client.get("/v1/organisations").json()
    assert first == {
        "name": "AZ",
        "full_name": "ministerie van Algemene Zaken",
        "kind": "ministerie",
        "actions": 2,
    }
    assert [one["name"] for one in others if one["kind"] == "ministerie"] == [
        *("BZK", "EZK", "JenV", "OCW", "SZW", "VWS")
    ]


def test_every_name_is_a_condition_on_actions(client: TestClient) -> None:
    """Asking for the actions of a listed organisation gives the number that is listed."""
    for one in client.get("/v1/organisations").json():
        said = [one["name"], one["full_name"]] if one["kind"] == "ministerie" else [one["name"]]
        for name in said:
            listed = client.get("/v1/actions", params={"organisation": name}).json()
            assert listed["total"] == one["actions"]
