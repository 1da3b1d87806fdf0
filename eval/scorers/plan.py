"""Plan: what the assistant understood the question to ask, before any search.

Gold has one plan; of a question in two parts it is enough that one of them was read so.
"""

from collections.abc import Mapping
from typing import Any

from eval.cases import Case
from eval.observation import Observation
from eval.scorers import NOT_APPLICABLE, Score
from eval.source import Source

UNCONDITIONAL = frozenset({"smalltalk", "out_of_scope", "opinion", "steering"})
"""Whoever asks this is told the same under any conditions."""


def intent(case: Case, observation: Observation, _source: Source) -> Score:
    """Return 1 for the right intent, else 0."""
    found = [str(plan["intent"]) for plan in observation.plans]
    if not found:
        return NOT_APPLICABLE
    right = case.gold.intent in found
    return Score(float(right), " + ".join(found), f"expected {case.gold.intent}")


def filters(case: Case, observation: Observation, _source: Source) -> Score:
    """Return 1 if the plan has the question's formal conditions, all and no other, else 0."""
    found = [_simplify(plan["filters"]) for plan in observation.plans]
    if not found or case.gold.intent in UNCONDITIONAL:
        return NOT_APPLICABLE
    wanted = _simplify(case.gold.filters.model_dump())
    shown = " + ".join(map(_show, found))
    return Score(float(wanted in found), shown, f"expected {_show(wanted)}")


def _simplify(filters: Mapping[str, Any]) -> dict[str, Any]:
    """Leave out what says nothing: empty conditions, order, and a mode with nothing to join."""
    found = {
        key: frozenset(value) if isinstance(value, list | tuple) else value
        for key, value in filters.items()
        if value not in (None, [], ())
    }
    found.pop("mode", None)
    if len(found.get("organisations", ())) > 1:
        found["mode"] = filters.get("mode") or "all"
    return found


def _show(filters: Mapping[str, Any]) -> str:
    shown = (
        f"{key} {' + '.join(sorted(value)) if isinstance(value, frozenset) else value}"
        for key, value in sorted(filters.items())
    )
    return ", ".join(shown) or "no filters"
