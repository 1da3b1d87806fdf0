"""GET /v1/items/{ref}: one action, goal, challenge, … with all its quotes."""

from http import HTTPStatus

from fastapi import APIRouter

from assistant.answering.items import find_passages, is_gap, recognise_ref
from assistant.errors import Problem
from assistant.replies import api as replies
from assistant.schemas import ItemResponse, Quote
from assistant.state import OpenSources

router = APIRouter()


@router.get("/v1/items/{ref}")
def get_item(ref: str, sources: OpenSources) -> ItemResponse:
    """Return the item that `ref` stands for; a problem 404 that says why if there is none."""
    kind = recognise_ref(ref)
    if kind is None:
        raise Problem(HTTPStatus.NOT_FOUND, replies.no_ref(ref))
    passages = find_passages(ref, sources.passages.values())
    if not passages:
        explain = replies.missing_ref if is_gap(ref, sources.agenda.gaps) else replies.unknown_ref
        raise Problem(HTTPStatus.NOT_FOUND, explain(ref, kind))
    quotes = [Quote.of_passage(passage) for passage in passages]
    return ItemResponse(ref=ref, kind=kind, passages=quotes)
