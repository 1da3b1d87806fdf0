"""Problems that the doors answer with, before a request reaches a route."""

from http import HTTPStatus

from starlette.types import Receive, Scope, Send

from assistant.errors import describe_problem
from assistant.replies import api as replies
from assistant.replies import service as service_replies


async def send_problem(
    scope: Scope,
    receive: Receive,
    send: Send,
    status: HTTPStatus,
    detail: str,
    retry_after: float | None = None,
) -> None:
    """Answer a request with problem details; `retry_after` is after how many seconds."""
    title = service_replies.TITLES.get(status) or replies.http_title(status)
    response = describe_problem(scope["path"], status, title, detail)
    if retry_after is not None:
        response.headers["Retry-After"] = str(max(1, round(retry_after + 0.5)))
    if status is HTTPStatus.UNAUTHORIZED:
        response.headers["WWW-Authenticate"] = "Bearer"
    await response(scope, receive, send)
