"""The client of the API: contract answers, and everything that can come instead."""

import json
import socket
import threading

import pytest
from pydantic import HttpUrl

from tests.ui.conftest import PROBLEM, Api, answer, citation, problem
from ui.api.client import (
    Exchange,
    Failure,
    Fault,
    Outcome,
    Rejection,
    ask,
    fetch_actions,
    fetch_agenda,
    fetch_glossary,
    fetch_organisations,
    send_feedback,
)
from ui.api.models import Actions, Agenda, Answer, Citation, Sentence
from ui.settings import PageSettings


def _ask(settings: PageSettings, *history: Exchange) -> Outcome:
    """Ask a question and give what comes of it, last."""
    *_, last = ask(settings, "Wat komt er?", history)
    assert not isinstance(last, Sentence)
    return last


def test_the_question_and_its_history_are_sent_as_the_contract_says(
    api: Api, settings: PageSettings
) -> None:
    """The body has the question and the earlier exchanges, and goes to /v1/ask."""
    list(ask(settings, "En wie?", [Exchange("Wat komt er?", ("1.1.A1", "1.1.D1"))], "balie"))
    assert api.paths == ["/v1/ask"]
    assert api.asked == [
        {
            "question": "En wie?",
            "history": [{"question": "Wat komt er?", "refs": ["1.1.A1", "1.1.D1"]}],
            "mode": "balie",
        }
    ]


def test_an_address_below_a_path_keeps_the_path(api: Api) -> None:
    """An API behind a prefix is asked below that prefix."""
    _ask(PageSettings(api_url=HttpUrl(f"{api.url}/werkagenda/")))
    assert api.paths == ["/werkagenda/v1/ask"]


def test_an_answer_becomes_a_value(api: Api, settings: PageSettings) -> None:
    """Text, citations and suggestions arrive as sent; what the page does not show is dropped."""
    api.reply(answer(citation(1), suggestions=["Wie doet dit?"]))
    assert _ask(settings) == Answer(
        status="answered",
        sentences=(Sentence(text="Er komt een breed aanbod.", citations=(1,)),),
        as_of="2022-11",
        answer="Er komt een breed aanbod. [1]",
        citations=(
            Citation(
                n=1,
                ref="1.1.A1",
                field="results_2023",
                label="1.1 Vergroten van digivaardigheden en kennis, actie 1, resultaat t/m 2023",
                page=9,
                pdf_page=5,
                quote="Breed aanbod om digitale vaardigheden te verbeteren voor iedereen",
                role="support",
            ),
        ),
        suggestions=("Wie doet dit?",),
    )


@pytest.mark.parametrize("status", [400, 413, 422, 429])
def test_a_question_that_is_not_taken_comes_back_with_the_reason(
    api: Api, settings: PageSettings, status: int
) -> None:
    """Problem details with a status of 4xx give their Dutch reason."""
    api.reply(problem(status, "De vraag is te lang."), status, PROBLEM)
    assert _ask(settings) == Rejection("De vraag is te lang.")


@pytest.mark.parametrize(
    ("status", "body"),
    [
        pytest.param(500, b"Internal Server Error", id="500"),
        pytest.param(500, problem(500, "Stuk."), id="500 with problem details"),
        pytest.param(503, problem(503, "Draai werkagenda ingest."), id="503 for the operator"),
        pytest.param(404, b"<h1>Not found</h1>", id="another server's 404"),
        pytest.param(422, {"detail": [{"msg": "x"}]}, id="a detail that is no text"),
        pytest.param(302, b"", id="a redirect"),
        pytest.param(200, b"<html>", id="no JSON"),
        pytest.param(200, b"\xff\xfe{", id="no UTF-8"),
        pytest.param(200, b"", id="nothing"),
        pytest.param(200, {"answer": "Ja."}, id="an answer without its citations"),
        pytest.param(200, answer(citation(1, role="proof")), id="an unknown role"),
        pytest.param(200, answer(citation(1, page=None)), id="a citation without its page"),
        pytest.param(200, answer(status="sure"), id="an unknown status"),
    ],
)
def test_an_answer_outside_the_contract_is_a_failure(
    api: Api, settings: PageSettings, status: int, body: object
) -> None:
    """Faults of the server, and answers that are none, are told apart from a bad question."""
    api.reply(body, status)
    assert _ask(settings) == Failure(Fault.BROKEN)


def test_an_api_that_is_silent_is_slow(api: Api, settings: PageSettings) -> None:
    """Waiting ends at the time limit; an answer just before it still counts."""
    api.delay = 0.2
    assert isinstance(_ask(settings), Answer)
    api.delay = 0.8
    assert _ask(settings) == Failure(Fault.SLOW)


