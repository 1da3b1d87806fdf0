"""Failures: an error of ours ends as 500 in Dutch, behind all doors, and in the log."""

import logging
from http import HTTPStatus

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from assistant.replies import api as replies
from assistant.service.problems import send_problem

log = logging.getLogger("werkagenda.failures")


class Failures:
    """Middleware that catches what no handler of the API expected."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Handle one request."""
        begun = False

        async def send_and_note(message: Message) -> None:
            nonlocal begun
            begun = True
            await send(message)

        try:
            await self._app(scope, receive, send_and_note)
        except Exception:
            if scope["type"] != "http" or begun:
                raise
            log.exception("failure")
            status = HTTPStatus.INTERNAL_SERVER_ERROR
            detail = replies.http_detail(status, scope["path"])
            await send_problem(scope, receive, send, status, detail)
