"""State of the running API: the sources, or why there are none, and the settings."""

from dataclasses import dataclass
from http import HTTPStatus
from typing import Annotated

from fastapi import Depends, Request

from assistant.errors import Problem
from assistant.settings import AssistantSettings
from assistant.sources import Sources


@dataclass(frozen=True, slots=True)
class State:
    """Either `sources` are open, or `fault` says what is wrong and the command that mends it."""

    settings: AssistantSettings
    sources: Sources | None = None
    fault: str = ""


def get_settings(request: Request) -> AssistantSettings:
    """Return the settings of the running API."""
    state: State = request.app.state.assistant
    return state.settings


def get_sources(request: Request) -> Sources:
    """Return the open sources; a `Problem` 503 with the remedy if there are none."""
    state: State = request.app.state.assistant
    if state.sources is None:
        raise Problem(HTTPStatus.SERVICE_UNAVAILABLE, state.fault)
    return state.sources


OpenSources = Annotated[Sources, Depends(get_sources)]
Settings = Annotated[AssistantSettings, Depends(get_settings)]
