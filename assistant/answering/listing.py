"""Listing: answers that are complete lists from the register, counted and with what is absent."""

from collections.abc import Sequence
from dataclasses import replace

from assistant.answering.answer import Status
from assistant.answering.draft import Draft, Line, Section, say
from assistant.planning.actors import find_actor, find_name
from assistant.planning.plan import Filters, Plan
from assistant.register.gaps import find_action_gaps, find_overview_gaps
from assistant.register.groups import find_groups
from assistant.register.register import Actions
from assistant.register.tables import (
    list_actions,
    list_goals,
)
from assistant.replies import answers as replies
from assistant.sources import Sources
from assistant.words import stem
from ingestion.passages import Passage

MOST_LINES = 5
"""So many items of a list are told in the text too; the table has all."""


def draft_said(plan: Plan, sources: Sources) -> Draft | None:
    """Return the answer that lists the actions with the words of the subject; None for none."""
    q = " ".join(plan.subject)
    found = sources.register.select_actions(plan.filters, q)
    return draft_actions(plan.filters, sources, q) if found else None


def names_unknown(plan: Plan, sources: Sources) -> bool:
    """Return whether the actions are asked of a name that carries out none.

    Behind "van" a word of the agenda may be a subject; what "heeft" actions is one that acts.
    """
    asked = find_actor(plan)
    is_said = any(stem(word) in sources.stems for word in plan.subject)
    return asked is not None and not (asked["verb"].lower() == "van" and is_said)


def draft_unknown(plan: Plan) -> Draft:
    """Return the answer that nobody of that name carries out anything."""
    return Draft(Status.NOT_IN_AGENDA, say(replies.say_not_named(find_name(plan))))


def draft_actions(filters: Filters, sources: Sources, q: str = "") -> Draft:
    """Return the answer that lists the actions that meet `filters` and have the words of `q`."""
    register = sources.register
    for year in filter(None, (filters.year, filters.also_year, filters.without_year)):
        if register.find_column(year) is None:
            return Draft(Status.NOT_IN_AGENDA, say(replies.no_column(year, register.columns)))
    actions = register.select_actions(filters, q)
    gaps = find_action_gaps(sources.agenda, filters)
    asked = [one.id for one in register.select_priorities(filters)]
    if not actions and asked and set(asked) <= set(gaps.action_tables):
        return draft_missing([replies.name_part("actions", id_) for id_ in asked])
    condition = replies.describe_conditions(filters, register.columns)
    if q:
        condition = f"{condition} {replies.describe_words(q)}".strip()
    if not actions:
        return _draft_none(filters, replies.count_items("actions", 0, condition), sources)
    lead = Line(
        replies.count_items("actions", len(actions), condition),
        cite_actions(actions, filters, sources),
    )
    sections = [
        Section(lead, _spell_out([(action.ref, "description") for _, action in actions], sources))
    ]
    column = filters.year and register.find_column(filters.year)
    if filters.year and column and column != filters.year:
        sections += say(replies.explain_year(filters.year, column))
    sections += _say_collective(filters, sources, q)
    sections += warn_of_gaps(filters, sources)
    years = [column] if column and not filters.also_year else register.columns
    suggestions = () if filters.year else tuple(map(replies.ask_year, register.columns[-1:]))
    return Draft(
        Status.ANSWERED,
        tuple(sections),
        table=list_actions(actions, *years),
        suggestions=suggestions,
    )


def _draft_none(filters: Filters, lead: str, sources: Sources) -> Draft:
    """Return the answer that no action meets `filters`.

    That is an answer, and its list is empty, unless the agenda has no such organisation or place.
    """
    register = sources.register
    is_known = bool(register.select_priorities(filters)) and all(
        register.select_actions(Filters(organisations=(name,))) for name in filters.names
    )
    if filters.executors == range(1):
        lead = replies.say_all_have_executors(
            len(register.select_actions(replace(filters, executors=None)))
        )
    collective = _strip_citations(_say_collective(filters, sources))
    return Draft(
        Status.ANSWERED if is_known else Status.NOT_IN_AGENDA,
        (*say(lead), *collective, *warn_of_gaps(filters, sources)),
        table=list_actions([], *register.columns) if is_known else None,
    )


def draft_goals(filters: Filters, sources: Sources) -> Draft:
    """Return the answer that lists the goals in the place that `filters` state."""
    goals = sources.register.select_goals(filters)
    gaps = find_overview_gaps(sources.agenda, filters)
    if not goals and gaps.overviews:
        return draft_missing([replies.name_part("goals", id_) for id_ in gaps.overviews])
    condition = replies.describe_conditions(filters, sources.register.columns)
    cited = tuple(sources.passages[f"{goal.ref}/goal/1"] for _, goal in goals)
    points = _spell_out([(goal.ref, "goal") for _, goal in goals], sources)
    lead = Section(Line(replies.count_items("goals", len(goals), condition), cited), points)
    warning = say(replies.warn_overviews(gaps.overviews))
    status = Status.ANSWERED if goals or filters.indicator else Status.NOT_IN_AGENDA
    return Draft(status, (lead, *warning), table=list_goals(goals))


def draft_missing(names: Sequence[str]) -> Draft:
    """Return the answer that what `names` names stands on pages that are absent."""
    text = f"{replies.missing_places(names)} {replies.FIND_WHOLE}"
    return Draft(Status.MISSING_FROM_SOURCE, say(text))


def warn_of_gaps(filters: Filters, sources: Sources) -> tuple[Section, ...]:
    """Say what is absent from the file and may belong in a list of actions by `filters`."""
    gaps = find_action_gaps(sources.agenda, filters)
    return say(replies.warn_gaps(gaps.pages, gaps.actions, gaps.action_tables))


def cite_actions(actions: Actions, filters: Filters, sources: Sources) -> tuple[Passage, ...]:
    """Return the executor cell of each action, or its description where it is about no one."""
    field = "executors" if filters.names or filters.without else "description"
    found = []
    for _, action in actions:
        passage = sources.passages.get(f"{action.ref}/{field}/1")
        found.append(passage or sources.passages[f"{action.ref}/description/1"])
    return tuple(dict.fromkeys(found))


def _spell_out(items: Sequence[tuple[str, str]], sources: Sources) -> tuple[Line, ...]:
    """Return a line for each item, by its ref and the field that says what it is.

    A long list is left to the table.
    """
    if len(items) > MOST_LINES:
        return ()
    passages = [sources.passages[f"{ref}/{field}/1"] for ref, field in items]
    return tuple(Line(replies.spell_out(one.label, one.quote), (one,)) for one in passages)


def _say_collective(filters: Filters, sources: Sources, q: str = "") -> tuple[Section, ...]:
    collective = sources.register.select_collective(filters, q)
    if not collective:
        return ()
    organisations = sources.register.organisations
    meant = {group for name in filters.names for group in find_groups(organisations[name])}
    groups = dict.fromkeys(
        name for _, action in collective for name in action.executors.organisations if name in meant
    )
    refs = [action.ref for _, action in collective]
    named = any(set(filters.names) & {*one.executors.organisations} for _, one in collective)
    text = replies.say_collective(filters.names, tuple(groups), refs, named=named)
    return (Section(Line(text, cite_actions(collective, filters, sources))),)


def _strip_citations(sections: Sequence[Section]) -> list[Section]:
    """Where nothing meets the conditions, no place supports an answer."""
    return [Section(Line(section.lead.text)) for section in sections]
