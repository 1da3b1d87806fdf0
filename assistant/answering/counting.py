"""Counting: how many the agenda has of what a question names."""

import re
from dataclasses import replace

from assistant.answering.answer import Status
from assistant.answering.comparing import answer_comparison, count_organisations
from assistant.answering.comparison_words import asks_comparison
from assistant.answering.draft import Draft, Line, Section, say
from assistant.answering.items import recognise_ref
from assistant.answering.listing import draft_actions, draft_goals, draft_unknown, names_unknown
from assistant.answering.search import answer_search
from assistant.answering.voice import Voice
from assistant.planning.formal_words import Part
from assistant.planning.inheritance import names_place
from assistant.planning.plan import Filters, Intent, Plan
from assistant.register.tables import Table, list_priorities, list_programme_lines
from assistant.replies import answers as replies
from assistant.sources import Sources
from ingestion.passages import Passage

_RESULTS = re.compile(r"\b(?:hoe\s?veel|aantal)\s(?:\w+\s)?resultaten\b", re.IGNORECASE)
_EXECUTORS = re.compile(
    r"\b(?:hoe\s?veel|aantal)\s(?:\w+\s)?(?:uitvoerders|partijen|organisaties|instanties"
    r"|ministeries|departementen|deelnemers)\b",
    re.IGNORECASE,
)
_EACH_EXECUTOR = re.compile(
    r"\b(?:per|elke?|ieder) (?:ministerie|departement|organisatie|partij|uitvoerder)\b",
    re.IGNORECASE,
)
_ABSENT = re.compile(r"\bontbre\w+|\bmis(?:sen|t)\b|\bniet\b", re.IGNORECASE)


def answer_count(plan: Plan, sources: Sources, voice: Voice) -> Draft:
    """Count what the question names; a number in the agenda's own text is searched."""
    parts, filters = plan.parts, plan.filters
    if asks_comparison(plan):
        return answer_comparison(plan, sources)
    if _RESULTS.search(plan.question.topic) and not plan.subject:
        return _count_results(filters, sources)
    items = [ref for ref in (*filters.refs, *plan.about) if recognise_ref(ref) == "action"]
    if len(items) == 1 and _EXECUTORS.search(plan.question.topic):
        return _count_executors(items[0], sources)
    if _EACH_EXECUTOR.search(plan.question.topic) and not plan.subject:
        return count_organisations(plan, sources)
    if Part.PAGES in parts and not (filters.pages or plan.subject) and Part.ACTIONS not in parts:
        return _count_pages(plan, sources)
    cited = tuple(ref for ref in plan.about if recognise_ref(ref) == "action")
    if cited and not plan.subject and filters == Filters():
        return draft_actions(Filters(refs=cited), sources)
    states = bool(filters.names or filters.without or filters.executors) or names_place(filters)
    if names_unknown(plan, sources):
        return draft_unknown(plan)
    if plan.subject and not (states and parts & {Part.ACTIONS, Part.GOALS, Part.PRIORITIES}):
        return answer_search(replace(plan, intent=Intent.TOPIC), sources, voice)
    if Part.GOALS in parts:
        return draft_goals(filters, sources)
    if parts & {Part.PRIORITIES, Part.LINES} and Part.ACTIONS not in parts:
        return count_parts(plan, sources)
    if (
        Part.ORGANISATIONS in parts
        and Part.ACTIONS not in parts
        and not (filters.names or filters.executors)
    ):
        return count_organisations(plan, sources)
    if not (Part.ACTIONS in parts or filters != Filters()):
        return answer_search(replace(plan, intent=Intent.TOPIC), sources, voice)
    return draft_actions(filters, sources)


def asks_executors(plan: Plan) -> bool:
    """Return whether it is asked which organisations take part in a place, or how many."""
    filters = plan.filters
    places = filters.priority or filters.programme_line or filters.refs
    asks = Part.ORGANISATIONS in plan.parts and Part.ACTIONS not in plan.parts
    items = any(recognise_ref(ref) == "action" for ref in filters.refs)
    stated = filters.names or filters.executors
    return bool(places and asks) and not (items or plan.subject or stated)


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


def _count_results(filters: Filters, sources: Sources) -> Draft:
    """Count the results of the actions that meet the conditions, in the column that is asked."""
    draft = draft_actions(filters, sources)
    if not draft.answers:
        return draft
    register = sources.register
    column = register.find_column(filters.year) if filters.year else None
    columns = [column] if column else register.columns
    count = sum(
        len(action.results.get(year, ()))
        for _, action in register.select_actions(filters)
        for year in columns
    )
    condition = replies.describe_conditions(replace(filters, year=None), register.columns)
    lead = Line(replies.count_results(count, columns, condition), draft.sections[0].lead.passages)
    return replace(draft, sections=(Section(lead), *draft.sections))


def _count_executors(ref: str, sources: Sources) -> Draft:
    """Count who is named beside the action `ref`."""
    draft = draft_actions(Filters(refs=(ref,)), sources)
    found = sources.register.select_actions(Filters(refs=(ref,)))
    cited = sources.passages.get(f"{ref}/executors/1")
    if not (found and cited):
        return draft
    names = found[0][1].executors.organisations
    lead = Line(replies.count_named(len(names), replies.list_names(names)), (cited,))
    return replace(draft, sections=(Section(lead),))


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
