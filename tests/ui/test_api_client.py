"""The client of the API: contract answers, and everything that can come instead."""

import socket
import threading

import pytest
from pydantic import HttpUrl

from tests.ui.conftest import PROBLEM, Api, answer, citation, problem
from ui.api_client import Answer, Citation, Exchange, Failure, Fault, Rejection, ask
from ui.settings import PageSettings


def test_the_question_and_its_history_are_sent_as_the_contract_says(
    api: Api, settings: PageSettings
) -> None:
    """The body has the question and the earlier exchanges, and goes to /v1/ask."""
    ask(settings, "En wie?", [Exchange("Wat komt er?", ("1.1.A1", "1.1.D1"))])
    assert api.paths == ["/v1/ask"]
    assert api.asked == [
        {
            "question": "En wie?",
            "history": [{"question": "Wat komt er?", "refs": ["1.1.A1", "1.1.D1"]}],
        }
    ]


def test_an_address_below_a_path_keeps_the_path(api: Api) -> None:
    """An API behind a prefix is asked below that prefix."""
    ask(PageSettings(api_url=HttpUrl(f"{api.url}/werkagenda/")), "Wat komt er?", [])
    assert api.paths == ["/werkagenda/v1/ask"]


def test_an_answer_becomes_a_value(api: Api, settings: PageSettings) -> None:
    """Text, citations and suggestions arrive as sent; what the page does not show is dropped."""
    api.reply(answer(citation(1), suggestions=["Wie doet dit?"]))
    assert ask(settings, "Wat komt er?", []) == Answer(
        answer="Er komt een breed aanbod. [1]",
        citations=(
            Citation(
                n=1,
                ref="1.1.A1",
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
    assert ask(settings, "Wat komt er?", []) == Rejection("De vraag is te lang.")


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
    ],
)
def test_an_answer_outside_the_contract_is_a_failure(
    api: Api, settings: PageSettings, status: int, body: object
) -> None:
    """Faults of the server, and answers that are none, are told apart from a bad question."""
    api.reply(body, status)
    assert ask(settings, "Wat komt er?", []) == Failure(Fault.BROKEN)


def test_an_api_that_is_silent_is_slow(api: Api, settings: PageSettings) -> None:
    """Waiting ends at the time limit; an answer just before it still counts."""
    api.delay = 0.2
    assert isinstance(ask(settings, "Wat komt er?", []), Answer)
    api.delay = 0.8
    assert ask(settings, "Wat komt er?", []) == Failure(Fault.SLOW)


def test_an_api_that_is_down_is_unreachable() -> None:
    """A port where nobody listens is a failure, not an exception."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    down = PageSettings(api_url=HttpUrl(f"http://127.0.0.1:{port}"))
    assert ask(down, "Wat komt er?", []) == Failure(Fault.UNREACHABLE)


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
        assert ask(gone, "Wat komt er?", []) == Failure(Fault.UNREACHABLE)
        thread.join()


def test_a_proxy_of_the_environment_is_not_used(
    api: Api, settings: PageSettings, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Questions go straight to the API, also where the environment names a proxy."""
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:1")
    monkeypatch.setenv("NO_PROXY", "")
    monkeypatch.setenv("no_proxy", "")
    assert isinstance(ask(settings, "Wat komt er?", []), Answer)
    assert len(api.asked) == 1
