"""Rates: how many requests a minute one client may send."""

import time
from collections import OrderedDict
from collections.abc import Callable
from http import HTTPStatus

from starlette.types import ASGIApp, Receive, Scope, Send

from assistant.replies import service as service_replies
from assistant.service.clients import LOCAL, is_within, name_client, read_networks
from assistant.service.metrics import count_rejection
from assistant.service.problems import send_problem
from assistant.settings import AssistantSettings

MINUTE = 60.0
REMEMBERED = 10_000
"""Clients that are remembered at the same time; a new one takes the place of the longest silent."""


class TokenBuckets:
    """A bucket for each client, that holds tokens for a minute and fills by the second.

    `clock` must never go back, whatever happens to the time of day.
    """

    def __init__(self, per_minute: int, clock: Callable[[], float] = time.monotonic) -> None:
        self._size = float(per_minute)
        self._clock = clock
        self._buckets: OrderedDict[str, tuple[float, float]] = OrderedDict()

    def take(self, client: str) -> float:
        """Take a token of `client`; return 0, or after how many seconds there will be one."""
        now = self._clock()
        tokens, then = self._buckets.pop(client, (self._size, now))
        tokens = min(self._size, tokens + (now - then) * self._size / MINUTE)
        taken = tokens >= 1
        self._buckets[client] = (tokens - taken, now)
        if len(self._buckets) > REMEMBERED:
            self._buckets.popitem(last=False)
        return 0.0 if taken else (1 - tokens) * MINUTE / self._size


class Rates:
    """Middleware that refuses with 429 what a client sends above its rate.

    This machine itself and the trusted clients, such as the page's server, are not limited.
    """

    def __init__(self, app: ASGIApp, settings: AssistantSettings) -> None:
        self._app = app
        self._buckets = TokenBuckets(settings.rate_limit) if settings.rate_limit else None
        self._trusted = read_networks(settings.trusted_clients)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Handle one request."""
        if self._buckets and scope["type"] == "http" and scope["path"].startswith("/v1/"):
            client = name_client(scope)
            free = client == LOCAL or is_within(scope, self._trusted)
            wait = 0.0 if free else self._buckets.take(client)
            if wait:
                count_rejection("rate")
                detail = service_replies.say_too_many(wait)
                status = HTTPStatus.TOO_MANY_REQUESTS
                await send_problem(scope, receive, send, status, detail, retry_after=wait)
                return
        await self._app(scope, receive, send)