def test_an_api_that_is_down_is_unreachable() -> None:
    """A port where nobody listens is a failure, not an exception."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    down = PageSettings(api_url=HttpUrl(f"http://127.0.0.1:{port}"))
    assert _ask(down) == Failure(Fault.UNREACHABLE)


def test_an_api_that_hangs_up_is_unreachable() -> None:
    """A connection that closes without an answer, as at a restart, is a failure."""

    def hang_up() -> None:
        connection, _ = server.accept()
        connection.recv(1)
        connection.close()

    with socket.create_server(("127.0.0.1", 0)) as server:
        thread = threading.Thread(target=hang_up)
        thread.start()
        gone = PageSettings(api_url=HttpUrl(f"http://127.0.0.1:{server.getsockname()[1]}"))
        assert _ask(gone) == Failure(Fault.UNREACHABLE)
        thread.join()


def test_a_proxy_of_the_environment_is_not_used(
    api: Api, settings: PageSettings, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Questions go straight to the API, also where the environment names a proxy."""
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:1")
    monkeypatch.setenv("NO_PROXY", "")
    monkeypatch.setenv("no_proxy", "")
    assert isinstance(_ask(settings), Answer)
    assert len(api.asked) == 1


def _stream(*events: tuple[str, object]) -> bytes:
    return "".join(f"event: {name}\ndata: {json.dumps(data)}\n\n" for name, data in events).encode()


def test_a_stream_gives_its_sentences_and_then_the_answer(api: Api, settings: PageSettings) -> None:
    """Events that the page does not know are passed over."""
    sentences = [{"text": f"Zin {n}.", "citations": [1]} for n in (1, 2)]
    whole = answer(citation(1))
    events = [("sentence", sentences[0]), ("citation", citation(1)), ("sentence", sentences[1])]
    api.reply(_stream(*events, ("done", whole)), media_type="text/event-stream; charset=utf-8")
    first, second, last = ask(settings, "Wat komt er?", [])
    assert [first, second] == [Sentence.model_validate(each) for each in sentences]
    assert last == Answer.model_validate(whole)


@pytest.mark.parametrize(
    "stream",
    [
        pytest.param(_stream(("sentence", {"text": "Zin."})), id="it ends before the answer"),
        pytest.param(_stream(("done", {"answer": "Ja."})), id="the answer is not whole"),
        pytest.param(_stream(("error", {})), id="the API tells of an error"),
        pytest.param(b"event: done\ndata: {\n\n", id="no JSON"),
        pytest.param(b"", id="nothing"),
    ],
)
def test_a_stream_that_breaks_off_is_a_failure(
    api: Api, settings: PageSettings, stream: bytes
) -> None:
    """What was shown of it is not kept as an answer."""
    api.reply(stream, media_type="text/event-stream")
    assert _ask(settings) == Failure(Fault.BROKEN)


def test_lists_become_values(api: Api, settings: PageSettings) -> None:
    """An action's results are by year; the conditions are sent as parameters."""
    found = fetch_actions(settings, {"organisation": ["BZK", "OCW"], "all_organisations": True})
    assert isinstance(found, Actions)
    assert found.actions[0].results == {2023: ["Breed aanbod", "600 IDO's"], 2025: []}
    query = "organisation=BZK&organisation=OCW&all_organisations=true"
    assert api.paths == [f"/v1/actions?{query}"]
    assert isinstance(fetch_agenda(settings), Agenda)
    assert [one.name for one in fetch_organisations(settings)] == ["BZK", "OCW"]  # type: ignore[union-attr]


def test_a_list_that_fails_says_why(api: Api, settings: PageSettings) -> None:
    """A condition that is not taken has its Dutch reason; a fault is a failure."""
    del api.documents["/v1/actions"]
    assert fetch_actions(settings, {"priority": "9.9"}) == Rejection("Dat is er niet.")
    api.status = 503
    assert fetch_agenda(settings) == Failure(Fault.BROKEN)


def test_without_a_glossary_nothing_is_explained(api: Api, settings: PageSettings) -> None:
    """An API that has none does not stop the page."""
    assert fetch_glossary(settings) == ()
    api.serve("/v1/glossary", [{"term": "BZK", "full": "ministerie", "plain": "", "ref": None}])
    assert [term.term for term in fetch_glossary(settings)] == ["BZK"]


def test_feedback_is_sent_and_a_refusal_is_told(api: Api, settings: PageSettings) -> None:
    """Taken, refused, and nobody there."""
    assert send_feedback(settings, {"helpful": True})
    assert api.feedback == [{"helpful": True}]
    api.status = 429
    assert not send_feedback(settings, {"helpful": True})
    away = PageSettings(api_url=HttpUrl("http://127.0.0.1:9"))
    assert not send_feedback(away, {"helpful": True})
