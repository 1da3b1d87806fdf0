"""Listed: what a follow-up asks of a list that was shown before it."""

from assistant.planning.back_references import NARROWS
from assistant.planning.formal_words import Part
from assistant.planning.joining import read_joining, says_no_subject
from assistant.planning.plan import Filters, Intent, Plan

LISTS = frozenset({Intent.ORGANISATION_ACTIONS, Intent.COUNT, Intent.DUE, Intent.LOOKUP})
"""The intents whose answers are lists that a follow-up may narrow or count."""


def is_list(before: Plan) -> bool:
    """Return whether the answer before was a list by conditions alone."""
    asks_who = before.intent is Intent.RESPONSIBLE and bool(before.filters.names)
    return (
        (before.intent in LISTS or asks_who) and before.filters != Filters() and not before.subject
    )


def says_joining(plan: Plan, before: Plan) -> bool:
    """Return whether only is said how those of the list before are joined: "nee, samen"."""
    several = len(before.filters.names) > 1 and is_list(before)
    states = plan.filters.names or plan.filters.without or not says_no_subject(plan.subject)
    return several and not states and read_joining(plan.question.topic) is not None


def narrows_list(plan: Plan) -> bool:
    """Return whether conditions are stated for what was shown alone."""
    return plan.filters != Filters() and NARROWS.search(plan.question.topic) is not None


def asks_other_year(plan: Plan, before: Plan) -> bool:
    """Return whether a list of actions by year, of a subject, is asked for another year."""
    years = (plan.filters, before.filters)
    by_year = all(filters.year or filters.without_year for filters in years)
    return by_year and Part.ACTIONS in before.parts and not plan.filters.names
