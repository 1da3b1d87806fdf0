"""Bodies: read whole at the door, so that neither a large nor a slow one holds up the others."""

from http import HTTPStatus

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from assistant.replies import service as service_replies
from assistant.service.metrics import count_rejection
from assistant.service.problems import send_problem
from assistant.settings import AssistantSettings


class Bodies:
    """Middleware that refuses with 413 a body above the limit, and hands on the others whole."""

    def __init__(self, app: ASGIApp, settings: AssistantSettings) -> None:
        self._app = app
        self._limit = settings.body_limit

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Handle one request."""
        if scope["type"] != "http" or not _has_body(Headers(scope=scope)):
            await self._app(scope, receive, send)
            return
        body = await self._read(scope, receive)
        if body is None:
            count_rejection("body")
            status = HTTPStatus.REQUEST_ENTITY_TOO_LARGE
            detail = service_replies.say_too_large(self._limit)
            await send_problem(scope, receive, send, status, detail)
            return
        await self._app(scope, _hand_on(body, receive), send)

    async def _read(self, scope: Scope, receive: Receive) -> bytes | None:
        """Return the whole body; None if it is, or says that it is, above the limit."""
        declared = Headers(scope=scope).get("content-length", "")
        if declared.isascii() and declared.isdigit() and int(declared[:20]) > self._limit:
            return None
        parts, size = [], 0
        while True:
            message = await receive()
            if message["type"] != "http.request":  # the client has gone
                return b""
            parts.append(message.get("body", b""))
            size += len(parts[-1])
            if size > self._limit:
                return None
            if not message.get("more_body"):
                return b"".join(parts)


def _has_body(headers: Headers) -> bool:
    return "content-length" in headers or "transfer-encoding" in headers


def _hand_on(body: bytes, receive: Receive) -> Receive:
    """Return a `receive` that gives `body` at once, and then what still comes."""
    given = False

    async def receive_whole() -> Message:
        nonlocal given
        if given:
            return await receive()
        given = True
        return {"type": "http.request", "body": body, "more_body": False}

    return receive_whole
