"""Participation: who carries out nothing, or so many actions, in the agenda or in a place."""

from dataclasses import replace

from assistant.answering.answer import Status
from assistant.answering.comparison_words import MINISTRIES, read_action_count
from assistant.answering.draft import Draft, Line, Section, say
from assistant.answering.items import recognise_ref
from assistant.answering.listing import cite_actions, draft_actions, warn_of_gaps
from assistant.planning.organisations import GROUP, MINISTRY
from assistant.planning.plan import Filters, Plan
from assistant.register.register import NO_PARTNERS
from assistant.register.tables import list_ranking
from assistant.replies import answers as replies
from assistant.sources import Sources
from ingestion.organisations import Organisation


def find_absent(plan: Plan, sources: Sources) -> Draft:
    """Name those who carry out nothing in the place that is stated; groups are left out."""
    place = replace(read_place(plan), executors=None)
    if not sources.register.select_actions(place):
        return draft_actions(place, sources)
    present = {one.name for one, _ in sources.register.rank_organisations(place)}
    absent = [
        one.name
        for one in sources.register.organisations.values()
        if one.kind not in NO_PARTNERS
        and one.name not in present
        and is_asked(plan.question.topic, one)
    ]
    kind = "ministries" if MINISTRIES.search(plan.question.topic) else "organisations"
    condition = replies.describe_conditions(place, sources.register.columns)
    lead = replies.say_absent_from(kind, absent, condition)
    return Draft(Status.ANSWERED, (*say(lead), *warn_of_gaps(place, sources)))


def find_counted(plan: Plan, sources: Sources) -> Draft:
    """Name those who have as many actions as is asked in the place that is stated."""
    text, place = plan.question.topic, read_place(plan)
    asked = read_action_count(plan) or range(0)
    ranking = [
        (one, actions)
        for one, actions in sources.register.rank_organisations(place)
        if len(actions) in asked and one.kind != GROUP and is_asked(text, one)
    ]
    kind = "ministries" if MINISTRIES.search(text) else "organisations"
    condition = replies.describe_conditions(place, sources.register.columns)
    lead = replies.say_with_count(kind, [one.name for one, _ in ranking], asked, condition)
    filters = Filters(organisations=tuple(one.name for one, _ in ranking))
    cited = tuple(
        dict.fromkeys(
            passage for _, actions in ranking for passage in cite_actions(actions, filters, sources)
        )
    )
    return Draft(
        Status.ANSWERED,
        (Section(Line(lead, cited)), *warn_of_gaps(place, sources)),
        table=list_ranking(ranking),
    )


def find_exclusive(plan: Plan, sources: Sources) -> Draft:
    """Name those who carry out nothing outside the place that is stated."""
    place = read_place(plan)
    outside = sources.register.rank_organisations(replace(place, outside=True))
    elsewhere = {one.name for one, _ in outside}
    ranking = [
        (one, actions)
        for one, actions in sources.register.rank_organisations(place)
        if one.name not in elsewhere and is_asked(plan.question.topic, one)
    ]
    if not ranking:
        return draft_actions(place, sources)
    condition = replies.describe_conditions(place, sources.register.columns)
    lead = replies.say_only_with([one.name for one, _ in ranking], condition)
    filters = Filters(organisations=tuple(one.name for one, _ in ranking))
    cited = dict.fromkeys(
        passage for _, actions in ranking for passage in cite_actions(actions, filters, sources)
    )
    return Draft(
        Status.ANSWERED,
        (Section(Line(lead, tuple(cited))), *warn_of_gaps(place, sources)),
        table=list_ranking(ranking),
    )


def read_place(plan: Plan) -> Filters:
    """Return the place that is stated or referred back to, without the organisations."""
    actions = tuple(ref for ref in plan.about if recognise_ref(ref) == "action")
    if actions and plan.filters == Filters():
        return Filters(refs=actions)
    return replace(plan.filters, organisations=(), mode="all", one_of=(), only=False, without=())


def is_asked(text: str, one: Organisation) -> bool:
    """Return whether `one` is of the kind that `text` asks for."""
    return not MINISTRIES.search(text) or one.kind == MINISTRY
