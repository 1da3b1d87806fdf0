"""State of the running API: the sources, or why there are none, kept in step with the index.

A new ingestion replaces the index's pointer file in one step. The state looks at that file, at most
once a second, opens the new build aside, and changes over between two requests.
"""

import logging
import threading
import time
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from http import HTTPStatus
from typing import Annotated

from fastapi import Depends, Request

from assistant.errors import Problem
from assistant.llm.fluency import Fluency
from assistant.llm.opening import open_fluency
from assistant.service.metrics import count_opening
from assistant.service.workers import set_memory_aside
from assistant.settings import AssistantSettings
from assistant.sources import Sources, open_sources
from ingestion.faults import Fault
from ingestion.settings import IngestionSettings

LOOK_EVERY = 1.0
RETRY_EVERY = 5.0
"""Seconds between two looks at the pointer file, and between two attempts after a failed one."""

log = logging.getLogger("werkagenda.state")


@dataclass(frozen=True, slots=True)
class Opened:
    """The sources of one build, what words its answers with a model, and what closes them."""

    sources: Sources
    fluency: Fluency | None
    closing: ExitStack


class State:
    """What is open; `fault` says why nothing is, and the command that mends it."""

    def __init__(
        self,
        settings: AssistantSettings,
        ingestion: IngestionSettings,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.settings = settings
        self.fault = ""
        self._ingestion = ingestion
        self._clock = clock
        self._pointer = ingestion.index_dir / "current"
        self._seen: tuple[int, ...] | None = None
        self._looked = self._tried = clock()
        self._opening = threading.Lock()
        self._opened: Opened | None = None
        self._retired: list[tuple[float, Opened]] = []
        self._open()

    def find_opened(self) -> Opened:
        """Return what is open now; a `Problem` 503 with the remedy if nothing is."""
        self._look()
        opened = self._opened
        if opened is None:
            raise Problem(HTTPStatus.SERVICE_UNAVAILABLE, self.fault)
        return opened

    def close(self) -> None:
        """Close all that is open, after the last request."""
        with self._opening:
            for _, opened in self._retired:
                opened.closing.close()
            if self._opened:
                self._opened.closing.close()
            self._opened, self._retired = None, []

    def _look(self) -> None:
        """Open the index anew, beside the requests, if it has changed."""
        now = self._clock()
        if now - self._looked < LOOK_EVERY:
            return
        self._looked = now
        failed = bool(self.fault) and now - self._tried >= RETRY_EVERY
        if (failed or self._sign() != self._seen) and not self._opening.locked():
            threading.Thread(target=self._open, daemon=True).start()

    def _open(self) -> None:
        """Open the current build and change over to it; if that fails, stay with the one before."""
        with self._opening, ExitStack() as closing:
            self._tried = self._clock()
            self._seen = self._sign()
            try:
                sources = closing.enter_context(
                    open_sources(self._ingestion, self.settings.embedding_cache)
                )
            except Fault as fault:
                count_opening(succeeded=False)
                log.error("index not opened", extra={"reason": str(fault)})
                self.fault = str(fault)
                return
            opened = Opened(sources, self._open_fluency(sources), closing.pop_all())
            if self._opened:
                self._retired.append((self._clock(), self._opened))
            self._opened, self.fault = opened, ""
            count_opening(succeeded=True)
            self._close_retired()
            set_memory_aside()

    def _open_fluency(self, sources: Sources) -> Fluency | None:
        """Return what words answers with a model; without one they are worded as they stand."""
        try:
            return open_fluency(self.settings, self._ingestion, sources.embedder)
        except Fault as fault:
            log.error("no language model", extra={"reason": str(fault)})
            return None

    def _close_retired(self) -> None:
        """Close what no request can be using any more."""
        before = self._clock() - 2 * self.settings.request_timeout
        for time_, opened in self._retired:
            if time_ < before:
                opened.closing.close()
        self._retired = [(time_, opened) for time_, opened in self._retired if time_ >= before]

    def _sign(self) -> tuple[int, ...] | None:
        """Return what changes when the pointer file is replaced; None if it is not there."""
        try:
            found = self._pointer.stat()
        except OSError:
            return None
        return (found.st_ino, found.st_mtime_ns, found.st_size)


# Not threads but the event loop itself: each takes less time than a change of thread.
async def get_settings(request: Request) -> AssistantSettings:
    """Return the settings of the running API."""
    state: State = request.app.state.assistant
    return state.settings


async def get_sources(request: Request) -> Sources:
    """Return the open sources; a `Problem` 503 with the remedy if there are none."""
    state: State = request.app.state.assistant
    return state.find_opened().sources


async def get_fluency(request: Request) -> Fluency | None:
    """Return what words answers with a model, None if there is no model."""
    state: State = request.app.state.assistant
    return state.find_opened().fluency


OpenSources = Annotated[Sources, Depends(get_sources)]
OpenFluency = Annotated[Fluency | None, Depends(get_fluency)]
Settings = Annotated[AssistantSettings, Depends(get_settings)]
