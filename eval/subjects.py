"""Subjects: what answers the questions, and the assistant as one, whole or in stages."""

import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import zip_longest
from typing import Any, Protocol, cast

from assistant.answering.answer import Answer
from assistant.llm.fluency import Fluency, exhaust
from assistant.pipeline import ask
from assistant.planning.plan import Intent
from assistant.planning.planner import plan_question
from assistant.planning.question import Question, Turn
from assistant.requests import word_answer
from assistant.retrieval.evidence import Item
from assistant.retrieval.recovery import RecoveringRetriever
from assistant.retrieval.scope import narrow_items
from assistant.schemas import AskRequest, AskResponse
from assistant.sources import Sources
from eval.cases import Case
from eval.observation import Observation
from eval.plans import describe_plan, plan_gold

KEPT_ITEMS = 8
KEPT_PASSAGES = 5
"""How much evidence is kept to explain a failure: so many items, so many passages of a taken one,
and the best passage of one that was left."""


class Subject(Protocol):
    """Anything that can be asked a question; `name` is what the report calls it."""

    @property
    def name(self) -> str:
        """The name in the report."""

    def observe(self, case: Case) -> Observation:
        """Put the case's question and say what came of it."""


class Stage(StrEnum):
    """Where the assistant starts: from the question alone, or from gold of the stage before."""

    FULL = "assistant"
    RETRIEVAL = "gold plan"
    ANSWER = "gold evidence"


@dataclass(frozen=True, slots=True)
class AssistantSubject:
    """The assistant in this process, started at `stage`; `limit` is that of a question's length.

    With `fluency` its answers are in the words of a language model.
    """

    sources: Sources
    limit: int
    stage: Stage = Stage.FULL
    fluency: Fluency | None = None

    @property
    def name(self) -> str:
        """The stage's name, and that of the model."""
        return f"{self.stage} with {self.fluency.model.name}" if self.fluency else self.stage.value

    def observe(self, case: Case) -> Observation:
        """Ask the case's question after its history."""
        history = self._recall(case)
        sources = self.sources
        if self.stage is Stage.ANSWER:
            sources = _give_evidence(sources, case)
        planner = plan_question if self.stage is Stage.FULL else plan_gold(case)
        start = time.perf_counter()
        answer = ask(case.question, history, sources, self.limit, planner=planner)
        answer = exhaust(word_answer(AskRequest(question=case.question), answer, self.fluency))
        milliseconds = (time.perf_counter() - start) * 1000
        response = AskResponse.of_answer(answer, took_ms=round(milliseconds))
        return Observation(
            case_id=case.id,
            response=response.model_dump(mode="json"),
            ranking=tuple(_rank(answer, sources)),
            plans=tuple(map(describe_plan, answer.plans)),
            evidence=tuple(_describe(answer.considered, _gold_refs(case))),
            milliseconds=milliseconds,
            confidence=answer.considered[0].match.fused if answer.considered else None,
        )

    def _recall(self, case: Case) -> Sequence[Turn]:
        """Return the earlier turns, with the refs that gold gives or else those really cited."""
        turns: list[Turn] = []
        for turn in case.history:
            refs = turn.refs
            if not refs:
                answer = ask(turn.question, turns, self.sources, self.limit)
                refs = tuple(dict.fromkeys(citation.ref for citation in answer.citations))
            turns.append(Turn(turn.question, refs))
        return turns


@dataclass(frozen=True, slots=True)
class _GoldRetriever:
    """Finds what gold cites, and nothing where the agenda has no answer."""

    retriever: RecoveringRetriever
    case: Case

    def retrieve(self, question: Question, intent: Intent | None = None) -> tuple[Item, ...]:
        """Return the items of the gold refs, in gold's order, as sure as can be."""
        if not self.case.gold.answerable:
            return ()
        items = {item.ref: item for item in self.retriever.retrieve(question, intent)}
        found = [items[ref] for ref in self.case.gold.refs if ref in items]
        sure = (replace(item, match=replace(item.match, fused=1.0)) for item in found)
        # What gold names but no search can find, such as a priority, is left to the retriever.
        return tuple(sure) or tuple(items.values())


def _give_evidence(sources: Sources, case: Case) -> Sources:
    gold = _GoldRetriever(sources.retriever, case)
    return replace(sources, retriever=cast("RecoveringRetriever", gold))


def _gold_refs(case: Case) -> Sequence[str]:
    return case.gold.list or case.gold.refs


def _rank(answer: Answer, sources: Sources) -> Iterable[str]:
    """Return the refs that the search alone finds for the answer's plans, best first, each once.

    A question that was answered without a search is searched for all the same. The places of two
    plans take turns.
    """
    if len(answer.plans) == 1 and answer.considered:
        return (item.ref for item in answer.considered)
    rankings = [
        narrow_items(sources.retriever.retrieve(plan.question, plan.intent), plan, sources.agenda)
        for plan in answer.plans
    ]
    turns = (item for items in zip_longest(*rankings) for item in items if item)
    return dict.fromkeys(item.ref for item in turns)


def _describe(items: Sequence[Item], gold: Sequence[str]) -> Iterable[dict[str, Any]]:
    """Describe the evidence of the best items, and of those that gold names wherever they came."""
    for rank, item in enumerate(items, start=1):
        if rank > KEPT_ITEMS and item.ref not in gold:
            continue
        for found in item.evidence[: KEPT_PASSAGES if item.taken else 1]:
            yield {
                "passage": found.passage.id,
                "quote": found.passage.quote,
                "item_rank": rank,
                "score": round(item.match.fused, 4),
                "cosine": round(found.match.cosine, 4),
                "bm25": round(found.match.bm25, 4),
                "taken": found in item.taken,
                "reason": found.reason.value if found.reason else "not decided",
            }
