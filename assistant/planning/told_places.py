"""Told places: what a follow-up asks of the whole place that was told, and of nothing else."""

import re
from dataclasses import replace

from assistant.planning.formal_words import Part
from assistant.planning.inheritance import names_place
from assistant.planning.plan import Filters, Intent, Plan

_ASKS_REASON = re.compile(
    r"\b(?:waarom|waarvoor)\b[^?]*\b(?:nodig|belangrijk|dit|dat|daar|ze dat)\b"
    r"|\bwat is\b[^?]*\b(?:probleem|uitdaging|reden|aanleiding)\b",
    re.IGNORECASE,
)
"""Why what was told is needed; that stands in the challenge of its priority."""
_REASONS = frozenset({"aanleiding", "belangrijk", "probleem", "reden"})
"""Words that ask for a reason, and name no subject."""


def ask_of_place(plan: Plan, place: Filters) -> Plan | None:
    """Return what `plan` asks of `place`: how its goals are measured, or why it is needed.

    None where it asks something else.
    """
    measured = plan.filters.indicator
    if measured and not names_place(plan.filters):
        return replace(plan, filters=replace(place, indicator=measured), intent=Intent.GOAL)
    if place.priority and _asks_reason(plan):
        parts = frozenset({Part.CHALLENGE})
        return replace(plan, filters=place, intent=Intent.LOOKUP, parts=parts, subject=())
    return None


def _asks_reason(plan: Plan) -> bool:
    return bool(_ASKS_REASON.search(plan.question.topic)) and _REASONS.issuperset(plan.subject)
