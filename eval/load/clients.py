"""Clients that ask one question after another over HTTP, each over a connection of its own.

The client is as small as it can be, because it runs on the same cores as the server.
"""

import asyncio
import itertools
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from eval.load.figures import Load, summarise_times

_HEAD = (
    "POST /v1/ask HTTP/1.1\r\nHost: {host}\r\nContent-Type: application/json\r\n"
    "Content-Length: {length}\r\n\r\n"
)
_ROUNDS = 6
_WARMING = 8
_OK = b"HTTP/1.1 200 "
SILENCE = 60.0
"""Longest wait for an answer, in seconds."""


@dataclass(slots=True)
class _Tally:
    times: list[float] = field(default_factory=list)
    errors: int = 0


def run_clients(address: str, bodies: Sequence[bytes], clients: int, seconds: float) -> Load:
    """Let so many `clients` put `bodies` in turn to the API at `address`, for so many `seconds`.

    An answer other than 200 and a broken connection are errors.
    """
    # In a thread of its own: the caller's may have an event loop already.
    with ThreadPoolExecutor(1) as pool:
        return pool.submit(asyncio.run, _run(address, bodies, clients, seconds)).result()


def warm_server(address: str, bodies: Sequence[bytes], workers: int) -> None:
    """Put all `bodies` to the API so often that nearly each of its `workers` has met each one.

    Which worker takes a connection is chance, so that each round opens connections of its own.
    """
    for _ in range(1 if workers == 1 else _ROUNDS):
        asyncio.run(_run(address, bodies, _WARMING, float("inf"), len(bodies)))


async def _run(
    address: str,
    bodies: Sequence[bytes],
    clients: int,
    seconds: float,
    most: int | None = None,
) -> Load:
    host = urlsplit(address).netloc
    requests = [_HEAD.format(host=host, length=len(body)).encode("ascii") + body for body in bodies]
    tally, queue = _Tally(), itertools.islice(itertools.cycle(requests), most)
    start = time.perf_counter()
    end = start + seconds
    await asyncio.gather(*(_ask_on(host, queue, end, tally) for _ in range(clients)))
    return summarise_times(tally.times, tally.errors, time.perf_counter() - start)


async def _ask_on(host: str, queue: Iterator[bytes], end: float, tally: _Tally) -> None:
    name, _, port = host.partition(":")
    connection: tuple[asyncio.StreamReader, asyncio.StreamWriter] | None = None
    for request in queue:
        start = time.perf_counter()
        if start > end:
            break
        try:
            connection = connection or await asyncio.open_connection(name, int(port))
            reader, writer = connection
            writer.write(request)
            async with asyncio.timeout(SILENCE):
                good = await _read_answer(reader)
        except (OSError, asyncio.IncompleteReadError, TimeoutError):
            good, connection = False, None
        if good:
            tally.times.append((time.perf_counter() - start) * 1000)
        else:
            tally.errors += 1
    if connection:
        connection[1].close()


async def _read_answer(reader: asyncio.StreamReader) -> bool:
    """Read one answer to its end, and tell whether it is a 200."""
    head = await reader.readuntil(b"\r\n\r\n")
    lengths = (line for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:"))
    await reader.readexactly(int(next(lengths).split(b":")[1]))
    return head.startswith(_OK)
