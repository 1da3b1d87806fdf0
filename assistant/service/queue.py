"""The queue: so many requests at the same time, the others in turn, and none for too long."""

import asyncio
from collections import OrderedDict, deque
from http import HTTPStatus

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from assistant.replies import service as service_replies
from assistant.service.clients import name_client
from assistant.service.metrics import count_rejection, show_queue
from assistant.service.problems import send_problem
from assistant.settings import AssistantSettings


class QueueFull(Exception):
    """There is no place in the queue, or none became free in time."""


class Unread(Exception):
    """A client does not read what it asked for."""


class FairQueue:
    """Places for `concurrency` requests, given in turn to the clients that wait.

    A client that sends many at once waits behind its own, and not the others behind it.
    """

    def __init__(self, concurrency: int, limit: int, timeout: float) -> None:
        self._free = concurrency
        self._limit = limit
        self._timeout = timeout
        self._waiting: OrderedDict[str, deque[asyncio.Future[None]]] = OrderedDict()
        self.length = 0

    async def enter(self, client: str) -> None:
        """Return as soon as there is a place; raises QueueFull if there is none in time."""
        if self._free:
            self._free -= 1
            return
        if self.length >= self._limit:
            raise QueueFull
        turn = asyncio.get_running_loop().create_future()
        self._waiting.setdefault(client, deque()).append(turn)
        self.length += 1
        try:
            async with asyncio.timeout(self._timeout):
                await turn
        except BaseException as error:
            self._give_up(client, turn)
            if isinstance(error, TimeoutError):
                raise QueueFull from error
            raise

    def leave(self) -> None:
        """Give the place to the client whose turn it is, or keep it free."""
        if not self._waiting:
            self._free += 1
            return
        client, turns = self._waiting.popitem(last=False)
        turns.popleft().set_result(None)
        self.length -= 1
        if turns:
            self._waiting[client] = turns

    def _give_up(self, client: str, turn: asyncio.Future[None]) -> None:
        if turn.done() and not turn.cancelled():  # the place came at the very last moment
            self.leave()
            return
        turns = self._waiting[client]
        turns.remove(turn)
        self.length -= 1
        if not turns:
            del self._waiting[client]


class Queue:
    """Middleware that lets requests for /v1 through a FairQueue; 503 for those that cannot.

    An answer that comes in pieces keeps its place until the last of them. A client that takes no
    piece for as long as another would wait for the place loses it, and its connection.
    """

    def __init__(self, app: ASGIApp, settings: AssistantSettings) -> None:
        self._app = app
        self._seconds = settings.queue_timeout
        self._queue = FairQueue(settings.places, settings.queue_limit, settings.queue_timeout)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Handle one request."""
        if scope["type"] != "http" or not scope["path"].startswith("/v1/"):
            await self._app(scope, receive, send)
            return
        try:
            await self._queue.enter(name_client(scope))
        except QueueFull:
            count_rejection("queue")
            status, detail = HTTPStatus.SERVICE_UNAVAILABLE, service_replies.BUSY
            await send_problem(scope, receive, send, status, detail, self._seconds)
            return
        finally:
            show_queue(self._queue.length)

        async def send_in_time(message: Message) -> None:
            try:
                async with asyncio.timeout(self._seconds):
                    await send(message)
            except TimeoutError as error:
                raise Unread from error

        try:
            await self._app(scope, receive, send_in_time)
        except Unread:
            count_rejection("unread")
        finally:
            self._queue.leave()
            show_queue(self._queue.length)
