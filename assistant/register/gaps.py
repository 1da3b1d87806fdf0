"""Gaps: what is absent from the file and may belong in a list, so that "complete" is honest."""

from collections.abc import Mapping

from assistant.planning.plan import Filters
from assistant.register.conditions import meets_place, meets_refs
from ingestion.agenda import Agenda, Gaps, Priority


def find_action_gaps(agenda: Agenda, filters: Filters) -> Gaps:
    """Return the absent actions and action tables that a list of actions by `filters` may lack.

    `pages` are the absent pages on which such actions may stand. Executors, years and words
    exclude nothing: what an absent action says of them is not known.
    """
    if filters.pages:
        return _asked_pages(agenda, filters)
    asked = [priority for priority in agenda.priorities if meets_place(filters, priority)]
    actions = tuple(
        ref
        for priority in asked
        for ref in agenda.gaps.actions
        if _is_part(ref, priority) and meets_refs(filters, ref, priority.programme_line)
    )
    tables = tuple(
        priority.id
        for priority in asked
        if priority.id in agenda.gaps.action_tables
        and (_is_asked(filters, priority) or _names_part(filters, priority, "A"))
    )
    lacking = [
        priority
        for priority in asked
        if priority.id in tables
        or _is_asked(filters, priority)
        or any(_is_part(ref, priority) for ref in actions)
    ]
    around = _Surroundings(agenda)
    pages = tuple(
        page
        for page in agenda.gaps.pages
        if any(around.may_hold_actions(page, priority) for priority in lacking)
    )
    return Gaps(pages=pages, actions=actions, overviews=(), action_tables=tables)


def find_overview_gaps(agenda: Agenda, filters: Filters) -> Gaps:
    """Return the absent overviews (challenge, achieved, goals) that a list by `filters` lacks."""
    if filters.pages:
        return _asked_pages(agenda, filters)
    lacking = [
        priority
        for priority in agenda.priorities
        if priority.id in agenda.gaps.overviews
        and meets_place(filters, priority)
        and (_is_asked(filters, priority) or _names_part(filters, priority))
    ]
    around = _Surroundings(agenda)
    pages = tuple(
        page
        for page in agenda.gaps.pages
        if any(around.may_hold_overview(page, priority) for priority in lacking)
    )
    overviews = tuple(priority.id for priority in lacking)
    return Gaps(pages=pages, actions=(), overviews=overviews, action_tables=())


class _Surroundings:
    """What the pages that are present tell about an absent page between them."""

    def __init__(self, agenda: Agenda) -> None:
        self._pages = agenda.source.pages
        self._owners: Mapping[int | None, str] = {
            page: priority.id
            for priority in agenda.priorities
            for page in (priority.overview_page, *(action.page for action in priority.actions))
            if page is not None
        }

    def may_hold_actions(self, page: int, priority: Priority) -> bool:
        """Return whether the numbers leave room on `page` for actions of `priority`."""
        below, above = self._below(page), self._above(page)
        follows = self._owners.get(below) == priority.id
        precedes = self._owners.get(above) == priority.id and above != priority.overview_page
        before = [action.number for action in priority.actions if action.page < page]
        after = [action.number for action in priority.actions if action.page > page]
        has_room = max(before, default=0) + 1 != min(after, default=None)
        return (follows or precedes) and has_room

    def may_hold_overview(self, page: int, priority: Priority) -> bool:
        """Return whether `page` precedes the first actions of `priority`, as an overview does."""
        above = self._above(page)
        first = min((action.page for action in priority.actions), default=None)
        return above is not None and above == first

    def _below(self, page: int) -> int | None:
        return max((present for present in self._pages if present < page), default=None)

    def _above(self, page: int) -> int | None:
        return min((present for present in self._pages if present > page), default=None)


def _asked_pages(agenda: Agenda, filters: Filters) -> Gaps:
    pages = tuple(page for page in agenda.gaps.pages if page in filters.pages)
    return Gaps(pages=pages, actions=(), overviews=(), action_tables=())


def _is_asked(filters: Filters, priority: Priority) -> bool:
    return meets_refs(filters, priority.id, priority.programme_line)


def _names_part(filters: Filters, priority: Priority, kind: str = "") -> bool:
    return any(ref.startswith(f"{priority.id}.{kind}") for ref in filters.refs)


def _is_part(ref: str, priority: Priority) -> bool:
    return ref.startswith(f"{priority.id}.")
