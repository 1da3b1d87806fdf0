"""Roads from the browser to the API: page images, the PDF and the lists to download.

The API listens on the loopback only, and a visitor may sit at another machine. Each road is named
here; nothing else of the API can be reached through the page.
"""

from collections.abc import Awaitable, Callable

import httpx
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from ui import texts
from ui.api.client import trusted
from ui.settings import PageSettings

ROADS = ("/v1/pages/{page:int}.png", "/v1/werkagenda.pdf", "/v1/actions")
PASSED_ON = ("if-none-match",)
PASSED_BACK = ("content-type", "content-disposition", "cache-control", "etag")

Forward = Callable[[Request], Awaitable[Response]]


def forward_to(settings: PageSettings) -> Forward:
    """Return a handler that asks the API for what the browser asks, and gives its answer.

    When the API cannot be reached, or does not take the page's key, it answers 502 with a line of
    Dutch: the browser's user has no key to give.
    """
    base = str(settings.api_url).rstrip("/")

    async def forward(request: Request) -> Response:
        sent = {name: request.headers[name] for name in PASSED_ON if name in request.headers}
        try:
            async with httpx.AsyncClient(
                timeout=settings.api_timeout,
                trust_env=False,  # the API is a neighbour: a proxy must not see what is asked
                verify=trusted(),
            ) as client:
                answer = await client.get(
                    base + request.url.path,
                    params=request.url.query,
                    headers={**sent, **settings.api_headers},
                )
        except httpx.HTTPError:
            return PlainTextResponse(texts.API_AWAY, 502)
        if answer.status_code == httpx.codes.UNAUTHORIZED:
            return PlainTextResponse(texts.API_LOCKED, 502)
        headers = {name: answer.headers[name] for name in PASSED_BACK if name in answer.headers}
        return Response(answer.content, answer.status_code, headers)

    return forward
