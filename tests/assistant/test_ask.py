"""POST /v1/ask keeps the wire contract."""

import json
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from fastapi.testclient import TestClient

QUESTION = "Wat doet de overheid aan digitale vaardigheden?"


def post(client: TestClient, **body: Any) -> dict[str, Any]:
    """Ask and return the answer."""
    response = client.post("/v1/ask", json=body)
    assert response.status_code == 200
    answer: dict[str, Any] = response.json()
    return answer


def test_the_answer_has_exactly_the_fields_of_the_contract(client: TestClient) -> None:
    """No field is missing and none is extra, in the answer, its sentences and citations."""
    answer = post(client, question=QUESTION)
    assert list(answer) == [
        *("status", "answer", "sentences", "citations", "table", "referral", "suggestions"),
        *("as_of", "engine", "took_ms"),
    ]
    assert set(answer["sentences"][0]) == {"text", "citations"}
    assert set(answer["citations"][0]) == {
        *("n", "ref", "field", "label", "page", "pdf_page", "quote", "raw", "role")
    }


def test_an_answered_question(client: TestClient) -> None:
    """An answer says its status, date and engine, and supports itself with citations."""
    answer = post(client, question=QUESTION, history=[], mode="balie", language="nl")
    assert answer["status"] == "answered"
    assert answer["as_of"] == "2022-11"
    assert answer["engine"] == "grounded"
    assert answer["table"] is None
    assert answer["referral"] is None
    assert answer["suggestions"][0] == "Wanneer moet dat klaar zijn?"
    assert {citation["role"] for citation in answer["citations"]} == {"support"}
    assert answer["citations"][0]["label"].startswith("1.1 Vergroten van digivaardigheden")


def test_a_question_that_the_agenda_does_not_answer_is_a_status(client: TestClient) -> None:
    """Not being in the agenda is an outcome, not an error, and has no support."""
    answer = post(client, question="waarom schaffen ze digid af in 2025?")
    assert answer["status"] == "not_in_agenda"
    assert "support" not in {citation["role"] for citation in answer["citations"]}


def test_the_history_comes_from_the_client(client: TestClient) -> None:
    """A follow-up is understood from the history that is sent, and nothing is remembered."""
    history = [{"question": "Komt er een keurmerk voor technologie?", "refs": ["2.1.A1"]}]
    follow_up = "en wie doet dat?"
    answer = post(client, question=follow_up, history=history)
    assert answer["citations"][0]["ref"] == "2.1.A1"
    assert post(client, question=follow_up)["status"] == "clarify"


def test_questions_at_the_same_time_get_their_own_answers(client: TestClient) -> None:
    """Sixteen questions asked together are answered as they are one by one."""
    questions = [QUESTION, "keurmerk technologie", "archiefwet", "open data"] * 4
    alone = [post(client, question=question)["answer"] for question in questions[:4]]
    with ThreadPoolExecutor(8) as pool:
        together = list(pool.map(lambda one: post(client, question=one)["answer"], questions))
    assert together == alone * 4


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ({"question": ""}, "Er staat geen vraag"),
        ({"question": " \u200b "}, "Er staat geen vraag"),
        ({"question": "a" * 10_000}, "10.000 tekens lang"),
        ({"question": "wat\x00"}, "niet te lezen"),
        ({"question": "en wie?", "history": [{"question": "\x07"}]}, "niet te lezen"),
        ({}, "Het veld “question” ontbreekt"),
        ({"question": 3}, "Het veld “question” moet tekst zijn"),
        ({"question": "ja", "history": "nee"}, "Het veld “history” moet een lijst zijn"),
        ({"question": "ja", "history": [{}]}, "Het veld “history.0.question” ontbreekt"),
        ({"question": "ja", "mode": "baas"}, "Het veld “mode” heeft een waarde die niet kan"),
    ],
)
def test_a_bad_question_is_a_problem_in_dutch(
    client: TestClient, body: dict[str, Any], said: str
) -> None:
    """What cannot be read gives problem details with status 422 that say what is wrong."""
    response = client.post("/v1/ask", json=body)
    problem = response.json()
    assert response.status_code == problem["status"] == 422
    assert response.headers["content-type"] == "application/problem+json"
    assert said in problem["detail"]
    assert problem["title"] == "De vraag kan niet worden gelezen"
    assert problem["instance"] == "/v1/ask"


def test_a_body_that_is_not_json_at_all_shows_how_to_ask(client: TestClient) -> None:
    """Plain text in the body is answered with an example of a question."""
    detail = client.post("/v1/ask", content="wallet").json()["detail"]
    assert detail == 'Stuur de vraag als JSON, bijvoorbeeld {"question": "…"}.'


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[]", b'{"question": "\xff"}', b'{"question": "\\ud800"}']
)
def test_a_body_that_is_no_json_object_is_a_problem(client: TestClient, content: bytes) -> None:
    """A body that is empty, cut off, a list or no UTF-8 is told in Dutch, never a fault of ours."""
    headers = {"content-type": "application/json"}
    response = client.post("/v1/ask", content=content, headers=headers)
    assert response.status_code in {400, 422}
    assert response.headers["content-type"] == "application/problem+json"
    assert json.loads(response.text)["detail"]
