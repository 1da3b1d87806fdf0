"""Inheritance: the conditions of an earlier list, with what a follow-up says over them."""

import re
from dataclasses import replace

from assistant.planning.back_references import ADDS, JOINS, LIMITS, PARALLEL, THEY_ALONE, WITH
from assistant.planning.executors import NO_OTHERS
from assistant.planning.joining import read_joining
from assistant.planning.organisations import load_organisations
from assistant.planning.plan import Filters, Mode

_WITH_THEM = re.compile(r"\bmet\b(?!\s(?:elkaar|wie|welke|een resulta))", re.IGNORECASE)
"""What the partners of an organisation follow."""
_BESIDE_THAT = re.compile(r"\book\b|\berbij\b", re.IGNORECASE)


def inherit_filters(said: Filters, was: Filters, text: str, text_before: str = "") -> Filters:
    """Return `was`, the conditions of a list, with those that the follow-up `text` has `said`.

    An organisation takes the place of the earlier ones, unless `text` joins it to them ("en samen
    met EZK?"); then it takes the place of those with whom that was in `text_before`. A place takes
    the place of an earlier place.
    """
    if said.without and not said.names:
        was = _leave_out(was, said.without)
    where = said if names_place(said) else was
    asked = _inherit_organisations(said, was, text, text_before)
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


def _inherit_organisations(said: Filters, was: Filters, text: str, text_before: str) -> Filters:
    """Return filters that state of the organisations what is asked now."""
    limits = LIMITS.search(text) and not NO_OTHERS.search(text)
    only = (said.only and not limits) or bool(THEY_ALONE.search(text))
    joins = bool(JOINS.search(text)) and not PARALLEL.match(text)
    if not said.names:
        mode = read_joining(text) or ("all" if joins else was.mode)
        return replace(_join(was, mode), only=only or was.only)
    one_each = not was.one_of and (was.mode == "any" or len(was.organisations) == 1)
    if was.names and one_each and said.organisations and ADDS.search(text):
        organisations = tuple(dict.fromkeys((*was.organisations, *said.organisations)))
        return replace(was, organisations=organisations, mode="any", only=only)
    if was.names and WITH.search(text):
        return _put_beside(said, was, text, text_before, only=only)
    if joins and was.names and was.mode == "all":
        return _add(said, was)
    return replace(said, only=only)


def _add(said: Filters, was: Filters) -> Filters:
    """Return `was`, whose organisations are all asked for, with those of `said` beside them."""
    together = said.organisations if said.mode == "all" else ()
    organisations = tuple(dict.fromkeys((*was.organisations, *together)))
    one_of = (*was.one_of, *said.one_of, *(() if together else (said.organisations,)))
    one_of = tuple(group for group in one_of if group)
    return replace(was, organisations=organisations, one_of=one_of, only=said.only)


def _put_beside(said: Filters, was: Filters, text: str, text_before: str, *, only: bool) -> Filters:
    """Return `was` with the organisations of `said` as those with whom it is done.

    Who names again all with whom it was, means these and no others.
    """
    named = set(said.names)
    if LIMITS.search(text) and was.mode == "all" and not was.one_of and named < {*was.names}:
        return replace(was, only=True)
    if was.mode == "any":
        if named <= {*was.organisations}:
            return replace(said, only=only)
        was = replace(was, organisations=(), mode="all", one_of=(was.organisations, *was.one_of))
    elif not _BESIDE_THAT.search(text):
        partners = _find_partners(text_before) or {n for group in was.one_of for n in group}
        kept = tuple(name for name in was.organisations if name not in partners)
        one_of = tuple(group for group in was.one_of if not partners.intersection(group))
        if kept or one_of:
            was = replace(was, organisations=kept, one_of=one_of)
    return replace(_add(said, was), only=only)


def _find_partners(text: str) -> set[str]:
    """Return the organisations with whom somebody does something in `text`."""
    found = list(_WITH_THEM.finditer(text))
    start = found[-1].end() if found else len(text)
    return {mention.name for mention in load_organisations().find(text) if mention.start >= start}


def _join(was: Filters, mode: Mode) -> Filters:
    """Return `was` with its organisations asked for together, or each of them."""
    if mode == "all" and was.one_of:
        return replace(was, organisations=was.names, one_of=(), mode="all")
    return was if was.one_of else replace(was, mode=mode)


def _leave_out(was: Filters, names: tuple[str, ...]) -> Filters:
    """Return `was` without the organisations of `names` among those that it asks for."""
    organisations = tuple(name for name in was.organisations if name not in names)
    groups = (tuple(name for name in group if name not in names) for group in was.one_of)
    return replace(
        was, organisations=organisations, one_of=tuple(group for group in groups if group)
    )
