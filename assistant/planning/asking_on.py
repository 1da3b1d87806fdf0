"""Asking on: what a follow-up asks, by what was asked before it."""

import re
from dataclasses import replace

from assistant.answering.items import recognise_ref
from assistant.planning.back_references import CONTINUES, OF_THAT, POINTS, REFERS
from assistant.planning.cues import find_cues
from assistant.planning.formal_words import Part
from assistant.planning.inheritance import inherit_filters
from assistant.planning.plan import Intent, Plan

_TO_COME = re.compile(r"\b(?:moet|moeten|zal|zullen|straks)\b", re.IGNORECASE)
"""What is still to be achieved."""

ASKED = frozenset({Intent.RESPONSIBLE, Intent.DUE, Intent.GOAL, Intent.ACHIEVED, Intent.MEANING})
"""The intents that ask one thing, and that a follow-up may ask of something else."""

_ASIDE = frozenset({Intent.SMALLTALK, Intent.OUT_OF_SCOPE, Intent.OPINION, Intent.OVERVIEW})
"""The intents that few words seem to have by themselves, and seldom have after a question."""

PLACED_PARTS = frozenset({Part.ACTIONS, Part.GOALS, Part.CHALLENGE, Part.ACHIEVED})
"""The parts of a priority that may be asked of it."""


def inherit_list(plan: Plan, before: Plan) -> Plan:
    """Return the list of `before` with the conditions of `plan` over its own."""
    text, text_before = plan.question.topic, before.question.topic
    filters = inherit_filters(plan.filters, before.filters, text, text_before)
    intent = plan.intent if plan.intent is Intent.COUNT else before.intent
    if filters.organisations and intent in (Intent.LOOKUP, Intent.COUNT):
        intent = Intent.ORGANISATION_ACTIONS
    return replace(
        plan, filters=filters, intent=intent, parts=plan.parts | before.parts, subject=()
    )


def ask_of(plan: Plan, before: Plan) -> Plan:
    """Ask of the place that `plan` names what was asked before, unless it asks something itself."""
    names_item = any(recognise_ref(ref) in ("action", "goal") for ref in plan.filters.refs)
    asks_part = bool(plan.parts & PLACED_PARTS) and not names_item
    if plan.intent in ASKED or asks_part:
        return plan
    intent = before.intent if before.intent in ASKED else Intent.LOOKUP
    return replace(plan, intent=intent, parts=plan.parts or before.parts)


def look_up(plan: Plan) -> Intent:
    """Return the intent of a question about one of what was told: a look-up if it has none."""
    keeps = plan.intent not in _ASIDE and plan.intent is not Intent.COUNT
    return plan.intent if keeps else Intent.LOOKUP


def keep_answering(plan: Plan, before: Plan) -> Intent:
    """Return the intent; what seems to be outside the agenda alone is not so after a question."""
    names_none = not plan.filters.organisations and not plan.subject
    if plan.intent is Intent.ACHIEVED and _TO_COME.search(plan.question.topic):
        return Intent.DUE
    if plan.intent is Intent.ORGANISATION_ACTIONS and _asks_when_of_that(plan, before):
        return Intent.DUE
    if plan.intent is Intent.ORGANISATION_ACTIONS and names_none:
        return Intent.RESPONSIBLE if "who" in find_cues(plan.question.topic) else Intent.LOOKUP
    if plan.intent in (*ASKED, Intent.COUNT, Intent.LOOKUP, Intent.ORGANISATION_ACTIONS):
        return plan.intent
    text = plan.question.topic
    counts = "how_many" in find_cues(text)
    if CONTINUES.search(text) and before.intent in ASKED and not counts:
        return before.intent
    outside = plan.intent is Intent.OUT_OF_SCOPE and bool(plan.subject)
    points = CONTINUES.search(text) and POINTS.search(text)
    if outside and (points or OF_THAT.search(text)):
        return plan.otherwise
    return plan.intent if outside else Intent.TOPIC


def _asks_when_of_that(plan: Plan, before: Plan) -> bool:
    """Whether it is asked when somebody does what was told: "wanneer doet iedereen dat?"."""
    text = plan.question.topic
    return "when" in find_cues(text) and bool(before.subject) and bool(REFERS.search(text))
