"""Inheritance: the conditions of an earlier list, with what a follow-up says over them."""

from assistant.planning.back_references import JOINS, THEY_ALONE
from assistant.planning.plan import Filters, Mode


def inherit_filters(said: Filters, was: Filters, text: str) -> Filters:
    """Return `was`, the conditions of a list, with those that the follow-up `text` has `said`.

    An organisation takes the place of the earlier ones, unless `text` joins it to them ("en samen
    met EZK?"); a place takes the place of an earlier place.
    """
    where = said if names_place(said) else was
    organisations, mode, only = _inherit_organisations(said, was, text)
    without = tuple(
        name for name in dict.fromkeys((*was.without, *said.without)) if name not in organisations
    )
    return Filters(
        organisations=organisations,
        mode=mode,
        only=only,
        without=without,
        year=said.year or (was.year if was.year != said.without_year else None),
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


def _inherit_organisations(
    said: Filters, was: Filters, text: str
) -> tuple[tuple[str, ...], Mode, bool]:
    only = said.only or bool(THEY_ALONE.search(text))
    joins = bool(JOINS.search(text))
    if not said.organisations:
        return was.organisations, "all" if joins else was.mode, only or was.only
    if joins and was.organisations and was.mode == "all" and said.mode == "all":
        return tuple(dict.fromkeys((*was.organisations, *said.organisations))), "all", said.only
    return said.organisations, said.mode, only
