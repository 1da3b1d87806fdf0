"""Follow-ups: what a question means after the one before it.

Everything comes from what the client sends: the earlier questions and the refs that were cited.
"""

from collections.abc import Sequence
from dataclasses import replace

from assistant.answering.items import recognise_ref
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
    OF_THAT,
    POINTS,
    REFERS,
    TAKES_LEAVE,
    THEY_ALONE,
)
from assistant.planning.cues import find_cues
from assistant.planning.elsewhere import find_elsewhere
from assistant.planning.formal_words import Part
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

_ASKED = frozenset({Intent.RESPONSIBLE, Intent.DUE, Intent.GOAL, Intent.ACHIEVED, Intent.MEANING})
"""The intents that ask one thing, and that a follow-up may ask of something else."""

_ASIDE = frozenset({Intent.SMALLTALK, Intent.OUT_OF_SCOPE, Intent.OPINION, Intent.OVERVIEW})
"""The intents that few words seem to have by themselves, and seldom have after a question."""

_PLACED_PARTS = frozenset({Part.ACTIONS, Part.GOALS, Part.CHALLENGE, Part.ACHIEVED})


def follow_plan(plan: Plan, before: Plan, refs: Sequence[str]) -> Plan:
    """Return `plan` as it is meant after the plan `before`, whose answer rested on `refs`."""
    text = plan.question.topic
    # "Zeg dat eens in makkelijke woorden" is an order too, but no attempt to steer.
    orders = plan.intent is Intent.STEERING
    if (orders or not plan.subject) and EXPLAINS.search(text):
        return replace(plan, about=tuple(refs), intent=Intent.LOOKUP, subject=())
    if orders:
        return plan
    if not plan.subject and TAKES_LEAVE.search(text):
        return replace(plan, intent=Intent.SMALLTALK)
    if not plan.subject and "opinion" in find_cues(text):
        return replace(plan, intent=Intent.OPINION)
    if says_joining(plan, before):
        return _inherit(replace(plan, subject=()), before)
    elsewhere = find_elsewhere(plan, before.filters)
    tells_place = before.intent is Intent.LOOKUP and not before.filters.names
    if elsewhere and is_list(before) and not tells_place:
        return _inherit(replace(plan, filters=elsewhere), before)
    if CORRECTS.search(text):
        return _correct(plan, before, refs)
    chosen = () if plan.subject else find_ranked(text, plan.filters, refs)
    if chosen:
        question = Question(plan.question.text, drop_rank(text))
        return replace(plan, question=question, about=chosen, intent=_look_up(plan))
    numbered = find_numbered(text, plan, before, refs)
    if numbered:
        return _ask_of(replace(plan, filters=numbered, subject=()), before)
    more = MORE_OF_THEM.search(text) and not JOINS.search(text)
    if not plan.subject and plan.filters.organisations and more:
        return replace(plan, intent=Intent.ORGANISATION_ACTIONS)
    if not plan.subject and not _is_complete(plan):
        return _continue(plan, before, refs)
    if REFERS.search(text) or CONTINUES.search(text):
        return replace(plan, about=tuple(refs), intent=_keep_answering(plan, before))
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
        intent = before.intent if before.intent in _ASKED else Intent.TOPIC
    about = tuple(refs) if REFERS.search(meant) else ()
    question = Question(plan.question.text, meant)
    return replace(plan, intent=intent, question=question, about=about)


def _is_complete(plan: Plan) -> bool:
    """Whether the question says by itself of whom or where, and what it asks of them."""
    text = plan.question.topic
    leans = any(words.search(text) for words in (REFERS, CONTINUES, NARROWS, CORRECTS))
    of_whom = bool(plan.filters.organisations) and bool(plan.parts & _PLACED_PARTS)
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
            return _inherit(plan, before)
    actions = tuple(ref for ref in refs if recognise_ref(ref) == "action")
    if len(actions) > 1 and (narrows_list(plan) or asks_other_year(plan, before)):
        filters = inherit_filters(said, Filters(refs=actions), text)
        return replace(plan, filters=filters, intent=Intent.ORGANISATION_ACTIONS)
    if names_place(said):
        return _ask_of(plan, before)
    if AGREES.search(text):
        return replace(plan, about=tuple(refs), intent=Intent.LOOKUP, filters=before.filters)
    if said.organisations and before.intent in LISTS and not before.subject:
        return _inherit(plan, before)
    if plan.intent is Intent.COUNT and names_place(before.filters) and not before.subject:
        return replace(plan, filters=inherit_filters(said, before.filters, text))
    place = find_place(refs) or _find_stated(before)
    asks_place = bool(plan.parts & _PLACED_PARTS) and plan.intent is not Intent.RESPONSIBLE
    if place and asks_place and not names_kind_of(text, plan.parts, refs):
        filters = replace(said, programme_line=place.programme_line, priority=place.priority)
        intent = Intent.ACHIEVED if plan.intent is Intent.ACHIEVED else Intent.LOOKUP
        return replace(plan, filters=filters, intent=intent)
    if place and said.organisations and len(refs) == 1 and place.programme_line:
        filters = replace(said, programme_line=place.programme_line)
        return replace(plan, filters=filters, intent=Intent.ORGANISATION_ACTIONS)
    return replace(plan, about=tuple(refs), intent=_keep_answering(plan, before))


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


def _inherit(plan: Plan, before: Plan) -> Plan:
    """Return the list of `before` with the conditions of `plan` over its own."""
    text, text_before = plan.question.topic, before.question.topic
    filters = inherit_filters(plan.filters, before.filters, text, text_before)
    intent = plan.intent if plan.intent is Intent.COUNT else before.intent
    if filters.organisations and intent in (Intent.LOOKUP, Intent.COUNT):
        intent = Intent.ORGANISATION_ACTIONS
    return replace(
        plan, filters=filters, intent=intent, parts=plan.parts | before.parts, subject=()
    )


def _ask_of(plan: Plan, before: Plan) -> Plan:
    """Ask of the place that `plan` names what was asked before, unless it asks something itself."""
    names_item = any(recognise_ref(ref) in ("action", "goal") for ref in plan.filters.refs)
    asks_part = bool(plan.parts & _PLACED_PARTS) and not names_item
    if plan.intent in _ASKED or asks_part:
        return plan
    intent = before.intent if before.intent in _ASKED else Intent.LOOKUP
    return replace(plan, intent=intent, parts=plan.parts or before.parts)


def _look_up(plan: Plan) -> Intent:
    keeps = plan.intent not in _ASIDE and plan.intent is not Intent.COUNT
    return plan.intent if keeps else Intent.LOOKUP


def _keep_answering(plan: Plan, before: Plan) -> Intent:
    """Return the intent; what seems to be outside the agenda alone is not so after a question."""
    names_none = not plan.filters.organisations and not plan.subject
    if plan.intent is Intent.ORGANISATION_ACTIONS and names_none:
        return Intent.RESPONSIBLE if "who" in find_cues(plan.question.topic) else Intent.LOOKUP
    if plan.intent in (*_ASKED, Intent.COUNT, Intent.LOOKUP, Intent.ORGANISATION_ACTIONS):
        return plan.intent
    if CONTINUES.search(plan.question.topic) and before.intent in _ASKED:
        return before.intent
    text = plan.question.topic
    outside = plan.intent is Intent.OUT_OF_SCOPE and bool(plan.subject)
    points = CONTINUES.search(text) and POINTS.search(text)
    if outside and (points or OF_THAT.search(text)):
        return plan.otherwise
    return plan.intent if outside else Intent.TOPIC
