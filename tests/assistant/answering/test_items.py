"""GET /v1/items/{ref} gives an item with all its quotes, or says why there is none."""

import pytest
from fastapi.testclient import TestClient

from assistant.answering.items import find_passages, recognise_ref
from assistant.sources import Sources


def test_an_action_has_all_its_fields(client: TestClient) -> None:
    """The first action of 1.1 has a description, five and two results and its executors."""
    item = client.get("/v1/items/1.1.A1").json()
    assert (item["ref"], item["kind"]) == ("1.1.A1", "action")
    assert [passage["field"] for passage in item["passages"]] == [
        "description",
        *["results_2023"] * 5,
        *["results_2025"] * 2,
        "executors",
    ]
    assert item["passages"][-1]["quote"] == "BZK, OCW, VWS, SZW, VNG, gemeenten, bibliotheken"
    assert {(passage["page"], passage["pdf_page"]) for passage in item["passages"]} == {(9, 5)}


@pytest.mark.parametrize(
    ("ref", "kind", "page"),
    [
        ("1.2.D1", "goal", 11),
        ("1.2.O", "challenge", 11),
        ("1.2.R", "achieved", 11),
        ("P1", "programme_line", 5),
        ("V3", "front", 3),
    ],
)
def test_every_kind_of_item_can_be_looked_up(
    client: TestClient, ref: str, kind: str, page: int
) -> None:
    """Each form of reference gives its item, with only its own passages on its own page."""
    item = client.get(f"/v1/items/{ref}").json()
    assert item["kind"] == kind
    assert {(passage["ref"], passage["page"]) for passage in item["passages"]} == {(ref, page)}


def test_a_priority_has_the_passages_of_its_parts(client: TestClient) -> None:
    """Priority 1.2 has its challenge, results, goals and actions, and nothing of another."""
    item = client.get("/v1/items/1.2").json()
    refs = {passage["ref"] for passage in item["passages"]}
    assert {"1.2.O", "1.2.R", "1.2.D1", "1.2.D2", "1.2.A4", "1.2.A7"} <= refs
    assert all(ref == "1.2" or ref.startswith("1.2.") for ref in refs)


@pytest.mark.parametrize(
    ("ref", "said"),
    [
        ("1.1.A9", "In de Werkagenda staat geen actie “1.1.A9”."),
        ("9.9", "In de Werkagenda staat geen prioriteit “9.9”."),
        ("P6", "In de Werkagenda staat geen programmalijn “P6”."),
        ("1.2.A1", "“1.2.A1” (actie) hoort in de Werkagenda te staan, maar die pagina ontbreekt"),
        ("1.1.O", "“1.1.O” (maatschappelijke opgave) hoort in de Werkagenda te staan"),
        ("1.4.A1", "“1.4.A1” (actie) hoort in de Werkagenda te staan"),
        ("keurmerk", "“keurmerk” is geen verwijzing. Een verwijzing ziet er zo uit: 1.1.A1"),
        ("1.1.A1x", "“1.1.A1x” is geen verwijzing"),
        ("1.1.a1", "“1.1.a1” is geen verwijzing"),
        ("1", "“1” is geen verwijzing"),
    ],
)
def test_a_ref_without_an_item_is_a_problem_that_says_why(
    client: TestClient, ref: str, said: str
) -> None:
    """Unknown, absent from the file and not a reference at all are told apart, each as 404."""
    response = client.get(f"/v1/items/{ref}")
    assert response.status_code == 404
    assert response.headers["content-type"] == "application/problem+json"
    assert said in response.json()["detail"]


def test_every_passage_is_found_by_its_own_ref(sources: Sources) -> None:
    """All refs of the agenda have a known form and lead back to their passages."""
    for passage in sources.passages.values():
        assert recognise_ref(passage.ref)
        assert passage in find_passages(passage.ref, sources.passages.values())


def test_a_priority_is_not_confused_with_one_that_starts_alike(sources: Sources) -> None:
    """The ref "1.1.A1" does not bring in "1.1.A10", nor "4.3.A1" its namesakes."""
    found = find_passages("4.3.A1", sources.passages.values())
    assert {passage.ref for passage in found} == {"4.3.A1"}
