"""Conditions: whether something in the agenda meets the formal conditions of a question."""

import re
from collections.abc import Collection, Sequence

from assistant.planning.organisations import MINISTRY
from assistant.planning.plan import Filters
from ingestion.agenda import Goal, Priority

_OPEN = re.compile(r"\bnog te bepalen\b", re.IGNORECASE)
_TARGET = re.compile(r"\bstreefwaarde\b", re.IGNORECASE)


def meets_place(filters: Filters, priority: Priority) -> bool:
    """Return whether `priority` is where the question asks, or not where it excludes."""
    asked = (
        (filters.programme_line, priority.programme_line),
        (filters.priority, priority.id),
    )
    inside = [wanted == found for wanted, found in asked if wanted is not None]
    return not any(inside) if filters.outside else all(inside)


def meets_line(filters: Filters, number: int) -> bool:
    """Return whether programme line `number` is the one that is asked, or not the excluded one."""
    return filters.programme_line is None or (filters.programme_line == number) != filters.outside


def meets_refs(filters: Filters, ref: str, programme_line: int) -> bool:
    """Return whether the question names `ref` or what it is part of, or names nothing."""
    return not filters.refs or any(
        named in (ref, f"P{programme_line}") or ref.startswith(f"{named}.")
        for named in filters.refs
    )


def meets_pages(filters: Filters, *pages: int | None) -> bool:
    """Return whether one of the printed `pages` is asked for, or no page is."""
    return not filters.pages or not set(filters.pages).isdisjoint(pages)


def meets_organisations(filters: Filters, executors: Collection[str]) -> bool:
    """Return whether `executors` names the organisations as asked, and none that it must not."""
    named, wanted = set(executors), set(filters.organisations)
    joined = wanted <= named if filters.mode == "all" else wanted & named
    if wanted and not joined:
        return False
    if not all(named.intersection(group) for group in filters.one_of):
        return False
    if filters.only and filters.names and not named.issubset(filters.names):
        return False
    return named.isdisjoint(filters.without)


def meets_indicator(filters: Filters, goal: Goal) -> bool:
    """Return whether `goal` is measured as asked."""
    said = [indicator.text for indicator in goal.indicators]
    is_open = [_OPEN.search(text) is not None for text in said]
    match filters.indicator:
        case "open":
            return any(is_open)
        case "none":
            return all(is_open)
        case "set":
            return not all(is_open)
        case "target":
            return any(_TARGET.search(text) for text in said)
        case None:
            return True


def meets_executors(filters: Filters, executors: Collection[str]) -> bool:
    """Return whether `executors` are as many as asked."""
    return filters.executors is None or len(executors) in filters.executors


def meets_ministries(filters: Filters, kinds: Sequence[str]) -> bool:
    """Return whether as many of the executors are ministries as asked, by their `kinds`."""
    return filters.ministries is None or kinds.count(MINISTRY) in filters.ministries
