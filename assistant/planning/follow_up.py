"""Follow-ups: what a question means after the one before it.

Everything comes from what the client sends: the earlier questions and the refs that were cited.
"""

from collections.abc import Sequence
from dataclasses import replace

from assistant.answering.items import recognise_ref
from assistant.planning.asking_on import (
    ASKED,
    PLACED_PARTS,
    ask_of,
    inherit_list,
    keep_answering,
    look_up,
)
from assistant.planning.back_references import (
    AGREES,
    ASKS_WHETHER,
    CONTINUES,
    CORRECTS,
    EXPLAINS,
    JOINS,
    MORE_OF_THEM,
    NAMES_THEM,
    NARROWS,
    NOT_MEANT,
    NOT_UNDERSTOOD,
    REFERS,
    TAKES_LEAVE,
    THEY_ALONE,
)
from assistant.planning.cues import find_cues
from assistant.planning.elsewhere import find_elsewhere, leave_place, widens
from assistant.planning.inheritance import inherit_filters, names_place
from assistant.planning.listed import (
    LISTS,
    asks_other_year,
    is_list,
    narrows_list,
    says_joining,
)
from assistant.planning.plan import Filters, Intent, Plan
from assistant.planning.pointing import (
    drop_rank,
    find_numbered,
    find_place,
    find_ranked,
    names_kind_of,
)
from assistant.planning.question import Question
from assistant.planning.told_places import ask_of_place


def follow_plan(plan: Plan, before: Plan, refs: Sequence[str]) -> Plan:
    """Return `plan` as it is meant after the plan `before`, whose answer rested on `refs`."""
    text = plan.question.topic
    # "Zeg dat eens in makkelijke woorden" is an order too, but no attempt to steer.
    orders = plan.intent is Intent.STEERING
    if ((orders or not plan.subject) and EXPLAINS.search(text)) or NOT_UNDERSTOOD.search(text):
        return replace(plan, about=tuple(refs), intent=Intent.LOOKUP, subject=())
    if orders:
        return plan
    if not plan.subject and TAKES_LEAVE.search(text):
        return replace(plan, intent=Intent.SMALLTALK)
    if not plan.subject and "opinion" in find_cues(text):
        return replace(plan, intent=Intent.OPINION)
    if says_joining(plan, before):
        return inherit_list(replace(plan, subject=()), before)
    elsewhere = find_elsewhere(plan, before.filters)
    tells_place = before.intent is Intent.LOOKUP and not before.filters.names
    if elsewhere and is_list(before) and not tells_place:
        return inherit_list(replace(plan, filters=elsewhere), before)
    if widens(plan, before.filters) and is_list(before):
        return inherit_list(plan, replace(before, filters=leave_place(before.filters)))
    place = find_place(refs) or _find_stated(before)
    of_place = ask_of_place(plan, place) if place else None
    if of_place:
        return of_place
    if CORRECTS.search(text):
        return _correct(plan, before, refs)
    chosen = () if plan.subject else find_ranked(text, plan.filters, refs)
    if chosen:
        question = Question(plan.question.text, drop_rank(text))
        return replace(plan, question=question, about=chosen, intent=look_up(plan))
    numbered = find_numbered(text, plan, before, refs)
    if numbered:
        return ask_of(replace(plan, filters=numbered, subject=()), before)
    more = MORE_OF_THEM.search(text) and not JOINS.search(text)
    if not plan.subject and plan.filters.organisations and more:
        return replace(plan, intent=Intent.ORGANISATION_ACTIONS)
    if not plan.subject and not _is_complete(plan):
        return _continue(plan, before, refs)
    if REFERS.search(text) or CONTINUES.search(text):
        return replace(plan, about=tuple(refs), intent=keep_answering(plan, before))
    return plan


