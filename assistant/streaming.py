"""Streaming: an answer as server-sent events, each sentence as soon as it is sure.

The events: `status` at once, then a `citation` before the first `sentence` that uses it, and
`done` with the whole answer. Source of the format: the HTML standard, section 9.2.
"""

import time
from collections.abc import AsyncIterator, Generator
from contextlib import closing, suppress
from dataclasses import asdict, dataclass
from threading import Event

import anyio.to_thread
from fastapi.responses import StreamingResponse
from pydantic import BaseModel

from assistant.answering.answer import Answer, Status
from assistant.llm.fluency import Fluency
from assistant.requests import word_answer
from assistant.schemas import AskRequest, AskResponse, Citation, Sentence

MEDIA_TYPE = "text/event-stream"


@dataclass(frozen=True, slots=True)
class Step:
    """An event: its name and what it tells."""

    event: str
    data: BaseModel


Steps = Generator[Step, None, None]
Lines = Generator[str, None, None]


class Begun(BaseModel):
    """How the question ends; the words that follow do not change it."""

    status: Status


def follow_answer(
    request: AskRequest,
    answer: Answer,
    fluency: Fluency | None,
    started: float,
    stopped: Event | None = None,
) -> Steps:
    """Yield how `answer` comes about, as events.

    `started` is when the request came, on the performance counter; `stopped` ends the call of the
    model when it is set.
    """
    yield Step("status", Begun(status=answer.status))
    pieces = word_answer(request, answer, fluency, stopped)
    while True:
        try:
            piece = next(pieces)
        except StopIteration as end:
            whole: Answer = end.value
            break
        for citation in piece.citations:
            yield Step("citation", Citation(**asdict(citation)))
        said = piece.sentence
        yield Step("sentence", Sentence(text=said.text, citations=list(said.citations)))
    took_ms = round((time.perf_counter() - started) * 1000)
    yield Step("done", AskResponse.of_answer(whole, took_ms))


def write_events(steps: Steps) -> Lines:
    """Yield `steps` as server-sent events."""
    with closing(steps):
        for step in steps:
            yield f"event: {step.event}\ndata: {step.data.model_dump_json()}\n\n"


def respond(lines: Lines, stopped: Event) -> StreamingResponse:
    """Return the response that sends `lines` as they come; `stopped` is set when it ends."""
    # A proxy in between must not keep the sentences back.
    headers = {"Cache-Control": "no-store", "X-Accel-Buffering": "no"}
    return StreamingResponse(_send(lines, stopped), media_type=MEDIA_TYPE, headers=headers)


async def _send(lines: Lines, stopped: Event) -> AsyncIterator[str]:
    try:
        while line := await anyio.to_thread.run_sync(next, lines, None, abandon_on_cancel=True):
            yield line
    finally:
        stopped.set()
        # A line that is being made in its thread sees that it is stopped, and ends by itself.
        with suppress(ValueError):
            lines.close()
