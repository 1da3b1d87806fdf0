"""Comparing: who does most or least, which two together, and where the most actions stand."""

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.answering.answer import Status
from assistant.answering.draft import Draft, Line, Section
from assistant.answering.listing import cite_actions, warn_of_gaps
from assistant.planning.plan import Filters, Plan
from assistant.register.register import Actions
from assistant.register.tables import list_actions, list_pairs, list_ranking
from assistant.replies import answers as replies
from assistant.sources import Sources
from ingestion.organisations import Organisation

RANKS = re.compile(r"\bmeeste?\b|\bvaakst\b|\bgrootste?\b|\btop\b|\bminste?\b", re.IGNORECASE)
_LEAST = re.compile(r"\bminste?\b", re.IGNORECASE)
_PAIRS = re.compile(
    r"\bsamen\b|\bsamenwerk|\bcombinatie|\bduo|\bkoppel|\btweetal|\bmet elkaar\b|\bmet wie\b",
    re.IGNORECASE,
)
_MINISTRIES = re.compile(r"\bminister|\bministeri|\bdepartement", re.IGNORECASE)
_PRIORITY = re.compile(r"\bwelke? prioriteit", re.IGNORECASE)
_LINE = re.compile(r"\bwelke? (?:programma)?lijn", re.IGNORECASE)
MINISTRY = "ministerie"


def answer_comparison(plan: Plan, sources: Sources) -> Draft:
    """Rank what the question asks, within the place that it states."""
    text, filters = plan.question.topic, plan.filters
    if _PRIORITY.search(text) or _LINE.search(text):
        return _rank_places(plan, sources)
    if _PAIRS.search(text):
        return _rank_pairs(plan, sources)
    if len(filters.organisations) > 1:
        return _compare(plan, sources)
    return count_organisations(plan, sources)


def count_organisations(plan: Plan, sources: Sources) -> Draft:
    """Rank who is named, most actions first; without "meest" it is asked how many there are."""
    text = plan.question.topic
    place = _place_of(plan.filters)
    named = {*plan.filters.organisations, *plan.filters.without}
    ranking = [
        (one, actions)
        for one, actions in sources.register.rank_organisations(place)
        if _is_asked(text, one) and one.name not in named
    ]
    kind = "ministries" if _MINISTRIES.search(text) else "organisations"
    if not ranking:
        return Draft(Status.NOT_IN_AGENDA, warn_of_gaps(place, sources))
    condition = replies.describe_conditions(place, sources.register.columns)
    if RANKS.search(text):
        shared = ranking[-1 if _LEAST.search(text) else 0][1]
        lead = _say_extreme(text, [(one.name, actions) for one, actions in ranking], "heeft")
    else:
        shared = [actions[0] for _, actions in ranking]
        lead = replies.count_executors(kind, len(ranking), condition)
    cited = cite_actions(shared, Filters(organisations=(ranking[0][0].name,)), sources)
    return Draft(
        Status.ANSWERED,
        (Section(Line(lead, cited)), *warn_of_gaps(place, sources)),
        table=list_ranking(ranking),
    )


def _rank_pairs(plan: Plan, sources: Sources) -> Draft:
    """Rank which two share most actions; one of them may be named."""
    named = set(plan.filters.organisations)
    place = _place_of(plan.filters)
    pairs = [
        (pair, actions)
        for pair, actions in sources.register.rank_pairs(place)
        if named <= {one.name for one in pair}
        and all(_is_asked(plan.question.topic, one) for one in pair)
    ]
    if not pairs:
        return Draft(Status.NOT_IN_AGENDA, warn_of_gaps(place, sources))
    ranking = [(replies.list_names([one.name for one in pair]), found) for pair, found in pairs]
    lead = _say_extreme(plan.question.topic, ranking, "hebben samen")
    (one, other), _ = pairs[0]
    cited = cite_actions(
        pairs[-1 if _LEAST.search(plan.question.topic) else 0][1],
        Filters(organisations=(one.name, other.name)),
        sources,
    )
    return Draft(
        Status.ANSWERED,
        (Section(Line(lead, cited)), *warn_of_gaps(place, sources)),
        table=list_pairs(pairs),
    )


def _rank_places(plan: Plan, sources: Sources) -> Draft:
    """Rank the priorities or lines by their actions that meet the conditions."""
    register, agenda = sources.register, sources.agenda
    if _LINE.search(plan.question.topic):
        places = [
            (replies.name_place("programme_line", line.ref), Filters(programme_line=line.number))
            for line in agenda.programme_lines
        ]
    else:
        places = [
            (replies.name_place("priority", one.id), Filters(priority=one.id))
            for one in agenda.priorities
        ]
    conditions = plan.filters
    found = [
        (
            name,
            register.select_actions(
                replace(conditions, programme_line=place.programme_line, priority=place.priority)
            ),
        )
        for name, place in places
    ]
    ranking = sorted((one for one in found if one[1]), key=lambda one: -len(one[1]))
    if not ranking:
        return Draft(Status.NOT_IN_AGENDA, warn_of_gaps(conditions, sources))
    lead = _say_extreme(plan.question.topic, ranking, "heeft")
    shown = ranking[-1 if _LEAST.search(plan.question.topic) else 0][1]
    return Draft(
        Status.ANSWERED,
        (
            Section(Line(lead, cite_actions(shown, conditions, sources))),
            *warn_of_gaps(conditions, sources),
        ),
        table=list_actions(shown, *register.columns),
    )


def _compare(plan: Plan, sources: Sources) -> Draft:
    """Say of each organisation that is named how many actions it has."""
    named = plan.filters.organisations
    place = _place_of(plan.filters)
    ranking = [one for one in sources.register.rank_organisations(place) if one[0].name in named]
    if not ranking:
        return Draft(Status.NOT_IN_AGENDA, warn_of_gaps(place, sources))
    counted = {one.name: len(actions) for one, actions in ranking}
    first, shared = ranking[0]
    lead = replies.compare_counts([(name, counted.get(name, 0)) for name in named])
    cited = cite_actions(shared, Filters(organisations=(first.name,)), sources)
    return Draft(
        Status.ANSWERED,
        (Section(Line(lead, cited)), *warn_of_gaps(place, sources)),
        table=list_ranking(ranking),
    )


def _place_of(filters: Filters) -> Filters:
    """Return the place that is stated, without the organisations."""
    return replace(filters, organisations=(), mode="all", only=False, without=())


def _is_asked(text: str, one: Organisation) -> bool:
    return not _MINISTRIES.search(text) or one.kind == MINISTRY


def _say_extreme(text: str, ranking: Sequence[tuple[str, Actions]], verb: str) -> str:
    """Say who or what comes first, or last, with all that have as many."""
    least = bool(_LEAST.search(text))
    count = len(ranking[-1 if least else 0][1])
    names = [name for name, actions in ranking if len(actions) == count]
    return replies.say_most(verb, names, count, least=least)
