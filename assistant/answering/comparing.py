"""Comparing: who does most or least, which two together, and where the most actions stand."""

from collections.abc import Sequence
from dataclasses import replace

from assistant.answering.answer import Status
from assistant.answering.comparison_words import (
    EVERYWHERE,
    LEAST,
    MINISTRIES,
    NOTHING,
    PAIRS,
    RANK,
    RANKS,
    WHICH_ACTION,
    WHICH_PLACE,
    asks_absent,
    asks_each,
    asks_empty,
    asks_exclusive,
    asks_where,
    comes_after,
    compares_named,
    compares_places,
    read_action_count,
)
from assistant.answering.draft import Draft, Line, Section
from assistant.answering.listing import cite_actions, warn_of_gaps
from assistant.answering.participation import (
    find_absent,
    find_counted,
    find_exclusive,
    is_asked,
    read_place,
)
from assistant.answering.ranking import (
    compare_places,
    find_empty_places,
    find_places,
    rank_actions,
    rank_places,
)
from assistant.planning.numerals import read_number
from assistant.planning.plan import Filters, Plan
from assistant.register.register import NO_PARTNERS, Actions
from assistant.register.tables import list_pairs, list_ranking
from assistant.replies import answers as replies
from assistant.sources import Sources
from ingestion.organisations import Organisation

Ranking = list[tuple[Organisation, Actions]]


def answer_comparison(plan: Plan, sources: Sources) -> Draft:
    """Rank what the question asks, within the place that it states."""
    text, filters = plan.question.topic, plan.filters
    if asks_empty(plan):
        return find_empty_places(plan, sources)
    if asks_where(plan):
        return find_places(plan, sources)
    if WHICH_ACTION.search(text):
        return rank_actions(plan, sources)
    if WHICH_PLACE.search(text) and not compares_places(plan):
        return rank_places(plan, sources)
    if compares_named(plan):
        return _compare(plan, sources)
    if compares_places(plan) or asks_each(plan):
        return compare_places(plan, sources)
    if PAIRS.search(text):
        return _rank_pairs(plan, sources)
    if asks_exclusive(plan):
        return find_exclusive(plan, sources)
    if asks_absent(plan) and not filters.outside:
        return find_absent(plan, sources)
    if read_action_count(plan) is not None:
        return find_counted(plan, sources)
    return count_organisations(plan, sources)


def count_organisations(plan: Plan, sources: Sources) -> Draft:
    """Rank who is named, most actions first; without "meest" it is asked how many there are."""
    text = plan.question.topic
    place = read_place(plan)
    after = comes_after(plan)
    named = {*plan.filters.without} if after else {*plan.filters.names, *plan.filters.without}
    ranking = [
        (one, actions)
        for one, actions in sources.register.rank_organisations(place)
        if is_asked(text, one) and one.name not in named and _is_everywhere(plan, actions)
    ]
    ranked = _find_rank(plan, ranking) if after or RANK.search(text) else None
    if place.outside and NOTHING.search(text):
        inside = sources.register.rank_organisations(replace(place, outside=False))
        present = {one.name for one, _ in inside}
        ranking = [pair for pair in ranking if pair[0].name not in present]
    kind = "ministries" if MINISTRIES.search(text) else "organisations"
    if not ranking:
        return Draft(Status.NOT_IN_AGENDA, warn_of_gaps(place, sources))
    condition = replies.describe_conditions(place, sources.register.columns)
    if ranked:
        shared = ranked[0][1]
        lead = replies.say_rank([one.name for one, _ in ranked], len(shared))
    elif place.outside and NOTHING.search(text):
        shared = [actions[0] for _, actions in ranking]
        lead = replies.say_only_with([one.name for one, _ in ranking], condition)
    elif RANKS.search(text):
        shared = ranking[-1 if LEAST.search(text) else 0][1]
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


def _is_everywhere(plan: Plan, actions: Actions) -> bool:
    """Whether `actions` stand in all places that are named, where that is asked."""
    refs = plan.filters.refs
    if len(refs) < 2 or not EVERYWHERE.search(plan.question.topic):
        return True
    found = {ref for priority, _ in actions for ref in (priority.id, f"P{priority.programme_line}")}
    return found.issuperset(refs)


def _find_rank(plan: Plan, ranking: Ranking) -> Ranking:
    """Return who comes after the one that is named, or at the rank that is asked; ties together."""
    own_names = [pair for pair in ranking if pair[0].kind not in NO_PARTNERS]
    counts = sorted({len(actions) for _, actions in own_names}, reverse=True)
    rank = RANK.search(plan.question.topic)
    if comes_after(plan):
        name = plan.filters.names[0]
        own = next((len(actions) for one, actions in ranking if one.name == name), 0)
        counts = [count for count in counts if count < own]
        index = 0
    else:
        index = read_number(rank["rank"] or rank["number"]) - 1 if rank else 0
    if index >= len(counts):
        return []
    return [pair for pair in own_names if len(pair[1]) == counts[index]]


def _rank_pairs(plan: Plan, sources: Sources) -> Draft:
    """Rank which two share most actions; one of them may be named."""
    named = set(plan.filters.names)
    place = read_place(plan)
    pairs = [
        (pair, actions)
        for pair, actions in sources.register.rank_pairs(place)
        if named <= {one.name for one in pair}
        and not {one.name for one in pair}.intersection(plan.filters.without)
        and all(one.name in named or is_asked(plan.question.topic, one) for one in pair)
    ]
    if not pairs:
        return Draft(Status.NOT_IN_AGENDA, warn_of_gaps(place, sources))
    ranking = [(replies.list_names([one.name for one in pair]), found) for pair, found in pairs]
    lead = _say_extreme(plan.question.topic, ranking, "hebben samen")
    (one, other), _ = pairs[0]
    cited = cite_actions(
        pairs[-1 if LEAST.search(plan.question.topic) else 0][1],
        Filters(organisations=(one.name, other.name)),
        sources,
    )
    return Draft(
        Status.ANSWERED,
        (Section(Line(lead, cited)), *warn_of_gaps(place, sources)),
        table=list_pairs(pairs),
    )


def _compare(plan: Plan, sources: Sources) -> Draft:
    """Say of each organisation that is named how many actions it has."""
    named = plan.filters.names
    place = read_place(plan)
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


def _say_extreme(text: str, ranking: Sequence[tuple[str, Actions]], verb: str) -> str:
    """Say who or what comes first, or last, with all that have as many."""
    least = bool(LEAST.search(text))
    count = len(ranking[-1 if least else 0][1])
    names = [name for name, actions in ranking if len(actions) == count]
    return replies.say_most(verb, names, count, least=least)
