"""Deadlines: a client gets an answer in time, also when what makes it hangs."""

import asyncio
from http import HTTPStatus

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from assistant.replies import service as service_replies
from assistant.service.metrics import count_rejection
from assistant.service.problems import send_problem
from assistant.settings import AssistantSettings


class Deadlines:
    """Middleware that answers 503 when no answer has begun in time.

    What hangs is left to end by itself, because a thread cannot be stopped; it keeps its place in
    the queue until then, so that hanging requests never become more than the places there are.
    """

    def __init__(self, app: ASGIApp, settings: AssistantSettings) -> None:
        self._app = app
        self._seconds = settings.request_timeout
        self._left: set[asyncio.Task[None]] = set()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Handle one request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        begun, too_late = asyncio.Event(), False

        async def send_in_time(message: Message) -> None:
            if not too_late:
                begun.set()
                await send(message)

        answering = asyncio.ensure_future(self._app(scope, receive, send_in_time))
        try:
            done, _ = await asyncio.wait({answering}, timeout=self._seconds)
            if done or begun.is_set():
                await answering
                return
        except asyncio.CancelledError:
            answering.cancel()
            raise
        too_late = True
        self._leave(answering)
        count_rejection("deadline")
        status, detail = HTTPStatus.SERVICE_UNAVAILABLE, service_replies.TOO_SLOW
        await send_problem(scope, receive, send, status, detail, self._seconds)

    def _leave(self, answering: "asyncio.Future[None]") -> None:
        """Keep what hangs from being collected, and its end from being reported as unseen."""
        task = asyncio.ensure_future(_end_unseen(answering))
        self._left.add(task)
        task.add_done_callback(self._left.discard)


async def _end_unseen(answering: "asyncio.Future[None]") -> None:
    await asyncio.wait({answering})
    if not answering.cancelled():
        answering.exception()
