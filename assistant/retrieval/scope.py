"""Scope: keeps retrieved items to the places that a question states or refers back to."""

from collections.abc import Sequence
from dataclasses import replace

from assistant.planning.plan import Filters, Plan
from assistant.register.conditions import meets_organisations, meets_place, meets_refs
from assistant.retrieval.evidence import Item
from ingestion.agenda import Agenda, Priority

ABOUT_BONUS, SIBLING_BONUS, ORGANISATION_BONUS = 0.2, 0.1, 0.1
"""What an item gains that was cited before, that stands in the priority of one that was, and that
names an organisation asked for; scores are about 0 to 1."""


def narrow_items(items: Sequence[Item], plan: Plan, agenda: Agenda) -> tuple[Item, ...]:
    """Return the items where the question asks, best first; all of them where that leaves none."""
    if plan.about and not plan.subject:
        places = {ref: place for place, ref in enumerate(plan.about)}
        cited = [item for item in items if item.ref in places]
        return tuple(sorted(cited, key=lambda item: places[item.ref])) or tuple(items)
    inside = [item for item in items if _is_inside(item, plan.filters, agenda)] or list(items)
    if not (plan.about or plan.filters.organisations):
        return tuple(inside)
    executors = {action.ref: action.executors.organisations for _, action in agenda.actions()}
    scored = [
        replace(
            item, match=replace(item.match, fused=item.match.fused + _favour(item, plan, named))
        )
        for item in inside
        for named in [executors.get(item.ref, ())]
    ]
    return tuple(sorted(scored, key=lambda item: item.match.fused, reverse=True))


def _favour(item: Item, plan: Plan, executors: Sequence[str]) -> float:
    bonus = 0.0
    if item.ref in plan.about:
        bonus += ABOUT_BONUS
    elif _priority_id(item.ref) in map(_priority_id, plan.about):
        bonus += SIBLING_BONUS
    if plan.filters.organisations and executors and meets_organisations(plan.filters, executors):
        bonus += ORGANISATION_BONUS
    return bonus


def _is_inside(item: Item, filters: Filters, agenda: Agenda) -> bool:
    if filters.refs:
        line = int(item.ref.lstrip("PV").split(".")[0])
        return meets_refs(filters, item.ref, line)
    if filters.pages:
        return any(found.passage.page in filters.pages for found in item.evidence)
    if filters.programme_line is None and filters.priority is None:
        return True
    priority = _find_priority(item.ref, agenda)
    if priority is None:
        return item.ref == f"P{filters.programme_line}"
    return meets_place(filters, priority)


def _find_priority(ref: str, agenda: Agenda) -> Priority | None:
    return next((one for one in agenda.priorities if one.id == _priority_id(ref)), None)


def _priority_id(ref: str) -> str:
    return ".".join(ref.split(".")[:2])
