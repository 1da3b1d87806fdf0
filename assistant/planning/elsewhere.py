"""Elsewhere: what a follow-up asks outside the place of the list before it."""

import re
from dataclasses import replace

from assistant.planning.plan import Filters, Plan

_PRIORITY = r"(?:prioriteit|prio|paragraaf|onderdeel)"
_LINE = r"(?:programma[ -]?lijn|lijn|hoofdstuk)"
_THAT = r"(?:die|deze|dat|dit|dezelfde|genoemde)"
_ELSEWHERE = re.compile(
    rf"\b(?:buiten|behalve|niet (?:in|onder|bij|binnen|uit))\s{_THAT}\s(?:ene\s)?"
    rf"(?:{_PRIORITY}|(?P<line>{_LINE}))\b|\b(?:daar|er|hier)buiten\b|\bbuiten (?:die|deze)\W*$"
    rf"|\b(?:andere|overige|resterende)\s(?:prioriteiten|(?P<lines>(?:programma)?lijnen"
    r"|hoofdstukken))\b|\b(?:ergens anders|elders)\b|\b(?:de )?rest van de (?:werk)?agenda\b",
    re.IGNORECASE,
)
"""The words that leave the place that was spoken of."""
_WHOLE = re.compile(
    r"\b(?:in|over|van|voor) (?:de|het) (?:hele|gehele|volledige) (?:werk)?(?:agenda|plan)\b"
    r"|\b(?:in|over) (?:alle|de hele) (?:prioriteiten|(?:programma)?lijnen)\b|\boveral\b",
    re.IGNORECASE,
)
"""The words that leave no place out."""
_THE_WHOLE = frozenset({"agenda", "gehele", "hele", "plan", "volledige", "werkagenda"})


def widens(plan: Plan, was: Filters) -> bool:
    """Return whether all that `plan` asks is the same as before, without the place of `was`."""
    placed = was.priority or was.programme_line or was.refs or was.pages
    asked = _WHOLE.search(plan.question.topic)
    return bool(asked and placed) and _THE_WHOLE.issuperset(plan.subject)


def leave_place(was: Filters) -> Filters:
    """Return `was` without its place."""
    return replace(was, priority=None, programme_line=None, refs=(), pages=(), outside=False)


def find_elsewhere(plan: Plan, was: Filters) -> Filters | None:
    """Return the filters of `plan` outside the place of `was`, if that is all that it asks.

    "Buiten die programmalijn" is outside the line of a priority that was spoken of.
    """
    said = plan.filters
    asked = _ELSEWHERE.search(plan.question.topic)
    if not asked or not set(plan.subject) <= set(asked[0].lower().split()):
        return None
    states = said.priority or said.programme_line or said.refs or said.pages
    if states or not (was.priority or was.programme_line):
        return None
    if was.priority and not (asked["line"] or asked["lines"]):
        return replace(said, priority=was.priority, outside=True)
    line = was.programme_line or int((was.priority or "").partition(".")[0])
    return replace(said, programme_line=line, outside=True)
