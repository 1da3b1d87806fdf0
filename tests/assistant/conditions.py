"""Conditions by which a test selects actions from the agenda itself, beside the code it tests."""

from collections.abc import Callable

from assistant.answering.answer import Answer
from assistant.sources import Sources
from ingestion.agenda import Action, Priority

Condition = Callable[[Priority, Action], bool]


def rows(found: Answer) -> list[str]:
    """Return the refs of the rows of the table."""
    return [row["ref"] for row in found.table.rows] if found.table else []


def select(sources: Sources, condition: Condition) -> list[str]:
    """Return the refs of the agenda's actions that meet `condition`, by the agenda itself."""
    return [a.ref for p, a in sources.agenda.actions() if condition(p, a)]


def names(action: Action) -> set[str]:
    """Return the organisations that `action` names."""
    return set(action.executors.organisations)


def of(*organisations: str, line: int | None = None, priority: str | None = None) -> Condition:
    """Return the condition that all of `organisations` are named, in that place."""
    return lambda p, a: (
        set(organisations) <= names(a)
        and line in (None, p.programme_line)
        and priority in (None, p.id)
    )


def either(*organisations: str) -> Condition:
    """Return the condition that one of `organisations` is named."""
    return lambda _, a: not names(a).isdisjoint(organisations)


def without(*organisations: str, but: str | None = None) -> Condition:
    """Return the condition that none of `organisations` is named, `but` this one is."""
    return lambda _, a: names(a).isdisjoint(organisations) and (but is None or but in names(a))


def alone(*organisations: str) -> Condition:
    """Return the condition that `organisations` are all that are named."""
    return lambda _, a: names(a) == set(organisations)


def outside(priority: str) -> Condition:
    """Return the condition that the action stands in another priority."""
    return lambda p, _: p.id != priority


def due(year: int, *organisations: str) -> Condition:
    """Return the condition that something is due in the column of `year`, of `organisations`."""
    return lambda _, a: bool(a.results.get(year)) and set(organisations) <= names(a)


def not_due(year: int, *organisations: str) -> Condition:
    """Return the condition that nothing is due in the column of `year`, of `organisations`."""
    return lambda _, a: not a.results.get(year) and set(organisations) <= names(a)


def both(one: Condition, other: Condition) -> Condition:
    """Return the condition that both are met."""
    return lambda p, a: one(p, a) and other(p, a)
