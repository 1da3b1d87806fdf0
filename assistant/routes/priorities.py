"""GET /v1/priorities/{id}: a priority with its overview, its actions and what is absent."""

from dataclasses import replace
from http import HTTPStatus

from fastapi import APIRouter

from assistant.errors import Problem
from assistant.planning.plan import Filters
from assistant.register.access import OpenRegister
from assistant.register.gaps import find_action_gaps, find_overview_gaps
from assistant.register.schemas import PriorityResponse
from assistant.replies import api as replies
from ingestion.agenda import Agenda, Gaps
from ingestion.export import export

router = APIRouter()


@router.get("/v1/priorities/{id}")
def get_priority(id: str, register: OpenRegister) -> PriorityResponse:  # noqa: A002 - the contract's name
    """Return the priority with number `id`, such as "2.4"; a problem 404 if there is none."""
    agenda = register.agenda
    exported = export(agenda)
    found = next((one for one in exported["priorities"] if one["id"] == id), None)
    if found is None:
        raise Problem(HTTPStatus.NOT_FOUND, replies.unknown_ref(id, "priority"))
    titles = {line["number"]: line["title"] for line in exported["programme_lines"]}
    return PriorityResponse(
        **found,
        programme_line_title=titles.get(found["programme_line"], ""),
        gaps=_find_gaps(agenda, Filters(priority=id)),
    )


def _find_gaps(agenda: Agenda, filters: Filters) -> Gaps:
    overview, actions = find_overview_gaps(agenda, filters), find_action_gaps(agenda, filters)
    pages = tuple(sorted({*overview.pages, *actions.pages}))
    return replace(actions, pages=pages, overviews=overview.overviews)
