"""POST /v1/feedback: whether an answer helped."""

import logging
from http import HTTPStatus
from typing import Annotated

from fastapi import APIRouter, Depends, Request
from pydantic import BaseModel, Field, StringConstraints

from assistant.answering.answer import Status
from assistant.errors import Problem
from assistant.replies import service as service_replies
from assistant.service.feedback import Feedback, FeedbackStore, FeedbackUnavailable
from assistant.service.metrics import count_feedback

log = logging.getLogger("werkagenda.feedback")
router = APIRouter()

Ref = Annotated[str, StringConstraints(pattern=r"^[A-Z0-9.]{1,12}$")]
Words = Annotated[str, StringConstraints(max_length=2000)]


class FeedbackRequest(BaseModel):
    """What a person thought; the words are stored only with `consent`, and masked."""

    answer_status: Status
    refs: Annotated[list[Ref], Field(max_length=100)] = []
    helpful: bool
    question: Words | None = None
    remark: Words | None = None
    consent: bool = False


class FeedbackResponse(BaseModel):
    """What was stored of it."""

    stored: bool
    words_stored: bool
    message: str


async def get_store(request: Request) -> FeedbackStore:
    """Return the store of feedback; a `Problem` 404 if this API takes none."""
    store: FeedbackStore | None = request.app.state.feedback
    if store is None:
        raise Problem(HTTPStatus.NOT_FOUND, service_replies.NO_FEEDBACK)
    return store


@router.post("/v1/feedback", status_code=HTTPStatus.CREATED)
def post_feedback(
    request: FeedbackRequest, store: Annotated[FeedbackStore, Depends(get_store)]
) -> FeedbackResponse:
    """Store feedback; when the answer 201 comes it is safe on disk."""
    try:
        store.add(Feedback(**request.model_dump(mode="json")))
    except FeedbackUnavailable as fault:
        log.error("feedback not stored", extra={"reason": str(fault)})
        detail = service_replies.FEEDBACK_FAILS
        raise Problem(HTTPStatus.SERVICE_UNAVAILABLE, detail) from fault
    count_feedback(request.helpful)
    words = request.consent and bool(request.question or request.remark)
    message = service_replies.thank_for_feedback(words)
    return FeedbackResponse(stored=True, words_stored=words, message=message)
