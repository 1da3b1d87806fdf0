"""Bounds: a call of a model ends in time, and at once when nobody waits for it any more.

The bounds are kept where the bytes come in, so that a server which only keeps the connection alive
is bounded as well.
"""

import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from threading import Event

import httpx


@dataclass(frozen=True, slots=True)
class Bounds:
    """When a call must be over, on the monotonic clock; `stopped` is set to end it before that."""

    deadline: float
    stopped: Event = field(default_factory=Event)

    @classmethod
    def of_seconds(cls, seconds: float, stopped: Event | None = None) -> "Bounds":
        """Return bounds that end in so many seconds from now."""
        return cls(time.monotonic() + seconds, stopped or Event())

    @property
    def left(self) -> float:
        """The seconds that are left, at least 0."""
        return 0.0 if self.stopped.is_set() else max(0.0, self.deadline - time.monotonic())


class BoundedTransport(httpx.BaseTransport):
    """Sends requests over `inner`, which it does not own, while the bounds allow it."""

    def __init__(self, inner: httpx.BaseTransport, bounds: Bounds) -> None:
        self._inner = inner
        self._bounds = bounds
        self._open: list[httpx.SyncByteStream] = []

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Return the response, whose body ends with `httpx.ReadTimeout` when time is up."""
        _check(self._bounds)
        response = self._inner.handle_request(request)
        assert isinstance(response.stream, httpx.SyncByteStream)  # noqa: S101 - narrows the type
        self._open.append(response.stream)
        response.stream = _BoundedStream(response.stream, self._bounds)
        return response

    def close(self) -> None:
        """Hang up on what is still being said."""
        for stream in self._open:
            stream.close()


class _BoundedStream(httpx.SyncByteStream):
    def __init__(self, inner: httpx.SyncByteStream, bounds: Bounds) -> None:
        self._inner = inner
        self._bounds = bounds

    def __iter__(self) -> Iterator[bytes]:
        for part in self._inner:
            _check(self._bounds)
            yield part

    def close(self) -> None:
        self._inner.close()


def _check(bounds: Bounds) -> None:
    if not bounds.left:
        raise httpx.ReadTimeout("the call is over")
