"""Inheritance: the conditions of an earlier list, with what a follow-up says over them."""

from dataclasses import replace

from assistant.planning.back_references import ADDS, JOINS, THEY_ALONE
from assistant.planning.plan import Filters


def inherit_filters(said: Filters, was: Filters, text: str) -> Filters:
    """Return `was`, the conditions of a list, with those that the follow-up `text` has `said`.

    An organisation takes the place of the earlier ones, unless `text` joins it to them ("en samen
    met EZK?"); a place takes the place of an earlier place.
    """
    where = said if names_place(said) else was
    asked = _inherit_organisations(said, was, text)
    without = tuple(
        name for name in dict.fromkeys((*was.without, *said.without)) if name not in asked.names
    )
    keeps_also = was.also_year and not (said.year or said.without_year)
    return replace(
        asked,
        without=without,
        executors=said.executors or was.executors,
        year=said.year or (was.year if was.year != said.without_year else None),
        also_year=said.also_year or (was.also_year if keeps_also else None),
        without_year=said.without_year
        or (was.without_year if was.without_year != said.year else None),
        programme_line=where.programme_line,
        priority=where.priority,
        outside=where.outside,
        refs=where.refs,
        pages=where.pages,
    )


def names_place(filters: Filters) -> bool:
    """Return whether `filters` state where something stands."""
    return bool(filters.refs or filters.pages or filters.priority or filters.programme_line)


def _inherit_organisations(said: Filters, was: Filters, text: str) -> Filters:
    """Return filters that state of the organisations what is asked now."""
    only = said.only or bool(THEY_ALONE.search(text))
    joins = bool(JOINS.search(text))
    if not said.names:
        return replace(was, mode="all" if joins else was.mode, only=only or was.only)
    one_each = not was.one_of and (was.mode == "any" or len(was.organisations) == 1)
    if was.names and one_each and said.organisations and ADDS.search(text):
        organisations = tuple(dict.fromkeys((*was.organisations, *said.organisations)))
        return replace(was, organisations=organisations, mode="any", only=only)
    if joins and was.names and was.mode == "all":
        together = said.organisations if said.mode == "all" else ()
        organisations = tuple(dict.fromkeys((*was.organisations, *together)))
        one_of = (*was.one_of, *said.one_of, *(() if together else (said.organisations,)))
        one_of = tuple(group for group in one_of if group)
        return replace(was, organisations=organisations, one_of=one_of, only=said.only)
    return replace(said, only=only)