def _correct(plan: Plan, before: Plan, refs: Sequence[str]) -> Plan:
    """Take what is said instead; without a subject the rest stays as it was asked."""
    said = plan.filters
    if said.organisations:
        meant_no_more = set(before.filters.organisations)
        without = tuple(name for name in said.without if name not in meant_no_more)
        # "Nee, alleen VWS" leaves the others out of the question, not out of the actions.
        plan = replace(plan, filters=replace(said, without=without, only=False))
    if not plan.subject and plan.filters != Filters():
        return _continue(plan, before, refs)
    meant = NOT_MEANT.sub("", plan.question.topic) or plan.question.topic
    intent = plan.intent
    if intent in (Intent.SMALLTALK, Intent.OPINION, Intent.MEANING, Intent.TOPIC):
        intent = before.intent if before.intent in ASKED else Intent.TOPIC
    about = tuple(refs) if REFERS.search(meant) or not plan.subject else ()
    question = Question(plan.question.text, meant)
    return replace(plan, intent=intent, question=question, about=about)


def _is_complete(plan: Plan) -> bool:
    """Whether the question says by itself of whom or where, and what it asks of them."""
    text = plan.question.topic
    leans = any(words.search(text) for words in (REFERS, CONTINUES, NARROWS, CORRECTS))
    of_whom = bool(plan.filters.organisations) and bool(plan.parts & PLACED_PARTS)
    of_where = names_place(plan.filters) and bool(plan.parts)
    return (of_whom or of_where) and not leans


def _continue(plan: Plan, before: Plan, refs: Sequence[str]) -> Plan:
    """Return a question without a subject: about the places cited, or an earlier one narrowed."""
    text, said = plan.question.topic, plan.filters
    if _asks_whether(plan, before):
        return replace(plan, about=tuple(refs), intent=Intent.RESPONSIBLE)
    if is_list(before):
        joins = bool(before.filters.organisations) and bool(JOINS.search(text))
        repeats = any(words.search(text) for words in (NAMES_THEM, THEY_ALONE, NARROWS)) or joins
        if said != Filters() or plan.intent is Intent.COUNT or repeats:
            return inherit_list(plan, before)
    actions = tuple(ref for ref in refs if recognise_ref(ref) == "action")
    if len(actions) > 1 and (narrows_list(plan) or asks_other_year(plan, before)):
        filters = inherit_filters(said, Filters(refs=actions), text)
        return replace(plan, filters=filters, intent=Intent.ORGANISATION_ACTIONS)
    if names_place(said):
        return ask_of(plan, before)
    if AGREES.search(text):
        return replace(plan, about=tuple(refs), intent=Intent.LOOKUP, filters=before.filters)
    if said.organisations and before.intent in LISTS and not before.subject:
        return inherit_list(plan, before)
    if plan.intent is Intent.COUNT and names_place(before.filters) and not before.subject:
        return replace(plan, filters=inherit_filters(said, before.filters, text))
    place = find_place(refs) or _find_stated(before)
    asks_place = bool(plan.parts & PLACED_PARTS) and plan.intent is not Intent.RESPONSIBLE
    if place and asks_place and not names_kind_of(text, plan.parts, refs):
        filters = replace(said, programme_line=place.programme_line, priority=place.priority)
        intent = Intent.ACHIEVED if plan.intent is Intent.ACHIEVED else Intent.LOOKUP
        return replace(plan, filters=filters, intent=intent)
    if place and said.organisations and len(refs) == 1 and place.programme_line:
        filters = replace(said, programme_line=place.programme_line)
        return replace(plan, filters=filters, intent=Intent.ORGANISATION_ACTIONS)
    return replace(plan, about=tuple(refs), intent=keep_answering(plan, before))


def _asks_whether(plan: Plan, before: Plan) -> bool:
    """Whether it is asked if an organisation takes part in what was told, which is no list.

    After a question who does it, a name alone asks so too: "en de SER?".
    """
    text = plan.question.topic
    named = plan.filters.organisations
    tells = not before.filters.organisations and (before.subject or before.filters.refs)
    name_alone = before.intent is Intent.RESPONSIBLE and not plan.parts and CONTINUES.search(text)
    return bool(named and tells and (ASKS_WHETHER.search(text) or name_alone))


def _find_stated(before: Plan) -> Filters | None:
    """Return the place that the question before stated, where its answer cited none."""
    filters = before.filters
    return find_place(filters.refs) or (filters if names_place(filters) else None)
