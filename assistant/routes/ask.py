"""POST /v1/ask: a question and its answer."""

import time

from fastapi import APIRouter

from assistant.pipeline import ask
from assistant.schemas import AskRequest, AskResponse
from assistant.state import OpenSources, Settings

router = APIRouter()


# Not async: searching is work for the processor, so it runs in the server's thread pool.
@router.post("/v1/ask")
def post_ask(request: AskRequest, sources: OpenSources, settings: Settings) -> AskResponse:
    """Answer a question with quotes from the agenda."""
    start = time.perf_counter()
    earlier = [turn.question for turn in request.history]
    answer = ask(request.question, earlier, sources, settings.question_limit)
    return AskResponse.of_answer(answer, took_ms=round((time.perf_counter() - start) * 1000))
