"""The doors of the API: what every request passes before it reaches a route, in this order."""

from fastapi import FastAPI

from assistant.service.bodies import Bodies
from assistant.service.clients import Keys
from assistant.service.deadlines import Deadlines
from assistant.service.failures import Failures
from assistant.service.headers import SecurityHeaders
from assistant.service.queue import Queue
from assistant.service.rates import Rates
from assistant.service.request_log import Requests
from assistant.settings import AssistantSettings


def add_doors(app: FastAPI, settings: AssistantSettings) -> None:
    """Put the doors before the routes of `app`; Fault for keys that are none."""
    # Starlette puts each one before those that were added earlier.
    for door in (Queue, Bodies, Rates, Keys, Deadlines):
        app.add_middleware(door, settings=settings)
    app.add_middleware(Failures)
    app.add_middleware(SecurityHeaders)
    app.add_middleware(Requests)
