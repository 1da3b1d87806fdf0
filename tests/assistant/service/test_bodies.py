"""Bodies: what is too large is refused before it is read."""

import json
from collections.abc import Iterator

from assistant.service.bodies import Bodies
from tests.assistant.service.doorway import open_door


def test_a_body_at_the_limit_comes_through_whole() -> None:
    """The route reads all of it."""
    assert open_door(Bodies, body_limit=1000).post("/v1/echo", content=b"x" * 1000).json() == 1000


def test_a_body_above_the_limit_is_refused_in_dutch() -> None:
    """A problem 413 names the limit."""
    response = open_door(Bodies, body_limit=2048).post("/v1/echo", content=b"x" * 2049)
    assert response.status_code == 413
    assert response.headers["content-type"] == "application/problem+json"
    assert response.json()["detail"].endswith("ten hoogste 2 kB.")
    assert response.json()["instance"] == "/v1/echo"


def test_a_body_that_does_not_say_how_large_it_is_is_refused_too() -> None:
    """A body in chunks is counted while it comes in."""

    def chunks() -> Iterator[bytes]:
        for _ in range(10):
            yield b"x" * 500

    assert open_door(Bodies, body_limit=1000).post("/v1/echo", content=chunks()).status_code == 413


def test_a_false_length_does_not_break_it() -> None:
    """A length that is no number is left to the server, and the body is counted."""
    client = open_door(Bodies, body_limit=1000)
    response = client.post("/v1/echo", content=b"x" * 2000, headers={"content-length": "veel"})
    assert response.status_code == 413
    assert json.loads(response.text)["status"] == 413
