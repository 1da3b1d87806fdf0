"""Rates: a client gets what a minute allows, whatever the others do."""

from itertools import count

import pytest

from assistant.service import rates
from assistant.service.rates import Rates, TokenBuckets
from ingestion.faults import Fault
from tests.assistant.service.doorway import open_door


class Clock:
    """A clock that stands still until it is set."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        """Return the time."""
        return self.now


def test_a_bucket_fills_by_the_second() -> None:
    """Sixty a minute is one a second after the first sixty."""
    clock = Clock()
    buckets = TokenBuckets(60, clock)
    assert [buckets.take("a") for _ in range(60)] == [0.0] * 60
    assert buckets.take("a") == pytest.approx(1.0)
    clock.now += 0.5
    assert buckets.take("a") == pytest.approx(0.5)
    clock.now += 0.5
    assert buckets.take("a") == 0.0


def test_clients_do_not_share_a_bucket() -> None:
    """One that asks too much takes nothing of another."""
    buckets = TokenBuckets(1, Clock())
    assert buckets.take("a") == 0.0
    assert buckets.take("a") > 0
    assert buckets.take("b") == 0.0


def test_it_remembers_no_more_clients_than_it_says(monkeypatch: pytest.MonkeyPatch) -> None:
    """A million addresses do not fill the memory."""
    monkeypatch.setattr(rates, "REMEMBERED", 3)
    buckets = TokenBuckets(1, Clock())
    numbers = count()
    for _ in range(50):
        buckets.take(f"client {next(numbers)}")
    assert len(buckets._buckets) == 3  # noqa: SLF001 - its size is the point


def test_the_time_of_day_does_not_matter(monkeypatch: pytest.MonkeyPatch) -> None:
    """When the clock on the wall jumps a day back or on, the limit stays the same."""
    buckets = TokenBuckets(1)
    buckets.take("a")
    monkeypatch.setattr("time.time", lambda: 0.0)
    assert 50 < buckets.take("a") <= 60
    monkeypatch.setattr("time.time", lambda: 1e11)
    assert 50 < buckets.take("a") <= 60


def test_too_many_requests_are_refused_with_the_seconds_to_wait() -> None:
    """The third of two a minute gets a problem 429."""
    client = open_door(Rates, rate_limit=2)
    assert [client.post("/v1/echo", content=b"x").status_code for _ in range(2)] == [200, 200]
    response = client.post("/v1/echo", content=b"x")
    assert response.status_code == 429
    assert 29 <= int(response.headers["retry-after"]) <= 31
    assert "Wacht" in response.json()["detail"]
    assert client.get("/open").status_code == 200


def test_this_machine_is_not_limited() -> None:
    """The page's server asks for many people at once."""
    client = open_door(Rates, client=("127.0.0.1", 1), rate_limit=1)
    assert {client.post("/v1/echo", content=b"x").status_code for _ in range(5)} == {200}


@pytest.mark.parametrize(("trusted", "codes"), [("203.0.113.0/24", {200}), ("::1", {200, 429})])
def test_a_trusted_client_is_not_limited(trusted: str, codes: set[int]) -> None:
    """The page's server on another machine asks for many; another network does not help."""
    client = open_door(Rates, rate_limit=1, trusted_clients=trusted)
    assert {client.post("/v1/echo", content=b"x").status_code for _ in range(3)} == codes


def test_a_network_that_is_none_is_named() -> None:
    """The message has the setting and an example."""
    with pytest.raises(Fault, match=r"WERKAGENDA_TRUSTED_CLIENTS is 'ui' .*172\.30\.87\.10"):
        open_door(Rates, trusted_clients="ui").get("/open")
