"""Search: answers a question about a subject from the evidence that the retriever finds."""

from collections.abc import Sequence

from assistant.answering.abstention import Verdict, judge_evidence
from assistant.answering.answer import Status
from assistant.answering.draft import Draft, Line, Section
from assistant.answering.items import say_all
from assistant.answering.quantities import lacks_quantity
from assistant.answering.taking import EXECUTORS, of_field, take_briefly, take_evidence
from assistant.answering.telling import tell_items
from assistant.answering.voice import Voice
from assistant.answering.wanted_words import YEAR
from assistant.planning.formal_words import Part
from assistant.planning.plan import Intent, Plan
from assistant.replies import answers as replies
from assistant.retrieval.evidence import Item
from assistant.retrieval.scope import narrow_items
from assistant.sources import Sources

BESIDE_SHARE = 0.71
"""An item beside the first must score at least this share of its score."""
NEARLY_EQUAL = 0.8
"""So large a share makes an item as likely as the first."""
MOST_NEAREST = 3


def answer_search(plan: Plan, sources: Sources, voice: Voice) -> Draft:
    """Answer from the best items, or say that the agenda does not."""
    items = find_items(plan, sources)
    verdict = judge_evidence(plan, items, sources)
    if verdict is not Verdict.SUPPORTED:
        return say_absent(verdict, items, sources)
    chosen = _choose_items(items, plan, voice)
    sections = tell_items(chosen, plan, sources, voice)
    if Part.PAGES in plan.parts:
        sections.insert(0, _say_page(chosen[0]))
    return Draft(
        Status.ANSWERED,
        tuple(sections),
        considered=chosen,
        suggestions=suggest(plan, chosen[0]),
    )


def find_items(plan: Plan, sources: Sources) -> tuple[Item, ...]:
    """Return the items that `plan` may ask about, best first."""
    found = sources.retriever.retrieve(plan.question, plan.intent)
    return _prefer_direct(narrow_items(found, plan, sources.agenda), plan, sources)


def say_absent(verdict: Verdict, items: Sequence[Item], sources: Sources) -> Draft:
    """Say why there is no answer, and name the places nearest to one where any is near."""
    agenda = replies.name_agenda(sources.agenda.edition)
    texts = {
        Verdict.UNKNOWN: (replies.say_absent(agenda), replies.TRY_WORDS),
        Verdict.NOT_SAID: (replies.say_unsupported(agenda),),
        Verdict.SINCE: (replies.say_not_since(agenda),),
    }
    detail = replies.ABSENT_DETAILS.get(verdict.value, "")
    said = texts.get(verdict, (replies.say_absent(agenda), detail))
    nearest = () if verdict is Verdict.UNKNOWN else _find_nearest(items)
    sections = (Section(Line(" ".join(said))), *nearest)
    return Draft(Status.NOT_IN_AGENDA, sections, considered=tuple(items))


def suggest(plan: Plan, item: Item) -> tuple[str, ...]:
    """Return what a person may want to know next about `item`."""
    fields = {found.passage.field for found in item.evidence}
    told = {found.passage.field for found in item.taken}
    questions = []
    if "executors" in fields - told:
        questions.append(replies.WHO)
    if any(field.startswith("results_") for field in fields) and plan.intent is not Intent.DUE:
        questions.append(replies.WHEN)
    priority = ".".join(item.ref.split(".")[:2])
    if "." in priority:
        ask = replies.ask_actions if ".A" not in item.ref else replies.ask_goals
        questions.append(ask(priority))
    return tuple(questions)


def _say_page(item: Item) -> Section:
    """Return where to open the agenda for `item`."""
    passage = item.taken[0].passage
    return Section(Line(replies.say_where(passage.label), (passage,)))


def _prefer_direct(items: Sequence[Item], plan: Plan, sources: Sources) -> tuple[Item, ...]:
    """Put the one of nearly equal items first that has what is asked, if any has.

    That is the kind of number, a year for who asks when, or executors for who asks by whom.
    """
    text = plan.question.topic
    enough = NEARLY_EQUAL * items[0].match.fused if items else 0.0
    having = next(
        (
            item
            for item in items
            if item.match.fused >= enough
            and not lacks_quantity(text, say_all(item, sources.plain))
            and (plan.intent is not Intent.DUE or _has_year(item))
            and (plan.intent is not Intent.RESPONSIBLE or of_field(item, EXECUTORS))
        ),
        None,
    )
    return (having, *(item for item in items if item is not having)) if having else tuple(items)


def _has_year(item: Item) -> bool:
    """Return whether `item` tells when something is due: by a column, or in its own words."""
    return any(
        found.passage.field.startswith("results_") or YEAR.search(found.passage.quote)
        for found in item.evidence
    )


def _choose_items(items: Sequence[Item], plan: Plan, voice: Voice) -> tuple[Item, ...]:
    """Mark the evidence: the first item is told fully, those nearly as good briefly."""
    first, *others = items
    enough = BESIDE_SHARE * first.match.fused
    beside = [item for item in others if item.match.fused >= enough][: voice.beside]
    return (
        take_evidence(first, plan, voice.details),
        *(take_briefly(item, plan) if item in beside else item for item in others),
    )


def _find_nearest(items: Sequence[Item]) -> tuple[Section, ...]:
    """Return the best passage of each of the nearest items, as places and no answer."""
    nearest = [
        max(
            item.evidence,
            key=lambda found: (found.passage.field != "executors", found.match.cosine),
        )
        for item in items[:MOST_NEAREST]
    ]
    places = tuple(Line(f"{one.passage.label}.", (one.passage,)) for one in nearest)
    return (Section(Line(replies.NEAREST), places),) if places else ()
