"""Chat: a conversation in OpenAI's form as a question with its history, and the answer back."""

from collections.abc import Sequence
from contextlib import closing
from http import HTTPStatus

from assistant.errors import Problem
from assistant.planning.planner import LONGEST_MEMORY
from assistant.replies import llm as llm_replies
from assistant.requests import ground_answer
from assistant.schemas import AskRequest, AskResponse, Sentence, Turn
from assistant.settings import AssistantSettings
from assistant.sources import Sources
from assistant.streaming import Lines, Steps
from assistant.ways_in.chat_schemas import Chunk, Message, new_id
from assistant.ways_in.markdown import write_rest


def read_conversation(
    messages: Sequence[Message], sources: Sources, settings: AssistantSettings
) -> AskRequest:
    """Return the last message of the user as a question after those before it.

    What the assistant said before is not believed, since a client can write anything there: the
    earlier questions are answered again. Raises `Problem` 422 if the user says nothing.
    """
    *earlier, question = _read_questions(messages)
    history: list[Turn] = []
    for asked in earlier[-LONGEST_MEMORY:]:
        request = AskRequest(question=asked, history=history)
        answer = ground_answer(request, sources, settings, fluency=None)
        refs = dict.fromkeys(citation.ref for citation in answer.citations)
        history.append(Turn(question=asked, refs=list(refs)))
    return AskRequest(question=question, history=history)


def write_chunks(steps: Steps) -> Lines:
    """Yield the answer that comes about in `steps` as the chunks of one completion."""
    id_ = new_id()
    with closing(steps):
        for step in steps:
            match step.data:
                case Sentence() as sentence:
                    marks = "".join(f" [{n}]" for n in sentence.citations)
                    yield _write(Chunk.of_text(id_, f"{sentence.text}{marks}\n\n"))
                case AskResponse() as response:
                    yield _write(Chunk.of_text(id_, "\n\n".join(write_rest(response))))
    yield _write(Chunk.of_end(id_))
    yield "data: [DONE]\n\n"


def _write(chunk: Chunk) -> str:
    return f"data: {chunk.model_dump_json(exclude_none=True)}\n\n"


def _read_questions(messages: Sequence[Message]) -> list[str]:
    questions = [one.text for one in messages if one.role == "user" and one.text.strip()]
    if not questions:
        raise Problem(HTTPStatus.UNPROCESSABLE_ENTITY, llm_replies.NO_QUESTION)
    return questions
