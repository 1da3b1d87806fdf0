"""A small assistant's API on the loopback, and the page that talks to it."""

import json
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from pydantic import HttpUrl
from streamlit.testing.v1 import AppTest

from ui.settings import PageSettings

APP = Path(__file__).parents[2] / "ui" / "app.py"
PROBLEM = "application/problem+json"


def citation(n: int, ref: str = "1.1.A1", **changes: Any) -> dict[str, Any]:
    """Give a citation of the wire contract."""
    quote = "Breed aanbod om digitale vaardigheden te verbeteren voor iedereen"
    return {
        "n": n,
        "ref": ref,
        "field": "results_2023",
        "label": "1.1 Vergroten van digivaardigheden en kennis, actie 1, resultaat t/m 2023",
        "page": 9,
        "pdf_page": 5,
        "quote": quote,
        "raw": quote,
        "role": "support",
    } | changes


def answer(*citations: dict[str, Any], **changes: Any) -> dict[str, Any]:
    """Give an answer of the wire contract."""
    return {
        "status": "answered",
        "answer": "Er komt een breed aanbod. [1]",
        "sentences": [{"text": "Er komt een breed aanbod.", "citations": [1]}],
        "citations": list(citations),
        "table": None,
        "referral": None,
        "suggestions": [],
        "as_of": "2022-11",
        "engine": "grounded",
        "took_ms": 4,
    } | changes


def action(ref: str = "1.1.A1", **changes: Any) -> dict[str, Any]:
    """Give an action of the wire contract, as in a list."""
    priority, _, number = ref.partition(".A")
    return {
        "ref": ref,
        "number": int(number),
        "page": 9,
        "pdf_page": 5,
        "description": "Doorontwikkelen van platforms",
        "results_2023": ["Breed aanbod", "600 IDO's"],
        "results_2025": [],
        "executors_text": "BZK, OCW",
        "executors": ["BZK", "OCW"],
        "priority": priority,
        "priority_title": "Vergroten van digivaardigheden en kennis",
        "programme_line": int(priority[0]),
    } | changes


def actions(*found: dict[str, Any], **changes: Any) -> dict[str, Any]:
    """Give a list of actions of the wire contract."""
    gaps: dict[str, list[Any]] = {"pages": [], "actions": [], "overviews": [], "action_tables": []}
    return {
        "total": len(found),
        "year": None,
        "actions": list(found),
        "collective": [],
        "gaps": gaps,
    } | changes


def organisation(name: str, full_name: str = "", kind: str = "ministerie") -> dict[str, Any]:
    """Give an organisation of the wire contract."""
    return {"name": name, "full_name": full_name or name, "kind": kind, "actions": 1}


def agenda(**changes: Any) -> dict[str, Any]:
    """Give an agenda of the wire contract, of one programme line with two priorities."""
    priority = {
        "title": "Vergroten van digivaardigheden en kennis",
        "programme_line": 1,
        "challenge": None,
        "achieved": [],
        "overview_page": None,
        "goals": [],
        "footnotes": [],
    }
    return {
        "title": "Werkagenda Waardengedreven Digitaliseren",
        "edition": "November 2022",
        "source": {"file": "werkagenda.pdf", "sha256": "ab" * 32, "pages": [1, 3, 5, 7, 9]},
        "programme_lines": [
            {"ref": "P1", "number": 1, "title": "Iedereen kan meedoen", "summary": "", "page": 5}
        ],
        "front": [],
        "priorities": [
            priority | {"id": "1.1", "actions": [action()]},
            priority | {"id": "1.2", "title": "Toegankelijke dienstverlening", "actions": []},
        ],
        "gaps": {
            "pages": [2, 4],
            "actions": ["1.1.A2"],
            "overviews": ["1.1"],
            "action_tables": ["1.2"],
        },
    } | changes


def problem(status: int, detail: str) -> dict[str, Any]:
    """Give problem details of the wire contract."""
    return {"type": "about:blank", "title": "Vraag", "status": status, "detail": detail}


@dataclass
class Api:
    """The API: what it will say next, and what it was asked."""

    url: str
    body: bytes = b""
    status: int = 200
    media_type: str = "application/json"
    delay: float = 0.0
    asked: list[dict[str, Any]] = field(default_factory=list)
    paths: list[str] = field(default_factory=list)
    documents: dict[str, bytes] = field(default_factory=dict)
    feedback: list[dict[str, Any]] = field(default_factory=list)

    def reply(self, body: Any, status: int = 200, media_type: str = "application/json") -> None:
        """Say `body` to questions from now on: as it is when it is bytes, else as JSON."""
        self.body = body if isinstance(body, bytes) else json.dumps(body).encode()
        self.status = status
        self.media_type = media_type

    def serve(self, path: str, body: Any) -> None:
        """Give `body` as JSON to who gets `path`, whatever the parameters."""
        self.documents[path] = json.dumps(body).encode()


@pytest.fixture
def api() -> Iterator[Api]:
    """Run an API that answers with one citation until it is told otherwise."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            state.paths.append(self.path)
            body = state.documents.get(urlsplit(self.path).path)
            if body is None:
                self.send(404, PROBLEM, json.dumps(problem(404, "Dat is er niet.")).encode())
            else:
                self.send(state.status, "application/json", body)

        def do_POST(self) -> None:
            state.paths.append(self.path)
            given = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            if self.path == "/v1/feedback":
                state.feedback.append(given)
                self.send(state.status if state.status >= 400 else 201, "application/json", b"{}")
                return
            state.asked.append(given)
            time.sleep(state.delay)
            self.send(state.status, state.media_type, state.body)

        def send(self, status: int, media_type: str, body: bytes) -> None:
            self.send_response(status)
            self.send_header("Content-Type", media_type)
            self.send_header("Content-Length", str(len(body)))
            with suppress(ConnectionError):  # who waited too long has hung up
                self.end_headers()
                self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            """Keep the tests' output clean."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        state = Api(f"http://127.0.0.1:{server.server_address[1]}")
        state.reply(answer(citation(1)))
        state.serve("/v1/agenda", agenda())
        state.serve("/v1/actions", actions(action()))
        state.serve(
            "/v1/organisations",
            [organisation("BZK", "ministerie van Binnenlandse Zaken"), organisation("OCW")],
        )
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield state
        server.shutdown()
        thread.join()


@pytest.fixture
def settings(api: Api) -> PageSettings:
    """Give settings that point at the API and wait half a second for it."""
    return PageSettings(api_url=HttpUrl(api.url), api_timeout=0.5)


OpenPage = Callable[[str], AppTest]


@pytest.fixture
def open_page(api: Api, monkeypatch: pytest.MonkeyPatch) -> OpenPage:
    """Open a page of the menu, pointed at the API."""
    monkeypatch.setenv("WERKAGENDA_API_URL", api.url)
    monkeypatch.setenv("WERKAGENDA_API_TIMEOUT", "0.5")

    def open_(name: str = "vraag") -> AppTest:
        page = AppTest.from_file(str(APP), default_timeout=20)
        if name == "vraag":
            return page.run()
        return page.run().switch_page(f"pages/{name}.py").run()

    return open_


@pytest.fixture
def page(open_page: OpenPage) -> AppTest:
    """Open the start page, pointed at the API."""
    return open_page("vraag")


def html_of(page: AppTest) -> str:
    """Give all HTML that a page shows."""
    return "\n".join(element.proto.body for element in page.get("html"))


def labels_of(page: AppTest) -> list[str]:
    """Give the labels of a page's buttons."""
    return [button.label for button in page.button]
