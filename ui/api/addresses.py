"""Addresses of the pages' images, the PDF and the lists, as the browser asks for them."""

from collections.abc import Mapping, Sequence
from urllib.parse import urlencode

from ui.api.models import Citation

SHARED_QUESTION = "vraag"
"""Parameter of a shared link to the start page: the question that it asks."""


def page_image(page: int, ref: str = "", field: str = "", quote: str = "", view: str = "") -> str:
    """Return the address of a page's image with what is named highlighted."""
    given = {"ref": ref, "field": field, "quote": quote, "view": view}
    query = urlencode({name: value for name, value in given.items() if value})
    return f"/v1/pages/{page}.png" + (f"?{query}" if query else "")


def quote_image(citation: Citation, view: str = "") -> str:
    """Return the address of the image of the page with a citation's quote highlighted."""
    return page_image(citation.page, citation.ref, citation.field, citation.quote, view)


def pdf_at(pdf_page: int) -> str:
    """Return the address that opens the PDF at a page, counted from 1 in the file."""
    return f"/v1/werkagenda.pdf#page={pdf_page}"


def action_list(conditions: Mapping[str, str | int | bool | Sequence[str]], format_: str) -> str:
    """Return the address of the list of actions that meet the `conditions`, as a file."""
    return "/v1/actions?" + urlencode({**conditions, "format": format_}, doseq=True)
