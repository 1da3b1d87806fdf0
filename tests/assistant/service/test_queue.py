"""The queue: a bound on what runs, turns between clients, and no endless wait."""

import asyncio
from concurrent.futures import ThreadPoolExecutor

import pytest

from assistant.service.queue import FairQueue, Queue, QueueFull
from tests.assistant.service.doorway import open_door


def test_clients_take_turns() -> None:
    """One that sends five at once does not keep another waiting behind them."""

    async def serve() -> list[str]:
        queue, served = FairQueue(1, limit=10, timeout=5), []

        async def handle(client: str) -> None:
            await queue.enter(client)
            served.append(client)
            await asyncio.sleep(0)
            queue.leave()

        busy = [asyncio.create_task(handle("greedy")) for _ in range(5)]
        await asyncio.sleep(0)
        await asyncio.gather(*busy, asyncio.create_task(handle("modest")))
        return served

    served = asyncio.run(serve())
    assert len(served) == 6
    assert served.index("modest") <= 3


def test_a_full_queue_refuses_at_once() -> None:
    """Nobody waits for a place in the queue itself."""

    async def overfill() -> None:
        queue = FairQueue(1, limit=0, timeout=5)
        await queue.enter("a")
        with pytest.raises(QueueFull):
            await queue.enter("b")

    asyncio.run(overfill())


def test_who_gives_up_leaves_no_hole() -> None:
    """After a wait that was too long the next one gets the place, and the bound still holds."""

    async def give_up() -> None:
        queue = FairQueue(1, limit=5, timeout=0.01)
        await queue.enter("a")
        with pytest.raises(QueueFull):
            await queue.enter("b")
        assert queue.length == 0
        queue.leave()
        await queue.enter("c")
        with pytest.raises(QueueFull):
            await queue.enter("d")

    asyncio.run(give_up())


def test_a_cancelled_wait_does_not_keep_the_place() -> None:
    """A place that comes at the moment that its waiter is cancelled goes to the next."""

    async def cancel() -> None:
        queue = FairQueue(1, limit=5, timeout=5)
        await queue.enter("a")
        waiter = asyncio.create_task(queue.enter("b"))
        await asyncio.sleep(0)
        queue.leave()
        waiter.cancel()
        await asyncio.wait({waiter})
        await asyncio.wait_for(queue.enter("c"), 1)

    asyncio.run(cancel())


def test_too_many_at_once_get_503_and_when_to_come_back() -> None:
    """With one place and none to wait, the second of two gets a problem."""
    with (
        open_door(Queue, concurrency=1, queue_limit=0, queue_timeout=2) as client,
        ThreadPoolExecutor() as pool,
    ):
        responses = list(pool.map(lambda _: client.get("/v1/sleep?seconds=0.3"), range(2)))
    refused = next(one for one in responses if one.status_code == 503)
    assert sorted(one.status_code for one in responses) == [200, 503]
    assert refused.headers["retry-after"] == "2"
    assert "druk" in refused.json()["detail"]


def test_a_route_that_fails_gives_its_place_back() -> None:
    """After a failure the next request is served."""
    client = open_door(Queue, concurrency=1, queue_limit=0)
    with pytest.raises(RuntimeError):
        client.get("/v1/fail")
    assert client.get("/v1/sleep?seconds=0").status_code == 200
