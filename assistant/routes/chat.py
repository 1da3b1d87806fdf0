"""POST /v1/chat/completions and GET /v1/models: the assistant as clients of OpenAI know it."""

import time
from threading import Event

from fastapi import APIRouter
from fastapi.responses import StreamingResponse

from assistant.llm.fluency import exhaust
from assistant.requests import ground_answer, word_answer
from assistant.schemas import AskResponse
from assistant.state import OpenFluency, OpenSources, Settings
from assistant.streaming import follow_answer, respond
from assistant.ways_in.chat import read_conversation, write_chunks
from assistant.ways_in.chat_schemas import ChatRequest, Completion, Models
from assistant.ways_in.markdown import write_whole

router = APIRouter()


@router.post("/v1/chat/completions", response_model=Completion)
def post_chat(
    chat: ChatRequest, sources: OpenSources, settings: Settings, fluency: OpenFluency
) -> Completion | StreamingResponse:
    """Answer the last message of the user, with the quotes under the answer."""
    started = time.perf_counter()
    request = read_conversation(chat.messages, sources, settings)
    answer = ground_answer(request, sources, settings, fluency)
    if chat.stream:
        stopped = Event()
        steps = follow_answer(request, answer, fluency, started, stopped)
        return respond(write_chunks(steps), stopped)
    whole = exhaust(word_answer(request, answer, fluency))
    return Completion.of_text(write_whole(AskResponse.of_answer(whole, took_ms=0)))


@router.get("/v1/models")
async def list_models() -> Models:
    """Return the one model that can be asked."""
    return Models()
