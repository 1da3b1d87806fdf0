"""Ranking places and actions: where the most stands, where nothing, and what has the most."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from assistant.answering.answer import Status
from assistant.answering.comparison_words import LEAST
from assistant.answering.draft import Draft, Line, Section, say
from assistant.answering.listing import cite_actions, draft_actions, warn_of_gaps
from assistant.planning.formal_words import Part
from assistant.planning.plan import Filters, Plan
from assistant.register.register import Actions
from assistant.register.tables import (
    Table,
    list_actions,
    list_goals,
    list_priorities,
    list_programme_lines,
)
from assistant.replies import answers as replies
from assistant.sources import Sources
from ingestion.passages import Passage

_LINE = re.compile(r"\b(?:programma)?lijn(?:en)?\b", re.IGNORECASE)
_RESULTS = re.compile(r"\bresulta", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Place:
    """A programme line or priority, and the actions or goals in it that meet the conditions."""

    ref: str
    where: Filters
    passages: tuple[Passage, ...]
    table: Table

    @property
    def name(self) -> str:
        """The place as it is said."""
        return replies.name_place("programme_line" if self.ref[0] == "P" else "priority", self.ref)


def rank_places(plan: Plan, sources: Sources) -> Draft:
    """Say which priority or line has most actions, or goals, that meet the conditions, or least."""
    ranking = sorted(_count_places(plan, sources), key=lambda one: -one.table.total)
    ranking = [one for one in ranking if one.table.total]
    if not ranking:
        return Draft(Status.NOT_IN_AGENDA, warn_of_gaps(plan.filters, sources))
    least = bool(LEAST.search(plan.question.topic))
    best = ranking[-1 if least else 0]
    names = [one.name for one in ranking if one.table.total == best.table.total]
    lead = replies.say_most("heeft", names, best.table.total, least=least, kind=_kind(plan))
    return Draft(
        Status.ANSWERED,
        (Section(Line(lead, best.passages)), *_warn(plan, sources)),
        table=best.table,
    )


def compare_places(plan: Plan, sources: Sources) -> Draft:
    """Say of each place that is named how many actions, or goals, it has."""
    counted = _count_places(plan, sources)
    refs = plan.filters.refs or [one.ref for one in counted if one.table.total]
    places = [one for one in counted if one.ref in refs]
    lead = replies.compare_counts([(one.name, one.table.total) for one in places], _kind(plan))
    cited = tuple(passage for one in places for passage in one.passages)
    return Draft(
        Status.ANSWERED,
        (Section(Line(lead, cited)), *_warn(plan, sources)),
        table=Table(places[0].table.columns, tuple(r for one in places for r in one.table.rows)),
    )


def find_empty_places(plan: Plan, sources: Sources) -> Draft:
    """Say in which priorities or lines no action meets the conditions; not where none is known."""
    filters = plan.filters
    meant = replace(filters, organisations=filters.names or filters.without, without=(), one_of=())
    places = _count_places(replace(plan, filters=meant), sources)
    asked = [one for one in places if not filters.refs or one.ref in filters.refs]
    known = [one for one in asked if sources.register.select_actions(one.where)]
    empty = [one for one in known if not one.table.total]
    condition = replies.describe_conditions(replace(meant, refs=()), sources.register.columns)
    lead = replies.say_empty_places([one.name for one in empty], condition)
    unknown = [one.name for one in asked if one not in known]
    cited = tuple(sources.passages[f"{one.ref}/title/1"] for one in empty)
    found = tuple(passage for one in known for passage in one.passages)
    filled = replies.say_filled_places([one.name for one in known if one.table.total])
    refs = Filters(refs=tuple(one.ref for one in empty) or ("-",))
    register, lines = sources.register, sources.agenda.programme_lines
    table = (
        list_programme_lines([line for line in lines if line.ref in refs.refs])
        if _LINE.search(plan.question.topic)
        else list_priorities(register.select_priorities(refs), lines)
    )
    return Draft(
        Status.ANSWERED,
        (
            Section(Line(lead, cited)),
            *([Section(Line(filled, found))] if filled else []),
            *say(replies.say_unknown_places(unknown)),
        ),
        table=table,
    )


def find_places(plan: Plan, sources: Sources) -> Draft:
    """Say in which priorities or lines actions meet the conditions, and list those actions."""
    filters = plan.filters
    draft = draft_actions(filters, sources)
    if not draft.table or not draft.table.total:
        return draft
    asked = [one for one in _count_places(plan, sources) if one.table.total]
    named = [one for one in asked if not filters.refs or one.ref in filters.refs]
    condition = replies.describe_conditions(replace(filters, refs=()), sources.register.columns)
    lead = replies.say_where_are([one.name for one in named], condition)
    cited = tuple(passage for one in named for passage in one.passages)
    return replace(draft, sections=(Section(Line(lead, cited)), *draft.sections))


def rank_actions(plan: Plan, sources: Sources) -> Draft:
    """Say which action has most executors, or results, of those that meet the conditions."""
    years = [plan.filters.year] if plan.filters.year else sources.register.columns
    by_results = bool(_RESULTS.search(plan.question.topic))
    actions = sources.register.select_actions(plan.filters)
    counts = {
        action.ref: sum(len(action.results.get(year, ())) for year in years)
        if by_results
        else len(action.executors.organisations)
        for _, action in actions
    }
    if not counts:
        return Draft(Status.NOT_IN_AGENDA, warn_of_gaps(plan.filters, sources))
    pick = min if LEAST.search(plan.question.topic) else max
    count = pick(counts.values())
    best: Actions = [pair for pair in actions if counts[pair[1].ref] == count]
    names = [replies.name_place("action", action.ref) for _, action in best]
    kind = "results" if by_results else "executors"
    lead = replies.say_most("heeft", names, count, least=pick is min, kind=kind)
    shown = Filters() if by_results else Filters(organisations=("-",))
    return Draft(
        Status.ANSWERED,
        (
            Section(Line(lead, cite_actions(best, shown, sources))),
            *warn_of_gaps(plan.filters, sources),
        ),
        table=list_actions(best, *sources.register.columns),
    )


def _kind(plan: Plan) -> str:
    if Part.ACTIONS in plan.parts:
        return "actions"
    asks_priorities = Part.PRIORITIES in plan.parts and bool(_LINE.search(plan.question.topic))
    return "goals" if Part.GOALS in plan.parts else "priorities" if asks_priorities else "actions"


def _warn(plan: Plan, sources: Sources) -> tuple[Section, ...]:
    """Say which actions are absent, where these are counted."""
    return warn_of_gaps(plan.filters, sources) if _kind(plan) == "actions" else ()


def _count_places(plan: Plan, sources: Sources) -> Sequence[_Place]:
    """Return the lines, or the priorities, with what meets the conditions there."""
    register, agenda, filters = sources.register, sources.agenda, plan.filters
    conditions = replace(filters, refs=(), programme_line=None, priority=None, outside=False)
    names_lines = any(ref.startswith("P") for ref in filters.refs)
    if names_lines or (_LINE.search(plan.question.topic) and not filters.programme_line):
        asked = [(line.ref, Filters(programme_line=line.number)) for line in agenda.programme_lines]
    else:
        inside = replace(filters, priority=None, refs=(), organisations=())
        named = register.select_priorities(inside)
        asked = [(one.id, Filters(priority=one.id)) for one in named]
    places = []
    for ref, where in asked:
        if _kind(plan) == "goals":
            goals = register.select_goals(where)
            cited = tuple(sources.passages[f"{goal.ref}/goal/1"] for _, goal in goals)
            places.append(_Place(ref, where, cited, list_goals(goals)))
            continue
        if _kind(plan) == "priorities":
            held = register.select_priorities(where)
            cited = tuple(sources.passages[f"{one.id}/title/1"] for one in held)
            table = list_priorities(held, agenda.programme_lines)
            places.append(_Place(ref, where, cited, table))
            continue
        actions = register.select_actions(
            replace(conditions, programme_line=where.programme_line, priority=where.priority)
        )
        table = list_actions(actions, *register.columns)
        places.append(_Place(ref, where, cite_actions(actions, conditions, sources), table))
    return places
