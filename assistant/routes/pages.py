"""GET /v1/pages/{page}.png and /v1/werkagenda.pdf: the pages themselves, to check a quote with."""

import hashlib
from http import HTTPStatus
from pathlib import Path
from typing import Annotated

from fastapi import APIRouter, Depends, Query, Request, Response
from fastapi.responses import FileResponse
from pydantic import BaseModel, ConfigDict, Field

from assistant.answering.items import find_passages, recognise_ref
from assistant.errors import Problem
from assistant.page_images import PageUnreadable, View, draw_page
from assistant.replies import api as replies
from assistant.replies import pages as page_replies
from assistant.sources import Sources
from assistant.state import OpenSources
from ingestion.agenda import Agenda, Box

router = APIRouter()

CACHING = "private, max-age=60, must-revalidate"


class PageQuery(BaseModel):
    """What is highlighted: all of `ref`, or of one `field` of it, or only the passage `quote`."""

    model_config = ConfigDict(extra="forbid")

    ref: str = Field(default="", max_length=20)
    field: str = Field(default="", max_length=40)
    quote: str = Field(default="", max_length=4000)
    view: View = "page"


def get_pdf(request: Request) -> Path:
    """Return the PDF from which the agenda was read."""
    pdf: Path = request.app.state.pdf
    return pdf


Pdf = Annotated[Path, Depends(get_pdf)]


# Not async: drawing is work for the processor, so it runs in the server's thread pool.
@router.get("/v1/pages/{page}.png", response_class=Response)
def get_page(
    page: int,
    query: Annotated[PageQuery, Query()],
    request: Request,
    sources: OpenSources,
    pdf: Pdf,
) -> Response:
    """Return the page with printed number `page` as a PNG, with what is asked highlighted.

    A problem 404 tells that the page is absent from the file, or that `ref` is not on it.
    """
    pdf_page = _find_page(page, sources.agenda)
    boxes = _find_boxes(page, query, sources)
    sha256 = sources.agenda.source.sha256
    tag = hashlib.sha256(repr((sha256, pdf_page, boxes, query.view)).encode()).hexdigest()[:32]
    headers = {"ETag": f'"{tag}"', "Cache-Control": CACHING}
    if request.headers.get("if-none-match") == headers["ETag"]:
        return Response(status_code=HTTPStatus.NOT_MODIFIED, headers=headers)
    try:
        image = draw_page(pdf, sha256, pdf_page, boxes, query.view)
    except PageUnreadable as error:
        detail = page_replies.PDF_UNREADABLE
        raise Problem(HTTPStatus.SERVICE_UNAVAILABLE, detail) from error
    return Response(image, headers=headers, media_type="image/png")


@router.get("/v1/werkagenda.pdf", response_class=FileResponse)
def get_document(_: OpenSources, pdf: Pdf) -> FileResponse:
    """Return the PDF itself; browsers open it at a page with `#page=` and the PDF's page number."""
    if not pdf.is_file():
        raise Problem(HTTPStatus.SERVICE_UNAVAILABLE, page_replies.PDF_UNREADABLE)
    return FileResponse(
        pdf,
        media_type="application/pdf",
        filename="werkagenda.pdf",
        content_disposition_type="inline",
    )


def _find_page(page: int, agenda: Agenda) -> int:
    """Return the number in the file of the page with the printed number `page`."""
    printed = agenda.source.pages
    if page in printed:
        return printed.index(page) + 1
    if page in agenda.gaps.pages:
        raise Problem(HTTPStatus.NOT_FOUND, page_replies.missing_page(page))
    last = max((*printed, *agenda.gaps.pages))
    raise Problem(HTTPStatus.NOT_FOUND, page_replies.unknown_page(page, last))


def _find_boxes(page: int, query: PageQuery, sources: Sources) -> tuple[Box, ...]:
    """Return the lines on `page` to highlight; a quote that is not there falls back on its item."""
    if not query.ref:
        return ()
    if recognise_ref(query.ref) is None:
        raise Problem(HTTPStatus.NOT_FOUND, replies.no_ref(query.ref))
    found = [
        passage
        for passage in find_passages(query.ref, sources.passages.values())
        if passage.page == page and query.field in ("", passage.field)
    ]
    if not found:
        raise Problem(HTTPStatus.NOT_FOUND, page_replies.not_on_page(query.ref, page))
    quoted = [passage for passage in found if passage.quote == query.quote]
    return tuple(box for passage in quoted or found for box in passage.boxes)
