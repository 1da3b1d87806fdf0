"""Looking up: answers about places that a question names by number, page or title."""

from collections.abc import Sequence
from dataclasses import replace

from assistant.answering.answer import Status
from assistant.answering.comparing import answer_comparison, count_organisations
from assistant.answering.comparison_words import asks_comparison
from assistant.answering.counting import asks_executors, count_parts
from assistant.answering.draft import Draft, say
from assistant.answering.introducing import introduce_line, introduce_priority
from assistant.answering.items import recognise_ref
from assistant.answering.listing import draft_actions, draft_goals, draft_missing
from assistant.answering.placing import (
    MOST_ITEMS,
    choose_status,
    find_absent,
    take_whole,
    tell_places,
)
from assistant.answering.search import answer_search
from assistant.answering.telling import tell_item
from assistant.answering.voice import Voice
from assistant.planning.formal_words import Part
from assistant.planning.plan import Filters, Intent, Plan
from assistant.replies import answers as replies
from assistant.sources import Sources


def answer_lookup(plan: Plan, sources: Sources, voice: Voice) -> Draft:
    """Tell what stands in the places that are named; search where none is."""
    filters = plan.filters
    if asks_comparison(plan):
        return answer_comparison(plan, sources)
    if asks_executors(plan):
        return count_organisations(plan, sources)
    if filters.pages:
        return _answer_pages(plan, sources, voice)
    refs = filters.refs or (plan.about if not plan.subject else ())
    items = [ref for ref in refs if recognise_ref(ref) not in (None, "priority", "programme_line")]
    if len(filters.refs) > 1 and not items and Part.ACTIONS in plan.parts:
        return draft_actions(filters, sources)
    if len(filters.refs) > 1 and not items and Part.GOALS in plan.parts:
        return draft_goals(filters, sources)
    if items:
        return tell_places(items, plan, sources, voice)
    line = next((int(ref[1:]) for ref in refs if recognise_ref(ref) == "programme_line"), None)
    id_ = filters.priority or next((ref for ref in refs if recognise_ref(ref) == "priority"), None)
    if id_ and not filters.outside:
        return _answer_priority(id_, plan, sources, voice)
    line = line or filters.programme_line
    if line:
        where = replace(filters, refs=(), programme_line=line)
        if Part.PRIORITIES in plan.parts:
            return count_parts(replace(plan, filters=where), sources)
        if Part.GOALS in plan.parts:
            return draft_goals(where, sources)
        asks_actions = Part.ACTIONS in plan.parts or plan.intent in (Intent.RESPONSIBLE, Intent.DUE)
        if asks_actions or filters.organisations:
            return draft_actions(where, sources)
        return introduce_line(line, sources, voice)
    asks_list = Part.ACTIONS in plan.parts or filters.organisations
    if filters != Filters() and asks_list and not plan.subject:
        return draft_actions(filters, sources)
    return answer_search(plan, sources, voice)


def _answer_priority(id_: str, plan: Plan, sources: Sources, voice: Voice) -> Draft:
    priority = next((one for one in sources.agenda.priorities if one.id == id_), None)
    if priority is None:
        return Draft(
            Status.NOT_IN_AGENDA, say(replies.no_place(replies.name_place("priority", id_)))
        )
    where = replace(plan.filters, refs=(), priority=id_)
    asked = plan.parts
    if plan.intent is Intent.RESPONSIBLE or plan.filters.organisations or plan.filters.without:
        asked = asked | {Part.ACTIONS}
    drafts = []
    if Part.CHALLENGE in asked:
        drafts.append(_answer_overview(f"{id_}.O", "challenge", plan, sources, voice))
    if Part.ACHIEVED in asked or plan.intent is Intent.ACHIEVED:
        drafts.append(_answer_overview(f"{id_}.R", "achieved", plan, sources, voice))
    if Part.GOALS in asked or (plan.intent is Intent.GOAL and not drafts):
        drafts.append(draft_goals(Filters(priority=id_), sources))
    if Part.ACTIONS in asked or plan.intent is Intent.DUE:
        drafts.append(draft_actions(where, sources))
    if drafts:
        return _join(drafts)
    if plan.subject and not plan.filters.refs:
        return answer_search(plan, sources, voice)
    return introduce_priority(priority, sources, voice)


def _answer_overview(ref: str, part: str, plan: Plan, sources: Sources, voice: Voice) -> Draft:
    missing, unknown = find_absent([ref], sources)
    if missing or unknown:
        return draft_missing([replies.name_part(part, ref.rpartition(".")[0])])
    item = take_whole(ref, plan, sources)
    return Draft(Status.ANSWERED, (tell_item(item, plan, sources, voice),), considered=(item,))


def _answer_pages(plan: Plan, sources: Sources, voice: Voice) -> Draft:
    agenda, pages = sources.agenda, plan.filters.pages
    present = [page for page in pages if page in agenda.source.pages]
    missing = [page for page in pages if page in agenda.gaps.pages]
    beyond = [page for page in pages if page not in (*present, *missing)]
    absent = say(
        f"{replies.missing_pages(missing)} {replies.FIND_WHOLE}" if missing else "",
        *(replies.no_page(page, max(agenda.source.pages)) for page in beyond),
    )
    if not present:
        return Draft(Status.MISSING_FROM_SOURCE if missing else Status.NOT_IN_AGENDA, absent)
    refs = tuple(dict.fromkeys(p.ref for p in sources.passages.values() if p.page in present))
    actions = tuple(ref for ref in refs if ".A" in ref)
    if actions:
        draft = draft_actions(replace(plan.filters, refs=(), pages=tuple(present)), sources)
    else:
        chosen = [ref for ref in refs if recognise_ref(ref) != "priority"][:MOST_ITEMS]
        draft = tell_places(chosen or refs, plan, sources, voice)
    return replace(draft, sections=(*draft.sections, *absent), status=choose_status(bool(absent)))


def _join(drafts: Sequence[Draft]) -> Draft:
    """Return one draft of several parts of a place."""
    answered = [draft for draft in drafts if draft.answers]
    if not answered:
        return replace(drafts[0], sections=tuple(s for draft in drafts for s in draft.sections))
    return Draft(
        choose_status(len(answered) < len(drafts)),
        tuple(section for draft in drafts for section in draft.sections),
        table=next((draft.table for draft in answered if draft.table), None),
        suggestions=answered[0].suggestions,
        considered=tuple(item for draft in drafts for item in draft.considered),
    )
