"""GET /v1/actions: all actions that meet the conditions, as JSON, CSV or XLSX."""

from http import HTTPStatus
from typing import Annotated

from fastapi import APIRouter, Query, Response

from assistant.errors import Problem
from assistant.planning.bounds import MOST
from assistant.planning.organisations import load_organisations
from assistant.planning.plan import Filters
from assistant.register.access import OpenRegister
from assistant.register.gaps import find_action_gaps
from assistant.register.register import Actions, Register
from assistant.register.schemas import ActionsQuery, ActionsResponse, ListedAction
from assistant.replies import api as replies
from assistant.replies import register as register_replies
from ingestion.export import export
from ingestion.spreadsheet import tabulate_actions, write_csv, write_xlsx

router = APIRouter()

_FILES = {
    "csv": (write_csv, "text/csv; charset=utf-8"),
    "xlsx": (write_xlsx, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
}


@router.get("/v1/actions", response_model=ActionsResponse)
def get_actions(
    query: Annotated[ActionsQuery, Query()], register: OpenRegister
) -> ActionsResponse | Response:
    """Return the actions that meet all conditions.

    A problem 404 tells which organisation, programme line, priority or year does not exist.
    """
    filters = _read_filters(query, register)
    actions = register.select_actions(filters, query.q)
    if query.format in _FILES:
        write, media_type = _FILES[query.format]
        headers = {
            "Content-Disposition": f'attachment; filename="werkagenda-acties.{query.format}"'
        }
        return Response(write(tabulate_actions(register.agenda, actions)), 200, headers, media_type)
    return ActionsResponse(
        total=len(actions),
        year=None if filters.year is None else register.find_column(filters.year),
        actions=_describe(actions, register),
        collective=_describe(register.select_collective(filters, query.q), register),
        gaps=find_action_gaps(register.agenda, filters),
    )


def _read_filters(query: ActionsQuery, register: Register) -> Filters:
    agenda, line, priority = register.agenda, query.programme_line, query.priority
    if line is not None and line not in {one.number for one in agenda.programme_lines}:
        raise Problem(HTTPStatus.NOT_FOUND, replies.unknown_ref(str(line), "programme_line"))
    if priority is not None and priority not in {one.id for one in agenda.priorities}:
        raise Problem(HTTPStatus.NOT_FOUND, replies.unknown_ref(priority, "priority"))
    for year in (query.year, query.also_year, query.without_year):
        if year is not None and register.find_column(year) is None:
            detail = register_replies.unknown_year(year, register.columns)
            raise Problem(HTTPStatus.NOT_FOUND, detail)
    together = tuple(map(_resolve, query.together_with))
    return Filters(
        organisations=tuple(map(_resolve, query.organisation)),
        mode="all" if query.all_organisations else "any",
        one_of=(together,) if together else (),
        only=query.only,
        without=tuple(map(_resolve, query.without)),
        executors=_read_executors(query),
        programme_line=line,
        priority=priority,
        outside=query.outside,
        year=query.year,
        also_year=query.also_year,
        without_year=query.without_year,
    )


def _read_executors(query: ActionsQuery) -> range | None:
    """Return how many executors an action must have; None for any number."""
    fewest, most = query.fewest_executors, query.most_executors
    if fewest is None and most is None:
        return None
    return range(fewest or 0, (MOST if most is None else most) + 1)


def _resolve(name: str) -> str:
    organisations = load_organisations()
    found = organisations.resolve(name)
    if found is None:
        nearest = organisations.find_nearest(name)
        detail = register_replies.unknown_organisation(name, nearest)
        raise Problem(HTTPStatus.NOT_FOUND, detail)
    return found


def _describe(actions: Actions, register: Register) -> list[ListedAction]:
    exported = {
        action["ref"]: action
        for priority in export(register.agenda)["priorities"]
        for action in priority["actions"]
    }
    return [
        ListedAction(
            **exported[action.ref],
            priority=priority.id,
            priority_title=priority.title.text,
            programme_line=priority.programme_line,
        )
        for priority, action in actions
    ]
