"""Placing: telling items that are named by number, or that the last answer rested on."""

from collections.abc import Sequence
from dataclasses import replace

from assistant.answering.abstention import Verdict, judge_evidence
from assistant.answering.answer import Status
from assistant.answering.draft import Draft, Line, Section, say
from assistant.answering.items import is_gap, recognise_ref
from assistant.answering.listing import draft_actions
from assistant.answering.search import say_absent
from assistant.answering.taking import EXECUTORS
from assistant.answering.telling import tell_item
from assistant.answering.voice import Voice
from assistant.planning.formal_words import Part
from assistant.planning.plan import Filters, Intent, Plan
from assistant.replies import answers as replies
from assistant.retrieval.evidence import Evidence, Item, Match, Reason
from assistant.sources import Sources

MOST_ITEMS = 3
"""So many items are told in full; more make a table."""
_NO_MATCH = Match(cosine=1.0, bm25=0.0, dense_rank=1, lexical_rank=None, fused=1.0)


def tell_places(refs: Sequence[str], plan: Plan, sources: Sources, voice: Voice) -> Draft:
    """Tell what stands at `refs`, and which of them are absent or do not exist."""
    missing, unknown = find_absent(refs, sources)
    found = [ref for ref in refs if ref not in missing and ref not in unknown]
    absent = say(
        replies.missing_places(_name(missing)) if missing else "",
        *(replies.no_place(name) for name in _name(unknown)),
        replies.FIND_WHOLE if missing else "",
    )
    if not found:
        status = Status.MISSING_FROM_SOURCE if missing else Status.NOT_IN_AGENDA
        return Draft(status, absent)
    if len(found) > MOST_ITEMS and all(".A" in ref for ref in found):
        draft = draft_actions(Filters(refs=tuple(found)), sources)
        sections = (*draft.sections, *absent)
        return replace(draft, sections=sections, status=choose_status(bool(absent)))
    items = [take_whole(ref, plan, sources) for ref in found[:MOST_ITEMS]]
    verdict = judge_evidence(plan, items, sources) if plan.about else Verdict.SUPPORTED
    if verdict is not Verdict.SUPPORTED:
        return say_absent(verdict, items, sources)
    where = _say_where(items) if Part.PAGES in plan.parts and not plan.filters.pages else ()
    told = tuple(tell_item(item, plan, sources, voice) for item in items)
    return Draft(choose_status(bool(absent)), (*where, *told, *absent), considered=tuple(items))


def _say_where(items: Sequence[Item]) -> tuple[Section, ...]:
    """Say at which page the items stand."""
    first = [item.evidence[0].passage for item in items]
    return tuple(Section(Line(replies.say_where(one.label), (one,))) for one in first)


def take_whole(ref: str, plan: Plan, sources: Sources) -> Item:
    """Return the item with all that it says taken, what was asked first."""
    passages = [passage for passage in sources.passages.values() if passage.ref == ref]
    first = EXECUTORS if plan.intent is Intent.RESPONSIBLE else ""
    column = plan.filters.year and sources.register.find_column(plan.filters.year)
    if plan.intent is Intent.DUE or (column and not first):
        first = f"results_{column or ''}"
    passages.sort(key=lambda passage: not (first and passage.field.startswith(first)))
    if plan.about and first == EXECUTORS == passages[0].field:
        # Who asks on, who does it, has read the results.
        passages = [one for one in passages if one.field in (EXECUTORS, "description")]
    evidence = tuple(Evidence(passage, _NO_MATCH, Reason.TAKEN) for passage in passages)
    return Item(ref, _NO_MATCH, evidence)


def find_absent(refs: Sequence[str], sources: Sources) -> tuple[list[str], list[str]]:
    """Return which of `refs` are on absent pages, and which the agenda does not have at all."""
    known = {passage.ref for passage in sources.passages.values()}
    absent = [ref for ref in refs if ref not in known]
    missing = [ref for ref in absent if is_gap(ref, sources.agenda.gaps)]
    return missing, [ref for ref in absent if ref not in missing]


def choose_status(is_partial: bool) -> Status:
    """Return the status of an answer, of which a part may be absent."""
    return Status.PARTIAL if is_partial else Status.ANSWERED


def _name(refs: Sequence[str]) -> list[str]:
    return [replies.name_place(kind, ref) for ref in refs if (kind := recognise_ref(ref))]
