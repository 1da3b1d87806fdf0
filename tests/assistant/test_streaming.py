"""Answers as server-sent events, over a real connection."""

import json
import time
from collections.abc import Iterator

import httpx
import pytest

from ingestion.settings import IngestionSettings
from tests.assistant.api_server import serve_api
from tests.llm_server import Handler, LlmServer, fail, hang, say, serve_llm

QUESTION = "Wat doet de overheid aan digitale vaardigheden?"
TRUE = "De overheid wil mensen digitaal vaardiger maken [B1]."
UNTRUE = "Dat kost 5 miljoen euro [B1]."

SECONDS = 4
"""What a call of the model may take."""
TRIALS = 3

Events = list[tuple[str, dict[str, object]]]


@pytest.fixture(scope="module")
def plain_api(index_settings: IngestionSettings) -> Iterator[str]:
    """Return the address of an API without a model."""
    with serve_api(index_settings) as address:
        yield address


@pytest.fixture(scope="module")
def llm() -> Iterator[LlmServer]:
    """Return a scripted server; the tests give it its turns."""
    with serve_llm(say("")) as server:
        yield server


@pytest.fixture(scope="module")
def fluent_api(index_settings: IngestionSettings, llm: LlmServer) -> Iterator[str]:
    """Return the address of an API with the scripted model."""
    with serve_api(index_settings, llm.url, llm_timeout=SECONDS) as address:
        yield address


def stream(api: str, question: str = QUESTION) -> Events:
    """Ask `question` and return all events."""
    headers = {"Accept": "text/event-stream"}
    response = httpx.post(f"{api}/v1/ask", json={"question": question}, headers=headers, timeout=30)
    assert response.headers["content-type"].startswith("text/event-stream")
    return [
        (block.split("\n")[0].removeprefix("event: "), json.loads(block.split("\ndata: ")[1]))
        for block in response.text.strip().split("\n\n")
    ]


def ask(api: str, question: str = QUESTION) -> dict[str, object]:
    """Ask `question` without streaming."""
    response = httpx.post(f"{api}/v1/ask", json={"question": question}, timeout=30)
    body: dict[str, object] = response.json()
    return body


def test_without_a_model_the_events_are_those_of_the_grounded_answer(plain_api: str) -> None:
    """The status comes first, the whole answer last, and together the pieces are the whole."""
    events = stream(plain_api)
    names = [name for name, _ in events]
    assert names[0] == "status"
    assert names[-1] == "done"
    assert events[0][1] == {"status": "answered"}
    done = events[-1][1]
    assert [data for name, data in events if name == "sentence"] == done["sentences"]
    assert [data for name, data in events if name == "citation"] == done["citations"]
    assert done["engine"] == "grounded"
    whole = ask(plain_api)
    assert {**done, "took_ms": 0} == {**whole, "took_ms": 0}


def test_a_citation_comes_before_the_sentence_that_uses_it(plain_api: str) -> None:
    """No sentence points at a source that the reader does not have."""
    known = set()
    for name, data in stream(plain_api):
        if name == "citation":
            known.add(data["n"])
        if name == "sentence":
            numbers = data["citations"]
            assert isinstance(numbers, list)
            assert known.issuperset(numbers)


def time_events(api: str) -> dict[str, float]:
    """Ask the question and return after how many seconds each kind of event first came."""
    times: dict[str, float] = {}
    started = time.monotonic()
    with httpx.stream(
        "POST",
        f"{api}/v1/ask",
        json={"question": QUESTION},
        headers={"Accept": "text/event-stream"},
        timeout=30,
    ) as response:
        for line in response.iter_lines():
            if line.startswith("event: "):
                times.setdefault(line.removeprefix("event: "), time.monotonic() - started)
            assert "miljoen" not in line
    return times


def test_the_status_comes_at_once_and_sentences_as_they_are_verified(
    fluent_api: str, llm: LlmServer
) -> None:
    """A slow model does not hold up the first event, nor one line another."""
    ask(fluent_api)
    llm.turns[:] = [say(f"{TRUE} {UNTRUE} En de laatste zin komt pas later [B2].", pause=0.08)]
    # The best of a few: another program may be busy on the same machine.
    tried = [time_events(fluent_api) for _ in range(TRIALS)]
    assert min(times["status"] for times in tried) < 0.3
    assert all(times["sentence"] < times["done"] - 0.3 for times in tried)


def test_a_model_that_is_silent_does_not_hold_up_the_status(
    fluent_api: str, plain_api: str, llm: LlmServer
) -> None:
    """The answer itself comes when the model's time is up, as it is without a model."""
    llm.turns[:] = [hang(2 * SECONDS)]
    started = time.monotonic()
    times = time_events(fluent_api)
    assert times["status"] < SECONDS / 2
    assert SECONDS <= times["done"] < 2 * SECONDS
    done = stream(fluent_api)[-1][1]
    assert {**done, "took_ms": 0} == {**ask(plain_api), "took_ms": 0}
    assert time.monotonic() - started < 4 * SECONDS


def test_a_reader_who_leaves_stops_the_model(fluent_api: str, llm: LlmServer) -> None:
    """Soon after the connection is closed, that to the model is too."""

    def endless(handler: Handler) -> None:
        handler.begin()
        handler.send(f"{TRUE} ")
        while True:
            handler.send("nog ")
            time.sleep(0.02)

    llm.turns[:] = [endless]
    llm.hung_up.clear()
    with httpx.stream(
        "POST",
        f"{fluent_api}/v1/ask",
        json={"question": QUESTION},
        headers={"Accept": "text/event-stream"},
        timeout=30,
    ) as response:
        for line in response.iter_lines():
            if line == "event: sentence":
                break
    assert llm.hung_up.wait(3)


def test_a_fault_of_the_model_is_never_seen(
    fluent_api: str, plain_api: str, llm: LlmServer
) -> None:
    """The reader gets the grounded answer, and no error."""
    llm.turns[:] = [fail(500)]
    for got in (ask(fluent_api), stream(fluent_api)[-1][1]):
        assert {**got, "took_ms": 0} == {**ask(plain_api), "took_ms": 0}


def test_a_question_that_cannot_be_read_is_a_problem_and_no_stream(plain_api: str) -> None:
    """The client sees the same problem details, whatever it accepts."""
    headers = {"Accept": "text/event-stream"}
    response = httpx.post(f"{plain_api}/v1/ask", json={"question": "?"}, headers=headers)
    assert response.status_code == 422
    assert response.headers["content-type"] == "application/problem+json"
