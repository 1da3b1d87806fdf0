"""Plans in the words of the questions' gold: how they are shown, and gold put in their place."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from assistant.pipeline import Planner
from assistant.planning.plan import Filters, Intent, Plan
from assistant.planning.planner import plan_question
from assistant.planning.question import Question, Turn
from assistant.sources import Sources
from eval import cases
from eval.cases import Case


def describe_plan(plan: Plan) -> Mapping[str, Any]:
    """Return the plan's `intent`, its `filters` under the names that gold has, and its `about`.

    Of the plan's filters `refs`, `pages` and `only` are left out: gold says nothing of them.
    """
    filters = plan.filters
    place = {"programme_line": filters.programme_line, "priority": filters.priority}
    return {
        "intent": plan.intent.value,
        "filters": {
            "organisations": list(filters.organisations),
            "without_organisations": list(filters.without),
            "mode": filters.mode,
            "year": filters.year,
            "not_year": filters.without_year,
            **{f"not_{name}" if filters.outside else name: value for name, value in place.items()},
        },
        "about": list(plan.about),
    }


def plan_gold(case: Case) -> Planner:
    """Return a planner that reads in the question of `case` what gold says that it asks.

    What gold does not speak of stays as the assistant reads it: refs and pages that are named, the
    words of the subject, and each part of a double question.
    """
    if case.kind == "double":
        return plan_question
    gold = case.gold

    def plan(question: Question, history: Sequence[Turn], sources: Sources) -> Plan:
        own = plan_question(question, history, sources)
        cited = history[-1].refs if history else ()
        meant = tuple(ref for ref in cited if ref in gold.refs)
        return replace(
            own,
            intent=Intent(gold.intent),
            filters=_apply(gold.filters, own.filters),
            confidence=1.0,
            about=meant or own.about,
        )

    return plan


def _apply(gold: cases.Filters, own: Filters) -> Filters:
    return replace(
        own,
        organisations=gold.organisations,
        without=gold.without_organisations,
        mode=gold.mode or "all",
        year=gold.year,
        without_year=gold.not_year,
        programme_line=gold.programme_line or gold.not_programme_line,
        priority=gold.priority or gold.not_priority,
        outside=bool(gold.not_programme_line or gold.not_priority),
    )
