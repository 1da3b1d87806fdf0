"""GET /v1/pages/{page}.png and /v1/werkagenda.pdf show the pages by their printed numbers."""

import hashlib
import io
from pathlib import Path

import pytest
from fastapi.testclient import TestClient
from PIL import Image

from assistant.app import create_app
from assistant.settings import AssistantSettings
from ingestion.settings import IngestionSettings

SIGNATURE = b"\x89PNG\r\n\x1a\n"


def test_a_page_is_a_png(client: TestClient) -> None:
    """Printed page 9 is the fifth of the file, and lies on its side."""
    response = client.get("/v1/pages/9.png")
    assert response.headers["content-type"] == "image/png"
    assert response.content.startswith(SIGNATURE)
    width, height = Image.open(io.BytesIO(response.content)).size
    assert width > height


def test_what_is_highlighted_is_narrowed_by_field_and_quote(client: TestClient) -> None:
    """Page, action, field and quote give four images; an unknown quote shows the whole field."""
    quote = "Breed aanbod om digitale vaardigheden te verbeteren voor iedereen"
    images = [
        client.get("/v1/pages/9.png", params=params).content
        for params in (
            {},
            {"ref": "1.1.A1"},
            {"ref": "1.1.A1", "field": "results_2023"},
            {"ref": "1.1.A1", "field": "results_2023", "quote": quote},
            {"ref": "1.1.A1", "field": "results_2023", "quote": "Smal aanbod"},
        )
    ]
    assert len(set(images)) == 4
    assert images[4] == images[2]


def test_the_view_of_a_quote_is_a_part_of_the_page(client: TestClient) -> None:
    """It is asked by `view`, and needs a ref; without one it is the page."""
    page = client.get("/v1/pages/9.png", params={"view": "quote"}).content
    part = client.get("/v1/pages/9.png", params={"view": "quote", "ref": "1.1.A2"}).content
    assert Image.open(io.BytesIO(part)).height < Image.open(io.BytesIO(page)).height / 2


def test_a_browser_that_has_the_image_is_not_sent_it_again(client: TestClient) -> None:
    """The same image has the same tag; another highlight has another."""
    first = client.get("/v1/pages/9.png")
    tag = first.headers["etag"]
    again = client.get("/v1/pages/9.png", headers={"If-None-Match": tag})
    assert (again.status_code, again.content) == (304, b"")
    assert client.get("/v1/pages/9.png?ref=1.1.A1").headers["etag"] != tag


@pytest.mark.parametrize(
    ("path", "detail"),
    [
        ("/v1/pages/8.png", "Pagina 8 ontbreekt in het bestand dat is ingelezen."),
        (
            "/v1/pages/54.png",
            "Een pagina 54 is er niet. De laatste pagina van de Werkagenda is 53.",
        ),
        ("/v1/pages/0.png", "Een pagina 0 is er niet. De laatste pagina van de Werkagenda is 53."),
        ("/v1/pages/11.png?ref=1.1.A1", "“1.1.A1” staat niet op pagina 11."),
        ("/v1/pages/9.png?ref=1.1.A1&field=goal", "“1.1.A1” staat niet op pagina 9."),
        ("/v1/pages/9.png?ref=../etc", "“../etc” is geen verwijzing."),
    ],
)
def test_a_page_that_cannot_be_shown_is_a_problem(
    client: TestClient, path: str, detail: str
) -> None:
    """It is told in Dutch why: a gap, a number that is none, or a ref that is elsewhere."""
    response = client.get(path)
    assert response.status_code == 404
    assert response.json()["detail"].startswith(detail)


@pytest.mark.parametrize(
    "path", ["/v1/pages/x.png", "/v1/pages/9.png?view=all", "/v1/pages/9.png?w=9"]
)
def test_a_request_that_is_not_understood_is_refused(client: TestClient, path: str) -> None:
    """A page that is no number, an unknown view and an unknown parameter are not guessed at."""
    assert client.get(path).status_code == 422


def test_the_pdf_is_the_file_that_was_read(client: TestClient) -> None:
    """It opens in the browser, and its bytes are those of which the agenda tells the hash."""
    response = client.get("/v1/werkagenda.pdf")
    assert response.headers["content-type"] == "application/pdf"
    assert response.headers["content-disposition"].startswith("inline")
    sha256 = client.get("/v1/agenda").json()["source"]["sha256"]
    assert hashlib.sha256(response.content).hexdigest() == sha256


def test_a_pdf_that_has_gone_is_a_problem(
    index_settings: IngestionSettings, tmp_path: Path
) -> None:
    """Answers go on; the page says that the file cannot be read, and what to check."""
    pdf = tmp_path / "gone.pdf"
    pdf.write_bytes(index_settings.pdf.read_bytes())
    moved = index_settings.model_copy(update={"pdf": pdf})
    with TestClient(create_app(AssistantSettings(), moved)) as client:
        pdf.unlink()
        for path in ("/v1/pages/51.png", "/v1/werkagenda.pdf"):
            response = client.get(path)
            assert response.status_code == 503
            assert "WERKAGENDA_PDF" in response.json()["detail"]
