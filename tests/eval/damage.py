"""Damage: the assistant's sources spoilt in one known way each, to see whether it is noticed."""

import random
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from itertools import groupby
from typing import cast

from assistant.planning.plan import Intent
from assistant.planning.question import Question
from assistant.register.register import Register
from assistant.retrieval.evidence import Item
from assistant.retrieval.recovery import RecoveringRetriever
from assistant.sources import Sources
from ingestion.agenda import Action, Agenda
from ingestion.passages import Passage

Spoil = Callable[[tuple[Item, ...]], tuple[Item, ...]]


@dataclass(frozen=True)
class SpoiltRetriever:
    """Does to what `retriever` finds what `spoil` does."""

    retriever: RecoveringRetriever
    spoil: Spoil

    def retrieve(self, question: Question, intent: Intent | None = None) -> tuple[Item, ...]:
        """Return the spoilt items."""
        return self.spoil(self.retriever.retrieve(question, intent))


def shuffle_retrieval(sources: Sources) -> Sources:
    """Return sources whose search ranks all items at random, with the scores of the right order."""

    def shuffle(items: tuple[Item, ...]) -> tuple[Item, ...]:
        drawn = random.Random(7).sample(items, len(items))  # noqa: S311 - no secret
        return tuple(
            replace(item, match=replace(item.match, fused=place.match.fused))
            for item, place in zip(drawn, items, strict=True)
        )

    return _with_retriever(sources, shuffle)


def shift_pages(sources: Sources) -> Sources:
    """Return sources in which every printed page number is one too high."""
    return _with_passages(sources, lambda passage: replace(passage, page=passage.page + 1))


def swap_executors(sources: Sources) -> Sources:
    """Return sources in which each action has the executors of the next one on its page.

    The cells still stand on the page that is cited: no quote and no page gives it away.
    """
    actions = {action.ref: action for _, action in sources.agenda.actions()}
    donors = {
        action.ref: donor
        for action, donor in _pair(actions.values())
        if action.executors.text and donor.executors.text
    }
    cells = {
        passage.ref: passage
        for passage in sources.passages.values()
        if passage.field == "executors"
    }

    def swap(passage: Passage) -> Passage:
        donor = donors.get(passage.ref)
        if passage.field != "executors" or donor is None:
            return passage
        cell = cells[donor.ref]
        return replace(passage, quote=cell.quote, raw=cell.raw, boxes=cell.boxes)

    agenda = _with_executors(sources.agenda, donors)
    register = Register(agenda, tuple(sources.register.organisations.values()))
    return replace(_with_passages(sources, swap), agenda=agenda, register=register)


def _pair(actions: Iterable[Action]) -> Iterable[tuple[Action, Action]]:
    for _, group in groupby(actions, key=lambda action: action.page):
        first, *others = group
        yield from zip([first, *others], [*others, first], strict=True)


def _with_executors(agenda: Agenda, donors: Mapping[str, Action]) -> Agenda:
    return replace(agenda, priorities=tuple(
        replace(priority, actions=tuple(
            replace(action, executors=donors.get(action.ref, action).executors)
            for action in priority.actions
        ))
        for priority in agenda.priorities
    ))  # fmt: skip


def _with_passages(sources: Sources, change: Callable[[Passage], Passage]) -> Sources:
    """Change every passage, in the agenda's order and in what the search finds."""

    def spoil(items: tuple[Item, ...]) -> tuple[Item, ...]:
        return tuple(
            replace(item, evidence=tuple(
                replace(found, passage=change(found.passage)) for found in item.evidence
            ))
            for item in items
        )  # fmt: skip

    passages = {id_: change(passage) for id_, passage in sources.passages.items()}
    return replace(_with_retriever(sources, spoil), passages=passages)


def _with_retriever(sources: Sources, spoil: Spoil) -> Sources:
    spoilt = SpoiltRetriever(sources.retriever, spoil)
    return replace(sources, retriever=cast("RecoveringRetriever", spoilt))
