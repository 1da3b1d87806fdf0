"""Asking for a kind of thing: whose actions, who, when it is due, the goal, what was achieved."""

import re
from dataclasses import replace

from assistant.answering.answer import Status
from assistant.answering.assignments import find_assigned
from assistant.answering.claims import opens_with_why
from assistant.answering.comparing import answer_comparison, count_organisations
from assistant.answering.comparison_words import asks_comparison
from assistant.answering.counting import asks_executors
from assistant.answering.draft import Draft, Line, Section, say
from assistant.answering.items import recognise_ref
from assistant.answering.listing import (
    draft_actions,
    draft_goals,
    draft_said,
    draft_unknown,
    names_unknown,
)
from assistant.answering.looking_up import answer_lookup
from assistant.answering.search import answer_search
from assistant.answering.voice import Voice
from assistant.planning.formal_words import Part
from assistant.planning.narrowing import is_topical
from assistant.planning.plan import Filters, Intent, Plan
from assistant.replies import answers as replies
from assistant.sources import Sources

_WITH_WHOM = re.compile(
    r"\bmet (?:wie|welke)\b|^\W*(?:wie|welke \w+) (?:werk\w*|doe[nt]|trek\w*) (?:\w+ )?samen\b",
    re.IGNORECASE,
)


def answer_actions(plan: Plan, sources: Sources, voice: Voice) -> Draft:
    """List the actions that meet the conditions; search where it is about a subject too.

    Who asks why somebody carries something out, is answered by a reason and by no list; so is who
    states that and asks something else.
    """
    if asks_comparison(plan):
        return answer_comparison(plan, sources)
    states = plan.subject and find_assigned(plan.question.topic, sources.organisations)
    if opens_with_why(plan.question.topic) or states:
        return answer_search(replace(plan, intent=Intent.TOPIC), sources, voice)
    if names_unknown(plan, sources):
        return draft_unknown(plan)
    if plan.about and plan.filters == Filters():
        return answer_search(replace(plan, intent=Intent.RESPONSIBLE), sources, voice)
    if is_topical(plan) and plan.filters.names and Part.ACTIONS in plan.parts:
        said = draft_said(plan, sources)
        if said:
            return said
    if is_topical(plan) or (plan.subject and plan.filters == Filters()):
        return answer_search(replace(plan, intent=Intent.TOPIC), sources, voice)
    return draft_actions(plan.filters, sources)


def answer_responsible(plan: Plan, sources: Sources, voice: Voice) -> Draft:
    """Say who carries out what is asked; a goal has no executors, its priority's actions have."""
    if asks_comparison(plan):
        return answer_comparison(plan, sources)
    if asks_executors(plan):
        return count_organisations(plan, sources)
    if _is_placed(plan):
        return answer_lookup(plan, sources, voice)
    if plan.about and not plan.subject:
        actions = tuple(ref for ref in plan.about if recognise_ref(ref) == "action")
        if not actions:
            return _answer_priorities(plan, sources, voice)
        draft = answer_lookup(replace(plan, about=actions), sources, voice)
        if recognise_ref(plan.about[0]) != "goal":
            return draft
        return replace(draft, sections=(_say_no_executors(plan, sources), *draft.sections))
    if not plan.subject and plan.filters.organisations and _WITH_WHOM.search(plan.question.topic):
        return answer_comparison(plan, sources)
    if not plan.subject and plan.filters.organisations:
        return draft_actions(plan.filters, sources)
    return answer_search(plan, sources, voice)


def answer_due(plan: Plan, sources: Sources, voice: Voice) -> Draft:
    """Say what is due by when: a list for a year alone, else the results of what is asked."""
    filters = plan.filters
    for year in filter(None, (filters.year, filters.without_year)):
        if sources.register.find_column(year) is None:
            columns = sources.register.columns
            return Draft(Status.NOT_IN_AGENDA, say(replies.no_column(year, columns)))
    if filters.refs or filters.pages or (plan.about and not plan.subject):
        return answer_lookup(plan, sources, voice)
    if not plan.subject and filters != Filters():
        return draft_actions(filters, sources)
    return answer_search(plan, sources, voice)


def answer_goal(plan: Plan, sources: Sources, voice: Voice) -> Draft:
    """Say what the goals are: all of a place, or the one that is asked."""
    if plan.about and not plan.subject and not plan.filters.refs:
        priority = find_priority(plan)
        if all(recognise_ref(ref) == "goal" for ref in plan.about):
            return answer_lookup(plan, sources, voice)
        if priority:
            return draft_goals(Filters(priority=priority), sources)
    if _is_placed(plan):
        if plan.subject and not plan.filters.refs and Part.GOALS not in plan.parts:
            return answer_search(plan, sources, voice)
        return answer_lookup(replace(plan, parts=plan.parts | {Part.GOALS}), sources, voice)
    if plan.filters.programme_line and not plan.subject:
        return draft_goals(Filters(programme_line=plan.filters.programme_line), sources)
    return answer_search(plan, sources, voice)


def answer_achieved(plan: Plan, sources: Sources, voice: Voice) -> Draft:
    """Say what had been achieved when the agenda was written."""
    priority = plan.filters.priority or (not plan.subject and find_priority(plan)) or None
    if priority:
        filters = replace(plan.filters, priority=priority)
        placed = replace(plan, filters=filters, parts=frozenset({Part.ACHIEVED}), about=())
        return answer_lookup(placed, sources, voice)
    return answer_search(plan, sources, voice)


def find_priority(plan: Plan) -> str | None:
    """Return the one priority that the places referred back to belong to."""
    found = {".".join(ref.split(".")[:2]) for ref in plan.about if "." in ref}
    return found.pop() if len(found) == 1 else None


def _is_placed(plan: Plan) -> bool:
    filters = plan.filters
    placed = filters.refs or filters.pages or (filters.priority and not filters.outside)
    return bool(placed)


def _answer_priorities(plan: Plan, sources: Sources, voice: Voice) -> Draft:
    """Say that no executors stand beside what was spoken of, and show its priority's actions."""
    priority = find_priority(plan)
    if priority is None:
        return answer_search(replace(plan, subject=("wie",)), sources, voice)
    draft = draft_actions(Filters(priority=priority), sources)
    lead = _say_no_executors(plan, sources)
    return replace(draft, sections=(lead, *draft.sections)) if draft.answers else draft


def _say_no_executors(plan: Plan, sources: Sources) -> Section:
    """Return that none stand beside the first of the places that were spoken of."""
    ref = plan.about[0]
    cited = next(passage for passage in sources.passages.values() if passage.ref == ref)
    return Section(Line(replies.say_no_executors(cited.label), (cited,)))
