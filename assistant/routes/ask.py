"""POST /v1/ask: a question and its answer, at once or as it comes about."""

import time
from threading import Event
from typing import Annotated

from fastapi import APIRouter, Header
from fastapi.responses import StreamingResponse

from assistant.llm.fluency import exhaust
from assistant.requests import ground_answer, word_answer
from assistant.schemas import AskRequest, AskResponse
from assistant.state import OpenFluency, OpenSources, Settings
from assistant.streaming import MEDIA_TYPE, follow_answer, respond, write_events

router = APIRouter()


# Not async: searching is work for the processor, so it runs in the server's thread pool.
@router.post("/v1/ask", response_model=AskResponse)
def post_ask(
    request: AskRequest,
    sources: OpenSources,
    settings: Settings,
    fluency: OpenFluency,
    accept: Annotated[str, Header()] = "",
) -> AskResponse | StreamingResponse:
    """Answer a question with quotes from the agenda.

    With `Accept: text/event-stream` the answer comes sentence by sentence.
    """
    started = time.perf_counter()
    answer = ground_answer(request, sources, settings, fluency)
    if MEDIA_TYPE in accept:
        stopped = Event()
        steps = follow_answer(request, answer, fluency, started, stopped)
        return respond(write_events(steps), stopped)
    whole = exhaust(word_answer(request, answer, fluency))
    return AskResponse.of_answer(whole, took_ms=round((time.perf_counter() - started) * 1000))
