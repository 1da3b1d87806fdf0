"""The page's web server: a Dutch document of our own, and only the roads that are meant."""

from pathlib import Path

import pytest
import streamlit
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import FileResponse
from starlette.routing import Route
from starlette.testclient import TestClient
from streamlit import config

from tests.ui.conftest import Api, action, actions
from ui.settings import PageSettings
from ui.web.document import dress_document
from ui.web.server import MIDDLEWARE, list_routes, streamlit_options

PAGE = {"accept": "text/html", "accept-encoding": "gzip"}


DOCUMENT = Path(streamlit.__file__).parent / "static" / "index.html"


def _serve(settings: PageSettings) -> TestClient:
    """Return a client of our part of the server, before Streamlit's own document.

    Streamlit's part can be there once in a process; `tests/browser` has the whole.
    """

    async def send_document(_: Request) -> FileResponse:
        return FileResponse(DOCUMENT)

    routes = [*list_routes(settings), Route("/{path:path}", send_document)]
    return TestClient(Starlette(routes=routes, middleware=MIDDLEWARE))


@pytest.fixture
def client(settings: PageSettings) -> TestClient:
    """Return a client of the server that is pointed at the API."""
    return _serve(settings)


@pytest.mark.parametrize("path", ["/", "/wie-doet-wat", "/balie"])
def test_the_document_is_dutch_and_has_our_look(client: TestClient, path: str) -> None:
    """Language, title, style, script and skip link, at every address of the page."""
    response = client.get(path, headers=PAGE)
    assert response.status_code == 200
    assert '<html lang="nl">' in response.text
    assert 'lang="en"' not in response.text
    assert "<title>Werkagenda-assistent</title>" in response.text
    assert "--accent:" in response.text
    assert 'src="/assets/page.js"' in response.text
    assert 'class="skip-link"' in response.text
    assert "You need to enable JavaScript" not in response.text
    assert int(response.headers["content-length"]) == len(response.content)


def test_a_document_that_streamlit_changes_is_still_dutch() -> None:
    """Other attributes, or no title and no body, do not undo the language."""
    assert '<html lang="nl">' in dress_document('<html class="x" lang="fr"><head></head>')
    assert '<html lang="nl">' in dress_document("<html>")


def test_every_answer_has_the_headers_that_keep_the_browser_inside(client: TestClient) -> None:
    """The browser itself refuses to load from or talk to anywhere else."""
    policy = client.get("/", headers=PAGE).headers["content-security-policy"]
    assert "default-src 'self'" in policy
    assert "http" not in policy
    assert client.get("/assets/page.css").headers["referrer-policy"] == "no-referrer"


@pytest.mark.parametrize("name", ["page.js", "viewer.js", "page.css", "print.css", "icon.svg"])
def test_the_assets_are_served(client: TestClient, name: str) -> None:
    """Style, scripts and icon come from the page's own server."""
    assert client.get(f"/assets/{name}").status_code == 200


def test_the_assets_load_nothing_from_outside(client: TestClient) -> None:
    """No address of another site, but SVG's own name."""
    for name in ("page.css", "print.css", "page.js", "speech.js"):
        assert "//" not in client.get(f"/assets/{name}").text.replace("// ", "")


def test_lists_are_passed_on_with_their_conditions(client: TestClient, api: Api) -> None:
    """The API hears each condition, also one that is given twice."""
    api.serve("/v1/actions", actions(action()))
    response = client.get("/v1/actions?organisation=BZK&organisation=OCW&format=csv")
    assert response.json()["total"] == 1
    assert api.paths == ["/v1/actions?organisation=BZK&organisation=OCW&format=csv"]


def test_an_answer_of_the_api_keeps_its_status(client: TestClient) -> None:
    """A page that is absent is absent here too."""
    response = client.get("/v1/pages/8.png")
    assert (response.status_code, response.headers["content-type"]) == (
        404,
        "application/problem+json",
    )


@pytest.mark.parametrize("path", ["/v1/ask", "/v1/agenda", "/metrics", "/v1/pages/../agenda"])
def test_no_other_road_of_the_api_can_be_reached(client: TestClient, api: Api, path: str) -> None:
    """What is not named is answered by the page itself."""
    client.get(path)
    client.post(path, json={"question": "Wat?"})
    assert api.paths == []


def test_an_api_that_is_away_is_told(settings: PageSettings) -> None:
    """With a status of its own and a line of Dutch."""
    away = settings.model_copy(update={"api_url": "http://127.0.0.1:9"})
    response = _serve(away).get("/v1/pages/9.png")
    assert response.status_code == 502
    assert "geen verbinding" in response.text


def test_streamlit_sends_no_statistics_and_listens_on_the_loopback() -> None:
    """Nobody else on the network reaches it by default, and it tells nobody that it runs."""
    options = streamlit_options(PageSettings(ui_port=8600))
    assert options["server.address"] == "127.0.0.1"
    assert options["server.port"] == 8600
    assert options["browser.gatherUsageStats"] is False


@pytest.mark.parametrize("name", streamlit_options(PageSettings()))
def test_every_option_is_one_that_streamlit_has(name: str) -> None:
    """A misspelt option would be refused when the page starts."""
    assert name in config.get_config_options()
