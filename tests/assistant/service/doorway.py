"""A small API behind one door, for the tests of the doors."""

import time
from collections.abc import Callable

from fastapi import FastAPI, Request
from fastapi.testclient import TestClient
from starlette.types import ASGIApp

from assistant.settings import AssistantSettings


def build_app() -> FastAPI:
    """Return an API that echoes, sleeps and fails."""
    app = FastAPI()

    @app.post("/v1/echo")
    async def echo(request: Request) -> int:
        return len(await request.body())

    @app.get("/v1/sleep")
    def sleep(seconds: float) -> str:
        time.sleep(seconds)
        return "awake"

    @app.get("/v1/fail")
    def fail() -> None:
        raise RuntimeError("geheim: de vraag van mevrouw Jansen")

    @app.get("/open")
    def open_to_all() -> str:
        return "open"

    return app


def open_door(
    door: Callable[..., ASGIApp], client: tuple[str, int] = ("203.0.113.9", 1), **fields: object
) -> TestClient:
    """Return a client at address `client` of that API behind `door`, with settings `fields`."""
    app = build_app()
    app.add_middleware(door, settings=AssistantSettings.model_validate(fields))
    return TestClient(app, client=client)
