"""Counting: how many the agenda has of what a question names."""

import re
from dataclasses import replace

from assistant.answering.answer import Status
from assistant.answering.comparing import RANKS, answer_comparison, count_organisations
from assistant.answering.draft import Draft, Line, Section, say
from assistant.answering.items import recognise_ref
from assistant.answering.listing import draft_actions, draft_goals
from assistant.answering.search import answer_search
from assistant.answering.voice import Voice
from assistant.planning.formal_words import Part
from assistant.planning.inheritance import names_place
from assistant.planning.plan import Filters, Intent, Plan
from assistant.register.tables import Table, list_priorities, list_programme_lines
from assistant.replies import answers as replies
from assistant.sources import Sources
from ingestion.passages import Passage

_COMPARES = re.compile(r"\b(?:meer|minder|evenveel)\b.*\b(?:dan|of|als)\b", re.IGNORECASE)
_ABSENT = re.compile(r"\bontbre\w+|\bmis(?:sen|t)\b|\bniet\b", re.IGNORECASE)


def answer_count(plan: Plan, sources: Sources, voice: Voice) -> Draft:
    """Count what the question names; a number in the agenda's own text is searched."""
    parts, filters = plan.parts, plan.filters
    if asks_comparison(plan):
        return answer_comparison(plan, sources)
    if Part.PAGES in parts and not filters.pages and Part.ACTIONS not in parts:
        return _count_pages(plan, sources)
    cited = tuple(ref for ref in plan.about if recognise_ref(ref) == "action")
    if cited and not plan.subject and filters == Filters():
        return draft_actions(Filters(refs=cited), sources)
    states = bool(filters.organisations) or names_place(filters)
    if plan.subject and not (states and parts & {Part.ACTIONS, Part.GOALS, Part.PRIORITIES}):
        return answer_search(replace(plan, intent=Intent.TOPIC), sources, voice)
    if Part.GOALS in parts:
        return draft_goals(filters, sources)
    if parts & {Part.PRIORITIES, Part.LINES} and Part.ACTIONS not in parts:
        return count_parts(plan, sources)
    if Part.ORGANISATIONS in parts and Part.ACTIONS not in parts and not filters.organisations:
        return count_organisations(plan, sources)
    if not (Part.ACTIONS in parts or filters != Filters()):
        return answer_search(replace(plan, intent=Intent.TOPIC), sources, voice)
    return draft_actions(filters, sources)


def asks_comparison(plan: Plan) -> bool:
    """Return whether it is asked who or what has most, or more than another."""
    text = plan.question.topic
    compares = len(plan.filters.organisations) > 1 and bool(_COMPARES.search(text))
    return not plan.subject and (bool(RANKS.search(text)) or compares)


def asks_executors(plan: Plan) -> bool:
    """Return whether it is asked which organisations take part in a place, or how many."""
    filters = plan.filters
    places = filters.priority or filters.programme_line
    asks = Part.ORGANISATIONS in plan.parts and Part.ACTIONS not in plan.parts
    items = any(recognise_ref(ref) == "action" for ref in filters.refs)
    return bool(places and asks) and not (items or plan.subject or filters.organisations)


def count_parts(plan: Plan, sources: Sources) -> Draft:
    """List the priorities, or the programme lines, in the place that is stated."""
    lines = sources.agenda.programme_lines
    filters = plan.filters
    if Part.PRIORITIES in plan.parts:
        priorities = sources.register.select_priorities(filters)
        cited = tuple(sources.passages[f"{one.id}/title/1"] for one in priorities)
        return _count("priorities", filters, cited, sources, list_priorities(priorities, lines))
    found = sources.register.select_programme_lines(Filters())
    cited = tuple(sources.passages[f"{one.ref}/title/1"] for one in found)
    return _count("lines", Filters(), cited, sources, list_programme_lines(found))


def _count_pages(plan: Plan, sources: Sources) -> Draft:
    source, gaps = sources.agenda.source, sources.agenda.gaps
    counted = replies.count_pages(len(source.pages), max(source.pages))
    missing = replies.missing_pages(gaps.pages) if gaps.pages else ""
    said = (missing, counted) if _ABSENT.search(plan.question.topic) else (counted, missing)
    return Draft(Status.ANSWERED, say(*said))


def _count(
    kind: str, filters: Filters, cited: tuple[Passage, ...], sources: Sources, table: Table
) -> Draft:
    condition = replies.describe_conditions(filters, sources.register.columns)
    lead = Section(Line(replies.count_items(kind, len(cited), condition), cited))
    return Draft(Status.ANSWERED, (lead,), table=table)
