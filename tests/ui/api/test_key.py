"""The key of the page, before the real API with a lock on it."""

from collections.abc import Iterator

import pytest
from pydantic import HttpUrl, SecretStr
from starlette.applications import Starlette
from starlette.testclient import TestClient

from assistant.service.clients import digest_key, make_key
from ingestion.settings import IngestionSettings
from tests.assistant.api_server import serve_api
from ui import texts
from ui.api.client import Failure, Fault, ask, fetch_agenda, fetch_organisations, send_feedback
from ui.api.models import Agenda, Answer
from ui.settings import PageSettings
from ui.web.server import list_routes

KEY = make_key()
QUESTION = "Wat doet de overheid aan digitale vaardigheden?"


@pytest.fixture(scope="module")
def locked_api(index_settings: IngestionSettings) -> Iterator[str]:
    """Return the address of an API that only `KEY` opens."""
    with serve_api(index_settings, api_keys=digest_key(KEY)) as address:
        yield address


def open_page(api: str, key: str) -> PageSettings:
    """Return the settings of a page that sends `key`."""
    return PageSettings(api_url=HttpUrl(api), api_key=SecretStr(key))


def test_with_its_key_the_page_is_let_in(locked_api: str) -> None:
    """Answers, the register and the images come through."""
    page = open_page(locked_api, KEY)
    *_, answer = ask(page, QUESTION, ())
    assert isinstance(answer, Answer)
    assert answer.status == "answered"
    assert isinstance(fetch_agenda(page), Agenda)
    image = TestClient(Starlette(routes=list_routes(page))).get("/v1/pages/9.png")
    assert (image.status_code, image.headers["content-type"]) == (200, "image/png")


@pytest.mark.parametrize("key", ["", "wrong"])
def test_without_it_the_visitor_is_told_whom_to_ask(locked_api: str, key: str) -> None:
    """Not that a key must be sent along, which no visitor can, but that the operator can help."""
    page = open_page(locked_api, key)
    *_, last = ask(page, QUESTION, ())
    assert last == fetch_organisations(page) == Failure(Fault.LOCKED)
    assert "WERKAGENDA_API_KEY" in texts.FAULTS[Fault.LOCKED]
    assert not send_feedback(page, {"question": QUESTION, "helpful": True})
    image = TestClient(Starlette(routes=list_routes(page))).get("/v1/pages/9.png")
    assert (image.status_code, image.text) == (502, texts.FAULTS[Fault.LOCKED])


def test_the_key_is_not_printed() -> None:
    """Settings that end in a log or a traceback do not give it away."""
    assert KEY not in repr(open_page("http://127.0.0.1", KEY))
